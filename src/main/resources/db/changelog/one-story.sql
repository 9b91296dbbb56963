--liquibase formatted sql

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
