--liquibase formatted sql

--changeset onefrontdoor:audit-entry splitStatements:false
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    who text not null,
    deed text not null,
    reference text not null,
    what text not null
);
comment on table audit_entry is 'Who read and who did what, by reference; ids and names of forms and facts only. Entries are added and never changed (INV20)';
comment on column audit_entry.id is 'plain';
comment on column audit_entry.at is 'plain';
comment on column audit_entry.who is 'plain: user, agency, "referrer" or "system"';
comment on column audit_entry.deed is 'plain: READ or CHANGE';
comment on column audit_entry.reference is 'plain: contact or plan';
comment on column audit_entry.what is 'plain: form or fact';
create index audit_entry_reference on audit_entry (reference, at);
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'Audit entries are never changed or removed.';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change_of_audit();
create trigger audit_entry_is_not_emptied before truncate on audit_entry for each statement execute function refuse_change_of_audit();
