-- The database of one program, and its three roles. Run by a superuser, once or again: it repairs what it finds.
--
--   <database>_owner     owns the database, its schema and its tables; nobody signs in as it
--   <database>_migrator  signs in to migrate: has no right of its own, and becomes the owner by SET ROLE
--   <database>_app       signs in to work: owns nothing, and row-level security binds it
--
-- Needs PostgreSQL 16 or newer. From version 15 on the schema public belongs to the owner of the database,
-- and nobody else may create in it.
--
--   psql -X -v ON_ERROR_STOP=1 -v database=lado -v migrator_password=... -v application_password=... -f bootstrap.sql
--
-- The class DatabaseBootstrap runs this same file. Every statement selects the statements to execute.

-- A password has no business in the server's log.
SELECT unnest(ARRAY['SET log_statement = none', 'SET log_min_error_statement = panic', 'SET log_min_duration_statement = -1'])
\gexec

SELECT format('CREATE ROLE %I', role)
FROM unnest(ARRAY[:'database' || '_owner', :'database' || '_migrator', :'database' || '_app']) AS role
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role)
\gexec

-- A role that was granted more in the meantime loses it again.
SELECT format('REVOKE %I FROM %I', granted.rolname, member.rolname)
FROM pg_auth_members
JOIN pg_roles AS granted ON granted.oid = roleid
JOIN pg_roles AS member ON member.oid = pg_auth_members.member
WHERE member.rolname IN (:'database' || '_owner', :'database' || '_migrator', :'database' || '_app')
\gexec

SELECT format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', :'database' || '_owner')
\gexec

SELECT format(
    'ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT PASSWORD %L',
    :'database' || '_migrator', :'migrator_password')
\gexec

SELECT format(
    'ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
    :'database' || '_app', :'application_password')
\gexec

-- INHERIT FALSE: a migration that forgets SET ROLE fails, instead of making tables the migrator owns.
SELECT format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', :'database' || '_owner', :'database' || '_migrator')
\gexec

SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0 ENCODING ''UTF8''', :'database', :'database' || '_owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database')
\gexec

SELECT format('ALTER DATABASE %I OWNER TO %I', :'database', :'database' || '_owner')
\gexec

SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database')
\gexec

SELECT format('GRANT CONNECT ON DATABASE %I TO %I, %I', :'database', :'database' || '_migrator', :'database' || '_app')
\gexec

SELECT unnest(ARRAY['RESET log_statement', 'RESET log_min_error_statement', 'RESET log_min_duration_statement'])
\gexec
