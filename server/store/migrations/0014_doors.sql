-- What rooms' own screens have beside the board: the heads that somebody counted at a door, and the secret by which a
-- screen may count. Nothing of a person is in either.

CREATE TABLE IF NOT EXISTS door_heads (
    event_id BIGINT NOT NULL,
    session BIGINT NOT NULL,
    run BIGINT NOT NULL,
    heads BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, session, run)
);

-- The secret itself and not its hash, as for calendars: the desk shows the screens' addresses again whenever a tablet is
-- put up. Whoever has it can say how many people are in a room, and nothing else.
CREATE TABLE IF NOT EXISTS door_keys (
    event_id BIGINT NOT NULL PRIMARY KEY REFERENCES events (id),
    secret TEXT NOT NULL
);
