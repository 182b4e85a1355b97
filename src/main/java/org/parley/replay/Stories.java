package org.parley.replay;

import java.util.List;
import java.util.UUID;
import org.parley.overview.Diagrams;
import org.parley.overview.DocumentList;
import org.parley.overview.FigureList;
import org.parley.overview.Holding.Held;
import org.parley.overview.Holdings;
import org.parley.overview.Matrices;
import org.parley.overview.MovementPanels;
import org.parley.overview.RecordRows;
import org.parley.overview.RequestPage;
import org.parley.overview.Sight;
import org.parley.overview.Timeline;
import org.parley.replay.Story.Inner;
import org.parley.replay.Story.InnerSlot;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole of a request as this reader may know it, in the same number of statements however long it is. */
@Service
@Transactional(readOnly = true)
public class Stories {

    private static final String INNER_STEPS = """
            select i.slot_id, i.position from slot_step i
            where i.request_id = :id and [seen i.request_id] and [own i.party_code] order by i.slot_id, i.position""";

    private final RequestPage page;
    private final Diagrams diagrams;
    private final Timeline timeline;
    private final Matrices matrices;
    private final MovementPanels took;
    private final FigureList figures;
    private final DocumentList documents;
    private final Holdings holdings;
    private final JournalMarks marks;
    private final Passages passages;
    private final JdbcClient jdbc;

    Stories(
            RequestPage page,
            Diagrams diagrams,
            Timeline timeline,
            Matrices matrices,
            MovementPanels took,
            FigureList figures,
            DocumentList documents,
            Holdings holdings,
            JournalMarks marks,
            Passages passages,
            JdbcClient jdbc) {
        this.page = page;
        this.diagrams = diagrams;
        this.timeline = timeline;
        this.matrices = matrices;
        this.took = took;
        this.figures = figures;
        this.documents = documents;
        this.holdings = holdings;
        this.marks = marks;
        this.passages = passages;
        this.jdbc = jdbc;
    }

    /** Refuses, as not found, a request that is unknown or that the reader may not see. */
    public Story of(UUID id, Actor who) {
        var head = page.head(id, who);
        return new Story(
                who.isStaff(),
                head,
                diagrams.of(id, who),
                page.versions(id, who),
                timeline.whole(id, who),
                matrices.of(id, who),
                took.of(id, who),
                figures.of(id, who),
                documents.of(id, who),
                who.isStaff() ? holdings.of(id, who).holds() : List.<Held>of(),
                inner(id, head.kind().process(), Sight.of(who)));
    }

    private Inner inner(UUID id, String process, Sight sight) {
        var steps = sight.ask(jdbc, INNER_STEPS, id)
                .query(new RecordRows<>(InnerSlot.class))
                .list();
        return new Inner(marks.of(id, sight), passages.of(id, process, sight), passages.openRounds(id, sight), steps);
    }
}
