--liquibase formatted sql

--changeset onefrontdoor:work-ending
--comment: A service says that its work with a child is done, so that the case no longer counts as open (RB34, T21)
create table work_ending (
    -- the decision of early help, or the request to step down, by which the service came to the child
    placement uuid primary key,
    child uuid not null references child (id),
    agency text not null,
    outcome text not null check (outcome in ('NEEDS_MET', 'PARTLY_MET', 'FAMILY_STOPPED', 'MOVED_AWAY', 'PASSED_ON')),
    words text not null check (length(trim(words)) > 0),
    ended_by text not null,
    ended_at timestamptz not null
);
create index work_ending_child on work_ending (child);
comment on table work_ending is 'Work of services with children that is done';
comment on column work_ending.placement is 'plain: decision of early help, or request to step down, by which the service came to the child';
comment on column work_ending.child is 'plain';
comment on column work_ending.agency is 'personal: code of the service';
comment on column work_ending.outcome is 'personal';
comment on column work_ending.words is 'personal: what was achieved';
comment on column work_ending.ended_by is 'plain: account';
comment on column work_ending.ended_at is 'plain';

--changeset onefrontdoor:story-speed
--comment: A story is read child by child
create index social_care_request_child on social_care_request (child);
create index service_request_child on service_request (child);
create index plan_child_child on plan_child (child);
create index reopening_child on reopening (child);

--changeset onefrontdoor:owner-finding
--comment: What the nightly check found: a child without an owner or with two, work on which record and engine disagree (INV04)
create table owner_finding (
    id bigint generated always as identity primary key,
    reference text not null,
    child int not null,
    kind text not null check (kind in ('NO_OWNER', 'SEVERAL_OWNERS', 'NO_PROCESS', 'NO_RECORD')),
    found_at timestamptz not null,
    answer text check (length(trim(answer)) > 0),
    answered_by text,
    answered_at timestamptz,
    mended_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create unique index owner_finding_open on owner_finding (reference, child, kind) where mended_at is null;
comment on table owner_finding is 'What the nightly check of owners found, until it finds it no more';
comment on column owner_finding.id is 'plain';
comment on column owner_finding.reference is 'plain: contact or plan';
comment on column owner_finding.child is 'plain: number on the contact; 0 where it is about all of them';
comment on column owner_finding.kind is 'plain';
comment on column owner_finding.found_at is 'plain';
comment on column owner_finding.answer is 'personal: what the head of service had done about it';
comment on column owner_finding.answered_by is 'plain: account';
comment on column owner_finding.answered_at is 'plain';
comment on column owner_finding.mended_at is 'plain';
