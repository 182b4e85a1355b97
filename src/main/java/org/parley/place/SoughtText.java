package org.parley.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody looks for, as a pattern of SQL: in a request's reference and title, whatever its case, and in the
 * English and Arabic names of the places that the title names by their P-codes.
 */
public final class SoughtText {

    private SoughtText() {}

    private static final String CONDITION = """
            (lower(r.reference) like :text escape '!' or %s(lower(r.title) like :text escape '!'
             or r.id in (
                select named.id from area a join request named
                  on position(' ' || a.pcode || ' ' in ' ' || translate(named.title, ',–', '  ') || ' ') > 0
                where lower(a.name_en) like :text escape '!' or lower(a.name_ar) like :text escape '!')))""";

    /**
     * A condition on {@code request r}; a code counts only as a whole, since a code begins with its parent's.
     * {@code ifTitleIsRead} ends with "and", and says for which requests more than the reference may be found.
     */
    public static String condition(String ifTitleIsRead) {
        return CONDITION.formatted(ifTitleIsRead);
    }

    /** The value of {@code :text}; null where nothing is looked for. Signs of a pattern are only signs. */
    public static @Nullable String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
