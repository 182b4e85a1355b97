package org.parley.ui.terms;

import org.parley.request.Kind;
import org.springframework.stereotype.Component;

/** A fresh form for a kind of request. A new kind of request adds its form here. */
@Component
public class TermsForms {

    private final Pickers pickers;

    TermsForms(Pickers pickers) {
        this.pickers = pickers;
    }

    public TermsForm<?> of(Kind kind) {
        return switch (kind) {
            case CEASEFIRE -> new CeasefireForm(pickers);
            case CONVOY -> new ConvoyForm(pickers);
            case EVACUATION -> new EvacuationForm(pickers);
            case MISSION -> new MissionForm(pickers);
            case PLAN -> new PlanForm();
            case AGREEMENT -> new AgreementForm(pickers);
            case NOTIFICATION -> new NotificationForm(pickers);
            case WINDOW_CHANGE -> new WindowChangeForm(pickers);
        };
    }
}
