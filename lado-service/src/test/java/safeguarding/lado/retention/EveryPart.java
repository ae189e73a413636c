package safeguarding.lado.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/** A row in every table of an allegation's parts, as statements: its deletion has to find each. */
final class EveryPart {
  private EveryPart() {}

  /**
   * Fills what logging a contact leaves empty.
   *
   * @param mark a word that stands in every text
   * @param other another allegation of the same authority
   */
  static List<String> of(String authority, UUID id, UUID other, String mark) {
    return List.of(
            """
            INSERT INTO strand (authority_code, id, allegation_id, version, kind, opened_on, led_by, reference, notes,
                                opened_recorded_at, opened_recorded_by, opened_recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', 1, 'police', '1999-03-02', '%4$s', '%4$s', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO strand_step (authority_code, strand_id, version, kind, happened_on, notes,
                                     recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, 'charged', '1999-03-03', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO work_status (authority_code, allegation_id, version, status, since, decided_by, lado,
                                     would_have_been_removed, notes, not_agreed, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, 'reinstated', '1999-03-04', '%4$s', 'not-consulted', false, '%4$s',
                    '{lado-not-consulted}', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO escalation (authority_code, id, allegation_id, raised_on, raised_to, reason, work_status_version,
                                    raised_recorded_at, raised_recorded_by, raised_recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', '1999-03-05', '%4$s', '%4$s', 1, now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO follow_up (authority_code, allegation_id, version, kind, standing, happened_on, by_whom, what,
                                   reference, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, 'child-support', 'done', '1999-03-06', '%4$s', '%4$s', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO linked_case (authority_code, allegation_id, version, other_id, reason,
                                     linked_recorded_at, linked_recorded_by, linked_recorded_by_name)
            VALUES ('%1$s', '%3$s', 1, '%2$s', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO allegation_finding (authority_code, allegation_id, position, allegation, outcome)
            VALUES ('%1$s', '%2$s', 0, '%4$s', 'false')
            """,
            """
            INSERT INTO meeting (authority_code, id, allegation_id, state, kind, starts_at, place, chair, agenda, minutes, decisions,
                                 complex_case, holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', 'held', 'complex-strategy', '1999-03-07 10:00Z', '%4$s', '%4$s', '{%4$s}', '%4$s', '%4$s',
                    false, now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO meeting_booking (authority_code, meeting_id, version, starts_at, place, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, '1999-03-07 10:00Z', '%4$s', '1999-03-05 10:00Z', 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO meeting_person (authority_code, meeting_id, place, name, agency, email)
            VALUES ('%1$s', '%2$s', 1, '%4$s', '%4$s', '%4$s@example.org')
            """,
            """
            INSERT INTO meeting_action (authority_code, id, allegation_id, meeting_id, what, owner, due_on, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', '%2$s', '%4$s', '%4$s', '1999-04-07', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO outbox_message (authority_code, id, about_kind, about_id, purpose, message_id, to_name, to_address, subject,
                                        body, queued_at, useful_until, state, next_attempt_at, settled_at)
            VALUES ('%1$s', '%2$s', 'meeting', '%2$s', 'invitation', '%2$s@example.org', '%4$s', '%4$s@example.org', 'Meeting',
                    '%4$s', now(), now(), 'sent', now(), now())
            """,
            """
            INSERT INTO allegation_restriction (authority_code, allegation_id, version, always, reason,
                                                recorded_at, recorded_by, recorded_by_name,
                                                lift_reason, lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, false, '%4$s', now(), 'lado-1', 'Demo LADO', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO allegation_reader (authority_code, allegation_id, id, kind, capacity, subject, name, home_authority, reason,
                                           recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', 'named', 'lado', 'lado-9', '%4$s', '', '%4$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO service_unit (authority_code, id, name, is_service, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%3$s', 'Team', false, now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO allegation_workplace (authority_code, allegation_id, version, unit_id, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 1, '%3$s', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO adult_link (authority_code, allegation_id, version, from_adult_id, to_adult_id,
                                    recorded_at, recorded_by, recorded_by_name)
            SELECT '%1$s', '%2$s', 1, one.adult_id, two.adult_id, now(), 'lado-1', 'Demo LADO'
            FROM allegation AS one, allegation AS two
            WHERE one.authority_code = '%1$s' AND one.id = '%2$s' AND two.authority_code = '%1$s' AND two.id = '%3$s'
            """,
            """
            INSERT INTO adult_not_same (authority_code, allegation_id, adult_id, version,
                                        marked_recorded_at, marked_recorded_by, marked_recorded_by_name)
            SELECT '%1$s', '%2$s', two.adult_id, 1, now(), 'lado-1', 'Demo LADO'
            FROM allegation AS two
            WHERE two.authority_code = '%1$s' AND two.id = '%3$s'
            """,
            """
            INSERT INTO document (authority_code, id, allegation_id, title, kind, file_name, format, format_reason,
                                  size_bytes, sha256, added_recorded_at, added_recorded_by, added_recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', '%4$s', 'other', '%4$s.pdf', 'pdf', '', 1,
                    decode(repeat('00', 32), 'hex'), now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO document_part (authority_code, document_id, position, content) VALUES ('%1$s', '%2$s', 0, '%4$s')
            """,
            """
            INSERT INTO legal_hold (authority_code, id, allegation_id,
                                    placed_reason, placed_recorded_at, placed_recorded_by, placed_recorded_by_name,
                                    lifted_reason, lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name)
            VALUES ('%1$s', '%2$s', '%2$s', '%4$s', now(), 'lado-1', 'Demo LADO', '%4$s', now(), 'lado-1', 'Demo LADO')
            """)
        .stream()
        .map(sql -> sql.formatted(authority, id, other, mark))
        .toList();
  }

  /**
   * What stands there since versions 24 to 32 of the database; a meeting that was taken back too.
   */
  static List<String> corrected(String authority, UUID id, String mark) {
    return List.of(
            """
            INSERT INTO contact_version (authority_code, allegation_id, version, id, reason, recorded_at, recorded_by, recorded_by_name,
                                         received_at, received_by, source_role, source_organisation, source_name, historical,
                                         primary_concern, further_concerns, summary, children_safe_now, safety_action, urgency,
                                         duties_told, taken_by, adult_given_names, adult_family_name, adult_other_names, adult_role,
                                         adult_setting, adult_setting_urn, adult_other_work, adult_own_children,
                                         adult_qualifications_body)
            VALUES ('%1$s', '%2$s', 2, '%2$s', '%3$s', now(), 'lado-1', 'Demo LADO', now(), 'email', 'parent', '%3$s', '%3$s', false,
                    'physical', '{}', '%3$s', true, '%3$s', 'routine', '{}', '%3$s', '%3$s', '%3$s', '{%3$s}', 'sport',
                    '%3$s', '', '%3$s', '%3$s', '%3$s')
            """,
            """
            INSERT INTO contact_version_child (authority_code, allegation_id, version, position, name, own_account, authority)
            VALUES ('%1$s', '%2$s', 2, 0, '%3$s', '%3$s', '%3$s')
            """,
            """
            INSERT INTO threshold_version (authority_code, allegation_id, version, id, taken_back, reason,
                                           recorded_at, recorded_by, recorded_by_name,
                                           decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome,
                                           decision_recorded_at, decision_recorded_by, decision_recorded_by_name)
            VALUES ('%1$s', '%2$s', 2, '%2$s', false, '%3$s', now(), 'lado-1', 'Demo LADO',
                    now(), '{}', '{}', '%3$s', 'advice-given', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO outcome_version (authority_code, allegation_id, version, id, taken_back, reason,
                                         recorded_at, recorded_by, recorded_by_name, concluded_on, enquiry_outcome, outcome_reasons,
                                         outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name)
            VALUES ('%1$s', '%2$s', 2, '%2$s', true, '%3$s', now(), 'lado-1', 'Demo LADO', '1999-04-01', 'false', '%3$s',
                    now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO outcome_version_finding (authority_code, allegation_id, version, position, allegation, outcome)
            VALUES ('%1$s', '%2$s', 2, 0, '%3$s', 'false')
            """,
            """
            INSERT INTO meeting_reply (authority_code, meeting_id, version, place, allegation_id, person, name, agency, email, attendance, starts_at,
                                       recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 2, 0, '%2$s', 1, '%3$s', '%3$s', '%3$s', 'sent-apologies', now(), now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO meeting_circulated_again (authority_code, meeting_id, version, allegation_id, circulated_on, circulated_to,
                                                  recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', '%2$s', 3, '%2$s', '1999-03-09', '{%3$s}', now(), 'lado-1', 'Demo LADO')
            """,
            """
            INSERT INTO part_version (authority_code, id, allegation_id, version, kind, reason, recorded_at, recorded_by, recorded_by_name, before)
            VALUES ('%1$s', '%2$s', '%2$s', 2, 'strand-corrected', '%3$s', now(), 'lado-1', 'Demo LADO', '{"led_by": "%3$s"}'),
                   ('%1$s', gen_random_uuid(), '%2$s', 3, 'strand-withdrawn', '%3$s', now(), 'lado-1', 'Demo LADO', '{"led_by": "%3$s"}'),
                   ('%1$s', gen_random_uuid(), '%2$s', 4, 'follow-up-withdrawn', '%3$s', now(), 'lado-1', 'Demo LADO', '{"what": "%3$s"}')
            """,
            """
            INSERT INTO part_version (authority_code, id, allegation_id, version, kind, reason, recorded_at, recorded_by, recorded_by_name, before)
            VALUES ('%1$s', '%4$s', '%2$s', 2, 'meeting-withdrawn', '%3$s', now(), 'lado-1', 'Demo LADO', '{"id": "%4$s"}')
            """,
            """
            INSERT INTO outbox_message (authority_code, id, about_kind, about_id, purpose, message_id, to_name, to_address, subject,
                                        body, queued_at, useful_until, state, next_attempt_at, settled_at)
            VALUES ('%1$s', '%4$s', 'meeting', '%4$s', 'invitation', '%4$s@example.org', '%3$s', '%3$s@example.org', 'Meeting',
                    '%3$s', now(), now(), 'sent', now(), now())
            """)
        .stream()
        .map(
            sql -> sql.formatted(authority, id, mark, UUID.nameUUIDFromBytes(mark.getBytes(UTF_8))))
        .toList();
  }
}
