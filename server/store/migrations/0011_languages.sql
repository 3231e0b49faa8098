-- In which language each browser and each address is told: a key such as `de`.
ALTER TABLE subscriptions ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

ALTER TABLE waiting_for_opening ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
