/** The endpoints of one Azure cloud. Origins carry no trailing slash; a scope ends in `/.default`. */
export interface Cloud {
  readonly name: string
  readonly authorityHost: string
  readonly resourceManager: string
  readonly postgresScope: string
  /** What the GitHub ID token must be issued for; equals the audience stored in the federated credential. */
  readonly idTokenAudience: string
  readonly logAnalytics: string
}

/** Endpoints as the Azure CLI and `AzureAuthorityHosts` list them. */
export const CLOUDS = {
  AzureCloud: {
    name: 'AzureCloud',
    authorityHost: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    postgresScope: 'https://ossrdbms-aad.database.windows.net/.default',
    idTokenAudience: 'api://AzureADTokenExchange',
    logAnalytics: 'https://api.loganalytics.io',
  },
  AzureUSGovernment: {
    name: 'AzureUSGovernment',
    authorityHost: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    postgresScope: 'https://ossrdbms-aad.database.usgovcloudapi.net/.default',
    idTokenAudience: 'api://AzureADTokenExchangeUSGov',
    logAnalytics: 'https://api.loganalytics.us',
  },
  AzureChinaCloud: {
    name: 'AzureChinaCloud',
    authorityHost: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    postgresScope: 'https://ossrdbms-aad.database.chinacloudapi.cn/.default',
    idTokenAudience: 'api://AzureADTokenExchangeChina',
    logAnalytics: 'https://api.loganalytics.azure.cn',
  },
} as const satisfies Record<string, Cloud>

const CLOUD_KEYS = [
  'name',
  'authorityHost',
  'resourceManager',
  'postgresScope',
  'idTokenAudience',
  'logAnalytics',
] as const satisfies readonly (keyof Cloud)[]

/** Whether it is one as this project has written it down. */
export function isCloud(value: unknown): value is Cloud {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return CLOUD_KEYS.every(key => typeof fields[key] === 'string')
}
