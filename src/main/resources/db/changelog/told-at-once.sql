--liquibase formatted sql

--changeset onefrontdoor:outcome-told-on-the-same-day
-- A service may take a child on an hour after the decision; whoever made contact hears that too, not only the first.
alter table message drop constraint message_contact_kind_recipient_due_key;
create unique index message_once on message (contact, kind, recipient, due) where kind <> 'OUTCOME';
comment on table message is 'What somebody is to hear about a contact: acknowledgement and outcome to the referrer, alerts to staff (T1, T15), the same with the same date once, an outcome whenever it has changed. Never what was said';
