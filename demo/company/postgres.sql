-- Database postgres, as shop_legacy: made where psql happened to be.
create table public.tmp_export (line text);
create function public.job_heartbeat() returns timestamptz language sql stable as 'select now()';
