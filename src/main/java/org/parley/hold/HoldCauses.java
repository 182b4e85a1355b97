package org.parley.hold;

import java.util.List;
import org.parley.request.Request;

/** What holds a movement as far as one module knows, read from what has been committed; handed in as its bean. */
public interface HoldCauses {

    /** All that is so for this movement now, whether it still waits or is on its way. */
    List<HoldCause> of(Request movement);
}
