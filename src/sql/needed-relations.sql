-- The relations with a name of $1, and each privilege on them: whether the role $3 holds it on the whole, and whether the
-- role $2 does, or on which columns $2 alone does.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
with pair as (
  select
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2) as former,
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3) as successor
)
select
  nsp.nspname as schema,
  cls.relname as name,
  case cls.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view'
    when 'f' then 'foreign table' else 'table' end as type,
  pg_catalog.format('%I.%I', nsp.nspname, cls.relname) as identity,
  acl.privilege,
  coalesce(case when cls.relkind = 'S' then pg_catalog.has_sequence_privilege(pair.successor, cls.oid, acl.privilege)
    else pg_catalog.has_table_privilege(pair.successor, cls.oid, acl.privilege) end, false) as held,
  coalesce(case when cls.relkind = 'S' then pg_catalog.has_sequence_privilege(pair.former, cls.oid, acl.privilege)
    else pg_catalog.has_table_privilege(pair.former, cls.oid, acl.privilege) end, false) as held_before,
  array(
    select pg_catalog.quote_ident(att.attname)
    from pg_catalog.pg_attribute att
    where att.attrelid = cls.oid and att.attnum > 0 and not att.attisdropped
      and cls.relkind <> 'S' and acl.privilege in ('SELECT', 'INSERT', 'UPDATE')
      and pg_catalog.has_column_privilege(pair.former, cls.oid, att.attnum, acl.privilege)
      and not pg_catalog.has_column_privilege(pair.successor, cls.oid, att.attnum, acl.privilege)
    order by att.attnum) as columns
from pg_catalog.pg_class cls
join pg_catalog.pg_namespace nsp on nsp.oid = cls.relnamespace
cross join pair
join (values
  (false, 'SELECT'), (false, 'INSERT'), (false, 'UPDATE'), (false, 'DELETE'), (false, 'TRUNCATE'),
  (true, 'USAGE'), (true, 'SELECT'), (true, 'UPDATE')) acl (sequence, privilege)
  on acl.sequence = (cls.relkind = 'S')
where cls.relname = any ($1::pg_catalog.text[]) and cls.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
order by nsp.nspname, cls.relname, acl.privilege
