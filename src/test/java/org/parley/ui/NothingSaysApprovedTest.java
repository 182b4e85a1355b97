package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.agreement.AgreementSample.CONCLUDED;
import static org.parley.agreement.AgreementSample.daraya;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.agreement.GroupReport;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.parley.testing.WordsOfApproval;
import org.springframework.beans.factory.annotation.Autowired;

/** No text of any screen about Daraya says or implies that the UN, or "we", approved, agreed, cleared or permitted. */
@ScreenTest
class NothingSaysApprovedTest {

    private static final int PAGES_AT_MOST = 100;

    private static final List<String> OF_EVERY_PART = List.of(
            "agreement.concluded-without-us",
            "criteria.title",
            "Judgement.UNMET",
            "concern.none",
            "figures.preferred",
            "deed.closing-dialog.title",
            "deed.concern-dialog.says",
            "figures.counted",
            "criteria.judgement",
            "journal.agreement.recorded",
            "agreement.amend.deed",
            "terms.consulted",
            "new.kind.AGREEMENT",
            "next.followed",
            "task.assess-criteria");

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Agreements agreements;

    @Autowired
    Criteria criteria;

    @Autowired
    Figures figures;

    @Autowired
    TestTime time;

    Actor coordinator;
    String town;
    String elsewhere;

    @BeforeEach
    void places() {
        if (time.now().isBefore(CONCLUDED.plusSeconds(86_400))) time.moveTo(CONCLUDED.plusSeconds(86_400));
        coordinator = scene.coordinator();
        town = scene.ground().area();
        elsewhere = scene.ground().area();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Concluded without the UN, The UN was not consulted.",
        "ar, أُبرم دون الأمم المتحدة, لم تُستشَر الأمم المتحدة."
    })
    void noScreenSaysThatTheUnApproved(String language, String concluded, String notConsulted) {
        var daraya = lived(terms("Everybody leaves the town in the coming days"));
        var texts = sweep(daraya, language);
        assertThat(texts).contains(concluded, notConsulted).hasSizeGreaterThan(150);
        assertThat(texts).containsAll(said(OF_EVERY_PART));
        assertThat(found(texts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, The UN approved it", "ar, وافقت الأمم المتحدة عليه"})
    void aPlantedTextIsFound(String language, String planted) {
        var daraya = lived(terms(planted));
        assertThat(found(sweep(daraya, language))).isNotEmpty();
    }

    @Test
    void aRequestThatPartiesAgreeToWouldBeFound() {
        screen.signIn(Role.COORDINATOR, null, "en");
        assertThat(WordsOfApproval.in(I18NProvider.translate("Decision.CLEAR"))).isNotEmpty();
    }

    /** The sweep read what it claims to read: badge, panels, dialogs, timeline, forms, the place of the choice, the task. */
    private static List<String> said(List<String> keys) {
        return keys.stream().map(key -> I18NProvider.translate(key)).toList();
    }

    private AgreementTerms terms(String what) {
        return daraya(town, elsewhere, elsewhere).saying(what).build();
    }

    /** Recorded, assessed, counted, followed and amended: every panel and every kind of entry has something to say. */
    private Request lived(AgreementTerms terms) {
        var daraya = agreements.record(terms, coordinator).orElseThrow();
        find(daraya, Criterion.VOLUNTARY, Judgement.UNMET);
        find(daraya, Criterion.SAFE_PASSAGE, Judgement.MET);
        var report = new GroupReport(time.now(), "Volunteers", 3_900, null, null, 40, null);
        agreements.reportDeparture(daraya.id(), 1, report, coordinator).orElseThrow();
        var figure =
                new FigureDraft(Counted.RESIDENTS, null, null, 3_800, "Volunteers", Status.DISPUTED, null, time.now());
        var counted = figures.add(daraya.id(), figure, coordinator).orElseThrow();
        figures.prefer(counted.id(), "They counted house by house", coordinator).orElseThrow();
        var noted = daraya(town, elsewhere, elsewhere).saying(terms.what()).noted("As told");
        agreements.amend(daraya.id(), 1, noted.build(), "a note", coordinator).orElseThrow();
        return daraya;
    }

    private void find(Request daraya, Criterion criterion, Judgement judgement) {
        var draft = new CriterionDraft(criterion, judgement, "Protection unit", "As seen", null, time.now());
        criteria.assess(daraya.id(), draft, coordinator).orElseThrow();
    }

    private List<String> sweep(Request daraya, String language) {
        var texts = new ArrayList<String>();
        screen.signIn(Role.COORDINATOR, null, language);
        screen.go("request/" + daraya.reference());
        texts.addAll(AllTexts.ofThePage());
        for (var deed :
                List.of("close-agreement", "add-concern", "assess-voluntary", "add-figure", "followed-arrival-1")) {
            screen.click(deed);
            LocatorJ._find(Dialog.class).forEach(dialog -> {
                texts.addAll(AllTexts.of(dialog));
                dialog.close();
            });
        }
        screen.go("request/" + daraya.reference() + "/amend");
        texts.addAll(AllTexts.ofThePage());
        screen.go("new/agreement");
        texts.addAll(AllTexts.ofThePage());
        screen.go("new");
        texts.addAll(AllTexts.of(screen.find(Component.class, "made-without-us")));
        screen.go("requests?q=" + daraya.reference());
        texts.addAll(row("request-" + daraya.reference()));
        texts.addAll(tasks(daraya));
        return texts;
    }

    private List<String> tasks(Request daraya) {
        screen.go("");
        for (int page = 0; page < PAGES_AT_MOST && isMore(); page++) screen.click("tasks-more");
        var row = LocatorJ._find(Anchor.class).stream()
                .filter(link -> link.getElement().getTextRecursively().contains(daraya.reference()))
                .toList();
        assertThat(row).isNotEmpty();
        return row.stream().flatMap(link -> AllTexts.of(link).stream()).toList();
    }

    /** Other tests' tasks may stand before these. */
    private static boolean isMore() {
        return !LocatorJ._find(Button.class, spec -> spec.withId("tasks-more")).isEmpty();
    }

    private List<String> row(String testId) {
        return LocatorJ._find(Anchor.class).stream()
                .filter(link -> testId.equals(link.getElement().getAttribute("data-testid")))
                .flatMap(link -> AllTexts.of(link).stream())
                .toList();
    }

    private static List<String> found(List<String> texts) {
        return texts.stream()
                .filter(text -> !WordsOfApproval.in(text).isEmpty())
                .toList();
    }
}
