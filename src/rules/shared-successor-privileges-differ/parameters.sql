-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par
