-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
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
where rol.rolname = session_user
