--liquibase formatted sql

--changeset onefrontdoor:restriction
create table restriction (
    contact_reference text primary key,
    kind text not null,
    since timestamptz not null
);
comment on table restriction is 'Records that are restricted now: that they exist is for the people on their list alone (RB36, INV13)';
comment on column restriction.contact_reference is 'plain';
comment on column restriction.kind is 'personal: such as RESTRICTED_STAFF';
comment on column restriction.since is 'plain';

create table restriction_listed (
    contact_reference text not null references restriction (contact_reference) on delete cascade,
    person text not null,
    primary key (contact_reference, person)
);
comment on table restriction_listed is 'Who may see a restricted record';
comment on column restriction_listed.contact_reference is 'plain';
comment on column restriction_listed.person is 'plain: user';
create index restriction_listed_person on restriction_listed (person);

create table restriction_barred (
    contact_reference text not null references restriction (contact_reference) on delete cascade,
    person text not null,
    primary key (contact_reference, person)
);
comment on table restriction_barred is 'Staff with a name of the family on a restricted record: to them it never opens, whatever reason they give';
comment on column restriction_barred.contact_reference is 'plain';
comment on column restriction_barred.person is 'personal: user who bears a name of the family';

--changeset onefrontdoor:restriction-history splitStatements:false
create table restriction_change (
    id bigint generated always as identity primary key,
    contact_reference text not null,
    deed text not null,
    kind text not null,
    listed text not null,
    because text not null check (length(trim(because)) > 0),
    done_by text not null,
    done_at timestamptz not null
);
comment on table restriction_change is 'Every restriction, change of a list and lifting, who did it, when and why; never changed';
comment on column restriction_change.id is 'plain';
comment on column restriction_change.contact_reference is 'plain';
comment on column restriction_change.deed is 'plain: RESTRICTED, LIST_CHANGED or LIFTED';
comment on column restriction_change.kind is 'personal: such as RESTRICTED_STAFF';
comment on column restriction_change.listed is 'plain: users on the list from then on, with commas between';
comment on column restriction_change.because is 'personal: in their words';
comment on column restriction_change.done_by is 'plain: user, or system';
comment on column restriction_change.done_at is 'plain';
create index restriction_change_contact on restriction_change (contact_reference, id);

create table break_glass (
    id bigint generated always as identity primary key,
    contact_reference text not null,
    person text not null,
    because text not null check (length(trim(because)) > 0),
    opened_at timestamptz not null,
    open_until timestamptz not null
);
comment on table break_glass is 'Somebody who is not on the list opened a restricted record for a reason and for a time (P8); never changed';
comment on column break_glass.id is 'plain';
comment on column break_glass.contact_reference is 'plain';
comment on column break_glass.person is 'plain: user';
comment on column break_glass.because is 'personal: in their words';
comment on column break_glass.opened_at is 'plain';
comment on column break_glass.open_until is 'plain';
create index break_glass_contact on break_glass (contact_reference, person, open_until);

create function refuse_change_of_restrictions() returns trigger language plpgsql as $$
begin
    raise exception 'What was done about restricted records stays as it is.';
end $$;
create trigger restriction_change_stays before update or delete on restriction_change
    for each row execute function refuse_change_of_restrictions();
create trigger break_glass_stays before update or delete on break_glass
    for each row execute function refuse_change_of_restrictions();

--changeset onefrontdoor:restriction-hidden splitStatements:false
create function hidden_from(viewer text) returns setof text language sql stable as $$
    select r.contact_reference from restriction r
    where not exists (
        select from restriction_listed l where l.contact_reference = r.contact_reference and l.person = viewer)
$$;
comment on function hidden_from is 'The restricted records that somebody is not on the list of';

create function hidden_beside(shown text) returns setof text language sql stable as $$
    select r.contact_reference from restriction r
    where r.contact_reference <> shown and (
        not exists (select from restriction here where here.contact_reference = shown)
        or exists (
            select from restriction_listed here
            where here.contact_reference = shown and not exists (
                select from restriction_listed l
                where l.contact_reference = r.contact_reference and l.person = here.person)))
$$;
comment on function hidden_beside is 'The restricted records that somebody who may see this one may not see';
