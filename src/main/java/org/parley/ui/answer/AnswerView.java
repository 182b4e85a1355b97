package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.request.Change;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.RequestLine;
import org.parley.ui.kit.Spans;
import org.parley.ui.terms.TermsPanel;

/** One link, one phone, one answer: the request in few lines, then what this party can say to it. */
@Route("answer/:slot")
@PermitAll
public class AnswerView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final RequestPage page;
    private final Matrices matrices;
    private final CurrentActor me;
    private final RequestLine line;
    private final TermsPanel terms;
    private final GivingPanel giving;
    private final StandingPanel standing;
    private final LeaveGuard guard = new LeaveGuard();

    AnswerView(
            RequestPage page,
            Matrices matrices,
            CurrentActor me,
            RequestLine line,
            TermsPanel terms,
            GivingPanel giving,
            StandingPanel standing) {
        this.page = page;
        this.matrices = matrices;
        this.me = me;
        this.line = line;
        this.terms = terms;
        this.giving = giving;
        this.standing = standing;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(id(event.getRouteParameters().get("slot").orElse("")), false);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.ask(event);
    }

    @Override
    public String getPageTitle() {
        return t("answer.title");
    }

    /** The slot that was asked for, or the one that took its place in a later version. */
    private void load(UUID slot, boolean again) {
        var request = page.idOfSlot(slot, me.get());
        var cells = matrices.of(request, me.get()).parties().stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.slotId().equals(slot)))
                .flatMap(row -> row.cells().stream())
                .toList();
        var current = cells.stream().filter(Cell::current).findFirst();
        render(page.head(request, me.get()), current.orElse(cells.get(cells.size() - 1)), cells, again);
    }

    private void render(Head head, Cell slot, List<Cell> cells, boolean again) {
        removeAll();
        guard.kept();
        var json = page.versions(head.id(), me.get()).get(0).json();
        add(line.of(head), Spans.section("terms", t("answer.asked"), terms.of(json, changes(head, cells))));
        Runnable reload = () -> load(slot.slotId(), false);
        if (slot.binding() != null && !again) {
            add(standing.of(head, slot.binding(), () -> load(slot.slotId(), true), reload));
        } else {
            add(giving.of(
                    new GivingPanel.Asked(
                            head, slot, page.versions(head.id(), me.get()).get(0)),
                    guard,
                    reload));
        }
        var whole = new Anchor("request/" + head.reference(), t("answer.whole"));
        whole.setId("whole-request");
        add(whole);
    }

    /** What is different from the version that this party answered last. */
    private List<Change> changes(Head head, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !cell.answers().isEmpty() && cell.version() < head.termsVersion())
                .reduce((earlier, later) -> later)
                .map(cell -> page.changes(head.id(), cell.version(), head.termsVersion(), me.get()))
                .orElse(List.of());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
