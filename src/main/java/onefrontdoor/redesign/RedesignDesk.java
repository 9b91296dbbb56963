package onefrontdoor.redesign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.redesign.LiveSets.Live;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where process owners hand in a redesign and look at it. Nothing that the check refuses is kept (P11). */
@Service
@Transactional
public class RedesignDesk {

    private final Redesigns redesigns;
    private final LiveSets sets;
    private final LiveModels models;
    private final LatestCheck check;
    private final AuditTrail audit;

    RedesignDesk(Redesigns redesigns, LiveSets sets, LiveModels models, LatestCheck check, AuditTrail audit) {
        this.redesigns = redesigns;
        this.sets = sets;
        this.models = models;
        this.check = check;
        this.audit = audit;
    }

    /**
     * A redesign as it is looked at.
     *
     * @param findings what the check says of it; only what stops nothing
     * @param effect what it changes and what becomes of the cases under way, while nobody has answered
     */
    public record Looked(Redesign redesign, List<Finding> findings, List<String> effect, boolean isLive) {}

    /**
     * Keeps a redesign for a second person.
     *
     * @throws Refusal with everything that the check finds wrong
     */
    public int handIn(Map<String, byte[]> files, FormAnswers typed) {
        return keep(live -> HandedIn.over(live, files), typed);
    }

    /**
     * Keeps a set that was live before as a redesign; it is checked and approved as every other.
     *
     * @throws Refusal when there was no such set, it is what is live, or the check finds something wrong
     */
    public int handInAgain(int set, FormAnswers typed) {
        if (sets.all().stream().noneMatch(was -> was.number() == set)) {
            throw invalid("Choose one of the sets that were live.");
        }
        return keep(live -> other(sets.set(set), live), typed);
    }

    private static ModelSet other(ModelSet earlier, ModelSet live) {
        if (earlier.equals(live)) {
            throw invalid("This set is the same as what is live. Choose another one.");
        }
        return earlier;
    }

    private int keep(UnaryOperator<ModelSet> change, FormAnswers typed) {
        String purpose = Purpose.in(typed, "What is the redesign for?");
        ModelSet live = models.now();
        ModelSet proposed = change.apply(live);
        check.refuse(proposed, live);
        int number = redesigns.keep(sets.live().number(), purpose, proposed, typed.by());
        audit.governed(typed.by(), "redesign " + number + " handed in");
        return number;
    }

    @Transactional(readOnly = true)
    public Looked look(int number) {
        Redesign redesign = redesigns.get(number);
        ModelSet live = models.now();
        ModelSet proposed = redesigns.set(number);
        return new Looked(
                redesign,
                check.findings(proposed, live),
                redesign.isOpen() ? models.effect(proposed) : List.of(),
                Objects.equals(sets.live().redesign(), number));
    }

    public List<Redesign> all() {
        return redesigns.all();
    }

    public List<Live> history() {
        return sets.all();
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
