package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.document.Document;
import org.parley.shared.Result;

/** Takes one document at once and remembers it; refuses at the spot what may not be kept. */
public final class DocumentUpload extends Div {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final Span state = Spans.of("", "quiet");
    private @Nullable UUID document;

    /** {@code keep} stores name and content for whoever is signed in. */
    public DocumentUpload(String id, BiFunction<String, byte[], Result<Document>> keep, Runnable after) {
        setId(id);
        addClassName("wide");
        var upload = new Upload(UploadHandler.inMemory((file, content) -> {
            kept(keep.apply(file.fileName(), content));
            after.run();
        }));
        upload.setId(id + "-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(texts());
        upload.setUploadButton(new Button(t("document.choose")));
        upload.addFileRejectedListener(event -> Tell.problem(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> document = null);
        state.getElement().setAttribute("aria-live", "polite");
        add(upload, state);
    }

    /** The last document that was kept. */
    public @Nullable UUID document() {
        return document;
    }

    private void kept(Result<Document> result) {
        if (result instanceof Result.Done<Document> done) {
            document = done.value().id();
            state.setText(t("document.kept", done.value().name()));
        } else {
            state.setText("");
            Tell.refused(result.refusals());
        }
    }

    private static UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(t("document.drop")).setMany(t("document.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(t("document.choose")).setMany(t("document.choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(t("document.one-at-a-time"))
                .setFileIsTooBig(t("document.too-large", 20))
                .setIncorrectFileType(t("document.type-not-allowed")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("document.connecting"))
                        .setStalled(t("document.stalled"))
                        .setProcessing(t("document.processing"))
                        .setHeld(t("document.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("document.remaining"))
                        .setUnknown(t("document.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("document.failed"))
                        .setUnexpectedServerError(t("document.failed"))
                        .setForbidden(t("failure.forbidden"))));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }
}
