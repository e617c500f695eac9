import { quoteIdentifier } from '../domain/sql-text.ts'
import type { PrivilegeFact } from '../domain/workload-needs.ts'
import type { CatalogQuery, Row } from '../ports.ts'
import lackingSequences from '../sql/lacking-sequences.sql.generated.ts'
import neededRelations from '../sql/needed-relations.sql.generated.ts'
import neededRoutines from '../sql/needed-routines.sql.generated.ts'
import neededSchemas from '../sql/needed-schemas.sql.generated.ts'
import { flag, text, texts } from './row.ts'

export interface NamesAsked {
  readonly relations: readonly string[]
  readonly routines: readonly string[]
  readonly schemas: readonly string[]
}

/** What two roles hold on all that has these names: on relations, routines, schemas. */
export function factQueries(names: NamesAsked, from: string, to: string) {
  const facts = (sql: string, list: readonly string[]): CatalogQuery<PrivilegeFact> => ({
    sql,
    parameters: [list, from, to],
    read: readFact,
  })
  return [
    facts(neededRelations, names.relations),
    facts(neededRoutines, names.routines),
    facts(neededSchemas, names.schemas),
  ] as const
}

function readFact(row: Row): PrivilegeFact {
  return {
    schema: text(row, 'schema'),
    name: text(row, 'name'),
    type: text(row, 'type'),
    identity: text(row, 'identity'),
    privilege: text(row, 'privilege'),
    held: flag(row, 'held'),
    heldBefore: flag(row, 'held_before'),
    columns: texts(row, 'columns'),
  }
}

export interface LackingSequence {
  readonly identity: string
  readonly grant: string
  readonly defaults: readonly { readonly schema: string; readonly table: string; readonly column: string }[]
}

export function lackingSequencesQuery(from: string, to: string): CatalogQuery<LackingSequence> {
  return {
    sql: lackingSequences,
    parameters: [from, to],
    read: row => {
      const identity = text(row, 'identity')
      return {
        identity,
        grant: `grant usage on sequence ${identity} to ${quoteIdentifier(to)};`,
        defaults: Array.isArray(row.defaults) ? (row.defaults as LackingSequence['defaults']) : [],
      }
    },
  }
}
