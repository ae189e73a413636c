-- The words by which allegations are found. Compared by equality alone, so that row-level security lets the index be used
-- (text search and trigram operators are not leakproof: ADR 0010 measured what that costs).
CREATE TABLE allegation_word (
    authority_code text NOT NULL,
    -- A stem of English, of Latin letters without accents; with ~ before it, how a name sounds.
    word text COLLATE "C" NOT NULL CHECK (word <> ''),
    -- The day the contact was received: the newest stand first, whatever word is asked for.
    received_on date NOT NULL,
    allegation_id uuid NOT NULL,
    -- Where the record has it, a bit for each place (Place).
    places smallint NOT NULL CHECK (places > 0),
    -- No foreign key: it would be checked some fifty times for each contact.
    PRIMARY KEY (authority_code, word, received_on, allegation_id)
);

CALL suite_protect('allegation_word', 'distributed', 'SELECT, INSERT, UPDATE, DELETE');

-- What a word stands as: its stem, and itself where English leaves it out ('will' is also a name). A sound is no English.
CREATE FUNCTION search_stem(word text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN left(word, 1) = '~' THEN word ELSE coalesce((ts_lexize('english_stem', word))[1], word) END;

-- Row-level security binds the owner too. Here, and inside this one transaction, every authority's rows are meant.
ALTER TABLE allegation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_child NO FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word NO FORCE ROW LEVEL SECURITY;

-- Contacts from before: letters are taken as they are, where the program would write accents and other scripts in plain letters.
INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
SELECT a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id, bit_or(told.place)
FROM allegation AS a
CROSS JOIN LATERAL (
    SELECT 2, concat_ws(' ', a.adult_given_names, a.adult_family_name, array_to_string(a.adult_other_names, ' '))
    UNION ALL SELECT 4, string_agg(c.name, ' ') FROM allegation_child AS c
        WHERE c.authority_code = a.authority_code AND c.allegation_id = a.id
    UNION ALL SELECT 8, concat_ws(' ', a.adult_setting, a.adult_setting_urn)
    UNION ALL SELECT 16, concat_ws(' ', a.summary, a.safety_action, a.adult_other_work, a.adult_own_children,
        a.adult_qualifications_body, a.decision_reasons, a.outcome_reasons)
    UNION ALL SELECT 16, string_agg(c.own_account, ' ') FROM allegation_child AS c
        WHERE c.authority_code = a.authority_code AND c.allegation_id = a.id
    UNION ALL SELECT 32, concat_ws(' ', a.source_organisation, a.source_name)
) AS told (place, text)
CROSS JOIN LATERAL regexp_split_to_table(replace(lower(told.text), '''', ''), '[^[:alnum:]]+') AS t (word)
WHERE t.word <> '' AND (told.place <> 16 OR cardinality(ts_lexize('english_stem', t.word)) > 0)
GROUP BY a.authority_code, search_stem(left(t.word, 40)), a.received_on, a.id;

ALTER TABLE allegation FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_child FORCE ROW LEVEL SECURITY;
ALTER TABLE allegation_word FORCE ROW LEVEL SECURITY;
