package org.parley.api;

import org.jspecify.annotations.Nullable;

/** Why a deed is done; obligatory wherever it undoes something. */
record Reason(@Nullable String reason) {}
