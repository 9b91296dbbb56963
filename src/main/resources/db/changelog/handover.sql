--liquibase formatted sql

--changeset onefrontdoor:handover-social-care
create table social_care_request (
    id uuid primary key,
    version bigint not null,
    contact_reference text not null,
    child uuid not null,
    route text not null,
    sent_at timestamptz,
    accepted_at timestamptz,
    unique (child, contact_reference, route)
);
comment on table social_care_request is 'A child handed over to Children''s Social Care and the answer; one request a child (Q09)';
comment on column social_care_request.id is 'plain';
comment on column social_care_request.version is 'plain';
comment on column social_care_request.contact_reference is 'plain';
comment on column social_care_request.child is 'plain: the child on the contact';
comment on column social_care_request.route is 'personal: SECTION_17 or SECTION_47';
comment on column social_care_request.sent_at is 'plain';
comment on column social_care_request.accepted_at is 'plain';
create index social_care_request_contact on social_care_request (contact_reference);
create index social_care_request_unanswered on social_care_request (sent_at) where accepted_at is null;
