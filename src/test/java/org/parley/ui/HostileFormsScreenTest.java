package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.convoy.ConvoySample.aConvoy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TableContents;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is typed into a field is taken or refused at that field, never a failure, and stays where it was typed. */
@ScreenTest
class HostileFormsScreenTest {

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://x\")",
            "+1-2",
            "@SUM(1+1)",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "'; drop table request; --",
            "${jndi:ldap://x} #{7*7} {0} {",
            "\u202egnp.exe\u202c\u2066",
            "\ud83d\ude9a\ud83d\udd4a\u200d\ufe0f",
            "a\ud800b\udc00",
            "null\u0000character",
            "كلمة ".repeat(900));

    private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

    private static final List<Integer> NUMBERS = List.of(-1, 0, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final AtomicInteger TYPED = new AtomicInteger();

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Clearances clearances;

    @Autowired
    TableContents tables;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Ground ground;
    UUID convoy;

    @BeforeEach
    void asked() {
        ground = scene.ground();
        var out = time.now().plus(Duration.ofDays(5));
        convoy = scene.asked(aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @CsvSource({
        "new/ceasefire,ask-the-parties",
        "new/convoy,ask-the-parties",
        "new/evacuation,ask-the-parties",
        "new/mission,ask-the-parties",
        "plans/new,open-plan",
        "new/agreement,record-agreement",
        "request/%s/revise,ask-again"
    })
    void whatIsTypedIntoTermsIsTakenOrRefusedAndStays(String address, String button) {
        screen.signIn(Role.COORDINATOR, null);
        screen.go(address.formatted(reference()));
        everyFieldTakesAnything(button);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECT", "COUNTER_PROPOSE", "APPROVE_WITH_CONDITIONS"})
    void whatIsTypedIntoAnAnswerIsTakenOrRefusedAndStays(Choice choice) {
        screen.signIn(Role.DELEGATE, ground.party());
        var slot = clearances.slots(convoy).stream()
                .filter(asked -> asked.party().equals(ground.party()))
                .findFirst()
                .orElseThrow();
        screen.go("answer/" + slot.id());
        screen.type("choice", choice);
        everyFieldTakesAnything("give-answer");
    }

    @ParameterizedTest
    @CsvSource({"cancel,cancel-dialog-confirm", "raise-issue,raise-issue-dialog-confirm", "hold,hold-dialog-confirm"})
    void whatIsTypedIntoADialogIsTakenOrRefusedAndStays(String opens, String button) {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("request/" + reference());
        if (!screen.shows(opens)) return;
        screen.click(opens);
        everyFieldTakesAnything(button);
    }

    @AfterAll
    static void enoughWasTyped() {
        assertThat(TYPED.get()).isGreaterThan(300);
    }

    /** In turns, so that each field meets each text with every other field filled too. */
    private void everyFieldTakesAnything(String button) {
        var texts = texts();
        for (int turn = 0; turn < TEXTS.size(); turn++) {
            for (int i = 0; i < texts.size(); i++) type(texts.get(i), TEXTS.get((turn + i) % TEXTS.size()));
            var numbers = LocatorJ._find(IntegerField.class);
            for (int i = 0; i < numbers.size(); i++) type(numbers.get(i), NUMBERS.get((turn + i) % NUMBERS.size()));
            if (isRefused(texts, button)) continue;
            return;
        }
        for (var field : texts.subList(0, Math.min(3, texts.size()))) {
            type(field, TEN_MEGABYTES);
            assertThat(isRefused(texts, button)).isTrue();
            type(field, "");
        }
    }

    /** And everything that was typed stays; else the deed was done and led away. */
    private boolean isRefused(List<AbstractField<?, String>> texts, String button) {
        var typed = texts.stream().map(AbstractField::getValue).toList();
        var before = tables.sizes();
        var here = screen.address();
        screen.click(button);
        if (!screen.address().equals(here) || !screen.shows(button)) return false;
        assertThat(texts.stream().map(AbstractField::getValue).toList()).isEqualTo(typed);
        assertThat(TableContents.changed(before, tables.sizes())).isSubsetOf("draft");
        return true;
    }

    private static List<AbstractField<?, String>> texts() {
        var found = new ArrayList<AbstractField<?, String>>();
        for (Component field : LocatorJ._find(TextField.class)) found.add((TextField) field);
        for (Component field : LocatorJ._find(TextArea.class)) found.add((TextArea) field);
        found.removeIf(field -> !((HasEnabled) field).isEnabled());
        return found;
    }

    private static <V> void type(AbstractField<?, V> field, V value) {
        TYPED.incrementAndGet();
        LocatorJ._setValue(field, value, true);
    }

    private String reference() {
        return db.sql("select reference from request where id = :id")
                .param("id", convoy)
                .query(String.class)
                .single();
    }
}
