package org.parley.place;

/** A place on the ground in WGS84 decimal degrees, longitude first, as GeoJSON writes it. */
public record Spot(double lon, double lat) {

    public Spot {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new IllegalArgumentException(lon + " " + lat);
    }

    /** The nearest crossing of a grid of twentieths of a degree: some five kilometres. */
    public Spot coarse() {
        return new Spot(Math.round(lon * 20) / 20.0, Math.round(lat * 20) / 20.0);
    }
}
