--liquibase formatted sql

--changeset onefrontdoor:partners-sight
--comment: What is open to one agency at one moment, as the request in hand names both; to nobody without them (INV01, INV13)
create view partner_sight with (security_barrier) as
select s.reference, s.person, max(s.until) as until, bool_or(s.items is null) as agreed,
    coalesce(array_agg(item) filter (where item is not null), '{}') as items
from shared_with s
left join lateral unnest(s.items) item on true
where s.agency = nullif(current_setting('app.agency', true), '')
and s.until > nullif(current_setting('app.now', true), '')::timestamptz
and (s.items is not null or not exists (select from restriction r where r.contact_reference = s.reference))
group by s.reference, s.person
having bool_or(s.items is null or item = 'BASIC');
comment on view partner_sight is 'Whose record is open to the agency in app.agency at the moment in app.now; a restricted one only by an override (INV01, INV13)';
comment on column partner_sight.reference is 'plain: contact on which the person is mentioned';
comment on column partner_sight.person is 'plain: whose information it is';
comment on column partner_sight.until is 'plain: from this moment on it holds no longer';
comment on column partner_sight.agreed is 'plain: whether the family agreed, so that everything ordinary is open';
comment on column partner_sight.items is 'plain: kinds of information that overrides list';

--changeset onefrontdoor:partners-told
--comment: What is not of the least: each kind by itself, and words about several people only where all children are open and nobody said no (RB24, INV11, INV12)
create view partner_told with (security_barrier) as
select c.reference, k.number,
    case when given.narrative then k.school end as school,
    case when given.narrative then c.home_language end as language,
    case when given.narrative then c.home_interpreter_needed end as interpreter_needed,
    case when words.open then c.worry_concern end as concern,
    case when words.open then c.worry_going_well end as going_well,
    case when given.referrer and of_a_profession then c.referrer_source end as referrer_source,
    case when given.referrer and of_a_profession then c.referrer_name end as referrer_name,
    case when given.referrer and of_a_profession then c.referrer_role end as referrer_role,
    case when given.referrer and of_a_profession then c.referrer_organisation end as referrer_organisation,
    case when given.address then c.home_address end as address,
    case when given.address then c.home_postcode end as postcode
from contact c
join child k on k.contact = c.id
cross join lateral (
    select c.referrer_source not in
        ('FAMILY', 'ACQUAINTANCE', 'SELF', 'OTHER_INDIVIDUAL', 'ELECTED_MEMBER', 'ANONYMOUS', 'UNKNOWN') as of_a_profession) who
cross join lateral (
    select bool_or(s.agreed or 'NARRATIVE' = any (s.items)) as narrative,
        bool_or(s.agreed or 'REFERRER_IDENTITY' = any (s.items)) as referrer,
        bool_or('SAFE_ADDRESS' = any (s.items)) as address
    from partner_sight s where s.reference = c.reference and s.person = 'child ' || k.number) given
cross join lateral (
    select bool_and(exists (
            select from partner_sight s where s.reference = c.reference and s.person = 'child ' || other.number
            and (s.agreed or 'NARRATIVE' = any (s.items)))) as narrative,
        bool_and(exists (
            select from partner_sight s where s.reference = c.reference and s.person = 'child ' || other.number
            and 'POLICE_INFORMATION' = any (s.items))) as police
    from child other where other.contact = c.id) every_child
cross join lateral (
    select every_child.narrative and (c.referrer_source <> 'POLICE' or every_child.police) and not exists (
        select from agreement_entry no
        where no.reference = c.reference and no.person like 'person %' and no.agreement = 'SHARE' and no.counts
        and no.answer <> 'AGREED' and not exists (
            select from agreement_entry later
            where later.reference = no.reference and later.person = no.person and later.agreement = 'SHARE' and later.counts
            and (later.given_at, later.id) > (no.given_at, no.id))) as open) words
where given.narrative is not null;
comment on view partner_told is 'What a partner may read of a contact beside who the child is, each kind of information by itself (RB24, P6)';
comment on column partner_told.reference is 'plain';
comment on column partner_told.number is 'plain: which child on the contact';
comment on column partner_told.school is 'personal';
comment on column partner_told.language is 'personal';
comment on column partner_told.interpreter_needed is 'plain: YES, NO or NOT_KNOWN';
comment on column partner_told.concern is 'personal: in the words of whoever made contact';
comment on column partner_told.going_well is 'personal: in the words of whoever made contact';
comment on column partner_told.referrer_source is 'personal: never of a member of the public (INV11)';
comment on column partner_told.referrer_name is 'personal: never of a member of the public (INV11)';
comment on column partner_told.referrer_role is 'personal: never of a member of the public (INV11)';
comment on column partner_told.referrer_organisation is 'personal: never of a member of the public (INV11)';
comment on column partner_told.address is 'personal: a home may be where somebody is safe (INV12)';
comment on column partner_told.postcode is 'personal: a home may be where somebody is safe (INV12)';

--changeset onefrontdoor:partners-rules splitStatements:false
--comment: The rules of the rows ask these: looked up row by row, by index, and planned once for a connection
create function partner_opens(record text) returns boolean language plpgsql stable security definer cost 100000
set search_path = public as $$
begin
    return exists (select from partner_sight s where s.reference = record);
end $$;
create function partner_opens(record uuid, whose text) returns boolean language plpgsql stable security definer cost 100000
set search_path = public as $$
declare
    named text := (select c.reference from contact c where c.id = record);
begin
    return exists (select from partner_sight s where s.reference = named and s.person = whose);
end $$;
create function partner_names_others(record uuid) returns boolean language plpgsql stable security definer cost 100000
set search_path = public as $$
declare
    named text := (select c.reference from contact c where c.id = record);
begin
    return exists (
        select from partner_sight s where s.reference = named and s.person like 'child %' and 'THIRD_PARTY' = any (s.items));
end $$;
revoke execute on function partner_opens(text), partner_opens(uuid, text), partner_names_others(uuid) from public;
