package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.PlanFamilies;
import onefrontdoor.handover.NamedWorkers;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** A plan in words, as somebody may read it now: on forms and on its page. */
@Component
class PlanSheet {

    private final PlanFamilies families;
    private final PlanChildren children;
    private final PlanHistory history;
    private final PlanDates dates;
    private final NamedWorkers workers;
    private final ConsentRegister agreements;
    private final MoveBook moves;
    private final PlanWords words;

    PlanSheet(
            PlanFamilies families,
            PlanChildren children,
            PlanHistory history,
            PlanDates dates,
            NamedWorkers workers,
            ConsentRegister agreements,
            MoveBook moves,
            PlanWords words) {
        this.families = families;
        this.children = children;
        this.history = history;
        this.dates = dates;
        this.workers = workers;
        this.agreements = agreements;
        this.moves = moves;
        this.words = words;
    }

    /** The plan alone; its children by name where this person may know them. */
    Map<String, Object> of(Plan plan, Actor viewer, String form) {
        return beside(record(plan, viewer, form), plan);
    }

    /** The plan beside as much of the record of its contact as this person may see on this form. */
    Map<String, Object> withRecord(Plan plan, Actor viewer, String form) {
        Map<String, Object> shown = new LinkedHashMap<>(record(plan, viewer, form));
        shown.put("plan", beside(shown, plan));
        return shown;
    }

    private Map<String, Object> record(Plan plan, Actor viewer, String form) {
        return families.read(plan.contact(), viewer, form, children.ledBy(viewer, plan));
    }

    private Map<String, Object> beside(Map<String, Object> record, Plan plan) {
        PlanPast past = history.of(plan.reference());
        Map<String, Object> sheet = facts(plan);
        sheet.put("toStepUp", past.toStepUp().map(words::of).orElse(""));
        sheet.put("children", lines(plan, ChildNames.in(record.get("everyChild"))));
        sheet.put("history", past.events().stream().map(this::line).toList());
        return sheet;
    }

    private Map<String, Object> facts(Plan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reference", plan.reference().value());
        facts.put("contact", plan.contact().value());
        facts.put("state", words.of(plan.state()));
        facts.put("active", plan.isActive() ? "yes" : "no");
        facts.put("lead", words.of(plan.lead()));
        facts.put("next", words.of(plan.nextTafOn()));
        facts.put("latest", words.of(dates.latest(plan)));
        facts.put("late", "");
        facts.put("proposed", "");
        facts.put("named", plan.isActive() ? "" : named(plan));
        facts.put("move", moves.latest(plan.reference()).map(this::move).orElse(Map.of()));
        return facts;
    }

    /** Whom social care named, where they did not come to lead by themselves. */
    private String named(Plan plan) {
        return dates.handedOver(plan.contact())
                .map(NamedLeads.Named::who)
                .map(who -> String.join(", ", who.name(), who.agency(), who.reached()))
                .orElse("");
    }

    /** The latest move of the family to the area of another authority (RB37). */
    private Map<String, Object> move(FamilyMove move) {
        return Map.of(
                "authority", move.authority(),
                "from", words.of(move.from()),
                "pending", move.isPending(),
                "answer",
                        move.answer() == null
                                ? ""
                                : words.of("detail", move.answer().name()));
    }

    /** A child whom this person may not know stays a number. */
    private List<Map<String, String>> lines(Plan plan, Map<Integer, String> names) {
        return children.on(plan.reference()).stream()
                .map(child -> line(plan, child, names))
                .toList();
    }

    private Map<String, String> line(Plan plan, PlanChildren.OnPlan child, Map<Integer, String> names) {
        return Map.of(
                "number", String.valueOf(child.number()),
                "name", names.getOrDefault(child.number(), ""),
                "level", words.level(child.level()),
                "service", words.service(child.agency()),
                "worker", workers.of(child.decision()).orElse(""),
                "agreement", agreement(plan, child.number(), AgreementTo.SERVICE),
                "sharing", agreement(plan, child.number(), AgreementTo.SHARE));
    }

    /** What the family says now, child by child (RB21). */
    private String agreement(Plan plan, int child, AgreementTo to) {
        Mention whose = new Mention(plan.contact(), Mention.As.CHILD, child);
        return words.of("agreement", agreements.standing(whose, to).holds().name());
    }

    private Map<String, String> line(PlanEvent.Past past) {
        PlanEvent event = past.event();
        String what = words.of(event.kind());
        String detail = event.detail() == null ? "" : ": " + words.of("detail", event.detail());
        String next = event.day() == null ? "" : ". " + words.of("next", "date") + " " + words.of(event.day());
        return Map.of(
                "what", what + detail + next,
                "who", Objects.toString(event.who(), ""),
                "words", Objects.toString(event.words(), ""),
                "by", words.who(event.by()),
                "at", words.of(past.at()));
    }
}
