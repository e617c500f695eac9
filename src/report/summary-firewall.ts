import { type Block, list, text } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { code } from './markdown.ts'

/** What was changed in Azure for this job, and that it does not last. */
export function firewallSection({ firewallRules = [] }: ReportContext): readonly Block[] {
  if (firewallRules.length === 0) return []
  return [
    text(
      '### Firewall\n\nRules that were made for this job. Its post step takes them away, and fails where it cannot.',
    ),
    list(
      firewallRules,
      ({ server, name, address }) => `- ${code(server)} admits ${code(address)} by the rule ${code(name)}`,
    ),
  ]
}
