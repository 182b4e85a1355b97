package org.parley.criteria;

/** The kinds of task that criteria put into inboxes: translation key and what to open. */
public final class Tasks {

    public static final String ASSESS = "assess-criteria";
    public static final String CONCERN = "concern";

    private Tasks() {}
}
