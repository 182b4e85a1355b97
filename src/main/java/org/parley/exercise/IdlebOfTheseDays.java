package org.parley.exercise;

import static org.parley.exercise.ExerciseAccounts.NORTH;
import static org.parley.exercise.ExerciseAccounts.RUSSIA;
import static org.parley.exercise.ExerciseAccounts.US;
import static org.parley.exercise.Storyteller.DAMASCUS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.incident.ViolationDraft;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Request;
import org.parley.request.Window;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Days of tranquillity in Idleb, in effect since yesterday; the vaccines for them are held by a violation. */
@Component
@Profile("!production")
class IdlebOfTheseDays {

    private final Storyteller teller;
    private final Fieldwork field;
    private final StoryTime time;

    IdlebOfTheseDays(Storyteller teller, Fieldwork field, StoryTime time) {
        this.teller = teller;
        this.field = field;
        this.time = time;
    }

    /** From three days ago until now. */
    void play() {
        var now = time.now();
        var today = teller.now().toLocalDate();
        time.tell(today.minusDays(3).atTime(9, 0).atZone(DAMASCUS).toInstant(), () -> {
            told(today);
            time.moveTo(now);
        });
    }

    private void told(LocalDate today) {
        var pause = teller.open(tranquillity(today));
        teller.at(today.minusDays(2).atTime(10, 0));
        for (var guarantor : List.of(RUSSIA, US)) teller.says(pause, guarantor, Choice.SUPPORT, Form.VERBAL);
        teller.says(pause, NORTH, Choice.APPROVE, Form.VERBAL);
        var authorised = "Authorised for " + pause.reference() + ".";
        teller.agreesByLetter(pause, ExerciseParties.GOVERNMENT, "Ministry of health", authorised);
        var convoy = teller.open(vaccines(pause.id(), today.plusDays(1).atTime(7, 0)));
        teller.says(convoy, NORTH, Choice.APPROVE, Form.VERBAL);
        aShellFalls(pause, today.minusDays(1).atTime(17, 0));
    }

    private void aShellFalls(Request pause, LocalDateTime hour) {
        teller.at(hour.plusHours(1));
        var happened = hour.atZone(DAMASCUS).toInstant();
        var shelling = new ViolationDraft(
                "SHELLING",
                "Road west of Idleb",
                happened,
                3,
                null,
                "Field monitoring team",
                "One impact, nobody hurt");
        field.violated(pause, shelling, "Seen by two teams");
    }

    private static CeasefireTerms tranquillity(LocalDate today) {
        var from = today.minusDays(1).atTime(6, 0);
        var window = Window.once(from, from.plusDays(3), DAMASCUS);
        return new CeasefireTerms(
                List.of(new CeasefireTerms.Zone(List.of(ExercisePlaces.IDLEB), window)),
                5,
                PauseKind.DAYS_OF_TRANQUILLITY,
                "60,000 children are vaccinated against polio.",
                AleppoTerms.DESK,
                null);
    }

    private static ConvoyTerms vaccines(UUID pause, LocalDateTime departure) {
        return new ConvoyTerms(
                Modality.CROSS_BORDER,
                ExercisePlaces.GAZIANTEP,
                ExercisePlaces.IDLEB,
                "Bab al-Hawa",
                List.of(),
                3,
                People.of(60_000),
                Siege.HARD_TO_REACH,
                departure,
                departure.plusHours(9),
                DAMASCUS,
                pause,
                "Polio vaccines, cold boxes",
                AleppoTerms.DESK,
                null);
    }
}
