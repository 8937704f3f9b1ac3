-- The book's first schema. Money: integer minor units. Days: 'YYYY-MM-DD'. Instants: UTC ISO text.
-- *_key columns hold keys normalised in code, because SQLite's lower() knows ASCII only.

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  -- One line under the name on letters.
  tagline TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL,
  region TEXT,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-CN', 'nl')),
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  letterhead_color TEXT NOT NULL DEFAULT '#14343F',
  footer TEXT NOT NULL DEFAULT '',
  logo BLOB,
  incoming_reserve_minutes INTEGER NOT NULL DEFAULT 0 CHECK (incoming_reserve_minutes >= 0),
  event_preparation_minutes INTEGER NOT NULL DEFAULT 0 CHECK (event_preparation_minutes >= 0),
  -- Hours on working days within which any request is answered, whoever asks.
  response_norm_hours INTEGER NOT NULL DEFAULT 24 CHECK (response_norm_hours > 0),
  -- Months 1-12 of the tax season; from > to goes over the turn of the year. Null: as is usual in the country.
  tax_season_from INTEGER CHECK (tax_season_from BETWEEN 1 AND 12),
  tax_season_to INTEGER CHECK (tax_season_to BETWEEN 1 AND 12),
  -- Days after which an open touch of tier A raises the alarm.
  alarm_days INTEGER NOT NULL DEFAULT 5 CHECK (alarm_days BETWEEN 0 AND 365),
  CHECK ((tax_season_from IS NULL) = (tax_season_to IS NULL))
) STRICT;

-- Advisors and staff. Capacity = weekly_minutes × (52 − weeks_off) × client_share_percent.
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'advisor' CHECK (role IN ('owner', 'advisor', 'service', 'bookkeeper')),
  code TEXT,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  weekly_minutes INTEGER NOT NULL DEFAULT 2400 CHECK (weekly_minutes >= 0),
  weeks_off REAL NOT NULL DEFAULT 6 CHECK (weeks_off BETWEEN 0 AND 52),
  client_share_percent INTEGER NOT NULL DEFAULT 50 CHECK (client_share_percent BETWEEN 0 AND 100),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE leave (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  CHECK (from_day <= to_day)
) STRICT;
CREATE INDEX leave_person ON leave (person_id, from_day);

CREATE TABLE carrier (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  code TEXT
) STRICT;

CREATE TABLE line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  carrier_id INTEGER REFERENCES carrier (id),
  line_id INTEGER REFERENCES line (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL
) STRICT;
CREATE INDEX product_name ON product (name_key);

-- A recipe says how a layout is read. A new version is a new row; definition is JSON without client data.
CREATE TABLE recipe (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  carrier_id INTEGER REFERENCES carrier (id),
  fingerprint TEXT NOT NULL,
  definition TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- A recipe nobody wants any more: kept, because statements were read by it.
  retired_at TEXT,
  UNIQUE (name, version)
) STRICT;
CREATE INDEX recipe_fingerprint ON recipe (fingerprint);

-- The original file, as compressed chunks of at most 1 MB of plain bytes; shared by re-imports of the same bytes.
CREATE TABLE file_chunk (
  sha256 TEXT NOT NULL,
  seq INTEGER NOT NULL,
  plain_length INTEGER NOT NULL CHECK (plain_length <= 1048576),
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  carrier_id INTEGER REFERENCES carrier (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('clients', 'policies', 'commissions', 'claims', 'mixed')),
  recipe_id INTEGER REFERENCES recipe (id),
  recipe_name TEXT NOT NULL,
  -- How this very file was read (header row, columns → fields, formats), so that any figure can be traced for ever.
  reading TEXT NOT NULL,
  dated_on TEXT,
  -- 'stated': by a person, the title or the file's name; 'rows': the latest date of its rows; 'none'.
  date_source TEXT NOT NULL DEFAULT 'none' CHECK (date_source IN ('stated', 'rows', 'none')),
  -- The multiset of its lines, whatever their order: finds the same content in another file.
  content_key TEXT NOT NULL DEFAULT '',
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL DEFAULT '',
  row_count INTEGER NOT NULL,
  -- JSON: rowsBy, created, updated, ignored, rejected, warnings, totals exactly as reported at commit.
  outcome TEXT NOT NULL,
  total_commission_minor INTEGER,
  total_premium_minor INTEGER,
  control_total_minor INTEGER,
  unexplained_minor INTEGER,
  undone_at TEXT
) STRICT;
CREATE INDEX statement_sha ON statement (sha256);
CREATE INDEX statement_imported ON statement (imported_at);
CREATE INDEX statement_content ON statement (content_key);

-- One row of a statement that is not plainly new. Text is not copied: byte offset and length lead into the file's chunks
-- (for workbooks, whose rows have no byte range, both are NULL and sheet + row lead there).
CREATE TABLE statement_line (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  line_no INTEGER NOT NULL,
  sheet TEXT,
  row_no INTEGER NOT NULL,
  byte_offset INTEGER,
  byte_length INTEGER,
  class TEXT NOT NULL CHECK (class IN ('new', 'changed', 'same', 'review', 'rejected', 'ignored')),
  -- JSON: rejected cells, review candidates, or the kind of an ignored row. NULL for the plain case.
  detail TEXT,
  PRIMARY KEY (statement_id, line_no)
) STRICT, WITHOUT ROWID;
-- Who the lines of a statement are, whatever file they come in: 12 bytes each, little endian: 64 bits of content and
-- ordinal among equal lines of the file, 32 bits line number. In blocks, because an index over them would cost more than
-- all lines together.
CREATE TABLE statement_identity (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  entries BLOB NOT NULL,
  PRIMARY KEY (statement_id, seq)
) STRICT;
-- Whom the descriptions of a statement meant, so that the same list means the same clients when it comes again: 12 bytes each,
-- little endian: 64 bits of the words (client, carrier, policy number), 32 bits client id (0: a person was asked;
-- 4294967295: his answer was for once). A later block counts over an earlier one.
CREATE TABLE statement_meaning (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  entries BLOB NOT NULL,
  PRIMARY KEY (statement_id, seq)
) STRICT;
-- Where the lines of class 'new' stand that have nothing else to tell: blocks of up to 1024 lines in file order, 16 bytes
-- each, little endian: line number, row number, byte offset from base_offset, byte length. base_offset NULL: no byte ranges.
CREATE TABLE statement_place (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  first_line INTEGER NOT NULL,
  sheet TEXT,
  base_offset INTEGER,
  places BLOB NOT NULL,
  PRIMARY KEY (statement_id, first_line)
) STRICT;
CREATE INDEX statement_line_open ON statement_line (statement_id, class) WHERE class IN ('review', 'rejected');

-- Name and lead follow from who lives in it (main/book/households.ts), unless people chose. own_client_id and chosen_lead_id
-- are no references: who is gone lives nowhere, and ids are never given again.
CREATE TABLE household (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  -- 1: a person named it.
  name_typed INTEGER NOT NULL DEFAULT 0 CHECK (name_typed IN (0, 1)),
  -- The client it was made for and is called by; NULL: a list or a person named it.
  own_client_id INTEGER,
  lead_client_id INTEGER REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  -- Whom a person wants to lead it whenever he lives in it.
  chosen_lead_id INTEGER,
  statement_id INTEGER REFERENCES statement (id)
) STRICT;

-- Every client has a household; one alone is a household of one.
CREATE TABLE client (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  household_id INTEGER NOT NULL REFERENCES household (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  name TEXT NOT NULL,
  raw_name TEXT NOT NULL,
  family_name TEXT NOT NULL DEFAULT '',
  given_name TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL,
  name_key TEXT NOT NULL,
  birth_date TEXT,
  sex TEXT CHECK (sex = 'f' OR sex = 'm' OR sex = 'x'),
  occupation TEXT,
  language TEXT CHECK (language = 'en' OR language = 'zh-CN' OR language = 'nl'),
  advisor_id INTEGER REFERENCES person (id),
  -- The broker's own number for the client, and the carrier's, live in client_identifier.
  since TEXT,
  ended TEXT CHECK (ended IN ('deceased', 'dissolved')),
  ended_on TEXT,
  do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
  unnamed INTEGER NOT NULL DEFAULT 0 CHECK (unnamed IN (0, 1)),
  special INTEGER NOT NULL DEFAULT 0 CHECK (special IN (0, 1)),
  source TEXT,
  referred_by_client_id INTEGER REFERENCES client (id),
  merged_into_client_id INTEGER REFERENCES client (id),
  statement_id INTEGER REFERENCES statement (id),
  created_at TEXT NOT NULL
) STRICT;
-- Without these, every removed client would look through all households and clients for who points at it.
CREATE INDEX household_lead ON household (lead_client_id);
CREATE INDEX client_merged ON client (merged_into_client_id) WHERE merged_into_client_id IS NOT NULL;
CREATE INDEX client_household ON client (household_id);
CREATE INDEX client_sort ON client (sort_key, id);
CREATE INDEX client_name_key ON client (name_key);
CREATE INDEX client_advisor ON client (advisor_id);
CREATE INDEX client_statement ON client (statement_id);
CREATE INDEX client_silent ON client (id) WHERE do_not_contact = 1;
CREATE INDEX client_referrer ON client (referred_by_client_id) WHERE referred_by_client_id IS NOT NULL;

CREATE TABLE client_identifier (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  scheme TEXT NOT NULL,
  value_key TEXT NOT NULL,
  value TEXT NOT NULL,
  statement_id INTEGER REFERENCES statement (id),
  PRIMARY KEY (scheme, value_key, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_identifier_client ON client_identifier (client_id);

CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'web', 'fax')),
  value TEXT NOT NULL,
  value_key TEXT NOT NULL,
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
  statement_id INTEGER REFERENCES statement (id),
  UNIQUE (client_id, kind, value_key)
) STRICT;
CREATE INDEX contact_point_key ON contact_point (kind, value_key);

CREATE TABLE address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  address_key TEXT NOT NULL,
  is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)),
  statement_id INTEGER REFERENCES statement (id)
) STRICT;
CREATE INDEX address_client ON address (client_id);
CREATE INDEX address_key ON address (address_key);

-- Only a recorded refusal blocks a channel.
CREATE TABLE consent (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  channel TEXT NOT NULL CHECK (channel IN ('call', 'visit', 'letter', 'email', 'gift', 'event', 'online')),
  state TEXT NOT NULL CHECK (state IN ('granted', 'refused')),
  recorded_on TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (client_id, channel)
) STRICT, WITHOUT ROWID;

-- When a client likes to be met: weekday 1 = Monday, time HH:MM or empty.
CREATE TABLE client_wish (
  client_id INTEGER PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 5),
  time TEXT NOT NULL DEFAULT ''
) STRICT;

-- What an advisor thinks of a client, from a day on: points 0-10 (satisfaction, attitude, health-need), money a year in minor
-- units (income), words (interests, values, decision-style, channel). Both NULL: no longer known.
CREATE TABLE client_rating (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (code IN ('satisfaction', 'attitude', 'health-need', 'income', 'interests', 'values', 'decision-style', 'channel')),
  told_on TEXT NOT NULL,
  figure INTEGER,
  words TEXT,
  PRIMARY KEY (client_id, code, told_on)
) STRICT, WITHOUT ROWID;

-- Days on which a client is not to be contacted, both included.
CREATE TABLE client_blackout (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  CHECK (from_day <= to_day)
) STRICT;
CREATE INDEX client_blackout_client ON client_blackout (client_id, from_day);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE client_tag (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  statement_id INTEGER REFERENCES statement (id),
  PRIMARY KEY (client_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id),
  carrier_id INTEGER REFERENCES carrier (id),
  line_id INTEGER REFERENCES line (id),
  product_id INTEGER REFERENCES product (id),
  number TEXT NOT NULL,
  number_key TEXT NOT NULL,
  -- Not IN, as in commission.
  status TEXT NOT NULL CHECK (status = 'quoted' OR status = 'in-force' OR status = 'lapsed' OR status = 'cancelled'
    OR status = 'surrendered' OR status = 'matured' OR status = 'claimed-out' OR status = 'not-taken-up'),
  started_on TEXT,
  renewal_on TEXT,
  ended_on TEXT,
  premium_minor INTEGER,
  -- Payments a year: 1, 2, 4, 12; 0 = single premium. premium_minor is per payment.
  payments_per_year INTEGER NOT NULL DEFAULT 1 CHECK (payments_per_year = 1 OR payments_per_year = 12
    OR payments_per_year = 4 OR payments_per_year = 2 OR payments_per_year = 0),
  annual_premium_minor INTEGER,
  sum_insured_minor INTEGER,
  statement_id INTEGER REFERENCES statement (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX policy_client ON policy (client_id);
CREATE INDEX policy_number ON policy (number_key, carrier_id);
CREATE INDEX policy_renewal ON policy (renewal_on) WHERE status = 'in-force';
-- What the client list filters by.
CREATE INDEX policy_line ON policy (line_id, client_id, ended_on, status) WHERE status = 'in-force' OR ended_on IS NOT NULL;
CREATE INDEX policy_carrier ON policy (carrier_id, client_id, ended_on, status) WHERE status = 'in-force' OR ended_on IS NOT NULL;
CREATE INDEX policy_statement ON policy (statement_id);

CREATE TABLE policy_alias (
  carrier_id INTEGER,
  number_key TEXT NOT NULL,
  policy_id INTEGER NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  statement_id INTEGER REFERENCES statement (id),
  confirmed_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX policy_alias_key ON policy_alias (number_key, ifnull(carrier_id, 0));

-- Clients that a person said are one (client.merged_into_client_id of the second); taken back, the row goes.
CREATE TABLE client_merge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kept_client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  merged_client_id INTEGER NOT NULL UNIQUE REFERENCES client (id) ON DELETE CASCADE,
  -- JSON: the fields taken from the merged one.
  taken TEXT NOT NULL,
  -- JSON (main/book/queries/client-merge.ts): which rows went over and what stood in the fields, so that both can be had back.
  moved TEXT NOT NULL,
  merged_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_merge_kept ON client_merge (kept_client_id);

-- Clients that a person said do not belong in one household: they are not proposed again (shared/households/propose.ts).
CREATE TABLE household_refusal (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  other_client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  refused_at TEXT NOT NULL,
  PRIMARY KEY (client_id, other_client_id),
  CHECK (client_id < other_client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_refusal_other ON household_refusal (other_client_id);

-- What a person said of two clients who look like one (shared/import/duplicates.ts): they are two, or it is put off.
CREATE TABLE duplicate_answer (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  other_client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('different', 'later')),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (client_id, other_client_id),
  CHECK (client_id < other_client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_answer_other ON duplicate_answer (other_client_id);

-- What a person said a row means: the same words of the same carrier are matched by it the next time.
CREATE TABLE client_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Carrier, policy number and the description of the client as keys (shared/import/match-alias.ts).
  alias_key TEXT NOT NULL,
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  statement_id INTEGER REFERENCES statement (id),
  confirmed_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_alias_key ON client_alias (alias_key);
CREATE INDEX client_alias_client ON client_alias (client_id);

-- Every change of a policy's status, so that any past date can be asked about.
CREATE TABLE policy_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id INTEGER NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  on_day TEXT,
  status TEXT NOT NULL,
  annual_premium_minor INTEGER,
  statement_id INTEGER REFERENCES statement (id)
) STRICT;
CREATE INDEX policy_event_policy ON policy_event (policy_id, on_day);
CREATE INDEX policy_event_statement ON policy_event (statement_id);

CREATE TABLE purchase_reason (
  policy_id INTEGER PRIMARY KEY REFERENCES policy (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id)
) STRICT;

-- Money received for a policy. dated_on = bill-from period start, else statement date (DOMAIN 4.2).
CREATE TABLE commission (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id INTEGER NOT NULL REFERENCES policy (id),
  client_id INTEGER NOT NULL REFERENCES client (id),
  carrier_id INTEGER REFERENCES carrier (id),
  -- Not IN: SQLite builds a table for that with every INSERT, a sixth of what a row costs.
  kind TEXT NOT NULL CHECK (kind = 'renewal' OR kind = 'first-year' OR kind = 'override' OR kind = 'bonus'
    OR kind = 'chargeback' OR kind = 'advance' OR kind = 'adjustment'),
  period_from TEXT,
  dated_on TEXT,
  premium_minor INTEGER,
  rate_ppm INTEGER,
  amount_minor INTEGER NOT NULL,
  advisor_code TEXT,
  statement_id INTEGER REFERENCES statement (id),
  line_no INTEGER
) STRICT;
CREATE INDEX commission_client ON commission (client_id, dated_on, amount_minor);
CREATE INDEX commission_policy ON commission (policy_id);
CREATE INDEX commission_statement ON commission (statement_id);

-- How a line of commission is divided between advisors; the amounts add up to the line's, to the unit. Lines that are not
-- divided have none. advisor_code empty: the office's own part.
CREATE TABLE commission_share (
  commission_id INTEGER NOT NULL REFERENCES commission (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  advisor_code TEXT NOT NULL,
  share_ppm INTEGER NOT NULL CHECK (share_ppm BETWEEN 0 AND 1000000),
  amount_minor INTEGER NOT NULL,
  PRIMARY KEY (commission_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id INTEGER REFERENCES policy (id),
  client_id INTEGER NOT NULL REFERENCES client (id),
  number TEXT NOT NULL,
  number_key TEXT NOT NULL,
  lost_on TEXT,
  reported_on TEXT,
  paid_on TEXT,
  paid_minor INTEGER,
  reserve_minor INTEGER,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'settled', 'rejected', 'unknown')),
  statement_id INTEGER REFERENCES statement (id),
  line_no INTEGER
) STRICT;
CREATE INDEX claim_client ON claim (client_id, lost_on);
CREATE INDEX claim_policy ON claim (policy_id);
CREATE INDEX claim_number ON claim (number_key);
CREATE INDEX claim_statement ON claim (statement_id);

-- What carriers have agreed to pay; NULL holds for any. percent: rate_ppm millionths of the premium; flat: amount_minor a policy
-- year; per-life: amount_minor a policy year and life. The tolerances and days of grace of shared/reconciliation/.
CREATE TABLE commission_rate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  carrier_id INTEGER REFERENCES carrier (id),
  line_id INTEGER REFERENCES line (id),
  product_id INTEGER REFERENCES product (id),
  kind TEXT NOT NULL CHECK (kind IN ('first-year', 'renewal')),
  basis TEXT NOT NULL CHECK (basis IN ('percent', 'flat', 'per-life')),
  rate_ppm INTEGER,
  amount_minor INTEGER,
  tolerance_minor INTEGER NOT NULL CHECK (tolerance_minor >= 0),
  tolerance_ppm INTEGER NOT NULL CHECK (tolerance_ppm >= 0),
  grace_days INTEGER NOT NULL CHECK (grace_days >= 0),
  -- Of renewals: the policy year the rate holds from, until that of a later one; NULL holds from the second.
  from_year INTEGER CHECK (from_year >= 2 AND kind = 'renewal'),
  CHECK ((basis = 'percent') = (rate_ppm IS NOT NULL) AND (basis = 'percent') = (amount_minor IS NULL))
) STRICT;
CREATE UNIQUE INDEX commission_rate_reach ON commission_rate (ifnull(carrier_id, 0), ifnull(line_id, 0), ifnull(product_id, 0), kind, ifnull(from_year, 0));

-- What the bank shows for a statement. The difference to the statement's commission stays here as it was when it was typed.
CREATE TABLE deposit (
  statement_id INTEGER PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  amount_minor INTEGER NOT NULL,
  received_on TEXT,
  difference_minor INTEGER NOT NULL,
  entered_at TEXT NOT NULL
) STRICT;

-- What became of money to claim; what is not here is open. item_key tells it from others of its policy and outlives a
-- repeated import (shared/reconciliation/claims.ts). The figures are those of the day it was claimed.
CREATE TABLE money_claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id INTEGER NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  item_key TEXT NOT NULL,
  carrier_id INTEGER REFERENCES carrier (id),
  state TEXT NOT NULL CHECK (state IN ('claimed', 'settled', 'written-off')),
  -- The day it was claimed from the carrier.
  disputed_on TEXT,
  reason TEXT NOT NULL,
  due_on TEXT,
  expected_minor INTEGER NOT NULL,
  received_minor INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (policy_id, item_key)
) STRICT;

-- Where an imported value came from (the latest statement that set the field), and what was typed by hand.
-- A row with statement_id NULL is a hand-typed value: an import never overwrites it without asking.
CREATE TABLE field_source (
  entity TEXT NOT NULL CHECK (entity = 'client' OR entity = 'policy' OR entity = 'claim'),
  entity_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  statement_id INTEGER REFERENCES statement (id),
  line_no INTEGER,
  set_at TEXT,
  PRIMARY KEY (entity, entity_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX field_source_statement ON field_source (statement_id);

-- What a person typed in place of a cell that could not be read. header, raw and row_key (all cells of the row as they stand)
-- find it again in whatever file the line comes. entity, entity_id and field: the value of the book that it became, if any;
-- its field_source then is that of a hand-typed value, set at typed_at.
CREATE TABLE hand_cell (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  line_no INTEGER NOT NULL,
  column_no INTEGER NOT NULL,
  header TEXT NOT NULL,
  raw TEXT NOT NULL,
  typed TEXT NOT NULL,
  row_key TEXT NOT NULL,
  typed_by TEXT NOT NULL,
  typed_at TEXT NOT NULL,
  entity TEXT CHECK (entity IN ('client', 'policy', 'claim')),
  entity_id INTEGER,
  field TEXT,
  CHECK ((entity IS NULL) = (entity_id IS NULL) AND (entity IS NULL) = (field IS NULL))
) STRICT;
CREATE INDEX hand_cell_line ON hand_cell (statement_id, line_no);
CREATE INDEX hand_cell_value ON hand_cell (entity, entity_id, field);

-- Before-images: what a statement changed, in order, so that undo restores it exactly. before_source is the field_source
-- row that stood there, as JSON [statement_id, line_no, set_at]. Field '$created': a carrier, line, product or tag that the
-- statement brought along.
CREATE TABLE import_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  line_no INTEGER,
  entity TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  before_value ANY,
  after_value ANY,
  before_source TEXT
) STRICT;
CREATE INDEX import_change_statement ON import_change (statement_id, id);
CREATE INDEX import_change_entity ON import_change (entity, entity_id);

-- What each statement that counts says of a thing that was there before it, oldest first: undoing one leaves what the
-- others say. The first row of a thing is what its creator said, written when somebody else speaks of it for the first
-- time. statement_id NULL: people. facts: JSON of shared/import/saying.ts.
CREATE TABLE said (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  statement_id INTEGER REFERENCES statement (id) ON DELETE CASCADE,
  line_no INTEGER,
  entity TEXT NOT NULL CHECK (entity IN ('client', 'policy', 'claim')),
  entity_id INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX said_entity ON said (entity, entity_id, id);
CREATE INDEX said_statement ON said (statement_id);

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id),
  person_id INTEGER REFERENCES person (id),
  touch_id INTEGER REFERENCES touch (id) ON DELETE SET NULL,
  happened_at TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  channel TEXT NOT NULL CHECK (channel IN ('call', 'visit', 'letter', 'email', 'gift', 'event', 'online')),
  minutes INTEGER CHECK (minutes >= 0),
  outcome TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  requested_at TEXT,
  answered_at TEXT
) STRICT;
CREATE INDEX interaction_client ON interaction (client_id, happened_at);
CREATE INDEX interaction_requested ON interaction (requested_at) WHERE requested_at IS NOT NULL;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id),
  written_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX note_client ON note (client_id, written_at);

CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER REFERENCES client (id),
  person_id INTEGER REFERENCES person (id),
  title TEXT NOT NULL,
  due_on TEXT,
  done_on TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX task_due ON task (due_on) WHERE done_on IS NULL;

-- A scheme turns numbers into tiers. Each saved change is a new version; definition is JSON (shared/segmentation/scheme.ts).
CREATE TABLE scheme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  method TEXT NOT NULL CHECK (method IN ('abc', 'score', 'rfm', 'rules', 'count', 'amount', 'quantile')),
  definition TEXT NOT NULL,
  created_at TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
  UNIQUE (name, version)
) STRICT;

-- What the office set for all schemes alike (shared/segmentation/), as JSON: 'potential', 'states', 'costs'. What it never
-- touched is not here and stands at its default.
CREATE TABLE segment_setting (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE segment_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  scheme_id INTEGER NOT NULL REFERENCES scheme (id),
  as_of TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- JSON: cut lines, fallback (premium instead of commission) with its reason, totals, counts.
  summary TEXT NOT NULL,
  -- Where client_change ended when its tiers were told: who stands there later changed since. NULL: not known.
  place INTEGER,
  UNIQUE (scheme_id, as_of)
) STRICT;

-- One household in one run: what lists and plans read of it. What explains it is in segment_column.
CREATE TABLE segment_result (
  run_id INTEGER NOT NULL REFERENCES segment_run (id) ON DELETE CASCADE,
  household_id INTEGER NOT NULL REFERENCES household (id),
  tier TEXT,
  rule_tier TEXT,
  value_minor INTEGER,
  -- What states and map go by: value less costs where the office priced its work, of the window and the year before it.
  net_minor INTEGER,
  previous_minor INTEGER NOT NULL DEFAULT 0,
  -- Thousandths of a point, 0–100000: what it could bring, apart from its value. NULL: unknown.
  potential_milli INTEGER,
  score_milli INTEGER,
  state TEXT,
  -- How its value moves, as a share of the year before. NULL: unknown.
  trend REAL,
  unscored_reason TEXT,
  -- JSON, NULL when empty: adjustments made, the override that held.
  detail TEXT,
  PRIMARY KEY (run_id, household_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_result_household ON segment_result (household_id);

-- What a run measured, a figure for each of its households in the order of the column 'household': numbers as narrow as all
-- of them fit in, their breadth as the last byte (main/book/queries/segment-columns.ts). Explanations read few of them and runs write all: as columns that is a hundredth of the work of as many rows.
CREATE TABLE segment_column (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES segment_run (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  figures BLOB NOT NULL,
  UNIQUE (run_id, name)
) STRICT;

CREATE TABLE tier_override (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  household_id INTEGER NOT NULL REFERENCES household (id),
  tier TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL,
  from_day TEXT NOT NULL,
  expires_on TEXT,
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX tier_override_household ON tier_override (household_id) WHERE ended_at IS NULL;

-- Something one can do for clients. Built-in ones are named by their code in the reader's language; own ones by name.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('call', 'visit', 'letter', 'email', 'gift', 'event', 'online')),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  cost_minor INTEGER NOT NULL DEFAULT 0,
  is_group INTEGER NOT NULL DEFAULT 0 CHECK (is_group IN (0, 1)),
  is_review INTEGER NOT NULL DEFAULT 0 CHECK (is_review IN (0, 1)),
  cheaper_code TEXT,
  -- Who does it unless a cell says otherwise.
  who TEXT NOT NULL DEFAULT 'advisor' CHECK (who IN ('owner', 'advisor', 'service', 'office')),
  -- Months 1-12 that spread touches stay within; from > to goes over the turn of the year. Null: all year.
  season_from INTEGER CHECK (season_from BETWEEN 1 AND 12),
  season_to INTEGER CHECK (season_to BETWEEN 1 AND 12),
  element TEXT NOT NULL DEFAULT 'relationship-management',
  -- Days before the touch that work on it begins.
  lead_days INTEGER NOT NULL DEFAULT 0 CHECK (lead_days BETWEEN 0 AND 365),
  sort_order INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  CHECK ((season_from IS NULL) = (season_to IS NULL))
) STRICT;

-- What an activity's letters and calls say where the office changed the words Tierbook brings along.
CREATE TABLE activity_text (
  activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'zh-CN', 'nl')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (activity_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE matrix (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL UNIQUE,
  note TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE matrix_cell (
  matrix_id INTEGER NOT NULL REFERENCES matrix (id) ON DELETE CASCADE,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  tier TEXT NOT NULL,
  -- '' for the tier as a whole; else only those of its households that are of a class or in a state (shared/planning/overlay.ts).
  overlay TEXT NOT NULL DEFAULT '',
  times INTEGER NOT NULL CHECK (times BETWEEN 0 AND 52),
  minutes INTEGER CHECK (minutes >= 0),
  cost_minor INTEGER,
  channel TEXT,
  who TEXT NOT NULL DEFAULT 'advisor' CHECK (who IN ('owner', 'advisor', 'service', 'office')),
  -- spread | month (rule_month) | day (rule_month, rule_day) | birthday | renewal (rule_lead_days) | anniversary | tax-season
  rule TEXT NOT NULL DEFAULT 'spread'
    CHECK (rule IN ('spread', 'month', 'day', 'birthday', 'renewal', 'anniversary', 'tax-season')),
  rule_month INTEGER CHECK (rule_month BETWEEN 1 AND 12),
  rule_day INTEGER CHECK (rule_day BETWEEN 1 AND 31),
  rule_lead_days INTEGER CHECK (rule_lead_days BETWEEN 0 AND 365),
  kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
  PRIMARY KEY (matrix_id, activity_id, tier, overlay)
) STRICT, WITHOUT ROWID;

CREATE TABLE year_plan (
  year INTEGER PRIMARY KEY,
  matrix_id INTEGER NOT NULL REFERENCES matrix (id),
  run_id INTEGER REFERENCES segment_run (id) ON DELETE SET NULL,
  planned_at TEXT NOT NULL,
  -- JSON: hours, capacity, shortfalls with reasons.
  summary TEXT NOT NULL
) STRICT;

CREATE TABLE touch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL,
  household_id INTEGER NOT NULL REFERENCES household (id),
  client_id INTEGER NOT NULL REFERENCES client (id),
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  -- j of k within the year for this household (or client, for anchored personal touches); 0 for hand-made ones.
  ordinal INTEGER NOT NULL DEFAULT 0,
  times INTEGER NOT NULL DEFAULT 1,
  tier TEXT,
  channel TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  -- Where the rules put it before anybody moved it.
  rule_on TEXT,
  person_id INTEGER REFERENCES person (id),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  cost_minor INTEGER NOT NULL DEFAULT 0,
  -- Not IN: as for commission.
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status = 'planned' OR status = 'done' OR status = 'skipped'),
  origin TEXT NOT NULL DEFAULT 'plan' CHECK (origin IN ('plan', 'hand')),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  -- Of a group activity: what the invited said, and whether they were there.
  answer TEXT CHECK (answer = 'accepted' OR answer = 'declined' OR answer = 'came' OR answer = 'absent'),
  anchor TEXT,
  -- JSON: why this day (rule, moves, yields) and flags such as a missing address.
  why TEXT,
  done_on TEXT,
  done_minutes INTEGER,
  outcome TEXT,
  skip_reason TEXT,
  note TEXT
) STRICT;
-- A day's touches of one person, alike ones together: what a week shows one by one is looked up, not searched for.
CREATE INDEX touch_day ON touch (planned_on, person_id, activity_id, tier);
CREATE INDEX touch_household ON touch (household_id, year);
-- Rollups read a client's next touch, the overdue of clients whose next touch has passed, and its touches of a year, from this index alone.
CREATE INDEX touch_client ON touch (client_id, status, planned_on, year);

-- What each day holds for each person (0: nobody in particular), skipped touches left out: the year at a glance costs what a
-- year has days, whatever the book's size. Kept by the triggers below; a large planning adds to it at the end instead.
CREATE TABLE touch_load (
  day TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  touches INTEGER NOT NULL,
  done INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (day, person_id)
) STRICT, WITHOUT ROWID;

-- The same by what is done, for which tier and how ('' for none): a week is shown from it, however many touches it holds.
CREATE TABLE touch_group (
  day TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  activity_id INTEGER NOT NULL,
  tier TEXT NOT NULL,
  channel TEXT NOT NULL,
  touches INTEGER NOT NULL,
  done INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (day, person_id, activity_id, tier, channel)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER touch_load_added AFTER INSERT ON touch WHEN new.status <> 'skipped' BEGIN
  INSERT INTO touch_load (day, person_id, touches, done, minutes)
  VALUES (new.planned_on, ifnull(new.person_id, 0), 1, new.status = 'done', new.minutes)
  ON CONFLICT (day, person_id) DO UPDATE SET
    touches = touches + 1, done = done + excluded.done, minutes = minutes + excluded.minutes;
  INSERT INTO touch_group (day, person_id, activity_id, tier, channel, touches, done, minutes)
  VALUES (new.planned_on, ifnull(new.person_id, 0), new.activity_id, ifnull(new.tier, ''), new.channel,
    1, new.status = 'done', new.minutes)
  ON CONFLICT (day, person_id, activity_id, tier, channel) DO UPDATE SET
    touches = touches + 1, done = done + excluded.done, minutes = minutes + excluded.minutes;
END;

CREATE TRIGGER touch_load_removed AFTER DELETE ON touch WHEN old.status <> 'skipped' BEGIN
  UPDATE touch_load SET touches = touches - 1, done = done - (old.status = 'done'), minutes = minutes - old.minutes
  WHERE day = old.planned_on AND person_id = ifnull(old.person_id, 0);
  UPDATE touch_group SET touches = touches - 1, done = done - (old.status = 'done'), minutes = minutes - old.minutes
  WHERE day = old.planned_on AND person_id = ifnull(old.person_id, 0) AND activity_id = old.activity_id
    AND tier = ifnull(old.tier, '') AND channel = old.channel;
END;

CREATE TRIGGER touch_load_changed
AFTER UPDATE OF planned_on, person_id, status, minutes, activity_id, tier, channel ON touch BEGIN
  UPDATE touch_load SET touches = touches - 1, done = done - (old.status = 'done'), minutes = minutes - old.minutes
  WHERE old.status <> 'skipped' AND day = old.planned_on AND person_id = ifnull(old.person_id, 0);
  INSERT INTO touch_load (day, person_id, touches, done, minutes)
  SELECT new.planned_on, ifnull(new.person_id, 0), 1, new.status = 'done', new.minutes WHERE new.status <> 'skipped'
  ON CONFLICT (day, person_id) DO UPDATE SET
    touches = touches + 1, done = done + excluded.done, minutes = minutes + excluded.minutes;
  UPDATE touch_group SET touches = touches - 1, done = done - (old.status = 'done'), minutes = minutes - old.minutes
  WHERE old.status <> 'skipped' AND day = old.planned_on AND person_id = ifnull(old.person_id, 0)
    AND activity_id = old.activity_id AND tier = ifnull(old.tier, '') AND channel = old.channel;
  INSERT INTO touch_group (day, person_id, activity_id, tier, channel, touches, done, minutes)
  SELECT new.planned_on, ifnull(new.person_id, 0), new.activity_id, ifnull(new.tier, ''), new.channel,
    1, new.status = 'done', new.minutes WHERE new.status <> 'skipped'
  ON CONFLICT (day, person_id, activity_id, tier, channel) DO UPDATE SET
    touches = touches + 1, done = done + excluded.done, minutes = minutes + excluded.minutes;
END;

-- What the latest planning of a year changed or took away, so that it can be undone: the rows as they were, as JSON.
CREATE TABLE plan_change (
  touch_id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('changed', 'removed', 'retired')),
  before TEXT NOT NULL
) STRICT;

-- Who did what. Names the entity and the fields, never repeats personal values that undo or erasure would have to chase.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id INTEGER,
  detail TEXT
) STRICT;
CREATE INDEX audit_entity ON audit (entity, entity_id);

-- The day rollups stand on: the latest one the book itself knows (main/book/in-force.ts).
CREATE TABLE rollup_day (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  as_of TEXT
) STRICT;

-- Rollups, kept by the writes themselves; check compares them with the rows they sum (main/book/rollups.ts defines them).
-- Of a client's calendar year: policies taken out and their annual premium, commission by its date, claims paid.
CREATE TABLE client_year (
  client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  premium_minor INTEGER NOT NULL DEFAULT 0,
  commission_minor INTEGER NOT NULL DEFAULT 0,
  claims_minor INTEGER NOT NULL DEFAULT 0,
  policies INTEGER NOT NULL DEFAULT 0,
  touches INTEGER NOT NULL DEFAULT 0,
  touches_done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (client_id, year)
) STRICT, WITHOUT ROWID;

-- What lists show, sort and filter by: one narrow row a client.
CREATE TABLE client_summary (
  client_id INTEGER PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  household_id INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('prospect', 'active', 'lost', 'deceased', 'dissolved')),
  policies_in_force INTEGER NOT NULL DEFAULT 0,
  policies_ever INTEGER NOT NULL DEFAULT 0,
  lines_in_force INTEGER NOT NULL DEFAULT 0,
  annual_premium_minor INTEGER NOT NULL DEFAULT 0,
  commission_ever INTEGER NOT NULL DEFAULT 0,
  first_policy_on TEXT,
  next_renewal_on TEXT,
  last_contact_on TEXT,
  next_touch_on TEXT,
  -- What is done then: a page of the list needs no look at sixty touches.
  next_touch_activity_id INTEGER,
  tier TEXT,
  state TEXT,
  value_minor INTEGER,
  advisor_id INTEGER
) STRICT;
CREATE INDEX client_summary_sort ON client_summary (sort_key, client_id);
-- Whose next touch has passed: from there to what is overdue (main/book/queries/touch-rows.ts).
CREATE INDEX client_summary_next_touch ON client_summary (next_touch_on) WHERE next_touch_on IS NOT NULL;
CREATE INDEX client_summary_household ON client_summary (household_id);
-- Who is not served any more and still has open touches: few, until the year is planned anew.
CREATE INDEX client_summary_silent ON client_summary (client_id) WHERE next_touch_on IS NOT NULL AND status <> 'active' AND status <> 'prospect';

-- What a client is found by: names, policy numbers, contact points, identifiers, in any script. The reading thread keeps it
-- in memory with lists of who has which three characters in a row (main/book/client-search.ts).
CREATE TABLE client_text (
  client_id INTEGER PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

-- Which clients writes changed, latest last, so that whoever keeps all of them in memory reads only these anew. No client:
-- many at once. Older entries go.
CREATE TABLE client_change (
  seq INTEGER PRIMARY KEY,
  client_id INTEGER
) STRICT;
