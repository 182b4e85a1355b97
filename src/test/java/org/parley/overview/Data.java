package org.parley.overview;

import static org.parley.shared.Sql.utc;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows for the read models' tests, written straight into the tables; every name is new, so nothing meets another test's. */
final class Data {

    static final Instant MONDAY = Instant.parse("2016-08-22T08:00:00Z");

    private final JdbcClient db;

    Data(JdbcClient db) {
        this.db = db;
    }

    /** A party that is only known here. */
    String party() {
        var code = "P-" + any();
        insert(
                "party",
                row("code", code, "nameEn", "A group", "nameAr", "مجموعة")
                        .with("standing", "ARMED_GROUP")
                        .with("zone", "Asia/Damascus")
                        .with("daysOff", "FRIDAY"));
        return code;
    }

    Actor delegateOf(String party) {
        return user(Role.DELEGATE, party);
    }

    Actor coordinator() {
        return user(Role.COORDINATOR, null);
    }

    Actor user(Role role, @Nullable String party) {
        var name = role.name().toLowerCase(Locale.ROOT) + "-" + any();
        insert(
                "app_user",
                row("username", name, "displayName", "Office of " + name, "passwordHash", "none")
                        .with("partyCode", party)
                        .with("language", "en")
                        .with("enabled", true));
        return new Actor(name, Set.of(role), party);
    }

    ARequest aRequest() {
        return new ARequest(this);
    }

    static String any() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    static Row row(Object... namesAndValues) {
        var row = new Row(new HashMap<>());
        for (int i = 0; i < namesAndValues.length; i += 2) row.with((String) namesAndValues[i], namesAndValues[i + 1]);
        return row;
    }

    /** Column names in camel case, with their values. */
    record Row(Map<String, Object> values) {

        Row with(String name, @Nullable Object value) {
            values.put(
                    name,
                    value instanceof Instant moment
                            ? utc(moment)
                            : value instanceof Enum<?> word ? word.name() : value);
            return this;
        }
    }

    void insert(String table, Row row) {
        var names = row.values().keySet().stream().sorted().toList();
        var columns = names.stream().map(Data::column).collect(Collectors.joining(", "));
        var values = names.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        db.sql("insert into " + table + " (" + columns + ") values (" + values + ")")
                .params(row.values())
                .update();
    }

    /** {@code change("slot", "state = 'CLOSED'", id)} */
    void change(String table, String what, String key, Object value) {
        db.sql("update " + table + " set " + what + " where " + key + " = :key")
                .param("key", value)
                .update();
    }

    int next(String table, String column, String key, Object value) {
        return db.sql("select coalesce(max(" + column + "), 0) + 1 from " + table + " where " + key + " = :key")
                .param("key", value)
                .query(Integer.class)
                .single();
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
