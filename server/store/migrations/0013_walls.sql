-- The address of an event's wall that can be taken back: the hash of its secret, one for each event.

CREATE TABLE IF NOT EXISTS walls (
    event_id BIGINT NOT NULL PRIMARY KEY REFERENCES events (id),
    secret_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
