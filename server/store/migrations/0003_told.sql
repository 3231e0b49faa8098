-- Telling people in time: where to, who waits for the board to open, and what has been told.

-- One browser at one event. The endpoint is a secret between browser and push service; its hash is the key.
CREATE TABLE IF NOT EXISTS subscriptions (
    event_id BIGINT NOT NULL REFERENCES events (id),
    endpoint_hash TEXT NOT NULL,
    person BIGINT NOT NULL,
    endpoint TEXT NOT NULL,
    -- What messages are encrypted with, as the browser gave it: base64url.
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, endpoint_hash)
);

CREATE INDEX IF NOT EXISTS subscriptions_of_person ON subscriptions (event_id, person);

-- Who wants to know when the board opens. A row is gone before its message is sent.
CREATE TABLE IF NOT EXISTS waiting_for_opening (
    event_id BIGINT NOT NULL REFERENCES events (id),
    person BIGINT NOT NULL,
    -- NULL: by push alone.
    email TEXT,
    PRIMARY KEY (event_id, person)
);

-- What has been told to whom: a row is written before the message is sent, so nothing is told twice.
CREATE TABLE IF NOT EXISTS told (
    event_id BIGINT NOT NULL REFERENCES events (id),
    person BIGINT NOT NULL,
    -- Such as `moved.12.2@345`.
    thing TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, person, thing)
);

-- The key that this installation signs its pushes with: one row, made at the first start.
CREATE TABLE IF NOT EXISTS push_key (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    private_key TEXT NOT NULL
);
