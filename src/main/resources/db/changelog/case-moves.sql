--liquibase formatted sql

--changeset onefrontdoor:case-moves
--comment: Orders to move running cases to the live version of their model, and new starts that wait (INV18, SC34)
create table case_move (
    number integer generated always as identity primary key,
    process text not null,
    from_version integer not null,
    to_version integer not null,
    clocks_anew boolean not null,
    purpose text not null,
    by_whom text not null,
    at timestamptz not null,
    unique (number, by_whom),
    constraint to_another_version check (from_version <> to_version)
);
comment on table case_move is 'An order to move the cases of one version of a model to another; never changed';
comment on column case_move.number is 'plain';
comment on column case_move.process is 'plain: key of a model';
comment on column case_move.from_version is 'plain';
comment on column case_move.to_version is 'plain';
comment on column case_move.clocks_anew is 'plain: whether clocks that run are set by the other version';
comment on column case_move.purpose is 'plain: what it is for; process owners open no record';
comment on column case_move.by_whom is 'plain: user';
comment on column case_move.at is 'plain';

create table case_move_answer (
    case_move integer primary key,
    ordered_by text not null,
    approved boolean not null,
    words text not null,
    by_whom text not null,
    at timestamptz not null,
    foreign key (case_move, ordered_by) references case_move (number, by_whom),
    constraint move_answered_by_a_second_person check (by_whom <> ordered_by)
);
comment on table case_move_answer is 'What a second person said to an order to move cases, once';
comment on column case_move_answer.case_move is 'plain';
comment on column case_move_answer.ordered_by is 'plain: user';
comment on column case_move_answer.approved is 'plain';
comment on column case_move_answer.words is 'plain: why the cases stay';
comment on column case_move_answer.by_whom is 'plain: user, never the one who ordered it';
comment on column case_move_answer.at is 'plain';

create table case_move_run (
    number integer generated always as identity primary key,
    case_move integer not null references case_move (number),
    trial boolean not null,
    lines text not null,
    by_whom text not null,
    at timestamptz not null
);
comment on table case_move_run is 'What became of the cases each time they were tried or moved';
comment on column case_move_run.number is 'plain';
comment on column case_move_run.case_move is 'plain';
comment on column case_move_run.trial is 'plain: whether everything was taken back';
comment on column case_move_run.lines is 'plain: counts and names of steps';
comment on column case_move_run.by_whom is 'plain: user';
comment on column case_move_run.at is 'plain';

create table start_hold (
    number integer generated always as identity primary key,
    process text not null,
    until timestamptz,
    reason text not null,
    by_whom text not null,
    at timestamptz not null
);
create index start_hold_process on start_hold (process, number desc);
comment on table start_hold is 'New starts of a model were held or let go; the last row of a model counts';
comment on column start_hold.number is 'plain';
comment on column start_hold.process is 'plain: key of a model';
comment on column start_hold.until is 'plain: when the hold ends by itself; nothing where it was let go';
comment on column start_hold.reason is 'plain: what is wrong with the model; process owners open no record';
comment on column start_hold.by_whom is 'plain: user';
comment on column start_hold.at is 'plain';
