-- The fourth part of a query: what the password role gets by SET ROLE only, and its successor in no way.
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
)
