package org.parley.ui.request;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One section of the page; a new section is a bean of this, ordered by {@code @Order}. Empty: not for this request. */
interface Panel {

    Optional<Component> of(Opened opened);

    /** Stands in the narrow column beside the matrix rather than under it. */
    default boolean aside() {
        return false;
    }
}
