-- A column of every kind that a store binds and reads.
CREATE TABLE thing (
    authority_code text    NOT NULL,
    id             uuid    NOT NULL,
    title          text,
    happened_on    date,
    happened_at    timestamptz,
    count          integer,
    open           boolean,
    kind           text,
    kinds          text[]  NOT NULL DEFAULT '{}',
    others         uuid[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (authority_code, id)
);

CALL suite_protect('thing', 'distributed');
