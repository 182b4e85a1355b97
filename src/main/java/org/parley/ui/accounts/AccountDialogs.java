package org.parley.ui.accounts;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.security.AccountDeeds;
import org.parley.security.AccountDraft;
import org.parley.security.AccountList.Row;
import org.parley.security.ApiTokens;
import org.parley.security.CurrentActor;
import org.parley.security.Role;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Texts;
import org.springframework.stereotype.Component;

/** What an administrator does with accounts. */
@Component
class AccountDialogs {

    private final AccountDeeds deeds;
    private final ApiTokens tokens;
    private final TokenRows tokenRows;
    private final CurrentActor me;

    AccountDialogs(AccountDeeds deeds, ApiTokens tokens, TokenRows tokenRows, CurrentActor me) {
        this.deeds = deeds;
        this.tokens = tokens;
        this.tokenRows = tokenRows;
        this.me = me;
    }

    void open(Map<String, String> parties, Runnable after) {
        var username = Fields.text("account-username", "accounts.username");
        username.setHelperText(t("accounts.username-help"));
        var office = Fields.text("account-office", "accounts.office");
        office.setHelperText(t("accounts.office-help"));
        var roles = roles();
        var party = party(parties);
        var language = languages();
        var password = secret("account-password");
        new DeedDialog("open-account-dialog")
                .field("username", username)
                .field("office", office)
                .field("roles", roles)
                .field("party", party)
                .field("language", language)
                .field("password", password)
                .does(
                        () -> deeds.open(
                                new AccountDraft(
                                        typed(username.getValue()),
                                        typed(office.getValue()),
                                        List.copyOf(roles.getValue()),
                                        party.getValue(),
                                        language.getValue(),
                                        password.getValue()),
                                me.get()),
                        after);
    }

    void close(Row row, Runnable after) {
        new DeedDialog("close-account-dialog")
                .says(t("deed.close-account-dialog.says", row.username()))
                .does(() -> deeds.close(row.username(), me.get()), after);
    }

    void reopen(Row row, Runnable after) {
        new DeedDialog("reopen-account-dialog")
                .says(t("deed.reopen-account-dialog.says", row.username()))
                .does(() -> deeds.reopen(row.username(), me.get()), after);
    }

    void unlock(Row row, Runnable after) {
        new DeedDialog("unlock-account-dialog")
                .says(t("deed.unlock-account-dialog.says", row.username()))
                .does(() -> deeds.unlock(row.username(), me.get()), after);
    }

    /** The account's tokens, each of which can be revoked. */
    void tokens(Row row) {
        var dialog = new Dialog();
        dialog.setId("account-tokens");
        dialog.setHeaderTitle(t("tokens.of", row.username()));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("96vw");
        fill(dialog, row);
        dialog.getFooter().add(Fields.button("account-tokens-close", "action.close", dialog::close));
        dialog.open();
    }

    private void fill(Dialog dialog, Row row) {
        dialog.removeAll();
        dialog.add(tokenRows.of(tokens.of(row.username(), me.get()), () -> fill(dialog, row)));
    }

    void password(Row row, Runnable after) {
        var password = secret("new-password");
        new DeedDialog("password-dialog")
                .says(t("deed.password-dialog.says", row.username()))
                .field("password", password)
                .does(() -> deeds.setPassword(row.username(), password.getValue(), me.get()), after);
    }

    private static CheckboxGroup<Role> roles() {
        var roles = new CheckboxGroup<Role>(t("accounts.roles"));
        roles.setId("account-roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Texts::t);
        return roles;
    }

    private static ComboBox<String> party(Map<String, String> parties) {
        var party = new ComboBox<String>(t("accounts.party"));
        party.setId("account-party");
        party.setHelperText(t("accounts.party-help"));
        party.setItems(parties.keySet().stream().sorted().toList());
        party.setItemLabelGenerator(code -> parties.getOrDefault(code, code));
        party.setClearButtonVisible(true);
        party.setWidthFull();
        return party;
    }

    private static Select<String> languages() {
        var language = new Select<String>();
        language.setId("account-language");
        language.setLabel(t("accounts.language"));
        language.setItems("en", "ar");
        language.setItemLabelGenerator(AccountDialogs::language);
        language.setValue("en");
        return language;
    }

    private static PasswordField secret(String id) {
        var password = new PasswordField(t("accounts.new-password"));
        password.setId(id);
        password.setHelperText(t("accounts.password-help"));
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "new-password");
        return password;
    }

    /** The language's own name for itself. */
    static String language(String code) {
        var language = Locale.forLanguageTag(code);
        return language.getDisplayLanguage(language);
    }
}
