--liquibase formatted sql

--changeset onefrontdoor:destination-service
create table destination_service (
    decision uuid not null references destination_decision (id),
    service  uuid not null,
    primary key (decision, service)
);
comment on table destination_service is 'Services of the directory that an early help manager chose for a child, beside the decision (SC31) or with advice (SC01)';
comment on column destination_service.decision is 'plain';
comment on column destination_service.service is 'plain: service of the directory';
