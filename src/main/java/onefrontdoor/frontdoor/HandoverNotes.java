package onefrontdoor.frontdoor;

import java.util.Optional;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** What social work tells early help about the children it passes on: no case changes arms without a word (RB10, L13). */
@Component
class HandoverNotes {

    private final CaseFiles files;
    private final ContactNotes notes;

    HandoverNotes(CaseFiles files, ContactNotes notes) {
        this.files = files;
        this.notes = notes;
    }

    /** @throws Refusal when a child goes to early help without a note */
    void write(Reference reference, Outcome outcome, Optional<String> note, Actor by) {
        if (outcome.anyChildNeedsDestination() && note.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Write the hand-over note: early help needs it for the children who stay below the threshold.");
        }
        note.ifPresent(words -> notes.write(files.of(reference).id(), ContactNotes.Kind.HANDOVER, words, by));
    }
}
