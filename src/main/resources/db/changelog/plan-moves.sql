--liquibase formatted sql

--changeset onefrontdoor:plan-move
create table plan_move (
    plan      text        not null references plan (reference),
    number    int         not null,
    authority text        not null,
    reached   text        not null,
    moves_on  date        not null,
    transfer  text        not null check (transfer in ('AGREED', 'NOT_AGREED')),
    by_whom   text        not null,
    at        timestamptz not null,
    primary key (plan, number)
);
comment on table plan_move is 'Moves of a family with a plan to the area of another authority, which was told (RB37); only added to';
comment on column plan_move.plan is 'plain';
comment on column plan_move.number is 'plain: counts the moves of a plan';
comment on column plan_move.authority is 'personal: where the family goes';
comment on column plan_move.reached is 'personal: how its front door was reached, and whom';
comment on column plan_move.moves_on is 'personal: from when they live there';
comment on column plan_move.transfer is 'plain: whether the plan was given, as the family agreed, or only the notice';
comment on column plan_move.by_whom is 'plain: user id';
comment on column plan_move.at is 'plain';

--changeset onefrontdoor:plan-move-answer
create table plan_move_answer (
    plan    text        not null,
    number  int         not null,
    answer  text        not null check (answer in ('ACKNOWLEDGED', 'REFUSED', 'STAYS')),
    person  text        not null,
    words   text        not null,
    by_whom text        not null,
    at      timestamptz not null,
    primary key (plan, number),
    foreign key (plan, number) references plan_move (plan, number)
);
comment on table plan_move_answer is 'What became of a move, once for each; only added to';
comment on column plan_move_answer.plan is 'plain';
comment on column plan_move_answer.number is 'plain';
comment on column plan_move_answer.answer is 'plain';
comment on column plan_move_answer.person is 'personal: who said so';
comment on column plan_move_answer.words is 'personal: what was said, in the words of staff';
comment on column plan_move_answer.by_whom is 'plain: user id';
comment on column plan_move_answer.at is 'plain';
