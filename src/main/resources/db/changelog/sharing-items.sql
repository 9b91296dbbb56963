--liquibase formatted sql

--changeset onefrontdoor:sharing-items-in-sight
--comment: An override opens what it lists and no more, so whoever stands on the view must see the list (RB24)
create or replace view shared_with as
select a.reference, a.person, listed.agency, a.review_at as until, null::text[] as items
from agreement_agency listed
join agreement_entry a on a.id = listed.entry
where listed.listed and a.agreement = 'SHARE' and a.answer = 'AGREED' and a.counts
and a.purposes && array['SHARE_NAMED', 'SHARE_TAF']
and not exists (
    select from agreement_entry later
    where later.reference = a.reference and later.person = a.person and later.agreement = 'SHARE' and later.counts
    and (later.given_at, later.id) > (a.given_at, a.id)
    and (later.voice = a.voice or (later.voice = 'FAMILY' and later.answer <> 'AGREED')))
and not exists (
    select from agreement_entry other
    where other.reference = a.reference and other.person = a.person and other.agreement = 'SHARE' and other.counts
    and case a.voice
        when 'OWN' then false
        when 'FAMILY' then other.voice <> 'FAMILY'
        else other.voice = 'OWN' or (other.voice not in (a.voice, 'FAMILY')
            and (other.answer <> 'AGREED' or exists (
                select from agreement_agency excluded
                where excluded.entry = other.id and excluded.agency = listed.agency and not excluded.listed))
            and not exists (
                select from agreement_entry since
                where since.reference = other.reference and since.person = other.person and since.agreement = 'SHARE'
                and since.counts and since.voice = other.voice
                and (since.given_at, since.id) > (other.given_at, other.id))) end)
union all
select o.reference, o.person, recipient.agency,
    case when o.signature_due is null or signed.id is not null then 'infinity' else o.signature_due end, o.items
from override_recipient recipient
join sharing_override o on o.id = recipient.override
left join override_event signed on signed.override = o.id and signed.kind = 'SIGNED'
where not exists (select from override_event ended where ended.override = o.id and ended.kind = 'ENDED');
comment on column shared_with.items is 'plain: kinds of information that an override lists; empty for agreement';
