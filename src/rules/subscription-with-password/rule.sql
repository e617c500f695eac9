-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
-- host in it. The string itself is taken apart inside the server and never returned.
-- https://www.postgresql.org/docs/current/catalog-pg-subscription.html (subconninfo is closed to most; on Azure, all of it)
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
-- pg_shdepend has no row for what the bootstrap superuser owns. query_to_xml() asks only who may; hexadecimal digits carry
-- any text through XML.
with closed as materialized (
  select
    allowed.may,
    case when allowed.may then pg_catalog.convert_from(pg_catalog.decode(pg_catalog.substring(pg_catalog.query_to_xml($read$
      select pg_catalog.encode(pg_catalog.convert_to(
        pg_catalog.jsonb_object_agg(sub.oid::text, pg_catalog.jsonb_build_object(
          'works_in', dat.datname,
          'enabled', sub.subenabled,
          'password', coalesce(opt.password, false) or sub.subconninfo ~ '^postgres(ql)?://[^@/:]*:[^@/]+@',
          'host', coalesce(opt.host, nullif(pg_catalog.regexp_replace(pg_catalog.substring(uri.rest, '^[^/?]*'), ':[^],]*(,|$)', '\1', 'g'), '')),
          'hostaddr', opt.hostaddr,
          'service', opt.service))::text, pg_catalog.getdatabaseencoding()), 'hex') as found
      from pg_catalog.pg_subscription sub
      left join pg_catalog.pg_database dat on dat.oid = sub.subdbid
      cross join lateral (select pg_catalog.substring(sub.subconninfo, '^postgres(?:ql)?://(?:[^@/]*@)?(.*)$') as rest) uri
      cross join lateral (
        select
          pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> '') as password,
          pg_catalog.max(one.value) filter (where one.name = 'host') as host,
          pg_catalog.max(one.value) filter (where one.name = 'hostaddr') as hostaddr,
          pg_catalog.max(one.value) filter (where one.name = 'service') as service
        from pg_catalog.regexp_matches(
          case when uri.rest is null then sub.subconninfo else '&' || pg_catalog.substring(uri.rest, '\?(.*)$') end,
          case when uri.rest is null then '(\w+)\s*=\s*(?:''((?:\\.|[^''\\])*)''|((?:\\.|[^\s\\])*))' else '&(\w+)=()([^&]*)' end,
          'g') part
        cross join lateral (select part[1] as name, coalesce(nullif(part[2], ''), part[3]) as value) one
      ) opt
    $read$, false, false, '')::text, '<found>([0-9a-f]+)<'), 'hex'), pg_catalog.getdatabaseencoding())::jsonb end as answer
  from (select pg_catalog.has_table_privilege('pg_catalog.pg_subscription', 'select') as may) allowed
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  sub.facts ->> 'works_in' as works_in,
  (sub.facts ->> 'enabled')::boolean as enabled,
  pg_catalog.jsonb_strip_nulls(sub.facts - array['works_in', 'enabled', 'password']) as address,
  pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  case when not closed.may then 'SELECT on pg_catalog.pg_subscription, which pg_read_all_data brings on PostgreSQL 14 and later' end as unreadable
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join closed
cross join lateral (select closed.answer -> dep.objid::text as facts) sub
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.dbid = 0 and dep.classid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.deptype = 'o'
  and (not closed.may or (sub.facts ->> 'password')::boolean)
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid
