package onefrontdoor.stepchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where social workers read which step-downs were asked for and what early help answered; nothing else of a record (RB32). */
@Service
@Transactional
public class SocialWorkRoom {

    static final int MOST = 200;

    private final SocialCareStepDowns stepDowns;
    private final CoWorkings coWorkings;
    private final RestrictedRecords restricted;
    private final StepDownFacts facts;
    private final StepDownWords words;
    private final AgenciesInWords agencies;
    private final AuditTrail audit;

    SocialWorkRoom(
            SocialCareStepDowns stepDowns,
            CoWorkings coWorkings,
            RestrictedRecords restricted,
            StepDownFacts facts,
            StepDownWords words,
            AgenciesInWords agencies,
            AuditTrail audit) {
        this.stepDowns = stepDowns;
        this.coWorkings = coWorkings;
        this.restricted = restricted;
        this.facts = facts;
        this.words = words;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** A line of the list; it names nobody. */
    public record Line(UUID id, String reference, int child, String state, String asked) {}

    /** The newest first, without restricted records that do not open to this person (INV13). */
    @Transactional(readOnly = true)
    public List<Line> list(Actor viewer) {
        List<StepDownStanding> newest = stepDowns.newest(MOST);
        Set<Reference> contacts =
                newest.stream().map(standing -> standing.asked().at().contact()).collect(Collectors.toSet());
        Set<Reference> closed = restricted.closedTo(viewer, contacts);
        return newest.stream()
                .filter(standing -> !closed.contains(standing.asked().at().contact()))
                .map(this::line)
                .toList();
    }

    private Line line(StepDownStanding standing) {
        SocialCareStepDown asked = standing.asked();
        return new Line(
                asked.id(),
                asked.at().contact().value(),
                asked.at().number(),
                words.of(standing.state()),
                words.of(asked.asked().at()));
    }

    /** Who of early help works with which child of social care now, under numbers by which the work ends. */
    @Transactional(readOnly = true)
    public Map<String, String> coWorking(Actor viewer) {
        Map<String, String> lines = new LinkedHashMap<>();
        coWorkings.running().stream()
                .filter(work -> restricted.opensTo(viewer, work.at().contact()))
                .forEach(work ->
                        lines.put(work.id().toString(), work.at().contact().value() + ": " + coWorkings.line(work)));
        return lines;
    }

    /** What was asked and answered; whoever opens it is written down (INV20). */
    public Map<String, Object> open(UUID id, Actor viewer) {
        StepDownStanding standing = found(id, viewer);
        Reference contact = standing.asked().at().contact();
        Map<String, Object> shown = new LinkedHashMap<>(facts.of(standing.asked()));
        shown.put("id", id.toString());
        shown.put("reference", contact.value());
        shown.put("state", words.of(standing.state()));
        shown.put("answer", answer(standing));
        shown.put("coWorking", coWorkings.lines(contact));
        return shown;
    }

    /** What was asked for one child, as it was typed, to ask for a brother or sister; whoever opens it is written down. */
    public Map<String, String> again(UUID id, Actor viewer) {
        return AskedAgain.of(found(id, viewer).asked());
    }

    private StepDownStanding found(UUID id, Actor viewer) {
        StepDownStanding standing = stepDowns
                .find(id)
                .filter(one -> restricted.opensTo(viewer, one.asked().at().contact()))
                .orElseThrow(SocialWorkRoom::unknown);
        audit.read(viewer, standing.asked().at().contact(), "step-down from social care");
        return standing;
    }

    /** In sentences, the newest last. */
    private List<String> answer(StepDownStanding standing) {
        StepDownStanding.Answer answer = standing.answer();
        StepDownStanding.End end = standing.end();
        if (answer == null) {
            return List.of(
                    words.of("answer.waits", words.of(standing.asked().asked().decideBy())));
        }
        String then = end == null
                ? words.of("answer.meanwhile")
                : words.of("answer." + end.outcome().name(), end.code(), words.of(end.at()));
        return List.of(said(answer), then);
    }

    private String said(StepDownStanding.Answer answer) {
        return answer.level() == null || answer.destination() == null
                ? words.of("answer.declined", answer.why())
                : words.of(
                        "answer.accepted",
                        words.common(answer.level()),
                        words.common(answer.destination()),
                        answer.why());
    }

    /** The agencies that a family can agree to, by their codes. */
    public Map<String, String> agencies() {
        Map<String, String> named = new LinkedHashMap<>();
        agencies.codes().forEach(code -> named.put(code, agencies.name(code)));
        return named;
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "There is no such step-down.");
    }
}
