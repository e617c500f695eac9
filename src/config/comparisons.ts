import type { Comparison, Scalar } from '../domain/smoke.ts'
import { complain, type Subject, shown } from './problems.ts'
import { type Entry, isText, scalar, wrongType } from './yaml-entry.ts'

const OPERATOR = /^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/
/** Operators of other languages, with what they are called here. */
const FOREIGN: Readonly<Record<string, string>> = { '<>': '!=', '==': '=', '=>': '>=', '=<': '<=' }
const DECIMAL = /^[+-]?\d+(\.\d+)?$/
const EXAMPLE = 'a value such as `1`, or an operator and a value in quotes: `">= 1"`'

/**
 * `>= 1`, `!= null`, `= >= 1` (the text `>= 1`). Text without an operator is compared as it is, spaces included.
 * After `=` and `!=`, `null` is NULL; the text `null` is written without an operator.
 */
export function readComparison(value: string, subject: Subject): Comparison | undefined {
  const [, operator, rest = ''] = OPERATOR.exec(value) ?? []
  if (operator === undefined) return { operator: '=', operand: value }
  const foreign = FOREIGN[operator]
  if (foreign !== undefined)
    return complain(
      subject,
      `${subject.label} has the unknown operator \`${operator}\``,
      `Did you mean \`${foreign}\`?`,
    )
  const text = rest.trim()
  if (text === '')
    return complain(
      subject,
      `${subject.label} has the operator \`${operator}\` and no value`,
      `Write a value behind it, or \`= ${operator}\` to compare with this text`,
    )
  return compared(operator as Comparison['operator'], /^null$/i.test(text) ? null : operandOf(text), subject)
}

function compared(operator: Comparison['operator'], operand: Scalar, subject: Subject): Comparison | undefined {
  if (operand !== null || operator === '=' || operator === '!=') return { operator, operand }
  return complain(subject, `${subject.label} orders by NULL, which has no order`, 'Use `= null` or `!= null`')
}

/** A number where the number prints as the text does; else the text, which keeps every digit. */
function operandOf(text: string): Scalar {
  return DECIMAL.test(text) && String(Number(text)) === text ? Number(text) : text
}

/**
 * A YAML value to compare a result with, as it is: text has no operator here. Numbers that a double cannot hold become
 * text, so that no digit is lost. Booleans stay booleans: sessions read PostgreSQL's `t` and `f` as `true` and `false`.
 * Undefined after a complaint.
 */
export function operandEntry(entry: Entry): { readonly operand: Scalar } | undefined {
  const found = scalar(entry, 'a single value', EXAMPLE)
  if (found === undefined) return undefined
  const { value, source } = found
  if (value === null && source === '') return wrongType(entry, 'a value', 'a value, or `null` for NULL')
  return { operand: typeof value === 'number' && DECIMAL.test(source) ? operandOf(source) : value }
}

/** A number, boolean or null is compared for equality; text may begin with an operator. */
export function comparisonEntry(entry: Entry): Comparison | undefined {
  const found = operandEntry(entry)
  if (found === undefined) return undefined
  const { operand } = found
  return isText(entry) ? readComparison(String(operand), entry) : { operator: '=', operand }
}

/** How many rows: the operand is a whole number, 0 or more. */
export function countOf(comparison: Comparison | undefined, subject: Subject): Comparison | undefined {
  if (comparison === undefined) return undefined
  const { operator, operand } = comparison
  const text = String(operand)
  if (/^\d{1,15}$/.test(text)) return { operator, operand: Number(text) }
  return complain(
    subject,
    `${subject.label} counts rows, and ${shown(text)} is no whole number`,
    'Write a number such as `3`, or a comparison such as `">= 1"`',
  )
}
