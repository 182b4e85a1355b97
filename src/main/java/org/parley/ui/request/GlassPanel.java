package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.glass.Glasses;
import org.parley.overview.GlassList;
import org.parley.overview.GlassList.Row;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Before all else, for staff: who broke the glass, why and until when, as long as it is open or nobody looked at it. */
@org.springframework.stereotype.Component
@Order(0)
class GlassPanel implements Panel {

    private final GlassList list;
    private final Glasses glasses;
    private final Times times;

    GlassPanel(GlassList list, Glasses glasses, Times times) {
        this.list = list;
        this.glasses = glasses;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.me().isStaff()) return Optional.empty();
        var told = list.of(opened.head().id(), opened.me()).stream()
                .filter(one -> isOpen(one) || one.remark() == null)
                .toList();
        if (told.isEmpty()) return Optional.empty();
        var section = Spans.section("glass", t("glass.title"));
        told.forEach(one -> section.add(row(one, opened)));
        return Optional.of(section);
    }

    private boolean isOpen(Row one) {
        return times.now().isBefore(one.until());
    }

    private Div row(Row one, Opened opened) {
        var state = isOpen(one)
                ? Status.alarm("glass.open")
                : Status.badge("glass", "over", "glass.over", VaadinIcon.UNLOCK);
        var name = one.brokenBy().name() == null
                ? one.brokenBy().username()
                : one.brokenBy().name();
        var row = Spans.row(state, Spans.of(String.valueOf(name), "strong"), Spans.typed(one.reason()));
        row.setId("glass-" + one.id());
        row.add(Spans.named(t("glass.until"), times.span(one.until())));
        if (one.remark() != null) row.add(Spans.of(t("glass.reviewed"), "quiet"), Spans.typed(one.remark()));
        else if (opened.isCoordinator())
            row.add(Fields.button("review-" + one.id(), "deed.review-glass", () -> review(one, opened)));
        return row;
    }

    private void review(Row one, Opened opened) {
        var remark = Fields.area("review-glass-remark", "deed.remark");
        new DeedDialog("review-glass-dialog")
                .says(t("deed.review-glass-dialog.says"))
                .field("remark", remark)
                .does(() -> glasses.review(one.id(), remark.getValue(), opened.me()), opened.reload());
    }
}
