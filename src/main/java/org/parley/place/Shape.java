package org.parley.place;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where an area lies: its centre, and its outline in order, the first corner not repeated; none: a point alone. */
public record Shape(String pcode, Spot centre, List<Spot> outline) {

    public Shape {
        outline = List.copyOf(outline);
        if (!outline.isEmpty() && outline.size() < 3) throw new IllegalArgumentException("no area: " + outline);
    }

    /** With the middle of its corners as its centre; {@code corners}: longitude and latitude in turn. */
    public static Shape of(String pcode, double... corners) {
        if (corners.length % 2 != 0) throw new IllegalArgumentException("a corner has two numbers");
        var outline = IntStream.range(0, corners.length / 2)
                .mapToObj(corner -> new Spot(corners[2 * corner], corners[2 * corner + 1]))
                .toList();
        var lon = outline.stream().mapToDouble(Spot::lon).average().orElseThrow();
        var lat = outline.stream().mapToDouble(Spot::lat).average().orElseThrow();
        return new Shape(pcode, new Spot(lon, lat), outline);
    }

    String written() {
        return outline.stream().map(spot -> spot.lon() + " " + spot.lat()).collect(Collectors.joining(", "));
    }

    static List<Spot> read(String outline) {
        if (outline.isEmpty()) return List.of();
        return Arrays.stream(outline.split(", ")).map(Shape::spot).toList();
    }

    private static Spot spot(String written) {
        var numbers = written.split(" ");
        return new Spot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
