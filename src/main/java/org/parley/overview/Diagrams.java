package org.parley.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagram.Token;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The diagram of a request with the steps that its process took, from our own step rows. Steps tell tales: a reminder sent,
 * everybody having answered, one more weighing. So others than staff see of the request's own process only the elements
 * that tell where the request stands for all, and of the called ones their own.
 */
@Service
@Transactional(readOnly = true)
public class Diagrams {

    static final String CALLED = "party-clearance";

    /** The step that waits for the parties; for others than staff it waits for their own party alone. */
    private static final String ASK = "ask-parties";

    private static final String OWN_PROCESS = """
            select max(t.process_version) as version, t.process_key, t.element, t.slot_id, '' as party, 0 as terms_version,
                   count(*) as visited, count(*) - count(t.left_at) as active,
                   count(case when t.cancelled then 1 end) as cancelled
            from step t
            where t.request_id = :id and [seen t.request_id] and [staff] and t.process_key = :key and t.slot_id is null
            group by t.process_key, t.element, t.slot_id
            """;

    private static final String OWN_PROCESS_AS_ALL_MAY_KNOW = """
            select max(c.version) as version, c.process_key, c.element, c.slot_id, '' as party, 0 as terms_version,
                   1 as visited, case when count(*) > count(c.left_at) then 1 else 0 end as active, 0 as cancelled
            from (select t.process_version as version, t.process_key, t.slot_id,
                         case when [then t.request_id t.left_at] then t.left_at end as left_at,
                         case when t.element in (:atTheGate) then 'may-depart' else t.element end as element
                  from step t
                  where t.request_id = :id and [seen t.request_id] and t.process_key = :key and t.slot_id is null
                    and (t.element in (:common) or t.element in (:atTheGate))
                    and [then t.request_id t.entered_at]) c
            group by c.process_key, c.element, c.slot_id
            """;

    private static final String CALLED_PROCESSES = """
            union all
            select max(t.process_version), t.process_key, t.element, t.slot_id, s.party_code, s.terms_version,
                   count(*), count(*) - count(t.left_at), count(case when t.cancelled then 1 end)
            from step t join slot s on s.id = t.slot_id
            where t.request_id = :id and [seen t.request_id] and [own s.party_code]
            group by t.process_key, t.element, t.slot_id, s.party_code, s.terms_version
            order by party, terms_version, element
            """;

    private final JdbcClient jdbc;
    private final ModelTexts models;

    Diagrams(JdbcClient jdbc, ModelTexts models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    record Step(
            int version,
            String processKey,
            String element,
            UUID slotId,
            String party,
            int termsVersion,
            int visited,
            int active,
            int cancelled) {

        Token token() {
            return new Token(element, active, visited, cancelled);
        }
    }

    record Place(String processKey, UUID slotId, String party, int termsVersion) {}

    public Diagram of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var kind = Seen.find(id, jdbc, sight).kind();
        var key = kind.process();
        var steps = steps(id, key, sight);
        var own = steps.stream().filter(step -> step.slotId == null).toList();
        var called = called(steps);
        var version = own.stream().map(Step::version).max(Integer::compare).orElse(null);
        return new Diagram(key, version, tokens(own, called, sight), called, models.of(drawings(kind)));
    }

    /** Where nobody is asked there is no drawing of being asked. */
    private static String[] drawings(Kind kind) {
        return kind.isExternal() ? new String[] {kind.process()} : new String[] {kind.process(), CALLED};
    }

    private List<Step> steps(UUID id, String key, Sight sight) {
        var own = sight.staff() ? OWN_PROCESS : OWN_PROCESS_AS_ALL_MAY_KNOW;
        return sight.ask(jdbc, own + CALLED_PROCESSES, id)
                .param("key", key)
                .param("common", KnownToAll.ELEMENTS)
                .param("atTheGate", KnownToAll.AT_THE_GATE)
                .query(new RecordRows<>(Step.class))
                .list();
    }

    private static List<Called> called(List<Step> steps) {
        Map<Place, List<Token>> places = steps.stream()
                .filter(step -> step.slotId != null)
                .collect(groupingBy(
                        step -> new Place(step.processKey, step.slotId, step.party, step.termsVersion),
                        LinkedHashMap::new,
                        mapping(Step::token, toList())));
        return places.entrySet().stream()
                .map(entry -> new Called(
                        entry.getKey().processKey,
                        entry.getKey().slotId,
                        entry.getKey().party,
                        entry.getKey().termsVersion,
                        entry.getValue()))
                .toList();
    }

    /** For a party the step that asks all is as far as its own asking is, whatever the others did. */
    private static List<Token> tokens(List<Step> own, List<Called> called, Sight sight) {
        var tokens = new ArrayList<>(own.stream().map(Step::token).toList());
        if (!sight.staff() && !called.isEmpty()) {
            var asked = called.stream().flatMap(slot -> slot.tokens().stream());
            tokens.add(new Token(ASK, asked.anyMatch(token -> token.active() > 0) ? 1 : 0, 1, 0));
        }
        return List.copyOf(tokens);
    }
}
