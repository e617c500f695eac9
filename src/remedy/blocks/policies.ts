import { PAIR } from './common.ts'

/**
 * Names the successor in each row-level security policy that names a password role, in its place and once. Policies hold for
 * the members of the roles that they name as well: who still logs in as the password role, and is a member of the successor, goes on seeing its rows.
 * Only the owner of the table may alter one. Where the session's role cannot become that, the policy stays, and the
 * owner's statement is said. https://www.postgresql.org/docs/current/sql-alterpolicy.html
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
    select onc.polname, onc.polrelid::regclass as of_table, format('alter policy %I on %s to %s', onc.polname, onc.polrelid::regclass,
      string_agg(case when onc.role_oid = 0 then 'public' else quote_ident(pg_get_userbyid(onc.role_oid)) end, ', ' order by onc.place)) as statement
    from once onc
    group by onc.oid, onc.polname, onc.polrelid
    order by onc.polrelid, onc.polname
  loop
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy "%" on % stays (%). The owner of the table can run: %;',
        policy.polname, policy.of_table, sqlerrm, policy.statement;
    end;
  end loop;
end
$gate$;`

/**
 * Names in each policy on the list whom it named before, but roles that are gone. What nobody has altered is left alone: it may be
 * of an owner whom the session's role cannot become.
 */
export const POLICIES_BACK = `do $gate$
declare
  policy record;
begin
  for policy in
    with given as (
      select distinct lst."table", lst.policy, lst.roles
      from jsonb_to_recordset(current_setting('postgres_entra_gate.policies')::jsonb) as lst ("table" text, policy text, roles jsonb)
    )
    select given.policy, given."table", found.oid is not null as there,
      format('alter policy %I on %s to %s', given.policy, given."table", wanted.names) as statement
    from given
    -- Null stands for PUBLIC, which is no role: one that is called so is quoted.
    cross join lateral (
      select string_agg(case when one.name is null then 'public' else quote_ident(one.name) end, ', ' order by one.place),
        array_agg(coalesce(rol.oid, 0::oid) order by one.place)
      from jsonb_array_elements_text(given.roles) with ordinality as one (name, place)
      left join pg_catalog.pg_roles rol on rol.rolname = one.name
      where one.name is null or rol.oid is not null
    ) as wanted (names, oids)
    left join (
      select pol.oid, pol.polname, pol.polroles, ide.identity
      from pg_catalog.pg_policy pol
      cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::regclass, pol.polrelid, 0) ide
    ) as found on found.polname = given.policy and found.identity = given."table"
    where found.polroles is distinct from wanted.oids
  loop
    if not policy.there then
      raise warning 'There is no policy % on % any more.', policy.policy, policy."table";
      continue;
    end if;
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy "%" on % stays (%). The owner of the table can run: %;',
        policy.policy, policy."table", sqlerrm, policy.statement;
    end;
  end loop;
end
$gate$;`
