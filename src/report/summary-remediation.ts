import { shellWord } from '../domain/failure/phrases.ts'
import type { Judgement } from '../domain/judgement.ts'
import { counted } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import type { RemediationPlace, ReportContext } from './context.ts'
import { code, fenced, htmlCode } from './markdown.ts'

const COMMANDS_SHOWN = 5

const POSTGRES_PORT = 5432

interface Folder {
  readonly host: string
  readonly port: number
  readonly database: string
  /** Below the report folder, in the order in which they are run. */
  readonly paths: readonly string[]
}

/** Where the SQL that hands objects over is, and how it is run. */
export function remediationSection(judgement: Judgement, context: ReportContext): readonly Block[] {
  const { remediationFiles, reportDir } = context
  if (remediationFiles.length === 0) return []
  const folders = foldersOf(judgement, remediationFiles)
  const files = counted(remediationFiles.length, 'file')
  return [
    text('### Remediation'),
    text(
      `${files} under ${code(`${reportDir}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${code(reportDir)} with \`actions/upload-artifact\` to keep it.`,
    ),
    text(
      'Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the opposite order, puts back what they changed. In the report folder:',
    ),
    ...folders.slice(0, COMMANDS_SHOWN).map(folder => text(fenced('sh', commands(folder)))),
    ...(folders.length > COMMANDS_SHOWN
      ? [text(`And so on for ${counted(folders.length - COMMANDS_SHOWN, 'more folder')}.`)]
      : []),
    list(remediationFiles, ({ path }) => `- ${code(path)}`, { foldedUnder: `${files} in ${htmlCode(reportDir)}` }),
  ]
}

function foldersOf({ servers }: Judgement, files: readonly RemediationPlace[]): readonly Folder[] {
  const byFolder = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  return [...byFolder.values()].flatMap(places => {
    const [first] = places
    if (first === undefined) return []
    const target = servers.find(({ name }) => name === first.server)
    // What is copied whole must not undo what it has just done.
    const paths = places.map(({ path }) => path).filter(path => !path.endsWith('/undo.sql'))
    return [{ host: target?.host ?? '<host>', port: target?.port ?? POSTGRES_PORT, database: first.database, paths }]
  })
}

function commands({ host, port, database, paths }: Folder): readonly string[] {
  const at = port === POSTGRES_PORT ? conninfo(host) : `${conninfo(host)} port=${port}`
  const connection = `host=${at} dbname=${conninfo(database)} user=<administrator> sslmode=verify-full sslrootcert=system`
  return paths.map(path => `psql ${quoted(connection)} -v ON_ERROR_STOP=1 -f ${argument(path)}`)
}

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE */
function conninfo(value: string): string {
  return /^[\w.<>-]+$/.test(value) ? value : `'${value.replace(/[\\']/g, '\\$&')}'`
}

/** In double quotes where nothing in them means anything to a shell, as people write it; else in single ones. */
function quoted(connection: string): string {
  return /[$`"\\!]/.test(connection) ? shellWord(connection) : `"${connection}"`
}

function argument(path: string): string {
  return /^[\w./%-]+$/.test(path) ? path : shellWord(path)
}
