package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.mission.MissionSample.aMission;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataView;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.code.CodeDeeds;
import org.parley.code.CodeDraft;
import org.parley.code.CodeList;
import org.parley.hold.Front;
import org.parley.mission.MissionTerms;
import org.parley.mission.MissionTerms.Part;
import org.parley.overview.RequestPage;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.StaleData;
import org.parley.testing.Given;
import org.parley.testing.Scene;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The code lists as an administrator keeps them, and the words that everybody else then reads and chooses. */
@ScreenTest
class CodesScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    CodeDeeds deeds;

    @Autowired
    Scene scene;

    @Autowired
    Front front;

    @Autowired
    TestTime time;

    @Autowired
    RequestPage page;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screen.close();
    }

    private static String unique() {
        return Given.unique("CODE").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Actor administrator() {
        return new Actor(Given.anAccount(jdbc), Set.of(Role.ADMINISTRATOR), null);
    }

    private String added(CodeList list) {
        var code = unique();
        deeds.add(list.name(), new CodeDraft(code, "Words of " + code, "كلمات " + code, null), administrator())
                .orElseThrow();
        return code;
    }

    @Test
    void administratorAddsACodeRewordsMovesAndRetiresIt() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("codes?list=ITEM");
        var code = unique();
        screen.click("add-code");
        screen.type("code-code", code);
        screen.type("code-text-en", "Solar panel " + code);
        screen.type("code-text-ar", "لوح شمسي " + code);
        screen.click("add-code-dialog-confirm");
        assertThat(screen.text("code-" + code)).contains("Solar panel " + code, "لوح شمسي " + code, "Offered");
        assertThat(screen.find(Button.class, "down-" + code).isEnabled()).isFalse();

        screen.click("change-" + code);
        screen.type("code-text-en", "Solar panels " + code);
        screen.click("change-code-dialog-confirm");
        screen.click("up-" + code);
        assertThat(screen.find(Button.class, "down-" + code).isEnabled()).isTrue();
        screen.click("retire-" + code);
        screen.click("retire-code-dialog-confirm");

        assertThat(screen.text("code-" + code)).contains("Solar panels " + code, "Retired");
        assertThat(screen.text("code-history")).contains("Retired, by", "Moved, by", "Reworded, by", "Added, by");
        screen.click("return-" + code);
        screen.click("return-code-dialog-confirm");
        assertThat(screen.text("code-" + code)).contains("Offered");
    }

    @Test
    void listThatRulesDependOnIsOnlyReworded() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("codes");
        screen.type("code-list", CodeList.SEVERITY);
        assertThat(screen.address()).isEqualTo("codes?list=SEVERITY");
        assertThat(screen.text("codes")).contains("none can be added or retired", "Needed by the rules");
        assertThat(screen.shows("add-code")).isFalse();
        assertThat(screen.shows("retire-3")).isFalse();
        assertThat(screen.shows("change-3")).isTrue();
    }

    @Test
    void refusalsStandOnTheirFieldsAndWhatWasTypedStays() {
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("codes");
        screen.click("add-code");
        screen.type("code-code", "shelling");
        screen.type("code-text-en", "Shelling");
        screen.click("add-code-dialog-confirm");
        assertThat(error("code-code")).startsWith("Capital Latin letters");
        assertThat(error("code-text-en")).startsWith("Another code");
        assertThat(error("code-text-ar")).isEqualTo("This is needed");
    }

    private String error(String id) {
        return screen.find(TextField.class, id).getErrorMessage();
    }

    @Test
    void whoeverWasSecondKeepsWhatTheyTypedAndOverwritesNothing() {
        var code = added(CodeList.ITEM);
        screen.signIn(Role.ADMINISTRATOR, null);
        screen.go("codes?list=ITEM");
        screen.click("change-" + code);
        screen.type("code-text-en", "Mine");
        deeds.change("ITEM", code, new CodeDraft(null, "Theirs " + code, "لهم " + code, 0L), administrator())
                .orElseThrow();
        assertThatThrownBy(() -> screen.click("change-code-dialog-confirm")).isInstanceOf(StaleData.class);
        assertThat(screen.shows("change-code-dialog-confirm")).isTrue();
        screen.go("codes?list=ITEM");
        assertThat(screen.text("code-" + code)).contains("Theirs");
    }

    @Test
    void coordinatorReadsInArabicAndChangesNothing() {
        var code = added(CodeList.VIOLATION);
        screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("codes");
        assertThat(screen.text("menu-codes")).isEqualTo("قوائم الرموز");
        assertThat(screen.text("code-" + code)).contains("كلمات " + code, "Words of " + code);
        assertThat(screen.shows("change-" + code)).isFalse();
        assertThat(screen.shows("add-code")).isFalse();
    }

    @Test
    void delegateIsNotLedThere() {
        screen.signIn(Role.DELEGATE, Given.aParty(jdbc));
        screen.go("");
        assertThat(screen.shows("menu-codes")).isFalse();
        screen.go("codes");
        assertThatThrownBy(() -> screen.shows("codes")).hasMessageContaining("AccessDenied");
    }

    @Test
    void newCategoryIsOfferedAndARetiredOneIsNot() {
        var offered = added(CodeList.VIOLATION);
        var retired = added(CodeList.VIOLATION);
        deeds.retire("VIOLATION", retired, administrator()).orElseThrow();
        var pause = front.pause();
        screen.go(
                "request/" + page.head(pause, screen.signIn(Role.MONITOR, null)).reference());
        screen.click("report-violation");
        assertThat(items(screen.find(Select.class, "violation-kind").getListDataView()))
                .contains("SHELLING", offered)
                .doesNotContain(retired);
        screen.type("violation-kind", offered);
        screen.type("violation-place", "Ramouseh");
        screen.type("violation-source", "Field monitor");
        screen.click("violation-dialog-confirm");
        assertThat(screen.text("window")).contains("Words of " + offered);
    }

    private static List<Object> items(ListDataView<?, ?> view) {
        return List.copyOf(view.getItems().toList());
    }

    @Test
    void itemIsChosenOrTypedAndReadInTheLanguageOfTheReader() {
        var code = added(CodeList.ITEM);
        screen.signIn(Role.COORDINATOR, null);
        screen.go("new/mission");
        assertThat(items(screen.find(ComboBox.class, "part-item").getListDataView()))
                .contains(code);
        screen.close();
        var mission = scene.asked(mission(new Part(code, 2, "pieces"), new Part("Ladder", 1, "piece")));
        var reader = screen.signIn(Role.COORDINATOR, null, "ar");
        screen.go("request/" + page.head(mission, reader).reference());
        assertThat(screen.text("terms")).contains("كلمات " + code, "Ladder");
    }

    private MissionTerms mission(Part... parts) {
        var ground = scene.ground();
        return aMission()
                .between(ground.area(), ground.area())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(3)))
                .bringing(parts)
                .build();
    }
}
