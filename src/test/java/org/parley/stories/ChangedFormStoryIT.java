package org.parley.stories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.testing.StoryTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is filling in a form is told that the terms changed, wherever on the form they are. */
@StoryTest
class ChangedFormStoryIT {

    @RegisterExtension
    final People people = new People();

    @Autowired
    TestTime time;

    @Autowired
    Asked asked;

    @Test
    void changeIsInViewAtTheEndOfALongAnswer() {
        var soon = Asked.soon(time);
        var pause = asked.pause(soon, "SY02-E", "SY02-N");
        var north = people.as("north");
        AnswerPage.fromTasks(north, pause.reference()).from("Northern relief office");
        var watched = Watched.from(north);

        asked.revised(pause, Asked.terms(soon, "SY02-E", "SY02-N", "SY02-S"));

        watched.isTold();
        Pictures.take(north, "answer-told");
    }
}
