/** Refuses to run in another database, or without the roles. Shared objects can be handed over from any database: no name is set. */
export const GUARD = `do $gate$
declare
  missing text;
begin
  if current_setting('postgres_entra_gate.database') not in ('', current_database()) then
    raise exception 'This file is for the database "%", and this session is in "%".',
      current_setting('postgres_entra_gate.database'), current_database();
  end if;
  select string_agg(format('"%s"', wanted.name), ', ') into missing
  from (
    select jsonb_array_elements_text(pair.roles)
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as pair (roles)
    union
    select jsonb_array_elements_text(current_setting('postgres_entra_gate.labelled')::jsonb)
  ) as wanted (name)
  where not exists (select from pg_catalog.pg_roles rol where rol.rolname = wanted.name);
  if missing is not null then
    raise exception 'There is no role %.', missing;
  end if;
end
$gate$;`
