--liquibase formatted sql

--changeset onefrontdoor:link-used
alter table service_request_link add column used_at timestamptz;
comment on column service_request_link.used_at is 'plain: when a service that had accepted saw once more what it was shown';

--changeset onefrontdoor:shown-again
alter table service_request add column sent_again int not null default 0;
comment on column service_request.sent_again is 'plain: how often a service that had accepted was sent a new link';
