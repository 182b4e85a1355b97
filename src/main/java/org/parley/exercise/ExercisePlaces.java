package org.parley.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.place.Route;
import org.springframework.stereotype.Component;

/** The places of the reference story. Codes below governorate level are the exercise's own. */
@Component
class ExercisePlaces {

    static final String SYRIA = "SY";
    static final String DAMASCUS = "SY01";
    static final String ALEPPO = "SY02";
    static final String RURAL_DAMASCUS = "SY03";
    static final String IDLEB = "SY07";
    static final String EAST_ALEPPO = "SY02-E";
    static final String WEST_ALEPPO = "SY02-W";
    static final String CASTELLO = "SY02-N";
    static final String RAMOUSEH = "SY02-S";
    static final String SOUTH_ALEPPO = "SY02-P";
    static final String DARAYA = "SY03-D";
    static final String TURKEY = "TR";
    static final String GAZIANTEP = "TR27";

    static final String CASTELLO_ROAD = "CASTELLO";
    static final String RAMOUSEH_ROAD = "RAMOUSEH";
    static final String M5 = "M5";

    private final Places places;

    ExercisePlaces(Places places) {
        this.places = places;
    }

    void write() {
        area(SYRIA, "Syria", "سوريا", null);
        area(DAMASCUS, "Damascus", "دمشق", SYRIA);
        area(ALEPPO, "Aleppo", "حلب", SYRIA);
        area(RURAL_DAMASCUS, "Rural Damascus", "ريف دمشق", SYRIA);
        area(IDLEB, "Idleb", "إدلب", SYRIA);
        area(EAST_ALEPPO, "Eastern Aleppo", "حلب الشرقية", ALEPPO);
        area(WEST_ALEPPO, "Western Aleppo", "حلب الغربية", ALEPPO);
        area(CASTELLO, "Castello, northern approach", "الكاستيلو، المدخل الشمالي", ALEPPO);
        area(RAMOUSEH, "Ramouseh, southern approach", "الراموسة، المدخل الجنوبي", ALEPPO);
        area(SOUTH_ALEPPO, "Southern Aleppo, power plant", "جنوب حلب، محطة الكهرباء", ALEPPO);
        area(DARAYA, "Daraya", "داريا", RURAL_DAMASCUS);
        area(TURKEY, "Türkiye", "تركيا", null);
        area(GAZIANTEP, "Gaziantep", "غازي عنتاب", TURKEY);
        places.add(new Route(CASTELLO_ROAD, "Castello Road", "طريق الكاستيلو", List.of(CASTELLO, EAST_ALEPPO)));
        places.add(new Route(RAMOUSEH_ROAD, "Ramouseh road", "طريق الراموسة", List.of(RAMOUSEH, EAST_ALEPPO)));
        places.add(new Route(M5, "Damascus - Daraya road", "طريق دمشق - داريا", List.of(DAMASCUS, DARAYA)));
    }

    private void area(String pcode, String nameEn, String nameAr, @Nullable String parent) {
        places.add(new Area(pcode, nameEn, nameAr, parent));
    }
}
