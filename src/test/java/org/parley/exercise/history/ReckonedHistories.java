package org.parley.exercise.history;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.party.Parties;
import org.parley.party.Standing;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.TermsCodec;
import org.parley.shared.Sql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** What stands at the head of a generated request is what its terms and answers come to, reckoned here once more. */
abstract class ReckonedHistories extends AllowedHistories {

    @Autowired
    Requests requests;

    @Autowired
    TermsCodec codec;

    @Autowired
    Parties parties;

    @BeforeTransaction
    void areGenerated() {
        generated.ids();
    }

    private record Asked(
            UUID id,
            String party,
            SlotRole role,
            Form form,
            String state,
            Instant asked,
            Instant due,
            int days,
            boolean reopened) {}

    private record Said(String choice, Form form, boolean conditionsMet) {}

    @Test
    @Transactional
    void termsAreCanonicalAndHashedAndSayWhatTheHeadSays() {
        for (var id : generated.ids()) {
            var request = requests.get(id);
            for (var version : requests.versions(id)) {
                var terms = codec.read(request.kind(), version.json());
                assertThat(codec.canonical(terms)).isEqualTo(version.json());
                assertThat(TermsCodec.sha256(version.json())).isEqualTo(version.sha256());
            }
            var terms = requests.currentTerms(id);
            assertThat(request.title()).isEqualTo(terms.title());
            assertThat(request.startsAt()).isEqualTo(terms.startsAt());
            assertThat(request.endsAt()).isEqualTo(terms.endsAt());
            assertThat(people(id)).isEqualTo(terms.peopleAskedFor());
        }
    }

    private @Nullable Integer people(UUID id) {
        return jdbc.sql("select people from request where id = :id")
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(Sql.integerOrNull(row, "people")))
                .single()
                .orElse(null);
    }

    @Test
    @Transactional
    void referencesAreOfKindAndYearAndInTheOrderOfOpening() {
        var last = new HashMap<String, Integer>();
        var all = generated.ids().stream().map(requests::get).toList();
        for (var request : all) {
            var series = request.kind().prefix() + "-"
                    + request.openedAt().atOffset(ZoneOffset.UTC).getYear() + "-";
            assertThat(request.reference()).startsWith(series);
            var number = Integer.parseInt(request.reference().substring(series.length()));
            assertThat(number).isGreaterThan(last.getOrDefault(series, 0));
            last.put(series, number);
        }
        assertThat(all).extracting(Request::reference).doesNotHaveDuplicates();
    }

    @Test
    @Transactional
    void theDecisionIsWhatTheAnswersComeTo() {
        for (var id : generated.ids()) {
            var request = requests.get(id);
            if (!request.kind().isNegotiated()) continue;
            var blocking = slots(id).stream()
                    .filter(slot -> slot.role == SlotRole.BLOCKING)
                    .filter(slot -> !List.of("SUPERSEDED", "DROPPED").contains(slot.state))
                    .toList();
            var denied = blocking.stream().anyMatch(slot -> last(slot.id)
                    .filter(said -> said.choice.equals("REJECT"))
                    .isPresent());
            var clear = !blocking.isEmpty() && blocking.stream().allMatch(this::isClear);
            assertThat(request.decision() == Decision.DENIED)
                    .as(request.reference())
                    .isEqualTo(denied);
            assertThat(request.decision() == Decision.CLEAR)
                    .as(request.reference())
                    .isEqualTo(clear);
        }
    }

    private boolean isClear(Asked slot) {
        return last(slot.id)
                .filter(said -> said.choice.equals("APPROVE")
                        || said.choice.equals("APPROVE_WITH_CONDITIONS") && said.conditionsMet)
                .filter(said -> said.form.ordinal() >= slot.form.ordinal())
                .isPresent();
    }

    private Optional<Said> last(UUID slot) {
        return jdbc.sql("""
                        select a.decision, a.form, not exists (select 1 from condition_set c
                            where c.answer_id = a.id and c.state = 'UNMET') as met
                        from answer a where a.slot_id = :slot and a.counts and a.withdrawn_at is null and a.decision <> 'ASK'
                        order by a.seq desc fetch first 1 row only""")
                .param("slot", slot)
                .query((row, n) -> new Said(row.getString(1), Form.valueOf(row.getString(2)), row.getBoolean(3)))
                .optional();
    }

    @Test
    @Transactional
    void deadlinesAreThePartysOwnWorkingDays() {
        for (var id : generated.ids())
            for (var slot : slots(id))
                if (!slot.reopened)
                    assertThat(slot.due).isEqualTo(parties.get(slot.party).endOfWorkingDay(slot.asked, slot.days));
    }

    @Test
    @Transactional
    void thoseAreAskedWhoHoldThePlace() {
        Map<Kind, Integer> seen = new HashMap<>();
        for (var id : generated.ids()) {
            var request = requests.get(id);
            if (!request.kind().isNegotiated() || slots(id).isEmpty()) continue;
            var terms = requests.currentTerms(id);
            var day = request.startsAt().atOffset(ZoneOffset.UTC).toLocalDate();
            var holders = parties.controlling(terms.areasTouched(), terms.routesUsed(), day).stream()
                    .filter(party -> parties.get(party).standing() != Standing.GOVERNMENT)
                    .collect(toSet());
            var asked = slots(id).stream()
                    .filter(slot -> !slot.state.equals("SUPERSEDED"))
                    .map(Asked::party)
                    .filter(party -> parties.get(party).standing() != Standing.GOVERNMENT)
                    .filter(party -> parties.get(party).standing() != Standing.GUARANTOR)
                    .collect(toSet());
            assertThat(asked).as(request.reference()).isEqualTo(holders).isNotEmpty();
            seen.merge(request.kind(), 1, Integer::sum);
        }
        assertThat(seen).containsKeys(Kind.CEASEFIRE, Kind.CONVOY, Kind.EVACUATION, Kind.MISSION, Kind.WINDOW_CHANGE);
    }

    private List<Asked> slots(UUID request) {
        return jdbc.sql("select * from slot where request_id = :id")
                .param("id", request)
                .query((row, n) -> new Asked(
                        Sql.uuid(row, "id"),
                        row.getString("party_code"),
                        SlotRole.valueOf(row.getString("role")),
                        Form.valueOf(row.getString("form")),
                        row.getString("state"),
                        Sql.instant(row, "asked_at"),
                        Sql.instant(row, "due_at"),
                        row.getInt("days"),
                        row.getBoolean("reopened")))
                .list();
    }
}
