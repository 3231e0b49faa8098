-- One text for SQLite and Postgres: BIGINT and TEXT only, hashes as hex, JSON as text.
-- IF NOT EXISTS throughout, so that a database without transactional DDL can run it again after it broke off.

CREATE TABLE IF NOT EXISTS events (
    id BIGINT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    -- Random; tells this log from every other, also from a restored copy of itself.
    epoch BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    -- The last numbers given to people and links. Counting here rather than by max() + 1 makes those who come
    -- at the same moment wait for each other instead of failing.
    people BIGINT NOT NULL DEFAULT 0,
    links BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS changes (
    event_id BIGINT NOT NULL REFERENCES events (id),
    seq BIGINT NOT NULL,
    -- The number before, which has to be there: so no gap can be written, by whatever program.
    previous BIGINT,
    decided_at BIGINT NOT NULL,
    -- NULL for the operator.
    by_person BIGINT,
    command_id TEXT NOT NULL,
    effects TEXT NOT NULL,
    inverse TEXT NOT NULL,
    PRIMARY KEY (event_id, seq),
    UNIQUE (event_id, command_id),
    FOREIGN KEY (event_id, previous) REFERENCES changes (event_id, seq),
    CHECK ((seq = 1 AND previous IS NULL) OR (seq > 1 AND previous IS NOT NULL AND previous = seq - 1))
);

CREATE TABLE IF NOT EXISTS people (
    event_id BIGINT NOT NULL REFERENCES events (id),
    person BIGINT NOT NULL,
    -- NULL until it is asked for.
    name TEXT,
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, person)
);

-- Apart from people: an imported person has no device, and somebody may come to use two.
CREATE TABLE IF NOT EXISTS devices (
    event_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    person BIGINT NOT NULL,
    PRIMARY KEY (event_id, token_hash),
    FOREIGN KEY (event_id, person) REFERENCES people (event_id, person)
);

-- No foreign keys: a batch mixes the writes of many people, and one bad row must not refuse everybody's.
CREATE TABLE IF NOT EXISTS interest (
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    session BIGINT NOT NULL,
    -- 1 interested, 2 must; who does not want it has no row.
    level BIGINT NOT NULL CHECK (level IN (1, 2)),
    PRIMARY KEY (event_id, person, session)
);

CREATE TABLE IF NOT EXISTS links (
    event_id BIGINT NOT NULL REFERENCES events (id),
    link BIGINT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    uses BIGINT NOT NULL DEFAULT 0,
    last_used_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (event_id, link)
);
