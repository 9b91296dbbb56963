package onefrontdoor.partner;

import onefrontdoor.shared.Actor;

/**
 * Somebody who works for a partner agency.
 *
 * @param agency its code in the ledger of agreement
 */
public record Partner(Actor by, String agency) {

    private static final String GROUP = "agency@";

    /** The group of everybody who works for an agency; it is no desk. */
    public static String group(String agency) {
        return GROUP + agency;
    }

    public static boolean isGroup(String group) {
        return group.startsWith(GROUP);
    }

    static String agencyOf(String group) {
        return group.substring(GROUP.length());
    }
}
