package safeguarding.benchmarks.lado;

import java.util.List;

/** The statements that write some thousand contacts at once, as the service writes them singly. */
final class ContactRows {
  static final List<String> BEFORE =
      List.of(
          "ALTER TABLE adult_key DROP CONSTRAINT adult_key_pkey",
          "ALTER TABLE allegation_word DROP CONSTRAINT allegation_word_pkey");

  /** Sorting once is faster than finding the place of each of some fifteen million rows. */
  static final List<String> AFTER =
      List.of(
          "SET maintenance_work_mem = '1GB'",
          "ALTER TABLE adult_key ADD PRIMARY KEY (authority_code, key, allegation_id)",
          "ALTER TABLE allegation_word ADD PRIMARY KEY (authority_code, word, received_on, allegation_id)",
          """
          INSERT INTO reference_number (authority_code, series, year, last_number)
          SELECT authority_code, 'LADO', extract(year FROM received_on)::integer, count(*) + 1000000
          FROM allegation
          GROUP BY authority_code, extract(year FROM received_on)::integer
          ON CONFLICT (authority_code, series, year) DO NOTHING
          """,
          "VACUUM (ANALYZE)",
          "CHECKPOINT");

  static final String ADULTS =
      """
      INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
      SELECT ?, id, now(), 'benchmark', 'Benchmark'
      FROM unnest(?::uuid[]) AS made (id)
      """;

  static final String ALLEGATIONS =
      """
      INSERT INTO allegation (
          authority_code, id, reference, version, state, received_at, received_by,
          source_role, source_organisation, source_name, historical,
          primary_concern, further_concerns, summary, children_safe_now, safety_action,
          adult_given_names, adult_family_name, adult_other_names,
          adult_birth_year, adult_birth_month, adult_birth_day, adult_role, adult_setting,
          contact_recorded_at, contact_recorded_by, contact_recorded_by_name, adult_id, adult_keyed,
          decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome,
          decision_recorded_at, decision_recorded_by, decision_recorded_by_name,
          concluded_on, enquiry_outcome, outcome_reasons,
          outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name)
      SELECT ?, id, 'LADO-' || extract(year FROM received) || '-' || lpad(nth::text, 6, '0'),
             CASE state WHEN 'received' THEN 1 WHEN 'closed' THEN 2 ELSE 5 END, state, received, 'telephone',
             'employer', 'Example Trust ' || nth % 300, '', false,
             'physical', '{}', summary, true, '', given, family, '{}',
             nullif(born_year, '')::smallint, nullif(born_month, '')::smallint, nullif(born_day, '')::smallint, role, setting,
             received, 'benchmark', 'Benchmark',
             CASE WHEN nth % 8 = 0 THEN lag(id, 1, id) OVER (ORDER BY nth) ELSE id END, true,
             CASE WHEN decided THEN received END,
             CASE WHEN decided THEN CASE state WHEN 'closed' THEN '{}'::text[] ELSE '{harmed-a-child}' END END,
             CASE WHEN decided THEN '{}'::text[] END,
             CASE WHEN decided THEN 'As told' END,
             CASE WHEN decided THEN CASE state WHEN 'closed' THEN 'advice-given' ELSE 'internal-enquiry' END END,
             CASE WHEN decided THEN received END,
             CASE WHEN decided THEN 'benchmark' END,
             CASE WHEN decided THEN 'Benchmark' END,
             CASE WHEN concluded THEN received::date + 40 END,
             CASE WHEN concluded THEN (ARRAY['substantiated', 'unsubstantiated', 'unfounded', 'false'])[1 + nth / 10 % 4] END,
             CASE WHEN concluded THEN 'As found' END,
             CASE WHEN concluded THEN received + interval '50 days' END,
             CASE WHEN concluded THEN 'benchmark' END,
             CASE WHEN concluded THEN 'Benchmark' END
      FROM (SELECT numbered.*, state <> 'received' AS decided, state = 'concluded' AS concluded,
                   now() - interval '1 hour' - CASE
                       WHEN state IN ('received', 'under-enquiry') THEN nth * 7919 % 120
                       ELSE 60 + nth * 7919 % 3540 END * interval '1 day' AS received
            FROM (SELECT u.*, CASE WHEN nth % 200 = 0 THEN 'received' WHEN nth % 100 = 1 THEN 'under-enquiry'
                                   WHEN nth % 10 = 2 THEN 'concluded' ELSE 'closed' END AS state
                  FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                      AS u (id, nth, given, family, born_year, born_month, born_day, role, setting, summary)) AS numbered) AS made
      """;

  static final String CHILDREN =
      """
      INSERT INTO allegation_child (authority_code, allegation_id, position, name, age_years, own_account)
      SELECT ?, id, position, (ARRAY['Alba Bede', 'Cora Dunn', 'Enid Fell', 'Gwen Hart'])[position + 1], 9, 'It happened'
      FROM unnest(?::uuid[]) WITH ORDINALITY AS made (id, place)
      CROSS JOIN LATERAL generate_series(0, (place % 4)::integer) AS position
      """;

  /** Of every enquiry, and the journal of every contact. */
  static final List<String> HISTORIES =
      List.of(
          """
          INSERT INTO strand (
              authority_code, id, allegation_id, version, kind, opened_on, led_by, reference, notes,
              opened_recorded_at, opened_recorded_by, opened_recorded_by_name,
              closed_on, result, closing_notes, closed_recorded_at, closed_recorded_by, closed_recorded_by_name)
          SELECT authority_code, gen_random_uuid(), id, version - 2, kind, received_on, 'Example lead', '', '',
                 received_at, 'benchmark', 'Benchmark',
                 concluded_on, CASE WHEN state = 'concluded' THEN 'handed-on' END, CASE WHEN state = 'concluded' THEN '' END,
                 outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name
          FROM allegation
          CROSS JOIN (VALUES ('police'), ('employer')) AS strand (kind)
          WHERE authority_code = ? AND id = ANY (?::uuid[]) AND state IN ('under-enquiry', 'concluded')
          """,
          """
          INSERT INTO work_status (
              authority_code, allegation_id, version, status, since, decided_by, lado, would_have_been_removed, notes,
              recorded_at, recorded_by, recorded_by_name)
          SELECT authority_code, id, version - 1, 'suspended', received_on, 'Example Trust', 'agrees', false, '',
                 received_at, 'benchmark', 'Benchmark'
          FROM allegation
          WHERE authority_code = ? AND id = ANY (?::uuid[]) AND state IN ('under-enquiry', 'concluded')
          """,
          """
          INSERT INTO journal_entry (authority_code, subject, roles, action, outcome, record_kind, record_id, correlation_id)
          SELECT authority_code, 'benchmark', '{lado}', action, outcome, 'allegation', id, 'loaded'
          FROM allegation
          CROSS JOIN (VALUES ('LogContact', 'changed'), ('DecideThreshold', 'changed'), ('GetAllegation', 'read'))
              AS done (action, outcome)
          WHERE authority_code = ? AND id = ANY (?::uuid[])
          """);

  static final String KEYS =
      """
      INSERT INTO adult_key (authority_code, key, allegation_id)
      SELECT ?, key, id FROM unnest(?::bigint[], ?::uuid[]) AS made (key, id)
      """;

  static final String WORDS =
      """
      INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
      SELECT a.authority_code, search_stem(t.word), a.received_on, a.id, bit_or(t.place::smallint)
      FROM allegation AS a
      JOIN unnest(?::uuid[], ?::text[]) AS named (id, sounds) ON named.id = a.id
      CROSS JOIN LATERAL (
          SELECT place, word
          FROM (VALUES
              (2, concat_ws(' ', a.adult_given_names, a.adult_family_name)),
              (4, (SELECT string_agg(c.name, ' ') FROM allegation_child AS c
                   WHERE c.authority_code = a.authority_code AND c.allegation_id = a.id)),
              (8, a.adult_setting),
              (16, a.summary || ' happened'),
              (32, a.source_organisation)) AS told (place, text)
          CROSS JOIN LATERAL regexp_split_to_table(replace(lower(told.text), '''', ''), '[^[:alnum:]]+') AS word
          UNION ALL
          SELECT 2, sound FROM string_to_table(named.sounds, ' ') AS sound) AS t
      WHERE a.authority_code = ? AND t.word <> ''
      GROUP BY a.authority_code, search_stem(t.word), a.received_on, a.id
      """;

  private ContactRows() {}
}
