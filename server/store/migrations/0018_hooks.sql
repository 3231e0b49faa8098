-- Webhooks: where another program is told of what happens at an event, and what came of it. Nothing of a person is in
-- either. No foreign key from deliveries: one that ends after its hook was removed must not fail.

CREATE TABLE IF NOT EXISTS hooks (
    event_id BIGINT NOT NULL REFERENCES events (id),
    hook BIGINT NOT NULL,
    url TEXT NOT NULL,
    -- In which form it is told: a key such as `slack`.
    shape TEXT NOT NULL,
    -- Of what it is told: keys, with spaces between.
    kinds TEXT NOT NULL,
    language TEXT NOT NULL,
    -- What deliveries are signed with: both sides need the secret itself.
    secret TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- Deliveries in a row of which nothing came.
    failures BIGINT NOT NULL DEFAULT 0,
    -- Since when it is told nothing, having failed too often.
    off_since BIGINT,
    PRIMARY KEY (event_id, hook)
);

CREATE TABLE IF NOT EXISTS hook_deliveries (
    event_id BIGINT NOT NULL,
    hook BIGINT NOT NULL,
    -- Such as `placed@345`: a row is written before anything is sent, so each is sent by one server.
    thing TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    -- `under-way`, `done` or `failed`.
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    -- A key that says what came of the last try: `200`, `slow`, `private-address`.
    answer TEXT NOT NULL,
    PRIMARY KEY (event_id, hook, thing)
);
