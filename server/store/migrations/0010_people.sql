-- Who came by which link: a role is given to a person, by whichever of their devices.

CREATE TABLE IF NOT EXISTS link_uses (
    event_id BIGINT NOT NULL,
    link BIGINT NOT NULL,
    person BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (event_id, link, person),
    FOREIGN KEY (event_id, link) REFERENCES links (event_id, link),
    FOREIGN KEY (event_id, person) REFERENCES people (event_id, person)
);
