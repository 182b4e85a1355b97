package org.parley.exercise;

import java.util.List;
import org.parley.security.DemonstrationSignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the demonstration's accounts on the sign-in page. */
@Component
@Profile("!production")
class ExerciseSignIns implements DemonstrationSignIns {

    @Override
    public List<SignIn> all() {
        return ExerciseAccounts.ALL.stream()
                .map(account -> new SignIn(account.username(), account.office(), ExerciseAccounts.PASSWORD))
                .toList();
    }
}
