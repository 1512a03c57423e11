-- Whoever was forgotten is "source:person:forgotten-" and the id. The hash, keyed with the salt below, knows the account
-- should its tracker name it again; the account's own id is nowhere.
CREATE TABLE forgotten (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE
);

-- One row. The generation rises when words change or go, so that other programs drop those they remember.
CREATE TABLE store_state (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    salt TEXT NOT NULL
);
INSERT INTO store_state (id, generation, salt) VALUES (1, 0, '');
