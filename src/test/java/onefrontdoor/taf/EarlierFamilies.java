package onefrontdoor.taf;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.EarlierFamily;
import onefrontdoor.frontdoor.EarlierRecords;
import onefrontdoor.shared.Reference;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The import of the module, before a front door that makes a contact of each family, or fails for some. */
public final class EarlierFamilies {

    private final EarlierRecords records =
            mock(EarlierRecords.class, withSettings().stubOnly());
    private final AtomicInteger number = new AtomicInteger();
    private final Set<String> failing = new HashSet<>();

    EarlierFamilies() {
        when(records.take(any(), any())).thenAnswer(call -> taken(call.getArgument(0)));
    }

    void on(AnnotationConfigApplicationContext module) {
        module.registerBean(EarlierRecords.class, () -> records);
        module.registerBean(LegacyProcess.class, () -> file -> {});
        module.register(LegacyImport.class, LegacySheet.class, LegacyHeadings.class, LegacyRowReader.class);
        module.register(LegacyAnswers.class, LegacyWork.class, LegacyBook.class, LegacyFamilies.class);
        module.register(LegacyReports.class, LegacyWords.class, LegacyTurns.class, LegacyDesk.class);
        module.register(LegacyPlans.class, LegacyPlanDesk.class);
    }

    /** The front door breaks down over the family of this record. */
    public void failFor(String legacyId) {
        failing.add(legacyId);
    }

    public void mend() {
        failing.clear();
    }

    private EarlierRecords.Taken taken(EarlierFamily family) {
        if (failing.stream().anyMatch(family.provenance()::contains)) {
            throw new IllegalStateException("The front door broke down");
        }
        List<EarlierRecords.Placed> children = IntStream.rangeClosed(
                        1, family.children().size())
                .mapToObj(place ->
                        new EarlierRecords.Placed(UUID.randomUUID(), place, UUID.randomUUID(), "other-early-help"))
                .toList();
        Reference contact = new Reference("C-2025-%06d".formatted(number.incrementAndGet()));
        return new EarlierRecords.Taken(contact, children, "UNKNOWN", "6 years", number.get() % 10 == 0);
    }
}
