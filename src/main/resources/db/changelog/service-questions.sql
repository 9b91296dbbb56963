--liquibase formatted sql

--changeset onefrontdoor:service-question
create table service_question (
    request uuid not null references service_request (id),
    number int not null check (number > 0),
    words text not null,
    way text not null check (way in ('LINK', 'PAGE', 'API')),
    asked_by text not null,
    asked_at timestamptz not null,
    due timestamptz not null,
    reply text check (reply in ('ANSWER', 'NOT_BEFORE_ACCEPTANCE')),
    answer text,
    answered_by text,
    answered_at timestamptz,
    primary key (request, number),
    check ((reply is null) = (answered_at is null)),
    check ((answered_by is null) = (answered_at is null)),
    check ((reply is not distinct from 'ANSWER') = (answer is not null))
);
create unique index service_question_once on service_question (request, md5(words));
create unique index service_question_open on service_question (request) where answered_at is null;
comment on table service_question is 'What a service needs to know before it answers a request, and what a manager said to it; one open question a request, and it ends with its request (E11)';
comment on column service_question.request is 'plain';
comment on column service_question.number is 'plain: which of the questions to this request';
comment on column service_question.words is 'personal: the question in the words of the service';
comment on column service_question.way is 'plain: LINK, PAGE or API';
comment on column service_question.asked_by is 'plain: the agency, or its user';
comment on column service_question.asked_at is 'plain';
comment on column service_question.due is 'plain: by when a manager answers it';
comment on column service_question.reply is 'plain: whether it was answered';
comment on column service_question.answer is 'personal: the answer in the words of the manager';
comment on column service_question.answered_by is 'plain: the user';
comment on column service_question.answered_at is 'plain';
