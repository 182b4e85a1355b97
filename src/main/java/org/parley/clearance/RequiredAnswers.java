package org.parley.clearance;

import java.util.List;
import java.util.Optional;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The office's own table of who must answer what, in which form and how fast (processes/required-answers.dmn). */
public interface RequiredAnswers {

    /** The table as it stands now. */
    Table table();

    /** What it says of a party. Asking writes nothing: what came of it stands in the request's journal. */
    interface Table {

        /** Empty: this party is neither asked nor informed. */
        Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls);
    }

    /** The table itself, in its order: the first row that fits decides. */
    List<RequiredAnswerRule> rules();
}
