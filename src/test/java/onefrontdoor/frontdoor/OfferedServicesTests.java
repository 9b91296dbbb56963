package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.directory.UnmetNeed.Cause;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services of the directory at the decision (SC31) and with advice (SC01). */
class OfferedServicesTests {

    private static final String CHALVEY = "Children's centre, Chalvey";
    private static final String BRITWELL = "Children's centre, Britwell";

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact());

    private void decides(String destination, String... fields) {
        Map<String, Object> row =
                new HashMap<>(Map.of("number", "1", "destination", destination, "rationale", "They asked for it."));
        for (int field = 0; field < fields.length; field += 2) {
            row.put(fields[field], fields[field + 1]);
        }
        door.forms.decideDestination(contact, new FormAnswers(new Actor("dehm1"), Map.of("children", List.of(row))));
    }

    private String id(String service) {
        return door.directory.id(service).toString();
    }

    @Test
    void keepsTheChosenServiceBesideTheDecision() {
        decides("CHILDRENS_CENTRE", "service", id(CHALVEY));

        DestinationDecision decided =
                door.book.destination(door.child(contact, 1)).orElseThrow();
        assertThat(door.offered.with(decided)).singleElement().matches(entry -> entry.title()
                .equals(CHALVEY));
        assertThat(door.unmet.noted).isEmpty();
    }

    @Test
    void decidesWithoutAServiceAsBefore() {
        decides("CHILDRENS_CENTRE");

        DestinationDecision decided =
                door.book.destination(door.child(contact, 1)).orElseThrow();
        assertThat(door.offered.with(decided)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "active, 0, FULL, full",
        "temporarily closed, 5, PAUSED, paused",
        "inactive, 5, CLOSED, closed",
        "defunct, 5, CLOSED, closed"
    })
    void refusesAServiceThatTakesNobodyAndNotesTheNeed(String status, int places, Cause cause, String word) {
        door.directory.says(CHALVEY, service -> {
            service.put("status", status);
            service.withObjectProperty("x_one_front_door").put("places", places);
        });

        assertThatThrownBy(() -> decides("CHILDRENS_CENTRE", "service", id(CHALVEY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + CHALVEY + "” is " + word)
                .hasMessageContaining("Choose another service for child 1");

        assertThat(door.book.destination(door.child(contact, 1))).isEmpty();
        assertThat(door.unmet.noted)
                .extracting(UnmetNeed::cause, UnmetNeed::level, UnmetNeed::service, UnmetNeed::noticedAt)
                .containsExactly(tuple(cause, "LEVEL_2B", door.directory.id(CHALVEY), MORNING));
        assertThat(door.unmet.noted.get(0).need()).contains("Parenting support");
    }

    @Test
    void notesWhatNoServiceOffersByDistrictAndLevelAndNobody() {
        decides(
                "NO_FURTHER_ACTION",
                "missingNeed",
                door.directory.need("Family casework").toString());

        assertThat(door.unmet.noted)
                .containsExactly(new UnmetNeed("Family casework", "ZZ99", "LEVEL_2B", Cause.NONE_FITS, null, MORNING));
    }

    @Test
    void namesNoServiceWhereNobodyIsSentAnywhere() {
        assertThatThrownBy(() -> decides("NO_FURTHER_ACTION", "service", id(CHALVEY)))
                .hasMessageContaining("No service goes with this answer");
        assertThatThrownBy(() ->
                        decides("CHILDRENS_CENTRE", "service", id(CHALVEY), "otherService", id("Health visiting")))
                .hasMessageContaining("two only go with advice");
        assertThatThrownBy(() -> decides("CHILDRENS_CENTRE", "service", "a centre"))
                .hasMessageContaining("from the list");
        assertThatThrownBy(() ->
                        decides("CHILDRENS_CENTRE", "service", UUID.randomUUID().toString()))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDRENS_CENTRE, Targeted youth support, Children's centre",
        "CHILDRENS_CENTRE, Health visiting, Children's centre",
        "OTHER_EARLY_HELP, Help with domestic abuse, Other early help service",
        "UNIVERSAL_SERVICES, Parenting programme, Universal services"
    })
    void refusesAServiceThatWouldNotBeAsked(String destination, String service, String inWords) {
        assertThatThrownBy(() -> decides(destination, "service", id(service)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + service + "” does not belong to “" + inWords + "”");

        assertThat(door.book.destination(door.child(contact, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_EARLY_HELP, Parenting programme",
        "OTHER_SPECIALIST, Help with domestic abuse",
        "UNIVERSAL_SERVICES, Health visiting",
        "ADVICE, Targeted youth support"
    })
    void takesAServiceThatGoesWithTheDestination(String destination, String service) {
        decides(destination, "service", id(service));

        assertThat(door.offered.with(
                        door.book.destination(door.child(contact, 1)).orElseThrow()))
                .hasSize(1);
    }

    @Test
    void offersEveryServiceAndSaysWhichAreFull() {
        assertThat(door.offered.options().get("services").toString())
                .contains(CHALVEY, BRITWELL + " (full)", "Mentors for young people (paused)", "(waits 10 days)");
    }

    @Test
    void tellsAProfessionalWhereToTurnOnlyOnceAdviceWasTold() {
        decides("ADVICE", "service", id(CHALVEY), "otherService", id("Health visiting"));
        AdviceLinks links = new AdviceLinks(door.files, door.book, door.offered);

        assertThat(links.of(door.contact(contact), List.of())).isEmpty();
        assertThat(links.of(door.contact(contact), told(ContactStatus.Kind.ADVICE)))
                .extracting(ContactStatus.Link::title)
                .containsExactlyInAnyOrder(CHALVEY, "Health visiting");
        assertThat(links.inWords(door.contact(contact), told(ContactStatus.Kind.ADVICE)))
                .contains("https://directory.example.test/health-visiting");
    }

    @Test
    void tellsThePublicNothingThatWouldGiveTheDecisionAway() {
        decides("ADVICE", "service", id(CHALVEY));

        AdviceLinks links = new AdviceLinks(door.files, door.book, door.offered);

        assertThat(links.of(door.contact(contact), told(ContactStatus.Kind.DECIDED)))
                .isEmpty();
    }

    private static List<ContactStatus.Told> told(ContactStatus.Kind kind) {
        return List.of(new ContactStatus.Told(kind, MORNING));
    }
}
