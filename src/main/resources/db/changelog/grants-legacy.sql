--liquibase formatted sql

--changeset onefrontdoor:grants-legacy runAlways:true runOnChange:true
--comment: What became of a file and a row is provenance: it is never removed
revoke update, delete on legacy_file from "${applicationRole}";
revoke delete on legacy_family, legacy_row from "${applicationRole}";
