package org.parley.search;

import org.parley.overview.RequestList.Filter;

/** What a person looks for in the list of requests, under a name of their own. */
public record SavedView(String name, Filter filter) {}
