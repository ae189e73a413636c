CREATE TABLE note (
  authority_code text NOT NULL,
  id             uuid NOT NULL,
  written_by     text NOT NULL,
  text           text NOT NULL,
  PRIMARY KEY (authority_code, id)
);

CALL suite_protect('note', 'distributed');
