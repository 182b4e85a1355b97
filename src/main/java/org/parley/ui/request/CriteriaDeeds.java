package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.parley.criteria.ConcernDraft;
import org.parley.criteria.Concerns;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.Judgement;
import org.parley.overview.DocumentList;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What is found of a criterion, and what is said in public about it. */
@Component
class CriteriaDeeds {

    private final Criteria criteria;
    private final Concerns concerns;
    private final DocumentList documents;
    private final Times times;

    CriteriaDeeds(Criteria criteria, Concerns concerns, DocumentList documents, Times times) {
        this.criteria = criteria;
        this.concerns = concerns;
        this.documents = documents;
        this.times = times;
    }

    void assess(Criterion criterion, Opened opened) {
        var judgement = Fields.choice(
                "criterion-judgement",
                "criteria.judgement",
                List.of(Judgement.MET, Judgement.UNMET, Judgement.UNKNOWN));
        var office = Fields.text("criterion-office", "criteria.office");
        var evidence = Fields.area("criterion-evidence", "criteria.evidence");
        var document = document("criterion-document", opened);
        var at = Fields.pastMoment("criterion-at", "criteria.found-at", times);
        new DeedDialog("criterion-dialog", t(criterion))
                .field("judgement", judgement)
                .field("office", office)
                .field("evidence", evidence)
                .field("documentId", document)
                .field("foundAt", at)
                .does(
                        () -> criteria.assess(
                                opened.head().id(),
                                new CriterionDraft(
                                        criterion,
                                        judgement.getValue(),
                                        typed(office.getValue()),
                                        typed(evidence.getValue()),
                                        document.getValue(),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void issue(Opened opened) {
        var english = Fields.area("concern-english", "concern.english");
        var arabic = Fields.area("concern-arabic", "concern.arabic");
        var office = Fields.text("concern-office", "concern.office");
        var document = document("concern-document", opened);
        var at = Fields.pastMoment("concern-at", "concern.issued-at", times);
        new DeedDialog("concern-dialog")
                .says(t("deed.concern-dialog.says"))
                .field("english", english)
                .field("arabic", arabic)
                .field("office", office)
                .field("documentId", document)
                .field("issuedAt", at)
                .does(
                        () -> concerns.issue(
                                opened.head().id(),
                                new ConcernDraft(
                                        typed(english.getValue()),
                                        typed(arabic.getValue()),
                                        typed(office.getValue()),
                                        document.getValue(),
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    /** One of those that the request has already: what is added in a dialog would be seen by all before it is said. */
    private ComboBox<UUID> document(String id, Opened opened) {
        var known = documents.of(opened.head().id(), opened.me());
        var field = new ComboBox<UUID>(t("criteria.document"));
        field.setId(id);
        field.setItems(known.stream().map(DocumentList.Row::id).toList());
        field.setItemLabelGenerator(document -> known.stream()
                .filter(row -> row.id().equals(document))
                .map(DocumentList.Row::name)
                .findFirst()
                .orElse(""));
        field.setClearButtonVisible(true);
        return field;
    }
}
