package org.parley.overview;

import static org.parley.overview.Data.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.overview.Matrix.Cell;
import org.parley.request.Terms;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pause in an area of which two groups hold a part each, asked for through the program's own commands. */
final class RealRound {

    final Data data;
    final String north;
    final String south;
    final Actor northsDelegate;
    final Actor southsDelegate;
    final Actor coordinator;
    final Actor otherCoordinator;
    private final String area;
    private final LocalDateTime start;

    RealRound(JdbcClient db, LocalDate today) {
        data = new Data(db);
        area = "A-" + Data.any();
        north = data.party();
        south = data.party();
        northsDelegate = data.delegateOf(north);
        southsDelegate = data.delegateOf(south);
        coordinator = data.coordinator();
        otherCoordinator = data.coordinator();
        start = today.plusDays(40).atTime(6, 0);
        data.insert("area", row("pcode", area, "nameEn", "A district", "nameAr", "حي"));
        for (var party : List.of(north, south))
            data.insert("control", row("pcode", area, "partyCode", party, "since", LocalDate.of(2016, 1, 1)));
    }

    Terms terms(int hours) {
        return terms(area, hours, null);
    }

    /** The same with a note. */
    Terms noted(String note) {
        return terms(area, 48, note);
    }

    /** In an area that neither of the two holds. */
    Terms elsewhere() {
        var other = "A-" + Data.any();
        data.insert("area", row("pcode", other, "nameEn", "Another district", "nameAr", "حي آخر"));
        return terms(other, 48, null);
    }

    private Terms terms(String pcode, int hours, @Nullable String note) {
        var window = Window.once(start, start.plusHours(hours), ZoneId.of(ZoneOffset.UTC.getId()));
        return new CeasefireTerms(
                List.of(new CeasefireTerms.Zone(List.of(pcode), window)), 0, PauseKind.PAUSE, "To repair", null, note);
    }

    AnswerDraft draft(Choice choice, String sha256, @Nullable Terms proposal) {
        var conditions = choice == Choice.APPROVE_WITH_CONDITIONS
                ? List.of(new ConditionDraft("The other road too", "An office"))
                : List.<ConditionDraft>of();
        return new AnswerDraft(
                choice, Form.VERBAL, "Liaison office", null, "Because of it", proposal, conditions, null, 1, sha256);
    }

    static Cell cell(Matrix matrix, String party) {
        return matrix.parties().stream()
                .filter(row -> row.party().equals(party))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    static UUID slot(Matrix matrix, String party) {
        return cell(matrix, party).slotId();
    }
}
