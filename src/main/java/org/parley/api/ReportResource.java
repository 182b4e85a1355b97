package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parley.report.Reports;
import org.parley.report.Snapshot;
import org.parley.report.Tlp;
import org.parley.security.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Reports")
class ReportResource {

    private final Reports reports;
    private final CurrentActor who;

    ReportResource(Reports reports, CurrentActor who) {
        this.reports = reports;
        this.who = who;
    }

    @Operation(
            operationId = "getSituation",
            summary = "Get the access situation",
            description = "The figures of the printed report, as of now and as far as you may know of them: requests by"
                    + " decision, movements by outcome, answers waited for by age, parties, pauses in effect, movements on"
                    + " the road.")
    @GetMapping("/reports/situation")
    Snapshot situation() {
        return reports.snapshot(who.get());
    }

    @Operation(
            operationId = "printSituation",
            summary = "Print the access situation",
            description = "The same as PDF, in English or Arabic, with the mark of the Traffic Light Protocol on every"
                    + " page.")
    @ApiResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/reports/situation.pdf", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> print(
            @Parameter(description = "How far it may be passed on") @RequestParam(defaultValue = "AMBER") Tlp tlp,
            @Parameter(description = "The language that it is printed in") @RequestParam(defaultValue = "ENGLISH")
                    Reports.Language language) {
        var attachment =
                ContentDisposition.attachment().filename("situation.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(reports.print(tlp, language, who.get()));
    }
}
