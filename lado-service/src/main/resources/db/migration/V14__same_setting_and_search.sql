-- A setting is the same by Ofsted's number where there is one: the contacts of one number.
CREATE INDEX allegation_by_setting_urn ON allegation (authority_code, adult_setting_urn, received_on)
    WHERE adult_setting_urn <> '';

-- What was written during enquiries and after is searched too (ADR 0013). Row-level security binds the owner too: here, and inside this
-- one transaction, every authority's rows are meant. Letters are taken as they are, as V8 did for contacts from before.
ALTER TABLE allegation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word NO FORCE ROW LEVEL SECURITY;
ALTER TABLE strand NO FORCE ROW LEVEL SECURITY;
ALTER TABLE strand_step NO FORCE ROW LEVEL SECURITY;
ALTER TABLE work_status NO FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE follow_up NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_action NO FORCE ROW LEVEL SECURITY;

INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
SELECT a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id, 16
FROM (
    SELECT authority_code, allegation_id, concat_ws(' ', notes, closing_notes) AS text FROM strand
    UNION ALL SELECT s.authority_code, s.allegation_id, t.notes
        FROM strand_step AS t
        JOIN strand AS s ON s.authority_code = t.authority_code AND s.id = t.strand_id
    UNION ALL SELECT authority_code, allegation_id, notes FROM work_status
    UNION ALL SELECT authority_code, allegation_id, concat_ws(' ', reason, answer) FROM escalation
    UNION ALL SELECT authority_code, allegation_id, what FROM follow_up
    UNION ALL SELECT authority_code, allegation_id, concat_ws(' ', minutes, decisions) FROM meeting
    UNION ALL SELECT m.authority_code, m.allegation_id, t.what
        FROM meeting_action AS t
        JOIN meeting AS m ON m.authority_code = t.authority_code AND m.id = t.meeting_id
) AS told
JOIN allegation AS a ON a.authority_code = told.authority_code AND a.id = told.allegation_id
CROSS JOIN LATERAL regexp_split_to_table(replace(lower(told.text), '''', ''), '[^[:alnum:]]+') AS t (word)
WHERE t.word <> '' AND cardinality(ts_lexize('english_stem', t.word)) > 0
GROUP BY a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id
ON CONFLICT (authority_code, word, received_on, allegation_id)
DO UPDATE SET places = allegation_word.places | excluded.places;

ALTER TABLE allegation FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word FORCE ROW LEVEL SECURITY;
ALTER TABLE strand FORCE ROW LEVEL SECURITY;
ALTER TABLE strand_step FORCE ROW LEVEL SECURITY;
ALTER TABLE work_status FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation FORCE ROW LEVEL SECURITY;
ALTER TABLE follow_up FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_action FORCE ROW LEVEL SECURITY;
