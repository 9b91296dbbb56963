--liquibase formatted sql

--changeset onefrontdoor:messages
create table message (
    id uuid primary key,
    contact uuid not null references contact (id),
    kind text not null,
    recipient text not null,
    channel text not null,
    state text not null,
    due timestamptz not null,
    written_at timestamptz not null,
    tries int not null default 0,
    tried_at timestamptz,
    sent_at timestamptz,
    done_on date,
    failure text,
    unique (contact, kind, recipient)
);
comment on table message is 'What somebody is to hear about a contact, once each: acknowledgement and outcome to the referrer, alerts to staff (T1, T15). Never what was said';
comment on column message.id is 'plain: also the Message-ID of the mail, the same each time it is tried';
comment on column message.contact is 'plain';
comment on column message.kind is 'plain: ACKNOWLEDGEMENT, OUTCOME or ALERT';
comment on column message.recipient is 'personal: "referrer", whose address stands on the contact only, or the e-mail address of a member of staff';
comment on column message.channel is 'plain: ON_RECEIPT, STATUS_PAGE, MAIL or PERSON';
comment on column message.state is 'plain: WAITING, SENDING, SENT, WITH_A_PERSON, TOLD or NOT_TOLD';
comment on column message.due is 'plain: T1 or T15, for an alert when the task is due';
comment on column message.written_at is 'plain';
comment on column message.tries is 'plain: how often a mail was tried';
comment on column message.tried_at is 'plain: when the latest try began';
comment on column message.sent_at is 'plain: when the mail server took it, the page showed it or a person recorded it';
comment on column message.done_on is 'plain: the day on which a person told it';
comment on column message.failure is 'plain: REFUSED or UNREACHABLE; the mail server''s own words would name the person';
