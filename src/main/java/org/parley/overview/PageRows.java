package org.parley.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.Next;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.shared.Sql;

/** A request's first line and its versions from their rows. */
final class PageRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PageRows() {}

    static TermsView terms(ResultSet row, Seen seen, Sight sight) throws SQLException {
        return new TermsView(
                row.getInt("no"),
                sight.persons() ? row.getString("json") : withoutPersons(row.getString("json")),
                row.getString("sha256"),
                row.getBoolean("material"),
                row.getInt("no") == seen.termsVersion(),
                sight.staff() ? row.getString("note") : null,
                By.from(row, sight),
                Sql.instant(row, "written_at"));
    }

    /** Whom to call, and remarks, name persons; the hash stays that of the whole text. */
    private static String withoutPersons(String terms) {
        try {
            var known = (ObjectNode) JSON.readTree(terms);
            known.remove(List.of("contact", "note"));
            return known.toString();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a party that was dropped, or that a later round did not ask, reads instead of what happens next. */
    static final Next ASKED_NO_MORE = new Next("next.asked-no-more", List.of());

    /** Of the version that the reader is shown: the last one that says whether it is an emergency. */
    static final String EMERGENCY = """
            (select e.reason from emergency e where e.request_id = r.id and e.from_version <= [version r]
             order by e.from_version desc fetch first 1 row only) as emergency_reason""";

    static Head head(ResultSet row, Sight sight, TermsCodec codec) throws SQLException {
        var told = Told.of(row, codec);
        return new Head(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                told.title(),
                Decision.valueOf(row.getString("shown_decision")),
                Course.valueOf(row.getString("shown_course")),
                row.getInt("shown_version"),
                told.people(),
                told.startsAt(),
                told.endsAt(),
                row.getString("declared_by"),
                row.getBoolean("sealed"),
                row.getString("emergency_reason"),
                By.from(row, sight),
                Sql.instant(row, "opened_at"),
                told.last() ? ASKED_NO_MORE : new Next("", List.of()),
                List.of(),
                null,
                null);
    }
}
