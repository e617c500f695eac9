/**
 * Parts that several blocks are made of. Names never stand in a block: they are read from the settings
 * `postgres_entra_gate.*` of the transaction, so that no name can end a dollar-quoted body.
 * https://www.postgresql.org/docs/current/runtime-config-custom.html
 *
 * - `pairs`: [[from, to], …]; undo.sql has them the other way round
 * - `way`: `there` in remediate.sql and preflight.sql, `back` in undo.sql. Its own setting, because `objects` can be large, and
 *   reading a setting copies it: asked of each row, that alone would take hours.
 * - `objects`: of undo.sql, { role: { type: [identity, …] } }: what goes back to that role. Empty: everything that `from` owns
 */

/** The roles of the handover that are there. */
export const PAIR = `pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`

const LISTED = `listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`

/** https://www.postgresql.org/docs/current/catalog-pg-shdepend.html. `moving`: whether it changes hands in this file. */
const OWNED = `owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`

/** The roles, and what the first of each owns in this database and of the whole server. */
export const PAIR_AND_OWNED = `${PAIR}, ${LISTED}, ${OWNED}`

/**
 * Whether only a superuser may own it, whom nobody has on Azure; `thing` is a row of `owned`.
 * - https://www.postgresql.org/docs/current/sql-altereventtrigger.html
 * - https://www.postgresql.org/docs/current/sql-alterforeigndatawrapper.html
 * - https://www.postgresql.org/docs/current/sql-alterpublication.html: of all tables, or of all tables in a schema. The catalog
 *   of the latter is not there before 15, so its entries are found as dependencies.
 * - https://www.postgresql.org/docs/15/sql-altersubscription.html
 */
export function takesSuperuser(thing: string): string {
  return `(${thing}.type in ('event trigger', 'foreign-data wrapper')
      or ${thing}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${thing}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${thing}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${thing}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`
}

/** Moved by statements of their own: no ALTER … OWNER TO and no REASSIGN OWNED takes them. */
export const PERSONAL_TYPES = `('default acl', 'user mapping')`

/**
 * `alter … owner to`, worded as domain/owner-statement.ts words it, or null where there is no such statement. Temporary
 * objects go with their session, and a column's sequence with its table: alone it is refused.
 * https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export function alterOwnerSql(thing: string, to: string): string {
  return `case when ${thing}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${thing}.schema, '') not like 'pg\\_temp%'
        and not (${thing}.type = 'sequence' and exists (
          select from pg_catalog.pg_depend col
          where col.classid = ${thing}.classid and col.objid = ${thing}.objid
            and col.refclassid = 'pg_catalog.pg_class'::regclass and col.refobjsubid > 0 and col.deptype in ('a', 'i')
        )) then
        format('alter %s %s owner to %I',
          case ${thing}.type
            when 'composite type' then 'type'
            when 'foreign-data wrapper' then 'foreign data wrapper'
            when 'statistics object' then 'statistics'
            else ${thing}.type
          end,
          case when ${thing}.type = 'aggregate' and ${thing}.identity like '%()' then left(${thing}.identity, -2) || '(*)' else ${thing}.identity end,
          ${to})
      end`
}

/** A schema first: who owns it needs no privilege on it. Else the same in every run. */
export function ownerOrder(thing: string): string {
  return `${thing}.type <> 'schema', ${thing}.type, ${thing}.identity`
}

/**
 * Whether the session's role can make itself a member of a role: it has the admin option by a membership that it inherits,
 * or CREATEROLE before 16, and the role is no member of it. https://www.postgresql.org/docs/16/sql-grant.html
 */
export function lendable(role: string): string {
  return `(not pg_has_role(${role}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${role} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`
}

/**
 * Who grants privileges on the schema: for pg_database_owner, which can have no members, the owner of the database.
 * https://www.postgresql.org/docs/current/predefined-roles.html
 */
export const SCHEMA_OWNER = `case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`

/**
 * Whether the session's role may drop a role's user mapping on the server `server`: by right of the server's owner, or as the
 * role itself, which wants USAGE. https://www.postgresql.org/docs/current/sql-dropusermapping.html
 */
export function mayDropMapping(server: string, role: string): string {
  return `(pg_has_role(${server}.srvowner, 'USAGE') or has_server_privilege(${role}, ${server}.oid, 'USAGE'))`
}
