--liquibase formatted sql

--changeset onefrontdoor:directory-service
create table directory_provider (
    id     uuid primary key,
    title  text not null,
    agency text not null
);
create index directory_provider_agency on directory_provider (agency);
comment on table directory_provider is 'Organisations whose services families can be offered (A11)';
comment on column directory_provider.id is 'plain: as in Open Referral';
comment on column directory_provider.title is 'plain';
comment on column directory_provider.agency is 'plain: code by which agreement and destinations know it';

create table directory_service (
    id           uuid        primary key,
    provider     uuid        references directory_provider (id),
    title        text        not null,
    status       text        not null check (status in ('active', 'temporarily closed', 'inactive', 'defunct')),
    youngest     numeric,
    oldest       numeric,
    unborn       boolean     not null,
    areas        text[]      not null,
    spoken       text[]      not null,
    terms        uuid[]      not null,
    confidential boolean     not null,
    document     jsonb       not null,
    source       jsonb       not null,
    confirmed_at timestamptz,
    confirmed_by text,
    changed_at   timestamptz not null,
    changed_by   text        not null
);
create index directory_service_title on directory_service (title, id);
comment on table directory_service is 'Services that families can be offered, each an Open Referral UK 3.0 document, with what it is searched by (A11, A12, A21)';
comment on column directory_service.id is 'plain: as in Open Referral';
comment on column directory_service.provider is 'plain';
comment on column directory_service.title is 'plain';
comment on column directory_service.status is 'plain: in the words of Open Referral';
comment on column directory_service.youngest is 'plain: from which age in years';
comment on column directory_service.oldest is 'plain: up to which age in years';
comment on column directory_service.unborn is 'plain: whether it is there before birth';
comment on column directory_service.areas is 'plain: postcode areas and districts it serves; all when empty';
comment on column directory_service.spoken is 'plain: languages beside English';
comment on column directory_service.terms is 'plain: terms of taxonomies, such as the interventions it offers';
comment on column directory_service.confidential is 'plain: whether its place is kept secret, as that of a refuge';
comment on column directory_service.document is 'personal: the service as it stands; may name who answers its telephone';
comment on column directory_service.source is 'personal: the service as it was imported';
comment on column directory_service.confirmed_at is 'plain: when somebody last made sure that the entry is right';
comment on column directory_service.confirmed_by is 'plain: user id; empty when the source said so';
comment on column directory_service.changed_at is 'plain';
comment on column directory_service.changed_by is 'plain: user id';

create table directory_taxonomy (
    id       uuid  primary key,
    title    text  not null,
    document jsonb not null
);
comment on table directory_taxonomy is 'Lists of terms by which services are found, as in Open Referral';
comment on column directory_taxonomy.id is 'plain';
comment on column directory_taxonomy.title is 'plain';
comment on column directory_taxonomy.document is 'plain: the taxonomy in Open Referral';

create table directory_term (
    id       uuid  primary key,
    taxonomy uuid  references directory_taxonomy (id),
    title    text  not null,
    document jsonb not null
);
create index directory_term_taxonomy on directory_term (taxonomy, title);
comment on table directory_term is 'Terms by which services are found, such as the interventions that they offer';
comment on column directory_term.id is 'plain';
comment on column directory_term.taxonomy is 'plain';
comment on column directory_term.title is 'plain';
comment on column directory_term.document is 'plain: the term in Open Referral';

--changeset onefrontdoor:unmet-need
create table unmet_need (
    id         uuid        primary key,
    need       text        not null,
    district   text        not null,
    level      text        not null,
    cause      text        not null check (cause in ('PAUSED', 'CLOSED', 'FULL', 'NONE_FITS')),
    service    uuid,
    noticed_at timestamptz not null,
    once       uuid        not null unique
);
create index unmet_need_noticed on unmet_need (noticed_at);
comment on table unmet_need is 'Help that was wanted for a child and could not be had, for commissioning (E42, SC31); it names no person and is never changed';
comment on column unmet_need.id is 'plain';
comment on column unmet_need.need is 'plain: what was wanted, in the words of the directory';
comment on column unmet_need.district is 'plain: district of the postcode, such as SL1; empty when it is not known';
comment on column unmet_need.level is 'plain: level of need';
comment on column unmet_need.cause is 'plain: why it could not be had';
comment on column unmet_need.service is 'plain: the service that was asked for; empty when none fits';
comment on column unmet_need.noticed_at is 'plain';
comment on column unmet_need.once is 'plain: a digest, so that one wish on one day counts once';
