-- Cases of subscription-with-password; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- Subscriptions are made by a superuser and given away: before PostgreSQL 16 only superusers own any, so their new owner is one for a moment.

-- @case nothing
select;

-- @case look-alike
-- The catalog may be read. Connection strings without a password that speak of one.
-- @majors 13-13
grant select on pg_catalog.pg_subscription to auditor;
-- @majors 14-18
grant pg_read_all_data to auditor;
-- @then
alter role "shop-app" superuser;
alter role legacy superuser;
alter role "leg""acy|'`🦣" superuser;
-- @then
set session authorization "shop-app";
create subscription none connection 'host=localhost dbname=password user=x' publication p with (connect = false, slot_name = none);
create subscription quoted connection 'host=localhost application_name='' password=x \'' password=y'' user=x' publication p with (connect = false, slot_name = none);
create subscription escaped connection 'host=localhost application_name=x\ password=y user=x' publication p with (connect = false, slot_name = none);
create subscription empty connection 'password='''' host=localhost user=x' publication p with (connect = false, slot_name = none);
create subscription ssl connection 'host=localhost sslpassword=x' publication p with (connect = false, slot_name = none);
create subscription uri connection 'postgresql://x@localhost:5432/password?application_name=password' publication p with (connect = false, slot_name = none);
-- @then
reset session authorization;
-- What the bootstrap superuser owns is the platform's.
create subscription platform connection 'host=localhost user=x password=s3cret' publication p with (connect = false, slot_name = none);

-- @case violation
set session authorization legacy;
create subscription "sub|`" connection 'host=localhost user=x password=s3cret' publication p with (connect = false, slot_name = none);
create subscription "quo""ted" connection 'password = ''s3cret \'' host=s3cret'' host=elsewhere.example' publication p with (connect = false, slot_name = none);
create subscription tail connection 'dbname=''x'' password=s3cret' publication p with (connect = false, slot_name = none);
-- @then
reset session authorization;
set session authorization "leg""acy|'`🦣";
create subscription U&"rtl\202E::error::
🦣" connection 'postgresql://x:s3cret@[::1]:5432,elsewhere.example/z' publication p with (connect = false, slot_name = none);
-- A password that was not written as a URI takes it: the rest is what libpq makes of it.
create subscription misspelt connection 'postgresql://x:s3cret/word@elsewhere.example/z?password=s3cret' publication p with (connect = false, slot_name = none);
create subscription twice connection 'postgres://:s3cret%20?host=s3cret@localhost,b.example:5432/z?application_name=x&host=elsewhere.example&hostaddr=10.0.0.9' publication p with (connect = false, slot_name = none);
-- @then
reset session authorization;
set session authorization "shop-app";
create subscription entra connection 'postgresql:///z?password=s3cret&host=%2Ftmp' publication p with (connect = false, slot_name = none);
create subscription nowhere connection U&'host=\0001<found>&elsewhere password=s3cret' publication p with (connect = false, slot_name = none);
-- @then
reset session authorization;
alter role legacy nosuperuser;
alter role "leg""acy|'`🦣" nosuperuser;
alter role "shop-app" nosuperuser;
-- @expect 8 subscription

-- @case mended
-- Nothing but dropping them takes the password away.
drop subscription "sub|`";
drop subscription "quo""ted";
drop subscription tail;
drop subscription misspelt;
drop subscription twice;
drop subscription U&"rtl\202E::error::
🦣";
drop subscription entra;
drop subscription nowhere;

-- @case closed
-- Every one is a matter of doubt.
-- @majors 13-13
revoke select on pg_catalog.pg_subscription from auditor;
-- @majors 14-18
revoke pg_read_all_data from auditor;
-- @then
-- @unreadable 6 subscription

-- @case gone
-- Subscriptions are seen from every database: none may stay behind for the cases of other rules.
drop subscription none;
drop subscription quoted;
drop subscription escaped;
drop subscription empty;
drop subscription ssl;
drop subscription uri;
drop subscription platform;
