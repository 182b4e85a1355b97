package org.parley.ui.fresh;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.shared.Result;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsForms;

/** An agreement made without the UN is written down; its one button asks nobody. */
@Route("new/agreement")
@RolesAllowed("COORDINATOR")
public class RecordAgreementView extends AsksNobodyView {

    private static final Words WORDS = new Words(
            "new.agreement",
            "new.kind.AGREEMENT",
            "agreement.known",
            "agreement.record",
            "record-agreement",
            "agreement.recorded");

    private final Agreements agreements;
    private final CurrentActor me;

    RecordAgreementView(
            Agreements agreements, Drafts drafts, TermsCodec codec, CurrentActor me, TermsForms forms, Times times) {
        super(Kind.AGREEMENT, WORDS, forms, new DraftKeeper(drafts, codec, me, times));
        this.agreements = agreements;
        this.me = me;
    }

    @Override
    Result<Request> write(Terms terms) {
        return agreements.record((AgreementTerms) terms, me.get());
    }
}
