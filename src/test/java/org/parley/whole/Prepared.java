package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.shared.Result;

/** Commands of one module, each ready to be given again and again until it is done. */
interface Prepared {

    /** By name, {@code Movements.decideGo}: sets the scene, and gives the command that is next in it. */
    Map<String, Supplier<Supplier<Result<?>>>> all();
}
