package onefrontdoor.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Refuses, before anything reads it, an address written as no browser writes it: filters, servlets and the engine's
 * web API would each read it their own way (P10). It is neither repeated nor logged (P23, P24).
 */
class MisshapenAddress extends ValveBase implements RequestRejectedHandler {

    private static final String STEPS = "//|;|\\\\|/\\.\\.?(/|$)";
    private static final String CONTROLS_OR_DELIMITERS = "%([01][0-9a-f]|7f|2[5f]|3b|5c)";
    private static final String NEEDLESSLY_ENCODED = "%(2[de]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])";
    private static final Pattern MISSHAPEN = Pattern.compile(
            String.join("|", STEPS, CONTROLS_OR_DELIMITERS, NEEDLESSLY_ENCODED), Pattern.CASE_INSENSITIVE);

    MisshapenAddress() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRequestURI();
        if (address == null || MISSHAPEN.matcher(address).find()) {
            refuse(response.getResponse());
        } else {
            getNext().invoke(request, response);
        }
    }

    /** What Spring's own firewall refuses besides, such as methods that nobody has heard of. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        refuse(response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", SecurityChains.OUR_PAGES_ONLY);
        ProblemJson.write(response, HttpStatus.BAD_REQUEST, "This address is not accepted.");
    }
}
