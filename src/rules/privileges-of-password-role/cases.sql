-- Cases of privileges-of-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
create role "leaver""|`🦣" login;
create role U&"leaver rtl\202E::error::" login;

-- @case look-alike
-- Privileges of others and of everybody, what comes with ownership, policies, memberships, and what belongs to no database.
create schema shop;
create table shop.orders (id int, note text);
grant all on shop.orders to "shop-app", "shop-team", "shop-owners", azure_pg_admin, public;
grant usage on schema shop to public;
create table shop.owned (id int);
alter table shop.owned owner to "leaver""|`🦣";
grant select on shop.owned to public;
create policy leaves on shop.orders to "leaver""|`🦣" using (true);
grant "shop-owners" to "leaver""|`🦣";
alter role "leaver""|`🦣" set work_mem = '8MB';
grant create on tablespace pg_default to "leaver""|`🦣";
do $$ begin execute pg_catalog.format('grant create on database %I to %I', pg_catalog.current_database(), 'leaver"|`🦣'); end $$;
alter default privileges for role "leaver""|`🦣" revoke execute on functions from public;
-- Granted, and taken back.
grant all on shop.orders to U&"leaver rtl\202E::error::";
revoke all on shop.orders from U&"leaver rtl\202E::error::";

-- @case violation
-- Every class of object that can have privileges in a database.
create function shop.f() returns int language sql as 'select 1';
create procedure shop.p() language sql as 'select 1';
create type shop.mood as enum ('fine');
create sequence shop.numbers;
create view shop.v as select 1 as one;
create extension postgres_fdw schema shop;
create server elsewhere foreign data wrapper postgres_fdw;
grant select (note), insert (id) on shop.orders to "leaver""|`🦣";
grant select on shop.orders, shop.v to "leaver""|`🦣" with grant option;
grant usage on sequence shop.numbers to "leaver""|`🦣";
grant execute on function shop.f() to "leaver""|`🦣";
grant execute on procedure shop.p() to "leaver""|`🦣";
grant usage on type shop.mood to "leaver""|`🦣";
grant usage on schema shop to "leaver""|`🦣";
grant usage on language plpgsql to "leaver""|`🦣";
grant usage on foreign data wrapper postgres_fdw to "leaver""|`🦣";
grant usage on foreign server elsewhere to "leaver""|`🦣";
select pg_catalog.lo_create(7);
grant select on large object 7 to "leaver""|`🦣";
alter default privileges for role "shop-app" in schema shop grant select on tables to "leaver""|`🦣";
-- As grantor of what another holds.
set session authorization "leaver""|`🦣";
grant select on shop.v to "shop-app";
reset session authorization;
grant usage on schema shop to U&"leaver rtl\202E::error::";
-- @expect 2 role

-- @majors 17-18
-- What an extension began with, for a role that holds nothing any more.
create role "leaver began" login;
create table shop.began (id int);
grant select on shop.began to "leaver began";
alter extension postgres_fdw add table shop.began;
revoke select on shop.began from "leaver began";
-- @expect 1 role @majors 17-18

-- @case mended
-- First hand over, then drop what is left: DROP ROLE is the proof that nothing was overlooked.
reassign owned by "leaver""|`🦣" to "shop-app";
drop owned by "leaver""|`🦣", U&"leaver rtl\202E::error::";
drop role "leaver""|`🦣", U&"leaver rtl\202E::error::";

-- @majors 17-18
drop owned by "leaver began";
drop role "leaver began";
