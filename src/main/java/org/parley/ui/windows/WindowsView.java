package org.parley.ui.windows;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.parley.overview.WindowList;
import org.parley.overview.WindowList.Row;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.live.Refreshing;

/** Every window that I may know of: what ends first at the top, what is over below. */
@Route("windows")
@Menu(title = "menu.windows", order = 3, icon = "vaadin:shield")
@PermitAll
public class WindowsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Refreshing {

    private static final int PAGE = 25;
    private static final int PAST_PAGE = 10;

    private final Names names;
    private final MoreList<Row> current;
    private final MoreList<Row> past;
    private Map<String, String> places = Map.of();

    WindowsView(WindowList windows, CurrentActor me, Names names, WindowCard card) {
        this.names = names;
        addClassName("page");
        current = new MoreList<>(
                "windows",
                key -> windows.current(me.get(), key, PAGE),
                row -> card.of(row, places),
                () -> Spans.empty(t("windows.none")));
        past = new MoreList<>(
                "windows-past",
                key -> windows.past(me.get(), key, PAST_PAGE),
                row -> card.of(row, places),
                () -> Spans.empty(t("windows.none-past")));
        add(new H1(t("windows.title")), new Paragraph(t("windows.what")), current, new H2(t("windows.past")), past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        places = names.areas();
        current.reload();
        past.reload();
    }

    @Override
    public boolean refresh() {
        places = names.areas();
        return current.refresh() | past.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("windows.title");
    }
}
