package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;

/** Fields and buttons as all forms have them: with an id for tests, a label in both languages, and Latin digits. */
public final class Fields {

    private static final int SEND_TYPED_AFTER_MS = 1500;

    private Fields() {}

    public static TextField text(String id, String label) {
        var field = new TextField(t(label));
        field.setId(id);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEND_TYPED_AFTER_MS);
        field.getElement().setAttribute("dir", "auto");
        keepReadable(field);
        return field;
    }

    /** What can't be kept is replaced before anybody reads it. */
    private static void keepReadable(HasValue<?, String> field) {
        field.addValueChangeListener(change -> {
            var readable = Characters.readable(change.getValue());
            if (!readable.equals(change.getValue())) field.setValue(readable);
        });
    }

    public static TextArea area(String id, String label) {
        var field = new TextArea(t(label));
        field.setId(id);
        field.setWidthFull();
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEND_TYPED_AFTER_MS);
        keepReadable(field);
        return field;
    }

    public static IntegerField number(String id, String label) {
        var field = new IntegerField(t(label));
        field.setId(id);
        field.setWidthFull();
        field.setMin(0);
        field.setStepButtonsVisible(false);
        return field;
    }

    /** Wall time: day, month and year in this order, 24 hours. */
    public static DateTimePicker moment(String id, String label) {
        var field = new DateTimePicker(t(label));
        field.setId(id);
        field.setWidthFull();
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(15));
        field.setDatePickerI18n(CalendarWords.ofTheReader());
        field.setDateAriaLabel(t(label) + " – " + t("field.date"));
        field.setTimeAriaLabel(t(label) + " – " + t("field.time"));
        field.setDatePlaceholder(t("field.date"));
        field.setTimePlaceholder(t("field.time"));
        return field;
    }

    /** The moment that was typed as the office's wall time. */
    public static @Nullable Instant moment(DateTimePicker field, Times times) {
        var typed = field.getValue();
        return typed == null ? null : typed.atZone(times.zone()).toInstant();
    }

    /** A moment that has passed, now at first: "said at", "departed at". */
    public static DateTimePicker pastMoment(String id, String label, Times times) {
        var field = moment(id, label);
        field.setStep(Duration.ofMinutes(1));
        field.setMax(LocalDateTime.ofInstant(times.now(), times.zone()).plusMinutes(1));
        field.setValue(
                LocalDateTime.ofInstant(times.now(), times.zone()).withSecond(0).withNano(0));
        return field;
    }

    /** A day: day, month and year in this order. */
    public static DatePicker day(String id, String label) {
        var field = new DatePicker(t(label));
        field.setId(id);
        field.setWidthFull();
        field.setLocale(Locale.UK);
        field.setI18n(CalendarWords.ofTheReader());
        field.setClearButtonVisible(true);
        return field;
    }

    public static TimePicker hour(String id, String label) {
        var field = new TimePicker(t(label));
        field.setId(id);
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(30));
        return field;
    }

    public static <E extends Enum<E>> Select<E> select(String id, String label, Collection<E> constants) {
        var field = new Select<E>();
        field.setId(id);
        field.setLabel(t(label));
        field.setItems(constants);
        field.setWidthFull();
        field.setItemLabelGenerator(Texts::t);
        return field;
    }

    /** One of these or any: for what is looked for. */
    public static <E extends Enum<E>> Select<E> any(String id, String label, E[] constants) {
        var field = new Select<E>();
        field.setId(id);
        field.setLabel(t(label));
        field.setItems(constants);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("requests.any"));
        field.setItemLabelGenerator(one -> one == null ? t("requests.any") : Texts.t(one));
        return field;
    }

    public static <E extends Enum<E>> RadioButtonGroup<E> choice(String id, String label, Collection<E> constants) {
        var field = new RadioButtonGroup<E>(t(label));
        field.setId(id);
        field.setItems(constants);
        field.setItemLabelGenerator(Texts::t);
        return field;
    }

    public static Button button(String id, String label, Runnable deed) {
        var button = new Button(t(label), click -> deed.run());
        button.setId(id);
        return button;
    }

    /** The one deed that the screen is for. It can't be clicked twice, nor once the deed has led away from it. */
    public static Button primary(String id, String label, Runnable deed) {
        var button = new Button(t(label));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (!button.isAttached()) return;
            try {
                deed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** What few need, folded away. */
    public static Details more(String id, String label, com.vaadin.flow.component.Component... fields) {
        var more = new Details(t(label), Spans.div("form", fields));
        more.setId(id);
        more.setWidthFull();
        return more;
    }

    /** Blank is nothing. */
    public static @Nullable String typed(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
