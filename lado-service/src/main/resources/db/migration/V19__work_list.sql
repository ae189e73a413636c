-- What the work list asks for, among the cases of thirty years: each index holds only what still waits, or what once asked for
-- more, with all that is asked, so that no row of a case is read for it.

DROP INDEX allegation_open;
CREATE INDEX allegation_open ON allegation (authority_code, state, received_on) INCLUDE (id, decided_on, restricted)
    WHERE state IN ('received', 'under-enquiry');

CREATE INDEX meeting_last_held ON meeting (authority_code, allegation_id, starts_at DESC, id) INCLUDE (held_on, complex_case)
    WHERE state = 'held' AND kind <> 'professionals';

CREATE INDEX meeting_booked ON meeting (authority_code, allegation_id)
    WHERE state = 'booked' AND kind <> 'professionals';

CREATE INDEX meeting_to_circulate ON meeting (authority_code, allegation_id) INCLUDE (id, held_on)
    WHERE state = 'held' AND circulated_on IS NULL AND kind <> 'professionals';

CREATE INDEX meeting_of_action ON meeting (authority_code, id) INCLUDE (allegation_id);

DROP INDEX meeting_action_open;
CREATE INDEX meeting_action_open ON meeting_action (authority_code, meeting_id) INCLUDE (id, due_on)
    WHERE completed_on IS NULL;

CREATE INDEX strand_removed ON strand (authority_code, allegation_id) INCLUDE (closed_on)
    WHERE result IN ('dismissed', 'resigned-before-end', 'services-ceased');

CREATE INDEX follow_up_of_dbs ON follow_up (authority_code, allegation_id, version) INCLUDE (standing)
    WHERE kind = 'dbs-referral';

-- An index alone answers only for pages that were vacuumed since they changed. By default that comes after a fifth of a table.
ALTER TABLE allegation SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
ALTER TABLE meeting SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
ALTER TABLE meeting_action SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
ALTER TABLE follow_up SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
ALTER TABLE strand SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
