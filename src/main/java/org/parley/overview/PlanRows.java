package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.overview.PlanPage.Awaited;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.PlanPage.Point;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.shared.Sql;

/** A plan, its points and whom they wait for from their rows. */
final class PlanRows {

    private PlanRows() {}

    /** Somebody waited for, and where. */
    record AtPoint(UUID point, Awaited awaited) {}

    static Plan plan(ResultSet row, Sight sight) throws SQLException {
        return new Plan(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                row.getString("title"),
                Sql.integerOrNull(row, "people"),
                Course.valueOf(row.getString("shown_course")),
                row.getInt("terms_version"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                By.from(row, sight),
                Sql.instant(row, "opened_at"),
                List.of());
    }

    static AtPoint awaited(ResultSet row, int number) throws SQLException {
        return new AtPoint(
                Sql.uuid(row, "point"),
                new Awaited(
                        Sql.uuid(row, "id"),
                        row.getString("party_code"),
                        SlotRole.valueOf(row.getString("role")),
                        Form.valueOf(row.getString("form")),
                        Sql.instant(row, "due_at")));
    }

    static Point point(ResultSet row, Map<UUID, List<AtPoint>> awaited) throws SQLException {
        var id = Sql.uuid(row, "id");
        return new Point(
                row.getInt("place"),
                id,
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Decision.valueOf(row.getString("shown")),
                Course.valueOf(row.getString("course")),
                Sql.integerOrNull(row, "people"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.uuidOrNull(row, "shown_pause"),
                Sql.instantOrNull(row, "begun_at"),
                Sql.instantOrNull(row, "done_at"),
                row.getString("outcome"),
                Sql.integerOrNull(row, "open_holds"),
                row.getInt("terms_version"),
                row.getString("sha256"),
                awaited.getOrDefault(id, List.of()).stream()
                        .map(AtPoint::awaited)
                        .toList());
    }
}
