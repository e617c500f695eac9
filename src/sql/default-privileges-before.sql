-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype
