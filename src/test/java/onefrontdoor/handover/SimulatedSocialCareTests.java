package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SimulatedSocialCareTests extends SocialCareContractTests {

    private final SimulatedSocialCare standIn = standIn();

    private SimulatedSocialCare standIn() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("desk", desk);
        return new SimulatedSocialCare(
                requests, beans.getBeanProvider(SocialCareAnswerDesk.class), clock, Duration.ofMinutes(2));
    }

    @Override
    SocialCare socialCare() {
        return standIn;
    }

    @Override
    void itAnswers() {
        clock.moveTo(MORNING.plus(Duration.ofMinutes(3)));
        standIn.answer();
    }

    @Test
    void answersNothingBeforeItsTime() {
        requests.save(requests.of(request.child()).sent(MORNING));
        clock.moveTo(MORNING.plus(Duration.ofMinutes(2)));

        standIn.answer();

        assertThat(answers.kept).isEmpty();
    }
}
