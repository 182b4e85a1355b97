package org.parley.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The code lists as they are now, in the order in which they are offered. Everybody who signs in may read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Codes {

    /** A list with its codes, retired ones too; {@code open}: codes can be added to it. */
    public record Listing(CodeList list, boolean open, List<Code> codes) {}

    private final CodeRepository codes;

    Codes(CodeRepository codes) {
        this.codes = codes;
    }

    /** Every list; one statement. */
    @Transactional(readOnly = true)
    public List<Listing> all() {
        var all = codes.all();
        return Arrays.stream(CodeList.values())
                .map(list -> new Listing(
                        list,
                        list.isOpen(),
                        all.stream().filter(code -> code.list() == list).toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Code> of(CodeList list) {
        return codes.of(list);
    }

    /** Is there such a code that is not retired? */
    @Transactional(readOnly = true)
    public boolean mayBeChosen(CodeList list, String code) {
        return codes.of(list).stream().anyMatch(one -> one.code().equals(code) && !one.retired());
    }

    /** Of what comes into the program with its own name: a crossing that is put on the map. Its code is not there yet. */
    public void enter(CodeList list, String code, String textEn, String textAr) {
        codes.lock(list);
        codes.insert(new Code(list, code, textEn, textAr, false, 0));
    }

    /** The list itself, until the end of the transaction nobody else's to change. */
    List<Code> locked(CodeList list) {
        codes.lock(list);
        return codes.of(list);
    }

    /** Refuses an unknown code with {@link NotFound}. */
    static Code in(List<Code> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** The same codes, this one right before the other; null: as the last. */
    static List<Code> moved(List<Code> all, Code code, @Nullable Code before) {
        var moved = new ArrayList<>(all);
        moved.remove(code);
        moved.add(before == null ? moved.size() : moved.indexOf(before), code);
        return moved;
    }
}
