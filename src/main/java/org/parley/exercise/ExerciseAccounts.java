package org.parley.exercise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.security.AccountKeeper;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.stereotype.Component;

/** The demonstration's sign-ins, all with the same password; the README lists them and a test holds it to that. */
@Component
public class ExerciseAccounts {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "parley-demo";

    /** One demonstration account; {@code office} is what the screens show. */
    public record Account(
            String username, Role role, @Nullable String party, String office, String language) {

        Actor actor() {
            return new Actor(username, Set.of(role), party);
        }
    }

    static final Account COORDINATOR =
            new Account("coordinator", Role.COORDINATOR, null, "Access coordination desk", "en");
    static final Account COORDINATOR2 =
            new Account("coordinator2", Role.COORDINATOR, null, "Access coordination, night desk", "en");
    static final Account GOVERNMENT =
            new Account("government", Role.DELEGATE, ExerciseParties.GOVERNMENT, "Government liaison office", "ar");
    static final Account NORTH =
            new Account("north", Role.DELEGATE, ExerciseParties.NORTH, "Northern group, relief office", "ar");
    static final Account SOUTH =
            new Account("south", Role.DELEGATE, ExerciseParties.SOUTH, "Southern group, relief office", "ar");
    static final Account US =
            new Account("us", Role.GUARANTOR, ExerciseParties.UNITED_STATES, "United States, task force", "en");
    static final Account RUSSIA =
            new Account("russia", Role.GUARANTOR, ExerciseParties.RUSSIA, "Russia, task force", "en");
    static final Account MONITOR = new Account("monitor", Role.MONITOR, null, "Field monitoring team", "en");
    static final Account PROTECTION = new Account("protection", Role.PROTECTION, null, "Protection team", "en");
    static final Account OBSERVER = new Account("observer", Role.OBSERVER, null, "Task force secretariat", "en");
    static final Account AUDITOR = new Account("auditor", Role.AUDITOR, null, "Internal oversight", "en");
    static final Account ADMINISTRATOR = new Account("admin", Role.ADMINISTRATOR, null, "Administration", "en");

    /** Every demonstration account, in the order in which a newcomer meets them. */
    public static final List<Account> ALL = List.of(
            COORDINATOR,
            COORDINATOR2,
            GOVERNMENT,
            NORTH,
            SOUTH,
            US,
            RUSSIA,
            MONITOR,
            PROTECTION,
            OBSERVER,
            AUDITOR,
            ADMINISTRATOR);

    private final AccountKeeper keeper;

    ExerciseAccounts(AccountKeeper keeper) {
        this.keeper = keeper;
    }

    void open() {
        for (var account : ALL)
            keeper.open(
                    account.username(),
                    account.office(),
                    PASSWORD,
                    account.party(),
                    account.language(),
                    account.role());
    }
}
