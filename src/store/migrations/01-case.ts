// The first schema of a case: documents with their original bytes, claims, the decision log, problems and jobs.
// `words` tables hold folded words (see search/words.ts), so their tokenizer has nothing left to do but cut at spaces.
export const sql = `
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
INSERT INTO revision VALUES (1, 0);
`
