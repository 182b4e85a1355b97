package org.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** The engine alone, executing the very models of the program; what the steps would do costs nothing here. */
class BareOffice implements Office, AutoCloseable {

    private static final List<String> MODELS =
            List.of("ceasefire.bpmn", "party-clearance.bpmn", "required-answers.dmn");

    final BareEngine bare;
    final StandIns steps;
    final HikariDataSource database;
    final String url;

    BareOffice(Server server, String name) {
        this(server, name, (file, model) -> model);
    }

    BareOffice(Server server, String name, BiFunction<String, String, String> change) {
        url = server.create(name);
        database = server.pool(url);
        steps = new StandIns(this::decide);
        bare = BareEngine.on(name, new CountedDatabase(database), steps.byName(), models(change));
    }

    private static Map<String, String> models(BiFunction<String, String, String> change) {
        var models = new LinkedHashMap<String, String>();
        for (var file : MODELS) models.put(file, change.apply(file, read(file)));
        return models;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("processes", file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void decide(String standing, boolean controls) {
        bare.engine
                .getDecisionService()
                .evaluateDecisionByKey("required-answers")
                .variables(Map.of("kind", "CEASEFIRE", "modality", "NONE", "standing", standing, "controls", controls))
                .evaluate();
    }

    @Override
    public UUID open() {
        var request = UUID.randomUUID();
        var facts = facts(request.toString());
        bare.transaction.executeWithoutResult(status ->
                bare.engine.getRuntimeService().startProcessInstanceByKey("ceasefire", request.toString(), facts));
        return request;
    }

    Map<String, Object> facts(String request) {
        return Map.of("requestId", request);
    }

    @Override
    public List<Runnable> answers(UUID request) {
        var id = request.toString();
        return steps.slots(id).stream()
                .map(slot -> answer(id, () -> given(id, slot)))
                .toList();
    }

    private void given(String request, String slot) {
        bare.engine
                .getRuntimeService()
                .createMessageCorrelation("answer-given")
                .processInstanceBusinessKey(request)
                .localVariableEquals("slotId", slot)
                .correlate();
    }

    /** The last one lets the process look again, in the same transaction as in the program. */
    final Runnable answer(String request, Runnable given) {
        return () -> bare.transaction.executeWithoutResult(status -> {
            given.run();
            if (steps.approved(request)) {
                bare.engine
                        .getRuntimeService()
                        .createMessageCorrelation("nudged")
                        .processInstanceBusinessKey(request)
                        .correlateAll();
            }
        });
    }

    @Override
    public void close() {
        bare.close();
        database.close();
    }
}
