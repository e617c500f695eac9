import type { Rule } from '../../../src/rules/rule.ts'

/** The rules that hold a password role against its successor. */
export function comparesRoles({ id }: Rule): boolean {
  return id.includes('successor') || id === 'default-privileges-for-password-role'
}
