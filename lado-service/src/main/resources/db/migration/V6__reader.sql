-- Who may see a case: everybody of the authority whom the contract lets, or, where it is restricted, the people named here (ADR 0011).

ALTER TABLE allegation ADD COLUMN restricted boolean NOT NULL DEFAULT false;

-- Each time a case was limited to named people, and opened again.
CREATE TABLE allegation_restriction (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was restricted.
    version integer NOT NULL,
    -- The adult works for the council's children's services: it is not lifted.
    always boolean NOT NULL,
    reason text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    lift_reason text,
    lifted_recorded_at timestamptz,
    lifted_recorded_by text,
    lifted_recorded_by_name text,
    PRIMARY KEY (authority_code, allegation_id, version),
    -- Deferred, so that the allegation can be the last row written.
    CONSTRAINT allegation_restriction_of FOREIGN KEY (authority_code, allegation_id)
        REFERENCES allegation (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT allegation_restriction_lifted_by_somebody CHECK (
        num_nonnulls(lift_reason, lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name) IN (0, 4)),
    CONSTRAINT allegation_restriction_not_lifted CHECK (NOT always OR lifted_recorded_at IS NULL)
);

CREATE UNIQUE INDEX allegation_restriction_once ON allegation_restriction (authority_code, allegation_id)
    WHERE lifted_recorded_at IS NULL;

CALL suite_protect('allegation_restriction', 'distributed', 'SELECT, INSERT, UPDATE');

-- People who see a case by name: from when, until when, as what, by whom, and why. Ended by a date, never deleted.
CREATE TABLE allegation_reader (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT allegation_reader_kind_known CHECK (kind IN ('named', 'decision-maker', 'emergency')),
    capacity text NOT NULL CONSTRAINT allegation_reader_capacity_known CHECK (capacity IN (
        'lado', 'covering-lado', 'business-support', 'auditor', 'independent-decision-maker')),
    subject text NOT NULL CHECK (subject <> ''),
    name text NOT NULL,
    -- Where an invited person comes from, as told; empty else.
    home_authority text NOT NULL,
    reason text NOT NULL,
    -- The first moment at which they no longer see it; null until somebody removes them.
    until timestamptz,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    end_reason text,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    ended_recorded_by_name text,
    acknowledged_recorded_at timestamptz,
    acknowledged_recorded_by text,
    acknowledged_recorded_by_name text,
    PRIMARY KEY (authority_code, allegation_id, id),
    CONSTRAINT allegation_reader_of FOREIGN KEY (authority_code, allegation_id)
        REFERENCES allegation (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT allegation_reader_ended_by_somebody CHECK (
        num_nonnulls(end_reason, ended_recorded_at, ended_recorded_by, ended_recorded_by_name) IN (0, 4)),
    CONSTRAINT allegation_reader_acknowledged_by_somebody CHECK (
        num_nonnulls(acknowledged_recorded_at, acknowledged_recorded_by, acknowledged_recorded_by_name)
        IN (0, CASE kind WHEN 'emergency' THEN 3 ELSE 0 END)),
    CONSTRAINT allegation_reader_for_a_time CHECK (kind = 'named' OR until IS NOT NULL),
    CONSTRAINT allegation_reader_invited_as_such CHECK (
        (kind = 'decision-maker') = (capacity = 'independent-decision-maker'))
);

-- What one person may see, as the policy below asks; the rows it needs are few.
CREATE INDEX allegation_reader_by_subject ON allegation_reader (authority_code, subject);
-- Emergencies that nobody who is named has looked at.
CREATE INDEX allegation_reader_to_look_at ON allegation_reader (authority_code, allegation_id)
    WHERE kind = 'emergency' AND acknowledged_recorded_at IS NULL;

CALL suite_protect('allegation_reader', 'distributed', 'SELECT, INSERT, UPDATE');

-- The one place that says who sees which allegation. A transaction says who reads, at what time and with what sight:
-- 'named' (a guest) sees only what they are invited to decide, 'all' shows no rows to anybody but counts or keeps them up.
-- What a row is when it is written is checked by the policy of its authority alone: who logs a contact need not see it.
-- The settings are sublinks so that each is read once for a statement and not once for a row.
CREATE POLICY readers ON allegation AS RESTRICTIVE
    USING (
        (NOT restricted AND (SELECT coalesce(current_setting('app.sight', true), '') <> 'named'))
        OR (SELECT coalesce(current_setting('app.sight', true), '') = 'all')
        OR id IN (
            SELECT r.allegation_id
            FROM allegation_reader AS r
            WHERE r.authority_code = nullif(current_setting('app.authority_code', true), '')
              AND r.subject = nullif(current_setting('app.reader', true), '')
              AND r.ended_recorded_at IS NULL
              AND (r.until IS NULL OR r.until > nullif(current_setting('app.at', true), '')::timestamptz)
              AND (r.kind = 'decision-maker' OR coalesce(current_setting('app.sight', true), '') <> 'named')))
    WITH CHECK (true);

-- A council has few restricted cases: whom a telling may be of besides those one sees.
CREATE INDEX allegation_restricted ON allegation (authority_code, id) WHERE restricted;

-- Counts of a period need no other column, also under the policy.
DROP INDEX allegation_by_day;
CREATE INDEX allegation_by_day ON allegation (authority_code, received_on) INCLUDE (restricted, id);

-- Who works where in the council's services for children.
CREATE TABLE service_unit (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    parent_id uuid,
    -- A service of its own: nobody decides about people of their own service.
    is_service boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT service_unit_below FOREIGN KEY (authority_code, parent_id) REFERENCES service_unit (authority_code, id)
);

CREATE UNIQUE INDEX service_unit_name_once ON service_unit (authority_code, parent_id, name) NULLS NOT DISTINCT;

CALL suite_protect('service_unit', 'distributed', 'SELECT, INSERT');

CREATE TABLE staff_member (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    -- Counts the posts; the optimistic lock.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    name text NOT NULL CHECK (name <> ''),
    -- Whom the identity provider knows them as; null where they do not sign in.
    subject text CHECK (subject <> ''),
    payroll_number text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id)
);

CREATE UNIQUE INDEX staff_member_subject_once ON staff_member (authority_code, subject) WHERE subject IS NOT NULL;

CALL suite_protect('staff_member', 'distributed', 'SELECT, INSERT, UPDATE');

-- The posts of a member of staff, one at a time.
CREATE TABLE staff_post (
    authority_code text NOT NULL,
    staff_id uuid NOT NULL,
    -- The member's, once the post was recorded.
    version integer NOT NULL,
    unit_id uuid NOT NULL,
    manages_unit_id uuid,
    deciding_role text CONSTRAINT staff_post_deciding_role_known CHECK (deciding_role IN ('lado', 'covering-lado')),
    since date NOT NULL,
    -- The last day in it.
    until date,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    ended_recorded_by_name text,
    PRIMARY KEY (authority_code, staff_id, version),
    CONSTRAINT staff_post_of FOREIGN KEY (authority_code, staff_id) REFERENCES staff_member (authority_code, id),
    CONSTRAINT staff_post_in FOREIGN KEY (authority_code, unit_id) REFERENCES service_unit (authority_code, id),
    CONSTRAINT staff_post_manages FOREIGN KEY (authority_code, manages_unit_id) REFERENCES service_unit (authority_code, id),
    CONSTRAINT staff_post_in_order CHECK (until >= since),
    CONSTRAINT staff_post_ended_by_somebody CHECK (
        num_nonnulls(until, ended_recorded_at, ended_recorded_by, ended_recorded_by_name) IN (0, 4))
);

CREATE UNIQUE INDEX staff_post_one_at_a_time ON staff_post (authority_code, staff_id) WHERE until IS NULL;

CALL suite_protect('staff_post', 'distributed', 'SELECT, INSERT, UPDATE');

-- Where in the council the adult of an allegation works; what was said last holds.
CREATE TABLE allegation_workplace (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was said.
    version integer NOT NULL,
    staff_id uuid,
    unit_id uuid,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT allegation_workplace_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT allegation_workplace_staff FOREIGN KEY (authority_code, staff_id) REFERENCES staff_member (authority_code, id),
    CONSTRAINT allegation_workplace_unit FOREIGN KEY (authority_code, unit_id) REFERENCES service_unit (authority_code, id),
    CONSTRAINT allegation_workplace_either CHECK (num_nonnulls(staff_id, unit_id) = 1)
);

CALL suite_protect('allegation_workplace', 'distributed', 'SELECT, INSERT');
