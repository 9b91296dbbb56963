package onefrontdoor.application.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who makes contact on the public pages. */
final class Visitor {

    private final Page page;
    private final Hand hand;

    Visitor(Page page) {
        this(page, Hand.WITH_A_MOUSE);
    }

    Visitor(Page page, Hand hand) {
        this.page = page;
        this.hand = hand;
    }

    Page page() {
        return page;
    }

    /** A school makes contact about one child, and leaves out what it may. */
    Visitor answersAsASchool(String concern) {
        page.navigate("/");
        presses("Start now");
        chooses("I am worried about a child");
        chooses("Yes, I work with children or families");
        types("Your name", "Lea ZZ-Partner");
        types("Your job", "Attendance lead");
        types("Name of the organisation", "ZZ-Birch School");
        chooses("School");
        types("Phone number", "01632 960123");
        goesOn();
        tellsOfNoor();
        tellsOfTheFamily();
        types("What would you like to tell us?", concern);
        goesOn();
        chooses("I do not think the child will be harmed soon");
        goesOn();
        hand.choose(page.getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .first());
        goesOn(5);
        hand.choose(page.getByLabel("Yes, they agree").first());
        goesOn();
        return this;
    }

    private void tellsOfNoor() {
        types("First name", "Noor");
        types("Family name", "ZZ-Birch");
        goesOn();
        hand.choose(page.getByLabel("I know the date of birth"));
        types("Day", "5");
        types("Month", "11");
        types("Year", "2016");
        goesOn();
        chooses("Girl");
        types("Which school", "ZZ-Birch School");
        goesOn(2);
        chooses("No");
    }

    private void tellsOfTheFamily() {
        chooses("Yes");
        types("Full name", "Sara ZZ-Birch");
        types("Who are they to the child?", "Mother");
        goesOn();
        chooses("No");
        types("Address", "1 Test Street");
        types("Postcode", "ZZ99 3VZ");
        goesOn(2);
    }

    void sends() {
        presses("Send");
    }

    String reference() {
        return page.locator("#reference").innerText();
    }

    String statusAddress() {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Your private page"))
                .getAttribute("href");
    }

    /** Chooses an answer and goes on. */
    void chooses(String answer) {
        hand.choose(page.getByRole(AriaRole.RADIO, named(answer)));
        goesOn();
    }

    void types(String question, String answer) {
        hand.type(page.getByLabel(question).first(), answer);
    }

    void goesOn() {
        goesOn(1);
    }

    void goesOn(int times) {
        for (int time = 0; time < times; time++) {
            presses("Continue");
        }
    }

    private void presses(String button) {
        String here = page.url();
        hand.press(page.getByRole(AriaRole.BUTTON, named(button)));
        page.waitForURL(address -> !address.equals(here));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
