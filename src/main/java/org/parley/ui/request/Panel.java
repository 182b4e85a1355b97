package org.parley.ui.request;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One section of the page; a new section is a bean of this, ordered by {@code @Order}. Empty: not for this request. */
interface Panel {

    Optional<Component> of(Opened opened);

    /** Where it stands on a desk; on a phone all stand in one column. */
    default Place place() {
        return Place.WIDE;
    }

    enum Place {
        WIDE,
        ASIDE,
        UNDER
    }
}
