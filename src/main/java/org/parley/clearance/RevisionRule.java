package org.parley.clearance;

import java.util.List;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.shared.Refusal;

/** What another module wants of new terms of a request that is there already; handed in as a bean of its module. */
public interface RevisionRule {

    /** Why the request can't go on with these terms, field by field; empty: it can. */
    List<Refusal> refusals(Request request, Terms terms);
}
