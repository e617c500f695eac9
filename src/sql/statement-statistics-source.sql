-- Where pg_stat_statements is in this database, and whether its texts are shown: of other roles only to pg_read_all_stats.
-- https://www.postgresql.org/docs/current/pgstatstatements.html
select nsp.nspname::text as schema, pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') as readable
from pg_catalog.pg_extension ext
join pg_catalog.pg_namespace nsp on nsp.oid = ext.extnamespace
where ext.extname = 'pg_stat_statements'
