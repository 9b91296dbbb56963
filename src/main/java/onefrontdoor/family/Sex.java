package onefrontdoor.family;

/** Sex as the Children in Need census asks for it from 2024-25 on. */
public enum Sex {
    MALE("M"),
    FEMALE("F"),
    UNKNOWN("U");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
