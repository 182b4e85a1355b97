package org.parley.anyorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.clearance.Answer;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.Together;

/** One request, or a plan and its points: the program and the reckoning go side by side, and must agree after each deed. */
final class Negotiation {

    final List<Point> points;
    private final Program program;
    private final List<String> told = new ArrayList<>();
    private final Map<Integer, Answer> answers = new HashMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private List<Reckoning> reckonings;

    Negotiation(List<Point> points, Program program) {
        this.points = points;
        this.program = program;
        reckonings = points.stream().map(Point::reckoning).toList();
        agree();
    }

    Reckoning reckoning(Point point) {
        return reckonings.get(point.no);
    }

    /** The program's answer that the test calls by this number. */
    Answer answer(int tag) {
        return answers.get(tag);
    }

    void learns(int tag, Answer answer) {
        answers.put(tag, answer);
    }

    void deadlinePassed() {
        reckonings.forEach(Reckoning::deadlinePassed);
        told.add("the deadline passed");
        agree();
    }

    /** One deed. */
    void happens(Deed deed) {
        told.add(deed.name());
        var accepted = wasDone(deed, outcome(deed));
        assertThat(accepted).as(this::toString).isEqualTo(deed.reckoned().test(reckonings));
        agree();
    }

    private static Object outcome(Deed deed) {
        try {
            return deed.done().call();
        } catch (Exception thrown) {
            return thrown;
        }
    }

    private boolean wasDone(Deed deed, Object outcome) {
        if (outcome instanceof StaleData) return false;
        if (outcome instanceof Throwable failure) throw new AssertionError(toString(), failure);
        if (!(outcome instanceof Result.Done<?> result)) return false;
        deed.learned().accept(result.value());
        done.merge(deed.name().replaceAll(" .*", ""), 1, Integer::sum);
        return true;
    }

    /** All at the same instant: as if they had happened in some order, and no denial is lost in any. */
    void happenAtOnce(List<Deed> deeds) {
        told.add(deeds.stream().map(Deed::name).toList().toString());
        var outcomes = Together.together(deeds.stream().map(Deed::done));
        var accepted = IntStream.range(0, deeds.size())
                .mapToObj(i -> wasDone(deeds.get(i), outcomes.get(i)))
                .toList();
        var actual = decisions();
        var possible = orders(deeds).stream()
                .filter(way ->
                        way.accepted().equals(accepted) && way.decisions().equals(actual))
                .filter(way -> isSaidInThisOrder(way.reckonings()))
                .findFirst();
        assertThat(possible)
                .as(() -> this + ": the rules know no order in which " + accepted + " were done and " + actual
                        + " came out")
                .isPresent();
        var denied = IntStream.range(0, deeds.size()).anyMatch(i -> deeds.get(i).denies() && accepted.get(i));
        if (denied && deeds.stream().allMatch(Deed::isAnAnswer))
            assertThat(actual).as(() -> this + ": a denial wins every race").contains("DENIED");
        reckonings = possible.get().reckonings();
        done.merge("race", 1, Integer::sum);
    }

    private record Way(List<Boolean> accepted, List<String> decisions, List<Reckoning> reckonings) {}

    /** What the rules make of these deeds, in every order of them. */
    private List<Way> orders(List<Deed> deeds) {
        var ways = new ArrayList<Way>();
        permute(deeds.size(), new ArrayList<>(), order -> {
            var copies = reckonings.stream().map(Reckoning::copy).toList();
            var accepted = new Boolean[deeds.size()];
            for (int i : order) accepted[i] = deeds.get(i).reckoned().test(copies);
            ways.add(new Way(
                    List.of(accepted), copies.stream().map(Reckoning::outcome).toList(), copies));
        });
        return ways;
    }

    private static void permute(int size, List<Integer> begun, java.util.function.Consumer<List<Integer>> each) {
        if (begun.size() == size) each.accept(List.copyOf(begun));
        for (int i = 0; i < size; i++) {
            if (begun.contains(i)) continue;
            begun.add(i);
            permute(size, begun, each);
            begun.remove(begun.size() - 1);
        }
    }

    /** Within one slot the program numbers what is said. */
    private boolean isSaidInThisOrder(List<Reckoning> possible) {
        return points.stream().allMatch(point -> point.parties.stream().allMatch(party -> {
            var numbers = possible.get(point.no).words(party.code()).stream()
                    .map(word -> answers.get(word.tag()).seq())
                    .toList();
            return numbers.equals(numbers.stream().sorted().toList());
        }));
    }

    private void agree() {
        assertThat(decisions())
                .as(this::toString)
                .isEqualTo(reckonings.stream().map(Reckoning::outcome).toList());
    }

    List<String> decisions() {
        return points.stream().map(point -> program.decision(point.id)).toList();
    }

    /** At its end: nothing leaves that is not clear, no word was lost, and the record is whole. */
    void ends() {
        for (var point : points) {
            if (!program.decision(point.id).equals("CLEAR"))
                assertThat(program.movements().mayDepart(point.id))
                        .as(this::toString)
                        .isFalse();
        }
        var kept = program.db()
                .sql("select id from answer where request_id in (:ids)")
                .param("ids", points.stream().map(point -> point.id).toList())
                .query(java.util.UUID.class)
                .set();
        assertThat(kept)
                .as(this::toString)
                .isEqualTo(Set.copyOf(answers.values().stream().map(Answer::id).toList()));
        assertThat(program.journal().verify(points.get(0).id).isIntact())
                .as(this::toString)
                .isTrue();
    }

    /** How often each deed was done. */
    Map<String, Integer> done() {
        return done;
    }

    @Override
    public String toString() {
        return points.size() + " request(s) of " + points.get(0).parties.size() + " parties:\n"
                + String.join("\n", told);
    }
}
