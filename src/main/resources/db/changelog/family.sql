--liquibase formatted sql

--changeset onefrontdoor:family-search-words splitStatements:false
create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create extension if not exists unaccent with schema public;

create function plain_name(name text) returns text language sql immutable strict parallel safe as $$
    select trim(regexp_replace(
        translate(lower(public.unaccent('public.unaccent'::regdictionary, name)), '''’‘`´.', ''),
        '[-–—,;:"()/[:space:]]+', ' ', 'g'))
$$;
comment on function plain_name is 'A name as it is compared: small letters, no accents, no punctuation';

create function name_sounds(name text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct public.dmetaphone(word)) filter (where public.dmetaphone(word) <> ''), '{}')
    from regexp_split_to_table(public.plain_name(name), ' ') as word
$$;
comment on function name_sounds is 'How each word of a name sounds, whatever the order of the words';

create function name_likeness(one text, other text) returns text language sql immutable parallel safe as $$
    select case
        when coalesce(one, '') = '' or coalesce(other, '') = '' then 'UNKNOWN'
        when one = other then 'SAME'
        when least(length(one), length(other)) >= 3 and (starts_with(one, other) or starts_with(other, one)) then 'SHORT_FORM'
        when least(length(one), length(other)) >= 4
            and public.levenshtein_less_equal(left(one, 100), left(other, 100), 1) <= 1 then 'SPELT_ALIKE'
        when public.similarity(one, other) >= 0.55 then 'SPELT_ALIKE'
        when public.name_sounds(one) = public.name_sounds(other) and cardinality(public.name_sounds(one)) > 0 then 'SOUNDS_ALIKE'
        else 'DIFFERENT' end
$$;
comment on function name_likeness is 'How alike two plain names are';

create function day_and_month_swapped(day date) returns date language sql immutable strict parallel safe as $$
    select case when extract(day from day) <= 12
        then make_date(extract(year from day)::int, extract(day from day)::int, extract(month from day)::int) end
$$;
comment on function day_and_month_swapped is '4 May for 5 April; nothing where that is no date';

--changeset onefrontdoor:family-person
create table person (
    id uuid primary key,
    identity uuid not null,
    role text not null,
    contact_reference text not null,
    mentioned_as text not null,
    entered_at timestamptz not null,
    given_name text,
    family_name text,
    birth_date date,
    birth_estimated_age int,
    birth_estimated_in int,
    birth_expected_date date,
    sex text not null,
    nhs_number text,
    upn text,
    address text,
    postcode text,
    plain_given_name text generated always as (public.plain_name(given_name)) stored,
    plain_family_name text generated always as (public.plain_name(family_name)) stored,
    plain_full_name text generated always as (public.plain_name(coalesce(given_name, '') || ' ' || coalesce(family_name, ''))) stored,
    name_sounds text[] generated always as (public.name_sounds(coalesce(given_name, '') || ' ' || coalesce(family_name, ''))) stored,
    plain_address text generated always as (public.plain_name(address)) stored,
    plain_postcode text generated always as (upper(replace(postcode, ' ', ''))) stored,
    unique (contact_reference, mentioned_as)
);
comment on table person is 'Everybody whom a contact mentions, as told there; rows with one identity are held to be one human being because somebody said so (RB05, INV19)';
comment on column person.id is 'plain: the same as of the child on the contact, where it is one';
comment on column person.identity is 'plain: smallest id among the rows that standing confirmations join';
comment on column person.role is 'personal: CHILD or ADULT';
comment on column person.contact_reference is 'plain: the contact that mentions them';
comment on column person.mentioned_as is 'plain: such as child 1 or person 2';
comment on column person.entered_at is 'plain';
comment on column person.given_name is 'personal';
comment on column person.family_name is 'personal';
comment on column person.birth_date is 'personal';
comment on column person.birth_estimated_age is 'personal';
comment on column person.birth_estimated_in is 'personal: year in which the age was estimated';
comment on column person.birth_expected_date is 'personal: of an unborn child (INV15)';
comment on column person.sex is 'personal';
comment on column person.nhs_number is 'personal: check digit verified, not traced';
comment on column person.upn is 'personal: check letter verified';
comment on column person.address is 'personal';
comment on column person.postcode is 'personal';
comment on column person.plain_given_name is 'personal: as it is compared';
comment on column person.plain_family_name is 'personal: as it is compared';
comment on column person.plain_full_name is 'personal: as it is compared';
comment on column person.name_sounds is 'personal: as it is compared';
comment on column person.plain_address is 'personal: as it is compared';
comment on column person.plain_postcode is 'personal: as it is compared';
create index person_identity on person (identity);
create index person_nhs_number on person (nhs_number) where nhs_number is not null;
create index person_upn on person (upn) where upn is not null;
create index person_full_name on person using gin (plain_full_name public.gin_trgm_ops);
create index person_sounds on person using gin (name_sounds);
create index person_birth on person (birth_date) where birth_date is not null;
create index person_home_given_name on person (plain_postcode, plain_given_name);
create index person_home_family_name on person (plain_postcode, plain_family_name);

--changeset onefrontdoor:family-same-person splitStatements:false
create table same_person (
    id uuid primary key,
    one uuid not null references person (id),
    other uuid not null references person (id),
    confirmed_by text not null,
    confirmed_at timestamptz not null,
    confirmed_because text not null check (length(trim(confirmed_because)) > 0),
    undone_by text,
    undone_at timestamptz,
    undone_because text check (length(trim(undone_because)) > 0),
    check (one <> other),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
comment on table same_person is 'Somebody confirmed that two mentions are one human being, or took it back; never removed (INV19)';
comment on column same_person.id is 'plain';
comment on column same_person.one is 'plain';
comment on column same_person.other is 'plain';
comment on column same_person.confirmed_by is 'plain: user';
comment on column same_person.confirmed_at is 'plain';
comment on column same_person.confirmed_because is 'personal: in their words';
comment on column same_person.undone_by is 'plain: user';
comment on column same_person.undone_at is 'plain';
comment on column same_person.undone_because is 'personal: in their words';
create unique index same_person_standing on same_person (least(one, other), greatest(one, other)) where undone_at is null;
create index same_person_one on same_person (one);
create index same_person_other on same_person (other);

create table same_person_answer (
    id bigint generated always as identity primary key,
    one uuid not null references person (id),
    other uuid not null references person (id),
    answer text not null,
    answered_by text not null,
    answered_at timestamptz not null
);
comment on table same_person_answer is 'Each answer to "is this somebody we know?"; the newest for a pair counts, and it is not asked again';
comment on column same_person_answer.id is 'plain';
comment on column same_person_answer.one is 'plain';
comment on column same_person_answer.other is 'plain';
comment on column same_person_answer.answer is 'plain: YES, NO or NOT_SURE';
comment on column same_person_answer.answered_by is 'plain: user';
comment on column same_person_answer.answered_at is 'plain';
create index same_person_answer_pair on same_person_answer (one, other, id);
alter table same_person_answer add constraint same_person_answer_in_order check (one < other);

create function newest_answer(this uuid, that uuid) returns text language sql stable parallel safe as $$
    select answer from same_person_answer where one = least(this, that) and other = greatest(this, that)
    order by id desc limit 1
$$;
comment on function newest_answer is 'What somebody last said about two mentions, if anything';

create function refuse_loss_of_people() returns trigger language plpgsql as $$
begin
    raise exception 'People and what was said about them are never removed.';
end $$;
create trigger person_stays before delete on person for each row execute function refuse_loss_of_people();
create trigger same_person_stays before delete on same_person for each row execute function refuse_loss_of_people();
create trigger same_person_answer_stays before update or delete on same_person_answer for each row execute function refuse_loss_of_people();
