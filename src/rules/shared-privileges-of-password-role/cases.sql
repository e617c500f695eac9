-- Cases of shared-privileges-of-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- The rule sees the whole server. What other cases have granted there to password roles goes first: DROP OWNED revokes it, and in
-- this new database nobody owns anything.

-- @case nothing
do $$
declare
  holder name;
begin
  for holder in
    select rol.rolname
    from pg_catalog.pg_roles rol
    where rol.rolcanlogin and not rol.rolsuper and rol.rolname <> 'replication'
      and not exists (select from pg_catalog.pg_shseclabel lbl where lbl.objoid = rol.oid and lbl.provider = 'pgaadauth')
  loop
    execute pg_catalog.format('drop owned by %I', holder);
  end loop;
end
$$;
create role "sharer""|`🦣" login;
create role U&"sharer rtl\202E::error::" login;
create role "sharer's group" nologin;

-- @case look-alike
-- Privileges of others and of everybody, what comes with ownership, what lies in a database, and memberships that one was granted.
grant create on tablespace pg_default to "shop-app", "shop-owners" with grant option;
do $$ begin execute pg_catalog.format('grant create on database %I to %I, public', pg_catalog.current_database(), 'shop-team'); end $$;
create table public.orders (id int);
grant all on public.orders to "sharer""|`🦣";
grant all on schema public to "sharer""|`🦣";
alter role "sharer""|`🦣" set work_mem = '8MB';
grant "sharer's group" to "sharer""|`🦣" with admin option;
-- @then
create database "sharer's" owner "sharer""|`🦣";
-- @then
grant connect on database "sharer's" to "shop-app";
-- Granted, and taken back.
grant create on tablespace pg_default to U&"sharer rtl\202E::error::";
revoke create on tablespace pg_default from U&"sharer rtl\202E::error::";

-- @case violation
do $$ begin execute pg_catalog.format('grant create on database %I to %I with grant option', pg_catalog.current_database(), 'sharer"|`🦣'); end $$;
grant create on tablespace pg_default to "sharer""|`🦣";
grant connect on database "sharer's" to U&"sharer rtl\202E::error::";
-- @expect 2 role

-- @majors 15-18
-- A setting alone.
create role "sharer sets" login;
grant set on parameter log_statement to "sharer sets";
-- @expect 1 role @majors 15-18

-- @majors 16-18
-- A membership that it has granted to another, alone.
create role "sharer grants" login;
grant "sharer's group" to "sharer grants" with admin option;
set session authorization "sharer grants";
grant "sharer's group" to "shop-team";
reset session authorization;
-- @expect 1 role @majors 16-18

-- @case mended
-- First hand over, then drop what is left, in any database: DROP ROLE is the proof that nothing was overlooked.
reassign owned by "sharer""|`🦣" to "shop-app";
drop owned by "sharer""|`🦣", U&"sharer rtl\202E::error::";
drop role "sharer""|`🦣", U&"sharer rtl\202E::error::";

-- @majors 15-18
drop owned by "sharer sets";
drop role "sharer sets";

-- @majors 16-18
drop owned by "sharer grants";
drop role "sharer grants";

-- @case gone
drop role "sharer's group";
-- @then
drop database "sharer's";
