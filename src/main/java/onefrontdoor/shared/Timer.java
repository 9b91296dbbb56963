package onefrontdoor.shared;

/** The clocks that run in the front door and in early help, numbered as in the domain dossier, section 2.4. */
public enum Timer {
    /** Runs from receipt of the contact. */
    T1("Acknowledge referrer"),
    /** Runs from receipt of the contact; missing information does not stop it. */
    T2("Decision on contact"),
    /** Runs from receipt of the contact, Red also while the office is closed. */
    T3("Decision by urgency"),
    /** Runs from the decision that the threshold for section 47 is met. */
    T4("Strategy discussion"),
    /** Runs from the decision, where there is a child protection concern. */
    T5("Child seen"),
    /** Runs from the referral date. */
    T6("Section 17 assessment"),
    /** Runs from the strategy discussion. */
    T7("Initial child protection conference"),
    /** Runs from the request for information; after it the decision is taken on what is known. */
    T8("Obtain missing information"),
    /** Runs from the decision to provide early help. */
    T9("First Team Around the Family"),
    /** Runs from the last Team Around the Family meeting. */
    T10("Team Around the Family review"),
    /** Runs from allocation. */
    T11("Early Help Assessment complete"),
    /** Runs from the last recorded activity. */
    T12("Stalled work"),
    /** Runs from allocation. */
    T13("First engagement with the family"),
    /** Runs from handover to the Targeted Family Support Service. */
    T14("Team manager's decision"),
    /** Runs from the decision. */
    T15("Feedback to referrer"),
    /** Runs from agreement to step down. */
    T16("First Team Around the Family after step-down"),
    /** Runs from the start of each stage. */
    T17("Stage of a threshold disagreement"),
    /** Runs for as long as the plan is open. */
    T18("Drift review"),
    /** Runs from closure. */
    T19("Sustained outcome check"),
    /** Runs from the day consent was given. */
    T20("Consent review"),
    /** Runs from closure; it only raises a flag. */
    T21("Re-referral window"),
    /** Runs from closure; at its end a person reviews before anything is deleted. */
    T22("Retention");

    private final String title;

    Timer(String title) {
        this.title = title;
    }

    /** The timer's name as practitioners say it. */
    public String title() {
        return title;
    }
}
