--liquibase formatted sql

--changeset onefrontdoor:plan-member
create table plan_member (
    id       bigint      generated always as identity primary key,
    plan     text        not null references plan (reference),
    place    text        not null,
    name     text,
    sex      text        not null check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
    deceased boolean     not null,
    at_home  boolean,
    entered_by text        not null,
    entered_at timestamptz not null
);
create index plan_member_plan on plan_member (plan, id);
create unique index plan_member_named on plan_member (plan, place) where name is not null;
comment on table plan_member is 'What staff noted of members of a family on its page; only added to, the newest line for a person counts';
comment on column plan_member.id is 'plain';
comment on column plan_member.plan is 'plain';
comment on column plan_member.place is 'plain: where the contact has them, such as person 2, or named 1 for whom only this page names';
comment on column plan_member.name is 'personal: of whom the contact does not mention, in the first line about them';
comment on column plan_member.sex is 'personal';
comment on column plan_member.deceased is 'personal: has died';
comment on column plan_member.at_home is 'personal: lives with the children; nothing where it is as the contact tells';
comment on column plan_member.entered_by is 'plain: user id';
comment on column plan_member.entered_at is 'plain';

--changeset onefrontdoor:plan-tie
create table plan_tie (
    id            uuid        primary key,
    plan          text        not null references plan (reference),
    kind          text        not null check (kind in ('PARENT', 'PARTNER', 'FORMER_PARTNER', 'SIBLING')),
    one           text        not null,
    other         text        not null,
    entered_by      text        not null,
    entered_at      timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz,
    check (one <> other),
    check ((taken_back_by is null) = (taken_back_at is null))
);
create index plan_tie_plan on plan_tie (plan, entered_at);
create unique index plan_tie_standing on plan_tie (plan, (kind = 'PARENT'), (kind = 'SIBLING'), least(one, other),
    greatest(one, other)) where taken_back_at is null;
comment on table plan_tie is 'How members of a family are related, as staff noted on its page; taken back and never removed';
comment on column plan_tie.id is 'plain';
comment on column plan_tie.plan is 'plain';
comment on column plan_tie.kind is 'personal: what one is to the other';
comment on column plan_tie.one is 'plain: place of a member; the parent, where one is the other''s parent';
comment on column plan_tie.other is 'plain: place of a member';
comment on column plan_tie.entered_by is 'plain: user id';
comment on column plan_tie.entered_at is 'plain';
comment on column plan_tie.taken_back_by is 'plain: user id';
comment on column plan_tie.taken_back_at is 'plain';

--changeset onefrontdoor:plan-adult-service
create table plan_adult_service (
    id       uuid        primary key,
    plan     text        not null references plan (reference),
    place    text        not null,
    kind     text        not null,
    since    date,
    person   text,
    entered_by text        not null,
    entered_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create index plan_adult_service_plan on plan_adult_service (plan, entered_at);
comment on table plan_adult_service is 'Services for adults that work with an adult of a family (Think Family); ended and never removed';
comment on column plan_adult_service.id is 'plain';
comment on column plan_adult_service.plan is 'plain';
comment on column plan_adult_service.place is 'plain: place of the member';
comment on column plan_adult_service.kind is 'personal: code of a kind of service';
comment on column plan_adult_service.since is 'personal: day';
comment on column plan_adult_service.person is 'personal: whom to speak to there, and how they are reached';
comment on column plan_adult_service.entered_by is 'plain: user id';
comment on column plan_adult_service.entered_at is 'plain';
comment on column plan_adult_service.ended_by is 'plain: user id';
comment on column plan_adult_service.ended_at is 'plain';
