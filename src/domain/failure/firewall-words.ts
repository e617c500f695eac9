import type { FailureWords } from './facts.ts'
import { or, shellWord } from './phrases.ts'

/** Letting this job in by a firewall rule, and taking the rule away again. */
export const firewallWords = {
  'firewall/address-refused': {
    title: 'No firewall rule is made for this address',
    summary: facts =>
      `The firewall of ${or(facts.host, '<host>')} turned "${or(facts.clientAddress, '<address>')}" away, and no rule is made for it: it is ${or(facts.reason, 'no public IPv4 address')}`,
    likelyCause: () =>
      'A rule is made only for the one public IPv4 address that the server names. The runner comes through a private network or a proxy, or something between answers in place of the server.',
    fix: () => [
      'Use a runner inside the network of the server, or have its administrator admit the address, and leave `open-firewall` off.',
    ],
  },
  'firewall/not-opened': {
    title: 'The firewall could not be opened',
    summary: facts =>
      `No firewall rule for ${or(facts.clientAddress, 'this runner')} could be made on ${or(facts.host, '<host>')}: ${or(facts.reason, 'Azure refused')}`,
    likelyCause: () =>
      'The application lacks the right to write firewall rules, or another operation was at work on the server for minutes. The words of Azure stand below.',
    fix: () => [
      'Give the application the role of docs/azure-setup.md for opening the firewall, and run the job again; or leave `open-firewall` off and admit the runner yourself.',
    ],
  },
  'firewall/many-addresses': {
    title: 'The runner has too many addresses',
    summary: facts =>
      `The firewall of ${or(facts.host, '<host>')} saw this job come from more than ${facts.count ?? '<n>'} addresses`,
    likelyCause: () => 'The runner leaves its network by a pool of addresses and changes between them.',
    fix: () => ['Give the runner one fixed outbound address (a NAT gateway), and admit that.'],
  },
  'firewall/not-in-force': {
    title: 'The firewall rule did not come into force',
    summary: facts =>
      `The firewall of ${or(facts.host, '<host>')} still turns ${or(facts.clientAddress, 'this runner')} away, ${facts.seconds ?? 300} s after a rule was made for it`,
    likelyCause: () =>
      'Azure allows for up to five minutes. Else the server takes no public access, or is in a virtual network, where rules do not apply.',
    fix: () => [
      'See whether public access is on:',
      '$ az postgres flexible-server show --resource-group <resource-group> --name <server> --query network',
    ],
  },
  'firewall/no-resource-id': {
    title: 'The resource id of the server is not known',
    summary: facts =>
      `The firewall of ${or(facts.host, '<host>')} cannot be opened: the resource id of the server is not known`,
    likelyCause: () => 'Azure Resource Manager knows servers by their resource id, not by their host name.',
    fix: facts => [
      'Give `resource-id` for this server in the configuration file. It is what this prints:',
      `$ az postgres flexible-server list --query "[?fullyQualifiedDomainName=='${or(facts.host, '<host>')}'].id" --output tsv`,
    ],
  },
  'firewall/rule-left': {
    title: 'A firewall rule could not be removed',
    summary: facts =>
      `The firewall rule ${or(facts.object, '<rule>')} of ${or(facts.host, '<server>')} may still admit ${or(facts.clientAddress, 'the address of this runner')}`,
    likelyCause: () => 'The words of Azure Resource Manager stand below.',
    fix: facts => [
      'Remove it:',
      `$ az rest --method delete --url ${shellWord(`${or(facts.resource, '<id of the rule>')}?api-version=2025-08-01`)}`,
    ],
  },
} as const satisfies Record<string, FailureWords>
