package org.parley.desk;

import org.parley.security.Actor;

/** An inbox that differs nowhere, whatever other tests left behind. */
public final class Mended {

    private Mended() {}

    public static void everything(Repairs repairs, Actor administrator) {
        while (repairs.repair(administrator).orElseThrow().mended() > 0) {}
    }
}
