package org.parley.clearance;

import java.util.List;
import org.parley.request.Terms;
import org.parley.shared.Refusal;

/** What another module wants of terms with which a request would be opened; handed in as a bean of its module. */
public interface OpeningRule {

    /** Why nothing can be opened with these terms, field by field; empty: it can. May lock what it looks at. */
    List<Refusal> refusals(Terms terms);
}
