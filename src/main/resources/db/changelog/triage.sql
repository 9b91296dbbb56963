--liquibase formatted sql

--changeset onefrontdoor:triage-holds
create table decision_hold (
    id uuid primary key,
    contact uuid not null references contact (id),
    owner text not null,
    reason text not null check (length(trim(reason)) > 0),
    held_by text not null,
    held_at timestamptz not null,
    due_at timestamptz not null
);
comment on table decision_hold is 'A decision held for information, with reason and owner (HELD_FOR_INFORMATION); it stops no clock and a passed deadline is a breach all the same (T2, T8)';
comment on column decision_hold.id is 'plain';
comment on column decision_hold.contact is 'plain';
comment on column decision_hold.owner is 'plain: who obtains what is missing, DECIDER or CUSTOMER_SUPPORT';
comment on column decision_hold.reason is 'personal';
comment on column decision_hold.held_by is 'plain: user';
comment on column decision_hold.held_at is 'plain';
comment on column decision_hold.due_at is 'plain: by when the decision is due now';
create index decision_hold_contact on decision_hold (contact, held_at);

--changeset onefrontdoor:triage-adults
create table adult_concern (
    contact uuid not null references contact (id),
    round int not null,
    answer text not null,
    words text,
    seen_by text not null,
    seen_at timestamptz not null,
    passed_on_to text,
    passed_on_by text,
    passed_on_at timestamptz,
    primary key (contact, round)
);
comment on table adult_concern is 'Whether the manager who decided saw an adult at risk, and to whom that concern was passed on';
comment on column adult_concern.contact is 'plain';
comment on column adult_concern.round is 'plain: 1 for the first decision on the contact';
comment on column adult_concern.answer is 'personal: YES, NO or NOT_KNOWN';
comment on column adult_concern.words is 'personal: who is at risk and why';
comment on column adult_concern.seen_by is 'plain: user';
comment on column adult_concern.seen_at is 'plain';
comment on column adult_concern.passed_on_to is 'personal';
comment on column adult_concern.passed_on_by is 'plain: user';
comment on column adult_concern.passed_on_at is 'plain';

--changeset onefrontdoor:triage-reopenings
create table reopening (
    id uuid primary key,
    child uuid not null references child (id),
    reason text not null,
    reopened_by text not null,
    reopened_at timestamptz not null,
    settled_at timestamptz
);
comment on table reopening is 'A decision that a manager wants taken again; the old one stays in force until then (INV05)';
comment on column reopening.id is 'plain';
comment on column reopening.child is 'plain';
comment on column reopening.reason is 'personal';
comment on column reopening.reopened_by is 'plain: user';
comment on column reopening.reopened_at is 'plain';
comment on column reopening.settled_at is 'plain: when the new decision was taken';
create unique index reopening_open on reopening (child) where settled_at is null;

--changeset onefrontdoor:triage-advice
create table advice (
    id uuid primary key,
    contact uuid not null references contact (id),
    adviser text not null,
    question text not null check (length(trim(question)) > 0),
    asked_by text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz
);
comment on table advice is 'What one desk asked another about a contact, and the answer (RB10)';
comment on column advice.id is 'plain';
comment on column advice.contact is 'plain';
comment on column advice.adviser is 'plain: desk that was asked';
comment on column advice.question is 'personal';
comment on column advice.asked_by is 'plain: user';
comment on column advice.asked_at is 'plain';
comment on column advice.answer is 'personal';
comment on column advice.answered_by is 'plain: user';
comment on column advice.answered_at is 'plain';
create index advice_contact on advice (contact, asked_at);

--changeset onefrontdoor:triage-urgency
create table urgency_rating (
    contact uuid not null references contact (id),
    place int not null,
    urgency text not null,
    reason text not null check (length(trim(reason)) > 0),
    rated_by text not null,
    rated_at timestamptz not null,
    primary key (contact, place)
);
comment on table urgency_rating is 'Every rating of a contact, by urgency.dmn and by people; the last one stands (RB12, RB13)';
comment on column urgency_rating.contact is 'plain';
comment on column urgency_rating.place is 'plain: 1 for the first rating';
comment on column urgency_rating.urgency is 'plain: RED, AMBER or GREEN';
comment on column urgency_rating.reason is 'personal: sentence of the rule that fired, or the person''s own words';
comment on column urgency_rating.rated_by is 'plain: user or "system"';
comment on column urgency_rating.rated_at is 'plain';
insert into urgency_rating (contact, place, urgency, reason, rated_by, rated_at)
    select id, 1, urgency, coalesce(urgency_reason, 'Rated before reasons were kept'), 'system', received_at
    from contact where urgency is not null;
comment on column contact.urgency_reason is 'personal: sentence of the rule that fired, or the words of whoever changed it';
