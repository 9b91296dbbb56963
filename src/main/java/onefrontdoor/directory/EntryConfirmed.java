package onefrontdoor.directory;

import java.util.UUID;
import onefrontdoor.shared.Actor;

/** Somebody, or the source of an entry, said how it stands. */
record EntryConfirmed(UUID service, Actor by) {}
