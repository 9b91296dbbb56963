package onefrontdoor.application.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who makes contact on the public pages. */
final class Visitor {

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** A school makes contact about one child, and leaves out what it may. */
    Visitor answersAsASchool(String concern) {
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, named("Start now")).click();
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
        goesOn(6);
        page.getByText("Yes, they agree").first().click();
        goesOn();
        return this;
    }

    private void tellsOfNoor() {
        types("First name", "Noor");
        types("Family name", "ZZ-Birch");
        goesOn();
        page.getByLabel("I know the date of birth").check();
        types("Day", "5");
        page.getByLabel("Month").first().fill("11");
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
        page.getByRole(AriaRole.BUTTON, named("Send")).click();
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
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(answer).setExact(true))
                .check();
        goesOn();
    }

    void types(String question, String answer) {
        page.getByLabel(question).first().fill(answer);
    }

    void goesOn() {
        goesOn(1);
    }

    void goesOn(int times) {
        for (int time = 0; time < times; time++) {
            page.getByRole(AriaRole.BUTTON, named("Continue")).click();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
