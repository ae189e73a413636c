-- A case is found by the titles and file names of its documents, and by what was raised of a reinstatement (ADR 0013): those from before,
-- as V14 did for the other parts. Row-level security binds the owner too: here, and inside this one transaction, every authority's rows
-- are meant.
ALTER TABLE allegation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word NO FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;

INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
SELECT a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id, 16
FROM (
    SELECT authority_code, allegation_id, reason AS text FROM escalation
    UNION ALL SELECT authority_code, allegation_id, concat_ws(' ', title, file_name) FROM document
) AS told
JOIN allegation AS a ON a.authority_code = told.authority_code AND a.id = told.allegation_id
CROSS JOIN LATERAL regexp_split_to_table(replace(lower(told.text), '''', ''), '[^[:alnum:]]+') AS t (word)
WHERE t.word <> '' AND cardinality(ts_lexize('english_stem', t.word)) > 0
GROUP BY a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id
ON CONFLICT (authority_code, word, received_on, allegation_id)
DO UPDATE SET places = allegation_word.places | excluded.places;

ALTER TABLE allegation FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation FORCE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
