-- What calendar files told, so that a later file of the same person or client updates and cancels what an earlier one brought.

-- Ends the ids of all events of this book: drawn once, at the first calendar file. Null before.
ALTER TABLE office ADD COLUMN calendar_key TEXT;

CREATE TABLE calendar_entry (
  scope TEXT NOT NULL CHECK (scope IN ('person', 'client')),
  -- The person or client whose file it is; 0: what the office does together. No foreign key: a file outlives both.
  scope_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  uid TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  changed_at TEXT NOT NULL,
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  -- JSON: day, title and text as they were told.
  told TEXT NOT NULL,
  PRIMARY KEY (scope, scope_id, year, uid)
) STRICT, WITHOUT ROWID;
