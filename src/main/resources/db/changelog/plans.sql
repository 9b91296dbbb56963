--liquibase formatted sql

--changeset onefrontdoor:plan
create sequence plan_reference_number;
create table plan (
    reference         text        primary key,
    contact_reference text        not null,
    state             text        not null check (state in ('PROPOSED', 'ACTIVE', 'CLOSED')),
    holder            text        not null check (holder in ('EARLY_HELP', 'FAMILY_SUPPORT')),
    decided_at        timestamptz not null,
    begun_at          timestamptz not null,
    lead_login        text,
    lead_name         text,
    lead_agency       text,
    lead_reached      text,
    allocated_at      timestamptz,
    next_taf_on       date,
    review_every_days int         check (review_every_days between 1 and 84),
    engaged_at        timestamptz,
    last_activity_at  timestamptz not null,
    closing_reason    text,
    closed_at         timestamptz,
    constraint active_plan_has_a_lead_professional check (state <> 'ACTIVE'
        or (lead_name is not null and allocated_at is not null)),
    constraint active_plan_has_a_next_date check (state <> 'ACTIVE' or next_taf_on is not null),
    constraint closed_plan_has_a_reason check ((state = 'CLOSED') = (closed_at is not null)
        and (closed_at is null or closing_reason is not null))
);
create unique index plan_open on plan (contact_reference) where state <> 'CLOSED';
create index plan_contact on plan (contact_reference);
create index plan_next on plan (next_taf_on) where state <> 'CLOSED';
create index plan_lead on plan (lead_login) where state <> 'CLOSED';
comment on table plan is 'Early help plans; an active one always has a lead professional and a next date (RB29, INV08)';
comment on column plan.reference is 'plain';
comment on column plan.contact_reference is 'plain: contact whose children it is for';
comment on column plan.state is 'plain: PROPOSED until a lead professional is allocated';
comment on column plan.holder is 'plain: at which desk it is kept, EARLY_HELP or FAMILY_SUPPORT';
comment on column plan.decided_at is 'plain: when early help was decided, from which the first date counts (T9)';
comment on column plan.begun_at is 'plain';
comment on column plan.lead_login is 'plain: user id, of a lead professional who signs in here';
comment on column plan.lead_name is 'personal: who leads';
comment on column plan.lead_agency is 'personal: where they work, in words';
comment on column plan.lead_reached is 'personal: how they are reached';
comment on column plan.allocated_at is 'plain: when a lead professional was first allocated';
comment on column plan.next_taf_on is 'plain: day of the next meeting of the team around the family';
comment on column plan.review_every_days is 'plain: how often at least it is reviewed, where that is oftener than T10';
comment on column plan.engaged_at is 'plain: when somebody was first in touch with the family (T13)';
comment on column plan.last_activity_at is 'plain: last thing done for the family; reading is none (T12)';
comment on column plan.closing_reason is 'plain: code';
comment on column plan.closed_at is 'plain';

--changeset onefrontdoor:plan-child
create table plan_child (
    decision uuid        primary key,
    plan     text        not null references plan (reference),
    child    uuid        not null,
    number   int         not null,
    level    text        not null,
    agency   text        not null,
    joined_at timestamptz not null
);
create index plan_child_plan on plan_child (plan);
comment on table plan_child is 'Children a plan is for, one line for each decision that brought one; only added to (INV14)';
comment on column plan_child.decision is 'plain: destination decision that a service accepted; it brings a child once';
comment on column plan_child.plan is 'plain';
comment on column plan_child.child is 'plain: id on the contact';
comment on column plan_child.number is 'plain: number on the contact';
comment on column plan_child.level is 'plain: level of need when accepted';
comment on column plan_child.agency is 'plain: code of the service that took the child on';
comment on column plan_child.joined_at is 'plain';

--changeset onefrontdoor:plan-event
create table plan_event (
    id      uuid        primary key,
    number  bigint      generated always as identity,
    plan    text        not null references plan (reference),
    kind    text        not null,
    detail  text,
    day     date,
    who     text,
    words   text,
    by_whom text        not null,
    at      timestamptz not null
);
create index plan_event_plan on plan_event (plan, number);
comment on table plan_event is 'What happened to a plan: allocations, dates, reviews, notes, closure; only added to';
comment on column plan_event.id is 'plain';
comment on column plan_event.number is 'plain: order of events in one moment';
comment on column plan_event.plan is 'plain';
comment on column plan_event.kind is 'plain';
comment on column plan_event.detail is 'plain: answer that was chosen';
comment on column plan_event.day is 'plain: next date that was set';
comment on column plan_event.who is 'personal: lead professional allocated, or who was there';
comment on column plan_event.words is 'personal: reasons, minutes, notes and outcomes in the words of staff';
comment on column plan_event.by_whom is 'plain: user id';
comment on column plan_event.at is 'plain';

--changeset onefrontdoor:plan-clock
create table plan_clock (
    plan    text        not null references plan (reference),
    clock   text        not null,
    basis   text        not null,
    rung_at timestamptz not null,
    primary key (plan, clock, basis)
);
comment on table plan_clock is 'Which clock of a plan has rung, once for what it counts from (T9, T10, T12, T13, T18)';
comment on column plan_clock.plan is 'plain';
comment on column plan_clock.clock is 'plain';
comment on column plan_clock.basis is 'plain: day or moment from which it counts';
comment on column plan_clock.rung_at is 'plain';
