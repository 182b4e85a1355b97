package org.parley.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which characters can be kept: all but null, halves of a pair and numbers that are no characters, which no letter can hold,
 * and the marks that turn the direction of what follows, which make a text look like another one.
 */
public final class Characters {

    private static final int REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Can every character be kept? */
    public static boolean areReadable(String text) {
        return text.codePoints().noneMatch(Characters::isUnreadable);
    }

    /** Nothing at all, or nothing that anybody could see: an obligatory text is missing then. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.codePoints().allMatch(Characters::isInvisible);
    }

    /** The same text without turning marks, and with a replacement character for each other one that can't be kept. */
    public static String readable(String text) {
        if (areReadable(text)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(one -> !turns(one))
                .forEach(one -> clean.appendCodePoint(isUnreadable(one) ? REPLACEMENT : one));
        return clean.toString();
    }

    private static boolean isUnreadable(int character) {
        return character == 0
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0xFDD0 && character <= 0xFDEF
                || turns(character);
    }

    /** Embeddings, overrides and isolates of the writing direction; mere marks of it are needed in Arabic and stay. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> isDrawnEmpty(character);
        };
    }

    /** Hangul fillers, the empty Braille cell, the grapheme joiner and the selectors of a variant. */
    private static boolean isDrawnEmpty(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                character >= 0x180B && character <= 0x180F
                        || character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100 && character <= 0xE01EF;
        };
    }
}
