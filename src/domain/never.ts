/** Reached only if a union grew and a `switch` did not: the compiler refuses the call before that can happen. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
