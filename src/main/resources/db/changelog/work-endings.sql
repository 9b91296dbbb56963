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
