package onefrontdoor.taf;

import onefrontdoor.shared.Reference;

/** A plan has another next date, or is closed; whoever waits for its next meeting follows. */
record PlanMoved(Reference plan) {}
