--liquibase formatted sql

--changeset onefrontdoor:legacy-file
create table legacy_file (
    id      uuid        primary key,
    digest  text        not null,
    by_whom text        not null,
    at      timestamptz not null
);
comment on table legacy_file is 'Each import of a file from the system before this one; the file itself is not kept';
comment on column legacy_file.id is 'plain';
comment on column legacy_file.digest is 'plain: SHA-256 of the file';
comment on column legacy_file.by_whom is 'plain: user id';
comment on column legacy_file.at is 'plain';

--changeset onefrontdoor:legacy-family
create table legacy_family (
    id                uuid        primary key,
    file              uuid        not null references legacy_file (id),
    household         text        not null unique,
    turn              int         not null,
    look_on           date        not null,
    begun             boolean     not null default false,
    taken_at          timestamptz,
    contact_reference text,
    plan_reference    text,
    may_be_known      boolean
);
create index legacy_family_turn on legacy_family (file, turn) where not begun;
create index legacy_family_look on legacy_family (look_on);
comment on table legacy_family is 'Families from the system before this one, each taken over once and by itself';
comment on column legacy_family.id is 'plain';
comment on column legacy_family.file is 'plain';
comment on column legacy_family.household is 'plain: number of the household there, or of the record where it has none';
comment on column legacy_family.turn is 'plain: those about whom nobody did anything for longest come first';
comment on column legacy_family.look_on is 'plain: working day from which its clocks ring, so that not all ring at once';
comment on column legacy_family.begun is 'plain: a process of its own takes it over';
comment on column legacy_family.taken_at is 'plain: empty until it is here';
comment on column legacy_family.contact_reference is 'plain';
comment on column legacy_family.plan_reference is 'plain: empty where there is no plan';
comment on column legacy_family.may_be_known is 'plain: somebody has to say who is the same person as whom (RB05)';

--changeset onefrontdoor:legacy-row
create table legacy_row (
    id        uuid  primary key,
    file      uuid  not null references legacy_file (id),
    line      int   not null,
    legacy_id text  not null,
    family    uuid  references legacy_family (id),
    outcome   text  not null check (outcome in ('WAITING', 'TAKEN', 'ALREADY', 'REFUSED')),
    fault     text,
    gaps      text  not null,
    digest    text  not null,
    told      jsonb,
    child     uuid,
    unique (file, line),
    constraint waiting_row_is_kept_until_it_is_taken check ((outcome = 'WAITING') = (told is not null)),
    constraint taken_row_has_a_family check (outcome not in ('WAITING', 'TAKEN') or family is not null),
    constraint refused_row_says_why check ((outcome = 'REFUSED') = (fault is not null))
);
create unique index legacy_row_record on legacy_row (legacy_id) where outcome in ('WAITING', 'TAKEN');
create index legacy_row_family on legacy_row (family);
comment on table legacy_row is 'What became of each row of a file from the system before this one: provenance of every record taken over, reason of every row refused';
comment on column legacy_row.id is 'plain';
comment on column legacy_row.file is 'plain';
comment on column legacy_row.line is 'plain: line of the file on which the row begins';
comment on column legacy_row.legacy_id is 'plain: number of the record in the earlier system; empty where none can be shown';
comment on column legacy_row.family is 'plain';
comment on column legacy_row.outcome is 'plain';
comment on column legacy_row.fault is 'plain: code';
comment on column legacy_row.gaps is 'plain: codes of what the row does not say';
comment on column legacy_row.digest is 'plain: SHA-256 of the row, to tell a changed one';
comment on column legacy_row.told is 'personal: what the row says, from the import until the family is taken over, then emptied';
comment on column legacy_row.child is 'plain: id on the contact';
