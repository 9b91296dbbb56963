--liquibase formatted sql

--changeset onefrontdoor:step-down-request
--comment: A request that steps a child down has a process of its own, and the lists of the network say so (E16, E42)
alter table service_request add column step_down boolean not null default false;
comment on column service_request.step_down is 'plain: whether targeted family support hands the child over, and the decision is its request';
