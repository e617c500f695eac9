-- Cases of foreign-server-with-password; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
-- The mappings may be read, so none of them is a matter of doubt. Options that only sound like a password.
-- @majors 13-13
grant select on pg_catalog.pg_user_mapping to auditor;
-- @majors 14-18
grant pg_read_all_data to auditor;
-- @then
create extension postgres_fdw;
create foreign data wrapper custom;
create server plain foreign data wrapper postgres_fdw options (host 'localhost', dbname 'password', application_name 'pwd');
create user mapping for legacy server plain options (user 'password');
create user mapping for public server plain options (password_required 'false');
create user mapping for "shop-app" server plain options (user 'x', sslcert 'password', sslkey 'pwd');
create server "custom plain" foreign data wrapper custom options (passwordless 'true', pwd_policy 'x', password '', sslpassword 'x', url 'https://host/path@x:1');
create user mapping for legacy server "custom plain" options (password '', note 'password: none');
create server "no mapping, no options" foreign data wrapper custom;
-- @majors 18-18
create server "no passthrough" foreign data wrapper postgres_fdw options (use_scram_passthrough 'false');

-- @case violation
-- In options that everybody may read: postgres_fdw takes no password there, other wrappers do.
create server "pass|`word" foreign data wrapper custom options (password 's3cret');
create server pwd foreign data wrapper custom options (host 'elsewhere.example', "Db_Pwd" 's3cret');
create server "connection string" foreign data wrapper custom options (connstr 'host=elsewhere.example user=x password=s3cret');
create server url foreign data wrapper custom options (url 'postgresql://x:s3cret@elsewhere.example/z');
create server "where it does not belong" foreign data wrapper custom options (host 'x:s3cret@elsewhere.example', dbname 'password=s3cret', service 'x');
create server passfile foreign data wrapper postgres_fdw options (passfile '/none');
-- @expect 6 server

-- @then
-- In the options of a mapping: of a password role, of an Entra role, of everybody.
create server back foreign data wrapper postgres_fdw options (host 'localhost', port '5432', dbname 'x');
create server U&"rtl\202E::error::
🦣" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create user mapping for legacy server back options (user 'x', password 's3cret');
create user mapping for "leg""acy|'`🦣" server back options (user 'x', password '<password>s3cret</password>');
create user mapping for "shop-app" server U&"rtl\202E::error::
🦣" options (user 'x', password U&'s3cret\0001 &');
create user mapping for public server U&"rtl\202E::error::
🦣" options (user 'x', password 's3cret');
create user mapping for "shop-team" server pwd options ("UID" 'x', "PWD" 's3cret');
-- @expect 5 user mapping

-- @majors 18-18
-- The password is that of whoever uses it.
create server passes foreign data wrapper postgres_fdw options (host 'elsewhere.example', use_scram_passthrough 'true');
create server "mapping passes" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create user mapping for legacy server "mapping passes" options (user 'x', use_scram_passthrough 'on');
-- @expect 1 server @majors 18-18
-- @expect 1 user mapping @majors 18-18

-- @case mended
-- The mappings are dropped, the options too.
drop user mapping for legacy server back;
drop user mapping for "leg""acy|'`🦣" server back;
drop user mapping for "shop-team" server pwd;
drop server U&"rtl\202E::error::
🦣" cascade;
alter server "pass|`word" options (drop password);
alter server pwd options (drop "Db_Pwd");
alter server url options (set url 'postgresql://elsewhere.example/z');
alter server passfile options (drop passfile);
drop server "connection string";
drop server "where it does not belong";
-- @majors 18-18
alter server passes options (set use_scram_passthrough 'false');
drop server "mapping passes" cascade;

-- @case closed
-- Without the privilege each mapping is a matter of doubt, and what is open is found all the same.
-- @majors 13-13
revoke select on pg_catalog.pg_user_mapping from auditor;
-- @majors 14-18
revoke pg_read_all_data from auditor;
-- @then
alter server pwd options (add password 's3cret');
create user mapping for "shop-team" server back options (user 'x', password 's3cret');
-- @expect 1 server
-- @unreadable 5 user mapping
