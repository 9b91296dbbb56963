--liquibase formatted sql

--changeset onefrontdoor:directory-keeper
create table directory_keeper (
    service uuid primary key references directory_service (id),
    desk text not null,
    named_by text not null,
    named_at timestamptz not null
);
comment on table directory_keeper is 'The desk that keeps an entry of the directory right, where somebody named another than the configured one';
comment on column directory_keeper.service is 'plain';
comment on column directory_keeper.desk is 'plain';
comment on column directory_keeper.named_by is 'plain: user id';
comment on column directory_keeper.named_at is 'plain';

--changeset onefrontdoor:directory-review
create sequence directory_review_number;
comment on sequence directory_review_number is 'Numbers of reviews of directory entries, such as the 12 in S-2026-000012';
create table directory_review (
    reference text primary key,
    service uuid not null references directory_service (id),
    keeper text not null,
    begun_at timestamptz not null,
    outcome text check (outcome in ('STILL_RIGHT', 'CHANGED', 'PAUSED', 'CLOSED', 'CONFIRMED_ELSEWHERE')),
    ended_by text,
    ended_at timestamptz,
    check ((outcome is null) = (ended_at is null)),
    check ((outcome is null) = (ended_by is null))
);
create unique index directory_review_open on directory_review (service) where ended_at is null;
create index directory_review_begun on directory_review (begun_at);
comment on table directory_review is 'Entries of the directory that nobody confirmed in time and that came before whoever keeps them, one at a time';
comment on column directory_review.reference is 'plain: such as S-2026-000012';
comment on column directory_review.service is 'plain';
comment on column directory_review.keeper is 'plain: the desk that is asked';
comment on column directory_review.begun_at is 'plain';
comment on column directory_review.outcome is 'plain: what the keeper said, or that the entry was confirmed on its page or by an import';
comment on column directory_review.ended_by is 'plain: user id';
comment on column directory_review.ended_at is 'plain';
