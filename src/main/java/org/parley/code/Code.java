package org.parley.code;

/**
 * One code with its words. {@code retired}: read in what was written before, never chosen anew; {@code version} is of its
 * words and of whether it is retired, not of its place in the list.
 */
public record Code(CodeList list, String code, String textEn, String textAr, boolean retired, long version) {

    /** Does a rule of the program name it? Then it can't be retired. */
    public boolean needed() {
        return list.needs(code);
    }

    /** Its words in the one language or the other. */
    public String text(boolean arabic) {
        return arabic ? textAr : textEn;
    }

    Code worded(String english, String arabic) {
        return new Code(list, code, english, arabic, retired, version + 1);
    }

    Code retired(boolean nowRetired) {
        return new Code(list, code, textEn, textAr, nowRetired, version + 1);
    }
}
