package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is written down that a family without a plan moves, and that the other authority was told. The work goes on here
 * until somebody there has the child; where nobody answers, the nightly check finds it (RB37).
 */
@Service
@Transactional
public class MovingAwayDesk {

    private final CaseFiles files;
    private final ServicesAtWork services;
    private final MovesAway moves;
    private final ContactNotes notes;
    private final StaffWords words;
    private final DecisionTurns turns;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance patience;

    MovingAwayDesk(
            CaseFiles files,
            ServicesAtWork services,
            MovesAway moves,
            ContactNotes notes,
            StaffWords words,
            DecisionTurns turns,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.moving-away.answer-within-working-days}") int days) {
        this.files = files;
        this.services = services;
        this.moves = moves;
        this.notes = notes;
        this.words = words;
        this.turns = turns;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.patience = new Allowance(days, Allowance.Unit.WORKING_DAYS);
    }

    /** Of whom it can be written down that they move, and who does already; whoever reads it is written down (INV20). */
    public Sheet sheet(Reference reference, Reader reader) {
        audit.read(reader.by(), reference, "moving away");
        List<Option> children = new ArrayList<>();
        List<Option> moving = new ArrayList<>();
        for (ServicesAtWork.AtWork work : services.on(files.of(reference), reader)) {
            moves.waiting(work)
                    .ifPresentOrElse(move -> moving.add(line(work, move)), () -> children.add(services.option(work)));
        }
        return new Sheet(children, moving);
    }

    /** What the page shows. */
    public record Sheet(List<Option> children, List<Option> moving) {}

    private Option line(ServicesAtWork.AtWork work, MovesAway.Waiting move) {
        int number = work.child().number();
        String line = words.sentence(
                "moving-away.waits", number, move.authority(), words.of(move.from()), words.of(move.due()));
        return new Option(String.valueOf(number), line);
    }

    /**
     * The other authority was told of a child; from now on somebody waits for its answer.
     *
     * @throws Refusal where no service works with the child, or it was told before
     */
    public void told(Reference reference, Reader reader, FormAnswers typed) {
        ServicesAtWork.AtWork work = work(reference, reader, typed);
        MovesAway.Told move = new MovesAway.Told(
                typed.text("authority", "To which authority does the family move?"),
                typed.text("reached", "How was its front door reached, and whom did you tell?"),
                new Picks(reference, typed).date("movesOn", "From when do they live there?"),
                typed.by());
        if (moves.waiting(work).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "The other authority was told of this child already, and has not answered.");
        }
        Instant due = calendar.due(clock.instant(), patience);
        moves.told(work, move, due);
        note(reference, words.sentence("moving-away.note", work.child().number(), move.authority()), typed);
        audit.changed(typed.by(), reference, "move away announced");
    }

    /**
     * The family stays after all.
     *
     * @throws Refusal where no move waits
     */
    public void stays(Reference reference, Reader reader, FormAnswers typed) {
        ServicesAtWork.AtWork work = work(reference, reader, typed);
        MovesAway.Waiting move = moves.waiting(work)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "No move of this child waits for an answer."));
        String said = typed.text("words", "What did the family say?");
        moves.stays(move, said, typed.by());
        note(reference, words.sentence("moving-away.stays.note", work.child().number(), said), typed);
        audit.changed(typed.by(), reference, "move away came to nothing");
    }

    private ServicesAtWork.AtWork work(Reference reference, Reader reader, FormAnswers typed) {
        turns.take(reference);
        return services.with(typed.text("child", "Which child?"), files.of(reference), reader)
                .orElseThrow(ServicesAtWork::nobodyWorks);
    }

    private void note(Reference reference, String words, FormAnswers typed) {
        notes.write(files.of(reference).id(), ContactNotes.Kind.SERVICE, words, typed.by());
    }
}
