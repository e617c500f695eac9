-- Azure's helper that tells which kind of password a role has without showing the hash: documented values are NOLOGIN,
-- SCRAM-256 and MD5. What a real server says of a LOGIN role without a password is not documented; here it is empty.
create function public.azure_roles_authtype() returns table (rolename text, authtype text)
language sql stable security definer set search_path = pg_catalog
as $$
  select
    rolname::text,
    case
      when not rolcanlogin then 'NOLOGIN'
      when rolpassword like 'SCRAM-SHA-256$%' then 'SCRAM-256'
      when rolpassword like 'md5%' then 'MD5'
      else ''
    end
  from pg_authid
  order by rolname
$$;
