--liquibase formatted sql

--changeset onefrontdoor:outcome-told-again
-- A decision can be superseded, and whoever made contact hears the new outcome too; what was told before stays.
alter table told_referrer drop constraint told_referrer_pkey;
alter table told_referrer add primary key (contact, kind, told_at);
comment on table told_referrer is 'What the person who made contact was told on the status page and when; an outcome once more only when it has changed (RB07, RB11)';

--changeset onefrontdoor:message-told-again
alter table message drop constraint message_contact_kind_recipient_key;
alter table message add unique (contact, kind, recipient, due);
comment on table message is 'What somebody is to hear about a contact: acknowledgement and outcome to the referrer, alerts to staff (T1, T15), the same with the same date once. Never what was said';
