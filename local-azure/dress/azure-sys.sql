-- The database of the query store: everybody may read it, nobody but the platform owns anything in it.
-- https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store; of its columns those that are read, and a few beside.
create schema query_store;
create table query_store.query_texts (query_text_id bigint primary key, query_sql_text text);
create view query_store.query_texts_view as select query_text_id, query_sql_text from query_store.query_texts;
create table query_store.runtime_stats (
  runtime_stats_entry_id bigint generated always as identity, user_id oid, db_id oid, query_id bigint, query_sql_text varchar(10000),
  plan_id bigint, start_time timestamp, end_time timestamp, calls bigint, total_time double precision, is_system_query boolean
);
create view query_store.qs_view as select * from query_store.runtime_stats;
grant usage on schema query_store to public;
grant select on query_store.query_texts_view, query_store.qs_view to public;
