/**
 * How the lines of the server's log are read, as sources of regular expressions: Log Analytics applies them where the log
 * is (RE2), and tests here apply the same texts. `.` stands for line breaks as well.
 *
 * Every pattern begins at the start: what a client or a statement can write stands further on, and cannot pass for
 * the server's own words. https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/init/postinit.c
 */

/**
 * Time, session, level and text of a line. The prefix is `%t-%c-`, Azure's default, or the longer one that Azure's documentation
 * asks for where audits are to name people; any other is not read, so that no name in it can pass for a session.
 * https://learn.microsoft.com/azure/postgresql/security/security-audit-entra
 */
export const LINE = String.raw`^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? UTC-([0-9a-f]+\.[0-9a-f]+)-(?:user=.*?,db=.*?,session=[0-9a-f]+\.[0-9a-f]+,sess_time=[-0-9: .]+UTC[- ]?)?([A-Z]+[0-9]?:  .*)$`

/** What follows the names in the line of a login: what the client calls itself, and how the line was encrypted. */
const AFTER_NAMES = String.raw`(?: application_name=| SSL enabled \(| GSS \(|$)`

/** A login, up to what differs from one to the next. A walsender names no database. */
export const LOGIN = `^LOG:  (connection authorized: user=.+? database=.+?|replication connection authorized: user=.+?)${AFTER_NAMES}`

/** What the client called itself. */
export const APPLICATION =
  '^LOG:  (?:replication )?connection authorized: user=.+? application_name=(.+?)(?: SSL enabled \\(| GSS \\(|$)'

export const HOST = '^LOG:  connection received: host=([^ ]+)'

/** What authenticated the session by the words of pg_hba.conf, from PostgreSQL 14 on. */
export const METHOD = '^LOG:  connection authenticated: (?:identity|user)=".+" method=([a-z0-9-]+)'

/**
 * The line that Azure writes of an Entra login. What stands before the words is not documented: neither quotes nor `=` may, so
 * that a statement, or the name that a client gives itself, is no such line.
 */
export const ENTRA = '^LOG:  [^\'"=]*Microsoft Entra ID connection authorized'

/** What is in a line of a login, whether it can be read or not. */
export const LOOKS_LIKE_LOGIN = 'connection authorized: user='
