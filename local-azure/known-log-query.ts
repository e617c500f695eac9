/**
 * The one query that this Log Analytics answers. There is no engine for its language here: what the query means is written
 * down a second time in log-summary.ts, and a query that differs from this text in anything but white space is refused. A unit test says
 * whether the action still asks it.
 */
export const KNOWN_QUERY = String.raw`
let Lines = union isfuzzy=true
    (PGSQLServerLogs | project TimeGenerated, Message),
    (AzureDiagnostics | where Category == "PostgreSQLLogs" | project TimeGenerated, Message = column_ifexists("Message", "")),
    (datatable(TimeGenerated: datetime, Message: string) []);
let Connections = Lines
    | where Message has "connection authorized" or Message has "connection authenticated" or Message has "connection received"
    | extend Session = extract(@"(?s)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? UTC-([0-9a-f]+\.[0-9a-f]+)-(?:user=.*?,db=.*?,session=[0-9a-f]+\.[0-9a-f]+,sess_time=[-0-9: .]+UTC[- ]?)?([A-Z]+[0-9]?:  .*)$", 1, Message), Text = extract(@"(?s)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? UTC-([0-9a-f]+\.[0-9a-f]+)-(?:user=.*?,db=.*?,session=[0-9a-f]+\.[0-9a-f]+,sess_time=[-0-9: .]+UTC[- ]?)?([A-Z]+[0-9]?:  .*)$", 2, Message)
    | extend Login = extract(@"(?s)^LOG:  (connection authorized: user=.+? database=.+?|replication connection authorized: user=.+?)(?: application_name=| SSL enabled \(| GSS \(|$)", 1, Text);
let Sessions = Connections
    | where isnotempty(Session)
    | extend
        Application = extract(@"(?s)^LOG:  (?:replication )?connection authorized: user=.+? application_name=(.+?)(?: SSL enabled \(| GSS \(|$)", 1, Text),
        Host = extract(@"(?s)^LOG:  connection received: host=([^ ]+)", 1, Text),
        Method = extract(@"(?s)^LOG:  connection authenticated: (?:identity|user)="".+"" method=([a-z0-9-]+)", 1, Text),
        Entra = Text matches regex @"(?s)^LOG:  [^'""=]*Microsoft Entra ID connection authorized"
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
    | where (isempty(Session) and Message contains "connection authorized: user=")
        or (isempty(Login) and Text startswith "LOG:  connection authorized: user=")
    | summarize Number = count(), First = min(TimeGenerated), Last = max(TimeGenerated)
    | extend Kind = "unreadable";
union Covered, Unreadable, Sessions
| project Kind, Number, First, Last, Hours, Login, Entra, Applications, Hosts, Methods
`
