CREATE TABLE note (
    authority_code text   NOT NULL,
    id             bigint GENERATED ALWAYS AS IDENTITY,
    body           text   NOT NULL,
    PRIMARY KEY (authority_code, id),
    UNIQUE (authority_code, body)
);

CALL suite_protect('note', 'distributed');
