package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onefrontdoor.frontdoor.ContactDraft;
import onefrontdoor.frontdoor.ContactDrafts;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.PrivateSecret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The draft of the browser that asks, found by the secret in a cookie that ends with the browser. */
@Component
class CurrentDraft {

    static final String COOKIE = "contact-draft";

    private final ContactDrafts drafts;

    CurrentDraft(ContactDrafts drafts) {
        this.drafts = drafts;
    }

    Optional<ContactDraft> find(HttpServletRequest request) {
        return secret(request).flatMap(drafts::find);
    }

    void change(HttpServletRequest request, UnaryOperator<Answers> change) {
        secret(request)
                .ifPresent(secret -> drafts.change(
                        secret, typed -> change.apply(new Answers(typed)).typed()));
    }

    /** Begins a new draft with these answers. */
    void begin(HttpServletRequest request, HttpServletResponse response, Answers answers) {
        PrivateSecret secret = drafts.open();
        drafts.change(secret, nothing -> answers.typed());
        setCookie(request, response, secret.value(), Duration.ofSeconds(-1));
    }

    Optional<ContactReceipt> send(HttpServletRequest request, Function<ContactDraft, ContactReceipt> sending) {
        return secret(request).flatMap(secret -> drafts.send(secret, sending));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(drafts::forget);
        setCookie(request, response, "", Duration.ZERO);
    }

    private static Optional<PrivateSecret> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> new PrivateSecret(cookie.getValue()));
    }

    private static void setCookie(
            HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
