package onefrontdoor.frontdoor.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.frontdoor.ContactReceipt;
import org.springframework.web.servlet.ModelAndView;

/** Shows what somebody takes away after making contact. */
final class Receipts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "h:mma 'on' EEEE d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private Receipts() {}

    static ModelAndView shown(String template, ContactReceipt receipt) {
        ModelAndView view = new ModelAndView(template);
        view.addObject("reference", receipt.reference().value());
        view.addObject("decideBy", inWords(receipt.decideBy()));
        view.addObject("statusHref", "/status/" + receipt.statusKey());
        return view;
    }

    /** A moment as people in England say it. */
    static String inWords(Instant moment) {
        return MOMENT.format(moment);
    }
}
