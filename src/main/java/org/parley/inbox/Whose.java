package org.parley.inbox;

/** Tasks by who took them. */
public enum Whose {
    /** Those that I took, and those of the people for whom I stand in. */
    MINE,
    /** Nobody took them. */
    UNTAKEN
}
