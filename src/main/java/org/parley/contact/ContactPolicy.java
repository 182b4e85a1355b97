package org.parley.contact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What an entry of the log needs, and who reads it. */
final class ContactPolicy {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 2000;

    private ContactPolicy() {}

    static List<Refusal> noting(ContactDraft draft, boolean partyKnown, Instant now) {
        var when = draft.happenedAt();
        return new Refusals()
                .required("happenedAt", when)
                .when(when != null && when.isAfter(now), "happenedAt", "time.in-the-future")
                .when(draft.place() == null && draft.means() == null, "place", "contact.place-or-means")
                .atMost("place", draft.place(), LONGEST_LINE)
                .required("interlocutor", draft.interlocutor())
                .atMost("interlocutor", draft.interlocutor(), LONGEST_LINE)
                .when(draft.party() != null && !partyKnown, "party", "party.unknown")
                .required("outcome", draft.outcome())
                .atMost("outcome", draft.outcome(), LONGEST_TEXT)
                .required("confidential", draft.confidential())
                .found();
    }

    /** A correction says why, corrects the last word, and makes nothing public that was confidential. */
    static List<Refusal> correcting(Contact before, boolean corrected, ContactDraft draft, @Nullable String reason) {
        var opened = before.confidential() && Boolean.FALSE.equals(draft.confidential());
        return new Refusals()
                .when(corrected, "contact.corrected-already")
                .when(opened, "confidential", "contact.stays-confidential")
                .when(Characters.isBlank(reason), "reason", "reason.missing")
                .atMost("reason", reason, LONGEST_REASON)
                .found();
    }

    /** What whoever is kept from the confidential reads: nothing confidential, and nothing that a confidential entry corrects. */
    static List<Contact> notConfidential(List<Contact> all) {
        Map<UUID, Contact> byId = all.stream().collect(toMap(Contact::id, Function.identity()));
        Set<UUID> hidden = all.stream()
                .filter(Contact::confidential)
                .map(contact -> first(contact, byId))
                .collect(toSet());
        return all.stream()
                .filter(contact -> !hidden.contains(first(contact, byId)))
                .toList();
    }

    private static UUID first(Contact contact, Map<UUID, Contact> byId) {
        var first = contact;
        while (first.corrects() != null) first = byId.get(first.corrects());
        return first.id();
    }
}
