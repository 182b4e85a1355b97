package org.parley.ui.request;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.parley.agreement.AgreementTerms;
import org.parley.overview.FollowedGroupList;
import org.parley.overview.FollowedGroupList.Row;
import org.parley.request.TermsCodec;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Who agreed what without the UN, and its groups: from where to where, and how far each is said to have come. */
@org.springframework.stereotype.Component
@Order(1)
class AgreementPanel implements Panel {

    private final FollowedGroupList groups;
    private final TermsCodec codec;
    private final AgreementDeeds deeds;
    private final Names names;
    private final Times times;

    AgreementPanel(FollowedGroupList groups, TermsCodec codec, AgreementDeeds deeds, Names names, Times times) {
        this.groups = groups;
        this.codec = codec;
        this.deeds = deeds;
        this.names = names;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.head().kind().isExternal()) return Optional.empty();
        var terms = AgreementLine.terms(opened, codec);
        var section = Spans.section("agreement", t("agreement.title"), who(terms, opened));
        section.add(Spans.typed(terms.what()), source(terms));
        var followed = groups.of(opened.head().id(), opened.me());
        for (int no = 1; no <= terms.groups().size(); no++) {
            var groupNo = no;
            var row = followed.stream()
                    .filter(group -> group.groupNo() == groupNo)
                    .findFirst();
            section.add(group(no, terms.groups().get(no - 1), row, opened));
        }
        return Optional.of(section);
    }

    private Div who(AgreementTerms terms, Opened opened) {
        var sides = terms.concludedBy().stream().map(opened::party).toList();
        var row = Spans.row(
                Spans.of(t("agreement.by"), "label"),
                Spans.of(Names.joined(sides), "strong"),
                times.span(terms.concludedAt()));
        row.setId("concluded-by");
        return row;
    }

    private static Div source(AgreementTerms terms) {
        var row = Spans.row(Spans.of(t("terms.source"), "label"), Spans.typed(terms.source()));
        if (terms.contact() != null) row.add(Spans.of(t("terms.contact"), "label"), Spans.typed(terms.contact()));
        return row;
    }

    private Div group(int no, AgreementTerms.Group planned, Optional<Row> followed, Opened opened) {
        var head = Spans.row(Spans.of(t("terms.group.no", no), "strong"), Spans.typed(planned.name()));
        if (planned.people() != null) head.add(Spans.of(t("safeguards.planned", number(planned.people())), "quiet"));
        var way = Spans.row(Spans.of(t("agreement.way", area(planned.origin()), area(planned.agreedDestination()))));
        if (planned.destinationNote() != null) way.add(Spans.typed(planned.destinationNote()));
        var box = Spans.div("panel stack", head, way, journey(followed), buttons(no, followed, opened));
        box.setId("group-" + no);
        return box;
    }

    private String area(String pcode) {
        return names.areas().getOrDefault(pcode, pcode);
    }

    private Div journey(Optional<Row> followed) {
        var row = Spans.row();
        var departed = followed.map(Row::departedAt);
        var arrived = followed.map(Row::arrivedAt);
        departed.ifPresent(at -> row.add(Spans.of(t("agreement.left"), "label"), times.span(at)));
        arrived.ifPresent(at -> row.add(Spans.of(t("agreement.arrived"), "label"), times.span(at)));
        if (departed.isEmpty() && arrived.isEmpty()) row.add(Spans.of(t("agreement.nothing-reported"), "quiet"));
        return row;
    }

    private Div buttons(int no, Optional<Row> followed, Opened opened) {
        var bar = Spans.div("actions");
        if (!opened.isInTheField() || opened.head().course().isOver()) return bar;
        if (followed.map(Row::arrivedAt).isPresent()) return bar;
        if (followed.map(Row::departedAt).isEmpty())
            bar.add(Fields.button(
                    "followed-departure-" + no, "deed.followed-departure", () -> deeds.departed(no, opened)));
        bar.add(Fields.button("followed-arrival-" + no, "deed.followed-arrival", () -> deeds.arrived(no, opened)));
        return bar;
    }
}
