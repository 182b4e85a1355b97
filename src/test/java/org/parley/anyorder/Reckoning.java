package org.parley.anyorder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say of one request, reckoned a second time from rules.md ("Slots", "Answers") and nothing else: no class
 * of the program is used here. Each deed tells whether the rules allow it, and is done then.
 */
final class Reckoning {

    private static final List<String> FORMS = List.of("VERBAL", "IN_PRINCIPLE", "WRITTEN");

    private final List<Place> places = new ArrayList<>();
    private int version = 1;

    /** What is said; {@code tag} is how the test calls it. */
    record Word(
            int tag,
            String how,
            String choice,
            String form,
            int conditions,
            Set<Integer> unmet,
            boolean late,
            boolean counts,
            boolean takenBack) {

        boolean approves() {
            return choice.startsWith("APPROVE");
        }

        boolean isQuestion() {
            return choice.equals("ASK");
        }

        /** Word for word, and said in the same way. */
        boolean isSame(Word other) {
            return how.equals(other.how)
                    && choice.equals(other.choice)
                    && form.equals(other.form)
                    && conditions == other.conditions;
        }

        Word with(Set<Integer> stillUnmet) {
            return new Word(tag, how, choice, form, conditions, stillUnmet, late, counts, takenBack);
        }

        Word counting() {
            return new Word(tag, how, choice, form, conditions, unmet, late, true, takenBack);
        }

        Word back() {
            return new Word(tag, how, choice, form, conditions, unmet, late, counts, true);
        }
    }

    /** One party's place in the current round. */
    private static final class Place {
        final String party;
        final boolean blocks;
        final String form;
        final List<Word> words = new ArrayList<>();
        boolean open = true;
        boolean past;

        Place(String party, boolean blocks, String form) {
            this.party = party;
            this.blocks = blocks;
            this.form = form;
        }

        Place copy() {
            var copy = new Place(party, blocks, form);
            copy.words.addAll(words);
            copy.open = open;
            copy.past = past;
            return copy;
        }

        /** Its last word that counts; where that was taken back there is none, and no earlier one comes back. */
        Optional<Word> binding() {
            return last(words.stream().filter(Word::counts).toList()).filter(word -> !word.takenBack());
        }

        boolean denies() {
            return binding().filter(word -> word.choice().equals("REJECT")).isPresent();
        }

        /** An approval in the form that is needed or a stronger one, without an unmet condition; in part is not clear. */
        boolean isClear() {
            return binding()
                    .filter(word -> word.approves() && !word.choice().equals("APPROVE_IN_PART"))
                    .filter(word -> FORMS.indexOf(word.form()) >= FORMS.indexOf(form))
                    .filter(word -> word.unmet().isEmpty())
                    .isPresent();
        }

        /** Kept and marked late: counts once the coordinator opens the slot again, never against a denial. */
        Optional<Word> lateApproval() {
            return last(words).filter(word -> !word.counts() && !word.takenBack() && !denies());
        }

        /** Who has answered in time, or was let count, may change the answer until departure. */
        boolean mayChange() {
            return binding().filter(word -> !word.late() || word.approves()).isPresent();
        }

        /** What stands or waits already, or was asked last, is not said a second time. */
        boolean heard(Word word) {
            var question = words.isEmpty() ? null : words.get(words.size() - 1);
            return binding().filter(word::isSame).isPresent()
                    || lateApproval().filter(word::isSame).isPresent()
                    || question != null && question.isQuestion() && question.isSame(word);
        }

        private static Optional<Word> last(List<Word> words) {
            return words.stream().filter(word -> !word.isQuestion()).reduce((one, next) -> next);
        }

        void replace(Word with) {
            words.replaceAll(word -> word.tag() == with.tag() ? with : word);
        }
    }

    Reckoning copy() {
        var copy = new Reckoning();
        copy.version = version;
        places.forEach(place -> copy.places.add(place.copy()));
        return copy;
    }

    void asked(String party, boolean blocks, String form) {
        places.add(new Place(party, blocks, form));
    }

    int version() {
        return version;
    }

    boolean isAwaited(String party) {
        return places.stream().anyMatch(place -> place.party.equals(party) && place.open);
    }

    List<Word> words(String party) {
        return List.copyOf(place(party).words);
    }

    /** The AND over the blocking parties; a denial decides; silence is never consent. */
    String outcome() {
        var blocking = places.stream().filter(place -> place.blocks).toList();
        if (blocking.stream().anyMatch(Place::denies)) return "DENIED";
        if (blocking.stream().allMatch(Place::isClear)) return "CLEAR";
        return isOpen() ? "ASKING" : "NOT_CLEAR";
    }

    private boolean isOpen() {
        return places.stream().anyMatch(place -> place.blocks && place.open);
    }

    /**
     * Of the current version only; a denial stands until it is taken back; a late approval is kept and does not count. Said
     * once more it is the same word.
     */
    boolean says(String party, int seen, String how, String choice, String form, int conditions, int tag) {
        var place = place(party);
        var asks = choice.equals("ASK");
        if (seen != version || place.denies() && !choice.equals("REJECT") && !asks) return false;
        var unmet = new HashSet<Integer>();
        for (int i = 0; i < conditions; i++) unmet.add(i);
        var counts = !place.past || !choice.startsWith("APPROVE") || place.mayChange();
        var word = new Word(tag, how, choice, form, conditions, unmet, place.past, counts, false);
        if (place.heard(word)) return true;
        place.words.add(word);
        if (counts && !asks) place.open = false;
        return true;
    }

    /**
     * The word that binds, or the late approval that waits; earlier and superseded ones stand no more. While others are
     * awaited in its round the party is awaited again.
     */
    boolean takesBack(String party, int tag) {
        var place = place(party);
        var word = place.binding()
                .or(place::lateApproval)
                .filter(one -> one.tag() == tag)
                .or(() -> place.lateApproval().filter(one -> one.tag() == tag));
        word.ifPresent(one -> place.replace(one.back()));
        if (word.isPresent() && !place.past && isOpen()) place.open = true;
        return word.isPresent();
    }

    boolean meets(String party, int tag, int condition, boolean met) {
        var place = place(party);
        var word = place.binding().filter(one -> one.tag() == tag);
        word.ifPresent(one -> {
            var unmet = new HashSet<>(one.unmet());
            if (met) unmet.remove(condition);
            else unmet.add(condition);
            place.replace(one.with(unmet));
        });
        return word.isPresent();
    }

    /** What is material asks every party again, and nothing that was said of an earlier version counts. */
    boolean revised(int seen, boolean material) {
        if (seen != version) return false;
        version++;
        if (!material) return true;
        places.replaceAll(place -> new Place(place.party, place.blocks, place.form));
        return true;
    }

    /** The deadline of everybody who is asked now: who has not answered leaves no reply. */
    void deadlinePassed() {
        for (var place : places) {
            place.open = false;
            place.past = true;
        }
    }

    /** Nobody else is waited for; what is agreed is not asked less. */
    boolean closed() {
        if (outcome().equals("CLEAR")) return false;
        for (var place : places) {
            if (place.open) place.past = true;
            place.open = false;
        }
        return true;
    }

    /** A late approval counts from now on; without one the party is asked again. Never against its denial. */
    boolean reopened(String party) {
        var place = place(party);
        var late = place.lateApproval();
        if (place.open || place.binding().isPresent() && late.isEmpty()) return false;
        late.ifPresentOrElse(word -> place.replace(word.counting()), () -> {
            place.open = true;
            place.past = false;
        });
        return true;
    }

    private Place place(String party) {
        return places.stream()
                .filter(one -> one.party.equals(party))
                .findFirst()
                .orElseThrow();
    }
}
