-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user
