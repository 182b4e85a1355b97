package org.parley.exercise;

import org.parley.place.Crossing;
import org.parley.place.Shape;
import org.parley.place.Shapes;
import org.parley.place.Spot;
import org.springframework.stereotype.Component;

/** Where the story's places lie: drawn by hand around well-known coordinates, and no truer than a sketch. */
@Component
class ExerciseShapes {

    private final Shapes shapes;

    ExerciseShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    void write() {
        countriesAndGovernorates();
        aroundAleppo();
        area(ExercisePlaces.DARAYA, 36.205, 33.475, 36.255, 33.47, 36.25, 33.44, 36.205, 33.44);
        crossing("BAB-SALAM", Crossing.Kind.BORDER, "Bab al-Salam", "باب السلامة", 37.08, 36.65);
        crossing("BAB-HAWA", Crossing.Kind.BORDER, "Bab al-Hawa", "باب الهوى", 36.69, 36.24);
        crossing("CASTELLO-X", Crossing.Kind.FRONT_LINE, "Castello checkpoint", "حاجز الكاستيلو", 37.14, 36.245);
        crossing(
                "DARAYA-X", Crossing.Kind.CHECKPOINT, "Last checkpoint to Daraya", "آخر حاجز إلى داريا", 36.24, 33.475);
    }

    private void countriesAndGovernorates() {
        area(
                ExercisePlaces.SYRIA,
                35.75,
                35.6,
                35.95,
                35.95,
                36.45,
                36.2,
                36.7,
                36.8,
                38.1,
                36.85,
                39.5,
                36.7,
                41.0,
                37.1,
                42.3,
                37.2,
                41.4,
                36.5,
                41.2,
                34.8,
                40.9,
                34.4,
                38.8,
                33.4,
                36.8,
                32.35,
                35.9,
                32.75,
                36.0,
                33.6,
                36.4,
                34.1,
                36.0,
                34.65);
        area(
                ExercisePlaces.ALEPPO,
                36.7,
                36.8,
                37.4,
                36.65,
                38.3,
                36.84,
                38.35,
                36.4,
                37.9,
                35.95,
                37.5,
                35.6,
                37.0,
                35.8,
                36.85,
                36.25);
        area(ExercisePlaces.IDLEB, 36.4, 36.15, 36.8, 36.2, 36.98, 35.8, 36.8, 35.4, 36.4, 35.45, 36.3, 35.85);
        area(ExercisePlaces.DAMASCUS, 36.23, 33.55, 36.34, 33.56, 36.36, 33.49, 36.26, 33.475);
        area(
                ExercisePlaces.RURAL_DAMASCUS,
                35.95,
                33.65,
                36.45,
                34.0,
                37.2,
                34.1,
                38.1,
                33.8,
                37.6,
                33.25,
                36.4,
                33.15,
                36.0,
                33.3);
        area(ExercisePlaces.GAZIANTEP, 36.9, 37.25, 37.7, 37.3, 37.9, 36.95, 37.2, 36.72, 36.8, 36.9);
    }

    private void aroundAleppo() {
        area(ExercisePlaces.EAST_ALEPPO, 37.15, 36.23, 37.22, 36.24, 37.235, 36.185, 37.16, 36.17);
        area(ExercisePlaces.WEST_ALEPPO, 37.065, 36.23, 37.15, 36.23, 37.16, 36.17, 37.07, 36.17);
        area(ExercisePlaces.CASTELLO, 37.1, 36.275, 37.175, 36.275, 37.17, 36.235, 37.1, 36.235);
        area(ExercisePlaces.RAMOUSEH, 37.085, 36.165, 37.145, 36.165, 37.145, 36.135, 37.085, 36.135);
        area(ExercisePlaces.SOUTH_ALEPPO, 37.15, 36.165, 37.215, 36.165, 37.215, 36.13, 37.15, 36.13);
    }

    private void area(String pcode, double... corners) {
        shapes.add(Shape.of(pcode, corners));
    }

    private void crossing(String code, Crossing.Kind kind, String nameEn, String nameAr, double lon, double lat) {
        shapes.add(new Crossing(code, kind, nameEn, nameAr, new Spot(lon, lat)));
    }
}
