import { alterOwnerSql, ownerOrder, PAIR_AND_OWNED, PERSONAL_TYPES, takesSuperuser } from './common.ts'

/**
 * REASSIGN OWNED, and not a statement per object, wherever it is possible: it is the only way to move an extension, it
 * takes sequences and partitions in the right order, and it moves what was made after the audit. It is refused as a whole
 * where one object takes a superuser; then everything else goes one by one. Which of the two is looked up when the file
 * runs, not when it is written.
 * https://www.postgresql.org/docs/current/sql-reassign-owned.html
 */
export const OWNERS = `do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${PAIR_AND_OWNED}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${takesSuperuser('own')}) as held_back
    from pair
    join owned own using (old_oid)
    group by pair.old_name, pair.new_name
    order by pair.old_name
  loop
    if hand.held_back = 0 then
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      continue;
    end if;
    for thing in
      with ${PAIR_AND_OWNED}
      select ${alterOwnerSql('own', 'own.new_name')} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${takesSuperuser('own')}
      order by ${ownerOrder('own')}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`

/**
 * Databases, tablespaces and subscriptions, each by its own statement. A subscription can only be named in the database
 * that it works in, and which that is stands in a catalog that is closed on Azure: it is tried.
 * https://www.postgresql.org/docs/current/catalog-pg-subscription.html
 */
export const SHARED_OWNERS = `do $gate$
declare
  thing record;
begin
  for thing in
    with ${PAIR_AND_OWNED}
    select own.type, own.identity, ${alterOwnerSql('own', 'own.new_name')} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${takesSuperuser('own')}
    order by ${ownerOrder('own')}
  loop
    begin
      execute thing.statement;
    exception when undefined_object then
      if thing.type <> 'subscription' then
        raise;
      end if;
      raise warning 'The subscription % works in another database: run this file there as well.', thing.identity;
    end;
  end loop;
end
$gate$;`

/**
 * Gives back what is on the list and still where it went: all at once where its owner has nothing else here or of the whole
 * server, else object by object. Each ALTER … OWNER TO holds a lock of its own until the end, also on functions, types and large
 * objects, of which REASSIGN OWNED locks none: tens of thousands of them are more than the server's table of locks may hold.
 * https://www.postgresql.org/docs/current/runtime-config-locks.html#GUC-MAX-LOCKS-PER-TRANSACTION
 *
 * An extension has no statement of its own: the
 * whole of what its owner has goes over, and comes back but for the list. That takes an owner whose other objects can all
 * come back, which is looked up first; privileges on them are restored with the rest.
 */
export const OWNERS_BACK = `do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${PAIR_AND_OWNED}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where own.moving and own.type not in ${PERSONAL_TYPES}) as moving,
      count(*) filter (where not own.moving and own.type not in ${PERSONAL_TYPES}) as kept,
      count(*) filter (where not own.moving and own.type not in ${PERSONAL_TYPES}
        and (own.type in ('extension', 'subscription') or ${takesSuperuser('own')})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${PERSONAL_TYPES})
        - count(*) filter (where own.moving and own.type not in ${PERSONAL_TYPES}) as gone
    from pair
    left join owned own using (old_oid, new_oid)
    group by pair.old_name, pair.new_name
    order by pair.old_name
  loop
    if hand.gone > 0 then
      raise warning '% objects on the list are not of "%" any more, and are left as they are.', hand.gone, hand.old_name;
    end if;
    if hand.extensions > 0 and hand.bound > 0 then
      raise warning 'The extensions that came from "%" stay with "%": they cannot be told apart from what is its own.',
        hand.new_name, hand.old_name;
    elsif hand.moving > 0 and hand.kept = 0 then
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      continue;
    elsif hand.extensions > 0 then
      with ${PAIR_AND_OWNED}
      select array_agg(${alterOwnerSql('own', 'own.old_name')} order by ${ownerOrder('own')}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${PERSONAL_TYPES};
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      -- A schema that has just gone may hold things that come back: for this moment only, their owner may create in it.
      select array_agg(nsp.oid::regnamespace::text) into lent
      from pg_catalog.pg_namespace nsp
      where nsp.oid = any (select to_regnamespace(name) from unnest(own_schemas) as own (name))
        and not has_schema_privilege(hand.old_name, nsp.oid, 'CREATE');
      foreach statement in array coalesce(lent, '{}') loop
        execute format('grant create on schema %s to %I', statement, hand.old_name);
      end loop;
      foreach statement in array coalesce(own_statements, '{}') loop
        if statement is not null then
          execute statement;
        end if;
      end loop;
      foreach statement in array coalesce(lent, '{}') loop
        execute format('revoke create on schema %s from %I', statement, hand.old_name);
      end loop;
      continue;
    end if;
    for thing in
      with ${PAIR_AND_OWNED}
      select ${alterOwnerSql('own', 'own.new_name')} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${PERSONAL_TYPES}
      order by ${ownerOrder('own')}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`
