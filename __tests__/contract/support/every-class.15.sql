-- What PostgreSQL 15 added to every-class.sql.
alter role legacy superuser;
set session authorization legacy;
create publication every_table_of_a_schema for tables in schema every;
reset session authorization;
alter role legacy nosuperuser;
