import { assertNever } from './never.ts'
import type { Comparison, Scalar } from './smoke.ts'

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Whether a value, as PostgreSQL writes it in text, stands in the wanted relation to the operand. */
export function holds(comparison: Comparison, actual: string | null): boolean {
  const { operator, operand } = comparison
  const wanted = operand === null ? null : String(operand)
  // NULL is equal to nothing in SQL, but "expect null" can only mean that the value is NULL.
  if (actual === null || wanted === null)
    return operator === '=' ? actual === wanted : operator === '!=' && actual !== wanted
  const order = compareTexts(actual, wanted)
  switch (operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      return assertNever(operator)
  }
}

export function sameValue(actual: string | null, wanted: Scalar): boolean {
  return holds({ operator: '=', operand: wanted }, actual)
}

/** Two decimal numbers compare as numbers, to the last digit; anything else compares as text, code point by code point. */
function compareTexts(a: string, b: string): number {
  const [x, y] = [decimal(a), decimal(b)]
  if (x !== undefined && y !== undefined) {
    const scale = Math.max(x.scale, y.scale)
    const [left, right] = [x.digits * 10n ** BigInt(scale - x.scale), y.digits * 10n ** BigInt(scale - y.scale)]
    return left < right ? -1 : left > right ? 1 : 0
  }
  return a < b ? -1 : a > b ? 1 : 0
}

/** Exact, because a bigint or numeric column holds more than a double can: 9007199254740993 is not …992. */
function decimal(text: string): { readonly digits: bigint; readonly scale: number } | undefined {
  const match = NUMBER.exec(text)
  if (match === null) return undefined
  const fraction = match[3] ?? ''
  return { digits: BigInt(`${match[1] === '-' ? '-' : ''}${match[2]}${fraction}`), scale: fraction.length }
}

export function describe(comparison: Comparison): string {
  const operand = comparison.operand === null ? 'NULL' : String(comparison.operand)
  return comparison.operator === '=' ? operand : `${comparison.operator} ${operand}`
}
