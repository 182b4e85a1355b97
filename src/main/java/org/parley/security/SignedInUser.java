package org.parley.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * The account as it was when somebody signed in: the stamp tells later whether it was closed since, or its password or
 * roles changed. It lies in the session, and works on whichever node the next request comes to.
 */
class SignedInUser extends User {

    private final long stamp;

    SignedInUser(String username, String hash, boolean enabled, long stamp, List<Role> roles) {
        super(
                username,
                hash,
                enabled,
                true,
                true,
                true,
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.stamp = stamp;
    }

    long stamp() {
        return stamp;
    }
}
