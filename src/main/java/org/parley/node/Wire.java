package org.parley.node;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One connection to PostgreSQL, outside the pool, that hears what nodes tell each other, and tells. */
class Wire implements AutoCloseable {

    static final String CHANNEL = "parley_nodes";

    private final Connection connection;

    private Wire(Connection connection) {
        this.connection = connection;
    }

    /** Where the database is, and who asks. */
    record Address(
            String url, @Nullable String user, @Nullable String password) {

        private Properties properties() {
            var all = new Properties();
            if (user != null) all.setProperty("user", user);
            if (password != null) all.setProperty("password", password);
            all.setProperty("ApplicationName", "parley, line to the other nodes");
            all.setProperty("tcpKeepAlive", "true");
            // in seconds; else a network that swallows everything would not be noticed
            all.setProperty("connectTimeout", "10");
            all.setProperty("socketTimeout", "10");
            return all;
        }
    }

    /** Hears everything that is told from now on. */
    static Wire open(Address address) throws SQLException {
        var connection = DriverManager.getConnection(address.url(), address.properties());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            return new Wire(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    void send(Note note) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, note.text());
            statement.execute();
        }
    }

    /** The texts that arrived, or arrive before this time has passed. */
    List<String> hear(Duration atMost) throws SQLException {
        var arrived = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        return arrived == null
                ? List.of()
                : Stream.of(arrived).map(one -> one.getParameter()).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
