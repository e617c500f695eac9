-- What Azure changes in each database, the templates included, so that databases made later have it too.
alter schema public owner to azure_pg_admin;

-- The catalog objects from which Azure's documentation says that all permissions of non-superusers are removed.
-- Most of them are closed in PostgreSQL itself. PostgreSQL 16 and later let pg_read_all_data read them nevertheless.
revoke all on
  pg_catalog.pg_authid,
  pg_catalog.pg_largeobject,
  pg_catalog.pg_statistic,
  pg_catalog.pg_subscription,
  pg_catalog.pg_user_mapping,
  pg_catalog.pg_config,
  pg_catalog.pg_file_settings,
  pg_catalog.pg_hba_file_rules,
  pg_catalog.pg_replication_origin_status,
  pg_catalog.pg_shadow
from public;
