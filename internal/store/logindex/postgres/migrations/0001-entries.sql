-- How far each log is indexed.
CREATE TABLE ossay_log (
    log  text PRIMARY KEY,           -- identifier of the log, hexadecimal
    size bigint NOT NULL DEFAULT 0,  -- entries that are indexed
    root bytea                       -- root of the tree of that size
);

-- One row for each entry. The sums are what entries are sought by; the rest is for
-- people, cleaned and cut: what ossay shows it reads from the log.
CREATE TABLE ossay_log_entry (
    log          text NOT NULL REFERENCES ossay_log,
    log_index    bigint NOT NULL,
    identity_sum bytea NOT NULL,     -- SHA-256 of the name in the certificate
    digest_sum   bytea NOT NULL,     -- SHA-256 of the text of the digest
    identity     text NOT NULL,
    issuer       text NOT NULL,
    digest       text NOT NULL,      -- of the artefact
    key          text NOT NULL,      -- fingerprint of the certificate or key
    issued       timestamptz,        -- when the certificate was issued
    PRIMARY KEY (log, log_index)
);

CREATE INDEX ossay_log_entry_identity ON ossay_log_entry (log, identity_sum, log_index);
CREATE INDEX ossay_log_entry_digest ON ossay_log_entry (log, digest_sum, log_index);
