-- Cases of entra-role-keeps-password; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
-- Passwords of roles without a label of Entra's, and labels of roles without a password.
create role "keeps plain" login password 'not-a-secret';
create role "keeps nologin" nologin password 'not-a-secret';
create role "keeps none" login;
create role "keeps expired" login password null valid until '2020-01-01';
create role "keeps other label" login password 'not-a-secret';
set allow_system_table_mods = on;
insert into pg_catalog.pg_shseclabel (objoid, classoid, provider, label) values
  ('"keeps none"'::regrole, 'pg_catalog.pg_authid'::regclass, 'pgaadauth', 'aadauth,oid=6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e5f1,type=user'),
  ('"keeps expired"'::regrole, 'pg_catalog.pg_authid'::regclass, 'pgaadauth', 'aadauth,type=service,admin'),
  ('"keeps other label"'::regrole, 'pg_catalog.pg_authid'::regclass, 'selinux', 'aadauth,oid=6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e5f2,type=user');

-- @case violation
-- Either kind of hash, whatever the role is called, and however its label is written.
set allow_system_table_mods = on;
set password_encryption = 'scram-sha-256';
create role "keeps""|`🦣" login password 'not-a-secret';
create role "keeps ::error::
line" login createrole password 'not-a-secret' valid until '2020-01-01';
set password_encryption = 'md5';
create role U&"keeps rtl\202E" login password 'not-a-secret';
insert into pg_catalog.pg_shseclabel (objoid, classoid, provider, label)
select
  rol.oid,
  'pg_catalog.pg_authid'::pg_catalog.regclass,
  'pgaadauth',
  case rol.rolname when 'keeps"|`🦣' then 'aadauth' else ' type=group , oid=6F1D6A52-8C1A-4B5E-9D38-2A7D90C1E5F3,aadauth,mfa' end
from pg_catalog.pg_roles rol
where rol.rolname in ('keeps"|`🦣', 'keeps ::error::
line', U&'keeps rtl\202E');
-- @expect 3 role

-- @case kept
-- An Entra role that is given one again.
alter role "keeps none" password 'not-a-secret';
-- @expect 1 role

-- @case gone
drop role "keeps plain", "keeps nologin", "keeps none", "keeps expired", "keeps other label", "keeps""|`🦣", "keeps ::error::
line", U&"keeps rtl\202E";
