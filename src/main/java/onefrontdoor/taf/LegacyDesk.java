package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.EarlierFamily;
import onefrontdoor.frontdoor.EarlierRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one family of the earlier system becomes a contact and, while its record is open, a plan; all of it or nothing. */
@Service
@Transactional
public class LegacyDesk {

    private final LegacyBook book;
    private final LegacyFamilies families;
    private final EarlierRecords records;
    private final LegacyPlanDesk plans;
    private final LegacyWords words;
    private final WorkingCalendar calendar;
    private final PlanProcess process;
    private final LegacyProperties settings;

    LegacyDesk(
            LegacyBook book,
            LegacyFamilies families,
            EarlierRecords records,
            LegacyPlanDesk plans,
            LegacyWords words,
            WorkingCalendar calendar,
            PlanProcess process,
            LegacyProperties settings) {
        this.book = book;
        this.families = families;
        this.records = records;
        this.plans = plans;
        this.words = words;
        this.calendar = calendar;
        this.process = process;
        this.settings = settings;
    }

    /**
     * A plan that goes on here.
     *
     * @param active somebody leads it, and it has a date; else somebody has to find them
     * @param desk where somebody is found
     * @param allocateBy by when somebody is to lead
     * @param watchFrom when its clocks begin to ring
     * @param source what the work list shows of the contact
     */
    public record GoesOn(
            Reference plan,
            Reference contact,
            boolean active,
            String desk,
            Instant allocateBy,
            Instant watchFrom,
            String source,
            String agesInWords) {}

    /** The next families of a file, each once. */
    public List<UUID> next(UUID file) {
        return families.begin(file, settings.familiesAtATime());
    }

    @Transactional(readOnly = true)
    public boolean areLeft(UUID file) {
        return families.areLeft(file);
    }

    /** Takes a family over, once; empty where nothing goes on. */
    public Optional<GoesOn> take(UUID family) {
        return families.lookOn(family).flatMap(day -> take(family, day));
    }

    private Optional<GoesOn> take(UUID family, LocalDate lookOn) {
        LegacyStanding standing = new LegacyStanding(book.waiting(family));
        Actor by = book.importer(family);
        EarlierRecords.Taken taken = records.take(family(family, standing), by);
        Optional<Plan> plan = plans.begin(taken, standing, by);
        families.taken(family, taken, plan.map(Plan::reference).orElse(null));
        for (int place = 0; place < standing.records().size(); place++) {
            book.taken(
                    standing.records().get(place).legacyId(),
                    taken.children().get(place).child());
        }
        return plan.filter(one -> one.state() != PlanState.CLOSED).map(one -> goesOn(one, taken, lookOn));
    }

    /** From now on its clocks ring, as they stood in the earlier system. */
    public void watch(Reference plan) {
        process.activated(plans.get(plan));
    }

    private EarlierFamily family(UUID family, LegacyStanding standing) {
        return new EarlierFamily(
                family,
                standing.records().stream().map(LegacyRecord::child).toList(),
                standing.postcode(),
                since(standing.openedOn()),
                standing.isOpen(),
                words.provenance(standing.records()));
    }

    private static @Nullable Instant since(@Nullable LocalDate opened) {
        return opened == null
                ? null
                : opened.atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }

    private GoesOn goesOn(Plan plan, EarlierRecords.Taken taken, LocalDate lookOn) {
        return new GoesOn(
                plan.reference(),
                plan.contact(),
                plan.isActive(),
                plans.desk(plan),
                calendar.closesOn(lookOn),
                calendar.opensOn(lookOn),
                taken.source(),
                taken.agesInWords());
    }
}
