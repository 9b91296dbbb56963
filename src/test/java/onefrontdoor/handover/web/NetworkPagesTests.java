package onefrontdoor.handover.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import onefrontdoor.handover.NetworkDesk;
import onefrontdoor.handover.NetworkLine;
import onefrontdoor.handover.NetworkTable;
import onefrontdoor.handover.NetworkView;
import onefrontdoor.shared.Actor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(
        controllers = NetworkPages.class,
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "onefrontdoor.frontdoor..*"))
@AutoConfigureMockMvc(addFilters = false)
class NetworkPagesTests {

    private static final TestingAuthenticationToken MANAGER =
            new TestingAuthenticationToken("dehm1", "", "duty-early-help-manager");
    private static final TestingAuthenticationToken OFFICER = new TestingAuthenticationToken("officer1", "");
    private static final TestingAuthenticationToken SUPPORT =
            new TestingAuthenticationToken("cso1", "", "customer-support-officer");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final List<NetworkTable> TABLES = List.of(
            new NetworkTable("areas", List.of("area", "open"), List.of(List.of("=Central \"A\"", "fewer than 5"))));

    @Autowired
    private MockMvc pages;

    @MockitoBean
    private NetworkDesk desk;

    @BeforeEach
    void twoAreasAndTwoMonths() {
        NetworkLine line = new NetworkLine(
                "C-2026-000123", 1, "Children’s centre", "Central", 9, LocalDate.parse("2026-03-09"), true);
        NetworkView.Doubled twice = new NetworkView.Doubled(List.of(line, line), List.of("Practical support"));
        given(desk.areas()).willReturn(List.of("Central", "North"));
        given(desk.supportedBy(new Actor("officer1"))).willReturn(List.of("North"));
        given(desk.months()).willReturn(List.of(FEBRUARY, YearMonth.of(2026, 1)));
        given(desk.during(any(), any())).willReturn(TABLES);
        given(desk.now(any(), any())).willReturn(new NetworkView(TABLES, List.of(line), 7, List.of(twice)));
    }

    @Test
    void showsReferencesThatLeadToTheCaseAndNoMoreThanTheAreaThatWasChosen() throws Exception {
        pages.perform(get("/desk/network").param("area", "North").principal(MANAGER))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/contacts/C-2026-000123\""),
                                containsString("9 Mar 2026"),
                                containsString("Late"),
                                containsString("And 7 more"),
                                containsString("Practical support"))));
        verify(desk).now(List.of("North"), new Actor("dehm1"));
    }

    @Test
    void theMeetingLooksAtTheLastWholeMonthUnlessAnotherIsChosen() throws Exception {
        pages.perform(get("/desk/network/meeting").principal(MANAGER))
                .andExpect(content().string(allOf(containsString("February 2026"), containsString("fewer than 5"))));
        verify(desk).during(FEBRUARY, List.of("Central", "North"));
        pages.perform(get("/desk/network/meeting").param("month", "2031-01").principal(MANAGER));
        pages.perform(get("/desk/network/meeting").param("month", "2026-01").principal(MANAGER));
        verify(desk).during(YearMonth.of(2026, 1), List.of("Central", "North"));
    }

    @Test
    void aSeniorOfficerSeesTheirOwnAreaWithoutReferencesWhateverTheyAskFor() throws Exception {
        pages.perform(get("/desk/network").principal(OFFICER)).andExpect(redirectedUrl("/desk/network/meeting"));
        pages.perform(get("/desk/network/meeting").param("area", "Central").principal(OFFICER))
                .andExpect(content().string(not(containsString("/contacts/"))))
                .andExpect(content().string(not(containsString("Days since asked"))));

        verify(desk).during(FEBRUARY, List.of("North"));
        verify(desk, never()).now(any(), any());
    }

    @Test
    void nobodyElseIsLetIn() {
        for (String path : List.of("", "/meeting", "/meeting.csv")) {
            Assertions.assertThatThrownBy(
                            () -> pages.perform(get("/desk/network" + path).principal(SUPPORT)))
                    .as(path)
                    .hasRootCauseInstanceOf(AccessDeniedException.class);
        }
        verify(desk, never()).during(any(), any());
    }

    @Test
    void theTableForSpreadsheetsNamesItsListsAndHoldsNoFormula() throws Exception {
        pages.perform(get("/desk/network/meeting.csv").principal(MANAGER))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content()
                        .string(allOf(
                                startsWith("\"Requests by area\",\"Area\",\"Open\"\r\n"),
                                containsString("\"Requests by area\",\"'=Central \"\"A\"\"\",\"fewer than 5\"\r\n"))));
    }
}
