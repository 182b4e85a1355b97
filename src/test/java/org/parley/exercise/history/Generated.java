package org.parley.exercise.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.testing.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Three hundred generated requests, written once for all tests of a run. */
@Component
class Generated {

    static final int REQUESTS = 300;
    static final long SEED = 44;

    private final Histories histories;
    private final ObjectProvider<Stage> stages;
    private List<UUID> ids = List.of();
    private boolean failed;

    Generated(Histories histories, ObjectProvider<Stage> stages) {
        this.histories = histories;
        this.stages = stages;
    }

    synchronized List<UUID> ids() {
        if (failed) throw new IllegalStateException("not generated, as an earlier test says");
        if (!ids.isEmpty()) return ids;
        failed = true;
        stages.getObject(); // the government of all tests is there before anything is generated
        var lots = histories.lots(REQUESTS, SEED);
        histories.fill(REQUESTS, SEED);
        var all = new ArrayList<UUID>();
        for (int no = 0; no < lots.size(); no++) {
            var as = new Drawn(lots.get(no), no, SEED);
            lots.get(no).told().template().requests().forEach(request -> all.add(as.id(request)));
        }
        ids = List.copyOf(all);
        failed = false;
        return ids;
    }
}
