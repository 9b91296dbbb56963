package onefrontdoor.stepchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every step-down from social care with what became of it, for whoever tells a child's story or challenges a decision. */
@Service
@Transactional(readOnly = true)
@NamedInterface("step")
public class SocialCareStepDownBook {

    private final SocialCareStepDowns stepDowns;

    SocialCareStepDownBook(SocialCareStepDowns stepDowns) {
        this.stepDowns = stepDowns;
    }

    /** Those of the children of a contact, oldest first. */
    public List<StepDownStanding> on(Reference contact) {
        return stepDowns.on(contact);
    }

    /** Those of one child, by its number on the contact, oldest first. */
    public List<StepDownStanding> of(Reference contact, int child) {
        return on(contact).stream()
                .filter(standing -> standing.asked().at().number() == child)
                .toList();
    }

    public Optional<StepDownStanding> find(UUID id) {
        return stepDowns.find(id);
    }

    /** Whether social care still owns a child whom early help was asked to take over (INV16). */
    public boolean isOpen(Reference contact, int child) {
        return of(contact, child).stream().anyMatch(StepDownStanding::isOpen);
    }
}
