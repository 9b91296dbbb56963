--liquibase formatted sql

--changeset onefrontdoor:service-answer
create table service_answer (
    decision uuid primary key references destination_decision (id),
    accepted boolean not null,
    reason text check (reason in ('NO_CAPACITY', 'NOT_ELIGIBLE', 'CANNOT_REACH_FAMILY', 'WRONG_AREA', 'ALREADY_HELPED',
        'OTHER', 'NO_ANSWER')),
    words text,
    answered_by text not null,
    answered_at timestamptz not null,
    check (accepted = (reason is null))
);
comment on table service_answer is 'What a service answered to a decision that sends a child there, once (RB10, E11); targeted family support answers by its own task';
comment on column service_answer.decision is 'plain: the destination decision';
comment on column service_answer.accepted is 'personal: whether the service takes the child on';
comment on column service_answer.reason is 'personal: why it does not, as a code';
comment on column service_answer.words is 'personal: why it does not, in its own words';
comment on column service_answer.answered_by is 'plain: the agency, or the user who heard it by telephone';
comment on column service_answer.answered_at is 'plain';

--changeset onefrontdoor:service-request
create table service_request (
    id uuid primary key,
    contact_reference text not null,
    child uuid not null,
    child_number int not null,
    decision uuid not null unique,
    agency text not null,
    state text not null check (state in ('ASKED', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'UNANSWERED')),
    asked_at timestamptz not null,
    sent_at timestamptz,
    answer_by timestamptz,
    ended_at timestamptz,
    way text check (way in ('LINK', 'PAGE', 'API', 'TELEPHONE')),
    answered_by text,
    worker text,
    worker_reached text,
    check ((state in ('ASKED', 'SENT')) = (ended_at is null)),
    check (state <> 'ACCEPTED' or worker is not null)
);
create unique index service_request_open on service_request (child, agency)
    where state in ('ASKED', 'SENT');
create index service_request_contact on service_request (contact_reference);
create index service_request_agency on service_request (agency, state);
comment on table service_request is 'A child of whom a service is asked to take care, and its answer; one open request a child and service (RB10, E11)';
comment on column service_request.id is 'plain';
comment on column service_request.contact_reference is 'plain';
comment on column service_request.child is 'plain: the child on the contact';
comment on column service_request.child_number is 'plain';
comment on column service_request.decision is 'plain: the destination decision; it asks once';
comment on column service_request.agency is 'personal: the service by its code';
comment on column service_request.state is 'personal: how far it is';
comment on column service_request.asked_at is 'plain';
comment on column service_request.sent_at is 'plain';
comment on column service_request.answer_by is 'plain: when somebody rings the service';
comment on column service_request.ended_at is 'plain: of an acceptance, since when the child is theirs';
comment on column service_request.way is 'plain: LINK, PAGE, API or TELEPHONE';
comment on column service_request.answered_by is 'plain: the agency, or the user who heard it by telephone';
comment on column service_request.worker is 'personal: who looks after the child at the service';
comment on column service_request.worker_reached is 'personal: how that worker is reached';

--changeset onefrontdoor:service-request-link
create table service_request_mail (
    message uuid primary key,
    request uuid not null references service_request (id)
);
comment on table service_request_mail is 'Which request a mail to a service is about';
comment on column service_request_mail.message is 'plain';
comment on column service_request_mail.request is 'plain';
create table service_request_link (
    secret_hash bytea primary key,
    request uuid not null references service_request (id),
    issued_at timestamptz not null,
    until timestamptz not null
);
create index service_request_link_request on service_request_link (request);
comment on table service_request_link is 'Private links by which a service without an account answers; a link dies with its request (P5, Q13)';
comment on column service_request_link.secret_hash is 'plain: SHA-256 of the secret, which is stored nowhere';
comment on column service_request_link.request is 'plain';
comment on column service_request_link.issued_at is 'plain';
comment on column service_request_link.until is 'plain';
