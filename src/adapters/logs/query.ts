import { APPLICATION, ENTRA, HOST, LINE, LOGIN, LOOKS_LIKE_LOGIN, METHOD } from '../../domain/log-lines.ts'

/** A verbatim string of KQL, in which `.` of a pattern stands for line breaks as well. */
function pattern(source: string): string {
  return `@"(?s)${source.replaceAll('"', '""')}"`
}

/**
 * What the logs of one server say about logins, added up where they are: a busy server has millions of lines. Which role a
 * login is of, and what that means, is decided here and not there.
 *
 * - The query is asked of the server's resource id, so that it sees its rows and no others, in whatever workspace.
 *   https://learn.microsoft.com/azure/azure-monitor/logs/api/azure-resource-queries
 * - Both layouts of a diagnostic setting; one of them, or both, may not exist, hence `isfuzzy` and a third table that always
 *   does: without any operand a union is an error. https://learn.microsoft.com/kusto/query/union-operator
 * - A line may be there twice, and of a session there are several: sessions are counted, not lines.
 * - Nothing is put into it, and when it is asked for is said beside it.
 */
export const PASSWORD_LOGINS_QUERY = `
let Lines = union isfuzzy=true
    (PGSQLServerLogs | project TimeGenerated, Message),
    (AzureDiagnostics | where Category == "PostgreSQLLogs" | project TimeGenerated, Message = column_ifexists("Message", "")),
    (datatable(TimeGenerated: datetime, Message: string) []);
let Connections = Lines
    | where Message has "connection authorized" or Message has "connection authenticated" or Message has "connection received"
    | extend Session = extract(${pattern(LINE)}, 1, Message), Text = extract(${pattern(LINE)}, 2, Message)
    | extend Login = extract(${pattern(LOGIN)}, 1, Text);
let Sessions = Connections
    | where isnotempty(Session)
    | extend
        Application = extract(${pattern(APPLICATION)}, 1, Text),
        Host = extract(${pattern(HOST)}, 1, Text),
        Method = extract(${pattern(METHOD)}, 1, Text),
        Entra = Text matches regex ${pattern(ENTRA)}
    | summarize
        Time = min(TimeGenerated),
        Login = take_anyif(Login, isnotempty(Login)),
        Application = take_anyif(Application, isnotempty(Application)),
        Host = take_anyif(Host, isnotempty(Host)),
        Method = take_anyif(Method, isnotempty(Method)),
        EntraLines = countif(Entra)
        by Session
    | where isnotempty(Login)
    | extend Entra = iff(EntraLines > 0, "yes", "no")
    | summarize
        Number = count(),
        First = min(Time),
        Last = max(Time),
        Applications = make_set_if(Application, isnotempty(Application), 5),
        Hosts = make_set_if(Host, isnotempty(Host), 5),
        Methods = make_set_if(Method, isnotempty(Method), 5)
        by Login, Entra
    | extend Kind = "sessions";
let Covered = Lines
    | summarize Number = count(), First = min(TimeGenerated), Last = max(TimeGenerated) by Hour = bin(TimeGenerated, 1h)
    | summarize Number = sum(Number), First = min(First), Last = max(Last), Hours = count()
    | extend Kind = "lines";
let Unreadable = Connections
    | where (isempty(Session) and Message contains "${LOOKS_LIKE_LOGIN}")
        or (isempty(Login) and Text startswith "LOG:  ${LOOKS_LIKE_LOGIN}")
    | summarize Number = count(), First = min(TimeGenerated), Last = max(TimeGenerated)
    | extend Kind = "unreadable";
union Covered, Unreadable, Sessions
| project Kind, Number, First, Last, Hours, Login, Entra, Applications, Hosts, Methods
`.trim()
