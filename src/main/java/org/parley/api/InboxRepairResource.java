package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parley.desk.Difference;
import org.parley.desk.Repair;
import org.parley.desk.Repairs;
import org.parley.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Resource
@Tag(name = "Tasks")
class InboxRepairResource {

    private final Repairs repairs;
    private final CurrentActor who;

    InboxRepairResource(Repairs repairs, CurrentActor who) {
        this.repairs = repairs;
        this.who = who;
    }

    @Operation(
            operationId = "compareInbox",
            summary = "Compare the inbox with the engine",
            description =
                    "Administrators only. Whom a process waits for and who has no task; tasks for which none waits;"
                            + " tasks that are due at another time than their slot. At most 500.")
    @GetMapping("/inbox/differences")
    List<Difference> compare() {
        return repairs.compare(who.get());
    }

    @Operation(
            operationId = "repairInbox",
            summary = "Mend where the inbox differs from the engine",
            description =
                    "Administrators only. Opens, closes and dates tasks as the processes wait, at most 500 at once;"
                            + " decides nothing. A second time it finds nothing.")
    @PostMapping("/inbox/repairs")
    Repair repair() {
        return Refused.orDone(repairs.repair(who.get()));
    }

    @Operation(
            operationId = "listInboxRepairs",
            summary = "List the last comparisons that mended",
            description = "Administrators only. The last twenty, the latest first.")
    @GetMapping("/inbox/repairs")
    List<Repair> last() {
        return repairs.last(who.get());
    }
}
