import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as Un,b as Qn,c as Bn,d as Jn,e as zn,f as Vn,h as Hn,k as nt,l as tt}from"./chunk-FNR3DFAI.js";import{a as f,b as v,c as C,d as E}from"./chunk-YWNRR4N3.js";import{a as on}from"./chunk-R5NWA2NI.js";import{a as V,b as H,c as $}from"./chunk-CVY4YPYB.js";import{A as J,B as sn,C as pt,D as ut,b as tn,c as Gn,d as P,e as Kn,f as Yn,g as Xn,h as Zn,i as ce,j as L,k as pe,l as rn,m as xe,n as et,o as ge,p as ot,q as Ee,r as an,s as rt,t as at,u as st,v as it,w as me,x as lt,y as dt,z as ct}from"./chunk-VZ4A5V2P.js";import{a as Q}from"./chunk-YNKMSLWB.js";import{a as Fn,b as A,c as F,d as S,e as nn,f as Ln,g as Nn,h as je,i as Wn,j as b,k as $e,l as K,n as h,o as B}from"./chunk-462K6H3U.js";var Oe=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var Ce=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. The first superuser, whose oid is 10, stands for their owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
-- SET is on paper only where everybody may set the parameter anyhow, or nobody in a session.
-- https://www.postgresql.org/docs/current/view-pg-settings.html; of an extension that is not loaded here that is not known.
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 10::pg_catalog.oid as owner_oid, coalesce((
    select pg_catalog.array_agg(pg_catalog.makeaclitem(one.grantee, one.grantor, one.privilege_type, one.is_grantable))
    from pg_catalog.aclexplode(par.paracl) one
    where one.privilege_type <> 'SET' or not exists (
      select from pg_catalog.pg_settings known
      where pg_catalog.lower(known.name) = par.parname and known.context not in ('superuser', 'superuser-backend')
    )
  ), '{}') as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var Te=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- kind: as acldefault() has it, 'c' for columns, whose privileges add to those of their table (above).
-- Types of rows and arrays carry none of their own.
select 'pg_catalog.pg_class'::pg_catalog.regclass as classid, rel.oid as objid, 0 as sub, case rel.relkind when 'S' then 's' else 'r' end as kind,
  case rel.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type,
  rel.relnamespace as nsp_oid, rel.relowner as owner_oid, rel.relacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_class rel
where rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass, att.attrelid, att.attnum, 'c', 'column', rel.relnamespace, rel.relowner, att.attacl,
  coalesce(rel.relacl, pg_catalog.acldefault('r', rel.relowner))
from pg_catalog.pg_attribute att
join pg_catalog.pg_class rel on rel.oid = att.attrelid
where att.attacl is not null and not att.attisdropped
union all
select 'pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0, 'f',
  case pro.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, pro.pronamespace, pro.proowner, pro.proacl, null
from pg_catalog.pg_proc pro
union all
select 'pg_catalog.pg_type'::pg_catalog.regclass, typ.oid, 0, 'T', case typ.typtype when 'd' then 'domain' else 'type' end,
  typ.typnamespace, typ.typowner, typ.typacl, null
from pg_catalog.pg_type typ
left join pg_catalog.pg_class rel on rel.oid = typ.typrelid
where coalesce(rel.relkind, 'c') = 'c' and typ.typtype <> 'm' and typ.typinput <> 'pg_catalog.array_in'::pg_catalog.regproc
union all
select 'pg_catalog.pg_namespace'::pg_catalog.regclass, nsp.oid, 0, 'n', 'schema', null, nsp.nspowner, nsp.nspacl, null
from pg_catalog.pg_namespace nsp
where nsp.nspname !~ '^pg_(toast|temp)'
union all
select 'pg_catalog.pg_language'::pg_catalog.regclass, lan.oid, 0, 'l', 'language', null, lan.lanowner, lan.lanacl, null
from pg_catalog.pg_language lan
union all
select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, fdw.oid, 0, 'F', 'foreign-data wrapper', null, fdw.fdwowner, fdw.fdwacl, null
from pg_catalog.pg_foreign_data_wrapper fdw
union all
select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, srv.oid, 0, 'S', 'server', null, srv.srvowner, srv.srvacl, null
from pg_catalog.pg_foreign_server srv
union all
select 'pg_catalog.pg_largeobject'::pg_catalog.regclass, lom.oid, 0, 'L', 'large object', null, lom.lomowner, lom.lomacl, null
from pg_catalog.pg_largeobject_metadata lom`;var Ae=`-- The first part of a query: whose privileges each password role and its successor have.
-- https://www.postgresql.org/docs/current/role-membership.html
-- $1: password roles; $2: who takes over from each, place by place.
-- Ways: 2 as they are (their own, inherited, or of PUBLIC, whose oid is 0), 1 after SET ROLE only, 0 none.
-- What the predefined roles may do stands in no list of privileges: https://www.postgresql.org/docs/current/predefined-roles.html
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end as may_set
), settable as materialized (
  select side.oid, rol.oid as rol_oid
  from (select pair.old_oid as oid from pair union select pair.new_oid from pair) side
  cross join pg_catalog.pg_roles rol
  cross join version
  where pg_catalog.pg_has_role(side.oid, rol.oid, version.may_set)
), reach as materialized (
  select pair.old_oid, pair.new_oid, rol.oid as rol_oid,
    pg_catalog.max(way.way) filter (where way.of_old) as old_way,
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way,
    -- 1: a predefined role that brings the first more than the second, -1: less.
    case when rol.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_maintain') then
      pg_catalog.sign(pg_catalog.max(way.way) filter (where way.of_old) - pg_catalog.max(way.way) filter (where not way.of_old))
    else 0 end as brings,
    pair.old_oid in (select own.oid from settable own where own.rol_oid <> own.oid) as old_may_set,
    pair.new_oid in (select own.oid from settable own where own.rol_oid <> own.oid) as new_may_set
  from pair
  cross join (select oid, rolname from pg_catalog.pg_roles union all select 0, null) rol
  cross join lateral (
    select side.of_old, case
        when rol.oid = 0 or pg_catalog.pg_has_role(side.oid, rol.oid, 'USAGE') then 2
        -- Who gets the database of the password role is its pg_database_owner by then (14 and later); nobody can be granted that.
        when not side.of_old and rol.rolname = 'pg_database_owner' and exists (
          select from pair oth join pg_catalog.pg_database dat on dat.datdba = oth.old_oid
          where dat.datname = pg_catalog.current_database() and oth.new_oid = side.oid
        ) then 2
        -- With all that the other role inherits.
        when exists (select from settable own where own.oid = side.oid and pg_catalog.pg_has_role(own.rol_oid, rol.oid, 'USAGE')) then 1
        else 0
      end as way
    from (values (pair.old_oid, true), (pair.new_oid, false)) side (oid, of_old)
  ) way
  group by pair.old_oid, pair.new_oid, rol.oid, rol.rolname
  having pg_catalog.max(way.way) > 0
), predefined as (
  select rol.oid, pre.kind, pre.privilege, exists (select from reach rea where rea.rol_oid = rol.oid and rea.old_way <> rea.new_way) as differs
  from (
    values ('pg_read_all_data', 'r', 'SELECT'), ('pg_read_all_data', 's', 'SELECT'), ('pg_read_all_data', 'n', 'USAGE'),
      ('pg_write_all_data', 'r', 'INSERT'), ('pg_write_all_data', 'r', 'UPDATE'), ('pg_write_all_data', 'r', 'DELETE'),
      ('pg_write_all_data', 's', 'UPDATE'), ('pg_write_all_data', 'n', 'USAGE'), ('pg_maintain', 'r', 'MAINTAIN')
  ) pre (name, kind, privilege)
  join pg_catalog.pg_roles rol on rol.rolname = pre.name
  where rol.oid in (select rea.rol_oid from reach rea)
)`;var gt=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 stands for the shared objects themselves (databases, tablespaces).
select
  dep.refobjid::text as role_oid,
  dep.dbid::text as database_oid,
  (pg_catalog.count(*) filter (where dep.deptype = 'o'))::text as count,
  (pg_catalog.count(*) filter (where dep.deptype <> 'o'))::text as mentions
from pg_catalog.pg_shdepend dep
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
group by dep.refobjid, dep.dbid
order by dep.dbid, dep.refobjid`;var mt=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var ft=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var ht=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var yt=`-- The default privileges of password roles and of those who take over, as they are set.
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- $1: role oids; $2: who takes over from each, place by place
select
  pg_catalog.pg_get_userbyid(dfa.defaclrole)::text as role,
  nsp.nspname::text as schema,
  dfa.defaclobjtype::text as kind,
  (
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'grantor', pg_catalog.pg_get_userbyid(acl.grantor),
      'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
      'privilege', acl.privilege_type,
      'grantable', acl.is_grantable
    ) order by acl.grantee, acl.privilege_type)
    from pg_catalog.aclexplode(dfa.defaclacl) acl
  ) as entries
from pg_catalog.pg_default_acl dfa
left join pg_catalog.pg_namespace nsp on nsp.oid = dfa.defaclnamespace
where dfa.defaclrole = any ($1::pg_catalog.oid[] || $2::pg_catalog.oid[])
order by role, nsp.nspname, dfa.defaclobjtype`;var _t=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
-- become one when the owner changes, so what they were cannot be read from the object afterwards. Of schemas and databases
-- all: their new owners may be lent a privilege on them, which becomes their own.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- $1: role oids; $2: who takes over from each, place by place
-- Both dependencies of an object are found by grouping and its privileges by its oid, not by joins: of a catalog that was
-- filled a moment ago the planner has no statistics, and would compare each row with each.
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.old_oid <> given.new_oid
), touched as (
  select pair.old_oid, dep.dbid, dep.classid, dep.objid
  from pair
  -- Also whoever else is followed by the same role: what they have of each other becomes one as well.
  join pair oth on oth.new_oid = pair.new_oid
  join pg_catalog.pg_shdepend dep on dep.refobjid in (pair.old_oid, pair.new_oid, oth.old_oid)
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('o', 'a')
    and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
  group by pair.old_oid, pair.new_oid, dep.dbid, dep.classid, dep.objid
  having pg_catalog.bool_or(dep.deptype = 'o' and dep.refobjid = pair.old_oid) and (
    pg_catalog.bool_or(dep.deptype = 'a' and dep.refobjid <> pair.old_oid)
    or dep.classid in ('pg_catalog.pg_namespace'::pg_catalog.regclass, 'pg_catalog.pg_database'::pg_catalog.regclass)
  )
)
select tou.dbid = 0 as shared, pg_catalog.pg_get_userbyid(tou.old_oid)::text as owner, ide.type as type,
  ide.identity as identity, hel.name::text as column_name, ent.entries as entries
from touched tou
cross join lateral (
  select null as name, case tou.classid
    when 'pg_catalog.pg_class'::pg_catalog.regclass then (select one.relacl from pg_catalog.pg_class one where one.oid = tou.objid)
    when 'pg_catalog.pg_proc'::pg_catalog.regclass then (select one.proacl from pg_catalog.pg_proc one where one.oid = tou.objid)
    when 'pg_catalog.pg_type'::pg_catalog.regclass then (select one.typacl from pg_catalog.pg_type one where one.oid = tou.objid)
    when 'pg_catalog.pg_namespace'::pg_catalog.regclass then (select coalesce(one.nspacl, pg_catalog.acldefault('n', one.nspowner)) from pg_catalog.pg_namespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_language'::pg_catalog.regclass then (select one.lanacl from pg_catalog.pg_language one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass then (select one.fdwacl from pg_catalog.pg_foreign_data_wrapper one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_server'::pg_catalog.regclass then (select one.srvacl from pg_catalog.pg_foreign_server one where one.oid = tou.objid)
    when 'pg_catalog.pg_database'::pg_catalog.regclass then (select coalesce(one.datacl, pg_catalog.acldefault('d', one.datdba)) from pg_catalog.pg_database one where one.oid = tou.objid)
    when 'pg_catalog.pg_tablespace'::pg_catalog.regclass then (select one.spcacl from pg_catalog.pg_tablespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_largeobject'::pg_catalog.regclass then (select one.lomacl from pg_catalog.pg_largeobject_metadata one where one.oid = tou.objid)
  end as acl
  union all
  select att.attname, att.attacl from pg_catalog.pg_attribute att
  where tou.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and att.attrelid = tou.objid and att.attacl is not null
) hel
-- A list that is there and empty is another thing than none, which stands for the usual one.
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(acl.grantor),
    'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
    'privilege', acl.privilege_type, 'grantable', acl.is_grantable
  ) order by acl.grantor, acl.grantee, acl.privilege_type), '[]') as entries
  from pg_catalog.aclexplode(hel.acl) acl
) ent
cross join lateral pg_catalog.pg_identify_object(tou.classid, tou.objid, 0) ide
where hel.acl is not null
order by ide.type collate "C", ide.identity collate "C", hel.name`;var wt=`-- The last part of a query: what was granted to a password role itself and its successor has in no way that stays, grantor by grantor.
-- The parts before it are those of the rule successor-privileges-differ: reach, and object for what carries privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- had: whether the successor has the privilege, without the grant option, from who repeats the grant: its grantor, or who takes over from that
-- one, as whose count the grants of an owner that hands over as well; held: from anybody.
-- ending: who is a member of a password role that is not labelled in place. What the successor has by such a membership ends with that role;
-- it lasts if it is its own or of PUBLIC, or comes by a membership that leads to no such role.
ending as materialized (
  select distinct rol.oid
  from rows from (pg_catalog.unnest($1), pg_catalog.unnest($2)) as given (old_oid, new_oid)
  join pg_catalog.pg_roles rol on pg_catalog.pg_has_role(rol.oid, given.old_oid, 'MEMBER')
  where given.new_oid <> given.old_oid
), lasting as materialized (
  select rea.old_oid, rea.new_oid, rea.rol_oid
  from reach rea
  where rea.new_way = 2 and (rea.rol_oid in (0, rea.new_oid) or rea.new_oid not in (select oid from ending) or exists (
    select from pg_catalog.pg_auth_members mem
    where mem.member = rea.new_oid and coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, true)
      and mem.roleid not in (select oid from ending) and pg_catalog.pg_has_role(mem.roleid, rea.rol_oid, 'USAGE')
  ))
), entry as (
  select pair.old_oid, pair.new_oid, obj.classid, obj.objid, obj.sub, obj.type, acl.grantor, acl.privilege_type as privilege, acl.is_grantable and not own.is_owner as grantable,
    exists (
      select from pg_catalog.aclexplode(obj.acl) one
      left join pair oth on oth.old_oid = one.grantor and one.grantor = obj.owner_oid
      where one.grantee = pair.new_oid and coalesce(oth.new_oid, one.grantor) = coalesce(gra.new_oid, acl.grantor) and one.privilege_type = acl.privilege_type
    ) as had,
    exists (select from pg_catalog.aclexplode(obj.acl) one where one.grantee = pair.new_oid and one.privilege_type = acl.privilege_type) as held
  from object obj
  cross join lateral pg_catalog.aclexplode(obj.acl) acl
  join pair on pair.old_oid = acl.grantee
  left join pair gra on gra.old_oid = acl.grantor
  -- Who works as the owner may grant without the option.
  cross join lateral (
    select exists (
      select from lasting las where las.old_oid = pair.old_oid and las.new_oid = pair.new_oid and las.rol_oid = obj.owner_oid
    ) as is_owner
  ) own
  -- What is handed over to the successor, it may do as the owner.
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(obj.acl || coalesce(obj.above, '{}')) one
      join lasting las on las.old_oid = pair.old_oid and las.new_oid = pair.new_oid and las.rol_oid = one.grantee
      where one.privilege_type = acl.privilege_type and one.is_grantable >= (acl.is_grantable and not own.is_owner)
    )
)
select pg_catalog.pg_get_userbyid(ent.old_oid)::text as "from", pg_catalog.pg_get_userbyid(ent.new_oid)::text as "to", ent.type as type,
  ide.identity as identity, att.attname::text as column_name, pg_catalog.pg_get_userbyid(ent.grantor)::text as grantor,
  ent.privilege as privilege, ent.grantable as grantable, ent.had as had, ent.held as held
from entry ent
cross join lateral pg_catalog.pg_identify_object(ent.classid, ent.objid, 0) ide
left join pg_catalog.pg_attribute att on ent.type = 'column' and att.attrelid = ent.objid and att.attnum = ent.sub
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege`;var bt=`-- Every role with its Entra label.
-- https://www.postgresql.org/docs/current/view-pg-roles.html
-- https://www.postgresql.org/docs/current/catalog-pg-shseclabel.html
-- Roles are shared objects: their labels are in pg_shseclabel, never in pg_seclabel.
select
  rol.oid::text as oid,
  rol.rolname::text as name,
  rol.rolcanlogin as can_login,
  rol.rolsuper as superuser,
  lbl.label as label
from pg_catalog.pg_roles rol
left join pg_catalog.pg_shseclabel lbl
  on lbl.objoid = rol.oid
  and lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and lbl.provider = 'pgaadauth'
order by rol.rolname::text collate "C"`;var vt=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
-- this database and nobody has made the extension in it.
-- https://github.com/citusdata/pg_cron#setting-up-pg_cron
-- The setting is shown to superusers and to who has the privileges of pg_read_all_settings; others are refused, not given null.
-- https://www.postgresql.org/docs/current/predefined-roles.html
select
  case
    when par.database <> pg_catalog.current_database()::text or job.there then par.database
  end as database
from (select nullif(pg_catalog.current_setting('cron.database_name', true), '') as database) par
cross join (
  select exists (
    select
    from pg_catalog.pg_class cls
    join pg_catalog.pg_namespace nsp on nsp.oid = cls.relnamespace
    where nsp.nspname = 'cron' and cls.relname = 'job'
  ) as there
) job`;var kt=`-- Who this session is, as the server sees it: one row.
-- https://www.postgresql.org/docs/current/functions-info.html
-- https://www.postgresql.org/docs/current/catalog-pg-shseclabel.html
-- The label is looked up by session_user, not current_user: SET ROLE changes only the latter.
select
  session_user::text as session_user,
  pg_catalog.current_setting('server_version_num')::integer as server_version,
  pg_catalog.current_setting('default_transaction_read_only') = 'on' as read_only,
  pg_catalog.host(pg_catalog.inet_client_addr()) as client_address,
  (
    select lbl.label
    from pg_catalog.pg_shseclabel lbl
    join pg_catalog.pg_roles rol on rol.oid = lbl.objoid
    where lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
      and lbl.provider = 'pgaadauth'
      and rol.rolname = session_user
  ) as label`;var St=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function y(e,n){let t=e[n];if(typeof t=="string")return t;throw new TypeError(`column ${n} is not text`)}function R(e,n){return e[n]===null?null:y(e,n)}function x(e,n){let t=e[n];if(typeof t=="boolean")return t;throw new TypeError(`column ${n} is not a boolean`)}function Y(e,n){let t=Number(e[n]);if(Number.isSafeInteger(t))return t;throw new TypeError(`column ${n} is not an integer`)}function qe(e,n){let t=e[n];if(Array.isArray(t)&&t.every(o=>typeof o=="string"))return t;throw new TypeError(`column ${n} is no list of text`)}var hs={};function Rt(e,n){let t=Object.entries(e).filter(([o,r])=>!n.has(o)&&r!==null);return t.length===0?hs:Object.fromEntries(t.map(([o,r])=>[o,ln(r,o)]))}function ln(e,n){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(t=>ln(t,n));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,ln(o,n)]));throw new TypeError(`column ${n} is no plain value`)}function dn(e,n){let t=e[n];if(t===null)return[];if(!Array.isArray(t))throw new TypeError(`column ${n} is no list`);return t.map(o=>({grantor:y(o,"grantor"),grantee:R(o,"grantee"),privilege:y(o,"privilege"),grantable:x(o,"grantable")}))}var X={sql:kt,parameters:[],read:e=>({sessionUser:y(e,"session_user"),serverVersion:Y(e,"server_version"),readOnly:x(e,"read_only"),clientAddress:R(e,"client_address"),label:R(e,"label")})},Z={sql:St,parameters:[],read:e=>R(e,"system_user")},$t={sql:bt,parameters:[],read:e=>({oid:y(e,"oid"),name:y(e,"name"),canLogin:x(e,"can_login"),superuser:x(e,"superuser"),label:R(e,"label")})};function jt(e){let n=new Map(Object.entries(e).map(([t,o])=>[t.toLowerCase(),o]));return{role:String(n.get("rolename")??n.get("rolname")??""),authType:String(n.get("authtype")??"")}}var xt=[{sql:mt,parameters:[],read:jt},{sql:ft,parameters:[],read:jt}],Et={sql:ht,parameters:[],read:e=>({oid:y(e,"oid"),name:y(e,"name"),allowsConnections:x(e,"allows_connections"),template:x(e,"template"),mayConnect:x(e,"may_connect")})},Ot={sql:gt,parameters:[],read:e=>({roleOid:y(e,"role_oid"),databaseOid:y(e,"database_oid"),count:Y(e,"count"),mentions:Y(e,"mentions")})},Ct={sql:vt,parameters:[],read:e=>R(e,"database")};function Tt({sql:e,parameters:n},t){return{sql:e,parameters:n.map(o=>t[o]),read:_s}}var ys=new Set(["role","type","schema","name","identity","unreadable"]);function _s(e){if(e.identity!==null)return{role:R(e,"role"),type:y(e,"type"),schema:R(e,"schema"),name:R(e,"name"),identity:y(e,"identity"),details:Rt(e,ys),unreadable:"unreadable"in e?R(e,"unreadable"):null}}function At({password:e,successors:n}){return{sql:_t,parameters:[e,n],read:t=>({shared:x(t,"shared"),owner:y(t,"owner"),type:y(t,"type"),identity:y(t,"identity"),column:R(t,"column_name"),entries:dn(t,"entries")})}}function Pe(e,n,{password:t,successors:o}){return{sql:`${Ae}, object as (
${e}
), ${wt}`,parameters:[t,o],read:r=>({shared:n,from:y(r,"from"),to:y(r,"to"),type:y(r,"type"),identity:y(r,"identity"),column:R(r,"column_name"),grantor:y(r,"grantor"),privilege:y(r,"privilege"),grantable:x(r,"grantable"),had:x(r,"had"),held:x(r,"held")})}}function qt({password:e,successors:n}){return{sql:yt,parameters:[e,n],read:t=>({role:y(t,"role"),schema:R(t,"schema"),kind:y(t,"kind"),entries:dn(t,"entries")})}}async function Ie(e,n,t){let o=n.flatMap(a=>a.kind==="catalog"?a.queries.map(s=>({id:a.id,scope:a.scope,query:s})):[]),r=await e.session.run(o.map(({query:a})=>Tt(a,t)));return o.map(({id:a,scope:s,query:i},l)=>{let d=r[l];if(d===void 0)throw new Error(`the rule ${a} got no answer`);return{scope:s,evidence:{rule:a,rows:vs(e,i,d)}}})}var ws=new Set(["42P01","42883","3F000"]),bs="42501";function fe(e){return e.kind==="unavailable"&&e.failure.sqlState!==null&&ws.has(e.failure.sqlState)}function vs({wanted:e},{ofExtension:n,needs:t},o){return o.kind==="observed"?f(o.value.filter(r=>r!==void 0)):o.kind!=="unavailable"?o:n===!0&&fe(o)?E("the extension is not there"):t===void 0?o:v(re(o.failure,e,{privilege:t}))}function re(e,{server:n,database:t,identity:o},r){let{sqlState:a,detail:s}=e;return a!==bs?e:h("pg/catalog-closed",{host:n.host,database:t,role:o.loginRole,sqlState:a,...r,...s===null?{}:{detail:s}})}async function Me({session:e},n){let[t,o,r,a,s]=await e.run([At(n),qt(n),Pe(Te,!1,n),Pe(Oe,!0,n),Pe(Ce,!0,n)]);if(t.kind!=="observed")return t;if(o.kind!=="observed")return o;if(r.kind!=="observed")return r;if(a.kind!=="observed")return a;let i=fe(s)?f([]):s;return i.kind!=="observed"?i.kind==="unavailable"?v(i.failure):i:f({grants:t.value,defaultPrivileges:o.value,repeats:[...r.value,...a.value,...i.value]})}function Pt(e,n){let t=new Map(n.flatMap(({facts:a,class:{kind:s}})=>s==="password"?[[a.oid,a.name]]:[])),o=new Map,r=e.toSorted((a,s)=>a.at<s.at?-1:a.at>s.at?1:0);for(let{at:a,sessions:s}of r)for(let{roleOid:i,application:l,database:d,backendType:c,network:p,count:u,since:g}of s){let m=t.get(i);if(m===void 0)continue;let _=ks(c),k=l===""?null:l,w=JSON.stringify([m,k,d,_,p]),j=o.get(w);o.set(w,{role:m,application:k,database:d,kind:_,network:p,lastSeen:a,count:Math.max(u,j?.count??0),since:cn(j?.since??null,g)})}return{samples:r.map(({at:a})=>a),groups:[...o.values()]}}function ks(e){return e===null?"unknown":e==="client backend"?"client":e==="walsender"?"replication":"background"}function cn(e,n){return e===null||n===null?e??n:e<n?e:n}var It=`-- Who is logged in, together by role, application, database, kind of session and network: server-wide, from one session.
-- https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW
-- Role, database and application are shown to everybody; kind, start and address of other roles' sessions only to who has
-- the privileges of pg_read_all_stats. Without them they are null, and the count is right all the same.
-- An address tells of a person: of it only the network leaves the server. $1: processes that are this run's own
select
  act.usesysid::text as role_oid,
  act.application_name as application,
  act.datname::text as database,
  act.backend_type as backend_type,
  net.network as network,
  pg_catalog.count(*)::text as count,
  pg_catalog.to_char(
    pg_catalog.timezone('UTC', pg_catalog.min(act.backend_start)),
    'YYYY-MM-DD"T"HH24:MI:SS"Z"'
  ) as since
from pg_catalog.pg_stat_activity act
cross join lateral (
  select
    pg_catalog.network(
      pg_catalog.set_masklen(act.client_addr, case pg_catalog.family(act.client_addr) when 4 then 24 else 64 end)
    )::text as network
) net
where act.usesysid is not null
  and not act.pid = any ($1::pg_catalog.int4[])
group by act.usesysid, act.application_name, act.datname, act.backend_type, net.network
order by act.usesysid, act.application_name collate "C", act.datname::text collate "C", act.backend_type collate "C", net.network collate "C"`;function Mt(e,n){let t=r=>v(h("pg/not-proven",{...n,role:e.role,objectId:e.tokenObjectId,detail:r}));if(e.asked!=="cleartext"||!e.tokenSent)return t("the server did not ask for the access token");if(e.sessionUser!==e.role)return t(`the session belongs to the role "${e.sessionUser}"`);let o=e.label===null?void 0:Gn(e.label);return e.label===null||o===void 0?t("the role carries no pgaadauth label"):o.principal!=="group"&&o.objectId!==e.tokenObjectId.toLowerCase()?t(`the label names the object id ${o.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):f({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:o.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function Dt(e,n,t,o){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let a={...t,role:n,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},s=o.find(d=>d.facts.name===n);if(s===void 0)return h("pg/role-missing",a);if(s.class.kind!=="entra")return h("pg/role-not-labelled",a);let{objectId:i,principal:l}=s.class;return l!=="group"&&i!==void 0&&t.objectId!==void 0&&i!==t.objectId?h("pg/role-other-object-id",{...a,labelObjectId:i}):l==="user"?h("pg/principal-type-mismatch",{...a,labelType:"user"}):e}async function D(e,n,t){let o=await e.accessTokens.acquire(n.identity,"postgres");if(o.kind!=="observed")return o;let{server:r,database:a,identity:s,purpose:i}=n,l=await e.databases.connect({server:r,database:a,role:s.loginRole,token:o.value,purpose:i});if(l.kind!=="observed")return l;try{return await t({session:l.value,token:o.value,wanted:n})}finally{await l.value.close()}}function ee(e,n,t){let{session:o,token:r,wanted:a}=e;return Mt({role:a.identity.loginRole,asked:o.authentication.asked,tokenSent:o.authentication.tokenSent,tokenObjectId:r.objectId,sessionUser:n.sessionUser,label:n.label,systemUser:t,clientAddress:n.clientAddress,tlsVersion:o.tlsVersion},Ss(e))}function Ss({token:e,wanted:n}){return{host:n.server.host,port:n.server.port,database:n.database,identity:n.identity.name,clientId:n.identity.clientId,tenantId:n.identity.tenantId,objectId:e.objectId}}function he(e=[]){return{sql:It,parameters:[e],read:n=>({roleOid:y(n,"role_oid"),application:R(n,"application"),database:R(n,"database"),backendType:R(n,"backend_type"),network:R(n,"network"),count:Y(n,"count"),since:R(n,"since")})}}function ye({clock:e},n,t){if(t.kind==="observed")return f({at:e.now().toISOString(),sessions:t.value});if(t.kind==="not-applicable")return t;let o={privilege:"pg_read_all_stats",object:"view pg_stat_activity"};return v(re(t.failure,n,o))}function Ft(e,n,t){return D(e,n,async o=>{let[r,a,s]=await o.session.run([X,Z,he(t)]);if(r.kind!=="observed")return r;let[i]=r.value;if(i===void 0)throw new Error("the session query returned no row");let l=ee(o,i,a.kind==="observed"?a.value[0]??null:null);return l.kind==="observed"?ye(e,n,s):l})}function Lt(e,n){let t=e.flatMap(r=>r.kind==="observed"?[r.value]:[]),[o]=e;return t.length===0&&o!==void 0&&o.kind!=="observed"?o:f(Pt(t,n.map(P)))}async function ne(e,n,t){let o=new Array(e.length),r=e.entries(),a=async()=>{for(let[s,i]of r)o[s]=await t(i)};return await Promise.all(Array.from({length:Math.min(n,e.length)},a)),o}function De(e,n){let{databases:t}=e;return t.kind==="listed"?t.names:n.filter(o=>o.allowsConnections&&o.mayConnect&&!t.exclude.includes(o.name)).map(o=>o.name)}async function Nt(e,n){let t=0;return await ne(n.databases,n.concurrency,async o=>{let r=e.clock.elapsed(),a=await Rs(e,n,o),s=C(a,({rules:l})=>f(l)),i=Math.round(e.clock.elapsed()-r);return t+=1,e.log.info(`[${t}/${n.databases.length}] ${n.server.name}/${o}: ${js(s)}, ${i} ms`),{database:o,durationMs:i,rules:s,before:C(a,({before:l})=>l)}})}function Rs(e,n,t){let o=e.rules.filter(a=>a.kind==="catalog"&&a.scope==="database"),r={server:n.server,database:t,identity:n.identity,purpose:"audit"};return D(e,r,async a=>{let[[s,i,l],d,c]=await Promise.all([a.session.run([X,Z,he()]),Ie(a,o,n.sets),Me(a,n.sets)]);if(s.kind!=="observed")return s;let[p]=s.value;if(p===void 0)throw new Error("the session query returned no row");let u=ee(a,p,i.kind==="observed"?i.value[0]??null:null);return u.kind!=="observed"?u:(n.sampled(ye(e,r,l)),f({rules:d.map(({evidence:g})=>g),before:c}))})}function js(e){if(e.kind==="not-applicable")return e.because;let n=e.kind==="unavailable"?e:e.value.find(({rows:o})=>o.kind==="unavailable")?.rows;if(n?.kind==="unavailable")return`not audited (${n.failure.code})`;let t=e.kind==="observed"?e.value.map(({rows:o})=>o.kind==="observed"?o.value.length:0):[];return`${F(t.reduce((o,r)=>o+r,0))} found`}function Gt(e,n,t){if(t.status==="not-run")return{outcome:"not-compared",because:"it did not run on the password path"};let o={entra:Wt(n),password:Wt(t)};if(o.password&&!o.entra)return{outcome:"only-password",because:`works with the password; under Entra ${Fe(n)}`};if(o.entra&&!o.password)return{outcome:"only-entra",because:`works under Entra; with the password ${Fe(t)}`};if(!o.entra)return{outcome:"neither",because:`under Entra ${Fe(n)}; with the password ${Fe(t)}`};let r=$s(e,n.shape,t.shape);return r.length===0?{outcome:"same",because:""}:{outcome:"differs",because:r.join("; ")}}function Wt({status:e}){return e==="pass"||e==="warning"}function Fe({status:e,sqlState:n}){return e==="not-run"?"it could not be run":n===null?"it does not hold":`it fails (SQLSTATE ${n})`}function $s(e,n,t){if(e.mode==="plan"||n===void 0||t===void 0)return[];let o=(a,s)=>JSON.stringify(a)===JSON.stringify(s);return o(n.columns,t.columns)?o(n.types,t.types)?n.count!==t.count?[e.reveal?`${n.count} rows under Entra, ${t.count} with the password`:"the number of rows differs"]:(xs(e)?n.ordered===t.ordered:n.unordered===t.unordered)?[]:["the rows hold other values, or stand in another order"]:["the columns have other types"]:["the columns have other names"]}function xs({expect:e,sql:n}){let t=e.find(o=>o.kind==="equals");return t===void 0?/\border\s+by\b/i.test(n):t.ordered}function Ut(e,n,{variable:t,endsInBlank:o}){switch(e.kind){case"clear-text":return`the server asked for the password of ${n} in clear text, as it does where it expects an access token: not sent`;case"not-asked":return`the server let ${n} in without asking for a password`;case"refused":return`the server refused the password of ${n} that ${t} holds (SQLSTATE ${e.sqlState}): it is wrong, or passwords are off already${o===!0?". It ends with a line break or a blank, as a secret does that was piped in by `echo`":""}`;case"failed":return`no session with the password of ${n} came about${e.code===null?"":` (${e.code})`}`}}function Qt({variable:e}){return`the environment variable ${e} is not set, or empty`}var Es=/^([+-]?)(\d+)(?:\.(\d+))?$/;function ae(e,n){let{operator:t,operand:o}=e,r=o===null?null:String(o);if(n===null||r===null)return t==="="?n===r:t==="!="&&n!==r;let a=Os(n,r);switch(t){case"=":return a===0;case"!=":return a!==0;case"<":return a<0;case"<=":return a<=0;case">":return a>0;case">=":return a>=0;default:return B(t)}}function Jt(e,n){return ae({operator:"=",operand:n},e)}function Os(e,n){let[t,o]=[Bt(e),Bt(n)];if(t!==void 0&&o!==void 0){let r=Math.max(t.scale,o.scale),[a,s]=[t.digits*10n**BigInt(r-t.scale),o.digits*10n**BigInt(r-o.scale)];return a<s?-1:a>s?1:0}return e<n?-1:e>n?1:0}function Bt(e){let n=Es.exec(e);if(n===null)return;let t=n[3]??"";return{digits:BigInt(`${n[1]==="-"?"-":""}${n[2]}${t}`),scale:t.length}}function Le(e){let n=e.operand===null?"NULL":String(e.operand);return e.operator==="="?n:`${e.operator} ${n}`}var te={status:"pass",message:""};function Vt(e){return Math.max(...e.expect.map(n=>n.kind==="equals"?n.rows.length+1:1))}function Ht(e,n){let t=e.expect.map(r=>Cs(r,n,e.reveal));return{status:t.some(r=>r.status==="fail")?"fail":t.some(r=>r.status==="warning")?"warning":"pass",message:t.filter(r=>r.message!=="").map(r=>r.message).join("; ")}}function Kt(e){let n=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:n,detail:null}}function Yt(e,n){let t=e.expect.find(o=>o.kind==="error");return t===void 0?N(`${n.message} (SQLSTATE ${n.sqlState})`):n.sqlState.startsWith(t.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${n.sqlState}`}:N(`expected SQLSTATE ${t.sqlState}, got ${n.sqlState}: ${n.message}`)}function Cs(e,n,t){switch(e.kind){case"value":return Ts(e,n,t);case"row":return As(e,n,t);case"rows":return ae(e.count,String(n.count))?te:N(`expected ${Le(e.count)} rows, got ${n.count}`);case"empty":return qs(e,n);case"columns":return Is(e.names,n.columns)?te:N(`expected the columns ${e.names.join(", ")}, got ${n.columns.join(", ")}`);case"equals":return Ps(e,n);case"error":return N(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return te;default:return B(e)}}function Ts({is:e},{rows:n,count:t,columns:o},r){let[a]=n;if(t!==1||o.length!==1||a===void 0)return N(`expected one row with one column, got ${t} rows with ${o.length} columns`);let[s=null]=a;return ae(e,s)?te:N(`expected ${Le(e)}, got ${Xt(s,r)}`)}function As(e,{rows:n,count:t,columns:o},r){let[a]=n;if(t!==1||a===void 0)return N(`expected one row, got ${t}`);let s=Object.entries(e.columns).flatMap(([i,l])=>{let d=o.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(o.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let c=a[d]??null;return ae(l,c)?[]:[`expected ${i} ${Le(l)}, got ${Xt(c,r)}`]});return s.length===0?te:N(s.join("; "))}function qs({warnIf:e,errorIf:n},{count:t}){let o=`${t} rows, each of them a failure`;return ae(n,String(t))?N(o):e!==void 0&&ae(e,String(t))?{status:"warning",message:o}:te}function Ps({rows:e,ordered:n},{rows:t,count:o}){if(o!==e.length)return N(`expected ${e.length} rows, got ${o}`);if(n){let a=e.findIndex((s,i)=>!zt(t[i]??[],s));return a===-1?te:N(`row ${a+1} differs`)}let r=[...t];for(let[a,s]of e.entries()){let i=r.findIndex(l=>zt(l,s));if(i===-1)return N(`expected row ${a+1} is not among the rows`);r.splice(i,1)}return te}function zt(e,n){return e.length===n.length&&n.every((t,o)=>Jt(e[o]??null,t))}function Is(e,n){return e.length===n.length&&e.every((t,o)=>t===n[o])}function Xt(e,n){return e===null?"NULL":n?e:"another value (not printed: the query does not say `reveal: true`)"}function N(e){return{status:"fail",message:e}}function Zt(e,n){let t=1,o=1;for(let r of e){if(o>=n)break;r===`
`&&(t+=1),o+=1}return t}function eo(e,n){let t=V(e).flatMap(o=>H(o)??(o.kind==="string"?o.text.slice(1,-1):[]));return[...new Set(t.map(o=>o==="$user"?n:o))].filter(o=>o!=="")}var no=`-- The search path that each of two roles has in this database when it logs in.
-- https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: the role's name; $2: the name of the role that it follows
select who.name as role, coalesce((
    select pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1)
    from pg_catalog.pg_db_role_setting dset
    cross join lateral pg_catalog.unnest(dset.setconfig) one (text)
    where dset.setrole in (rol.oid, 0)
      and dset.setdatabase in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
      and one.text like 'search\\_path=%'
    order by dset.setrole <> 0 desc, dset.setdatabase <> 0 desc
    limit 1
  ), (select reset_val from pg_catalog.pg_settings where name = 'search_path' and source = 'configuration file'), '"$user", public') as search_path
from pg_catalog.unnest(array[$1, $2]::text[]) who (name)
join pg_catalog.pg_roles rol on rol.rolname = who.name`;var Ms=[["relations","(?:materialized view|foreign table|table|view|sequence|relation)"],["routines","(?:function|procedure|aggregate|routine)"],["schemas","schema"]];function pn(e){for(let[n,t]of Ms){let o=new RegExp(`^permission denied for ${t} (.+)$`,"s").exec(e)?.[1];if(o!==void 0)return{kind:n,name:o}}}function We(e){return[...new Set(V(e).flatMap(n=>H(n)??[]))]}function un(e,n,t,o,r){let a=t[n.kind].filter(l=>l.name===n.name&&!l.held),s=n.kind==="relations"?Ds(a,Ws(e,n.name)):a,i=s.filter(({heldBefore:l,columns:d})=>l||d.length>0);return Fs(i.length>0?i:s,e,o,r)}function Ds(e,n){return e.filter(({type:t,privilege:o})=>t==="sequence"||n.has(o))}function Fs(e,n,t,o){let r=new Set(We(n)),a=({schema:i})=>r.has(i)?-1:t.includes(i)?t.indexOf(i):t.length,[s]=e.toSorted((i,l)=>a(i)-a(l));return s===void 0?null:Ne(e.filter(({schema:i,identity:l,type:d})=>i===s.schema&&(d==="function"||l===s.identity)),o)}function Ne(e,n){let[t]=e;if(t===void 0)return null;let{type:o,identity:r}=t,a=[...new Set(e.map(({privilege:d})=>d))],s=e.some(({heldBefore:d})=>d)?[]:[...new Set(e.flatMap(d=>d.columns))],i=s.length>0?` (${s.join(", ")})`:"",l=`${Ns[o]??o} ${r}`;return{object:Ls.has(o)?r:`${o} ${r}`,privileges:a.map(d=>`${d}${i}`),grant:`grant ${a.map(d=>`${d.toLowerCase()}${i}`).join(", ")} on ${l} to ${b(n)};`}}var Ls=new Set(["table","view","materialized view","foreign table"]),Ns={aggregate:"function",view:"table","materialized view":"table","foreign table":"table"};function Ws(e,n){let t=V(e),o=new Set;for(let[r,a]of t.entries())if(H(a)===n)for(let s of Us(t,r))o.add(s);return o.size===0&&o.add("SELECT"),o.has("SELECT")&&Qs(t)&&o.add("UPDATE"),o}var Gs=["where","returning","using","conflict"];function Us(e,n){let t=e[n-1]?.text==="."?n-2:n,o=$(e[t-1],"only")?t-1:t,[r,a]=[e[o-1],e[o-2]],s=e.some(i=>$(i,...Gs))?["SELECT"]:[];return $(r,"into")&&$(a,"merge")?["INSERT","UPDATE","DELETE","SELECT"]:$(r,"into")?["INSERT",...s,...e.some(i=>$(i,"conflict"))?["UPDATE"]:[]]:$(r,"update")&&!$(a,"for","key","do")?["UPDATE",...s]:$(r,"from")&&$(a,"delete")?["DELETE",...s]:["SELECT"]}function Qs(e){return e.some((n,t)=>$(n,"for")&&$(e[t+1],"update","share","no","key"))}function Bs(e,n,t){let o=e.filter(({name:a})=>a===n.name),r=n.schema??["pg_catalog",...t].find(a=>o.some(s=>s.schema===a));return o.filter(a=>a.schema===r)}function to(e,n,t,o){let a=Bs(e.type==="routine"?n.routines:n.relations,e.object,t).filter(({privilege:c})=>e.anyOf.includes(c)),[s]=a;if(s===void 0)return{kind:"missing"};let i=n.schemas.filter(({name:c,held:p})=>c===s.schema&&!p);if(i.length>0&&e.type!=="sequence")return{kind:"lacking",lack:Ne(i,o)};let l=a.filter(c=>c.held);if(l.length===a.length||e.type!=="routine"&&l.length>0)return{kind:"held"};if(l.length>0)return{kind:"overloaded"};let d=a.toSorted((c,p)=>Number(p.heldBefore)-Number(c.heldBefore)||e.anyOf.indexOf(c.privilege)-e.anyOf.indexOf(p.privilege));return{kind:"lacking",lack:Ne(d.slice(0,1),o)}}function oo(e,n,t,o){let r=n.schemas.filter(({name:l,held:d,heldBefore:c})=>t.includes(l)&&!d&&c),a=We(e),s=l=>[...n.relations,...n.routines].some(d=>d.schema===l&&a.includes(d.name)),i=r.filter(({name:l})=>s(l));return i.length===0?null:Ne(i.slice(0,1),o)}var Js={nextval:["USAGE","UPDATE"],setval:["UPDATE"],currval:["USAGE","SELECT"]};function ro(e){let n=e.filter(t=>/(next|set|curr)val/i.test(t)).flatMap(zs);return{needs:n.flatMap(t=>t??[]),unknown:n.includes(void 0)}}function zs(e){let n=V(e);return n.flatMap((t,o)=>{let r=t.kind==="word"?Js[t.text]:void 0;if(r===void 0||n[o+1]?.text!=="(")return[];let a=n[o+2];return a?.kind==="string"&&n[o+3]?.text===")"?[]:[Vs(n,o+2)?Hs(a,r):void 0]})}function Vs(e,n){let[t,o,r,a]=e.slice(n,n+4);return t?.kind==="string"&&o?.text===":"&&r?.text===":"&&$(a,"regclass")}function Hs(e,n){let t=e===void 0?void 0:Ks(e.text.slice(1,-1).replaceAll("''","'"));return t===void 0?void 0:{type:"sequence",object:t,anyOf:n}}function Ks(e){let n=V(e).filter(({text:r})=>r!=="."),[t,o]=n.map(H).reverse();return t===void 0?void 0:{schema:o,name:t}}function ao(e){if(!/\bmerge\b|\bconflict\b/i.test(e))return[];let n=V(e),t=n.some(o=>$(o,"default"));return n.flatMap((o,r)=>{let a=$(n[r-1],"merge");if(!$(o,"into")||!(a||t))return[];let s=Qn(n,$(n[r+1],"only")?r+2:r+1)?.object;return s===void 0?[]:t?[{table:s,columns:void 0}]:Ys(n,r).map(i=>({table:s,columns:i}))})}function Ys(e,n){return e.flatMap((t,o)=>o<n||!$(t,"insert")||!$(e[o-1],"then")?[]:e[o+1]?.text!=="("?[void 0]:[Jn(e,o+2,Bn(e,o+1)).flatMap(([a])=>H(a)??[])])}var so=`-- Sequences that a role may draw from and its successor may not, each with the columns whose default draws from it: planning shows most
-- defaults, but not those of MERGE and of ON CONFLICT. Identity columns need no privilege.
-- https://www.postgresql.org/docs/current/functions-sequence.html, https://www.postgresql.org/docs/current/catalog-pg-attrdef.html
-- $1: the role's name; $2: its successor's
select ide.identity as identity, coalesce((
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'schema', nsp.nspname, 'table', tab.relname, 'column', att.attname) order by nsp.nspname, tab.relname, att.attname)
    from pg_catalog.pg_depend dep
    join pg_catalog.pg_attrdef def on def.oid = dep.objid
    join pg_catalog.pg_class tab on tab.oid = def.adrelid
    join pg_catalog.pg_namespace nsp on nsp.oid = tab.relnamespace
    join pg_catalog.pg_attribute att on att.attrelid = def.adrelid and att.attnum = def.adnum
    where dep.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid = seq.oid
  ), '[]') as defaults
from pg_catalog.pg_class seq
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, seq.oid, 0) ide
join pg_catalog.pg_roles rol on rol.rolname = $1
join pg_catalog.pg_roles suc on suc.rolname = $2
-- In a CASE, because the planner may ask in any order, and of no sequence the function is an error.
where case when seq.relkind = 'S' then
    pg_catalog.has_sequence_privilege(rol.oid, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(rol.oid, seq.relnamespace, 'USAGE')
    and not (pg_catalog.has_sequence_privilege(suc.oid, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(suc.oid, seq.relnamespace, 'USAGE'))
  end
order by ide.identity collate "C"`;var io=`-- The relations with a name of $1, and each privilege on them: whether the role $3 holds it on the whole, and whether the
-- role $2 does, or on which columns $2 alone does.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
with pair as (
  select
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2) as former,
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3) as successor
)
select
  nsp.nspname as schema,
  cls.relname as name,
  case cls.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view'
    when 'f' then 'foreign table' else 'table' end as type,
  pg_catalog.format('%I.%I', nsp.nspname, cls.relname) as identity,
  acl.privilege,
  coalesce(case when cls.relkind = 'S' then pg_catalog.has_sequence_privilege(pair.successor, cls.oid, acl.privilege)
    else pg_catalog.has_table_privilege(pair.successor, cls.oid, acl.privilege) end, false) as held,
  coalesce(case when cls.relkind = 'S' then pg_catalog.has_sequence_privilege(pair.former, cls.oid, acl.privilege)
    else pg_catalog.has_table_privilege(pair.former, cls.oid, acl.privilege) end, false) as held_before,
  array(
    select pg_catalog.quote_ident(att.attname)
    from pg_catalog.pg_attribute att
    where att.attrelid = cls.oid and att.attnum > 0 and not att.attisdropped
      and cls.relkind <> 'S' and acl.privilege in ('SELECT', 'INSERT', 'UPDATE')
      and pg_catalog.has_column_privilege(pair.former, cls.oid, att.attnum, acl.privilege)
      and not pg_catalog.has_column_privilege(pair.successor, cls.oid, att.attnum, acl.privilege)
    order by att.attnum) as columns
from pg_catalog.pg_class cls
join pg_catalog.pg_namespace nsp on nsp.oid = cls.relnamespace
cross join pair
join (values
  (false, 'SELECT'), (false, 'INSERT'), (false, 'UPDATE'), (false, 'DELETE'), (false, 'TRUNCATE'),
  (true, 'USAGE'), (true, 'SELECT'), (true, 'UPDATE')) acl (sequence, privilege)
  on acl.sequence = (cls.relkind = 'S')
where cls.relname = any ($1::pg_catalog.text[]) and cls.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
order by nsp.nspname, cls.relname, acl.privilege`;var lo=`-- The routines with a name of $1, and whether the role $3 may execute them, and the role $2.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
select
  nsp.nspname as schema,
  pro.proname as name,
  case pro.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end as type,
  (pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0)).identity as identity,
  'EXECUTE' as privilege,
  coalesce(pg_catalog.has_function_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3), pro.oid, 'EXECUTE'), false) as held,
  coalesce(pg_catalog.has_function_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2), pro.oid, 'EXECUTE'), false) as held_before,
  array[]::pg_catalog.text[] as columns
from pg_catalog.pg_proc pro
join pg_catalog.pg_namespace nsp on nsp.oid = pro.pronamespace
where pro.proname = any ($1::pg_catalog.text[])
order by nsp.nspname, pro.proname, 4`;var co=`-- The schemas with a name of $1, and whether the role $3 may use them, and the role $2.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
select
  nsp.nspname as schema,
  nsp.nspname as name,
  'schema' as type,
  pg_catalog.quote_ident(nsp.nspname) as identity,
  'USAGE' as privilege,
  coalesce(pg_catalog.has_schema_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3), nsp.oid, 'USAGE'), false) as held,
  coalesce(pg_catalog.has_schema_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2), nsp.oid, 'USAGE'), false) as held_before,
  array[]::pg_catalog.text[] as columns
from pg_catalog.pg_namespace nsp
where nsp.nspname = any ($1::pg_catalog.text[])
order by nsp.nspname`;function po(e,n,t){let o=(r,a)=>({sql:r,parameters:[a,n,t],read:Xs});return[o(io,e.relations),o(lo,e.routines),o(co,e.schemas)]}function Xs(e){return{schema:y(e,"schema"),name:y(e,"name"),type:y(e,"type"),identity:y(e,"identity"),privilege:y(e,"privilege"),held:x(e,"held"),heldBefore:x(e,"held_before"),columns:qe(e,"columns")}}function uo(e,n){return{sql:so,parameters:[e,n],read:t=>{let o=y(t,"identity");return{identity:o,grant:`grant usage on sequence ${o} to ${b(n)};`,defaults:Array.isArray(t.defaults)?t.defaults:[]}}}}var I="42501",Ue=new Set(["42P01","42703","42883","42704","3F000","42P02"]),Zs={57014:"timeout","55P03":"timeout","40P01":"timeout",42601:"other","0A000":"other"},ei="42P14";async function go(e,n,t){let o=t.map(({answer:c})=>ro(c?.plan??[])),r=await e.run([...po(ni(t,o,n),n.from,n.to),uo(n.from,n.to)]),[a,s,i,l]=r;if(a.kind!=="observed")return a;if(s.kind!=="observed")return s;if(i.kind!=="observed")return i;if(l.kind!=="observed")return l;let d={pair:n,facts:{relations:a.value,routines:s.value,schemas:i.value},sequences:l.value};return f(t.map((c,p)=>ti(c,o[p],d)))}function ni(e,n,{searchPath:t}){let o=new Set,r=new Set,a=new Set(t),s=({type:i,object:l})=>{i==="routine"?r.add(l.name):o.add(l.name),l.schema!==void 0&&a.add(l.schema)};for(let i of n)i.needs.forEach(s);for(let{text:i,shape:l,answer:d}of e){l?.kind==="privileges"&&l.needs.forEach(s);let c=d?.error;if(c==null||i===null||c.sqlState!==I&&!Ue.has(c.sqlState))continue;let p=c.sqlState===I?pn(c.message):void 0,u=p===void 0?We(i):[p.name];for(let g of u)for(let m of[o,r,a])m.add(g)}return{relations:[...o],routines:[...r],schemas:[...a]}}var mo={kind:"proven"};function G(e,n=null){return{kind:"unproven",because:e,sqlState:n}}function ti({text:e,shape:n,answer:t},o,r){if(e===null||n===void 0)return G("no-text");switch(n.kind){case"nothing-to-prove":case"ownership":return{kind:n.kind};case"utility":return G("utility");case"privileges":return fo(n.needs,r);case"plan":break}return t===void 0||o===void 0?G("other"):t.error===null?oi(n.sql,o,r):ri(e,t.error,r)}function fo(e,{facts:n,pair:t}){let o=e.map(r=>to(r,n,t.searchPath,t.to));for(let r of o)if(r.kind==="lacking")return r.lack===null?G("other"):Ge(r.lack);return o.some(({kind:r})=>r==="missing")?G("object-gone"):o.some(({kind:r})=>r==="overloaded")?G("parameter-types"):mo}function Ge(e){return{kind:"denied",...e}}function oi(e,n,t){let o=fo(n.needs,t);if(o.kind!=="proven"||t.sequences.length===0)return o;if(n.unknown)return G("sequence-by-parameter");for(let{table:r,columns:a}of ao(e)){let s=t.sequences.find(({defaults:i})=>i.some(l=>l.table===r.name&&(r.schema===void 0||r.schema===l.schema)&&a?.includes(l.column)!==!0));if(s!==void 0)return a===void 0?G("sequence-by-parameter"):Ge({object:`sequence ${s.identity}`,privileges:["USAGE"],grant:s.grant})}return mo}function ri(e,{sqlState:n,message:t},{facts:o,pair:r}){let{searchPath:a,to:s}=r;if(n===I){let i={object:t.replace(/^permission denied for /,""),privileges:[],grant:null};return Ge(ai(e,t,o,r)??i)}if(n===ei)return{kind:"ownership"};if(Ue.has(n)){let i=oo(e,o,a,s);return i===null?G(/unknown/.test(t)?"parameter-types":"object-gone",n):Ge(i)}return n==="42601"&&/at end of input|unterminated/i.test(t)?G("truncated",n):G(Zs[n]??(/^(42|22)/.test(n)?"parameter-types":"other"),n)}function ai(e,n,t,{searchPath:o,to:r}){let a=pn(n);if(a!==void 0)return un(e,a,t,o,r);for(let s of["relations","routines","schemas"])for(let{name:i,held:l}of t[s])if(!l&&n.includes(i)){let d=un(e,{kind:s,name:i},t,o,r);if(d!==null)return d}return null}var si=30,ii=[3,40],li="42P18";async function gn(e,n,t){let o=await e.plan({...n,statements:t});if(o.kind!=="observed")return o;let r=[...o.value];for(let a of ii){let s=t.flatMap((l,d)=>{let c=ho(l,o.value[d]);return c.length===0||r[d]===void 0||yo(r[d])?[]:[{index:d,others:c}]}),i=await di(e,n,s,o.value,a);if(i.kind!=="observed")return i;for(let[l,d]of i.value)r[l]=d}return f(r)}async function di(e,n,t,o,r){let a=new Map,s=t;for(let i=0;i<si&&s.length>0;i++){let l=s.flatMap(({index:u,others:g})=>g.slice(0,r).map(m=>({index:u,candidate:m}))),d=await e.plan({...n,statements:l.map(({candidate:u})=>u)});if(d.kind!=="observed")return d;let c=l.flatMap((u,g)=>{let m=d.value[g];return m===void 0?[]:[{...u,answer:m}]}),p=Map.groupBy(c,u=>u.index);s=s.map(({index:u,others:g})=>{let m=ci(a.get(u)??o[u],p.get(u)??[]);return m===void 0?{index:u,others:g.slice(r)}:(a.set(u,m.answer),{index:u,others:ho(m.candidate,m.answer)})}).filter(({others:u})=>u.length>0)}return f(a)}function ho(e,n){if(n?.error==null)return[];let{sqlState:t,message:o,position:r}=n.error;return Hn(e,{sqlState:t,message:o,position:r===null?null:r-1})}function yo({error:e}){return e===null||e.sqlState===I}function ci(e,n){let t=n.find(({answer:l})=>yo(l)),o=e?.error;if(t!==void 0||o==null)return t;let r=({answer:l})=>l.error?.position??0,[a]=n.toSorted((l,d)=>r(d)-r(l)),s=a?.answer.error;return a===void 0||s==null?void 0:s.message!==o.message&&((s.position??0)>(o.position??0)||s.sqlState!==o.sqlState||s.sqlState===li)?a:void 0}async function Qe(e,n,t){let o=t.map(d=>({text:d,shape:d===null?void 0:Un(d)})),r=await pi(e,n);if(r.kind!=="observed")return r;let a=await ui(e,n,r.value,o);if(a.kind!=="observed")return a;let{own:s,before:i}=r.value,l=[s,i??""].flatMap(d=>eo(d,n.to));return await go(e,{from:n.from,to:n.to,searchPath:[...new Set(l)]},o.map((d,c)=>({...d,answer:a.value.get(c)})))}async function pi(e,{from:n,to:t}){let o={sql:no,parameters:[t,n],read:i=>({role:y(i,"role"),path:y(i,"search_path")})},[r]=await e.run([o]);if(r.kind!=="observed")return r;let a=i=>r.value.find(({role:l})=>l===i)?.path,s=a(t)??"";return f({own:s,before:a(n)===s?void 0:a(n)})}async function ui(e,{to:n,setRole:t},{own:o,before:r},a){let s=a.flatMap(({shape:u},g)=>u?.kind==="plan"?[{index:g,candidate:Vn(u.sql,u.types)}]:[]),i=t?n:void 0,l=await gn(e,{role:i,searchPath:t?o:void 0},s.map(_o));if(l.kind!=="observed")return l;let d=new Map(s.flatMap(({index:u},g)=>gi(u,l.value[g]))),c=r===void 0?[]:s.filter(({index:u})=>Ue.has(d.get(u)?.error?.sqlState??""));if(c.length===0)return f(d);let p=await gn(e,{role:i,searchPath:r},c.map(_o));if(p.kind!=="observed")return p;for(let[u,{index:g}]of c.entries()){let m=p.value[u];m!==void 0&&(m.error===null||m.error.sqlState===I)&&d.set(g,m)}return f(d)}function _o({candidate:e}){return e}function gi(e,n){return n===void 0?[]:[[e,n]]}var mi=["42601","42P18"];async function wo(e,{identity:n},{sql:t,setRole:o},r){let{result:a}=r;if(a.kind!=="error"||![I,...mi].includes(a.error.sqlState))return r;let s=o??n.loginRole,i=await Qe(e,{from:s,to:s,setRole:o!==void 0},[t]),l=i.kind==="observed"?i.value[0]:void 0;switch(l?.kind){case"denied":return{...r,result:{kind:"error",error:fi(a.error,l)}};case"proven":return a.error.sqlState===I?r:{...r,result:{kind:"rows",columns:[],rows:[],count:0}};default:return r}}function fi(e,{object:n,privileges:t,grant:o}){let r=t.length===0?"a privilege":t.join(", "),a=e.sqlState===I?e.message:`${r} on ${n} is missing`,s=o===null?a:`${a}; this gives it: ${o}`;return{...e,sqlState:I,message:s,position:null}}async function bo(e,n){let{server:t,identity:o,database:r,queries:a}=n,s=[],i=await D(e,{server:t,database:r,identity:o,purpose:"smoke"},async l=>{let d=await se(l);if(d.kind==="observed")for(let c of a)s.push(await hi(e,n,c,l));return d});for(let l of a.slice(s.length))s.push({query:l,result:hn(n,l,i),shape:void 0});return{login:{identity:o.name,role:o.loginRole,database:r,login:i},results:s.map(({result:l})=>l),asked:s}}function mn(e,n){let t=v(n);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:t},results:e.queries.map(o=>hn(e,o,t)),asked:[]}}async function se(e){let[n,t]=await e.session.run([X,Z]);if(n.kind!=="observed")return n;let[o]=n.value;if(o===void 0)throw new Error("the session query returned no row");return ee(e,o,t.kind==="observed"?t.value[0]??null:null)}async function hi(e,n,t,o){let r=t.mode==="plan"&&n.compared!==!0,a=await fn(n,t,o.session,i=>r?wo(o.session,n,t,i):Promise.resolve(i)),{result:s}=a;return e.log.info(`${s.status==="pass"?"passed":s.status}: ${t.name} (${n.server.name}/${n.database} as ${s.as}), ${s.durationMs} ms`),a}async function fn(e,n,t,o=r=>Promise.resolve(r)){let{sql:r,mode:a,setRole:s,timeoutMs:i}=n,l=e.compared===!0,d=await t.smoke({sql:r,mode:a,setRole:s,timeoutMs:i,keepRows:Vt(n),digest:l});if(d.kind!=="observed")return{query:n,result:hn(e,n,d),shape:void 0};let c=await o(d.value),{result:p}=c;return{query:n,result:yi(e,n,c),shape:p.kind==="rows"?p.shape:void 0}}function yi(e,n,{result:t,durationMs:o,notices:r}){let a={...vo(e,n),durationMs:o,notices:r};switch(t.kind){case"rows":return{...a,...Ht(n,t)};case"error":{let s=n.reveal?t.error:Kt(t.error);return{...a,...Yt(n,s),error:s,location:_i(n,s)}}case"left-transaction":return{...a,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function hn(e,n,t){let o=t.kind==="unavailable"?t.failure:null;return{...vo(e,n),status:"not-run",message:o===null?"not run":`not run: ${o.summary}`,failure:o}}function vo({server:e,identity:n,database:t},o){return{name:o.name,server:e.name,database:t,as:n.loginRole,setRole:o.setRole??null,mode:o.mode,durationMs:0,error:null,failure:null,notices:[],location:o.location}}function _i(e,n){if(n.position===null)return e.location;let t=e.sqlLines[Zt(e.sql,n.position)-1];return t===void 0?e.location:{path:e.location.path,line:t}}async function So(e,n,t,o){let r=t.flatMap(i=>wi(n,i,o)),a=t.flatMap(({from:i,to:l})=>r.some(({comparison:d})=>d.from===i)?[]:[{from:i,to:l}]);for(let{from:i,to:l}of a)e.log.info(`${n.name}: nothing to compare for ${i}: no smoke query runs as ${l}`);let s=[];for(let i of r)s.push(await bi(e,i));return{comparisons:s.flatMap(i=>i.comparisons),processes:s.flatMap(i=>i.processes),nothing:a}}function wi(e,n,t){let{to:o}=n,r=t.filter(({result:s})=>s.as===o||s.setRole===o);return[...Map.groupBy(r,({query:s})=>s.database)].map(([s,i])=>({server:e,comparison:n,database:s,asked:i}))}async function bi(e,n){let{server:t,comparison:o,database:r,asked:a}=n,{password:s,from:i}=o;if(s===void 0||e.passwordSessions===void 0)return ko(e,n,Qt(o));let l=await e.passwordSessions.connect({server:t,database:r,role:i,password:s});if(l.kind==="refused")return ko(e,n,Ut(l.refusal,i,o));let{session:d}=l,c=[];try{for(let p of a)c.push(await vi(e,n,p,d))}finally{d.close()}return{comparisons:c,processes:d.processId===null?[]:[d.processId]}}function ko({log:e},n,t){let{server:o,database:r,asked:a}=n;return e.info(`not compared: ${o.name}/${r}: ${t}`),{comparisons:a.map(i=>({...Ro(n,i),password:null,outcome:"not-compared",because:t})),processes:[]}}async function vi({log:e},n,t,o){let{server:r,database:a,comparison:s}=n,{from:i,to:l}=s,d={server:r,database:a,identity:{name:i,tenantId:"",clientId:"",loginRole:i},queries:[],compared:!0},c={...t.query,setRole:t.query.setRole===l?void 0:t.query.setRole},p=yn(await fn(d,c,o)),{outcome:u,because:g}=Gt(c,yn(t),p);return e.info(`${u}: ${c.name} (${r.name}/${a}), path Entra as ${t.result.as}, path password as ${i}${g===""?"":`: ${g}`}`),{...Ro(n,t),password:jo(p),outcome:u,because:g}}function Ro({comparison:e},n){let{name:t,server:o,database:r,mode:a,as:s,setRole:i}=n.result,l=jo(yn(n));return{name:t,server:o,database:r,mode:a,as:i??s,from:e.from,entra:l,location:n.query.location}}function yn({result:e,shape:n}){let t=e.error?.sqlState??e.failure?.sqlState??null;return{status:e.status,sqlState:t,durationMs:e.durationMs,shape:n}}function jo({status:e,sqlState:n,durationMs:t}){return{status:e,sqlState:n,durationMs:t}}async function $o(e,{passwordComparisons:n=[]},t,o,{facts:r,samples:a}){let{server:s}=t,{log:i}=e,l=o.flatMap(k=>k.asked),{processes:d,nothing:c,comparisons:p}=n.length===0||l.length===0&&r.kind!=="observed"?{comparisons:[],processes:[],nothing:[]}:await i.group(`${s.name}: comparing with the password path`,()=>So(e,s,n,l)),u={comparisons:p,...c.length===0?{}:{nothingToCompare:c}};if(r.kind!=="observed")return{...u,sessions:r};let{roles:g}=r.value;if(g.kind!=="observed")return{...u,sessions:g};let _=g.value.filter(k=>P(k).class.kind==="password").length===0?[]:[await Ft(e,t,d)];return{...u,sessions:Lt([...a,..._],g.value)}}function xo(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}var ki=new Set(["net/name-not-found","net/connection-refused","net/unreachable","net/stalled","net/connection-lost","pg/starting-up"]),Si=new Set(["pg/role-not-labelled","pg/role-missing","pg/login-refused"]),Ri=new Set(["Ready","Updating","unknown"]);function Eo(e,n,{role:t,hostedRunner:o}){if(e.kind!=="unavailable"||n.kind!=="observed")return e;let r=ji(e.failure,n.value,{role:t,hostedRunner:o});return r===void 0?e:v(r)}function ji(e,{host:n,state:t,network:o,auth:r},{role:a,hostedRunner:s}){let i=[e.summary,...e.detail===null?[]:[e.detail]].join(": ");if(Si.has(e.code))return r.activeDirectoryAuth==="Disabled"?h("arm/entra-off",{host:n,role:a,detail:i}):void 0;if(ki.has(e.code)){if(!Ri.has(t))return h("net/server-not-running",{host:n,state:t,detail:i});if(o.delegatedSubnet!==null||o.publicAccess===!1)return h("net/private-server",{host:n,hostedRunner:s,reason:o.delegatedSubnet===null?`its public access is switched off${o.privateEndpoints===0?", and it has no private endpoint":""}`:`it stands in the virtual network of the subnet ${o.delegatedSubnet}`,detail:i})}}var $i=[".postgres.database.azure.com",".postgres.database.usgovcloudapi.net",".postgres.database.chinacloudapi.cn"],xi=/^(privatelink|rs-[a-z0-9]+)$/;function ie(e,n){if(_n(e)===_n(n))return"same";let[t,o]=[Oo(e),Oo(n)];return t===void 0||o===void 0?"unknown":t.server===o.server&&t.suffix===o.suffix?"same":"other"}function _n(e){return e.toLowerCase().replace(/\.$/,"")}function Oo(e){let n=_n(e),t=$i.find(a=>n.endsWith(a));if(t===void 0)return;let[o="",...r]=n.slice(0,-t.length).split(".");return o!==""&&(r.length===0||r.length===1&&xi.test(r[0]??""))?{server:o,suffix:t}:void 0}async function wn({servers:e,accessTokens:n},t,o,r){if(t.kind!=="observed")return t;let{resource:a,auth:s}=t.value,i=await n.acquire(o,"postgres"),[l,d,c]=await Promise.all([s.activeDirectoryAuth==="Enabled"?e.administrators(a,o):E("Entra authentication is off, and Azure then lists no administrators"),e.replicas(a,o),e.parameters(a,o)]);return f({jobTenantId:i.kind==="observed"?i.value.tenantId??null:null,administrators:l,replicas:Ei(d,r),parameters:c})}function Ei(e,n){return e.kind!=="observed"?e:f(e.value.map(t=>({...t,declared:n.some(o=>Oi(t,o))})))}function Oi({id:e,host:n},t){let o=je(e);return o!==void 0&&t.resource!==void 0?Wn(o,t.resource):n!==""&&t.host?.toLowerCase()===n.toLowerCase()}function Co(e,n,t,o){let r=()=>Ci(e,n,t,o);if(n.resource===void 0&&o.subscriptionId===void 0)return r();let{log:a}=e;return a.group(`${n.name}: asking Azure Resource Manager`,async()=>{let s=await r(),{azure:i,server:l}=s;return i.kind==="observed"&&a.info(`${l.host}, ${i.value.state}, password authentication ${i.value.auth.passwordAuth}`),i.kind==="unavailable"&&a.info(`Not known: ${i.failure.summary} (${i.failure.code})`),s})}async function Ci(e,n,t,{subscriptionId:o,servers:r}){let{host:a}=n,s=await Ai(e,n,t,o),i=Ti(s,a);if(i!==s)return{server:{...n,resource:void 0,host:a??""},azure:i,posture:await wn(e,i,t,r),reachable:!0};let l=i.kind==="observed"?i.value:void 0,d=n.resource??l?.resource,c=a??l?.host??"";return{server:{...n,resource:d,host:c===""?d?.name??"":c},azure:i,posture:await wn(e,i,t,r),reachable:c!==""}}function Ti(e,n){if(e.kind!=="observed"||n===void 0)return e;let{host:t,resource:o}=e.value;return ie(n,t)==="other"?v(h("arm/other-server",{host:n,object:t,resource:o.id})):e}async function Ai({servers:e},{resource:n,host:t},o,r){return n!==void 0?await e.get(n,o):r===void 0||t===void 0?E("neither its resource id nor a subscription is given"):await e.find(r,t,o)}async function To({serverLogs:e,clock:n,log:t},{logs:o},r,a){if(o===void 0)return E("the logs are not asked");let{resource:s}=r;return s===void 0?E("no resource id is given"):await t.group(`${r.name}: asking Log Analytics who logged in`,async()=>{let i=n.now(),l={from:new Date(i.getTime()-o.windowMs),to:i},d=await e.passwordLogins(s,l,a);return t.info(d.kind==="observed"?qi(d.value):d.kind==="unavailable"?`Not answered: ${d.failure.summary} (${d.failure.code})`:d.because),d})}function qi(e){let{lines:n,first:t,last:o,sessions:r}=e,a=r.reduce((i,l)=>i+l.sessions,0),s=t===null||o===null?"":`, from ${t} to ${o}`;return`${S(n,"line")}${s}; ${S(a,"session")}, ${F(Zn(e))} of them by Entra`}var Pi="0";function Ao(e,n){let t=e.map(P),o=i=>t.filter(l=>l.class.kind===i),r=i=>i.map(l=>l.facts.oid),a=o("password"),s=a.map(({facts:{name:i,oid:l}})=>{let d=ce(i,n,t);if(d.kind==="label")return l;let c=L(d);return t.find(p=>p.facts.name===c)?.facts.oid??Pi});return{password:r(a),successors:s,entra:r(o("entra")),group:r(o("group"))}}function Po(e,n,t){return D(e,n,async o=>{let r=await o.session.run([X,Z,$t,...xt,Et,Ot,Ct,he()]),[a,s,i,l,d,c,p,u,g]=r;if(a.kind!=="observed")return a;let[m]=a.value;if(m===void 0)throw new Error("the session query returned no row");let _=ee(o,m,s.kind==="observed"?s.value[0]??null:null);if(_.kind!=="observed")return _;let k=Mi(i,[d,l]),w=k.kind==="observed"?Ao(k.value,t):void 0,[j,z]=w===void 0?[[],E("the roles are not known")]:await Promise.all([Ie(o,e.rules,w),Me(o,w)]);return f({login:_.value,serverVersion:m.serverVersion,roles:k,sets:w,databases:c,accounting:p,scheduler:Ii(u,n),sample:ye(e,n,g),shared:qo(j,"shared"),own:qo(j,"database"),before:z})})}function Ii(e,n){if(e.kind==="observed")return f(e.value[0]??null);if(e.kind==="not-applicable")return e;let t={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return v(re(e.failure,n,t))}function qo(e,n){return e.filter(t=>t.scope===n).map(({evidence:t})=>t)}function Mi(e,n){if(e.kind!=="observed")return e;let t=new Map(n.flatMap(o=>o.kind==="observed"?o.value:[]).map(({role:o,authType:r})=>[o,r]));return f(e.value.map(o=>({...o,authType:t.get(o.name)??null})))}var Di=3e4,Fi=2e3;async function Io({clock:e,log:n},{servers:t,limit:o,look:r,broken:a}){let s=async(c,p)=>{try{return await r(c,p)}catch(u){let g=h("run/unexpected",{...c.host===void 0?{}:{host:c.host},detail:A(u instanceof Error?u.stack??u.message:String(u),Fi)});return p.info(`Broken off: ${g.summary} (${g.code})`),a(c,g)}},[i]=t;if(i!==void 0&&t.length===1)return[await s(i,n)];let l=Li({clock:e,log:n},t.length),d=ne(t,o,c=>l.follow(c.name,p=>s(c,p)));return await l.until(d)}function Li({clock:e,log:n},t){let o=new Map,r=e.elapsed(),a=0,s=Promise.resolve(),i=(l,d,c)=>(s=s.then(()=>n.group(l,async()=>d.forEach(p=>{n.info(p)}),c)),s);return{follow:async(l,d)=>{let c={},p=[],u=e.elapsed();o.set(c,l);let g=await d(Wi(e,p,m=>{o.set(c,m)}));return o.delete(c),a+=1,await i(`[${a}/${t}] ${l}: ${Ni(g)}`,p,e.elapsed()-u),g},until:async l=>{let d=!1,c=l.finally(()=>{d=!0});for(;!d;)await Promise.race([c,e.sleep(Di)]),d||n.info(`After ${nn(e.elapsed()-r)}, ${a} of ${t} servers are done. At work: ${[...o.values()].join("; ")}`);return await c}}}function Ni({logins:[e]}){return e?.login.kind==="observed"?"Entra login proven":e?.login.kind==="unavailable"?`not entered (${e.login.failure.code})`:"not entered"}function Wi(e,n,t){return{info:o=>{n.push(...o.split(`
`))},group:async(o,r)=>{let a=e.elapsed();t(o),n.push(`\u2500\u2500 ${o}`);try{return await r()}finally{n.push(`took ${nn(e.elapsed()-a)}`)}}}}var _e="postgres";function bn({identities:e,smoke:n,passwordComparisons:t=[]},o,r){let a=n.filter(s=>s.servers.includes(o.name));return[r,...e].flatMap(s=>{let i=a.filter(d=>(d.as??Q)===s.name),l=[...new Set(i.map(d=>d.database))];return l.length===0&&s!==r&&l.push(_e),l.map(d=>({server:o,identity:s,database:d,queries:i.filter(c=>c.database===d),compared:t.length>0}))})}function Mo(e,n,t){return n.flatMap(o=>t.flatMap(({oid:r,name:a})=>{let s=vn(e,o.fromOid,r);return s.length===0?[]:[{...o,database:a,statements:s}]}))}function vn(e,n,t){let o=e.filter(a=>a.roleOid===n&&a.databaseOid===t);return[...Map.groupBy(o,({text:a,id:s,nested:i})=>JSON.stringify([i,a??"",a===null?s:""])).values()].flatMap(([a,...s])=>a===void 0?[]:[s.reduce(Gi,a)])}function Gi(e,{calls:n,timeMs:t}){return{...e,calls:e.calls+n,timeMs:e.timeMs+t}}function Do(e,n,t,o){return o.flatMap(r=>{let a=n.find(({fromOid:l})=>l===r.fromOid),s=a?.to;if(a===void 0||s===void 0||s===r.role)return[];let i=Ui(r,s);return t.flatMap(({oid:l,name:d})=>{let c=vn(e,r.roleOid,l);if(c.length===0)return[];let p=c.map(({id:u,calls:g,timeMs:m})=>({id:u,calls:g,timeMs:Math.round(m),result:i,text:null}));return[{database:d,from:a.from,ranAs:r.role,to:s,identity:null,statements:f(p),distinct:p.length,calls:p.reduce((u,g)=>u+g.calls,0)}]})})}function Ui({role:e,successorMay:n},t){return n?{kind:"proven"}:{kind:"denied",object:`role ${b(e)}`,privileges:["SET ROLE"],grant:`grant ${b(e)} to ${b(t)};`}}var Fo=`-- What Query Store has kept of each statement, over all its time buckets. In the database azure_sys.
-- https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store
-- A text as long as the longest that is kept is cut, and none.
-- Read as json, so that a column that a version of it lacks is null.
-- $1: role oids
select qsv.item ->> 'db_id' as database_oid, qsv.item ->> 'user_id' as role_oid, qsv.item ->> 'query_id' as id, case
    when pg_catalog.length(qsv.item ->> 'query_sql_text') < coalesce(nullif(pg_catalog.current_setting('pg_qs.max_query_text_length', true), ''), '6000')::pg_catalog.int4
    then qsv.item ->> 'query_sql_text' end as text, false as nested,
  pg_catalog.sum((qsv.item ->> 'calls')::pg_catalog.int8)::text as calls,
  pg_catalog.sum((qsv.item ->> 'total_time')::pg_catalog.float8) as time_ms,
  pg_catalog.min(qsv.item ->> 'start_time') as since
from (select pg_catalog.to_jsonb(one) as item from query_store.qs_view one) qsv
where (qsv.item ->> 'user_id')::pg_catalog.oid = any ($1::pg_catalog.oid[])
  and coalesce((qsv.item ->> 'is_system_query')::pg_catalog.bool, false) is false
group by 1, 2, 3, 4, 5
order by 1, 2, 3, 4`;var Lo=`-- The roles that may not log in and to which a password role may SET ROLE, and whether its successor may as well: what runs then is counted
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
order by given.old_oid, rol.rolname::text collate "C"`;var No=`-- Where pg_stat_statements is in this database, whether its texts are shown (of other roles only to pg_read_all_stats), and which of its
-- settings leave statements out. Azure sets \`track\` to \`none\` unless somebody changes it.
-- https://www.postgresql.org/docs/current/pgstatstatements.html
select nsp.nspname::text as schema, pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') as readable, array(
    select opt.name
    from (values ('pg_stat_statements.track', 'none'), ('pg_stat_statements.track_utility', 'off')) opt (name, value)
    where pg_catalog.current_setting(opt.name, true) = opt.value
    order by opt.name
  ) as untracked
from pg_catalog.pg_extension ext
join pg_catalog.pg_namespace nsp on nsp.oid = ext.extnamespace
where ext.extname = 'pg_stat_statements'`;var Go="azure_sys";async function Uo(e,n){let t,o;for(let r of n.databases){if(o!==void 0&&r!==Go)continue;let a=await Qi(e,n,r);if(a.kind==="observed"&&a.value.statements.length>0)return a;a.kind==="observed"&&(o??=a),a.kind==="unavailable"&&(t??=a)}return o??t??v(h("workload/no-statistics",{host:n.server.host}))}function Qi(e,{server:n,identity:t,roleOids:o,successorOids:r},a){let s={server:n,database:a,identity:t,purpose:"audit"};return D(e,s,async c=>{let p=await se(c);if(p.kind!=="observed")return p;if(a===Go)return await gs();let[u]=await c.session.run([Ji]);if(u.kind!=="observed")return u;let[g]=u.value;if(g===void 0)return{kind:"not-applicable",because:"pg_stat_statements is not in this database"};if(!g.readable)return v(d("pg_stat_statements"));let m=await Re();if(m.kind!=="observed")return m;let _=i(m.value),[k,w]=await c.session.run([Vi(g.schema,_),Hi(g.schema)]);if(k.kind==="unavailable")return v(k.failure.sqlState===Bi?l(k.failure.detail??"the library is not loaded"):re(k.failure,s,{privilege:"pg_read_all_stats"}));if(k.kind!=="observed")return k;if(k.value.length===0&&g.untracked.includes(Wo))return v(l(`${Wo} is none`));let j=w.kind==="observed"?w.value[0]:void 0,{since:z=null,dealloc:U=null}=j??{},{untracked:Se}=g;return f({...{source:"pg_stat_statements",since:z,dealloc:U,untracked:Se},statements:k.value,rolesToSet:m.value});async function Re(){let[le]=await c.session.run([zi(o,r)]);return le}async function gs(){let le=await Re();if(le.kind!=="observed")return le;let[de]=await c.session.run([Ki(i(le.value))]);if(fe(de))return{kind:"not-applicable",because:"there is no Query Store"};if(de.kind!=="observed")return de;if(de.value.length===0)return{kind:"not-applicable",because:"Query Store has no statement of a password role"};let ms={source:"query store",since:de.value.map(fs=>fs.since??"").sort()[0]??null,dealloc:null,untracked:[]};return f({...ms,statements:de.value,rolesToSet:le.value})}});function i(c){return[...new Set([...o,...c.map(({roleOid:p})=>p)])]}function l(c){return h("workload/no-statistics",{host:n.host,database:a,detail:c})}function d(c){return h("pg/catalog-closed",{host:n.host,database:a,role:t.loginRole,object:c,privilege:"pg_read_all_stats"})}}var Bi="55000",Wo="pg_stat_statements.track",Ji={sql:No,parameters:[],read:e=>({schema:y(e,"schema"),readable:x(e,"readable"),untracked:qe(e,"untracked")})};function zi(e,n){return{sql:Lo,parameters:[e,n],read:t=>({fromOid:y(t,"from_oid"),roleOid:y(t,"role_oid"),role:y(t,"role"),successorMay:x(t,"successor_may")})}}function Vi(e,n){return{sql:`select sta.dbid::text as database_oid, sta.userid::text as role_oid, sta.queryid::text as id, sta.query as text,
  coalesce(pg_catalog.to_jsonb(sta) ->> 'toplevel' = 'false', false) as nested,
  pg_catalog.sum(sta.calls)::text as calls, pg_catalog.sum(sta.total_exec_time) as time_ms
from ${b(e)}.pg_stat_statements sta
where sta.userid = any ($1::pg_catalog.oid[])
group by 1, 2, 3, 4, 5
order by 1, 2, 3, 4`,parameters:[n],read:Qo}}function Hi(e){return{sql:`select pg_catalog.to_char(inf.stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, inf.dealloc::text as dealloc
from ${b(e)}.pg_stat_statements_info inf`,parameters:[],read:n=>({since:R(n,"since"),dealloc:Number(y(n,"dealloc"))})}}function Ki(e){return{sql:Fo,parameters:[e],read:n=>({...Qo(n),since:R(n,"since")})}}var Qo=e=>({databaseOid:y(e,"database_oid"),roleOid:y(e,"role_oid"),id:R(e,"id")??"",text:R(e,"text"),nested:x(e,"nested"),calls:Number(e.calls),timeMs:Number(e.time_ms)});var Yi=1e3,Xi="postgres",Zi="azure_sys";async function Bo(e,n){let{wish:t,server:o}=n;return t===void 0?E("no proof of the workload was asked for"):await e.log.group(`${o.name}: proving the workload`,()=>el(e,n,t))}async function el(e,n,t){let{server:o,identity:r,roles:a,databases:s}=n;if(a.kind!=="observed")return a;if(s.kind!=="observed")return s;let i=nl(a.value,n.migration);if(i.length===0)return E("there is no password role, and `migration` names none");let l=await Uo(e,{server:o,identity:r,databases:tl(o,s.value),roleOids:i.map(({fromOid:j})=>j),successorOids:i.map(({toOid:j})=>j??"0")});if(l.kind!=="observed")return l;let{statements:d,rolesToSet:c,...p}=l.value,u=new Set(a.value.flatMap(j=>P(j).class.kind==="platform"?[j.oid]:[])),g=await ne(Mo(d,i,s.value),n.concurrency,j=>ol(e,n,t,j)),m=c.filter(({roleOid:j})=>!u.has(j)&&!i.some(({fromOid:z})=>z===j)),_=[...g,...Do(d,i,s.value,m)],k=p.since===null?null:e.clock.now().getTime()-Date.parse(p.since),w=i.flatMap(({from:j,to:z})=>z===void 0||g.some(U=>U.from===j)?[]:[j]);return f({...p,ageMs:k,silent:w,runs:_})}function nl(e,n){let t=e.map(P);return t.flatMap(o=>{let{name:r,oid:a}=o.facts;if(!(o.class.kind==="password"||n.some(c=>c.from===r))||o.class.kind==="platform")return[];let i=ce(r,n,t),l=i.kind==="label"?r:L(i),d=t.find(c=>c.facts.name===l)?.facts;return[{from:r,fromOid:a,to:d?.name,toOid:d?.oid,because:i.because}]})}function tl({databases:e},n){let t=o=>o===Xi?0:o===Zi?2:1;return n.filter(({allowsConnections:o,mayConnect:r})=>o&&r).map(({name:o})=>o).filter(o=>e.kind==="listed"||!e.exclude.includes(o)).sort((o,r)=>t(o)-t(r))}async function ol(e,n,t,o){let{server:r,identity:a,identities:s,databases:i}=n,{database:l,from:d,to:c,statements:p}=o,u=[a,...s].find(({loginRole:U})=>U===c),g=U=>rl(o,u,U,t),m={host:r.host,database:l,role:d};if(c===void 0)return g(v(h("workload/no-successor",{...m,reason:o.because})));if(!(i.kind==="observed"?De(r,i.value):[]).includes(l))return g(v(h("workload/not-entered",m)));let w=await D(e,{server:r,database:l,identity:u??a,purpose:"smoke"},async U=>{let Se=await se(U);if(Se.kind!=="observed")return Se;let Dn=p.map(Re=>Re.text);return await Qe(U.session,{from:d,to:c,setRole:u===void 0},Dn)});if(e.log.info(`${r.name}/${l}: ${p.length} statements of ${d} planned as ${c}`),!(u===void 0&&w.kind==="unavailable"&&w.failure.sqlState===I))return g(w);let z=w.failure.detail??"";return g(v(h("workload/not-the-role",{...m,role:c,identity:a.loginRole,detail:z,sqlState:I})))}function rl({database:e,from:n,to:t,statements:o},r,a,{reveal:s}){let i=C(a,d=>f(o.flatMap(({id:c,text:p,nested:u,calls:g,timeMs:m},_)=>{let k=d[_];if(k===void 0||u&&k.kind==="unproven")return[];let w=s&&p!==null&&zn(p)?A(p,Yi):null;return[{id:c,calls:g,timeMs:Math.round(m),result:k,text:w}]}))),l=i.kind==="observed"?i.value:o;return{database:e,from:n,ranAs:null,to:t??null,identity:r?.name??null,statements:i,distinct:l.length,calls:l.reduce((d,c)=>d+c.calls,0)}}async function Jo(e,n){let t=e.clock.now().toISOString(),o=e.clock.elapsed(),[r,a]=await al(e,n);return{schemaVersion:2,startedAt:t,durationMs:Math.round(e.clock.elapsed()-o),skipped:r,servers:a}}async function al(e,n){let[t]=n.servers;if(t===void 0)return[null,[]];let o=await e.log.group("Getting an access token",async()=>{let a=await e.accessTokens.acquire(we(n,t),"postgres");return a.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${a.value.objectId}`),a});return o.kind==="unavailable"&&o.failure.code==="id-token/fork-pull-request"?[o.failure,[]]:[null,await Io(e,{servers:n.servers,limit:n.concurrency,look:(a,s)=>sl({...e,log:s},n,a),broken:(a,s)=>{let i={...a,host:a.host??a.resource?.name??""},l=a.resource===void 0?E("no resource id is given"):v(s);return zo(n,i,l,s)}})]}function we({tenantId:e,clientId:n},t){return{name:Q,tenantId:e,clientId:n,loginRole:t.loginRole}}async function sl(e,n,t){let o=we(n,t),r=await Co(e,t,o,n),{server:a,azure:s}=r;if(!r.reachable&&s.kind==="unavailable")return zo(n,a,s,s.failure);let{log:i}=e,[l,d]=await i.group(`${a.name}: logging in as ${a.loginRole} and reading roles`,async()=>{let[w,j]=await il(e,a,o,n.migration);return[w,ll(e,Eo(j,s,{role:a.loginRole,hostedRunner:e.hostedRunner===!0}))]}),c={identity:o.name,role:a.loginRole,database:l,login:dl(d)},p=d.kind==="observed"?[d.value.sample]:[],u=await i.group(`${a.name}: auditing ownership`,()=>cl(e,n,a,o,l,d,w=>p.push(w))),g=d.kind==="unavailable"&&xo(d.failure.code)?d.failure:void 0,m=bn(n,a,o),_=await i.group(`${a.name}: logging in as the declared identities, running smoke queries`,()=>ne(m,n.concurrency,async w=>g===void 0?await bo(e,w):mn(w,g))),k=await $o(e,n,{server:a,database:l,identity:o,purpose:"audit"},_,{facts:d,samples:p});return{server:a,azure:s,posture:r.posture,...k,logins:[c,..._.map(({login:w})=>w)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:C(d,w=>w.roles),databases:C(d,w=>w.databases),accounting:C(d,w=>w.accounting),scheduler:C(d,w=>w.scheduler),passwordLogins:await To(e,n,a,o),shared:d.kind==="observed"?d.value.shared:[],audits:u,workload:await Bo(e,{...n,wish:n.workload,server:a,identity:o,roles:C(d,w=>w.roles),databases:C(d,w=>w.databases)}),smoke:_.flatMap(({results:w})=>w),rehearsals:[]}}function zo(e,n,t,o){let r=we(e,n),a=bn(e,n,r).map(l=>mn(l,o)),s=v(o),i={identity:r.name,role:n.loginRole,database:_e,login:s};return{server:n,azure:t,posture:t.kind==="not-applicable"?t:s,logins:[i,...a.map(l=>l.login)],serverVersion:null,roles:s,databases:s,accounting:s,scheduler:s,sessions:s,workload:s,passwordLogins:e.logs===void 0?E("the logs are not asked"):s,shared:[],audits:[],smoke:a.flatMap(({results:l})=>l),comparisons:[],rehearsals:[]}}async function il(e,n,t,o){let r=n.databases.kind==="listed"?n.databases.names.filter(a=>a!==_e):[];for(let[a,s]of[_e,...r].entries()){let i=await Po(e,{server:n,database:s,identity:t,purpose:"audit"},o);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||a===r.length)return[s,i]}throw new Error("unreachable: the last database always returns")}function ll(e,n){if(n.kind==="observed"){let{login:t,serverVersion:o,roles:r}=n.value,a=r.kind==="observed"?r.value.length:0;e.log.info(`Entra login proven: role ${t.sessionUser}, object id ${t.tokenObjectId}, ${t.tlsVersion??"TLS"}; ${Ln(o)}; ${a} roles`)}else n.kind==="unavailable"&&e.log.info(`Not entered: ${n.failure.summary} (${n.failure.code})`);return n}function dl(e){return C(e,n=>({kind:"observed",value:n.login}))}async function cl(e,n,t,o,r,a,s){if(a.kind!=="observed")return[];let{roles:i,sets:l,databases:d,own:c,before:p}=a.value;if(l===void 0||d.kind!=="observed")return[pl(r,i.kind==="unavailable"?i:d)];let u=De(t,d.value),g=await Nt(e,{server:t,identity:o,databases:u.filter(m=>m!==r),sets:l,concurrency:n.concurrency,sampled:s});return u.includes(r)?[{database:r,durationMs:0,rules:f(c),before:p},...g]:g}function pl(e,n){let t=n.kind==="unavailable"?v(n.failure):E("not asked");return{database:e,durationMs:0,rules:t,before:t}}var oe={"migration-does-not-fit":"error","smoke-query-failed":"error","rehearsal-failed":"error","workload-statement-denied":"error","workload-statistics":"warning","works-only-with-password":"error","differs-from-password":"warning","not-compared-with-password":"warning","entra-login-refused":"error","suppression-expired":"warning"};function O({evidence:{azure:e,posture:n}},t){return e.kind==="observed"&&n.kind==="observed"?t(e.value,n.value):[]}function q({resource:{resourceGroup:e,name:n}},t={}){return Vo("Azure server",n,{group:e,server:n,...t})}function Be({resource:{resourceGroup:e,name:n}},t,o,r){return Vo(t,o,{group:e,server:n,...r})}function Vo(e,n,t){return{role:null,type:e,schema:null,name:n,identity:n,details:t,unreadable:null}}function Je({details:e},n,t=T(e.server)){return`az postgres flexible-server update --resource-group ${K(T(e.group))} --name ${K(t)} ${n}`}function ue({details:e},n,t){return`az postgres flexible-server ${n} --resource-group ${K(T(e.group))} --server-name ${K(T(e.server))} ${t}`}function T(e){return typeof e=="string"?e:""}var Ho={kind:"evidence",stage:"control-plane",id:"already-entra-only",question:"Does the server accept Entra logins only, already?",severity:"note",find:e=>O(e,n=>{let{activeDirectoryAuth:t,passwordAuth:o}=n.auth;return[f(o==="Disabled"&&t==="Enabled"?[q(n)]:[])]}),predicate:{one:"accepts Entra logins only",many:"accepts Entra logins only"},message:({identity:e})=>`Password authentication is switched off on ${e} already: what password roles still own and hold there lies idle`,remediation:()=>{}};var Ko=`-- Every shared object (database, tablespace) that one of the given roles owns.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 marks the dependencies of shared objects; they are seen alike from every database.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.dbid = 0
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Yo={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:Ko,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:n})=>J(e,n)};var Xo=`-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
-- open to the one and closed to the other. Those of password roles themselves are handed over with them.
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- $1: password roles; $2: who takes over from each, place by place
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), lacking as (
  select pair.old_oid, pair.new_oid, dfa.oid as dfa_oid, dfa.defaclrole, dfa.defaclnamespace, dfa.defaclobjtype,
    pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('privilege', acl.privilege_type, 'grantable', acl.is_grantable, 'had', exists (
      select from pg_catalog.aclexplode(dfa.defaclacl) own where own.grantee = pair.new_oid and own.privilege_type = acl.privilege_type
    )) order by acl.privilege_type) as entries
  from pair
  join pg_catalog.pg_default_acl dfa on dfa.defaclrole <> pair.old_oid
  cross join lateral pg_catalog.aclexplode(dfa.defaclacl) acl
  where acl.grantee = pair.old_oid and dfa.defaclrole <> pair.new_oid
    and not exists (select from pair oth where oth.old_oid = dfa.defaclrole and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(dfa.defaclacl) own
      where own.privilege_type = acl.privilege_type and own.is_grantable >= acl.is_grantable
        and (own.grantee = 0 or pg_catalog.pg_has_role(pair.new_oid, own.grantee, 'USAGE'))
    )
  group by pair.old_oid, pair.new_oid, dfa.oid, dfa.defaclrole, dfa.defaclnamespace, dfa.defaclobjtype
)
select pg_catalog.pg_get_userbyid(lac.old_oid)::text as role, 'default privileges' as type, nsp.nspname::text as schema, null as name,
  ide.identity || ' for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(lac.new_oid)) as identity,
  pg_catalog.pg_get_userbyid(lac.new_oid)::text as successor, pg_catalog.pg_get_userbyid(lac.defaclrole)::text as creator,
  lac.defaclobjtype::text as kind, lac.entries as entries
from lacking lac
left join pg_catalog.pg_namespace nsp on nsp.oid = lac.defaclnamespace
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_default_acl'::pg_catalog.regclass, lac.dfa_oid, 0) ide
order by ide.identity collate "C", lac.old_oid`;var Zo={kind:"catalog",id:"default-privileges-for-password-role",question:"Will what others make from now on be open to a password role and closed to its successor?",severity:"error",scope:"database",counted:!1,queries:[{sql:Xo,parameters:["password","successors"]}],predicate:{one:"is named by # entry of default privileges that leaves its successor out",many:"is named by # entries of default privileges that leave its successor out"},message:({role:e,schema:n,details:{creator:t,successor:o}})=>`What ${t} makes${n===null?"":` in the schema ${n}`} from now on is open to ${e} by default, and not to ${o}`,remediation:e=>{let[n,...t]=at(e);return t.length===0?n:void 0}};var or={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function kn({details:{in_schema:e}},n){return typeof e=="string"?n(e):""}function Sn({details:{acl:e,usual:n}}){let t=tr(e),o=tr(n);return[...nr("grant",t.filter(r=>!o.some(a=>er(r,a)&&r.grantable===a.grantable))),...nr("revoke",o.filter(r=>!t.some(a=>er(r,a))))]}function er(e,n){return e.grantee===n.grantee&&e.privilege===n.privilege}function nr(e,n){let t=[...Map.groupBy(n,({grantee:r,grantable:a})=>JSON.stringify([r,a])).values()];return[...Map.groupBy(t,r=>JSON.stringify([r[0]?.grantable,r.map(({privilege:a})=>a)])).values()].flatMap(r=>{let[a]=r;if(a===void 0)return[];let s=a.map(({privilege:l})=>l.toLowerCase()),i=r.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:s,grantees:i,grantable:e==="grant"&&a[0]?.grantable===!0}]}).sort((r,a)=>a.privileges.length*a.grantees.length-r.privileges.length*r.grantees.length)}function tr(e){return Array.isArray(e)?e.flatMap(n=>ul(n)?[n]:[]):[]}function ul(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var rr=`-- The default privileges that the given roles have set for what they create in the current database.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- An entry for one schema (\`in_schema\`) comes on top of the usual privileges; an entry for the whole database takes their
-- place, and \`usual\` is what they would be. A grantee of null is public. \`kind\` is the letter of the catalog.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  acl.defaclobjtype::text as kind,
  nsp.nspname::text as in_schema,
  held.entries as acl,
  usual.entries as usual
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_default_acl acl on acl.oid = dep.objid
left join pg_catalog.pg_namespace nsp on nsp.oid = acl.defaclnamespace
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
cross join lateral (
  select
    acl.defaclacl as held,
    case when acl.defaclnamespace = 0 then
      -- acldefault() spells sequences with a small letter.
      pg_catalog.acldefault(case acl.defaclobjtype when 'S' then 's' else acl.defaclobjtype end, acl.defaclrole)
    end as usual
) lists
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable), '[]') as entries
  from pg_catalog.aclexplode(lists.held) one
) held
cross join lateral (
  select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable) as entries
  from pg_catalog.aclexplode(lists.usual) one
) usual
where dep.classid = 'pg_catalog.pg_default_acl'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var sr={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:rr,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${Rn(e)} that the password role ${e.role} creates${kn(e,n=>` in the schema ${n}`)}, default privileges ${ml(e)}; a successor's ${Rn(e)} are not covered`,remediation:(e,{route:n})=>n.kind==="label"?J(e,n):fl(e,n)};function Rn({details:{kind:e}}){return(typeof e=="string"?or[e]:void 0)??"objects"}var gl=240;function ml(e){let n=Sn(e).map(({action:t,privileges:o,grantees:r,grantable:a})=>{let s=r.map(i=>i??"public").join(", ");return`${t} ${o.join(", ")} ${t==="grant"?"to":"from"} ${s}${a?" with grant option":""}`});return A(n.join("; "),gl)}function fl(e,n){let t=L(n);if(t===void 0||e.role===null)return;let o=Sn(e),r=o.map(s=>({...s,grantees:hl(s,e.role,t)})).find(({grantees:s})=>s.length>0);if(r!==void 0)return ar(e,t,r);let[a]=o;return a===void 0?void 0:ar(e,e.role,{...a,action:"revoke",grantable:!1})}function hl({action:e,grantees:n},t,o){let r=n.map(a=>a!==null&&a===t?o:a);return e==="grant"?r.filter(a=>a!==o):r}function ar(e,n,{action:t,privileges:o,grantees:r,grantable:a}){let s=r.map(d=>d===null?"public":b(d)).join(", "),i=kn(e,d=>` in schema ${b(d)}`),l=a?" with grant option":"";return`alter default privileges for role ${b(n)}${i} ${t} ${o.join(", ")} on ${Rn(e)} ${t==="grant"?"to":"from"} ${s}${l};`}var ir={kind:"evidence",stage:"control-plane",id:"entra-authentication-disabled",question:"Is Entra authentication switched off on the server?",severity:"error",find:e=>O(e,n=>[f(n.auth.activeDirectoryAuth==="Enabled"?[]:[q(n)])]),predicate:{one:"has Entra authentication switched off",many:"has Entra authentication switched off"},message:({identity:e})=>`Entra authentication is switched off on ${e}: without passwords nobody could log in. Switching it on restarts the server`,remediation:e=>Je(e,"--microsoft-entra-auth Enabled")};var lr={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:yl,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function yl({roles:e}){let n=e.filter(o=>o.class.kind==="entra");if(n.length>0&&e.every(({facts:o})=>o.authType===null))return[v(h("pg/authtype-unavailable"))];let t=n.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).map(({facts:{name:o}})=>({role:o,type:"role",schema:null,name:o,identity:b(o),details:{},unreadable:null}));return[f(t)]}function Ve(e,n){let t=cr(e);return t.length===0?pr(e,"service")===void 0:t.some(o=>vl(o,n))}function be(e){let n=cr(e);return n.length===0?void 0:n.join(", ")}function cr(e){return["host","hostaddr"].flatMap(n=>pr(e,n)?.split(",").map(t=>wl(t.trim()))??[])}function pr(e,n){if(e==null||typeof e!="object"||!_l(e))return;let t=e[n];return typeof t=="string"?t:void 0}function _l(e){return!Array.isArray(e)}function wl(e){try{return decodeURIComponent(e)}catch{return e}}var bl=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function vl(e,{host:n,address:t}){let o=ze(e);if(o===""||o.startsWith("/")||o.startsWith("@")||bl.test(o)||o===ze(n)||t!==null&&o===ze(t))return!0;let r=dr(o);return r!==void 0&&r===dr(ze(n))}function ze(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function dr(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var ur=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
-- uses them (\`passthrough\`). Values of options are read for where a server is, never for how it is logged in to.
-- https://www.postgresql.org/docs/current/catalog-pg-foreign-server.html (open to all)
-- https://www.postgresql.org/docs/current/catalog-pg-user-mapping.html (closed to most: query_to_xml() asks only who may)
-- https://www.postgresql.org/docs/current/postgres-fdw.html#POSTGRES-FDW-OPTIONS-CONNECTION
with closed as materialized (
  select case when pg_catalog.has_table_privilege('pg_catalog.pg_user_mapping', 'select') then pg_catalog.query_to_xml($read$
    select
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.password) as password,
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.passthrough) as passthrough
    from pg_catalog.pg_user_mapping map
    cross join lateral (
      select
        pg_catalog.bool_or(one.option_value <> '' and (
          one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
          or one.option_value ~* '(password|passwd|pwd)\\s*=\\s*[^\\s;]|://[^/@]*:[^/@]+@')) as password,
        pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough
      from pg_catalog.pg_options_to_table(map.umoptions) one
    ) opt
  $read$, false, false, '')::text end as answer
), place as (
  select srv.oid, srv.srvname, srv.srvowner, fdw.fdwname, fdw.fdwhandler, opt.*
  from pg_catalog.pg_foreign_server srv
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
  cross join lateral (
    select
      pg_catalog.bool_or(one.option_value <> '' and (
        one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
        or one.option_value ~* '(password|passwd|pwd)\\s*=\\s*[^\\s;]|://[^/@]*:[^/@]+@')) as password,
      pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough,
      pg_catalog.jsonb_object_agg(one.option_name, one.option_value) filter (
        where one.option_name in ('host', 'hostaddr', 'port', 'dbname', 'service') and one.option_value !~ '=|://|:.*@') as address
    from pg_catalog.pg_options_to_table(srv.srvoptions) one
  ) opt
), thing as (
  select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass as classid, place.oid as objid, place.oid as srvid,
    null::oid as umuser, place.password, place.passthrough, null::text as unreadable
  from place
  union all
  select 'pg_catalog.pg_user_mapping'::pg_catalog.regclass, map.umid, map.srvid, map.umuser,
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<password>([0-9,]+)<'), ',')),
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<passthrough>([0-9,]+)<'), ',')),
    case when closed.answer is null then 'SELECT on pg_catalog.pg_user_mapping, which pg_read_all_data brings on PostgreSQL 14 and later' end
  from pg_catalog.pg_user_mappings map
  cross join closed
)
select case when thing.umuser <> 0 then pg_catalog.pg_get_userbyid(thing.umuser)::text end as role, ide.type, ide.schema, ide.name, ide.identity,
  place.srvname::text as server, pg_catalog.pg_get_userbyid(place.srvowner)::text as owner, place.fdwname::text as wrapper,
  pro.proname::text as handler, place.address, pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  coalesce(thing.password, false) as password, coalesce(thing.passthrough, false) as passthrough, thing.unreadable
from thing
join place on place.oid = thing.srvid
left join pg_catalog.pg_proc pro on pro.oid = place.fdwhandler
cross join lateral pg_catalog.pg_identify_object(thing.classid, thing.objid, 0) ide
where thing.unreadable is not null or thing.password or thing.passthrough
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var gr={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:(e,n)=>Sl(e,n)?"error":"warning",unreadableMatters:jn,scope:"database",counted:!1,queries:[{sql:ur,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,n)=>`${Rl(e)} ${jl(e,n)}`,remediation:()=>{}},kl=new Set([void 0,"postgres_fdw_handler"]);function jn({details:e},{server:n}){let{address:t,handler:o,server_address:r}=e;return be(t)===void 0&&!kl.has(o)?!1:Ve(t,{host:n.host,address:typeof r=="string"?r:null})}function Sl(e,n){return e.details.passthrough===!0||jn(e,n)}function Rl({type:e,role:n,details:{server:t}}){return e==="server"?`The foreign server ${t}`:`The user mapping of ${n??"everybody"} on the foreign server ${t}`}function jl(e,n){let{details:t,type:o,unreadable:r}=e,a=be(t.address)??"a server that its options do not name";if(r!==null)return`leads to ${a}, perhaps with a password: its options could not be read. What is missing: ${r}`;if(t.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let s=`holds a password${o==="server"?" in options that everybody may read":""}`;return jn(e,n)?`${s} and stops working when passwords are switched off, because it logs in to this very server with it`:`${s} for ${a}: it works as long as that server takes passwords`}var mr=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
-- $1: role oids
-- https://github.com/citusdata/pg_cron (cron.job; a name since 1.3, \`active\` since 1.1: read through jsonb for older ones)
-- Row-level security shows each role its own jobs: the server refuses this query to whom it would show a part.
-- https://www.postgresql.org/docs/current/ddl-rowsecurity.html
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  coalesce(opt.name, job.jobid::text) as name,
  pg_catalog.concat(
    'pg_cron job ',
    coalesce('"' || pg_catalog.replace(opt.name, '"', '""') || '"', job.jobid::text),
    ' of ', pg_catalog.quote_ident(rol.rolname)
  ) as identity,
  'pg_cron' as scheduler,
  job.jobid::text as job,
  job.database as database,
  opt.active as active
from cron.job job
join pg_catalog.pg_roles rol
  on rol.rolname::text = job.username
  and rol.oid = any ($1::pg_catalog.oid[])
cross join lateral (
  select
    pg_catalog.to_jsonb(job) ->> 'jobname' as name,
    (pg_catalog.to_jsonb(job) ->> 'active')::boolean as active
) opt
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var fr=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
-- $1: role oids
-- https://github.com/pgpartman/pg_partman/blob/master/doc/pg_partman.md#background-worker
-- Role and databases are settings that every role may read; without the library they are null. The databases are a list
-- with commas between, names in it as they are or in double quotes.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  'pg_partman_bgw' as name,
  pg_catalog.concat('pg_partman background worker of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'pg_partman' as scheduler
from pg_catalog.pg_roles rol
where rol.oid = any ($1::pg_catalog.oid[])
  and rol.rolname::text = pg_catalog.current_setting('pg_partman_bgw.role', true)
  and exists (
    select
    from pg_catalog.regexp_matches(
      pg_catalog.current_setting('pg_partman_bgw.dbname', true), '"((?:[^"]|"")*)"|([^",\\s][^",]*)', 'g'
    ) part
    where pg_catalog.current_database()::text = coalesce(
      pg_catalog.replace(part[1], '""', '"'),
      pg_catalog.rtrim(part[2], E' \\t\\n\\r')
    )
  )
order by rol.rolname::text collate "C"`;var hr=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
-- here and never returned.
-- $1: role oids
-- https://www.pgadmin.org/docs/pgadmin4/latest/pgagent_jobs.html
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  stp.jstname as name,
  pg_catalog.format(
    'pgagent job "%s" step "%s"',
    pg_catalog.replace(job.jobname, '"', '""'),
    pg_catalog.replace(stp.jstname, '"', '""')
  ) as identity,
  'pgagent' as scheduler,
  stp.jstjobid::text as job,
  stp.jstid::text as step,
  job.jobenabled and stp.jstenabled as active,
  con.password as password
from pgagent.pga_jobstep stp
join pgagent.pga_job job on job.jobid = stp.jstjobid
cross join lateral (
  select
    pg_catalog.max(one.value) filter (where one.name = 'user') as login,
    coalesce(pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> ''), false) as password
  from (
    select
      part[1] as name,
      coalesce(pg_catalog.regexp_replace(part[2], '\\\\(.)', '\\1', 'g'), pg_catalog.regexp_replace(part[3], '\\\\(.)', '\\1', 'g')) as value
    from pg_catalog.regexp_matches(stp.jstconnstr, '(\\w+)\\s*=\\s*(?:''((?:\\\\.|[^''\\\\])*)''|((?:\\\\.|[^\\s\\\\])*))', 'g') part
    where stp.jstconnstr !~ '^postgres(ql)?://'
    union all
    select 'user', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://([^@/:]+)(?::[^@/]*)?@')
    union all
    select 'password', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://[^@/:]*:([^@/]+)@')
    union all
    select part[1], part[2]
    from pg_catalog.regexp_matches(stp.jstconnstr, '[?&](\\w+)=([^&]*)', 'g') part
    where stp.jstconnstr ~ '^postgres(ql)?://'
  ) one
) con
left join pg_catalog.pg_roles rol
  on rol.rolname::text = con.login
  and rol.oid = any ($1::pg_catalog.oid[])
where rol.oid is not null or con.password
order by stp.jstjobid, stp.jstid`;var yr=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
-- $1: role oids
-- https://docs.timescale.com/api/latest/informational-views/jobs/
-- The owner is a name in older versions and a regrole, which prints as an identifier, in newer ones.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  job.application_name::text as name,
  pg_catalog.concat('timescaledb job ', job.job_id, ' of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'timescaledb' as scheduler,
  job.job_id::text as job,
  pg_catalog.format('%I.%I', job.proc_schema, job.proc_name) as routine,
  job.scheduled as active
from timescaledb_information.jobs job
join pg_catalog.pg_roles rol
  on rol.oid = any ($1::pg_catalog.oid[])
  and job.owner::text = case pg_catalog.pg_typeof(job.owner)
    when 'pg_catalog.regrole'::pg_catalog.regtype then pg_catalog.quote_ident(rol.rolname)
    else rol.rolname::text
  end
order by rol.rolname::text collate "C", job.job_id`;var _r={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:$l,scope:"database",counted:!1,queries:[{sql:mr,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:yr,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:hr,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:fr,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:xl,remediation:(e,{route:n})=>{let{scheduler:t}=e.details;if(!(e.role===null||t==="pgagent"))return n.kind==="label"?pe(e.role,n):t==="pg_cron"?El(e,n):void 0}};function $l({role:e,details:n}){return n.scheduler==="pg_cron"?"error":e===null||n.active===!1?"warning":"error"}function xl({role:e,name:n,identity:t,details:o}){let{scheduler:r,job:a,step:s,active:i}=o,l=r==="pgagent"?` (${a}, step ${s})`:r==="pg_cron"&&a!==n?` (${a})`:"",d=`The ${t}${l}${i===!1?", which is switched off,":""}`;return r==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${r==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function El({role:e,details:n},t){let{job:o}=n;if(e===null||t.kind!=="reassign"||typeof o!="string"||!/^\d+$/.test(o))return;let r=[" declare job record; begin",`set local role ${b(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${o};`,"perform cron.unschedule(job.jobid);",`set local role ${b(t.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${r.includes("$move$")?$e(r):`$move$${r}$move$`};`}var wr={kind:"evidence",stage:"control-plane",id:"no-entra-administrator",question:"Has the server no Entra administrator?",severity:"error",find:e=>O(e,(n,{administrators:t})=>[C(t,({length:o})=>f(o===0?[q(n)]:[]))]),predicate:{one:"has no Entra administrator",many:"has no Entra administrator"},message:({identity:e})=>`${e} has no Entra administrator: once passwords are off, nobody could make or change an Entra role there`,remediation:e=>ue(e,"microsoft-entra-admin create","--display-name '<name of the group>' --object-id '<object id of the group>' --type Group")};var br=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
-- give away: default privileges and user mappings, which have rules of their own.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend has a row for each owned object of every class, so no class can be forgotten;
-- what follows its parent (index, toast table, row type) has no owner row of its own.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  -- A publication of all tables, or of all tables in a schema (15 and later), takes a superuser to own.
  case when dep.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and (
    exists (select from pg_catalog.pg_publication pub where pub.oid = dep.objid and pub.puballtables)
    or exists (
      select from pg_catalog.pg_depend sub
      where sub.refclassid = dep.classid
        and sub.refobjid = dep.objid
        and sub.classid = pg_catalog.to_regclass('pg_catalog.pg_publication_namespace')
    )
  ) then true end as superuser_only
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.classid not in ('pg_catalog.pg_default_acl'::pg_catalog.regclass, 'pg_catalog.pg_user_mapping'::pg_catalog.regclass)
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var vr={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:br,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:n})=>J(e,n)};var kr=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
-- $1: oids of roles that may not log in; $2: of Entra roles; $3: of password roles; $4: place by place who takes over from those
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- Before PostgreSQL 16 every member may SET ROLE; since then a membership says whether it may.
with usable as (
  select case when pg_catalog.current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end as word
), handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($3::pg_catalog.oid[]), pg_catalog.unnest($4::pg_catalog.oid[])) han (oid, successor)
)
select
  grp.rolname::text as role,
  'role' as type,
  null as schema,
  grp.rolname::text as name,
  pg_catalog.quote_ident(grp.rolname) as identity,
  own.objects as objects,
  own.databases as databases,
  grp.oid in (select han.successor from handed han) as successor,
  usa.word = 'SET' as options,
  fol.names as followers
from pg_catalog.pg_roles grp
cross join usable usa
cross join lateral (
  select
    pg_catalog.count(*)::integer as objects,
    (pg_catalog.count(distinct dep.dbid) filter (where dep.dbid <> 0))::integer as databases
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = grp.oid
    and dep.deptype = 'o'
) own
-- Entra roles that take over from a password role which works through it today.
cross join lateral (
  select pg_catalog.jsonb_agg(distinct suc.rolname::text) as names
  from handed han
  join pg_catalog.pg_roles suc on suc.oid = han.successor
  where suc.oid = any ($2::pg_catalog.oid[])
    and (pg_catalog.pg_has_role(han.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(han.oid, grp.oid, usa.word))
) fol
where grp.oid = any ($1::pg_catalog.oid[])
  and (own.objects > 0 or grp.oid in (select han.successor from handed han))
  and not exists (
    select from pg_catalog.unnest($2::pg_catalog.oid[]) ent (oid)
    where pg_catalog.pg_has_role(ent.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(ent.oid, grp.oid, usa.word)
  )
order by grp.rolname::text collate "C"`;var Sr={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:kr,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${Ol(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:n},name:t})=>{if(!Array.isArray(e)||t===null)return;let o=n===!0?" with inherit true, set true":"";return`grant ${b(t)} to ${e.map(r=>b(String(r))).join(", ")}${o};`}};function Ol({details:{objects:e,databases:n,successor:t}}){let o=Number(n??0),r=o===0?"among the objects of the server":`in ${S(o,"database")}`;return[...e===0?[]:[`owns ${S(Number(e),"object")} ${r}`],...t===!0?["is to take over from a password role"]:[]].join(", ")}var Rr={kind:"evidence",stage:"control-plane",id:"password-authentication-enabled",question:"Does the server accept passwords?",severity:"note",find:e=>O(e,n=>{let{auth:t,administratorLogin:o}=n,r=o===null?{}:{administrator:o};return[f(t.passwordAuth==="Enabled"?[q(n,r)]:[])]}),predicate:{one:"accepts passwords",many:"accepts passwords"},message:({identity:e,details:n})=>`${e} accepts passwords, which is what is to be switched off${n.administrator===void 0?"":`. The password administrator ${T(n.administrator)} and what it owns stay when it is`}`,remediation:()=>{}};var jr={kind:"evidence",stage:"logs",id:"password-login-in-logs",question:"Has somebody logged in with a password lately, by the log of the server?",severity:"error",severityOf:({details:e})=>Tl(String(e.kind)),find:Al,predicate:{one:"logged in with a password",many:"logged in with a password"},message:e=>`${Cl(e)} logged in with a password ${Il(e)}`,remediation:()=>{}};function Cl({role:e,details:{kind:n}}){return n==="gone"?`${e}, a role that is not there any more,`:n==="group"?`The role ${e}, which may not log in any more,`:n==="entra"?`The Entra role ${e}`:`The role ${e}`}function Tl(e){return e==="password"||e==="entra"?"error":"warning"}function Al({evidence:e,roles:n}){let{passwordLogins:t,server:o}=e;if(t.kind!=="observed")return[t];let r=o.resource?.id??"",a=pt(t.value,r).map(v);return e.roles.kind!=="observed"?a:[f(Kn(t.value,n).map(s=>Pl(s,t.value))),...a,...ql(Xn(t.value,n),r)]}var ve=5;function ql(e,n){if(e.length===0)return[];let t=e.slice(0,ve).map(({role:r})=>r),o=e.length>ve?` and ${S(e.length-ve,"other")}`:"";return[v(h("logs/no-entra-line",{resource:n,reason:`${t.join(", ")}${o}`}))]}function Pl(e,n){let{role:t,kind:o,sessions:r,first:a,last:s,databases:i,applications:l,hosts:d}=e;return{role:t,type:"role",schema:null,name:t,identity:b(t),details:{kind:o,sessions:r,first:a,last:s,databases:i,applications:l,hosts:d,window:ut(n)},unreadable:null}}function Il({details:e}){let{sessions:n,last:t,window:o,databases:r,applications:a,hosts:s}=e;return[`${S(Number(n),"time")} in the last ${o}`,`last at ${Nn(String(t))}`,...$n("to",r),...$n("as",a),...$n("from",s)].join(", ")}function $n(e,n){if(!Array.isArray(n)||n.length===0)return[];let t=n.length>ve?" and others":"";return[`${e} ${n.slice(0,ve).map(String).join(" and ")}${t}`]}var Ml=[Dl,Fl];function $r(e,n){return Ml.flatMap(o=>o(e,n)).reduce((o,r)=>o===void 0||o.at<r.at?r:o,void 0)}function Dl(e,{sessions:n}){return n.kind!=="observed"?[]:n.value.groups.filter(t=>t.role===e&&t.kind!=="background").map(t=>({at:t.lastSeen,where:"in a session"}))}function Fl(e,{passwordLogins:n,roles:t}){if(n.kind!=="observed"||t.kind!=="observed")return[];let o=Yn(n.value,t.value.map(P)).get(e);return o===void 0?[]:[{at:o.last,where:"in the server's log"}]}var xr={kind:"evidence",stage:"audit",id:"password-role-can-log-in",question:"Which roles may still log in with a password, and when was each last seen?",severity:"note",find:Ll,predicate:{one:"may log in with a password",many:"may log in with a password"},message:Wl,remediation:Gl};function Ll({evidence:e,roles:n}){let{azure:t}=e,o=t.kind==="observed"?t.value.administratorLogin:null,r=n.filter(({class:{kind:a}})=>a==="password").map(({facts:{name:a,oid:s}})=>{let i=$r(a,e);return{role:a,type:"role",schema:null,name:a,identity:b(a),details:{...i===void 0?{}:{lastSeen:i.at,where:i.where},...a===o?{administrator:!0}:{},...Nl(s,e)?{owns:!0}:{}},unreadable:null}});return[f(r)]}function Nl(e,{accounting:n}){return n.kind!=="observed"||n.value.some(({roleOid:t,count:o})=>t===e&&o>0)}function Wl({role:e,details:n},{route:t}){let{lastSeen:o,where:r,administrator:a,owns:s}=n,i=`${e}${a===!0?", the administrator that was made with the server,":""} may log in with a password`;if(typeof o=="string")return`${i}; last seen ${o} ${r}`;let l=`${i}; this run has not seen it in use`;return a===!0||t.kind==="label"||t.kind==="undecided"?l:`${l}. ${s===!0?"Hand over what it owns first. Then, once":"Once"} nothing uses it any more, NOLOGIN ends its logins alone, and LOGIN brings them back`}function Gl({role:e,identity:n,details:t},{route:o}){return e===null||t.administrator===!0?void 0:o.kind==="label"?pe(e,o):t.lastSeen!==void 0||t.owns===!0||o.kind==="undecided"?void 0:`alter role ${n} nologin;`}var Er=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does
-- https://www.postgresql.org/docs/current/catalog-pg-policy.html
-- polroles keeps the order in which the roles were named; oid 0 in it stands for PUBLIC.
with handed as (
  select han.oid, han.successor
  from rows from (
    pg_catalog.unnest($1::pg_catalog.oid[]),
    pg_catalog.unnest($2::pg_catalog.oid[])
  ) han (oid, successor)
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  pol.polname::text as policy,
  rel.identity as table,
  lst.named as named,
  lst.next as next
from pg_catalog.pg_policy pol
join handed han on han.oid = any (pol.polroles)
join pg_catalog.pg_roles rol on rol.oid = han.oid
cross join lateral (
  select
    pg_catalog.jsonb_agg(old.rolname::text order by one.place) as named,
    pg_catalog.jsonb_agg(coalesce(suc.rolname, old.rolname)::text order by one.place) as next
  from pg_catalog.unnest(pol.polroles) with ordinality one (oid, place)
  left join pg_catalog.pg_roles old on old.oid = one.oid
  left join handed mov on mov.oid = one.oid
  left join pg_catalog.pg_roles suc on suc.oid = mov.successor
) lst
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_policy'::pg_catalog.regclass, pol.oid, 0) ide
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, pol.polrelid, 0) rel
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var Cr={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:Er,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:n})=>{if(e.role!==null)return n.kind==="label"?pe(e.role,n):Ul(e,n)}};function Ul({role:e,details:n},t){let o=L(t),{policy:r,table:a}=n;if(o===void 0||typeof r!="string"||typeof a!="string")return;let s=Or(n.named),i=Or(n.next).map((l,d)=>s[d]===e?b(o):Ql(l));return`alter policy ${b(r)} on ${a} to ${[...new Set(i)].join(", ")};`}function Or(e){return Array.isArray(e)?e:[]}function Ql(e){return typeof e=="string"?b(e):"public"}var Tr=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- deptype 'a': it stands in the privileges of an object, as grantee or grantor; 'i': in those that an extension began with (17 and later).
with hung as (
  select dep.refobjid as role, dep.deptype, cat.relname::text as catalog, pg_catalog.count(*) as number
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_database dat on dat.oid = dep.dbid and dat.datname = pg_catalog.current_database()
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
  group by dep.refobjid, dep.deptype, cat.relname
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'a') as privileges,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'i') as initial
from hung hun
join pg_catalog.pg_roles rol on rol.oid = hun.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = hun.role and han.successor = hun.role
)
group by rol.rolname
order by rol.rolname::text collate "C"`;var qr={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:Tr,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:n,initial:t}})=>{let o=[...Ar(n,""),...Ar(t,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},Bl={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function Ar(e,n){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([t],[o])=>t<o?-1:1).map(([t,o])=>`${n}${S(Number(o),...Bl[t]??[`object of ${t}`,`objects of ${t}`])}`)}var Pr={kind:"evidence",stage:"control-plane",id:"replica-with-password-authentication",question:"Does a read replica accept passwords?",severity:"warning",severityOf:({details:e})=>e.primaryOff===!0?"error":"warning",find:e=>O(e,(n,{replicas:t})=>[C(t,o=>f(o.filter(({auth:r,declared:a})=>r.passwordAuth==="Enabled"&&!a).map(({name:r,auth:a,id:s})=>Be(n,"replica",r,{primaryOff:n.auth.passwordAuth==="Disabled",entra:a.activeDirectoryAuth==="Enabled",...Jl(s)}))))]),predicate:{one:"accepts passwords",many:"accept passwords"},message:e=>`The read replica ${e.identity} ${zl(e)}${Vl(e)}`,remediation:e=>e.details.primaryOff===!0?Je(e,"--microsoft-entra-auth Enabled --password-auth Disabled",e.identity):void 0};function Jl(e){let n=je(e)?.resourceGroup;return n===void 0?{}:{group:n}}function zl({details:e}){return e.primaryOff===!0?"still accepts passwords, although they are switched off on its primary: authentication is a setting of each server":"accepts passwords, and goes on accepting them when they are switched off on its primary: authentication is a setting of each server"}function Vl({details:e}){return e.entra===!0?"":". Entra authentication is switched off there"}function Hl(e){return!e.split(",").some(n=>/^\s*(on|true|yes|1|all|authentication|authorization)\s*$/i.test(n))}function Ir(e){return/^(on|true|yes|1)$/i.test(e.trim())}function Kl(e){return e.trim().toLowerCase()==="md5"}var He={log_connections:{isRisky:Hl,means:"nobody can see afterwards who logged in, nor with what",better:"on"},require_secure_transport:{isRisky:e=>!Ir(e),means:"passwords and access tokens may travel unencrypted",better:"on"},"azure.accepted_password_auth_method":{isRisky:(e,{auth:n})=>n.passwordAuth!=="Disabled"&&Kl(e),means:"until passwords are off they are checked as MD5, whose stored digest is enough to log in, and not by SCRAM",severity:"note",better:"md5,scram-sha-256"},"pgaadauth.enable_group_sync":{isRisky:Ir,means:"members of Entra groups get roles of their own, by and by and by themselves: roles come that nobody has named here",severity:"note",better:null}},Mr={kind:"evidence",stage:"control-plane",id:"risky-server-parameter",question:"Does a server parameter hide logins, or weaken them?",severity:"warning",severityOf:e=>He[e.identity]?.severity??"warning",find:e=>O(e,(n,{parameters:t})=>[C(t,o=>f(o.filter(({name:r,value:a})=>He[r]?.isRisky(a,n)??!1).map(({name:r,value:a})=>Be(n,"parameter",r,{value:a}))))]),predicate:{one:"is set badly",many:"are set badly"},message:e=>`The server parameter ${e.identity} is ${Yl(e)}: ${He[e.identity]?.means??""}`,remediation:e=>{let n=He[e.identity]?.better??null;return n===null?void 0:ue(e,"parameter set",`--name ${e.identity} --value ${n}`)}};function Yl({details:{value:e}}){return e===""?"empty":`${e}`}var Dr=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var Fr=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
-- who follows, after all have handed over, may select.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does: then the rights of PUBLIC are what is sure.
-- https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-NOTES (security_invoker: 15 and later)
-- https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html
-- What the rule of a view reads stands in pg_depend, column by column where it names columns.
with handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
), seen as (
  select
    cls.oid as view,
    rel.oid as relation,
    pg_catalog.bool_and(may.may) filter (where who.oid = han.oid) as before,
    pg_catalog.bool_and(may.may or pg_catalog.pg_has_role(who.oid, coalesce(nullif(own.successor, 0), rel.relowner), 'USAGE'))
      filter (where who.oid = han.successor) as after
  from pg_catalog.pg_class cls
  join handed han on han.oid = cls.relowner and han.successor <> han.oid
  join pg_catalog.pg_rewrite rew on rew.ev_class = cls.oid and rew.ev_type = '1'
  join pg_catalog.pg_depend dep
    on dep.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and dep.objid = rew.oid
    and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid <> cls.oid
  join pg_catalog.pg_class rel on rel.oid = dep.refobjid and rel.relkind in ('r', 'v', 'm', 'f', 'p')
  left join handed own on own.oid = rel.relowner
  cross join lateral (values (han.oid), (han.successor)) who (oid)
  cross join lateral (
    select pg_catalog.has_table_privilege(who.oid, rel.oid, 'SELECT') or case
      when dep.refobjsubid > 0 then pg_catalog.has_column_privilege(who.oid, rel.oid, dep.refobjsubid::pg_catalog.int2, 'SELECT')
      else pg_catalog.has_any_column_privilege(who.oid, rel.oid, 'SELECT') end
  ) may (may)
  where (cls.relkind = 'm' or (cls.relkind = 'v' and not exists (
      select from pg_catalog.pg_options_to_table(cls.reloptions) opt
      where opt.option_name = 'security_invoker' and opt.option_value::pg_catalog.bool)))
    -- What goes to the same successor moves along.
    and rel.relowner <> cls.relowner and coalesce(nullif(own.successor, 0) <> han.successor, true)
  group by cls.oid, rel.oid
), change as (
  -- One row per view: joined as two, they would be compared each with each.
  select
    see.view,
    pg_catalog.count(*) filter (where see.before) as lost,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.before) as lost_names,
    pg_catalog.count(*) filter (where see.after) as won,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.after) as won_names
  from seen see
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, see.relation, 0) ide
  where see.before <> see.after
  group by see.view
)
select
  rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor,
  case when cha.lost > 0 then pg_catalog.jsonb_build_object('objects', cha.lost, 'examples', cha.lost_names[1:3]) end as loses,
  case when cha.won > 0 then pg_catalog.jsonb_build_object('objects', cha.won, 'examples', cha.won_names[1:3]) end as gains
from change cha
join pg_catalog.pg_class cls on cls.oid = cha.view
join pg_catalog.pg_roles rol on rol.oid = cls.relowner
join handed han on han.oid = cls.relowner
left join pg_catalog.pg_roles suc on suc.oid = han.successor
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cha.view, 0) ide
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var Nr={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&Wr(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:Dr,parameters:["password","successors"]},{sql:Fr,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:n})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${Xl(e,n)}`,remediation:(e,{route:n})=>J(e,n)};function Xl(e,n){let t=Wr(e),{successor:o}=e.details;if(typeof o=="string")return`With ${o} as its owner ${t.length===0?"nothing that could be compared changes":`it ${t.join("; it ")}`}`;let r=L(n),a=r===void 0?"whoever owns it next":`${r}, which is not there yet`;return t.length===0?`It will work with those of ${a}`:`With ${a}, it ${t.join("; it ")} unless that is granted`}function Wr({type:e,details:{loses:n,gains:t}}){let o=e==="function"||e==="procedure",r=o?Lr(n):xn(n,"relation"),a=o?Lr(t):xn(t,"relation");return[...r.length===0?[]:[`${o?"loses":"can no longer read"} ${r.join(", ")}`],...a.length===0?[]:[`${o?"gains":"begins to read"} ${a.join(", ")}`]]}function Lr(e){let n=En(e,"attributes").map(o=>`the attribute ${o}`),t=En(e,"memberships").map(o=>`membership in ${o}`);return[...n,...t,...xn(e,"object").map(o=>`privileges on ${o}`)]}function xn(e,n){let t=Number(Gr(e,"objects")??0),o=En(e,"examples"),r=t>o.length?["\u2026"]:[];return t===0?[]:[`${S(t,n)} (${[...o,...r].join(", ")})`]}function En(e,n){let t=Gr(e,n);return Array.isArray(t)?t.map(String):[]}function Gr(e,n){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&n in e?Object.entries(e).find(([t])=>t===n)?.[1]:void 0}var Ur=new Set(["Updating","Starting","Restarting"]),Qr={kind:"evidence",stage:"control-plane",id:"server-not-ready",question:"Is the server in another state than Ready?",severity:"error",severityOf:({details:e})=>Ur.has(e.state)?"warning":"error",find:e=>O(e,n=>[f(n.state==="Ready"?[]:[q(n,{state:n.state})])]),predicate:{one:"is not ready",many:"is not ready"},message:({identity:e,details:{state:n}})=>`Azure says that ${e} is ${T(n)}, and not Ready: it takes no change of its authentication${Ur.has(n)?" until that is over":""}`,remediation:({details:{state:e,group:n,server:t}})=>e==="Stopped"?`az postgres flexible-server start --resource-group ${K(T(n))} --name ${K(T(t))}`:void 0};var Br={kind:"evidence",stage:"control-plane",id:"server-under-another-name",question:"Is the server reached under a name that Azure did not give it?",severity:"note",find:e=>O(e,n=>{let{host:t}=e.evidence.server;return[f(ie(t,n.host)==="unknown"?[q(n,{host:t,name:n.host})]:[])]}),predicate:{one:"is reached under another name",many:"is reached under another name"},message:({identity:e,details:n})=>`The run logs in to ${T(n.host)}, and Azure calls the server ${e} ${T(n.name)||"by no host name"}: that both are one server is taken on the word of the configuration`,remediation:()=>{}};var Jr={kind:"evidence",stage:"audit",id:"session-of-password-role",question:"Is somebody logged in as a password role?",severity:"error",find:Zl,predicate:{one:"is in use by # application",many:"is in use by # applications"},message:td,remediation:()=>{}};function Zl({evidence:e}){let{sessions:n,serverVersion:t,roles:o}=e;if(t===null||o.kind!=="observed")return[];if(n.kind==="unavailable")return[n];if(n.kind==="not-applicable")return[];let r=n.value.groups.filter(({kind:s})=>s!=="background"),a=Map.groupBy(r,({role:s,application:i,kind:l})=>JSON.stringify([s,i,l]));return[f([...a.values()].flatMap(s=>nd(s)??[]))]}var ed={client:"session",replication:"replication session",background:"background session",unknown:"session of unknown kind"};function nd(e){let[n]=e;if(n===void 0)return;let{role:t,application:o,kind:r}=n,a=s=>[...new Set(s.filter(i=>i!==null))].sort();return{role:t,type:ed[r],schema:null,name:o,identity:o===null?b(t):`${b(t)} ${$e(o)}`,details:{kind:r,count:e.reduce((s,{count:i})=>s+i,0),databases:a(e.map(({database:s})=>s)),networks:a(e.map(({network:s})=>s)),since:e.reduce((s,{since:i})=>cn(s,i),null)},unreadable:null}}var On=3;function td({role:e,name:n,details:t}){let{kind:o,count:r,databases:a,networks:s,since:i}=t,l=m=>Array.isArray(m)?m.map(String):[],d=m=>{let _=l(m);return _.length<=On?_.join(", "):`${_.slice(0,On).join(", ")} and ${_.length-On} more`},c=[l(a).length===0?"":`database ${d(a)}`,l(s).length===0?"":`from ${d(s)}`,typeof i=="string"?`since ${i}`:""].filter(m=>m!==""),p=o==="replication"?"replication session":"session",u=n===null?"an application without a name":n,g=o==="unknown"?". Whether it is a worker in the background, which needs no password, and from where it comes is shown only to members of pg_read_all_stats":"";return`${e} is logged in: ${S(Number(r),p)} of ${u}${c.length===0?"":` (${c.join(", ")})`}${g}`}var zr=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
-- with how many objects of each catalog and the first of them by name.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 marks the dependencies of shared objects: databases, tablespaces, settings (15 and later), memberships.
with hung as (
  select dep.refobjid as role, cat.relname::text as catalog, ide.type || ' ' || ide.identity as object
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
  where dep.dbid = 0
    and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
), counted as (
  select hun.role, pg_catalog.jsonb_object_agg(hun.catalog, hun.number) as privileges
  from (select one.role, one.catalog, pg_catalog.count(*) as number from hung one group by one.role, one.catalog) hun
  group by hun.role
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  cou.privileges as privileges,
  (
    select pg_catalog.to_jsonb((pg_catalog.array_agg(hun.object order by hun.object collate "C"))[1:3])
    from hung hun
    where hun.role = cou.role
  ) as examples
from counted cou
join pg_catalog.pg_roles rol on rol.oid = cou.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = cou.role and han.successor = cou.role
)
order by rol.rolname::text collate "C"`;var Vr={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:zr,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:n,examples:t}})=>{let o=Array.isArray(t)?t.map(String):[],r=od(n)-o.length;return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}${r>0?` and ${r} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function od(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((t,o)=>t+Number(o),0)}var Hr=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges. What it is only for
-- being, or not being, a member of a predefined role is one row for that role, with how many objects of each kind.
-- https://www.postgresql.org/docs/current/ddl-priv.html
difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and lev.old_usage and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.later > 0 then 'missing after set role'
      when lev.new_level > lev.old_any and lev.new_usage and lev.owner_oid <> lev.new_oid then 'new'
    end as direction, greatest(lev.old_level, lev.new_level) = 2 and lev.later = 0 as grantable, lev.new_sets and lev.new_any = 0 as after_set
  from later lev
  left join reach own on own.old_oid = lev.old_oid and own.new_oid = lev.new_oid and own.rol_oid = lev.owner_oid
), thing as (
  select dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, bri.bringer,
    dif.classid, dif.objid, dif.sub, pg_catalog.array_agg(dif.privilege order by dif.privilege) as privileges
  from difference dif
  cross join lateral (
    select case
      when dif.direction = 'missing' and dif.old_own <= dif.new_any or dif.direction = 'missing after set role' and dif.later = 1 then dif.old_bringer
      when dif.direction = 'new' and dif.new_own <= dif.old_any then dif.new_bringer
    end as bringer
  ) bri
  where dif.direction is not null
  group by dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, bri.bringer, dif.classid, dif.objid, dif.sub
), told as (
  select thi.old_oid, thi.new_oid, thi.type, nsp.nspname::text as schema, null as name,
    pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
      'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid))) as identity,
    thi.direction, thi.privileges, thi.grantable, thi.after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner,
    case thi.direction when 'new' then tot.of_new else tot.of_old end as total,
    -- What both may use but for the schema.
    case when thi.direction = 'missing' and thi.type = 'schema' and 'USAGE' = any (thi.privileges) then (
      select pg_catalog.sum(inn.of_old)::pg_catalog.int4 from total inn
      where inn.old_oid = thi.old_oid and inn.new_oid = thi.new_oid and inn.nsp_oid = any (pg_catalog.array_agg(thi.objid))
    ) end as closes,
    pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects, null::pg_catalog.jsonb as brings
  from thing thi
  left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
  left join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = coalesce(thi.nsp_oid, 0)
  cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
  where thi.bringer is null
  group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid, tot.of_old, tot.of_new
  union all
  select sam.old_oid, sam.new_oid, 'membership', null, pg_catalog.pg_get_userbyid(sam.bringer)::text,
    sam.direction || ' through ' || pg_catalog.pg_get_userbyid(sam.bringer), sam.direction, null, false, pg_catalog.bool_and(sam.after_set), null, null, null, null,
    pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('type', sam.type, 'schema', nsp.nspname, 'privileges', sam.privileges, 'count', sam.count)
      order by sam.type collate "C", nsp.nspname, sam.privileges)
  from (
    select thi.old_oid, thi.new_oid, thi.bringer, thi.direction, thi.type, thi.nsp_oid, thi.privileges, pg_catalog.bool_and(thi.after_set) as after_set, pg_catalog.count(*) as count
    from thing thi where thi.bringer is not null group by thi.old_oid, thi.new_oid, thi.bringer, thi.direction, thi.type, thi.nsp_oid, thi.privileges
  ) sam
  left join pg_catalog.pg_namespace nsp on nsp.oid = sam.nsp_oid
  group by sam.old_oid, sam.new_oid, sam.bringer, sam.direction
)
select pg_catalog.pg_get_userbyid(tol.old_oid)::text as role, tol.type as type, tol.schema as schema, tol.name as name,
  tol.identity || ' for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(tol.new_oid)) as identity, tol.direction as direction,
  pg_catalog.pg_get_userbyid(tol.new_oid)::text as successor, tol.privileges as privileges, tol.grantable as grantable, tol.after_set as after_set,
  tol.owner as owner, tol.total as total, tol.closes as closes, tol.objects as objects, tol.brings as brings,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
from told tol
order by tol.type collate "C", tol.schema, tol.direction, tol.privileges, tol.grantable, tol.owner, tol.identity collate "C", tol.old_oid, tol.after_set`;var Kr=`-- The fourth part of a query: what the password role gets by SET ROLE only, and its successor in no way.
-- https://www.postgresql.org/docs/current/sql-set-role.html
-- One role at a time: what it takes to get at an object has to be that of a single one. 2: some way leads there, 1: by predefined roles only.
usable as materialized (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage,
    exists (select from settable own where own.oid = pair.new_oid and pg_catalog.has_schema_privilege(own.rol_oid, nsp.oid, 'USAGE')) as new_set_usage
  from pair cross join pg_catalog.pg_namespace nsp
), later as materialized (
  select lev.*, coalesce(usa.old_usage, true) as old_usage, coalesce(usa.new_usage, true) as new_usage, case
    when lev.old_by is null or lev.old_any > 0 and coalesce(usa.old_usage, true) then 0
    -- The successor as it is; where it may look into the schema in no way, that is what is told.
    when lev.new_any > 0 and (coalesce(usa.new_usage, true) or not usa.new_set_usage) then 0
    when lev.new_sets and lev.nsp_oid is null or lev.new_by is not null and exists (
      select from settable own cross join pg_catalog.unnest(lev.new_by) gra (oid)
      where own.oid = lev.new_oid and own.rol_oid <> lev.new_oid and (gra.oid = 0 or pg_catalog.pg_has_role(own.rol_oid, gra.oid, 'USAGE'))
        and (lev.nsp_oid is null or not (usa.new_usage or usa.new_set_usage) or pg_catalog.has_schema_privilege(own.rol_oid, lev.nsp_oid, 'USAGE'))
    ) then 0
    else coalesce((
      select pg_catalog.max(case when exists (
        select from reach rea where rea.old_oid = lev.old_oid and rea.new_oid = lev.new_oid and rea.rol_oid = gra.oid and rea.brings = 1
      ) then 1 else 2 end)
      from settable own cross join pg_catalog.unnest(lev.old_by) gra (oid)
      where own.oid = lev.old_oid and own.rol_oid <> lev.old_oid and (gra.oid = 0 or pg_catalog.pg_has_role(own.rol_oid, gra.oid, 'USAGE'))
        and (lev.nsp_oid is null or pg_catalog.has_schema_privilege(own.rol_oid, lev.nsp_oid, 'USAGE'))
    ), 0)
  end as later
  from level lev left join usable usa using (old_oid, new_oid, nsp_oid)
)`;var Yr=`-- The third part of a query: what each role and its successor may do with each object, and with how many.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACLITEM
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
-- own: but for what a predefined role brings to one of the two alone. by: all from whom a SET ROLE may get it.
level as materialized (
  select rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above), 0) as old_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2), 0) as old_any,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above and rea.brings < 1), 0) as old_own,
    pg_catalog.array_agg(rea.rol_oid) filter (where rea.old_way > 0 and not acl.above and rea.old_may_set) as old_by,
    pg_catalog.min(rea.rol_oid) filter (where rea.brings = 1 and not acl.above) as old_bringer,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above), 0) as new_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2), 0) as new_any,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above and rea.brings > -1), 0) as new_own,
    pg_catalog.array_agg(rea.rol_oid) filter (where rea.new_way > 0 and rea.old_may_set and rea.new_may_set) as new_by,
    pg_catalog.min(rea.rol_oid) filter (where rea.brings = -1 and not acl.above) as new_bringer,
    pg_catalog.bool_or(rea.new_way = 1) as new_sets
  from object obj
  cross join lateral (
    select one.grantee, one.privilege_type as privilege, 1 + one.is_grantable::pg_catalog.int4 as level, false as above
    from pg_catalog.aclexplode(coalesce(obj.acl, pg_catalog.acldefault(obj.kind::"char", obj.owner_oid))) one
    union all select one.grantee, one.privilege_type, 1 + one.is_grantable::pg_catalog.int4, true from pg_catalog.aclexplode(obj.above) one
    union all select pre.oid, pre.privilege, 1, obj.kind = 'c' from predefined pre where pre.kind = case obj.kind when 'c' then 'r' else obj.kind end
    union all select obj.owner_oid, 'OWNERSHIP', 1, false where obj.kind not in ('c', 'p')
  ) acl
  join reach rea on rea.rol_oid = acl.grantee
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = rea.new_oid)
    and (obj.acl is not null or exists (select from predefined pre where pre.differs) or obj.owner_oid in (select own.rol_oid from reach own where own.old_way <> own.new_way))
  group by rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege
), total as materialized (
  select obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid, pg_catalog.count(*) filter (where obj.of_old)::pg_catalog.int4 as of_old, pg_catalog.count(*) filter (where obj.of_new)::pg_catalog.int4 as of_new
  from (
    select lev.old_oid, lev.new_oid, lev.type, coalesce(lev.nsp_oid, 0) as nsp_oid, pg_catalog.bool_or(lev.old_any > 0) as of_old, pg_catalog.bool_or(lev.new_any > 0) as of_new
    from level lev group by lev.old_oid, lev.new_oid, lev.type, lev.nsp_oid, lev.classid, lev.objid, lev.sub
  ) obj
  group by obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid
)`;function ke(e){return{sql:`${Ae}, object as (
${e}
), ${Yr}, ${Kr}, ${Hr}`,parameters:["password","successors"]}}var Cn=5,rd="pg_database_owner";function Xr({details:e}){if(Array.isArray(e.brings))return e.brings.flatMap(n=>{if(typeof n!="object"||n===null)return[];let{type:t,privileges:o,count:r}=n;return[{type:String(t),privileges:Array.isArray(o)?o.map(String):[],count:Number(r)}]})}function Tn({details:e}){let n=o=>Array.isArray(o)?o.map(String):[],t=String(e.direction);return{direction:t==="new"||t==="missing after set role"?t:"missing",successor:String(e.successor),privileges:n(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),closes:Number(e.closes??0),objects:n(e.objects)}}var Ke={severity:"error",severityOf:e=>Tn(e).direction==="missing"?"error":"warning",message:e=>ld(e,Tn(e)),remediation:e=>{let{direction:n,owner:t,successor:o,privileges:r,grantable:a,objects:s}=Tn(e);if(Xr(e)!==void 0)return n==="missing"?ad(e,o):void 0;if(!(n!=="missing"||dd(e)&&t===void 0)&&t!==rd)return t!==void 0?`grant ${b(t)} to ${b(o)};`:st({type:e.type,objects:s,privileges:r,grantable:a,to:o})}};function ad({name:e,details:n},t){let o=n.with_options===!0?" with inherit true":"";return`grant ${b(e??"")} to ${b(t)}${o};`}function sd(e){return[...Map.groupBy(e,({type:t,privileges:o})=>JSON.stringify([t,o])).values()].flatMap(t=>{let[o]=t;if(o===void 0)return[];let r=t.reduce((a,s)=>a+s.count,0);return[`${o.privileges.join(", ")} on ${S(r,o.type,`${o.type}s`)}`]}).join("; ")}function id({role:e,name:n},t,o){let{direction:r,successor:a,afterSet:s}=t,i=sd(o);switch(r){case"missing":return`${a} ${s?"gets by SET ROLE only to":"is no member of"} ${n} as ${e} is, and for that alone lacks ${i}`;case"missing after set role":return`${a} gets in no way to ${n}, as ${e} does by SET ROLE, and for that alone lacks ${i}`;case"new":return`${a} is a member of ${n}, and for that alone has ${i}, and ${e} had not`}}function ld(e,n){let t=Xr(e);if(t!==void 0)return id(e,n,t);let{direction:o,successor:r,privileges:a,grantable:s,afterSet:i,owner:l,objects:d}=n,c=e.role??"",p=`${a.join(", ")}${s?" with grant option":""} on ${An(e,n)}`,u=`${d.slice(0,Cn).map(g=>A(g,120)).join(", ")}${d.length>Cn?` and ${F(d.length-Cn)} more`:""}`;if(l!==void 0)return o==="new"?`${r} may do as a member what only the owner ${l} may, with ${An(e,n)}, and ${c} could not: ${u}`:`${r} is no member of ${l}, which owns ${An(e,n)}, as ${c} is${o==="missing"?"":" after SET ROLE"}: ${u}`;switch(o){case"missing":return`${r} lacks ${p} that ${c} may use${i?", and gets there by SET ROLE only":""}${cd(n)}: ${u}`;case"missing after set role":return`${r} lacks ${p}, where ${c} gets by SET ROLE: ${u}`;case"new":return`${r} has ${p} and ${c} had not: ${u}`}}function dd({type:e,schema:n}){return(n==="pg_catalog"||n==="information_schema")&&(e==="table"||e==="view")}function cd({closes:e,objects:n}){return e===0?"":`, which closes ${S(e,"object","objects")} in ${n.length===1?"it":"them"}`}function An({type:e,schema:n},{objects:t,total:o}){let r=n===null?"":` in the schema ${n}`;return`${o>t.length?`${F(t.length)} of ${S(o,e,`${e}s`)}`:S(t.length,e,`${e}s`)}${r}`}var Zr={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[ke(Oe),{...ke(Ce),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...Ke};var ea={kind:"evidence",stage:"control-plane",id:"single-entra-administrator",question:"Does administration through Entra hang on one principal, or on no group?",severity:"warning",find:e=>O(e,(n,{administrators:t})=>[f(pd(t).map(o=>q(n,o)))]),predicate:{one:"has one Entra administrator",many:"has one Entra administrator"},message:e=>`${ud(e)}: whoever is locked out then has no other way in once passwords are off`,remediation:e=>ue(e,"microsoft-entra-admin create","--display-name '<name of the group>' --object-id '<object id of the group>' --type Group")};function pd(e){if(e.kind!=="observed")return[];let n=new Map(e.value.map(o=>[o.objectId,o])),[t]=n.values();return t===void 0?[]:n.size===1?[{only:t.name,principal:t.principal}]:[...n.values()].some(({principal:o})=>o==="group")?[]:[{count:n.size}]}function ud({identity:e,details:n}){return n.count===void 0?`${e} has one Entra administrator, the ${gd[T(n.principal)]??"principal"} ${T(n.only)}`:`None of the ${n.count} Entra administrators of ${e} is a group`}var gd={user:"user",group:"group",service:"application"};var na=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
-- host in it. The string itself is taken apart inside the server and never returned.
-- https://www.postgresql.org/docs/current/catalog-pg-subscription.html (subconninfo is closed to most; on Azure, all of it)
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
-- pg_shdepend has no row for what the bootstrap superuser owns. query_to_xml() asks only who may; hexadecimal digits carry
-- any text through XML.
with closed as materialized (
  select
    allowed.may,
    case when allowed.may then pg_catalog.convert_from(pg_catalog.decode(pg_catalog.substring(pg_catalog.query_to_xml($read$
      select pg_catalog.encode(pg_catalog.convert_to(
        pg_catalog.jsonb_object_agg(sub.oid::text, pg_catalog.jsonb_build_object(
          'works_in', dat.datname,
          'enabled', sub.subenabled,
          'password', coalesce(opt.password, false) or sub.subconninfo ~ '^postgres(ql)?://[^@/:]*:[^@/]+@',
          'host', coalesce(opt.host, nullif(pg_catalog.regexp_replace(pg_catalog.substring(uri.rest, '^[^/?]*'), ':[^],]*(,|$)', '\\1', 'g'), '')),
          'hostaddr', opt.hostaddr,
          'service', opt.service))::text, pg_catalog.getdatabaseencoding()), 'hex') as found
      from pg_catalog.pg_subscription sub
      left join pg_catalog.pg_database dat on dat.oid = sub.subdbid
      cross join lateral (select pg_catalog.substring(sub.subconninfo, '^postgres(?:ql)?://(?:[^@/]*@)?(.*)$') as rest) uri
      cross join lateral (
        select
          pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> '') as password,
          pg_catalog.max(one.value) filter (where one.name = 'host') as host,
          pg_catalog.max(one.value) filter (where one.name = 'hostaddr') as hostaddr,
          pg_catalog.max(one.value) filter (where one.name = 'service') as service
        from pg_catalog.regexp_matches(
          case when uri.rest is null then sub.subconninfo else '&' || pg_catalog.substring(uri.rest, '\\?(.*)$') end,
          case when uri.rest is null then '(\\w+)\\s*=\\s*(?:''((?:\\\\.|[^''\\\\])*)''|((?:\\\\.|[^\\s\\\\])*))' else '&(\\w+)=()([^&]*)' end,
          'g') part
        cross join lateral (select part[1] as name, coalesce(nullif(part[2], ''), part[3]) as value) one
      ) opt
    $read$, false, false, '')::text, '<found>([0-9a-f]+)<'), 'hex'), pg_catalog.getdatabaseencoding())::jsonb end as answer
  from (select pg_catalog.has_table_privilege('pg_catalog.pg_subscription', 'select') as may) allowed
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  sub.facts ->> 'works_in' as works_in,
  (sub.facts ->> 'enabled')::boolean as enabled,
  pg_catalog.jsonb_strip_nulls(sub.facts - array['works_in', 'enabled', 'password']) as address,
  pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  case when not closed.may then 'SELECT on pg_catalog.pg_subscription, which pg_read_all_data brings on PostgreSQL 14 and later' end as unreadable
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join closed
cross join lateral (select closed.answer -> dep.objid::text as facts) sub
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.dbid = 0 and dep.classid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.deptype = 'o'
  and (not closed.may or (sub.facts ->> 'password')::boolean)
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var ta={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:(e,n)=>oa(e,n)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:na,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,n)=>`${md(e)} ${fd(e,n)}`,remediation:()=>{}};function oa({details:{address:e,server_address:n}},{server:t}){return Ve(e,{host:t.host,address:typeof n=="string"?n:null})}function md({identity:e,role:n,details:t}){let o=typeof t.works_in=="string"?` in the database ${t.works_in}`:"";return`The ${t.enabled===!1?"disabled ":""}subscription ${e}${o}, owned by ${n},`}function fd(e,n){return oa(e,n)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${be(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var ra={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[ke(Te)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...Ke};var aa=`-- What a password role may by its attributes and its successor may not, or less; and what its successor may beyond that.
-- https://www.postgresql.org/docs/current/sql-createrole.html, https://www.postgresql.org/docs/current/role-attributes.html
-- $1: password roles; $2: who takes over from each, place by place.
-- bearers: who needs the attributes, which no membership passes on: the successor, or who works through one that may not log in.
with pair as (
  select old.*, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login, pg_catalog.to_jsonb(new) as other,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options,
    case when new.rolcanlogin then array[new.oid] else array(
      select mem.oid from pg_catalog.pg_roles mem
      where mem.rolcanlogin and not mem.rolsuper and mem.oid <> all ($1) and pg_catalog.pg_has_role(mem.oid, new.oid, 'MEMBER')
    ) end as bearers
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), attribute as (
  select pair.oid, pair.new_oid, one.name, (pg_catalog.to_jsonb(pair) ->> one.name)::pg_catalog.bool as old, (pair.other ->> one.name)::pg_catalog.bool as self,
    exists (
      select from pg_catalog.pg_roles bea
      -- What a group has of others passes through it only if it inherits itself.
      where bea.oid = any (case one.name when 'rolinherit' then array[pair.new_oid] else pair.bearers end) and (pg_catalog.to_jsonb(bea) ->> one.name)::pg_catalog.bool
    ) as new
  from pair cross join pg_catalog.unnest(array['rolcreatedb', 'rolcreaterole', 'rolreplication', 'rolbypassrls', 'rolinherit']) one (name)
  -- Since 16 whether it inherits is an option of each membership.
  where one.name <> 'rolinherit' or not pair.with_options
), bound as (
  select pair.oid, pair.new_oid, 'connection limit' as name, nullif(pair.rolconnlimit, -1)::text as old, pair.other ->> 'rolconnlimit' as new,
    (pair.other ->> 'rolconnlimit')::pg_catalog.int4 >= 0 and (pair.rolconnlimit < 0 or pair.rolconnlimit > (pair.other ->> 'rolconnlimit')::pg_catalog.int4) as tighter
  from pair
  union all
  select pair.oid, pair.new_oid, 'valid until', pair.rolvaliduntil::text, pair.other ->> 'rolvaliduntil',
    coalesce((pair.other ->> 'rolvaliduntil')::pg_catalog.timestamptz < coalesce(pair.rolvaliduntil, 'infinity'), false)
  from pair
), difference as (
  select att.oid, att.new_oid, pg_catalog.substr(att.name, 4) as name, case when att.old then 'missing' else 'new' end as direction, '{}'::pg_catalog.jsonb as facts
  from attribute att where att.old and not att.new or att.self and not att.old
  union all
  select bou.oid, bou.new_oid, bou.name, 'tighter', pg_catalog.jsonb_build_object('before', bou.old, 'after', bou.new)
  from bound bou join pair on pair.oid = bou.oid and pair.new_oid = bou.new_oid
  where bou.tighter and pair.new_login
)
select pair.rolname::text as role, 'attribute' as type, null as schema, dif.name as name, dif.name || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, dif.direction as direction, not pair.new_login as through_members, dif.facts as facts
from difference dif join pair on pair.oid = dif.oid and pair.new_oid = dif.new_oid
order by pair.rolname, dif.name`;var sa=`-- Who works through a password role and is no member of its successor: what it owned is the successor's by then, and what it was granted is
-- nobody's once it is dropped. Members that are replaced themselves have successors of their own: memberships.sql.
-- https://www.postgresql.org/docs/current/role-membership.html, https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- $1: password roles; $2: who takes over from each, place by place.
-- circular: whether the successor is itself a member, so that it cannot be the other way round.
with pair as (
  select old.oid, old.rolname, new.oid as new_oid, new.rolname as new_name,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), member as (
  select pair.oid, pair.new_oid, who.oid as who_oid, who.rolname,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, who.rolinherit)) as inherits,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true)) as sets
  from pair
  join pg_catalog.pg_auth_members mem on mem.roleid = pair.oid
  join pg_catalog.pg_roles who on who.oid = mem.member
  where who.oid not in (select oid from pair) and who.oid <> pair.new_oid and not who.rolsuper
  group by pair.oid, pair.new_oid, who.oid, who.rolname
)
select pair.rolname::text as role, 'member' as type, null as schema, mem.rolname::text as name, pg_catalog.quote_ident(mem.rolname) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, 'passing' as direction, pair.with_options as with_options,
  pg_catalog.jsonb_build_object('inherits', mem.inherits, 'sets', mem.sets, 'circular', pg_catalog.pg_has_role(mem.new_oid, mem.who_oid, 'MEMBER')) as facts
from member mem
join pair on pair.oid = mem.oid and pair.new_oid = mem.new_oid
where (mem.inherits and not pg_catalog.pg_has_role(mem.who_oid, mem.new_oid, 'USAGE')
    or mem.sets and not pg_catalog.pg_has_role(mem.who_oid, mem.new_oid, case when pair.with_options then 'SET' else 'MEMBER' end))
  -- A role that has nothing has nothing to pass on.
  and (exists (select from pg_catalog.pg_shdepend dep where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.refobjid = pair.oid)
    or exists (select from pg_catalog.pg_auth_members own where own.member = pair.oid))
order by pair.rolname, pg_catalog.quote_ident(mem.rolname)`;var ia=`-- What a password role is a member of, and its successor is not, or is only as a member of a password role, which ends with that role.
-- https://www.postgresql.org/docs/current/role-membership.html, https://www.postgresql.org/docs/16/sql-grant.html
-- $1: password roles; $2: who takes over from each, place by place.
-- instead_of: where the role is a member of another password role, who follows that one takes its place, and has its things by then.
with pair as (
  select old.oid, old.rolname, old.rolinherit, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select ver.with_options, case when ver.with_options then 'SET' else 'MEMBER' end as may_set
  from (select pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options) ver
), link as (
  select mem.roleid, mem.member, mem.admin_option as administers, mem.grantor,
    coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, who.rolinherit) as inherits,
    coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true) as sets
  from pg_catalog.pg_auth_members mem
  join pg_catalog.pg_roles who on who.oid = mem.member
), ends as materialized (
  -- Who is a member of a password role that is not labelled in place.
  select distinct rol.oid
  from rows from (pg_catalog.unnest($1), pg_catalog.unnest($2)) as given (old_oid, new_oid)
  join pg_catalog.pg_roles rol on pg_catalog.pg_has_role(rol.oid, given.old_oid, 'MEMBER')
  where given.new_oid <> given.old_oid
), membership as (
  select pair.oid, pair.new_oid, wanted.roleid, pg_catalog.min(lin.roleid::pg_catalog.int8) filter (where wanted.roleid <> lin.roleid) as instead_of,
    pg_catalog.bool_or(lin.inherits) as inherits, pg_catalog.bool_or(lin.sets) as sets, pg_catalog.bool_or(lin.administers) as administers
  from pair
  join link lin on lin.member = pair.oid
  cross join lateral (select lin.roleid union all select oth.new_oid from pair oth where oth.oid = lin.roleid) wanted (roleid)
  where wanted.roleid <> pair.new_oid and not pg_catalog.pg_has_role(wanted.roleid, pair.new_oid, 'MEMBER')
  group by pair.oid, pair.new_oid, wanted.roleid
), judged as (
  select mem.*,
    (not mem.inherits or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'USAGE'))
      and (not mem.sets or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, ver.may_set))
      and (not mem.administers or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'MEMBER WITH ADMIN OPTION')) as has,
    mem.new_oid not in (select oid from ends) or exists (
      select from link own
      where own.member = mem.new_oid and (own.roleid = mem.roleid or own.roleid not in (select oid from ends))
        and (not mem.inherits or own.inherits and pg_catalog.pg_has_role(own.roleid, mem.roleid, 'USAGE'))
        and (not mem.sets or own.sets and pg_catalog.pg_has_role(own.roleid, mem.roleid, ver.may_set))
        and (not mem.administers or own.administers and own.roleid = mem.roleid or pg_catalog.pg_has_role(own.roleid, mem.roleid, 'MEMBER WITH ADMIN OPTION'))
    ) as keeps
  from membership mem cross join version ver
)
select pair.rolname::text as role, 'membership' as type, null as schema, grp.rolname::text as name, pg_catalog.quote_ident(grp.rolname) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, case when jud.has then 'passing' else 'missing' end as direction, ver.with_options as with_options, not pair.new_login as through_members,
  pg_catalog.jsonb_build_object('inherits', jud.inherits, 'sets', jud.sets, 'administers', jud.administers, 'instead_of', pg_catalog.pg_get_userbyid(jud.instead_of::pg_catalog.oid), 'held', (
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(own.grantor), 'administers', own.administers,
      'inherits', case when ver.with_options then own.inherits end, 'sets', case when ver.with_options then own.sets end) order by own.grantor)
    from link own where own.roleid = jud.roleid and own.member = jud.new_oid)) as facts
from judged jud join pair on pair.oid = jud.oid and pair.new_oid = jud.new_oid join pg_catalog.pg_roles grp on grp.oid = jud.roleid cross join version ver
where not (jud.has and jud.keeps)
order by pair.rolname, pg_catalog.quote_ident(grp.rolname)`;var la=`-- What a password role is set to, and its successor is not.
-- https://www.postgresql.org/docs/current/sql-alterrole.html, https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: password roles; $2: who takes over from each, place by place. Values of settings with a prefix are an application's own and not read.
-- bearers: who needs the settings, which no membership passes on: the successor, or who works through one that may not log in.
with pair as (
  select old.oid, old.rolname, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login,
    case when new.rolcanlogin then array[new.oid] else array(
      select mem.oid from pg_catalog.pg_roles mem
      where mem.rolcanlogin and not mem.rolsuper and mem.oid <> all ($1) and pg_catalog.pg_has_role(mem.oid, new.oid, 'MEMBER')
    ) end as bearers
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), setting as (
  select own.setrole, own.setdatabase, one.text, pg_catalog.split_part(one.text, '=', 1) as name, pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1) as value
  from pg_catalog.pg_db_role_setting own cross join lateral pg_catalog.unnest(own.setconfig) one (text)
  where own.setrole <> 0
)
select pair.rolname::text as role, 'setting' as type, null as schema, own.name as name,
  pg_catalog.concat_ws(' in database ', own.name, pg_catalog.quote_ident(dat.datname)) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, 'missing' as direction, not pair.new_login as through_members,
  pg_catalog.jsonb_build_object('database', dat.datname, 'value', case when own.name !~ '\\.' then own.value end,
    'held', oth.name is not null, 'before', case when own.name !~ '\\.' then oth.value end) as facts
from pair
join setting own on own.setrole = pair.oid
left join setting oth on oth.setrole = pair.new_oid and oth.setdatabase = own.setdatabase and oth.name = own.name
left join pg_catalog.pg_database dat on dat.oid = own.setdatabase
where not exists (
  select from setting his where his.setrole = any (pair.bearers) and his.setdatabase = own.setdatabase and his.text = own.text
)
order by pair.rolname, own.name, dat.datname nulls first`;var da={kind:"catalog",id:"successor-role-differs",question:"Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?",severity:"error",scope:"shared",counted:!1,queries:[Ye(aa),Ye(ia),Ye(sa),Ye(la)],severityOf:yd,predicate:{one:"and its successor differ in # membership, attribute or setting",many:"and its successor differ in # memberships, attributes and settings"},message:wd,remediation:e=>e.type==="member"?lt(e):e.details.direction==="new"?void 0:dt(e)};function Ye(e){return{sql:e,parameters:["password","successors"]}}var hd=new Set(["search_path","role","session_authorization","row_security"]);function yd({type:e,name:n,details:t}){return t.direction!=="missing"||e==="setting"&&!hd.has(n??"")?"warning":"error"}var _d=100;function wd(e){switch(e.type){case"membership":return bd(e);case"member":return vd(e);case"setting":return kd(e);default:return Sd(e)}}function bd(e){let{name:n,details:t,role:o}=e,{inherits:r,sets:a,administers:s,instead_of:i}=me(e),l=[...r===!0?["inherits its privileges"]:[],...a===!0?["may SET ROLE to it"]:[],...s===!0?["may grant it"]:[]],d=it.has(n??"")?"; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one":"";return t.direction==="passing"?`${t.successor} is a member of ${n} only as a member of a role that logs in with a password, and no longer when that is gone${d}`:typeof i=="string"?`${t.successor} is no member of ${n}, who takes over from ${i}, of whom ${o} is a member`:`${t.successor} is no member of ${n} as ${o} is, who ${l.join(" and ")}${d}`}function vd(e){let{name:n,details:t,role:o}=e,r=me(e).circular===!0?`; as ${t.successor} is a member of ${n}, it cannot be the other way round: grant ${n} what it needs itself`:"";return`${n} is a member of ${o} and not of ${t.successor}: it loses what ${o} owns with the handover, and what ${o} was granted when that is dropped${r}`}function kd(e){let{name:n,details:t,role:o}=e,{database:r,value:a,held:s}=me(e),i=typeof r=="string"?` in the database ${r}`:"",l=typeof a=="string"?`\`${A(Fn(a),_d)}\``:"a value of the application",d=t.through_members===!0?`none of those who log in and work through ${t.successor} is, which takes no settings for them`:`${t.successor} is ${s===!0?"set to another value":"not"}`;return`${o} is set to ${n} = ${l}${i}, and ${d}`}function Sd(e){let{name:n,details:t,role:o}=e,{before:r,after:a}=me(e),{direction:s,successor:i,through_members:l}=t,d=n?.toUpperCase();return s==="tighter"?`${i} has a ${n} of ${a}, and ${o} had ${r??"none"}`:s==="new"?`${i} has the attribute ${d}, and ${o} had not`:l===!0&&n!=="inherit"?`${o} has the attribute ${d}, and none of those who log in and work through ${i}: no membership passes it on`:`${i} lacks the attribute ${d} of ${o}, which no membership passes on`}var ca=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_database dat
join pg_catalog.pg_tablespace spc on spc.oid = dat.dattablespace
left join pg_catalog.pg_roles rol on rol.oid = dat.datdba
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_database'::pg_catalog.regclass, dat.oid, 0) ide
where dat.datname = pg_catalog.current_database()
  and spc.spcname = 'temptblspace'
order by dat.oid`;var pa=`-- Every lasting relation of the current database in the tablespace temptblspace.
-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- reltablespace is 0 where a relation lies in the default tablespace of its database; toast tables follow their tables.
-- A partitioned table or index keeps nothing there itself; it says where partitions that are made later go.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_class cls
join pg_catalog.pg_tablespace spc on spc.oid = cls.reltablespace
left join pg_catalog.pg_roles rol on rol.oid = cls.relowner
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cls.oid, 0) ide
where spc.spcname = 'temptblspace'
  and cls.relkind in ('r', 'p', 'i', 'I', 'm')
  and cls.relpersistence <> 't'
  and cls.relnamespace <> 'pg_toast'::pg_catalog.regnamespace
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var Rd=new Set(["table","index","materialized view","database"]),ua={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:pa,parameters:[]},{sql:ca,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:n})=>Rd.has(e)?`alter ${e} ${n} set tablespace pg_default;`:void 0};var ga={kind:"evidence",stage:"control-plane",id:"tenant-mismatch",question:"Does the server trust another tenant than the job's?",severity:"error",severityOf:({details:e})=>e.proven===!0?"warning":"error",find:e=>O(e,(n,{jobTenantId:t})=>{let{tenantId:o,activeDirectoryAuth:r}=n.auth;return r==="Disabled"||o===null||t===null?[f([])]:o.toLowerCase()===t.toLowerCase()?[f([])]:[f([q(n,{trusted:o,job:t,proven:jd(e.evidence)})])]}),predicate:{one:"trusts another tenant",many:"trusts another tenant"},message:({identity:e,details:{trusted:n,job:t}})=>`${e} trusts the tenant ${T(n)}, and the access token of the job comes from ${T(t)}`,remediation:()=>{}};function jd({logins:e}){return e.some(({identity:n,login:t})=>n===Q&&t.kind==="observed")}var ma=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
-- $1: role oids
-- $2: place by place, the oid of the role that takes over
-- https://www.postgresql.org/docs/current/view-pg-user-mappings.html
-- \`replaced\` is whether the role that takes over, or everybody (0), has another mapping on the same server.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  map.srvname::text as server,
  exists (
    select
    from pg_catalog.pg_user_mappings oth
    where oth.srvid = map.srvid
      and oth.umid <> map.umid
      and oth.umuser in (0, pair.successor)
  ) as replaced
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as pair (old, successor)
  on pair.old = dep.refobjid
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_user_mappings map on map.umid = dep.objid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.classid = 'pg_catalog.pg_user_mapping'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var ha={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:ma,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,n)=>`The password role ${e.role} has a user mapping on the foreign server ${fa(e)}${$d(e,n)}`,remediation:(e,{route:n})=>{let t=L(n),o=fa(e);if(t===void 0)return J(e,n);if(!(e.role===null||o===void 0))return ya(e)?`drop user mapping for ${b(e.role)} server ${b(o)};`:`create user mapping for ${b(t)} server ${b(o)};`}};function fa({details:{server:e}}){return typeof e=="string"?e:void 0}function ya({details:{replaced:e}}){return e===!0}function $d(e,{route:n}){let t=L(n);return t===void 0?"":ya(e)?`; ${t} has one there, of its own or everybody's`:`; ${t} has none there: make one, with the options that the server asks for, before this one is dropped`}var qn=[Ho,Yo,Zo,sr,ir,lr,gr,_r,wr,vr,Sr,Rr,jr,xr,Cr,qr,Pr,Mr,Nr,Qr,Br,Jr,Vr,Zr,ea,ta,ra,da,ua,ga,ha];var _a=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
-- azure_pg_admin manage roles and reach the objects of every role that is not restricted, without owning or being granted them.
-- https://www.postgresql.org/docs/current/role-attributes.html
-- https://learn.microsoft.com/azure/postgresql/security/security-access-control
select
  rol.rolsuper
  or rol.rolcreaterole
  or exists (
    select
    from pg_catalog.pg_roles adm
    where adm.rolname = 'azure_pg_admin'
      and pg_catalog.pg_has_role(rol.oid, adm.oid, 'MEMBER')
  ) as administrator
from pg_catalog.pg_roles rol
where rol.rolname = session_user`;var wa=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend is shared by all databases; dbid 0, here a null database, stands for shared objects.
select
  rol.rolname::text as role,
  dat.datname::text as database,
  dep.deptype::text as deptype,
  pg_catalog.count(*)::text as count
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
left join pg_catalog.pg_database dat on dat.oid = dep.dbid
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype in ('o', 'a', 'r', 'i')
  and rol.rolname = any ($1::pg_catalog.name[])
group by rol.rolname, dat.datname, dep.deptype
order by rol.rolname, dat.datname, dep.deptype`;var ba=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
-- sees it. $1: names of roles; $2: how many of each. The limit goes before the names, which cost a look-up each.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT
select
  rol.rolname::text as role,
  ide.type,
  ide.identity
from pg_catalog.pg_roles rol
cross join lateral (
  select dep.classid, dep.objid, dep.objsubid
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = rol.oid
    and dep.deptype in ('o', 'r')
    and dep.dbid in (
      0,
      (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database())
    )
  order by dep.dbid desc, dep.classid, dep.objid, dep.objsubid
  limit $2
) one
cross join lateral pg_catalog.pg_identify_object(one.classid, one.objid, one.objsubid) ide
where rol.rolname = any ($1::pg_catalog.name[])
order by rol.rolname, ide.type, ide.identity`;var xd=20,va={sql:_a,parameters:[],read:e=>x(e,"administrator")};function ka(e){return{sql:wa,parameters:[e],read:n=>({role:y(n,"role"),database:R(n,"database"),kind:Od(n),count:Y(n,"count")})}}var Ed={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function Od(e){let n=Ed[y(e,"deptype")];if(n===void 0)throw new TypeError("column deptype is none that was asked for");return n}function Sa(e){return{sql:ba,parameters:[e,xd],read:n=>({role:y(n,"role"),type:y(n,"type"),identity:y(n,"identity")})}}var Xe=2e3,Cd=500,Td=100;async function ja(e,n,t,o){let r=e.clock.elapsed(),a=[];for(let i of t.servers)a.push(await Ad(e,n,i,o));let s=t.durationMs+Math.round(e.clock.elapsed()-r);return{...t,durationMs:s,servers:a}}async function Ad(e,n,t,o){let{server:r}=t;if(r.rehearsal==="off")return t;let a=qd(n,r),s=o.filter(l=>l.server===r.name),{log:i}=e;return await i.group(`${r.name}: rehearsal of the remediation, as ${a.loginRole}`,async()=>{s.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of s){let c=r.rehearsal==="on"?await Id(e,r,a,d):Pd(r),{database:p,roles:u,labelled:g}=d,m={server:r.name,database:p,roles:u,labelled:g,as:a.loginRole,tried:c};i.info(`${p}: ${xe(m)}`),l.push(m)}return{...t,rehearsals:l}})}function qd(e,n){return e.identities.find(({name:t})=>t===e.rehearseAs)??we(e,n)}function Pd({name:e}){return E(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function Id(e,n,t,o){let{database:r,roles:a,steps:s}=o;return D(e,{server:n,database:r,identity:t,purpose:"rehearse"},async i=>{let l=await se(i);if(l.kind!=="observed")return l;let d=[ka(a),Sa(a)],c=await i.session.rehearse({steps:s,queries:d,drop:a});if(c.kind!=="observed")return c;let{durationMs:p,notices:u,result:g}=c.value;return g.kind==="failed"&&g.error.sqlState==="42501"&&!await Dd(i)?v(Md(n,t,r,g.error)):f({durationMs:p,steps:s.length,notices:u.map(m=>A(m,Cd)),result:Fd(o,g)})})}function Md(e,n,t,{message:o,sqlState:r}){let{host:a,port:s}=e,i={host:a,port:s,database:t,role:n.loginRole,identity:n.name};return h("pg/rehearsal-denied",{...i,detail:A(o,Xe),sqlState:r})}async function Dd({session:e}){let[n]=await e.run([va]);return n.kind==="observed"&&n.value[0]===!0}function Fd({roles:e,steps:n},t){switch(t.kind){case"failed":{let o=t.context===null?null:A(t.context,Xe);return{...Ra(n,t.step),kind:"failed",error:$a(t.error),context:o}}case"left-transaction":return{...Ra(n,t.step),kind:"left-transaction"};case"ran":{let[o,r]=t.answers;return{kind:"ran",roles:e.map((a,s)=>({role:a,counts:o.filter(i=>i.role===a).map(({role:i,...l})=>l),named:r.filter(i=>i.role===a).map(({type:i,identity:l})=>({type:i,identity:l})),drop:Ld(t.drops[s]??null)}))}}}}function Ld(e){return e===null||e.sqlState===Nd?null:$a(e)}var Nd="42704";function $a(e){let{message:n,detail:t,hint:o}=e,r=a=>a===null?null:A(a,Xe);return{...e,message:A(n,Xe),detail:r(t),hint:r(o)}}function Ra(e,n){let[t=""]=(e[n]??"").trimStart().split(`
`);return{step:n+1,title:A(t.replace(/^--\s*(\d+\.\s*)?/,"").trim(),Td)}}function xa(e,n){let t=Gd(n);return{connect:async o=>{let r=await t(`${o.server.host.toLowerCase()}:${o.server.port}`),a=!1;try{let s=await e.connect(o);return s.kind!=="observed"?s:(a=!0,{kind:"observed",value:Wd(s.value,r)})}finally{a||r()}}}}function Wd(e,n){return{...e,close:()=>{e.close(),n()}}}function Gd(e){let n=e,t=new Map,o=()=>{for(let[r,a]of t){let[s,...i]=a;if(t.delete(r),i.length>0&&t.set(r,i),s!==void 0)return s()}n+=1};return async r=>{n>0?n-=1:await new Promise(s=>t.set(r,[...t.get(r)??[],s]));let a=!0;return()=>{a&&o(),a=!1}}}var Ea=5*6e4,Ud=1e3,Qd=1e4,Bd=4;function Oa(e){let n=new Map;return{connect:async t=>{let o=`${t.server.host.toLowerCase()}:${t.server.port}`,r=n.get(o)??{rules:new Map};return n.set(o,r),await Jd(e,t,r)}}}async function Jd(e,n,t){let{clock:o,log:r,databases:a}=e,s=new Map,i=Ud;for(;;){let l=await a.connect(n);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:n.server.host,detail:l.failure.detail??""},c=tt(d.detail)??"",p=nt(c);if(p.kind==="refused")return v(h("firewall/address-refused",{...d,clientAddress:c,reason:p.because}));let{address:u}=p;if(!t.rules.has(u)&&t.rules.size>=Bd)return v(h("firewall/many-addresses",{...d,count:t.rules.size}));let g=t.rules.get(u)??e.firewall.open(n.server,u);t.rules.set(u,g);let m=await g;if(m.kind!=="observed")return m;let _=s.get(u);if(_===void 0){s.set(u,o.elapsed());continue}let k=o.elapsed()-_;if(k>=Ea)return v(h("firewall/not-in-force",{...d,clientAddress:u,seconds:Pn(k)}));r.info(`${n.server.name}: the rule ${m.value.name} for ${u} is not in force yet; waited ${Pn(k)} s of at most ${Pn(Ea)} s`),await o.sleep(i),i=Math.min(i*2,Qd)}}function Pn(e){return Math.round(e/1e3)}function M(e,n,t,o,r){return`${e}:${n}/${t??"-"}/${o.replaceAll(" ","-")}/${r}`}function zd(e,n){let t=e.split("*"),[o="",...r]=t;if(r.length===0)return e===n;if(!n.startsWith(o))return!1;let a=r.pop()??"",s=o.length;for(let i of r){let l=n.indexOf(i,s);if(l===-1)return!1;s=l+i.length}return n.length-a.length>=s&&n.endsWith(a)}function W(e,{baseline:n,suppressions:t,today:o}){return t.some(({fingerprint:r,until:a})=>(a===void 0||o<=a)&&zd(r,e))?"suppressed":n.has(e)?"baselined":"new"}function Ca(e,n){return[...Hd(e.comparisons,n),...Vd(e,n)]}var Ze="not-compared-with-password";function Vd(e,n){let t=n.severities[Ze]??oe[Ze];if(t==="off")return[];let{server:o,comparisons:r,roles:a}=e,s=r.filter(({outcome:c})=>c==="not-compared"),i=[...Map.groupBy(s,({from:c,because:p})=>JSON.stringify([c,p])).values()].flatMap(([c,...p])=>c===void 0?[]:[{from:c.from,said:`${S(p.length+1,"smoke query","smoke queries")} could not be compared with the password of ${c.from}: ${c.because}`}]),l=a.kind==="observed"?new Set(a.value.map(({name:c})=>c)):new Set,d=(e.nothingToCompare??[]).filter(({from:c})=>l.has(c)).map(({from:c,to:p})=>({from:c,said:`Nothing was compared with the password of ${c}: no smoke query runs as ${p} on this server`}));return[...i,...d].map(({from:c,said:p})=>{let u=M(Ze,o.name,null,"role",c);return{rule:Ze,severity:t,status:W(u,n),fingerprint:u,server:o.name,database:null,role:c,object:null,message:p,predicate:null,remediation:null,location:o.location??null}})}function Hd(e,n){return e.flatMap(t=>{let o=Kd(t);if(o===void 0)return[];let[r,a]=o,s=n.severities[r]??a;if(s==="off")return[];let{name:i,server:l,database:d,as:c,from:p,because:u,location:g}=t,m=M(r,l,d,"smoke",`${i}/${p}`);return[{rule:r,severity:s,status:W(m,n),fingerprint:m,server:l,database:d,role:p,object:null,message:`Smoke query \u201C${i}\u201D as ${c} (Entra) and as ${p} (password): ${u}`,predicate:null,remediation:null,location:g}]})}function Kd({outcome:e}){switch(e){case"only-password":return["works-only-with-password",oe["works-only-with-password"]];case"differs":return["differs-from-password",oe["differs-from-password"]];case"only-entra":return["differs-from-password","note"];case"same":case"neither":case"not-compared":return}}function Ta({server:e,azure:n},{mode:t},o,r=[]){let a=s=>({server:e.name,database:null,stage:"control-plane",failure:s,count:null});switch(n.kind){case"not-applicable":return t==="gate"?[a(h("arm/not-asked",{host:e.host}))]:[];case"unavailable":{let{code:s,summary:i}=n.failure,l=o.some(({failure:c})=>c.code===s&&c.summary===i),d=t==="gate"||e.resource!==void 0||s==="arm/other-server";return!l&&d?[a(n.failure)]:[]}case"observed":{let{clusterSize:s,host:i}=n.value;return[...Yd(e.host,i,r)?[a(h("arm/other-server",{host:e.host,object:i}))]:[],...s!==null&&s>1?[a(h("arm/elastic-cluster",{host:i,count:s}))]:[]]}default:return B(n)}}function Yd(e,n,t){let o=ie(e,n);return o!=="unknown"?o==="other":t.flatMap(({azure:r,posture:a})=>[...r.kind==="observed"?[r.value.host]:[],...a.kind==="observed"&&a.value.replicas.kind==="observed"?a.value.replicas.value.map(s=>s.host):[]]).some(r=>ie(e,r)==="same")}function Aa(e,n,{rules:t,severities:o}){let r=new Set(n.flatMap(({facts:s,class:{kind:i}})=>i==="password"?[s.name]:[])),a=new Set(t.flatMap(s=>s.idleWithoutPasswords===!1?[]:[s.id]));return e.map(s=>{let{severity:i,role:l,rule:d}=s;return i==="error"&&l!==null&&r.has(l)&&a.has(d)&&o[d]===void 0?{...s,severity:"warning"}:s})}function qa(e,n,t){let{accounting:o,databases:r}=e,a=(d,c)=>o.kind!=="observed"||n===void 0?null:o.value.reduce((p,u)=>u.databaseOid===d&&n.has(u.roleOid)?p+u[c]:p,0),s=r.kind==="observed"?r.value.map(d=>{let c={owned:a(d.oid,"count"),mentions:a(d.oid,"mentions")};return Xd(e,d,c,t)}):[],i=r.kind==="observed"?oc(e,r.value):[],l=a("0","count");return{databases:s.map(({judgement:d})=>d),shared:l,gaps:[...s.flatMap(({gaps:d})=>d),...i,...rc(e,l,t)]}}function Xd(e,n,{owned:t,mentions:o},r){let a=e.audits.find(c=>c.database===n.name),s=a===void 0?null:tc(a,r),l=t===0&&s===null?ec(e,n,a,o??0):nc(e,n,a,t,s,r),d=l.length>0?"gap":s===null?"accounted":"audited";return{judgement:{name:n.name,status:d,passwordOwnedObjects:t,listed:s,durationMs:a?.durationMs??null},gaps:l}}var Zd="azure_maintenance";function ec({server:e},{name:n,mayConnect:t},o,r){if(r===0||n===Zd)return[];let a={host:e.host,database:n,role:e.loginRole,mentions:r},s=o?.rules.kind==="unavailable"?o.rules.failure:h(t?"pg/not-entered":"pg/connect-denied",a);return[{server:e.name,database:n,stage:"session",failure:s,count:null}]}function nc(e,n,t,o,r,a){let s=(d,c,p)=>({server:e.server.name,database:n.name,stage:d,failure:c,count:p}),i={host:e.server.host,database:n.name,role:e.server.loginRole};if(t===void 0){let d=h(n.mayConnect?"pg/not-entered":"pg/connect-denied",o===null?i:{...i,count:o});return[s("session",d,o)]}if(t.rules.kind==="unavailable")return[s("session",t.rules.failure,o)];if(t.rules.kind==="not-applicable")return[s("session",h("pg/not-entered",i),o)];let l=Pa(t.rules.value,a).map(({failure:d,counts:c})=>s("audit",d,c?o:null));return l.length>0||o===r||o===null||r===null?l:[s("audit",h("pg/accounting-mismatch",{...i,count:Math.abs(o-r)}),Math.abs(o-r))]}function Pa(e,{counted:n,ignored:t}){let o=e.flatMap(({rule:a,rows:s})=>s.kind==="unavailable"&&!t.has(a)?[{failure:s.failure,counts:n.has(a)}]:[]);return[...Map.groupBy(o,({failure:{code:a,summary:s,detail:i,fix:l}})=>JSON.stringify([a,s,i,l])).values()].flatMap(a=>a.find(({counts:s})=>s)??a.slice(0,1))}function tc(e,n){return e.rules.kind==="observed"?Ia(e.rules.value,n):null}function Ia(e,{counted:n}){return e.filter(({rule:o})=>n.has(o)).reduce((o,{rows:r})=>o===null||r.kind!=="observed"?null:o+r.value.length,0)}function oc(e,n){return e.audits.filter(t=>!n.some(o=>o.name===t.database)).flatMap(({database:t,rules:o})=>o.kind==="unavailable"?[{server:e.server.name,database:t,stage:"session",failure:o.failure,count:null}]:[])}function rc(e,n,t){let o=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),r=Pa(e.shared,t).map(({failure:i,counts:l})=>o(i,l?n:null)),a=Ia(e.shared,t);if(r.length>0||n===null||a===n)return r;let s=Math.abs(n-(a??0));return[o(h("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:s}),s)]}function Ma(e,n){return e.flatMap(t=>{if(t.status!=="fail"&&t.status!=="warning")return[];let o=n.severities["smoke-query-failed"];if(o==="off")return[];let r=M("smoke-query-failed",t.server,t.database,"smoke",t.name);return[{rule:"smoke-query-failed",severity:t.status==="fail"?o??"error":"warning",status:W(r,n),fingerprint:r,server:t.server,database:t.database,role:t.setRole??t.as,object:null,message:`Smoke query \u201C${t.name}\u201D ${t.status==="fail"?"failed":"warns"}: ${t.message}`,predicate:null,remediation:null,location:t.location}]})}function Da(e,n,t){let o=new Map;for(let{status:r,failure:a,server:s,database:i,as:l}of e){if(r!=="not-run"||a===null)continue;let d=n.some(p=>p.server===s&&p.failure.code===a.code&&(p.database===null||p.database===i))||t.some(p=>p.rule==="entra-login-refused"&&p.server===s&&p.role===l),c=JSON.stringify([s,i,l,a.code]);d||o.set(c,{server:s,database:i,stage:"smoke",failure:a,count:null})}return[...o.values()]}function Fa({suppressions:e,today:n,severities:t}){let o=t["suppression-expired"]??"warning";return o==="off"?[]:e.filter(({until:r})=>r!==void 0&&n>r).map(({fingerprint:r,until:a,location:s})=>({rule:"suppression-expired",severity:o,status:"new",fingerprint:`suppression-expired:${r}`,server:"",database:null,role:null,object:null,message:`The suppression of ${r} ended on ${a}`,predicate:null,remediation:null,location:s}))}function La(e,n,t){let o=e.logins.map(s=>ic(e,s,n,t)),r=o.flatMap(s=>s.login.kind==="unavailable"?[{...s,failure:s.login.failure}]:[]),a=r.filter(({identity:s,failure:i})=>s!==Q&&Ee.has(i.code));return{logins:dc(o),findings:cc(a).map(s=>pc(e,s)),gaps:ac(r.filter(s=>!a.includes(s))).map(({database:s,failure:i})=>({server:e.server.name,database:Na.has(i.code)?s:null,stage:sc(i.code),failure:i,count:null}))}}var Na=new Set(["pg/connect-denied","pg/database-missing"]);function ac(e){return[...Map.groupBy(e,({identity:t,database:o,failure:r})=>JSON.stringify([t,r.code,r.summary,Na.has(r.code)?o:null])).values()].flatMap(t=>t.slice(0,1))}function sc(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function ic(e,n,t,o){if(n.login.kind!=="unavailable"||t.length===0)return n;let r=o.find(({name:s})=>s===n.identity),a={host:e.server.host,database:n.database,...r===void 0?{}:{clientId:r.clientId,tenantId:r.tenantId},...lc(n.login.failure)};return{...n,login:{kind:"unavailable",failure:Dt(n.login.failure,n.role,a,t)}}}function lc({objectId:e}){return e===null?{}:{objectId:e}}function dc(e){return[...Map.groupBy(e,({identity:t})=>t).values()].flatMap(t=>t.find(({login:o})=>o.kind==="observed")??t.slice(0,1))}function cc(e){return[...Map.groupBy(e,({identity:t,database:o,failure:r})=>`${t}/${r.code}/${r.code==="pg/connect-denied"?o:""}`).values()].flatMap(t=>t.slice(0,1))}function pc(e,{identity:n,role:t,database:o,failure:r}){let a=r.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),s=r.code==="pg/connect-denied"?o:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:M("entra-login-refused",e.server.name,s,"role",t),server:e.server.name,database:s,role:t,object:null,message:`The identity ${n} cannot log in: ${r.summary} (${r.code}). ${r.likelyCause}`,predicate:null,remediation:a?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}var en="migration-does-not-fit";function Wa({servers:e},n){let t=e.flatMap(r=>r.roles.kind==="observed"?[{evidence:r,roles:r.roles.value.map(P)}]:[]),o=t.length===e.length;return n.migration.flatMap(r=>{let a=t.filter(({roles:i})=>In(i,r.from)!==void 0);if(a.length>0)return a.flatMap(i=>uc(i,r,n));let s=o?fc(t,r,n):void 0;return s===void 0?[]:Ja(void 0,r,s,n)})}function uc(e,n,t){let o=gc(e,n,t)??mc(e,n);if(o===void 0)return[];let[r,a]=o,s=r==="error"&&ge(e.evidence)?"warning":r;return Ja(e.evidence,n,[s,a],t)}function gc(e,n,t){let{roles:o}=e,r=a=>[Ua([e],t)?"error":"warning",`\`migration\` leads from ${n.from}, which ${a}. Nothing was compared with its successor${Qa(n.from,o,"password")}`];switch(In(o,n.from)?.class.kind){case"entra":return"label"in n?void 0:r("is an Entra role (if it was labelled on purpose, say so with `label`)");case"group":return r("may not log in");case"platform":return["error",`\`migration\` leads from ${n.from}, which is a role of the platform`];default:return}}function mc({roles:e},n){if(!("label"in n))switch(In(e,n.to)?.class.kind){case void 0:return["error",`\`migration\` names ${n.to} as the successor of ${n.from}, and there is no such role${Qa(n.to,e,"entra","group")}`];case"password":return["error",`\`migration\` names ${n.to} as the successor of ${n.from}, and it logs in with a password itself: label it for Entra first`];case"platform":return["error",`\`migration\` names ${n.to} as the successor of ${n.from}, and it is a role of the platform`];default:return}}function fc(e,n,t){if(e.length===0)return;let{shard:o}=t,r=e.flatMap(d=>Ga(d,t)),a=on(Ba(n.from),[...new Set(r.map(({name:d})=>d))]),s=e.every(({evidence:d})=>ge(d)),i=o===void 0?"on no server of this run":"on no server of this shard",l=a===void 0?". If it is gone for good, remove the entry":`. Did you mean ${a}?`;return[o===void 0&&!s&&(a!==void 0||Ua(e,t))?"error":"warning",`\`migration\` leads from ${n.from}, which is ${i}${l}`]}function Ga({evidence:e,roles:n},{migration:t}){let o=e.azure.kind==="observed"?e.azure.value.administratorLogin:null;return n.flatMap(({facts:{name:r},class:{kind:a}})=>a==="password"&&!t.some(s=>s.from===r)?[{name:r,isAdministrator:r===o}]:[])}function Ua(e,n){return e.some(t=>Ga(t,n).some(({isAdministrator:o})=>!o))}function In(e,n){return e.find(({facts:t})=>t.name===n)}function Qa(e,n,...t){let o=n.flatMap(a=>t.includes(a.class.kind)?[a.facts.name]:[]),r=on(Ba(e),o);return r===void 0?"":` (did you mean ${r}?)`}function Ba(e){return e.replace(/^"(.*)"$/s,"$1")}function Ja(e,n,[t,o],r){let a=r.severities[en];if(a==="off")return[];let s=e?.server.name??"",i=M(en,s,null,"migration",n.from);return[{rule:en,severity:a??(t==="error"?oe[en]:t),status:W(i,r),fingerprint:i,server:s,database:null,role:n.from,object:null,message:o,predicate:null,remediation:null,location:e?.server.location??null}]}var hc="workload-statement-denied",yc="workload-statistics";function za(e,n){let{workload:t}=e;return t.kind!=="observed"||n.workload===void 0?[]:[...t.value.runs.flatMap(o=>_c(e,o,n)),...wc(e,t.value,n)]}function _c(e,n,t){if(n.statements.kind!=="observed")return[];let o=n.statements.value.flatMap(a=>a.result.kind==="denied"?[{...a,result:a.result}]:[]);return[...Map.groupBy(o,({result:{object:a,privileges:s}})=>JSON.stringify([a,s])).values()].flatMap(a=>{let[s]=a;if(s===void 0)return[];let{object:i,privileges:l,grant:d}=s.result,c=a.reduce((g,m)=>g+m.calls,0),p=l.length===0?"a privilege":l.join(", "),u=`${S(a.length,"statement")} of ${n.from}, ${rt(c,n.calls)} of its calls, ${a.length===1?"is":"are"} denied to ${n.to}: ${p} on ${i} is missing`;return Va(e,t,hc,n,`${p} on ${i} for ${n.to}`,u,d)??[]})}function wc(e,{since:n,ageMs:t,dealloc:o,source:r,untracked:a,silent:s},i){let l=i.workload;if(l===void 0)return[];let d=p=>S(Math.floor(p/864e5),"day");return[...t===null&&l.minAgeMs>0?[["unknown age",`It is not known since when ${r} counts, nor whether it has thrown statements out (PostgreSQL 13 does not say): what runs rarely may not be among them`]]:[],...t!==null&&t<l.minAgeMs?[["age",`The statistics of ${r} are ${d(t)} old (${n}), younger than the ${d(l.minAgeMs)} that were asked for: what runs more rarely is not among them`]]:[],...o!==null&&o>0?[["overflow",`${r} has thrown statements out ${F(o)} times, because there were more than it keeps: rare ones are not among them`]]:[],...a.map(p=>[p,`\`${p}\` leaves statements out of what ${r} counts: they are not among them`]),...s.map(p=>[`nothing of ${p}`,`${r} counts no statement of ${p}: nothing is proven for it`])].flatMap(([p,u])=>Va(e,i,yc,void 0,p,u)??[])}function Va({server:e},n,t,o,r,a,s=null){let i=n.severities[t];if(i==="off")return;let l=o?.database??null,d=M(t,e.name,l,"workload",r);return{rule:t,severity:i??oe[t],status:W(d,n),fingerprint:d,server:e.name,database:l,role:o?.from??null,object:null,message:a,predicate:null,remediation:s,location:e.location??null}}function Ha(e,n,t){let{workload:o,server:r}=e,a=n.workload;if(a===void 0)return[];let s=(d,c)=>({server:r.name,database:d,stage:"workload",failure:c,count:null});if(o.kind==="unavailable")return t.some(({failure:{code:c}})=>c===o.failure.code)?[]:[s(null,o.failure)];if(o.kind==="not-applicable")return[];let{runs:i,source:l}=o.value;return i.length===0?[s(null,h("workload/nothing-counted",{host:r.host,object:l}))]:i.flatMap(d=>{if(d.statements.kind==="unavailable")return[s(d.database,d.statements.failure)];let{calls:c,unproven:p}=an([d]);return p*100<=c*a.unproven?[]:[s(d.database,h("workload/unproven",{host:r.host,database:d.database,role:d.from,count:p}))]})}function Ka({workload:e}){if(e.kind!=="observed")return!1;let{runs:n,silent:t}=e.value,o=[...Map.groupBy(n,({from:r})=>r).values()];return t.length===0&&o.length>0&&o.every(r=>r.some(bc))&&an(n).denied===0}function bc({statements:e,ranAs:n}){return n===null&&e.kind==="observed"&&e.value.some(({result:t})=>t.kind==="proven")}function Xa(e,{servers:n,findings:t,gaps:o,smoke:r},a,{severities:s,identities:i}){if(e.kind==="skipped")return[e.because.summary];let l=a.filter(Ya),d=l.length-t.filter(Ya).length,c=l.filter(({status:m})=>m!=="new").length,p=n.flatMap(m=>[{name:Q,loginRole:m.loginRole},...i].filter(({name:_})=>!m.logins.some(({identity:k,login:w})=>k===_&&w.kind==="observed")).map(({name:_,loginRole:k})=>`${m.name}: the Entra login of ${_} as ${k} is not proven`)),u=Object.keys(s).filter(m=>s[m]==="off"),g=n.filter(m=>!Ka(m)&&!r.some(_=>_.server===m.name&&_.status==="pass"));return[...p,...l.length===0?[]:[`${S(l.length,"error")} found: ${kc(l)}${vc([...c===0?[]:[`${F(c)} accepted by baseline or suppression`],...d===0?[]:[`${F(d)} called less by \`rules\``]])}`],...o.length===0?[]:[`${S(o.length,"gap")}: not everything could be looked at`],...g.map(m=>`${m.name}: no smoke query has passed and no workload is proven, so nothing proves that the application works`),...u.map(m=>`the rule ${m} is switched off, so its question is not answered`),...n.length===0?["no server was looked at"]:[]]}function Ya({severity:e}){return e==="error"}function vc(e){return e.length===0?"":` (${e.join(", ")})`}function kc(e){return[...Map.groupBy(e,({rule:t})=>t)].map(([t,o])=>`${F(o.length)} \xD7 ${t}`).join(", ")}var Mn="rehearsal-failed";function Za({server:e,rehearsals:n},t){let o=t.severities[Mn]??"error";return o==="off"?[]:[...n.flatMap(Sc),...jc(n)].map(({database:r,role:a,type:s,identity:i,message:l})=>{let d=M(Mn,e.name,r,s,i);return{rule:Mn,severity:o,status:W(d,t),fingerprint:d,server:e.name,database:r,role:a,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function Sc(e){let{server:n,database:t,tried:o}=e,r=[...e.roles,...e.labelled];if(o.kind!=="observed")return[];let{result:a}=o.value;if(a.kind!=="ran"){let s=`Rehearsal in ${n}/${t}: ${xe(e)}${Rc(e,a)}`;return[{database:t,role:null,type:"script",identity:r.join(","),message:s}]}return a.roles.filter(s=>rn(s,t)>0).map(s=>({database:t,role:s.role,type:"remainder",identity:s.role,message:`Rehearsal in ${n}/${t}: ${et(s,t)}`}))}function Rc({as:e},n){if(n.kind!=="failed")return"";let t=n.context===null?"":` In ${n.context.replace(/\s+/g," ")}.`;return n.error.sqlState==="42501"?`${t} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:t}function jc(e){let n=e.flatMap(({server:t,tried:o})=>o.kind==="observed"&&o.value.result.kind==="ran"?o.value.result.roles.map(r=>({server:t,role:r})):[]);return[...Map.groupBy(n,({role:t})=>t.role)].flatMap(([t,o])=>{let r=Math.min(...o.map(({role:i})=>rn(i,null))),[a]=o;if(r===0||a===void 0)return[];let s=`Rehearsal on ${a.server}: after every script ${t} still owns ${S(r,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${$c(a.role)}.`;return[{database:null,role:t,type:"remainder",identity:t,message:s}]})}function $c({named:e}){let n=e.filter(({type:t})=>xc.has(t)).map(({type:t,identity:o})=>`${t} ${o}`);return n.length===0?"":` (${n.join(", ")})`}var xc=new Set(["database","tablespace","subscription"]);function es({server:e,rehearsals:n},t,o){return n.flatMap(({database:r,as:a,tried:s})=>{if(s.kind!=="unavailable")return[];let{failure:i}=s;return t.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===r))||Ee.has(i.code)&&o.some(({rule:d,server:c,role:p})=>d==="entra-login-refused"&&c===e.name&&p===a)?[]:[{server:e.name,database:r,stage:"rehearsal",failure:i,count:null}]})}function ns(e,n,t){let o=Oc(n,t),r=(i,l)=>i.flatMap(({rule:d,rows:c})=>c.kind==="observed"?Ac({evidence:e,settings:t,routes:o,database:l},Ec(t,d),c.value):[]),a=t.rules.flatMap(i=>Cc({evidence:e,roles:n},i,t)),s=[...r(e.shared,null),...r(a,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?r(l.value,i):[])];return{findings:s.flatMap(i=>"rule"in i?[i]:[]),gaps:[...s.flatMap(i=>"stage"in i?[i]:[]),...Tc(e,a)]}}function Ec({rules:e},n){let t=e.find(o=>o.id===n);if(t===void 0)throw new Error(`evidence of the unknown rule ${n}`);return t}function Oc(e,{migration:n}){let t=new Map;return o=>{if(o===null)return{kind:"undecided",because:"it hangs on no role"};let r=t.get(o)??ce(o,n,e);return t.set(o,r),r}}function Cc(e,{id:n,stage:t="audit",find:o},{severities:r}){return o===void 0||r[n]==="off"?[]:o(e).map(a=>({rule:n,stage:t,rows:a}))}function Tc({server:e},n){return n.flatMap(({stage:t,rows:o})=>o.kind==="unavailable"?[{server:e.name,database:null,stage:t,failure:o.failure,count:null}]:[])}function Ac(e,n,t){let{evidence:o,settings:r,routes:a,database:s}=e,i=r.severities[n.id];if(i==="off")return[];let{name:l,host:d,port:c}=o.server;return t.map(p=>{let u={server:{name:l,host:d,port:c},route:a(p.role)};if(p.unreadable!==null&&(n.unreadableMatters?.(p,u)??!0))return qc(e,p,p.unreadable);let g=M(n.id,l,s,p.type,p.identity),{type:m,schema:_,name:k,identity:w}=p;return{rule:n.id,severity:i??n.severityOf?.(p,u)??n.severity,status:W(g,r),fingerprint:g,server:l,database:s,role:p.role,object:{type:m,schema:_,name:k,identity:w},message:n.message(p,u),predicate:n.predicate,remediation:n.remediation(p,u)??null,location:o.server.location??null}})}function qc({evidence:e,database:n},{type:t,identity:o},r){let{server:a}=e,s={host:a.host,role:a.loginRole,object:`${t} ${o}`,privilege:r};return{server:a.name,database:n,stage:"audit",failure:h("pg/catalog-closed",n===null?s:{...s,database:n}),count:null}}var Pc="job-of-password-role",Ic="azure_maintenance";function ts(e,{severities:n}){let{scheduler:t,server:o,serverVersion:r}=e;if(n[Pc]==="off"||r===null)return[];switch(t.kind){case"not-applicable":return[];case"observed":{let a=t.value;if(a===null||os(e,a)||Mc(e,a))return[];let s={host:o.host,database:a,role:o.loginRole};return[{server:o.name,database:a,stage:"audit",failure:h("pg/scheduler-not-seen",s),count:null}]}case"unavailable":return t.failure.code==="pg/catalog-closed"&&Dc(e)?[]:[{server:o.name,database:null,stage:"audit",failure:t.failure,count:null}];default:return B(t)}}function os({audits:e},n){return e.some(({database:t,rules:o})=>t===n&&o.kind==="observed")}function Mc({databases:e},n){return e.kind==="observed"&&!e.value.some(t=>t.name===n)}function Dc(e){let{databases:n}=e;return n.kind==="observed"&&n.value.every(({name:t,allowsConnections:o,mayConnect:r})=>!o||os(e,t)||t===Ic&&!r)}function rs(e,{ready:n,notReadyBecause:t,passwordsOff:o},{mode:r,failOn:a}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!n)return{fails:!0,line:`${o?"Password authentication is off, and that is not in order":"Not ready to switch password authentication off"}: ${t.join("; ")}`};let s=Fc(e,n,o);return{fails:e.kind!=="pass"&&a!=="never",line:s}}function Fc(e,n,t){switch(e.kind){case"pass":return n&&t?"Passed: password authentication is off, and nothing that was looked at needs it":n?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${S(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${S(e.because.length,"thing")} could not be looked at`;default:return B(e)}}function ds(e,n){let t=e.servers.map(_=>ps(_,n,e.servers)),o=e.servers.flatMap(_=>_.smoke),r=e.servers.flatMap(_=>_.comparisons),a=cs(e,t,n),s=[...Wc(e),...t.flatMap(_=>_.gaps)],i=[...s,...Da(o,s,a)],l=Bc(e,a,i,n),d=e.servers.flatMap(_=>_.rehearsals),c={servers:t.map(({server:_})=>_),findings:a,gaps:i,smoke:o,comparisons:r,rehearsals:d},p=Xa(l,c,Lc(e,a,n),n),u=p.length===0,g={ready:u,notReadyBecause:p,passwordsOff:ot(c)},m=Nc(c,rs(l,g,n));return{verdict:l,ready:u,notReadyBecause:p,step:m,...c}}function cs(e,n,t){return[...n.flatMap(o=>o.findings),...Ma(e.servers.flatMap(o=>o.smoke),t),...e.servers.flatMap(o=>Ca(o,t)),...Wa(e,t),...Fa(t)].sort(Jc)}function Lc(e,n,t){let{severities:o}=t,r=Object.entries(o).filter(([,i])=>i==="off"||i==="error");if(r.length===Object.keys(o).length)return n;let a={...t,severities:Object.fromEntries(r)},s=e.servers.map(i=>ps(i,a,e.servers));return cs(e,s,a)}function Nc({gaps:e},n){return e.some(({failure:t})=>t.code==="run/unexpected")?{...n,fails:!0}:n}function ps(e,n,t){let o=e.roles.kind==="observed"?e.roles.value.map(P):[],r=e.roles.kind==="observed"?new Set(o.filter(c=>c.class.kind==="password").map(c=>c.facts.oid)):void 0,a=La(e,o,n.identities),s=qa(e,r,Uc(n)),i=ns(e,o,n),l=ge(e),d=[...a.gaps,...Ta(e,n,a.gaps,t),...Qc(e),...s.gaps,...ts(e,n),...i.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,azure:e.azure,posture:e.posture,passwordsOff:l,sessions:e.sessions,logins:a.logins,roles:o,databases:Gc(s.databases,d),sharedPasswordOwnedObjects:s.shared,workload:e.workload,passwordLogins:e.passwordLogins},findings:[...a.findings,...l?Aa(i.findings,o,n):i.findings,...Za(e,n),...za(e,n)],gaps:[...d,...es(e,d,a.findings),...Ha(e,n,d)]}}function Wc({missing:e=[]}){return e.map(n=>({server:null,database:null,stage:"shards",failure:n,count:null}))}function Gc(e,n){let t=new Set(n.map(({database:o})=>o));return e.map(o=>t.has(o.name)?{...o,status:"gap"}:o)}function Uc({rules:e,severities:n}){let t=new Set(e.flatMap(r=>r.counted===!0?[r.id]:[])),o=e.filter(({id:r})=>n[r]==="off"&&!t.has(r)).map(({id:r})=>r);return{counted:t,ignored:new Set(o)}}function Qc(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:t,outcome:o})=>o.kind==="unavailable"?[{server:e.server.name,database:null,stage:t,failure:o.failure,count:null}]:[])}function Bc(e,n,t,{failOn:o}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let r=n.filter(({status:a,severity:s})=>a==="new"&&(s==="error"||o==="warning"&&s==="warning"));return tn(r)?{kind:"fail",because:r}:tn(t)?{kind:"inconclusive",because:t}:{kind:"pass"}}var as={new:0,baselined:1,suppressed:2},ss={error:0,warning:1,note:2},is=["entra-login-refused","migration-does-not-fit","smoke-query-failed","workload-statement-denied","works-only-with-password","rehearsal-failed"];function ls({rule:e}){let n=is.indexOf(e);return n===-1?is.length:n}function Jc(e,n){return as[e.status]-as[n.status]||ss[e.severity]-ss[n.severity]||ls(e)-ls(n)}function us(e,n){return e.flatMap(t=>{let o=ct(t,n),r=o.filter(({forShared:s})=>s),a=o.filter(s=>!s.forShared&&sn(s).length>0);return(a.length===0?r:a).flatMap(s=>zc(a.length===0?[]:r,s))})}function zc(e,n){let t=[...e,n],o=t.flatMap(sn);if(o.length===0)return[];let r=t.flatMap(({labels:s})=>s.map(({role:i})=>i)),a=[...new Set(t.flatMap(({handovers:s})=>s.map(({from:i})=>i)))].sort();return[{server:n.server,database:n.database,roles:a,labelled:r,steps:o}]}async function xb(e,n,t){let{firewall:o,...r}=await e(n,t),a={...r,databases:xa(r.databases,n.concurrency)},s=o===void 0?a.databases:Oa({...a,firewall:o}),i=t.environment.RUNNER_ENVIRONMENT==="github-hosted";return{context:{...a,databases:s,rules:qn,hostedRunner:i},firewall:o}}async function Eb(e,n,{context:t,firewall:o}){let r=await Jo(t,n),a=await ja(t,n,r,Vc(r,n)),s=o?.made??[],i=s.length===0?a:{...a,firewallRules:s};return{evidence:i,judgement:Hc(i,n,e)}}function Vc({servers:e},{migration:n}){return us(e.filter(({server:t})=>t.rehearsal!=="off"),n)}function Hc(e,n,{clock:t}){let o=t.now().toISOString().slice(0,10);return ds(e,{...n,severities:n.rules,rules:qn,today:o})}export{D as a,Ft as b,Lt as c,ne as d,bo as e,se as f,bn as g,we as h,oe as i,qn as j,xb as k,Eb as l,Hc as m};
