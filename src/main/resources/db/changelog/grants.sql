--liquibase formatted sql

--changeset onefrontdoor:grants runAlways:true runOnChange:true
--comment: The application owns nothing: it works in the tables and neither alters them nor takes back what the audit says (INV20)
grant usage on schema public to "${applicationRole}";
grant select, insert, update, delete on all tables in schema public to "${applicationRole}";
grant usage, select on all sequences in schema public to "${applicationRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${applicationRole}";
alter default privileges in schema public grant usage, select on sequences to "${applicationRole}";
revoke update, delete on audit_entry, audit_seal from "${applicationRole}";
revoke update on audit_waiting from "${applicationRole}";
revoke insert, update, delete on databasechangelog, databasechangeloglock from "${applicationRole}";
