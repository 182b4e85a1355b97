package org.parley.whole;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.party.Calendars;
import org.parley.party.ControlDeeds;
import org.parley.party.ControlDraft;
import org.parley.party.HolidayDraft;
import org.parley.party.PartyDeeds;
import org.parley.party.PartyDraft;
import org.parley.party.Standing;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Given;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator does with parties, their calendars, and who controls what. */
@Component
class PartyCommands implements Prepared {

    private static final LocalDate DAY = LocalDate.of(2100, 1, 4);

    private final ObjectProvider<Stage> stages;
    private final PartyDeeds parties;
    private final Calendars calendars;
    private final ControlDeeds controls;
    private final JdbcClient jdbc;
    private final TestTime time;

    PartyCommands(
            ObjectProvider<Stage> stages,
            PartyDeeds parties,
            Calendars calendars,
            ControlDeeds controls,
            JdbcClient jdbc,
            TestTime time) {
        this.stages = stages;
        this.parties = parties;
        this.calendars = calendars;
        this.controls = controls;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "PartyDeeds.add", this::aPartyIsAdded,
                "PartyDeeds.change", this::aPartyIsChanged,
                "Calendars.add", this::aHolidayIsAdded,
                "Calendars.remove", this::aHolidayIsTakenOut,
                "ControlDeeds.record", this::aControlIsRecorded,
                "ControlDeeds.end", this::aControlIsEnded,
                "ControlDeeds.strike", this::aControlIsStruck);
    }

    private Actor administrator() {
        return stages.getObject().somebody(Role.ADMINISTRATOR, null);
    }

    private static PartyDraft aDraft(String code) {
        return new PartyDraft(code, "A council", "مجلس", Standing.AUTHORITY, "UTC", List.of(DayOfWeek.FRIDAY));
    }

    private Supplier<Result<?>> aPartyIsAdded() {
        var by = administrator();
        var draft = aDraft(Given.unique("COUNCIL").toUpperCase());
        return () -> parties.add(draft, by);
    }

    private Supplier<Result<?>> aPartyIsChanged() {
        var by = administrator();
        var party = Given.aParty(jdbc);
        return () -> parties.change(party, aDraft(party), by);
    }

    private HolidayDraft aHoliday() {
        var day = LocalDate.ofInstant(time.now(), Stage.DAMASCUS).plusDays(30);
        return new HolidayDraft(day, "Eid al-Fitr", "عيد الفطر");
    }

    private Supplier<Result<?>> aHolidayIsAdded() {
        var by = administrator();
        var party = Given.aParty(jdbc);
        return () -> calendars.add(party, aHoliday(), by);
    }

    private Supplier<Result<?>> aHolidayIsTakenOut() {
        var by = administrator();
        var holiday = calendars.add(Given.aParty(jdbc), aHoliday(), by).orElseThrow();
        return () -> calendars.remove(holiday.id(), by);
    }

    private ControlDraft aControl() {
        var area = Given.unique("SY");
        jdbc.sql("insert into area (pcode, name_en, name_ar) values (:code, 'An area', 'منطقة')")
                .param("code", area)
                .update();
        return new ControlDraft(area, null, Given.aParty(jdbc), DAY, null, false);
    }

    private Supplier<Result<?>> aControlIsRecorded() {
        var by = administrator();
        var draft = aControl();
        return () -> controls.record(draft, by);
    }

    private Supplier<Result<?>> aControlIsEnded() {
        var by = administrator();
        var control = controls.record(aControl(), by).orElseThrow().get(0);
        return () -> controls.end(control.id(), DAY, by);
    }

    private Supplier<Result<?>> aControlIsStruck() {
        var by = administrator();
        var control = controls.record(aControl(), by).orElseThrow().get(0);
        return () -> controls.strike(control.id(), by);
    }
}
