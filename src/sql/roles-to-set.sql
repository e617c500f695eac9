-- The roles that may not log in and to which a password role may SET ROLE, and whether its successor may as well: what runs then is counted
-- as theirs.
-- https://www.postgresql.org/docs/current/sql-set-role.html
-- $1: password roles; $2: who takes over from each, place by place, 0 where nobody does.
with version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end as may_set
)
select given.old_oid::text as from_oid, rol.oid::text as role_oid, rol.rolname::text as role,
  given.new_oid <> 0 and pg_catalog.pg_has_role(given.new_oid, rol.oid, version.may_set) as successor_may
from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
cross join version
join pg_catalog.pg_roles rol on not rol.rolcanlogin and rol.oid <> given.old_oid
where pg_catalog.pg_has_role(given.old_oid, rol.oid, version.may_set)
order by given.old_oid, rol.rolname::text collate "C"
