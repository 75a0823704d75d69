CREATE TABLE feedback (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  received TEXT NOT NULL, -- UTC, ISO 8601 to the millisecond: its order is that of time
  kind TEXT NOT NULL,
  content TEXT NOT NULL -- the report as JSON in ASCII, as it was sent
);
CREATE INDEX feedback_received ON feedback (received);
