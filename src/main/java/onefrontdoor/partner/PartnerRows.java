package onefrontdoor.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Mention;
import onefrontdoor.partner.PartnerRecord.Line;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children whom the rules of the rows let through, the latest contact first. */
@Repository
class PartnerRows {

    private static final String LINES = """
            select c.reference, k.number, k.given_name, k.family_name, k.birth_date_of_birth, k.birth_estimated_age,
                k.birth_expected_date, c.received_at, nullif((select max(s.until) from partner_sight s
                    where s.reference = c.reference and s.person = 'child ' || k.number), 'infinity')
            from child k join contact c on c.id = k.contact
            where (c.reference, k.number) in (select * from unnest(string_to_array(:references, ' '),
                string_to_array(:numbers, ' ')::int[]))
            and (:words = '' or c.reference = upper(:words) or strpos(
                public.plain_name(concat_ws(' ', k.given_name, k.family_name)), public.plain_name(:words)) > 0)
            order by c.received_at desc, c.reference desc, k.number""";

    private final JdbcClient database;
    private final Clock clock;

    PartnerRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Line> line(Mention whose) {
        return lines(List.of(whose), "").stream().findFirst();
    }

    /** @param words part of a name, or a reference; nothing for all */
    List<Line> lines(Collection<Mention> children, String words) {
        return database.sql(LINES)
                .param("references", joined(children.stream().map(child -> child.contact()
                        .value())))
                .param("numbers", joined(children.stream().map(child -> String.valueOf(child.number()))))
                .param("words", words.strip())
                .query(this::read)
                .list();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" "));
    }

    private Line read(ResultSet row, int number) throws SQLException {
        Birth birth = new Birth(
                row.getObject(5, LocalDate.class), row.getObject(6, Integer.class), row.getObject(7, LocalDate.class));
        OffsetDateTime received = row.getObject(8, OffsetDateTime.class);
        OffsetDateTime until = row.getObject(9, OffsetDateTime.class);
        return new Line(
                row.getString(1),
                row.getInt(2),
                name(row.getString(3), row.getString(4)),
                birth.describe(LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON)),
                birth.dateOfBirth(),
                received.atZoneSameInstant(WorkingCalendar.LONDON).toLocalDate(),
                until == null ? null : until.atZoneSameInstant(WorkingCalendar.LONDON));
    }

    private static @Nullable String name(@Nullable String given, @Nullable String family) {
        String name = Stream.of(given, family).filter(part -> part != null).collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
