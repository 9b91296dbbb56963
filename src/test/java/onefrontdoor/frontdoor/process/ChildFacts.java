package onefrontdoor.frontdoor.process;

import java.util.List;
import onefrontdoor.Facts;

/** Children as the guides see them; the plain child is eight, agreed to help, and nothing is expected soon. */
final class ChildFacts {

    private ChildFacts() {}

    static Facts asks(String purpose) {
        return with().and("indicatorsAnswered", false).and("purpose", purpose);
    }

    static Facts answeredNo() {
        return with();
    }

    static Facts nothingKnown() {
        return asks("WORRY")
                .and("immediacy", "NOT_KNOWN")
                .and("age", null)
                .and("earlierContacts", 0)
                .and("agreesToHelp", "NOT_YET_ASKED");
    }

    static Facts with(String... indicators) {
        return Facts.of("indicators", List.of(indicators))
                .and("indicatorsAnswered", true)
                .and("purpose", "WORRY")
                .and("immediacy", "NOT_SOON")
                .and("age", 8)
                .and("earlierContacts", 0)
                .and("agreesToHelp", "AGREED");
    }
}
