package org.parley.shared;

/** Which characters can be kept: all but null and halves of a pair, which no database and no letter can hold. */
public final class Characters {

    private static final int REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Can every character be kept? */
    public static boolean areReadable(String text) {
        return text.codePoints().noneMatch(Characters::isUnreadable);
    }

    /** The same text, with a replacement character in the place of each that can't be kept. */
    public static String readable(String text) {
        if (areReadable(text)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(one -> clean.appendCodePoint(isUnreadable(one) ? REPLACEMENT : one));
        return clean.toString();
    }

    private static boolean isUnreadable(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
