-- What `SECURITY LABEL FOR pgaadauth ON ROLE …` does on Azure, where the provider is loaded into every database. No provider
-- can be loaded here, so the statement becomes a call of this on its way in (local-azure/security-label.ts).
-- Who may label a role, and which labels the provider refuses in which words, is not documented: here it is who may
-- create an Entra role, and what the documentation shows passes.
create procedure pg_catalog.pgaadauth_set_label(rolename name, newlabel text)
language plpgsql security definer set search_path = pg_catalog set allow_system_table_mods = on
as $$
declare
  target oid := (select rol.oid from pg_roles rol where rol.rolname = rolename);
  part text;
begin
  if current_setting('transaction_read_only')::boolean then
    raise exception 'cannot execute SECURITY LABEL in a read-only transaction' using errcode = 'read_only_sql_transaction';
  end if;
  if target is null then
    raise exception 'role "%" does not exist', rolename using errcode = 'undefined_object';
  end if;
  if not exists (
    select from pg_roles rol
    left join pg_shseclabel lbl on lbl.objoid = rol.oid and lbl.classoid = 'pg_authid'::regclass and lbl.provider = 'pgaadauth'
    where rol.rolname = session_user and (rol.rolsuper or lbl.label ~ ',\s*admin\s*(,|$)')
  ) then
    raise exception 'Only Microsoft Entra administrators can create Microsoft Entra roles.' using errcode = 'insufficient_privilege';
  end if;
  foreach part in array regexp_split_to_array(coalesce(newlabel, 'aadauth'), '\s*,\s*') loop
    if part !~ '^\s*(aadauth|oid=[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|type=(user|group|service)|admin|mfa)\s*$' then
      raise exception 'The label "%" cannot be read at "%".', newlabel, part using errcode = 'invalid_parameter_value';
    end if;
  end loop;
  -- The bare `aadauth` is a principal of the role's own name.
  if newlabel !~ '^\s*aadauth\s*(,|$)' or (newlabel ~ '\moid=') <> (newlabel ~ '\mtype=') then
    raise exception 'The label "%" does not name a principal.', newlabel using errcode = 'invalid_parameter_value';
  end if;
  delete from pg_shseclabel lbl
  where lbl.objoid = target and lbl.classoid = 'pg_authid'::regclass and lbl.provider = 'pgaadauth';
  if newlabel is not null then
    insert into pg_shseclabel (objoid, classoid, provider, label) values (target, 'pg_authid'::regclass, 'pgaadauth', newlabel);
  end if;
end
$$;
