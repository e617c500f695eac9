import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as $t,c as Fe,d as We,e as Ne,f as xt,g as Et,h as Ct,k as qt,l as Tt}from"./chunk-VCSGAHGN.js";import{a as h,b as v,c as x,d as j}from"./chunk-YWNRR4N3.js";import{$ as Gt,L as At,N as ae,O as Pt,P as be,Q as Je,R as It,T as Mt,U as Lt,V as Dt,W as Ft,X as Wt,Y as Nt,Z as G,_ as Be,a as wt,aa as Ut,b as A,c as kt,ca as Qt,d as St,e as Rt,f as jt,fa as Jt,g as te,h as L,i as ne,j as Ge,k as ye,l as Ot,m as Qe}from"./chunk-QW4ZH3BC.js";import{a as N}from"./chunk-I7LKSIRU.js";import{b as Ue}from"./chunk-CGA7YNFC.js";import{a as W}from"./chunk-52OFQT4A.js";import{a as he,b as vt}from"./chunk-GMCWP37Y.js";import{a as yt,b as C,c as M,d as S,e as De,f as bt,g as _t,h as k,i as fe,j as Q,l as b}from"./chunk-WRUODMA7.js";var _e=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var we=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var ve=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
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
from pg_catalog.pg_largeobject_metadata lom`;var ke=`-- The first part of a query: whose privileges each password role and its successor have.
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
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way
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
  group by pair.old_oid, pair.new_oid, rol.oid
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
)`;var Bt=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
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
order by dep.dbid, dep.refobjid`;var zt=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var Vt=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var Ht=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var Yt=`-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype`;var Kt=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
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
order by ide.type collate "C", ide.identity collate "C", hel.name`;var Xt=`-- The last part of a query: what was granted to a password role itself and its successor has in no way, grantor by grantor.
-- The parts before it are those of the rule successor-privileges-differ: reach, and object for what carries privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- had: whether the successor has the privilege from the same grantor, without the grant option.
entry as (
  select pair.old_oid, pair.new_oid, obj.classid, obj.objid, obj.sub, obj.type, acl.grantor, acl.privilege_type as privilege, acl.is_grantable and not own.is_owner as grantable, acl.grantor = obj.owner_oid as by_owner,
    exists (
      select from pg_catalog.aclexplode(obj.acl) one
      where one.grantee = pair.new_oid and one.grantor = acl.grantor and one.privilege_type = acl.privilege_type
    ) as had
  from object obj
  cross join lateral pg_catalog.aclexplode(obj.acl) acl
  join pair on pair.old_oid = acl.grantee
  -- Who works as the owner may grant without the option.
  cross join lateral (
    select exists (
      select from reach rea where rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = obj.owner_oid and rea.new_way = 2
    ) as is_owner
  ) own
  -- What is handed over to the successor, it may do as the owner.
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(obj.acl || coalesce(obj.above, '{}')) one
      join reach rea on rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = one.grantee and rea.new_way = 2
      where one.privilege_type = acl.privilege_type and one.is_grantable >= (acl.is_grantable and not own.is_owner)
    )
)
select pg_catalog.pg_get_userbyid(ent.old_oid)::text as "from", pg_catalog.pg_get_userbyid(ent.new_oid)::text as "to", ent.type as type,
  ide.identity as identity, att.attname::text as column_name, pg_catalog.pg_get_userbyid(ent.grantor)::text as grantor,
  ent.privilege as privilege, ent.grantable as grantable, ent.had as had, ent.by_owner as by_owner
from entry ent
cross join lateral pg_catalog.pg_identify_object(ent.classid, ent.objid, 0) ide
left join pg_catalog.pg_attribute att on ent.type = 'column' and att.attrelid = ent.objid and att.attnum = ent.sub
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege`;var Zt=`-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"`;var en=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
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
) job`;var tn=`-- Who this session is, as the server sees it: one row.
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
  ) as label`;var nn=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function _(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function R(e,t){return e[t]===null?null:_(e,t)}function O(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function J(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var Ta={};function on(e,t){let n=Object.entries(e).filter(([o,r])=>!t.has(o)&&r!==null);return n.length===0?Ta:Object.fromEntries(n.map(([o,r])=>[o,ze(r,o)]))}function ze(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>ze(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,ze(o,t)]));throw new TypeError(`column ${t} is no plain value`)}function Ve(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(o=>({grantor:_(o,"grantor"),grantee:R(o,"grantee"),privilege:_(o,"privilege"),grantable:O(o,"grantable")}))}var B={sql:tn,parameters:[],read:e=>({sessionUser:_(e,"session_user"),serverVersion:J(e,"server_version"),readOnly:O(e,"read_only"),clientAddress:R(e,"client_address"),label:R(e,"label")})},z={sql:nn,parameters:[],read:e=>R(e,"system_user")},an={sql:Zt,parameters:[],read:e=>({oid:_(e,"oid"),name:_(e,"name"),canLogin:O(e,"can_login"),superuser:O(e,"superuser"),label:R(e,"label")})};function rn(e){let t=new Map(Object.entries(e).map(([n,o])=>[n.toLowerCase(),o]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var sn=[{sql:zt,parameters:[],read:rn},{sql:Vt,parameters:[],read:rn}],ln={sql:Ht,parameters:[],read:e=>({oid:_(e,"oid"),name:_(e,"name"),allowsConnections:O(e,"allows_connections"),template:O(e,"template"),mayConnect:O(e,"may_connect")})},dn={sql:Bt,parameters:[],read:e=>({roleOid:_(e,"role_oid"),databaseOid:_(e,"database_oid"),count:J(e,"count"),mentions:J(e,"mentions")})},cn={sql:en,parameters:[],read:e=>R(e,"database")};function pn({sql:e,parameters:t},n){return{sql:e,parameters:t.map(o=>n[o]),read:Pa}}var Aa=new Set(["role","type","schema","name","identity","unreadable"]);function Pa(e){if(e.identity!==null)return{role:R(e,"role"),type:_(e,"type"),schema:R(e,"schema"),name:R(e,"name"),identity:_(e,"identity"),details:on(e,Aa),unreadable:"unreadable"in e?R(e,"unreadable"):null}}function un({password:e,successors:t}){return{sql:Kt,parameters:[e,t],read:n=>({shared:O(n,"shared"),owner:_(n,"owner"),type:_(n,"type"),identity:_(n,"identity"),column:R(n,"column_name"),entries:Ve(n,"entries")})}}function Se(e,t,{password:n,successors:o}){return{sql:`${ke}, object as (
${e}
), ${Xt}`,parameters:[n,o],read:r=>({shared:t,from:_(r,"from"),to:_(r,"to"),type:_(r,"type"),identity:_(r,"identity"),column:R(r,"column_name"),grantor:_(r,"grantor"),privilege:_(r,"privilege"),grantable:O(r,"grantable"),had:O(r,"had"),byOwner:O(r,"by_owner")})}}function gn({password:e,successors:t}){return{sql:Yt,parameters:[e,t],read:n=>({role:_(n,"role"),schema:R(n,"schema"),kind:_(n,"kind"),entries:Ve(n,"entries")})}}async function Re(e,t,n){let o=t.flatMap(a=>a.kind==="catalog"?a.queries.map(s=>({id:a.id,scope:a.scope,query:s})):[]),r=await e.session.run(o.map(({query:a})=>pn(a,n)));return o.map(({id:a,scope:s,query:i},l)=>{let d=r[l];if(d===void 0)throw new Error(`the rule ${a} got no answer`);return{scope:s,evidence:{rule:a,rows:La(e,i,d)}}})}var Ia=new Set(["42P01","42883","3F000"]),Ma="42501";function se(e){return e.kind==="unavailable"&&e.failure.sqlState!==null&&Ia.has(e.failure.sqlState)}function La({wanted:e},{ofExtension:t,needs:n},o){return o.kind==="observed"?h(o.value.filter(r=>r!==void 0)):o.kind!=="unavailable"?o:t===!0&&se(o)?j("the extension is not there"):n===void 0?o:v(K(o.failure,e,{privilege:n}))}function K(e,{server:t,database:n,identity:o},r){let{sqlState:a,detail:s}=e;return a!==Ma?e:b("pg/catalog-closed",{host:t.host,database:n,role:o.loginRole,sqlState:a,...r,...s===null?{}:{detail:s}})}async function je({session:e},t){let[n,o,r,a,s]=await e.run([un(t),gn(t),Se(ve,!1,t),Se(_e,!0,t),Se(we,!0,t)]);if(n.kind!=="observed")return n;if(o.kind!=="observed")return o;if(r.kind!=="observed")return r;if(a.kind!=="observed")return a;let i=se(s)?h([]):s;return i.kind!=="observed"?i.kind==="unavailable"?v(i.failure):i:h({grants:n.value,defaultPrivileges:o.value,repeats:[...r.value,...a.value,...i.value]})}function mn(e,t){let n=new Map(t.flatMap(({facts:a,class:{kind:s}})=>s==="password"?[[a.oid,a.name]]:[])),o=new Map,r=e.toSorted((a,s)=>a.at<s.at?-1:a.at>s.at?1:0);for(let{at:a,sessions:s}of r)for(let{roleOid:i,application:l,database:d,backendType:c,network:p,count:u,since:g}of s){let m=n.get(i);if(m===void 0)continue;let f=Da(c),w=l===""?null:l,y=JSON.stringify([m,w,d,f,p]),I=o.get(y);o.set(y,{role:m,application:w,database:d,kind:f,network:p,lastSeen:a,count:Math.max(u,I?.count??0),since:He(I?.since??null,g)})}return{samples:r.map(({at:a})=>a),groups:[...o.values()]}}function Da(e){return e===null?"unknown":e==="client backend"?"client":e==="walsender"?"replication":"background"}function He(e,t){return e===null||t===null?e??t:e<t?e:t}var fn=`-- Who is logged in, together by role, application, database, kind of session and network: server-wide, from one session.
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
order by act.usesysid, act.application_name collate "C", act.datname::text collate "C", act.backend_type collate "C", net.network collate "C"`;function hn(e,t){let n=r=>v(b("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:r}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let o=e.label===null?void 0:wt(e.label);return e.label===null||o===void 0?n("the role carries no pgaadauth label"):o.principal!=="group"&&o.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${o.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):h({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:o.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function yn(e,t,n,o){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let a={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},s=o.find(d=>d.facts.name===t);if(s===void 0)return b("pg/role-missing",a);if(s.class.kind!=="entra")return b("pg/role-not-labelled",a);let{objectId:i,principal:l}=s.class;return l!=="group"&&i!==void 0&&n.objectId!==void 0&&i!==n.objectId?b("pg/role-other-object-id",{...a,labelObjectId:i}):l==="user"?b("pg/principal-type-mismatch",{...a,labelType:"user"}):e}async function P(e,t,n){let o=await e.accessTokens.acquire(t.identity,"postgres");if(o.kind!=="observed")return o;let{server:r,database:a,identity:s,purpose:i}=t,l=await e.databases.connect({server:r,database:a,role:s.loginRole,token:o.value,purpose:i});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:o.value,wanted:t})}finally{await l.value.close()}}function V(e,t,n){let{session:o,token:r,wanted:a}=e;return hn({role:a.identity.loginRole,asked:o.authentication.asked,tokenSent:o.authentication.tokenSent,tokenObjectId:r.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:o.tlsVersion},Fa(e))}function Fa({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}function ie(e=[]){return{sql:fn,parameters:[e],read:t=>({roleOid:_(t,"role_oid"),application:R(t,"application"),database:R(t,"database"),backendType:R(t,"backend_type"),network:R(t,"network"),count:J(t,"count"),since:R(t,"since")})}}function le({clock:e},t,n){if(n.kind==="observed")return h({at:e.now().toISOString(),sessions:n.value});if(n.kind==="not-applicable")return n;let o={privilege:"pg_read_all_stats",object:"view pg_stat_activity"};return v(K(n.failure,t,o))}function bn(e,t,n){return P(e,t,async o=>{let[r,a,s]=await o.session.run([B,z,ie(n)]);if(r.kind!=="observed")return r;let[i]=r.value;if(i===void 0)throw new Error("the session query returned no row");let l=V(o,i,a.kind==="observed"?a.value[0]??null:null);return l.kind==="observed"?le(e,t,s):l})}function _n(e,t){let n=e.flatMap(r=>r.kind==="observed"?[r.value]:[]),[o]=e;return n.length===0&&o!==void 0&&o.kind!=="observed"?o:h(mn(n,t.map(A)))}async function H(e,t,n){let o=new Array(e.length),r=e.entries(),a=async()=>{for(let[s,i]of r)o[s]=await n(i)};return await Promise.all(Array.from({length:Math.min(t,e.length)},a)),o}function wn(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(o=>o.allowsConnections&&o.mayConnect&&!n.exclude.includes(o.name)).map(o=>o.name)}async function vn(e,t){let n=0;return await H(t.databases,t.concurrency,async o=>{let r=e.clock.elapsed(),a=await Wa(e,t,o),s=x(a,({rules:l})=>h(l)),i=Math.round(e.clock.elapsed()-r);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${o}: ${Na(s)}, ${i} ms`),{database:o,durationMs:i,rules:s,before:x(a,({before:l})=>l)}})}function Wa(e,t,n){let o=e.rules.filter(a=>a.kind==="catalog"&&a.scope==="database"),r={server:t.server,database:n,identity:t.identity,purpose:"audit"};return P(e,r,async a=>{let[[s,i,l],d,c]=await Promise.all([a.session.run([B,z,ie()]),Re(a,o,t.sets),je(a,t.sets)]);if(s.kind!=="observed")return s;let[p]=s.value;if(p===void 0)throw new Error("the session query returned no row");let u=V(a,p,i.kind==="observed"?i.value[0]??null:null);return u.kind!=="observed"?u:(t.sampled(le(e,r,l)),h({rules:d.map(({evidence:g})=>g),before:c}))})}function Na(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:o})=>o.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:o})=>o.kind==="observed"?o.value.length:0):[];return`${M(n.reduce((o,r)=>o+r,0))} found`}function Sn(e,t,n){if(n.status==="not-run")return{outcome:"not-compared",because:"it did not run on the password path"};let o={entra:kn(t),password:kn(n)};if(o.password&&!o.entra)return{outcome:"only-password",because:`works with the password; under Entra ${$e(t)}`};if(o.entra&&!o.password)return{outcome:"only-entra",because:`works under Entra; with the password ${$e(n)}`};if(!o.entra)return{outcome:"neither",because:`under Entra ${$e(t)}; with the password ${$e(n)}`};let r=Ga(e,t.shape,n.shape);return r.length===0?{outcome:"same",because:""}:{outcome:"differs",because:r.join("; ")}}function kn({status:e}){return e==="pass"||e==="warning"}function $e({status:e,sqlState:t}){return e==="not-run"?"it could not be run":t===null?"it does not hold":`it fails (SQLSTATE ${t})`}function Ga(e,t,n){if(e.mode==="plan"||t===void 0||n===void 0)return[];let o=(a,s)=>JSON.stringify(a)===JSON.stringify(s);return o(t.columns,n.columns)?o(t.types,n.types)?t.count!==n.count?[e.reveal?`${t.count} rows under Entra, ${n.count} with the password`:"the number of rows differs"]:(Ua(e)?t.ordered===n.ordered:t.unordered===n.unordered)?[]:["the rows hold other values, or stand in another order"]:["the columns have other types"]:["the columns have other names"]}function Ua({expect:e,sql:t}){let n=e.find(o=>o.kind==="equals");return n===void 0?/\border\s+by\b/i.test(t):n.ordered}function Rn(e,t,{variable:n,endsInBlank:o}){switch(e.kind){case"clear-text":return`the server asked for the password of ${t} in clear text, as it does where it expects an access token: not sent`;case"not-asked":return`the server let ${t} in without asking for a password`;case"refused":return`the server refused the password of ${t} that ${n} holds (SQLSTATE ${e.sqlState}): it is wrong, or passwords are off already${o===!0?". It ends with a line break or a blank, as a secret does that was piped in by `echo`":""}`;case"failed":return`no session with the password of ${t} came about${e.code===null?"":` (${e.code})`}`}}function jn({variable:e}){return`the environment variable ${e} is not set, or empty`}var Qa=/^([+-]?)(\d+)(?:\.(\d+))?$/;function X(e,t){let{operator:n,operand:o}=e,r=o===null?null:String(o);if(t===null||r===null)return n==="="?t===r:n==="!="&&t!==r;let a=Ja(t,r);switch(n){case"=":return a===0;case"!=":return a!==0;case"<":return a<0;case"<=":return a<=0;case">":return a>0;case">=":return a>=0;default:return N(n)}}function xn(e,t){return X({operator:"=",operand:t},e)}function Ja(e,t){let[n,o]=[$n(e),$n(t)];if(n!==void 0&&o!==void 0){let r=Math.max(n.scale,o.scale),[a,s]=[n.digits*10n**BigInt(r-n.scale),o.digits*10n**BigInt(r-o.scale)];return a<s?-1:a>s?1:0}return e<t?-1:e>t?1:0}function $n(e){let t=Qa.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function xe(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var Y={status:"pass",message:""};function Cn(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function On(e,t){let n=e.expect.map(r=>Ba(r,t,e.reveal));return{status:n.some(r=>r.status==="fail")?"fail":n.some(r=>r.status==="warning")?"warning":"pass",message:n.filter(r=>r.message!=="").map(r=>r.message).join("; ")}}function qn(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function Tn(e,t){let n=e.expect.find(o=>o.kind==="error");return n===void 0?D(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:D(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function Ba(e,t,n){switch(e.kind){case"value":return za(e,t,n);case"row":return Va(e,t,n);case"rows":return X(e.count,String(t.count))?Y:D(`expected ${xe(e.count)} rows, got ${t.count}`);case"empty":return Ha(e,t);case"columns":return Ka(e.names,t.columns)?Y:D(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return Ya(e,t);case"error":return D(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return Y;default:return N(e)}}function za({is:e},{rows:t,count:n,columns:o},r){let[a]=t;if(n!==1||o.length!==1||a===void 0)return D(`expected one row with one column, got ${n} rows with ${o.length} columns`);let[s=null]=a;return X(e,s)?Y:D(`expected ${xe(e)}, got ${An(s,r)}`)}function Va(e,{rows:t,count:n,columns:o},r){let[a]=t;if(n!==1||a===void 0)return D(`expected one row, got ${n}`);let s=Object.entries(e.columns).flatMap(([i,l])=>{let d=o.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(o.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let c=a[d]??null;return X(l,c)?[]:[`expected ${i} ${xe(l)}, got ${An(c,r)}`]});return s.length===0?Y:D(s.join("; "))}function Ha({warnIf:e,errorIf:t},{count:n}){let o=`${n} rows, each of them a failure`;return X(t,String(n))?D(o):e!==void 0&&X(e,String(n))?{status:"warning",message:o}:Y}function Ya({rows:e,ordered:t},{rows:n,count:o}){if(o!==e.length)return D(`expected ${e.length} rows, got ${o}`);if(t){let a=e.findIndex((s,i)=>!En(n[i]??[],s));return a===-1?Y:D(`row ${a+1} differs`)}let r=[...n];for(let[a,s]of e.entries()){let i=r.findIndex(l=>En(l,s));if(i===-1)return D(`expected row ${a+1} is not among the rows`);r.splice(i,1)}return Y}function En(e,t){return e.length===t.length&&t.every((n,o)=>xn(e[o]??null,n))}function Ka(e,t){return e.length===t.length&&e.every((n,o)=>n===t[o])}function An(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function D(e){return{status:"fail",message:e}}function Pn(e,t){let n=1,o=1;for(let r of e){if(o>=t)break;r===`
`&&(n+=1),o+=1}return n}async function In(e,t){let{server:n,identity:o,database:r,queries:a}=t,s=[],i=await P(e,{server:n,database:r,identity:o,purpose:"smoke"},async l=>{let d=await Z(l);if(d.kind==="observed")for(let c of a)s.push(await Xa(e,t,c,l));return d});for(let l of a.slice(s.length))s.push({query:l,result:Xe(t,l,i),shape:void 0});return{login:{identity:o.name,role:o.loginRole,database:r,login:i},results:s.map(({result:l})=>l),asked:s}}function Ye(e,t){let n=v(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(o=>Xe(e,o,n)),asked:[]}}async function Z(e){let[t,n]=await e.session.run([B,z]);if(t.kind!=="observed")return t;let[o]=t.value;if(o===void 0)throw new Error("the session query returned no row");return V(e,o,n.kind==="observed"?n.value[0]??null:null)}async function Xa(e,t,n,o){let r=await Ke(t,n,o.session),{result:a}=r;return e.log.info(`${a.status==="pass"?"passed":a.status}: ${n.name} (${t.server.name}/${t.database} as ${a.as}), ${a.durationMs} ms`),r}async function Ke(e,t,n){let{sql:o,mode:r,setRole:a,timeoutMs:s}=t,i=e.compared===!0,l=await n.smoke({sql:o,mode:r,setRole:a,timeoutMs:s,keepRows:Cn(t),digest:i});if(l.kind!=="observed")return{query:t,result:Xe(e,t,l),shape:void 0};let{result:d}=l.value;return{query:t,result:Za(e,t,l.value),shape:d.kind==="rows"?d.shape:void 0}}function Za(e,t,{result:n,durationMs:o,notices:r}){let a={...Mn(e,t),durationMs:o,notices:r};switch(n.kind){case"rows":return{...a,...On(t,n)};case"error":{let s=t.reveal?n.error:qn(n.error);return{...a,...Tn(t,s),error:s,location:es(t,s)}}case"left-transaction":return{...a,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function Xe(e,t,n){let o=n.kind==="unavailable"?n.failure:null;return{...Mn(e,t),status:"not-run",message:o===null?"not run":`not run: ${o.summary}`,failure:o}}function Mn({server:e,identity:t,database:n},o){return{name:o.name,server:e.name,database:n,as:t.loginRole,setRole:o.setRole??null,mode:o.mode,durationMs:0,error:null,failure:null,notices:[],location:o.location}}function es(e,t){if(t.position===null)return e.location;let n=e.sqlLines[Pn(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}async function Dn(e,t,n,o){let r=n.flatMap(i=>ts(t,i,o)),a=n.flatMap(({from:i,to:l})=>r.some(({comparison:d})=>d.from===i)?[]:[{from:i,to:l}]);for(let{from:i,to:l}of a)e.log.info(`${t.name}: nothing to compare for ${i}: no smoke query runs as ${l}`);let s=[];for(let i of r)s.push(await ns(e,i));return{comparisons:s.flatMap(i=>i.comparisons),processes:s.flatMap(i=>i.processes),nothing:a}}function ts(e,t,n){let{to:o}=t,r=n.filter(({result:s})=>s.as===o||s.setRole===o);return[...Map.groupBy(r,({query:s})=>s.database)].map(([s,i])=>({server:e,comparison:t,database:s,asked:i}))}async function ns(e,t){let{server:n,comparison:o,database:r,asked:a}=t,{password:s,from:i}=o;if(s===void 0||e.passwordSessions===void 0)return Ln(e,t,jn(o));let l=await e.passwordSessions.connect({server:n,database:r,role:i,password:s});if(l.kind==="refused")return Ln(e,t,Rn(l.refusal,i,o));let{session:d}=l,c=[];try{for(let p of a)c.push(await os(e,t,p,d))}finally{d.close()}return{comparisons:c,processes:d.processId===null?[]:[d.processId]}}function Ln({log:e},t,n){let{server:o,database:r,asked:a}=t;return e.info(`not compared: ${o.name}/${r}: ${n}`),{comparisons:a.map(i=>({...Fn(t,i),password:null,outcome:"not-compared",because:n})),processes:[]}}async function os({log:e},t,n,o){let{server:r,database:a,comparison:s}=t,{from:i,to:l}=s,d={server:r,database:a,identity:{name:i,tenantId:"",clientId:"",loginRole:i},queries:[],compared:!0},c={...n.query,setRole:n.query.setRole===l?void 0:n.query.setRole},p=Ze(await Ke(d,c,o)),{outcome:u,because:g}=Sn(c,Ze(n),p);return e.info(`${u}: ${c.name} (${r.name}/${a}), path Entra as ${n.result.as}, path password as ${i}${g===""?"":`: ${g}`}`),{...Fn(t,n),password:Wn(p),outcome:u,because:g}}function Fn({comparison:e},t){let{name:n,server:o,database:r,mode:a,as:s,setRole:i}=t.result,l=Wn(Ze(t));return{name:n,server:o,database:r,mode:a,as:i??s,from:e.from,entra:l,location:t.query.location}}function Ze({result:e,shape:t}){let n=e.error?.sqlState??e.failure?.sqlState??null;return{status:e.status,sqlState:n,durationMs:e.durationMs,shape:t}}function Wn({status:e,sqlState:t,durationMs:n}){return{status:e,sqlState:t,durationMs:n}}async function Nn(e,{passwordComparisons:t=[]},n,o,{facts:r,samples:a}){let{server:s}=n,{log:i}=e,l=o.flatMap(w=>w.asked),{processes:d,nothing:c,comparisons:p}=t.length===0||l.length===0&&r.kind!=="observed"?{comparisons:[],processes:[],nothing:[]}:await i.group(`${s.name}: comparing with the password path`,()=>Dn(e,s,t,l)),u={comparisons:p,...c.length===0?{}:{nothingToCompare:c}};if(r.kind!=="observed")return{...u,sessions:r};let{roles:g}=r.value;if(g.kind!=="observed")return{...u,sessions:g};let f=g.value.filter(w=>A(w).class.kind==="password").length===0?[]:[await bn(e,n,d)];return{...u,sessions:_n([...a,...f],g.value)}}function Gn(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}var rs=new Set(["net/name-not-found","net/connection-refused","net/unreachable","net/stalled","net/connection-lost","pg/starting-up"]),as=new Set(["pg/role-not-labelled","pg/role-missing","pg/login-refused"]),ss=new Set(["Ready","Updating","unknown"]);function Un(e,t,{role:n,hostedRunner:o}){if(e.kind!=="unavailable"||t.kind!=="observed")return e;let r=is(e.failure,t.value,{role:n,hostedRunner:o});return r===void 0?e:v(r)}function is(e,{host:t,state:n,network:o,auth:r},{role:a,hostedRunner:s}){let i=[e.summary,...e.detail===null?[]:[e.detail]].join(": ");if(as.has(e.code))return r.activeDirectoryAuth==="Disabled"?b("arm/entra-off",{host:t,role:a,detail:i}):void 0;if(rs.has(e.code)){if(!ss.has(n))return b("net/server-not-running",{host:t,state:n,detail:i});if(o.delegatedSubnet!==null||o.publicAccess===!1)return b("net/private-server",{host:t,hostedRunner:s,reason:o.delegatedSubnet===null?`its public access is switched off${o.privateEndpoints===0?", and it has no private endpoint":""}`:`it stands in the virtual network of the subnet ${o.delegatedSubnet}`,detail:i})}}var ls=[".postgres.database.azure.com",".postgres.database.usgovcloudapi.net",".postgres.database.chinacloudapi.cn"],ds=/^(privatelink|rs-[a-z0-9]+)$/;function ee(e,t){if(et(e)===et(t))return"same";let[n,o]=[Qn(e),Qn(t)];return n===void 0||o===void 0?"unknown":n.server===o.server&&n.suffix===o.suffix?"same":"other"}function et(e){return e.toLowerCase().replace(/\.$/,"")}function Qn(e){let t=et(e),n=ls.find(a=>t.endsWith(a));if(n===void 0)return;let[o="",...r]=t.slice(0,-n.length).split(".");return o!==""&&(r.length===0||r.length===1&&ds.test(r[0]??""))?{server:o,suffix:n}:void 0}async function tt({servers:e,accessTokens:t},n,o,r){if(n.kind!=="observed")return n;let{resource:a,auth:s}=n.value,i=await t.acquire(o,"postgres"),[l,d,c]=await Promise.all([s.activeDirectoryAuth==="Enabled"?e.administrators(a,o):j("Entra authentication is off, and Azure then lists no administrators"),e.replicas(a,o),e.parameters(a,o)]);return h({jobTenantId:i.kind==="observed"?i.value.tenantId??null:null,administrators:l,replicas:cs(d,r),parameters:c})}function cs(e,t){return e.kind!=="observed"?e:h(e.value.map(n=>({...n,declared:t.some(o=>ps(n,o))})))}function ps({id:e,host:t},n){let o=he(e);return o!==void 0&&n.resource!==void 0?vt(o,n.resource):t!==""&&n.host?.toLowerCase()===t.toLowerCase()}function Jn(e,t,n,o){let r=()=>us(e,t,n,o);if(t.resource===void 0&&o.subscriptionId===void 0)return r();let{log:a}=e;return a.group(`${t.name}: asking Azure Resource Manager`,async()=>{let s=await r(),{azure:i,server:l}=s;return i.kind==="observed"&&a.info(`${l.host}, ${i.value.state}, password authentication ${i.value.auth.passwordAuth}`),i.kind==="unavailable"&&a.info(`Not known: ${i.failure.summary} (${i.failure.code})`),s})}async function us(e,t,n,{subscriptionId:o,servers:r}){let{host:a}=t,s=await ms(e,t,n,o),i=gs(s,a);if(i!==s)return{server:{...t,resource:void 0,host:a??""},azure:i,posture:await tt(e,i,n,r),reachable:!0};let l=i.kind==="observed"?i.value:void 0,d=t.resource??l?.resource,c=a??l?.host??"";return{server:{...t,resource:d,host:c===""?d?.name??"":c},azure:i,posture:await tt(e,i,n,r),reachable:c!==""}}function gs(e,t){if(e.kind!=="observed"||t===void 0)return e;let{host:n,resource:o}=e.value;return ee(t,n)==="other"?v(b("arm/other-server",{host:t,object:n,resource:o.id})):e}async function ms({servers:e},{resource:t,host:n},o,r){return t!==void 0?await e.get(t,o):r===void 0||n===void 0?j("neither its resource id nor a subscription is given"):await e.find(r,n,o)}async function Bn({serverLogs:e,clock:t,log:n},{logs:o},r,a){if(o===void 0)return j("the logs are not asked");let{resource:s}=r;return s===void 0?j("no resource id is given"):await n.group(`${r.name}: asking Log Analytics who logged in`,async()=>{let i=t.now(),l={from:new Date(i.getTime()-o.windowMs),to:i},d=await e.passwordLogins(s,l,a);return n.info(d.kind==="observed"?fs(d.value):d.kind==="unavailable"?`Not answered: ${d.failure.summary} (${d.failure.code})`:d.because),d})}function fs(e){let{lines:t,first:n,last:o,sessions:r}=e,a=r.reduce((i,l)=>i+l.sessions,0),s=n===null||o===null?"":`, from ${n} to ${o}`;return`${S(t,"line")}${s}; ${S(a,"session")}, ${M(jt(e))} of them by Entra`}var hs="0";function zn(e,t){let n=e.map(A),o=i=>n.filter(l=>l.class.kind===i),r=i=>i.map(l=>l.facts.oid),a=o("password"),s=a.map(({facts:{name:i,oid:l}})=>{let d=te(i,t,n);if(d.kind==="label")return l;let c=L(d);return n.find(p=>p.facts.name===c)?.facts.oid??hs});return{password:r(a),successors:s,entra:r(o("entra")),group:r(o("group"))}}function Hn(e,t,n){return P(e,t,async o=>{let r=await o.session.run([B,z,an,...sn,ln,dn,cn,ie()]),[a,s,i,l,d,c,p,u,g]=r;if(a.kind!=="observed")return a;let[m]=a.value;if(m===void 0)throw new Error("the session query returned no row");let f=V(o,m,s.kind==="observed"?s.value[0]??null:null);if(f.kind!=="observed")return f;let w=bs(i,[d,l]),y=w.kind==="observed"?zn(w.value,n):void 0,[I,re]=y===void 0?[[],j("the roles are not known")]:await Promise.all([Re(o,e.rules,y),je(o,y)]);return h({login:f.value,serverVersion:m.serverVersion,roles:w,sets:y,databases:c,accounting:p,scheduler:ys(u,t),sample:le(e,t,g),shared:Vn(I,"shared"),own:Vn(I,"database"),before:re})})}function ys(e,t){if(e.kind==="observed")return h(e.value[0]??null);if(e.kind==="not-applicable")return e;let n={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return v(K(e.failure,t,n))}function Vn(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function bs(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(o=>o.kind==="observed"?o.value:[]).map(({role:o,authType:r})=>[o,r]));return h(e.value.map(o=>({...o,authType:n.get(o.name)??null})))}var _s=3e4,ws=2e3;async function Yn({clock:e,log:t},{servers:n,limit:o,look:r,broken:a}){let s=async(c,p)=>{try{return await r(c,p)}catch(u){let g=b("run/unexpected",{...c.host===void 0?{}:{host:c.host},detail:C(u instanceof Error?u.stack??u.message:String(u),ws)});return p.info(`Broken off: ${g.summary} (${g.code})`),a(c,g)}},[i]=n;if(i!==void 0&&n.length===1)return[await s(i,t)];let l=vs({clock:e,log:t},n.length),d=H(n,o,c=>l.follow(c.name,p=>s(c,p)));return await l.until(d)}function vs({clock:e,log:t},n){let o=new Map,r=e.elapsed(),a=0,s=Promise.resolve(),i=(l,d,c)=>(s=s.then(()=>t.group(l,async()=>d.forEach(p=>{t.info(p)}),c)),s);return{follow:async(l,d)=>{let c={},p=[],u=e.elapsed();o.set(c,l);let g=await d(Ss(e,p,m=>{o.set(c,m)}));return o.delete(c),a+=1,await i(`[${a}/${n}] ${l}: ${ks(g)}`,p,e.elapsed()-u),g},until:async l=>{let d=!1,c=l.finally(()=>{d=!0});for(;!d;)await Promise.race([c,e.sleep(_s)]),d||t.info(`After ${De(e.elapsed()-r)}, ${a} of ${n} servers are done. At work: ${[...o.values()].join("; ")}`);return await c}}}function ks({logins:[e]}){return e?.login.kind==="observed"?"Entra login proven":e?.login.kind==="unavailable"?`not entered (${e.login.failure.code})`:"not entered"}function Ss(e,t,n){return{info:o=>{t.push(...o.split(`
`))},group:async(o,r)=>{let a=e.elapsed();n(o),t.push(`\u2500\u2500 ${o}`);try{return await r()}finally{t.push(`took ${De(e.elapsed()-a)}`)}}}}var de="postgres";function nt({identities:e,smoke:t,passwordComparisons:n=[]},o,r){let a=t.filter(s=>s.servers.includes(o.name));return[r,...e].flatMap(s=>{let i=a.filter(d=>(d.as??W)===s.name),l=[...new Set(i.map(d=>d.database))];return l.length===0&&s!==r&&l.push(de),l.map(d=>({server:o,identity:s,database:d,queries:i.filter(c=>c.database===d),compared:n.length>0}))})}var Kn=`-- The search path that each of two roles has in this database when it logs in.
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
join pg_catalog.pg_roles rol on rol.rolname = who.name`;var Xn=`-- Which of the usual privileges the session's role lacks on relations, schemas and routines of these names.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- $1: names as the server has said them, without their schema
select lack.name as name, lack.identity as identity, lack.privileges as privileges
from (
  select rel.relname::text as name, ide.identity, (
      select pg_catalog.array_agg(one.privilege order by one.privilege)
      from (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) one (privilege)
      where case when rel.relkind = 'S' then one.privilege in ('SELECT', 'UPDATE') and not pg_catalog.has_sequence_privilege(rel.oid, one.privilege)
        else not pg_catalog.has_table_privilege(rel.oid, one.privilege) end
    ) as privileges
  from pg_catalog.pg_class rel
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, rel.oid, 0) ide
  where rel.relname = any ($1::text[]) and rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
  union all
  select nsp.nspname::text, 'schema ' || pg_catalog.quote_ident(nsp.nspname), array['USAGE']
  from pg_catalog.pg_namespace nsp
  where nsp.nspname = any ($1::text[]) and not pg_catalog.has_schema_privilege(nsp.oid, 'USAGE')
  union all
  select pro.proname::text, 'routine ' || ide.identity, array['EXECUTE']
  from pg_catalog.pg_proc pro
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0) ide
  where pro.proname = any ($1::text[]) and not pg_catalog.has_function_privilege(pro.oid, 'EXECUTE')
) lack
where lack.privileges is not null
order by lack.name, lack.identity`;var Zn=`-- Sequences that a role may use and the session's role may not, each with the columns whose default draws from it: planning an INSERT
-- does not check them, executing it does. Identity columns need no privilege.
-- https://www.postgresql.org/docs/current/functions-sequence.html, https://www.postgresql.org/docs/current/catalog-pg-attrdef.html
-- $1: the role's name
select ide.identity as identity, coalesce((
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('table', tab.relname, 'column', att.attname) order by tab.relname, att.attname)
    from pg_catalog.pg_depend dep
    join pg_catalog.pg_attrdef def on def.oid = dep.objid
    join pg_catalog.pg_class tab on tab.oid = def.adrelid
    join pg_catalog.pg_attribute att on att.attrelid = def.adrelid and att.attnum = def.adnum
    where dep.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid = seq.oid
  ), '[]') as defaults
from pg_catalog.pg_class seq
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, seq.oid, 0) ide
where seq.relkind = 'S'
  and pg_catalog.has_sequence_privilege($1::text, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege($1::text, seq.relnamespace, 'USAGE')
  and not (pg_catalog.has_sequence_privilege(seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(seq.relnamespace, 'USAGE'))
order by ide.identity collate "C"`;var ce="42501";async function eo(e,t){let n=new Set([...t].flatMap(({error:a})=>a?.sqlState===ce?to(a.message)??[]:[]));if(n.size===0)return h([]);let o={sql:Xn,parameters:[[...n]],read:a=>({name:_(a,"name"),identity:_(a,"identity"),privileges:Array.isArray(a.privileges)?a.privileges.map(String):[]})},[r]=await e.run([o]);return r}function to(e){return/^permission denied for (?:[a-z]+ )*?(?:table|view|relation|sequence|schema|function|procedure|routine|aggregate|materialized view|foreign table) (.*)$/s.exec(e)?.[1]}async function no(e,t){let n={sql:Zn,parameters:[t],read:r=>({identity:_(r,"identity"),defaults:Array.isArray(r.defaults)?r.defaults:[]})},[o]=await e.run([n]);return o}function oo(e,t){let n=Ct(e),o=t.find(({defaults:r})=>r.some(({table:a,column:s})=>n?.table===a&&!n.columns.includes(s)));return o!==void 0?{kind:"denied",object:`sequence ${o.identity}`,privileges:["USAGE"]}:Et(e)&&t.length>0?{kind:"unproven",because:"sequence-by-parameter",sqlState:null}:{kind:"proven"}}function ro(e,t,n){let o=to(t.message),[r,...a]=n.filter(i=>i.name===o);if(r===void 0||a.length>0)return{kind:"denied",object:t.message.replace(/^permission denied for /,""),privileges:[]};let s=r.privileges.filter(i=>i==="EXECUTE"||i==="USAGE"||new RegExp(`\\b${i}\\b`,"i").test(e));return{kind:"denied",object:r.identity,privileges:s.length>0?s:r.privileges}}async function ao(e,t,n){let o=n.map($t),r=await Rs(e,t);if(r.kind!=="observed")return r;let a=await $s(e,t,r.value,o);if(a.kind!=="observed")return a;let s=await eo(e,a.value.values());if(s.kind!=="observed")return s;let i=await no(e,t.from);return i.kind!=="observed"?i:h(o.map((l,d)=>Es(l,a.value.get(d),{lacks:s.value,sequences:i.value})))}async function Rs(e,{from:t,to:n,setRole:o}){let r={sql:Kn,parameters:[n,t],read:i=>({role:_(i,"role"),path:_(i,"search_path")})},[a]=await e.run([r]);if(a.kind!=="observed")return a;let s=i=>a.value.find(({role:l})=>l===i)?.path;return h({own:o?s(n):void 0,before:s(t)===s(n)?void 0:s(t)})}var js=4*Fe.length;async function $s(e,{to:t,setRole:n},{own:o,before:r},a){let s=new Map,i=n?t:void 0,l=a.flatMap((g,m)=>g.kind==="plan"?[{...g,index:m}]:[]),d=await e.plan({role:i,searchPath:o,statements:l});if(d.kind!=="observed")return d;l.forEach(({index:g,sql:m},f)=>{s.set(g,{sql:m,error:d.value[f]??null})});let c=l.flatMap(({index:g,sql:m,parameters:f})=>{let w=s.get(g)?.error;return w!=null&&Ne(w.sqlState,f)?[{index:g,sql:m,parameters:f,error:w,guess:0,start:m}]:[]});for(let g=0;g<js&&c.length>0;g++){let m=c.flatMap(w=>so(w)??[]),f=await e.plan({role:i,searchPath:o,statements:m});if(f.kind!=="observed")return f;c=m.flatMap(({one:w,sql:y},I)=>xs(w,y,f.value[I]??null,s))}let p=r===void 0?[]:l.filter(({index:g})=>io.has(s.get(g)?.error?.sqlState??""));if(p.length===0)return h(s);let u=await e.plan({role:i,searchPath:r,statements:p});return u.kind!=="observed"?u:(p.forEach(({index:g,sql:m},f)=>{let w=u.value[f]??null;(w===null||w.sqlState===ce)&&s.set(g,{sql:m,error:w})}),h(s))}function so(e){let t=Fe[e.guess],n=e.start===void 0?{...e.error,message:"",position:null}:e.error,o=t===void 0?void 0:We(e.sql,t,n);return o!==void 0?{one:e,sql:o,parameters:e.parameters}:e.start===void 0?void 0:so({...e,sql:e.start,guess:0,start:void 0})}function xs(e,t,n,o){return n===null||n.sqlState===ce?(o.set(e.index,{sql:t,error:n}),[]):[e.start!==void 0&&Ne(n.sqlState,e.parameters)&&(n.position??0)>(e.error.position??0)&&We(t,"text",n)!==void 0?{...e,sql:t,error:n,guess:0}:{...e,guess:e.guess+1}]}var io=new Set(["42P01","42703","42883","42704","3F000","42P02"]);function Es(e,t,{lacks:n,sequences:o}){switch(e.kind){case"nothing-to-prove":return{kind:"nothing-to-prove"};case"ownership":return{kind:"ownership"};case"utility":return{kind:"unproven",because:"utility",sqlState:null};case"plan":{let r=t?.error;return t===void 0||r===void 0?{kind:"unproven",because:"other",sqlState:null}:r===null?oo(t.sql,o):r.sqlState===ce?ro(t.sql,r,n):{kind:"unproven",because:Cs(r),sqlState:r.sqlState}}}}function Cs({sqlState:e,message:t}){return xt(e,t)?"truncated":io.has(e)&&e!=="42883"?"object-gone":e==="57014"||e==="55P03"?"timeout":e==="42883"?/unknown/.test(t)?"parameter-types":"object-gone":e.startsWith("42")||e.startsWith("22")?"parameter-types":"other"}var lo=`-- What Query Store has kept of each statement, over all its time buckets. In the database azure_sys.
-- https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store
-- Read as json, so that a column that a version of it lacks is null.
-- $1: role oids
select qsv.item ->> 'db_id' as database_oid, qsv.item ->> 'user_id' as role_oid, qsv.item ->> 'query_id' as id, qsv.item ->> 'query_sql_text' as text,
  pg_catalog.sum((qsv.item ->> 'calls')::pg_catalog.int8)::text as calls,
  pg_catalog.sum((qsv.item ->> 'total_time')::pg_catalog.float8) as time_ms,
  pg_catalog.min(qsv.item ->> 'start_time') as since
from (select pg_catalog.to_jsonb(one) as item from query_store.qs_view one) qsv
where (qsv.item ->> 'user_id')::pg_catalog.oid = any ($1::pg_catalog.oid[])
  and coalesce((qsv.item ->> 'is_system_query')::pg_catalog.bool, false) is false
group by 1, 2, 3, 4
order by 1, 2, 3, 4`;var co=`-- Where pg_stat_statements is in this database, and whether its texts are shown: of other roles only to pg_read_all_stats.
-- https://www.postgresql.org/docs/current/pgstatstatements.html
select nsp.nspname::text as schema, pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') as readable
from pg_catalog.pg_extension ext
join pg_catalog.pg_namespace nsp on nsp.oid = ext.extnamespace
where ext.extname = 'pg_stat_statements'`;var Os="azure_sys";async function po(e,t){let n;for(let o of t.databases){let r=await qs(e,t,o);if(r.kind==="observed")return r;r.kind==="unavailable"&&(n??=r)}return n??v(b("workload/no-statistics",{host:t.server.host}))}function qs(e,{server:t,identity:n,roleOids:o},r){let a={server:t,database:r,identity:n,purpose:"audit"};return P(e,a,async i=>{let l=await Z(i);if(l.kind!=="observed")return l;if(r===Os)return await w();let[d]=await i.session.run([Ts]);if(d.kind!=="observed")return d;let[c]=d.value;if(c===void 0)return{kind:"not-applicable",because:"pg_stat_statements is not in this database"};if(!c.readable)return v(s("pg_stat_statements"));let[p,u]=await i.session.run([As(c.schema,o),Ps(c.schema)]);if(p.kind!=="observed")return p.kind==="unavailable"?v(K(p.failure,a,{privilege:"pg_read_all_stats"})):p;let g=u.kind==="observed"?u.value[0]:void 0,{since:m=null,dealloc:f=null}=g??{};return h({source:"pg_stat_statements",since:m,dealloc:f,statements:p.value});async function w(){let[y]=await i.session.run([Is(o)]);if(se(y))return{kind:"not-applicable",because:"there is no Query Store"};if(y.kind!=="observed")return y;if(y.value.length===0)return{kind:"not-applicable",because:"Query Store has no statement of a password role"};let I=y.value.map(re=>re.since??"").sort()[0]??null;return h({source:"query store",since:I,dealloc:null,statements:y.value})}});function s(i){return b("pg/catalog-closed",{host:t.host,database:r,role:n.loginRole,object:i,privilege:"pg_read_all_stats"})}}var Ts={sql:co,parameters:[],read:e=>({schema:_(e,"schema"),readable:O(e,"readable")})};function As(e,t){return{sql:`select sta.dbid::text as database_oid, sta.userid::text as role_oid, sta.queryid::text as id, sta.query as text,
  pg_catalog.sum(sta.calls)::text as calls, pg_catalog.sum(sta.total_exec_time) as time_ms
from ${k(e)}.pg_stat_statements sta
where sta.userid = any ($1::pg_catalog.oid[]) and sta.query is not null
group by 1, 2, 3, 4
order by 1, 2, 3, 4`,parameters:[t],read:uo}}function Ps(e){return{sql:`select pg_catalog.to_char(inf.stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, inf.dealloc::text as dealloc
from ${k(e)}.pg_stat_statements_info inf`,parameters:[],read:t=>({since:R(t,"since"),dealloc:Number(_(t,"dealloc"))})}}function Is(e){return{sql:lo,parameters:[e],read:t=>({...uo(t),since:R(t,"since")})}}var uo=e=>({databaseOid:_(e,"database_oid"),roleOid:_(e,"role_oid"),id:R(e,"id")??"",text:_(e,"text"),calls:Number(e.calls),timeMs:Number(e.time_ms)});var Ms=1e3,Ls="postgres",Ds="azure_sys";async function go(e,t){let{wish:n,server:o}=t;return n===void 0?j("no proof of the workload was asked for"):await e.log.group(`${o.name}: proving the workload`,()=>Fs(e,t,n))}async function Fs(e,t,n){let{server:o,identity:r,roles:a,databases:s}=t;if(a.kind!=="observed")return a;if(s.kind!=="observed")return s;let i=Ws(a.value,t.migration);if(i.length===0)return j("no password role has a successor");let l=await po(e,{server:o,identity:r,databases:Ns(s.value),roleOids:i.map(({fromOid:f})=>f)});if(l.kind!=="observed")return l;let{source:d,since:c,dealloc:p,statements:u}=l.value,g=await H(Gs(u,i,s.value),t.concurrency,f=>Qs(e,t,n,f)),m=c===null?null:e.clock.now().getTime()-Date.parse(c);return h({source:d,since:c,dealloc:p,ageMs:m,runs:g})}function Ws(e,t){let n=e.map(A);return n.flatMap(o=>{if(o.class.kind!=="password")return[];let{name:r,oid:a}=o.facts,s=te(r,t,n),i=s.kind==="label"?r:L(s);return i===void 0||!n.some(l=>l.facts.name===i)?[]:[{from:r,fromOid:a,to:i}]})}function Ns(e){let t=n=>n===Ls?0:n===Ds?2:1;return e.filter(({allowsConnections:n,mayConnect:o})=>n&&o).map(({name:n})=>n).sort((n,o)=>t(n)-t(o))}function Gs(e,t,n){return t.flatMap(o=>n.flatMap(({oid:r,name:a})=>{let s=e.filter(l=>l.roleOid===o.fromOid&&l.databaseOid===r),i=[...Map.groupBy(s,({text:l})=>l).values()].flatMap(([l,...d])=>l===void 0?[]:[d.reduce(Us,l)]);return i.length===0?[]:[{...o,database:a,statements:i}]}))}function Us(e,{calls:t,timeMs:n}){return{...e,calls:e.calls+t,timeMs:e.timeMs+n}}async function Qs(e,{server:t,identity:n,identities:o},r,{database:a,from:s,to:i,statements:l}){let d=[n,...o].find(({loginRole:f})=>f===i),p=await P(e,{server:t,database:a,identity:d??n,purpose:"smoke"},async f=>{let w=await Z(f);return w.kind==="observed"?await ao(f.session,{from:s,to:i,setRole:d===void 0},l.map(y=>y.text)):w}),u=l.reduce((f,w)=>f+w.calls,0),g=x(p,f=>h(l.flatMap(({id:w,text:y,calls:I,timeMs:re},Oa)=>{let Le=f[Oa],qa=r.reveal&&Le?.kind!=="ownership"?C(y,Ms):null;return Le===void 0?[]:[{id:w,calls:I,timeMs:Math.round(re),result:Le,text:qa}]}))),m=d===void 0&&g.kind==="unavailable"&&g.failure.sqlState==="42501"?v(b("workload/not-the-role",{host:t.host,database:a,role:i,identity:n.loginRole,detail:g.failure.detail??""})):g;return e.log.info(`${t.name}/${a}: ${l.length} statements of ${s} planned as ${i}`),{database:a,from:s,to:i,identity:d?.name??null,statements:m,distinct:l.length,calls:u}}async function mo(e,t){let n=e.clock.now().toISOString(),o=e.clock.elapsed(),[r,a]=await Js(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-o),skipped:r,servers:a}}async function Js(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let o=await e.log.group("Getting an access token",async()=>{let a=await e.accessTokens.acquire(pe(t,n),"postgres");return a.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${a.value.objectId}`),a});return o.kind==="unavailable"&&o.failure.code==="id-token/fork-pull-request"?[o.failure,[]]:[null,await Yn(e,{servers:t.servers,limit:t.concurrency,look:(a,s)=>Bs({...e,log:s},t,a),broken:(a,s)=>{let i={...a,host:a.host??a.resource?.name??""},l=a.resource===void 0?j("no resource id is given"):v(s);return fo(t,i,l,s)}})]}function pe({tenantId:e,clientId:t},n){return{name:W,tenantId:e,clientId:t,loginRole:n.loginRole}}async function Bs(e,t,n){let o=pe(t,n),r=await Jn(e,n,o,t),{server:a,azure:s}=r;if(!r.reachable&&s.kind==="unavailable")return fo(t,a,s,s.failure);let{log:i}=e,[l,d]=await i.group(`${a.name}: logging in as ${a.loginRole} and reading roles`,async()=>{let[y,I]=await zs(e,a,o,t.migration);return[y,Vs(e,Un(I,s,{role:a.loginRole,hostedRunner:e.hostedRunner===!0}))]}),c={identity:o.name,role:a.loginRole,database:l,login:Hs(d)},p=d.kind==="observed"?[d.value.sample]:[],u=await i.group(`${a.name}: auditing ownership`,()=>Ys(e,t,a,o,l,d,y=>p.push(y))),g=d.kind==="unavailable"&&Gn(d.failure.code)?d.failure:void 0,m=nt(t,a,o),f=await i.group(`${a.name}: logging in as the declared identities, running smoke queries`,()=>H(m,t.concurrency,async y=>g===void 0?await In(e,y):Ye(y,g))),w=await Nn(e,t,{server:a,database:l,identity:o,purpose:"audit"},f,{facts:d,samples:p});return{server:a,azure:s,posture:r.posture,...w,logins:[c,...f.map(({login:y})=>y)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:x(d,y=>y.roles),databases:x(d,y=>y.databases),accounting:x(d,y=>y.accounting),scheduler:x(d,y=>y.scheduler),passwordLogins:await Bn(e,t,a,o),shared:d.kind==="observed"?d.value.shared:[],audits:u,workload:await go(e,{...t,wish:t.workload,server:a,identity:o,roles:x(d,y=>y.roles),databases:x(d,y=>y.databases)}),smoke:f.flatMap(({results:y})=>y),rehearsals:[]}}function fo(e,t,n,o){let r=pe(e,t),a=nt(e,t,r).map(l=>Ye(l,o)),s=v(o),i={identity:r.name,role:t.loginRole,database:de,login:s};return{server:t,azure:n,posture:n.kind==="not-applicable"?n:s,logins:[i,...a.map(l=>l.login)],serverVersion:null,roles:s,databases:s,accounting:s,scheduler:s,sessions:s,workload:s,passwordLogins:e.logs===void 0?j("the logs are not asked"):s,shared:[],audits:[],smoke:a.flatMap(({results:l})=>l),comparisons:[],rehearsals:[]}}async function zs(e,t,n,o){let r=t.databases.kind==="listed"?t.databases.names.filter(a=>a!==de):[];for(let[a,s]of[de,...r].entries()){let i=await Hn(e,{server:t,database:s,identity:n,purpose:"audit"},o);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||a===r.length)return[s,i]}throw new Error("unreachable: the last database always returns")}function Vs(e,t){if(t.kind==="observed"){let{login:n,serverVersion:o,roles:r}=t.value,a=r.kind==="observed"?r.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${bt(o)}; ${a} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function Hs(e){return x(e,t=>({kind:"observed",value:t.login}))}async function Ys(e,t,n,o,r,a,s){if(a.kind!=="observed")return[];let{roles:i,sets:l,databases:d,own:c,before:p}=a.value;if(l===void 0||d.kind!=="observed")return[Ks(r,i.kind==="unavailable"?i:d)];let u=wn(n,d.value),g=await vn(e,{server:n,identity:o,databases:u.filter(m=>m!==r),sets:l,concurrency:t.concurrency,sampled:s});return u.includes(r)?[{database:r,durationMs:0,rules:h(c),before:p},...g]:g}function Ks(e,t){let n=t.kind==="unavailable"?v(t.failure):j("not asked");return{database:e,durationMs:0,rules:n,before:n}}var ho=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
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
where rol.rolname = session_user`;var yo=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
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
order by rol.rolname, dat.datname, dep.deptype`;var bo=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
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
order by rol.rolname, ide.type, ide.identity`;var Xs=20,_o={sql:ho,parameters:[],read:e=>O(e,"administrator")};function wo(e){return{sql:yo,parameters:[e],read:t=>({role:_(t,"role"),database:R(t,"database"),kind:ei(t),count:J(t,"count")})}}var Zs={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function ei(e){let t=Zs[_(e,"deptype")];if(t===void 0)throw new TypeError("column deptype is none that was asked for");return t}function vo(e){return{sql:bo,parameters:[e,Xs],read:t=>({role:_(t,"role"),type:_(t,"type"),identity:_(t,"identity")})}}var Ee=2e3,ti=500,ni=100;async function So(e,t,n,o){let r=e.clock.elapsed(),a=[];for(let i of n.servers)a.push(await oi(e,t,i,o));let s=n.durationMs+Math.round(e.clock.elapsed()-r);return{...n,durationMs:s,servers:a}}async function oi(e,t,n,o){let{server:r}=n;if(r.rehearsal==="off")return n;let a=ri(t,r),s=o.filter(l=>l.server===r.name),{log:i}=e;return await i.group(`${r.name}: rehearsal of the remediation, as ${a.loginRole}`,async()=>{s.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of s){let c=r.rehearsal==="on"?await si(e,r,a,d):ai(r),{database:p,roles:u,labelled:g}=d,m={server:r.name,database:p,roles:u,labelled:g,as:a.loginRole,tried:c};i.info(`${p}: ${ye(m)}`),l.push(m)}return{...n,rehearsals:l}})}function ri(e,t){return e.identities.find(({name:n})=>n===e.rehearseAs)??pe(e,t)}function ai({name:e}){return j(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function si(e,t,n,o){let{database:r,roles:a,steps:s}=o;return P(e,{server:t,database:r,identity:n,purpose:"rehearse"},async i=>{let l=await Z(i);if(l.kind!=="observed")return l;let d=[wo(a),vo(a)],c=await i.session.rehearse({steps:s,queries:d,drop:a});if(c.kind!=="observed")return c;let{durationMs:p,notices:u,result:g}=c.value;return g.kind==="failed"&&g.error.sqlState==="42501"&&!await li(i)?v(ii(t,n,r,g.error)):h({durationMs:p,steps:s.length,notices:u.map(m=>C(m,ti)),result:di(o,g)})})}function ii(e,t,n,{message:o,sqlState:r}){let{host:a,port:s}=e,i={host:a,port:s,database:n,role:t.loginRole,identity:t.name};return b("pg/rehearsal-denied",{...i,detail:C(o,Ee),sqlState:r})}async function li({session:e}){let[t]=await e.run([_o]);return t.kind==="observed"&&t.value[0]===!0}function di({roles:e,steps:t},n){switch(n.kind){case"failed":{let o=n.context===null?null:C(n.context,Ee);return{...ko(t,n.step),kind:"failed",error:Ro(n.error),context:o}}case"left-transaction":return{...ko(t,n.step),kind:"left-transaction"};case"ran":{let[o,r]=n.answers;return{kind:"ran",roles:e.map((a,s)=>({role:a,counts:o.filter(i=>i.role===a).map(({role:i,...l})=>l),named:r.filter(i=>i.role===a).map(({type:i,identity:l})=>({type:i,identity:l})),drop:ci(n.drops[s]??null)}))}}}}function ci(e){return e===null||e.sqlState===pi?null:Ro(e)}var pi="42704";function Ro(e){let{message:t,detail:n,hint:o}=e,r=a=>a===null?null:C(a,Ee);return{...e,message:C(t,Ee),detail:r(n),hint:r(o)}}function ko(e,t){let[n=""]=(e[t]??"").trimStart().split(`
`);return{step:t+1,title:C(n.replace(/^--\s*(\d+\.\s*)?/,"").trim(),ni)}}function jo(e,t){let n=gi(t);return{connect:async o=>{let r=await n(`${o.server.host.toLowerCase()}:${o.server.port}`),a=!1;try{let s=await e.connect(o);return s.kind!=="observed"?s:(a=!0,{kind:"observed",value:ui(s.value,r)})}finally{a||r()}}}}function ui(e,t){return{...e,close:()=>{e.close(),t()}}}function gi(e){let t=e,n=new Map,o=()=>{for(let[r,a]of n){let[s,...i]=a;if(n.delete(r),i.length>0&&n.set(r,i),s!==void 0)return s()}t+=1};return async r=>{t>0?t-=1:await new Promise(s=>n.set(r,[...n.get(r)??[],s]));let a=!0;return()=>{a&&o(),a=!1}}}var $o=5*6e4,mi=1e3,fi=1e4,hi=4;function xo(e){let t=new Map;return{connect:async n=>{let o=`${n.server.host.toLowerCase()}:${n.server.port}`,r=t.get(o)??{rules:new Map};return t.set(o,r),await yi(e,n,r)}}}async function yi(e,t,n){let{clock:o,log:r,databases:a}=e,s=new Map,i=mi;for(;;){let l=await a.connect(t);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:t.server.host,detail:l.failure.detail??""},c=Tt(d.detail)??"",p=qt(c);if(p.kind==="refused")return v(b("firewall/address-refused",{...d,clientAddress:c,reason:p.because}));let{address:u}=p;if(!n.rules.has(u)&&n.rules.size>=hi)return v(b("firewall/many-addresses",{...d,count:n.rules.size}));let g=n.rules.get(u)??e.firewall.open(t.server,u);n.rules.set(u,g);let m=await g;if(m.kind!=="observed")return m;let f=s.get(u);if(f===void 0){s.set(u,o.elapsed());continue}let w=o.elapsed()-f;if(w>=$o)return v(b("firewall/not-in-force",{...d,clientAddress:u,seconds:ot(w)}));r.info(`${t.server.name}: the rule ${m.value.name} for ${u} is not in force yet; waited ${ot(w)} s of at most ${ot($o)} s`),await o.sleep(i),i=Math.min(i*2,fi)}}function ot(e){return Math.round(e/1e3)}function T(e,t,n,o,r){return`${e}:${t}/${n??"-"}/${o.replaceAll(" ","-")}/${r}`}function bi(e,t){let n=e.split("*"),[o="",...r]=n;if(r.length===0)return e===t;if(!t.startsWith(o))return!1;let a=r.pop()??"",s=o.length;for(let i of r){let l=t.indexOf(i,s);if(l===-1)return!1;s=l+i.length}return t.length-a.length>=s&&t.endsWith(a)}function F(e,{baseline:t,suppressions:n,today:o}){return n.some(({fingerprint:r,until:a})=>(a===void 0||o<=a)&&bi(r,e))?"suppressed":t.has(e)?"baselined":"new"}var U={"migration-does-not-fit":"error","smoke-query-failed":"error","rehearsal-failed":"error","workload-statement-denied":"error","workload-statistics":"warning","works-only-with-password":"error","differs-from-password":"warning","not-compared-with-password":"warning","entra-login-refused":"error","suppression-expired":"warning"};function Eo(e,t){return[...wi(e.comparisons,t),..._i(e,t)]}var Ce="not-compared-with-password";function _i(e,t){let n=t.severities[Ce]??U[Ce];if(n==="off")return[];let{server:o,comparisons:r,roles:a}=e,s=r.filter(({outcome:c})=>c==="not-compared"),i=[...Map.groupBy(s,({from:c,because:p})=>JSON.stringify([c,p])).values()].flatMap(([c,...p])=>c===void 0?[]:[{from:c.from,said:`${S(p.length+1,"smoke query","smoke queries")} could not be compared with the password of ${c.from}: ${c.because}`}]),l=a.kind==="observed"?new Set(a.value.map(({name:c})=>c)):new Set,d=(e.nothingToCompare??[]).filter(({from:c})=>l.has(c)).map(({from:c,to:p})=>({from:c,said:`Nothing was compared with the password of ${c}: no smoke query runs as ${p} on this server`}));return[...i,...d].map(({from:c,said:p})=>{let u=T(Ce,o.name,null,"role",c);return{rule:Ce,severity:n,status:F(u,t),fingerprint:u,server:o.name,database:null,role:c,object:null,message:p,predicate:null,remediation:null,location:o.location??null}})}function wi(e,t){return e.flatMap(n=>{let o=vi(n);if(o===void 0)return[];let[r,a]=o,s=t.severities[r]??a;if(s==="off")return[];let{name:i,server:l,database:d,as:c,from:p,because:u,location:g}=n,m=T(r,l,d,"smoke",`${i}/${p}`);return[{rule:r,severity:s,status:F(m,t),fingerprint:m,server:l,database:d,role:p,object:null,message:`Smoke query \u201C${i}\u201D as ${c} (Entra) and as ${p} (password): ${u}`,predicate:null,remediation:null,location:g}]})}function vi({outcome:e}){switch(e){case"only-password":return["works-only-with-password",U["works-only-with-password"]];case"differs":return["differs-from-password",U["differs-from-password"]];case"only-entra":return["differs-from-password","note"];case"same":case"neither":case"not-compared":return}}function Co({server:e,azure:t},{mode:n},o,r=[]){let a=s=>({server:e.name,database:null,stage:"control-plane",failure:s,count:null});switch(t.kind){case"not-applicable":return n==="gate"?[a(b("arm/not-asked",{host:e.host}))]:[];case"unavailable":{let{code:s,summary:i}=t.failure,l=o.some(({failure:c})=>c.code===s&&c.summary===i),d=n==="gate"||e.resource!==void 0||s==="arm/other-server";return!l&&d?[a(t.failure)]:[]}case"observed":{let{clusterSize:s,host:i}=t.value;return[...ki(e.host,i,r)?[a(b("arm/other-server",{host:e.host,object:i}))]:[],...s!==null&&s>1?[a(b("arm/elastic-cluster",{host:i,count:s}))]:[]]}default:return N(t)}}function ki(e,t,n){let o=ee(e,t);return o!=="unknown"?o==="other":n.flatMap(({azure:r,posture:a})=>[...r.kind==="observed"?[r.value.host]:[],...a.kind==="observed"&&a.value.replicas.kind==="observed"?a.value.replicas.value.map(s=>s.host):[]]).some(r=>ee(e,r)==="same")}function Oo(e,t,{rules:n,severities:o}){let r=new Set(t.flatMap(({facts:s,class:{kind:i}})=>i==="password"?[s.name]:[])),a=new Set(n.flatMap(s=>s.idleWithoutPasswords===!1?[]:[s.id]));return e.map(s=>{let{severity:i,role:l,rule:d}=s;return i==="error"&&l!==null&&r.has(l)&&a.has(d)&&o[d]===void 0?{...s,severity:"warning"}:s})}function qo(e,t,n){let{accounting:o,databases:r}=e,a=(d,c)=>o.kind!=="observed"||t===void 0?null:o.value.reduce((p,u)=>u.databaseOid===d&&t.has(u.roleOid)?p+u[c]:p,0),s=r.kind==="observed"?r.value.map(d=>{let c={owned:a(d.oid,"count"),mentions:a(d.oid,"mentions")};return Si(e,d,c,n)}):[],i=r.kind==="observed"?Ei(e,r.value):[],l=a("0","count");return{databases:s.map(({judgement:d})=>d),shared:l,gaps:[...s.flatMap(({gaps:d})=>d),...i,...Ci(e,l,n)]}}function Si(e,t,{owned:n,mentions:o},r){let a=e.audits.find(c=>c.database===t.name),s=a===void 0?null:xi(a,r),l=n===0&&s===null?ji(e,t,a,o??0):$i(e,t,a,n,s,r),d=l.length>0?"gap":s===null?"accounted":"audited";return{judgement:{name:t.name,status:d,passwordOwnedObjects:n,listed:s,durationMs:a?.durationMs??null},gaps:l}}var Ri="azure_maintenance";function ji({server:e},{name:t,mayConnect:n},o,r){if(r===0||t===Ri)return[];let a={host:e.host,database:t,role:e.loginRole,mentions:r},s=o?.rules.kind==="unavailable"?o.rules.failure:b(n?"pg/not-entered":"pg/connect-denied",a);return[{server:e.name,database:t,stage:"session",failure:s,count:null}]}function $i(e,t,n,o,r,a){let s=(d,c,p)=>({server:e.server.name,database:t.name,stage:d,failure:c,count:p}),i={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let d=b(t.mayConnect?"pg/not-entered":"pg/connect-denied",o===null?i:{...i,count:o});return[s("session",d,o)]}if(n.rules.kind==="unavailable")return[s("session",n.rules.failure,o)];if(n.rules.kind==="not-applicable")return[s("session",b("pg/not-entered",i),o)];let l=To(n.rules.value,a).map(({failure:d,counts:c})=>s("audit",d,c?o:null));return l.length>0||o===r||o===null||r===null?l:[s("audit",b("pg/accounting-mismatch",{...i,count:Math.abs(o-r)}),Math.abs(o-r))]}function To(e,{counted:t,ignored:n}){let o=e.flatMap(({rule:a,rows:s})=>s.kind==="unavailable"&&!n.has(a)?[{failure:s.failure,counts:t.has(a)}]:[]);return[...Map.groupBy(o,({failure:{code:a,summary:s,detail:i,fix:l}})=>JSON.stringify([a,s,i,l])).values()].flatMap(a=>a.find(({counts:s})=>s)??a.slice(0,1))}function xi(e,t){return e.rules.kind==="observed"?Ao(e.rules.value,t):null}function Ao(e,{counted:t}){return e.filter(({rule:o})=>t.has(o)).reduce((o,{rows:r})=>o===null||r.kind!=="observed"?null:o+r.value.length,0)}function Ei(e,t){return e.audits.filter(n=>!t.some(o=>o.name===n.database)).flatMap(({database:n,rules:o})=>o.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:o.failure,count:null}]:[])}function Ci(e,t,n){let o=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),r=To(e.shared,n).map(({failure:i,counts:l})=>o(i,l?t:null)),a=Ao(e.shared,n);if(r.length>0||t===null||a===t)return r;let s=Math.abs(t-(a??0));return[o(b("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:s}),s)]}function Po(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let o=t.severities["smoke-query-failed"];if(o==="off")return[];let r=T("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?o??"error":"warning",status:F(r,t),fingerprint:r,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function Io(e,t,n){let o=new Map;for(let{status:r,failure:a,server:s,database:i,as:l}of e){if(r!=="not-run"||a===null)continue;let d=t.some(p=>p.server===s&&p.failure.code===a.code&&(p.database===null||p.database===i))||n.some(p=>p.rule==="entra-login-refused"&&p.server===s&&p.role===l),c=JSON.stringify([s,i,l,a.code]);d||o.set(c,{server:s,database:i,stage:"smoke",failure:a,count:null})}return[...o.values()]}function Mo({suppressions:e,today:t,severities:n}){let o=n["suppression-expired"]??"warning";return o==="off"?[]:e.filter(({until:r})=>r!==void 0&&t>r).map(({fingerprint:r,until:a,location:s})=>({rule:"suppression-expired",severity:o,status:"new",fingerprint:`suppression-expired:${r}`,server:"",database:null,role:null,object:null,message:`The suppression of ${r} ended on ${a}`,predicate:null,remediation:null,location:s}))}function Lo(e,t,n){let o=e.logins.map(s=>Ti(e,s,t,n)),r=o.flatMap(s=>s.login.kind==="unavailable"?[{...s,failure:s.login.failure}]:[]),a=r.filter(({identity:s,failure:i})=>s!==W&&be.has(i.code));return{logins:Pi(o),findings:Ii(a).map(s=>Mi(e,s)),gaps:Oi(r.filter(s=>!a.includes(s))).map(({database:s,failure:i})=>({server:e.server.name,database:Do.has(i.code)?s:null,stage:qi(i.code),failure:i,count:null}))}}var Do=new Set(["pg/connect-denied","pg/database-missing"]);function Oi(e){return[...Map.groupBy(e,({identity:n,database:o,failure:r})=>JSON.stringify([n,r.code,r.summary,Do.has(r.code)?o:null])).values()].flatMap(n=>n.slice(0,1))}function qi(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function Ti(e,t,n,o){if(t.login.kind!=="unavailable"||n.length===0)return t;let r=o.find(({name:s})=>s===t.identity),a={host:e.server.host,database:t.database,...r===void 0?{}:{clientId:r.clientId,tenantId:r.tenantId},...Ai(t.login.failure)};return{...t,login:{kind:"unavailable",failure:yn(t.login.failure,t.role,a,n)}}}function Ai({objectId:e}){return e===null?{}:{objectId:e}}function Pi(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:o})=>o.kind==="observed")??n.slice(0,1))}function Ii(e){return[...Map.groupBy(e,({identity:n,database:o,failure:r})=>`${n}/${r.code}/${r.code==="pg/connect-denied"?o:""}`).values()].flatMap(n=>n.slice(0,1))}function Mi(e,{identity:t,role:n,database:o,failure:r}){let a=r.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),s=r.code==="pg/connect-denied"?o:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:T("entra-login-refused",e.server.name,s,"role",n),server:e.server.name,database:s,role:n,object:null,message:`The identity ${t} cannot log in: ${r.summary} (${r.code}). ${r.likelyCause}`,predicate:null,remediation:a?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}var Oe="migration-does-not-fit";function Fo({servers:e},t){let n=e.flatMap(r=>r.roles.kind==="observed"?[{evidence:r,roles:r.roles.value.map(A)}]:[]),o=n.length===e.length;return t.migration.flatMap(r=>{let a=n.filter(({roles:i})=>rt(i,r.from)!==void 0);if(a.length>0)return a.flatMap(i=>Li(i,r,t));let s=o?Wi(n,r,t):void 0;return s===void 0?[]:Qo(void 0,r,s,t)})}function Li(e,t,n){let o=Di(e,t,n)??Fi(e,t);if(o===void 0)return[];let[r,a]=o,s=r==="error"&&ae(e.evidence)?"warning":r;return Qo(e.evidence,t,[s,a],n)}function Di(e,t,n){let{roles:o}=e,r=a=>[No([e],n)?"error":"warning",`\`migration\` leads from ${t.from}, which ${a}. Nothing was compared with its successor${Go(t.from,o,"password")}`];switch(rt(o,t.from)?.class.kind){case"entra":return"label"in t?void 0:r("is an Entra role (if it was labelled on purpose, say so with `label`)");case"group":return r("may not log in");case"platform":return["error",`\`migration\` leads from ${t.from}, which is a role of the platform`];default:return}}function Fi({roles:e},t){if(!("label"in t))switch(rt(e,t.to)?.class.kind){case void 0:return["error",`\`migration\` names ${t.to} as the successor of ${t.from}, and there is no such role${Go(t.to,e,"entra","group")}`];case"password":return["error",`\`migration\` names ${t.to} as the successor of ${t.from}, and it logs in with a password itself: label it for Entra first`];case"platform":return["error",`\`migration\` names ${t.to} as the successor of ${t.from}, and it is a role of the platform`];default:return}}function Wi(e,t,n){if(e.length===0)return;let{shard:o}=n,r=e.flatMap(d=>Wo(d,n)),a=Qe(Uo(t.from),[...new Set(r.map(({name:d})=>d))]),s=e.every(({evidence:d})=>ae(d)),i=o===void 0?"on no server of this run":"on no server of this shard",l=a===void 0?". If it is gone for good, remove the entry":`. Did you mean ${a}?`;return[o===void 0&&!s&&(a!==void 0||No(e,n))?"error":"warning",`\`migration\` leads from ${t.from}, which is ${i}${l}`]}function Wo({evidence:e,roles:t},{migration:n}){let o=e.azure.kind==="observed"?e.azure.value.administratorLogin:null;return t.flatMap(({facts:{name:r},class:{kind:a}})=>a==="password"&&!n.some(s=>s.from===r)?[{name:r,isAdministrator:r===o}]:[])}function No(e,t){return e.some(n=>Wo(n,t).some(({isAdministrator:o})=>!o))}function rt(e,t){return e.find(({facts:n})=>n.name===t)}function Go(e,t,...n){let o=t.flatMap(a=>n.includes(a.class.kind)?[a.facts.name]:[]),r=Qe(Uo(e),o);return r===void 0?"":` (did you mean ${r}?)`}function Uo(e){return e.replace(/^"(.*)"$/s,"$1")}function Qo(e,t,[n,o],r){let a=r.severities[Oe];if(a==="off")return[];let s=e?.server.name??"",i=T(Oe,s,null,"migration",t.from);return[{rule:Oe,severity:a??(n==="error"?U[Oe]:n),status:F(i,r),fingerprint:i,server:s,database:null,role:t.from,object:null,message:o,predicate:null,remediation:null,location:e?.server.location??null}]}var Ni="workload-statement-denied",Gi="workload-statistics";function Jo(e,t){let{workload:n}=e;return n.kind!=="observed"||t.workload===void 0?[]:[...n.value.runs.flatMap(o=>Ui(e,o,t)),...Qi(e,n.value,t)]}function Ui(e,t,n){if(t.statements.kind!=="observed")return[];let o=t.statements.value.flatMap(a=>a.result.kind==="denied"?[{...a,result:a.result}]:[]);return[...Map.groupBy(o,({result:{object:a,privileges:s}})=>JSON.stringify([a,s])).values()].flatMap(a=>{let[s]=a;if(s===void 0)return[];let{object:i,privileges:l}=s.result,d=a.reduce((u,g)=>u+g.calls,0),c=l.length===0?"a privilege":l.join(", "),p=`${S(a.length,"statement")} of ${t.from}, ${It(d,t.calls)} of its calls, ${a.length===1?"is":"are"} denied to ${t.to}: ${c} on ${i} is missing`;return Bo(e,n,Ni,t,`${c} on ${i} for ${t.to}`,p)??[]})}function Qi(e,{since:t,ageMs:n,dealloc:o,source:r},a){let s=a.workload;if(s===void 0)return[];let i=d=>S(Math.floor(d/864e5),"day");return[...n!==null&&n<s.minAgeMs?[["age",`The statistics of ${r} are ${i(n)} old (${t}), younger than the ${i(s.minAgeMs)} that were asked for: what runs more rarely is not among them`]]:[],...o!==null&&o>0?[["overflow",`${r} has thrown statements out ${M(o)} times, because there were more than it keeps: rare ones are not among them`]]:[]].flatMap(([d,c])=>Bo(e,a,Gi,void 0,d,c)??[])}function Bo({server:e},t,n,o,r,a){let s=t.severities[n];if(s==="off")return;let i=o?.database??null,l=T(n,e.name,i,"workload",r);return{rule:n,severity:s??U[n],status:F(l,t),fingerprint:l,server:e.name,database:i,role:o?.from??null,object:null,message:a,predicate:null,remediation:null,location:e.location??null}}function zo(e,t,n){let{workload:o,server:r}=e,a=t.workload;if(a===void 0)return[];let s=(i,l)=>({server:r.name,database:i,stage:"workload",failure:l,count:null});return o.kind==="unavailable"?n.some(({failure:{code:l}})=>l===o.failure.code)?[]:[s(null,o.failure)]:o.kind==="not-applicable"?[]:o.value.runs.flatMap(i=>{if(i.statements.kind==="unavailable")return[s(i.database,i.statements.failure)];let{calls:l,unproven:d}=Je([i]);return d*100<=l*a.unproven?[]:[s(i.database,b("workload/unproven",{host:r.host,database:i.database,role:i.from,count:d}))]})}function Vo({workload:e}){if(e.kind!=="observed")return!1;let{proven:t,denied:n}=Je(e.value.runs);return t>0&&n===0}function Yo(e,{servers:t,findings:n,gaps:o,smoke:r},a,{severities:s,identities:i}){if(e.kind==="skipped")return[e.because.summary];let l=a.filter(Ho),d=l.length-n.filter(Ho).length,c=l.filter(({status:m})=>m!=="new").length,p=t.flatMap(m=>[{name:W,loginRole:m.loginRole},...i].filter(({name:f})=>!m.logins.some(({identity:w,login:y})=>w===f&&y.kind==="observed")).map(({name:f,loginRole:w})=>`${m.name}: the Entra login of ${f} as ${w} is not proven`)),u=Object.keys(s).filter(m=>s[m]==="off"),g=t.filter(m=>!Vo(m)&&!r.some(f=>f.server===m.name&&f.status==="pass"));return[...p,...l.length===0?[]:[`${S(l.length,"error")} found: ${Bi(l)}${Ji([...c===0?[]:[`${M(c)} accepted by baseline or suppression`],...d===0?[]:[`${M(d)} called less by \`rules\``]])}`],...o.length===0?[]:[`${S(o.length,"gap")}: not everything could be looked at`],...g.map(m=>`${m.name}: no smoke query has passed and no workload is proven, so nothing proves that the application works`),...u.map(m=>`the rule ${m} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function Ho({severity:e}){return e==="error"}function Ji(e){return e.length===0?"":` (${e.join(", ")})`}function Bi(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,o])=>`${M(o.length)} \xD7 ${n}`).join(", ")}var at="rehearsal-failed";function Ko({server:e,rehearsals:t},n){let o=n.severities[at]??"error";return o==="off"?[]:[...t.flatMap(zi),...Hi(t)].map(({database:r,role:a,type:s,identity:i,message:l})=>{let d=T(at,e.name,r,s,i);return{rule:at,severity:o,status:F(d,n),fingerprint:d,server:e.name,database:r,role:a,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function zi(e){let{server:t,database:n,tried:o}=e,r=[...e.roles,...e.labelled];if(o.kind!=="observed")return[];let{result:a}=o.value;if(a.kind!=="ran"){let s=`Rehearsal in ${t}/${n}: ${ye(e)}${Vi(e,a)}`;return[{database:n,role:null,type:"script",identity:r.join(","),message:s}]}return a.roles.filter(s=>Ge(s,n)>0).map(s=>({database:n,role:s.role,type:"remainder",identity:s.role,message:`Rehearsal in ${t}/${n}: ${Ot(s,n)}`}))}function Vi({as:e},t){if(t.kind!=="failed")return"";let n=t.context===null?"":` In ${t.context.replace(/\s+/g," ")}.`;return t.error.sqlState==="42501"?`${n} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:n}function Hi(e){let t=e.flatMap(({server:n,tried:o})=>o.kind==="observed"&&o.value.result.kind==="ran"?o.value.result.roles.map(r=>({server:n,role:r})):[]);return[...Map.groupBy(t,({role:n})=>n.role)].flatMap(([n,o])=>{let r=Math.min(...o.map(({role:i})=>Ge(i,null))),[a]=o;if(r===0||a===void 0)return[];let s=`Rehearsal on ${a.server}: after every script ${n} still owns ${S(r,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${Yi(a.role)}.`;return[{database:null,role:n,type:"remainder",identity:n,message:s}]})}function Yi({named:e}){let t=e.filter(({type:n})=>Ki.has(n)).map(({type:n,identity:o})=>`${n} ${o}`);return t.length===0?"":` (${t.join(", ")})`}var Ki=new Set(["database","tablespace","subscription"]);function Xo({server:e,rehearsals:t},n,o){return t.flatMap(({database:r,as:a,tried:s})=>{if(s.kind!=="unavailable")return[];let{failure:i}=s;return n.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===r))||be.has(i.code)&&o.some(({rule:d,server:c,role:p})=>d==="entra-login-refused"&&c===e.name&&p===a)?[]:[{server:e.name,database:r,stage:"rehearsal",failure:i,count:null}]})}function Zo(e,t,n){let o=Zi(t,n),r=(i,l)=>i.flatMap(({rule:d,rows:c})=>c.kind==="observed"?nl({evidence:e,settings:n,routes:o,database:l},Xi(n,d),c.value):[]),a=n.rules.flatMap(i=>el({evidence:e,roles:t},i,n)),s=[...r(e.shared,null),...r(a,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?r(l.value,i):[])];return{findings:s.flatMap(i=>"rule"in i?[i]:[]),gaps:[...s.flatMap(i=>"stage"in i?[i]:[]),...tl(e,a)]}}function Xi({rules:e},t){let n=e.find(o=>o.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function Zi(e,{migration:t}){let n=new Map;return o=>{if(o===null)return{kind:"undecided",because:"it hangs on no role"};let r=n.get(o)??te(o,t,e);return n.set(o,r),r}}function el(e,{id:t,stage:n="audit",find:o},{severities:r}){return o===void 0||r[t]==="off"?[]:o(e).map(a=>({rule:t,stage:n,rows:a}))}function tl({server:e},t){return t.flatMap(({stage:n,rows:o})=>o.kind==="unavailable"?[{server:e.name,database:null,stage:n,failure:o.failure,count:null}]:[])}function nl(e,t,n){let{evidence:o,settings:r,routes:a,database:s}=e,i=r.severities[t.id];if(i==="off")return[];let{name:l,host:d,port:c}=o.server;return n.map(p=>{let u={server:{name:l,host:d,port:c},route:a(p.role)};if(p.unreadable!==null&&(t.unreadableMatters?.(p,u)??!0))return ol(e,p,p.unreadable);let g=T(t.id,l,s,p.type,p.identity),{type:m,schema:f,name:w,identity:y}=p;return{rule:t.id,severity:i??t.severityOf?.(p,u)??t.severity,status:F(g,r),fingerprint:g,server:l,database:s,role:p.role,object:{type:m,schema:f,name:w,identity:y},message:t.message(p,u),predicate:t.predicate,remediation:t.remediation(p,u)??null,location:o.server.location??null}})}function ol({evidence:e,database:t},{type:n,identity:o},r){let{server:a}=e,s={host:a.host,role:a.loginRole,object:`${n} ${o}`,privilege:r};return{server:a.name,database:t,stage:"audit",failure:b("pg/catalog-closed",t===null?s:{...s,database:t}),count:null}}var rl="job-of-password-role",al="azure_maintenance";function er(e,{severities:t}){let{scheduler:n,server:o,serverVersion:r}=e;if(t[rl]==="off"||r===null)return[];switch(n.kind){case"not-applicable":return[];case"observed":{let a=n.value;if(a===null||tr(e,a)||sl(e,a))return[];let s={host:o.host,database:a,role:o.loginRole};return[{server:o.name,database:a,stage:"audit",failure:b("pg/scheduler-not-seen",s),count:null}]}case"unavailable":return n.failure.code==="pg/catalog-closed"&&il(e)?[]:[{server:o.name,database:null,stage:"audit",failure:n.failure,count:null}];default:return N(n)}}function tr({audits:e},t){return e.some(({database:n,rules:o})=>n===t&&o.kind==="observed")}function sl({databases:e},t){return e.kind==="observed"&&!e.value.some(n=>n.name===t)}function il(e){let{databases:t}=e;return t.kind==="observed"&&t.value.every(({name:n,allowsConnections:o,mayConnect:r})=>!o||tr(e,n)||n===al&&!r)}function nr(e,{ready:t,notReadyBecause:n,passwordsOff:o},{mode:r,failOn:a}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!t)return{fails:!0,line:`${o?"Password authentication is off, and that is not in order":"Not ready to switch password authentication off"}: ${n.join("; ")}`};let s=ll(e,t,o);return{fails:e.kind!=="pass"&&a!=="never",line:s}}function ll(e,t,n){switch(e.kind){case"pass":return t&&n?"Passed: password authentication is off, and nothing that was looked at needs it":t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${S(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${S(e.because.length,"thing")} could not be looked at`;default:return N(e)}}function ir(e,t){let n=e.servers.map(f=>dr(f,t,e.servers)),o=e.servers.flatMap(f=>f.smoke),r=e.servers.flatMap(f=>f.comparisons),a=lr(e,n,t),s=[...pl(e),...n.flatMap(f=>f.gaps)],i=[...s,...Io(o,s,a)],l=fl(e,a,i,t),d=e.servers.flatMap(f=>f.rehearsals),c={servers:n.map(({server:f})=>f),findings:a,gaps:i,smoke:o,comparisons:r,rehearsals:d},p=Yo(l,c,dl(e,a,t),t),u=p.length===0,g={ready:u,notReadyBecause:p,passwordsOff:Pt(c)},m=cl(c,nr(l,g,t));return{verdict:l,ready:u,notReadyBecause:p,step:m,...c}}function lr(e,t,n){return[...t.flatMap(o=>o.findings),...Po(e.servers.flatMap(o=>o.smoke),n),...e.servers.flatMap(o=>Eo(o,n)),...Fo(e,n),...Mo(n)].sort(hl)}function dl(e,t,n){let{severities:o}=n,r=Object.entries(o).filter(([,i])=>i==="off"||i==="error");if(r.length===Object.keys(o).length)return t;let a={...n,severities:Object.fromEntries(r)},s=e.servers.map(i=>dr(i,a,e.servers));return lr(e,s,a)}function cl({gaps:e},t){return e.some(({failure:n})=>n.code==="run/unexpected")?{...t,fails:!0}:t}function dr(e,t,n){let o=e.roles.kind==="observed"?e.roles.value.map(A):[],r=e.roles.kind==="observed"?new Set(o.filter(c=>c.class.kind==="password").map(c=>c.facts.oid)):void 0,a=Lo(e,o,t.identities),s=qo(e,r,gl(t)),i=Zo(e,o,t),l=ae(e),d=[...a.gaps,...Co(e,t,a.gaps,n),...ml(e),...s.gaps,...er(e,t),...i.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,azure:e.azure,posture:e.posture,passwordsOff:l,sessions:e.sessions,logins:a.logins,roles:o,databases:ul(s.databases,d),sharedPasswordOwnedObjects:s.shared,workload:e.workload,passwordLogins:e.passwordLogins},findings:[...a.findings,...l?Oo(i.findings,o,t):i.findings,...Ko(e,t),...Jo(e,t)],gaps:[...d,...Xo(e,d,a.findings),...zo(e,t,d)]}}function pl({missing:e=[]}){return e.map(t=>({server:null,database:null,stage:"shards",failure:t,count:null}))}function ul(e,t){let n=new Set(t.map(({database:o})=>o));return e.map(o=>n.has(o.name)?{...o,status:"gap"}:o)}function gl({rules:e,severities:t}){let n=new Set(e.flatMap(r=>r.counted===!0?[r.id]:[])),o=e.filter(({id:r})=>t[r]==="off"&&!n.has(r)).map(({id:r})=>r);return{counted:n,ignored:new Set(o)}}function ml(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:o})=>o.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:o.failure,count:null}]:[])}function fl(e,t,n,{failOn:o}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let r=t.filter(({status:a,severity:s})=>a==="new"&&(s==="error"||o==="warning"&&s==="warning"));return Ue(r)?{kind:"fail",because:r}:Ue(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var or={new:0,baselined:1,suppressed:2},rr={error:0,warning:1,note:2},ar=["entra-login-refused","migration-does-not-fit","smoke-query-failed","workload-statement-denied","works-only-with-password","rehearsal-failed"];function sr({rule:e}){let t=ar.indexOf(e);return t===-1?ar.length:t}function hl(e,t){return or[e.status]-or[t.status]||rr[e.severity]-rr[t.severity]||sr(e)-sr(t)}function cr(e,t){return e.flatMap(n=>{let o=Nt(n,t),r=o.filter(({forShared:s})=>s),a=o.filter(s=>!s.forShared&&Be(s).length>0);return(a.length===0?r:a).flatMap(s=>yl(a.length===0?[]:r,s))})}function yl(e,t){let n=[...e,t],o=n.flatMap(Be);if(o.length===0)return[];let r=n.flatMap(({labels:s})=>s.map(({role:i})=>i)),a=[...new Set(n.flatMap(({handovers:s})=>s.map(({from:i})=>i)))].sort();return[{server:t.server,database:t.database,roles:a,labelled:r,steps:o}]}function $({evidence:{azure:e,posture:t}},n){return e.kind==="observed"&&t.kind==="observed"?n(e.value,t.value):[]}function q({resource:{resourceGroup:e,name:t}},n={}){return pr("Azure server",t,{group:e,server:t,...n})}function qe({resource:{resourceGroup:e,name:t}},n,o,r){return pr(n,o,{group:e,server:t,...r})}function pr(e,t,n){return{role:null,type:e,schema:null,name:t,identity:t,details:n,unreadable:null}}function Te({details:e},t,n=E(e.server)){return`az postgres flexible-server update --resource-group ${Q(E(e.group))} --name ${Q(n)} ${t}`}function oe({details:e},t,n){return`az postgres flexible-server ${t} --resource-group ${Q(E(e.group))} --server-name ${Q(E(e.server))} ${n}`}function E(e){return typeof e=="string"?e:""}var ur={kind:"evidence",stage:"control-plane",id:"already-entra-only",question:"Does the server accept Entra logins only, already?",severity:"note",find:e=>$(e,t=>{let{activeDirectoryAuth:n,passwordAuth:o}=t.auth;return[h(o==="Disabled"&&n==="Enabled"?[q(t)]:[])]}),predicate:{one:"accepts Entra logins only",many:"accepts Entra logins only"},message:({identity:e})=>`Password authentication is switched off on ${e} already: what password roles still own and hold there lies idle`,remediation:()=>{}};var gr=`-- Every shared object (database, tablespace) that one of the given roles owns.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var mr={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:gr,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>G(e,t)};var fr=`-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
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
order by ide.identity collate "C", lac.old_oid`;var hr={kind:"catalog",id:"default-privileges-for-password-role",question:"Will what others make from now on be open to a password role and closed to its successor?",severity:"error",scope:"database",counted:!1,queries:[{sql:fr,parameters:["password","successors"]}],predicate:{one:"is named by # entry of default privileges that leaves its successor out",many:"is named by # entries of default privileges that leave its successor out"},message:({role:e,schema:t,details:{creator:n,successor:o}})=>`What ${n} makes${t===null?"":` in the schema ${t}`} from now on is open to ${e} by default, and not to ${o}`,remediation:e=>{let[t,...n]=Mt(e);return n.length===0?t:void 0}};var wr={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function st({details:{in_schema:e}},t){return typeof e=="string"?t(e):""}function it({details:{acl:e,usual:t}}){let n=_r(e),o=_r(t);return[...br("grant",n.filter(r=>!o.some(a=>yr(r,a)&&r.grantable===a.grantable))),...br("revoke",o.filter(r=>!n.some(a=>yr(r,a))))]}function yr(e,t){return e.grantee===t.grantee&&e.privilege===t.privilege}function br(e,t){let n=[...Map.groupBy(t,({grantee:r,grantable:a})=>JSON.stringify([r,a])).values()];return[...Map.groupBy(n,r=>JSON.stringify([r[0]?.grantable,r.map(({privilege:a})=>a)])).values()].flatMap(r=>{let[a]=r;if(a===void 0)return[];let s=a.map(({privilege:l})=>l.toLowerCase()),i=r.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:s,grantees:i,grantable:e==="grant"&&a[0]?.grantable===!0}]}).sort((r,a)=>a.privileges.length*a.grantees.length-r.privileges.length*r.grantees.length)}function _r(e){return Array.isArray(e)?e.flatMap(t=>bl(t)?[t]:[]):[]}function bl(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var vr=`-- The default privileges that the given roles have set for what they create in the current database.
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Sr={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:vr,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${lt(e)} that the password role ${e.role} creates${st(e,t=>` in the schema ${t}`)}, default privileges ${wl(e)}; a successor's ${lt(e)} are not covered`,remediation:(e,{route:t})=>t.kind==="label"?G(e,t):vl(e,t)};function lt({details:{kind:e}}){return(typeof e=="string"?wr[e]:void 0)??"objects"}var _l=240;function wl(e){let t=it(e).map(({action:n,privileges:o,grantees:r,grantable:a})=>{let s=r.map(i=>i??"public").join(", ");return`${n} ${o.join(", ")} ${n==="grant"?"to":"from"} ${s}${a?" with grant option":""}`});return C(t.join("; "),_l)}function vl(e,t){let n=L(t);if(n===void 0||e.role===null)return;let o=it(e),r=o.map(s=>({...s,grantees:kl(s,e.role,n)})).find(({grantees:s})=>s.length>0);if(r!==void 0)return kr(e,n,r);let[a]=o;return a===void 0?void 0:kr(e,e.role,{...a,action:"revoke",grantable:!1})}function kl({action:e,grantees:t},n,o){let r=t.map(a=>a!==null&&a===n?o:a);return e==="grant"?r.filter(a=>a!==o):r}function kr(e,t,{action:n,privileges:o,grantees:r,grantable:a}){let s=r.map(d=>d===null?"public":k(d)).join(", "),i=st(e,d=>` in schema ${k(d)}`),l=a?" with grant option":"";return`alter default privileges for role ${k(t)}${i} ${n} ${o.join(", ")} on ${lt(e)} ${n==="grant"?"to":"from"} ${s}${l};`}var Rr={kind:"evidence",stage:"control-plane",id:"entra-authentication-disabled",question:"Is Entra authentication switched off on the server?",severity:"error",find:e=>$(e,t=>[h(t.auth.activeDirectoryAuth==="Enabled"?[]:[q(t)])]),predicate:{one:"has Entra authentication switched off",many:"has Entra authentication switched off"},message:({identity:e})=>`Entra authentication is switched off on ${e}: without passwords nobody could log in. Switching it on restarts the server`,remediation:e=>Te(e,"--microsoft-entra-auth Enabled")};var jr={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:Sl,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function Sl({roles:e}){let t=e.filter(o=>o.class.kind==="entra");if(t.length>0&&e.every(({facts:o})=>o.authType===null))return[v(b("pg/authtype-unavailable"))];let n=t.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).map(({facts:{name:o}})=>({role:o,type:"role",schema:null,name:o,identity:k(o),details:{},unreadable:null}));return[h(n)]}function Pe(e,t){let n=xr(e);return n.length===0?Er(e,"service")===void 0:n.some(o=>xl(o,t))}function ue(e){let t=xr(e);return t.length===0?void 0:t.join(", ")}function xr(e){return["host","hostaddr"].flatMap(t=>Er(e,t)?.split(",").map(n=>jl(n.trim()))??[])}function Er(e,t){if(e==null||typeof e!="object"||!Rl(e))return;let n=e[t];return typeof n=="string"?n:void 0}function Rl(e){return!Array.isArray(e)}function jl(e){try{return decodeURIComponent(e)}catch{return e}}var $l=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function xl(e,{host:t,address:n}){let o=Ae(e);if(o===""||o.startsWith("/")||o.startsWith("@")||$l.test(o)||o===Ae(t)||n!==null&&o===Ae(n))return!0;let r=$r(o);return r!==void 0&&r===$r(Ae(t))}function Ae(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function $r(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var Cr=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
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
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var Or={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:(e,t)=>Cl(e,t)?"error":"warning",unreadableMatters:dt,scope:"database",counted:!1,queries:[{sql:Cr,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,t)=>`${Ol(e)} ${ql(e,t)}`,remediation:()=>{}},El=new Set([void 0,"postgres_fdw_handler"]);function dt({details:e},{server:t}){let{address:n,handler:o,server_address:r}=e;return ue(n)===void 0&&!El.has(o)?!1:Pe(n,{host:t.host,address:typeof r=="string"?r:null})}function Cl(e,t){return e.details.passthrough===!0||dt(e,t)}function Ol({type:e,role:t,details:{server:n}}){return e==="server"?`The foreign server ${n}`:`The user mapping of ${t??"everybody"} on the foreign server ${n}`}function ql(e,t){let{details:n,type:o,unreadable:r}=e,a=ue(n.address)??"a server that its options do not name";if(r!==null)return`leads to ${a}, perhaps with a password: its options could not be read. What is missing: ${r}`;if(n.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let s=`holds a password${o==="server"?" in options that everybody may read":""}`;return dt(e,t)?`${s} and stops working when passwords are switched off, because it logs in to this very server with it`:`${s} for ${a}: it works as long as that server takes passwords`}var qr=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
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
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var Tr=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
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
order by rol.rolname::text collate "C"`;var Ar=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
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
order by stp.jstjobid, stp.jstid`;var Pr=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
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
order by rol.rolname::text collate "C", job.job_id`;var Ir={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:Tl,scope:"database",counted:!1,queries:[{sql:qr,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:Pr,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:Ar,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:Tr,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:Al,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?ne(e.role,t):n==="pg_cron"?Pl(e,t):void 0}};function Tl({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function Al({role:e,name:t,identity:n,details:o}){let{scheduler:r,job:a,step:s,active:i}=o,l=r==="pgagent"?` (${a}, step ${s})`:r==="pg_cron"&&a!==t?` (${a})`:"",d=`The ${n}${l}${i===!1?", which is switched off,":""}`;return r==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${r==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function Pl({role:e,details:t},n){let{job:o}=t;if(e===null||n.kind!=="reassign"||typeof o!="string"||!/^\d+$/.test(o))return;let r=[" declare job record; begin",`set local role ${k(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${o};`,"perform cron.unschedule(job.jobid);",`set local role ${k(n.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${r.includes("$move$")?fe(r):`$move$${r}$move$`};`}var Mr={kind:"evidence",stage:"control-plane",id:"no-entra-administrator",question:"Has the server no Entra administrator?",severity:"error",find:e=>$(e,(t,{administrators:n})=>[x(n,({length:o})=>h(o===0?[q(t)]:[]))]),predicate:{one:"has no Entra administrator",many:"has no Entra administrator"},message:({identity:e})=>`${e} has no Entra administrator: once passwords are off, nobody could make or change an Entra role there`,remediation:e=>oe(e,"microsoft-entra-admin create","--display-name '<name of the group>' --object-id '<object id of the group>' --type Group")};var Lr=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Dr={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Lr,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>G(e,t)};var Fr=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
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
order by grp.rolname::text collate "C"`;var Wr={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:Fr,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${Il(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let o=t===!0?" with inherit true, set true":"";return`grant ${k(n)} to ${e.map(r=>k(String(r))).join(", ")}${o};`}};function Il({details:{objects:e,databases:t,successor:n}}){let o=Number(t??0),r=o===0?"among the objects of the server":`in ${S(o,"database")}`;return[...e===0?[]:[`owns ${S(Number(e),"object")} ${r}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var Nr={kind:"evidence",stage:"control-plane",id:"password-authentication-enabled",question:"Does the server accept passwords?",severity:"note",find:e=>$(e,t=>{let{auth:n,administratorLogin:o}=t,r=o===null?{}:{administrator:o};return[h(n.passwordAuth==="Enabled"?[q(t,r)]:[])]}),predicate:{one:"accepts passwords",many:"accepts passwords"},message:({identity:e,details:t})=>`${e} accepts passwords, which is what is to be switched off${t.administrator===void 0?"":`. The password administrator ${E(t.administrator)} and what it owns stay when it is`}`,remediation:()=>{}};var Gr={kind:"evidence",stage:"logs",id:"password-login-in-logs",question:"Has somebody logged in with a password lately, by the log of the server?",severity:"error",severityOf:({details:e})=>Ll(String(e.kind)),find:Dl,predicate:{one:"logged in with a password",many:"logged in with a password"},message:e=>`${Ml(e)} logged in with a password ${Nl(e)}`,remediation:()=>{}};function Ml({role:e,details:{kind:t}}){return t==="gone"?`${e}, a role that is not there any more,`:t==="group"?`The role ${e}, which may not log in any more,`:t==="entra"?`The Entra role ${e}`:`The role ${e}`}function Ll(e){return e==="password"||e==="entra"?"error":"warning"}function Dl({evidence:e,roles:t}){let{passwordLogins:n,server:o}=e;if(n.kind!=="observed")return[n];let r=o.resource?.id??"",a=Gt(n.value,r).map(v);return e.roles.kind!=="observed"?a:[h(kt(n.value,t).map(s=>Wl(s,n.value))),...a,...Fl(Rt(n.value,t),r)]}var ge=5;function Fl(e,t){if(e.length===0)return[];let n=e.slice(0,ge).map(({role:r})=>r),o=e.length>ge?` and ${S(e.length-ge,"other")}`:"";return[v(b("logs/no-entra-line",{resource:t,reason:`${n.join(", ")}${o}`}))]}function Wl(e,t){let{role:n,kind:o,sessions:r,first:a,last:s,databases:i,applications:l,hosts:d}=e;return{role:n,type:"role",schema:null,name:n,identity:k(n),details:{kind:o,sessions:r,first:a,last:s,databases:i,applications:l,hosts:d,window:Ut(t)},unreadable:null}}function Nl({details:e}){let{sessions:t,last:n,window:o,databases:r,applications:a,hosts:s}=e;return[`${S(Number(t),"time")} in the last ${o}`,`last at ${_t(String(n))}`,...ct("to",r),...ct("as",a),...ct("from",s)].join(", ")}function ct(e,t){if(!Array.isArray(t)||t.length===0)return[];let n=t.length>ge?" and others":"";return[`${e} ${t.slice(0,ge).map(String).join(" and ")}${n}`]}var Gl=[Ul,Ql];function Ur(e,t){return Gl.flatMap(o=>o(e,t)).reduce((o,r)=>o===void 0||o.at<r.at?r:o,void 0)}function Ul(e,{sessions:t}){return t.kind!=="observed"?[]:t.value.groups.filter(n=>n.role===e&&n.kind!=="background").map(n=>({at:n.lastSeen,where:"in a session"}))}function Ql(e,{passwordLogins:t,roles:n}){if(t.kind!=="observed"||n.kind!=="observed")return[];let o=St(t.value,n.value.map(A)).get(e);return o===void 0?[]:[{at:o.last,where:"in the server's log"}]}var Qr={kind:"evidence",stage:"audit",id:"password-role-can-log-in",question:"Which roles may still log in with a password, and when was each last seen?",severity:"note",find:Jl,predicate:{one:"may log in with a password",many:"may log in with a password"},message:zl,remediation:Vl};function Jl({evidence:e,roles:t}){let{azure:n}=e,o=n.kind==="observed"?n.value.administratorLogin:null,r=t.filter(({class:{kind:a}})=>a==="password").map(({facts:{name:a,oid:s}})=>{let i=Ur(a,e);return{role:a,type:"role",schema:null,name:a,identity:k(a),details:{...i===void 0?{}:{lastSeen:i.at,where:i.where},...a===o?{administrator:!0}:{},...Bl(s,e)?{owns:!0}:{}},unreadable:null}});return[h(r)]}function Bl(e,{accounting:t}){return t.kind!=="observed"||t.value.some(({roleOid:n,count:o})=>n===e&&o>0)}function zl({role:e,details:t},{route:n}){let{lastSeen:o,where:r,administrator:a,owns:s}=t,i=`${e}${a===!0?", the administrator that was made with the server,":""} may log in with a password`;if(typeof o=="string")return`${i}; last seen ${o} ${r}`;let l=`${i}; this run has not seen it in use`;return a===!0||n.kind==="label"||n.kind==="undecided"?l:`${l}. ${s===!0?"Hand over what it owns first. Then, once":"Once"} nothing uses it any more, NOLOGIN ends its logins alone, and LOGIN brings them back`}function Vl({role:e,identity:t,details:n},{route:o}){return e===null||n.administrator===!0?void 0:o.kind==="label"?ne(e,o):n.lastSeen!==void 0||n.owns===!0||o.kind==="undecided"?void 0:`alter role ${t} nologin;`}var Jr=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
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
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var zr={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:Jr,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?ne(e.role,t):Hl(e,t)}};function Hl({role:e,details:t},n){let o=L(n),{policy:r,table:a}=t;if(o===void 0||typeof r!="string"||typeof a!="string")return;let s=Br(t.named),i=Br(t.next).map((l,d)=>s[d]===e?k(o):Yl(l));return`alter policy ${k(r)} on ${a} to ${[...new Set(i)].join(", ")};`}function Br(e){return Array.isArray(e)?e:[]}function Yl(e){return typeof e=="string"?k(e):"public"}var Vr=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
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
order by rol.rolname::text collate "C"`;var Yr={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:Vr,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let o=[...Hr(t,""),...Hr(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},Kl={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function Hr(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[o])=>n<o?-1:1).map(([n,o])=>`${t}${S(Number(o),...Kl[n]??[`object of ${n}`,`objects of ${n}`])}`)}var Kr={kind:"evidence",stage:"control-plane",id:"replica-with-password-authentication",question:"Does a read replica accept passwords?",severity:"warning",severityOf:({details:e})=>e.primaryOff===!0?"error":"warning",find:e=>$(e,(t,{replicas:n})=>[x(n,o=>h(o.filter(({auth:r,declared:a})=>r.passwordAuth==="Enabled"&&!a).map(({name:r,auth:a,id:s})=>qe(t,"replica",r,{primaryOff:t.auth.passwordAuth==="Disabled",entra:a.activeDirectoryAuth==="Enabled",...Xl(s)}))))]),predicate:{one:"accepts passwords",many:"accept passwords"},message:e=>`The read replica ${e.identity} ${Zl(e)}${ed(e)}`,remediation:e=>e.details.primaryOff===!0?Te(e,"--microsoft-entra-auth Enabled --password-auth Disabled",e.identity):void 0};function Xl(e){let t=he(e)?.resourceGroup;return t===void 0?{}:{group:t}}function Zl({details:e}){return e.primaryOff===!0?"still accepts passwords, although they are switched off on its primary: authentication is a setting of each server":"accepts passwords, and goes on accepting them when they are switched off on its primary: authentication is a setting of each server"}function ed({details:e}){return e.entra===!0?"":". Entra authentication is switched off there"}function td(e){return!e.split(",").some(t=>/^\s*(on|true|yes|1|all|authentication|authorization)\s*$/i.test(t))}var Xr={log_connections:{isRisky:td,means:"nobody can see afterwards who logged in, nor with what"},require_secure_transport:{isRisky:e=>!/^(on|true|yes|1)$/i.test(e.trim()),means:"passwords and access tokens may travel unencrypted"}},Zr={kind:"evidence",stage:"control-plane",id:"risky-server-parameter",question:"Does a server parameter hide logins, or weaken them?",severity:"warning",find:e=>$(e,(t,{parameters:n})=>[x(n,o=>h(o.filter(({name:r,value:a})=>Xr[r]?.isRisky(a)??!1).map(({name:r,value:a})=>qe(t,"parameter",r,{value:a}))))]),predicate:{one:"is set badly",many:"are set badly"},message:e=>`The server parameter ${e.identity} is ${nd(e)}: ${Xr[e.identity]?.means??""}`,remediation:e=>oe(e,"parameter set",`--name ${e.identity} --value on`)};function nd({details:{value:e}}){return e===""?"empty":`${e}`}var ea=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var ta=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var oa={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&ra(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:ea,parameters:["password","successors"]},{sql:ta,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${od(e,t)}`,remediation:(e,{route:t})=>G(e,t)};function od(e,t){let n=ra(e),{successor:o}=e.details;if(typeof o=="string")return`With ${o} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let r=L(t),a=r===void 0?"whoever owns it next":`${r}, which is not there yet`;return n.length===0?`It will work with those of ${a}`:`With ${a}, it ${n.join("; it ")} unless that is granted`}function ra({type:e,details:{loses:t,gains:n}}){let o=e==="function"||e==="procedure",r=o?na(t):pt(t,"relation"),a=o?na(n):pt(n,"relation");return[...r.length===0?[]:[`${o?"loses":"can no longer read"} ${r.join(", ")}`],...a.length===0?[]:[`${o?"gains":"begins to read"} ${a.join(", ")}`]]}function na(e){let t=ut(e,"attributes").map(o=>`the attribute ${o}`),n=ut(e,"memberships").map(o=>`membership in ${o}`);return[...t,...n,...pt(e,"object").map(o=>`privileges on ${o}`)]}function pt(e,t){let n=Number(aa(e,"objects")??0),o=ut(e,"examples"),r=n>o.length?["\u2026"]:[];return n===0?[]:[`${S(n,t)} (${[...o,...r].join(", ")})`]}function ut(e,t){let n=aa(e,t);return Array.isArray(n)?n.map(String):[]}function aa(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var sa=new Set(["Updating","Starting","Restarting"]),ia={kind:"evidence",stage:"control-plane",id:"server-not-ready",question:"Is the server in another state than Ready?",severity:"error",severityOf:({details:e})=>sa.has(e.state)?"warning":"error",find:e=>$(e,t=>[h(t.state==="Ready"?[]:[q(t,{state:t.state})])]),predicate:{one:"is not ready",many:"is not ready"},message:({identity:e,details:{state:t}})=>`Azure says that ${e} is ${E(t)}, and not Ready: it takes no change of its authentication${sa.has(t)?" until that is over":""}`,remediation:({details:{state:e,group:t,server:n}})=>e==="Stopped"?`az postgres flexible-server start --resource-group ${Q(E(t))} --name ${Q(E(n))}`:void 0};var la={kind:"evidence",stage:"control-plane",id:"server-under-another-name",question:"Is the server reached under a name that Azure did not give it?",severity:"note",find:e=>$(e,t=>{let{host:n}=e.evidence.server;return[h(ee(n,t.host)==="unknown"?[q(t,{host:n,name:t.host})]:[])]}),predicate:{one:"is reached under another name",many:"is reached under another name"},message:({identity:e,details:t})=>`The run logs in to ${E(t.host)}, and Azure calls the server ${e} ${E(t.name)||"by no host name"}: that both are one server is taken on the word of the configuration`,remediation:()=>{}};var da={kind:"evidence",stage:"audit",id:"session-of-password-role",question:"Is somebody logged in as a password role?",severity:"error",find:rd,predicate:{one:"is in use by # application",many:"is in use by # applications"},message:id,remediation:()=>{}};function rd({evidence:e}){let{sessions:t,serverVersion:n,roles:o}=e;if(n===null||o.kind!=="observed")return[];if(t.kind==="unavailable")return[t];if(t.kind==="not-applicable")return[];let r=t.value.groups.filter(({kind:s})=>s!=="background"),a=Map.groupBy(r,({role:s,application:i,kind:l})=>JSON.stringify([s,i,l]));return[h([...a.values()].flatMap(s=>sd(s)??[]))]}var ad={client:"session",replication:"replication session",background:"background session",unknown:"session of unknown kind"};function sd(e){let[t]=e;if(t===void 0)return;let{role:n,application:o,kind:r}=t,a=s=>[...new Set(s.filter(i=>i!==null))].sort();return{role:n,type:ad[r],schema:null,name:o,identity:o===null?k(n):`${k(n)} ${fe(o)}`,details:{kind:r,count:e.reduce((s,{count:i})=>s+i,0),databases:a(e.map(({database:s})=>s)),networks:a(e.map(({network:s})=>s)),since:e.reduce((s,{since:i})=>He(s,i),null)},unreadable:null}}var gt=3;function id({role:e,name:t,details:n}){let{kind:o,count:r,databases:a,networks:s,since:i}=n,l=m=>Array.isArray(m)?m.map(String):[],d=m=>{let f=l(m);return f.length<=gt?f.join(", "):`${f.slice(0,gt).join(", ")} and ${f.length-gt} more`},c=[l(a).length===0?"":`database ${d(a)}`,l(s).length===0?"":`from ${d(s)}`,typeof i=="string"?`since ${i}`:""].filter(m=>m!==""),p=o==="replication"?"replication session":"session",u=t===null?"an application without a name":t,g=o==="unknown"?". Whether it is a worker in the background, which needs no password, and from where it comes is shown only to members of pg_read_all_stats":"";return`${e} is logged in: ${S(Number(r),p)} of ${u}${c.length===0?"":` (${c.join(", ")})`}${g}`}var ca=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
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
order by rol.rolname::text collate "C"`;var pa={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:ca,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let o=Array.isArray(n)?n.map(String):[],r=ld(t)-o.length;return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}${r>0?` and ${r} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function ld(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,o)=>n+Number(o),0)}var ua=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
usable as materialized (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from settable own where own.oid = pair.old_oid and pg_catalog.has_schema_privilege(own.rol_oid, nsp.oid, 'USAGE')) as set_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets and coalesce(usa.set_usage, true) then 'missing after set role'
      when lev.new_level > lev.old_any and coalesce(usa.new_usage, true) and lev.owner_oid <> lev.new_oid then 'new'
    end as direction, greatest(lev.old_level, lev.new_level) = 2 as grantable, lev.new_sets and lev.new_any = 0 as after_set
  from level lev
  left join usable usa using (old_oid, new_oid, nsp_oid)
  left join reach own on own.old_oid = lev.old_oid and own.new_oid = lev.new_oid and own.rol_oid = lev.owner_oid
), thing as (
  select dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub,
    pg_catalog.array_agg(dif.privilege order by dif.privilege) as privileges
  from difference dif where dif.direction is not null
  group by dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub
)
select pg_catalog.pg_get_userbyid(thi.old_oid)::text as role, thi.type as type, nsp.nspname::text as schema, null as name,
  pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
    'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid)), 'for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.new_oid))) as identity,
  thi.direction as direction, pg_catalog.pg_get_userbyid(thi.new_oid)::text as successor, thi.privileges as privileges, thi.grantable as grantable,
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, case thi.direction when 'new' then tot.of_new else tot.of_old end as total,
  -- What both may use but for the schema.
  case when thi.direction = 'missing' and thi.type = 'schema' and 'USAGE' = any (thi.privileges) then (
    select pg_catalog.sum(inn.of_old)::pg_catalog.int4 from total inn
    where inn.old_oid = thi.old_oid and inn.new_oid = thi.new_oid and inn.nsp_oid = any (pg_catalog.array_agg(thi.objid))
  ) end as closes,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
left join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = coalesce(thi.nsp_oid, 0)
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid, tot.of_old, tot.of_new
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set`;var ga=`-- The third part of a query: what each role and its successor may do with each object, and with how many.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACLITEM
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
level as materialized (
  select rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above), 0) as old_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2), 0) as old_any,
    pg_catalog.bool_or(rea.old_way = 1 and not acl.above) as old_sets,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above), 0) as new_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2), 0) as new_any,
    pg_catalog.bool_or(rea.new_way = 1) as new_sets
  from object obj
  cross join lateral (
    select one.grantee, one.privilege_type as privilege, 1 + one.is_grantable::pg_catalog.int4 as level, false as above
    from pg_catalog.aclexplode(coalesce(obj.acl, pg_catalog.acldefault(obj.kind::"char", obj.owner_oid))) one
    union all select one.grantee, one.privilege_type, 1 + one.is_grantable::pg_catalog.int4, true from pg_catalog.aclexplode(obj.above) one
    union all select pre.oid, pre.privilege, 1, obj.kind = 'c' from predefined pre where pre.kind = case obj.kind when 'c' then 'r' else obj.kind end
    union all select obj.owner_oid, 'OWNERSHIP', 1, false where obj.kind <> 'c'
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
)`;function me(e){return{sql:`${ke}, object as (
${e}
), ${ga}, ${ua}`,parameters:["password","successors"]}}var mt=5,dd="pg_database_owner";function ft({details:e}){let t=o=>Array.isArray(o)?o.map(String):[],n=String(e.direction);return{direction:n==="new"||n==="missing after set role"?n:"missing",successor:String(e.successor),privileges:t(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),closes:Number(e.closes??0),objects:t(e.objects)}}var Ie={severity:"error",severityOf:e=>ft(e).direction==="missing"?"error":"warning",message:e=>cd(e,ft(e)),remediation:e=>{let{direction:t,owner:n,successor:o,privileges:r,grantable:a,objects:s}=ft(e);if(!(t!=="missing"||pd(e)&&n===void 0)&&n!==dd)return n!==void 0?`grant ${k(n)} to ${k(o)};`:Lt({type:e.type,objects:s,privileges:r,grantable:a,to:o})}};function cd(e,t){let{direction:n,successor:o,privileges:r,grantable:a,afterSet:s,owner:i,objects:l}=t,d=e.role??"",c=`${r.join(", ")}${a?" with grant option":""} on ${ht(e,t)}`,p=`${l.slice(0,mt).map(u=>C(u,120)).join(", ")}${l.length>mt?` and ${M(l.length-mt)} more`:""}`;if(i!==void 0)return n==="new"?`${o} may do as a member what only the owner ${i} may, with ${ht(e,t)}, and ${d} could not: ${p}`:`${o} is no member of ${i}, which owns ${ht(e,t)}, as ${d} is${n==="missing"?"":" after SET ROLE"}: ${p}`;switch(n){case"missing":return`${o} lacks ${c} that ${d} may use${s?", and gets there by SET ROLE only":""}${ud(t)}: ${p}`;case"missing after set role":return`${o} lacks ${c}, where ${d} gets by SET ROLE: ${p}`;case"new":return`${o} has ${c} and ${d} had not: ${p}`}}function pd({type:e,schema:t}){return(t==="pg_catalog"||t==="information_schema")&&(e==="table"||e==="view")}function ud({closes:e,objects:t}){return e===0?"":`, which closes ${S(e,"object","objects")} in ${t.length===1?"it":"them"}`}function ht({type:e,schema:t},{objects:n,total:o}){let r=t===null?"":` in the schema ${t}`,a=gd[e]??`${e}s`;return`${o>n.length?`${M(n.length)} of ${S(o,e,a)}`:S(n.length,e,a)}${r}`}var gd={};var ma={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[me(_e),{...me(we),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...Ie};var fa={kind:"evidence",stage:"control-plane",id:"single-entra-administrator",question:"Does administration through Entra hang on one principal, or on no group?",severity:"warning",find:e=>$(e,(t,{administrators:n})=>[h(md(n).map(o=>q(t,o)))]),predicate:{one:"has one Entra administrator",many:"has one Entra administrator"},message:e=>`${fd(e)}: whoever is locked out then has no other way in once passwords are off`,remediation:e=>oe(e,"microsoft-entra-admin create","--display-name '<name of the group>' --object-id '<object id of the group>' --type Group")};function md(e){if(e.kind!=="observed")return[];let t=new Map(e.value.map(o=>[o.objectId,o])),[n]=t.values();return n===void 0?[]:t.size===1?[{only:n.name,principal:n.principal}]:[...t.values()].some(({principal:o})=>o==="group")?[]:[{count:t.size}]}function fd({identity:e,details:t}){return t.count===void 0?`${e} has one Entra administrator, the ${hd[E(t.principal)]??"principal"} ${E(t.only)}`:`None of the ${t.count} Entra administrators of ${e} is a group`}var hd={user:"user",group:"group",service:"application"};var ha=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var ya={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",idleWithoutPasswords:!1,severityOf:(e,t)=>ba(e,t)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:ha,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,t)=>`${yd(e)} ${bd(e,t)}`,remediation:()=>{}};function ba({details:{address:e,server_address:t}},{server:n}){return Pe(e,{host:n.host,address:typeof t=="string"?t:null})}function yd({identity:e,role:t,details:n}){let o=typeof n.works_in=="string"?` in the database ${n.works_in}`:"";return`The ${n.enabled===!1?"disabled ":""}subscription ${e}${o}, owned by ${t},`}function bd(e,t){return ba(e,t)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${ue(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var _a={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[me(ve)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...Ie};var wa=`-- What a password role is, is a member of and is set to, and its successor is not; and what its successor is beyond that.
-- https://www.postgresql.org/docs/current/sql-createrole.html, https://www.postgresql.org/docs/current/role-membership.html
-- https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: password roles; $2: who takes over from each, place by place. Values of settings with a prefix are an application's own and not read.
with pair as (
  select old.*, new.oid as new_oid, new.rolname as new_name, pg_catalog.to_jsonb(new) as other, new.rolcanlogin as new_login,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), membership as (
  select pair.oid, pair.new_oid, mem.roleid,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, pair.rolinherit)) as inherits,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true)) as sets,
    pg_catalog.bool_or(mem.admin_option) as administers
  from pair join pg_catalog.pg_auth_members mem on mem.member = pair.oid
  where mem.roleid <> pair.new_oid and not pg_catalog.pg_has_role(mem.roleid, pair.new_oid, 'MEMBER')
  group by pair.oid, pair.new_oid, mem.roleid
), setting as (
  select pair.oid, pair.new_oid, own.setdatabase, pg_catalog.split_part(one.text, '=', 1) as name, pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1) as value,
    (select oth.text from pg_catalog.pg_db_role_setting his cross join lateral pg_catalog.unnest(his.setconfig) oth (text)
      where his.setrole = pair.new_oid and his.setdatabase = own.setdatabase and pg_catalog.split_part(oth.text, '=', 1) = pg_catalog.split_part(one.text, '=', 1)) as other
  from pair join pg_catalog.pg_db_role_setting own on own.setrole = pair.oid cross join lateral pg_catalog.unnest(own.setconfig) one (text)
), difference as (
  select mem.oid, mem.new_oid, 'membership' as type, pg_catalog.quote_ident(grp.rolname) as about, grp.rolname::text as name, 'missing' as direction,
    pg_catalog.jsonb_build_object('inherits', mem.inherits, 'sets', mem.sets, 'administers', mem.administers, 'held', (
      select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(own.grantor), 'administers', own.admin_option,
        'inherits', pg_catalog.to_jsonb(own) -> 'inherit_option', 'sets', pg_catalog.to_jsonb(own) -> 'set_option') order by own.grantor)
      from pg_catalog.pg_auth_members own where own.roleid = mem.roleid and own.member = mem.new_oid)) as facts
  from membership mem join pg_catalog.pg_roles grp on grp.oid = mem.roleid join pair on pair.oid = mem.oid and pair.new_oid = mem.new_oid
  where mem.inherits and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'USAGE')
    or mem.sets and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, case when pair.with_options then 'SET' else 'MEMBER' end)
    or mem.administers and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'MEMBER WITH ADMIN OPTION')
  union all
  select pair.oid, pair.new_oid, 'attribute', att.name, att.name, case when att.old and not att.new then 'missing' else 'new' end, '{}'
  from pair cross join lateral (values ('createdb', pair.rolcreatedb, (pair.other ->> 'rolcreatedb')::pg_catalog.bool), ('createrole', pair.rolcreaterole, (pair.other ->> 'rolcreaterole')::pg_catalog.bool),
    ('replication', pair.rolreplication, (pair.other ->> 'rolreplication')::pg_catalog.bool), ('bypassrls', pair.rolbypassrls, (pair.other ->> 'rolbypassrls')::pg_catalog.bool),
    ('inherit', pair.rolinherit or pair.with_options, (pair.other ->> 'rolinherit')::pg_catalog.bool or pair.with_options)) att (name, old, new)
  where att.old <> att.new
  union all
  select pair.oid, pair.new_oid, 'attribute', lim.name, lim.name, 'tighter', pg_catalog.jsonb_build_object('before', lim.old, 'after', lim.new)
  from pair cross join lateral (values ('connection limit', nullif(pair.rolconnlimit, -1)::text, nullif((pair.other ->> 'rolconnlimit')::pg_catalog.int4, -1)::text, (pair.other ->> 'rolconnlimit')::pg_catalog.int4 >= 0 and (pair.rolconnlimit < 0 or pair.rolconnlimit > (pair.other ->> 'rolconnlimit')::pg_catalog.int4)),
    ('valid until', pair.rolvaliduntil::text, pair.other ->> 'rolvaliduntil', coalesce((pair.other ->> 'rolvaliduntil')::pg_catalog.timestamptz < coalesce(pair.rolvaliduntil, 'infinity'), false))) lim (name, old, new, tighter)
  where lim.tighter and pair.new_login
  union all
  select dif.oid, dif.new_oid, 'setting', pg_catalog.concat_ws(' in database ', dif.name, pg_catalog.quote_ident(dat.datname)), dif.name, 'missing',
    pg_catalog.jsonb_build_object('database', dat.datname, 'value', case when dif.name !~ '\\.' then dif.value end, 'held', dif.other is not null, 'before', case when dif.name !~ '\\.' then pg_catalog.substr(dif.other, pg_catalog.strpos(dif.other, '=') + 1) end)
  from setting dif left join pg_catalog.pg_database dat on dat.oid = dif.setdatabase
  where dif.other is distinct from dif.name || '=' || dif.value
)
select pair.rolname::text as role, dif.type as type, null as schema, dif.name as name, dif.about || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, dif.direction as direction, pair.with_options as with_options, dif.facts as facts
from difference dif join pair on pair.oid = dif.oid and pair.new_oid = dif.new_oid
order by pair.rolname, dif.type, dif.about`;var va={kind:"catalog",id:"successor-role-differs",question:"Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?",severity:"error",scope:"shared",counted:!1,queries:[{sql:wa,parameters:["password","successors"]}],severityOf:wd,predicate:{one:"and its successor differ in # membership, attribute or setting",many:"and its successor differ in # memberships, attributes and settings"},message:e=>`${kd(e)}`,remediation:e=>e.details.direction==="new"?void 0:Wt(e)},_d=new Set(["search_path","role","session_authorization","row_security"]);function wd({type:e,name:t,details:n}){return n.direction!=="missing"||e==="setting"&&!_d.has(t??"")?"warning":"error"}var vd=100;function kd(e){let{type:t,name:n,details:o,role:r}=e,a=String(o.successor),s=Ft(e);switch(t){case"membership":{let i=[...s.inherits===!0?["inherits its privileges"]:[],...s.sets===!0?["may SET ROLE to it"]:[],...s.administers===!0?["may grant it"]:[]],l=Dt.has(n??"")?"; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one":"";return`${a} is no member of ${n} as ${r} is, who ${i.join(" and ")}${l}`}case"setting":{let i=typeof s.database=="string"?` in the database ${s.database}`:"",l=typeof s.value=="string"?`\`${C(yt(s.value),vd)}\``:"a value of the application";return`${r} is set to ${n} = ${l}${i}, and ${a} is ${s.held===!0?"set to another value":"not"}`}default:return o.direction==="tighter"?`${a} has a ${n} of ${s.after}, and ${r} had ${s.before??"none"}`:o.direction==="new"?`${a} has the attribute ${n?.toUpperCase()}, and ${r} had not`:`${a} lacks the attribute ${n?.toUpperCase()} of ${r}, which no membership passes on`}}var ka=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
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
order by dat.oid`;var Sa=`-- Every lasting relation of the current database in the tablespace temptblspace.
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
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var Sd=new Set(["table","index","materialized view","database"]),Ra={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:Sa,parameters:[]},{sql:ka,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>Sd.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var ja={kind:"evidence",stage:"control-plane",id:"tenant-mismatch",question:"Does the server trust another tenant than the job's?",severity:"error",severityOf:({details:e})=>e.proven===!0?"warning":"error",find:e=>$(e,(t,{jobTenantId:n})=>{let{tenantId:o,activeDirectoryAuth:r}=t.auth;return r==="Disabled"||o===null||n===null?[h([])]:o.toLowerCase()===n.toLowerCase()?[h([])]:[h([q(t,{trusted:o,job:n,proven:Rd(e.evidence)})])]}),predicate:{one:"trusts another tenant",many:"trusts another tenant"},message:({identity:e,details:{trusted:t,job:n}})=>`${e} trusts the tenant ${E(t)}, and the access token of the job comes from ${E(n)}`,remediation:()=>{}};function Rd({logins:e}){return e.some(({identity:t,login:n})=>t===W&&n.kind==="observed")}var $a=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
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
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var Ea={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:$a,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,t)=>`The password role ${e.role} has a user mapping on the foreign server ${xa(e)}${jd(e,t)}`,remediation:(e,{route:t})=>{let n=L(t),o=xa(e);if(n===void 0)return G(e,t);if(!(e.role===null||o===void 0))return Ca(e)?`drop user mapping for ${k(e.role)} server ${k(o)};`:`create user mapping for ${k(n)} server ${k(o)};`}};function xa({details:{server:e}}){return typeof e=="string"?e:void 0}function Ca({details:{replaced:e}}){return e===!0}function jd(e,{route:t}){let n=L(t);return n===void 0?"":Ca(e)?`; ${n} has one there, of its own or everybody's`:`; ${n} has none there: make one, with the options that the server asks for, before this one is dropped`}var Me=[ur,mr,hr,Sr,Rr,jr,Or,Ir,Mr,Dr,Wr,Nr,Gr,Qr,zr,Yr,Kr,Zr,oa,ia,la,da,pa,ma,fa,ya,_a,va,Ra,ja,Ea];async function hb(e,t){let n=$d(e);if(n.kind==="problems")return Cd(e,n.problems);let{config:o}=n,{firewall:r,...a}=await t(o,e),s={...a,databases:jo(a.databases,o.concurrency)},i=r===void 0?s.databases:xo({...s,firewall:r}),l=e.environment.RUNNER_ENVIRONMENT==="github-hosted",d={...s,databases:i,rules:Me,hostedRunner:l},c=await mo(d,o),p=await So(d,o,c,xd(c,o)),u=r?.made??[],g=u.length===0?p:{...p,firewallRules:u},m=Ed(g,o,e);return await Qt(e,o,g,m),m.step}function $d(e){let t=[...Me.map(n=>n.id),...Object.keys(U)];return At({inputs:e.inputs,environment:e.environment,files:e.files},t)}function xd({servers:e},{migration:t}){return cr(e.filter(({server:n})=>n.rehearsal!=="off"),t)}function Ed(e,t,{clock:n}){let o=n.now().toISOString().slice(0,10);return ir(e,{...t,severities:t.rules,rules:Me,today:o})}function Cd(e,t){return Jt(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}export{hb as a,Ed as b};
