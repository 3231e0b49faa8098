-- What servers on one database tell each other beside the log: who wants what, who is where, who has another name or
-- role, what the solver does.

-- The number of the last thing that happened beside the log of an event. Its row is locked until the transaction that
-- raised it is done, so numbers are seen in order and without gaps, by whatever server.
CREATE TABLE IF NOT EXISTS beside_last (
    event_id BIGINT NOT NULL PRIMARY KEY,
    n BIGINT NOT NULL
);

-- What happened, for as long as other servers may want to read it; whoever finds a gap reads everything again.
CREATE TABLE IF NOT EXISTS beside (
    event_id BIGINT NOT NULL,
    n BIGINT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (event_id, n)
);

-- What the solver does at an event, or proposes: one run at a time, on whichever server.
CREATE TABLE IF NOT EXISTS fillings (
    event_id BIGINT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    -- Until when it runs, at the latest; 0 if it has ended.
    runs_until BIGINT NOT NULL
);
