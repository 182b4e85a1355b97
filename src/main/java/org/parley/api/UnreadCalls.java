package org.parley.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * Calls that the server refuses before anybody of ours is asked: an address or a header that can't be read. Below the
 * API's address a program is told by a problem; elsewhere the server's own page follows.
 */
class UnreadCalls extends ErrorReportValve {

    private final Problems problems;

    UnreadCalls(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request call, Response response, @Nullable Throwable failure) {
        var address = call.getRequestURI();
        if (address == null || !address.startsWith("/api/") || response.getStatus() < 400) return;
        if (response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            problems.write(response, HttpStatusCode.valueOf(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer any more", gone);
        }
    }
}
