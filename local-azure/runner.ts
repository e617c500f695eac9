import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OidcIssuer, WorkflowRun } from './oidc-issuer.ts'

/** How the job is set up beside the run it belongs to. */
export interface RunnerOptions extends WorkflowRun {
  /** `none`: the job has no `id-token: write`, or the pull request comes from a fork. */
  readonly idToken?: 'offered' | 'none'
  /** The content of the event that started the run. */
  readonly event?: unknown
  /** Over and instead of any variable. */
  readonly variables?: Readonly<Record<string, string>>
}

export interface RunnerSurroundings {
  readonly github: OidcIssuer
  readonly authorityHost: string
  readonly tenantId: string
  readonly caFile: string
  /** A new folder for this run: temporary files and what the step writes. */
  readonly folder: string
}

/** What a runner sets for a step, apart from its inputs. The files that a step appends to are there and empty. */
export function runnerEnvironment(
  options: RunnerOptions,
  { github, authorityHost, tenantId, caFile, folder }: RunnerSurroundings,
): Record<string, string> {
  const {
    repository = 'contoso/shop',
    ref = 'refs/heads/main',
    eventName = 'push',
    actor = 'octocat',
    runId = '1001',
  } = options
  const temp = join(folder, 'temp')
  mkdirSync(temp, { recursive: true })
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const offered: Record<string, string> =
    options.idToken === 'none'
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: github.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.requestTokenFor(options),
        }
  return {
    CI: 'true',
    ...offered,
    AZURE_AUTHORITY_HOST: authorityHost,
    AZURE_TENANT_ID: tenantId,
    NODE_EXTRA_CA_CERTS: caFile,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: actor,
    // Nothing answers here but 404: a test must not reach the real GitHub by accident.
    GITHUB_API_URL: `${github.issuer}/api/v3`,
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event ?? {})),
    GITHUB_JOB: 'check',
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '5678',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? repository,
    GITHUB_REPOSITORY_OWNER_ID: '1234',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKFLOW: 'check',
    ...options.variables,
  }
}
