package org.parley.report;

import java.util.List;

/** Well-formed HTML, put together piece by piece; every text in it is text and never markup. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    Html element(String name, String text) {
        return element(name, "", text);
    }

    Html element(String name, String style, String text) {
        open(name, style);
        written.append(text(text));
        return close(name);
    }

    Html open(String name, String style) {
        written.append('<').append(name);
        if (!style.isEmpty()) written.append(" class=\"").append(style).append('"');
        written.append('>');
        return this;
    }

    Html close(String name) {
        written.append("</").append(name).append('>');
        return this;
    }

    /** A filled part of a bar, in percent of its room. */
    Html bar(double percent) {
        written.append("<td class=\"room\"><div class=\"bar\" style=\"width: ")
                .append(Math.round(percent))
                .append("%\"></div></td>");
        return this;
    }

    Html head(List<String> headings) {
        open("table", "").open("thead", "").open("tr", "");
        headings.forEach(heading -> element("th", heading));
        return close("tr").close("thead").open("tbody", "");
    }

    Html endTable() {
        return close("tbody").close("table");
    }

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
