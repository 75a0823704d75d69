CREATE TABLE retention (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- a single row
  seen TEXT NOT NULL, -- when retention was last looked at
  cutoff TEXT NOT NULL -- what was older than that may go at the next look
);
