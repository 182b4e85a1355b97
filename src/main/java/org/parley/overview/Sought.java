package org.parley.overview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody looks for, as a pattern of SQL: in a request's reference and title, whatever its case, and in the
 * English and Arabic names of the places that the title names by their P-codes.
 */
final class Sought {

    private Sought() {}

    /** A condition on {@code request r}; a code counts only as a whole, since a code begins with its parent's. */
    static final String CONDITION = """
            (lower(r.reference) like :text escape '!' or [still r.id] and (lower(r.title) like :text escape '!'
             or r.id in (
                select named.id from area a join request named
                  on position(' ' || a.pcode || ' ' in ' ' || translate(named.title, ',–', '  ') || ' ') > 0
                where lower(a.name_en) like :text escape '!' or lower(a.name_ar) like :text escape '!')))""";

    /** The value of {@code :text}; null where nothing is looked for. Signs of a pattern are only signs. */
    static @Nullable String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
