package onefrontdoor.application.browser;

import org.junit.jupiter.api.Test;

/** P35 for the pages on which staff find services and keep the directory. */
class AccessibleDirectoryPagesIT extends PageStates {

    @Test
    void thePagesOfTheDirectory() {
        signsIn("dehm1");
        page.navigate("/directory");
        answering.press("Find services");
        looksAtHeading("16 services", "/directory with services");
        page.fill("#age", "two");
        answering.press("Find services");
        looksAtHeading("There is a problem", "/directory with errors");
        page.fill("#age", "");
        answering.press("Find services");
        page.getByText("Children's centre, Britwell").click();
        looksAtHeading("Change what is known", "/directory/services");
        page.fill("#places", "many");
        answering.press("Save and confirm");
        looksAtHeading("There is a problem", "/directory/keep with errors");
        looksAt("/directory/keep/import");
        looksAt("/directory/keep/stale");
        looksAt("/directory/keep/unmet");
        looksAt("/desk/network");
        looksAt("/desk/network/meeting");
    }
}
