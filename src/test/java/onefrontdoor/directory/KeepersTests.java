package onefrontdoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which desk keeps an entry right by configuration. */
class KeepersTests {

    private static final Map<String, String> OWN = Map.of("childrens-centre", "head-of-service");
    private static final DutyDesk EARLY_HELP = desk("duty-early-help-manager");

    @Test
    void theDeskOfAnAgencyKeepsItsServicesAndOneDeskAllOthers() {
        KeeperProperties keepers = new KeeperProperties("duty-early-help-manager", OWN, 5, 10);

        assertThat(keepers.of(shipped(3))).isEqualTo("head-of-service");
        assertThat(keepers.of(shipped(0))).isEqualTo("duty-early-help-manager");
    }

    @Test
    void theApplicationDoesNotStartWithAKeeperWhomNobodyCouldAsk() {
        RotaProperties rota = new RotaProperties(List.of(EARLY_HELP), List.of());

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Keepers(new KeeperProperties("duty-early-help-manager", OWN, 5, 10), rota, null, null))
                .withMessageContaining("head-of-service");
    }

    private static ServiceEntry shipped(int place) {
        return new ServiceEntry(ADirectory.shipped().path("contents").get(place), null, null);
    }

    private static DutyDesk desk(String code) {
        return new DutyDesk(code, code, DutyDesk.Hours.OFFICE, List.of());
    }
}
