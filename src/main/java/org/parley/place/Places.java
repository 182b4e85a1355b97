package org.parley.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The areas and routes that requests name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every area, by P-code. */
    @Transactional(readOnly = true)
    public List<Area> areas() {
        return jdbc.sql("select * from area order by pcode")
                .query((row, n) -> new Area(
                        row.getString("pcode"),
                        row.getString("name_en"),
                        row.getString("name_ar"),
                        row.getString("parent")))
                .list();
    }

    /** Every route, by code. */
    @Transactional(readOnly = true)
    public List<Route> routes() {
        var through = areasByRoute();
        return jdbc.sql("select * from route order by code")
                .query((row, n) -> new Route(
                        row.getString("code"),
                        row.getString("name_en"),
                        row.getString("name_ar"),
                        through.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean areaExists(String pcode) {
        return count("select count(*) from area where pcode = :code", pcode) > 0;
    }

    @Transactional(readOnly = true)
    public boolean routeExists(String code) {
        return count("select count(*) from route where code = :code", code) > 0;
    }

    /** The area itself and every larger one that it belongs to, the smallest first. */
    @Transactional(readOnly = true)
    public List<String> withLarger(String pcode) {
        var found = new ArrayList<String>();
        for (var next = pcode; next != null && !found.contains(next); next = parentOf(next)) found.add(next);
        return found;
    }

    /** The areas that these routes run through. */
    @Transactional(readOnly = true)
    public List<String> along(Collection<String> routeCodes) {
        if (routeCodes.isEmpty()) return List.of();
        return jdbc.sql("select distinct pcode from route_area where route_code in (:codes) order by pcode")
                .param("codes", routeCodes)
                .query(String.class)
                .list();
    }

    /** The larger area that it belongs to stands already. */
    public void add(Area area) {
        jdbc.sql("insert into area (pcode, name_en, name_ar, parent) values (:pcode, :nameEn, :nameAr, :parent)")
                .param("pcode", area.pcode())
                .param("nameEn", area.nameEn())
                .param("nameAr", area.nameAr())
                .param("parent", area.parent())
                .update();
    }

    /** The areas that it runs through stand already. */
    public void add(Route route) {
        jdbc.sql("insert into route (code, name_en, name_ar) values (:code, :nameEn, :nameAr)")
                .param("code", route.code())
                .param("nameEn", route.nameEn())
                .param("nameAr", route.nameAr())
                .update();
        for (int position = 0; position < route.pcodes().size(); position++) {
            jdbc.sql("insert into route_area (route_code, position, pcode) values (:code, :position, :pcode)")
                    .param("code", route.code())
                    .param("position", position)
                    .param("pcode", route.pcodes().get(position))
                    .update();
        }
    }

    private Map<String, List<String>> areasByRoute() {
        var byRoute = new HashMap<String, List<String>>();
        jdbc.sql("select route_code, pcode from route_area order by route_code, position")
                .query(row -> {
                    byRoute.computeIfAbsent(row.getString("route_code"), code -> new ArrayList<>())
                            .add(row.getString("pcode"));
                });
        return byRoute;
    }

    private @Nullable String parentOf(String pcode) {
        return jdbc.sql("select parent from area where pcode = :code and parent is not null")
                .param("code", pcode)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private int count(String sql, String code) {
        return jdbc.sql(sql).param("code", code).query(Integer.class).single();
    }
}
