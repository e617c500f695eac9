-- Database hr, as reporting_legacy: closed to everybody who is not named.
create schema hr;
create type hr.grade as enum ('junior', 'senior', 'principal');
create table hr.people (id bigint generated always as identity primary key, name text not null, grade hr.grade);
create table hr.salaries (person_id bigint references hr.people, from_day date, amount numeric, primary key (person_id, from_day));
create table hr.holidays (person_id bigint references hr.people, day date);
create view hr.head_count as select grade, count(*) from hr.people group by grade;
create function hr.salary_of(person bigint) returns numeric language sql stable security definer set search_path = pg_catalog
  as 'select amount from hr.salaries where person_id = person order by from_day desc limit 1';
revoke execute on function hr.salary_of from public;
alter table hr.salaries enable row level security;
create policy own_salary on hr.salaries using (false);
insert into hr.people (name, grade) values ('Cem', 'senior'), ('Dana', 'principal');
insert into hr.salaries values (1, '2026-01-01', 1), (2, '2026-01-01', 2);
grant usage on schema hr to "shop-app", "gh-entra-gate";
grant select on hr.head_count to "gh-entra-gate";
-- The shop plans its shifts by it. The policy names a role, so the principal that follows that role sees no row, and no error.
insert into hr.holidays values (1, '2026-12-24');
alter table hr.holidays enable row level security;
create policy "shifts are planned" on hr.holidays for select to shop_legacy using (true);
grant select on hr.holidays to shop_legacy, "shop-app";
grant usage on schema hr to shop_legacy;
