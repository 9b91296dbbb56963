--liquibase formatted sql

--changeset onefrontdoor:contact-draft
create table contact_draft (
    id               uuid        primary key,
    secret_hash      bytea       not null unique,
    submission_token uuid        not null unique,
    answers          jsonb       not null,
    created_at       timestamptz not null,
    touched_at       timestamptz not null,
    reference        text,
    status_key       uuid,
    decide_by        timestamptz,
    check ((reference is null) = (status_key is null) and (reference is null) = (decide_by is null)),
    check (reference is null or answers = '{}'::jsonb)
);
create index contact_draft_touched_at on contact_draft (touched_at);

comment on table contact_draft is 'What somebody has typed on the public pages and not sent yet; deleted a day after the last change.';
comment on column contact_draft.secret_hash is 'SHA-256 of the secret in the cookie of the browser that types.';
comment on column contact_draft.submission_token is 'Makes sending twice the same contact (P2).';
comment on column contact_draft.answers is 'Personal data: everything as typed, wiped when sent.';
comment on column contact_draft.reference is 'Reference of the contact once it was sent.';
comment on column contact_draft.status_key is 'Key to the private status page once it was sent.';

--changeset onefrontdoor:contact-draft-marks
comment on column contact_draft.id is 'plain';
comment on column contact_draft.secret_hash is 'plain: SHA-256 of the secret in the cookie of the browser that types';
comment on column contact_draft.submission_token is 'plain: makes sending twice the same contact (P2)';
comment on column contact_draft.answers is 'personal: everything as typed, wiped when sent';
comment on column contact_draft.created_at is 'plain';
comment on column contact_draft.touched_at is 'plain';
comment on column contact_draft.reference is 'plain: of the contact once it was sent';
comment on column contact_draft.status_key is 'plain: key to the private status page once it was sent';
comment on column contact_draft.decide_by is 'plain: of the contact once it was sent';
