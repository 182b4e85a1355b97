package org.parley.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What places are called: areas, routes with the areas that they run through, crossings; one statement. */
@Component
class PlaceNames {

    private static final int LONGEST_CODE = 40;

    private static final String NAMES = """
            select pcode as code, name_en, name_ar, 0 as turn from area where pcode in (:codes)
            union all
            select code, name_en, name_ar, 0 from route where code in (:codes)
            union all
            select code, text_en, text_ar, 0 from code_entry where list_name = 'CROSSING' and code in (:codes)
            union all
            select through.route_code, a.name_en, a.name_ar, 1 + through.position
            from route_area through join area a on a.pcode = through.pcode where through.route_code in (:codes)
            order by code, turn""";

    private final JdbcClient jdbc;

    PlaceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those texts that are the code of a place: its names in both languages, and the code. */
    Map<String, String> of(Collection<String> texts) {
        var codes = texts.stream().filter(text -> text.length() <= LONGEST_CODE).toList();
        var names = new HashMap<String, String>();
        jdbc.sql(NAMES).param("codes", codes.isEmpty() ? List.of("") : codes).query(row -> {
            var name = row.getString("name_en") + " · " + row.getString("name_ar");
            names.merge(row.getString("code"), name, (known, more) -> known + " · " + more);
        });
        names.replaceAll((code, name) -> name + " · " + code);
        return names;
    }
}
