package onefrontdoor.family;

/** Made-up people in any number, two on a contact, with the names of a town where many are called alike. */
public final class PeopleGenerated {

    /** Takes the number of people; the same people every time. */
    public static final String SQL = """
            insert into person (id, identity, role, contact_reference, mentioned_as, entered_at, given_name, family_name,
                birth_date, sex, nhs_number, address, postcode)
            select id, id, case when n % 3 = 0 then 'ADULT' else 'CHILD' end,
                'C-2025-' || lpad((n / 2)::text, 6, '0'), 'child ' || 1 + n % 2, timestamptz '2025-06-01 12:00+00',
                (array['Mohammed','Olivia','Amelia','Isla','Ava','Noah','Arthur','Leo','Oscar','Freya','Ivy','Lily',
                    'Florence','Willow','Rosie','Sophia','Zara','Aisha','Fatima','Kwame','Priya','Arjun','Chloe',
                    'Callum'])[1 + hash % 24]
                    || case when n % 2 = 0 then '' else substr(translate(md5(n::text), '0123456789', 'aeioulmnrt'), 1, 2) end,
                'ZZ-' || (array['Smith','Jones','Khan','Patel','Brown','Ahmed','Wilson','Taylor','Singh','Hussain',
                    'Begum','Evans','Walker','Wright','Green','Hall','Wood','Kaur','Ali','Clarke'])[1 + hash / 24 % 20]
                    || case when n % 4 = 0 then ''
                        else substr(translate(md5((n * 7)::text), '0123456789', 'aeioulmnrt'), 1, 4) end,
                case when n % 3 = 0 then date '1975-01-01' else date '2008-01-01' end + hash % 6000,
                'UNKNOWN', null, 1 + n % 90 || ' Test Street', 'ZZ' || n / 2 % 97 || ' ' || n / 300 % 10 || 'AA'
            from (select n, md5('person ' || n)::uuid as id, abs(hashtext(n::text)) as hash
                from generate_series(1, ?) n) made""";

    private PeopleGenerated() {}
}
