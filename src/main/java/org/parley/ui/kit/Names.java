package org.parley.ui.kit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.code.CodeList;
import org.parley.code.CodeTexts;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.place.Places;
import org.springframework.stereotype.Component;

/** Codes as people say them, in the language of the screen; an unknown code stays a code. */
@Component
public class Names {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9-]*[A-Z0-9]");

    private final Parties parties;
    private final Places places;
    private final CodeTexts codes;

    Names(Parties parties, Places places, CodeTexts codes) {
        this.parties = parties;
        this.places = places;
        this.codes = codes;
    }

    public String party(@Nullable String code) {
        return code == null ? "" : parties().getOrDefault(code, code);
    }

    /** Every party's name by its code; one statement, for pages that name many. */
    public Map<String, String> parties() {
        return parties.all().stream().collect(toMap(Party::code, p -> Texts.named(p.nameEn(), p.nameAr())));
    }

    public Map<String, String> areas() {
        return places.areas().stream().collect(toMap(a -> a.pcode(), a -> Texts.named(a.nameEn(), a.nameAr())));
    }

    public Map<String, String> routes() {
        return places.routes().stream().collect(toMap(r -> r.code(), r -> Texts.named(r.nameEn(), r.nameAr())));
    }

    /** The words of a code of this list; of anything else, itself. */
    public String coded(CodeList list, String value) {
        return codes.of(list.key(value), Texts.isArabic()).orElse(value);
    }

    /** A title names its areas by code; here they get their names. */
    public static String inWords(String title, Map<String, String> places) {
        var words = CODE.matcher(title)
                .replaceAll(code -> Matcher.quoteReplacement(places.getOrDefault(code.group(), code.group())));
        return Texts.isArabic() ? words.replace(", ", "، ") : words;
    }

    /** A list as the language joins it: "a, b" or "أ، ب". */
    public static String joined(Collection<String> names) {
        return names.stream().collect(joining(Texts.isArabic() ? "، " : ", "));
    }
}
