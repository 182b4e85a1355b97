package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.parley.notification.NotificationTerms;
import org.parley.notification.Notifications;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.Head;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Notifications")
class NotificationResource {

    private final Notifications notifications;
    private final RequestPage requests;
    private final CurrentActor who;

    NotificationResource(Notifications notifications, RequestPage requests, CurrentActor who) {
        this.notifications = notifications;
        this.requests = requests;
        this.who = who;
    }

    @Operation(
            operationId = "sendNotification",
            summary = "Notify parties of an object",
            description =
                    "Coordinators only. Nothing is asked for: the recipients acknowledge, which is no approval. It"
                            + " is not verified, and no guarantee; it expires by itself.")
    @PostMapping("/notifications")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Head> send(@RequestBody NotificationTerms terms) {
        var sent = Refused.orDone(notifications.send(terms, who.get()));
        return ResponseEntity.created(URI.create(Resource.BASE + "/requests/" + sent.id()))
                .body(requests.head(sent.id(), who.get()));
    }

    @Operation(
            operationId = "callOffNotification",
            summary = "Call a notification off",
            description = "Coordinators only, with a reason: it holds no longer. Refused once it has expired.")
    @PostMapping("/notifications/{requestId}/calling-off")
    Head callOff(@PathVariable UUID requestId, @RequestBody Reason reason) {
        Refused.orDone(notifications.callOff(requestId, reason.reason(), who.get()));
        return requests.head(requestId, who.get());
    }
}
