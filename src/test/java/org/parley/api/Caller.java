package org.parley.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An account that calls the API with its own name and password. */
record Caller(MockMvc http, String username) {

    static final String PASSWORD = "a password of a test";

    Reply read(String path, Object... variables) {
        return call(get(Resource.BASE + path, variables));
    }

    /** {@code body}: a tree, or text as it is. */
    Reply send(String path, Object body, Object... variables) {
        return call(post(Resource.BASE + path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString()));
    }

    Reply attach(UUID request, String name, byte[] content) {
        return call(multipart(Resource.BASE + "/requests/{id}/documents", request)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content)));
    }

    /** For this party's eyes and the office's. */
    Reply attach(UUID request, String party, String name, byte[] content) {
        return call(multipart(Resource.BASE + "/requests/{id}/documents", request)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("party", party));
    }

    Reply call(MockHttpServletRequestBuilder call) {
        try {
            return new Reply(http.perform(call.with(httpBasic(username, PASSWORD)))
                    .andReturn()
                    .getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
