package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff find a contact by a number that identifies a child, however it is typed (RB05). */
class FindingByNumberIT extends FrontDoorScenario {

    private static final String SEARCH = "/contacts/search";

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "B871100000101", "b871100000101"})
    void findsTheChildOfThisNumber(String typed) {
        String reference = told("Bo", new NhsNumber("9990000018"), new Upn("B871100000101"));
        String other = told("Ash", null, null);

        assertThat(search(typed)).contains("/contacts/" + reference).doesNotContain("/contacts/" + other);
    }

    @Test
    void saysWhenANumberCannotBeOne() {
        assertThat(search("9990000019")).contains("Check for a slip in typing.");
    }

    private String told(String name, NhsNumber nhsNumber, Upn upn) {
        Birth birth = Birth.on(LocalDate.parse("2019-11-30"));
        ChildTold child = new ChildTold(name, "ZZ-Quillfeather", null, birth, Sex.MALE, null, nhsNumber, upn);
        return received(aContact().about(child).make(), Channel.PHONE)
                .reference()
                .value();
    }

    private String search(String number) {
        return signedIn("dehm1")
                .submit(SEARCH, SEARCH, Map.of("number", number))
                .body();
    }
}
