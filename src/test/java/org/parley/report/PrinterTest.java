package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
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
import org.parley.report.Snapshot.Count;
import org.parley.report.Snapshot.Moving;
import org.parley.report.Snapshot.PartyRow;
import org.parley.report.Snapshot.Pause;
import org.parley.report.Snapshot.Pending;
import org.parley.request.Kind;

/** The printed page, read back with a tool of others: words, directions, and nothing beyond its edges. */
class PrinterTest {

    private static final Instant NOON = Instant.parse("2016-08-29T09:00:00Z");
    private static final Map<String, String> ENGLISH = Map.of("SY02-E", "Eastern Aleppo", "SY01", "Damascus");
    private static final Map<String, String> ARABIC = Map.of("SY02-E", "حلب الشرقية", "SY01", "دمشق");

    @Test
    void arabicReadsRightAfterItWasPrinted() throws IOException {
        var text = text(printed(true, 1));

        assertThat(text)
                .contains("وضع الوصول الإنساني", "ما قررته الأطراف", "الردود المنتظرة", "المجموعة الشمالية")
                .contains("حلب الشرقية", "HC-2016-0042", "TLP:AMBER+STRICT");
    }

    @Test
    void englishSaysAsOfWhenAndRawNumbersBesideOneDecimal() throws IOException {
        var text = text(printed(false, 1));

        assertThat(text)
                .contains("Access situation", "As of Mon 29 Aug 2016 12:00, Damascus time", "TLP:AMBER+STRICT")
                .contains("Eastern Aleppo", "202,500", "18.7 %", "1,081,900", "less than a week ago");
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
            assertThat(places.first).isGreaterThan(30f);
            assertThat(places.last).isLessThan(width - 30f);
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
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 90);
        ImageIO.write(picture, "png", new File(folder.toFile(), arabic ? "situation-ar.png" : "situation-en.png"));
        assertThat(picture.getWidth()).isGreaterThan(700);
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
        var wording = new Wording(arabic, ZoneId.of("Asia/Damascus"), arabic ? ARABIC : ENGLISH);
        return Printer.print(new Page(wording, situation(movements), Tlp.AMBER_STRICT).html(), arabic);
    }

    private static Snapshot situation(int movements) {
        return new Snapshot(
                NOON,
                List.of(new Count("CLEAR", 202_500, 80_000L), new Count("ASKING", 879_400, null)),
                List.of(new Count("FACILITATED", 3, 40_000L), new Count("IMPEDED", 1, null)),
                true,
                new Pending(4, 2, 1, 3),
                List.of(
                        new PartyRow("GROUP-N", "Northern group", "المجموعة الشمالية", 12, 5, 3, 2, 1, 1),
                        new PartyRow("ANY", "A & <b>B</b> \"group\"", "مجموعة", 1, 0, 0, 0, 0, 1)),
                List.of(new Pause(UUID.randomUUID(), "HP-2016-0007", "SY02-E", NOON, NOON.plusSeconds(172_800))),
                Collections.nCopies(
                        movements,
                        new Moving(UUID.randomUUID(), "HC-2016-0042", Kind.CONVOY, "SY01 – SY02-E", NOON, 40_000)));
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
