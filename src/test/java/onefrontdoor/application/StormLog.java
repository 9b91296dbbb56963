package onefrontdoor.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What the people in a storm remember: what they were told was kept, and what nobody told them about. */
final class StormLog {

    /** Contacts by the token of the form, with the reference that was shown. */
    final ConcurrentMap<UUID, String> acknowledged = new ConcurrentHashMap<>();

    /** Tokens that were sent and never answered. */
    final Set<UUID> unknown = ConcurrentHashMap.newKeySet();

    /** References of contacts whose decision was said to be kept. */
    final Set<String> decided = ConcurrentHashMap.newKeySet();

    /** Step-ups by the token of the form, with the plan they came from, whose receipt was shown. */
    final ConcurrentMap<UUID, String> steppedUp = new ConcurrentHashMap<>();

    /** Plans that somebody was told were begun, or led, or taken on by a service: what was done, and how often. */
    final ConcurrentMap<String, Integer> walked = new ConcurrentHashMap<>();

    /** How often each kind of answer came to somebody who decided. */
    final Map<String, Integer> answers = new ConcurrentHashMap<>();

    /** References of contacts whose time for the decision ran out. */
    final Set<String> due = ConcurrentHashMap.newKeySet();

    /** Faults, by kind. */
    final Map<String, Integer> faults = new TreeMap<>();
}
