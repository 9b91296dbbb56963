package onefrontdoor.redesign;

/**
 * What is not the same in two sets of models.
 *
 * @param kind what kind of thing it is in the notation, such as user task, rule or radio
 * @param element what it is called in the picture, in the table or on the form
 * @param id under which cases in flight know it
 * @param words what it was and what it is; empty where it is new, gone or drawn elsewhere
 */
public record Difference(Change change, String file, String kind, String element, String id, String words) {

    /** In which way it differs. */
    public enum Change {
        ADDED("new"),
        REMOVED("gone"),
        CHANGED("changed"),
        MOVED("stands elsewhere");

        private final String said;

        Change(String said) {
            this.said = said;
        }

        /** In a word or two, as people read it. */
        public String said() {
            return said;
        }
    }

    /** As it is read under the name of its file. */
    @Override
    public String toString() {
        return "%s “%s”: %s%s".formatted(kind, element, change.said, words.isEmpty() ? "" : ", " + words);
    }
}
