-- An object of every class that can have an owner, all of them legacy's, in a database of its own.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- Run as the superuser, in one batch, by every-class.ts, which adds what cannot be made in a transaction (tablespace), what
-- ends with its session (temporary table) and what only some majors have (every-class.15.sql). legacy is granted nothing,
-- so that DROP ROLE complains of what it owns and of nothing else.
do $$ begin execute pg_catalog.format('alter database %I owner to legacy', pg_catalog.current_database()); end $$;

-- What takes a superuser to make or to own.
alter role legacy superuser;
set session authorization legacy;
create schema every;
create type every.base;
create function every.base_in(cstring) returns every.base language internal immutable strict as 'textin';
create function every.base_out(every.base) returns cstring language internal immutable strict as 'textout';
create type every.base (input = every.base_in, output = every.base_out, like = text);
create function every.row_number() returns bigint language internal window as 'window_row_number';
create operator family every.family using btree;
create operator class every.class for type int using btree family every.family as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(int, int);
create language every_language handler plpgsql_call_handler validator plpgsql_validator;
create foreign data wrapper every_wrapper;
create function every.event() returns event_trigger language plpgsql as 'begin end';
create event trigger every_event on ddl_command_end when tag in ('CREATE ACCESS METHOD') execute function every.event();
create publication every_table_there_is for all tables;
create subscription every_subscription connection 'host=localhost dbname=nowhere user=x password=y' publication p
  with (connect = false, slot_name = none);
reset session authorization;
alter role legacy nosuperuser;

set session authorization legacy;
-- Relations. The indexes, the toast tables, the row types and the array types have no owner row of their own.
create table every.plain (id int primary key, note text);
create index on every.plain (note);
create table every.serial (id serial);
create table every.identity (id int generated always as identity);
create table every.child () inherits (every.plain);
create table every.partitioned (id int) partition by range (id);
create index on every.partitioned (id);
create table every.partition partition of every.partitioned for values from (0) to (9);
create unlogged table every.unlogged (id int);
create view every.view as select 1 as one;
create materialized view every.matview as select 1 as one;
create index on every.matview (one);
create sequence every.sequence;
create server every_server foreign data wrapper every_wrapper;
create foreign table every.foreign (id int) server every_server;
create user mapping for legacy server every_server;
create statistics every.statistics on id, note from every.plain;
-- Types. A range brings a multirange since PostgreSQL 14, which has an owner row of its own before 17.
create type every.enum as enum ('one');
create domain every.domain as int;
create type every.range as range (subtype = int4);
create type every.composite as (a int, b text);
-- Routines and operators.
create function every.function() returns int language sql as 'select 1';
create procedure every.procedure() language sql as 'select 1';
create aggregate every.aggregate(int) (sfunc = int4pl, stype = int);
create function every.add(every.composite, every.composite) returns every.composite language sql as 'select $1';
create operator every.+ (leftarg = every.composite, rightarg = every.composite, function = every.add);
-- What the catalog keeps elsewhere.
create collation every.collation (locale = 'C');
create conversion every.conversion for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create text search dictionary every.dictionary (template = simple);
create text search configuration every.configuration (copy = simple);
create publication every_publication for table every.plain;
select pg_catalog.lo_create(4711);
create extension citext schema every;
alter default privileges grant select on tables to public;
alter default privileges in schema every grant usage on sequences to public;
