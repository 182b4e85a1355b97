package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.parley.security.DemonstrationSignIns;
import org.parley.ui.kit.Spans;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody signs in; either language can be chosen before. In an exercise the accounts stand beside. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView(ObjectProvider<DemonstrationSignIns> exercise) {
        addClassName("sign-in");
        getElement().setAttribute("role", "main");
        form.setId("sign-in");
        form.setAction("login");
        form.setI18n(texts("sign-in.wrong"));
        form.setForgotPasswordButtonVisible(false);
        add(Spans.div("row", new H1("Parley"), new LanguageSwitch()));
        add(new Paragraph(t("sign-in.what")), form);
        exercise.ifAvailable(accounts -> add(accounts(accounts.all())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var told = event.getLocation().getQueryParameters().getParameters();
        var tooMany = told.containsKey(SignInCalls.TOO_MANY);
        if (tooMany) form.setI18n(texts("sign-in.too-many"));
        form.setError(tooMany || told.containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return t("sign-in.title");
    }

    private Div accounts(List<DemonstrationSignIns.SignIn> all) {
        var list = Spans.div("exercise-accounts", new H2(t("sign-in.exercise")), new Paragraph(t("sign-in.pick")));
        list.setId("exercise-accounts");
        for (var account : all) list.add(signInAs(account));
        return list;
    }

    /** Fills in both fields and signs in, as if typed. */
    private Button signInAs(DemonstrationSignIns.SignIn account) {
        var button = new Button(account.displayName());
        button.setId("sign-in-as-" + account.username());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> form.getElement()
                .executeJs(
                        "document.getElementById('vaadinLoginUsername').value = $0;"
                                + "document.getElementById('vaadinLoginPassword').value = $1; this.submit();",
                        account.username(),
                        account.password()));
        return button;
    }

    private static LoginI18n texts(String why) {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(t("sign-in.title"));
        form.setUsername(t("sign-in.username"));
        form.setPassword(t("sign-in.password"));
        form.setSubmit(t("sign-in.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(t(why));
        error.setMessage(t(why + ".text"));
        error.setUsername(t("sign-in.username.needed"));
        error.setPassword(t("sign-in.password.needed"));
        return texts;
    }
}
