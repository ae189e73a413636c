-- A meeting that was taken back is opened as it stood. Row-level security keeps what is read out of a version from an index: of an
-- authority the few that were taken back are looked through.
CREATE INDEX part_version_of_meeting_withdrawn ON part_version (authority_code) WHERE kind = 'meeting-withdrawn';
