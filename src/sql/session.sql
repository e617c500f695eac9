-- Who this session is, as the server sees it: one row.
-- https://www.postgresql.org/docs/current/functions-info.html
-- https://www.postgresql.org/docs/current/catalog-pg-shseclabel.html
-- The label is looked up by session_user, not current_user: SET ROLE changes only the latter.
select
  session_user::text as session_user,
  pg_catalog.current_setting('server_version_num')::integer as server_version,
  pg_catalog.current_setting('default_transaction_read_only') = 'on' as read_only,
  pg_catalog.host(pg_catalog.inet_client_addr()) as client_address,
  (
    select lbl.label
    from pg_catalog.pg_shseclabel lbl
    join pg_catalog.pg_roles rol on rol.oid = lbl.objoid
    where lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
      and lbl.provider = 'pgaadauth'
      and rol.rolname = session_user
  ) as label
