--liquibase formatted sql

--changeset onefrontdoor:stop-link
create table stop_link (
    id uuid primary key,
    code_hash bytea not null unique,
    reference text not null,
    person text not null,
    way text not null check (way in ('BY_HAND', 'LETTER', 'READ_OUT')),
    until timestamptz not null,
    issued_by text not null,
    issued_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index stop_link_contact on stop_link (reference, issued_at);
comment on table stop_link is 'Private links by which somebody who agreed can stop sharing themselves (CT11)';
comment on column stop_link.id is 'plain';
comment on column stop_link.code_hash is 'plain: SHA-256 of the code, which is stored nowhere';
comment on column stop_link.reference is 'plain: contact';
comment on column stop_link.person is 'plain: who agreed, such as person 2';
comment on column stop_link.way is 'plain: how it reaches them';
comment on column stop_link.until is 'plain: review date of what they agreed to';
comment on column stop_link.issued_by is 'plain: user';
comment on column stop_link.issued_at is 'plain';
comment on column stop_link.revoked_at is 'plain';
comment on column stop_link.revoked_by is 'plain: user';
comment on column agreement_entry.recorded_by is 'plain: user, "referrer", "family" or "system"';

--changeset onefrontdoor:stop-press
create table stop_press (
    press uuid primary key,
    link uuid not null references stop_link (id),
    pressed_at timestamptz not null
);
create index stop_press_link on stop_press (link);
comment on table stop_press is 'Each press of the button behind a private link, so that the same one twice stops once';
comment on column stop_press.press is 'plain: number that the page gave to its form';
comment on column stop_press.link is 'plain';
comment on column stop_press.pressed_at is 'plain';

--changeset onefrontdoor:sharing-ended
create table sharing_ended (
    decision uuid primary key references sharing_decision (id),
    agency text not null,
    message uuid not null,
    written_at timestamptz not null
);
create index sharing_ended_message on sharing_ended (message);
comment on table sharing_ended is 'That an agency that was told of somebody hears of the ending, once for each decision by which it was told (CT11)';
comment on column sharing_ended.decision is 'plain: the last decision by which it was told';
comment on column sharing_ended.agency is 'plain: code of the agency';
comment on column sharing_ended.message is 'plain: the message that says so';
comment on column sharing_ended.written_at is 'plain';
