import { PAIR_AND_OWNED } from './common.ts'

/** Says what is left, and what to do about it: a file that could not mend everything must not look as if it had. */
export const REMAINDER = `do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${PAIR_AND_OWNED}
    select own.old_name, count(*) as objects,
      string_agg(own.type || ' ' || own.identity, ', ' order by own.place) filter (where own.place <= 20) as named
    from (
      select owned.*, row_number() over (partition by owned.old_oid order by owned.type, owned.identity) as place
      from owned
      where case when current_setting('postgres_entra_gate.database') = '' then owned.dbid = 0 else owned.dbid <> 0 end
    ) own
    group by own.old_name
    order by own.old_name
  loop
    raise warning 'What the role "%" still owns here: %.', remainder.old_name,
      remainder.named || case when remainder.objects > 20 then format(' and %s more', remainder.objects - 20) else '' end;
  end loop;
end
$gate$;`
