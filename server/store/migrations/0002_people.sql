-- What people at an event have beside the board: a code to come by, heads that were counted, other devices, calendars;
-- and the event's logo. Tables of their own rather than new columns, so that it can run again after it broke off.

CREATE TABLE IF NOT EXISTS codes (
    code TEXT NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL UNIQUE REFERENCES events (id)
);

-- Who is in which run. No foreign keys, as for interest.
CREATE TABLE IF NOT EXISTS heads (
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    session BIGINT NOT NULL,
    run BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, person, session, run)
);

-- Addresses by which another device becomes the same person, once.
CREATE TABLE IF NOT EXISTS hand_overs (
    secret_hash TEXT NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_at BIGINT,
    FOREIGN KEY (event_id, person) REFERENCES people (event_id, person)
);

-- The secret itself and not its hash: its address is shown again whenever somebody asks where their calendar is. It
-- lets nobody do anything; whoever has it reads what one person wants to go to, which the same database tells anyway.
CREATE TABLE IF NOT EXISTS calendars (
    secret TEXT NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    UNIQUE (event_id, person),
    FOREIGN KEY (event_id, person) REFERENCES people (event_id, person)
);

CREATE TABLE IF NOT EXISTS logos (
    event_id BIGINT NOT NULL REFERENCES events (id),
    digest TEXT NOT NULL,
    media_type TEXT NOT NULL,
    -- The file, in base64: the two databases have no binary type of one name.
    content TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, digest)
);

-- A device is asked for without its event as well: whether it is somebody anywhere.
CREATE INDEX IF NOT EXISTS devices_by_token ON devices (token_hash);
