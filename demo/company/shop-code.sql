-- Database shop, as shop_legacy: views, code, and what is neither.
create view app.open_orders as select * from app.orders where status in ('new', 'paid');
create view app.order_totals as select order_id, sum(pieces) as pieces from app.order_lines group by order_id;
create view app.products_in_stock as select * from app.products join app.stock using (sku) where pieces > 0;
create view app.customer_names as select id, name from app.customers;
create view api.v1_products as select sku, name, price from app.products;
create view api.v1_orders as select id, status, total from app.orders;
create view api.v2_products as select sku, name, price, category_id from app.products;
create materialized view app.best_sellers as select sku, sum(pieces) as pieces from app.order_lines group by sku;
create materialized view app.revenue_by_day as select placed_at, sum(total) as total from app.orders group by placed_at;
create materialized view api.v1_catalogue as select sku, name from app.products;

create function app.order_total(id bigint) returns numeric language sql stable
  as 'select sum(o.total) from app.orders o where o.id = order_total.id';
create function app.order_total(customer app.customers) returns numeric language sql stable
  as 'select sum(o.total) from app.orders o where o.customer_id = customer.id';
create function app.products_below(price numeric) returns setof app.products language sql stable
  as 'select * from app.products p where p.price < products_below.price';
create function app.greet(variadic names text[]) returns text language sql immutable
  as 'select ''Hello '' || array_to_string(names, '', '')';
create function app.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function app.stock_after(change app.stock_change) returns integer language sql stable
  as 'select pieces + change.change from app.stock where sku = change.sku';
create function api.place_order(customer bigint, total numeric) returns bigint language sql security definer
  set search_path = pg_catalog
  as 'insert into app.orders (customer_id, placed_at, total) values (customer, current_date, total) returning id';
create procedure app.refresh_all() language plpgsql as $$
begin
  refresh materialized view app.best_sellers;
  refresh materialized view app.revenue_by_day;
end $$;
create procedure app.close_month(month date) language sql as 'update app.orders set status = status where placed_at = month';
create procedure app.close_month(month date, force boolean) language sql as 'select 1';
create trigger touched before update on app.products for each row execute function app.touch();

create statistics app.orders_by_customer (dependencies, ndistinct) on customer_id, status from app.orders;
create statistics app.lines_by_product (ndistinct) on order_id, sku from app.order_lines;
create publication shop_events for table app.products, app.stock;
create publication "to the old warehouse" for table app.warehouses with (publish = 'insert');

create server old_warehouse foreign data wrapper postgres_fdw options (host 'warehouse.contoso.example', dbname 'stock');
create user mapping for shop_legacy server old_warehouse options (user 'shop', password 'long forgotten');
-- The successor has been given its own, which is why the old one can go.
create user mapping for "shop-app" server old_warehouse options (user 'shop-app');
create foreign table app.remote_stock (sku text, pieces integer) server old_warehouse options (table_name 'stock');
create foreign table archive.remote_stock_2019 (sku text) server old_warehouse options (table_name 'stock_2019');

alter default privileges in schema app grant select on tables to "gh-entra-gate";
alter default privileges in schema api grant execute on functions to "shop-app";

-- Pictures of products, from the days before there was a blob store.
select lo_from_bytea(0, convert_to('picture ' || number, 'UTF8')) from generate_series(1, 6) number;

insert into app.customers (name, email) values ('Ana', 'ana@contoso.example'), ('Ben', 'ben@contoso.example');
insert into app.categories (name) values ('Tea'), ('Pots');
insert into app.products (sku, category_id, name, price) values ('TEA-0001', 1, 'Assam', 8.50), ('POT-0001', 2, 'Pot', 29);
insert into app.stock values ('TEA-0001', 120), ('POT-0001', 7);
insert into app.orders (customer_id, status, placed_at, total) values (1, 'paid', '2026-10-03', 17), (2, 'new', '2026-11-02', 29);
insert into app.order_lines (order_id, sku, pieces) values (1, 'TEA-0001', 2), (2, 'POT-0001', 1);
refresh materialized view app.best_sellers;
refresh materialized view app.revenue_by_day;

-- What the application does today as a principal of its own.
grant usage on schema app, api to "shop-app";
grant select, insert, update on all tables in schema app to "shop-app";
grant usage on all sequences in schema app to "shop-app";
