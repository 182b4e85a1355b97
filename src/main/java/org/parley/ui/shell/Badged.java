package org.parley.ui.shell;

import java.util.Optional;

/** Hands the menu the number that stands beside an entry; a screen that counts something brings a bean of this. */
public interface Badged {

    /** The menu title's key. */
    String menu();

    /** What stands in the badge now, for whoever is signed in; empty: no badge. */
    Optional<String> badge();
}
