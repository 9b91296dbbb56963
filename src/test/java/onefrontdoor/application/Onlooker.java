package onefrontdoor.application;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who asks the service for everything that it has an address for.
 *
 * @param role a desk, or what the table of {@link WhoMaySee} calls somebody who sits at none
 * @param login empty for whoever has none
 */
record Onlooker(String role, String login, Caller caller) {

    static final String ANONYMOUS = "anonymous";
    static final String AGENCY_SYSTEM = "system of an agency";
    static final String OF_AGENCY = "agency@";
    static final String ADMINISTRATOR = "administrator";
    static final String LEADS = "lead-professional";
    static final String GOVERNANCE = "information-governance";

    /** Code of the agency that somebody works for, if they do. */
    Optional<String> agency() {
        return Optional.of(role)
                .filter(group -> group.startsWith(OF_AGENCY))
                .map(group -> group.substring(OF_AGENCY.length()));
    }

    boolean isAtADesk() {
        return agency().isEmpty()
                && !Set.of(ANONYMOUS, AGENCY_SYSTEM, ADMINISTRATOR, GOVERNANCE, LEADS)
                        .contains(role);
    }

    /** @param page holds a token for forms of this person */
    HttpResponse<String> asks(Question question, HttpResponse<String> page) {
        return switch (question.how()) {
            case FORM -> caller.submitFrom(page, question.address(), question.fields());
            case JSON -> caller.json("POST", question.address(), "{}", "Accept", "application/hal+json");
            case GET -> caller.send(read(question.address()));
        };
    }

    private HttpRequest.Builder read(String address) {
        HttpRequest.Builder request = caller.request(address).GET();
        return role.equals(AGENCY_SYSTEM) ? request.header("Authorization", "Bearer key-of-the-test-school") : request;
    }

    @Override
    public String toString() {
        return login.isEmpty() ? role : role + " " + login;
    }
}
