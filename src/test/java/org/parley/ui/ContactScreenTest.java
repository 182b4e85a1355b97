package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.overview.RequestPage;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** The negotiation log on the page of its request. */
@ScreenTest
class ContactScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Contacts contacts;

    @Autowired
    RequestPage page;

    @Autowired
    TestTime time;

    Ground ground;
    UUID request;
    Actor coordinator;

    @BeforeEach
    void aConvoyIsAskedFor() {
        ground = scene.ground();
        coordinator = scene.coordinator();
        var out = time.now().plus(Duration.ofDays(20));
        request = scene.askedBy(
                coordinator,
                aConvoy()
                        .between(ground.depot(), ground.area())
                        .leaving(out, out.plus(Duration.ofHours(8)))
                        .build());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void coordinatorNotesACall() {
        openAs(Role.COORDINATOR, "en");
        screen.click("note-contact");
        screen.type("contact-means", Means.TELEPHONE);
        screen.type("contact-interlocutor", "Liaison office");
        screen.type("contact-party", ground.party());
        screen.type("contact-outcome", "Mornings only");
        screen.type("contact-confidential", true);

        screen.click("contact-dialog-confirm");

        assertThat(screen.text("contacts"))
                .contains("Mornings only", "Liaison office", "By telephone", "Confidential", "A group");
    }

    @Test
    void whatIsMissingIsNamedWhereItStandsAndWhatWasTypedStays() {
        openAs(Role.COORDINATOR, "en");
        screen.click("note-contact");
        screen.type("contact-interlocutor", "Liaison office");

        screen.click("contact-dialog-confirm");

        var place = screen.find(TextField.class, "contact-place");
        assertThat(place.getErrorMessage()).isEqualTo("Say where, or how");
        assertThat(screen.find(TextField.class, "contact-interlocutor").getValue())
                .isEqualTo("Liaison office");
    }

    @Test
    void correctionBeginsWithWhatWasNotedAndKeepsIt() {
        var noted = noted("Mornings only", false);
        openAs(Role.COORDINATOR, "en");

        screen.click("correct-contact-" + noted);
        screen.type("contact-outcome", "Until three");
        screen.type("contact-reason", "A second call");
        screen.click("correct-contact-dialog-confirm");

        assertThat(screen.text("contacts"))
                .contains("Mornings only", "Until three", "Corrected since", "A second call");
        assertThat(screen.shows("correct-contact-" + noted)).isFalse();
    }

    @Test
    void monitorReadsWhatIsNotConfidentialAndNotesNothing() {
        noted("Mornings only", false);
        noted("Their commander hesitates", true);
        openAs(Role.MONITOR, "en");

        assertThat(screen.text("contacts")).contains("Mornings only").doesNotContain("hesitates");
        assertThat(screen.shows("note-contact")).isFalse();
    }

    @Test
    void delegateFindsNoLog() {
        noted("Mornings only", false);
        screen.signIn(Role.DELEGATE, ground.party());
        screen.go("request/" + reference());

        assertThat(screen.shows("contacts")).isFalse();
    }

    @Test
    void logIsReadInArabic() {
        noted("Mornings only", true);
        openAs(Role.COORDINATOR, "ar");

        assertThat(screen.text("contacts")).contains("سجل التفاوض", "بالهاتف", "سري");
    }

    private UUID noted(String outcome, boolean confidential) {
        var draft = new ContactDraft(time.now(), null, Means.TELEPHONE, "Liaison office", null, outcome, confidential);
        return contacts.note(request, draft, coordinator).orElseThrow().id();
    }

    private void openAs(Role role, String language) {
        screen.signIn(role, null, language);
        screen.go("request/" + reference());
    }

    private String reference() {
        return page.head(request, coordinator).reference();
    }
}
