import { PAIR } from './common.ts'

/**
 * Every lock on a table stands against the exclusive one that a new owner takes.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
export const IN_THE_WAY = `with ${PAIR}, answer as (
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
