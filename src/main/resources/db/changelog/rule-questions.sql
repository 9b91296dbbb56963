--liquibase formatted sql

--changeset onefrontdoor:rule-questions
--comment: What steps asked of the rules, so that changed rules can be tried on past contacts
create table rule_question (
    number bigint generated always as identity primary key,
    process text not null,
    step text not null,
    rule_table text not null,
    facts jsonb not null,
    at timestamptz not null
);
create index rule_question_process on rule_question (process);
comment on table rule_question is 'What a step asked a table of rules; forgotten with the history of the step';
comment on column rule_question.number is 'plain';
comment on column rule_question.process is 'plain: id of the process instance';
comment on column rule_question.step is 'plain: id of the activity instance';
comment on column rule_question.rule_table is 'plain: key of the table';
comment on column rule_question.facts is 'personal: ages and needs as words from lists, without who it is';
comment on column rule_question.at is 'plain';
