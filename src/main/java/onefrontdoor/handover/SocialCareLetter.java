package onefrontdoor.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import onefrontdoor.frontdoor.SocialCareReferral;

/**
 * A request to social care to take one child on.
 *
 * @param request its id, under which social care answers; the same whenever it is sent
 * @param contact reference of the contact on which the child was mentioned
 * @param route such as SECTION_47
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SocialCareLetter(UUID request, String contact, String route, SocialCareReferral referral) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareLetter " + request;
    }
}
