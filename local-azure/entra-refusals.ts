import { randomUUID } from 'node:crypto'
import type { HttpReply } from './http-messages.ts'

/** What the words of a refusal may name. */
export interface RefusalFacts {
  readonly tenant?: string
  readonly client?: string
  readonly resource?: string
  readonly scope?: string
  readonly issuer?: string
  readonly subject?: string
  readonly audience?: string
  readonly validFrom?: string
  readonly validUntil?: string
}

interface Refusal {
  readonly status: number
  readonly error: string
  readonly text: (facts: RefusalFacts) => string
}

const FEDERATION = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
const CHECK = `Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${FEDERATION}`
const NOT_INSTALLED =
  'This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.'

/** Entra's own words, from its reference of error codes and from answers that users have published. */
const REFUSALS = {
  28002: {
    status: 400,
    error: 'invalid_scope',
    text: ({ scope }) =>
      `Provided value for the input parameter scope '${scope}' is not valid when requesting an access token.`,
  },
  50013: {
    status: 400,
    error: 'invalid_grant',
    text: () => 'Assertion failed signature validation. [Reason - The key was not found.]',
  },
  53003: {
    status: 400,
    error: 'access_denied',
    text: () =>
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  70011: {
    status: 400,
    error: 'invalid_scope',
    text: ({ scope }) =>
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  },
  70021: {
    status: 400,
    error: 'invalid_request',
    text: ({ issuer, subject, audience }) =>
      `No matching federated identity record found for presented assertion. Assertion Issuer: '${issuer}'. Assertion Subject: '${subject}'. Assertion Audience: '${audience}'. ${FEDERATION}`,
  },
  90002: {
    status: 400,
    error: 'invalid_request',
    text: ({ tenant }) =>
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  },
  90024: {
    status: 503,
    error: 'temporarily_unavailable',
    text: () => 'RequestBudgetExceededError - A transient error has occurred. Please try again.',
  },
  90033: {
    status: 503,
    error: 'temporarily_unavailable',
    text: () => 'A transient error has occurred. Please try again.',
  },
  90038: {
    status: 400,
    error: 'invalid_request',
    text: ({ tenant }) =>
      `Tenant '${tenant}' request is being redirected to the National Cloud 'MicrosoftOnline.US'. The current cloud instance 'login.microsoftonline.com' does not federate with it.`,
  },
  90055: {
    status: 429,
    error: 'temporarily_unavailable',
    text: () => 'The server is terminating the request because it is too busy to handle it. Please try again.',
  },
  500011: {
    status: 400,
    error: 'invalid_resource',
    text: ({ resource, tenant }) =>
      `The resource principal named ${resource} was not found in the tenant named ${tenant}. ${NOT_INSTALLED} You might have sent your authentication request to the wrong tenant.`,
  },
  700016: {
    status: 400,
    error: 'unauthorized_client',
    text: ({ client, tenant }) =>
      `Application with identifier '${client}' was not found in the directory '${tenant}'. ${NOT_INSTALLED} You may have sent your authentication request to the wrong tenant.`,
  },
  700024: {
    status: 401,
    error: 'invalid_client',
    text: ({ validFrom, validUntil }) =>
      `Client assertion is not within its valid time range. Current time: ${new Date().toISOString()}, assertion valid from ${validFrom}, expiry time of assertion ${validUntil}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  },
  700027: {
    status: 401,
    error: 'invalid_client',
    text: () => 'Client assertion failed signature validation. [Reason - The key was not found.]',
  },
  700211: {
    status: 401,
    error: 'invalid_client',
    text: ({ issuer }) =>
      `No matching federated identity record found for presented assertion issuer '${issuer}'. ${CHECK}`,
  },
  700212: {
    status: 401,
    error: 'invalid_client',
    text: ({ audience }) =>
      `No matching federated identity record found for presented assertion audience '${audience}'. ${CHECK}`,
  },
  700213: {
    status: 401,
    error: 'invalid_client',
    text: ({ subject }) =>
      `No matching federated identity record found for presented assertion subject '${subject}'. ${CHECK}`,
  },
  7000112: { status: 400, error: 'unauthorized_client', text: ({ client }) => `Application '${client}' is disabled.` },
  7000218: {
    status: 401,
    error: 'invalid_client',
    text: () => "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
} as const satisfies Record<number, Refusal>

export type EntraCode = keyof typeof REFUSALS

export function refusal(code: EntraCode, facts: RefusalFacts = {}, status?: number): HttpReply {
  const words: Refusal = REFUSALS[code]
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`
  const trace = randomUUID()
  const correlation = randomUUID()
  return {
    status: status ?? words.status,
    headers: { 'x-ms-request-id': trace },
    body: {
      error: words.error,
      error_description: `AADSTS${code}: ${words.text(facts)} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  }
}
