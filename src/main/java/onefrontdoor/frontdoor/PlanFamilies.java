package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families that early help plans are for: who was taken on, and what of the record somebody reads beside a plan. */
@Service
@Transactional(readOnly = true)
@NamedInterface("plans")
public class PlanFamilies {

    /** Below them one agency helps by itself, without assessment and team (SC01, SC02). */
    private static final Set<Level> PLANNED = Set.of(Level.LEVEL_2B, Level.LEVEL_3);

    private final CaseFiles files;
    private final CaseSheet sheet;
    private final DecisionBook decisions;
    private final LevelsOfNeed levels;
    private final ServiceAnswers services;
    private final FamilySupportAnswers familySupport;

    PlanFamilies(
            CaseFiles files,
            CaseSheet sheet,
            DecisionBook decisions,
            LevelsOfNeed levels,
            ServiceAnswers services,
            FamilySupportAnswers familySupport) {
        this.files = files;
        this.sheet = sheet;
        this.decisions = decisions;
        this.levels = levels;
        this.services = services;
        this.familySupport = familySupport;
    }

    /** Children of the contact who are to have a plan, each by its own decision (INV14). */
    public List<AcceptedChild> accepted(Reference contact) {
        return files.childrenOn(files.of(contact)).stream()
                .filter(child -> PLANNED.contains(levels.of(child)))
                .flatMap(this::accepted)
                .toList();
    }

    private Stream<AcceptedChild> accepted(Child child) {
        return decisions
                .destination(child)
                .filter(sent -> services.isAccepted(sent.id()) || familySupport.isAccepted(sent.id()))
                .flatMap(sent -> sent.destination().agency().map(agency -> accepted(child, sent, agency)))
                .stream();
    }

    /** Targeted family support has the final say, so there early help is decided when it takes a child on (G10, SC04). */
    private AcceptedChild accepted(Child child, DestinationDecision sent, String agency) {
        Instant decidedAt = familySupport.acceptedAt(sent.id()).orElse(sent.decidedAt());
        return new AcceptedChild(
                child.id().value(), child.number(), sent.id(), levels.of(child).name(), agency, decidedAt);
    }

    /** The contact and its children in words, as far as this person may read them on this form. */
    public Map<String, Object> read(Reference reference, Actor viewer, String form) {
        Contact contact = files.of(reference);
        return sheet.of(contact, files.childrenOn(contact), Map.of(), sheet.sight(contact, viewer, form));
    }
}
