-- Cases of policy-names-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
-- Policies that name others, or nobody; and what a password role may be to a table without being named in a policy of it.
create schema policies;
create table policies.orders (id int, owner name);
alter table policies.orders enable row level security;
create policy "everybody's" on policies.orders using (true);
create policy "for public" on policies.orders to public using (owner = 'legacy');
create policy "for Entra" on policies.orders as restrictive for select to "shop-app", "shop-team" using (true);
create policy "for owners, legacy" on policies.orders for insert to "shop-owners", azure_pg_admin with check (true);
create policy legacy on policies.orders for update to current_user using (pg_has_role('legacy', 'usage'));
create table policies.owned (id int);
alter table policies.owned owner to legacy;
alter table policies.owned enable row level security;
create policy "of its own" on policies.owned to "shop-app" using (true);
grant select on policies.orders to legacy with grant option;

-- @case violation
-- One row for each password role that is named; whether the table enforces its policies makes no difference.
create policy "alone" on policies.orders to legacy using (true);
create policy "in ""company""|`🦣" on policies.orders to "shop-team", legacy, "leg""acy|'`🦣", azure_pg_admin using (true);
-- The successor is named already: it must not stand there twice.
create policy "line
break'; ::error::" on policies.orders for delete to "shop-app", legacy using (true);
create policy "both" on policies.owned as restrictive to legacy, "shop-owners", "leg""acy|'`🦣" using (true);
create table policies.U&"rtl\202Etbl""|`" (id int) partition by range (id);
create policy U&"rtl\202E" on policies.U&"rtl\202Etbl""|`" to "leg""acy|'`🦣" using (true);
-- @expect 7 policy

-- @case rename
-- What the role is called does not matter, and a policy that is dropped is gone.
create policy "kept" on policies.orders to legacy using (true);
create policy "dropped" on policies.orders to legacy using (true);
drop policy "dropped" on policies.orders;
alter policy "kept" on policies.orders rename to "renamed";
-- @expect 1 policy
