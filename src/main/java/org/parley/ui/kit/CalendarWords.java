package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Arrays;
import java.util.List;

/** Months, days and the week's first day, in the reader's language. */
final class CalendarWords {

    private CalendarWords() {}

    static DatePickerI18n ofTheReader() {
        return new DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setToday(t("calendar.today"))
                .setCancel(t("calendar.cancel"))
                .setFirstDayOfWeek(Texts.isArabic() ? 6 : 1)
                .setMonthNames(words("calendar.months"))
                .setWeekdays(words("calendar.days"))
                .setWeekdaysShort(words("calendar.days-short"));
    }

    private static List<String> words(String key) {
        return Arrays.asList(t(key).split(","));
    }
}
