package org.parley.overview;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;

/** Remembers every query that went to the database. */
class Watched extends JdbcTemplate {

    final List<String> queries = new ArrayList<>();

    Watched(DataSource database) {
        super(database);
    }

    @Override
    public <T> @Nullable T query(
            PreparedStatementCreator asked, @Nullable PreparedStatementSetter values, ResultSetExtractor<T> reader) {
        queries.add(((SqlProvider) asked).getSql());
        return super.query(asked, values, reader);
    }
}
