package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.directory.Colleague;
import onefrontdoor.frontdoor.HandOverDesk;
import onefrontdoor.frontdoor.OpenTasks.OpenTask;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Everything open at a desk, as a shift reads it aloud: references, no names of families. */
record HandOverSheet(List<Line> lines, long own, List<Colleague> others, Map<String, String> known, Actor reader) {

    record Line(
            String reference,
            @Nullable String urgency,
            String due,
            @Nullable String holder,
            String what,
            String href) {}

    record Told(
            UUID id,
            String notes,
            String by,
            String at,
            @Nullable String to,
            @Nullable String accepted,
            int open,
            boolean acceptable) {}

    static HandOverSheet of(List<OpenTask> open, List<Colleague> colleagues, Actor reader) {
        Map<String, String> known = colleagues.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        List<Line> lines = open.stream().map(task -> line(task, known)).toList();
        long own =
                open.stream().filter(task -> reader.id().equals(task.holder())).count();
        List<Colleague> others = colleagues.stream()
                .filter(colleague -> !colleague.id().equals(reader.id()))
                .toList();
        return new HandOverSheet(lines, own, others, known, reader);
    }

    public int open() {
        return lines.size();
    }

    private static Line line(OpenTask task, Map<String, String> known) {
        return new Line(
                task.reference().value(),
                task.urgency() == null ? null : task.urgency().name(),
                Receipts.inWords(task.due()),
                task.holder() == null ? null : known.getOrDefault(task.holder(), task.holder()),
                task.what(),
                AlertLines.TASKLIST + "?task=" + task.id());
    }

    Told told(HandOverDesk.HandOver latest) {
        return new Told(
                latest.id(),
                latest.notes(),
                name(latest.by()),
                Receipts.inWords(latest.at()),
                latest.to() == null ? null : name(latest.to()),
                latest.acceptedBy() == null ? null : name(latest.acceptedBy()),
                latest.open(),
                latest.acceptedBy() == null && !latest.by().equals(reader.id()));
    }

    private String name(String id) {
        return known.getOrDefault(id, id);
    }
}
