--liquibase formatted sql

--changeset onefrontdoor:assessment
create table assessment (
    plan_reference    text primary key references plan_origin,
    contact_reference text        not null,
    lead              text        not null,
    state             text        not null check (state in ('WRITING', 'SUBMITTED', 'RETURNED', 'COUNTS', 'DELETED')),
    begun_at          timestamptz not null,
    due_by            timestamptz not null,
    keep_until        timestamptz not null,
    reminded_at       timestamptz,
    asked_at          timestamptz,
    submitted_at      timestamptz,
    submitted_by      text,
    check ((submitted_at is null) = (submitted_by is null)),
    check (state not in ('SUBMITTED', 'RETURNED', 'COUNTS') or submitted_at is not null),
    check (state <> 'DELETED' or submitted_at is null)
);
create index assessment_lead on assessment (lead);
comment on table assessment is 'One family assessment for each early help plan, with one assessment for each child in it';
comment on column assessment.plan_reference is 'plain';
comment on column assessment.contact_reference is 'plain: the contact that led to it';
comment on column assessment.lead is 'plain: account of the lead professional';
comment on column assessment.state is 'plain';
comment on column assessment.begun_at is 'plain';
comment on column assessment.due_by is 'plain: T11, or when what was returned is to be mended';
comment on column assessment.keep_until is 'plain: when a draft that was never submitted is deleted';
comment on column assessment.reminded_at is 'plain: when the author was reminded of the date';
comment on column assessment.asked_at is 'plain: when a manager was asked whether the draft is kept longer';
comment on column assessment.submitted_at is 'plain: when it was last submitted';
comment on column assessment.submitted_by is 'plain: account of whoever submitted it';

create table assessment_child (
    plan_reference text not null references assessment,
    number         int  not null,
    primary key (plan_reference, number)
);
comment on table assessment_child is 'The children who are assessed, each for themselves';
comment on column assessment_child.plan_reference is 'plain';
comment on column assessment_child.number is 'plain: which child on the contact';

create table assessment_author (
    plan_reference text        not null references assessment,
    account        text        not null,
    added_by       text        not null,
    joined_at      timestamptz not null,
    primary key (plan_reference, account)
);
create index assessment_author_account on assessment_author (account);
comment on table assessment_author is 'Who writes an assessment';
comment on column assessment_author.plan_reference is 'plain';
comment on column assessment_author.account is 'plain';
comment on column assessment_author.added_by is 'plain: account of whoever let them write';
comment on column assessment_author.joined_at is 'plain';

create table assessment_parent (
    plan_reference text        not null references assessment,
    number         int         not null,
    name           text        not null,
    relation       text        not null,
    added_by       text        not null,
    added_at       timestamptz not null,
    primary key (plan_reference, number)
);
comment on table assessment_parent is 'The parents and carers whose words belong into an assessment';
comment on column assessment_parent.plan_reference is 'plain';
comment on column assessment_parent.number is 'plain';
comment on column assessment_parent.name is 'personal';
comment on column assessment_parent.relation is 'personal: who they are to the children';
comment on column assessment_parent.added_by is 'plain: account';
comment on column assessment_parent.added_at is 'plain';

create table assessment_text (
    id             bigint generated always as identity primary key,
    plan_reference text        not null references assessment,
    part           text        not null,
    topic          text        not null,
    version        int         not null check (version > 0),
    words          text        not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    unique (plan_reference, part, topic, version)
);
comment on table assessment_text is 'Every version of every text of an assessment; the one with the highest number stands';
comment on column assessment_text.id is 'plain';
comment on column assessment_text.plan_reference is 'plain';
comment on column assessment_text.part is 'plain: the family, or which child or parent';
comment on column assessment_text.topic is 'plain';
comment on column assessment_text.version is 'plain';
comment on column assessment_text.words is 'personal';
comment on column assessment_text.written_by is 'plain: account';
comment on column assessment_text.written_at is 'plain';

create table assessment_aside (
    id             uuid primary key,
    plan_reference text        not null references assessment,
    part           text        not null,
    topic          text        not null,
    words          text        not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    settled_at     timestamptz
);
create unique index assessment_aside_open on assessment_aside (plan_reference, part, topic, written_by)
    where settled_at is null;
comment on table assessment_aside is 'What somebody wrote into a text that somebody else had changed meanwhile; it waits until its author has chosen';
comment on column assessment_aside.id is 'plain';
comment on column assessment_aside.plan_reference is 'plain';
comment on column assessment_aside.part is 'plain';
comment on column assessment_aside.topic is 'plain';
comment on column assessment_aside.words is 'personal';
comment on column assessment_aside.written_by is 'plain: account';
comment on column assessment_aside.written_at is 'plain';
comment on column assessment_aside.settled_at is 'plain: when its author chose';

create table assessment_reason (
    id             bigint generated always as identity primary key,
    plan_reference text        not null references assessment,
    child          int         not null,
    held           text        not null,
    reason         text        not null,
    given_by       text        not null,
    given_at       timestamptz not null
);
create index assessment_reason_plan on assessment_reason (plan_reference, child);
comment on table assessment_reason is 'Why a child is assessed although nobody agreed to the service';
comment on column assessment_reason.id is 'plain';
comment on column assessment_reason.plan_reference is 'plain';
comment on column assessment_reason.child is 'plain: which child on the contact';
comment on column assessment_reason.held is 'plain: what held of the agreement then; the reason stands for nothing else';
comment on column assessment_reason.reason is 'personal';
comment on column assessment_reason.given_by is 'plain: account';
comment on column assessment_reason.given_at is 'plain';

create table assessment_check (
    id             bigint generated always as identity primary key,
    plan_reference text        not null references assessment,
    outcome        text        not null check (outcome in ('COUNTS', 'RETURNED', 'KEEP_LONGER', 'AS_IT_IS')),
    words          text        not null,
    checked_by     text        not null,
    checked_at     timestamptz not null
);
create index assessment_check_plan on assessment_check (plan_reference);
comment on table assessment_check is 'What managers found in an assessment before it counted, and when it was not finished in time';
comment on column assessment_check.id is 'plain';
comment on column assessment_check.plan_reference is 'plain';
comment on column assessment_check.outcome is 'plain';
comment on column assessment_check.words is 'personal: what is to be mended, why it counts, or why it is not finished';
comment on column assessment_check.checked_by is 'plain: account';
comment on column assessment_check.checked_at is 'plain';
