-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. The first superuser, whose oid is 10, stands for their owner.
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
from pg_catalog.pg_parameter_acl par
