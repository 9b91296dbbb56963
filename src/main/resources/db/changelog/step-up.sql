--liquibase formatted sql

--changeset onefrontdoor:plan-step-up
alter table plan drop constraint plan_state_check;
alter table plan add constraint plan_state_check check (state in ('PROPOSED', 'ACTIVE', 'STEP_UP_PENDING', 'CLOSED'));
alter table plan drop constraint active_plan_has_a_lead_professional;
alter table plan add constraint active_plan_has_a_lead_professional check (state not in ('ACTIVE', 'STEP_UP_PENDING')
    or (lead_name is not null and allocated_at is not null));
alter table plan drop constraint active_plan_has_a_next_date;
alter table plan add constraint active_plan_has_a_next_date check (state not in ('ACTIVE', 'STEP_UP_PENDING')
    or next_taf_on is not null);
comment on column plan.state is 'plain: PROPOSED until somebody leads, then ACTIVE; STEP_UP_PENDING while social care is asked (INV16)';

--changeset onefrontdoor:step-up
create table step_up (
    id        uuid        primary key,
    plan      text        not null references plan (reference),
    contact   text        not null unique,
    state     text        not null check (state in ('PENDING', 'ACCEPTED', 'REFUSED')),
    raised_by text        not null,
    raised_at timestamptz not null,
    settled_at timestamptz,
    constraint settled_step_up_says_when check ((state = 'PENDING') = (settled_at is null))
);
create index step_up_plan on step_up (plan, raised_at);
comment on table step_up is 'Plans from which social care was asked to take children on, and what came of it (RB31, INV16)';
comment on column step_up.id is 'plain: token of the page on which it was asked';
comment on column step_up.plan is 'plain';
comment on column step_up.contact is 'plain: the contact that it became';
comment on column step_up.state is 'plain: ACCEPTED once social care took a child on, REFUSED where it takes none';
comment on column step_up.raised_by is 'plain: user id';
comment on column step_up.raised_at is 'plain';
comment on column step_up.settled_at is 'plain';
