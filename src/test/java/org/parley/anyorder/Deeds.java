package org.parley.anyorder;

import static org.parley.testing.DraftSample.aDraft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.anyorder.Point.Party;
import org.parley.clearance.Answer;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.SlotRole;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;

/** What people do in one negotiation. Everything is looked up before, so that only the deed itself races. */
final class Deeds {

    private final Negotiation negotiation;
    private final Program program;
    private final Cast cast;
    private final Chance chance;
    private int tags;

    Deeds(Negotiation negotiation, Program program, Cast cast, Chance chance) {
        this.negotiation = negotiation;
        this.program = program;
        this.cast = cast;
        this.chance = chance;
    }

    /** Mostly an approval that clears. */
    Choice choice(Party party, int approving) {
        if (!party.blocks())
            return chance.one(List.copyOf(new java.util.TreeSet<>(Choice.allowedIn(SlotRole.ADVISORY))));
        if (chance.in(approving)) return chance.in(85) ? Choice.APPROVE : Choice.APPROVE_WITH_CONDITIONS;
        return chance.one(List.of(
                Choice.REJECT,
                Choice.REJECT,
                Choice.ASK,
                Choice.APPROVE,
                Choice.APPROVE_IN_PART,
                Choice.APPROVE_WITH_CONDITIONS,
                Choice.COUNTER_PROPOSE));
    }

    private Form form(Party party) {
        return chance.in(90) ? Form.valueOf(party.form()) : chance.one(List.of(Form.values()));
    }

    /** By its own delegate, or by a coordinator who did not write the terms. */
    Deed says(Point point, Party party, Choice choice) {
        var version = negotiation.reckoning(point).version();
        if (version > 1 && chance.in(7)) return says(point, party, choice, version - 1);
        return chance.in(15) ? relays(point, party, choice, version) : says(point, party, choice, version);
    }

    private Deed says(Point point, Party party, Choice choice, int version) {
        var tag = ++tags;
        var form = form(party);
        var draft = draft(point, choice, form, version);
        var slot = point.slot(party.code());
        var delegate = cast.delegate(party.code());
        return new Deed(
                "says " + choice + " " + form + " " + party + " of " + version + " at " + point.no,
                choice == Choice.REJECT && party.blocks(),
                all -> all.get(point.no)
                        .says(
                                party.code(),
                                version,
                                "own",
                                choice.name(),
                                form.name(),
                                draft.conditions().size(),
                                tag),
                () -> program.answers().answer(slot, draft, delegate),
                answer -> negotiation.learns(tag, (Answer) answer));
    }

    private AnswerDraft draft(Point point, Choice choice, Form form, int version) {
        var draft =
                aDraft(choice).in(form).saying("As decided").forVersion(version).forHash(point.hash(version));
        if (choice != Choice.APPROVE_WITH_CONDITIONS) return draft.build();
        for (int i = chance.between(1, 2); i > 0; i--)
            draft = draft.onCondition("The other side leaves first", "An office");
        return draft.build();
    }

    private Deed relays(Point point, Party party, Choice choice, int version) {
        var tag = ++tags;
        var byWriter = chance.in(20);
        var coordinator = byWriter ? cast.stage.coordinator : cast.stage.secondCoordinator;
        var form = form(party);
        var draft = draft(point, choice, form, version);
        var proof = form == Form.WRITTEN ? letter(point, party) : null;
        var proved = new AnswerDraft(
                choice,
                form,
                "An office",
                null,
                "As decided",
                null,
                draft.conditions(),
                proof,
                version,
                draft.termsSha256());
        var said = new ProxyDraft(proved, Channel.TELEPHONE, program.time().now(), null);
        var how = "by telephone at " + said.saidAt() + " " + proof;
        var slot = point.slot(party.code());
        return new Deed(
                (byWriter ? "writer-relays " : "relays ") + choice + " " + form + " " + party + " at " + point.no,
                choice == Choice.REJECT && party.blocks() && !byWriter,
                all -> !byWriter
                        && all.get(point.no)
                                .says(
                                        party.code(),
                                        version,
                                        how,
                                        choice.name(),
                                        form.name(),
                                        draft.conditions().size(),
                                        tag),
                () -> program.answers().answerByProxy(slot, said, coordinator),
                answer -> negotiation.learns(tag, (Answer) answer));
    }

    private UUID letter(Point point, Party party) {
        return program.evidence()
                .attach(point.id, party.code(), "letter.txt", "We agree.".getBytes(), cast.stage.secondCoordinator)
                .orElseThrow()
                .id();
    }

    /** One of its words, most often the last. */
    Deed takesBack(Point point, Party party) {
        var words = negotiation.reckoning(point).words(party.code());
        if (words.isEmpty()) return says(point, party, choice(party, 20));
        var tag = (chance.in(80) ? words.get(words.size() - 1) : chance.one(words)).tag();
        var answer = negotiation.answer(tag).id();
        var delegate = cast.delegate(party.code());
        return new Deed(
                "takes-back " + party + " at " + point.no,
                false,
                all -> all.get(point.no).words(party.code()).stream().anyMatch(word -> word.tag() == tag)
                        && all.get(point.no).takesBack(party.code(), tag),
                () -> program.answers().withdraw(answer, "The situation changed", delegate),
                taken -> {});
    }

    /** A condition of one of its words, by staff that did not write the terms. */
    Deed meets(Point point, Party party) {
        var setting = negotiation.reckoning(point).words(party.code()).stream()
                .filter(word -> word.choice().equals("APPROVE_WITH_CONDITIONS"))
                .toList();
        if (setting.isEmpty()) return says(point, party, choice(party, 90));
        var tag = chance.one(setting).tag();
        var conditions = program.db()
                .sql("select id from condition_set where answer_id = :answer order by id")
                .param("answer", negotiation.answer(tag).id())
                .query(UUID.class)
                .list();
        var which = chance.between(0, conditions.size() - 1);
        var met = chance.in(80);
        return new Deed(
                (met ? "meets " : "unmeets ") + party + " at " + point.no,
                false,
                all -> all.get(point.no).words(party.code()).stream().anyMatch(word -> word.tag() == tag)
                        && all.get(point.no).meets(party.code(), tag, which, met),
                () -> program.conditions()
                        .decide(conditions.get(which), met, "Seen at the place", cast.stage.secondCoordinator),
                decided -> {});
    }

    Deed revises(Point point) {
        var seen = negotiation.reckoning(point).version();
        var matters = chance.in(60);
        var terms = point.next(matters);
        return new Deed(
                (matters ? "revises at " : "notes at ") + point.no,
                false,
                all -> all.get(point.no).revised(seen, matters),
                () -> program.negotiations().revise(point.id, seen, terms, null, writer()),
                (Object version) -> point.hash(((TermsVersion) version).no()));
    }

    private Actor writer() {
        return cast.stage.coordinator;
    }

    Deed closes(Point point) {
        return new Deed(
                "closes at " + point.no,
                false,
                all -> all.get(point.no).closed(),
                () -> program.slots().closeRound(point.id, "No more time", writer()),
                closed -> {});
    }

    Deed reopens(Point point, Party party) {
        var slot = point.slot(party.code());
        return new Deed(
                "reopens " + party + " at " + point.no,
                false,
                all -> all.get(point.no).reopened(party.code()),
                () -> program.slots().reopen(slot, "They called", writer()),
                reopened -> {});
    }

    /** Any of these, likely where it makes a difference. */
    Deed any() {
        var point = chance.one(negotiation.points);
        var party = chance.one(point.parties);
        return switch (chance.between(0, 11)) {
            case 0, 1, 2 -> says(point, party, choice(party, 50));
            case 3, 4, 5 -> takesBack(point, party);
            case 6, 7 -> meets(point, holder(point, party));
            case 8, 9 -> revises(point);
            case 10 -> closes(point);
            default -> reopens(point, party);
        };
    }

    private Party holder(Point point, Party otherwise) {
        var setting = new ArrayList<Party>();
        for (var party : point.parties)
            if (negotiation.reckoning(point).words(party.code()).stream()
                    .anyMatch(word -> !word.unmet().isEmpty())) setting.add(party);
        return setting.isEmpty() ? otherwise : chance.one(setting);
    }
}
