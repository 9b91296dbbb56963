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

--changeset onefrontdoor:red-alert
create table red_alert (
    id           uuid        primary key,
    number       bigint      generated always as identity,
    reference    text        not null,
    due_at       timestamptz not null,
    desk         text        not null,
    raised_at    timestamptz not null,
    escalated_at timestamptz
);
create index red_alert_reference on red_alert (reference, raised_at);
comment on table red_alert is 'Calls to a desk about a Red contact; a call that nobody sees is escalated once (RB12)';
comment on column red_alert.id is 'plain';
comment on column red_alert.number is 'plain: order of calls in one moment';
comment on column red_alert.reference is 'plain: contact';
comment on column red_alert.due_at is 'plain: by when the contact is decided';
comment on column red_alert.desk is 'plain';
comment on column red_alert.raised_at is 'plain';
comment on column red_alert.escalated_at is 'plain';
create table red_alert_told (
    alert   uuid        not null references red_alert (id),
    person  text        not null,
    called_at timestamptz not null,
    seen_at timestamptz,
    primary key (alert, person)
);
create index red_alert_told_unseen on red_alert_told (person) where seen_at is null;
comment on table red_alert_told is 'Who was told of a Red contact and when they took notice; each person once a call';
comment on column red_alert_told.alert is 'plain';
comment on column red_alert_told.person is 'plain: user id of a member of staff';
comment on column red_alert_told.called_at is 'plain';
comment on column red_alert_told.seen_at is 'plain';

--changeset onefrontdoor:desk-hand-over
create table desk_hand_over (
    id             uuid        primary key,
    desk           text        not null,
    notes          text        not null,
    reason         text        not null,
    handed_over_by text        not null,
    handed_over_at timestamptz not null,
    handed_to      text,
    accepted_by    text,
    accepted_at    timestamptz,
    check ((accepted_by is null) = (accepted_at is null)),
    check (accepted_by <> handed_over_by)
);
create index desk_hand_over_desk on desk_hand_over (desk, handed_over_at);
comment on table desk_hand_over is 'A desk handed from one shift to the next, and who accepted it (A20)';
comment on column desk_hand_over.id is 'plain';
comment on column desk_hand_over.desk is 'plain';
comment on column desk_hand_over.notes is 'personal: for the next shift, in the words of staff';
comment on column desk_hand_over.reason is 'personal: why tasks change hands, in the words of staff';
comment on column desk_hand_over.handed_over_by is 'plain: user id';
comment on column desk_hand_over.handed_over_at is 'plain';
comment on column desk_hand_over.handed_to is 'plain: user id of who takes the tasks; empty when they go back to the team';
comment on column desk_hand_over.accepted_by is 'plain: user id';
comment on column desk_hand_over.accepted_at is 'plain';
create table desk_hand_over_task (
    hand_over   uuid        not null references desk_hand_over (id),
    task        text        not null,
    reference   text        not null,
    what        text        not null,
    urgency     text,
    due_at      timestamptz not null,
    held_before text,
    held_after  text,
    primary key (hand_over, task)
);
create index desk_hand_over_task_reference on desk_hand_over_task (reference);
comment on table desk_hand_over_task is 'Everything that was open when a desk was handed over';
comment on column desk_hand_over_task.hand_over is 'plain';
comment on column desk_hand_over_task.task is 'plain: id of the task in the engine';
comment on column desk_hand_over_task.reference is 'plain: contact';
comment on column desk_hand_over_task.what is 'plain: what the contact waits for';
comment on column desk_hand_over_task.urgency is 'plain';
comment on column desk_hand_over_task.due_at is 'plain';
comment on column desk_hand_over_task.held_before is 'plain: user id';
comment on column desk_hand_over_task.held_after is 'plain: user id';
