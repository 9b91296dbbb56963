--liquibase formatted sql

--changeset onefrontdoor:move-away
--comment: A family with whom a service works without a plan moves to the area of another authority, which was told (RB37)
create table move_away (
    id bigint generated always as identity primary key,
    child uuid not null references child (id),
    agency text not null,
    authority text not null check (length(trim(authority)) > 0),
    reached text not null check (length(trim(reached)) > 0),
    moves_on date not null,
    announced_by text not null,
    announced_at timestamptz not null,
    answer_due_at timestamptz not null
);
create index move_away_child on move_away (child);
comment on table move_away is 'Moves of children without a plan to the area of another authority, which was told; only added to (RB37)';
comment on column move_away.id is 'plain';
comment on column move_away.child is 'plain';
comment on column move_away.agency is 'plain: code of the service that works with the child until the other authority has it';
comment on column move_away.authority is 'personal: where the family goes';
comment on column move_away.reached is 'personal: how its front door was reached, and whom';
comment on column move_away.moves_on is 'personal: from when they live there';
comment on column move_away.announced_by is 'plain: account';
comment on column move_away.announced_at is 'plain';
comment on column move_away.answer_due_at is 'plain: from when the nightly check finds that nobody has answered';

create table move_away_end (
    move bigint primary key references move_away (id),
    words text not null check (length(trim(words)) > 0),
    ended_by text not null,
    ended_at timestamptz not null
);
comment on table move_away_end is 'Moves that came to nothing: the family stays; only added to';
comment on column move_away_end.move is 'plain';
comment on column move_away_end.words is 'personal: what the family said';
comment on column move_away_end.ended_by is 'plain: account';
comment on column move_away_end.ended_at is 'plain';

--changeset onefrontdoor:owner-finding-of-moves
alter table owner_finding drop constraint owner_finding_kind_check;
alter table owner_finding add constraint owner_finding_kind_check
    check (kind in ('NO_OWNER', 'SEVERAL_OWNERS', 'NO_PROCESS', 'NO_RECORD', 'MOVE_UNANSWERED'));
