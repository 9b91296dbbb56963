package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the children of a contact go by the decisions that stand, child by child (INV14). */
@Service
@Transactional(readOnly = true)
public class DecidedChildren {

    private final CaseFiles files;
    private final DecisionBook decisions;

    DecidedChildren(CaseFiles files, DecisionBook decisions) {
        this.files = files;
        this.decisions = decisions;
    }

    /** The numbers of those who go to a service of early help. */
    public List<Integer> inEarlyHelp(Reference contact) {
        return files.childrenOn(files.of(contact)).stream()
                .filter(this::isInEarlyHelp)
                .map(Child::number)
                .toList();
    }

    private boolean isInEarlyHelp(Child child) {
        return decisions
                .destination(child)
                .filter(decided -> switch (decided.destination()) {
                    case TARGETED_FAMILY_SUPPORT, TARGETED_YOUTH_SUPPORT, CHILDRENS_CENTRE, OTHER_EARLY_HELP -> true;
                    case UNIVERSAL_SERVICES, OTHER_SPECIALIST, ADVICE, NO_FURTHER_ACTION, SOCIAL_WORK_DECISION -> false;
                })
                .isPresent();
    }
}
