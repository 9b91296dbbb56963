package onefrontdoor.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a superuser could do to the audit, triggers and grants notwithstanding; and how to undo it. */
final class Tampering {

    private static final List<String> TABLES = List.of("audit_entry", "audit_seal", "audit_waiting");
    private static final List<String> TEXTS = List.of("who", "deed", "reference", "what", "desks", "correlation");
    private static final int HARMLESS_BITS = 5;
    private static final String WITHOUT_TRIGGERS = "&options=-c%20session_replication_role%3Dreplica";
    private static final long ASIDE = 1_000_000;

    private final JdbcClient superuser;
    private final Random chance;

    Tampering(String address, Random chance) {
        this.superuser = JdbcClient.create(new SingleConnectionDataSource(address + WITHOUT_TRIGGERS, true));
        this.chance = chance;
    }

    void remember() {
        TABLES.forEach(table -> tell("create table was_" + table + " as table " + table));
    }

    void restore() {
        forgetEverything();
        TABLES.forEach(table -> tell("insert into " + table
                + (table.equals("audit_entry") ? " overriding system value" : "") + " table was_" + table));
    }

    void forgetEverything() {
        TABLES.forEach(table -> tell("delete from " + table));
    }

    List<Seal> chain() {
        return superuser
                .sql("select " + Seal.COLUMNS + " from audit_seal order by day, place")
                .query(Seal::read)
                .list();
    }

    void flipABit(Seal row) {
        String column = TEXTS.get(chance.nextInt(TEXTS.size()));
        StringBuilder text = new StringBuilder(superuser
                .sql("select " + column + " from audit_entry where id = ?")
                .param(row.entry())
                .query(String.class)
                .single());
        int place = chance.nextInt(text.length());
        text.setCharAt(place, (char) (text.charAt(place) ^ 1 << chance.nextInt(HARMLESS_BITS)));
        tell("update audit_entry set " + column + " = ? where id = ?", text.toString(), row.entry());
    }

    void moveTheMoment(Seal row) {
        tell(
                "update audit_entry set at = at + interval '1 microsecond' * ? where id = ?",
                1 + chance.nextInt(1_000),
                row.entry());
    }

    void flipABitOfTheHash(Seal row) {
        byte[] hash = row.bytes();
        hash[chance.nextInt(hash.length)] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
        tell("update audit_seal set hash = ? where entry = ?", hash, row.entry());
    }

    void swap(Seal one, Seal other) {
        tell("update audit_seal set entry = -1 where entry = ?", one.entry());
        tell("update audit_seal set entry = ? where entry = ?", one.entry(), other.entry());
        tell("update audit_seal set entry = ? where entry = -1", other.entry());
    }

    void swapContents(Seal one, Seal other) {
        tell(
                "update audit_entry mine set (at, who, what) = (select at, who, what from was_audit_entry where id = ?)"
                        + " where id = ?",
                other.entry(),
                one.entry());
        tell(
                "update audit_entry mine set (at, who, what) = (select at, who, what from was_audit_entry where id = ?)"
                        + " where id = ?",
                one.entry(),
                other.entry());
    }

    void delete(Seal row) {
        tell("delete from audit_entry where id = ?", row.entry());
    }

    void deleteWithItsSeal(Seal row) {
        delete(row);
        tell("delete from audit_seal where entry = ?", row.entry());
    }

    long insert() {
        return superuser
                .sql(
                        "insert into audit_entry (at, who, deed, reference, what)"
                                + " values ('2026-03-02 10:00+00', 'nobody', 'READ', 'C-2026-000001', 'case page') returning id")
                .query(Long.class)
                .single();
    }

    void insertBefore(Seal row) {
        long entry = insert();
        tell("update audit_seal set place = place + ? where day = ? and place >= ?", ASIDE, row.day(), row.place());
        tell("update audit_seal set place = place - ? where place > ?", ASIDE - 1, ASIDE);
        seal(row.day(), row.place(), entry, row.bytes());
    }

    /** With hashes as the service would have made them. */
    void rewriteFrom(int first, List<Seal> chain) {
        moveTheMoment(chain.get(first));
        Seal last = first == 0 ? Seal.NONE : chain.get(first - 1);
        for (Seal row : chain.subList(first, chain.size())) {
            last = last.then(row.day(), entry(row));
            tell("update audit_seal set hash = ? where entry = ?", last.bytes(), row.entry());
        }
    }

    void deleteTail(int first, List<Seal> chain) {
        IntStream.range(first, chain.size()).mapToObj(chain::get).forEach(this::deleteWithItsSeal);
    }

    private Entry entry(Seal row) {
        return superuser
                .sql("select " + Entry.COLUMNS + " from audit_entry where id = ?")
                .param(row.entry())
                .query((found, number) -> Entry.read(found, 1))
                .single();
    }

    private void seal(LocalDate day, long place, long entry, byte[] hash) {
        tell("insert into audit_seal (day, place, entry, hash) values (?, ?, ?, ?)", day, place, entry, hash);
    }

    private void tell(String what, Object... parameters) {
        superuser
                .sql("set session_replication_role = replica; " + what)
                .params(List.of(parameters))
                .update();
    }
}
