package onefrontdoor.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** What services offer in an area, as the directory has it now: what is missing there and what is there twice (E42). */
@Service
public class Offering {

    private static final BigDecimal NO_END = BigDecimal.valueOf(1000);

    private final Directory directory;

    Offering(Directory directory) {
        this.directory = directory;
    }

    /** Services that offer the same to the same ages in the same area. */
    public record Overlap(String need, List<ServiceEntry> services) {}

    /** Services that serve the area and take no families now: full, paused or closed. */
    public List<ServiceEntry> turningAway(LocalArea area) {
        return serving(area).stream().filter(entry -> !entry.takesFamilies()).toList();
    }

    /** Needs for which no open service serves the area. */
    public List<String> withoutService(LocalArea area) {
        List<ServiceEntry> open = open(area);
        return directory.needs().stream()
                .filter(need -> open.stream().noneMatch(offers(need)))
                .map(Directory.Need::name)
                .toList();
    }

    /** Needs for which several open services serve the area for somebody of the same age. */
    public List<Overlap> overlaps(LocalArea area) {
        List<ServiceEntry> open = open(area);
        return directory.needs().stream()
                .flatMap(need -> overlap(need, open).stream())
                .toList();
    }

    private static Optional<Overlap> overlap(Directory.Need need, List<ServiceEntry> open) {
        List<ServiceEntry> offering = open.stream().filter(offers(need)).toList();
        List<ServiceEntry> twice = new ArrayList<>(offering);
        twice.removeIf(one -> offering.stream().noneMatch(other -> other != one && meet(one, other)));
        return twice.isEmpty() ? Optional.empty() : Optional.of(new Overlap(need.name(), twice));
    }

    private static Predicate<ServiceEntry> offers(Directory.Need need) {
        return entry -> entry.terms().contains(need.id());
    }

    private static boolean meet(ServiceEntry one, ServiceEntry other) {
        return from(one).compareTo(until(other)) <= 0 && from(other).compareTo(until(one)) <= 0;
    }

    private static BigDecimal from(ServiceEntry entry) {
        return entry.youngest().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal until(ServiceEntry entry) {
        return entry.oldest().orElse(NO_END);
    }

    private List<ServiceEntry> open(LocalArea area) {
        return serving(area).stream()
                .filter(entry -> entry.status() == ServiceStatus.ACTIVE)
                .toList();
    }

    private List<ServiceEntry> serving(LocalArea area) {
        return directory.everything().stream()
                .filter(entry -> area.postcodes().stream().anyMatch(district -> serves(entry, district)))
                .toList();
    }

    /** A service that does not say where it serves, serves everywhere. */
    private static boolean serves(ServiceEntry entry, String district) {
        List<String> areas = entry.areas();
        return areas.isEmpty() || areas.contains(district) || areas.contains(PostcodeArea.letters(district));
    }
}
