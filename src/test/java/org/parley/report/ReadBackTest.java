package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is printed, read by a library that knows nothing of the one that prints: OpenPDF's own reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTest {

    private static final Pattern SENTENCE = Pattern.compile("<(h1|h2|p)[^>]*>(.*?)</\\1>");
    private static final Pattern CELL = Pattern.compile("<t[hd]>([^<]+)</t[hd]>");
    private static final Pattern WORD = Pattern.compile("\\p{InARABIC}{2,}");

    /** Numbers and Latin words, which stand from left to right on a page from right to left. */
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z.,:+-]*[0-9A-Za-z])?");

    private String page;
    private String drawn;
    private String read;

    @BeforeAll
    void print() throws IOException {
        page = PrinterTest.page(true, 1);
        drawn = extracted(Printer.print(page, true));
        read = letters(inReadingOrder(drawn));
    }

    @Test
    void everySentenceIsThereLetterByLetterInItsOrder() {
        var sentences =
                SENTENCE.matcher(page).results().map(found -> found.group(2)).toList();
        assertThat(sentences).hasSizeGreaterThan(20);
        for (var sentence : sentences) assertThat(read).contains(letters(sentence));
    }

    @Test
    void everyWordOfEveryTableIsThere() {
        var words = CELL.matcher(page)
                .results()
                .flatMap(cell -> WORD.matcher(cell.group(1)).results().map(word -> word.group()))
                .distinct()
                .toList();
        assertThat(words).hasSizeGreaterThan(40).contains("حلب", "المجموعة", "الشمالية");
        for (var word : words) assertThat(read).contains(word);
    }

    @Test
    void numbersKeepTheirDigitsInOrder() {
        assertThat(read).contains("18.7%(202,500من1,081,900)", "77.8%(70,000من90,000)", "HC-2016-0042");
    }

    /** Beginning, middle and end of a word have shapes of their own: alone, alone, first, middle, last. */
    @Test
    void lettersAreJoined() {
        var damascus = "\uFEA9\uFEE3\uFEB8\uFED6";
        var access = "\uFE8D\uFEDF\uFEEE\uFEBB\uFEEE\uFEDD";
        assertThat(drawn).contains(reversed(damascus), reversed(access));
        assertThat(List.of(letters(damascus), letters(access))).containsExactly("دمشق", "الوصول");
        assertThat(drawn).doesNotContainPattern("[\\u0622-\\u064A]");
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (var document = new PdfReader(pdf)) {
            var text = new StringBuilder();
            var pages = new PdfTextExtractor(document);
            for (int number = 1; number <= document.getNumberOfPages(); number++)
                text.append(pages.getTextFromPage(number)).append('\n');
            return text.toString();
        }
    }

    /** The reader tells pieces as they lie on the page, from left to right. */
    private static String inReadingOrder(String drawn) {
        var text = new StringBuilder();
        for (var line : drawn.split("\n")) {
            var numbers = LEFT_TO_RIGHT.matcher(line);
            int from = 0;
            while (numbers.find()) {
                text.append(reversed(line.substring(from, numbers.start()))).append(numbers.group());
                from = numbers.end();
            }
            text.append(reversed(line.substring(from))).append('\n');
        }
        return text.toString();
    }

    /** Brackets open to the other side. */
    private static String reversed(String drawn) {
        return new StringBuilder(drawn)
                .reverse()
                .toString()
                .replace('(', '\0')
                .replace(')', '(')
                .replace('\0', ')');
    }

    /** Without shapes and without the spaces that a line's end takes. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\uFEFF\\u200B-\\u200F]+", "");
    }
}
