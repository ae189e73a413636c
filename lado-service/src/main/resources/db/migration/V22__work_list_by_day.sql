-- The work list asks at once for what hundreds of cases want on one day.

-- The strategy meetings since the first of the enquiries that run was decided: none of theirs was held before.
DROP INDEX meeting_last_held;
CREATE INDEX meeting_held_by_day ON meeting (authority_code, held_on) INCLUDE (allegation_id, starts_at, id, complex_case)
    WHERE state = 'held' AND kind <> 'professionals';

-- An action says itself whose it is: the meeting of every one that is not done need not be looked up.
DROP INDEX meeting_of_action;
ALTER TABLE meeting ADD CONSTRAINT meeting_once_of_its_case UNIQUE (authority_code, id, allegation_id);

-- Row-level security binds the owner too: here, and inside this one transaction, every authority's rows are meant.
ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_action NO FORCE ROW LEVEL SECURITY;

ALTER TABLE meeting_action ADD COLUMN allegation_id uuid;
UPDATE meeting_action AS t
SET allegation_id = m.allegation_id
FROM meeting AS m
WHERE m.authority_code = t.authority_code AND m.id = t.meeting_id;
ALTER TABLE meeting_action
    ALTER COLUMN allegation_id SET NOT NULL,
    DROP CONSTRAINT meeting_action_of,
    ADD CONSTRAINT meeting_action_of FOREIGN KEY (authority_code, meeting_id, allegation_id)
        REFERENCES meeting (authority_code, id, allegation_id);

ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_action FORCE ROW LEVEL SECURITY;

DROP INDEX meeting_action_open;
CREATE INDEX meeting_action_open ON meeting_action (authority_code, due_on) INCLUDE (id, allegation_id)
    WHERE completed_on IS NULL;

-- The deletion of a case finds its actions so.
CREATE INDEX meeting_action_by_case ON meeting_action (authority_code, allegation_id);
