package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.parley.agreement.AgreementTerms;
import org.parley.request.TermsCodec;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** The first line of an agreement says in words that it is none of the UN, when the UN was told, and if it was consulted. */
@Component
class AgreementLine {

    private final TermsCodec codec;
    private final Times times;

    AgreementLine(TermsCodec codec, Times times) {
        this.codec = codec;
        this.times = times;
    }

    Optional<Div> of(Opened opened) {
        if (!opened.head().kind().isExternal()) return Optional.empty();
        var terms = terms(opened, codec);
        var consulted = Boolean.TRUE.equals(terms.consulted());
        var line = Spans.row(
                Spans.of(t("agreement.concluded-without-us") + ".", "strong"),
                Spans.of(told(terms)),
                Spans.of(t(consulted ? "agreement.was-consulted" : "agreement.not-consulted")));
        line.setId("without-us");
        return Optional.of(line);
    }

    static AgreementTerms terms(Opened opened, TermsCodec codec) {
        return (AgreementTerms)
                codec.read(opened.head().kind(), opened.versions().get(0).json());
    }

    private String told(AgreementTerms terms) {
        var at = terms.toldAt();
        var words = terms.toldInWords();
        if (at == null) return words == null ? t("agreement.told-unknown") : t("agreement.told-words", words);
        return words == null
                ? t("agreement.told-at", times.local(at))
                : t("agreement.told-at-words", times.local(at), words);
    }
}
