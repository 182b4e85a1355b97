package org.parley.request;

import java.util.UUID;

/** Told within the transaction in which a request ended or was cancelled: nothing more will happen to it. */
public record RequestOver(UUID request) {}
