package safeguarding.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables and rights of a database that break the suite's rules for data: every table is
 * catalogued by {@code suite_protect}; a distributed one is behind row-level security and has
 * {@code authority_code} first in every key; the application role owns nothing and is bound by it
 * all. Each service's tests ask for an empty answer.
 */
public final class CatalogueCheck {
  /** Flyway's own table has no authority and is the owner's alone. */
  private static final String TABLES =
      """
      WITH suite AS (
          SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relkind, c.relispartition, c.relacl, c.relowner,
                 c.relrowsecurity, c.relforcerowsecurity, s.kind
          FROM pg_class AS c
          JOIN pg_namespace AS n ON n.oid = c.relnamespace
          LEFT JOIN suite_table AS s ON s.schema_name = n.nspname AND s.table_name = c.relname
          WHERE c.relkind IN ('r', 'p', 'm', 'f')
            AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND n.nspname NOT LIKE 'pg\\_%'
      ),
      application AS (
          SELECT * FROM pg_roles WHERE rolname = current_database() || '_app'
      ),
      key AS (
          SELECT conrelid AS oid, conname::text AS name, contype::text AS type, confrelid,
                 ARRAY(SELECT a.attname::text FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
                       JOIN pg_attribute AS a ON a.attrelid = conrelid AND a.attnum = k.number ORDER BY place) AS columns,
                 ARRAY(SELECT a.attname::text FROM unnest(confkey) WITH ORDINALITY AS k (number, place)
                       JOIN pg_attribute AS a ON a.attrelid = confrelid AND a.attnum = k.number ORDER BY place) AS referenced
          FROM pg_constraint
          WHERE contype IN ('p', 'f', 'x')
          UNION ALL
          SELECT indrelid, indexrelid::regclass::text, 'u', 0,
                 ARRAY(SELECT coalesce(a.attname::text, '(expression)')
                       FROM unnest(indkey::smallint[]) WITH ORDINALITY AS k (number, place)
                       LEFT JOIN pg_attribute AS a ON a.attrelid = indrelid AND a.attnum = k.number ORDER BY place),
                 ARRAY[]::text[]
          FROM pg_index
          WHERE indisunique AND NOT indisprimary
      )
      """;

  private static final List<String> RULES =
      List.of(
          """
          SELECT name || ': is not catalogued by suite_protect'
          FROM suite
          WHERE kind IS NULL AND relkind <> 'm' AND NOT relispartition AND name <> 'public.flyway_schema_history'
          """,
          """
          SELECT schema_name || '.' || table_name || ': is catalogued and does not exist'
          FROM suite_table
          WHERE NOT EXISTS (SELECT FROM suite WHERE name = schema_name || '.' || table_name)
          """,
          """
          SELECT name || ': is a materialized view, which row-level security does not reach'
          FROM suite WHERE relkind = 'm'
          """,
          """
          SELECT name || ': has no column authority_code NOT NULL'
          FROM suite
          WHERE kind = 'distributed' AND NOT EXISTS (
              SELECT FROM pg_attribute WHERE attrelid = oid AND attname = 'authority_code' AND attnotnull)
          """,
          """
          SELECT name || ': row-level security is not enabled and forced'
          FROM suite
          WHERE kind = 'distributed' AND NOT (relrowsecurity AND relforcerowsecurity)
          """,
          """
          SELECT name || ': has no policy for its authority'
          FROM suite
          WHERE kind = 'distributed' AND NOT EXISTS (
              SELECT FROM pg_policy WHERE polrelid = suite.oid AND polname = 'authority')
          """,
          """
          SELECT name || ': policy ' || polname || ' lets through more than its authority'
          FROM suite
          JOIN pg_policy ON polrelid = suite.oid
          CROSS JOIN (VALUES
              ('(authority_code = NULLIF(current_setting(''app.authority_code''::text, true), ''''::text))')) AS wanted (rule)
          WHERE kind = 'distributed' AND polpermissive
            AND (polcmd <> '*' OR polroles <> '{0}'
                 OR pg_get_expr(polqual, polrelid) IS DISTINCT FROM wanted.rule
                 OR pg_get_expr(polwithcheck, polrelid) IS DISTINCT FROM wanted.rule)
          """,
          """
          SELECT name || ': has no primary key'
          FROM suite
          WHERE kind IS NOT NULL AND NOT EXISTS (SELECT FROM key WHERE key.oid = suite.oid AND type = 'p')
          """,
          """
          SELECT suite.name || ': ' || key.name || ' does not begin with authority_code'
          FROM suite
          JOIN key ON key.oid = suite.oid
          LEFT JOIN suite AS target ON target.oid = key.confrelid
          WHERE suite.kind = 'distributed'
            AND CASE type
                WHEN 'x' THEN NOT 'authority_code' = ANY (columns)
                WHEN 'f' THEN target.kind IS DISTINCT FROM 'reference'
                    AND (columns[1] <> 'authority_code' OR referenced[1] <> 'authority_code')
                ELSE columns[1] <> 'authority_code'
            END
          """,
          """
          SELECT suite.name || ': ' || key.name || ' refers from a table of all to rows of one authority'
          FROM suite
          JOIN key ON key.oid = suite.oid AND type = 'f'
          JOIN suite AS target ON target.oid = key.confrelid
          WHERE suite.kind = 'reference' AND target.kind = 'distributed'
          """,
          """
          SELECT name || ': ' || coalesce(grantee::regrole::text, 'PUBLIC') || ' is granted ' || privilege_type
          FROM (
              SELECT name, kind, relispartition, nullif(g.grantee, 0) AS grantee, g.privilege_type
              FROM suite
              CROSS JOIN LATERAL aclexplode(relacl) AS g
              WHERE g.grantee <> relowner
          ) AS granted
          WHERE grantee IS NULL
             OR kind IS NULL
             OR privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
          """,
          """
          SELECT current_database() || '_app: there is no such role'
          WHERE NOT EXISTS (SELECT FROM application)
          """,
          """
          SELECT rolname || ': is more than an application role'
          FROM application
          WHERE rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication
             OR EXISTS (SELECT FROM pg_auth_members WHERE member = application.oid)
          """,
          """
          SELECT rolname || ': owns ' || coalesce(
              (SELECT min(name) FROM suite WHERE relowner = application.oid), 'a database, schema or function')
          FROM application
          WHERE EXISTS (
              SELECT FROM pg_shdepend
              WHERE refclassid = 'pg_authid'::regclass AND refobjid = application.oid AND deptype = 'o')
          """,
          """
          SELECT rolname || ': may create in schema ' || nspname
          FROM application
          CROSS JOIN pg_namespace
          WHERE nspname NOT LIKE 'pg\\_%' AND has_schema_privilege(application.oid, pg_namespace.oid, 'CREATE')
          """);

  private CatalogueCheck() {}

  /**
   * Returns one sentence for each break of a rule, and none for a database that keeps them.
   *
   * @param connection to the database after its migrations, as any role that may read {@code
   *     suite_table}; left open
   * @throws SQLException if the catalogues cannot be read, or the database was never migrated
   */
  public static List<String> violations(Connection connection) throws SQLException {
    List<String> violations = new ArrayList<>();
    for (String rule : RULES) {
      try (PreparedStatement statement = connection.prepareStatement(TABLES + rule);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          violations.add(rows.getString(1));
        }
      }
    }
    return List.copyOf(violations);
  }
}
