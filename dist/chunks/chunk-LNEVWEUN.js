import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{c as ze,d as Ve}from"./chunk-VZULGK4N.js";import{a as v,b as _,c as T,d as R}from"./chunk-YWNRR4N3.js";import{H as He,J as Z,L as Ye,M as Ke,N as Xe,O as Ze,P as et,Q as tt,R as O,S as ye,T as nt,U as ot,W as at,Z as rt,a as We,b as H,c as Ue,d as Qe,e as Je,f as Y,g as $,h as K,i as fe,j as X,k as Be}from"./chunk-GJKNFQPL.js";import{a as q}from"./chunk-GLOE6QPM.js";import{b as he}from"./chunk-NMOYKWVO.js";import{a as D}from"./chunk-52OFQT4A.js";import{a as Me,b as k,c as C,d as b,e as me,f as Pe,g as Ne,h,i as Ge,l as m}from"./chunk-QLPR7HD7.js";var ee=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var te=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var ne=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
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
from pg_catalog.pg_largeobject_metadata lom`;var oe=`-- The first part of a query: whose privileges each password role and its successor have.
-- https://www.postgresql.org/docs/current/role-membership.html
-- $1: password roles; $2: who takes over from each, place by place.
-- Ways: 2 as they are (their own, inherited, or of PUBLIC, whose oid is 0), 1 after SET ROLE only, 0 none.
-- What the predefined roles may do stands in no list of privileges: https://www.postgresql.org/docs/current/predefined-roles.html
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), reach as materialized (
  select pair.old_oid, pair.new_oid, rol.oid as rol_oid,
    pg_catalog.max(way.way) filter (where way.of_old) as old_way,
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way
  from pair
  cross join (select oid from pg_catalog.pg_roles union all select 0) rol
  cross join lateral (
    select side.of_old, case
        when rol.oid = 0 or pg_catalog.pg_has_role(side.oid, rol.oid, 'USAGE') then 2
        when pg_catalog.pg_has_role(side.oid, rol.oid, version.may_set) then 1
        else 0
      end as way
    from (values (pair.old_oid, true), (pair.new_oid, false)) side (oid, of_old)
    -- Before 16 every member may SET ROLE, and the word for it is not known.
    cross join (select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end) version (may_set)
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
)`;var st=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
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
order by dep.dbid, dep.refobjid`;var it=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var lt=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var dt=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var ct=`-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype`;var pt=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
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
order by ide.type collate "C", ide.identity collate "C", hel.name`;var gt=`-- The last part of a query: what was granted to a password role itself and its successor has in no way, grantor by grantor.
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
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege`;var ut=`-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"`;var mt=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
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
) job`;var ft=`-- Who this session is, as the server sees it: one row.
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
  ) as label`;var ht=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function f(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function j(e,t){return e[t]===null?null:f(e,t)}function S(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function M(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var Lo={};function yt(e,t){let n=Object.entries(e).filter(([o,a])=>!t.has(o)&&a!==null);return n.length===0?Lo:Object.fromEntries(n.map(([o,a])=>[o,_e(a,o)]))}function _e(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>_e(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,_e(o,t)]));throw new TypeError(`column ${t} is no plain value`)}function be(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(o=>({grantor:f(o,"grantor"),grantee:j(o,"grantee"),privilege:f(o,"privilege"),grantable:S(o,"grantable")}))}var P={sql:ft,parameters:[],read:e=>({sessionUser:f(e,"session_user"),serverVersion:M(e,"server_version"),readOnly:S(e,"read_only"),clientAddress:j(e,"client_address"),label:j(e,"label")})},N={sql:ht,parameters:[],read:e=>j(e,"system_user")},bt={sql:ut,parameters:[],read:e=>({oid:f(e,"oid"),name:f(e,"name"),canLogin:S(e,"can_login"),superuser:S(e,"superuser"),label:j(e,"label")})};function _t(e){let t=new Map(Object.entries(e).map(([n,o])=>[n.toLowerCase(),o]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var wt=[{sql:it,parameters:[],read:_t},{sql:lt,parameters:[],read:_t}],vt={sql:dt,parameters:[],read:e=>({oid:f(e,"oid"),name:f(e,"name"),allowsConnections:S(e,"allows_connections"),template:S(e,"template"),mayConnect:S(e,"may_connect")})},jt={sql:st,parameters:[],read:e=>({roleOid:f(e,"role_oid"),databaseOid:f(e,"database_oid"),count:M(e,"count"),mentions:M(e,"mentions")})},kt={sql:mt,parameters:[],read:e=>j(e,"database")};function Rt({sql:e,parameters:t},n){return{sql:e,parameters:t.map(o=>n[o]),read:Fo}}var Do=new Set(["role","type","schema","name","identity","unreadable"]);function Fo(e){if(e.identity!==null)return{role:j(e,"role"),type:f(e,"type"),schema:j(e,"schema"),name:j(e,"name"),identity:f(e,"identity"),details:yt(e,Do),unreadable:"unreadable"in e?j(e,"unreadable"):null}}function St({password:e,successors:t}){return{sql:pt,parameters:[e,t],read:n=>({shared:S(n,"shared"),owner:f(n,"owner"),type:f(n,"type"),identity:f(n,"identity"),column:j(n,"column_name"),entries:be(n,"entries")})}}function ae(e,t,{password:n,successors:o}){return{sql:`${oe}, object as (
${e}
), ${gt}`,parameters:[n,o],read:a=>({shared:t,from:f(a,"from"),to:f(a,"to"),type:f(a,"type"),identity:f(a,"identity"),column:j(a,"column_name"),grantor:f(a,"grantor"),privilege:f(a,"privilege"),grantable:S(a,"grantable"),had:S(a,"had"),byOwner:S(a,"by_owner")})}}function xt({password:e,successors:t}){return{sql:ct,parameters:[e,t],read:n=>({role:f(n,"role"),schema:j(n,"schema"),kind:f(n,"kind"),entries:be(n,"entries")})}}async function re(e,t,n){let o=t.flatMap(r=>r.kind==="catalog"?r.queries.map(s=>({id:r.id,scope:r.scope,query:s})):[]),a=await e.session.run(o.map(({query:r})=>Rt(r,n)));return o.map(({id:r,scope:s,query:i},l)=>{let d=a[l];if(d===void 0)throw new Error(`the rule ${r} got no answer`);return{scope:s,evidence:{rule:r,rows:No(e,i,d)}}})}var Mo=new Set(["42P01","42883","3F000"]),Po="42501";function we(e){return e.kind==="unavailable"&&e.failure.sqlState!==null&&Mo.has(e.failure.sqlState)}function No({wanted:e},{ofExtension:t,needs:n},o){return o.kind==="observed"?v(o.value.filter(a=>a!==void 0)):o.kind!=="unavailable"?o:t===!0&&we(o)?R("the extension is not there"):n===void 0?o:_(ve(o.failure,e,{privilege:n}))}function ve(e,{server:t,database:n,identity:o},a){let{sqlState:r,detail:s}=e;return r!==Po?e:m("pg/catalog-closed",{host:t.host,database:n,role:o.loginRole,sqlState:r,...a,...s===null?{}:{detail:s}})}async function se({session:e},t){let[n,o,a,r,s]=await e.run([St(t),xt(t),ae(ne,!1,t),ae(ee,!0,t),ae(te,!0,t)]);if(n.kind!=="observed")return n;if(o.kind!=="observed")return o;if(a.kind!=="observed")return a;if(r.kind!=="observed")return r;let i=we(s)?v([]):s;return i.kind!=="observed"?i.kind==="unavailable"?_(i.failure):i:v({grants:n.value,defaultPrivileges:o.value,repeats:[...a.value,...r.value,...i.value]})}function $t(e,t){let n=a=>_(m("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:a}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let o=e.label===null?void 0:We(e.label);return e.label===null||o===void 0?n("the role carries no pgaadauth label"):o.principal!=="group"&&o.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${o.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):v({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:o.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function Et(e,t,n,o){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let r={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},s=o.find(d=>d.facts.name===t);if(s===void 0)return m("pg/role-missing",r);if(s.class.kind!=="entra")return m("pg/role-not-labelled",r);let{objectId:i,principal:l}=s.class;return l!=="group"&&i!==void 0&&n.objectId!==void 0&&i!==n.objectId?m("pg/role-other-object-id",{...r,labelObjectId:i}):l==="user"?m("pg/principal-type-mismatch",{...r,labelType:"user"}):e}async function A(e,t,n){let o=await e.accessTokens.acquire(t.identity,"postgres");if(o.kind!=="observed")return o;let{server:a,database:r,identity:s,purpose:i}=t,l=await e.databases.connect({server:a,database:r,role:s.loginRole,token:o.value,purpose:i});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:o.value,wanted:t})}finally{await l.value.close()}}function G(e,t,n){let{session:o,token:a,wanted:r}=e;return $t({role:r.identity.loginRole,asked:o.authentication.asked,tokenSent:o.authentication.tokenSent,tokenObjectId:a.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:o.tlsVersion},Go(e))}function Go({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}async function W(e,t,n){let o=new Array(e.length),a=e.entries(),r=async()=>{for(let[s,i]of a)o[s]=await n(i)};return await Promise.all(Array.from({length:Math.min(t,e.length)},r)),o}function Ct(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(o=>o.allowsConnections&&o.mayConnect&&!n.exclude.includes(o.name)).map(o=>o.name)}async function Ot(e,t){let n=0;return await W(t.databases,t.concurrency,async o=>{let a=e.clock.elapsed(),r=await Wo(e,t,o),s=T(r,({rules:l})=>v(l)),i=Math.round(e.clock.elapsed()-a);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${o}: ${Uo(s)}, ${i} ms`),{database:o,durationMs:i,rules:s,before:T(r,({before:l})=>l)}})}function Wo(e,t,n){let o=e.rules.filter(a=>a.kind==="catalog"&&a.scope==="database");return A(e,{server:t.server,database:n,identity:t.identity,purpose:"audit"},async a=>{let[[r,s],i,l]=await Promise.all([a.session.run([P,N]),re(a,o,t.sets),se(a,t.sets)]);if(r.kind!=="observed")return r;let[d]=r.value;if(d===void 0)throw new Error("the session query returned no row");let c=G(a,d,s.kind==="observed"?s.value[0]??null:null);return c.kind!=="observed"?c:v({rules:i.map(({evidence:p})=>p),before:l})})}function Uo(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:o})=>o.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:o})=>o.kind==="observed"?o.value.length:0):[];return`${C(n.reduce((o,a)=>o+a,0))} found`}async function je({servers:e},t,n){let{resource:o,host:a}=t,r=o===void 0?R("no resource id is given"):await e.get(o,n),s=a??(r.kind==="observed"?r.value.host:"");return{server:{...t,host:s===""?o?.name??"":s},azure:r,reachable:s!==""}}async function Tt({serverLogs:e,clock:t,log:n},{logs:o},a,r){if(o===void 0)return R("the logs are not asked");let{resource:s}=a;return s===void 0?R("no resource id is given"):await n.group(`${a.name}: asking Log Analytics who logged in`,async()=>{let i=t.now(),l={from:new Date(i.getTime()-o.windowMs),to:i},d=await e.passwordLogins(s,l,r);return n.info(d.kind==="observed"?Qo(d.value):d.kind==="unavailable"?`Not answered: ${d.failure.summary} (${d.failure.code})`:d.because),d})}function Qo(e){let{lines:t,first:n,last:o,sessions:a}=e,r=a.reduce((i,l)=>i+l.sessions,0),s=n===null||o===null?"":`, from ${n} to ${o}`;return`${b(t,"line")}${s}; ${b(r,"session")}, ${C(Je(e))} of them by Entra`}var Jo="0";function qt(e,t){let n=e.map(H),o=i=>n.filter(l=>l.class.kind===i),a=i=>i.map(l=>l.facts.oid),r=o("password"),s=r.map(({facts:{name:i,oid:l}})=>{let d=Y(i,t,n);if(d.kind==="label")return l;let c=$(d);return n.find(p=>p.facts.name===c)?.facts.oid??Jo});return{password:a(r),successors:s,entra:a(o("entra")),group:a(o("group"))}}function It(e,t,n){return A(e,t,async o=>{let a=await o.session.run([P,N,bt,...wt,vt,jt,kt]),[r,s,i,l,d,c,p,g]=a;if(r.kind!=="observed")return r;let[u]=r.value;if(u===void 0)throw new Error("the session query returned no row");let w=G(o,u,s.kind==="observed"?s.value[0]??null:null);if(w.kind!=="observed")return w;let y=zo(i,[d,l]),E=y.kind==="observed"?qt(y.value,n):void 0,[V,Io]=E===void 0?[[],R("the roles are not known")]:await Promise.all([re(o,e.rules,E),se(o,E)]);return v({login:w.value,serverVersion:u.serverVersion,roles:y,sets:E,databases:c,accounting:p,scheduler:Bo(g,t),shared:At(V,"shared"),own:At(V,"database"),before:Io})})}function Bo(e,t){if(e.kind==="observed")return v(e.value[0]??null);if(e.kind==="not-applicable")return e;let n={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return _(ve(e.failure,t,n))}function At(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function zo(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(o=>o.kind==="observed"?o.value:[]).map(({role:o,authType:a})=>[o,a]));return v(e.value.map(o=>({...o,authType:n.get(o.name)??null})))}var Vo=3e4,Ho=2e3;async function Lt({clock:e,log:t},{servers:n,limit:o,look:a,broken:r}){let s=async(c,p)=>{try{return await a(c,p)}catch(g){let u=m("run/unexpected",{...c.host===void 0?{}:{host:c.host},detail:k(g instanceof Error?g.stack??g.message:String(g),Ho)});return p.info(`Broken off: ${u.summary} (${u.code})`),r(c,u)}},[i]=n;if(i!==void 0&&n.length===1)return[await s(i,t)];let l=Yo({clock:e,log:t},n.length),d=W(n,o,c=>l.follow(c.name,p=>s(c,p)));return await l.until(d)}function Yo({clock:e,log:t},n){let o=new Map,a=e.elapsed(),r=0,s=Promise.resolve(),i=(l,d,c)=>(s=s.then(()=>t.group(l,async()=>d.forEach(p=>{t.info(p)}),c)),s);return{follow:async(l,d)=>{let c={},p=[],g=e.elapsed();o.set(c,l);let u=await d(Xo(e,p,w=>{o.set(c,w)}));return o.delete(c),r+=1,await i(`[${r}/${n}] ${l}: ${Ko(u)}`,p,e.elapsed()-g),u},until:async l=>{let d=!1,c=l.finally(()=>{d=!0});for(;!d;)await Promise.race([c,e.sleep(Vo)]),d||t.info(`After ${me(e.elapsed()-a)}, ${r} of ${n} servers are done. At work: ${[...o.values()].join("; ")}`);return await c}}}function Ko({logins:[e]}){return e?.login.kind==="observed"?"Entra login proven":e?.login.kind==="unavailable"?`not entered (${e.login.failure.code})`:"not entered"}function Xo(e,t,n){return{info:o=>{t.push(...o.split(`
`))},group:async(o,a)=>{let r=e.elapsed();n(o),t.push(`\u2500\u2500 ${o}`);try{return await a()}finally{t.push(`took ${me(e.elapsed()-r)}`)}}}}var Zo=/^([+-]?)(\d+)(?:\.(\d+))?$/;function F(e,t){let{operator:n,operand:o}=e,a=o===null?null:String(o);if(t===null||a===null)return n==="="?t===a:n==="!="&&t!==a;let r=ea(t,a);switch(n){case"=":return r===0;case"!=":return r!==0;case"<":return r<0;case"<=":return r<=0;case">":return r>0;case">=":return r>=0;default:return q(n)}}function Ft(e,t){return F({operator:"=",operand:t},e)}function ea(e,t){let[n,o]=[Dt(e),Dt(t)];if(n!==void 0&&o!==void 0){let a=Math.max(n.scale,o.scale),[r,s]=[n.digits*10n**BigInt(a-n.scale),o.digits*10n**BigInt(a-o.scale)];return r<s?-1:r>s?1:0}return e<t?-1:e>t?1:0}function Dt(e){let t=Zo.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function ie(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var I={status:"pass",message:""};function Pt(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function Nt(e,t){let n=e.expect.map(a=>ta(a,t,e.reveal));return{status:n.some(a=>a.status==="fail")?"fail":n.some(a=>a.status==="warning")?"warning":"pass",message:n.filter(a=>a.message!=="").map(a=>a.message).join("; ")}}function Gt(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function Wt(e,t){let n=e.expect.find(o=>o.kind==="error");return n===void 0?x(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:x(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function ta(e,t,n){switch(e.kind){case"value":return na(e,t,n);case"row":return oa(e,t,n);case"rows":return F(e.count,String(t.count))?I:x(`expected ${ie(e.count)} rows, got ${t.count}`);case"empty":return aa(e,t);case"columns":return sa(e.names,t.columns)?I:x(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return ra(e,t);case"error":return x(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return I;default:return q(e)}}function na({is:e},{rows:t,count:n,columns:o},a){let[r]=t;if(n!==1||o.length!==1||r===void 0)return x(`expected one row with one column, got ${n} rows with ${o.length} columns`);let[s=null]=r;return F(e,s)?I:x(`expected ${ie(e)}, got ${Ut(s,a)}`)}function oa(e,{rows:t,count:n,columns:o},a){let[r]=t;if(n!==1||r===void 0)return x(`expected one row, got ${n}`);let s=Object.entries(e.columns).flatMap(([i,l])=>{let d=o.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(o.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let c=r[d]??null;return F(l,c)?[]:[`expected ${i} ${ie(l)}, got ${Ut(c,a)}`]});return s.length===0?I:x(s.join("; "))}function aa({warnIf:e,errorIf:t},{count:n}){let o=`${n} rows, each of them a failure`;return F(t,String(n))?x(o):e!==void 0&&F(e,String(n))?{status:"warning",message:o}:I}function ra({rows:e,ordered:t},{rows:n,count:o}){if(o!==e.length)return x(`expected ${e.length} rows, got ${o}`);if(t){let r=e.findIndex((s,i)=>!Mt(n[i]??[],s));return r===-1?I:x(`row ${r+1} differs`)}let a=[...n];for(let[r,s]of e.entries()){let i=a.findIndex(l=>Mt(l,s));if(i===-1)return x(`expected row ${r+1} is not among the rows`);a.splice(i,1)}return I}function Mt(e,t){return e.length===t.length&&t.every((n,o)=>Ft(e[o]??null,n))}function sa(e,t){return e.length===t.length&&e.every((n,o)=>n===t[o])}function Ut(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function x(e){return{status:"fail",message:e}}function Qt(e,t){let n=1,o=1;for(let a of e){if(o>=t)break;a===`
`&&(n+=1),o+=1}return n}async function Jt(e,t){let{server:n,identity:o,database:a,queries:r}=t,s=[],i=await A(e,{server:n,database:a,identity:o,purpose:"smoke"},async l=>{let d=await Re(l);if(d.kind==="observed")for(let c of r)s.push(await ia(e,t,c,l));return d});for(let l of r.slice(s.length))s.push(Se(t,l,i));return{login:{identity:o.name,role:o.loginRole,database:a,login:i},results:s}}function ke(e,t){let n=_(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(o=>Se(e,o,n))}}async function Re(e){let[t,n]=await e.session.run([P,N]);if(t.kind!=="observed")return t;let[o]=t.value;if(o===void 0)throw new Error("the session query returned no row");return G(e,o,n.kind==="observed"?n.value[0]??null:null)}async function ia(e,t,n,o){let{sql:a,mode:r,setRole:s,timeoutMs:i}=n,l=await o.session.smoke({sql:a,mode:r,setRole:s,timeoutMs:i,keepRows:Pt(n)}),d=l.kind==="observed"?la(t,n,l.value):Se(t,n,l);return e.log.info(`${d.status==="pass"?"passed":d.status}: ${n.name} (${t.server.name}/${t.database} as ${d.as}), ${d.durationMs} ms`),d}function la(e,t,{result:n,durationMs:o,notices:a}){let r={...Bt(e,t),durationMs:o,notices:a};switch(n.kind){case"rows":return{...r,...Nt(t,n)};case"error":{let s=t.reveal?n.error:Gt(n.error);return{...r,...Wt(t,s),error:s,location:da(t,s)}}case"left-transaction":return{...r,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function Se(e,t,n){let o=n.kind==="unavailable"?n.failure:null;return{...Bt(e,t),status:"not-run",message:o===null?"not run":`not run: ${o.summary}`,failure:o}}function Bt({server:e,identity:t,database:n},o){return{name:o.name,server:e.name,database:n,as:t.loginRole,setRole:o.setRole??null,mode:o.mode,durationMs:0,error:null,failure:null,notices:[],location:o.location}}function da(e,t){if(t.position===null)return e.location;let n=e.sqlLines[Qt(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}var le="postgres";async function zt(e,t){let n=e.clock.now().toISOString(),o=e.clock.elapsed(),[a,r]=await ca(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-o),skipped:a,servers:r}}async function ca(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let o=await e.log.group("Getting an access token",async()=>{let r=await e.accessTokens.acquire(Q(t,n),"postgres");return r.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${r.value.objectId}`),r});return o.kind==="unavailable"&&o.failure.code==="id-token/fork-pull-request"?[o.failure,[]]:[null,await Lt(e,{servers:t.servers,limit:t.concurrency,look:(r,s)=>pa({...e,log:s},t,r),broken:(r,s)=>{let i={...r,host:r.host??r.resource?.name??""},l=r.resource===void 0?R("no resource id is given"):_(s);return Vt(t,i,l,s)}})]}function Q({tenantId:e,clientId:t},n){return{name:D,tenantId:e,clientId:t,loginRole:n.loginRole}}async function pa(e,t,n){let o=Q(t,n),a=await ga(e,n,o),{server:r,azure:s}=a;if(!a.reachable&&s.kind==="unavailable")return Vt(t,r,s,s.failure);let{log:i}=e,[l,d]=await i.group(`${r.name}: logging in as ${r.loginRole} and reading roles`,()=>ua(e,r,o,t.migration)),c={identity:o.name,role:r.loginRole,database:l,login:ha(d)},p=await i.group(`${r.name}: auditing ownership`,()=>ya(e,t,r,o,l,d)),g=d.kind==="unavailable"&&ma(d.failure.code)?d.failure:void 0,u=Ht(t,r,o),w=await i.group(`${r.name}: logging in as the declared identities, running smoke queries`,()=>W(u,t.concurrency,async y=>g===void 0?await Jt(e,y):ke(y,g)));return{server:r,azure:s,logins:[c,...w.map(({login:y})=>y)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:T(d,y=>y.roles),databases:T(d,y=>y.databases),accounting:T(d,y=>y.accounting),scheduler:T(d,y=>y.scheduler),passwordLogins:await Tt(e,t,r,o),shared:d.kind==="observed"?d.value.shared:[],audits:p,smoke:w.flatMap(({results:y})=>y),rehearsals:[]}}function ga(e,t,n){return t.resource===void 0?je(e,t,n):e.log.group(`${t.name}: asking Azure Resource Manager`,async()=>{let o=await je(e,t,n),{azure:a,server:r}=o;return a.kind==="observed"&&e.log.info(`${r.host}, ${a.value.state}, password authentication ${a.value.auth.passwordAuth}`),a.kind==="unavailable"&&e.log.info(`Not known: ${a.failure.summary} (${a.failure.code})`),o})}function Vt(e,t,n,o){let a=Q(e,t),r=Ht(e,t,a).map(l=>ke(l,o)),s=_(o),i={identity:a.name,role:t.loginRole,database:le,login:s};return{server:t,azure:n,logins:[i,...r.map(l=>l.login)],serverVersion:null,roles:s,databases:s,accounting:s,scheduler:s,passwordLogins:e.logs===void 0?R("the logs are not asked"):s,shared:[],audits:[],smoke:r.flatMap(({results:l})=>l),rehearsals:[]}}async function ua(e,t,n,o){let a=t.databases.kind==="listed"?t.databases.names.filter(r=>r!==le):[];for(let[r,s]of[le,...a].entries()){let i=await It(e,{server:t,database:s,identity:n,purpose:"audit"},o);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||r===a.length)return[s,fa(e,i)]}throw new Error("unreachable: the last database always returns")}function ma(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}function fa(e,t){if(t.kind==="observed"){let{login:n,serverVersion:o,roles:a}=t.value,r=a.kind==="observed"?a.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${Pe(o)}; ${r} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function ha(e){return T(e,t=>({kind:"observed",value:t.login}))}async function ya(e,t,n,o,a,r){if(r.kind!=="observed")return[];let{roles:s,sets:i,databases:l,own:d,before:c}=r.value;if(i===void 0||l.kind!=="observed")return[_a(a,s.kind==="unavailable"?s:l)];let p=Ct(n,l.value),g=await Ot(e,{server:n,identity:o,databases:p.filter(u=>u!==a),sets:i,concurrency:t.concurrency});return p.includes(a)?[{database:a,durationMs:0,rules:v(d),before:c},...g]:g}function _a(e,t){let n=t.kind==="unavailable"?_(t.failure):R("not asked");return{database:e,durationMs:0,rules:n,before:n}}function Ht({identities:e,smoke:t},n,o){let a=t.filter(r=>r.servers.includes(n.name));return[o,...e].flatMap(r=>{let s=a.filter(l=>(l.as??D)===r.name),i=[...new Set(s.map(l=>l.database))];return i.length===0&&r!==o&&i.push(le),i.map(l=>({server:n,identity:r,database:l,queries:s.filter(d=>d.database===l)}))})}var Yt=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
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
where rol.rolname = session_user`;var Kt=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
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
order by rol.rolname, dat.datname, dep.deptype`;var Xt=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
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
order by rol.rolname, ide.type, ide.identity`;var ba=20,Zt={sql:Yt,parameters:[],read:e=>S(e,"administrator")};function en(e){return{sql:Kt,parameters:[e],read:t=>({role:f(t,"role"),database:j(t,"database"),kind:va(t),count:M(t,"count")})}}var wa={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function va(e){let t=wa[f(e,"deptype")];if(t===void 0)throw new TypeError("column deptype is none that was asked for");return t}function tn(e){return{sql:Xt,parameters:[e,ba],read:t=>({role:f(t,"role"),type:f(t,"type"),identity:f(t,"identity")})}}var de=2e3,ja=500,ka=100;async function on(e,t,n,o){let a=e.clock.elapsed(),r=[];for(let i of n.servers)r.push(await Ra(e,t,i,o));let s=n.durationMs+Math.round(e.clock.elapsed()-a);return{...n,durationMs:s,servers:r}}async function Ra(e,t,n,o){let{server:a}=n;if(a.rehearsal==="off")return n;let r=Sa(t,a),s=o.filter(l=>l.server===a.name),{log:i}=e;return await i.group(`${a.name}: rehearsal of the remediation, as ${r.loginRole}`,async()=>{s.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of s){let c=a.rehearsal==="on"?await $a(e,a,r,d):xa(a),{database:p,roles:g,labelled:u}=d,w={server:a.name,database:p,roles:g,labelled:u,as:r.loginRole,tried:c};i.info(`${p}: ${X(w)}`),l.push(w)}return{...n,rehearsals:l}})}function Sa(e,t){return e.identities.find(({name:n})=>n===e.rehearseAs)??Q(e,t)}function xa({name:e}){return R(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function $a(e,t,n,o){let{database:a,roles:r,steps:s}=o;return A(e,{server:t,database:a,identity:n,purpose:"rehearse"},async i=>{let l=await Re(i);if(l.kind!=="observed")return l;let d=[en(r),tn(r)],c=await i.session.rehearse({steps:s,queries:d,drop:r});if(c.kind!=="observed")return c;let{durationMs:p,notices:g,result:u}=c.value;return u.kind==="failed"&&u.error.sqlState==="42501"&&!await Ca(i)?_(Ea(t,n,a,u.error)):v({durationMs:p,steps:s.length,notices:g.map(w=>k(w,ja)),result:Oa(o,u)})})}function Ea(e,t,n,{message:o,sqlState:a}){let{host:r,port:s}=e,i={host:r,port:s,database:n,role:t.loginRole,identity:t.name};return m("pg/rehearsal-denied",{...i,detail:k(o,de),sqlState:a})}async function Ca({session:e}){let[t]=await e.run([Zt]);return t.kind==="observed"&&t.value[0]===!0}function Oa({roles:e,steps:t},n){switch(n.kind){case"failed":{let o=n.context===null?null:k(n.context,de);return{...nn(t,n.step),kind:"failed",error:an(n.error),context:o}}case"left-transaction":return{...nn(t,n.step),kind:"left-transaction"};case"ran":{let[o,a]=n.answers;return{kind:"ran",roles:e.map((r,s)=>({role:r,counts:o.filter(i=>i.role===r).map(({role:i,...l})=>l),named:a.filter(i=>i.role===r).map(({type:i,identity:l})=>({type:i,identity:l})),drop:Ta(n.drops[s]??null)}))}}}}function Ta(e){return e===null||e.sqlState===qa?null:an(e)}var qa="42704";function an(e){let{message:t,detail:n,hint:o}=e,a=r=>r===null?null:k(r,de);return{...e,message:k(t,de),detail:a(n),hint:a(o)}}function nn(e,t){let[n=""]=(e[t]??"").trimStart().split(`
`);return{step:t+1,title:k(n.replace(/^--\s*(\d+\.\s*)?/,"").trim(),ka)}}function rn(e,t){let n=Ia(t);return{connect:async o=>{let a=await n(`${o.server.host.toLowerCase()}:${o.server.port}`),r=!1;try{let s=await e.connect(o);return s.kind!=="observed"?s:(r=!0,{kind:"observed",value:Aa(s.value,a)})}finally{r||a()}}}}function Aa(e,t){return{...e,close:()=>{e.close(),t()}}}function Ia(e){let t=e,n=new Map,o=()=>{for(let[a,r]of n){let[s,...i]=r;if(n.delete(a),i.length>0&&n.set(a,i),s!==void 0)return s()}t+=1};return async a=>{t>0?t-=1:await new Promise(s=>n.set(a,[...n.get(a)??[],s]));let r=!0;return()=>{r&&o(),r=!1}}}var sn=5*6e4,La=1e3,Da=1e4,Fa=4;function ln(e){let t=new Map;return{connect:async n=>{let o=`${n.server.host.toLowerCase()}:${n.server.port}`,a=t.get(o)??{rules:new Map};return t.set(o,a),await Ma(e,n,a)}}}async function Ma(e,t,n){let{clock:o,log:a,databases:r}=e,s=new Map,i=La;for(;;){let l=await r.connect(t);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:t.server.host,detail:l.failure.detail??""},c=Ve(d.detail)??"",p=ze(c);if(p.kind==="refused")return _(m("firewall/address-refused",{...d,clientAddress:c,reason:p.because}));let{address:g}=p;if(!n.rules.has(g)&&n.rules.size>=Fa)return _(m("firewall/many-addresses",{...d,count:n.rules.size}));let u=n.rules.get(g)??e.firewall.open(t.server,g);n.rules.set(g,u);let w=await u;if(w.kind!=="observed")return w;let y=s.get(g);if(y===void 0){s.set(g,o.elapsed());continue}let E=o.elapsed()-y;if(E>=sn)return _(m("firewall/not-in-force",{...d,clientAddress:g,seconds:xe(E)}));a.info(`${t.server.name}: the rule ${w.value.name} for ${g} is not in force yet; waited ${xe(E)} s of at most ${xe(sn)} s`),await o.sleep(i),i=Math.min(i*2,Da)}}function xe(e){return Math.round(e/1e3)}function dn(e,t,n){let{accounting:o,databases:a}=e,r=(d,c)=>o.kind!=="observed"||t===void 0?null:o.value.reduce((p,g)=>g.databaseOid===d&&t.has(g.roleOid)?p+g[c]:p,0),s=a.kind==="observed"?a.value.map(d=>{let c={owned:r(d.oid,"count"),mentions:r(d.oid,"mentions")};return Pa(e,d,c,n)}):[],i=a.kind==="observed"?Qa(e,a.value):[],l=r("0","count");return{databases:s.map(({judgement:d})=>d),shared:l,gaps:[...s.flatMap(({gaps:d})=>d),...i,...Ja(e,l,n)]}}function Pa(e,t,{owned:n,mentions:o},a){let r=e.audits.find(c=>c.database===t.name),s=r===void 0?null:Ua(r,a),l=n===0&&s===null?Ga(e,t,r,o??0):Wa(e,t,r,n,s,a),d=l.length>0?"gap":s===null?"accounted":"audited";return{judgement:{name:t.name,status:d,passwordOwnedObjects:n,listed:s,durationMs:r?.durationMs??null},gaps:l}}var Na="azure_maintenance";function Ga({server:e},{name:t,mayConnect:n},o,a){if(a===0||t===Na)return[];let r={host:e.host,database:t,role:e.loginRole,mentions:a},s=o?.rules.kind==="unavailable"?o.rules.failure:m(n?"pg/not-entered":"pg/connect-denied",r);return[{server:e.name,database:t,stage:"session",failure:s,count:null}]}function Wa(e,t,n,o,a,r){let s=(d,c,p)=>({server:e.server.name,database:t.name,stage:d,failure:c,count:p}),i={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let d=m(t.mayConnect?"pg/not-entered":"pg/connect-denied",o===null?i:{...i,count:o});return[s("session",d,o)]}if(n.rules.kind==="unavailable")return[s("session",n.rules.failure,o)];if(n.rules.kind==="not-applicable")return[s("session",m("pg/not-entered",i),o)];let l=cn(n.rules.value,r).map(({failure:d,counts:c})=>s("audit",d,c?o:null));return l.length>0||o===a||o===null||a===null?l:[s("audit",m("pg/accounting-mismatch",{...i,count:Math.abs(o-a)}),Math.abs(o-a))]}function cn(e,{counted:t,ignored:n}){let o=e.flatMap(({rule:r,rows:s})=>s.kind==="unavailable"&&!n.has(r)?[{failure:s.failure,counts:t.has(r)}]:[]);return[...Map.groupBy(o,({failure:{code:r,summary:s,detail:i,fix:l}})=>JSON.stringify([r,s,i,l])).values()].flatMap(r=>r.find(({counts:s})=>s)??r.slice(0,1))}function Ua(e,t){return e.rules.kind==="observed"?pn(e.rules.value,t):null}function pn(e,{counted:t}){return e.filter(({rule:o})=>t.has(o)).reduce((o,{rows:a})=>o===null||a.kind!=="observed"?null:o+a.value.length,0)}function Qa(e,t){return e.audits.filter(n=>!t.some(o=>o.name===n.database)).flatMap(({database:n,rules:o})=>o.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:o.failure,count:null}]:[])}function Ja(e,t,n){let o=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),a=cn(e.shared,n).map(({failure:i,counts:l})=>o(i,l?t:null)),r=pn(e.shared,n);if(a.length>0||t===null||r===t)return a;let s=Math.abs(t-(r??0));return[o(m("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:s}),s)]}function L(e,t,n,o,a){return`${e}:${t}/${n??"-"}/${o.replaceAll(" ","-")}/${a}`}function Ba(e,t){let n=e.split("*"),[o="",...a]=n;if(a.length===0)return e===t;if(!t.startsWith(o))return!1;let r=a.pop()??"",s=o.length;for(let i of a){let l=t.indexOf(i,s);if(l===-1)return!1;s=l+i.length}return t.length-r.length>=s&&t.endsWith(r)}function U(e,{baseline:t,suppressions:n,today:o}){return n.some(({fingerprint:a,until:r})=>(r===void 0||o<=r)&&Ba(a,e))?"suppressed":t.has(e)?"baselined":"new"}function gn(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let o=t.severities["smoke-query-failed"];if(o==="off")return[];let a=L("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?o??"error":"warning",status:U(a,t),fingerprint:a,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function un(e,t,n){let o=new Map;for(let{status:a,failure:r,server:s,database:i,as:l}of e){if(a!=="not-run"||r===null)continue;let d=t.some(p=>p.server===s&&p.failure.code===r.code&&(p.database===null||p.database===i))||n.some(p=>p.rule==="entra-login-refused"&&p.server===s&&p.role===l),c=JSON.stringify([s,i,l,r.code]);d||o.set(c,{server:s,database:i,stage:"smoke",failure:r,count:null})}return[...o.values()]}function mn({suppressions:e,today:t,severities:n}){let o=n["suppression-expired"]??"warning";return o==="off"?[]:e.filter(({until:a})=>a!==void 0&&t>a).map(({fingerprint:a,until:r,location:s})=>({rule:"suppression-expired",severity:o,status:"new",fingerprint:`suppression-expired:${a}`,server:"",database:null,role:null,object:null,message:`The suppression of ${a} ended on ${r}`,predicate:null,remediation:null,location:s}))}function fn(e,t,n){let o=e.logins.map(s=>Ha(e,s,t,n)),a=o.flatMap(s=>s.login.kind==="unavailable"?[{...s,failure:s.login.failure}]:[]),r=a.filter(({identity:s,failure:i})=>s!==D&&Z.has(i.code));return{logins:Ka(o),findings:Xa(r).map(s=>Za(e,s)),gaps:za(a.filter(s=>!r.includes(s))).map(({database:s,failure:i})=>({server:e.server.name,database:hn.has(i.code)?s:null,stage:Va(i.code),failure:i,count:null}))}}var hn=new Set(["pg/connect-denied","pg/database-missing"]);function za(e){return[...Map.groupBy(e,({identity:n,database:o,failure:a})=>JSON.stringify([n,a.code,a.summary,hn.has(a.code)?o:null])).values()].flatMap(n=>n.slice(0,1))}function Va(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function Ha(e,t,n,o){if(t.login.kind!=="unavailable"||n.length===0)return t;let a=o.find(({name:s})=>s===t.identity),r={host:e.server.host,database:t.database,...a===void 0?{}:{clientId:a.clientId,tenantId:a.tenantId},...Ya(t.login.failure)};return{...t,login:{kind:"unavailable",failure:Et(t.login.failure,t.role,r,n)}}}function Ya({objectId:e}){return e===null?{}:{objectId:e}}function Ka(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:o})=>o.kind==="observed")??n.slice(0,1))}function Xa(e){return[...Map.groupBy(e,({identity:n,database:o,failure:a})=>`${n}/${a.code}/${a.code==="pg/connect-denied"?o:""}`).values()].flatMap(n=>n.slice(0,1))}function Za(e,{identity:t,role:n,database:o,failure:a}){let r=a.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),s=a.code==="pg/connect-denied"?o:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:L("entra-login-refused",e.server.name,s,"role",n),server:e.server.name,database:s,role:n,object:null,message:`The identity ${t} cannot log in: ${a.summary} (${a.code}). ${a.likelyCause}`,predicate:null,remediation:r?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}function yn(e,{servers:t,findings:n,gaps:o,smoke:a},{severities:r,identities:s}){if(e.kind==="skipped")return[e.because.summary];let i=n.filter(({severity:g})=>g==="error"),l=i.filter(({status:g})=>g!=="new").length,d=t.flatMap(g=>[{name:D,loginRole:g.loginRole},...s].filter(({name:u})=>!g.logins.some(({identity:w,login:y})=>w===u&&y.kind==="observed")).map(({name:u,loginRole:w})=>`${g.name}: the Entra login of ${u} as ${w} is not proven`)),c=Object.keys(r).filter(g=>r[g]==="off"),p=t.filter(g=>!a.some(u=>u.server===g.name&&u.status==="pass"));return[...d,...i.length===0?[]:[`${b(i.length,"error")} found: ${er(i)}${l===0?"":` (${C(l)} accepted by baseline or suppression)`}`],...o.length===0?[]:[`${b(o.length,"gap")}: not everything could be looked at`],...p.map(g=>`${g.name}: no smoke query has passed, so nothing proves that the application works`),...c.map(g=>`the rule ${g} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function er(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,o])=>`${C(o.length)} \xD7 ${n}`).join(", ")}var $e="rehearsal-failed";function _n({server:e,rehearsals:t},n){let o=n.severities[$e]??"error";return o==="off"?[]:[...t.flatMap(tr),...or(t)].map(({database:a,role:r,type:s,identity:i,message:l})=>{let d=L($e,e.name,a,s,i);return{rule:$e,severity:o,status:U(d,n),fingerprint:d,server:e.name,database:a,role:r,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function tr(e){let{server:t,database:n,tried:o}=e,a=[...e.roles,...e.labelled];if(o.kind!=="observed")return[];let{result:r}=o.value;if(r.kind!=="ran"){let s=`Rehearsal in ${t}/${n}: ${X(e)}${nr(e,r)}`;return[{database:n,role:null,type:"script",identity:a.join(","),message:s}]}return r.roles.filter(s=>fe(s,n)>0).map(s=>({database:n,role:s.role,type:"remainder",identity:s.role,message:`Rehearsal in ${t}/${n}: ${Be(s,n)}`}))}function nr({as:e},t){if(t.kind!=="failed")return"";let n=t.context===null?"":` In ${t.context.replace(/\s+/g," ")}.`;return t.error.sqlState==="42501"?`${n} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:n}function or(e){let t=e.flatMap(({server:n,tried:o})=>o.kind==="observed"&&o.value.result.kind==="ran"?o.value.result.roles.map(a=>({server:n,role:a})):[]);return[...Map.groupBy(t,({role:n})=>n.role)].flatMap(([n,o])=>{let a=Math.min(...o.map(({role:i})=>fe(i,null))),[r]=o;if(a===0||r===void 0)return[];let s=`Rehearsal on ${r.server}: after every script ${n} still owns ${b(a,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${ar(r.role)}.`;return[{database:null,role:n,type:"remainder",identity:n,message:s}]})}function ar({named:e}){let t=e.filter(({type:n})=>rr.has(n)).map(({type:n,identity:o})=>`${n} ${o}`);return t.length===0?"":` (${t.join(", ")})`}var rr=new Set(["database","tablespace","subscription"]);function bn({server:e,rehearsals:t},n,o){return t.flatMap(({database:a,as:r,tried:s})=>{if(s.kind!=="unavailable")return[];let{failure:i}=s;return n.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===a))||Z.has(i.code)&&o.some(({rule:d,server:c,role:p})=>d==="entra-login-refused"&&c===e.name&&p===r)?[]:[{server:e.name,database:a,stage:"rehearsal",failure:i,count:null}]})}function wn(e,t,n){let o=ir(t,n),a=(i,l)=>i.flatMap(({rule:d,rows:c})=>c.kind==="observed"?cr({evidence:e,settings:n,routes:o,database:l},sr(n,d),c.value):[]),r=n.rules.flatMap(i=>lr({evidence:e,roles:t},i,n)),s=[...a(e.shared,null),...a(r,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?a(l.value,i):[])];return{findings:s.flatMap(i=>"rule"in i?[i]:[]),gaps:[...s.flatMap(i=>"stage"in i?[i]:[]),...dr(e,r)]}}function sr({rules:e},t){let n=e.find(o=>o.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function ir(e,{migration:t}){let n=new Map;return o=>{if(o===null)return{kind:"undecided",because:"it hangs on no role"};let a=n.get(o)??Y(o,t,e);return n.set(o,a),a}}function lr(e,{id:t,stage:n="audit",find:o},{severities:a}){return o===void 0||a[t]==="off"?[]:o(e).map(r=>({rule:t,stage:n,rows:r}))}function dr({server:e},t){return t.flatMap(({stage:n,rows:o})=>o.kind==="unavailable"?[{server:e.name,database:null,stage:n,failure:o.failure,count:null}]:[])}function cr(e,t,n){let{evidence:o,settings:a,routes:r,database:s}=e,i=a.severities[t.id];if(i==="off")return[];let{name:l,host:d,port:c}=o.server;return n.map(p=>{let g={server:{name:l,host:d,port:c},route:r(p.role)};if(p.unreadable!==null&&(t.unreadableMatters?.(p,g)??!0))return pr(e,p,p.unreadable);let u=L(t.id,l,s,p.type,p.identity),{type:w,schema:y,name:E,identity:V}=p;return{rule:t.id,severity:i??t.severityOf?.(p,g)??t.severity,status:U(u,a),fingerprint:u,server:l,database:s,role:p.role,object:{type:w,schema:y,name:E,identity:V},message:t.message(p,g),predicate:t.predicate,remediation:t.remediation(p,g)??null,location:o.server.location??null}})}function pr({evidence:e,database:t},{type:n,identity:o},a){let{server:r}=e,s={host:r.host,role:r.loginRole,object:`${n} ${o}`,privilege:a};return{server:r.name,database:t,stage:"audit",failure:m("pg/catalog-closed",t===null?s:{...s,database:t}),count:null}}var gr="job-of-password-role",ur="azure_maintenance";function vn(e,{severities:t}){let{scheduler:n,server:o,serverVersion:a}=e;if(t[gr]==="off"||a===null)return[];switch(n.kind){case"not-applicable":return[];case"observed":{let r=n.value;if(r===null||jn(e,r)||mr(e,r))return[];let s={host:o.host,database:r,role:o.loginRole};return[{server:o.name,database:r,stage:"audit",failure:m("pg/scheduler-not-seen",s),count:null}]}case"unavailable":return n.failure.code==="pg/catalog-closed"&&fr(e)?[]:[{server:o.name,database:null,stage:"audit",failure:n.failure,count:null}];default:return q(n)}}function jn({audits:e},t){return e.some(({database:n,rules:o})=>n===t&&o.kind==="observed")}function mr({databases:e},t){return e.kind==="observed"&&!e.value.some(n=>n.name===t)}function fr(e){let{databases:t}=e;return t.kind==="observed"&&t.value.every(({name:n,allowsConnections:o,mayConnect:a})=>!o||jn(e,n)||n===ur&&!a)}function kn(e,t,n,{mode:o,failOn:a}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(o==="gate"&&!t)return{fails:!0,line:`Not ready to switch password authentication off: ${n.join("; ")}`};let r=hr(e,t);return{fails:e.kind!=="pass"&&a!=="never",line:r}}function hr(e,t){switch(e.kind){case"pass":return t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${b(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${b(e.because.length,"thing")} could not be looked at`;default:return q(e)}}function En(e,t){let n=e.servers.map(g=>_r(g,t)),o=e.servers.flatMap(g=>g.smoke),a=[...n.flatMap(g=>g.findings),...gn(o,t),...mn(t)].sort(Rr),r=[...br(e),...n.flatMap(g=>g.gaps)],s=[...r,...un(o,r,a)],i=kr(e,a,s,t),l=e.servers.flatMap(g=>g.rehearsals),d={servers:n.map(({server:g})=>g),findings:a,gaps:s,smoke:o,rehearsals:l},c=yn(i,d,t),p=c.length===0;return{verdict:i,ready:p,notReadyBecause:c,step:yr(d,kn(i,p,c,t)),...d}}function yr({gaps:e},t){return e.some(({failure:n})=>n.code==="run/unexpected")?{...t,fails:!0}:t}function _r(e,t){let n=e.roles.kind==="observed"?e.roles.value.map(H):[],o=e.roles.kind==="observed"?new Set(n.filter(l=>l.class.kind==="password").map(l=>l.facts.oid)):void 0,a=fn(e,n,t.identities),r=dn(e,o,vr(t)),s=wn(e,n,t),i=[...a.gaps,...jr(e),...r.gaps,...vn(e,t),...s.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,logins:a.logins,roles:n,databases:wr(r.databases,i),sharedPasswordOwnedObjects:r.shared,passwordLogins:e.passwordLogins},findings:[...a.findings,...s.findings,..._n(e,t)],gaps:[...i,...bn(e,i,a.findings)]}}function br({missing:e=[]}){return e.map(t=>({server:null,database:null,stage:"shards",failure:t,count:null}))}function wr(e,t){let n=new Set(t.map(({database:o})=>o));return e.map(o=>n.has(o.name)?{...o,status:"gap"}:o)}function vr({rules:e,severities:t}){let n=new Set(e.flatMap(a=>a.counted===!0?[a.id]:[])),o=e.filter(({id:a})=>t[a]==="off"&&!n.has(a)).map(({id:a})=>a);return{counted:n,ignored:new Set(o)}}function jr(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:o})=>o.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:o.failure,count:null}]:[])}function kr(e,t,n,{failOn:o}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let a=t.filter(({status:r,severity:s})=>r==="new"&&(s==="error"||o==="warning"&&s==="warning"));return he(a)?{kind:"fail",because:a}:he(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var Rn={new:0,baselined:1,suppressed:2},Sn={error:0,warning:1,note:2},xn=["entra-login-refused","smoke-query-failed","rehearsal-failed"];function $n({rule:e}){let t=xn.indexOf(e);return t===-1?xn.length:t}function Rr(e,t){return Rn[e.status]-Rn[t.status]||Sn[e.severity]-Sn[t.severity]||$n(e)-$n(t)}var Cn={"smoke-query-failed":"error","rehearsal-failed":"error","entra-login-refused":"error","suppression-expired":"warning"};function On(e,t){return e.flatMap(n=>{let o=tt(n,t),a=o.filter(({forShared:s})=>s),r=o.filter(s=>!s.forShared&&ye(s).length>0);return(r.length===0?a:r).flatMap(s=>Sr(r.length===0?[]:a,s))})}function Sr(e,t){let n=[...e,t],o=n.flatMap(ye);if(o.length===0)return[];let a=n.flatMap(({labels:s})=>s.map(({role:i})=>i)),r=[...new Set(n.flatMap(({handovers:s})=>s.map(({from:i})=>i)))].sort();return[{server:t.server,database:t.database,roles:r,labelled:a,steps:o}]}var Tn=`-- Every shared object (database, tablespace) that one of the given roles owns.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var qn={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:Tn,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>O(e,t)};var An=`-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
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
order by ide.identity collate "C", lac.old_oid`;var In={kind:"catalog",id:"default-privileges-for-password-role",question:"Will what others make from now on be open to a password role and closed to its successor?",severity:"error",scope:"database",counted:!1,queries:[{sql:An,parameters:["password","successors"]}],predicate:{one:"is named by # entry of default privileges that leaves its successor out",many:"is named by # entries of default privileges that leave its successor out"},message:({role:e,schema:t,details:{creator:n,successor:o}})=>`What ${n} makes${t===null?"":` in the schema ${t}`} from now on is open to ${e} by default, and not to ${o}`,remediation:e=>{let[t,...n]=Ye(e);return n.length===0?t:void 0}};var Mn={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function Ee({details:{in_schema:e}},t){return typeof e=="string"?t(e):""}function Ce({details:{acl:e,usual:t}}){let n=Fn(e),o=Fn(t);return[...Dn("grant",n.filter(a=>!o.some(r=>Ln(a,r)&&a.grantable===r.grantable))),...Dn("revoke",o.filter(a=>!n.some(r=>Ln(a,r))))]}function Ln(e,t){return e.grantee===t.grantee&&e.privilege===t.privilege}function Dn(e,t){let n=[...Map.groupBy(t,({grantee:a,grantable:r})=>JSON.stringify([a,r])).values()];return[...Map.groupBy(n,a=>JSON.stringify([a[0]?.grantable,a.map(({privilege:r})=>r)])).values()].flatMap(a=>{let[r]=a;if(r===void 0)return[];let s=r.map(({privilege:l})=>l.toLowerCase()),i=a.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:s,grantees:i,grantable:e==="grant"&&r[0]?.grantable===!0}]}).sort((a,r)=>r.privileges.length*r.grantees.length-a.privileges.length*a.grantees.length)}function Fn(e){return Array.isArray(e)?e.flatMap(t=>xr(t)?[t]:[]):[]}function xr(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var Pn=`-- The default privileges that the given roles have set for what they create in the current database.
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Gn={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Pn,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${Oe(e)} that the password role ${e.role} creates${Ee(e,t=>` in the schema ${t}`)}, default privileges ${Er(e)}; a successor's ${Oe(e)} are not covered`,remediation:(e,{route:t})=>t.kind==="label"?O(e,t):Cr(e,t)};function Oe({details:{kind:e}}){return(typeof e=="string"?Mn[e]:void 0)??"objects"}var $r=240;function Er(e){let t=Ce(e).map(({action:n,privileges:o,grantees:a,grantable:r})=>{let s=a.map(i=>i??"public").join(", ");return`${n} ${o.join(", ")} ${n==="grant"?"to":"from"} ${s}${r?" with grant option":""}`});return k(t.join("; "),$r)}function Cr(e,t){let n=$(t);if(n===void 0||e.role===null)return;let o=Ce(e),a=o.map(s=>({...s,grantees:Or(s,e.role,n)})).find(({grantees:s})=>s.length>0);if(a!==void 0)return Nn(e,n,a);let[r]=o;return r===void 0?void 0:Nn(e,e.role,{...r,action:"revoke",grantable:!1})}function Or({action:e,grantees:t},n,o){let a=t.map(r=>r!==null&&r===n?o:r);return e==="grant"?a.filter(r=>r!==o):a}function Nn(e,t,{action:n,privileges:o,grantees:a,grantable:r}){let s=a.map(d=>d===null?"public":h(d)).join(", "),i=Ee(e,d=>` in schema ${h(d)}`),l=r?" with grant option":"";return`alter default privileges for role ${h(t)}${i} ${n} ${o.join(", ")} on ${Oe(e)} ${n==="grant"?"to":"from"} ${s}${l};`}var Wn={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:Tr,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function Tr({roles:e}){let t=e.filter(o=>o.class.kind==="entra");if(t.length>0&&e.every(({facts:o})=>o.authType===null))return[_(m("pg/authtype-unavailable"))];let n=t.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).map(({facts:{name:o}})=>({role:o,type:"role",schema:null,name:o,identity:h(o),details:{},unreadable:null}));return[v(n)]}function pe(e,t){let n=Qn(e);return n.length===0?Jn(e,"service")===void 0:n.some(o=>Lr(o,t))}function J(e){let t=Qn(e);return t.length===0?void 0:t.join(", ")}function Qn(e){return["host","hostaddr"].flatMap(t=>Jn(e,t)?.split(",").map(n=>Ar(n.trim()))??[])}function Jn(e,t){if(e==null||typeof e!="object"||!qr(e))return;let n=e[t];return typeof n=="string"?n:void 0}function qr(e){return!Array.isArray(e)}function Ar(e){try{return decodeURIComponent(e)}catch{return e}}var Ir=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function Lr(e,{host:t,address:n}){let o=ce(e);if(o===""||o.startsWith("/")||o.startsWith("@")||Ir.test(o)||o===ce(t)||n!==null&&o===ce(n))return!0;let a=Un(o);return a!==void 0&&a===Un(ce(t))}function ce(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function Un(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var Bn=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
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
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var zn={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",severityOf:(e,t)=>Fr(e,t)?"error":"warning",unreadableMatters:Te,scope:"database",counted:!1,queries:[{sql:Bn,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,t)=>`${Mr(e)} ${Pr(e,t)}`,remediation:()=>{}},Dr=new Set([void 0,"postgres_fdw_handler"]);function Te({details:e},{server:t}){let{address:n,handler:o,server_address:a}=e;return J(n)===void 0&&!Dr.has(o)?!1:pe(n,{host:t.host,address:typeof a=="string"?a:null})}function Fr(e,t){return e.details.passthrough===!0||Te(e,t)}function Mr({type:e,role:t,details:{server:n}}){return e==="server"?`The foreign server ${n}`:`The user mapping of ${t??"everybody"} on the foreign server ${n}`}function Pr(e,t){let{details:n,type:o,unreadable:a}=e,r=J(n.address)??"a server that its options do not name";if(a!==null)return`leads to ${r}, perhaps with a password: its options could not be read. What is missing: ${a}`;if(n.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let s=`holds a password${o==="server"?" in options that everybody may read":""}`;return Te(e,t)?`${s} and stops working when passwords are switched off, because it logs in to this very server with it`:`${s} for ${r}: it works as long as that server takes passwords`}var Vn=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
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
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var Hn=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
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
order by rol.rolname::text collate "C"`;var Yn=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
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
order by stp.jstjobid, stp.jstid`;var Kn=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
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
order by rol.rolname::text collate "C", job.job_id`;var Xn={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",severityOf:Nr,scope:"database",counted:!1,queries:[{sql:Vn,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:Kn,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:Yn,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:Hn,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:Gr,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?K(e.role,t):n==="pg_cron"?Wr(e,t):void 0}};function Nr({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function Gr({role:e,name:t,identity:n,details:o}){let{scheduler:a,job:r,step:s,active:i}=o,l=a==="pgagent"?` (${r}, step ${s})`:a==="pg_cron"&&r!==t?` (${r})`:"",d=`The ${n}${l}${i===!1?", which is switched off,":""}`;return a==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${a==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function Wr({role:e,details:t},n){let{job:o}=t;if(e===null||n.kind!=="reassign"||typeof o!="string"||!/^\d+$/.test(o))return;let a=[" declare job record; begin",`set local role ${h(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${o};`,"perform cron.unschedule(job.jobid);",`set local role ${h(n.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${a.includes("$move$")?Ge(a):`$move$${a}$move$`};`}var Zn=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var eo={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Zn,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>O(e,t)};var to=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
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
order by grp.rolname::text collate "C"`;var no={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:to,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${Ur(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let o=t===!0?" with inherit true, set true":"";return`grant ${h(n)} to ${e.map(a=>h(String(a))).join(", ")}${o};`}};function Ur({details:{objects:e,databases:t,successor:n}}){let o=Number(t??0),a=o===0?"among the objects of the server":`in ${b(o,"database")}`;return[...e===0?[]:[`owns ${b(Number(e),"object")} ${a}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var oo={kind:"evidence",stage:"logs",id:"password-login-in-logs",question:"Has somebody logged in with a password lately, by the log of the server?",severity:"error",severityOf:({details:e})=>Jr(String(e.kind)),find:Br,predicate:{one:"logged in with a password",many:"logged in with a password"},message:e=>`${Qr(e)} logged in with a password ${Hr(e)}`,remediation:()=>{}};function Qr({role:e,details:{kind:t}}){return t==="gone"?`${e}, a role that is not there any more,`:t==="group"?`The role ${e}, which may not log in any more,`:t==="entra"?`The Entra role ${e}`:`The role ${e}`}function Jr(e){return e==="password"||e==="entra"?"error":"warning"}function Br({evidence:e,roles:t}){let{passwordLogins:n,server:o}=e;if(n.kind!=="observed")return[n];let a=o.resource?.id??"",r=nt(n.value,a).map(_);return e.roles.kind!=="observed"?r:[v(Ue(n.value,t).map(s=>Vr(s,n.value))),...r,...zr(Qe(n.value,t),a)]}var B=5;function zr(e,t){if(e.length===0)return[];let n=e.slice(0,B).map(({role:a})=>a),o=e.length>B?` and ${b(e.length-B,"other")}`:"";return[_(m("logs/no-entra-line",{resource:t,reason:`${n.join(", ")}${o}`}))]}function Vr(e,t){let{role:n,kind:o,sessions:a,first:r,last:s,databases:i,applications:l,hosts:d}=e;return{role:n,type:"role",schema:null,name:n,identity:h(n),details:{kind:o,sessions:a,first:r,last:s,databases:i,applications:l,hosts:d,window:ot(t)},unreadable:null}}function Hr({details:e}){let{sessions:t,last:n,window:o,databases:a,applications:r,hosts:s}=e;return[`${b(Number(t),"time")} in the last ${o}`,`last at ${Ne(String(n))}`,...qe("to",a),...qe("as",r),...qe("from",s)].join(", ")}function qe(e,t){if(!Array.isArray(t)||t.length===0)return[];let n=t.length>B?" and others":"";return[`${e} ${t.slice(0,B).map(String).join(" and ")}${n}`]}var ao=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
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
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var so={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:ao,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?K(e.role,t):Yr(e,t)}};function Yr({role:e,details:t},n){let o=$(n),{policy:a,table:r}=t;if(o===void 0||typeof a!="string"||typeof r!="string")return;let s=ro(t.named),i=ro(t.next).map((l,d)=>s[d]===e?h(o):Kr(l));return`alter policy ${h(a)} on ${r} to ${[...new Set(i)].join(", ")};`}function ro(e){return Array.isArray(e)?e:[]}function Kr(e){return typeof e=="string"?h(e):"public"}var io=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
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
order by rol.rolname::text collate "C"`;var co={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:io,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let o=[...lo(t,""),...lo(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},Xr={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function lo(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[o])=>n<o?-1:1).map(([n,o])=>`${t}${b(Number(o),...Xr[n]??[`object of ${n}`,`objects of ${n}`])}`)}var po=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var go=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var mo={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&fo(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:po,parameters:["password","successors"]},{sql:go,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${Zr(e,t)}`,remediation:(e,{route:t})=>O(e,t)};function Zr(e,t){let n=fo(e),{successor:o}=e.details;if(typeof o=="string")return`With ${o} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let a=$(t),r=a===void 0?"whoever owns it next":`${a}, which is not there yet`;return n.length===0?`It will work with those of ${r}`:`With ${r}, it ${n.join("; it ")} unless that is granted`}function fo({type:e,details:{loses:t,gains:n}}){let o=e==="function"||e==="procedure",a=o?uo(t):Ae(t,"relation"),r=o?uo(n):Ae(n,"relation");return[...a.length===0?[]:[`${o?"loses":"can no longer read"} ${a.join(", ")}`],...r.length===0?[]:[`${o?"gains":"begins to read"} ${r.join(", ")}`]]}function uo(e){let t=Ie(e,"attributes").map(o=>`the attribute ${o}`),n=Ie(e,"memberships").map(o=>`membership in ${o}`);return[...t,...n,...Ae(e,"object").map(o=>`privileges on ${o}`)]}function Ae(e,t){let n=Number(ho(e,"objects")??0),o=Ie(e,"examples"),a=n>o.length?["\u2026"]:[];return n===0?[]:[`${b(n,t)} (${[...o,...a].join(", ")})`]}function Ie(e,t){let n=ho(e,t);return Array.isArray(n)?n.map(String):[]}function ho(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var yo=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
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
order by rol.rolname::text collate "C"`;var _o={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:yo,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let o=Array.isArray(n)?n.map(String):[],a=es(t)-o.length;return`The password role ${e} holds privileges, or has granted some, on ${o.join(", ")}${a>0?` and ${a} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function es(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,o)=>n+Number(o),0)}var bo=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
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
), usable as (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets then 'missing after set role'
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
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, (select pg_catalog.count(distinct (lev.classid, lev.objid, lev.sub)) from level lev
    where lev.old_oid = thi.old_oid and lev.new_oid = thi.new_oid and lev.type = thi.type and lev.nsp_oid is not distinct from thi.nsp_oid and case thi.direction when 'new' then lev.new_any else lev.old_any end > 0)::pg_catalog.int4 as total,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set`;function z(e){return{sql:`${oe}, object as (
${e}
), ${bo}`,parameters:["password","successors"]}}var Le=5;function De({details:e}){let t=o=>Array.isArray(o)?o.map(String):[],n=String(e.direction);return{direction:n==="new"||n==="missing after set role"?n:"missing",successor:String(e.successor),privileges:t(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),objects:t(e.objects)}}var ge={severity:"error",severityOf:e=>De(e).direction==="missing"?"error":"warning",message:e=>ts(e,De(e)),remediation:e=>{let{direction:t,owner:n,successor:o,privileges:a,grantable:r,objects:s}=De(e);if(t==="missing")return n!==void 0?`grant ${h(n)} to ${h(o)};`:Ke({type:e.type,objects:s,privileges:a,grantable:r,to:o})}};function ts(e,t){let{direction:n,successor:o,privileges:a,grantable:r,afterSet:s,owner:i,objects:l}=t,d=e.role??"",c=`${a.join(", ")}${r?" with grant option":""} on ${Fe(e,t)}`,p=`${l.slice(0,Le).map(g=>k(g,120)).join(", ")}${l.length>Le?` and ${C(l.length-Le)} more`:""}`;if(i!==void 0)return n==="new"?`${o} may do as a member what only the owner ${i} may, with ${Fe(e,t)}, and ${d} could not: ${p}`:`${o} is no member of ${i}, which owns ${Fe(e,t)}, as ${d} is${n==="missing"?"":" after SET ROLE"}: ${p}`;switch(n){case"missing":return`${o} lacks ${c} that ${d} may use${s?", and gets there by SET ROLE only":""}: ${p}`;case"missing after set role":return`${o} lacks ${c}, where ${d} gets by SET ROLE: ${p}`;case"new":return`${o} has ${c} and ${d} had not: ${p}`}}function Fe({type:e,schema:t},{objects:n,total:o}){let a=t===null?"":` in the schema ${t}`,r=ns[e]??`${e}s`;return`${o>n.length?`${C(n.length)} of ${b(o,e,r)}`:b(n.length,e,r)}${a}`}var ns={};var wo={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[z(ee),{...z(te),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...ge};var vo=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var jo={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",severityOf:(e,t)=>ko(e,t)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:vo,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,t)=>`${os(e)} ${as(e,t)}`,remediation:()=>{}};function ko({details:{address:e,server_address:t}},{server:n}){return pe(e,{host:n.host,address:typeof t=="string"?t:null})}function os({identity:e,role:t,details:n}){let o=typeof n.works_in=="string"?` in the database ${n.works_in}`:"";return`The ${n.enabled===!1?"disabled ":""}subscription ${e}${o}, owned by ${t},`}function as(e,t){return ko(e,t)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${J(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var Ro={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[z(ne)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...ge};var So=`-- What a password role is, is a member of and is set to, and its successor is not; and what its successor is beyond that.
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
order by pair.rolname, dif.type, dif.about`;var xo={kind:"catalog",id:"successor-role-differs",question:"Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?",severity:"error",scope:"shared",counted:!1,queries:[{sql:So,parameters:["password","successors"]}],severityOf:ss,predicate:{one:"and its successor differ in # membership, attribute or setting",many:"and its successor differ in # memberships, attributes and settings"},message:e=>`${ls(e)}`,remediation:e=>e.details.direction==="new"?void 0:et(e)},rs=new Set(["search_path","role","session_authorization","row_security"]);function ss({type:e,name:t,details:n}){return n.direction!=="missing"||e==="setting"&&!rs.has(t??"")?"warning":"error"}var is=100;function ls(e){let{type:t,name:n,details:o,role:a}=e,r=String(o.successor),s=Ze(e);switch(t){case"membership":{let i=[...s.inherits===!0?["inherits its privileges"]:[],...s.sets===!0?["may SET ROLE to it"]:[],...s.administers===!0?["may grant it"]:[]],l=Xe.has(n??"")?"; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one":"";return`${r} is no member of ${n} as ${a} is, who ${i.join(" and ")}${l}`}case"setting":{let i=typeof s.database=="string"?` in the database ${s.database}`:"",l=typeof s.value=="string"?`\`${k(Me(s.value),is)}\``:"a value of the application";return`${a} is set to ${n} = ${l}${i}, and ${r} is ${s.held===!0?"set to another value":"not"}`}default:return o.direction==="tighter"?`${r} has a ${n} of ${s.after}, and ${a} had ${s.before??"none"}`:o.direction==="new"?`${r} has the attribute ${n?.toUpperCase()}, and ${a} had not`:`${r} lacks the attribute ${n?.toUpperCase()} of ${a}, which no membership passes on`}}var $o=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
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
order by dat.oid`;var Eo=`-- Every lasting relation of the current database in the tablespace temptblspace.
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
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var ds=new Set(["table","index","materialized view","database"]),Co={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:Eo,parameters:[]},{sql:$o,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>ds.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var Oo=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
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
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var qo={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Oo,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,t)=>`The password role ${e.role} has a user mapping on the foreign server ${To(e)}${cs(e,t)}`,remediation:(e,{route:t})=>{let n=$(t),o=To(e);if(n===void 0)return O(e,t);if(!(e.role===null||o===void 0))return Ao(e)?`drop user mapping for ${h(e.role)} server ${h(o)};`:`create user mapping for ${h(n)} server ${h(o)};`}};function To({details:{server:e}}){return typeof e=="string"?e:void 0}function Ao({details:{replaced:e}}){return e===!0}function cs(e,{route:t}){let n=$(t);return n===void 0?"":Ao(e)?`; ${n} has one there, of its own or everybody's`:`; ${n} has none there: make one, with the options that the server asks for, before this one is dropped`}var ue=[qn,In,Gn,Wn,zn,Xn,eo,no,oo,so,co,mo,_o,wo,jo,Ro,xo,Co,qo];async function Yp(e,t){let n=ps(e);if(n.kind==="problems")return ms(e,n.problems);let{config:o}=n,{firewall:a,...r}=await t(o,e),s={...r,databases:rn(r.databases,o.concurrency)},i=a===void 0?s.databases:ln({...s,firewall:a}),l={...s,databases:i,rules:ue},d=await zt(l,o),c=await on(l,o,d,gs(d,o)),p=a?.made??[],g=p.length===0?c:{...c,firewallRules:p},u=us(g,o,e);return await at(e,o,g,u),u.step}function ps(e){let t=[...ue.map(n=>n.id),...Object.keys(Cn)];return He({inputs:e.inputs,environment:e.environment,files:e.files},t)}function gs({servers:e},{migration:t}){return On(e.filter(({server:n})=>n.rehearsal!=="off"),t)}function us(e,t,{clock:n}){return En(e,{...t,severities:t.rules,rules:ue,today:n.now().toISOString().slice(0,10)})}function ms(e,t){return rt(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}export{Yp as a,us as b};
