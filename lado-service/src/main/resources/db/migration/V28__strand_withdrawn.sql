-- A strand that was recorded on the wrong case, or by mistake, is taken back with what happened in it: its rows are kept as they stood, and
-- nothing else counts them.
ALTER TABLE part_version
    DROP CONSTRAINT part_version_kind_known,
    ADD CONSTRAINT part_version_kind_known CHECK (kind IN (
      'strand-corrected', 'strand-reopened', 'strand-withdrawn', 'strand-step-corrected', 'strand-step-withdrawn', 'meeting-corrected',
      'work-status-corrected', 'work-status-withdrawn', 'escalation-corrected', 'escalation-withdrawn'));

DO $$
BEGIN
    EXECUTE format('GRANT DELETE ON TABLE strand TO %I', current_database() || '_app');
END
$$;
