package org.parley.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The printed report, as the browser downloaded it. */
record Printed(byte[] pdf) {

    private static final String NAME = "situation.pdf";

    /** Prints it on the page that is open. */
    static Printed by(Screen screen, Path folder) {
        var file = folder.resolve(NAME);
        screen.browser()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        screen.click("report-print");
        try {
            screen.until("downloaded", any -> Files.exists(file) ? true : null);
            var pdf = Files.readAllBytes(file);
            Files.delete(file);
            return new Printed(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    boolean isArabic() {
        return text().codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC);
    }

    /** Of its first page, beside those of the screens. */
    void picture(String name) {
        read(document -> ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 80),
                "png",
                Path.of("target", "screenshots", name + ".png").toFile()));
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
