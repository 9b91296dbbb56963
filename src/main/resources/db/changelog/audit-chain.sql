--liquibase formatted sql

--changeset onefrontdoor:audit-entry-circumstances
alter table audit_entry add column why text;
alter table audit_entry add column desks text;
alter table audit_entry add column correlation text;
comment on column audit_entry.why is 'plain: what somebody of information governance looked for, where known';
comment on column audit_entry.desks is 'plain: groups of whoever acted, while signed in';
comment on column audit_entry.correlation is 'plain: number of the request, as in the log';
create index audit_entry_who on audit_entry (who, at);

--changeset onefrontdoor:audit-chain splitStatements:false
create table audit_waiting (
    entry bigint primary key
);
comment on table audit_waiting is 'Audit entries that are not sealed yet, a few seconds old. A row comes with its entry and goes with its seal';
comment on column audit_waiting.entry is 'plain';
create table audit_seal (
    day date not null,
    place bigint not null,
    entry bigint not null unique,
    hash bytea not null,
    primary key (day, place)
);
comment on table audit_seal is 'A chain over the audit, one for each day, each beginning at the end of the one before. Seals are added and never changed (P9)';
comment on column audit_seal.day is 'plain: when the entry was sealed';
comment on column audit_seal.place is 'plain: 1, 2, 3 … in the chain of the day';
comment on column audit_seal.entry is 'plain';
comment on column audit_seal.hash is 'plain: SHA-256 of the hash before, the place and the entry';
create trigger audit_seal_stays before update or delete on audit_seal for each row execute function refuse_change_of_audit();
create trigger audit_seal_is_not_emptied before truncate on audit_seal for each statement execute function refuse_change_of_audit();
create function audit_entry_waits() returns trigger language plpgsql as $$
begin
    insert into audit_waiting (entry) values (new.id);
    return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_entry_waits();
insert into audit_waiting (entry) select id from audit_entry;

--changeset onefrontdoor:audit-of-the-audit
comment on column audit_entry.reference is 'plain: contact or plan; - where somebody looked at what a colleague opened';
