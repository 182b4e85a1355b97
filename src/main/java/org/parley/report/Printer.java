package org.parley.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** HTML as PDF, with a font of our own inside it: Arabic letters joined, and from right to left. */
final class Printer {

    private static final String FAMILY = "DejaVu Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private Printer() {}

    static byte[] print(String html, boolean rightToLeft) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useFont(() -> font("DejaVuSans"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                .withProducer("Parley")
                .withHtmlContent(html, null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        var font = Printer.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (font == null) throw new IllegalStateException("no font: " + name);
        return font;
    }
}
