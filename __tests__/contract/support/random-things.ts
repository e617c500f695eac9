/** Something in a random scene that has an owner. All SQL in it is quoted. */
export interface Thing {
  /** As in `alter <what> owner to …`. */
  readonly what: string
  /** As in `grant … on <on> to …`; undefined where there is nothing to grant. */
  readonly on: string | undefined
  readonly privileges: readonly string[]
  readonly columns: readonly string[]
  /** The schema that one has to look into to name it; undefined where there is none. */
  readonly schema: string | undefined
  /** A table of the kind that policies, statistics and publications are about. */
  readonly isTable: boolean
}

export interface Made {
  readonly statements: readonly string[]
  readonly things: readonly Thing[]
}

export interface Making {
  readonly major: number
  readonly schema: string
  /** A new name, quoted. */
  readonly fresh: () => string
  readonly tables: readonly Thing[]
  /** Names of foreign servers, quoted. */
  readonly servers: readonly string[]
  /** Any number; the same for the same scene. */
  readonly number: number
}

const RELATION = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
const COLUMNS = ['id', '"no""te"']

function thing(what: string, on: string | undefined, privileges: readonly string[], more: Partial<Thing> = {}): Thing {
  return { what, on, privileges, columns: [], schema: undefined, isTable: false, ...more }
}

/** Most kinds stand in a schema, and are made by one statement. */
function one(
  kind: string,
  on: string | undefined,
  privileges: readonly string[],
  create: (name: string) => string,
  argumentTypes = '',
): (making: Making) => Made {
  return ({ schema, fresh }) => {
    const name = `${schema}.${fresh()}`
    const target = on === undefined ? undefined : `${on} ${name}${argumentTypes}`
    return {
      statements: [create(name)],
      things: [thing(`${kind} ${name}${argumentTypes}`, target, privileges, { schema })],
    }
  }
}

function relation({ major, schema }: Making, kind: string, name: string): Thing {
  const privileges = major < 17 ? RELATION : [...RELATION, 'maintain']
  const isTable = kind === 'table'
  return thing(`${kind} ${name}`, `table ${name}`, privileges, { schema, isTable, columns: isTable ? COLUMNS : ['id'] })
}

function table(making: Making): Made {
  const name = `${making.schema}.${making.fresh()}`
  return {
    statements: [
      `create table ${name} (id serial primary key, line int generated always as identity, "no""te" text)`,
      `create index on ${name} ("no""te")`,
    ],
    things: [relation(making, 'table', name)],
  }
}

/** Every member of the tree is a thing of its own and may have an owner of its own. */
function partitions(making: Making): Made {
  const names = Array.from({ length: 4 }, () => `${making.schema}.${making.fresh()}`)
  const [root, leaf, branch, twig] = names
  return {
    statements: [
      `create table ${root} (id int, "no""te" text) partition by list ("no""te")`,
      `create table ${leaf} partition of ${root} for values in ('a')`,
      `create table ${branch} partition of ${root} default partition by range (id)`,
      `create table ${twig} partition of ${branch} for values from (0) to (10)`,
    ],
    things: names.map(name => relation(making, 'table', name)),
  }
}

function view(kind: 'view' | 'materialized view'): (making: Making) => Made {
  return making => {
    const name = `${making.schema}.${making.fresh()}`
    const table = pick(making.tables, making.number)
    const from = table === undefined ? '' : ` from ${table.what.slice('table '.length)}`
    return {
      statements: [`create ${kind} ${name} as select ${table === undefined ? '1 as id' : 'id'}${from}`],
      things: [relation(making, kind, name)],
    }
  }
}

function statistics({ schema, fresh, tables, number }: Making): Made {
  const table = pick(tables, number)
  if (table === undefined) return { statements: [], things: [] }
  const name = `${schema}.${fresh()}`
  return {
    statements: [`create statistics ${name} on ${COLUMNS.join(', ')} from ${table.what.slice('table '.length)}`],
    things: [thing(`statistics ${name}`, undefined, [])],
  }
}

function publication({ fresh, tables, number }: Making): Made {
  const name = fresh()
  const table = pick(tables, number)
  return {
    statements: [`create publication ${name}${table === undefined ? '' : ` for ${table.what}`}`],
    things: [thing(`publication ${name}`, undefined, [])],
  }
}

const NEEDS_WRAPPER = 'create extension if not exists postgres_fdw schema public'

function server({ fresh }: Making): Made {
  const name = fresh()
  return {
    statements: [NEEDS_WRAPPER, `create server ${name} foreign data wrapper postgres_fdw`],
    things: [thing(`server ${name}`, `foreign server ${name}`, ['usage'])],
  }
}

function foreignTable(making: Making): Made {
  const server = pick(making.servers, making.number)
  if (server === undefined) return { statements: [], things: [] }
  const name = `${making.schema}.${making.fresh()}`
  return {
    statements: [`create foreign table ${name} (id int) server ${server}`],
    things: [relation(making, 'foreign table', name)],
  }
}

/** Its number is its only name: a scene has a database of its own. */
function largeObject({ number }: Making): Made {
  const oid = 2_000_000_000 + number
  return {
    statements: [`select pg_catalog.lo_create(${oid})`],
    things: [thing(`large object ${oid}`, `large object ${oid}`, ['select', 'update'])],
  }
}

export const MAKERS: readonly ((making: Making) => Made)[] = [
  table,
  table,
  table,
  partitions,
  view('view'),
  view('materialized view'),
  one('sequence', 'sequence', ['usage', 'select', 'update'], name => `create sequence ${name}`),
  one(
    'function',
    'function',
    ['execute'],
    name =>
      `create function ${name}(int, variadic text[] default '{}') returns int language sql security definer as 'select 1'`,
    '(int, text[])',
  ),
  one(
    'function',
    'function',
    ['execute'],
    name => `create function ${name}() returns int language sql as 'select 1'`,
    '()',
  ),
  one(
    'procedure',
    'procedure',
    ['execute'],
    name => `create procedure ${name}(int) language sql as 'select 1'`,
    '(int)',
  ),
  one(
    'aggregate',
    'function',
    ['execute'],
    name => `create aggregate ${name}(int) (sfunc = pg_catalog.int4pl, stype = int)`,
    '(int)',
  ),
  one('type', 'type', ['usage'], name => `create type ${name} as enum ('fine')`),
  one('type', 'type', ['usage'], name => `create type ${name} as (a int, b text)`),
  one('type', 'type', ['usage'], name => `create type ${name} as range (subtype = int4)`),
  one('domain', 'domain', ['usage'], name => `create domain ${name} as int check (value > 0)`),
  one('collation', undefined, [], name => `create collation ${name} (locale = 'C')`),
  one('text search dictionary', undefined, [], name => `create text search dictionary ${name} (template = simple)`),
  one('text search configuration', undefined, [], name => `create text search configuration ${name} (copy = simple)`),
  statistics,
  publication,
  server,
  foreignTable,
  largeObject,
]

export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length]
}
