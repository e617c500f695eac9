-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
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
order by ide.identity collate "C", lac.old_oid
