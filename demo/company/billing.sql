-- Database billing, as shop_legacy.
create schema billing;
create type billing.invoice_state as enum ('draft', 'sent', 'paid', 'written off');
create domain billing.iban as text check (length(value) between 15 and 34);
create sequence billing.invoice_no start 20260001;
create table billing.debtors (id bigint generated always as identity primary key, name text not null, account billing.iban);
create table billing.invoices (
  no bigint primary key default nextval('billing.invoice_no'),
  debtor_id bigint references billing.debtors,
  state billing.invoice_state not null default 'draft',
  due date not null,
  amount numeric(12, 2) not null
);
create table billing.payments (id bigserial primary key, invoice_no bigint references billing.invoices, amount numeric(12, 2));
create table billing.dunning_levels (level smallint primary key, fee numeric(6, 2));
create table billing."Mahnungen 2020 (alt)" (nr integer, text text);
create view billing.overdue as select * from billing.invoices where state = 'sent' and due < current_date;
create view billing.balance as
  select debtor_id, sum(amount) as amount from billing.invoices where state = 'sent' group by debtor_id;
create materialized view billing.yearly as select extract(year from due) as year, sum(amount) as amount from billing.invoices group by 1;
create function billing.vat(amount numeric, rate numeric default 19) returns numeric language sql immutable
  as 'select round(amount * rate / 100, 2)';
create function billing.next_level(level smallint) returns smallint language sql immutable as 'select least(level + 1, 3)::smallint';
create procedure billing.remind() language plpgsql as $$ begin perform 1 from billing.overdue; end $$;

do $$
begin
  for year in 2015 .. 2025 loop
    execute format('create table billing.ledger_%s (day date, account text, amount numeric)', year);
    execute format('create function billing.ledger_total_%1$s() returns numeric language sql stable as %2$L',
      year, format('select sum(amount) from billing.ledger_%s', year));
  end loop;
end
$$;

insert into billing.debtors (name, account) values ('Ana', 'DE02120300000000202051');
insert into billing.invoices (debtor_id, state, due, amount) values (1, 'sent', '2026-12-01', 17), (1, 'paid', '2026-09-01', 40);

grant usage on schema billing to "shop-app";
grant select on billing.debtors, billing.payments to "shop-app";
-- The grant on billing.invoices was forgotten: nobody noticed, because the application still logs in as shop_legacy.
