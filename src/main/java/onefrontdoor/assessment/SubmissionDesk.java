package onefrontdoor.assessment;

import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever holds an assessment submits it on its page, without looking for the task (E20). */
@Service
@Transactional
public class SubmissionDesk {

    private final AssessmentDoor door;
    private final AssessmentProcess process;

    SubmissionDesk(AssessmentDoor door, AssessmentProcess process) {
        this.door = door;
        this.process = process;
    }

    /** @throws onefrontdoor.shared.Refusal with everything that is missing; nothing is lost by it */
    public void submit(Reference plan, Viewer author) {
        door.write(plan, author);
        process.submit(plan, author);
    }
}
