package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.Next;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.shared.Sql;

/** A request's first line and its versions from their rows. */
final class PageRows {

    private PageRows() {}

    static TermsView terms(ResultSet row, Seen seen, Sight sight) throws SQLException {
        return new TermsView(
                row.getInt("no"),
                row.getString("json"),
                row.getString("sha256"),
                row.getBoolean("material"),
                row.getInt("no") == seen.termsVersion(),
                sight.staff() ? row.getString("note") : null,
                By.from(row, sight),
                Sql.instant(row, "written_at"));
    }

    static Head head(ResultSet row, Sight sight) throws SQLException {
        return new Head(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Decision.valueOf(row.getString("shown")),
                Course.valueOf(row.getString("course")),
                row.getInt("terms_version"),
                Sql.integerOrNull(row, "people"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("declared_by"),
                By.from(row, sight),
                Sql.instant(row, "opened_at"),
                new Next("", List.of()),
                List.of(),
                null,
                null);
    }
}
