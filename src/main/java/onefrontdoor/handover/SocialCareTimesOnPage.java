package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.frontdoor.CaseTimes;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Shows on the page of a case what social care does by when for each child, and whether it did (T4 to T7). */
@Component
class SocialCareTimesOnPage implements CaseTimes {

    private final SocialCareTimeBook book;
    private final SocialCareWords words;
    private final Clock clock;

    SocialCareTimesOnPage(SocialCareTimeBook book, SocialCareWords words, Clock clock) {
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<CaseTime> on(Reference contact) {
        Instant now = clock.instant();
        return book.on(contact).stream().map(line -> time(line, now)).toList();
    }

    private CaseTime time(SocialCareTimeBook.OfChild line, Instant now) {
        SocialCareTime time = line.time();
        return new CaseTime(line.child(), words.of(time.kind()), time.due(), words.of(time.state(now)));
    }
}
