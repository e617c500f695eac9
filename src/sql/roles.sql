-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"
