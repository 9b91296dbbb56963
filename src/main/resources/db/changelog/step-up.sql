--liquibase formatted sql

--changeset onefrontdoor:carried-contact
create table carried_contact (
    contact      text        primary key references contact (reference),
    from_contact text        not null references contact (reference),
    by_whom      text        not null,
    at           timestamptz not null
);
create index carried_contact_from on carried_contact (from_contact);
comment on table carried_contact is 'Contacts that were made of a record that was there already, so that nobody typed it again (RB31)';
comment on column carried_contact.contact is 'plain';
comment on column carried_contact.from_contact is 'plain: the contact whose children it carries';
comment on column carried_contact.by_whom is 'plain: user id';
comment on column carried_contact.at is 'plain';
create table carried_child (
    contact text not null references carried_contact (contact),
    child   int  not null,
    was     int  not null,
    primary key (contact, child)
);
comment on table carried_child is 'Of which child on the earlier contact a child on the new one is';
comment on column carried_child.contact is 'plain';
comment on column carried_child.child is 'plain: number of the child on the new contact';
comment on column carried_child.was is 'plain: number of the same child on the contact it comes from';
comment on column contact.channel is 'plain: PUBLIC_PAGE, API, PHONE or STEP_UP; EARLIER_SYSTEM or EARLIER_SYSTEM_CLOSED where it was taken over';

--changeset onefrontdoor:plan-step-up
alter table plan drop constraint plan_state_check;
alter table plan add constraint plan_state_check check (state in ('PROPOSED', 'ACTIVE', 'STEP_UP_PENDING', 'CLOSED'));
alter table plan drop constraint active_plan_has_a_lead_professional;
alter table plan add constraint active_plan_has_a_lead_professional check (state not in ('ACTIVE', 'STEP_UP_PENDING')
    or (lead_name is not null and allocated_at is not null));
alter table plan drop constraint active_plan_has_a_next_date;
alter table plan add constraint active_plan_has_a_next_date check (state not in ('ACTIVE', 'STEP_UP_PENDING')
    or next_taf_on is not null);
comment on column plan.state is 'plain: PROPOSED until somebody leads, then ACTIVE; STEP_UP_PENDING while social care is asked (INV16)';

--changeset onefrontdoor:step-up
create table step_up (
    id        uuid        primary key,
    plan      text        not null references plan (reference),
    contact   text        not null unique references contact (reference),
    state     text        not null check (state in ('PENDING', 'ACCEPTED', 'REFUSED')),
    raised_by text        not null,
    raised_at timestamptz not null,
    settled_at timestamptz,
    constraint settled_step_up_says_when check ((state = 'PENDING') = (settled_at is null))
);
create unique index step_up_pending on step_up (plan) where state = 'PENDING';
create index step_up_plan on step_up (plan, raised_at);
comment on table step_up is 'Plans from which social care was asked to take children on, and what came of it (RB31, INV16)';
comment on column step_up.id is 'plain: token of the page on which it was asked';
comment on column step_up.plan is 'plain';
comment on column step_up.contact is 'plain: the contact that it became';
comment on column step_up.state is 'plain: ACCEPTED once social care took a child on, REFUSED where it takes none';
comment on column step_up.raised_by is 'plain: user id';
comment on column step_up.raised_at is 'plain';
comment on column step_up.settled_at is 'plain';
