-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does. A role that stays itself changes nothing and is left out.
-- https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- A grant hangs on its grantee as deptype 'a'. What the owner owns (deptype 'o') moves along and is no loss.
with pair as (
  select han.oid as old, han.successor as next
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.successor <> han.oid
    and exists (select from pg_catalog.pg_proc prc where prc.proowner = han.oid and prc.prosecdef)
), side as (
  select par.old, par.old as has, par.next as lacks, 'loses' as way from pair par where par.next <> 0
  union all
  select par.old, par.next, par.old, 'gains' from pair par where par.next <> 0
), change as materialized (
  select sid.old, sid.way, pg_catalog.jsonb_build_object(
    'attributes', att.words, 'memberships', mem.names, 'objects', obj.number, 'examples', obj.examples) as what
  from side sid
  cross join lateral (
    select pg_catalog.jsonb_agg(pg_catalog.substr(one.key, 4) order by one.key) as words
    from pg_catalog.pg_roles hol
    join pg_catalog.pg_roles lck on lck.oid = sid.lacks
    cross join lateral pg_catalog.jsonb_each(pg_catalog.to_jsonb(hol)) one
    where hol.oid = sid.has
      and one.key in ('rolbypassrls', 'rolcreatedb', 'rolcreaterole', 'rolreplication')
      and one.value > pg_catalog.to_jsonb(lck) -> one.key
  ) att
  cross join lateral (
    select pg_catalog.jsonb_agg(grp.rolname::text order by grp.rolname::text collate "C") as names
    from pg_catalog.pg_roles grp
    where grp.oid in (select one.roleid from pg_catalog.pg_auth_members one)
      and grp.oid not in (sid.has, sid.lacks)
      and pg_catalog.pg_has_role(sid.has, grp.oid, 'USAGE') > pg_catalog.pg_has_role(sid.lacks, grp.oid, 'USAGE')
  ) mem
  cross join lateral (
    select pg_catalog.count(*) as number, pg_catalog.to_jsonb((pg_catalog.array_agg(
      ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C"))[1:3]) as examples
    from pg_catalog.pg_shdepend dep
    join pg_catalog.pg_database dat on dat.datname = pg_catalog.current_database()
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    where (dep.dbid = dat.oid or (dep.classid = 'pg_catalog.pg_database'::pg_catalog.regclass and dep.objid = dat.oid))
      and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.refobjid = sid.has
      and (dep.deptype = 'a' or (dep.deptype = 'o' and sid.way = 'gains'))
      and dep.classid <> 'pg_catalog.pg_default_acl'::pg_catalog.regclass
      and not exists (select from pg_catalog.pg_shdepend oth
        where oth.dbid = dep.dbid and oth.classid = dep.classid and oth.objid = dep.objid and oth.objsubid in (0, dep.objsubid)
          and oth.refclassid = dep.refclassid and oth.deptype in ('o', 'a') and pg_catalog.pg_has_role(sid.lacks, oth.refobjid, 'USAGE'))
  ) obj
)
select rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor, los.what as loses, gai.what as gains
from pg_catalog.pg_proc prc
join pair par on par.old = prc.proowner
join pg_catalog.pg_roles rol on rol.oid = prc.proowner
left join pg_catalog.pg_roles suc on suc.oid = par.next
left join change los on los.old = par.old and los.way = 'loses'
left join change gai on gai.old = par.old and gai.way = 'gains'
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, prc.oid, 0) ide
where prc.prosecdef
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid
