package onefrontdoor.stepchange;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import onefrontdoor.stepchange.DisagreementSheet.Told;

/** What whoever disagrees hears of each stage: that it began, until when, and how it ended; never anything of the family (INV23). */
final class AnswersToChallenger {

    private AnswersToChallenger() {}

    static List<Told> of(Step step, DisagreementWords words) {
        List<Told> told = new ArrayList<>();
        told.add(new Told("begun." + step.stage(), words.of(step.begunAt()), words.of(step.due())));
        Found found = step.found();
        if (found != null) {
            told.add(new Told("ended." + found.finding(), words.of(found.at()), ""));
        }
        return told;
    }
}
