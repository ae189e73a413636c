-- What the work list asks for, among the meetings of thirty years.
CREATE INDEX meeting_to_circulate ON meeting (authority_code, held_on)
    WHERE state = 'held' AND circulated_on IS NULL AND kind <> 'professionals';
