-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut
