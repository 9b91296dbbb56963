--liquibase formatted sql

--changeset onefrontdoor:consent-agreement-entry splitStatements:false
create table agreement_entry (
    id bigint generated always as identity primary key,
    reference text not null,
    person text not null,
    agreement text not null check (agreement in ('SERVICE', 'SHARE')),
    answer text not null check (answer in ('AGREED', 'REFUSED', 'WITHDRAWN', 'NOT_YET_ASKED', 'NOT_REQUIRED')),
    given_by text,
    capacity text,
    evidence text,
    assessed_by text,
    means text,
    witnessed_by text,
    given_at timestamptz not null,
    statement_version text,
    language text,
    interpreter text,
    purposes text[] not null,
    review_at timestamptz,
    not_asked_because text,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    voice text not null generated always as (case
        when capacity in ('ADULT', 'YOUNG_PERSON', 'COMPETENT_CHILD') then 'OWN'
        when given_by is null then 'FAMILY'
        else given_by end) stored,
    counts boolean not null generated always as (
        answer in ('AGREED', 'REFUSED', 'WITHDRAWN') and means is distinct from 'REPORTED_BY_PUBLIC') stored,
    check ((given_by is null) = (capacity is null)),
    check (answer <> 'AGREED' or review_at is not null)
);
comment on table agreement_entry is 'Ledger of what each adult and child, or whoever answers for them, said to a service or to sharing; added to and never changed (RB22, INV19)';
comment on column agreement_entry.id is 'plain';
comment on column agreement_entry.reference is 'plain: contact on which the person is mentioned';
comment on column agreement_entry.person is 'plain: whose information it is, such as child 1 or person 2';
comment on column agreement_entry.agreement is 'plain: SERVICE or SHARE, never merged';
comment on column agreement_entry.answer is 'personal';
comment on column agreement_entry.given_by is 'plain: who answered, such as person 2; empty when the family answered and nobody was named';
comment on column agreement_entry.capacity is 'personal: in what capacity they answered';
comment on column agreement_entry.evidence is 'personal: how parental responsibility is known or how competence was judged';
comment on column agreement_entry.assessed_by is 'plain: who judged a child under 16 competent';
comment on column agreement_entry.means is 'plain: signed, by word of mouth, online or reported';
comment on column agreement_entry.witnessed_by is 'personal: who heard it';
comment on column agreement_entry.given_at is 'plain: when it was said; the order in which answers count';
comment on column agreement_entry.statement_version is 'plain: which wording was read or read out';
comment on column agreement_entry.language is 'personal';
comment on column agreement_entry.interpreter is 'personal';
comment on column agreement_entry.purposes is 'plain: for which purposes sharing was agreed';
comment on column agreement_entry.review_at is 'plain: when an agreement ends unless it is asked for again (T20)';
comment on column agreement_entry.not_asked_because is 'personal: UNSAFE, URGENT or PREJUDICIAL';
comment on column agreement_entry.reason is 'personal: of a refusal or withdrawal, in their words';
comment on column agreement_entry.recorded_by is 'plain: user, "referrer" or "system"';
comment on column agreement_entry.recorded_at is 'plain';
comment on column agreement_entry.voice is 'plain: whose later answer replaces this one';
comment on column agreement_entry.counts is 'plain: whether it is an answer of the family; a report by a member of the public is none';
create index agreement_entry_subject on agreement_entry (reference, person, agreement, given_at, id);

create table agreement_agency (
    entry bigint not null references agreement_entry (id),
    agency text not null,
    listed boolean not null,
    primary key (entry, agency)
);
comment on table agreement_agency is 'Agencies that an answer to sharing lists or excludes';
comment on column agreement_agency.entry is 'plain';
comment on column agreement_agency.agency is 'plain: code of the agency';
comment on column agreement_agency.listed is 'plain: listed, or excluded';
create index agreement_agency_listed on agreement_agency (agency, entry) where listed;

--changeset onefrontdoor:consent-sharing-override splitStatements:false
create table sharing_override (
    id uuid primary key,
    reference text not null,
    person text not null,
    ground text not null,
    facts text not null check (length(trim(facts)) > 0),
    level text,
    items text[] not null check (cardinality(items) > 0),
    parents_informed boolean not null,
    why_not_informed text,
    balance text,
    review_at timestamptz not null,
    authorised_by text not null,
    authorised_as text not null,
    authorised_at timestamptz not null,
    signature_due timestamptz,
    check (parents_informed or length(trim(why_not_informed)) > 0),
    check ((ground = 'PREVENT_OR_DETECT_SERIOUS_CRIME') = (signature_due is not null)),
    check (ground <> 'CA2004_S16LA_DUTY' or length(trim(balance)) > 0)
);
comment on table sharing_override is 'Sharing without agreement that a manager authorised for one person; added to and never changed (RB23, INV03)';
comment on column sharing_override.id is 'plain';
comment on column sharing_override.reference is 'plain: contact on which the person is mentioned';
comment on column sharing_override.person is 'plain: whose information it is';
comment on column sharing_override.ground is 'personal';
comment on column sharing_override.facts is 'personal: relied on, in the words of the manager';
comment on column sharing_override.level is 'personal: level of need at the time';
comment on column sharing_override.items is 'plain: kinds of information';
comment on column sharing_override.parents_informed is 'personal';
comment on column sharing_override.why_not_informed is 'personal';
comment on column sharing_override.balance is 'personal: why not sharing would be more detrimental (RB26)';
comment on column sharing_override.review_at is 'plain';
comment on column sharing_override.authorised_by is 'plain: user';
comment on column sharing_override.authorised_as is 'plain: desk that gives the authority (Q05)';
comment on column sharing_override.authorised_at is 'plain';
comment on column sharing_override.signature_due is 'plain: until when it holds without the second signature';
create index sharing_override_subject on sharing_override (reference, person);

create table override_recipient (
    override uuid not null references sharing_override (id),
    agency text not null,
    primary key (override, agency)
);
comment on table override_recipient is 'Agencies that an override names';
comment on column override_recipient.override is 'plain';
comment on column override_recipient.agency is 'plain: code of the agency';
create index override_recipient_agency on override_recipient (agency, override);

create table override_event (
    id bigint generated always as identity primary key,
    override uuid not null references sharing_override (id),
    kind text not null check (kind in ('SIGNED', 'REVIEWED', 'ENDED')),
    words text,
    next_review_at timestamptz,
    done_by text not null,
    done_at timestamptz not null,
    check ((kind = 'REVIEWED') = (next_review_at is not null)),
    check (kind = 'SIGNED' or length(trim(words)) > 0)
);
comment on table override_event is 'Second signature, reviews and end of an override';
comment on column override_event.id is 'plain';
comment on column override_event.override is 'plain';
comment on column override_event.kind is 'plain';
comment on column override_event.words is 'personal: why, in the words of the manager';
comment on column override_event.next_review_at is 'plain';
comment on column override_event.done_by is 'plain: user';
comment on column override_event.done_at is 'plain';
create unique index override_event_once on override_event (override, kind) where kind <> 'REVIEWED';
create index override_event_override on override_event (override);

--changeset onefrontdoor:consent-sharing-decision
create table sharing_decision (
    id uuid primary key,
    reference text not null,
    person text not null,
    recipient text not null,
    recipient_kind text not null,
    purpose text not null,
    level text,
    sharing text not null,
    rule text not null,
    next_step text not null,
    lawful_basis text not null,
    reason text not null,
    override uuid references sharing_override (id),
    asked_by text not null,
    decided_at timestamptz not null,
    check ((sharing = 'NO') = (lawful_basis = 'NONE'))
);
comment on table sharing_decision is 'Every decision to share or not to share a person''s information, with its reason; added to and never changed (RB25)';
comment on column sharing_decision.id is 'plain';
comment on column sharing_decision.reference is 'plain: contact on which the person is mentioned';
comment on column sharing_decision.person is 'plain: whose information it is';
comment on column sharing_decision.recipient is 'plain: code of the agency';
comment on column sharing_decision.recipient_kind is 'plain';
comment on column sharing_decision.purpose is 'plain';
comment on column sharing_decision.level is 'personal: level of need at the time';
comment on column sharing_decision.sharing is 'plain: OPEN, ONCE, MINIMUM or NO';
comment on column sharing_decision.rule is 'plain: such as CT6';
comment on column sharing_decision.next_step is 'plain';
comment on column sharing_decision.lawful_basis is 'plain: lawful basis of this act of sharing (UK GDPR Article 6)';
comment on column sharing_decision.reason is 'personal: the sentence of the rule';
comment on column sharing_decision.override is 'plain: relied on';
comment on column sharing_decision.asked_by is 'plain: user or "system"';
comment on column sharing_decision.decided_at is 'plain';
create index sharing_decision_subject on sharing_decision (reference, person, decided_at);

create table sharing_decision_part (
    decision uuid not null references sharing_decision (id),
    field_class text not null,
    given boolean not null,
    reason text not null,
    primary key (decision, field_class)
);
comment on table sharing_decision_part is 'What a decision says of each kind of information (RB24, INV11, INV12)';
comment on column sharing_decision_part.decision is 'plain';
comment on column sharing_decision_part.field_class is 'plain';
comment on column sharing_decision_part.given is 'plain';
comment on column sharing_decision_part.reason is 'personal: a sentence that tells of agreement or danger';

--changeset onefrontdoor:consent-nothing-is-changed splitStatements:false
create function refuse_change_of_consent() returns trigger language plpgsql as $$
begin
    raise exception 'What was agreed, overridden or decided about sharing is never changed or removed.';
end $$;
create trigger agreement_entry_stays before update or delete on agreement_entry for each row execute function refuse_change_of_consent();
create trigger agreement_entry_is_not_emptied before truncate on agreement_entry for each statement execute function refuse_change_of_consent();
create trigger agreement_agency_stays before update or delete on agreement_agency for each row execute function refuse_change_of_consent();
create trigger agreement_agency_is_not_emptied before truncate on agreement_agency for each statement execute function refuse_change_of_consent();
create trigger sharing_override_stays before update or delete on sharing_override for each row execute function refuse_change_of_consent();
create trigger sharing_override_is_not_emptied before truncate on sharing_override for each statement execute function refuse_change_of_consent();
create trigger override_recipient_stays before update or delete on override_recipient for each row execute function refuse_change_of_consent();
create trigger override_recipient_is_not_emptied before truncate on override_recipient for each statement execute function refuse_change_of_consent();
create trigger override_event_stays before update or delete on override_event for each row execute function refuse_change_of_consent();
create trigger override_event_is_not_emptied before truncate on override_event for each statement execute function refuse_change_of_consent();
create trigger sharing_decision_stays before update or delete on sharing_decision for each row execute function refuse_change_of_consent();
create trigger sharing_decision_is_not_emptied before truncate on sharing_decision for each statement execute function refuse_change_of_consent();
create trigger sharing_decision_part_stays before update or delete on sharing_decision_part for each row execute function refuse_change_of_consent();
create trigger sharing_decision_part_is_not_emptied before truncate on sharing_decision_part for each statement execute function refuse_change_of_consent();

--changeset onefrontdoor:consent-shared-with
create view shared_with as
select a.reference, a.person, listed.agency, a.review_at as until
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
    case when o.signature_due is null or signed.id is not null then 'infinity' else o.signature_due end
from override_recipient recipient
join sharing_override o on o.id = recipient.override
left join override_event signed on signed.override = o.id and signed.kind = 'SIGNED'
where not exists (select from override_event ended where ended.override = o.id and ended.kind = 'ENDED');
comment on view shared_with is 'Which agency may see whose record now, as long as the time is before "until": agreement that lists it, or an override that names it (INV01)';
comment on column shared_with.reference is 'plain: contact on which the person is mentioned';
comment on column shared_with.person is 'plain: whose information it is';
comment on column shared_with.agency is 'plain: code of the agency';
comment on column shared_with.until is 'plain: from this moment on it holds no longer';
