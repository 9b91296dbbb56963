--liquibase formatted sql

--changeset onefrontdoor:plan-need
create table plan_need (
    plan text not null references plan (reference),
    number int not null,
    child int,
    kind text not null,
    words text not null,
    by_whom text not null,
    at timestamptz not null,
    primary key (plan, number)
);
comment on table plan_need is 'Needs that a plan answers, each of one child or of the family; only added to (E21)';
comment on column plan_need.plan is 'plain';
comment on column plan_need.number is 'plain: counts within the plan';
comment on column plan_need.child is 'plain: number of the child on the contact; empty for a need of the whole family';
comment on column plan_need.kind is 'plain: code of the list of needs';
comment on column plan_need.words is 'personal: what the need is';
comment on column plan_need.by_whom is 'plain: user id';
comment on column plan_need.at is 'plain';

--changeset onefrontdoor:plan-reading
create table plan_reading (
    id uuid primary key,
    number bigint generated always as identity,
    plan text not null,
    need int not null,
    score int not null check (score > 0),
    occasion text not null check (occasion in ('START', 'REVIEW', 'CLOSURE')),
    by_whom text not null,
    at timestamptz not null,
    foreign key (plan, need) references plan_need (plan, number)
);
comment on table plan_reading is 'How far a family has come with a need, read at the start, at reviews and at the end; only added to (E27, K22)';
comment on column plan_reading.id is 'plain';
comment on column plan_reading.number is 'plain: order of readings in one moment';
comment on column plan_reading.plan is 'plain';
comment on column plan_reading.need is 'plain: number of the need';
comment on column plan_reading.score is 'plain: step of the scale';
comment on column plan_reading.occasion is 'plain';
comment on column plan_reading.by_whom is 'plain: user id';
comment on column plan_reading.at is 'plain';
create unique index plan_reading_start on plan_reading (plan, need) where occasion = 'START';
create index plan_reading_need on plan_reading (plan, need, number);

--changeset onefrontdoor:plan-action
create table plan_action (
    plan text not null,
    number int not null,
    version int not null,
    need int not null,
    aim text,
    measure text,
    doer text check (doer in ('FAMILY', 'TEAM')),
    doer_named text,
    by_when date,
    status text not null check (status in ('OPEN', 'DONE', 'NOT_DONE')),
    note text,
    by_whom text not null,
    at timestamptz not null,
    primary key (plan, number, version),
    foreign key (plan, need) references plan_need (plan, number)
);
comment on table plan_action is 'Every version of every action of a plan; only added to, so that nothing is written over (F05, F06)';
comment on column plan_action.plan is 'plain';
comment on column plan_action.number is 'plain: counts within the plan';
comment on column plan_action.version is 'plain: counts the versions of one action; the latest stands';
comment on column plan_action.need is 'plain: number of the need';
comment on column plan_action.aim is 'personal: what will change';
comment on column plan_action.measure is 'personal: how one will know';
comment on column plan_action.doer is 'plain: whether the family does it itself';
comment on column plan_action.doer_named is 'personal: which member of the team or of the family';
comment on column plan_action.by_when is 'plain: day by which it is done';
comment on column plan_action.status is 'plain';
comment on column plan_action.note is 'personal: how it goes, or why it was not done';
comment on column plan_action.by_whom is 'plain: user id';
comment on column plan_action.at is 'plain';

--changeset onefrontdoor:plan-outcome
create table plan_outcome (
    plan text not null,
    need int not null,
    version int not null,
    outcome text not null check (outcome in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'NOT_KNOWN')),
    words text,
    by_whom text not null,
    at timestamptz not null,
    primary key (plan, need, version),
    foreign key (plan, need) references plan_need (plan, number)
);
comment on table plan_outcome is 'What became of each need when a plan was to be closed; only added to (K21, K22)';
comment on column plan_outcome.plan is 'plain';
comment on column plan_outcome.need is 'plain: number of the need';
comment on column plan_outcome.version is 'plain: the latest stands';
comment on column plan_outcome.outcome is 'plain';
comment on column plan_outcome.words is 'personal: what has changed, or why nobody can say';
comment on column plan_outcome.by_whom is 'plain: user id';
comment on column plan_outcome.at is 'plain';

--changeset onefrontdoor:plan-feedback
create table plan_feedback (
    plan text not null references plan (reference),
    child int not null,
    version int not null,
    said text,
    declined boolean not null,
    by_whom text not null,
    at timestamptz not null,
    primary key (plan, child, version),
    constraint said_or_declined check (declined or said is not null)
);
comment on table plan_feedback is 'What the family and each child say of a plan that is to be closed; only added to';
comment on column plan_feedback.plan is 'plain';
comment on column plan_feedback.child is 'plain: number of the child on the contact; 0 for the family';
comment on column plan_feedback.version is 'plain: the latest stands';
comment on column plan_feedback.said is 'personal: in their own words';
comment on column plan_feedback.declined is 'plain: they did not want to say anything';
comment on column plan_feedback.by_whom is 'plain: user id';
comment on column plan_feedback.at is 'plain';

--changeset onefrontdoor:plan-closing
create table plan_closing (
    plan text primary key references plan (reference),
    no_meeting text,
    afterwards text not null,
    transfer text check (transfer in ('AGREED', 'NOT_AGREED')),
    check_on date,
    by_whom text not null,
    at timestamptz not null
);
comment on table plan_closing is 'How a plan was closed, once for each; only added to (domain 2.9)';
comment on column plan_closing.plan is 'plain';
comment on column plan_closing.no_meeting is 'personal: why there was no final meeting; empty where there was one';
comment on column plan_closing.afterwards is 'personal: what goes on afterwards';
comment on column plan_closing.transfer is 'plain: whether a family that moved agreed that its plan goes with it';
comment on column plan_closing.check_on is 'plain: day on which somebody asks how the family is; empty where nobody does';
comment on column plan_closing.by_whom is 'plain: user id';
comment on column plan_closing.at is 'plain';

--changeset onefrontdoor:plan-check
create table plan_check (
    plan text primary key references plan (reference),
    answer text not null check (answer in ('STILL_WELL', 'NEEDS_HELP_AGAIN', 'NOT_REACHED')),
    words text not null,
    by_whom text not null,
    at timestamptz not null
);
comment on table plan_check is 'How a family was some time after its plan was closed, asked once (K23)';
comment on column plan_check.plan is 'plain';
comment on column plan_check.answer is 'plain';
comment on column plan_check.words is 'personal: what the family says';
comment on column plan_check.by_whom is 'plain: user id';
comment on column plan_check.at is 'plain';
