package onefrontdoor.stepchange;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks every night that each child has exactly one owner and that record and engine agree. The Head of Service is asked once
 * about what is found; it ends when it is found no more (INV04, INV16).
 */
@Service
@Transactional
public class OwnerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerWatch.class);

    private final OwnerCheck check;
    private final OwnerFindings findings;
    private final OwnerFindingProcess process;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance patience;
    private final int mostANight;

    OwnerWatch(
            OwnerCheck check,
            OwnerFindings findings,
            OwnerFindingProcess process,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.owner-check.look-within-working-hours}") int hours,
            @Value("${onefrontdoor.owner-check.most-a-night}") int mostANight) {
        this.check = check;
        this.findings = findings;
        this.process = process;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.mostANight = mostANight;
        this.patience = new Allowance(hours, Allowance.Unit.WORKING_HOURS);
    }

    /** The same night again, or on another node, finds the same and asks nobody twice. */
    @Scheduled(cron = "${onefrontdoor.owner-check.at}", zone = "Europe/London")
    public void look() {
        findings.alone();
        List<OwnerFinding> found = check.look(clock.instant());
        List<OwnerFindings.Open> before = findings.open();
        mend(before, new HashSet<>(found));
        ring(before, found);
        count(found);
    }

    private void mend(List<OwnerFindings.Open> before, Set<OwnerFinding> found) {
        List<OwnerFindings.Open> gone =
                before.stream().filter(open -> !found.contains(open.finding())).toList();
        gone.forEach(findings::mended);
        gone.stream()
                .map(open -> new Reference(open.finding().reference()))
                .distinct()
                .filter(reference -> findings.openOf(reference).stream().allMatch(OwnerFindings.Open::answered))
                .forEach(process::mended);
    }

    /** The newest first, and no more than a desk can look into; the others come up in the nights after. */
    private void ring(List<OwnerFindings.Open> before, List<OwnerFinding> found) {
        Set<OwnerFinding> known =
                before.stream().map(OwnerFindings.Open::finding).collect(toSet());
        Set<String> asked = before.stream()
                .filter(open -> !open.answered() && found.contains(open.finding()))
                .map(open -> open.finding().reference())
                .collect(toSet());
        found.stream()
                .filter(finding -> !known.contains(finding))
                .sorted(comparing(OwnerFinding::number).reversed())
                .limit(mostANight)
                .forEach(finding -> ring(finding, asked.add(finding.reference())));
    }

    private void ring(OwnerFinding finding, boolean first) {
        Reference reference = new Reference(finding.reference());
        findings.enter(finding);
        audit.changed(Actor.SYSTEM, reference, "owner check: " + finding.kind());
        if (first) {
            process.begin(reference, calendar.due(clock.instant(), patience));
        }
    }

    private static void count(List<OwnerFinding> found) {
        Map<OwnerFinding.Kind, Long> kinds =
                found.stream().collect(groupingBy(OwnerFinding::kind, TreeMap::new, counting()));
        if (kinds.isEmpty()) {
            LOG.info("Owner check: every child has one owner");
        } else {
            LOG.warn("Owner check: {}", kinds);
        }
    }

    /** Keeps what the Head of Service had done about everything that is wrong with a contact or plan. */
    public void answered(Reference reference, FormAnswers typed) {
        String note = typed.text("note", "Who is responsible for the child now, and what did you have done about it?");
        findings.answered(reference, note, typed.by());
        audit.changed(typed.by(), reference, "owner finding answered");
    }
}
