-- Database shop, as shop_legacy: what the other objects are made of.
create extension pg_trgm;
create extension hstore;

create schema app;
create schema api;
create schema archive;
create schema "Bestellungen";

create type app.order_status as enum ('new', 'paid', 'shipped', 'returned', 'cancelled');
create type app.payment_method as enum ('card', 'invoice', 'voucher');
create type app.address as (street text, postcode text, city text, country character(2));
create type app.price_range as range (subtype = numeric);
create type app.stock_change as (sku text, change integer, reason text);
create type archive."Legacy Status" as enum ('O', 'C', 'X');
create domain app.email as text check (value ~ '^[^@\s]+@[^@\s]+$');
create domain app.money_amount as numeric(12, 2) check (value >= 0);
create domain app.sku as text check (value ~ '^[A-Z]{3}-\d{4}$');
create domain app.country_code as character(2);

create collation app.name_order from "C";
create collation app."German names" from "C";
create conversion app.latin1_import for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;

create text search dictionary app.product_words (template = simple, stopwords = english);
create text search dictionary app.brand_words (template = simple);
create text search configuration app.product_search (copy = pg_catalog.english);
create text search configuration app."suche" (copy = pg_catalog.german);

create function app.sku_matches(code text, pattern text) returns boolean language sql immutable
  as 'select code like pattern || ''-%''';
create function app.net_of(gross numeric, rate numeric) returns numeric language sql immutable
  as 'select round(gross / (1 + rate / 100), 2)';
create function app.negated(amount numeric) returns numeric language sql immutable as 'select -amount';
create operator app.=~ (leftarg = text, rightarg = text, function = app.sku_matches);
create operator app./% (leftarg = numeric, rightarg = numeric, function = app.net_of);
create operator app.~- (rightarg = numeric, function = app.negated);

create function app.add_text(list text, item text) returns text language sql immutable
  as 'select concat_ws('', '', nullif(list, ''''), item)';
create function app.add_one(total bigint) returns bigint language sql immutable as 'select total + 1';
create function app.keep_larger(largest numeric, next numeric) returns numeric language sql immutable
  as 'select greatest(largest, next)';
create aggregate app.list_of(text) (sfunc = app.add_text, stype = text, initcond = '');
create aggregate app.tally(*) (sfunc = app.add_one, stype = bigint, initcond = '0');
create aggregate app.largest(numeric) (sfunc = app.keep_larger, stype = numeric);
