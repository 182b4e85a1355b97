package org.parley.replay;

import static org.parley.evacuation.EvacuationSample.anEvacuation;
import static org.parley.mission.MissionSample.aMission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.parley.clearance.Form;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.evacuation.ConsentMethod;
import org.parley.evacuation.Evacuations;
import org.parley.evacuation.Finding;
import org.parley.evacuation.GuaranteeDraft;
import org.parley.evacuation.VoluntarinessDraft;
import org.parley.mission.MissionTerms;
import org.parley.mission.Missions;
import org.parley.mission.RefuelDraft;
import org.parley.mission.RestorationDraft;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.replay.Happenings.Case;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The same of evacuations and repair missions: some talk, all agree to new terms, and then much is told late. */
@Component
record OtherHappenings(
        Happenings happenings,
        ObjectProvider<Talks> allTalks,
        Negotiations negotiations,
        Movements movements,
        Evacuations evacuations,
        Missions missions,
        TestTime time) {

    Case opened(Kind kind, long seed) {
        var chance = new Random(seed);
        var talks = allTalks.getObject();
        var stage = talks.stage;
        var terms = terms(kind, stage, 0);
        var manner = new Manner(chance.nextBoolean(), null);
        var id = negotiations
                .open(terms, manner, stage.coordinator)
                .orElseThrow()
                .id();
        return new Case(id, talks, terms, chance, List.of(stage.government, stage.north, stage.south, stage.guarantor));
    }

    private Terms terms(Kind kind, Stage stage, int more) {
        var out = time.now().plus(Duration.ofDays(9));
        var back = out.plus(Duration.ofDays(3));
        return kind == Kind.MISSION
                ? aMission()
                        .between(stage.area, stage.area)
                        .forPeople(1_800_000 + more)
                        .leaving(out, back)
                        .build()
                : anEvacuation()
                        .from(stage.area)
                        .of("Residents", 4_000 + more, stage.area)
                        .of("Fighters and families", 700, stage.area)
                        .leaving(out, back)
                        .build();
    }

    void happens(Case of, int deed) {
        var mission = of.terms() instanceof MissionTerms;
        if (deed < 4) happenings.talked(of);
        else if (deed == 4) revised(of, mission ? Kind.MISSION : Kind.EVACUATION);
        else if (deed == 5) happenings.agreed(of);
        else if (deed == 6 && !mission) isVoluntary(of);
        else if (deed == 7) movements.decideGo(of.id(), true, "Prepared beforehand", of.stage().coordinator);
        else if (deed == 8) happenings.begins(of);
        else if (deed == 9) movements.reportDeparture(of.id(), earlier(of), of.stage().monitor);
        else if (deed == 15) ended(of);
        else if (mission) repairs(of, deed);
        else groups(of, deed);
    }

    private void revised(Case of, Kind kind) {
        var again = terms(kind, of.stage(), 100);
        negotiations.revise(of.id(), happenings.version(of), again, "More people", of.stage().coordinator);
    }

    private Instant earlier(Case of) {
        return time.now().minus(Duration.ofMinutes(1 + of.chance().nextInt(30)));
    }

    /** Found some time ago and told now; every party that is asked vouches for them. */
    private void isVoluntary(Case of) {
        for (int group = 1; group <= 2; group++)
            evacuations.assessVoluntariness(
                    of.id(),
                    new VoluntarinessDraft(
                            group, ConsentMethod.INDIVIDUAL_INTERVIEWS, Finding.MET, 50, true, "Apart", earlier(of)),
                    of.stage().monitor);
        for (var party : of.parties().subList(0, 3))
            evacuations.recordGuarantee(
                    of.id(),
                    new GuaranteeDraft(party, "Safe passage for all", Form.WRITTEN, null, earlier(of)),
                    of.stage().delegateOf(party));
    }

    /** The second group leaves and arrives first; the first one is told of last. */
    private void groups(Case of, int deed) {
        var monitor = of.stage().monitor;
        switch (deed) {
            case 10 -> evacuations.reportGroupDeparture(of.id(), 2, 690, earlier(of), monitor);
            case 11 -> evacuations.reportGroupDeparture(of.id(), 1, 3_900, earlier(of), monitor);
            case 12 -> evacuations.reportGroupArrival(of.id(), 2, 680, earlier(of), monitor);
            case 13 -> evacuations.reportGroupArrival(of.id(), 1, 3_890, earlier(of), monitor);
            default -> happenings.isBroken(of, earlier(of));
        }
    }

    private void repairs(Case of, int deed) {
        var monitor = of.stage().monitor;
        switch (deed) {
            case 10 -> movements.reportArrival(of.id(), earlier(of), monitor);
            case 11 ->
                missions.reportRestoration(
                        of.id(), new RestorationDraft("PLANT", 60, 3, "Two of three lines", earlier(of)), monitor);
            case 12 ->
                missions.recordRefuel(of.id(), new RefuelDraft("PLANT", 9_000, "An office", earlier(of)), monitor);
            case 13 -> missions.reportWorkDone(of.id(), earlier(of), monitor);
            default -> happenings.isBroken(of, earlier(of));
        }
    }

    private void ended(Case of) {
        movements.recordOutcome(
                of.id(), new OutcomeDraft(Outcome.FACILITATED, 4_000, "All of it"), of.stage().coordinator);
    }
}
