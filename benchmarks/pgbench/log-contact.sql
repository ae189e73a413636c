-- The durable effects of logging one contact, in one statement and one round trip: what lado-service is held against.
-- Run by benchmarks/run lado with pgbench, as the application's role, the authority set for the session.
-- It decides nothing, checks nobody and knows no sound of a name; its rows are as many and as long as the service's
-- (the benchmark compares them, and refuses to go on where they differ).
-- The reference number is locked until the commit. PostgreSQL runs what changes rows and is not read in a WITH in
-- reverse order, so what comes first here, with the number, is done last.
\set a random(1, 9)
\set b random(1, 30)
\set c random(1, 9)
\set d random(10, 18)
\set e random(1, 30)
\set f random(10, 18)
\set g random(19, 30)
\set h random(1, 30)
\set i random(19, 30)
\set house random(1, 5000)
\set trust random(1, 300)
WITH made AS MATERIALIZED (
    SELECT gen_random_uuid() AS id,
           gen_random_uuid() AS adult_id,
           now() - interval '1 minute' AS received_at,
           ((now() - interval '1 minute') AT TIME ZONE 'Europe/London')::date AS received_on,
           'benchmark-' || :client_id AS subject,
           s[:a::integer] || s[:b::integer] || s[:c::integer] AS first,
           s[:d::integer] || s[:e::integer] || s[:f::integer] AS second,
           s[:g::integer] || s[:h::integer] || s[:i::integer] AS family,
           'house' || :house AS house,
           'trust' || :trust AS trust,
           (SELECT string_agg('term' || CASE WHEN n < 10 THEN n ELSE 10 + (n - 10) * 100 + floor(100 * power(random(), 2))::integer END, ' ')
            FROM generate_series(0, 39) AS n) AS summary
    FROM (SELECT ARRAY['ba', 'be', 'bo', 'da', 'de', 'do', 'fa', 'fe', 'fo', 'ka', 'ke', 'ko', 'la', 'le', 'lo',
                       'ma', 'me', 'mo', 'na', 'ne', 'no', 'pa', 'pe', 'po', 'ra', 're', 'ro', 'ta', 'te', 'to'] AS s) AS syllables
), number AS (
    INSERT INTO reference_number AS held (authority_code, series, year, last_number)
    SELECT :authority, 'LADO', extract(year FROM received_on), 1
    FROM made
    ON CONFLICT (authority_code, series, year) DO UPDATE SET last_number = held.last_number + 1
    RETURNING year, last_number
), logged AS (
    INSERT INTO allegation (
        authority_code, id, reference, state,
        received_at, received_by, source_role, source_organisation, source_name,
        alleged_on, historical, employer_knew_on,
        primary_concern, further_concerns, summary, children_safe_now, safety_action,
        alleged_until, urgency, duties_told,
        adult_given_names, adult_family_name, adult_other_names,
        adult_birth_year, adult_birth_month, adult_birth_day,
        adult_role, adult_setting, adult_employment,
        adult_sector, adult_setting_kind, adult_setting_urn,
        adult_other_work, adult_own_children, adult_qualifications_body, adult_work_status,
        contact_recorded_at, contact_recorded_by, contact_recorded_by_name, adult_id, adult_keyed, restricted)
    SELECT :authority, id, 'LADO-' || year || '-' || lpad(last_number::text, greatest(4, length(last_number::text)), '0'), 'received',
           received_at, 'telephone', 'school', 'Example ' || trust, 'Mary Sample',
           received_on - 1, false, received_on - 1,
           'physical', '{}', summary, true, '',
           NULL, 'routine', '{}',
           first || ' ' || second, family, '{}',
           NULL, NULL, NULL,
           'education-school-college', 'Example ' || house, 'employed',
           'statutory', 'school', '',
           '', '', '', NULL,
           now(), subject, 'Benchmark', adult_id, true, false
    FROM made, number
    RETURNING id, reference
), answered AS (
    INSERT INTO handled_request (authority_code, subject, method, request_id, content_hash, answer)
    SELECT :authority, 'benchmark-' || :client_id, 'safeguarding.lado.v1.AllegationService/LogContact', gen_random_uuid(),
           sha256(convert_to(id::text, 'UTF8')),
           '\x0a3b0a24'::bytea || convert_to(id::text, 'UTF8') || '\x1210'::bytea || convert_to(reference, 'UTF8') || '\x1a0131'::bytea
    FROM logged
), journalled AS (
    INSERT INTO journal_entry (
        authority_code, subject, roles, action, outcome, record_kind, record_id, record_ids, with_names, reason_code, correlation_id)
    SELECT :authority, subject, '{lado}', 'safeguarding.lado.v1.AllegationService/LogContact', 'changed', 'allegation', id,
           '{}', false, NULL, gen_random_uuid()::text
    FROM made
), children AS (
    INSERT INTO allegation_child (
        authority_code, allegation_id, position, name, date_of_birth, age_years, care_status, own_account, authority)
    SELECT :authority, id, position, name, NULL, 9, 'none', 'It happened near the gate of the garden', ''
    FROM made, (VALUES (0, 'Alba Bede'), (1, 'Cora Dunn')) AS child (position, name)
), keyed AS (
    INSERT INTO adult_key (authority_code, key, allegation_id)
    SELECT :authority, hashtextextended(CASE n % 3 WHEN 0 THEN first WHEN 1 THEN second ELSE house END || family, n), id
    FROM made, generate_series(1, 27) AS n
    ORDER BY 2
), person AS (
    INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
    SELECT :authority, adult_id, now(), subject, 'Benchmark'
    FROM made
)
INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
SELECT :authority, search_stem(told.word), received_on, id, bit_or(told.place::smallint)
FROM made
CROSS JOIN LATERAL (
    SELECT name, 2
    FROM unnest(ARRAY[first, second, family,
                      '~' || upper(translate(first, 'bdaeo', 'pt')),
                      '~' || upper(translate(second, 'bdaeo', 'pt')),
                      '~' || upper(translate(family, 'bdaeo', 'pt'))]) AS name
    UNION ALL SELECT name, 4 FROM unnest('{alba,bede,cora,dunn,~ALP,~PT,~KR,~TN}'::text[]) AS name
    UNION ALL SELECT word, 8 FROM unnest(ARRAY['example', house]) AS word
    UNION ALL SELECT word, 16 FROM string_to_table(summary, ' ') AS word
    UNION ALL SELECT word, 16 FROM unnest('{happened,near,gate,garden}'::text[]) AS word
    UNION ALL SELECT word, 32 FROM unnest(ARRAY['example', trust, 'mary', 'sample']) AS word) AS told (word, place)
GROUP BY search_stem(told.word), received_on, id;
