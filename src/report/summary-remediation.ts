import { shellWord } from '../domain/failure/phrases.ts'
import type { Judgement } from '../domain/judgement.ts'
import { counted } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { code, fenced, htmlCode } from './markdown.ts'

const COMMANDS_SHOWN = 5

interface Folder {
  readonly host: string
  /** Undefined for the folder of shared objects: any database will do. */
  readonly database: string | undefined
  /** Paths below the report folder, in the order in which they are run. */
  readonly files: readonly string[]
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
      'Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands the objects over. In the report folder:',
    ),
    ...folders.slice(0, COMMANDS_SHOWN).map(folder => text(fenced('sh', commands(folder)))),
    ...(folders.length > COMMANDS_SHOWN
      ? [text(`And so on for ${counted(folders.length - COMMANDS_SHOWN, 'more folder')}.`)]
      : []),
    list(remediationFiles, path => `- ${code(path)}`, { foldedUnder: `${files} in ${htmlCode(reportDir)}` }),
  ]
}

function foldersOf({ servers }: Judgement, files: readonly string[]): readonly Folder[] {
  // What undoes is kept for later, and has no place among the commands to run now.
  const steps = files.filter(file => !file.endsWith('/undo.sql'))
  const byFolder = Map.groupBy(steps, file => file.slice(0, file.lastIndexOf('/')))
  return [...byFolder].map(([path, ofFolder]) => {
    const [server, database] = path.split('/').slice(-2)
    const host = servers.find(({ name }) => name === nameOf(server ?? ''))?.host ?? '<host>'
    const shared = database === undefined || database.startsWith('_')
    return { host, database: shared ? undefined : nameOf(database), files: ofFolder }
  })
}

/** Folders are called like what they are for, percent-encoded; a folder with a leading `_` is for no database. */
function nameOf(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function commands({ host, database = 'postgres', files }: Folder): readonly string[] {
  const connection = `host=${conninfo(host)} dbname=${conninfo(database)} user=<administrator> sslmode=verify-full sslrootcert=system`
  return files.map(file => `psql ${quoted(connection)} -v ON_ERROR_STOP=1 -f ${argument(file)}`)
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
