package org.parley.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator asks for it: {@code office} is an office or role, never a private person's name;
 * {@code party} only where it speaks for one; {@code language} as ISO 639-1. Its text hides the password.
 */
public record AccountDraft(
        @Nullable String username,
        @Nullable String office,
        @Nullable List<Role> roles,
        @Nullable String party,
        @Nullable String language,
        @Nullable String password) {

    @Override
    public String toString() {
        return "AccountDraft[" + username + ", " + roles + ", " + party + "]";
    }

    /** Each role once; none where none was typed. */
    List<Role> rolesTyped() {
        return roles == null ? List.of() : roles.stream().distinct().sorted().toList();
    }
}
