-- Instants are UTC milliseconds. Every id and every set of ids is a word; 0 is "none".
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);
INSERT INTO word (id, text) VALUES (0, '');

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    read_at INTEGER
);

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    key TEXT NOT NULL,
    title TEXT,
    url TEXT,
    level INTEGER NOT NULL,
    type INTEGER NOT NULL,
    project INTEGER NOT NULL,
    team INTEGER NOT NULL,
    status INTEGER NOT NULL,
    assignee INTEGER NOT NULL,
    reporter INTEGER NOT NULL,
    requester_group INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    resolution INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    sprints INTEGER NOT NULL,
    labels INTEGER NOT NULL,
    components INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    due INTEGER NOT NULL,
    estimate REAL,
    flagged INTEGER NOT NULL,
    -- What was asked for when the item was read, and when: another shape means reading it again.
    shape INTEGER NOT NULL,
    read_at INTEGER NOT NULL
);
CREATE INDEX item_project ON item (project);

-- An item's entries are numbered by (instant, id) and always replaced together, so (item, entry) is their order.
CREATE TABLE history (
    item INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    PRIMARY KEY (item, entry)
) WITHOUT ROWID;

CREATE TABLE change (
    item INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    field INTEGER NOT NULL,
    name INTEGER NOT NULL,
    value_from INTEGER NOT NULL,
    value_to INTEGER NOT NULL,
    text_from INTEGER NOT NULL,
    text_to INTEGER NOT NULL,
    PRIMARY KEY (item, entry, ord)
) WITHOUT ROWID;

CREATE TABLE comment (
    item INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    author INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (item, entry)
) WITHOUT ROWID;

-- A link is seen from both ends; owner is the item it was read with, item and other are its outward and inward end.
CREATE TABLE link (
    owner INTEGER NOT NULL,
    id INTEGER NOT NULL,
    item INTEGER NOT NULL,
    other INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (owner, id)
) WITHOUT ROWID;

CREATE TABLE project (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE status (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL, stage INTEGER NOT NULL);
CREATE TABLE item_type (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL, level INTEGER NOT NULL);
CREATE TABLE priority (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL, rank INTEGER NOT NULL);
CREATE TABLE resolution (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL, cancels INTEGER NOT NULL);
CREATE TABLE team (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, name TEXT NOT NULL);
CREATE TABLE sprint (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    name TEXT NOT NULL,
    state INTEGER NOT NULL,
    activated INTEGER,
    planned_end INTEGER,
    completed INTEGER,
    board INTEGER NOT NULL
);

-- The only table with names and addresses of people.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    kind INTEGER NOT NULL,
    active INTEGER NOT NULL
);

-- Where a stream stands: since = start of the last complete run, begun = start of the unfinished one, position = how
-- far that one came. Scope and shape tell what was asked for.
CREATE TABLE cursor (
    source INTEGER NOT NULL,
    stream TEXT NOT NULL,
    scope TEXT NOT NULL,
    shape TEXT NOT NULL,
    since INTEGER,
    begun INTEGER,
    position TEXT,
    PRIMARY KEY (source, stream)
);

-- Records that could not be read, without names, titles and texts.
CREATE TABLE quarantine (
    source INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    item TEXT NOT NULL,
    reason TEXT NOT NULL,
    payload TEXT,
    updated INTEGER,
    shape INTEGER NOT NULL,
    again INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (source, kind, id)
);
CREATE INDEX quarantine_item ON quarantine (source, item);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER,
    outcome TEXT
);

CREATE TABLE briefing (
    scope TEXT NOT NULL,
    period TEXT NOT NULL,
    language TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    state TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER,
    facts_path TEXT,
    UNIQUE (scope, period, language, rule_set)
);
