-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut
