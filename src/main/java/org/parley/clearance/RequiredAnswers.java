package org.parley.clearance;

import java.util.List;
import java.util.Optional;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The office's own table of who must answer what, in which form and how fast (processes/required-answers.dmn). */
public interface RequiredAnswers {

    /** Empty: this party is neither asked nor informed. */
    Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls);

    /** The same for a request that nobody has made: nothing is written of the question, and nobody is asked. */
    Foreseen foresee();

    /** The table as it stood when it was asked for. */
    interface Foreseen {

        Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls);
    }

    /** The table itself, in its order: the first row that fits decides. */
    List<RequiredAnswerRule> rules();
}
