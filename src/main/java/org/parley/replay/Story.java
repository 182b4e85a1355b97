package org.parley.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.overview.Diagram;
import org.parley.overview.DocumentList;
import org.parley.overview.FigureList;
import org.parley.overview.Holding.Held;
import org.parley.overview.Matrix;
import org.parley.overview.MovementPanel;
import org.parley.overview.RequestPage.Head;
import org.parley.overview.RequestPage.TermsView;
import org.parley.overview.Timeline.Entry;

/**
 * Everything that one reader may know of a request today, read once; any moment of it follows from here without asking
 * the database again.
 */
public record Story(
        boolean whole,
        Head head,
        Diagram diagram,
        List<TermsView> versions,
        List<Entry> entries,
        Matrix matrix,
        MovementPanel took,
        List<FigureList.Row> figures,
        List<DocumentList.Row> documents,
        List<Held> holds,
        Inner inner) {

    /** What the moments follow from and no screen shows as such. */
    record Inner(List<Mark> marks, List<Passage> passages, List<Passages.Span> openRounds, List<InnerSlot> steps) {}

    /** A step inside a party that its slot has to pass. */
    record InnerSlot(UUID slotId, int position) {}

    /** The moments at which something happened, or was entered, that this reader knows of; the earliest first. */
    public List<Instant> stops(Reading reading) {
        return entries.stream()
                .map(entry -> reading.of(entry.eventAt(), entry.enteredAt()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where the request stood at this moment; before its first stop it stood as then. */
    public Moment at(Instant moment, Reading reading) {
        return Moment.of(this, moment, reading);
    }

    /**
     * The moment that is shown for this one. For others than staff the last stop: between two of them things moved that
     * are not theirs to know, and the time at which they did would tell of them.
     */
    Instant shown(Instant moment, Reading reading) {
        var stops = stops(reading);
        if (stops.isEmpty()) return moment;
        if (moment.isBefore(stops.get(0))) return stops.get(0);
        if (whole) return moment;
        return stops.stream().filter(stop -> !stop.isAfter(moment)).reduce(stops.get(0), (before, next) -> next);
    }
}
