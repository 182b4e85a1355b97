package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.RequiredAnswerRule;
import org.parley.clearance.WhoMustAnswer;
import org.parley.clearance.WhoMustAnswer.Asked;
import org.parley.clearance.WhoMustAnswer.Case;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Who must answer what: the decision table in words, and the question put to it for a request that nobody has made. */
@Component
class RequiredSection {

    private final WhoMustAnswer whoMustAnswer;
    private final CurrentActor me;
    private final Names names;
    private final Times times;

    RequiredSection(WhoMustAnswer whoMustAnswer, CurrentActor me, Names names, Times times) {
        this.whoMustAnswer = whoMustAnswer;
        this.me = me;
        this.names = names;
        this.times = times;
    }

    Div table() {
        var rules = new OrderedList();
        rules.setId("required-rules");
        whoMustAnswer.rules(me.get()).forEach(rule -> rules.add(new ListItem(inWords(rule))));
        return Spans.section("required", t("required.title"), new Paragraph(t("required.what")), rules);
    }

    private static String inWords(RequiredAnswerRule rule) {
        var about = Stream.of(
                        words("Kind.", rule.kinds(), "required.any-kind"),
                        words("Modality.", rule.modalities(), ""),
                        words("Standing.", rule.standings(), "required.any-party"),
                        controls(rule.controls()))
                .filter(word -> !word.isEmpty())
                .toList();
        return t("required.rule", String.join(" · ", about), then(rule));
    }

    private static String words(String stem, List<String> constants, String any) {
        if (constants.isEmpty()) return any.isEmpty() ? "" : t(any);
        return Names.joined(
                constants.stream().map(constant -> t(stem + constant)).toList());
    }

    private static String controls(@Nullable Boolean controls) {
        if (controls == null) return "";
        return t(controls ? "required.controls" : "required.controls-nothing");
    }

    private static String then(RequiredAnswerRule rule) {
        return switch (rule.role()) {
            case "NONE" -> t("required.not-asked");
            case "INFORMED" -> t("required.informed");
            default -> t("required.asked", t("SlotRole." + rule.role()), t("Form." + rule.form()), rule.days());
        };
    }

    Div question() {
        var kind = Fields.select(
                "ask-kind",
                "required.kind",
                Stream.of(Kind.values()).filter(Kind::isNegotiated).toList());
        var modality = Fields.select("ask-modality", "required.modality", List.of(Modality.values()));
        var areas = PartyPickers.several("ask-areas", "required.areas", names.areas());
        var routes = PartyPickers.several("ask-routes", "required.routes", names.routes());
        var on = Fields.day("ask-on", "required.on");
        on.setValue(LocalDate.ofInstant(times.now(), times.zone()));
        var fields = new RefusalFields();
        fields.add("kind", kind);
        fields.add("modality", modality);
        fields.add("areas", areas);
        fields.add("routes", routes);
        fields.add("on", on);
        var answer = new Div();
        answer.setId("who-answers");
        answer.getElement().setAttribute("role", "status");
        var ask = Fields.button("ask-who", "required.ask", () -> {
            var made = new Case(
                    kind.getValue(),
                    modality.getValue(),
                    List.copyOf(areas.getValue()),
                    List.copyOf(routes.getValue()),
                    on.getValue());
            show(whoMustAnswer.of(made, me.get()), fields, answer);
        });
        return Spans.section(
                "who-must-answer",
                t("required.question"),
                Spans.div("form", kind, modality, areas, routes, on),
                Spans.div("actions", ask),
                answer);
    }

    private void show(Result<List<Asked>> result, RefusalFields fields, Div answer) {
        answer.removeAll();
        fields.show(result.refusals());
        if (!(result instanceof Result.Done<List<Asked>> done)) return;
        var parties = names.parties();
        if (done.value().isEmpty()) answer.add(Spans.empty(t("required.nobody")));
        done.value().forEach(asked -> answer.add(row(asked, parties)));
    }

    private Div row(Asked asked, Map<String, String> parties) {
        var who = Spans.of(parties.getOrDefault(asked.party(), asked.party()), "label");
        var role = asked.role();
        if (role == null) return Spans.row(who, Spans.of(t("required.informed")));
        var row = Spans.row(who, Spans.of(t("required.asked", t(role), t(asked.form()), asked.days())));
        if (asked.due() != null) row.add(Spans.of(t("required.due", times.withZone(asked.due())), "quiet"));
        return row;
    }
}
