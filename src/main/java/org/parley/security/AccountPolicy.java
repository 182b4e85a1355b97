package org.parley.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which deeds on accounts are refused; where these are silent, it is done. */
final class AccountPolicy {

    static final int SHORTEST_PASSWORD = 12;

    /** The bytes that bcrypt looks at. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int LONGEST_OFFICE = 200;
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,59}");
    private static final Set<String> LANGUAGES = Set.of("en", "ar");

    private AccountPolicy() {}

    /** {@code taken}: there is one of that name; {@code standing} null: there is no such party. */
    static List<Refusal> ofOpening(AccountDraft draft, boolean taken, @Nullable String standing) {
        var name = draft.username();
        return new Refusals()
                .required("username", name)
                .when(isMalformed(name), "username", "account.username-malformed")
                .when(taken, "username", "account.username-taken")
                .required("office", draft.office())
                .atMost("office", draft.office(), LONGEST_OFFICE)
                .also(ofRoles(draft.rolesTyped(), draft.party(), standing))
                .when(!LANGUAGES.contains(String.valueOf(draft.language())), "language", "account.language-unknown")
                .also(ofPassword(draft.password()))
                .found();
    }

    private static boolean isMalformed(@Nullable String name) {
        return name != null && !name.isBlank() && !USERNAME.matcher(name).matches();
    }

    /** Whoever speaks for a party is never staff, and whoever keeps the accounts does nothing else (rules.md). */
    private static List<Refusal> ofRoles(List<Role> roles, @Nullable String party, @Nullable String standing) {
        var refusals = new Refusals()
                .when(roles.isEmpty(), "roles", "account.role-missing")
                .when(roles.size() > 1 && !ofOneStaff(roles), "roles", "account.roles-do-not-mix");
        if (!speaks(roles))
            return refusals.when(party != null, "party", "account.party-without-voice")
                    .found();
        return refusals.when(party == null, "party", "account.party-missing")
                .when(party != null && standing == null, "party", "party.unknown")
                .when(standing != null && !fits(roles, standing), "party", "account.party-other-role")
                .found();
    }

    private static boolean speaks(List<Role> roles) {
        return roles.contains(Role.DELEGATE) || roles.contains(Role.GUARANTOR);
    }

    private static boolean ofOneStaff(List<Role> roles) {
        return Set.of(Role.COORDINATOR, Role.MONITOR).containsAll(roles);
    }

    /** A guarantor supports, a delegate decides: which of them a party sends is told by its standing. */
    private static boolean fits(List<Role> roles, String standing) {
        return roles.contains(Role.GUARANTOR) == standing.equals("GUARANTOR");
    }

    static List<Refusal> ofPassword(@Nullable String password) {
        if (password == null || password.isBlank())
            return new Refusals().required("password", password).found();
        var tooShort = password.codePointCount(0, password.length()) < SHORTEST_PASSWORD;
        var tooLong = password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD;
        return new Refusals()
                .when(tooShort, "password", "account.password-too-short", SHORTEST_PASSWORD)
                .when(tooLong, "password", "account.password-too-long")
                .found();
    }

    /** Nobody locks themselves out, and somebody can always let others in. */
    static List<Refusal> ofClosing(boolean open, boolean own, boolean lastAdministrator) {
        return new Refusals()
                .when(!open, "account.closed-already")
                .when(own, "account.own-not-closed")
                .when(lastAdministrator, "account.last-administrator")
                .found();
    }

    static List<Refusal> ofUnlocking(boolean locked) {
        return new Refusals().when(!locked, "account.not-locked").found();
    }

    static List<Refusal> ofReopening(boolean open) {
        return new Refusals().when(open, "account.open-already").found();
    }
}
