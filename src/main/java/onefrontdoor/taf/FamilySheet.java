package onefrontdoor.taf;

import java.util.List;
import java.util.UUID;

/**
 * The whole family of a plan, in words and in a drawing, as one viewer may know them.
 *
 * @param open whether the plan is open, so that more can be noted
 * @param choices whom and what the forms of the page offer
 */
public record FamilySheet(
        Heading heading,
        boolean open,
        Drawing drawing,
        List<Member> members,
        List<Bond> bonds,
        List<Service> services,
        List<Service> adultServices,
        Choices choices) {

    /** What heads the page. */
    public record Heading(String reference, String contact, String lead, String next) {}

    /**
     * Somebody of the family.
     *
     * @param sign what stands for them in the drawing
     * @param home whether they live with the children
     * @param plan of a child on the plan, level and service
     * @param ties to whom they are what
     */
    public record Member(
            String place,
            String name,
            String told,
            String age,
            String sign,
            String home,
            String plan,
            List<String> ties) {}

    /** A relation that staff noted, to be taken back. */
    public record Bond(UUID id, String words) {}

    /**
     * A service that helps a child or an adult.
     *
     * @param id of what staff noted; empty for a service to which a child was sent
     * @param standing since when, or whether it has answered
     */
    public record Service(String id, String who, String service, String standing, String worker) {}

    /** Something to be chosen. */
    public record Choice(String value, String words) {}

    /** What the forms of the page offer. */
    public record Choices(
            List<Choice> everybody,
            List<Choice> adults,
            List<Choice> ties,
            List<Choice> signs,
            List<Choice> homes,
            List<Choice> kinds) {}

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "FamilySheet";
    }
}
