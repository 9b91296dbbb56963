--liquibase formatted sql

--changeset onefrontdoor:task-draft
create table task_draft (
    task_id    text        primary key,
    reference  text        not null,
    answers    jsonb       not null,
    begun_by   text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    version    integer     not null
);
comment on table task_draft is 'What was typed into a task form and not sent yet; it goes with the task from hand to hand and is deleted with it';
comment on column task_draft.task_id is 'plain: the task in the engine';
comment on column task_draft.reference is 'plain: contact or plan';
comment on column task_draft.answers is 'personal: everything as typed';
comment on column task_draft.begun_by is 'plain: account of whoever typed first';
comment on column task_draft.written_by is 'plain: account of whoever typed last';
comment on column task_draft.written_at is 'plain';
comment on column task_draft.version is 'plain: counts the times it was kept, so that nobody writes over words they have not seen';

--changeset onefrontdoor:task-reassignment
create table task_reassignment (
    id        bigint generated always as identity primary key,
    task_id   text        not null,
    task      text        not null,
    reference text        not null,
    held_by   text        not null,
    handed_to text,
    handed_by text        not null,
    handed_at timestamptz not null,
    reason    text        not null
);
create index task_reassignment_reference on task_reassignment (reference, handed_at);
comment on table task_reassignment is 'Tasks that were taken out of the hands of whoever held them: by whom, for whom and why';
comment on column task_reassignment.id is 'plain';
comment on column task_reassignment.task_id is 'plain: the task in the engine';
comment on column task_reassignment.task is 'plain: its element in the model';
comment on column task_reassignment.reference is 'plain: contact or plan';
comment on column task_reassignment.held_by is 'plain: account of whoever held it';
comment on column task_reassignment.handed_to is 'plain: account of whoever holds it now; empty when it went back to the team';
comment on column task_reassignment.handed_by is 'plain: account of whoever moved it';
comment on column task_reassignment.handed_at is 'plain';
comment on column task_reassignment.reason is 'personal: in the words of whoever moved it';
