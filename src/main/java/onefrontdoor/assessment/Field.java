package onefrontdoor.assessment;

/** One text of an assessment: what it is about, and whom. */
public record Field(Part part, Topic topic) {

    public Field {
        if (topic.of() != part.of()) {
            throw new IllegalArgumentException("Nothing is asked about this there.");
        }
    }

    @Override
    public String toString() {
        return part.code() + " " + topic;
    }
}
