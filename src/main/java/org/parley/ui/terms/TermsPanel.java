package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.request.Change;
import org.parley.request.TermsDiff;
import org.parley.ui.kit.Spans;
import org.springframework.stereotype.Component;

/** Lists of terms: one version as it stands, or what differs between two. */
@Component
public class TermsPanel {

    private final TermsText text;

    TermsPanel(TermsText text) {
        this.text = text;
    }

    /** Every field with its value; those that changed are marked, with what they were. */
    public DescriptionList of(String json, List<Change> changes) {
        var words = text.words();
        var list = new DescriptionList();
        list.addClassName("terms");
        TermsDiff.flatten(json).entrySet().stream()
                .filter(field -> !TermsText.goesWithoutSaying(field.getKey(), field.getValue()))
                .sorted(Map.Entry.comparingByKey(TermsText.reading()))
                .forEach(field -> add(list, field, changes, words));
        return list;
    }

    /** Only what changed, each with what it was. */
    public Div changes(List<Change> changes) {
        if (changes.isEmpty()) return new Div(new Paragraph(t("terms.no-change")));
        var words = text.words();
        var list = new DescriptionList();
        list.addClassName("terms");
        changes.stream()
                .sorted(Comparator.comparing(Change::path, TermsText.reading()))
                .forEach(change ->
                        list.add(new DescriptionList.Term(TermsText.label(change.path())), description(change, words)));
        return new Div(list);
    }

    private void add(
            DescriptionList list, Map.Entry<String, String> field, List<Change> changes, TermsText.Words words) {
        list.add(new DescriptionList.Term(TermsText.label(field.getKey())));
        changes.stream()
                .filter(change -> change.path().equals(field.getKey()))
                .findFirst()
                .ifPresentOrElse(
                        change -> list.add(description(change, words)),
                        () -> list.add(new DescriptionList.Description(
                                Spans.typed(text.value(field.getKey(), field.getValue(), words)))));
    }

    private DescriptionList.Description description(Change change, TermsText.Words words) {
        var now = Spans.typed(text.value(change.path(), change.now(), words));
        now.addClassName("changed");
        var was = Spans.typed(text.value(change.path(), change.was(), words));
        return new DescriptionList.Description(now, new Span(" "), wasNote(was));
    }

    private static Span wasNote(Span was) {
        was.getElement().setAttribute("dir", "auto");
        var note = new Span(new Span(t("terms.was") + " "), was);
        note.addClassName("quiet");
        return note;
    }
}
