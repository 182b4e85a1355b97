package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import org.parley.overview.PlanPage.Plan;
import org.parley.overview.RequestList;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.plan.Plans;
import org.parley.security.CurrentActor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Names;
import org.springframework.stereotype.Component;

/** A request that was asked for before becomes a point of the plan. */
@Component
class PointDeeds {

    private static final int OFFERED = 200;

    private final Plans plans;
    private final RequestList requests;
    private final Names names;
    private final CurrentActor me;

    PointDeeds(Plans plans, RequestList requests, Names names, CurrentActor me) {
        this.plans = plans;
        this.requests = requests;
        this.names = names;
        this.me = me;
    }

    void take(Plan plan, Runnable reload) {
        var areas = names.areas();
        var field = new ComboBox<Row>(t("plan.existing"));
        field.setId("existing");
        field.addClassName("wide");
        field.setItems(requests.page(new Filter(null, null, null, null, true), me.get(), null, OFFERED)
                .rows());
        field.setItemLabelGenerator(row -> row.reference() + " · " + Names.inWords(row.title(), areas));
        new DeedDialog("add-existing-dialog")
                .says(t("deed.add-existing-dialog.says"))
                .field("requestId", field)
                .does(() -> take(plan, field), reload);
    }

    private Result<?> take(Plan plan, ComboBox<Row> field) {
        var chosen = field.getValue();
        return chosen == null
                ? Result.refused(Refusal.of("requestId", "field.missing"))
                : plans.addExisting(plan.id(), chosen.id(), me.get());
    }
}
