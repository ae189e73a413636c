-- An entry of the follow-up is put right or taken back, and what was raised with directors by hand too: what stood is kept.
ALTER TABLE part_version
    DROP CONSTRAINT part_version_kind_known,
    ADD CONSTRAINT part_version_kind_known CHECK (kind IN (
      'strand-corrected', 'strand-reopened', 'strand-withdrawn', 'strand-step-corrected', 'strand-step-withdrawn',
      'meeting-corrected', 'meeting-withdrawn', 'meeting-action-corrected', 'meeting-action-withdrawn',
      'circulation-corrected', 'circulation-withdrawn',
      'work-status-corrected', 'work-status-withdrawn', 'escalation-corrected', 'escalation-withdrawn',
      'follow-up-corrected', 'follow-up-withdrawn'));

DO $$
BEGIN
    EXECUTE format('GRANT UPDATE, DELETE ON TABLE follow_up TO %I', current_database() || '_app');
END
$$;
