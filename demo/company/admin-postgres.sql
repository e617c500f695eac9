-- Database postgres, as the server admin.
set role azure_pg_admin;
grant create on schema public to shop_legacy;
