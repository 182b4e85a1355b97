package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.Contact;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Requests")
class ContactResource {

    private final Contacts contacts;
    private final CurrentActor who;

    ContactResource(Contacts contacts, CurrentActor who) {
        this.contacts = contacts;
        this.who = who;
    }

    /** What the entry should have said, and why. */
    record ContactCorrection(
            @Nullable Instant happenedAt,
            @Nullable String place,
            @Nullable Means means,
            @Nullable String interlocutor,
            @Nullable String party,
            @Nullable String outcome,
            @Nullable Boolean confidential,
            @Nullable String reason) {

        ContactDraft draft() {
            return new ContactDraft(happenedAt, place, means, interlocutor, party, outcome, confidential);
        }
    }

    @Operation(
            operationId = "listContacts",
            summary = "Read the negotiation log",
            description =
                    "Staff only, the last that happened first. What is confidential only coordinators and"
                            + " auditors read, and whoever breaks the glass; a corrected entry stays, and its correction names it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "Forbidden")
    @GetMapping("/requests/{requestId}/contacts")
    List<Contact> list(@PathVariable UUID requestId) {
        return contacts.of(requestId, who.get());
    }

    @Operation(
            operationId = "noteContact",
            summary = "Note who was talked to, and what came of it",
            description = "Coordinators only. The interlocutor is an office or function, never a person's name; a place"
                    + " or a way of talking is needed.")
    @PostMapping("/requests/{requestId}/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    Contact note(@PathVariable UUID requestId, @RequestBody ContactDraft draft) {
        return Refused.orDone(contacts.note(requestId, draft, who.get()));
    }

    @Operation(
            operationId = "correctContact",
            summary = "Correct an entry of the negotiation log",
            description = "Coordinators only, once, with a reason. The entry stays; what was confidential stays so.")
    @PostMapping("/contacts/{contactId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Contact correct(@PathVariable UUID contactId, @RequestBody ContactCorrection correction) {
        return Refused.orDone(contacts.correct(contactId, correction.draft(), correction.reason(), who.get()));
    }
}
