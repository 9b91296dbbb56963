--liquibase formatted sql

--changeset onefrontdoor:social-care-step-down
--comment: Children whom social care hands to early help; social care keeps the case until it is accepted (RB32, INV16)
create table social_care_step_down (
    id uuid primary key,
    contact_reference text not null,
    child uuid not null references child (id),
    number integer not null,
    request uuid not null references social_care_request (id),
    fingerprint text not null,
    former_plan text not null check (former_plan in ('CHILD_IN_NEED', 'AFTER_ASSESSMENT')),
    assessed_on date,
    goals text not null,
    actions text not null,
    review_on date,
    review_reason text,
    offer text not null,
    lead_name text not null,
    lead_agency text not null,
    lead_reached text not null,
    lead_login text,
    agreed_by text not null,
    agreed_on date not null,
    agreed_with text not null,
    worker text not null,
    worker_reached text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    decide_by timestamptz not null,
    check (review_on is not null or review_reason is not null)
);
create index social_care_step_down_contact on social_care_step_down (contact_reference);
create index social_care_step_down_child on social_care_step_down (child);
create index social_care_step_down_asked on social_care_step_down (asked_at);
comment on table social_care_step_down is 'A child whom social care asks early help to take over, as it was asked and never changed (RB32)';
comment on column social_care_step_down.id is 'plain';
comment on column social_care_step_down.contact_reference is 'plain';
comment on column social_care_step_down.child is 'plain: the child on the contact';
comment on column social_care_step_down.number is 'plain: of the child on the contact';
comment on column social_care_step_down.request is 'plain: under which social care has the child';
comment on column social_care_step_down.fingerprint is 'plain: digest by which the same request is known again';
comment on column social_care_step_down.former_plan is 'personal: CHILD_IN_NEED or AFTER_ASSESSMENT';
comment on column social_care_step_down.assessed_on is 'personal: when social care completed its assessment';
comment on column social_care_step_down.goals is 'personal: why, in the social worker''s words';
comment on column social_care_step_down.actions is 'personal: what is still to do';
comment on column social_care_step_down.review_on is 'personal: day of the final review';
comment on column social_care_step_down.review_reason is 'personal: why there is no final review';
comment on column social_care_step_down.offer is 'personal: what is offered next';
comment on column social_care_step_down.lead_name is 'personal: the named lead professional';
comment on column social_care_step_down.lead_agency is 'personal: where they work';
comment on column social_care_step_down.lead_reached is 'personal: how they are reached';
comment on column social_care_step_down.lead_login is 'plain: user, where they sign in here';
comment on column social_care_step_down.agreed_by is 'personal: who said that the family agrees';
comment on column social_care_step_down.agreed_on is 'personal: when they said so';
comment on column social_care_step_down.agreed_with is 'personal: agencies with which sharing was agreed, by their codes';
comment on column social_care_step_down.worker is 'personal: the social worker';
comment on column social_care_step_down.worker_reached is 'personal: e-mail address or telephone number of the social worker';
comment on column social_care_step_down.asked_by is 'plain: user, or the agency of social care''s system';
comment on column social_care_step_down.asked_at is 'plain';
comment on column social_care_step_down.decide_by is 'plain: T2';

create table social_care_step_down_open (
    child uuid primary key references child (id),
    step_down uuid not null unique references social_care_step_down (id)
);
comment on table social_care_step_down_open is 'The one step-down from social care that waits for a child; it goes when it ends (RB32)';
comment on column social_care_step_down_open.child is 'plain: the child on the contact';
comment on column social_care_step_down_open.step_down is 'plain';

create table social_care_step_down_answer (
    step_down uuid primary key references social_care_step_down (id),
    accepted boolean not null,
    level text,
    destination text,
    rationale text not null,
    answered_by text not null,
    answered_at timestamptz not null,
    check (accepted = (level is not null) and accepted = (destination is not null))
);
comment on table social_care_step_down_answer is 'What the duty early help manager decided about a step-down from social care, once (RB32, INV05)';
comment on column social_care_step_down_answer.step_down is 'plain';
comment on column social_care_step_down_answer.accepted is 'personal';
comment on column social_care_step_down_answer.level is 'personal: the level of early help';
comment on column social_care_step_down_answer.destination is 'personal: the service that is asked first';
comment on column social_care_step_down_answer.rationale is 'personal: why, in the manager''s own words';
comment on column social_care_step_down_answer.answered_by is 'plain: user';
comment on column social_care_step_down_answer.answered_at is 'plain';

create table social_care_step_down_end (
    step_down uuid primary key references social_care_step_down (id),
    outcome text not null check (outcome in ('STEPPED_DOWN', 'DECLINED', 'KEPT')),
    closure_code text check (closure_code in ('RC7', 'RC9')),
    ended_at timestamptz not null,
    check ((outcome = 'STEPPED_DOWN') = (closure_code is not null))
);
comment on table social_care_step_down_end is 'How a step-down from social care ended, once and never changed (RB32, INV16)';
comment on column social_care_step_down_end.step_down is 'plain';
comment on column social_care_step_down_end.outcome is 'personal: such as STEPPED_DOWN';
comment on column social_care_step_down_end.closure_code is 'personal: RC7 after a child-in-need plan, RC9 straight after assessment';
comment on column social_care_step_down_end.ended_at is 'plain';

--changeset onefrontdoor:social-care-closing
--comment: Social care's case ends here only once early help has accepted the child and somebody leads (INV16)
alter table social_care_request add column closed_at timestamptz;
alter table social_care_request add column closure_code text;
alter table social_care_request add column closure_told_at timestamptz;
comment on column social_care_request.closed_at is 'plain: when early help took over from social care';
comment on column social_care_request.closure_code is 'personal: RC7 or RC9';
comment on column social_care_request.closure_told_at is 'plain: when social care''s system was told';

--changeset onefrontdoor:co-working
--comment: Early help that works beside social care on social care's plan, without owning the child (domain 2.7)
create table co_working (
    id uuid primary key,
    contact_reference text not null,
    child uuid not null references child (id),
    number integer not null,
    request uuid not null references social_care_request (id),
    worker text not null,
    agency text not null,
    on_plan text not null check (on_plan in ('CHILD_IN_NEED', 'CHILD_PROTECTION')),
    since date not null,
    until date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (until is null or until >= since)
);
create index co_working_contact on co_working (contact_reference);
comment on table co_working is 'Who of early help works with a child whom social care owns, and on which plan of social care (domain 2.7)';
comment on column co_working.id is 'plain';
comment on column co_working.contact_reference is 'plain';
comment on column co_working.child is 'plain: the child on the contact';
comment on column co_working.number is 'plain: of the child on the contact';
comment on column co_working.request is 'plain: under which social care has the child';
comment on column co_working.worker is 'personal: who works with the child';
comment on column co_working.agency is 'personal: where they work, by its code';
comment on column co_working.on_plan is 'personal: CHILD_IN_NEED or CHILD_PROTECTION, social care''s plan';
comment on column co_working.since is 'personal: day';
comment on column co_working.until is 'personal: day on which it ended, or is to end';
comment on column co_working.recorded_by is 'plain: user';
comment on column co_working.recorded_at is 'plain';
