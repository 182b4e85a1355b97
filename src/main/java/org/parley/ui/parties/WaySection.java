package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.clearance.InnerOffice;
import org.parley.clearance.InnerWays;
import org.parley.clearance.InnerWays.Office;
import org.parley.request.Kind;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.springframework.stereotype.Component;

/** The offices inside a party that a request goes through, by kind; typed one a line, in both languages. */
@Component
class WaySection {

    private final InnerWays ways;
    private final CurrentActor me;

    WaySection(InnerWays ways, CurrentActor me) {
        this.ways = ways;
        this.me = me;
    }

    Div of(String party, boolean keeps, Runnable after) {
        var section = Spans.section("ways", t("way.title"), new Paragraph(t("way.what")));
        if (keeps) section.add(Spans.div("actions", Fields.button("set-way", "way.set", () -> set(party, after))));
        var all = ways.of(party, me.get());
        if (all.isEmpty()) section.add(Spans.empty(t("way.none")));
        for (var kind : Kind.values()) {
            var its = all.stream().filter(office -> office.kind() == kind).toList();
            if (!its.isEmpty()) section.add(Spans.of(t(kind), "label"), list(kind, its));
        }
        return section;
    }

    private static OrderedList list(Kind kind, List<Office> offices) {
        var list = new OrderedList();
        list.setId("way-" + kind);
        for (var office : offices) {
            var item = new ListItem(Spans.typed(Texts.named(office.officeEn(), office.officeAr())));
            if (office.needsDocument()) item.add(Spans.of(t("way.with-document"), "quiet"));
            list.add(item);
        }
        return list;
    }

    private void set(String party, Runnable after) {
        var kind = Fields.select(
                "way-kind",
                "required.kind",
                Stream.of(Kind.values()).filter(Kind::isNegotiated).toList());
        var english = Fields.area("way-offices-en", "way.offices-en");
        var arabic = Fields.area("way-offices-ar", "way.offices-ar");
        english.setHelperText(t("way.one-a-line"));
        arabic.setHelperText(t("way.one-a-line"));
        var proven = new Checkbox(t("way.last-with-document"), true);
        proven.setId("way-last-document");
        new DeedDialog("way-dialog")
                .says(t("deed.way-dialog.says"))
                .field("kind", kind)
                .field("offices", english)
                .field("officesAr", arabic)
                .also(proven)
                .does(
                        () -> ways.set(
                                party,
                                kind.getValue(),
                                offices(english.getValue(), arabic.getValue(), proven.getValue()),
                                me.get()),
                        after);
    }

    /** Line by line; where one language has fewer lines the missing names are refused. */
    private static List<InnerOffice> offices(String english, String arabic, boolean proven) {
        var en = english.lines().filter(line -> !line.isBlank()).toList();
        var ar = arabic.lines().filter(line -> !line.isBlank()).toList();
        var offices = new ArrayList<InnerOffice>();
        var last = Math.max(en.size(), ar.size());
        for (int i = 0; i < last; i++) {
            offices.add(new InnerOffice(
                    i < en.size() ? en.get(i).strip() : null,
                    i < ar.size() ? ar.get(i).strip() : null,
                    proven && i == last - 1));
        }
        return offices;
    }
}
