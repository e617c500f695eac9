-- Database reporting, as warehouse_sync: what the importer keeps.
create schema import;
alter role warehouse_sync in database reporting set search_path = import;
create table import.deliveries (id bigint generated always as identity primary key, sku text not null, pieces integer not null);
create table import.runs (started_at timestamptz primary key default now(), log text);
create view import.last_run as select max(started_at) from import.runs;
create function import.delivered(sku text) returns bigint language sql stable
  as 'select sum(d.pieces) from import.deliveries d where d.sku = delivered.sku';
alter default privileges in schema import grant select on tables to reporting_legacy;
grant usage on schema import to reporting_legacy;
