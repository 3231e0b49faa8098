-- Tokens of the API: the hash of each secret. One person stands behind each and has its name and role, so a token is
-- numbered by its person.

CREATE TABLE IF NOT EXISTS tokens (
    secret_hash TEXT NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT,
    UNIQUE (event_id, person),
    FOREIGN KEY (event_id, person) REFERENCES people (event_id, person)
);
