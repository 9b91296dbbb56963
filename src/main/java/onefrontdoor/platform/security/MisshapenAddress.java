package onefrontdoor.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers an address that only an attacker writes; the address is neither repeated nor logged (P23, P24). */
@Component
class MisshapenAddress implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        response.setHeader("Content-Security-Policy", SecurityChains.OUR_PAGES_ONLY);
        ProblemJson.write(response, HttpStatus.BAD_REQUEST, "This address is not accepted.");
    }
}
