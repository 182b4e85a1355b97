package org.parley.ui.terms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.parley.request.People;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** People asked for: the total, and folded away by sex and age. Counts only. */
class PeopleFields {

    final IntegerField total = Fields.number("people-total", "terms.people.total");
    private final IntegerField women = Fields.number("people-women", "terms.people.women");
    private final IntegerField men = Fields.number("people-men", "terms.people.men");
    private final IntegerField girls = Fields.number("people-girls", "terms.people.girls");
    private final IntegerField boys = Fields.number("people-boys", "terms.people.boys");

    Details breakdown() {
        return Fields.more("people-more", "terms.people.breakdown", women, men, girls, boys);
    }

    HasValue<?, ?>[] all() {
        return new HasValue<?, ?>[] {total, women, men, girls, boys};
    }

    People value() {
        var all = total.getValue();
        return new People(all == null ? 0 : all, women.getValue(), men.getValue(), girls.getValue(), boys.getValue());
    }

    void show(@Nullable People people) {
        if (people == null) return;
        total.setValue(people.total() == 0 ? null : people.total());
        women.setValue(people.women());
        men.setValue(people.men());
        girls.setValue(people.girls());
        boys.setValue(people.boys());
    }

    void register(RefusalFields fields) {
        fields.add("people", total).add("people.total", total).add("people.women", women);
        fields.add("people.men", men).add("people.girls", girls).add("people.boys", boys);
    }
}
