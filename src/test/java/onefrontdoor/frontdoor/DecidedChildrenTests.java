package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidedChildrenTests {

    private static final Reference REFERENCE = new Reference("C-2026-000123");
    private static final ChildTold TOLD =
            new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, null);

    private final CaseFiles files = mock(CaseFiles.class);
    private final DecisionBook decisions = mock(DecisionBook.class);
    private final DecidedChildren decided = new DecidedChildren(files, decisions);
    private final Child first = Child.on(new ContactId(UUID.randomUUID()), 1, TOLD);
    private final Child second = Child.on(first.contact(), 2, TOLD);

    @ParameterizedTest(name = "{0} is early help")
    @EnumSource(names = {"TARGETED_FAMILY_SUPPORT", "TARGETED_YOUTH_SUPPORT", "CHILDRENS_CENTRE", "OTHER_EARLY_HELP"})
    void namesTheChildWhoGoesToEarlyHelpAndNoBrotherOrSister(Destination destination) {
        go(second, destination);

        assertThat(decided.inEarlyHelp(REFERENCE)).containsExactly(2);
    }

    @ParameterizedTest(name = "{0} is no early help")
    @EnumSource(
            names = {"UNIVERSAL_SERVICES", "OTHER_SPECIALIST", "ADVICE", "NO_FURTHER_ACTION", "SOCIAL_WORK_DECISION"})
    void namesNobodyWhoGoesElsewhere(Destination destination) {
        go(second, destination);

        assertThat(decided.inEarlyHelp(REFERENCE)).isEmpty();
    }

    @Test
    void namesNobodyWhoIsNotDecided() {
        Contact contact = mock(Contact.class);
        when(files.of(REFERENCE)).thenReturn(contact);
        when(files.childrenOn(contact)).thenReturn(List.of(first, second));

        assertThat(decided.inEarlyHelp(REFERENCE)).isEmpty();
    }

    private void go(Child child, Destination destination) {
        Contact contact = mock(Contact.class);
        when(files.of(REFERENCE)).thenReturn(contact);
        when(files.childrenOn(contact)).thenReturn(List.of(first, second));
        DestinationDecision decision = new DestinationDecision(
                UUID.randomUUID(), null, child.id(), 1, destination, "Fits.", null, "dehm1", Instant.EPOCH, null);
        when(decisions.destination(first)).thenReturn(Optional.empty());
        when(decisions.destination(child)).thenReturn(Optional.of(decision));
    }
}
