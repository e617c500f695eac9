-- Cases of successor-privileges-differ; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- "shop-app" follows legacy, "shop-owners" follows the other one. A row is a kind of object in a schema with one set of privileges.

-- @case nothing
select;

-- @case look-alike
-- What the password role owns is handed over, whatever it may do with it.
create schema handed authorization legacy;
create table handed.orders (id serial primary key);
alter table handed.orders owner to legacy;
-- Of PUBLIC, or of a group that both are members of.
create schema platform;
grant usage on schema platform to public;
create table platform.seen (id int);
grant select on platform.seen to public;
create role "parity both" nologin;
grant "parity both" to legacy, "shop-app";
create table platform.shared (id int);
grant insert, delete on platform.shared to "parity both" with grant option;
-- The same by two ways, and the successor by its own.
create table platform.same (id int, secret text);
grant select, update on platform.same to legacy, "shop-app";
grant update (secret) on platform.same to legacy;
create table platform.columns (id int, secret text);
grant select (id) on platform.columns to legacy, "shop-app";
-- On paper only: without USAGE on the schema it has never worked.
create schema closed;
revoke all on schema closed from public;
create table closed.paper (id int);
grant select on closed.paper to legacy;
-- The successor's own, and other password roles' of no successor.
create schema own authorization "shop-app";
create table own.orders (id int);
alter table own.orders owner to "shop-app";
grant select on own.orders to legacy;
-- Between the two.
grant legacy to "shop-app";
revoke legacy from "shop-app";

-- @case violation
create table platform.one (id int);
create table platform.two (id int, "a.b" int);
create view platform.view as select 1 as id;
create sequence platform.numbers;
grant select, insert on platform.one, platform.two to legacy;
grant truncate on platform.two to legacy with grant option;
grant select on platform.view to legacy;
grant usage on sequence platform.numbers to legacy;
grant references ("a.b"), update (id) on platform.two to legacy;
-- One of the table's privileges goes without saying, the column's other does not.
create function platform.f() returns int language sql as 'select 1';
revoke all on function platform.f() from public;
grant execute on function platform.f() to legacy;
create procedure platform.p(int) language sql as 'select 1';
revoke all on procedure platform.p(int) from public;
grant execute on procedure platform.p(int) to legacy;
create domain platform.amount as int;
revoke all on domain platform.amount from public;
grant usage on domain platform.amount to legacy;
create type platform.mood as enum ('::error::');
revoke all on type platform.mood from public;
grant usage on type platform.mood to legacy;
create trusted language "parity language" handler pg_catalog.plpgsql_call_handler;
revoke all on language "parity language" from public;
grant usage on language "parity language" to legacy;
create foreign data wrapper "parity wrapper";
grant usage on foreign data wrapper "parity wrapper" to legacy;
create server "parity server" foreign data wrapper "parity wrapper";
grant usage on foreign server "parity server" to legacy;
select pg_catalog.lo_create(4711);
grant select on large object 4711 to legacy;
-- The schema is what is missing: the tables in it are open to both.
create schema U&"rtl\202E|`";
create table U&"rtl\202E|`"."line
::error::" (id int);
grant select on U&"rtl\202E|`"."line
::error::" to legacy, "shop-app";
grant usage on schema U&"rtl\202E|`" to legacy;
-- Through a membership; the successor is a group.
create role "parity readers" nologin;
grant "parity readers" to "leg""acy|'`🦣";
create table platform.readable (id int);
grant select on platform.readable to "parity readers";
-- @expect 3 table
-- @expect 1 view
-- @expect 1 sequence
-- @expect 2 column
-- @expect 1 function
-- @expect 1 procedure
-- @expect 1 domain
-- @expect 1 type
-- @expect 1 language
-- @expect 1 foreign-data wrapper
-- @expect 1 server
-- @expect 1 large object
-- @expect 1 schema


-- @majors 14-18
-- All that it brings alone is one row, whatever the number of objects; a grant that worked for want of USAGE alone is not among it.
grant pg_read_all_data to legacy;
-- @expect 1 membership @majors 14-18
-- @expect 1 table @majors 14-18

-- @case handed database
-- @majors 14-18
revoke pg_read_all_data from legacy, "shop-app";
-- @then
-- Who gets the database of the password role gets what is its owner's with it.
do $$ begin execute pg_catalog.format('alter database %I owner to legacy', pg_catalog.current_database()); end $$;
-- @majors 14-18
create schema "of the owner" authorization pg_database_owner;
create table "of the owner".t (id int);
alter table "of the owner".t owner to pg_database_owner;

-- @case ways
do $$ begin execute pg_catalog.format('alter database %I owner to azure_pg_admin', pg_catalog.current_database()); end $$;
-- After SET ROLE only, as an owner through a group, and more than before.
create role "parity owner" nologin;
grant "parity owner" to legacy;
create table platform.through (id int);
alter table platform.through owner to "parity owner";
create table platform.more (id int);
grant select on platform.more to "shop-app";
create table platform.known (id int);
grant select on platform.known to legacy;
grant select on platform.known to "shop-app" with grant option;
-- OWNERSHIP, and all that its owner may do; more is one with, one without grant option.
-- @expect 4 table

-- @majors 16-18
create role "parity set" nologin;
grant "parity set" to "leg""acy|'`🦣" with inherit false, set true;
create table platform.later (id int);
grant select on platform.later to "parity set";
-- @expect 1 table @majors 16-18
-- What the other role inherits from a third, though nobody may SET ROLE to that.
create role "parity inner" nologin;
create role "parity outer" nologin;
grant "parity inner" to "parity outer" with inherit true, set false;
grant "parity outer" to "leg""acy|'`🦣" with inherit false, set true;
create view platform.inner as select 1 as id;
grant select on platform.inner to "parity inner";
-- On paper there too.
create view closed.inner as select 1 as id;
grant select on closed.inner to "parity inner";
-- @expect 1 view @majors 16-18

-- @case predefined
revoke "parity owner" from legacy;
drop table platform.through, platform.more, platform.known;

-- @majors 16-18
revoke "parity set", "parity outer" from "leg""acy|'`🦣";

-- @majors 14-18
grant pg_read_all_data to legacy;
grant pg_write_all_data to "shop-app";
create role "parity writers" nologin;
grant pg_write_all_data to "parity writers";
grant "parity writers" to "leg""acy|'`🦣";
-- One more way to the same is a grant that is missing of its own, and so is what only a grant gives.
create table platform.both (id int);
grant select, truncate on platform.both to legacy;
-- The one lacks what it reads, and has what it writes; the other what it writes, by way of a group.
-- @expect 3 membership @majors 14-18
-- @expect 1 table @majors 14-18

-- @case after set role
-- @majors 14-18
revoke pg_read_all_data from legacy;
revoke pg_write_all_data from "shop-app";
revoke "parity writers" from "leg""acy|'`🦣";
drop table platform.both;

-- @majors 16-18
grant pg_read_all_data to legacy with inherit false;
-- @expect 1 membership @majors 16-18
-- One role at a time: who may look into the schema as one and read the table as another can read it in no way.
create schema apart;
revoke all on schema apart from public;
create table apart.divided (id int);
create view apart.whole as select 1 as id;
create role "parity looks" nologin;
create role "parity reads" nologin;
grant usage on schema apart to "parity looks";
grant select on apart.whole to "parity looks";
grant select on apart.divided to "parity reads";
grant "parity looks", "parity reads" to "leg""acy|'`🦣" with inherit false, set true;
-- @expect 1 schema @majors 16-18
-- @expect 1 view @majors 16-18

-- @case apart
-- @majors 16-18
-- The successor may look into it as one role and read the view as another, which is no more.
create role "parity other looks" nologin;
grant usage on schema apart to "parity other looks";
grant "parity reads", "parity other looks" to "shop-owners" with inherit false, set true;
grant select on apart.whole to "parity reads";
-- @expect 1 membership @majors 16-18
-- @expect 1 view @majors 16-18
