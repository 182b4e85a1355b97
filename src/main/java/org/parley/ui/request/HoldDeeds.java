package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.hold.Cause;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCalls;
import org.parley.hold.LeaderDecision;
import org.parley.overview.Holding.Call;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.springframework.stereotype.Component;

/** Hold it, release it, and write down what the leader on the road decided. */
@Component
class HoldDeeds {

    private final Holds holds;
    private final LeaderCalls calls;

    HoldDeeds(Holds holds, LeaderCalls calls) {
        this.holds = holds;
        this.calls = calls;
    }

    /** Offered for what moves and has not left. */
    List<Button> of(Opened opened) {
        var head = opened.head();
        if (!opened.isCoordinator() || !head.kind().moves() || head.course().hasBegun()) return List.of();
        return List.of(Fields.button("hold", "deed.hold", () -> DeedsBar.ask(opened, "hold-dialog", holds::place)));
    }

    void release(UUID hold, Opened opened) {
        DeedsBar.ask(opened, "release-dialog", hold, holds::release);
    }

    void decided(Call call, Opened opened) {
        var decisions = new ArrayList<>(List.of(LeaderDecision.values()));
        if (call.cause() != Cause.WINDOW_ENDING && call.cause() != Cause.WINDOW)
            decisions.remove(LeaderDecision.EXTEND);
        var decision = Fields.choice("leader-decision", "leader.decision", decisions);
        var note = Fields.area("leader-note", "deed.remark");
        new DeedDialog("leader-dialog")
                .says(t("deed.leader-dialog.says"))
                .field("decision", decision)
                .field("note", note)
                .does(
                        () -> calls.record(call.id(), decision.getValue(), typed(note.getValue()), opened.me()),
                        opened.reload());
    }
}
