package safeguarding.local.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL on a directory that is kept: durable settings on, loopback only, passwords
 * by SCRAM. The server outlives a killed JVM; the next start on the directory ends such a leftover
 * and recovers what it had confirmed.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

  private final Cluster cluster;
  private final DirectoryLock lock;
  private final int port;
  private volatile Postmaster postmaster;

  private LocalPostgres(Cluster cluster, DirectoryLock lock, int port, Postmaster postmaster) {
    this.cluster = cluster;
    this.lock = lock;
    this.port = port;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server and waits until it takes connections.
   *
   * @param directory where its files are or shall be; nobody else may be using it
   * @param port where it listens on 127.0.0.1; 0 takes a free one
   * @throws safeguarding.local.problem.CannotStart with one sentence that says why it cannot
   */
  public static LocalPostgres start(Path directory, int port) {
    return start(directory, port, ServerAccount.choose());
  }

  static LocalPostgres start(Path directory, int port, ServerAccount account) {
    var lock = DirectoryLock.take(directory);
    try {
      var cluster = new Cluster(directory, PostgresBinaries.unpacked(), account);
      Postmaster.endLeftover(cluster.data());
      if (port != 0) {
        Ports.requireFree(port, "PostgreSQL");
      }
      LOG.info("PostgreSQL runs {}", account.description());
      cluster.prepare();
      int chosen = port == 0 ? Ports.free() : port;
      return new LocalPostgres(cluster, lock, chosen, cluster.start(chosen));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Ends a server that a killed program left running on a directory; nothing is started. */
  public static void endLeftover(Path directory) {
    Postmaster.endLeftover(Cluster.data(directory));
  }

  /** The address of a database for JDBC, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** A connection as superuser to the database {@code postgres}; the caller closes it. */
  public Connection superuserConnection() throws SQLException {
    return superuserConnection("postgres");
  }

  /** A connection as superuser to any database; the caller closes it. */
  public Connection superuserConnection(String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", Cluster.SUPERUSER);
    properties.setProperty("password", cluster.password());
    return DriverManager.getConnection(jdbcUrl(database), properties);
  }

  /** Where it listens on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** The process number of the server, which changes when it is started again. */
  public long pid() {
    return postmaster.pid();
  }

  /** Where the server writes what it has to say. */
  public Path log() {
    return cluster.log();
  }

  /** Ends the server as {@code kill -9} does, for tests of durability; {@link #restart} follows. */
  public void kill() {
    postmaster.kill();
  }

  /** Starts the server again on the same port, whether it was killed or still runs. */
  public void restart() {
    Postmaster.endLeftover(cluster.data());
    postmaster = cluster.start(port);
  }

  /** Stops the server; the files stay. */
  @Override
  public void close() {
    if (postmaster.process().isAlive()) {
      postmaster.stop();
    }
    lock.close();
  }
}
