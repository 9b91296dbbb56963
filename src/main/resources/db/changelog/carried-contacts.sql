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
