/**
 * The rules whose findings remediate.sql mends, with the part of it that their rows are. What other rules find is mended by
 * the statement of the finding, or by a decision.
 */
const HANDOVER_PARTS = {
  'owned-by-password-role': 'objects',
  'database-owned-by-password-role': 'objects',
  'default-privileges-of-password-role': 'defaultPrivileges',
  'user-mapping-of-password-role': 'mappings',
  'policy-names-password-role': 'policies',
  'job-of-password-role': 'jobs',
  'successor-role-differs': 'differences',
  'default-privileges-for-password-role': 'defaultsFor',
} as const satisfies Record<string, string>

export type HandoverPart = (typeof HANDOVER_PARTS)[keyof typeof HANDOVER_PARTS]

export function handoverPart(rule: string): HandoverPart | undefined {
  return Object.hasOwn(HANDOVER_PARTS, rule) ? HANDOVER_PARTS[rule as keyof typeof HANDOVER_PARTS] : undefined
}
