package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.evacuation.EvacuationSample.anEvacuation;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Where those who only read begin, and what a protection officer is offered. */
@ScreenTest
class ReadersScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"OBSERVER", "AUDITOR"})
    void whoeverOnlyReadsBeginsWithTheRequestsAndHasNoTasks(Role role) {
        screen.signIn(role, null);
        screen.go("");
        assertThat(screen.address()).isEqualTo("requests");
        assertThat(screen.shows("menu-tasks")).isFalse();
        assertThat(screen.shows("menu-requests")).isTrue();
        assertThat(screen.shows("menu-sign-ins")).isEqualTo(role == Role.AUDITOR);
    }

    @Test
    void anAuditorReadsAccountsAndChangesNone() {
        var auditor = screen.signIn(Role.AUDITOR, null);
        screen.go("accounts?q=" + auditor.username());
        assertThat(screen.shows("accounts")).isTrue();
        assertThat(screen.shows("open-account")).isFalse();
        assertThat(screen.shows("account-" + auditor.username())).isTrue();
        assertThat(screen.shows("password-" + auditor.username())).isFalse();
        assertThat(screen.shows("tokens-" + auditor.username())).isFalse();
    }

    @Test
    void aProtectionOfficerIsOfferedWhatProtectsThoseWhoLeaveAndNothingElse() {
        var evacuation = evacuation();
        screen.signIn(Role.PROTECTION, null);
        screen.go("request/" + evacuation);
        assertThat(screen.shows("assess-group-1")).isTrue();
        assertThat(screen.shows("add-guarantee")).isTrue();
        assertThat(screen.shows("cancel")).isFalse();
        assertThat(screen.shows("contacts")).isFalse();
        assertThat(screen.shows("figures")).isFalse();
    }

    @Test
    void anObserverReadsTheSamePageWithNothingToDo() {
        var evacuation = evacuation();
        screen.signIn(Role.OBSERVER, null);
        screen.go("request/" + evacuation);
        assertThat(screen.shows("terms")).isTrue();
        assertThat(screen.shows("answers")).isFalse();
        assertThat(screen.shows("documents")).isFalse();
        assertThat(screen.shows("assess-group-1")).isFalse();
        assertThat(screen.shows("add-guarantee")).isFalse();
    }

    private UUID evacuation() {
        var ground = scene.ground();
        var out = time.now().plus(Duration.ofDays(20));
        return scene.asked(anEvacuation()
                .from(ground.area())
                .of("Residents", 4_000, ground.area())
                .leaving(out, out.plus(Duration.ofHours(30)))
                .build());
    }
}
