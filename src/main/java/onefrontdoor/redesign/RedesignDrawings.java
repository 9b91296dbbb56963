package onefrontdoor.redesign;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.redesign.Difference.Change;
import onefrontdoor.redesign.process.Differences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drawings that a redesign changes, beside those from which it was made. */
@Service
@Transactional(readOnly = true)
public class RedesignDrawings {

    private final Redesigns redesigns;
    private final LiveSets sets;

    RedesignDrawings(Redesigns redesigns, LiveSets sets) {
        this.redesigns = redesigns;
        this.sets = sets;
    }

    /**
     * A drawing that differs. Each note is an element's id, an equals sign and one of the words new, changed and gone.
     *
     * @param now notes on the proposed drawing
     * @param before notes on the drawing from which it was made
     * @param isNew there was no drawing before
     * @param isGone there is no proposed drawing
     */
    public record Drawing(String file, String now, String before, boolean isNew, boolean isGone) {}

    /** In the order of their files; empty for a redesign that is not there. */
    public List<Drawing> of(int number) {
        return redesigns
                .find(number)
                .map(found -> between(sets.set(found.base()), redesigns.set(number)))
                .orElseGet(List::of);
    }

    private static List<Drawing> between(ModelSet before, ModelSet now) {
        List<Difference> all = Differences.between(before, now);
        return all.stream()
                .map(Difference::file)
                .distinct()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> new Drawing(
                        file,
                        notes(all, file, Set.of(Change.ADDED, Change.CHANGED)),
                        notes(all, file, Set.of(Change.REMOVED)),
                        !before.files().containsKey(file),
                        !now.files().containsKey(file)))
                .toList();
    }

    private static String notes(List<Difference> all, String file, Set<Change> which) {
        return all.stream()
                .filter(one -> one.file().equals(file) && which.contains(one.change()))
                .map(one -> one.id() + "=" + one.change().said())
                .collect(joining(" "));
    }

    public Optional<String> proposed(int number, String file) {
        return redesigns.find(number).flatMap(found -> drawn(redesigns.set(number), file));
    }

    /** As it was live when the redesign was handed in. */
    public Optional<String> before(int number, String file) {
        return redesigns.find(number).flatMap(found -> drawn(sets.set(found.base()), file));
    }

    private static Optional<String> drawn(ModelSet set, String file) {
        return Optional.ofNullable(set.files().get(file)).filter(text -> file.endsWith(".bpmn"));
    }
}
