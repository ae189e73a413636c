-- Where it is clear at once that an allegation is malicious or unfounded, its outcome is due within a week (KCSIE part 4): whoever decides
-- the threshold says so. NULL is no.
ALTER TABLE allegation
    ADD COLUMN clear_cut boolean,
    ADD CONSTRAINT allegation_clear_cut_enquiry CHECK (clear_cut IS NOT TRUE OR referral_outcome IS NOT DISTINCT FROM 'internal-enquiry');

ALTER TABLE threshold_version
    ADD COLUMN clear_cut boolean;
