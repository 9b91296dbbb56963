package onefrontdoor.frontdoor.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.AdultDesk;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.frontdoor.BasicsDesk;
import onefrontdoor.frontdoor.Deciders;
import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.frontdoor.DestinationDesk;
import onefrontdoor.frontdoor.EndingDesk;
import onefrontdoor.frontdoor.FamilySupportDesk;
import onefrontdoor.frontdoor.FamilySupportGuide;
import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.OpenCases;
import onefrontdoor.frontdoor.OutcomeDesk;
import onefrontdoor.frontdoor.PassingDesk;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.frontdoor.RiskDesk;
import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.frontdoor.SharingDesk;
import onefrontdoor.frontdoor.ThresholdDesk;
import onefrontdoor.frontdoor.TriageDesk;
import org.camunda.bpm.engine.RuntimeService;

/** The desks of the front door, stubbed, behind their real delegates. */
record Desks(
        TriageDesk triage,
        BasicsDesk basics,
        ThresholdDesk threshold,
        DestinationDesk destination,
        DecisionForms forms,
        OutcomeDesk outcome,
        AdultDesk adults,
        InformationDesk information,
        PassingDesk passing,
        AdviceDesk advice,
        OpenCases cases,
        FamilySupportDesk familySupport,
        FamilySupportGuide familySupportGuide,
        Deciders deciders,
        RedAlerts alerts,
        SharingDesk sharing,
        RiskDesk risk,
        EndingDesk endings,
        ServiceDesk services) {

    static Desks stubbed() {
        Desks desks = new Desks(
                mock(TriageDesk.class),
                mock(BasicsDesk.class),
                mock(ThresholdDesk.class),
                mock(DestinationDesk.class),
                mock(DecisionForms.class),
                mock(OutcomeDesk.class),
                mock(AdultDesk.class),
                mock(InformationDesk.class),
                mock(PassingDesk.class),
                mock(AdviceDesk.class),
                mock(OpenCases.class),
                mock(FamilySupportDesk.class),
                mock(FamilySupportGuide.class),
                mock(Deciders.class),
                mock(RedAlerts.class),
                mock(SharingDesk.class),
                mock(RiskDesk.class),
                mock(EndingDesk.class),
                mock(ServiceDesk.class));
        when(desks.deciders().of(any())).thenReturn(List.of("duty-social-work-manager"));
        when(desks.sharing().look(any())).thenReturn(Work.settled(false));
        desks.standBehindTheirTasks(TestEngine.engine().getRuntimeService());
        return desks;
    }

    private void standBehindTheirTasks(RuntimeService runtime) {
        FollowUps followUps = new FollowUps(runtime);
        TestEngine.register(new CallDutyDeskDelegate(alerts));
        TestEngine.register(new AcknowledgeContactDelegate(triage));
        TestEngine.register(new RateUrgencyDelegate(triage, alerts));
        TestEngine.register(new CheckBasicsDelegate(triage));
        TestEngine.register(new StartChaseDelegate(triage, followUps));
        TestEngine.register(new RecordBasicInformationDelegate(basics, cases));
        TestEngine.register(new RecordChaseDelegate(basics));
        TestEngine.register(new ProposeLevelsDelegate(threshold, deciders));
        TestEngine.register(new RecordThresholdDelegate(forms, new CamundaRedWatch(runtime)));
        TestEngine.register(new ProposeDestinationsDelegate(destination));
        TestEngine.register(new RecordDestinationDelegate(forms));
        TestEngine.register(new EscalateOverdueDecisionDelegate(outcome, followUps));
        TestEngine.register(new RecordOverdueReviewDelegate(outcome));
        TestEngine.register(new TellReferrerDelegate(outcome));
        TestEngine.register(new StartAdultConcernDelegate(adults, followUps));
        TestEngine.register(new RecordAdultConcernDelegate(adults));
        TestEngine.register(new RecordReadingDelegate(information, new CamundaRedWatch(runtime)));
        TestEngine.register(new PassToOpenCaseDelegate(passing));
        TestEngine.register(new RequestFamilySupportDelegate(familySupport));
        TestEngine.register(new ProposeFamilySupportDelegate(familySupportGuide));
        TestEngine.register(new RecordFamilySupportDelegate(familySupport));
        TestEngine.register(new TellOfFamilySupportDelegate(followUps));
        TestEngine.register(new RecordAdviceDelegate(advice));
        TestEngine.register(new LookAtAgreementDelegate(sharing));
        TestEngine.register(new RecordFamilyAnswerDelegate(sharing));
        TestEngine.register(new RecordSharingReviewDelegate(sharing));
        TestEngine.register(new RecordReconsideredRiskDelegate(risk));
        TestEngine.register(new TellServicesOfEndingDelegate(endings));
        TestEngine.register(new RecordRequestTakenBackDelegate(familySupport));
        TestEngine.register(new RequestServicesDelegate(services));
    }
}
