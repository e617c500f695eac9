-- The database of the query store: everybody may read it, nobody but the platform owns anything in it.
create schema query_store;
create table query_store.query_texts (query_text_id bigint primary key, query_sql_text text);
create view query_store.query_texts_view as select query_text_id, query_sql_text from query_store.query_texts;
grant usage on schema query_store to public;
grant select on query_store.query_texts_view to public;
