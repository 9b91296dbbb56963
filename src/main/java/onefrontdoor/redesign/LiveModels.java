package onefrontdoor.redesign;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Refusal;

/** The models that the engine works by, and the way to others. */
public interface LiveModels {

    /**
     * A live model.
     *
     * @param running how many cases are in it, by whichever version
     */
    record Model(String key, String name, int version, long running) {}

    /**
     * A step of a live model.
     *
     * @param id under which the picture knows it
     * @param here how many cases stand there
     * @param typical how long half of them took at most in the last 90 days; nothing where none has passed
     */
    record Step(String id, String name, long here, Optional<Duration> typical) {}

    /** The set that is live. */
    ModelSet now();

    /** In the order of their names. */
    List<Model> models();

    /** @throws Refusal when there is no such model */
    default Model model(String key) {
        return models().stream()
                .filter(live -> live.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such model."));
    }

    List<Step> steps(String key);

    /** The newest version as it is drawn. */
    Optional<String> drawing(String key);

    /** What a set would change and what would become of the cases under way, in words; it changes nothing. */
    List<String> effect(ModelSet proposed);

    /** Makes a whole set live at once; what runs stays as it is (INV18). */
    void deploy(ModelSet set);
}
