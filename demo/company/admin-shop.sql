-- Database shop, as the server admin: privileges that the old role was given, and one that its successor will need.
set role azure_pg_admin;
grant usage on foreign data wrapper postgres_fdw to shop_legacy, "shop-app";
grant create on schema public to shop_legacy;
