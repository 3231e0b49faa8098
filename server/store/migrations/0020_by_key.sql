-- Hearts and heads stand in the order of their keys, and nowhere else: with a number for each row they are there twice, and a
-- batch of hearts, which are all over an event, writes twice as many pages. Postgres has no such tables.

CREATE TABLE interest_by_key (
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    session BIGINT NOT NULL,
    -- 1 interested, 2 must; who does not want it has no row.
    level BIGINT NOT NULL CHECK (level IN (1, 2)),
    PRIMARY KEY (event_id, person, session)
) WITHOUT ROWID;
INSERT INTO interest_by_key (event_id, person, session, level)
    SELECT event_id, person, session, level FROM interest ORDER BY event_id, person, session;
DROP TABLE interest;
ALTER TABLE interest_by_key RENAME TO interest;

CREATE TABLE heads_by_key (
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    session BIGINT NOT NULL,
    run BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, person, session, run)
) WITHOUT ROWID;
INSERT INTO heads_by_key (event_id, person, session, run, counted_at)
    SELECT event_id, person, session, run, counted_at FROM heads ORDER BY event_id, person, session, run;
DROP TABLE heads;
ALTER TABLE heads_by_key RENAME TO heads;
