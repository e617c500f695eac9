-- Database reporting, as reporting_legacy: the warehouse.
create schema facts;
create schema dimensions;
create schema marts;
create table dimensions.days (day date primary key, week integer, holiday boolean);
create table dimensions.products (sku text primary key, name text, category text);
create table dimensions.customers (id bigint primary key, since date);
create table facts.sales (day date, sku text, customer_id bigint, pieces integer, revenue numeric);
create table facts.visits (day date, page text, visits bigint);
create function marts.share(part numeric, whole numeric) returns numeric language sql immutable
  as 'select round(100 * part / nullif(whole, 0), 1)';
create aggregate marts.total(numeric) (sfunc = pg_catalog.numeric_add, stype = numeric, initcond = '0');
create materialized view marts.revenue_by_month as
  select date_trunc('month', day)::date as month, sum(revenue) as revenue from facts.sales group by 1;
create view marts."Revenue | by month" as select * from marts.revenue_by_month;
create view marts."Top 10 (don't touch!)" as select sku, sum(revenue) as revenue from facts.sales group by sku order by 2 desc limit 10;
create statistics facts.sales_by_day (ndistinct) on day, sku from facts.sales;

do $$
begin
  for week in 1 .. 26 loop
    execute format('create table facts.export_2024_w%s (sku text, pieces integer)', lpad(week::text, 2, '0'));
    execute format('create view marts.export_2024_w%1$s as select sum(pieces) as pieces from facts.export_2024_w%1$s', lpad(week::text, 2, '0'));
  end loop;
end
$$;

insert into facts.sales values ('2026-10-03', 'TEA-0001', 1, 2, 17), ('2026-11-02', 'POT-0001', 2, 1, 29);
refresh materialized view marts.revenue_by_month;
grant usage on schema marts to "gh-entra-gate";
grant select on marts.revenue_by_month to "gh-entra-gate";
grant create on database reporting to warehouse_sync;
