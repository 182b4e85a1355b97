package org.parley.stories;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.LocalDateTime;
import org.openqa.selenium.By;
import org.openqa.selenium.support.pagefactory.ByChained;

/** A part of a page: several forms of a plan, several rows of a form have the same fields. */
record Part(Screen screen, String within) {

    /** The whole page. */
    static Part all(Screen screen) {
        return new Part(screen, "");
    }

    Part in(String id) {
        return new Part(screen, within + "#" + id + " ");
    }

    By at(String id) {
        return By.cssSelector(within + "#" + id);
    }

    Part click(String id) {
        screen.click(at(id));
        return this;
    }

    Part type(String id, Object text) {
        var field = within + "#" + id;
        screen.typeInto(By.cssSelector(field + " input, " + field + " textarea"), text);
        return this;
    }

    /** Several one after the other, where the field takes several. */
    Part pick(String id, String... labels) {
        for (var label : labels) screen.pick(at(id), label);
        return this;
    }

    Part choose(String id, String word) {
        var option = By.xpath(".//vaadin-radio-button[.//*[normalize-space()='" + word + "'] or normalize-space()='"
                + word + "']//input");
        screen.click(new ByChained(at(id), option));
        return this;
    }

    Part select(String id, String word) {
        click(id);
        screen.click(By.xpath("//vaadin-select-item[normalize-space()='" + word + "' and not(@slot)]"));
        return this;
    }

    Part moment(String id, LocalDateTime when) {
        var field = within + "#" + id + " ";
        screen.typeInto(
                By.cssSelector(field + "[slot=date-picker] input"),
                ofPattern("dd/MM/yyyy").format(when));
        screen.typeInto(
                By.cssSelector(field + "[slot=time-picker] input"),
                ofPattern("HH:mm").format(when));
        return this;
    }
}
