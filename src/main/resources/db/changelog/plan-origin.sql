--liquibase formatted sql

--changeset onefrontdoor:plan-origin
create table plan_origin (
    plan_reference    text primary key check (plan_reference like 'P-%'),
    contact_reference text not null
);
create index plan_origin_contact on plan_origin (contact_reference);
comment on table plan_origin is 'From which contact an early help plan came: whoever may not see the contact may not see the plan either';
comment on column plan_origin.plan_reference is 'plain';
comment on column plan_origin.contact_reference is 'plain';
