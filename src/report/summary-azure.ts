import { policyAnswers } from '../domain/azure-policies.ts'
import type { ServerJudgement } from '../domain/judgement.ts'
import { assertNever } from '../domain/never.ts'
import type { Posture } from '../domain/posture.ts'
import { counted } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { cell, code, escaped, row, tableHead } from './markdown.ts'

/** How the server stands in Azure, in a sentence, and what auditors ask of it there. */
export function azureBlocks(server: ServerJudgement): readonly Block[] {
  const { azure, posture } = server
  switch (azure.kind) {
    case 'not-applicable':
      return [
        text(
          'Azure was **not asked** about it: its authentication settings, Entra administrators and read replicas are not known. Give its `resource-id`, or `subscription-id`.',
        ),
      ]
    case 'unavailable':
      return [
        text(
          `What Azure says about it is **not known**: ${escaped(azure.failure.summary)} (${code(azure.failure.code)}).`,
        ),
      ]
    case 'observed': {
      const { state, auth, network, clusterSize } = azure.value
      const parts = [
        `${code(state)}`,
        `password authentication **${onOff(auth.passwordAuth)}**`,
        `Entra authentication **${onOff(auth.activeDirectoryAuth)}**`,
        ...(posture.kind === 'observed' ? around(posture.value) : []),
        ...(network.delegatedSubnet === null ? [] : ['in a virtual network']),
        ...(network.publicAccess === false && network.delegatedSubnet === null ? ['public access switched off'] : []),
        ...(clusterSize === null ? [] : [`an elastic cluster of ${counted(clusterSize, 'node')}`]),
      ]
      return [text(`In Azure: ${parts.join(', ')}.`), policyTable(server)]
    }
    default:
      return assertNever(azure)
  }
}

function onOff(mode: 'Enabled' | 'Disabled'): string {
  return mode === 'Enabled' ? 'on' : 'off'
}

function around({ administrators, replicas }: Posture): readonly string[] {
  const open = replicas.kind === 'observed' ? replicas.value.filter(({ auth }) => auth.passwordAuth === 'Enabled') : []
  return [
    ...(administrators.kind === 'observed' ? [counted(administrators.value.length, 'Entra administrator')] : []),
    ...(administrators.kind === 'unavailable' ? ['Entra administrators **not known**'] : []),
    ...(replicas.kind === 'observed' && replicas.value.length > 0
      ? [`${counted(replicas.value.length, 'read replica')}, of which ${open.length} accept passwords`]
      : []),
    ...(replicas.kind === 'unavailable' ? ['read replicas **not known**'] : []),
  ]
}

function policyTable(server: ServerJudgement): Block {
  const answers = policyAnswers(server)
  const head = tableHead(['Definition', 'Id', 'As seen here'])
  return list(
    answers,
    ({ id, name, compliant }) => row([escaped(name), cell(id), COMPLIANT[String(compliant)] ?? '']),
    {
      head,
      foldedUnder: 'Built-in definitions of Azure Policy',
    },
  )
}

const COMPLIANT: Readonly<Record<string, string>> = { true: 'compliant', false: 'not compliant', null: 'not known' }
