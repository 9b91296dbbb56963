package onefrontdoor.frontdoor.web;

import onefrontdoor.frontdoor.Council;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Names the council in the header and footer of every page, error pages included. */
@ControllerAdvice
@EnableConfigurationProperties(Council.class)
class CouncilOnEveryPage {

    private final Council council;

    CouncilOnEveryPage(Council council) {
        this.council = council;
    }

    @ModelAttribute("council")
    Council council() {
        return council;
    }
}
