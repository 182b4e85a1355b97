package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;

class ContactPolicyTest {

    private static final Instant NOW = Instant.parse("2016-08-25T12:00:00Z");

    @Test
    void whatWasSaidByTelephoneNeedsNoPlace() {
        assertThat(keys(draft(NOW, null, Means.TELEPHONE, "Liaison office", "Mornings only")))
                .isEmpty();
    }

    @Test
    void contactHasAPlaceOrAWayOfTalking() {
        assertThat(keys(draft(NOW, null, null, "Liaison office", "Mornings only")))
                .containsExactly("contact.place-or-means");
    }

    @Test
    void contactHasAnInterlocutorAndAnOutcomeAndHasHappened() {
        assertThat(keys(draft(NOW.plusSeconds(60), "Geneva", null, null, null)))
                .containsExactly("time.in-the-future", "field.missing", "field.missing");
    }

    @Test
    void whatIsConfidentialIsReadByCoordinatorsAlone() {
        var open = contact(null, false);
        var secret = contact(null, true);
        assertThat(ContactPolicy.notConfidential(List.of(secret, open))).containsExactly(open);
    }

    @Test
    void whatAConfidentialEntryCorrectsIsConfidentialToo() {
        var first = contact(null, false);
        var second = contact(first.id(), false);
        var third = contact(second.id(), true);
        var other = contact(null, false);
        assertThat(ContactPolicy.notConfidential(List.of(third, second, first, other)))
                .containsExactly(other);
    }

    @Test
    void correctionMakesNothingPublic() {
        var draft = draft(NOW, "Geneva", null, "Envoy's office", "Agreed");
        assertThat(ContactPolicy.correcting(contact(null, true), false, draft, "A mistake"))
                .containsExactly(Refusal.of("confidential", "contact.stays-confidential"));
        assertThat(ContactPolicy.correcting(contact(null, false), false, draft, "A mistake"))
                .isEmpty();
        assertThat(ContactPolicy.correcting(contact(null, false), true, draft, " "))
                .extracting(Refusal::key)
                .containsExactly("contact.corrected-already", "reason.missing");
    }

    private static List<String> keys(ContactDraft draft) {
        return ContactPolicy.noting(draft, true, NOW).stream().map(Refusal::key).toList();
    }

    private static ContactDraft draft(
            Instant when,
            @Nullable String place,
            @Nullable Means means,
            @Nullable String interlocutor,
            @Nullable String outcome) {
        return new ContactDraft(when, place, means, interlocutor, null, outcome, false);
    }

    private static Contact contact(@Nullable UUID corrects, boolean confidential) {
        return new Contact(
                UUID.randomUUID(),
                UUID.randomUUID(),
                NOW,
                "Geneva",
                null,
                "Envoy's office",
                null,
                "Agreed",
                confidential,
                corrects,
                null,
                "desk",
                NOW);
    }
}
