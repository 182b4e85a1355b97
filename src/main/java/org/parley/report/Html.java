package org.parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Well-formed HTML, put together piece by piece; every text in it is text and never markup. From right to left the first
 * column stands at the right: the printer does not mirror tables by itself.
 */
final class Html {

    /** Fatha, damma and their like: printed they would stand beside their letter. */
    private static final Pattern VOWEL_MARKS = Pattern.compile("[\\u064B-\\u0652]");

    private final StringBuilder written = new StringBuilder();
    private final boolean rightToLeft;

    Html(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    Html element(String name, String text) {
        return element(name, "", text);
    }

    Html element(String name, String style, String text) {
        written.append('<').append(name);
        if (!style.isEmpty()) written.append(" class=\"").append(style).append('"');
        written.append('>').append(text(text)).append("</").append(name).append('>');
        return this;
    }

    Html table(List<String> headings) {
        written.append("<table><thead>");
        row("th", headings.stream().map(Html::text).toList());
        written.append("</thead><tbody>");
        return this;
    }

    /** Cells that {@link #cell} or {@link #bar} made. */
    Html row(String... cells) {
        return row("td", Arrays.asList(cells));
    }

    private Html row(String element, List<String> cells) {
        var inOrder = new ArrayList<>(cells);
        if (rightToLeft) Collections.reverse(inOrder);
        written.append("<tr>");
        inOrder.forEach(cell -> written.append('<')
                .append(element)
                .append('>')
                .append(cell)
                .append("</")
                .append(element)
                .append('>'));
        written.append("</tr>");
        return this;
    }

    Html endTable() {
        written.append("</tbody></table>");
        return this;
    }

    static String cell(String text) {
        return text(text);
    }

    /** A cell with a share: its percent above its two numbers. */
    static String share(String text) {
        var numbers = text.indexOf(" (");
        if (numbers < 0) return text(text);
        return text(text.substring(0, numbers)) + "<br/><span class=\"numbers\">" + text(text.substring(numbers + 1))
                + "</span>";
    }

    /** A filled part of a bar, in percent of its room. */
    String bar(double percent) {
        var filled = Math.round(percent);
        var after = rightToLeft ? "left" : "right";
        return "<div class=\"room\" style=\"margin-%s: auto\"><div class=\"bar\" style=\"width: %d%%; margin-%s: %d%%\"></div></div>"
                .formatted(after, filled, after, 100 - filled);
    }

    static String text(String text) {
        return VOWEL_MARKS
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
