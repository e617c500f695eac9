/**
 * The constant questions of preflight.sql; names are read from settings of the transaction, as in handover-blocks.ts.
 * Both answer with the same columns. `state` is one of:
 *
 * - `have`: nothing to do; `lent`: remediate.sql lends it to itself and takes it back
 * - `missing`: remediate.sql will fail on it; `stop`: it must not be run like this
 * - `note`: worth knowing; `wait`: somebody holds a lock that it would wait for
 */

/** https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS */
export const NEEDS = `with pair as (
  select given.roles ->> 0 as old_name, given.roles ->> 1 as new_name, old.oid as old_oid, new.oid as new_oid
  from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
  left join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
  left join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
), me as (
  select rol.*, current_setting('server_version_num')::integer >= 160000 as with_options
  from pg_catalog.pg_roles rol
  where rol.rolname = current_user
), owned as (
  select pair.*, ide.type, ide.schema, ide.identity
  from pair
  join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
  cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
  where dep.refclassid = 'pg_catalog.pg_authid'::regclass
    and dep.deptype = 'o'
    and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
), privilege as (
  select format('CREATE on schema %I for %I', nsp.nspname, own.new_name) as about, nsp.nspowner as owner, own.old_oid,
    has_schema_privilege(own.new_name, nsp.oid, 'CREATE') as held,
    has_schema_privilege(nsp.oid, 'CREATE WITH GRANT OPTION') as grantable
  from (select distinct schema, new_name, old_oid from owned where new_oid is not null) own
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
    select owned.new_name, owned.old_oid from owned where owned.type = 'publication' and owned.new_oid is not null
  ) as who (name, old_oid)
  where dat.datname = current_database()
  union
  select format('USAGE on foreign data wrapper %I for %I', fdw.fdwname, pair.new_name), fdw.fdwowner, pair.old_oid,
    has_foreign_data_wrapper_privilege(pair.new_name, fdw.oid, 'USAGE'),
    has_foreign_data_wrapper_privilege(fdw.oid, 'USAGE WITH GRANT OPTION')
  from pair
  join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
  where pair.new_oid is not null
), membership as (
  select rol.rolname, rol.oid, pg_has_role(rol.oid, 'USAGE')
      and pg_has_role(rol.oid, case when me.with_options then 'SET' else 'MEMBER' end) as held,
    pg_has_role(rol.oid, 'MEMBER WITH ADMIN OPTION') or me.rolcreaterole and not me.with_options as lendable,
    not me.with_options and not me.rolinherit as no_inherit
  from me
  cross join pg_catalog.pg_roles rol
  where not rol.rolsuper and rol.oid in (
    select old_oid from pair union select new_oid from pair
    union select prv.owner from privilege prv where not prv.held and not prv.grantable
  )
), answer as (
  select 1 as place, 'database' as question, format('%I', current_database()) as about,
    case when current_setting('postgres_entra_gate.database') in ('', current_database()) then 'have' else 'stop' end as state,
    format('the file is for %s', coalesce(quote_ident(nullif(current_setting('postgres_entra_gate.database'), '')), 'any database')) as detail
  union all
  select 2, 'session', format('%I', current_user), case when me.rolname in (select old_name from pair) then 'stop' else 'have' end,
    'run it as a Microsoft Entra administrator, not as a role that is replaced'
  from me
  union all
  select 3, 'role', format('%I', rol.name), case when rol.oid is null then 'stop' else 'have' end,
    case when rol.oid is null then 'there is no such role' else 'exists' end
  from (select old_name, old_oid from pair union select new_name, new_oid from pair) as rol (name, oid)
  union all
  select 4, 'membership', format('in %I', mem.rolname),
    case when mem.held then 'have' when mem.no_inherit or not mem.lendable then 'missing' else 'lent' end,
    case
      when mem.held then 'its privileges are at hand'
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
  select 6, 'objects', format('%I owns %s', own.old_name, own.type), 'note', count(*)::text
  from owned own
  group by own.old_name, own.type
  union all
  select 7, 'superuser', own.identity, 'missing', format('only a superuser can give away a %s', own.type)
  from owned own
  where own.type in ('event trigger', 'foreign-data wrapper')
    or own.type = 'subscription' and not (select me.with_options from me)
  union all
  select 7, 'superuser', format('%I', pub.pubname), 'missing', 'only a superuser can own a publication of all tables, or of all in a schema'
  from pg_catalog.pg_publication pub
  where pub.pubowner in (select pair.old_oid from pair)
    and (
      pub.puballtables
      or exists (
        select from pg_catalog.pg_depend dep
        where dep.refclassid = 'pg_catalog.pg_publication'::regclass
          and dep.refobjid = pub.oid
          -- Null before 15, which has no such publications.
          and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
      )
    )
  union all
  select 8, 'user mapping', format('of %I on server %I', pair.old_name, map.srvname),
    case when bool_or(other.umuser is not null) then 'have' else 'missing' end,
    format('%I needs a user mapping of its own, or everybody one; the old one is then dropped', pair.new_name)
  from pair
  join pg_catalog.pg_user_mappings map on map.umuser = pair.old_oid
  left join pg_catalog.pg_user_mappings other on other.srvid = map.srvid and (other.umuser = 0 or other.umuser = pair.new_oid)
  group by pair.old_name, pair.new_name, map.srvname
  union all
  select 9, 'locks', 'lock table', case when need.locks < room.locks then 'have' else 'stop' end,
    format('about %s locks at once, with room for %s; raise max_locks_per_transaction where that is too little', need.locks, room.locks)
  from (
    select count(*)
    from pg_catalog.pg_class rel
    where rel.relowner in (select old_oid from pair)
  ) as need (locks)
  cross join lateral (
    select current_setting('max_locks_per_transaction')::bigint
      * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
  ) as room (locks)
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`

/**
 * Every lock on a table stands against the exclusive one that a new owner takes.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
export const IN_THE_WAY = `with pair as (
  select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
  from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
  join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
  left join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
), answer as (
  select 1 as place, 'lock' as question,
    format('%s, process %s of %s', lok.relation::regclass, coalesce(lok.pid::text, 'none'), coalesce(act.usename::text, 'a prepared transaction')) as about,
    'wait' as state,
    format('%s since %s', lok.mode, coalesce(act.xact_start::timestamp(0)::text, 'a time that is not shown')) as detail
  from pg_catalog.pg_locks lok
  join pg_catalog.pg_class rel on rel.oid = lok.relation
  left join pg_catalog.pg_stat_activity act on act.pid = lok.pid
  where lok.locktype = 'relation'
    and lok.database = (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database())
    and lok.pid is distinct from pg_backend_pid()
    and rel.relowner in (select pair.old_oid from pair)
  union all
  select 2, 'sessions', format('%I in this database', pair.old_name), 'note',
    format('%s; they lose the owner''s rights%s', count(*),
      case when pg_has_role(pair.old_oid, pair.new_oid, 'USAGE') then ', and keep them as members of the successor' else '' end)
  from pair
  join pg_catalog.pg_stat_activity act on act.usesysid = pair.old_oid and act.datname = current_database()
  group by pair.old_name, pair.old_oid, pair.new_oid
  union all
  select 3, 'membership', format('%I in %I', pair.new_name, pair.old_name), 'note',
    'the successor is a member of the role that it replaces: it cannot be the other way round at the same time'
  from pair
  where pg_has_role(pair.new_oid, pair.old_oid, 'MEMBER')
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`
