-- Items that a complete census no longer met, and why (see Absence); 0 is "there".
ALTER TABLE item ADD COLUMN absent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN absent_since INTEGER;

-- How a stream fares beside its cursor: when it may ask again, how much it asks for at a time, when it last tried, last
-- showed a sign of life and last came to its end, and what ended it. Instants are ours here, not the tracker's.
CREATE TABLE stream (
    source INTEGER NOT NULL,
    name TEXT NOT NULL,
    not_before INTEGER,
    page_size INTEGER,
    started INTEGER,
    alive INTEGER,
    completed INTEGER,
    outcome TEXT,
    PRIMARY KEY (source, name)
);

-- Boards and who they belong to: a team may be named after one.
CREATE TABLE board (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL, project INTEGER NOT NULL);
