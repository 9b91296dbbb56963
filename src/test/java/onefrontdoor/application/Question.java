package onefrontdoor.application;

import java.util.Map;

/**
 * One thing that can be asked of the service.
 *
 * @param about name of the state of the record that it is about, or nothing
 * @param task kind of the task that it is about, or nothing
 * @param pattern what it has in common with the same question about another record
 */
record Question(
        Place place, String about, String task, String pattern, How how, String address, Map<String, String> fields) {

    static final String NOTHING = "";

    /** How it is sent. */
    enum How {
        GET,
        FORM,
        JSON
    }

    /** Kinds of place that differ in who may see what there. */
    enum Place {
        /** A page of one contact. */
        CASE,
        /** A page of the assessment of a family. */
        ASSESSMENT,
        /** A page of the plan of a family. */
        PLAN,
        /** A task on a contact: its form and everything else under its id. */
        TASK,
        /** What a search finds. */
        FOUND,
        /** A list of contacts or of tasks. */
        LIST,
        /** Who opened what. */
        GOVERNANCE,
        /** The engine's own web API, and files. */
        ENGINE,
        /** A page of partner agencies. */
        PARTNER,
        /** A receipt, under a key that whoever made contact was given. */
        RECEIPT,
        /** Where a family stops the sharing, under a code that it was given: names nobody. */
        PRIVATE_LINK
    }

    static Question get(Place place, String about, String pattern, String address) {
        return new Question(place, about, NOTHING, pattern, How.GET, address, Map.of());
    }

    static Question ofTask(String about, String task, String pattern, String address) {
        return new Question(Place.TASK, about, task, pattern, How.GET, address, Map.of());
    }

    static Question form(Place place, String about, String pattern, String address, Map<String, String> fields) {
        return new Question(place, about, NOTHING, pattern, How.FORM, address, fields);
    }

    static Question list(String filter, String address) {
        return new Question(Place.LIST, NOTHING, NOTHING, filter, How.JSON, address, Map.of());
    }

    /** Whether the person who asks has just typed this word, so that it tells them nothing. */
    boolean holds(String word) {
        return address.contains(word) || fields.containsValue(word);
    }

    @Override
    public String toString() {
        return how + " " + address + " " + fields.keySet();
    }
}
