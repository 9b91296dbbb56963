package onefrontdoor.platform.cases;

import java.util.List;
import onefrontdoor.assessment.AssessedChildren;
import onefrontdoor.frontdoor.DecidedChildren;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Tells the assessment, which knows no front door, whom the front door sent to early help. */
@Component
class ChildrenInEarlyHelp implements AssessedChildren {

    private final DecidedChildren decided;

    ChildrenInEarlyHelp(DecidedChildren decided) {
        this.decided = decided;
    }

    @Override
    public List<Integer> on(Reference contact) {
        return decided.inEarlyHelp(contact);
    }
}
