package onefrontdoor.stepchange;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.frontdoor.BesideCase;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Step-downs from social care, and work beside it, as the pages of the case and of its plan tell them (domain 2.7). */
@Component
class StepsBesideCase implements BesideCase {

    private final SocialCareStepDowns stepDowns;
    private final CoWorkings coWorkings;
    private final StepDownWords words;

    StepsBesideCase(SocialCareStepDowns stepDowns, CoWorkings coWorkings, StepDownWords words) {
        this.stepDowns = stepDowns;
        this.coWorkings = coWorkings;
        this.words = words;
    }

    @Override
    public List<String> on(Reference contact) {
        List<String> lines = new ArrayList<>();
        stepDowns.on(contact).forEach(standing -> lines.add(line(standing)));
        lines.addAll(coWorkings.lines(contact));
        return lines;
    }

    private String line(StepDownStanding standing) {
        SocialCareStepDown asked = standing.asked();
        return words.of(
                "on-record.line", asked.at().number(), words.of(asked.asked().at()), words.of(standing.state()));
    }
}
