-- Files of allegations: what they are, and their bytes in parts. A file is never changed; it is withdrawn, and its bytes go
-- only with the whole record, under retention.

CREATE TABLE document (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    title text NOT NULL CONSTRAINT document_title_there CHECK (title <> ''),
    kind text NOT NULL CONSTRAINT document_kind_known CHECK (kind IN (
      'referral', 'statement', 'minutes', 'letter', 'photograph', 'other')),
    -- The day that it bears.
    dated_on date,
    file_name text NOT NULL CONSTRAINT document_file_name_safe CHECK (file_name ~ '^[^/\\[:cntrl:]]+$'),
    -- As its content says.
    format text NOT NULL CONSTRAINT document_format_known CHECK (format IN (
      'pdf', 'docx', 'png', 'jpeg', 'gif', 'tiff', 'webp', 'bmp', 'heic')),
    format_reason text NOT NULL,
    size_bytes integer NOT NULL CONSTRAINT document_size_within CHECK (size_bytes BETWEEN 1 AND 20971520),
    sha256 bytea NOT NULL CONSTRAINT document_sha256_whole CHECK (octet_length(sha256) = 32),
    added_recorded_at timestamptz NOT NULL,
    added_recorded_by text NOT NULL,
    added_recorded_by_name text NOT NULL,
    withdrawn_reason text,
    withdrawn_recorded_at timestamptz,
    withdrawn_recorded_by text,
    withdrawn_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT document_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT document_dated_before_added CHECK (dated_on <= (added_recorded_at AT TIME ZONE 'Europe/London')::date),
    CONSTRAINT document_format_needs_reason CHECK (
        (format IN ('pdf', 'docx', 'png', 'jpeg')) = (format_reason = '')),
    CONSTRAINT document_withdrawn_by_somebody_for_a_reason CHECK (
        num_nonnulls(withdrawn_reason, withdrawn_recorded_at, withdrawn_recorded_by, withdrawn_recorded_by_name) IN (0, 4)
        AND withdrawn_reason <> '')
);

CREATE INDEX document_by_allegation ON document (authority_code, allegation_id);

CALL suite_protect('document', 'distributed', 'SELECT, INSERT, UPDATE');

CREATE TABLE document_part (
    authority_code text NOT NULL,
    document_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    content bytea NOT NULL CONSTRAINT document_part_within CHECK (octet_length(content) BETWEEN 1 AND 524288),
    PRIMARY KEY (authority_code, document_id, position),
    CONSTRAINT document_part_of FOREIGN KEY (authority_code, document_id) REFERENCES document (authority_code, id)
);

-- Pictures and DOCX are compressed already: not tried again, and read as they lie.
ALTER TABLE document_part ALTER COLUMN content SET STORAGE EXTERNAL;

CALL suite_protect('document_part', 'distributed', 'SELECT, INSERT');

-- What has arrived of files that are still being sent: a few at a time, so that a program needs the memory of one part and not
-- of the file. Goes when the file is added or refused; what a crash leaves behind, with a later upload (FileArrivals).
CREATE TABLE arriving_part (
    authority_code text NOT NULL,
    upload_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    content bytea NOT NULL CONSTRAINT arriving_part_within CHECK (octet_length(content) BETWEEN 1 AND 524288),
    arrived_at timestamptz NOT NULL,
    PRIMARY KEY (authority_code, upload_id, position)
);

ALTER TABLE arriving_part ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE INDEX arriving_part_by_age ON arriving_part (authority_code, arrived_at);

CALL suite_protect('arriving_part', 'distributed', 'SELECT, INSERT, DELETE');
