import { createHmac, randomBytes } from 'node:crypto'

/** Of this process alone: a digest of one small number could otherwise be guessed, should it ever get out. */
const KEY = randomBytes(32)

export interface RowDigest {
  add(row: readonly (string | null)[]): void
  finish(): { readonly ordered: string; readonly unordered: string }
}

/** Digests of all rows, in their order and in any, without keeping one of them. Duplicates count. */
export function rowDigest(): RowDigest {
  const ordered = createHmac('sha256', KEY)
  let sum = 0n
  return {
    add: row => {
      // JSON tells null from the text, and where one value ends.
      const digest = createHmac('sha256', KEY).update(JSON.stringify(row)).digest()
      ordered.update(digest)
      sum = BigInt.asUintN(256, sum + BigInt(`0x${digest.toString('hex')}`))
    },
    finish: () => ({ ordered: ordered.digest('hex'), unordered: sum.toString(16) }),
  }
}
