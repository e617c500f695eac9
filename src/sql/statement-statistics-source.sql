-- Where pg_stat_statements is in this database, whether its texts are shown (of other roles only to pg_read_all_stats), and which of its
-- settings leave statements out. Azure sets `track` to `none` unless somebody changes it.
-- https://www.postgresql.org/docs/current/pgstatstatements.html
select nsp.nspname::text as schema, pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') as readable, array(
    select opt.name
    from (values ('pg_stat_statements.track', 'none'), ('pg_stat_statements.track_utility', 'off')) opt (name, value)
    where pg_catalog.current_setting(opt.name, true) = opt.value
    order by opt.name
  ) as untracked
from pg_catalog.pg_extension ext
join pg_catalog.pg_namespace nsp on nsp.oid = ext.extnamespace
where ext.extname = 'pg_stat_statements'
