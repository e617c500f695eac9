import { PAIR } from './common.ts'

/**
 * Names the successor in each row-level security policy that names a password role, in its place and once. Policies hold for
 * the members of the roles that they name as well: who still logs in as the password role, and is a member of the successor, goes on seeing its rows.
 * https://www.postgresql.org/docs/current/sql-alterpolicy.html
 */
export const POLICIES = `do $gate$
declare
  policy record;
begin
  for policy in
    with ${PAIR}, named as (
      select pol.oid, pol.polname, pol.polrelid, coalesce(pair.new_oid, one.role_oid) as role_oid, one.place
      from pg_catalog.pg_policy pol
      cross join lateral unnest(pol.polroles) with ordinality as one (role_oid, place)
      left join pair on pair.old_oid = one.role_oid
      where pol.polroles && array(select pair.old_oid from pair)
    ), once as (
      select nam.oid, nam.polname, nam.polrelid, nam.role_oid, min(nam.place) as place
      from named nam
      group by nam.oid, nam.polname, nam.polrelid, nam.role_oid
    )
    select onc.polname, onc.polrelid::regclass as relation, format('alter policy %I on %s to %s', onc.polname, onc.polrelid::regclass,
      string_agg(case when onc.role_oid = 0 then 'public' else quote_ident(pg_get_userbyid(onc.role_oid)) end, ', ' order by onc.place)) as statement
    from once onc
    group by onc.oid, onc.polname, onc.polrelid
    order by onc.polrelid, onc.polname
  loop
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy % on % stays, because only the owner of the table may change it: %.',
        policy.polname, policy.relation, sqlerrm;
    end;
  end loop;
end
$gate$;`

/** Names in each policy on the list whom it named before. */
export const POLICIES_BACK = `do $gate$
declare
  policy record;
begin
  for policy in
    select format('alter policy %I on %s to %s', given.policy, given."table", (
        -- Null stands for PUBLIC, which is no role: one that is called so is quoted.
        select string_agg(coalesce(quote_ident(rol.name), 'public'), ', ' order by rol.place)
        from jsonb_array_elements_text(given.roles) with ordinality as rol (name, place)
      )) as statement,
      exists (
        select from pg_catalog.pg_policy pol
        where pol.polname = given.policy and pol.polrelid = to_regclass(given."table")
      ) as there,
      given.policy, given."table"
    from jsonb_to_recordset(current_setting('postgres_entra_gate.policies')::jsonb) as given ("table" text, policy text, roles jsonb)
  loop
    if not policy.there then
      raise warning 'There is no policy % on % any more.', policy.policy, policy."table";
      continue;
    end if;
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy % on % is left as it is: %.', policy.policy, policy."table", sqlerrm;
    end;
  end loop;
end
$gate$;`
