--liquibase formatted sql

--changeset onefrontdoor:step-down
--comment: Children whom targeted family support hands to volunteers or mentors, and how each request ended (B33, E16)
create table step_down (
    id uuid primary key,
    child uuid not null references child (id),
    decision uuid not null references destination_decision (id),
    agency text not null,
    rationale text not null,
    asked_by text not null,
    asked_at timestamptz not null
);
create index step_down_child on step_down (child);
create index step_down_decision on step_down (decision);
comment on table step_down is 'A child whom targeted family support asks a service to take over; it keeps the child until the service accepts (E16)';
comment on column step_down.id is 'plain: in a request to a service it stands for the decision';
comment on column step_down.child is 'plain: the child on the contact';
comment on column step_down.decision is 'plain: the decision that sent the child to targeted family support';
comment on column step_down.agency is 'personal: the service by its code';
comment on column step_down.rationale is 'personal: why, in the team manager''s own words';
comment on column step_down.asked_by is 'plain: user';
comment on column step_down.asked_at is 'plain';

create table step_down_end (
    step_down uuid primary key references step_down (id),
    outcome text not null check (outcome in ('ACCEPTED', 'DECLINED', 'NOT_TOLD', 'TAKEN_BACK')),
    reason text check (reason in ('NO_CAPACITY', 'NOT_ELIGIBLE', 'CANNOT_REACH_FAMILY', 'WRONG_AREA', 'ALREADY_HELPED',
        'OTHER', 'NO_ANSWER')),
    words text,
    ended_by text not null,
    ended_at timestamptz not null,
    check ((outcome = 'DECLINED') = (reason is not null))
);
comment on table step_down_end is 'How a request to step a child down ended, once and never changed (RB11, E16)';
comment on column step_down_end.step_down is 'plain';
comment on column step_down_end.outcome is 'personal: such as ACCEPTED';
comment on column step_down_end.reason is 'personal: why the service does not take the child on, as a code';
comment on column step_down_end.words is 'personal: why it does not, in its own words';
comment on column step_down_end.ended_by is 'plain: the agency, the user who heard it by telephone, or system';
comment on column step_down_end.ended_at is 'plain';
