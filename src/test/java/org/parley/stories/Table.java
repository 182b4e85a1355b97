package org.parley.stories;

/** What lies on the table: references, and the ids of a slot ({@code answer}) and of an agreed pause ({@code agreed}). */
record Table(
        String asking,
        String answer,
        String clear,
        String underWay,
        String ended,
        String notification,
        String agreed,
        String change,
        String evacuation,
        String mission,
        String agreement,
        String plan,
        String violated) {

    /** Where it does not matter what lies there. */
    static final Table ANY = new Table("A", "b", "C", "D", "E", "F", "g", "H", "I", "J", "K", "L", "M");
}
