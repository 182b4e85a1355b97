package org.parley.bench;

import java.util.List;
import java.util.UUID;

/** Somebody who opens requests and has every party answer them: the program, or an engine without it. */
interface Office {

    /** Asks three parties for a pause of 48 hours. */
    UUID open();

    /** Whatever an answer needs to know beforehand; not measured. */
    List<Runnable> answers(UUID request);
}
