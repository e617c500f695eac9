-- Grants and memberships at random among the roles of a scene, so that there is something to compare: more than a third of
-- all pairs get something. What cannot be granted (a circle of memberships) is passed over.
-- The settings parity.seed and parity.roles (a json list) say how.
do $shake$
declare
  thing record;
  who text;
  other text;
  options text;
  number int;
begin
  perform setseed(current_setting('parity.seed')::float8);
  for number in 1 .. 3 loop
    perform lo_create(47110 + number);
    if random() < 0.7 then
      select role into who from json_array_elements_text(current_setting('parity.roles')::json) role order by random() limit 1;
      execute format('alter large object %s owner to %I', 47110 + number, who);
    end if;
  end loop;
  for thing in
    select 'schema' as kind, format('%I', nspname) as name, array['usage', 'usage', 'create'] as privileges from pg_namespace where nspname !~ '^(pg_|information_schema$)'
    union all
    select case relkind when 'S' then 'sequence' else 'table' end, oid::regclass::text,
      case relkind when 'S' then array['select', 'usage', 'update'] else array['select', 'insert', 'update', 'delete', 'references', 'trigger', 'all'] end
    from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
    union all
    select 'routine', oid::regprocedure::text, array['execute'] from pg_proc where prokind in ('f', 'p') and pronamespace::regnamespace::text !~ '^(pg_|information_schema$)'
    union all
    select 'large object', oid::text, array['select', 'update', 'all'] from pg_largeobject_metadata
    union all
    select 'type', oid::regtype::text, array['usage'] from pg_type where typtype in ('d', 'e') and typnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
    order by 1, 2
  loop
    if thing.kind in ('routine', 'type') and random() < 0.6 then
      execute format('revoke all on %s %s from public', thing.kind, thing.name);
    end if;
    for who in select json_array_elements_text(current_setting('parity.roles')::json) loop
      if random() < 0.4 then
        -- What is granted to a predefined role is its members' as well.
        if random() < 0.1 and thing.kind in ('schema', 'table', 'sequence') and current_setting('server_version_num')::int >= 140000 then
          who := (array['pg_read_all_data', 'pg_write_all_data'])[1 + floor(random() * 2)];
        end if;
        execute format('grant %s on %s %s to %I%s', thing.privileges[1 + floor(random() * array_length(thing.privileges, 1))], thing.kind, thing.name, who,
          case when random() < 0.2 then ' with grant option' else '' end);
      end if;
    end loop;
  end loop;
  for thing in
    select rel.oid::regclass::text as name, att.attname from pg_attribute att join pg_class rel on rel.oid = att.attrelid
    where rel.relkind in ('r', 'p', 'v') and att.attnum > 0 and not att.attisdropped and rel.relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
    order by 1, 2
  loop
    for who in select json_array_elements_text(current_setting('parity.roles')::json) loop
      if random() < 0.2 then
        execute format('grant %s (%I) on %s to %I', (array['select', 'insert', 'update', 'references'])[1 + floor(random() * 4)], thing.attname, thing.name, who);
      end if;
    end loop;
  end loop;
  for who in select json_array_elements_text(current_setting('parity.roles')::json) loop
    for other in select json_array_elements_text(current_setting('parity.roles')::json) loop
      options := case when current_setting('server_version_num')::int < 160000 then '' else
        (array['', ' with inherit false', ' with inherit true, set false', ' with inherit false, set false'])[1 + floor(random() * 4)] end;
      begin
        if random() < 0.12 then
          execute format('grant %I to %I%s', who, other, options);
        end if;
      exception when invalid_grant_operation or syntax_error then
        null;
      end;
    end loop;
    if random() < 0.1 then
      execute format('alter role %I noinherit', who);
    end if;
    if random() < 0.1 and current_setting('server_version_num')::int >= 140000 then
      execute format('grant %I to %I', (array['pg_read_all_data', 'pg_write_all_data'])[1 + floor(random() * 2)], who);
    end if;
  end loop;
end
$shake$
