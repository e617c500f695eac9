import type { RehearsalWish } from '../domain/server.ts'
import { didYouMean } from './did-you-mean.ts'
import { complain, shown } from './problems.ts'
import { textEntry } from './values.ts'
import { boolean, type Entry, type Fields } from './yaml-entry.ts'

/**
 * `rehearse` of the run is the switch, and a server can only say no to it. In production nobody is taken at one word: a
 * workflow that switches rehearsals on for test servers must not reach a server that was added to its file later.
 */
export function serverWish({ production, rehearse }: Fields, wanted: boolean): RehearsalWish {
  const isProduction = production && boolean(production)
  const own = rehearse && boolean(rehearse)
  if (!wanted || own === false) return 'off'
  return isProduction === true && own !== true ? 'refused' : 'on'
}

/** The declared identity that rehearses. */
export function readRehearseAs(entry: Entry | undefined, identityNames: readonly string[]): string | undefined {
  if (entry === undefined) return undefined
  return textEntry(entry, 'the name of an identity', (name, subject) => {
    if (identityNames.includes(name)) return name
    const otherwise =
      identityNames.length === 0
        ? `Declare it under \`identities\`, or leave out \`rehearse-as\` to rehearse with the own identity`
        : `Declared are ${identityNames.join(', ')}; without \`rehearse-as\` the own identity rehearses`
    return complain(subject, `Unknown identity ${shown(name)}`, didYouMean(name, identityNames, otherwise))
  })
}
