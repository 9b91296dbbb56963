package onefrontdoor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Whoever follows a colleague's link signs in and is there; nobody lands on a font. */
class PagesToReturnToTests {

    private final HttpSessionRequestCache cache = PagesToReturnTo.cache();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models/redesigns/12",
                "/models/moves/3",
                "/step-downs/new",
                "/contacts/C-2026-000004",
                "/plans/P-2026-000001",
                "/assessments/1",
                "/directory/reviews/1",
                "/desk/numbers",
                "/information-governance/exceptions",
                "/partner"
            })
    void goesOnToThePageThatWasAskedFor(String page) {
        assertThat(comesBackTo(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/assets/fonts/light-v2.woff2", "/staff/staff.css", "/camunda/api/engine"})
    void forgetsWhatABrowserAsksForByItself(String file) {
        assertThat(comesBackTo(file)).isFalse();
    }

    private boolean comesBackTo(String page) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
        cache.saveRequest(request, new MockHttpServletResponse());
        return cache.getRequest(request, new MockHttpServletResponse()) != null;
    }
}
