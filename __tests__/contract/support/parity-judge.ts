import { type Attempt, tableOf } from './parity-attempts.ts'
import { DIRECTIONS, type Direction, key, type Listing, type Probe, truthOf } from './parity-truth.ts'

const RELATIONS = ['table', 'view', 'materialized view', 'foreign table'] as const

const keyOf = (direction: Direction, { from, to, type, identity, privilege, grantable }: Probe) =>
  key(direction, from, to, type, identity, privilege, grantable)
const kindOf = (direction: Direction, { from, to, type, schema, privilege }: Probe) =>
  key(direction, from, to, type, bare(schema), privilege)

/** The questions are asked with quoted names of schemas, and the rule tells bare ones. */
function bare(schema: string | null): string | null {
  return schema?.startsWith('"') ? schema.slice(1, -1).replaceAll('""', '"') : schema
}

export interface Verdict {
  /** In words, so that a failure can be read. */
  readonly disagreements: readonly string[]
  /** What is told with a predefined role, by `keyOf`. */
  readonly told: ReadonlySet<string>
  readonly asked: number
  /** How many of them differ, by kind of object and direction. */
  readonly differing: ReadonlyMap<string, number>
}

/** PostgreSQL's answers against what the rules say. `without`: the same questions without predefined roles. */
export function compare(probes: readonly Probe[], listing: Listing, without: readonly Probe[] | undefined): Verdict {
  const disagreements: string[] = []
  const unsaid: { readonly probe: Probe; readonly truth: Direction }[] = []
  const others = new Map(without?.map(probe => [keyOf('new', probe), probe]))
  let asked = 0
  const differing = new Map<string, number>()
  for (const probe of probes) {
    const truth = truthOf(probe)
    if (truth === undefined) continue
    asked += 1
    if (truth !== 'same') count(differing, `${probe.type} ${truth}`)
    const said = DIRECTIONS.filter(
      direction =>
        listing.has(direction, probe, probe.grantable) ||
        (!probe.grantable && listing.has(direction, probe, true) && truth === direction),
    )
    const other = others.get(keyOf('new', probe))
    if (truth !== 'same' && said.length === 0) unsaid.push({ probe, truth })
    else if (truth === 'same' ? said.length > 0 : said.length !== 1 || said[0] !== truth)
      disagreements.push(complaint(probe, truth, said.join(' and ')))
    else if (truth !== 'same' && other !== undefined && byPredefinedAlone(probe, other))
      disagreements.push(complaint(probe, truth, `${truth} by its name, and a predefined role is all that makes it`))
  }
  const told = new Set<string>()
  const counts = new Map<string, number>()
  const ofColumns = unsaid.filter(({ probe }) => probe.type === 'column')
  for (const { probe, truth } of unsaid) {
    if (probe.type === 'column') continue
    const other = others.get(keyOf('new', probe))
    if (other === undefined || truthOf(other) === truth) disagreements.push(complaint(probe, truth, 'nothing'))
    else {
      told.add(keyOf(truth, probe))
      count(counts, kindOf(truth, probe))
    }
  }
  // A privilege on a table is one on each of its columns: a column may then be left out.
  for (const { probe, truth } of ofColumns) {
    const table = { ...probe, identity: tableOf(probe.identity) }
    const covered = RELATIONS.some(
      type =>
        told.has(keyOf(truth, { ...table, type })) ||
        [true, false].some(grantable => listing.has(truth, { ...table, type }, grantable)),
    )
    if (!covered) disagreements.push(complaint(probe, truth, 'nothing'))
  }
  for (const kind of new Set([...counts.keys(), ...listing.summed.keys()]))
    if (counts.get(kind) !== listing.summed.get(kind))
      disagreements.push(`${kind}: summed up ${listing.summed.get(kind) ?? 0}, and it is ${counts.get(kind) ?? 0}`)
  return { disagreements, told, asked, differing }
}

export function count(counts: Map<string, number>, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times)
}

function complaint(probe: Probe, truth: string, said: string): string {
  return `${JSON.stringify(probe)}: PostgreSQL says ${truth}, the rule ${said || 'nothing'}`
}

/** What they may look into being the same, the difference goes with the membership. */
function byPredefinedAlone(probe: Probe, other: Probe): boolean {
  const same =
    probe.old_usage === other.old_usage &&
    probe.new_usage === other.new_usage &&
    probe.new_usage_in_some_way === other.new_usage_in_some_way
  const role = probe.old_has !== other.old_has || probe.new_has !== other.new_has || truthOf(probe) !== 'new'
  return same && role && truthOf(other) === 'same' && truthOf(probe) !== 'missing after set role'
}

/** What was really tried, against what the rules say: it lacks what the password role could do and the successor could not. */
export function contradictions(
  attempts: readonly Attempt[],
  probes: readonly Probe[],
  listing: Listing,
  told: ReadonlySet<string>,
): readonly string[] {
  const schemas = new Map(
    probes
      .filter(({ type, privilege, grantable }) => type === 'schema' && privilege === 'USAGE' && !grantable)
      .map(probe => [key(probe.from, probe.to, probe.identity), probe]),
  )
  // Listed with the option alone: the privilege itself may be there.
  const isListed = (direction: Direction, probe: Probe): boolean =>
    (probe.type === 'column' &&
      !probe.new_has &&
      (direction === 'missing' || !(probe.old_has && probe.old_usage)) &&
      RELATIONS.some(type => isListed(direction, { ...probe, type, identity: tableOf(probe.identity) }))) ||
    listing.has(direction, probe, false) ||
    told.has(keyOf(direction, probe)) ||
    (direction === 'missing' && !probe.new_has && listing.has(direction, probe, true))
  return attempts.flatMap(attempt => {
    const { probe } = attempt
    const schema = schemas.get(key(probe.from, probe.to, probe.schema))
    if (probe.handed_over || schema?.handed_over === true) return []
    const closed = (direction: Direction) => schema !== undefined && isListed(direction, schema)
    const expected = attempt.old && !attempt.new
    const said = isListed('missing', probe) || (attempt.old && closed('missing'))
    const afterSet = !attempt.old && attempt.oldLater && !attempt.new && !attempt.newLater
    const saidLater =
      isListed('missing after set role', probe) ||
      (!attempt.old &&
        attempt.oldLater &&
        (closed('missing after set role') || (closed('missing') && schema?.new_usage_in_some_way === false)))
    return [
      ...(expected === said ? [] : [`${JSON.stringify(attempt)}: the rule says ${said ? 'missing' : 'nothing'}`]),
      ...(afterSet === saidLater || attempt.oldLater === null
        ? []
        : [`${JSON.stringify(attempt)}: the rule says ${saidLater ? 'missing after set role' : 'nothing'}`]),
    ]
  })
}
