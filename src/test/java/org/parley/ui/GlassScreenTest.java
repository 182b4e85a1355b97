package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.glass.BrokenGlass;
import org.parley.glass.Glasses;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** The glass is broken on the page of its request, and everybody of staff reads it there. */
@ScreenTest
class GlassScreenTest {

    private static final Duration MORE_THAN_AN_HOUR = Duration.ofMinutes(61);
    private static final String REASON = "The night desk is empty and the convoy stands";

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Contacts contacts;

    @Autowired
    Glasses glasses;

    @Autowired
    TestTime time;

    UUID request;

    @BeforeEach
    void somethingConfidentialWasNoted() {
        var ground = scene.ground();
        var coordinator = scene.coordinator();
        var out = time.now().plus(Duration.ofDays(20));
        request = scene.askedBy(
                coordinator,
                aConvoy()
                        .between(ground.depot(), ground.area())
                        .leaving(out, out.plus(Duration.ofHours(8)))
                        .build());
        var draft = new ContactDraft(
                time.now(), null, Means.TELEPHONE, "Liaison office", null, "Their commander hesitates", true);
        contacts.note(request, draft, coordinator).orElseThrow();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void openAs(Role role, String language) {
        screen.signIn(role, null, language);
        screen.go("request/" + request);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONITOR", "ADMINISTRATOR"})
    void whoeverIsKeptOutBreaksTheGlassAndReads(Role role) {
        openAs(role, "en");
        assertThat(screen.text("contacts")).doesNotContain("hesitates");
        screen.click("break-glass");
        screen.type("break-glass-dialog-reason", "Urgent");
        screen.click("break-glass-dialog-confirm");
        assertThat(screen.shows("glass")).isFalse();

        screen.type("break-glass-dialog-reason", REASON);
        screen.click("break-glass-dialog-confirm");

        assertThat(screen.text("contacts")).contains("hesitates");
        assertThat(screen.text("glass")).contains("Reads what is confidential", "An office", REASON, "Until");
        assertThat(screen.shows("break-glass")).isFalse();
    }

    @Test
    void aCoordinatorReadsWhoAndWhyAndLooksAtIt() {
        var broken = broken();
        openAs(Role.COORDINATOR, "en");
        assertThat(screen.text("glass")).contains(REASON);
        assertThat(screen.shows("break-glass")).isFalse();
        screen.click("review-" + broken.id());
        screen.type("review-glass-remark", "It was needed");
        screen.click("review-glass-dialog-confirm");
        assertThat(screen.text("glass")).contains("It was needed");
        assertThat(screen.shows("review-" + broken.id())).isFalse();
    }

    @Test
    void onceItIsOverAndLookedAtThePageIsQuietAgain() {
        var broken = broken();
        time.moveBy(MORE_THAN_AN_HOUR);
        openAs(Role.MONITOR, "en");
        assertThat(screen.text("glass")).contains("Read what was confidential");
        assertThat(screen.text("contacts")).doesNotContain("hesitates");
        screen.close();
        glasses.review(broken.id(), "It was needed", scene.coordinator()).orElseThrow();
        openAs(Role.MONITOR, "en");
        assertThat(screen.shows("glass")).isFalse();
    }

    @Test
    void theAuditorReadsItWhereSignInsAreReadInArabicToo() {
        broken();
        screen.signIn(Role.AUDITOR, null, "ar");
        screen.go("sign-ins");
        assertThat(screen.text("glasses")).contains(REASON, "كسر الزجاج", "لم يراجعه أي منسّق بعد");
    }

    private BrokenGlass broken() {
        return glasses.breakFor(request, REASON, scene.monitor()).orElseThrow();
    }
}
