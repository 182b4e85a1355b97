package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.RequestPage;
import org.parley.request.Change;
import org.parley.security.CurrentActor;
import org.parley.shared.NotFound;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.LeaveGuard;
import org.parley.ui.kit.Redraw;
import org.parley.ui.kit.RequestLine;
import org.parley.ui.kit.Spans;
import org.parley.ui.live.ChangedLine;
import org.parley.ui.live.Refreshing;
import org.parley.ui.terms.TermsPanel;

/** One link, one phone, one answer: the request in few lines, then what this party can say to it. */
@Route("answer/:slot")
@PermitAll
public class AnswerView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Refreshing {

    private final RequestPage page;
    private final Matrices matrices;
    private final CurrentActor me;
    private final RequestLine line;
    private final TermsPanel terms;
    private final GivingPanel giver;
    private final StandingPanel standing;
    private final LeaveGuard guard = new LeaveGuard();
    private final Div changed = new Div();
    private final Div above = new Div();
    private boolean giving;
    private transient Runnable again = () -> {};
    private @Nullable Shown shown;

    AnswerView(
            RequestPage page,
            Matrices matrices,
            CurrentActor me,
            RequestLine line,
            TermsPanel terms,
            GivingPanel giver,
            StandingPanel standing) {
        this.page = page;
        this.matrices = matrices;
        this.me = me;
        this.line = line;
        this.terms = terms;
        this.giver = giver;
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

    @Override
    public boolean concernedBy(Set<UUID> requests) {
        return shown != null && requests.contains(shown.head().id());
    }

    /** A form that may be half filled in stays as it is; what stands above it is drawn anew when its reader wants it. */
    @Override
    public boolean refresh() {
        if (shown == null) return false;
        var now = look(shown.slot().slotId());
        if (!giving) return above(now, shown) | Redraw.children(this, parts(now, false));
        if (now.sameAs(shown)) return false;
        var see = Fields.button("changed-see", "live.see", this::seeWhatChanged);
        var version = now.terms().no();
        var line = version == shown.terms().no()
                ? new ChangedLine(see)
                : new ChangedLine(t("answer.newer-version", version), see);
        return Redraw.children(changed, List.of(line));
    }

    private void seeWhatChanged() {
        var before = Objects.requireNonNull(shown);
        var now = look(before.slot().slotId());
        changed.removeAll();
        if (now.head().course().isOver() || now.isAskedOtherwiseThan(before)) render(now, before, false);
        else above(now, before);
        again.run();
    }

    private void load(UUID slot, boolean again) {
        var now = look(slot);
        render(now, now, again);
    }

    /** The slot that was asked for, or the one that took its place in a later version. */
    private Shown look(UUID slot) {
        var request = page.idOfSlot(slot, me.get());
        var cells = matrices.of(request, me.get()).parties().stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.slotId().equals(slot)))
                .flatMap(row -> row.cells().stream())
                .toList();
        var current = cells.stream().filter(Cell::current).findFirst().orElse(cells.get(cells.size() - 1));
        return new Shown(
                page.head(request, me.get()),
                current,
                cells,
                page.versions(request, me.get()).get(0));
    }

    private void render(Shown now, Shown before, boolean again) {
        removeAll();
        guard.kept();
        above(now, before);
        add(parts(now, again));
    }

    private List<Component> parts(Shown now, boolean again) {
        changed.removeAll();
        var slot = now.slot().slotId();
        giving = now.slot().binding() == null || again;
        Runnable reload = () -> load(slot, false);
        var below =
                giving ? giver(reload) : standing.of(now.head(), now.slot().binding(), () -> load(slot, true), reload);
        var whole = new Anchor("request/" + now.head().reference(), t("answer.whole"));
        whole.setId("whole-request");
        return List.of(changed, above, below, whole);
    }

    private Div giver(Runnable reload) {
        var own = giver.of(() -> Objects.requireNonNull(shown).asked(), guard, reload, this::seeWhatChanged);
        again = own.again();
        return own.panel();
    }

    /** What is asked, and what is different from the version seen before, or from the one that was answered last. */
    private boolean above(Shown now, Shown before) {
        var changes = now.terms().no() == before.terms().no()
                ? changesSinceAnswered(now)
                : page.changes(now.head().id(), before.terms().no(), now.terms().no(), me.get());
        var section =
                Spans.section("terms", t("answer.asked"), terms.of(now.terms().json(), changes));
        shown = now;
        var fresh = new ArrayList<Component>(List.of(line.of(now.head()), section));
        if (now.slot().binding() == null) fresh.add(giver.until(now.asked()));
        return Redraw.children(above, fresh);
    }

    private List<Change> changesSinceAnswered(Shown now) {
        var current = now.terms().no();
        return now.cells().stream()
                .filter(cell -> !cell.answers().isEmpty() && cell.version() < current)
                .reduce((earlier, later) -> later)
                .map(cell -> page.changes(now.head().id(), cell.version(), current, me.get()))
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
