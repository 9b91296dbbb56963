--liquibase formatted sql

--changeset onefrontdoor:what-if
--comment: What came of trying a redesign on past contacts
create table what_if (
    number integer generated always as identity primary key,
    redesign integer not null references redesign (number),
    by_whom text not null,
    at timestamptz not null
);
comment on table what_if is 'A redesign was tried on past contacts';
comment on column what_if.number is 'plain';
comment on column what_if.redesign is 'plain';
comment on column what_if.by_whom is 'plain: user';
comment on column what_if.at is 'plain: when it began';

create table what_if_answer (
    what_if integer primary key references what_if (number),
    lines text not null,
    at timestamptz not null
);
comment on table what_if_answer is 'What came of it, once';
comment on column what_if_answer.what_if is 'plain';
comment on column what_if_answer.lines is 'plain: counts, names of steps and of desks';
comment on column what_if_answer.at is 'plain: when it ended';
