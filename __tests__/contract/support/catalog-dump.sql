-- What catalog-dump.ts does not derive from the columns of the catalogs. Each part is one query with one column, `line`.

-- @part column privileges
select pg_catalog.format('privilege: %s %s: %s to %s by %I%s', ide.type, ide.identity, acl.privilege_type,
  case acl.grantee when 0 then 'PUBLIC' else pg_catalog.quote_ident(tee.rolname) end, tor.rolname,
  case when acl.is_grantable then ' with grant option' else '' end) as line
from pg_catalog.pg_attribute att
cross join lateral pg_catalog.aclexplode(att.attacl) acl
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::regclass, att.attrelid, att.attnum) ide
left join pg_catalog.pg_roles tor on tor.oid = acl.grantor
left join pg_catalog.pg_roles tee on tee.oid = acl.grantee
where not att.attisdropped
  and (att.attrelid >= 16384 or not exists (
    select from pg_catalog.pg_init_privs ini
    where ini.classoid = 'pg_catalog.pg_class'::regclass and ini.objoid = att.attrelid and ini.objsubid = att.attnum
      and ini.initprivs = att.attacl))

-- @part default privileges: those of a schema add to the built-in ones, those of a whole database stand in their place
with entry as (
  select def.defaclrole, def.defaclnamespace, def.defaclobjtype, def.defaclacl,
    case def.defaclnamespace when 0 then pg_catalog.acldefault(case def.defaclobjtype when 'S' then 's' else def.defaclobjtype end, def.defaclrole) end as usual
  from pg_catalog.pg_default_acl def
), changed as (
  select ent.defaclrole, ent.defaclnamespace, ent.defaclobjtype, 'granted' as what, acl.*
  from entry ent cross join lateral (select * from pg_catalog.aclexplode(ent.defaclacl) except select * from pg_catalog.aclexplode(ent.usual)) acl
  union all
  select ent.defaclrole, ent.defaclnamespace, ent.defaclobjtype, 'revoked' as what, acl.*
  from entry ent cross join lateral (select * from pg_catalog.aclexplode(ent.usual) except select * from pg_catalog.aclexplode(ent.defaclacl)) acl
)
select pg_catalog.format('default privilege: of %I %s on %s: %s %s to %s by %I%s', rol.rolname,
  coalesce('in schema ' || pg_catalog.quote_ident(nsp.nspname), 'everywhere'),
  case cha.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
    when 'n' then 'schemas' when 'L' then 'large objects' else cha.defaclobjtype::text end,
  cha.what, cha.privilege_type, case cha.grantee when 0 then 'PUBLIC' else pg_catalog.quote_ident(tee.rolname) end, tor.rolname,
  case when cha.is_grantable then ' with grant option' else '' end) as line
from changed cha
left join pg_catalog.pg_roles rol on rol.oid = cha.defaclrole
left join pg_catalog.pg_namespace nsp on nsp.oid = cha.defaclnamespace
left join pg_catalog.pg_roles tor on tor.oid = cha.grantor
left join pg_catalog.pg_roles tee on tee.oid = cha.grantee

-- @part initial privileges of what extensions brought
select pg_catalog.format('initial privilege: %s %s: %s to %s by %I%s', ide.type, ide.identity, acl.privilege_type,
  case acl.grantee when 0 then 'PUBLIC' else pg_catalog.quote_ident(tee.rolname) end, tor.rolname,
  case when acl.is_grantable then ' with grant option' else '' end) as line
from pg_catalog.pg_init_privs ini
cross join lateral pg_catalog.aclexplode(ini.initprivs) acl
cross join lateral pg_catalog.pg_identify_object(ini.classoid, ini.objoid, ini.objsubid) ide
left join pg_catalog.pg_roles tor on tor.oid = acl.grantor
left join pg_catalog.pg_roles tee on tee.oid = acl.grantee
where ini.objoid >= 16384

-- @part row security
select pg_catalog.format('row security: table %s%s%s', ide.identity,
  case when cls.relrowsecurity then ', enabled' else '' end, case when cls.relforcerowsecurity then ', forced' else '' end) as line
from pg_catalog.pg_class cls
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::regclass, cls.oid, 0) ide
where cls.relrowsecurity or cls.relforcerowsecurity

-- @part policies
select pg_catalog.format('policy: %s: %s, %s, to %s, using %L, with check %L', ide.identity, pol.polcmd,
  case when pol.polpermissive then 'permissive' else 'restrictive' end,
  (
    select pg_catalog.string_agg(one.name, ', ' order by one.name collate "C")
    from (
      select case mem.oid when 0 then 'PUBLIC' else pg_catalog.quote_ident(rol.rolname) end as name
      from pg_catalog.unnest(pol.polroles) mem (oid)
      left join pg_catalog.pg_roles rol on rol.oid = mem.oid
    ) one
  ),
  pg_catalog.pg_get_expr(pol.polqual, pol.polrelid), pg_catalog.pg_get_expr(pol.polwithcheck, pol.polrelid)) as line
from pg_catalog.pg_policy pol
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_policy'::regclass, pol.oid, 0) ide

-- @part user mappings, without their options
select pg_catalog.format('user mapping: %s on server %I', case map.umuser when 0 then 'PUBLIC' else pg_catalog.quote_ident(rol.rolname) end, srv.srvname) as line
from pg_catalog.pg_user_mapping map
left join pg_catalog.pg_foreign_server srv on srv.oid = map.umserver
left join pg_catalog.pg_roles rol on rol.oid = map.umuser

-- @part memberships
select pg_catalog.format('member: %I has %I by %I%s', mem.rolname, rol.rolname, tor.rolname, (
  select pg_catalog.string_agg(pg_catalog.format(', %s %s', opt.key, opt.value), '' order by opt.key)
  from pg_catalog.jsonb_each_text(pg_catalog.to_jsonb(aut)) opt
  where opt.key like '%\_option'
)) as line
from pg_catalog.pg_auth_members aut
left join pg_catalog.pg_roles rol on rol.oid = aut.roleid
left join pg_catalog.pg_roles mem on mem.oid = aut.member
left join pg_catalog.pg_roles tor on tor.oid = aut.grantor

-- @part role attributes; of a password no more than whether it is another one
select pg_catalog.format('role: %I%s', rol.rolname, (
  select pg_catalog.string_agg(pg_catalog.format(', %s %s', pg_catalog.substr(att.key, 4),
    case att.key when 'rolpassword' then pg_catalog.substr(pg_catalog.md5(att.value), 1, 8) else att.value end), '' order by att.key)
  from pg_catalog.jsonb_each_text(pg_catalog.to_jsonb(rol)) att
  where att.key not in ('oid', 'rolname') and att.value is not null
)) as line
from pg_catalog.pg_authid rol

-- @part settings
select pg_catalog.format('setting: of %s in %s: %s', case cfg.setrole when 0 then 'everybody' else pg_catalog.quote_ident(rol.rolname) end,
  case cfg.setdatabase when 0 then 'every database' else pg_catalog.quote_ident(dat.datname) end, one.setting) as line
from pg_catalog.pg_db_role_setting cfg
cross join lateral pg_catalog.unnest(cfg.setconfig) one (setting)
left join pg_catalog.pg_roles rol on rol.oid = cfg.setrole
left join pg_catalog.pg_database dat on dat.oid = cfg.setdatabase

-- @part security labels of this database
select pg_catalog.format('label: %s %s for %I: %L', ide.type, ide.identity, lbl.provider, lbl.label) as line
from pg_catalog.pg_seclabel lbl
cross join lateral pg_catalog.pg_identify_object(lbl.classoid, lbl.objoid, lbl.objsubid) ide

-- @part security labels of shared objects
select pg_catalog.format('label: %s %s for %I: %L', ide.type, ide.identity, lbl.provider, lbl.label) as line
from pg_catalog.pg_shseclabel lbl
cross join lateral pg_catalog.pg_identify_object(lbl.classoid, lbl.objoid, 0) ide

-- @part publications
select pg_catalog.format('publication: %I%s', pub.pubname, (
  select pg_catalog.string_agg(pg_catalog.format(', %s %s', att.key, att.value), '' order by att.key)
  from pg_catalog.jsonb_each_text(pg_catalog.to_jsonb(pub)) att
  where att.key not in ('oid', 'pubname', 'pubowner')
)) as line
from pg_catalog.pg_publication pub

-- @part what is published
select pg_catalog.format('published: %s %s', ide.type, ide.identity) as line
from pg_catalog.pg_publication_rel rel
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_publication_rel'::regclass, rel.oid, 0) ide

-- @part what is published of a table 15-18
select pg_catalog.format('published: %s %s: columns %s, where %L', ide.type, ide.identity, coalesce(rel.prattrs::text, 'all'), pg_catalog.pg_get_expr(rel.prqual, rel.prrelid)) as line
from pg_catalog.pg_publication_rel rel
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_publication_rel'::regclass, rel.oid, 0) ide
where rel.prattrs is not null or rel.prqual is not null

-- @part schemas that are published 15-18
select pg_catalog.format('published: %s %s', ide.type, ide.identity) as line
from pg_catalog.pg_publication_namespace nsp
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_publication_namespace'::regclass, nsp.oid, 0) ide

-- @part what PostgreSQL itself thinks that depends on roles, here
select pg_catalog.format('dependency: %s %s on %I as %s', ide.type, ide.identity, rol.rolname, dep.deptype) as line
from pg_catalog.pg_shdepend dep
left join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.refclassid = 'pg_catalog.pg_authid'::regclass
  and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
  and dep.deptype <> 'p'
  and coalesce(ide.schema, '') !~ '^pg_(toast|temp)'

-- @part what PostgreSQL itself thinks that depends on roles, in other databases
select pg_catalog.format('dependency: in database %I on %I as %s: %s', dat.datname, rol.rolname, dep.deptype, pg_catalog.count(*)) as line
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat on dat.oid = dep.dbid and dat.datname <> pg_catalog.current_database()
left join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
where dep.refclassid = 'pg_catalog.pg_authid'::regclass
group by dat.datname, rol.rolname, dep.deptype
