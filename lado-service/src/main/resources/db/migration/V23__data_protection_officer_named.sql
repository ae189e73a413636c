-- A limited case names the data protection officer as what they are: they confirm its deletion, or lift its hold (ADR 0011).
ALTER TABLE allegation_reader
    DROP CONSTRAINT allegation_reader_capacity_known,
    ADD CONSTRAINT allegation_reader_capacity_known CHECK (capacity IN (
        'lado', 'covering-lado', 'business-support', 'auditor', 'independent-decision-maker', 'data-protection-officer'));
