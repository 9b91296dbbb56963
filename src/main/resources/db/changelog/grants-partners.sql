--liquibase formatted sql

--changeset onefrontdoor:grants-partners-role runAlways:true runOnChange:true splitStatements:false
--comment: The role in which partners' requests read; who makes the tables may lack the right to make roles, and then says so
do $$
begin
    if not exists (select from pg_roles where rolname = '${partnerRole}') then
        begin
            create role "${partnerRole}" nologin;
        exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then
                raise exception 'The role % is missing. Make it as in the README, Your own PostgreSQL.', '${partnerRole}';
        end;
    end if;
    if not pg_has_role('${applicationRole}', '${partnerRole}', 'MEMBER') then
        grant "${partnerRole}" to "${applicationRole}";
    end if;
end $$;

--changeset onefrontdoor:grants-partners-rules runAlways:true runOnChange:true splitStatements:false
--comment: To the application every row is open, at no cost to its queries; to partners those that are shared with them (INV01)
do $$
declare
    rule record;
begin
    set local client_min_messages = warning;
    for rule in
        select of, 'partner' as name, 'select' as deed, '${partnerRole}' as who, opens from (values
            ('contact', 'partner_opens(reference)'),
            ('child', 'partner_opens(contact, ''child '' || number)'),
            ('household_member',
                'partner_opens(contact, ''person '' || place + 1) or partner_names_others(contact)'),
            ('threshold_decision', 'exists (select from child c where c.id = threshold_decision.child)'),
            ('destination_decision', 'exists (select from child c where c.id = destination_decision.child)'))
            as partners (of, opens)
        union all
        select of, 'application', 'all', '${applicationRole}', 'true' from unnest(array['contact', 'child',
            'household_member', 'threshold_decision', 'destination_decision']) as tables (of)
    loop
        -- The comment keeps the wording, so that a start that changes nothing locks nothing.
        if not exists (
            select from pg_policy p join pg_roles r on p.polroles = array[r.oid]
            where p.polrelid = rule.of::regclass and p.polname = rule.name and r.rolname = rule.who
            and obj_description(p.oid, 'pg_policy') = rule.opens)
        then
            execute format('drop policy if exists %I on %I', rule.name, rule.of);
            execute format('create policy %I on %I for %s to %I using (%s)', rule.name, rule.of, rule.deed, rule.who, rule.opens);
            execute format('comment on policy %I on %I is %L', rule.name, rule.of, rule.opens);
        end if;
    end loop;
    -- In the same transaction as the first rules: no running node ever meets a table that shows it nothing.
    for rule in select relname from pg_class where oid in (select polrelid from pg_policy) and not relrowsecurity
    loop
        execute format('alter table %I enable row level security', rule.relname);
    end loop;
end $$;

--changeset onefrontdoor:grants-partners runAlways:true runOnChange:true
--comment: Columns and views that partners may read, and nothing else: neither other tables nor any change
grant usage on schema public to "${partnerRole}";
grant select on partner_sight, partner_told to "${partnerRole}";
grant select (id, reference, received_at) on contact to "${partnerRole}";
grant select (id, contact, number, given_name, family_name, birth_date_of_birth, birth_estimated_age, birth_expected_date) on child to "${partnerRole}";
grant select (contact, place, name, relationship) on household_member to "${partnerRole}";
grant select (child, level, route, superseded_at) on threshold_decision to "${partnerRole}";
grant select (child, destination, superseded_at) on destination_decision to "${partnerRole}";
grant execute on function partner_opens(text), partner_opens(uuid, text), partner_names_others(uuid) to "${partnerRole}";
