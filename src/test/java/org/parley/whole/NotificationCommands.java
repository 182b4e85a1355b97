package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.notification.NotificationSample;
import org.parley.notification.Notifications;
import org.parley.shared.Result;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is only told. */
@Component
class NotificationCommands implements Prepared {

    private final ObjectProvider<Stage> stages;
    private final Notifications notifications;
    private final TestTime time;

    NotificationCommands(ObjectProvider<Stage> stages, Notifications notifications, TestTime time) {
        this.stages = stages;
        this.notifications = notifications;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("Notifications.send", this::aSiteIsNotified, "Notifications.callOff", this::itIsCalledOff);
    }

    private Supplier<Result<?>> aSiteIsNotified() {
        var stage = stages.getObject();
        var terms = NotificationSample.aSite(stage.area, time.now(), stage.north);
        return () -> notifications.send(terms, stage.coordinator);
    }

    private Supplier<Result<?>> itIsCalledOff() {
        var stage = stages.getObject();
        var sent = notifications
                .send(NotificationSample.aSite(stage.area, time.now(), stage.north), stage.coordinator)
                .orElseThrow();
        return () -> notifications.callOff(sent.id(), "The hospital was moved", stage.coordinator);
    }
}
