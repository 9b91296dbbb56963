package onefrontdoor.consent;

import java.util.Set;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;

/** Somebody refused or withdrew: published in the same transaction, so that the task which follows is never lost (INV02). */
public record AgreementEnded(Reference contact, Set<Mention> whose, Set<AgreementTo> agreements, GivenAnswer answer) {}
