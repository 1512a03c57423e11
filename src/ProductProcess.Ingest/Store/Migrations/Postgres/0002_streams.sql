ALTER TABLE item ADD COLUMN absent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN absent_since BIGINT;

CREATE TABLE stream (
    source INTEGER NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    not_before BIGINT,
    page_size INTEGER,
    started BIGINT,
    alive BIGINT,
    completed BIGINT,
    outcome TEXT COLLATE "C",
    PRIMARY KEY (source, name)
);

CREATE TABLE board (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT COLLATE "C" NOT NULL, project INTEGER NOT NULL);
