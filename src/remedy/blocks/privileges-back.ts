import { PAIR_AND_OWNED } from './common.ts'

/** Every access control list that an owned object or one of its columns can have. */
const HELD = `held (classid, objid, name, acl) as (
    select 'pg_catalog.pg_class'::regclass, rel.oid, null::name, rel.relacl from pg_catalog.pg_class rel
    union all select 'pg_catalog.pg_class'::regclass, att.attrelid, att.attname, att.attacl from pg_catalog.pg_attribute att where att.attacl is not null
    union all select 'pg_catalog.pg_proc'::regclass, pro.oid, null, pro.proacl from pg_catalog.pg_proc pro
    union all select 'pg_catalog.pg_type'::regclass, typ.oid, null, typ.typacl from pg_catalog.pg_type typ
    union all select 'pg_catalog.pg_namespace'::regclass, nsp.oid, null, nsp.nspacl from pg_catalog.pg_namespace nsp
    union all select 'pg_catalog.pg_language'::regclass, lan.oid, null, lan.lanacl from pg_catalog.pg_language lan
    union all select 'pg_catalog.pg_foreign_data_wrapper'::regclass, fdw.oid, null, fdw.fdwacl from pg_catalog.pg_foreign_data_wrapper fdw
    union all select 'pg_catalog.pg_foreign_server'::regclass, srv.oid, null, srv.srvacl from pg_catalog.pg_foreign_server srv
    union all select 'pg_catalog.pg_database'::regclass, dat.oid, null, dat.datacl from pg_catalog.pg_database dat
    union all select 'pg_catalog.pg_tablespace'::regclass, tbs.oid, null, tbs.spcacl from pg_catalog.pg_tablespace tbs
    union all select 'pg_catalog.pg_largeobject'::regclass, lob.oid, null, lob.lomacl from pg_catalog.pg_largeobject_metadata lob
  )`

const ENTRY = `jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`

/**
 * Where an extension makes everything of its owner go over and come back, the privileges on the owner's own things go
 * through the same mill: they are noted beside those of the list.
 */
export const NOTE_PRIVILEGES = `do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${PAIR_AND_OWNED}, ${HELD}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${ENTRY})) as one
      from owned own
      join held hel on hel.classid = own.classid and hel.objid = own.objid
      cross join lateral aclexplode(hel.acl) acl
      where not own.moving
        and exists (select from owned ext where ext.old_oid = own.old_oid and ext.moving and ext.type = 'extension')
      group by own.old_name, own.type, own.identity, hel.name
      having bool_or(own.new_oid in (acl.grantee, acl.grantor))
    )
    select current_setting('postgres_entra_gate.grants')::jsonb || coalesce(jsonb_agg(noted.one), '[]')
    from noted
  )::text, true);
end
$gate$;`

/**
 * Puts the noted privileges back: first what is missing is granted, by whom it was granted before, then what was not there is
 * revoked. In this order no privilege that hangs on another is lost on the way.
 * https://www.postgresql.org/docs/current/sql-grant.html, https://www.postgresql.org/docs/current/sql-revoke.html
 */
export const PRIVILEGES_BACK = `do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  phase text;
  statement text;
  done integer;
  undone text[];
begin
  -- Who granted something names it once more, and must be let into its schema for that. What is too much here is taken back with
  -- the privileges on the schemas.
  for step in
    select lst.identity as schema, who.rolname as grantor
    from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb) as lst (type text, identity text)
    cross join (
      select distinct rol.rolname, rol.oid
      from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb) as any_one (entries jsonb)
      cross join lateral jsonb_to_recordset(any_one.entries) as ent (grantor name)
      join pg_catalog.pg_roles rol on rol.rolname = ent.grantor
    ) who
    -- Only the name of a schema can be read as one.
    where not has_schema_privilege(who.oid, case when lst.type = 'schema' then to_regnamespace(lst.identity) end, 'USAGE')
  loop
    begin
      execute format('grant usage on schema %s to %I', step.schema, step.grantor);
    exception when insufficient_privilege then
      -- Then what this role granted is left undone, and named below.
      null;
    end;
  end loop;
  -- Schemas last: while things in them are named, the roles need the USAGE that they were lent.
  foreach phase in array array['things', 'schemas'] loop
    -- A grant may be what the next one hangs on: as long as there is progress, there is another round.
    for round in 1 .. 20 loop
      done := 0;
      undone := '{}';
      for step in
        with ${PAIR_AND_OWNED}, ${HELD}, noted as (
          select given.*, row_number() over () as place
          from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb)
            as given (owner text, type text, identity text, "column" text, entries jsonb)
        ), named as materialized (
          -- First every name once: joined the other way round, each entry of the list would have them all worked out again.
          select rol.rolname::text as owner, dep.classid, dep.objid, ide.type, ide.identity
          from (select distinct owner from noted) own
          join pg_catalog.pg_roles rol on rol.rolname = own.owner
          join pg_catalog.pg_shdepend dep on dep.refobjid = rol.oid and dep.deptype = 'o'
          cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
          where dep.refclassid = 'pg_catalog.pg_authid'::regclass
            and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
        ), found as (
          select nte.*, nmd.classid, nmd.objid,
            case
              when nte.type in ('table', 'view', 'materialized view', 'foreign table') then 'table'
              when nte.type in ('function', 'procedure', 'aggregate') then 'routine'
              when nte.type = 'domain' then 'type'
              when nte.type = 'foreign-data wrapper' then 'foreign data wrapper'
              when nte.type = 'server' then 'foreign server'
              else nte.type
            end || ' ' || nte.identity as target
          from noted nte
          join named nmd on (nmd.owner, nmd.type, nmd.identity) = (nte.owner, nte.type, nte.identity)
          where (nte.type = 'schema') = (phase = 'schemas')
        ), wanted as (
          select fnd.place, fnd.owner, fnd.target, fnd."column", ent.grantor, ent.grantee, ent.privilege, ent.grantable
          from found fnd
          cross join lateral jsonb_to_recordset(fnd.entries) as ent (grantor text, grantee text, privilege text, grantable boolean)
        ), present as (
          select fnd.place, fnd.owner, fnd.target, fnd."column", pg_get_userbyid(acl.grantor)::text as grantor,
            case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee)::text end as grantee,
            acl.privilege_type as privilege, acl.is_grantable as grantable
          from found fnd
          join held hel on hel.classid = fnd.classid and hel.objid = fnd.objid and hel.name is not distinct from fnd."column"
          cross join lateral aclexplode(hel.acl) acl
        ), difference as (
          select 1 as turn, wnt.*, null::boolean as was
          from wanted wnt
          where not exists (
            select from present prs
            where (prs.place, prs.grantor, prs.privilege) = (wnt.place, wnt.grantor, wnt.privilege)
              and prs.grantee is not distinct from wnt.grantee
              and prs.grantable >= wnt.grantable
          )
          union all
          select 2, prs.*, wnt.grantable
          from present prs
          left join wanted wnt
            on (prs.place, prs.grantor, prs.privilege) = (wnt.place, wnt.grantor, wnt.privilege)
            and prs.grantee is not distinct from wnt.grantee
          where wnt.place is null or prs.grantable and not wnt.grantable
        )
        select dif.grantor, array_agg(format(
            case
              when dif.turn = 1 then 'grant %1$s%2$s on %3$s to %4$s' || case when dif.grantable then ' with grant option' else '' end
              when dif.was is null then 'revoke %1$s%2$s on %3$s from %4$s'
              else 'revoke grant option for %1$s%2$s on %3$s from %4$s'
            end,
            dif.privilege, coalesce(' (' || quote_ident(dif."column") || ')', ''), dif.target, coalesce(quote_ident(dif.grantee), 'public')
          ) order by dif.place, dif.privilege, dif.grantee) as statements
        from difference dif
        group by dif.turn, dif.grantor, dif.grantor <> dif.owner
        order by dif.turn, dif.grantor <> dif.owner, dif.grantor
      loop
        -- All of one grantor in one go, which a savepoint for each would slow down; one by one only where one is refused.
        begin
          perform set_config('role', step.grantor, true);
          foreach statement in array step.statements loop
            execute statement;
          end loop;
          done := done + cardinality(step.statements);
        exception when insufficient_privilege or dependent_objects_still_exist or invalid_grant_operation then
          foreach statement in array step.statements loop
            begin
              perform set_config('role', step.grantor, true);
              execute statement;
              done := done + 1;
            exception when insufficient_privilege or dependent_objects_still_exist or invalid_grant_operation then
              undone := undone || format('as "%s": %s: %s', step.grantor, statement, sqlerrm);
            end;
          end loop;
        end;
        perform set_config('role', role_before, true);
      end loop;
      exit when done = 0;
    end loop;
    for step in select unnest(undone) as what loop
      raise warning 'Left undone, %', step.what;
    end loop;
  end loop;
end
$gate$;`
