package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The negotiation log. */
@Component
class ContactCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final Contacts contacts;
    private final TestTime time;

    ContactCommands(ObjectProvider<Talks> scenes, Contacts contacts, TestTime time) {
        this.scenes = scenes;
        this.contacts = contacts;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("Contacts.note", this::aCallIsNoted, "Contacts.correct", this::whatWasNotedIsCorrected);
    }

    private Supplier<Result<?>> aCallIsNoted() {
        var talks = talks();
        return () -> contacts.note(talks.request(), draft("Mornings only"), talks.stage.coordinator);
    }

    private Supplier<Result<?>> whatWasNotedIsCorrected() {
        var talks = talks();
        var noted = contacts.note(talks.request(), draft("Mornings only"), talks.stage.coordinator)
                .orElseThrow()
                .id();
        return () -> contacts.correct(noted, draft("Until three"), "A second call", talks.stage.coordinator);
    }

    private Talks talks() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        return talks;
    }

    private ContactDraft draft(String outcome) {
        return new ContactDraft(time.now(), null, Means.TELEPHONE, "Liaison office", null, outcome, false);
    }
}
