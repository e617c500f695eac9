-- Cases of security-definer-owned-by-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- legacy is followed by "shop-app", "leg""acy|'`🦣" by "shop-owners".

-- @case nothing
select;

-- @case look-alike
create schema app;
grant usage on schema app to public;
create table app.closed (id int, note text);
create table app.open (id int, note text);
grant select on app.open to public;
create table app.mine (id int, note text);
alter table app.mine owner to legacy;
-- With the rights of who calls; with the rights of others.
create function app.invoker() returns int language sql as 'select 1';
alter function app.invoker() owner to legacy;
create function app.others() returns int language sql security definer as 'select 1';
alter function app.others() owner to "shop-app";
create procedure app.platform() language sql security definer as 'select 1';
alter procedure app.platform() owner to azure_pg_admin;
-- Views of which all that they read moves along, or may be read by both, or that read nothing.
create view app.moves as select mine.id from app.mine;
create view app.everybody as select open.id, cls.relname from app.open, pg_catalog.pg_class cls;
create view app.constant as select 1 as one;
create materialized view app.kept as select mine.id, open.note from app.mine, app.open;
create table app.granted (id int, note text);
grant select on app.granted to legacy, "shop-app";
create view app.granted_to_both as select granted.note from app.granted;
create table app.columns (id int, note text);
grant select (id) on app.columns to "shop-app";
grant select on app.columns to legacy;
create view app.column_of_both as select columns.id from app.columns;
-- What belongs to the successor already, or is handed to the same one, once its owner may read it.
create table app.of_successor (id int);
alter table app.of_successor owner to "shop-app";
grant select on app.of_successor to legacy;
create view app.reads_successor as select of_successor.id from app.of_successor;
-- Nothing but the view that a view reads is asked for; that one has an owner of its own.
create view app.nested as select moves.id from app.moves;
alter view app.moves owner to legacy;
alter view app.everybody owner to legacy;
alter view app.constant owner to legacy;
alter materialized view app.kept owner to legacy;
alter view app.granted_to_both owner to legacy;
alter view app.column_of_both owner to legacy;
alter view app.reads_successor owner to legacy;
alter view app.nested owner to legacy;
-- A sequence is no relation that a view reads row by row.
create sequence app.numbers;
create view app.numbered as select pg_catalog.nextval('app.numbers') as number;
alter view app.numbered owner to "leg""acy|'`🦣";

-- @majors 15-18
-- With the rights of who asks.
grant select on app.closed to legacy;
create view app.asks with (security_invoker) as select closed.id from app.closed;
create view app.asks_too with (security_invoker = on, security_barrier = true) as select closed.id from app.closed;
alter view app.asks owner to legacy;
alter view app.asks_too owner to legacy;

-- @case violation
-- Every function, whether its rights change or not, whatever it is called.
create function app."say ""hi"", O'Brien"(int, variadic text[] default '{}') returns int language sql security definer as 'select 1';
create function app.U&"rtl\202E`|"() returns trigger language plpgsql security definer as 'begin return new; end';
create procedure app."::error::
line"(inout id int) language sql security definer as 'select 1';
alter function app."say ""hi"", O'Brien"(int, text[]) owner to legacy;
alter function app.U&"rtl\202E`|"() owner to "leg""acy|'`🦣";
alter procedure app."::error::
line"(int) owner to legacy;
-- @expect 2 function
-- @expect 1 procedure

-- @then
-- Views that can no longer read: the relation, a column of it; one whose relation goes to somebody else.
grant select on app.closed to legacy;
create view app."stops|`🦣" as select closed.note from app.closed;
create view app.column_stops as select columns.note from app.columns;
create table app.elsewhere (id int);
alter table app.elsewhere owner to "leg""acy|'`🦣";
grant select on app.elsewhere to legacy;
create view app.parts as select elsewhere.id from app.elsewhere;
-- A view that begins to read, and one that does both.
create table app.begins (id int);
grant select on app.begins to "shop-app";
create view app.begins_to as select begins.id from app.begins;
create materialized view app."both""" as select closed.id from app.closed, app.begins;
alter view app."stops|`🦣" owner to legacy;
alter view app.column_stops owner to legacy;
alter view app.parts owner to legacy;
alter view app.begins_to owner to legacy;
alter materialized view app."both""" owner to legacy;
-- @expect 4 view
-- @expect 1 materialized view

-- @majors 15-18
create view app.does_not_ask with (security_invoker = off) as select closed.id from app.closed;
alter view app.does_not_ask owner to legacy;
-- @expect 1 view @majors 15-18

-- @case nobody follows
-- Without a successor, what not everybody may read is open.
create role "orphan""|`" login;
create table app.of_orphan (id int);
create table app.for_orphan (id int);
grant select on app.for_orphan to "orphan""|`";
create view app.moves_with_orphan as select of_orphan.id from app.of_orphan, app.open;
create view app.of_orphan_reads as select for_orphan.id from app.for_orphan, app.of_orphan;
create function app.of_orphan() returns int language sql security definer as 'select 1';
alter table app.of_orphan owner to "orphan""|`";
alter view app.moves_with_orphan owner to "orphan""|`";
alter view app.of_orphan_reads owner to "orphan""|`";
alter function app.of_orphan() owner to "orphan""|`";
-- @expect 1 function
-- @expect 1 view

-- @case gone
drop owned by "orphan""|`";
drop role "orphan""|`";
