--liquibase formatted sql

--changeset onefrontdoor:duty-shift
create table duty_shift (
    id         uuid        primary key,
    desk       text        not null,
    person     text        not null,
    service    text        not null,
    duty       text        not null check (duty in ('PRIMARY', 'COVER')),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    reason     text        not null,
    added_by   text        not null,
    added_at   timestamptz not null,
    cut_at     timestamptz,
    cut_reason text,
    cut_by     text,
    cut_on     timestamptz,
    check (starts_at < ends_at),
    check ((cut_at is null) = (cut_by is null) and (cut_at is null) = (cut_reason is null)
        and (cut_at is null) = (cut_on is null))
);
create index duty_shift_desk on duty_shift (desk, starts_at);
comment on table duty_shift is 'Who is on duty at which desk and who changed that and why (A20); a shift is cut short, never removed';
comment on column duty_shift.id is 'plain';
comment on column duty_shift.desk is 'plain';
comment on column duty_shift.person is 'plain: user id of a member of staff';
comment on column duty_shift.service is 'plain: where the person comes from';
comment on column duty_shift.duty is 'plain: PRIMARY or COVER';
comment on column duty_shift.starts_at is 'plain';
comment on column duty_shift.ends_at is 'plain: as planned';
comment on column duty_shift.reason is 'personal: why it was put on the rota, in the words of staff';
comment on column duty_shift.added_by is 'plain: user id';
comment on column duty_shift.added_at is 'plain';
comment on column duty_shift.cut_at is 'plain: when it ended before its time';
comment on column duty_shift.cut_reason is 'personal: why it ended, in the words of staff, such as an illness';
comment on column duty_shift.cut_by is 'plain: user id';
comment on column duty_shift.cut_on is 'plain: when it was cut short';
