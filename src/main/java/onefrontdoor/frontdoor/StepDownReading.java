package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the team manager of targeted family support reads which children step down, and what the services said (E16). */
@Service
@Transactional
public class StepDownReading {

    private final CaseFiles files;
    private final FamilySupportCases cases;
    private final StepDowns stepDowns;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final List<String> services;
    private final AuditTrail audit;
    private final Clock clock;

    StepDownReading(
            CaseFiles files,
            FamilySupportCases cases,
            StepDowns stepDowns,
            AgenciesInWords agencies,
            StaffWords words,
            @Value("${onefrontdoor.step-down.services}") List<String> services,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.cases = cases;
        this.stepDowns = stepDowns;
        this.agencies = agencies;
        this.words = words;
        this.services = List.copyOf(services);
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever opens it is written down (INV20). */
    public StepDownSheet of(Reference reference, Actor reader) {
        audit.read(reader, reference, "step-down");
        Contact contact = files.of(reference);
        List<StepDown> asked = stepDowns.on(contact);
        return new StepDownSheet(
                children(contact, asked),
                services.stream()
                        .map(service -> new Option(service, agencies.name(service)))
                        .toList(),
                lines(contact, asked));
    }

    private List<Option> children(Contact contact, List<StepDown> asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        Set<UUID> waiting =
                asked.stream().filter(StepDown::isOpen).map(StepDown::child).collect(Collectors.toSet());
        return cases.held(contact).stream()
                .filter(child -> !waiting.contains(child.id().value()))
                .map(child -> new Option(String.valueOf(child.number()), label(child, today)))
                .toList();
    }

    private String label(Child child, LocalDate today) {
        return words.sentence(
                "step-down.child.label", child.number(), child.told().birth().describe(today));
    }

    private List<StepDownSheet.Line> lines(Contact contact, List<StepDown> asked) {
        Sight sight = cases.sight(contact);
        return asked.stream().map(step -> line(contact, step, sight)).toList();
    }

    private StepDownSheet.Line line(Contact contact, StepDown step, Sight sight) {
        Child child = files.childOn(contact, step.child());
        StepDown.End end = step.end();
        boolean shown = sight.shows(child);
        return new StepDownSheet.Line(
                child.number(),
                agencies.name(step.agency()),
                step.askedBy(),
                words.dayOf(step.askedAt()),
                end == null ? "OPEN" : end.outcome().name(),
                shown ? step.rationale() : null,
                shown && end != null ? said(end) : null);
    }

    private @Nullable String said(StepDown.End end) {
        ServiceReason reason = end.reason();
        return reason == null ? null : (words.of(reason) + " " + Objects.toString(end.words(), "")).strip();
    }
}
