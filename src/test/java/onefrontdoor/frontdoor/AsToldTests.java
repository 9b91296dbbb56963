package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AsToldTests {

    @Property
    void isTheSameWhateverTheOrderOfTheIndicators(
            @ForAll("answered") Set<IndicatorAnswer> answers, @ForAll Random random) {
        List<IndicatorAnswer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);

        assertThat(digest(worriedAbout(new LinkedHashSet<>(shuffled)))).isEqualTo(digest(worriedAbout(answers)));
    }

    @Example
    void isTheSameForTheSameWords() {
        assertThat(digest(Scenarios.sc08())).isEqualTo(digest(Scenarios.sc08()));
    }

    @Example
    void differsWhenAnythingTellableDiffers() {
        String plain = digest(aContact().make());

        assertThat(List.of(
                        digest(aContact().saying("Something else.").make()),
                        digest(aContact().about(NUR, LEO).make()),
                        digest(aContact().askingForAdvice().make()),
                        digest(aContact().yesTo(Indicator.NEGLECT).make()),
                        digest(aContact().noTo(Indicator.NEGLECT).make()),
                        digest(aContact().expected(Immediacy.TODAY).make()),
                        digest(aContact().by(Referrer.whoStaysAnonymous()).make())))
                .doesNotHaveDuplicates()
                .doesNotContain(plain);
    }

    @Example
    void showsNothingOfItselfInALog() {
        assertThat(AsTold.of(Scenarios.sc08())).hasToString("AsTold");
    }

    @Provide
    Arbitrary<Set<IndicatorAnswer>> answered() {
        return Combinators.combine(Arbitraries.of(Indicator.class), Arbitraries.of(Answer.class))
                .as(IndicatorAnswer::new)
                .set()
                .uniqueElements(IndicatorAnswer::indicator);
    }

    private static MakeContact worriedAbout(Set<IndicatorAnswer> answers) {
        MakeContact told = aContact().make();
        Worry worry = new Worry(Purpose.WORRY, "She is quiet.", null, Immediacy.NOT_KNOWN, answers);
        return new MakeContact(told.referrer(), told.children(), told.household(), told.home(), worry, told.family());
    }

    private static String digest(MakeContact told) {
        return AsTold.of(told).digest();
    }
}
