package onefrontdoor.application;

/** The cookies and tokens of somebody signed in, as header lines for a {@link Wire}. */
class Browser {

    private final TasklistUser person;

    Browser(int port, String login) {
        this(TasklistUser.signedIn(port, login));
    }

    Browser(TasklistUser person) {
        this.person = person;
    }

    String headers() {
        return cookies() + "X-XSRF-TOKEN: " + person.cookie("XSRF-TOKEN").orElse("") + "\r\n";
    }

    String cookies() {
        return "Cookie: JSESSIONID=" + person.cookie("JSESSIONID").orElse("") + "; XSRF-TOKEN="
                + person.cookie("XSRF-TOKEN").orElse("") + "; form-token="
                + person.cookie("form-token").orElse("") + "\r\n";
    }
}
