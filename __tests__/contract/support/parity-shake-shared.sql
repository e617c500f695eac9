-- The same for what belongs to no one database: databases and tablespaces that all scenes of a server share, and parameters since 15.
-- Owners and what PUBLIC may are dealt anew each time.
do $shake$
declare
  thing record;
  who text;
  parameter text;
begin
  perform setseed(current_setting('parity.seed')::float8);
  for thing in
    select 'database' as kind, datname as name, array['create', 'connect', 'temporary', 'all'] as privileges, datname = current_database() as own
    from pg_database where datname like 'parity of all%' or datname = current_database()
    union all
    select 'tablespace', spcname, array['create'], false from pg_tablespace where spcname like 'parity%'
    order by 1, 2
  loop
    if not thing.own then
      select role into who from (
        select 'azure_pg_admin' as role union all select json_array_elements_text(current_setting('parity.roles')::json)
      ) any_role order by random() limit 1;
      execute format('alter %s %I owner to %I', thing.kind, thing.name, case when random() < 0.4 then who else 'azure_pg_admin' end);
      execute format('grant all on %s %I to public', thing.kind, thing.name);
    end if;
    if random() < 0.8 then
      execute format('revoke %s on %s %I from public', thing.privileges[array_length(thing.privileges, 1)], thing.kind, thing.name);
    end if;
    for who in select json_array_elements_text(current_setting('parity.roles')::json) loop
      if random() < 0.5 then
        execute format('grant %s on %s %I to %I%s', thing.privileges[1 + floor(random() * array_length(thing.privileges, 1))], thing.kind, thing.name, who,
          case when random() < 0.2 then ' with grant option' else '' end);
      end if;
    end loop;
  end loop;
  if current_setting('server_version_num')::int >= 150000 then
    -- Of a superuser, of everybody, of no session, and of an extension that is not there.
    foreach parameter in array array['log_min_messages', 'session_replication_role', 'work_mem', 'max_connections', 'no_such.extension'] loop
      for who in select json_array_elements_text(current_setting('parity.roles')::json) loop
        if random() < 0.3 then
          execute format('grant %s on parameter %s to %I%s', (array['set', 'alter system', 'all'])[1 + floor(random() * 3)], parameter, who,
            case when random() < 0.2 then ' with grant option' else '' end);
        end if;
      end loop;
    end loop;
  end if;
end
$shake$
