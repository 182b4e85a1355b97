package org.parley.party;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which deeds on parties are refused; where these are silent, it is done. */
final class PartyPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DAYS_OFF = 6;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9-]{0,37}[A-Z0-9]");

    private PartyPolicy() {}

    static List<Refusal> ofAdding(PartyDraft draft, boolean taken) {
        var code = draft.code();
        return new Refusals()
                .required("code", code)
                .when(isMalformed(code), "code", "party.code-malformed")
                .when(taken, "code", "party.code-taken")
                .required("standing", draft.standing())
                .also(ofChanging(draft))
                .found();
    }

    /** Its code stands in the address; another one in the draft would be passed over in silence. */
    static List<Refusal> ofChanging(String code, PartyDraft draft) {
        return new Refusals()
                .when(draft.code() != null && !code.equals(draft.code()), "code", "party.code-stays")
                .also(ofChanging(draft))
                .found();
    }

    /** What a party is called and when it works may change; what it is stays. */
    static List<Refusal> ofChanging(PartyDraft draft) {
        return new Refusals()
                .required("nameEn", draft.nameEn())
                .atMost("nameEn", draft.nameEn(), LONGEST_NAME)
                .required("nameAr", draft.nameAr())
                .atMost("nameAr", draft.nameAr(), LONGEST_NAME)
                .required("zone", draft.zone())
                .when(isUnknown(draft.zone()), "zone", "party.zone-unknown")
                .when(neverWorks(draft.days()), "daysOff", "party.no-working-day")
                .found();
    }

    private static boolean isMalformed(@Nullable String code) {
        return code != null && !code.isBlank() && !CODE.matcher(code).matches();
    }

    private static boolean isUnknown(@Nullable String zone) {
        if (zone == null || zone.isBlank()) return false;
        try {
            return zone.length() > 60
                    || !ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException noSuchZone) {
            return true;
        }
    }

    private static boolean neverWorks(List<DayOfWeek> daysOff) {
        return daysOff.size() > LONGEST_DAYS_OFF;
    }
}
