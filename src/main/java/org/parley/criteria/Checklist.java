package org.parley.criteria;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;

/** Every criterion with what was found of it; the last that was found counts, and the earlier findings stay readable. */
public record Checklist(List<Item> items) {

    /** The last found, not the last entered: reports arrive late. Of a tie the worse one counts. */
    private static final Comparator<CriterionFinding> LAST_FOUND = Comparator.comparing(CriterionFinding::foundAt)
            .thenComparing(CriterionFinding::enteredAt)
            .thenComparing(finding -> -finding.judgement().ordinal());

    /** {@code latest} null: nothing was found yet; {@code earlier} from the newest to the oldest. */
    public record Item(
            Criterion criterion,
            Judgement judgement,
            @Nullable CriterionFinding latest,
            List<CriterionFinding> earlier) {

        static Item of(Criterion criterion, List<CriterionFinding> findings) {
            var ordered = findings.stream()
                    .filter(finding -> finding.criterion() == criterion)
                    .sorted(LAST_FOUND.reversed())
                    .toList();
            if (ordered.isEmpty()) return new Item(criterion, Judgement.UNKNOWN, null, List.of());
            var latest = ordered.get(0);
            return new Item(criterion, latest.judgement(), latest, ordered.subList(1, ordered.size()));
        }
    }

    /** What is unmet first, then what is unknown, then what is met. */
    public static Checklist of(List<CriterionFinding> findings) {
        return new Checklist(Arrays.stream(Criterion.values())
                .map(criterion -> Item.of(criterion, findings))
                .sorted(Comparator.comparing(Item::judgement))
                .toList());
    }

    /** One refusal per unmet criterion, which it names; what is unknown is shown and holds nothing. */
    public List<Refusal> obstacles() {
        return items.stream()
                .filter(item -> item.judgement() == Judgement.UNMET)
                .map(item -> Refusal.general("criteria.unmet", item.criterion()))
                .toList();
    }

    /** Somebody looked at each of them, whatever was found. */
    boolean isComplete() {
        return items.stream().noneMatch(item -> item.latest() == null);
    }

    boolean isAllMet() {
        return items.stream().allMatch(item -> item.judgement() == Judgement.MET);
    }
}
