--liquibase formatted sql

--changeset onefrontdoor:budget-request
--comment: Extras that targeted family support asks money for, and what became of them (E39, N14 to N17)
create table budget_request (
    id uuid primary key,
    contact_reference text not null,
    kind text not null,
    purpose text not null,
    hoped_for text not null,
    supplier text not null,
    pence bigint not null check (pence between 1 and 100000000),
    asked_by text not null,
    asked_at timestamptz not null,
    decide_by timestamptz not null
);
create index budget_request_contact on budget_request (contact_reference);
create index budget_request_asked on budget_request (asked_at);
comment on table budget_request is 'What targeted family support asks from the commissioning budget for a family (E39)';
comment on column budget_request.id is 'plain';
comment on column budget_request.contact_reference is 'plain';
comment on column budget_request.kind is 'personal: the kind of extra by its code';
comment on column budget_request.purpose is 'personal: what it is for';
comment on column budget_request.hoped_for is 'personal: which outcome is hoped for';
comment on column budget_request.supplier is 'personal: who would be paid';
comment on column budget_request.pence is 'plain: the amount asked for';
comment on column budget_request.asked_by is 'plain: the user who asked';
comment on column budget_request.asked_at is 'plain';
comment on column budget_request.decide_by is 'plain: when the head of service hears that nobody decided';

create table budget_step (
    request uuid not null references budget_request (id),
    step text not null check (step in ('DECISION', 'PURCHASE', 'OUTCOME')),
    result text not null,
    pence bigint,
    budget_year int,
    happened_on date,
    words text,
    done_by text not null,
    done_at timestamptz not null,
    primary key (request, step),
    check (result in ('APPROVED', 'DECLINED', 'TAKEN_BACK', 'BOUGHT', 'NOT_BOUGHT', 'ACHIEVED', 'PARTLY', 'NOT_ACHIEVED')),
    check ((result in ('APPROVED', 'BOUGHT')) = (pence is not null)),
    check ((result = 'APPROVED') = (budget_year is not null)),
    check (pence between 0 and 100000000)
);
create index budget_step_year on budget_step (budget_year) where budget_year is not null;
comment on table budget_step is 'What became of a request: a decision, then a purchase, then an outcome, once each and never changed (RB11, E39)';
comment on column budget_step.request is 'plain';
comment on column budget_step.step is 'plain: DECISION, PURCHASE or OUTCOME';
comment on column budget_step.result is 'personal: such as APPROVED, BOUGHT or PARTLY';
comment on column budget_step.pence is 'plain: what was approved, or spent';
comment on column budget_step.budget_year is 'plain: the year in which April the year begins whose budget pays';
comment on column budget_step.happened_on is 'plain: when it was bought';
comment on column budget_step.words is 'personal: why, or what it did for the family';
comment on column budget_step.done_by is 'plain: the user, or system';
comment on column budget_step.done_at is 'plain';
