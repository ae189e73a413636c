-- What every database of the suite begins with: a catalogue of its tables, one way to protect a table, and
-- reference numbers without gaps.

CREATE TABLE suite_table (
    schema_name text NOT NULL,
    table_name  text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('distributed', 'reference', 'local')),
    PRIMARY KEY (schema_name, table_name)
);

COMMENT ON TABLE suite_table IS
    'distributed: rows of an authority, behind row-level security; reference: the same for all; local: of this program alone (sessions, locks)';

-- Called once in the migration that creates a table:
--
--   CALL suite_protect('allegation', 'distributed');
--   CALL suite_protect('bank_holiday', 'reference');
--   CALL suite_protect('journal_entry', 'distributed', 'SELECT, INSERT');
--
-- A distributed table shows an authority's transaction the rows of that authority and takes no others; without an
-- authority it shows none. That binds the owner too, so a migration that changes rows names an authority like
-- everyone else. Privileges default to SELECT, INSERT, UPDATE, DELETE, and to SELECT for a reference table.
CREATE PROCEDURE suite_protect(target regclass, kind text, privileges text DEFAULT NULL)
LANGUAGE plpgsql
AS $$
DECLARE
    application text := current_database() || '_app';
    named record;
    privilege text;
BEGIN
    SELECT n.nspname AS schema_name, c.relname AS table_name
    INTO STRICT named
    FROM pg_class AS c
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE c.oid = target;

    INSERT INTO public.suite_table (schema_name, table_name, kind)
    VALUES (named.schema_name, named.table_name, suite_protect.kind);

    IF kind = 'distributed' THEN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format(
            'CREATE POLICY authority ON %s'
            ' USING (authority_code = nullif(current_setting(''app.authority_code'', true), ''''))'
            ' WITH CHECK (authority_code = nullif(current_setting(''app.authority_code'', true), ''''))',
            target);
    END IF;

    EXECUTE format('REVOKE ALL ON TABLE %s FROM PUBLIC, %I', target, application);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', named.schema_name, application);
    FOREACH privilege IN ARRAY string_to_array(
        coalesce(privileges, CASE kind WHEN 'reference' THEN 'SELECT' ELSE 'SELECT, INSERT, UPDATE, DELETE' END),
        ',')
    LOOP
        privilege := upper(trim(privilege));
        IF privilege NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') THEN
            RAISE EXCEPTION 'the application is never granted %', privilege;
        END IF;
        EXECUTE format('GRANT %s ON TABLE %s TO %I', privilege, target, application);
    END LOOP;
END
$$;

REVOKE ALL ON PROCEDURE suite_protect(regclass, text, text) FROM PUBLIC;

CALL suite_protect('suite_table', 'reference');

-- The last number given out in a series and year (LADO-2018-0043). Taken by the last statement of a transaction:
-- the row is locked until the commit, so that a number is neither lost nor given twice. Never deleted, or a number
-- would be given again.
CREATE TABLE reference_number (
    authority_code text    NOT NULL,
    series         text    NOT NULL CHECK (series ~ '^[A-Z]{2,12}$'),
    year           integer NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    last_number    integer NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (authority_code, series, year)
);

CALL suite_protect('reference_number', 'distributed', 'SELECT, INSERT, UPDATE');
