--liquibase formatted sql

--changeset onefrontdoor:frontdoor-contact
create sequence contact_reference_number;
comment on sequence contact_reference_number is 'Numbers of contact references, such as the 123 in C-2026-000123';

create table submission (
    token uuid primary key,
    digest text not null,
    as_told jsonb not null,
    received_at timestamptz not null
);
comment on table submission is 'Each pressing of a send button, exactly as it arrived; its token makes a repeated press the same contact (P2)';
comment on column submission.token is 'plain: made with the form or sent as Idempotency-Key';
comment on column submission.digest is 'plain: SHA-256 of the content';
comment on column submission.as_told is 'personal: everything the person told, untouched by later corrections';
comment on column submission.received_at is 'plain';

create table other_version (
    id uuid primary key,
    token uuid not null references submission (token),
    as_told jsonb not null,
    received_at timestamptz not null
);
comment on table other_version is 'A different content sent under a token that was used before; kept for a person to look at, never dropped (P2)';
comment on column other_version.id is 'plain';
comment on column other_version.token is 'plain';
comment on column other_version.as_told is 'personal: everything the person told the second time';
comment on column other_version.received_at is 'plain';
create index other_version_token on other_version (token);

create table contact (
    id uuid primary key,
    version bigint not null,
    reference text not null unique,
    token uuid not null unique references submission (token),
    status_key uuid not null unique,
    channel text not null,
    taken_by text not null,
    received_at timestamptz not null,
    decide_by timestamptz not null,
    urgency text,
    urgency_reason text,
    referrer_source text not null,
    referrer_anonymous boolean not null,
    referrer_name text,
    referrer_role text,
    referrer_organisation text,
    referrer_phone text,
    referrer_email text,
    home_address text,
    home_postcode text,
    home_language text,
    home_interpreter_needed text not null,
    worry_purpose text not null,
    worry_concern text not null,
    worry_going_well text,
    worry_immediacy text not null,
    family_knows text not null,
    family_agrees_to_help text not null,
    family_agrees_to_sharing text not null,
    family_reason_not_asked text
);
comment on table contact is 'A contact: any approach about one child or several (RB01)';
comment on column contact.id is 'plain';
comment on column contact.version is 'plain: counts changes';
comment on column contact.reference is 'plain: what people quote, C-year-number';
comment on column contact.token is 'plain: the submission it came from';
comment on column contact.status_key is 'plain: secret part of the private status page''s address';
comment on column contact.channel is 'plain: PUBLIC_PAGE, API or PHONE';
comment on column contact.taken_by is 'plain: user, agency or "referrer"';
comment on column contact.received_at is 'plain';
comment on column contact.decide_by is 'plain: earlier of T2 and T3';
comment on column contact.urgency is 'plain: RED, AMBER or GREEN';
comment on column contact.urgency_reason is 'plain: sentence of the rule that fired';
comment on column contact.referrer_source is 'plain: code list of Annex A';
comment on column contact.referrer_anonymous is 'plain';
comment on column contact.referrer_name is 'personal: never shown to the family or to partners (INV11)';
comment on column contact.referrer_role is 'personal';
comment on column contact.referrer_organisation is 'personal';
comment on column contact.referrer_phone is 'personal';
comment on column contact.referrer_email is 'personal';
comment on column contact.home_address is 'personal';
comment on column contact.home_postcode is 'personal';
comment on column contact.home_language is 'personal';
comment on column contact.home_interpreter_needed is 'plain: YES, NO or NOT_KNOWN';
comment on column contact.worry_purpose is 'plain: WORRY or ADVICE';
comment on column contact.worry_concern is 'personal: the worry in the words of the person who made contact';
comment on column contact.worry_going_well is 'personal';
comment on column contact.worry_immediacy is 'plain: TODAY, THIS_WEEK, NOT_SOON or NOT_KNOWN';
comment on column contact.family_knows is 'plain: YES, NO or NOT_KNOWN';
comment on column contact.family_agrees_to_help is 'plain: as reported; AGREED, REFUSED or NOT_YET_ASKED';
comment on column contact.family_agrees_to_sharing is 'plain: as reported; AGREED, REFUSED or NOT_YET_ASKED';
comment on column contact.family_reason_not_asked is 'personal';
create index contact_received on contact (received_at);

create table indicator_answer (
    contact uuid not null references contact (id),
    indicator text not null,
    answer text not null,
    primary key (contact, indicator)
);
comment on table indicator_answer is 'Indicators of need, as answered; no row means nobody answered';
comment on column indicator_answer.contact is 'plain';
comment on column indicator_answer.indicator is 'personal: a factor in a family''s life, in the codes of domain 3.2.3';
comment on column indicator_answer.answer is 'personal';

create table household_member (
    contact uuid not null references contact (id),
    place int not null,
    name text,
    relationship text,
    birth_date_of_birth date,
    birth_estimated_age int,
    birth_expected_date date,
    lives_with_child text not null,
    parental_responsibility text not null,
    primary key (contact, place)
);
comment on table household_member is 'Other people in the children''s lives, as told (RB04)';
comment on column household_member.contact is 'plain';
comment on column household_member.place is 'plain: order in which they were named';
comment on column household_member.name is 'personal';
comment on column household_member.relationship is 'personal';
comment on column household_member.birth_date_of_birth is 'personal';
comment on column household_member.birth_estimated_age is 'personal';
comment on column household_member.birth_expected_date is 'personal';
comment on column household_member.lives_with_child is 'plain: YES, NO or NOT_KNOWN';
comment on column household_member.parental_responsibility is 'plain: YES, NO or NOT_KNOWN';

create table child (
    id uuid primary key,
    version bigint not null,
    contact uuid not null references contact (id),
    number int not null,
    given_name text,
    family_name text,
    description text,
    birth_date_of_birth date,
    birth_estimated_age int,
    birth_expected_date date,
    sex text not null,
    school text,
    nhs_number text,
    upn text,
    unique (contact, number),
    constraint unborn_has_no_date_of_birth check (birth_date_of_birth is null or birth_expected_date is null),
    constraint sex_of_unborn_is_not_known check (birth_expected_date is null or sex = 'UNKNOWN')
);
comment on table child is 'A child on a contact; each gets a decision of its own (INV14)';
comment on column child.id is 'plain';
comment on column child.version is 'plain: counts changes';
comment on column child.contact is 'plain';
comment on column child.number is 'plain: stands on the forms, never used twice within a contact';
comment on column child.given_name is 'personal';
comment on column child.family_name is 'personal';
comment on column child.description is 'personal: when the name is not known';
comment on column child.birth_date_of_birth is 'personal';
comment on column child.birth_estimated_age is 'personal';
comment on column child.birth_expected_date is 'personal: of an unborn child, never together with a date of birth (INV15)';
comment on column child.sex is 'personal';
comment on column child.school is 'personal';
comment on column child.nhs_number is 'personal: check digit verified, not traced';
comment on column child.upn is 'personal: check letter verified';

create index child_name on child (lower(family_name), lower(given_name), birth_date_of_birth);
create index child_nhs_number on child (nhs_number) where nhs_number is not null;
create index child_upn on child (upn) where upn is not null;

--changeset onefrontdoor:frontdoor-decisions
create table level_proposal (
    id uuid primary key,
    version bigint not null,
    child uuid not null references child (id),
    level text not null,
    route text not null,
    reasons text not null,
    proposed_at timestamptz not null
);
comment on table level_proposal is 'What threshold-guide.dmn proposed for a child, with its reasons; the newest is shown (RB08)';
comment on column level_proposal.id is 'plain';
comment on column level_proposal.version is 'plain';
comment on column level_proposal.child is 'plain';
comment on column level_proposal.level is 'personal: a level of need';
comment on column level_proposal.route is 'personal';
comment on column level_proposal.reasons is 'personal: sentences of the rules that fired, one a line';
comment on column level_proposal.proposed_at is 'plain';
create index level_proposal_child on level_proposal (child, proposed_at);

create table threshold_decision (
    id uuid primary key,
    version bigint not null,
    child uuid not null references child (id),
    round int not null,
    level text not null,
    route text not null,
    rationale text not null check (length(trim(rationale)) > 0),
    proposal uuid references level_proposal (id),
    decided_by text not null,
    decided_at timestamptz not null,
    superseded_at timestamptz,
    unique (child, round)
);
comment on table threshold_decision is 'What a Duty Social Worker Manager decided for a child, with the proposal that was on the screen; superseded, never overwritten (RB09, INV05)';
comment on column threshold_decision.id is 'plain';
comment on column threshold_decision.version is 'plain';
comment on column threshold_decision.child is 'plain';
comment on column threshold_decision.round is 'plain: 1 for the first decision, 2 when early help asked for another';
comment on column threshold_decision.level is 'personal';
comment on column threshold_decision.route is 'personal';
comment on column threshold_decision.rationale is 'personal: the manager''s own words (RB11)';
comment on column threshold_decision.proposal is 'plain';
comment on column threshold_decision.decided_by is 'plain: user';
comment on column threshold_decision.decided_at is 'plain';
comment on column threshold_decision.superseded_at is 'plain';
create unique index threshold_decision_live on threshold_decision (child) where superseded_at is null;

create table destination_proposal (
    id uuid primary key,
    version bigint not null,
    child uuid not null references child (id),
    destination text not null,
    reason text not null,
    proposed_at timestamptz not null
);
comment on table destination_proposal is 'What destination-guide.dmn proposed for a child, with its reason; the newest is shown';
comment on column destination_proposal.id is 'plain';
comment on column destination_proposal.version is 'plain';
comment on column destination_proposal.child is 'plain';
comment on column destination_proposal.destination is 'personal';
comment on column destination_proposal.reason is 'personal: sentence of the rule that fired';
comment on column destination_proposal.proposed_at is 'plain';
create index destination_proposal_child on destination_proposal (child, proposed_at);

create table destination_decision (
    id uuid primary key,
    version bigint not null,
    child uuid not null references child (id),
    round int not null,
    destination text not null,
    rationale text not null check (length(trim(rationale)) > 0),
    proposal uuid references destination_proposal (id),
    decided_by text not null,
    decided_at timestamptz not null,
    superseded_at timestamptz,
    unique (child, round)
);
comment on table destination_decision is 'Where a Duty Early Help Manager sent a child whose threshold is not met (RB10)';
comment on column destination_decision.id is 'plain';
comment on column destination_decision.version is 'plain';
comment on column destination_decision.child is 'plain';
comment on column destination_decision.round is 'plain';
comment on column destination_decision.destination is 'personal';
comment on column destination_decision.rationale is 'personal: the manager''s own words (RB11)';
comment on column destination_decision.proposal is 'plain';
comment on column destination_decision.decided_by is 'plain: user';
comment on column destination_decision.decided_at is 'plain';
comment on column destination_decision.superseded_at is 'plain';
create unique index destination_decision_live on destination_decision (child) where superseded_at is null;

create table contact_note (
    id uuid primary key,
    contact uuid not null references contact (id),
    kind text not null,
    words text not null,
    written_by text not null,
    written_at timestamptz not null
);
comment on table contact_note is 'What people wrote on a contact while working it: what was gathered, what a chase found, what was done about a late decision';
comment on column contact_note.id is 'plain';
comment on column contact_note.contact is 'plain';
comment on column contact_note.kind is 'plain: BASICS, CHASE or OVERDUE_REVIEW';
comment on column contact_note.words is 'personal';
comment on column contact_note.written_by is 'plain: user';
comment on column contact_note.written_at is 'plain';
create index contact_note_contact on contact_note (contact, written_at);

create table told_referrer (
    contact uuid not null references contact (id),
    kind text not null,
    told_at timestamptz not null,
    primary key (contact, kind)
);
comment on table told_referrer is 'What the person who made contact was told on the status page, once each (RB07, RB11)';
comment on column told_referrer.contact is 'plain';
comment on column told_referrer.kind is 'plain: key of the wording';
comment on column told_referrer.told_at is 'plain';

create table breach (
    contact uuid not null references contact (id),
    step text not null,
    due_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (contact, step, due_at)
);
comment on table breach is 'A deadline that passed before its step was done (T2, INV04); once each';
comment on column breach.contact is 'plain';
comment on column breach.step is 'plain: THRESHOLD or DESTINATION';
comment on column breach.due_at is 'plain';
comment on column breach.recorded_at is 'plain';
