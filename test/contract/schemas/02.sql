-- A case as the first schema kept it: one document, one claim, one decision. Never edited.
BEGIN;
CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  bytes TEXT NOT NULL UNIQUE,
  text_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  collected TEXT NOT NULL,
  metadata TEXT NOT NULL,
  text TEXT NOT NULL,
  length INTEGER NOT NULL,
  blocks TEXT NOT NULL,
  part_of TEXT,
  read_by TEXT
) STRICT;
CREATE TABLE original (
  document INTEGER PRIMARY KEY REFERENCES document (seq),
  bytes BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE document_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (seq),
  start INTEGER NOT NULL,
  predicate TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX claim_place ON claim (document, start, seq);
CREATE INDEX claim_predicate ON claim (predicate);
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE TABLE decision (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT,
  action TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_is_appended BEFORE INSERT ON decision
WHEN NEW.position IS NOT (SELECT count(*) FROM decision) OR EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TABLE problem (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  subject TEXT NOT NULL,
  what TEXT NOT NULL,
  remedy TEXT NOT NULL,
  document TEXT NOT NULL DEFAULT '',
  UNIQUE (document, code, subject, what)
) STRICT;
CREATE TABLE job (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT,
  state TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE TABLE revision (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL) STRICT;
INSERT INTO document VALUES (1, 'd6dab84457d54892a317a', 'b2b01e8daccbae541f9f384c7ddfb4d41c3c19d32cf3475f563cb61c9ce52498', 'b2b01e8daccbae541f9f384c7ddfb4d41c3c19d32cf3475f563cb61c9ce52498', 'wire.txt', 'text', '2026-01-31T12:00:00.000Z', '{}', 'Police arrested Orkhan Veliyev in Larnaca.', 42, '[{"start":0,"end":42,"kind":"paragraph"}]', NULL, 'reader 1');
INSERT INTO original VALUES (1, X'506F6C696365206172726573746564204F726B68616E2056656C6979657620696E204C61726E6163612E');
INSERT INTO claim VALUES (1, 'c5fbb60df8587cfc17b5b', 1, 0, 'arrest', 'stated', 'affirmed', '{"id":"c5fbb60df8587cfc17b5b","document":"d6dab84457d54892a317a","predicate":"arrest","roles":{"authority":[{"at":{"start":0,"end":6,"quote":"Police"},"name":"Police","type":"Person"}],"suspect":[{"at":{"start":16,"end":30,"quote":"Orkhan Veliyev"},"name":"Orkhan Veliyev","type":"Person"}]},"certainty":"stated","polarity":"affirmed","by":[],"evidence":{"start":0,"end":42,"quote":"Police arrested Orkhan Veliyev in Larnaca."},"rule":"arrest.invented","reasons":[{"why":"trigger","at":{"start":0,"end":42,"quote":"Police arrested Orkhan Veliyev in Larnaca."}}]}');
INSERT INTO decision VALUES (0, 'k4831b1f66a907ff4e976', '2026-01-31T12:00:00.000Z', 'Iris', NULL, '{"kind":"grade","document":"d6dab84457d54892a317a","grade":"B"}');
INSERT INTO revision VALUES (1, 3);
INSERT INTO document_words (rowid, words) VALUES (1, 'police arrested orkhan veliyev in larnaca');
INSERT INTO claim_words (rowid, words) VALUES (1, 'police · orkhan veliyev');
PRAGMA application_id = 1131770929;
CREATE TABLE note (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
PRAGMA user_version = 2;
COMMIT;
