-- Pitch cards on paper, and deliveries to webhooks that outlive the server that began them.

-- Which session a card became stands in the log (the id of the command that pitched it is made of
-- what is on the card), so blank cards need no rows: one secret for each event makes what is on all of its cards.

-- The secret itself and not its hash, as for doors: sheets are printed again, and more of them, while the event goes on.
-- Whoever has it can pitch what whoever holds a blank card can, and nothing else.
CREATE TABLE IF NOT EXISTS card_keys (
    event_id BIGINT NOT NULL PRIMARY KEY REFERENCES events (id),
    secret TEXT NOT NULL
);

-- What is on its way: who sends it, until when nobody else may, and what it says, for whoever has to send it in the end.
-- The text is there only for as long as it is on its way.
ALTER TABLE hook_deliveries ADD COLUMN held_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE hook_deliveries ADD COLUMN held_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE hook_deliveries ADD COLUMN body TEXT NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS hook_deliveries_held ON hook_deliveries (state, held_until);
