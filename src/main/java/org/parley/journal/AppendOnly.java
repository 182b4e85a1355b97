package org.parley.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard of the journal, named in db/h2/V6: public, since the database itself creates it. PostgreSQL has its own. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the journal is append-only");
    }
}
