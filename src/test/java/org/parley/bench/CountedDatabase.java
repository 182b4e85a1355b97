package org.parley.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements of one thread while it is asked to; else nothing stands between program and database. */
final class CountedDatabase extends DelegatingDataSource {

    private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

    private final DataSource watched;

    CountedDatabase(DataSource database) {
        super(database);
        watched =
                ProxyDataSourceBuilder.create(database).listener(new Listener()).build();
    }

    static BeanPostProcessor everywhere() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new CountedDatabase(database) : bean;
            }
        };
    }

    /** Every statement that the deed sent to the database, a batch as one. */
    static List<String> statements(Runnable deed) {
        var seen = new ArrayList<String>();
        SEEN.set(seen);
        try {
            deed.run();
        } finally {
            SEEN.remove();
        }
        return seen;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return SEEN.get() == null ? super.getConnection() : watched.getConnection();
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var seen = SEEN.get();
            if (seen != null && !queries.isEmpty()) seen.add(queries.get(0).getQuery());
        }
    }
}
