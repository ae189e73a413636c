-- Allegations against adults who work with children: one row is one contact about one adult, with what was decided about it.
-- Two times everywhere: when it happened (received_at, decided_at, concluded_on) and when it was recorded (…_recorded_at, by whom).
-- The CHECKs mirror the sealed type Allegation: what its records cannot hold, no row can hold.

CREATE TABLE allegation (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    reference text NOT NULL,
    -- Counts the changes; the optimistic lock.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    state text NOT NULL,

    received_at timestamptz NOT NULL,
    received_on date NOT NULL GENERATED ALWAYS AS ((received_at AT TIME ZONE 'Europe/London')::date) STORED,
    received_by text NOT NULL,
    source_role text NOT NULL,
    source_organisation text NOT NULL,
    source_name text NOT NULL,
    alleged_on date,
    historical boolean NOT NULL,
    employer_knew_on date,
    primary_concern text NOT NULL,
    further_concerns text[] NOT NULL,
    summary text NOT NULL,
    children_safe_now boolean NOT NULL,
    safety_action text NOT NULL,

    adult_given_names text NOT NULL,
    adult_family_name text NOT NULL,
    adult_other_names text[] NOT NULL,
    adult_date_of_birth date,
    adult_role text NOT NULL,
    adult_setting text NOT NULL,
    adult_employment text,

    contact_recorded_at timestamptz NOT NULL,
    contact_recorded_by text NOT NULL,
    contact_recorded_by_name text NOT NULL,

    decided_at timestamptz,
    decided_on date GENERATED ALWAYS AS ((decided_at AT TIME ZONE 'Europe/London')::date) STORED,
    criteria text[],
    consultation_reasons text[],
    decision_reasons text,
    referral_outcome text,
    decision_recorded_at timestamptz,
    decision_recorded_by text,
    decision_recorded_by_name text,

    concluded_on date,
    enquiry_outcome text,
    outcome_reasons text,
    outcome_recorded_at timestamptz,
    outcome_recorded_by text,
    outcome_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT allegation_reference_once UNIQUE (authority_code, reference),

    CONSTRAINT allegation_state_known CHECK (state IN ('received', 'closed', 'under-enquiry', 'concluded')),
    CONSTRAINT allegation_decided_when_not_received CHECK (
        num_nonnulls(decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome,
            decision_recorded_at, decision_recorded_by, decision_recorded_by_name)
        = CASE WHEN state = 'received' THEN 0 ELSE 8 END),
    CONSTRAINT allegation_outcome_when_concluded CHECK (
        num_nonnulls(concluded_on, enquiry_outcome, outcome_reasons,
            outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name)
        = CASE WHEN state = 'concluded' THEN 6 ELSE 0 END),
    CONSTRAINT allegation_enquiry_by_decision CHECK (
        (state IN ('under-enquiry', 'concluded')) = (referral_outcome IS NOT DISTINCT FROM 'internal-enquiry')),
    CONSTRAINT allegation_enquiry_needs_criterion CHECK (
        referral_outcome <> 'internal-enquiry' OR cardinality(criteria) > 0),
    CONSTRAINT allegation_closed_below_threshold CHECK (
        referral_outcome NOT IN ('logged-and-closed', 'advice-given') OR cardinality(criteria) = 0),
    CONSTRAINT allegation_criteria_or_consultation CHECK (
        cardinality(criteria) = 0 OR cardinality(consultation_reasons) = 0),
    CONSTRAINT allegation_happened_in_order CHECK (
        alleged_on <= received_on AND employer_knew_on <= received_on AND alleged_on <= employer_knew_on
        AND decided_at >= received_at AND concluded_on >= (decided_at AT TIME ZONE 'Europe/London')::date),
    CONSTRAINT allegation_recorded_after CHECK (
        contact_recorded_at >= received_at AND decision_recorded_at >= decided_at
        AND (outcome_recorded_at AT TIME ZONE 'Europe/London')::date >= concluded_on),
    CONSTRAINT allegation_adult_known CHECK (
        adult_given_names <> '' OR adult_family_name <> '' OR cardinality(adult_other_names) > 0 OR adult_setting <> ''),
    CONSTRAINT allegation_children_safe CHECK (children_safe_now OR safety_action <> ''),
    CONSTRAINT allegation_summary_there CHECK (summary <> ''),
    CONSTRAINT allegation_concern_once CHECK (primary_concern <> ALL (further_concerns)),

    CONSTRAINT allegation_received_by_known CHECK (received_by IN ('telephone', 'email', 'online-form', 'letter', 'in-person')),
    CONSTRAINT allegation_source_role_known CHECK (source_role IN (
      'employer', 'school', 'social-care', 'police', 'ofsted', 'health', 'parent', 'child', 'colleague',
      'lado-other-authority', 'member-of-public', 'other')),
    CONSTRAINT allegation_adult_role_known CHECK (adult_role IN (
      'education-school-college', 'education-nursery', 'residential-care-children',
      'residential-care-adults', 'foster-carer', 'childminder', 'sport', 'transport', 'police',
      'social-care', 'health', 'ofsted', 'lado-other-authority', 'other', 'cleaner-educational-setting',
      'historical', 'faith', 'voluntary-uniformed-youth', 'prison-secure', 'adoption-prospective-carer',
      'early-years-other')),
    CONSTRAINT allegation_adult_employment_known CHECK (adult_employment IN ('employed', 'volunteer', 'agency', 'carer', 'self-employed')),
    CONSTRAINT allegation_primary_concern_known CHECK (primary_concern IN (
      'physical', 'sexual', 'neglect', 'emotional', 'cse', 'other', 'conduct', 'online',
      'criminal-exploitation', 'position-of-trust', 'suitability', 'radicalisation')),
    CONSTRAINT allegation_further_concerns_known CHECK (further_concerns <@ ARRAY[
      'physical', 'sexual', 'neglect', 'emotional', 'cse', 'other', 'conduct', 'online',
      'criminal-exploitation', 'position-of-trust', 'suitability', 'radicalisation']),
    CONSTRAINT allegation_criteria_known CHECK (criteria <@ ARRAY['harmed-a-child', 'possible-offence', 'risk-of-harm', 'unsuitable']),
    CONSTRAINT allegation_consultation_reasons_known CHECK (consultation_reasons <@ ARRAY[
      'contravened-guidance', 'abused-power', 'acted-irresponsibly', 'no-understanding-of-impact',
      'unsound-judgement', 'policy-not-followed', 'boundaries', 'private-life-risk',
      'criminal-proceedings', 'child-protection-enquiries', 'trust-undermined']),
    CONSTRAINT allegation_referral_outcome_known CHECK (referral_outcome IN (
      'logged-and-closed', 'advice-given', 'internal-enquiry', 'referred-to-another-lado')),
    CONSTRAINT allegation_enquiry_outcome_known CHECK (enquiry_outcome IN (
      'substantiated', 'malicious', 'false', 'unsubstantiated', 'unfounded', 'not-concluded'))
);

-- The list, newest or oldest first.
CREATE INDEX allegation_by_receipt ON allegation (authority_code, received_at, id);
-- Figures of a period.
CREATE INDEX allegation_by_day ON allegation (authority_code, received_on);
CREATE INDEX allegation_by_conclusion ON allegation (authority_code, concluded_on) WHERE concluded_on IS NOT NULL;
-- The work list: a council has few open cases among many.
CREATE INDEX allegation_open ON allegation (authority_code, state) WHERE state IN ('received', 'under-enquiry');

CALL suite_protect('allegation', 'distributed', 'SELECT, INSERT, UPDATE');

-- The children of a contact, in the order told.
CREATE TABLE allegation_child (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    name text NOT NULL,
    date_of_birth date,
    age_years smallint CHECK (age_years BETWEEN 0 AND 25),
    care_status text CONSTRAINT allegation_child_care_status_known CHECK (care_status IN ('none', 'child-in-need', 'child-protection-plan', 'looked-after')),
    own_account text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, position),
    CONSTRAINT allegation_child_birth_or_age CHECK (num_nonnulls(date_of_birth, age_years) <= 1),
    -- Deferred, so that the allegation can be the last row written: its reference is taken as late as possible.
    CONSTRAINT allegation_child_of FOREIGN KEY (authority_code, allegation_id)
        REFERENCES allegation (authority_code, id) DEFERRABLE INITIALLY DEFERRED
);

CALL suite_protect('allegation_child', 'distributed', 'SELECT, INSERT');

-- A half-written contact: what stands in the form's fields, as typed, for the one person who types it.
CREATE TABLE contact_draft (
    authority_code text NOT NULL,
    owner_subject text NOT NULL,
    draft_id uuid NOT NULL,
    field_names text[] NOT NULL,
    field_values text[] NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (authority_code, owner_subject, draft_id),
    CONSTRAINT contact_draft_values_of_names CHECK (cardinality(field_names) = cardinality(field_values))
);

-- Drafts go after 31 days (ContactDraftExpiry).
CREATE INDEX contact_draft_by_age ON contact_draft (authority_code, saved_at);

CALL suite_protect('contact_draft', 'distributed', 'SELECT, INSERT, UPDATE, DELETE');
