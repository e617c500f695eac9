-- Database shop, as shop_legacy: tables and what hangs on them.
create table app.customers (
  id bigint generated always as identity primary key,
  name text not null collate app.name_order,
  email app.email unique,
  shipping app.address,
  tags hstore
);
create table app.categories (id serial primary key, parent_id integer references app.categories, name text not null);
create table app.products (
  sku app.sku primary key,
  category_id integer references app.categories,
  name text not null,
  price app.money_amount not null,
  discount app.price_range
);
create table app.stock (sku app.sku primary key references app.products, pieces integer not null);
create table app.warehouses (id serial primary key, city text not null);
create table app.orders (
  id bigint generated always as identity,
  customer_id bigint references app.customers,
  status app.order_status not null default 'new',
  placed_at date not null,
  total app.money_amount not null,
  primary key (id, placed_at)
) partition by range (placed_at);
create table app.order_lines (
  id bigserial primary key,
  order_id bigint not null,
  sku app.sku references app.products,
  pieces integer not null check (pieces > 0)
);
create table app.returns (id bigserial primary key, order_id bigint not null, reason text);
create table app.carts (id uuid primary key, content jsonb);
create table app.vouchers (code text primary key, worth app.money_amount);
create table app.migrations (version text primary key, applied_at timestamptz default now());
create sequence app.invoice_numbers start 1000;
create sequence app.shipment_numbers;

-- A partition a month, as the cron job of years has made them.
do $$
declare
  month date;
begin
  for month in select generate_series('2023-01-01'::date, '2026-12-01'::date, '1 month') loop
    execute format(
      'create table app.orders_%s partition of app.orders for values from (%L) to (%L)',
      to_char(month, 'YYYY_MM'), month, month + interval '1 month'
    );
  end loop;
  for year in 2012 .. 2022 loop
    execute format('create table archive.orders_%s (id bigint primary key, customer_id bigint, total numeric)', year);
    execute format('create view archive.totals_%1$s as select sum(total) as total from archive.orders_%1$s', year);
  end loop;
end
$$;

-- Names as spreadsheets, importers and people in a hurry have chosen them.
create table archive."Order Lines (import 2019)" ("Line No." integer, "SKU" text);
create table archive."Sheet1$" ("A" text, "B" text);
create table archive."select" (id integer);
create table archive."50%_off" (sku text, percent integer);
create table archive."Price | Q1 | Q2" (sku text, q1 numeric, q2 numeric);
create table archive."O'Reilly titles" (isbn text primary key);
create table archive."say ""hello""" (greeting text);
create table archive."::error::not an error" (id integer);
create table archive."backup <b>do not delete</b> `really`" (id integer);
create table archive."🛒 carts" (id uuid);
create table archive."a name of exactly sixty-three bytes, the most that a name can be" (id integer);
create table "Bestellungen"."Straße & Größe" ("Größe" text, "Straße" text);
create view "Bestellungen"."Übersicht" as select * from "Bestellungen"."Straße & Größe";
create sequence "Bestellungen"."Nummer";
create function "Bestellungen"."Länge"("von" "Bestellungen"."Straße & Größe") returns integer language sql immutable
  as 'select length(von."Straße")';

-- What somebody made in a hurry, where everybody could see it.
create table public.ticket_4711_fix (order_id bigint, was numeric, should_be numeric);
create view public.ticket_4711_check as select count(*) from public.ticket_4711_fix;
