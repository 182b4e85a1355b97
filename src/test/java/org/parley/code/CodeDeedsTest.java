package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.node.ChangedElsewhere;
import org.parley.node.OtherNodes;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists as an administrator keeps them; each test with a code of its own. */
@ParleyTest
class CodeDeedsTest {

    private static final String ITEM = "ITEM";

    @Autowired
    CodeDeeds deeds;

    @Autowired
    Codes codes;

    @Autowired
    CodeEvents events;

    @Autowired
    CodeTexts texts;

    @Autowired
    CodeRepository rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor administrator;

    @BeforeEach
    void somebody() {
        administrator = of(Role.ADMINISTRATOR);
    }

    private Actor of(Role role) {
        return new Actor(Given.anAccount(jdbc), Set.of(role), null);
    }

    private static String unique() {
        return Given.unique("ITEM").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static CodeDraft words(String code, Long version) {
        return new CodeDraft(version == null ? code : null, "Item " + code, "مادة " + code, version);
    }

    private Code added() {
        var code = unique();
        return deeds.add(ITEM, words(code, null), administrator).orElseThrow();
    }

    private Code now(Code code) {
        return Codes.in(codes.of(code.list()), code.code());
    }

    @Test
    void onTheFirstDayEveryCodeReadsAsTheProgramSaysIt() {
        for (var language : List.of("en", "ar")) {
            var bundle = ResourceBundle.getBundle(
                    "vaadin-i18n.translations",
                    Locale.forLanguageTag(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (var list : CodeList.values())
                for (var code : codes.of(list))
                    if (code.version() == 0 && bundle.containsKey(list.key(code.code())))
                        assertThat(code.text(language.equals("ar"))).isEqualTo(bundle.getString(list.key(code.code())));
        }
        assertThat(Stream.of(CodeList.values()).filter(list -> list != CodeList.CROSSING))
                .allSatisfy(list -> assertThat(codes.of(list)).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void addedCodeIsTheLastThatIsOfferedAndItsHistorySaysWho() {
        var code = added();
        assertThat(codes.of(CodeList.ITEM)).last().isEqualTo(code);
        assertThat(texts.offered(CodeList.ITEM)).contains(code);
        assertThat(events.of(ITEM, administrator))
                .first()
                .returns(CodeChange.ADDED, CodeEvents.Entry::what)
                .returns(code.code(), CodeEvents.Entry::code)
                .returns(administrator.username(), CodeEvents.Entry::by)
                .satisfies(entry -> assertThat(entry.detail()).contains(code.textEn(), code.textAr()));
    }

    @Test
    void newWordsAreReadAtOnceInBothLanguages() {
        var code = added();
        assertThat(texts.of("Item." + code.code(), false)).contains(code.textEn());
        var draft = new CodeDraft(null, " Cable drum " + code.code(), "بكرة " + code.code() + " ", 0L);
        deeds.change(ITEM, code.code(), draft, administrator).orElseThrow();
        assertThat(texts.of("Item." + code.code(), false)).contains("Cable drum " + code.code());
        assertThat(texts.of("Item." + code.code(), true)).contains("بكرة " + code.code());
        assertThat(events.of(ITEM, administrator).get(0).detail()).contains(code.textEn(), "Cable drum");
    }

    @Test
    void textThatIsAskedForCostsNoStatement() {
        added();
        assertThat(Statements.count(() -> texts.of("Severity.1", true))).isZero();
    }

    @Test
    void whatIsRefusedOrFailsChangesNoWords() {
        var code = added();
        var all = codes.of(CodeList.ITEM);
        assertThat(deeds.change(ITEM, code.code(), new CodeDraft(null, "", "ا", 0L), administrator)
                        .refusals())
                .containsExactly(Refusal.of("textEn", "field.missing"));
        Statements.failAt(
                Statements.COMMIT,
                () -> deeds.change(ITEM, code.code(), new CodeDraft(null, "Lost", "ضائع", 0L), administrator));
        assertThat(codes.of(CodeList.ITEM)).isEqualTo(all);
        assertThat(texts.of("Item." + code.code(), false)).contains(code.textEn());
    }

    @Test
    void retiredCodeIsReadAndNotOfferedUntilItIsBroughtBack() {
        var code = added();
        deeds.retire(ITEM, code.code(), administrator).orElseThrow();
        assertThat(texts.offered(CodeList.ITEM)).extracting(Code::code).doesNotContain(code.code());
        assertThat(codes.mayBeChosen(CodeList.ITEM, code.code())).isFalse();
        assertThat(texts.of("Item." + code.code(), false)).contains(code.textEn());
        assertThat(deeds.retire(ITEM, code.code(), administrator).refusals())
                .containsExactly(Refusal.general("code.retired-already"));
        deeds.bringBack(ITEM, code.code(), administrator).orElseThrow();
        assertThat(codes.mayBeChosen(CodeList.ITEM, code.code())).isTrue();
    }

    @Test
    void codeIsMovedRightBeforeAnotherOneWhereverThatStands() {
        var first = added();
        var second = added();
        deeds.place(ITEM, second.code(), first.code(), administrator).orElseThrow();
        assertThat(order()).containsSubsequence(second.code(), first.code()).endsWith(second.code(), first.code());
        deeds.place(ITEM, second.code(), null, administrator).orElseThrow();
        assertThat(order()).endsWith(first.code(), second.code());
        assertThat(deeds.place(ITEM, second.code(), "NOWHERE", administrator).refusals())
                .containsExactly(Refusal.of("before", "code.unknown"));
        assertThat(deeds.place(ITEM, second.code(), second.code(), administrator)
                        .refusals())
                .containsExactly(Refusal.of("before", "code.before-itself"));
        assertThat(now(second).version()).isZero();
    }

    private List<String> order() {
        return codes.of(CodeList.ITEM).stream().map(Code::code).toList();
    }

    @Test
    void whoeverReadEarlierWordsLosesNobodysWorkAndIsToldWhoWasFirst() {
        var code = added();
        deeds.change(ITEM, code.code(), words(code.code() + " first", 0L), administrator)
                .orElseThrow();
        assertThatThrownBy(() -> deeds.change(ITEM, code.code(), words("second", 0L), of(Role.ADMINISTRATOR)))
                .isInstanceOfSatisfying(StaleData.class, stale -> assertThat(stale.told())
                        .isEqualTo(Refusal.general("code.changed-by", administrator.username())));
        assertThat(now(code).textEn()).endsWith("first");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsFirst() {
        var code = added();
        var outcome = Together.together(Stream.of("one", "two")
                .map(who -> () -> deeds.change(ITEM, code.code(), words(code.code() + who, 0L), administrator)));
        assertThat(outcome).filteredOn(StaleData.class::isInstance).hasSize(1);
        assertThat(outcome).filteredOn(Result.Done.class::isInstance).hasSize(1);
        assertThat(now(code).version()).isEqualTo(1);
    }

    @Test
    void onlyAdministratorsKeepTheLists() {
        var code = added();
        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR) continue;
            var by = of(role);
            assertThatThrownBy(() -> deeds.add(ITEM, words(unique(), null), by)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> deeds.retire(ITEM, code.code(), by)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> deeds.retire("NO_LIST", code.code(), by)).isInstanceOf(Forbidden.class);
        }
        var alsoADelegate =
                new Actor(Given.anAccount(jdbc), Set.of(Role.ADMINISTRATOR, Role.DELEGATE), Given.aParty(jdbc));
        assertThatThrownBy(() -> deeds.place(ITEM, code.code(), null, alsoADelegate))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> events.of(ITEM, alsoADelegate)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> events.of(ITEM, of(Role.MONITOR))).isInstanceOf(Forbidden.class);
    }

    @Test
    void unknownListsAndCodesAreNotFound() {
        assertThatThrownBy(() -> deeds.retire("NO_LIST", "CABLE", administrator))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deeds.retire(ITEM, "NO_CODE", administrator)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherNodeReadsTheNewWordsAsSoonAsItIsTold() {
        var told = new ArrayList<UUID>();
        var here = new CodeTexts(rows, telling(told));
        var other = new CodeTexts(rows, telling(new ArrayList<>()));
        var code = added();
        assertThat(other.of(key(code), false)).contains(code.textEn());
        transaction.executeWithoutResult(any -> {
            rows.update(code.worded("Drum", "بكرة"));
            here.changed();
            assertThat(told).isEmpty();
        });
        other.elsewhere(new ChangedElsewhere(Set.of(UUID.randomUUID())));
        assertThat(other.of(key(code), false)).contains(code.textEn());
        other.elsewhere(new ChangedElsewhere(Set.copyOf(told)));
        assertThat(other.of(key(code), false)).contains("Drum");
        assertThat(here.of(key(code), true)).contains("بكرة");
    }

    @Test
    void whoeverMayHaveMissedNewsReadsAgain() {
        var other = new CodeTexts(rows, telling(new ArrayList<>()));
        var code = added();
        assertThat(other.of(key(code), false)).contains(code.textEn());
        transaction.executeWithoutResult(any -> rows.update(code.worded("Spool", "بكرة")));
        other.missed();
        assertThat(other.of(key(code), false)).contains("Spool");
    }

    private static String key(Code code) {
        return code.list().key(code.code());
    }

    private static OtherNodes telling(List<UUID> told) {
        return new OtherNodes() {
            @Override
            public boolean mayBe() {
                return true;
            }

            @Override
            public void tell(Set<UUID> requests) {
                told.addAll(requests);
            }
        };
    }
}
