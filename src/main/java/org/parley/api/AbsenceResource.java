package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.inbox.Absence;
import org.parley.inbox.AbsenceDraft;
import org.parley.inbox.Absences;
import org.parley.inbox.Colleague;
import org.parley.inbox.Colleagues;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Tasks")
class AbsenceResource {

    private final Absences absences;
    private final Colleagues colleagues;
    private final CurrentActor who;

    AbsenceResource(Absences absences, Colleagues colleagues, CurrentActor who) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.who = who;
    }

    @Operation(
            operationId = "listAbsences",
            summary = "List when you are away, and for whom you stand in",
            description = "Those that are not over.")
    @GetMapping("/me/absences")
    List<Absence> mine() {
        return absences.about(who.get());
    }

    @Operation(
            operationId = "listSubstitutes",
            summary = "List who may stand in for you",
            description = "Accounts of your roles and your party.")
    @GetMapping("/me/substitutes")
    List<Colleague> substitutes() {
        return colleagues.standIns(who.get());
    }

    @Operation(
            operationId = "noteAbsence",
            summary = "Say that you are away, and who stands in",
            description = "On whole days of your party's zone, for staff the office's. The substitute reads which tasks"
                    + " you took and may take them on; it may do nothing that it may not do itself.")
    @PostMapping("/me/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Absence note(@RequestBody AbsenceDraft draft) {
        return Refused.orDone(absences.note(draft, who.get()));
    }

    @Operation(
            operationId = "endAbsence",
            summary = "Say that you are back",
            description = "Your own only. Else it ends by itself after its last day.")
    @PostMapping("/absences/{absenceId}/ending")
    Absence end(@PathVariable UUID absenceId) {
        return Refused.orDone(absences.end(absenceId, who.get()));
    }
}
