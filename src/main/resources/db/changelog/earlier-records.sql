--liquibase formatted sql

--changeset onefrontdoor:earlier-channel
comment on column contact.channel is 'plain: PUBLIC_PAGE, API or PHONE; EARLIER_SYSTEM or EARLIER_SYSTEM_CLOSED where it was taken over';

--changeset onefrontdoor:earlier-figures
-- Families from the system before this one were neither received nor decided here: so that they stand in no figure of the front door.
create or replace view contact_progress as
select contact.id, contact.reference, contact.received_at, contact.decide_by, contact.urgency,
       contact.referrer_source as source,
       exists (select from child_without_outcome open where open.contact = contact.id) as waiting,
       decided.decided_at,
       late.breached_at,
       coalesce(decided.decided_at <= contact.decide_by and late.breached_at is null, false) as decided_in_time,
       least(decided.decided_at, contact.decide_by, late.breached_at) as settled_at,
       contact.channel
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
comment on column contact_progress.channel is 'plain: how the contact arrived';
