package onefrontdoor.consent;

/** What somebody agrees to; one never stands for the other, and neither is the lawful basis of sharing (domain 2.3.1). */
public enum AgreementTo {
    SERVICE("a service"),
    SHARE("sharing");

    private final String words;

    AgreementTo(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
