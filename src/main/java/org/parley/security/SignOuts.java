package org.parley.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Whoever signs out of the screens, or is signed out because the account changed, is written down. */
@Component
class SignOuts {

    private final SignInRecords records;

    SignOuts(SignInRecords records) {
        this.records = records;
    }

    @EventListener
    void on(LogoutSuccessEvent out) {
        var who = out.getAuthentication();
        var address = who.getDetails() instanceof WebAuthenticationDetails call ? call.getRemoteAddress() : null;
        records.write(SignInResult.SIGNED_OUT, SignInRecords.nameTyped(who.getName()), SignInWay.FORM, address, null);
    }
}
