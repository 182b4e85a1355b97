package org.parley.request;

/** Which version of the terms it is, and who wrote it; without the terms themselves. */
public record TermsHead(int no, String sha256, String writtenBy) {}
