--liquibase formatted sql

--changeset onefrontdoor:search-telling-words splitStatements:false
create function telling_words(name text) returns text language sql immutable strict parallel safe as $$
    select coalesce(
        nullif(trim(regexp_replace(public.plain_name(name), '\m\w{1,2}\M', '', 'g')), ''), public.plain_name(name))
$$;
comment on function telling_words is 'The words of a name that tell people apart: those of three letters or more, or all of them when none is that long';

--changeset onefrontdoor:search-without-a-waiting-list
--comment: Each search would read the whole list of entries that wait to be sorted into the index (RB05)
alter index person_full_name set (fastupdate = off);
alter index person_sounds set (fastupdate = off);
alter index person_name_undated set (fastupdate = off);
alter index person_sounds_undated set (fastupdate = off);
select gin_clean_pending_list('person_full_name'), gin_clean_pending_list('person_sounds'),
    gin_clean_pending_list('person_name_undated'), gin_clean_pending_list('person_sounds_undated');
