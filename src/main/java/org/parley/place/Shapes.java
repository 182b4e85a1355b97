package org.parley.place;

import java.util.List;
import org.parley.code.CodeList;
import org.parley.code.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where areas and crossings lie: coarse geometry of our own. Whoever need not know it gets less; callers see to that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Shapes {

    private final JdbcClient jdbc;
    private final Codes codes;

    Shapes(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Of every area that has one, by P-code. */
    @Transactional(readOnly = true)
    public List<Shape> all() {
        return jdbc.sql("select pcode, lon, lat, outline from area_shape order by pcode")
                .query((row, n) -> new Shape(
                        row.getString("pcode"),
                        new Spot(row.getDouble("lon"), row.getDouble("lat")),
                        Shape.read(row.getString("outline"))))
                .list();
    }

    /** Every crossing, by code, with the name that its code list gives it. */
    @Transactional(readOnly = true)
    public List<Crossing> crossings() {
        return jdbc.sql("""
                        select p.code, p.kind, c.text_en, c.text_ar, p.lon, p.lat
                        from crossing_point p join code_entry c on c.list_name = 'CROSSING' and c.code = p.code
                        order by p.code""")
                .query((row, n) -> new Crossing(
                        row.getString("code"),
                        Crossing.Kind.valueOf(row.getString("kind")),
                        row.getString("text_en"),
                        row.getString("text_ar"),
                        new Spot(row.getDouble("lon"), row.getDouble("lat"))))
                .list();
    }

    /** The area stands already and has no shape yet. */
    public void add(Shape shape) {
        jdbc.sql("insert into area_shape (pcode, lon, lat, outline) values (:pcode, :lon, :lat, :outline)")
                .param("pcode", shape.pcode())
                .param("lon", shape.centre().lon())
                .param("lat", shape.centre().lat())
                .param("outline", shape.written())
                .update();
    }

    public void add(Crossing crossing) {
        jdbc.sql("""
                        insert into crossing_point (code, kind, lon, lat)
                        values (:code, :kind, :lon, :lat)""")
                .param("code", crossing.code())
                .param("kind", crossing.kind().name())
                .param("lon", crossing.at().lon())
                .param("lat", crossing.at().lat())
                .update();
        codes.enter(CodeList.CROSSING, crossing.code(), crossing.nameEn(), crossing.nameAr());
    }
}
