-- What the work list asks for, among the cases of thirty years: each index holds what still waits, or what once asked for more.

CREATE INDEX meeting_to_circulate ON meeting (authority_code, held_on)
    WHERE state = 'held' AND circulated_on IS NULL AND kind <> 'professionals';

CREATE INDEX meeting_booked ON meeting (authority_code, allegation_id)
    WHERE state = 'booked' AND kind <> 'professionals';

CREATE INDEX strand_removed ON strand (authority_code, allegation_id) INCLUDE (closed_on)
    WHERE result IN ('dismissed', 'resigned-before-end', 'services-ceased');

CREATE INDEX follow_up_of_dbs ON follow_up (authority_code, allegation_id, version) INCLUDE (standing)
    WHERE kind = 'dbs-referral';
