package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.report.Reports.Language;
import org.parley.report.Tlp;
import org.parley.security.Role;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Printing the situation: the mark is chosen, and the language is one's own at first. */
@ScreenTest
class ReportScreenTest {

    @Autowired
    Screen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void markAndLanguageAreChosenBeforeItIsPrinted() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("reports/print");
        assertThat(screen.find(Select.class, "report-tlp").getValue()).isEqualTo(Tlp.AMBER);
        assertThat(screen.find(Select.class, "report-language").getValue()).isEqualTo(Language.ENGLISH);
        screen.type("report-tlp", Tlp.RED);
        assertThat(screen.find(Anchor.class, "report-print").getHref()).isNotBlank();
    }

    @Test
    void arabicScreenOffersArabicFirst() {
        screen.signIn(Role.OBSERVER, null, "ar");
        screen.go("reports/print");
        assertThat(screen.find(Select.class, "report-language").getValue()).isEqualTo(Language.ARABIC);
        assertThat(screen.text("report-print")).isEqualTo("طباعة بصيغة PDF");
    }
}
