package onefrontdoor.taf;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.correspondence.MeetingPost;
import onefrontdoor.directory.Directory;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.FamilyWays;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the meetings of a plan need beside it: a mail server that a test listens to, and a family as a test tells it. */
public final class Team {

    public final FamilyWays family = mock(FamilyWays.class);
    public final Directory directory = mock(Directory.class);
    public final MeetingPost post = mock(MeetingPost.class);
    public final List<MeetingLetter> sent = new ArrayList<>();
    public final AtomicReference<MailAnswer> answer = new AtomicReference<>(MailAnswer.TAKEN);
    public final AtomicReference<InvitationProcess> process = new AtomicReference<>(plan -> {});

    private Team() {}

    static Team beside(AnnotationConfigApplicationContext module) {
        Team team = new Team();
        team.asUsual();
        AgenciesInWords agencies = mock(AgenciesInWords.class);
        when(agencies.codes()).thenReturn(Set.of("childrens-centre", "school", "nursery"));
        when(agencies.name(any())).thenAnswer(asked -> asked.getArgument(0));
        module.registerBean("messageSource", ResourceBundleMessageSource.class, Team::words);
        module.registerBean(FamilyWays.class, () -> team.family);
        module.registerBean(Directory.class, () -> team.directory);
        module.registerBean(MeetingPost.class, () -> team.post);
        module.registerBean(AgenciesInWords.class, () -> agencies);
        module.registerBean(
                InvitationProcess.class, () -> plan -> team.process.get().changed(plan));
        module.register(Languages.class, Members.class, Meetings.class, Invitations.class, Welcome.class);
        module.register(InvitationLetters.class, InvitationPage.class);
        module.register(InvitationDesk.class, InvitationRoom.class, TeamDesk.class, ArrangementDesk.class);
        module.register(Attendances.class, Minutes.class, MinutesDesk.class, MeetingNotes.class);
        module.register(TeamSheet.class, MeetingSheet.class);
        return team;
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages", "staff", "mail");
        words.setFallbackToSystemLocale(false);
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    /** A Polish family to whom it is safe to write, and a mail server that takes everything. */
    void asUsual() {
        when(family.of(any())).thenReturn(new FamilyWays.Ways("Polish", true, false));
        when(post.isOpen()).thenReturn(true);
        when(post.send(any())).thenAnswer(asked -> {
            if (answer.get() == MailAnswer.TAKEN) {
                sent.add(asked.getArgument(0));
            }
            return answer.get();
        });
        answer.set(MailAnswer.TAKEN);
        sent.clear();
    }
}
