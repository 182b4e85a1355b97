package org.parley.clearance;

import java.util.Map;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The office's own table of how long before its start a request is asked (processes/lead-times.dmn). */
public interface LeadTimeTable {

    /** What parties of each standing need; nothing is written of the question. */
    Map<Standing, LeadTime> of(Kind kind, Modality modality);
}
