--liquibase formatted sql

--changeset onefrontdoor:social-care-answers
--comment: Social care answers for each child, may refuse, and is asked again after a new decision (INV16)
alter table social_care_request drop constraint social_care_request_child_contact_reference_route_key;
alter table social_care_request add column asked_at timestamptz;
alter table social_care_request add column failure text;
alter table social_care_request add column reference text;
alter table social_care_request add column returned_at timestamptz;
comment on column social_care_request.asked_at is 'plain: since when it is tried to send it';
comment on column social_care_request.failure is 'plain: MAY_NOT_GO, TURNED_DOWN or UNREACHABLE while a person sees to it';
comment on column social_care_request.reference is 'personal: under which social care knows the child';
comment on column social_care_request.returned_at is 'plain: when the child came back to the door';
create unique index social_care_request_in_force on social_care_request (child, contact_reference, route)
    where returned_at is null;
drop index social_care_request_unanswered;
create index social_care_request_unanswered on social_care_request (sent_at)
    where accepted_at is null and returned_at is null;

create table social_care_answer (
    id text primary key,
    request uuid not null references social_care_request,
    kind text not null,
    reference text,
    reason text,
    words text,
    happened_at timestamptz,
    took_part text not null,
    received_at timestamptz not null
);
comment on table social_care_answer is 'Everything social care said about a child it was asked to take on, as it said it';
comment on column social_care_answer.id is 'plain: given by social care';
comment on column social_care_answer.request is 'plain';
comment on column social_care_answer.kind is 'personal: such as ACCEPTED, REFUSED or CHILD_SEEN';
comment on column social_care_answer.reference is 'personal: under which social care knows the child';
comment on column social_care_answer.reason is 'personal: such as THRESHOLD_NOT_MET';
comment on column social_care_answer.words is 'personal: what social care wrote';
comment on column social_care_answer.happened_at is 'personal: when what it tells of happened';
comment on column social_care_answer.took_part is 'personal: agencies in a strategy discussion';
comment on column social_care_answer.received_at is 'plain';
create index social_care_answer_request on social_care_answer (request);

--changeset onefrontdoor:social-care-times
--comment: T4 to T7 run for each child that social care took on; a missed one is escalated and never decides (RB14, RB15, RB17, RB18)
create table social_care_time (
    request uuid not null references social_care_request,
    kind text not null,
    due timestamptz not null,
    amber_at timestamptz,
    met_at timestamptz,
    missed_at timestamptz,
    stopped_at timestamptz,
    primary key (request, kind)
);
comment on table social_care_time is 'By when social care does what follows for a child, and when it did';
comment on column social_care_time.request is 'plain';
comment on column social_care_time.kind is 'personal: T4, T5, T6, T7, or RB15 for news out of order';
comment on column social_care_time.due is 'plain';
comment on column social_care_time.amber_at is 'plain: from when it is shown as close';
comment on column social_care_time.met_at is 'personal: when it was done';
comment on column social_care_time.missed_at is 'plain: when the Head of Service was told';
comment on column social_care_time.stopped_at is 'plain: when nothing was left to do';
