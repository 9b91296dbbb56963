--liquibase formatted sql

--changeset onefrontdoor:passed-contact
create table passed_contact (
    contact uuid primary key references contact (id),
    open_case uuid not null references contact (id),
    passed_at timestamptz not null,
    check (contact <> open_case)
);
comment on table passed_contact is 'A contact about a case that somebody works on already: put before them instead of beginning a second case (RB06)';
comment on column passed_contact.contact is 'plain';
comment on column passed_contact.open_case is 'plain: the contact with which the case began';
comment on column passed_contact.passed_at is 'plain';
create index passed_contact_case on passed_contact (open_case);

--changeset onefrontdoor:passed-contact-has-an-outcome
-- Its children wait for nothing of their own, and it was answered when it was passed on.
create or replace view child_without_outcome as
select child.id, child.contact
from child
where not exists (
        select from threshold_decision met
        where met.child = child.id and met.superseded_at is null and met.route <> 'NOT_SOCIAL_CARE')
  and not exists (
        select from destination_decision chosen
        where chosen.child = child.id and chosen.superseded_at is null and chosen.destination <> 'SOCIAL_WORK_DECISION')
  and not exists (select from passed_contact passed where passed.contact = child.contact);

create or replace view contact_progress as
select contact.id, contact.reference, contact.received_at, contact.decide_by, contact.urgency,
       contact.referrer_source as source,
       exists (select from child_without_outcome open where open.contact = contact.id) as waiting,
       decided.decided_at,
       late.breached_at,
       coalesce(decided.decided_at <= contact.decide_by and late.breached_at is null, false) as decided_in_time,
       least(decided.decided_at, contact.decide_by, late.breached_at) as settled_at
from contact
cross join lateral (
    select coalesce(
        case when count(*) = count(each_child.first_at) then max(each_child.first_at) end,
        (select passed_at from passed_contact where passed_contact.contact = contact.id)) as decided_at
    from (
        select least(
            (select min(threshold.decided_at) from threshold_decision threshold where threshold.child = child.id),
            (select min(chosen.decided_at) from destination_decision chosen
              where chosen.child = child.id and chosen.destination <> 'SOCIAL_WORK_DECISION')) as first_at
        from child where child.contact = contact.id) each_child) decided
cross join lateral (
    select min(recorded_at) as breached_at from breach
    where breach.contact = contact.id and (decided.decided_at is null or recorded_at <= decided.decided_at)) late;

create or replace view child_outcome as
select child.id as child, child.contact, threshold.route, destination.destination,
    case
        when threshold.route in ('SECTION_17', 'SECTION_47') then 'SOCIAL_CARE'
        when destination.destination = 'TARGETED_FAMILY_SUPPORT' then 'TARGETED_FAMILY_SUPPORT'
        when passed.contact is not null then 'ENDED'
        when destination.destination is null or destination.destination = 'SOCIAL_WORK_DECISION' then 'IN_TRIAGE'
        else 'ENDED' end as stage
from child
left join threshold_decision threshold on threshold.child = child.id and threshold.superseded_at is null
left join destination_decision destination on destination.child = child.id and destination.superseded_at is null
left join passed_contact passed on passed.contact = child.contact;
