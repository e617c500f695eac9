import { lendable, mayDropMapping, PAIR_AND_OWNED, SCHEMA_OWNER, takesSuperuser } from './common.ts'

/**
 * What preflight.sql asks; names are read from settings of the transaction, as in common.ts. in-the-way.ts answers with the
 * same columns. `state` is one of:
 *
 * - `have`: nothing to do; `lent`: remediate.sql lends it to itself and takes it back
 * - `missing`: remediate.sql will fail on it, or its successor will; `stop`: it must not be run like this
 * - `stays`: remediate.sql leaves it as it is, and says so
 * - `note`: worth knowing; `wait`: somebody holds a lock that it would wait for
 */

/**
 * Milliseconds for each object, on the safe side: one run handed over 66,501 functions, types, views, tables and large objects
 * in 2.1 s, 0.03 ms each, on a local server. Only good enough to tell a moment from a minute: a rehearsal measures.
 */
const MS_PER_OBJECT = 0.2

/**
 * REASSIGN OWNED locks tables alone. ALTER … OWNER TO locks whatever it names, and so does GRANT since 18, but for parameters: that is what
 * remediate.sql repeats grants with, and undo.sql takes them back and puts privileges back with. Locks are held until the commit, in a table of one size for the whole server:
 * https://www.postgresql.org/docs/current/runtime-config-locks.html#GUC-MAX-LOCKS-PER-TRANSACTION
 */
const LOCK_ROOM = `(
    select current_setting('max_locks_per_transaction')::bigint
      * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
  )`

/** On how many objects grants are repeated, as far as that takes locks. */
const REPEATED = `case when current_setting('server_version_num')::integer >= 180000 then current_setting('postgres_entra_gate.repeats')::bigint else 0 end`

/** https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS */
export const NEEDS = `with ${PAIR_AND_OWNED}, me as (
  select rol.*, current_setting('server_version_num')::integer >= 160000 as with_options,
    exists (
      select from pg_catalog.pg_shseclabel lbl
      where lbl.objoid = rol.oid
        and lbl.classoid = 'pg_catalog.pg_authid'::regclass
        and lbl.provider = 'pgaadauth'
        and lbl.label ~* ',\\s*admin\\s*(,|$)'
    ) as entra_admin
  from pg_catalog.pg_roles rol
  where rol.rolname = current_user
), privilege as (
  select format('CREATE on schema %I for %I', nsp.nspname, own.new_name) as about,
    ${SCHEMA_OWNER} as owner, own.old_oid,
    has_schema_privilege(own.new_name, nsp.oid, 'CREATE') as held,
    has_schema_privilege(nsp.oid, 'CREATE WITH GRANT OPTION') as grantable
  from (select distinct schema, new_name, old_oid from owned) own
  join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
  union
  select format('CREATE on database %I for %I', dat.datname, who.name), dat.datdba, who.old_oid,
    has_database_privilege(who.name, dat.oid, 'CREATE')
      -- As a member of the password role, which remediate.sql makes it, the session's role may what that one may.
      or who.name = current_user and has_database_privilege(who.old_oid, dat.oid, 'CREATE'),
    has_database_privilege(dat.oid, 'CREATE WITH GRANT OPTION')
  from pg_catalog.pg_database dat
  cross join lateral (
    select current_user, owned.old_oid from owned where owned.type in ('schema', 'subscription')
    union
    select owned.new_name, owned.old_oid from owned where owned.type = 'publication'
  ) as who (name, old_oid)
  where dat.datname = current_database()
  union
  select format('USAGE on foreign data wrapper %I for %I', fdw.fdwname, pair.new_name), fdw.fdwowner, pair.old_oid,
    has_foreign_data_wrapper_privilege(pair.new_name, fdw.oid, 'USAGE'),
    has_foreign_data_wrapper_privilege(fdw.oid, 'USAGE WITH GRANT OPTION')
  from pair
  join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
), lent as (
  select old_oid as oid from pair union select new_oid from pair
), policy as (
  select distinct pol.polname, pol.polrelid, rel.relowner,
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${lendable('rel.relowner')})
      and exists (
        select from (select lent.oid from lent union all values (me.oid), (rel.relowner)) as may (oid)
        where has_schema_privilege(may.oid, rel.relnamespace, 'USAGE')
      ) as movable
  from pair
  join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
  join pg_catalog.pg_class rel on rel.oid = pol.polrelid
  cross join me
), membership as (
  select rol.rolname, rol.oid, pg_has_role(rol.oid, 'USAGE')
      -- Who only grants privileges by right of an owner does not act as one.
      and (rol.oid not in (select lent.oid from lent)
        or pg_has_role(rol.oid, case when me.with_options then 'SET' else 'MEMBER' end)) as held,
    ${lendable('rol.oid')} as lendable,
    pg_has_role(rol.oid, current_user, 'MEMBER') as circular,
    not me.with_options and not me.rolinherit as no_inherit
  from me
  cross join pg_catalog.pg_roles rol
  where not rol.rolsuper and rol.oid in (
    select lent.oid from lent
    union select prv.owner from privilege prv where not prv.held and not prv.grantable
    union select pol.relowner from policy pol where pol.movable
  )
), answer as (
  select 1 as place, 'database' as question, format('%I', current_database()) as about, 'have' as state,
    format('the file is for %s', coalesce(quote_ident(nullif(current_setting('postgres_entra_gate.database'), '')), 'any database')) as detail
  union all
  select 2, 'session', format('%I', current_user), case when me.rolname in (select old_name from pair) then 'stop' else 'have' end,
    'run it as a Microsoft Entra administrator, not as a role that is replaced'
  from me
  union all
  select 3, 'label', format('%I', lab.name), case when me.entra_admin then 'have' when me.rolsuper then 'have' else 'missing' end,
    'only a Microsoft Entra administrator may label a role'
  from me
  cross join jsonb_array_elements_text(current_setting('postgres_entra_gate.labelled')::jsonb) as lab (name)
  union all
  select 4, 'membership', format('in %I', mem.rolname),
    case when mem.held then 'have' when mem.no_inherit or not mem.lendable then 'missing' else 'lent' end,
    case
      when mem.held then 'its privileges are at hand'
      when mem.circular then format('%I is a member of %I, so it cannot be the other way round: run it as another administrator', mem.rolname, current_user)
      when mem.no_inherit then format('alter role %I inherit', current_user)
      when mem.lendable then 'granted and revoked by remediate.sql'
      else format('grant %I to %I with admin option, by a role that has it; the platform may allow it without', mem.rolname, current_user)
    end
  from membership mem
  union all
  select 5, 'privilege', prv.about,
    case when prv.held then 'have' when prv.grantable or prv.owner = prv.old_oid or coalesce(mem.held or mem.lendable, false) then 'lent' else 'missing' end,
    case when prv.held then 'there already' else format('granted by the right of %I, and revoked', pg_get_userbyid(prv.owner)) end
  from privilege prv
  left join membership mem on mem.oid = prv.owner
  union all
  select distinct 5, 'privilege', format('CREATEDB for %I', current_user),
    case when me.rolcreatedb or me.rolsuper then 'have' else 'missing' end, 'a database is given away by who may create one'
  from me
  join owned own on own.type = 'database' and current_setting('postgres_entra_gate.database') = ''
  union all
  select 6, 'privilege', format('CONNECT on database %I for %I', current_database(), pair.new_name),
    case when has_database_privilege(pair.new_oid, current_database(), 'CONNECT') then 'have' else 'missing' end,
    'remediate.sql does not grant it: without it the successor cannot log in here'
  from pair
  join pg_catalog.pg_roles rol on rol.oid = pair.new_oid and rol.rolcanlogin
  where current_setting('postgres_entra_gate.database') <> ''
  union all
  select 6, 'jobs', format('%s for %I', ask.what, ask.name), case when ask.held then 'have' else 'stays' end,
    format('%I gives its jobs up and %I schedules them again; without this they stay', own."from", own."to")
  from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb) as own ("from" text, "to" text, special boolean)
  join pg_catalog.pg_roles rol on rol.rolname = own."to"
  cross join lateral (
    select 'LOGIN', own."to", rol.rolcanlogin
    union all
    select 'USAGE on schema cron', who.name, has_schema_privilege(who.name, nsp.oid, 'USAGE')
    from pg_catalog.pg_namespace nsp
    cross join (values (own."from"), (own."to")) as who (name)
    where nsp.nspname = 'cron'
    union all
    -- Found in the catalog: to_regprocedure() fails for who may not use the schema.
    select 'EXECUTE on cron.schedule_in_database', own."to", coalesce((
      select bool_and(has_function_privilege(own."to", pro.oid, 'EXECUTE'))
      from pg_catalog.pg_proc pro
      join pg_catalog.pg_namespace nsp on nsp.oid = pro.pronamespace
      where nsp.nspname = 'cron' and pro.proname = 'schedule_in_database'
    ), false)
    where own.special
  ) as ask (what, name, held)
  union all
  select 7, 'objects', format('%I owns %s', own.old_name, own.type), 'note', count(*)::text
  from owned own
  group by own.old_name, own.type
  union all
  select 8, 'superuser', format('%s %s', own.type, own.identity), 'stays', 'only a superuser can own one; remediate.sql says what can be done instead'
  from owned own
  where ${takesSuperuser('own')}
  union all
  select 8, 'undo', format('extension %s', own.identity), 'note',
    format('undo.sql cannot bring it back: %I has, or gets, extensions that cannot be told apart from it', own.new_name)
  from owned own
  where own.type = 'extension'
    and exists (
      select from pg_catalog.pg_extension ext
      where ext.extowner = own.new_oid
        or ext.extowner in (select oth.old_oid from pair oth where oth.new_oid = own.new_oid and oth.old_oid <> own.old_oid)
    )
  union all
  select 9, 'user mapping', format('of %I on server %I', pair.old_name, map.srvname),
    case when bool_or(other.umuser is not null) and bool_and(may.drop) then 'have' else 'stays' end,
    case when bool_and(may.drop) then format('%I needs a user mapping of its own, or everybody one; the old one is then dropped', pair.new_name)
      else format('only the owner of the server, %I, may drop it', pg_get_userbyid(max(srv.srvowner))) end
  from pair
  join pg_catalog.pg_user_mappings map on map.umuser = pair.old_oid
  join pg_catalog.pg_foreign_server srv on srv.oid = map.srvid
  cross join lateral (
    select srv.srvowner in (select lent.oid from lent) or ${mayDropMapping('srv', 'pair.old_oid')}
  ) as may (drop)
  left join pg_catalog.pg_user_mappings other on other.srvid = map.srvid and (other.umuser = 0 or other.umuser = pair.new_oid)
  group by pair.old_name, pair.new_name, map.srvname
  union all
  select 10, 'policy', format('%I on %s', pol.polname, pol.polrelid::regclass), 'stays',
    format('only the owner of the table, %I, may alter it', pg_get_userbyid(pol.relowner))
  from policy pol
  where not pol.movable
  union all
  select 11, 'locks', 'lock table', case when need.locks < room.locks then 'have' else 'stop' end,
    format('about %s locks at once, with room for %s; raise max_locks_per_transaction where that is too little', need.locks, room.locks)
  from (
    select count(*) + ${REPEATED}
    from pg_catalog.pg_class rel
    where rel.relowner in (select old_oid from pair)
  ) as need (locks)
  cross join lateral ${LOCK_ROOM} as room (locks)
  union all
  select 11, 'locks', 'the way back', 'note',
    format('undo.sql may take a lock for each object, up to %s at once, with room for %s; raise max_locks_per_transaction before you need it',
      need.locks, room.locks)
  from (select count(*) + ${REPEATED} from owned) as need (locks)
  cross join lateral ${LOCK_ROOM} as room (locks)
  where need.locks >= room.locks
  union all
  select 12, 'locks', 'held for', 'note',
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${MS_PER_OBJECT}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`
