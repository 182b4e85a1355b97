package org.parley.exercise.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.request.TermsCodec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of requests that commands made, ready to be written again as others'. */
public final class Template {

    private final List<UUID> requests;
    private final List<Rows> tables;
    private final Map<String, Cell> termsByHash = new HashMap<>();
    private final List<Read> read;

    /** The rows of one table, as cells. */
    record Rows(String table, List<String> columns, List<Integer> types, List<List<Cell>> rows) {

        String insert() {
            var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        }

        int column(String name) {
            return columns.indexOf(name);
        }
    }

    private Template(List<UUID> requests, List<Read> read, Set<String> words) {
        this.requests = requests;
        this.read = read;
        var known = known(read, requests, words);
        tables = read.stream().map(table -> table.asCells(known)).toList();
        for (var table : read)
            if (table.name().equals("terms_version"))
                table.texts("sha256", "json").forEach((hash, json) -> termsByHash.put(hash, Wording.of(json, known)));
    }

    /** Of requests in an order in which they can be written; {@code words}: for which a copy may have others. */
    public static Template of(JdbcClient jdbc, List<UUID> requests, List<Table> tables, Set<String> words) {
        var read = new ArrayList<Read>();
        for (var table : tables) {
            var rows = Read.of(jdbc, table, requests);
            if (!rows.isEmpty()) read.add(rows);
        }
        return new Template(requests, read, words);
    }

    private static Cell.Known known(List<Read> read, List<UUID> requests, Set<String> words) {
        var ids = new HashSet<>(requests);
        var references = new HashSet<String>();
        var hashes = new HashSet<String>();
        for (var table : read) {
            ids.addAll(table.ids());
            if (table.name().equals("request")) references.addAll(table.texts("reference"));
            if (table.name().equals("terms_version")) hashes.addAll(table.texts("sha256"));
        }
        return new Cell.Known(ids, references, hashes, words);
    }

    /** The requests themselves, the one that others rely on before them. */
    public List<UUID> requests() {
        return requests;
    }

    List<Rows> tables() {
        return tables;
    }

    /** As they were read. */
    List<Read> read() {
        return read;
    }

    String hash(String original, Copy.Written copy, Map<String, String> hashes) {
        var terms = termsByHash.get(original);
        if (terms == null) return original;
        var known = hashes.get(original);
        if (known != null) return known;
        var hash = TermsCodec.sha256(String.valueOf(terms.of(copy)));
        hashes.put(original, hash);
        return hash;
    }
}
