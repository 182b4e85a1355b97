package org.parley.evacuation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.clearance.Form;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/**
 * What protects those who leave, on terms that all were last asked about in version {@code sinceVersion}: that each
 * group leaves of its own free will, and that each party whose answer blocks vouches for their safety in writing. What
 * was found or said of earlier terms counts no more.
 */
record Safeguards(
        int groups,
        List<String> blockingParties,
        int sinceVersion,
        List<Voluntariness> assessments,
        List<Guarantee> guarantees) {

    /** What is missing before departure: first group by group, then party by party. */
    List<Refusal> obstacles() {
        return new Refusals()
                .also(voluntarinessMissing())
                .also(guaranteesMissing())
                .found();
    }

    /** One refusal per group that was not found, at last, to leave of its own free will. */
    List<Refusal> voluntarinessMissing() {
        return IntStream.rangeClosed(1, groups)
                .filter(groupNo -> latest(groupNo)
                        .filter(found -> found.finding() == Finding.MET)
                        .isEmpty())
                .mapToObj(groupNo -> Refusal.general("evacuation.voluntariness-not-met", groupNo))
                .toList();
    }

    /** One refusal per blocking party without a written guarantee. */
    List<Refusal> guaranteesMissing() {
        return blockingParties.stream()
                .filter(party -> guarantees.stream().noneMatch(guarantee -> protects(guarantee, party)))
                .map(party -> Refusal.general("evacuation.guarantee-missing", party))
                .toList();
    }

    /** The last that was found, not the last that was entered: reports arrive late. Of a tie the worse one counts. */
    private Optional<Voluntariness> latest(int groupNo) {
        return assessments.stream()
                .filter(found -> found.groupNo() == groupNo && found.termsVersion() >= sinceVersion)
                .max(Comparator.comparing(Voluntariness::assessedAt)
                        .thenComparing(Voluntariness::enteredAt)
                        .thenComparing(found -> found.finding() != Finding.MET));
    }

    private boolean protects(Guarantee guarantee, String party) {
        return guarantee.party().equals(party)
                && guarantee.termsVersion() >= sinceVersion
                && guarantee.form() == Form.WRITTEN;
    }
}
