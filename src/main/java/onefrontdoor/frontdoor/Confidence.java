package onefrontdoor.frontdoor;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom a council confides in: who a member of the public was that made contact (INV11, RB35), and who read a record. */
@Component
class Confidence {

    private final Set<String> confidants;

    Confidence(@Value("${onefrontdoor.case-page.confided-to}") Set<String> confidants) {
        this.confidants = Set.copyOf(confidants);
    }

    boolean mayKnowReferrer(Reader reader, Contact contact) {
        Referrer referrer = contact.referrer();
        return referrer.source().professional()
                || referrer.anonymous()
                || contact.wasTakenByTelephone(reader.by())
                || reader.sitsAtOneOf(confidants);
    }

    boolean mayKnowReaders(Reader reader) {
        return reader.sitsAtOneOf(confidants);
    }
}
