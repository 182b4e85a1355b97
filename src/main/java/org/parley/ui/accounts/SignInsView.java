package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.overview.GlassList;
import org.parley.security.CurrentActor;
import org.parley.security.SignInList;
import org.parley.security.SignInList.Row;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Spans;

/** Who came in, who did not and who went, and who broke the glass, the latest first; a name that was looked for stands in the address. */
@Route("sign-ins")
@Menu(title = "menu.sign-ins", order = 91, icon = "vaadin:key")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
public class SignInsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final TextField name = Fields.text("sign-ins-name", "sign-ins.name");
    private final MoreList<Row> list;
    private final MoreList<GlassList.Row> glasses;

    SignInsView(SignInList signIns, GlassList broken, CurrentActor me, SignInLine line, GlassLine glass) {
        addClassName("page");
        name.setPrefixComponent(VaadinIcon.SEARCH.create());
        name.setClearButtonVisible(true);
        name.addValueChangeListener(change -> {
            if (change.isFromClient())
                UI.getCurrent().navigate(SignInsView.class, QueryParameters.of("name", change.getValue()));
        });
        list = new MoreList<>(
                "sign-ins",
                key -> signIns.page(name.getValue(), me.get(), key == null ? null : Long.valueOf(key), PAGE),
                line::of,
                () -> Spans.empty(t("sign-ins.none")));
        glasses = new MoreList<>(
                "broken-glass", key -> broken.page(me.get(), key, PAGE), glass::of, () -> Spans.empty(t("glass.none")));
        add(new H1(t("sign-ins.title")), new Paragraph(t("sign-ins.what")), name, list);
        add(Spans.section("glasses", t("glass.all"), new Paragraph(t("glass.what")), glasses));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        name.setValue(query.getSingleParameter("name").orElse(""));
        list.reload();
        glasses.reload();
    }

    @Override
    public String getPageTitle() {
        return t("sign-ins.title");
    }
}
