package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.Snapshot.Answers;
import org.parley.report.Snapshot.Field;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.Pause;
import org.parley.request.Kind;
import org.parley.tally.Calm;
import org.parley.tally.Indicator;
import org.parley.tally.Indicator.Delivery;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Indicator.People;
import org.parley.tally.Reach;

/** The printed page, read back with a tool of others: words, directions, and nothing beyond its edges. */
class PrinterTest {

    private static final Instant NOON = Instant.parse("2016-08-29T09:00:00Z");

    /** Of sixteen millimetres, in points. */
    private static final float MARGIN = 44f;

    private static final Map<String, String> ENGLISH = Map.of("SY02-E", "Eastern Aleppo", "SY01", "Damascus");
    private static final Map<String, String> ARABIC = Map.of("SY02-E", "حلب الشرقية", "SY01", "دمشق");

    private static final Map<String, String> PARTIES =
            Map.of("GROUP-N", "Northern group", "ANY", "A & <b>B</b> \"group\"");
    private static final Map<String, String> IN_ARABIC = Map.of("GROUP-N", "المجموعة الشمالية", "ANY", "مجموعة");

    @Test
    void arabicReadsRightAfterItWasPrinted() throws IOException {
        var text = text(printed(true, 1));

        assertThat(text)
                .contains("وضع الوصول الإنساني", "ما قررته الأطراف", "المجموعة الشمالية")
                .contains("حلب الشرقية", "HC-2016-0042", "TLP:AMBER+STRICT");
    }

    @Test
    void englishSaysAsOfWhenAndRawNumbersBesideOneDecimal() throws IOException {
        var text = text(printed(false, 1));

        assertThat(text)
                .contains("Access situation", "As of Mon 29 Aug 2016 12:00, Damascus time", "TLP:AMBER+STRICT")
                .contains("Eastern Aleppo", "18.7 % (202,500 of 1,081,900)", "Less than a week")
                .contains("1.5 (3 in 48.0 hours)", "77.8 % (70,000 of 90,000)");
    }

    @Test
    void whatWasTypedIsTextAndNeverMarkup() throws IOException {
        assertThat(text(printed(false, 1))).contains("A & <b>B</b> \"group\"");
    }

    @Test
    void everyPageBearsItsMark() throws IOException {
        try (var pdf = Loader.loadPDF(printed(true, 90))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("TLP:AMBER+STRICT");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingStandsBeyondTheEdgesOfThePage(boolean arabic) throws IOException {
        try (var pdf = Loader.loadPDF(printed(arabic, 3))) {
            picture(pdf, arabic);
            var width = pdf.getPage(0).getMediaBox().getWidth();
            var places = new Places();
            places.getText(pdf);
            assertThat(places.first).isGreaterThan(MARGIN);
            assertThat(places.last).isLessThan(width - MARGIN);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tablesBeginWhereTheLanguageDoes(boolean arabic) throws IOException {
        try (var pdf = Loader.loadPDF(printed(arabic, 1))) {
            var middle = pdf.getPage(0).getMediaBox().getWidth() / 2;
            var places = new Places();
            places.getText(pdf);
            assertThat(places.reference > middle).isEqualTo(arabic);
        }
    }

    /** To be looked at: target/reports. */
    private static void picture(PDDocument pdf, boolean arabic) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        var name = arabic ? "situation-ar" : "situation-en";
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(page, 90);
            ImageIO.write(picture, "png", new File(folder.toFile(), name + "-" + page + ".png"));
            assertThat(picture.getWidth()).isGreaterThan(700);
        }
        pdf.save(new File(folder.toFile(), name + ".pdf"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace('\u00a0', ' ');
        }
    }

    private static byte[] printed(boolean arabic, int movements) {
        return Printer.print(page(arabic, movements), arabic);
    }

    static String page(boolean arabic, int movements) {
        var wording = new Wording(
                arabic, ZoneId.of("Asia/Damascus"), arabic ? ARABIC : ENGLISH, arabic ? IN_ARABIC : PARTIES);
        return new Page(wording, situation(movements), Tlp.AMBER_STRICT).html();
    }

    private static Snapshot situation(int movements) {
        return new Snapshot(
                NOON,
                NOON.plusSeconds(60),
                List.of(
                        new Indicator("", "APPROVED", 202_500, 80_000),
                        new Indicator("", "DENIED", 879_400, 120_000),
                        new Indicator("", "PENDING", 7, 0)),
                new Delivery(
                        NOON,
                        new People(40, 1_081_900),
                        new People(12, 202_500),
                        new People(8, 120_000),
                        new People(7, 90_000),
                        null,
                        null,
                        null),
                List.of(new Indicator("", "FACILITATED", 3, 40_000), new Indicator("", "IMPEDED", 1, 0)),
                new Answers(
                        List.of(
                                new Indicator("GROUP-N", "APPROVE", 5, 0),
                                new Indicator("GROUP-N", "REJECT", 3, 0),
                                new Indicator("ANY", "NO_REPLY", 1, 0)),
                        List.of(new Indicator("GROUP-N", "LATE", 1, 0), new Indicator("GROUP-N", "IN_TIME", 7, 0)),
                        List.of(new Length("GROUP-N", 8, new BigDecimal("1.5"), new BigDecimal("4.0")))),
                field(),
                List.of(new Pause(UUID.randomUUID(), "HP-2016-0007", "SY02-E", NOON, NOON.plusSeconds(172_800))),
                Collections.nCopies(
                        movements,
                        new Moving(UUID.randomUUID(), "HC-2016-0042", Kind.CONVOY, "SY01 – SY02-E", NOON, 40_000)));
    }

    private static Field field() {
        return new Field(
                List.of(new Indicator("", "UNDER_A_WEEK", 4, 900), new Indicator("", "OVER_FOUR_WEEKS", 3, 0)),
                List.of(new Indicator("", "SHELLING", 6, 2)),
                List.of(new Indicator("", "AGREED", 2, 5_760), new Indicator("", "HELD", 2, 2_880)),
                new Calm(NOON, List.of(new Calm.Row("", 3, 2_880, new BigDecimal("1.5")))),
                new Reach(NOON, 3, 2, 90_000, 70_000, List.of(new Reach.Place("SY02-E", 4, 3, 90_000, 70_000))));
    }

    /** Where letters stand, and where the reference of a movement begins. */
    private static final class Places extends PDFTextStripper {

        private float first = Float.MAX_VALUE;
        private float last;
        private float reference;

        Places() throws IOException {}

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (var letter : letters) {
                first = Math.min(first, letter.getXDirAdj());
                last = Math.max(last, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
            if (text.contains("HC-2016")) reference = letters.get(0).getXDirAdj();
        }
    }
}
