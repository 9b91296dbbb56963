package onefrontdoor.stepchange;

import java.util.UUID;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.shared.Reference;

/** Carries a disagreement from stage to stage, in the words of the work. */
public interface DisagreementProcess {

    void begun(Reference contact, UUID disagreement, OnList shown);

    /** It was withdrawn or settled outside its stages: whatever waits for it ends. */
    void changed(Reference contact, UUID disagreement);
}
