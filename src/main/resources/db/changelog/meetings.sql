--liquibase formatted sql

--changeset onefrontdoor:taf-member
create table taf_member (
    id           uuid        primary key,
    number       bigint      generated always as identity,
    plan         text        not null references plan (reference),
    kind         text        not null check (kind in ('FAMILY', 'PROFESSIONAL')),
    name         text        not null,
    part         text        not null,
    agency       text,
    children     int[]       not null check (cardinality(children) > 0),
    email        text,
    reached      text,
    in_person    boolean     not null,
    language     text,
    interpreter  boolean     not null,
    joined_at    timestamptz not null,
    joined_by    text        not null,
    left_at      timestamptz,
    left_by      text,
    constraint professional_has_an_agency check ((kind = 'PROFESSIONAL') = (agency is not null))
);
create index taf_member_plan on taf_member (plan, number);
comment on table taf_member is 'Teams around families: who takes part, in which language they are invited, and whether mail is safe (E22, INV12)';
comment on column taf_member.id is 'plain';
comment on column taf_member.number is 'plain: order in which they joined';
comment on column taf_member.plan is 'plain';
comment on column taf_member.kind is 'plain';
comment on column taf_member.name is 'personal';
comment on column taf_member.part is 'personal: who they are to the children, or what they do';
comment on column taf_member.agency is 'plain: code of the agency of a professional, which the gate of sharing is asked about';
comment on column taf_member.children is 'plain: numbers on the contact of the children they are concerned with';
comment on column taf_member.email is 'personal';
comment on column taf_member.reached is 'personal: how else they are reached';
comment on column taf_member.in_person is 'plain: somebody else could read their mail; they are invited in person only';
comment on column taf_member.language is 'personal: language in which they are invited, in words';
comment on column taf_member.interpreter is 'plain: whether an interpreter is needed';
comment on column taf_member.joined_at is 'plain';
comment on column taf_member.joined_by is 'plain: user id';
comment on column taf_member.left_at is 'plain: when they left the team; the row stays';
comment on column taf_member.left_by is 'plain: user id';

--changeset onefrontdoor:taf-meeting
create table taf_meeting (
    id         uuid        primary key,
    plan       text        not null references plan (reference),
    state      text        not null check (state in ('OPEN', 'OVER', 'CANCELLED')),
    day        date        not null,
    begins     time,
    minutes    int         check (minutes between 15 and 480),
    place      text        check (place in ('ONLINE', 'TOLD_IN_PERSON', 'AT_SERVICE')),
    service    text,
    version    int         not null,
    changed_at timestamptz not null,
    constraint arranged_meeting_is_whole check ((begins is null) = (minutes is null) and (begins is null) = (place is null)),
    constraint meeting_at_service_names_it check ((place = 'AT_SERVICE') = (service is not null))
);
create unique index taf_meeting_open on taf_meeting (plan) where state = 'OPEN';
create index taf_meeting_plan on taf_meeting (plan, day);
comment on table taf_meeting is 'Meetings of teams around families; one is ahead for each plan at a time (E22, F07)';
comment on column taf_meeting.id is 'plain';
comment on column taf_meeting.plan is 'plain';
comment on column taf_meeting.state is 'plain: OPEN until it is written up or the plan is closed';
comment on column taf_meeting.day is 'plain: the next date of the plan';
comment on column taf_meeting.begins is 'plain: time of day in London; nobody is invited before it is set';
comment on column taf_meeting.minutes is 'plain: how long it lasts';
comment on column taf_meeting.place is 'plain: never an address that somebody typed (INV12)';
comment on column taf_meeting.service is 'plain: name of a service in the directory that publishes where it is';
comment on column taf_meeting.version is 'plain: higher with each change of day, time or place';
comment on column taf_meeting.changed_at is 'plain';

--changeset onefrontdoor:taf-invitation
create table taf_invitation (
    id           uuid        primary key,
    meeting      uuid        not null references taf_meeting (id),
    member       uuid        not null references taf_member (id),
    sequence     int         not null check (sequence >= 0),
    news         text        not null check (news in ('INVITED', 'CHANGED', 'CANCELLED')),
    version      int         not null,
    state        text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'IN_PERSON', 'TOLD', 'OVERTAKEN')),
    lacks_wording boolean    not null,
    tries        int         not null default 0,
    tried_at     timestamptz,
    written_at   timestamptz not null,
    settled_at   timestamptz,
    lead_told_at timestamptz,
    constraint taf_invitation_once unique (meeting, member, sequence)
);
comment on table taf_invitation is 'What each member of a team is told of a meeting, each version once (SC03)';
comment on column taf_invitation.id is 'plain: number of the mail and of its page';
comment on column taf_invitation.meeting is 'plain';
comment on column taf_invitation.member is 'plain';
comment on column taf_invitation.sequence is 'plain: sequence in their calendar (RFC 5545)';
comment on column taf_invitation.news is 'plain';
comment on column taf_invitation.version is 'plain: version of the meeting that it tells';
comment on column taf_invitation.state is 'plain: IN_PERSON until somebody has told them; OVERTAKEN when it was never told';
comment on column taf_invitation.lacks_wording is 'plain: their language has no wording; somebody has to explain it to them';
comment on column taf_invitation.tries is 'plain';
comment on column taf_invitation.tried_at is 'plain';
comment on column taf_invitation.written_at is 'plain';
comment on column taf_invitation.settled_at is 'plain: when it was sent, told or overtaken';
comment on column taf_invitation.lead_told_at is 'plain: when the lead professional was told to invite them in person';

--changeset onefrontdoor:taf-attendance
create table taf_attendance (
    id      uuid        primary key,
    number  bigint      generated always as identity,
    meeting uuid        not null references taf_meeting (id),
    member  uuid        not null references taf_member (id),
    answer  text        not null check (answer in ('PRESENT', 'ABSENT_WITH_REPORT', 'ABSENT_WITHOUT_REPORT')),
    report  text,
    by_whom text        not null,
    at      timestamptz not null,
    constraint report_where_there_is_one check ((answer = 'ABSENT_WITH_REPORT') = (report is not null))
);
create index taf_attendance_meeting on taf_attendance (meeting, member, number);
comment on table taf_attendance is 'Who was at a meeting, and what those sent who were not; only added to, the latest answer counts (domain 2.6)';
comment on column taf_attendance.id is 'plain';
comment on column taf_attendance.number is 'plain: order';
comment on column taf_attendance.meeting is 'plain';
comment on column taf_attendance.member is 'plain';
comment on column taf_attendance.answer is 'plain';
comment on column taf_attendance.report is 'personal: what they report, as the lead professional wrote it down';
comment on column taf_attendance.by_whom is 'plain: user id';
comment on column taf_attendance.at is 'plain';

--changeset onefrontdoor:taf-minutes
create table taf_minutes (
    meeting uuid        not null references taf_meeting (id),
    topic   text        not null,
    version int         not null check (version > 0),
    words   text        not null,
    by_whom text        not null,
    at      timestamptz not null,
    primary key (meeting, topic, version)
);
comment on table taf_minutes is 'Minutes of meetings, every version of every text; only added to (F07)';
comment on column taf_minutes.meeting is 'plain';
comment on column taf_minutes.topic is 'plain: item of the agenda';
comment on column taf_minutes.version is 'plain: how often it was written';
comment on column taf_minutes.words is 'personal: what was said and agreed';
comment on column taf_minutes.by_whom is 'plain: user id';
comment on column taf_minutes.at is 'plain';
