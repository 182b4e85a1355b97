package org.parley.document;

import java.text.Normalizer;

/** A file's name as it may be stored, shown and sent: no path, nothing invisible that could make it look different. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    /** Arabic and Persian spelling needs these two; every other format character can only mislead. */
    private static final String JOINERS = "\u200C\u200D";

    private FileName() {}

    /** May be empty: then there was no name. */
    static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = visible(name).strip().replaceFirst("^\\.+", "").strip();
        return shortened(name);
    }

    private static String visible(String name) {
        var clean = new StringBuilder();
        name.codePoints().filter(FileName::isVisible).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            case Character.FORMAT -> JOINERS.indexOf(character) >= 0;
            default -> true;
        };
    }

    /** Cuts the stem and keeps the ending. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        var ending = name.length() - dot <= LONGEST_ENDING && dot > 0 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end) + ending;
    }
}
