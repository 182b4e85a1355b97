package org.parley.mission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.mission.MissionTerms.Facility;

/**
 * What depends on what: each facility's code with the codes of those that it needs. A pump without its plant delivers
 * nothing, so what a facility delivers is the least that anything along its needs does.
 */
public record Infrastructure(Map<String, List<String>> needs) {

    /** A facility's place when whatever supplies stands before what it supplies; depth 0 needs nothing. */
    public record Placed(String code, int depth) {}

    public static Infrastructure of(List<Facility> facilities) {
        var needs = new LinkedHashMap<String, List<String>>();
        for (var one : facilities) if (one.code() != null) needs.putIfAbsent(one.code(), one.needs());
        return new Infrastructure(needs);
    }

    private List<String> needsOf(String code) {
        return needs.getOrDefault(code, List.of()).stream()
                .filter(needs::containsKey)
                .toList();
    }

    /** The codes of a circle, its first again at the end; empty: everything can be powered from somewhere. */
    public List<String> circle() {
        var seen = new HashSet<String>();
        for (var code : needs.keySet()) {
            var found = circle(code, new LinkedHashSet<>(), seen);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<String> circle(String code, LinkedHashSet<String> path, Set<String> seen) {
        if (path.contains(code)) return closed(path, code);
        if (!seen.add(code)) return List.of();
        path.add(code);
        for (var next : needsOf(code)) {
            var found = circle(next, path, seen);
            if (!found.isEmpty()) return found;
        }
        path.remove(code);
        return List.of();
    }

    private static List<String> closed(LinkedHashSet<String> path, String code) {
        var way = List.copyOf(path);
        var circle = new ArrayList<>(way.subList(way.indexOf(code), way.size()));
        circle.add(code);
        return circle;
    }

    /** Itself and everything that it needs, however indirectly. */
    public Set<String> along(String code) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (found.add(next)) open.addAll(needsOf(next));
        }
        return found;
    }

    /** Everything that needs it, however indirectly: what stands still while it does. */
    public Set<String> dependOn(String code) {
        var found = new LinkedHashSet<String>();
        for (var one : needs.keySet()) if (!one.equals(code) && along(one).contains(code)) found.add(one);
        return found;
    }

    /** Whatever supplies first, and what it supplies right after it, in the order given; those in a circle are left out. */
    public List<Placed> inOrder() {
        var depths = new LinkedHashMap<String, Integer>();
        for (var code : needs.keySet()) if (needsOf(code).isEmpty()) place(code, depths);
        return depths.entrySet().stream()
                .map(placed -> new Placed(placed.getKey(), placed.getValue()))
                .toList();
    }

    private void place(String code, Map<String, Integer> depths) {
        if (depths.containsKey(code) || !depths.keySet().containsAll(needsOf(code))) return;
        var deepest = needsOf(code).stream().mapToInt(depths::get).max();
        depths.put(code, deepest.isPresent() ? deepest.getAsInt() + 1 : 0);
        for (var one : needs.keySet()) if (needsOf(one).contains(code)) place(one, depths);
    }

    /**
     * What a facility delivers, in percent: the smallest that was reported along what it needs. Nothing (null) is known
     * while something broken along it was never reported; but where one delivers nothing, so does all that needs it.
     * What neither is broken nor was reported holds nothing back.
     */
    public @Nullable Integer delivers(String code, Map<String, Integer> reported, Predicate<String> broken) {
        var along = along(code);
        var least = along.stream()
                .map(reported::get)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
        if (least == null || least == 0) return least;
        return along.stream().anyMatch(one -> broken.test(one) && !reported.containsKey(one)) ? null : least;
    }
}
