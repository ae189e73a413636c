-- Where it is clear at once that an allegation is malicious or unfounded, its outcome is due within a week (KCSIE part 4): whoever decides
-- the threshold says so. NULL is no.
ALTER TABLE allegation
    ADD COLUMN clear_cut boolean,
    ADD CONSTRAINT allegation_clear_cut_enquiry CHECK (clear_cut IS NOT TRUE OR referral_outcome IS NOT DISTINCT FROM 'internal-enquiry');

ALTER TABLE threshold_version
    ADD COLUMN clear_cut boolean;

-- As before, with what the work list asks besides: no row of a case is read for it.
DROP INDEX allegation_open;
CREATE INDEX allegation_open ON allegation (authority_code, state, received_on) INCLUDE (id, decided_on, clear_cut, restricted)
    WHERE state IN ('received', 'under-enquiry');
