-- Cases of owned-by-password-role, run in this order in one database by __tests__/contract/rules.test.ts: nothing, look-alike,
-- violation. Then the rule's own remediation is run (remediate.sql for a counted rule, the statement of each finding for
-- another), after which nothing must be left, or what a case `mended` says. What else a rule has to prove is a case of its own
-- (`superuser`, of counted rules; any further one is played after that, in the order of the file).
--
--   -- @case <name>           begins a case
--   -- @expect <count> <type> the rule lists that many objects of the type; everything not named is expected to be absent
--   -- @unreadable <count> <type> the rule sees that many and cannot judge them: each is a gap
--   -- @closed [<from>-<to>]  the server refuses the rule's query: the gap names the missing privilege
--   -- @then                  what follows is sent as a batch of its own
--   -- @majors <from>-<to>    what follows, up to the next @ line, is for these PostgreSQL majors alone
--                             (on an @expect line: that line is)
--
-- A case starts as the superuser. The roles stand before the first case:
--   legacy, "leg""acy|'`🦣" password roles      shop-app  Entra service principal      shop-team Entra group
--   auditor                who asks: an Entra role with no right but the public ones, unless a case grants it more
--   shop-owners            may not log in      azure_pg_admin, azuresu  the platform's
--   U&"x\202E"             is a name with a right-to-left override in it, written so that the file stays readable.

-- @case nothing
select;

-- @case look-alike
-- Same kinds of objects, other owners; and what a password role may be without owning anything: grantee, member, named in a policy.
create schema entra authorization "shop-app";
create schema crowd authorization "shop-team";
create schema owners authorization "shop-owners";
create schema platform authorization azure_pg_admin;
create table entra.orders (id serial primary key, note text);
create table crowd.orders (id int generated always as identity, note text);
create table owners.orders (id int primary key, note text);
create table platform.orders (id int primary key, note text);
alter table entra.orders owner to "shop-app";
alter table crowd.orders owner to "shop-team";
alter table owners.orders owner to "shop-owners";
alter table platform.orders owner to azure_pg_admin;
create table public."owned by azuresu" (id int);
create function owners.f() returns int language sql as 'select 1';
alter function owners.f() owner to "shop-owners";
create type owners.mood as enum ('fine');
alter type owners.mood owner to "shop-owners";
grant all on entra.orders, owners.orders to legacy with grant option;
grant all on schema entra to legacy;
grant usage on schema owners to legacy;
alter table owners.orders enable row level security;
create policy "for legacy" on owners.orders to legacy using (true);
alter default privileges for role "shop-app" in schema entra grant select on tables to legacy;
create extension hstore schema owners;
grant select on public."owned by azuresu" to "leg""acy|'`🦣";
-- Owned and no object: these have rules of their own.
create foreign data wrapper custom;
create server another foreign data wrapper custom;
alter server another owner to azure_pg_admin;
create user mapping for legacy server another;
create user mapping for public server another;
alter default privileges for role legacy in schema owners grant select on tables to "shop-app";

-- @case violation
-- Everything that a role without superuser rights can own, the way it comes to own it.
do $$ begin execute pg_catalog.format('grant create, temporary on database %I to legacy', pg_catalog.current_database()); end $$;
grant create on schema public to legacy;
create schema guest authorization "shop-owners";
grant create, usage on schema guest to legacy, "leg""acy|'`🦣";
create schema app authorization legacy;
create extension postgres_fdw schema app;
-- Azure's administrators may use and hand on what the platform installs for them.
grant usage on foreign data wrapper postgres_fdw to azure_pg_admin with grant option;
grant usage on foreign data wrapper postgres_fdw to legacy;
-- A base type and an operator class take a superuser to make and are handed over.
create type app.base;
create function app.base_in(cstring) returns app.base language internal immutable strict as 'textin';
create function app.base_out(app.base) returns cstring language internal immutable strict as 'textout';
create type app.base (input = app.base_in, output = app.base_out, like = text);
alter type app.base owner to legacy;
create operator family app."int|fam" using btree;
alter operator family app."int|fam" using btree owner to legacy;
create operator class app."int`cls" for type int using btree family app."int|fam" as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(int, int);
alter operator class app."int`cls" using btree owner to legacy;
create language plegacy handler plpgsql_call_handler validator plpgsql_validator;
alter language plegacy owner to legacy;
-- @expect 1 operator class
-- @expect 1 operator family
-- @expect 1 language

-- @then
set session authorization legacy;
-- Relations. The index, the toast table, the row types and the array types have no owner row of their own.
create table app.orders (id serial primary key, line int generated always as identity, note text);
create table public.events (id bigint, at date) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
create table guest.visits (id int);
create table app."say ""hi"", O'Brien; -- $$ $gate$ \" (id int);
create table app."line
break" (id int);
create table app."a.b|c`d*e" (id int);
create table app.U&"rtl\202Etxt.sql\2066" (id int);
create table app."ünïcødé ünïcødé ünïcødé ünïcødé ünïcø" (id int);
create table app."🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣🦣xyz" (id int);
create table app."::error::x%0Ay" (id int);
create unlogged table app.unlogged (id int);
create sequence app.numbers;
create view app.today as select 1 as one;
create materialized view app."mat view" as select 1 as one;
create index on app.orders (note);
create rule nothing as on update to app.orders do instead nothing;
create statistics app.stat on id, line from app.orders;
-- @expect 12 table
-- @expect 3 sequence
-- @expect 1 view
-- @expect 1 materialized view
-- @expect 1 statistics object

-- @then
-- Types. A range brings a multirange since PostgreSQL 14, which has an owner row of its own before 17.
create type app.mood as enum ('fine');
create type app.pair as (a int, b text);
create type app.span as range (subtype = int4);
create domain app.positive as int check (value > 0);
create domain app."do""main" as app.pair;
-- @expect 6 type @majors 13-13
-- @expect 7 type @majors 14-16
-- @expect 6 type @majors 17-18

-- @then
-- Routines, operators, aggregates: everything whose identity carries arguments.
create function app.f() returns int language sql immutable as 'select 1';
create function app.f(int, text[] default null, variadic app.mood[] default '{}') returns int language sql as 'select 1';
create function app."f(x)"(inout a app.pair, out b "char") language sql as 'select a, null::"char"';
create function app.add(app.pair, app.pair) returns app.pair language sql immutable as 'select $1';
create function app.neg(app.pair) returns app.pair language sql immutable as 'select $1';
create function app.trigger() returns trigger language plpgsql as 'begin return new; end';
create trigger t before insert on app.orders for each row execute function app.trigger();
create procedure app.p(int, inout text) language sql as 'select null::text';
create function app.count_step(bigint) returns bigint language sql immutable as 'select $1 + 1';
create aggregate app.agg(*) (sfunc = app.count_step, stype = bigint, initcond = '0');
create aggregate app.agg(int) (sfunc = int4pl, stype = int);
create function app.join_step(text, variadic text[]) returns text language sql immutable as 'select null::text';
create aggregate app.joined(variadic text[]) (sfunc = app.join_step, stype = text);
create function app.ordered_final(float8[], float8) returns float8 language sql immutable as 'select $2';
create aggregate app.ordered(float8 order by float8) (sfunc = float8_accum, stype = float8[], finalfunc = app.ordered_final, initcond = '{0,0,0}');
create operator app.+ (leftarg = app.pair, rightarg = app.pair, function = app.add);
create operator app.@- (rightarg = app.pair, function = app.neg);
create operator public.<-> (leftarg = app.pair, rightarg = app.pair, function = app.add, commutator = operator(public.<->));
-- @expect 9 function
-- @expect 1 procedure
-- @expect 4 aggregate
-- @expect 3 operator @majors 14-18

-- @majors 13-13
-- Postfix operators: the last major that makes them.
create operator app.!! (leftarg = app.pair, function = app.neg);
-- @expect 4 operator @majors 13-13

-- @majors 14-18
create procedure app.q(int, out text) language sql as 'select null::text';
-- @expect 1 procedure @majors 14-18

-- @then
-- What the catalog keeps elsewhere.
create schema "sch""ema.|`🦣";
create table "sch""ema.|`🦣"."t""|`" (id int);
create collation app.german (locale = 'C');
create conversion app.latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create text search dictionary app.dict (template = simple);
create text search configuration app.conf (copy = simple);
create server "elsewhere|`" foreign data wrapper postgres_fdw;
create foreign table app.remote (id int) server "elsewhere|`";
create publication "pub""lication" for table app.orders;
select pg_catalog.lo_create(0), pg_catalog.lo_create(0);
create extension citext schema app;
-- @expect 2 schema
-- @expect 1 table
-- @expect 1 collation
-- @expect 1 conversion
-- @expect 1 text search dictionary
-- @expect 1 text search configuration
-- @expect 1 server
-- @expect 1 foreign table
-- @expect 1 publication
-- @expect 2 large object
-- @expect 1 extension

-- @then
-- A second password role, whose name is hostile itself, beside another role's objects.
set session authorization "leg""acy|'`🦣";
create table guest."mine" (id serial);
create function guest.mine() returns int language sql as 'select 1';
-- @expect 1 table
-- @expect 1 sequence
-- @expect 1 function

-- @then
-- Counted as owned too, and listed by rules of their own.
alter default privileges in schema guest grant execute on functions to "leg""acy|'`🦣";
reset session authorization;
create user mapping for "leg""acy|'`🦣" server "elsewhere|`";
create user mapping for "shop-owners" server "elsewhere|`";

-- @case superuser
-- What only a superuser can own when it is made or given away. No administrator on Azure can hand it over.
alter role legacy superuser;
create function public.event() returns event_trigger language plpgsql as 'begin end';
set session authorization legacy;
create event trigger "ev""ent" on ddl_command_end when tag in ('CREATE CONVERSION') execute function public.event();
create foreign data wrapper "wrap|per";
create table public.beside (id serial);
reset session authorization;
alter role legacy nosuperuser;
-- @expect 1 event trigger
-- @expect 1 foreign-data wrapper
-- @expect 1 table
-- @expect 1 sequence
