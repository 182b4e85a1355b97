package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/** Rows whose columns are named like the parts of a record; instants as {@link Sql} reads them. */
public class RecordRows<T> extends DataClassRowMapper<T> {

    /** Of this record, its parts named as the columns are. */
    public RecordRows(Class<T> type) {
        super(type);
    }

    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        if (type == Instant.class) return Sql.instantOrNull(row, JdbcUtils.lookupColumnName(row.getMetaData(), index));
        if (type == UUID.class) return row.getObject(index, UUID.class);
        return super.getColumnValue(row, index, type);
    }
}
