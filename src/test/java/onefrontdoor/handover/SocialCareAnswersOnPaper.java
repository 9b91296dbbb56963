package onefrontdoor.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What social care said, without a database. */
final class SocialCareAnswersOnPaper extends SocialCareAnswers {

    final List<SocialCareAnswer> kept = new ArrayList<>();

    SocialCareAnswersOnPaper(JdbcClient none, TestClock clock) {
        super(none, clock);
    }

    @Override
    void keep(SocialCareAnswer answer) {
        kept.add(answer);
    }

    @Override
    Optional<SocialCareAnswer> withId(String id) {
        return kept.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    @Override
    List<SocialCareAnswer> to(UUID request) {
        return kept.stream().filter(answer -> answer.request().equals(request)).toList();
    }
}
