package org.parley.anyorder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.parley.clearance.Answer;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.plan.WholeAnswer;
import org.parley.plan.WholeAnswer.SeenTerms;

/** What a party says to a plan as a whole: the same in each point where it is still asked, all or none. */
final class Wholes {

    private final UUID plan;
    private final Negotiation negotiation;
    private final Program program;
    private final Cast cast;
    private int tags = 1_000;

    Wholes(UUID plan, Negotiation negotiation, Program program, Cast cast) {
        this.plan = plan;
        this.negotiation = negotiation;
        this.program = program;
        this.cast = cast;
    }

    private record Seen(Point point, int version, int tag) {}

    Deed says(String party, Choice choice, Form form) {
        var seen = new ArrayList<Seen>();
        for (var point : open(party, negotiation.points))
            seen.add(new Seen(point, negotiation.reckoning(point).version(), ++tags));
        var terms = seen.stream()
                .map(one ->
                        new SeenTerms(one.point().id, one.version(), one.point().hash(one.version())))
                .toList();
        var answer = new WholeAnswer(choice, form, "An office", null, "As decided", List.of(), terms);
        var delegate = cast.delegate(party);
        return new Deed(
                "says-to-the-plan " + choice + " " + form + " " + party + " to " + seen.size(),
                choice == Choice.REJECT && !seen.isEmpty(),
                all -> reckoned(all, party, choice, form, seen),
                () -> program.planAnswers().answer(plan, answer, delegate),
                given -> learn(seen, (List<?>) given));
    }

    private List<Point> open(String party, List<Point> points) {
        return points.stream()
                .filter(point -> negotiation.reckoning(point).isAwaited(party))
                .toList();
    }

    /** Only where exactly these points are open to it still, on these terms. */
    private boolean reckoned(List<Reckoning> all, String party, Choice choice, Form form, List<Seen> seen) {
        var open = negotiation.points.stream()
                .filter(point -> all.get(point.no).isAwaited(party))
                .toList();
        var same = open.equals(seen.stream().map(Seen::point).toList())
                && seen.stream().allMatch(one -> all.get(one.point().no).version() == one.version());
        if (open.isEmpty() || !same) return false;
        for (var one : seen)
            all.get(one.point().no).says(party, one.version(), "as a whole", choice.name(), form.name(), 0, one.tag());
        return true;
    }

    private void learn(List<Seen> seen, List<?> given) {
        var byRequest = new HashMap<UUID, Answer>();
        for (var answer : given) byRequest.put(((Answer) answer).requestId(), (Answer) answer);
        seen.forEach(one -> negotiation.learns(one.tag(), byRequest.get(one.point().id)));
    }
}
