package org.parley.security;

import java.util.Optional;

/** The account that is signed in, for what is shown of it; empty before signing in. */
public interface CurrentAccount {

    Optional<Account> find();
}
