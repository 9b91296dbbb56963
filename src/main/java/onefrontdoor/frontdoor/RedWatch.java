package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;

/** Keeps looking at a Red contact, by day and by night, until it is decided. */
public interface RedWatch {

    /** Looks at once, and again whenever {@link RedAlerts#look} says; a contact that is watched already is not watched twice. */
    void begin(Reference reference);
}
