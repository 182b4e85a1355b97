package org.parley.ui.request;

import static java.util.stream.Collectors.toSet;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.Optional;
import org.parley.contact.Contact;
import org.parley.contact.Contacts;
import org.parley.glass.Glasses;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** The negotiation log, for staff: who was talked to, when, where or how, and what came of it. */
@org.springframework.stereotype.Component
@Order(5)
class ContactsPanel implements Panel {

    private final Contacts contacts;
    private final Glasses glasses;
    private final ContactDeeds deeds;
    private final Times times;

    ContactsPanel(Contacts contacts, Glasses glasses, ContactDeeds deeds, Times times) {
        this.contacts = contacts;
        this.glasses = glasses;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.me().isStaff()) return Optional.empty();
        var all = contacts.of(opened.head().id(), opened.me());
        var hidden =
                Glasses.isKeptOut(opened.me()) && !glasses.isOpen(opened.head().id(), opened.me());
        if (all.isEmpty() && !opened.isCoordinator() && !hidden) return Optional.empty();
        var corrected =
                all.stream().map(Contact::corrects).filter(Objects::nonNull).collect(toSet());
        var section = Spans.section("contacts", t("contact.title"));
        if (all.isEmpty()) section.add(Spans.of(t("contact.none"), "quiet"));
        all.forEach(contact -> section.add(entry(contact, corrected.contains(contact.id()), opened)));
        if (hidden) section.add(Spans.of(t("contact.hidden"), "quiet"), breaking(opened));
        if (opened.isCoordinator())
            section.add(Spans.div("actions", Fields.button("note-contact", "deed.contact", () -> deeds.note(opened))));
        return Optional.of(section);
    }

    /** What is kept from this reader can be read in an emergency; everybody of staff is told. */
    private Div breaking(Opened opened) {
        return Spans.div(
                "actions",
                Fields.button(
                        "break-glass",
                        "deed.break-glass",
                        () -> DeedsBar.ask(opened, "break-glass-dialog", glasses::breakFor)));
    }

    private Div entry(Contact contact, boolean corrected, Opened opened) {
        var entry = Spans.div("stack entry", facts(contact, corrected, opened), Spans.typed(contact.outcome()));
        entry.setId("contact-" + contact.id());
        if (contact.reason() != null)
            entry.add(Spans.row(Spans.of(t("contact.corrects"), "label"), Spans.typed(contact.reason())));
        if (opened.isCoordinator() && !corrected) {
            var correct = Fields.button(
                    "correct-contact-" + contact.id(), "deed.correct", () -> deeds.correct(contact, opened));
            correct.addThemeNames("small", "tertiary");
            entry.add(correct);
        }
        return entry;
    }

    private Div facts(Contact contact, boolean corrected, Opened opened) {
        var facts = Spans.row(times.at(contact.happenedAt()), Spans.typed(contact.interlocutor()));
        if (contact.party() != null) facts.add(Spans.of(opened.party(contact.party()), "quiet"));
        if (contact.means() != null) facts.add(Spans.of(t(contact.means()), "quiet"));
        if (contact.place() != null) facts.add(Spans.typed(contact.place()));
        if (contact.confidential())
            facts.add(Status.badge("round", "confidential", "contact.confidential", VaadinIcon.LOCK));
        if (corrected) facts.add(Status.badge("slot", "superseded", "figures.corrected", VaadinIcon.ROTATE_LEFT));
        return facts;
    }
}
