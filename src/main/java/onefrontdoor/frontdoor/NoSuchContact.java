package onefrontdoor.frontdoor;

import onefrontdoor.shared.Refusal;

/** No contact has this reference. */
class NoSuchContact extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchContact() {
        super(Kind.NOT_FOUND, "There is no contact with this reference.");
    }
}
