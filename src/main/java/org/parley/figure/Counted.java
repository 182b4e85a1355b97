package org.parley.figure;

/** What is counted; people, unless it is {@link #OTHER}, which says in words what it counts. */
public enum Counted {
    RESIDENTS,
    FIGHTERS,
    DEAD,
    INJURED,
    BOARDED,
    ARRIVED,
    HELD,
    DECLINED,
    UNACCOUNTED,
    PEOPLE_IN_NEED,
    OTHER
}
