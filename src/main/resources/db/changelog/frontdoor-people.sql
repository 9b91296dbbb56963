--liquibase formatted sql

--changeset onefrontdoor:frontdoor-people-told-before
insert into person (id, identity, role, contact_reference, mentioned_as, entered_at, given_name, family_name,
    birth_date, birth_estimated_age, birth_estimated_in, birth_expected_date, sex, nhs_number, upn, address, postcode)
select child.id, child.id, 'CHILD', contact.reference, 'child ' || child.number, contact.received_at, child.given_name,
    child.family_name, child.birth_date_of_birth, child.birth_estimated_age,
    case when child.birth_estimated_age is not null
        then extract(year from contact.received_at at time zone 'Europe/London')::int end,
    child.birth_expected_date, child.sex, child.nhs_number, child.upn, contact.home_address, contact.home_postcode
from child join contact on contact.id = child.contact;

insert into person (id, identity, role, contact_reference, mentioned_as, entered_at, given_name, family_name,
    birth_date, birth_estimated_age, birth_estimated_in, birth_expected_date, sex, address, postcode)
select told.id, told.id,
    case when told.birth_expected_date is not null or told.birth_estimated_age < 18
            or told.birth_date_of_birth > (contact.received_at at time zone 'Europe/London')::date - interval '18 years'
        then 'CHILD' else 'ADULT' end,
    contact.reference, 'person ' || told.place + 1, contact.received_at,
    case when told.name like '% %' then regexp_replace(told.name, '\s+\S+$', '') else told.name end,
    case when told.name like '% %' then substring(told.name from '\S+$') end,
    told.birth_date_of_birth, told.birth_estimated_age,
    case when told.birth_estimated_age is not null
        then extract(year from contact.received_at at time zone 'Europe/London')::int end,
    told.birth_expected_date, 'UNKNOWN',
    case when told.lives_with_child = 'YES' then contact.home_address end,
    case when told.lives_with_child = 'YES' then contact.home_postcode end
from (select gen_random_uuid() as id, contact, place, trim(name) as name, birth_date_of_birth, birth_estimated_age,
    birth_expected_date, lives_with_child from household_member where trim(name) <> '') told
join contact on contact.id = told.contact;

--changeset onefrontdoor:frontdoor-child-outcome
create view child_outcome as
select child.id as child, child.contact, threshold.route, destination.destination,
    case
        when threshold.route in ('SECTION_17', 'SECTION_47') then 'SOCIAL_CARE'
        when destination.destination = 'TARGETED_FAMILY_SUPPORT' then 'TARGETED_FAMILY_SUPPORT'
        when destination.destination is null or destination.destination = 'SOCIAL_WORK_DECISION' then 'IN_TRIAGE'
        else 'ENDED' end as stage
from child
left join threshold_decision threshold on threshold.child = child.id and threshold.superseded_at is null
left join destination_decision destination on destination.child = child.id and destination.superseded_at is null;
comment on view child_outcome is 'Where each child on a contact stands by the decisions in force';
comment on column child_outcome.child is 'plain';
comment on column child_outcome.contact is 'plain';
comment on column child_outcome.route is 'personal';
comment on column child_outcome.destination is 'personal';
comment on column child_outcome.stage is 'personal: IN_TRIAGE, SOCIAL_CARE, TARGETED_FAMILY_SUPPORT or ENDED';

--changeset onefrontdoor:frontdoor-open-case-link
create table open_case_link (
    id bigint generated always as identity primary key,
    contact uuid not null references contact (id),
    child uuid not null references child (id),
    open_case uuid not null references contact (id),
    same_case boolean not null,
    answered_by text not null,
    answered_at timestamptz not null,
    check (contact <> open_case)
);
comment on table open_case_link is 'Whether a contact is about a case that is open already, as somebody answered; the newest answer for a child and a case counts (RB06)';
comment on column open_case_link.id is 'plain';
comment on column open_case_link.contact is 'plain: the later contact';
comment on column open_case_link.child is 'plain: the child on the later contact';
comment on column open_case_link.open_case is 'plain: the contact with which the case began';
comment on column open_case_link.same_case is 'plain';
comment on column open_case_link.answered_by is 'plain: user';
comment on column open_case_link.answered_at is 'plain';
create index open_case_link_contact on open_case_link (contact, id);
create index open_case_link_case on open_case_link (open_case);
