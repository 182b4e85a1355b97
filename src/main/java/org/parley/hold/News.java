package org.parley.hold;

import org.parley.clearance.Weighed;
import org.parley.request.Course;
import org.parley.request.Proceeded;
import org.parley.request.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of a movement's own news within its transaction, its head row locked. Every gate of a process weighs the answers
 * before it asks whether the movement may depart, so a movement that is opened late is reviewed there too.
 */
@Component
class News {

    private final Requests requests;
    private final Reviews reviews;
    private final Calling calling;

    News(Requests requests, Reviews reviews, Calling calling) {
        this.requests = requests;
        this.reviews = reviews;
        this.calling = calling;
    }

    @EventListener
    void on(Weighed weighed) {
        reviews.review(requests.get(weighed.requestId()));
    }

    @EventListener
    void on(Proceeded proceeded) {
        var course = proceeded.course();
        if (course.isOver()) reviews.endWith(proceeded.requestId());
        if (course.isOver() || course == Course.POSTPONED) calling.endJourney(proceeded.requestId());
    }
}
