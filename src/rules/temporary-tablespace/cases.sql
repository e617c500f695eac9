-- Cases of temporary-tablespace; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- A database whose default it is cannot be arranged from within: __tests__/contract/rule-facts.test.ts has that one.

-- @case nothing
-- The tablespace is there, as on Azure's servers. A second one is for what looks like it.
set allow_in_place_tablespaces = on;
-- @then
create tablespace "temptblspace " owner azure_pg_admin location '';

-- @case look-alike
-- Elsewhere, or temporary. A temporary table stays where it is for as long as this session lasts, which is not long.
create schema shop;
create table shop.temptblspace (id int primary key, note text) tablespace "temptblspace ";
create index temptblspace_index on shop.temptblspace (note);
create materialized view shop.kept as select 1 as one;
grant create on tablespace temptblspace to legacy with grant option;
alter role legacy in database "cases of temporary-tablespace" set temp_tablespaces = 'temptblspace';
create temporary table fleeting (id int primary key, note text) on commit delete rows tablespace temptblspace;

-- @case violation
create table shop."say ""hi""|`🦣" (id int, note text) tablespace temptblspace;
create table shop."::error::
line" (id int primary key using index tablespace temptblspace, note text);
create unlogged table shop.unlogged (id int) tablespace temptblspace;
create index U&"rtl\202E" on shop.temptblspace (note, id) tablespace temptblspace;
create materialized view shop."mat'" tablespace temptblspace as select 1 as one;
create table shop.parted (id int, at date) partition by range (at) tablespace temptblspace;
create table shop.part partition of shop.parted for values from ('2026-01-01') to ('2027-01-01');
create index parted_index on only shop.parted (id) tablespace temptblspace;
alter table shop.unlogged owner to legacy;
alter table shop."say ""hi""|`🦣" owner to "leg""acy|'`🦣";
alter materialized view shop."mat'" owner to "shop-app";
-- @expect 4 table
-- @expect 3 index
-- @expect 1 materialized view

-- @case gone
drop schema shop cascade;
-- @then
drop tablespace "temptblspace ";
