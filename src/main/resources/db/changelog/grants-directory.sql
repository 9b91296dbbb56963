--liquibase formatted sql

--changeset onefrontdoor:grants-directory runAlways:true runOnChange:true
--comment: Unmet need and the services that managers chose are added to and never changed (INV05)
revoke update, delete on unmet_need, destination_service from "${applicationRole}";
