package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Evidence;
import org.parley.document.Document;
import org.parley.overview.DocumentList;
import org.parley.security.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

@Resource
@Tag(name = "Documents")
class DocumentResource {

    private final DocumentList documents;
    private final Evidence evidence;
    private final CurrentActor who;

    DocumentResource(DocumentList documents, Evidence evidence, CurrentActor who) {
        this.documents = documents;
        this.evidence = evidence;
        this.who = who;
    }

    @Operation(
            operationId = "listDocuments",
            summary = "List a request's documents",
            description = "The common ones and those of your own party, the oldest first.")
    @GetMapping("/requests/{requestId}/documents")
    List<DocumentList.Row> list(@PathVariable UUID requestId) {
        return documents.of(requestId, who.get());
    }

    @Operation(
            operationId = "attachDocument",
            summary = "Add a document to a request",
            description =
                    "PDF, PNG, JPEG, TIFF, plain text or an office document without macros, told from the content,"
                            + " at most 20 MB. With a party it is for that party and staff; a delegate's is always the own party's.")
    @PostMapping(path = "/requests/{requestId}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Document> attach(
            @PathVariable UUID requestId,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String party)
            throws IOException {
        var name = file.getOriginalFilename();
        var attached = evidence.attach(requestId, party, name == null ? "" : name, file.getBytes(), who.get());
        var document = Refused.orDone(attached);
        return ResponseEntity.created(URI.create(Resource.BASE + "/documents/" + document.id()))
                .body(document);
    }

    @Operation(
            operationId = "getDocument",
            summary = "Download a document",
            description = "Always as an attachment, under the need-to-know of its request.")
    @ApiResponse(
            responseCode = "200",
            description = "The document's bytes",
            content = @Content(mediaType = MediaType.ALL_VALUE, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/documents/{documentId}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> content(@PathVariable UUID documentId) {
        var document = evidence.find(documentId, who.get());
        var attachment = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(evidence.read(documentId, who.get()));
    }
}
