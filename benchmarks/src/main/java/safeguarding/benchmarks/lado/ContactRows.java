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
                       WHEN nth = 1 THEN 1100
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
                 concluded_on,
                 CASE WHEN state = 'concluded'
                      THEN CASE WHEN kind = 'employer' AND get_byte(uuid_send(id), 0) % 10 = 0 THEN 'dismissed' ELSE 'handed-on' END END,
                 CASE WHEN state = 'concluded' THEN '' END,
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
          INSERT INTO follow_up (
              authority_code, allegation_id, version, kind, standing, happened_on, by_whom, what, reference, regulator,
              recorded_at, recorded_by, recorded_by_name)
          SELECT s.authority_code, s.allegation_id, 5, 'dbs-referral', 'done', s.closed_on, 'Example Trust', '', '', NULL,
                 s.closed_recorded_at, 'benchmark', 'Benchmark'
          FROM strand AS s
          WHERE s.authority_code = ? AND s.allegation_id = ANY (?::uuid[]) AND s.result = 'dismissed'
          """,
          """
          INSERT INTO meeting (
              authority_code, id, allegation_id, version, state, kind, starts_at, duration_minutes, place, chair, agenda,
              minutes, decisions, next_on, complex_case, holding_recorded_at, holding_recorded_by, holding_recorded_by_name,
              circulated_on, circulated_to, circulation_recorded_at, circulation_recorded_by, circulation_recorded_by_name)
          SELECT authority_code, gen_random_uuid(), id, 3, 'held', 'complex-strategy', received_at, 60, 'Room 2', 'Benchmark', '{}',
                 'Heard', 'Decided', NULL, false, received_at + interval '1 hour', 'benchmark', 'Benchmark',
                 CASE WHEN sent THEN received_on END, CASE WHEN sent THEN '{one@example.org}'::text[] END,
                 CASE WHEN sent THEN received_at + interval '1 hour' END,
                 CASE WHEN sent THEN 'benchmark' END, CASE WHEN sent THEN 'Benchmark' END
          FROM allegation
          CROSS JOIN LATERAL (SELECT state = 'concluded' OR get_byte(uuid_send(id), 1) % 4 > 0 AS sent) AS minuted
          WHERE authority_code = ? AND id = ANY (?::uuid[]) AND state IN ('under-enquiry', 'concluded')
            AND get_byte(uuid_send(id), 2) % 4 > 0
          """,
          """
          INSERT INTO meeting_person (authority_code, meeting_id, place, name, agency, email, attendance)
          SELECT m.authority_code, m.id, nth, 'Person ' || nth, 'Example agency', 'one@example.org', 'came'
          FROM meeting AS m
          CROSS JOIN generate_series(1, 6) AS nth
          WHERE m.authority_code = ? AND m.allegation_id = ANY (?::uuid[])
          """,
          """
          INSERT INTO meeting_action (
              authority_code, id, allegation_id, meeting_id, what, owner, due_on, recorded_at, recorded_by, recorded_by_name,
              completed_on, completion_recorded_at, completion_recorded_by, completion_recorded_by_name)
          SELECT m.authority_code, gen_random_uuid(), m.allegation_id, m.id, 'Do ' || nth, 'Person 1', m.held_on + 7,
                 m.holding_recorded_at, 'benchmark', 'Benchmark',
                 CASE WHEN done THEN m.held_on + 7 END, CASE WHEN done THEN m.holding_recorded_at END,
                 CASE WHEN done THEN 'benchmark' END, CASE WHEN done THEN 'Benchmark' END
          FROM meeting AS m
          JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
          CROSS JOIN generate_series(1, 3) AS nth
          CROSS JOIN LATERAL (SELECT a.state = 'concluded' OR nth < 3 AS done) AS standing
          WHERE m.authority_code = ? AND m.allegation_id = ANY (?::uuid[])
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
