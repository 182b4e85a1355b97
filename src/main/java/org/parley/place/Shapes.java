package org.parley.place;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where areas and crossings lie: coarse geometry of our own. Whoever need not know it gets less; callers see to that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Shapes {

    private final JdbcClient jdbc;

    Shapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Every crossing, by code. */
    @Transactional(readOnly = true)
    public List<Crossing> crossings() {
        return jdbc.sql("select code, kind, name_en, name_ar, lon, lat from crossing_point order by code")
                .query((row, n) -> new Crossing(
                        row.getString("code"),
                        Crossing.Kind.valueOf(row.getString("kind")),
                        row.getString("name_en"),
                        row.getString("name_ar"),
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
                        insert into crossing_point (code, kind, name_en, name_ar, lon, lat)
                        values (:code, :kind, :nameEn, :nameAr, :lon, :lat)""")
                .param("code", crossing.code())
                .param("kind", crossing.kind().name())
                .param("nameEn", crossing.nameEn())
                .param("nameAr", crossing.nameAr())
                .param("lon", crossing.at().lon())
                .param("lat", crossing.at().lat())
                .update();
    }
}
