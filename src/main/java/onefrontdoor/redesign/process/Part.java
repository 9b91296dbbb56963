package onefrontdoor.redesign.process;

import java.util.SortedMap;

/**
 * Something in a file that has an id of its own: a step, a flow, a rule, a field.
 *
 * @param kind in plain words
 * @param traits what it does, by the names of its settings
 * @param place where it is drawn; empty where its order alone counts
 */
record Part(String id, String kind, String name, SortedMap<String, String> traits, String place) {}
