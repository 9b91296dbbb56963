--liquibase formatted sql

--changeset onefrontdoor:redesign
--comment: Changes of the models that process owners hand in, and what a second person said (P11, INV18)
create table redesign (
    number integer generated always as identity primary key,
    base integer not null,
    purpose text not null,
    files jsonb not null,
    by_whom text not null,
    at timestamptz not null,
    unique (number, by_whom)
);
comment on table redesign is 'A change of models, tables and forms that a process owner handed in; never changed';
comment on column redesign.number is 'plain';
comment on column redesign.base is 'plain: number of the live set from which it was made';
comment on column redesign.purpose is 'plain: what it is for; process owners open no record';
comment on column redesign.files is 'plain: the whole set, texts by their names';
comment on column redesign.by_whom is 'plain: user';
comment on column redesign.at is 'plain';

create table redesign_answer (
    redesign integer primary key,
    handed_in_by text not null,
    approved boolean not null,
    words text not null,
    by_whom text not null,
    at timestamptz not null,
    foreign key (redesign, handed_in_by) references redesign (number, by_whom),
    constraint answered_by_a_second_person check (by_whom <> handed_in_by)
);
comment on table redesign_answer is 'What a second person said to a redesign, once';
comment on column redesign_answer.redesign is 'plain';
comment on column redesign_answer.handed_in_by is 'plain: user';
comment on column redesign_answer.approved is 'plain';
comment on column redesign_answer.words is 'plain: why it does not go live';
comment on column redesign_answer.by_whom is 'plain: user, never the one who handed it in';
comment on column redesign_answer.at is 'plain';

create table live_set (
    number integer primary key,
    why text not null check (why in ('BUILD', 'REDESIGN', 'BACK')),
    redesign integer references redesign (number),
    build text not null,
    files jsonb not null,
    by_whom text not null,
    at timestamptz not null
);
comment on table live_set is 'Every set of models that was live; the last one is, on every node';
comment on column live_set.number is 'plain: one after the other, so that of two who go live at once one does';
comment on column live_set.why is 'plain: BUILD, REDESIGN or BACK';
comment on column live_set.redesign is 'plain: the redesign that it is';
comment on column live_set.build is 'plain: fingerprint of the models of the build on which it was made';
comment on column live_set.files is 'plain: the whole set, texts by their names';
comment on column live_set.by_whom is 'plain: user, or system for a build';
comment on column live_set.at is 'plain';
