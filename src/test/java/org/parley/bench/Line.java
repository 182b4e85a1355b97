package org.parley.bench;

import java.util.Locale;

/** One result: what ours cost, what the reference cost, in the same run. Below 1: we are cheaper. */
record Line(String name, double ours, double reference, String unit) {

    double ratio() {
        return ours / reference;
    }

    void print() {
        System.out.println(this);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "bench %s ours=%s reference=%s ratio=%s unit=%s",
                name,
                number(ours),
                number(reference),
                number(ratio()),
                unit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.5f" : "%.3f", value);
    }
}
