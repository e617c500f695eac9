-- The roles that every Azure Database for PostgreSQL flexible server has, as a globals dump of a server shows them.
-- The server admin gets its password when a server starts; everything else is the same on every server.
create role azure_pg_admin nologin;
create role serveradmin login nosuperuser inherit createdb createrole;
grant azure_pg_admin to serveradmin with admin option;
grant pg_monitor, pg_read_all_settings, pg_read_all_stats, pg_stat_scan_tables to azure_pg_admin with admin option;

do $$
begin
  if current_setting('server_version_num')::integer >= 160000 then
    grant pg_checkpoint, pg_create_subscription, pg_read_all_data to azure_pg_admin with admin option;
    -- Newer servers show LOGIN, older ones NOLOGIN; both are seen in the field.
    create role replication login replication;
  else
    create role replication nologin replication;
  end if;
end
$$;
