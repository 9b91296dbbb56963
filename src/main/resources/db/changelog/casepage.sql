--liquibase formatted sql

--changeset onefrontdoor:contact-decide-by
create index contact_decide_by on contact (decide_by);

--changeset onefrontdoor:contact-progress
-- A child has an outcome while a decision is in force that says where the child goes: the threshold of social care is
-- met, or a destination was chosen. Asking for a social work decision is a way back and no outcome (RB10).
create view child_without_outcome as
select child.id, child.contact
from child
where not exists (
        select from threshold_decision met
        where met.child = child.id and met.superseded_at is null and met.route <> 'NOT_SOCIAL_CARE')
  and not exists (
        select from destination_decision chosen
        where chosen.child = child.id and chosen.superseded_at is null and chosen.destination <> 'SOCIAL_WORK_DECISION');
comment on view child_without_outcome is 'Children who still wait to hear where they go';
comment on column child_without_outcome.id is 'plain';
comment on column child_without_outcome.contact is 'plain';

-- "Decided in time", the one definition (T2, INV04). A child is decided by its first decision, threshold or destination,
-- whether in force or superseded since: a later round does not undo that somebody decided. A contact is decided when
-- its last child is. It was decided in time when that was at decide_by at the latest and no breach had been recorded by
-- then; a breach recorded after the first decision belongs to a later step and does not count here.
-- Whether it was in time is settled at the first decision, or when its time ran out if that came first: so what a past
-- week says never changes, and leaving a contact undecided does not make the number look better.
create view contact_progress as
select contact.id, contact.reference, contact.received_at, contact.decide_by, contact.urgency,
       contact.referrer_source as source,
       exists (select from child_without_outcome open where open.contact = contact.id) as waiting,
       decided.decided_at,
       late.breached_at,
       coalesce(decided.decided_at <= contact.decide_by and late.breached_at is null, false) as decided_in_time,
       least(decided.decided_at, contact.decide_by, late.breached_at) as settled_at
from contact
cross join lateral (
    select case when count(*) = count(each_child.first_at) then max(each_child.first_at) end as decided_at
    from (
        select least(
            (select min(threshold.decided_at) from threshold_decision threshold where threshold.child = child.id),
            (select min(chosen.decided_at) from destination_decision chosen
              where chosen.child = child.id and chosen.destination <> 'SOCIAL_WORK_DECISION')) as first_at
        from child where child.contact = contact.id) each_child) decided
cross join lateral (
    select min(recorded_at) as breached_at from breach
    where breach.contact = contact.id and (decided.decided_at is null or recorded_at <= decided.decided_at)) late;
comment on view contact_progress is 'Whether a contact waits, when it was decided and whether in time; codes and moments only';
comment on column contact_progress.id is 'plain';
comment on column contact_progress.reference is 'plain';
comment on column contact_progress.received_at is 'plain';
comment on column contact_progress.decide_by is 'plain';
comment on column contact_progress.urgency is 'plain';
comment on column contact_progress.source is 'plain';
comment on column contact_progress.waiting is 'plain: a child has no outcome';
comment on column contact_progress.decided_at is 'plain: first decision about the last child; null while a child has none';
comment on column contact_progress.breached_at is 'plain: first breach recorded before that';
comment on column contact_progress.decided_in_time is 'plain';
comment on column contact_progress.settled_at is 'plain: from when it is known whether it was in time; may lie ahead';
