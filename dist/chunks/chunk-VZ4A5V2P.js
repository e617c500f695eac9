import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as $n}from"./chunk-3RCL2IMA.js";import{a as vn}from"./chunk-YNKMSLWB.js";import{a as u,b as x,c as h,d as m,e as A,f as q,g as T,j as b,k as P,l as H,m as D,n as le,o as Se}from"./chunk-462K6H3U.js";import{createWriteStream as or,globSync as rr,readFileSync as ar}from"node:fs";import{appendFile as sr,mkdir as ir}from"node:fs/promises";import{dirname as lr,join as dr,relative as cr,resolve as pr}from"node:path";import{Readable as ur}from"node:stream";import{pipeline as mr}from"node:stream/promises";function kn(e){return{info:n=>e(u(n)),group:async(n,t,o)=>{let r=performance.now();e(`::group::${u(n)}`);try{return await t()}finally{e(`took ${Math.round(o??performance.now()-r)} ms`),e("::endgroup::")}}}}function Wi(e){let n=t=>process.stdout.write(`${t}
`);return{inputs:gr(e),environment:e,files:fr(e.GITHUB_WORKSPACE??process.cwd()),log:kn(n),clock:hr,setOutput:async(t,o)=>(await import("./core-GBGZWY2T.js")).setOutput(t,o),saveState:async(t,o)=>(await import("./core-GBGZWY2T.js")).saveState(t,o),writeSummary:async t=>{e.GITHUB_STEP_SUMMARY&&await sr(e.GITHUB_STEP_SUMMARY,t)},annotate:n,writeReport:wr}}function gr(e){return Object.fromEntries(Object.entries(e).flatMap(([n,t])=>n.startsWith("INPUT_")?[[n.slice(6).toLowerCase(),t?.trim()??""]]:[]))}function fr(e){return{read:n=>{try{return ar(pr(e,n),"utf8")}catch(t){if(t instanceof Error&&"code"in t&&(t.code==="ENOENT"||t.code==="EISDIR"||t.code==="ENOTDIR"))return;throw t}},glob:n=>rr(n,{cwd:e}).map(t=>t.replaceAll("\\","/")).sort()}}var hr={now:()=>new Date,elapsed:()=>performance.now(),sleep:e=>new Promise(n=>setTimeout(n,e))};async function wr(e,n,t){let o=dr(e,n);if(cr(e,o).startsWith(".."))throw new Error(`refusing to write outside the report folder: ${n}`);return await ir(lr(o),{recursive:!0}),await mr(ur.from(t),or(o)),o}function Sn(e,n){return`az postgres flexible-server update ${Rn(e)} --password-auth ${n}`}function Hi(e){return`az postgres flexible-server show ${Rn(e)} --query authConfig`}function Rn({name:e,resourceGroup:n,subscriptionId:t}){return`--subscription ${t} --resource-group ${H(n)} --name ${H(e)}`}var jn=300,En=1500,yr=4e3,xn="&#8203;",br=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function S(e){return x(Re(e),En).replace(br,n=>/[<>&|\\$]/.test(n)?An(n):/[`*_[\]~]/.test(n)?`\\${n}`:`${n}${xn}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(n,t,o)=>/\d/.test(o)?`${t}${o}${xn}`:`${t}\\${o}`)}function E(e){let n=x(Re(e),En).split("`");return n.length%2===0?S(e):n.map((t,o)=>t===""?"":o%2===1?y(t):S(t)).join("")}function y(e){let n=x(Re(e),jn);if(n.trim()==="")return F(e);let t="`".repeat(On(n)+1),o=/^[` ]|[` ]$/.test(n)?" ":"";return`${t}${o}${n}${o}${t}`}function f(e){return/[|\\]/.test(e)?F(e):y(e)}function F(e){let n=x(Re(e),jn);return`<code>${n.trim()===""?"&nbsp;":n.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,An)}</code>`}function Re(e){return u(`.${e}`).slice(1)}function An(e){return`&#${e.codePointAt(0)??0};`}function On(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}function O(e,n){let t=n.map(r=>x(u(r),yr)),o="`".repeat(Math.max(3,On(t.join(`
`))+1));return[`${o}${e}`,...t,o].join(`
`)}function v(e){return`| ${e.join(" | ")} |`}function $(e){let n=e.map(t=>t.replace(/#$/,""));return`${v(n)}
${v(e.map(t=>t.endsWith("#")?"---:":"---"))}
`}var _r={proven:"\u2705 proven",disproven:"\u274C disproven",unknown:"\u26A0\uFE0F not known"},vr={before:"before the switch",off:"passwords off",back:"passwords on again"};function Zi(e){return e.length===0?[]:["Rollback card: how to accept passwords again, should it be needed.",...e.flatMap(({target:n,before:t})=>[`  ${n.name}: passwords ${t.passwordAuth}, Microsoft Entra ${t.activeDirectoryAuth}, tenant ${t.tenantId??"not named"}`,`  $ ${Sn(n,"Enabled")}`]),"  Who runs it needs Microsoft.DBforPostgreSQL/flexibleServers/write on the server; no login to PostgreSQL is needed.","  Roles keep their passwords meanwhile. If Azure answers EngineCredentialsNotProvided, add --admin-password."].map(u)}function In({line:e,fix:n,wayBack:t},o){return[`Cutover: ${e}.`,...n.map(r=>`  ${r}`),...Tn(o).flatMap(({target:r,groups:a})=>Pn(r,a)),...t.length===0?[]:["The way back:",...t.map(r=>`  $ ${r}`)]].map(u)}function Tn(e){return e.flatMap(n=>n.kind==="connected"?[n]:[])}var Ve=20;function Pn({name:e},n){if(n.kind!=="observed"){let o=n.kind==="unavailable"?n.failure.summary:n.because;return[`${e}: who is still logged in as a password role could not be looked at: ${o}`]}let t=n.value;return t.length===0?[`${e}: nobody is logged in as a password role`]:[`${e}: still logged in as password roles, by sessions that began before; a new one is refused:`,...t.slice(0,Ve).map(o=>`  ${$r(o)}`),...t.length>Ve?[`  and ${t.length-Ve} more, in cutover.json`]:[]]}function $r({role:e,application:n,database:t,kind:o,network:r,count:a,since:s}){let l=`${m(a,o==="replication"?"replication session":"session")}${o==="unknown"?" of a kind that only pg_read_all_stats shows":""}`,d=[n===null?"application without a name":`application ${n}`,...t===null?[]:[`database ${t}`],...r===null?[]:[`from ${r}`],...s===null?[]:[`since ${T(s)}`]];return`${e}: ${l} (${d.join(", ")})`}function Ln(e,n){let{result:t,fails:o,line:r,fix:a,wayBack:s}=e,i=Tn(n).flatMap(({target:l,groups:d})=>Pn(l,d));return["",`## ${o?"\u274C":"\u2705"} Cutover: ${t}`,E(`${r}.`),...a.length===0?[]:[O("text",a)],...kr(e),...i.length===0?[]:[O("text",i)],...s.length===0?[]:["**The way back**",O("sh",s)],...Sr(n),""].join(`

`)}function kr({targets:e}){if(e.length===0)return[];let n=e.map(({target:t,before:o,now:r,readAt:a})=>v([f(t.name),t.replica?"read replica":"server",o?.passwordAuth??"not known",r==="unknown"?"\u26A0\uFE0F not known":r,a===null?"":T(a)]));return[$(["Server","","Password authentication before","now","as read at"])+n.join(`
`)]}function Sr(e){let t=[...new Map(e.flatMap(o=>o.kind==="proof"?[[`${o.target.id} ${o.phase}`,o]]:[])).values()].flatMap(({target:o,phase:r,parts:a})=>a.map(({what:s,result:i,why:l})=>v([f(o.name),vr[r],S(s),_r[i],S(l)])));return t.length===0?[]:[$(["Server","When","What","","Why"])+t.join(`
`)]}function Mn(e,n){return`${JSON.stringify({schemaVersion:1,...e,events:n},void 0,2)}
`}function Cn({result:e,targets:n}){let t=new Set(n.map(({now:a})=>a)),[o]=t,r=t.size===1&&o!==void 0?o.toLowerCase():"mixed";return{result:e,"password-authentication":t.size===0||t.has("unknown")?"unknown":r}}var Nn={"owned-by-password-role":"objects","database-owned-by-password-role":"objects","default-privileges-of-password-role":"defaultPrivileges","user-mapping-of-password-role":"mappings","policy-names-password-role":"policies","job-of-password-role":"jobs","successor-role-differs":"differences","default-privileges-for-password-role":"defaultsFor"};function xe(e){return Object.hasOwn(Nn,e)?Nn[e]:void 0}function Ye(e){return e.length>0}function je(e){let n=e.filter(({object:o,role:r})=>o!==null&&r!==null);return[...Map.groupBy(n,({rule:o,server:r,database:a,role:s})=>JSON.stringify([o,r,a,s])).values()].flatMap(o=>Ye(o)?[{rule:o[0].rule,server:o[0].server,database:o[0].database,role:o[0].role??"",findings:o}]:[])}function Ee({findings:e}){let[{predicate:n,rule:t}]=e,{one:o,many:r}=n??{one:`# finding of ${t}`,many:`# findings of ${t}`};return(e.length===1?o:r).replace("#",h(e.length))}function K(e){return[...Map.groupBy(e,({server:t,failure:o})=>JSON.stringify([t,o.code,o.summary,o.detail])).values()].flatMap(t=>Ye(t)?[{server:t[0].server,failure:t[0].failure,gaps:t}]:[])}function z({gaps:e}){return[...new Set(e.flatMap(({database:n})=>n===null?[]:[n]))]}function V({gaps:e}){let n=new Map(e.flatMap(({database:t,count:o})=>o===null?[]:[[t,o]]));return n.size===0?null:[...n.values()].reduce((t,o)=>t+o,0)}function Jn(e){let n=new Map;for(let{object:t}of e)t!==null&&n.set(t.type,(n.get(t.type)??0)+1);return[...n].sort(([,t],[,o])=>o-t)}function N({rule:e,object:n,role:t}){return e==="entra-login-refused"?"login":e==="smoke-query-failed"?"smoke":n!==null&&t!==null?"object":"other"}function Y({servers:e},n){return e.find(({name:r})=>r===n.server)?.logins.flatMap(({role:r,login:a})=>r===n.role&&a.kind==="unavailable"?[a.failure]:[])?.find(({code:r,summary:a})=>n.message.includes(`${a} (${r})`))}var Ae=10,Rr=3500,xr=200,Dn=8,Oe=4,jr="docs/rules.md of postgres-entra-gate";function Xe(e){let n=Or(e),t=Qe(n,"error",e.step.fails?Ae-1:Ae),o=[Qe(n,"warning",Ae),Qe(n,"notice",Ae)];return{annotations:[t,...o].flatMap(({annotations:r})=>r),leftOut:[t,...o].reduce((r,{leftOut:a})=>r+a,0)}}function B({level:e,title:n,message:t,location:o}){let r=[...Ar(o),["title",x(u(n),xr)]],a=t.split(`
`).map(i=>u(i)),s=r.map(([i,l=""])=>`${i}=${Er(l)}`).join(",");return`::${e} ${s}::${Bn(x(a.join(`
`),Rr))}`}function Bn(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Er(e){return Bn(e).replaceAll(":","%3A").replaceAll(",","%2C")}function Ar(e){if(e===null)return[];let n=e.path.replaceAll("\\","/").replace(/^(\.\/+)+/,"");if(n===""||n.startsWith("/")||/^[A-Za-z]:/.test(n)||n.split("/").includes("..")||u(n)!==n||!Fn(e.line))return[];let{line:o,column:r}=e;return[["file",n],["line",String(o)],...r!==void 0&&Fn(r)?[["col",String(r)]]:[]]}function Fn(e){return Number.isSafeInteger(e)&&e>=1}function Qe(e,n,t){let o=e.filter(s=>s.level===n);if(o.length<=t)return{annotations:o,leftOut:0};let r=o.length-(t-1),a={level:n,title:`${h(r)} more`,message:`${m(r,`more ${n}`)} have no annotation of their own, because GitHub shows ten of a kind. All of them are in report.json; the job summary shows the most important.`,location:null};return{annotations:[...o.slice(0,t-1),a],leftOut:r}}function Or(e){let{verdict:n,gaps:t}=e,o=e.findings.filter(({status:a})=>a==="new"),r=a=>o.filter(s=>N(s)===a);return[...n.kind==="skipped"?[Ir(n.because.summary,n.because.likelyCause)]:[],...r("login").map(a=>Tr(e,a)),...r("smoke").map(Pr),...K(t).map(Lr),...[...Map.groupBy(r("object"),({severity:a})=>a).values()].flatMap(je).map(Cr),...r("other").map(a=>({...Ie(a),title:u(a.rule),message:u(a.message)}))]}function Ie({severity:e,location:n}){return{level:e==="note"?"notice":e,location:n}}function Ir(e,n){return{level:"notice",title:"Skipped: nothing was looked at, nothing is claimed",message:[`${u(e)}.`,u(n)].join(`
`),location:null}}function Tr(e,n){let t=Y(e,n),o=t?.fix??(n.remediation===null?[]:[n.remediation]);return{...Ie(n),title:t===void 0?"Entra login refused":`${D[t.code].title} (${t.code})`,message:[`${u(n.server)}: ${u(n.message)}`,...Gn(o)].join(`
`)}}function Pr(e){let n=`${u(e.server)}/${u(e.database??"")} as ${u(e.role??"")}`;return{...Ie(e),title:"Smoke query failed",message:`${u(e.message)}
On ${n}`}}function Lr(e){let{server:n,failure:t}=e,o=z(e).map(u),r=o.slice(0,Oe).join(", "),a=o.length>Oe?`${r} and ${o.length-Oe} more`:r,s=V(e),i=s===null||s===0?"":` (${m(s,"object")} of password roles there)`,l=[n===null?"":u(n),a].filter(d=>d!=="").join("/");return{level:"error",title:`${D[t.code].title} (${t.code})`,message:[`${l===""?"":`${l}: `}${u(t.summary)}${i}`,u(t.likelyCause),...Gn(t.fix)].join(`
`),location:null}}function Gn(e){let n=e.slice(0,Dn).map(t=>u(t));return e.length>Dn?[...n,"The job summary has the rest."]:n}function Mr({rule:e,role:n,findings:t}){let o=t.find(({remediation:r})=>r!==null)?.remediation;return xe(e)!==void 0?o===void 0?`Say under \`migration\` in the configuration file what becomes of ${u(n)}; the report then has the SQL for it.`:"SQL for all of them: remediate.sql, by server and database under remediation/ in the report folder; run preflight.sql before it.":o==null?`What can be done about it: ${jr} (${u(e)}).`:`${t.length===1?"This mends it":"This mends the first"}: ${x(u(o),300)}`}function Cr(e){let{server:n,database:t,role:o,findings:r}=e,[a]=r,s=`${u(n)}${t===null?"":`/${u(t)}`}`,i=r.flatMap(({object:p})=>p===null?[]:[`${p.type} ${p.identity}`]),l=i.slice(0,Oe).map(p=>x(u(p),200)),d=i.length>l.length?[`${h(i.length-l.length)} more`]:[];return{...Ie(a),title:`${u(o)} ${Ee(e)} in ${s}`,message:[`${[...l,...d].join(", ")}.`,Mr(e),"The whole list is in report.json."].join(`
`)}}function Wn(e,n,t="postgres-entra-gate"){process.exitCode=1,e.annotate(B({level:"error",title:t,message:n,location:null}))}function Nr(e,n){Wn(e,n instanceof Error?n.stack??n.message:String(n))}async function ul(e,n){try{let{fails:t,line:o}=await n();t&&Wn(e,o)}catch(t){Nr(e,t)}Jr()}function Jr(){process.stdout.write("",()=>process.exit())}var Dr=["servers","shard","smoke","concurrency","timeoutMs","ca","withoutFile","reportDir","annotations","openFirewall","passwordComparisons"];function Un(e,n){let t=new Set(Dr),o=Object.entries(e).filter(([a])=>!t.has(a)),r={...Object.fromEntries(o),baseline:[...e.baseline].sort()};return{toolVersion:n,shard:e.shard??null,settings:r}}function gl(e,{reportDir:n,annotations:t}){return{...e,reportDir:n,annotations:t,baseline:new Set(e.baseline),smoke:[],shard:void 0,concurrency:1,timeoutMs:0,ca:void 0,withoutFile:!1,openFirewall:!1,passwordComparisons:[]}}var Ze="0.1.0";var Fr=/^[a-z0-9._-]$/,Br=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function en(e){let n=[...e],t=n.length-1;return n.map((o,r)=>r===0&&(/[._]/.test(o)||Br.test(e))||r===t&&o==="."||!Fr.test(o)?Gr(o):o).join("")}function Gr(e){return[...new TextEncoder().encode(e)].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var Wr=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function Ur(e){let n=e.split(",").map(r=>r.trim());if(!n.some(r=>r.toLowerCase()==="aadauth"))return;let t=r=>{let a=n.find(s=>s.toLowerCase().startsWith(`${r}=`));return a===void 0?void 0:a.slice(r.length+1).trim()},o=t("type")?.toLowerCase();return{objectId:t("oid")?.toLowerCase(),principal:o==="user"||o==="group"||o==="service"?o:void 0,admin:n.some(r=>r.toLowerCase()==="admin")}}function qn(e,n){return`aadauth,oid=${e},type=${n}`}function qr(e){return e!==null&&/^(md5|scram)/i.test(e)}function Hn(e){return{facts:e,class:Hr(e)}}function Hr(e){if(e.superuser||e.name.startsWith("pg_")||Wr.has(e.name))return{kind:"platform"};let n=e.label===null?void 0:Ur(e.label);return n!==void 0?{kind:"entra",...n,keepsPassword:qr(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function Kn(e,n,t){let o=n.find(s=>s.from===e);if(o===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in o)return{kind:"label",...o.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:r}=o,a=t.find(({facts:s})=>s.name===r);if(a===void 0)return{kind:"reassign",to:r,because:`\`migration\` names ${r}; no such role is known yet`};switch(a.class.kind){case"entra":return{kind:"reassign",to:r,because:`\`migration\` names the Entra role ${r}`};case"group":return{kind:"owner-group",to:r,because:`\`migration\` names ${r}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${r}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${r}, which \`migration\` names, is a role of the platform`};default:return Se(a.class)}}function de(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Te(e,{objectId:n,principal:t}){return`security label for "pgaadauth" on role ${b(e)} is ${P(qn(n,t))};`}function zn(e){return`security label for "pgaadauth" on role ${b(e)} is null;`}var Kr={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function Vn({details:{entries:e}}){return Array.isArray(e)?e:[]}function Yn({schema:e,details:{creator:n,kind:t,successor:o}}){let r=e===null?"":` in schema ${b(e)}`;return{start:`alter default privileges for role ${b(String(n))}${r}`,what:Kr[String(t)]??String(t),to:b(String(o))}}function Qn(e){let{start:n,what:t,to:o}=Yn(e);return[!1,!0].flatMap(r=>{let a=Vn(e).flatMap(({privilege:s,grantable:i})=>i===r?[s.toLowerCase()]:[]);return a.length===0?[]:[`${n} grant ${a.join(", ")} on ${t} to ${o}${r?" with grant option":""};`]})}function Xn(e){let{start:n,what:t,to:o}=Yn(e);return[!1,!0].flatMap(r=>{let a=Vn(e).flatMap(s=>s.had===r?[s.privilege.toLowerCase()]:[]);return a.length===0?[]:[`${n} revoke ${r?"grant option for ":""}${a.join(", ")} on ${t} from ${o};`]})}var zr=50,Zn={table:"table",view:"table","materialized view":"table","foreign table":"table",sequence:"sequence",function:"routine",procedure:"routine",aggregate:"routine",type:"type",domain:"type",schema:"schema",language:"language","foreign-data wrapper":"foreign data wrapper",server:"foreign server","large object":"large object",database:"database",tablespace:"tablespace",parameter:"parameter"};function ce(e){return Zn[e]??e}function xl({type:e,objects:n,privileges:t,grantable:o,to:r}){if(n.length===0||n.length>zr)return;let a=`to ${b(r)}${o?" with grant option":""};`;if(e==="column")return Vr(n,t,a);let s=Zn[e];if(s!==void 0)return`grant ${t.join(", ").toLowerCase()} on ${s} ${n.join(", ")} ${a}`}function Vr(e,n,t){let o=e.map(i=>/^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(i)),r=new Set(o.map(i=>i?.[1])),[a]=r;if(r.size!==1||a===void 0)return;let s=o.map(i=>i?.[2]).join(", ");return`grant ${n.map(i=>`${i.toLowerCase()} (${s})`).join(", ")} on table ${a} ${t}`}var Yr=new Set(["azure_pg_admin","azuresu","replication"]),Qr=new Set(["search_path","temp_tablespaces","local_preload_libraries","session_preload_libraries"]);function Q({details:{facts:e}}){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function et(e,n,t,o){if(typeof t!="string")return;let r=typeof o=="string"?` in database ${b(o)}`:"",a=Qr.has(n)?Xr(t):P(t);return`alter role ${b(e)}${r} set ${b(n)} to ${a};`}function Xr(e){let n=[...e.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)].map(([,t,o])=>t===void 0?(o??"").trim().toLowerCase():t.replaceAll('""','"')).filter((t,o,r)=>t!==""||o===0&&r.length===1);return n.length===0?"''":n.map(P).join(", ")}function nn({name:e,details:n}){if(e===null||Yr.has(e))return;let{inherits:t,sets:o,administers:r}=Q({details:n}),a=n.with_options===!0?` with admin ${r===!0}, inherit ${t===!0}, set ${o===!0}`:r===!0?" with admin option":"";return`grant ${b(e)} to ${b(String(n.successor))}${a};`}function Al({name:e,details:n}){let{inherits:t,sets:o,circular:r}=Q({details:n});if(e===null||r===!0)return;let a=n.with_options===!0?` with admin false, inherit ${t===!0}, set ${o===!0}`:"";return`grant ${b(String(n.successor))} to ${b(e)}${a};`}function nt(e){let{type:n,name:t,details:o}=e,r=String(o.successor),a=Q(e);if(n==="membership")return nn(e);if(!(o.through_members===!0&&o.direction==="missing"&&t!=="inherit")){if(n==="setting"&&t!==null)return et(r,t,a.value,a.database);if(o.direction==="missing")return`alter role ${b(r)} ${t};`;if(t==="connection limit")return`alter role ${b(r)} connection limit ${a.before??-1};`;if(t==="valid until")return`alter role ${b(r)} valid until ${P(String(a.before??"infinity"))};`}}function tt(e){let{type:n,name:t,details:o}=e,r=b(String(o.successor)),a=Q(e);if(n==="setting"&&t!==null){if(a.held===!0)return et(String(o.successor),t,a.before,a.database);let s=typeof a.database=="string"?` in database ${b(a.database)}`:"";return`alter role ${r}${s} reset ${b(t)};`}if(n==="attribute")return o.direction==="missing"?`alter role ${r} no${t};`:t==="connection limit"?`alter role ${r} connection limit ${a.after};`:t==="valid until"?`alter role ${r} valid until ${P(String(a.after))};`:void 0}var tn=50;function ot(e,n){let t=e.filter(({grantor:i,to:l})=>n(i)!==l),o=Zr(t,n),a=[...Map.groupBy(t.map(i=>({...i,turn:o(i)})),({turn:i,type:l,identity:d,column:p,grantor:c,grantable:w,had:k,held:R})=>JSON.stringify([i,l,d,p,c,w,k,R])).values()].flatMap(i=>{let[l]=i;return l===void 0?[]:[{...l,privileges:i.map(({privilege:d})=>d.toLowerCase())}]});return[...Map.groupBy(a,({turn:i,type:l,identity:d,column:p,grantor:c,grantable:w,had:k,held:R,privileges:ie})=>JSON.stringify([i,ce(l),p===null?null:d,p===null?ie:null,c,w,k,R])).values()].flatMap(i=>ea(i).flatMap(l=>na(l,n)))}function Zr(e,n){let t=({type:s,identity:i,column:l,privilege:d},p)=>JSON.stringify([s,i,l,d,p]),o=Map.groupBy(e.filter(({grantable:s})=>s),s=>t(s,s.to)),r=new Map,a=s=>{let i=r.get(s);if(i!==void 0)return i;let l=s.type==="schema"?0:1e3;r.set(s,l);let d=n(s.grantor)??s.grantor,p=Math.max(l,...(o.get(t(s,d))??[]).map(c=>a(c)+1));return r.set(s,p),p};return a}function ea(e){let n=Math.ceil(e.length/tn);return Array.from({length:n},(t,o)=>e.slice(o*tn,(o+1)*tn))}function na(e,n){let[t]=e;if(t===void 0)return[];let{type:o,column:r,grantor:a,grantable:s,had:i,to:l}=t,d=r===null?`${t.privileges.join(", ")} on ${ce(o)} `:`${ta(e)} on table ${t.identity}`,p=b(l),c=(w,k)=>r===null?{statement:`${w} ${d}`,things:e.map(({identity:R})=>R),end:k}:{statement:`${w} ${d}${k}`};return[{as:n(a)??a,statement:c("grant",` to ${p}${s?" with grant option":""};`),back:c(`revoke${i?" grant option for":""}`,` from ${p};`),membership:null,turn:t.turn,...t.held?{noOther:!0}:{},...r===null&&ce(o)==="table"?{onTables:l}:{},locks:o==="parameter"?[]:e.map(({identity:w})=>`${ce(r===null?o:"table")} ${w}`)}]}function ta(e){let n=e.flatMap(({column:t,privileges:o})=>o.map(r=>({privilege:r,column:t})));return[...Map.groupBy(n,({privilege:t})=>t)].map(([t,o])=>`${t} (${o.map(({column:r})=>b(r??"")).join(", ")})`).join(", ")}function rt(e){return e.flatMap(n=>{if(n.details.direction==="new"||n.type==="member")return[];if(n.type==="membership"){let r=nn(n),a={role:n.name??"",member:String(n.details.successor),held:Q(n).held??[]};return r===void 0?[]:[{as:null,statement:{statement:r},back:null,membership:a,locks:[]}]}let t=nt(n),o=tt(n);return t===void 0||o===void 0?[]:[{as:null,statement:{statement:t},back:{statement:o},membership:null,locks:[]}]})}function at(e,n){return e.flatMap(t=>{let{creator:o}=t.details,r=n(String(o)),a=r===void 0?t:{...t,details:{...t.details,creator:r}},s=Xn(a);return Qn(a).map((i,l,d)=>({as:String(a.details.creator),statement:{statement:i},back:r===void 0&&l===d.length-1?{statement:s.join(" ")}:null,membership:null,locks:[]}))})}function st(e){return new Set(e.flatMap(({locks:n})=>n)).size}function it(e){let n=({as:t,turn:o})=>t===null?-1:o??0;return[...e].sort((t,o)=>n(t)-n(o))}function lt(e){return e.length===0?{}:{lenders:ct(e.map(({as:n})=>n)),parity:it(e).map(({as:n,statement:t,noOther:o})=>({as:n,...t,noOther:o}))}}function dt(e){if(e.length===0)return{};let n=it(e).toReversed();return{lenders:ct(n.map(({as:t})=>t)),parity:n.flatMap(({as:t,back:o,onTables:r,noOther:a})=>o===null?[]:[{as:t,...o,noOther:a,...r===void 0?{}:{grantee:r}}]),memberships:n.flatMap(({membership:t})=>t??[])}}function ct(e){return[...new Set(e.flatMap(n=>n??[]))]}var oa="postgres";function pt(e,n){if(e.roles.kind!=="observed")return[];let t=e.roles.value.map(Hn),o=s=>Kn(s,n,t),r=ra(e,t,o),a=e.audits.map(({database:s,rules:i,before:l})=>{let d=i.kind==="observed"?i.value.flatMap(ut):[];return mt(e,{database:s,forShared:!1,before:l,labels:[]},d,o)}).sort((s,i)=>Pe(s.database,i.database));return[r,...a].filter(({handovers:s,labels:i,undecided:l})=>s.length+i.length+l.length>0)}function ra(e,n,t){let o=n.filter(s=>s.class.kind==="password").flatMap(({facts:{name:s}})=>{let i=t(s);return i.kind==="label"?[{role:s,route:i}]:[]}),r=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return mt(e,{database:oa,forShared:!0,before:r,labels:o},e.shared.flatMap(ut),t)}function ut({rule:e,rows:n}){let t=xe(e);return t===void 0||n.kind!=="observed"?[]:n.value.map(o=>[t,o])}function mt({server:e,serverVersion:n},t,o,r){let{before:a,forShared:s}=t,i=a.kind==="observed"?a.value.repeats.filter(({shared:c})=>c===s):[],l=Map.groupBy(o,([,c])=>c.role??""),d=[...new Set([...l.keys(),...i.map(({from:c})=>c)])].filter(c=>c!=="").sort(Pe).map(c=>({role:c,found:l.get(c)??[],route:r(c)})),p=c=>de(r(c));return{server:e.name,host:e.host,serverVersion:n,...t,handovers:d.flatMap(({role:c,found:w,route:k})=>{let R=de(k);if(R===void 0)return[];let ie=ot(i.filter(_n=>_n.from===c&&_n.to===R),p);return[aa(c,R,k,w,ie,p)]}),undecided:d.flatMap(({role:c,found:w,route:k})=>k.kind==="undecided"?[{role:c,count:w.length,because:k.because}]:[])}}function aa(e,n,t,o,r,a){let s=i=>o.flatMap(([l,d])=>l===i?[d]:[]).sort((l,d)=>Pe(l.type,d.type)||Pe(l.identity,d.identity));return{from:e,to:n,route:t,objects:s("objects"),defaultPrivileges:s("defaultPrivileges"),mappings:s("mappings"),policies:s("policies"),jobs:s("jobs"),parity:[...rt(s("differences")),...r,...at(s("defaultsFor"),a)]}}function Pe(e,n){return e<n?-1:e>n?1:0}var X=`do $gate$
declare
  missing text;
begin
  if current_setting('postgres_entra_gate.database') not in ('', current_database()) then
    raise exception 'This file is for the database "%", and this session is in "%".',
      current_setting('postgres_entra_gate.database'), current_database();
  end if;
  select string_agg(format('"%s"', wanted.name), ', ') into missing
  from (
    select jsonb_array_elements_text(pair.roles)
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as pair (roles)
    union
    select jsonb_array_elements_text(current_setting('postgres_entra_gate.labelled')::jsonb)
  ) as wanted (name)
  where not exists (select from pg_catalog.pg_roles rol where rol.rolname = wanted.name);
  if missing is not null then
    raise exception 'There is no role %.', missing;
  end if;
end
$gate$;`;var I=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,sa=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,ia=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,j=`${I}, ${sa}, ${ia}`;function G(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var J="('default acl', 'user mapping')";function pe(e,n){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%'
        and not (${e}.type = 'sequence' and exists (
          select from pg_catalog.pg_depend col
          where col.classid = ${e}.classid and col.objid = ${e}.objid
            and col.refclassid = 'pg_catalog.pg_class'::regclass and col.refobjsubid > 0 and col.deptype in ('a', 'i')
        )) then
        format('alter %s %s owner to %I',
          case ${e}.type
            when 'composite type' then 'type'
            when 'foreign-data wrapper' then 'foreign data wrapper'
            when 'statistics object' then 'statistics'
            else ${e}.type
          end,
          case when ${e}.type = 'aggregate' and ${e}.identity like '%()' then left(${e}.identity, -2) || '(*)' else ${e}.identity end,
          ${n})
      end`}function ue(e){return`${e}.type <> 'schema', ${e}.type, ${e}.identity`}function me(e){return`(not pg_has_role(${e}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${e} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var ge=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function fe(e,n){return`(pg_has_role(${e}.srvowner, 'USAGE') or has_server_privilege(${n}, ${e}.oid, 'USAGE'))`}var gt=`with ${I}, answer as (
  select 1 as place, 'lock' as question,
    format('%s, process %s of %s', lok.relation::regclass, coalesce(lok.pid::text, 'none'), coalesce(act.usename::text, 'a prepared transaction')) as about,
    'wait' as state,
    format('%s since %s', lok.mode, coalesce(act.xact_start::timestamp(0)::text, 'a time that is not shown')) as detail
  from pg_catalog.pg_locks lok
  join pg_catalog.pg_class rel on rel.oid = lok.relation
  left join pg_catalog.pg_stat_activity act on act.pid = lok.pid
  where lok.locktype = 'relation'
    and lok.database = (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database())
    and lok.pid is distinct from pg_backend_pid()
    and rel.relowner in (select pair.old_oid from pair)
  union all
  select 2, 'sessions', format('%I in this database', pair.old_name), 'note',
    format('%s; they lose the owner''s rights%s', count(*),
      case when pg_has_role(pair.old_oid, pair.new_oid, 'USAGE') then ', and keep them as members of the successor' else '' end)
  from pair
  join pg_catalog.pg_stat_activity act on act.usesysid = pair.old_oid and act.datname = current_database()
  group by pair.old_name, pair.old_oid, pair.new_oid
  union all
  select 3, 'membership', format('%I in %I', pair.new_name, pair.old_name), 'note',
    'the successor is a member of the role that it replaces: it cannot be the other way round at the same time'
  from pair
  where pg_has_role(pair.new_oid, pair.old_oid, 'MEMBER')
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;var la=.2,ft=`(
    select current_setting('max_locks_per_transaction')::bigint
      * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
  )`,ht="case when current_setting('server_version_num')::integer >= 180000 then current_setting('postgres_entra_gate.repeats')::bigint else 0 end",wt=`with ${j}, me as (
  select rol.*, current_setting('server_version_num')::integer >= 160000 as with_options,
    exists (
      select from pg_catalog.pg_shseclabel lbl
      where lbl.objoid = rol.oid
        and lbl.classoid = 'pg_catalog.pg_authid'::regclass
        and lbl.provider = 'pgaadauth'
        and lbl.label ~* ',\\s*admin\\s*(,|$)'
    ) as entra_admin
  from pg_catalog.pg_roles rol
  where rol.rolname = current_user
), privilege as (
  select format('CREATE on schema %I for %I', nsp.nspname, own.new_name) as about,
    ${ge} as owner, own.old_oid,
    has_schema_privilege(own.new_name, nsp.oid, 'CREATE') as held,
    has_schema_privilege(nsp.oid, 'CREATE WITH GRANT OPTION') as grantable
  from (select distinct schema, new_name, old_oid from owned) own
  join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
  union
  select format('CREATE on database %I for %I', dat.datname, who.name), dat.datdba, who.old_oid,
    has_database_privilege(who.name, dat.oid, 'CREATE')
      -- As a member of the password role, which remediate.sql makes it, the session's role may what that one may.
      or who.name = current_user and has_database_privilege(who.old_oid, dat.oid, 'CREATE'),
    has_database_privilege(dat.oid, 'CREATE WITH GRANT OPTION')
  from pg_catalog.pg_database dat
  cross join lateral (
    select current_user, owned.old_oid from owned where owned.type in ('schema', 'subscription')
    union
    select owned.new_name, owned.old_oid from owned where owned.type = 'publication'
  ) as who (name, old_oid)
  where dat.datname = current_database()
  union
  select format('USAGE on foreign data wrapper %I for %I', fdw.fdwname, pair.new_name), fdw.fdwowner, pair.old_oid,
    has_foreign_data_wrapper_privilege(pair.new_name, fdw.oid, 'USAGE'),
    has_foreign_data_wrapper_privilege(fdw.oid, 'USAGE WITH GRANT OPTION')
  from pair
  join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
), lent as (
  select old_oid as oid from pair union select new_oid from pair
), policy as (
  select distinct pol.polname, pol.polrelid, rel.relowner,
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${me("rel.relowner")})
      and exists (
        select from (select lent.oid from lent union all values (me.oid), (rel.relowner)) as may (oid)
        where has_schema_privilege(may.oid, rel.relnamespace, 'USAGE')
      ) as movable
  from pair
  join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
  join pg_catalog.pg_class rel on rel.oid = pol.polrelid
  cross join me
), membership as (
  select rol.rolname, rol.oid, pg_has_role(rol.oid, 'USAGE')
      -- Who only grants privileges by right of an owner does not act as one.
      and (rol.oid not in (select lent.oid from lent)
        or pg_has_role(rol.oid, case when me.with_options then 'SET' else 'MEMBER' end)) as held,
    ${me("rol.oid")} as lendable,
    pg_has_role(rol.oid, current_user, 'MEMBER') as circular,
    not me.with_options and not me.rolinherit as no_inherit
  from me
  cross join pg_catalog.pg_roles rol
  where not rol.rolsuper and rol.oid in (
    select lent.oid from lent
    union select prv.owner from privilege prv where not prv.held and not prv.grantable
    union select pol.relowner from policy pol where pol.movable
  )
), answer as (
  select 1 as place, 'database' as question, format('%I', current_database()) as about, 'have' as state,
    format('the file is for %s', coalesce(quote_ident(nullif(current_setting('postgres_entra_gate.database'), '')), 'any database')) as detail
  union all
  select 2, 'session', format('%I', current_user), case when me.rolname in (select old_name from pair) then 'stop' else 'have' end,
    'run it as a Microsoft Entra administrator, not as a role that is replaced'
  from me
  union all
  select 3, 'label', format('%I', lab.name), case when me.entra_admin then 'have' when me.rolsuper then 'have' else 'missing' end,
    'only a Microsoft Entra administrator may label a role'
  from me
  cross join jsonb_array_elements_text(current_setting('postgres_entra_gate.labelled')::jsonb) as lab (name)
  union all
  select 4, 'membership', format('in %I', mem.rolname),
    case when mem.held then 'have' when mem.no_inherit or not mem.lendable then 'missing' else 'lent' end,
    case
      when mem.held then 'its privileges are at hand'
      when mem.circular then format('%I is a member of %I, so it cannot be the other way round: run it as another administrator', mem.rolname, current_user)
      when mem.no_inherit then format('alter role %I inherit', current_user)
      when mem.lendable then 'granted and revoked by remediate.sql'
      else format('grant %I to %I with admin option, by a role that has it; the platform may allow it without', mem.rolname, current_user)
    end
  from membership mem
  union all
  select 5, 'privilege', prv.about,
    case when prv.held then 'have' when prv.grantable or prv.owner = prv.old_oid or coalesce(mem.held or mem.lendable, false) then 'lent' else 'missing' end,
    case when prv.held then 'there already' else format('granted by the right of %I, and revoked', pg_get_userbyid(prv.owner)) end
  from privilege prv
  left join membership mem on mem.oid = prv.owner
  union all
  select distinct 5, 'privilege', format('CREATEDB for %I', current_user),
    case when me.rolcreatedb or me.rolsuper then 'have' else 'missing' end, 'a database is given away by who may create one'
  from me
  join owned own on own.type = 'database' and current_setting('postgres_entra_gate.database') = ''
  union all
  select 6, 'privilege', format('CONNECT on database %I for %I', current_database(), pair.new_name),
    case when has_database_privilege(pair.new_oid, current_database(), 'CONNECT') then 'have' else 'missing' end,
    'remediate.sql does not grant it: without it the successor cannot log in here'
  from pair
  join pg_catalog.pg_roles rol on rol.oid = pair.new_oid and rol.rolcanlogin
  where current_setting('postgres_entra_gate.database') <> ''
  union all
  select 6, 'jobs', format('%s for %I', ask.what, ask.name), case when ask.held then 'have' else 'stays' end,
    format('%I gives its jobs up and %I schedules them again; without this they stay', own."from", own."to")
  from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb) as own ("from" text, "to" text, special boolean)
  join pg_catalog.pg_roles rol on rol.rolname = own."to"
  cross join lateral (
    select 'LOGIN', own."to", rol.rolcanlogin
    union all
    select 'USAGE on schema cron', who.name, has_schema_privilege(who.name, nsp.oid, 'USAGE')
    from pg_catalog.pg_namespace nsp
    cross join (values (own."from"), (own."to")) as who (name)
    where nsp.nspname = 'cron'
    union all
    -- Found in the catalog: to_regprocedure() fails for who may not use the schema.
    select 'EXECUTE on cron.schedule_in_database', own."to", coalesce((
      select bool_and(has_function_privilege(own."to", pro.oid, 'EXECUTE'))
      from pg_catalog.pg_proc pro
      join pg_catalog.pg_namespace nsp on nsp.oid = pro.pronamespace
      where nsp.nspname = 'cron' and pro.proname = 'schedule_in_database'
    ), false)
    where own.special
  ) as ask (what, name, held)
  union all
  select 7, 'objects', format('%I owns %s', own.old_name, own.type), 'note', count(*)::text
  from owned own
  group by own.old_name, own.type
  union all
  select 8, 'superuser', format('%s %s', own.type, own.identity), 'stays', 'only a superuser can own one; remediate.sql says what can be done instead'
  from owned own
  where ${G("own")}
  union all
  select 8, 'undo', format('extension %s', own.identity), 'note',
    format('undo.sql cannot bring it back: %I has, or gets, extensions that cannot be told apart from it', own.new_name)
  from owned own
  where own.type = 'extension'
    and exists (
      select from pg_catalog.pg_extension ext
      where ext.extowner = own.new_oid
        or ext.extowner in (select oth.old_oid from pair oth where oth.new_oid = own.new_oid and oth.old_oid <> own.old_oid)
    )
  union all
  select 9, 'user mapping', format('of %I on server %I', pair.old_name, map.srvname),
    case when bool_or(other.umuser is not null) and bool_and(may.drop) then 'have' else 'stays' end,
    case when bool_and(may.drop) then format('%I needs a user mapping of its own, or everybody one; the old one is then dropped', pair.new_name)
      else format('only the owner of the server, %I, may drop it', pg_get_userbyid(max(srv.srvowner))) end
  from pair
  join pg_catalog.pg_user_mappings map on map.umuser = pair.old_oid
  join pg_catalog.pg_foreign_server srv on srv.oid = map.srvid
  cross join lateral (
    select srv.srvowner in (select lent.oid from lent) or ${fe("srv","pair.old_oid")}
  ) as may (drop)
  left join pg_catalog.pg_user_mappings other on other.srvid = map.srvid and (other.umuser = 0 or other.umuser = pair.new_oid)
  group by pair.old_name, pair.new_name, map.srvname
  union all
  select 10, 'policy', format('%I on %s', pol.polname, pol.polrelid::regclass), 'stays',
    format('only the owner of the table, %I, may alter it', pg_get_userbyid(pol.relowner))
  from policy pol
  where not pol.movable
  union all
  select 11, 'locks', 'lock table', case when need.locks < room.locks then 'have' else 'stop' end,
    format('about %s locks at once, with room for %s; raise max_locks_per_transaction where that is too little', need.locks, room.locks)
  from (
    select count(*) + ${ht}
    from pg_catalog.pg_class rel
    where rel.relowner in (select old_oid from pair)
  ) as need (locks)
  cross join lateral ${ft} as room (locks)
  union all
  select 11, 'locks', 'the way back', 'note',
    format('undo.sql may take a lock for each object, up to %s at once, with room for %s; raise max_locks_per_transaction before you need it',
      need.locks, room.locks)
  from (select count(*) + ${ht} from owned) as need (locks)
  cross join lateral ${ft} as room (locks)
  where need.locks >= room.locks
  union all
  select 12, 'locks', 'held for', 'note',
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${la}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function Z(e,n){let{server:t,host:o,database:r,forShared:a}=n;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${u(t)} (${u(o)})`,`Database: ${u(r)}${a?", or any other":""}`,...da(n),"",...ca[e],...a?[...pa,ua[e]]:[],...e==="remediate"&&!a&&n.handovers.length>0?ma:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?ga(n):[],...fa(n)].map(i=>`-- ${i}`.trimEnd()).join(`
`)}function da({handovers:e,labels:n}){let t=[...n.map(({role:o,route:r})=>`${u(o)}: labelled in place, because ${u(r.because)}`),...e.map(({from:o,to:r,route:a})=>`${u(o)} \u2192 ${u(r)}: ${a.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${u(a.because)}`)];return t.length===0?["Roles:    none has a route: see below"]:t.map((o,r)=>`${r===0?"Roles:    ":"          "}${o}`)}var ca={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles, and gives their successors what they were granted, are members of and are set to.","One transaction: all of it happens, or nothing; only what is given beside is left out where it is refused, and named. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, memberships, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},pa=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database.","A subscription can only be handed over in the database that it works in: run it there too."],ua={preflight:"Run it before the files of the databases.",remediate:"Run it before the files of the databases.",undo:"Run it after the files of the databases."},ma=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function ga({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:n,to:t})=>`  grant ${u(b(t))} to ${u(b(n))};`)]}function fa({undecided:e,forShared:n}){if(e.length===0)return[];let t=n?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:o,count:r,because:a})=>[`  ${u(o)} has ${m(r,"thing")} ${t}, and ${u(a)}`,`  - { from: ${yt(o)}, to: <Entra or group role> }`,`  - { from: ${yt(o)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function yt(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:u(JSON.stringify(e))}var ha=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function ee({database:e,forShared:n},t){let o={database:n?"":e,...t};return[...ha,...Object.entries(o).map(([r,a])=>`set local postgres_entra_gate.${r} = ${wa(typeof a=="string"?a:ya(a))};`)].join(`
`)}function wa(e){return e.includes("\\")?`E${P(e.replaceAll("\\","\\\\"))}`:P(e)}function ya(e){return Array.isArray(e)&&e.length>1?`[
${e.map(n=>JSON.stringify(n)).join(`,
`)}
]`:JSON.stringify(e)}var ba="set local lock_timeout = '5s';";function Le(e,n){return[`${ba}
${e}`,...n.map(({title:t,sql:o},r)=>`-- ${r+1}. ${t.replaceAll(`
`,`
-- `)}
${o}`)]}var _a="begin isolation level read committed read write;";function Me(e){return[_a,...e,"commit;"].join(`

`)}function bt(e){let{handovers:n,labels:t}=e,o=n.length+t.length>0;return`${[Z("preflight",e),...o?va(e):[]].join(`

`)}
`}function va(e){let{handovers:n,labels:t}=e,o={pairs:n.map(({from:r,to:a})=>[r,a]),labelled:t.map(({role:r})=>r),way:"there",objects:"",jobs:n.flatMap(r=>$a(r,e.database)),repeats:st(n.flatMap(({parity:r})=>r))};return[`begin transaction read only;
${ee(e,o)}`,`-- 1. The right database, and every role is there.
${X}`,`-- 2. What remediate.sql needs.
${wt}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${gt}`,"commit;"]}function $a({from:e,to:n,jobs:t},o){let r=t.filter(({details:s})=>s.scheduler==="pg_cron"),a=r.some(({details:s})=>s.database!==o||s.active===!1);return r.length===0?[]:[{from:e,to:n,special:a}]}var _t={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function ka(e,n){let t=Object.hasOwn(_t,e.type)?_t[e.type]:void 0;if(!(t===void 0||e.schema==="pg_temp"))return`alter ${t} ${Sa(e)} owner to ${b(n)};`}function id(e,n){if(n.kind==="label")return e.role===null?void 0:Te(e.role,n);let t=de(n);return t===void 0?void 0:ka(e,t)}function Sa({type:e,identity:n}){return e==="aggregate"&&n.endsWith("()")?`${n.slice(0,-2)}(*)`:n}function Ce({type:e,details:n},t){return e==="subscription"?t!==null&&t<16e4:e==="event trigger"||e==="foreign-data wrapper"||n.superuser_only===!0}var vt=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,$t=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,Ra="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",kt=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${vt} then
    return;
  end if;
  for hand in
    with ${I}
    select pair.old_name, pair.new_name, rol.rolcanlogin as may_work
    from pair
    join pg_catalog.pg_roles rol on rol.oid = pair.new_oid
    order by pair.old_name
  loop
    begin
      -- Row-level security shows each role its own jobs.
      perform set_config('role', hand.old_name, true);
      select jsonb_agg(jsonb_build_object('active', true, 'called', 'job ' || one.jobid) || to_jsonb(one)
        || jsonb_strip_nulls(jsonb_build_object('called', to_jsonb(one) -> 'jobname')) order by one.jobid) into jobs
      from cron.job one
      where one.username = hand.old_name;
    exception when insufficient_privilege then
      raise warning 'The jobs of "%" stay: %.', hand.old_name, sqlerrm;
      continue;
    end;
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${Ra} order by one.jobid loop
      if not hand.may_work then
        raise warning 'Job % of "%" stays: "%" may not log in, so no job can work as it. Schedule it as an Entra role.',
          job.jobid, hand.old_name, hand.new_name;
        continue;
      end if;
      begin
        perform set_config('role', hand.new_name, true);
        if exists (select from cron.job one where to_jsonb(one) ->> 'jobname' = job.called and one.username = hand.new_name) then
          raise warning 'Job % of "%" stays: "%" has a job of the same name.', job.jobid, hand.old_name, hand.new_name;
          continue;
        end if;
        perform set_config('role', hand.old_name, true);
        perform cron.unschedule(job.jobid);
        perform set_config('role', hand.new_name, true);
        ${$t}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,St=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${vt} then
    return;
  end if;
  for given in
    select lst.*
    from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb)
      as lst ("from" text, "to" text, job text, name text)
  loop
    begin
      perform set_config('role', given."from", true);
      continue when exists (select from cron.job one where one.username = given."from" and one.jobid::text = given.job);
      perform set_config('role', given."to", true);
      select one.*, named.* into job
      from cron.job row
      cross join lateral jsonb_to_record(jsonb_build_object('active', true) || to_jsonb(row))
        as one (jobid bigint, schedule text, command text, database text, active boolean)
      cross join lateral (select coalesce(given.name, 'job ' || given.job)) as named (called)
      where row.username = given."to" and to_jsonb(row) ->> 'jobname' = named.called;
      continue when not found;
      perform set_config('role', given."from", true);
      if exists (select from cron.job one where one.username = given."from" and to_jsonb(one) ->> 'jobname' = given.name) then
        raise warning 'Job "%" stays with "%": "%" has a job of the same name.', job.called, given."to", given."from";
        continue;
      end if;
      perform set_config('role', given."to", true);
      perform cron.unschedule(job.jobid);
      perform set_config('role', given."from", true);
      if given.name is not null then
        ${$t}
      else
        number := cron.schedule(job.schedule, job.command);
        if not job.active or job.database <> current_database() then
          perform cron.alter_job(number, database => job.database, active => job.active);
        end if;
      end if;
    exception when insufficient_privilege or undefined_function then
      raise warning 'Job "%" stays with "%": %.', coalesce(given.name, 'job ' || given.job), given."to", sqlerrm;
    end;
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`;var ne=`do $gate$
declare
  with_options constant boolean := current_setting('server_version_num')::integer >= 160000;
  loans text[] := '{}';
  needs jsonb;
  need record;
  lent record;
  held jsonb;
  changed record;
  round text;
begin
  -- The memberships first: much of what the session's role seems to lack, it has as a member of the roles.
  foreach round in array array['roles', 'owners'] loop
    if round = 'owners' then
      with ${j}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${ge} as owner, nsp.oid as objid, own.new_name as grantee
        from (
          select own.schema, own.new_name from owned own
          union
          -- What goes back together with an extension comes once more to whom it belongs.
          select own.schema, own.old_name from owned own where current_setting('postgres_entra_gate.way') = 'back'
        ) own
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
        left join owned mov on mov.moving and mov.type = 'schema' and mov.objid = nsp.oid
        where not has_schema_privilege(own.new_name, nsp.oid, 'CREATE') or ${Rt("own.new_name","CREATE","nsp.nspacl")}
        union
        -- Who names a thing in a schema must be let in. On the way back the roles themselves name what they grant.
        select 'usage', 'schema', nsp.nspname, ${ge}, nsp.oid, who.name
        from (
          select own.schema, who.name
          from owned own
          cross join lateral unnest(
            case when current_setting('postgres_entra_gate.way') = 'there' then array[current_user]
              else array[current_user, own.old_name, own.new_name] end
          ) as who (name)
          union
          select own.schema, ent.grantor
          from owned own
          join jsonb_to_recordset(coalesce(nullif(current_setting('postgres_entra_gate.grants', true), ''), '[]')::jsonb)
            as lst (type text, identity text, entries jsonb) on (lst.type, lst.identity) = (own.type, own.identity)
          cross join lateral jsonb_to_recordset(lst.entries) as ent (grantor name)
          union
          select quote_ident(rns.nspname), current_user
          from pair
          join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
          join pg_catalog.pg_class rel on rel.oid = pol.polrelid
          join pg_catalog.pg_namespace rns on rns.oid = rel.relnamespace
        ) who
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(who.schema)
        where not has_schema_privilege(who.name, nsp.oid, 'USAGE')
          -- What is there by right of the owner goes with the owner.
          or current_setting('postgres_entra_gate.way') = 'back'
            and exists (select from owned mov where mov.moving and mov.type = 'schema' and mov.objid = nsp.oid)
        union
        select 'create', 'database', dat.datname, dat.datdba, dat.oid, who.name
        from pg_catalog.pg_database dat
        cross join lateral (
          select current_user from owned where owned.type in ('schema', 'subscription')
          union
          select unnest(case when current_setting('postgres_entra_gate.way') = 'there' then array[owned.new_name]
            else array[owned.old_name, owned.new_name] end)
          from owned
          where owned.type = 'publication'
        ) as who (name)
        left join owned mov on mov.moving and mov.type = 'database' and mov.objid = dat.oid
        where dat.datname = current_database()
          and (not has_database_privilege(who.name, dat.oid, 'CREATE') or ${Rt("who.name","CREATE","dat.datacl")})
        union
        select 'usage', 'foreign data wrapper', fdw.fdwname, fdw.fdwowner, fdw.oid, who.name
        from pair
        join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
        join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
        cross join lateral unnest(
          case when current_setting('postgres_entra_gate.way') = 'there' then array[pair.new_name] else array[pair.old_name, pair.new_name] end
        ) as who (name)
        where not has_foreign_data_wrapper_privilege(who.name, fdw.oid, 'USAGE')
      )
      select jsonb_agg(jsonb_build_object(
        'privilege', wanted.privilege, 'kind', wanted.kind, 'name', wanted.name, 'grantee', wanted.grantee,
        'owner', own.rolname, 'next_owner', mov.new_name
      )) into needs
      from wanted
      join pg_catalog.pg_roles own on own.oid = wanted.owner
      left join owned mov on mov.moving and mov.type = wanted.kind and mov.objid = wanted.objid;
    end if;

    for lent in
      with ${I}
      select rol.oid, rol.rolname
      from pg_catalog.pg_roles rol
      where not rol.rolsuper
        and rol.rolname in (
          select unnest(array[pair.old_name, pair.new_name]) from pair where round = 'roles'
          union all
          -- Who owns the thing can grant its privileges, and so can who was given them with the grant option.
          select want.owner
          from jsonb_to_recordset(needs) as want (privilege text, kind text, name text, owner name)
          where not case want.kind
            when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, want.privilege || ' WITH GRANT OPTION')
            when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
            else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
          end
          union all
          select pg_get_userbyid(rel.relowner)
          from pair
          join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
          join pg_catalog.pg_class rel on rel.oid = pol.polrelid
          where round = 'owners'
          union all
          -- Privileges are put back by whom they came from.
          select ent.grantor
          from jsonb_to_recordset(coalesce(nullif(current_setting('postgres_entra_gate.grants', true), ''), '[]')::jsonb) as lst (entries jsonb)
          cross join lateral jsonb_to_recordset(lst.entries) as ent (grantor name)
          where round = 'owners'
          union all
          -- Grants are repeated by whom they came from.
          select len.name
          from jsonb_array_elements_text(coalesce(nullif(current_setting('postgres_entra_gate.lenders', true), ''), '[]')::jsonb) as len (name)
          where round = 'owners'
        )
        -- Who cannot be lent is not tried beyond the roles themselves: what is refused then says what it is refused for.
        and (round = 'roles' or ${me("rol.oid")})
      order by rol.rolname
    loop
      -- To grant and to alter policies by right of an owner does not take acting as one; to put privileges back does.
      if pg_has_role(lent.oid, 'USAGE')
        and (round = 'owners' and current_setting('postgres_entra_gate.way') = 'there'
            and not coalesce(nullif(current_setting('postgres_entra_gate.lenders', true), ''), '[]')::jsonb ? lent.rolname or pg_has_role(lent.oid, case when with_options then 'SET' else 'MEMBER' end)) then
        continue;
      end if;
      if not with_options then
        -- Who does not inherit is a member all the same: there is nothing to lend, and nothing to take back.
        continue when exists (
          select from pg_catalog.pg_auth_members mem
          where mem.roleid = lent.oid and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user)
        );
        execute format('grant %I to %I', lent.rolname, current_user);
        loans := loans || format('revoke %I from %I', lent.rolname, current_user);
        continue;
      end if;
      select jsonb_object_agg(mem.grantor, jsonb_build_array(mem.inherit_option, mem.set_option)) into held
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user);
      execute format('grant %I to %I with inherit true, set true', lent.rolname, current_user);
      select mem.grantor, pg_get_userbyid(mem.grantor) as name, held -> mem.grantor::text as options into strict changed
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid
        and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user)
        and jsonb_build_array(mem.inherit_option, mem.set_option) is distinct from held -> mem.grantor::text;
      loans := loans || case
        when changed.options is null then format('revoke %I from %I granted by %I', lent.rolname, current_user, changed.name)
        else format('grant %I to %I with inherit %s, set %s granted by %I',
          lent.rolname, current_user, changed.options ->> 0, changed.options ->> 1, changed.name)
      end;
    end loop;
  end loop;

  for need in
    select *
    from jsonb_to_recordset(needs) as want (privilege text, kind text, name text, grantee text, next_owner text)
    -- What nobody here may grant is not tried: the handover itself then says what it is refused for.
    where case want.kind
      when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, want.privilege || ' WITH GRANT OPTION')
      when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
      else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
    end
  loop
    execute format('grant %s on %s %I to %I', need.privilege, need.kind, need.name, need.grantee);
    -- Whose own it becomes has the privilege as its owner: taking the loan back would take that. On the way back the privileges
    -- on what moves are put back as a whole.
    if need.next_owner is null
      or need.next_owner <> need.grantee and current_setting('postgres_entra_gate.way') = 'there' then
      loans := loans || format('revoke %s on %s %I from %I', need.privilege, need.kind, need.name, need.grantee);
    end if;
  end loop;

  perform set_config('postgres_entra_gate.loans', to_jsonb(loans)::text, true);
end
$gate$;`;function Rt(e,n,t){return`(
          mov.new_name <> ${e} and not pg_has_role(${e}, mov.new_oid, 'USAGE')
          and not exists (
            select from aclexplode(${t}) ent
            where ent.privilege_type = '${n}' and ent.grantee <> mov.old_oid
              and (ent.grantee = 0 or pg_has_role(${e}, ent.grantee, 'USAGE'))
          )
        )`}var te=`do $gate$
declare
  loan text;
begin
  for loan in
    select noted.statement
    from jsonb_array_elements_text(current_setting('postgres_entra_gate.loans')::jsonb)
      with ordinality as noted (statement, place)
    order by noted.place desc
  loop
    execute loan;
  end loop;
end
$gate$;`;var xt=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${j}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${G("own")}) as held_back
    from pair
    join owned own using (old_oid)
    group by pair.old_name, pair.new_name
    order by pair.old_name
  loop
    if hand.held_back = 0 then
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      continue;
    end if;
    for thing in
      with ${j}
      select ${pe("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${G("own")}
      order by ${ue("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,Ne=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${j}
    select own.type, own.identity, ${pe("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${G("own")}
    order by ${ue("own")}
  loop
    begin
      execute thing.statement;
    exception when undefined_object then
      if thing.type <> 'subscription' then
        raise;
      end if;
      raise warning 'The subscription % works in another database: run this file there as well.', thing.identity;
    end;
  end loop;
end
$gate$;`,jt=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${j}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where own.moving and own.type not in ${J}) as moving,
      count(*) filter (where not own.moving and own.type not in ${J}) as kept,
      count(*) filter (where not own.moving and own.type not in ${J}
        and (own.type in ('extension', 'subscription') or ${G("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${J})
        - count(*) filter (where own.moving and own.type not in ${J}) as gone
    from pair
    left join owned own using (old_oid, new_oid)
    group by pair.old_name, pair.new_name
    order by pair.old_name
  loop
    if hand.gone > 0 then
      raise warning '% objects on the list are not of "%" any more, and are left as they are.', hand.gone, hand.old_name;
    end if;
    if hand.extensions > 0 and hand.bound > 0 then
      raise warning 'The extensions that came from "%" stay with "%": they cannot be told apart from what is its own.',
        hand.new_name, hand.old_name;
    elsif hand.moving > 0 and hand.kept = 0 then
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      continue;
    elsif hand.extensions > 0 then
      with ${j}
      select array_agg(${pe("own","own.old_name")} order by ${ue("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${J};
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      -- A schema that has just gone may hold things that come back: for this moment only, their owner may create in it.
      select array_agg(nsp.oid::regnamespace::text) into lent
      from pg_catalog.pg_namespace nsp
      where nsp.oid = any (select to_regnamespace(name) from unnest(own_schemas) as own (name))
        and not has_schema_privilege(hand.old_name, nsp.oid, 'CREATE');
      foreach statement in array coalesce(lent, '{}') loop
        execute format('grant create on schema %s to %I', statement, hand.old_name);
      end loop;
      foreach statement in array coalesce(own_statements, '{}') loop
        if statement is not null then
          execute statement;
        end if;
      end loop;
      foreach statement in array coalesce(lent, '{}') loop
        execute format('revoke create on schema %s from %I', statement, hand.old_name);
      end loop;
      continue;
    end if;
    for thing in
      with ${j}
      select ${pe("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${J}
      order by ${ue("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var Et="set local postgres_entra_gate.pairs = '[]';",At=`do $gate$
begin
  perform set_config('postgres_entra_gate.pairs_aside', current_setting('postgres_entra_gate.pairs'), true);
  perform set_config('postgres_entra_gate.pairs', '[]', true);
end
$gate$;`,Ot=`do $gate$
begin
  perform set_config('postgres_entra_gate.pairs', current_setting('postgres_entra_gate.pairs_aside'), true);
end
$gate$;`,xa=`(
      select coalesce(array_agg(format('grant %s (%I) on table %s to %I%s', acl.privilege_type, att.attname, lst.name, step.grantee,
        case when acl.is_grantable then ' with grant option' else '' end)), '{}')
      from jsonb_array_elements_text(step.things) as lst (name)
      join pg_catalog.pg_class rel on rel.oid = to_regclass(lst.name)
      join pg_catalog.pg_attribute att on att.attrelid = rel.oid and att.attacl is not null
      cross join lateral aclexplode(att.attacl) acl
      join pg_catalog.pg_roles who on who.oid = acl.grantee and who.rolname = step.grantee
      where pg_get_userbyid(acl.grantor) = current_user
    )`,ja=`insufficient_privilege or undefined_object or undefined_table or undefined_function or undefined_column
        or invalid_schema_name or invalid_grant_operation or invalid_parameter_value or dependent_objects_still_exist`,Ea="raise warning 'Left undone (%): %', case sqlstate when '42501' then coalesce(step.said, sqlerrm) else sqlerrm end, statement;",Aa=`if step.grantor is null or step.no_other then
              raise warning 'Left undone (%): %', sqlerrm, statement;
            else
              perform set_config('role', role_before, true);
              perform set_config('postgres_entra_gate.parity_left', (current_setting('postgres_entra_gate.parity_left')::jsonb || jsonb_build_object(
                'statement', statement, 'grantee', step.grantee, 'said', sqlerrm))::text, true);
            end if;`;function It(e,n){return`do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  round text;
  statement text;
  column_grant text;
  had text[];
  refused boolean;
begin
  ${n}
  for step in
    select one."as" as grantor, one.statement, coalesce(one.things, '[]') as things, coalesce(one."end", '') as rest, one.grantee, one.said, coalesce(one."noOther", false) as no_other
    from jsonb_to_recordset(current_setting('postgres_entra_gate.${e}')::jsonb)
      as one ("as" text, statement text, things jsonb, "end" text, grantee text, said text, "noOther" boolean)
  loop
    foreach round in array array['together', 'one by one'] loop
      refused := false;
      for statement in
        select step.statement || one.things || step.rest
        from (
          select string_agg(one_of.name, ', ' order by one_of.place) as things
          from jsonb_array_elements_text(step.things) with ordinality as one_of (name, place)
          group by case when round = 'one by one' then one_of.place end
          union all
          select '' where step.things = '[]'
        ) one
      loop
        begin
          perform set_config('role', coalesce(step.grantor, role_before), true);
          had := case when step.grantee is null then '{}' else ${xa} end;
          execute statement;
          foreach column_grant in array had loop
            execute column_grant;
          end loop;
        exception when ${ja} then
          refused := true;
          if round = 'one by one' or jsonb_array_length(step.things) < 2 then
            ${e==="parity"?Aa:Ea}
          end if;
        end;
        perform set_config('role', role_before, true);
      end loop;
      exit when not refused or jsonb_array_length(step.things) < 2;
    end loop;
  end loop;
end
$gate$;`}var Je=It("parity",`with one as (
    select given.step, given.place, given.step ->> 'as' is null or given.step ? 'noOther' or exists (
      select from pg_catalog.pg_roles rol
      where rol.rolname = given.step ->> 'as'
        and pg_has_role(rol.oid, case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end)
    ) as mine
    from jsonb_array_elements(current_setting('postgres_entra_gate.parity')::jsonb) with ordinality as given (step, place)
  ), parts as (
    select coalesce(jsonb_agg(one.step order by one.place) filter (where one.mine), '[]') as mine,
      -- Why, is said where the own right does not do either.
      coalesce(jsonb_agg(one.step - 'as' || jsonb_build_object('said', format('permission denied to set role "%s"', one.step ->> 'as'))
        order by one.place) filter (where not one.mine), '[]') as others
    from one
  )
  select set_config('postgres_entra_gate.parity', parts.mine::text, true), set_config('postgres_entra_gate.parity_left', parts.others::text, true)
  into step
  from parts;`),De=It("parity_left",""),Tt=`do $gate$
declare
  step record;
  with_options constant boolean := current_setting('server_version_num')::integer >= 160000;
begin
  for step in
    select grp.rolname as role, who.rolname as member, pg_get_userbyid(mem.grantor) as grantor, held.one,
      mem.admin_option as administers, to_jsonb(mem) -> 'inherit_option' as inherits, to_jsonb(mem) -> 'set_option' as sets
    from jsonb_to_recordset(current_setting('postgres_entra_gate.memberships')::jsonb) as lst (role text, member text, held jsonb)
    join pg_catalog.pg_roles grp on grp.rolname = lst.role
    join pg_catalog.pg_roles who on who.rolname = lst.member
    join pg_catalog.pg_auth_members mem on mem.roleid = grp.oid and mem.member = who.oid
    left join lateral (
      select one from jsonb_array_elements(lst.held) one
      where one ->> 'grantor' = pg_get_userbyid(mem.grantor) or not with_options
    ) held on true
  loop
    begin
      if step.one is null then
        execute format('revoke %I from %I', step.role, step.member) || case when with_options then format(' granted by %I', step.grantor) else '' end;
      elsif not with_options then
        if step.administers and not (step.one ->> 'administers')::boolean then
          execute format('revoke admin option for %I from %I', step.role, step.member);
        end if;
      elsif (step.administers, step.inherits, step.sets) is distinct from ((step.one ->> 'administers')::boolean, step.one -> 'inherits', step.one -> 'sets') then
        execute format('grant %I to %I with admin %s, inherit %s, set %s granted by %I', step.role, step.member,
          step.one ->> 'administers', step.one ->> 'inherits', step.one ->> 'sets', step.grantor);
      end if;
    exception when insufficient_privilege or dependent_objects_still_exist then
      raise warning 'Left undone: the membership of "%" in "%": %', step.member, step.role, sqlerrm;
    end;
  end loop;
end
$gate$;`;var Pt=`do $gate$
declare
  step record;
  privilege text;
begin
  for step in
    with pair as (
      select old.oid as old_oid, old.rolname as old_name, new.rolname as new_name
      from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
      join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
      join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
    ), entry as (
      select pair.*, acl.defaclobjtype as kind, acl.defaclnamespace as nsp_oid, acl.defaclacl as held,
        case when acl.defaclnamespace = 0
          then acldefault(case acl.defaclobjtype when 'S' then 's'::"char" else acl.defaclobjtype end, pair.old_oid)
        end as usual
      from pair
      join pg_catalog.pg_default_acl acl on acl.defaclrole = pair.old_oid
    ), held as (
      select entry.*, one.grantee, one.privilege_type, one.is_grantable from entry cross join lateral aclexplode(entry.held) one
    ), usual as (
      select entry.*, one.grantee, one.privilege_type, one.is_grantable from entry cross join lateral aclexplode(entry.usual) one
    ), difference as (
      select coalesce(held.old_name, usual.old_name) as old_name,
        coalesce(held.new_name, usual.new_name) as new_name,
        coalesce(held.kind, usual.kind) as kind,
        coalesce(held.nsp_oid, usual.nsp_oid) as nsp_oid,
        coalesce(held.old_oid, usual.old_oid) as old_oid,
        coalesce(held.grantee, usual.grantee) as grantee,
        coalesce(held.privilege_type, usual.privilege_type) as privilege,
        held.is_grantable as held_grantable,
        usual.is_grantable as usual_grantable
      from held
      full join usual using (old_oid, kind, nsp_oid, grantee, privilege_type)
      where held.is_grantable is distinct from usual.is_grantable
    )
    select
      format('alter default privileges for role %I%s ', dif.new_name, place.clause) as for_new,
      format('alter default privileges for role %I%s ', dif.old_name, place.clause) as for_old,
      format('%s on %s', dif.privilege, case dif.kind
        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' when 'n' then 'schemas' when 'L' then 'large objects' end) as what,
      case when dif.grantee = 0 then 'public' else format('%I', who.rolname) end as grantee,
      case dif.grantee when 0 then 'public' when dif.old_oid then format('%I', dif.new_name) else format('%I', who.rolname) end
        as grantee_for_new,
      dif.held_grantable,
      dif.usual_grantable
    from difference dif
    left join pg_catalog.pg_roles who on who.oid = dif.grantee
    left join pg_catalog.pg_namespace nsp on nsp.oid = dif.nsp_oid
    cross join lateral (select case when nsp.oid is null then '' else format(' in schema %I', nsp.nspname) end) place (clause)
    order by dif.old_name, dif.nsp_oid, dif.kind, dif.grantee, dif.privilege
  loop
    if step.held_grantable is null then
      execute step.for_new || format('revoke %s from %s', step.what, step.grantee_for_new);
      execute step.for_old || format('grant %s to %s', step.what, step.grantee);
    else
      execute step.for_new || format('grant %s to %s', step.what, step.grantee_for_new)
        || case when step.held_grantable then ' with grant option' else '' end;
      privilege := case when step.usual_grantable is null then step.what else 'grant option for ' || step.what end;
      execute step.for_old || format('revoke %s from %s', privilege, step.grantee);
    end if;
  end loop;
end
$gate$;`,Lt=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${fe("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
      exists (
        select from pg_catalog.pg_user_mappings own
        where own.srvid = map.srvid and (own.umuser = 0 or own.usename = given.roles ->> 1)
      ) as replaced
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_user_mappings map on map.umuser = old.oid
    join pg_catalog.pg_foreign_server srv on srv.oid = map.srvid
    order by old.rolname, map.srvname
  loop
    if not mapping.replaced then
      raise warning 'The user mapping of "%" on the server "%" stays. Make one for "%", then run this again.',
        mapping.old_name, mapping.srvname, mapping.new_name;
      continue;
    end if;
    if not mapping.may_drop then
      raise warning 'The user mapping of "%" on the server "%" stays: only the owner of the server, "%", may drop it.',
        mapping.old_name, mapping.srvname, mapping.server_owner;
      continue;
    end if;
    -- Only the server's owner may drop another's mapping; its own role may drop it too.
    if not mapping.owned then
      perform set_config('role', mapping.old_name, true);
    end if;
    execute format('drop user mapping for %I server %I', mapping.old_name, mapping.srvname);
    perform set_config('role', role_before, true);
  end loop;
end
$gate$;`,Mt=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${fe("srv","rol.oid")} as may_make
    from jsonb_to_recordset(current_setting('postgres_entra_gate.mappings')::jsonb) as given (role text, server text)
    join pg_catalog.pg_foreign_server srv on srv.srvname = given.server
    join pg_catalog.pg_roles rol on rol.rolname = given.role
    where not exists (select from pg_catalog.pg_user_mappings map where map.srvid = srv.oid and map.umuser = rol.oid)
  loop
    if not mapping.may_make then
      raise warning 'The user mapping of "%" on the server "%" is gone: only the owner of the server, "%", may make it again.',
        mapping.role, mapping.server, mapping.server_owner;
      continue;
    end if;
    if not mapping.owned then
      perform set_config('role', mapping.role, true);
    end if;
    execute format('create user mapping for %I server %I', mapping.role, mapping.server);
    perform set_config('role', role_before, true);
    raise warning 'The user mapping of "%" on the server "%" is there again without its options: set its user and password by hand.',
      mapping.role, mapping.server;
  end loop;
end
$gate$;`;var Ct=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${I}, named as (
      select pol.oid, pol.polname, pol.polrelid, coalesce(pair.new_oid, one.role_oid) as role_oid, one.place
      from pg_catalog.pg_policy pol
      cross join lateral unnest(pol.polroles) with ordinality as one (role_oid, place)
      left join pair on pair.old_oid = one.role_oid
      where pol.polroles && array(select pair.old_oid from pair)
    ), once as (
      select nam.oid, nam.polname, nam.polrelid, nam.role_oid, min(nam.place) as place
      from named nam
      group by nam.oid, nam.polname, nam.polrelid, nam.role_oid
    )
    select onc.polname, onc.polrelid::regclass as of_table, format('alter policy %I on %s to %s', onc.polname, onc.polrelid::regclass,
      string_agg(case when onc.role_oid = 0 then 'public' else quote_ident(pg_get_userbyid(onc.role_oid)) end, ', ' order by onc.place)) as statement
    from once onc
    group by onc.oid, onc.polname, onc.polrelid
    order by onc.polrelid, onc.polname
  loop
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy "%" on % stays (%). The owner of the table can run: %;',
        policy.polname, policy.of_table, sqlerrm, policy.statement;
    end;
  end loop;
end
$gate$;`,Nt=`do $gate$
declare
  policy record;
begin
  for policy in
    with given as (
      select distinct lst."table", lst.policy, lst.roles
      from jsonb_to_recordset(current_setting('postgres_entra_gate.policies')::jsonb) as lst ("table" text, policy text, roles jsonb)
    )
    select given.policy, given."table", found.oid is not null as there,
      format('alter policy %I on %s to %s', given.policy, given."table", wanted.names) as statement
    from given
    -- Null stands for PUBLIC, which is no role: one that is called so is quoted.
    cross join lateral (
      select string_agg(case when one.name is null then 'public' else quote_ident(one.name) end, ', ' order by one.place),
        array_agg(coalesce(rol.oid, 0::oid) order by one.place)
      from jsonb_array_elements_text(given.roles) with ordinality as one (name, place)
      left join pg_catalog.pg_roles rol on rol.rolname = one.name
      where one.name is null or rol.oid is not null
    ) as wanted (names, oids)
    left join (
      select pol.oid, pol.polname, pol.polroles, ide.identity
      from pg_catalog.pg_policy pol
      cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::regclass, pol.polrelid, 0) ide
    ) as found on found.polname = given.policy and found.identity = given."table"
    where found.polroles is distinct from wanted.oids
  loop
    if not policy.there then
      raise warning 'There is no policy % on % any more.', policy.policy, policy."table";
      continue;
    end if;
    begin
      execute policy.statement;
    exception when insufficient_privilege then
      raise warning 'The policy "%" on % stays (%). The owner of the table can run: %;',
        policy.policy, policy."table", sqlerrm, policy.statement;
    end;
  end loop;
end
$gate$;`;var Jt=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${j}
    select own.old_name, count(*) as objects,
      string_agg(own.type || ' ' || own.identity, ', ' order by own.place) filter (where own.place <= 20) as named
    from (
      select owned.*, row_number() over (partition by owned.old_oid order by owned.type, owned.identity) as place
      from owned
      where case when current_setting('postgres_entra_gate.database') = '' then owned.dbid = 0 else owned.dbid <> 0 end
    ) own
    group by own.old_name
    order by own.old_name
  loop
    raise warning 'What the role "%" still owns here: %.', remainder.old_name,
      remainder.named || case when remainder.objects > 20 then format(' and %s more', remainder.objects - 20) else '' end;
  end loop;
end
$gate$;`;var Fe=1e3;function Dt(e){let n=Oa(e);return`${[Z("remediate",e),...n.length===0?[]:[Me(n)]].join(`

`)}
`}function Oa(e){let{handovers:n,labels:t}=e;if(n.length+t.length===0)return[];let o={pairs:n.map(({from:r,to:a})=>[r,a]),labelled:t.map(({role:r})=>r),way:"there",objects:"",...lt(n.flatMap(({parity:r})=>r))};return Le(ee(e,o),Ia(e))}function Ia(e){let{handovers:n,labels:t,forShared:o}=e,r=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],a=n.length>0,s=(i,l,d)=>{let p=n.flatMap(c=>c[i]);return r([l,...Ft(p)].join(`
`),d,p.length>0)};return[...r("The right database, and every role is there.",X),...r("These roles become Entra roles themselves. Nothing that they own or hold moves.",t.map(({role:i,route:l})=>Te(i,l)).join(`
`),t.length>0),...r("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",ne,a),...r(["The handover.",...n.flatMap(i=>Pa(i,e))].join(`
`),o?Ne:xt,a),...s("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",Pt),...s("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",Lt),...s("policies","Row-level security: the successor is named instead.",Ct),...s("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",kt),...r("The loans end.",te,a),...r("What is left, if anything: a warning for each role.",Jt,a),...Ta(e)]}function Ta({handovers:e}){return e.some(({parity:n})=>n.length>0)?[{title:"Lend what the next step takes: those who granted to the password roles.",sql:`${Et}
${ne}`},{title:"What a password role was granted, is a member of and is set to, its successor is as well: the statements of `parity` above.",sql:Je},{title:"These loans end. What came from roles that cannot be lent is tried without them.",sql:`${te}
${De}`}]:[]}function Pa({from:e,to:n,objects:t},{serverVersion:o}){let r=t.filter(a=>Ce(a,o));return[`${u(e)} \u2192 ${u(n)}: ${m(t.length,"object")}.`,...Ft(t.filter(a=>!r.includes(a))),...r.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...r.slice(0,Fe).map(a=>`  ${Bt(a)}: ${La(a)}`)]]}function Ft(e){let n=e.slice(0,Fe).map(t=>`  ${Bt(t)}`);return e.length<=Fe?n:[...n,`  and ${m(e.length-Fe,"object")} more: report.json lists them all`]}function Bt({type:e,identity:n}){return`${u(e)} ${u(n)}`}function La({type:e,identity:n}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":u(e)} ${u(n)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var Gt=`do $gate$
declare
  step record;
begin
  for step in
    with ${I}, both_roles as (
      select old_oid as oid, old_name as name from pair union select new_oid, new_name from pair
    ), noted as (
      select rol.oid as role_oid, coalesce(nsp.oid, 0) as nsp_oid, given.kind, given.entries
      from jsonb_to_recordset(current_setting('postgres_entra_gate.default_privileges')::jsonb)
        as given (role text, schema text, kind "char", entries jsonb)
      join both_roles rol on rol.name = given.role
      left join pg_catalog.pg_namespace nsp on nsp.nspname = given.schema
      where given.schema is null or nsp.oid is not null
    ), place as (
      select role_oid, nsp_oid, kind from noted where role_oid in (select new_oid from pair)
      union
      select acl.defaclrole, acl.defaclnamespace, acl.defaclobjtype
      from pg_catalog.pg_default_acl acl
      where acl.defaclrole in (select new_oid from pair)
      union
      -- In this file the first of a pair is the successor.
      select pair.old_oid, nte.nsp_oid, nte.kind from noted nte join pair on pair.new_oid = nte.role_oid
    ), usual as (
      select plc.*, one.grantee, one.privilege_type as privilege, one.is_grantable as grantable
      from place plc
      cross join lateral aclexplode(acldefault(case plc.kind when 'S' then 's'::"char" else plc.kind end, plc.role_oid)) one
      where plc.nsp_oid = 0
    ), wanted as (
      select nte.role_oid, nte.nsp_oid, nte.kind, coalesce(who.oid, 0) as grantee, ent.privilege, ent.grantable
      from noted nte
      cross join lateral jsonb_to_recordset(nte.entries) as ent (grantee text, privilege text, grantable boolean)
      left join pg_catalog.pg_roles who on who.rolname = ent.grantee
      where ent.grantee is null or who.oid is not null
      union all
      select * from usual usl where not exists (select from noted nte where (nte.role_oid, nte.nsp_oid, nte.kind) = (usl.role_oid, usl.nsp_oid, usl.kind))
    ), present as (
      select acl.defaclrole as role_oid, acl.defaclnamespace as nsp_oid, acl.defaclobjtype as kind,
        one.grantee, one.privilege_type as privilege, one.is_grantable as grantable
      from pg_catalog.pg_default_acl acl
      join both_roles rol on rol.oid = acl.defaclrole
      cross join lateral aclexplode(acl.defaclacl) one
      union all
      select * from usual usl where not exists (
        select from pg_catalog.pg_default_acl acl
        where (acl.defaclrole, acl.defaclnamespace, acl.defaclobjtype) = (usl.role_oid, usl.nsp_oid, usl.kind)
      )
    ), difference as (
      select role_oid, nsp_oid, kind, grantee, privilege, wnt.grantable as wanted_grantable, prs.grantable as present_grantable
      from wanted wnt
      full join present prs using (role_oid, nsp_oid, kind, grantee, privilege)
      where wnt.grantable is distinct from prs.grantable
        and (role_oid, nsp_oid, kind) in (select plc.role_oid, plc.nsp_oid, plc.kind from place plc)
    )
    select
      format('alter default privileges for role %I%s ', pg_get_userbyid(dif.role_oid), coalesce(' in schema ' || quote_ident(nsp.nspname), '')) as clause,
      format('%s on %s', dif.privilege, case dif.kind
        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' when 'n' then 'schemas' when 'L' then 'large objects' end) as what,
      case when dif.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(dif.grantee)) end as grantee,
      dif.wanted_grantable,
      dif.present_grantable
    from difference dif
    left join pg_catalog.pg_namespace nsp on nsp.oid = dif.nsp_oid
    order by dif.role_oid, dif.nsp_oid, dif.kind, dif.grantee, dif.privilege
  loop
    if step.wanted_grantable is null then
      execute step.clause || format('revoke %s from %s', step.what, step.grantee);
    elsif step.present_grantable and not step.wanted_grantable then
      execute step.clause || format('revoke grant option for %s from %s', step.what, step.grantee);
    else
      execute step.clause || format('grant %s to %s', step.what, step.grantee)
        || case when step.wanted_grantable then ' with grant option' else '' end;
    end if;
  end loop;
end
$gate$;`;var Wt=`held (classid, objid, name, acl) as (
    select 'pg_catalog.pg_class'::regclass, rel.oid, null::name, rel.relacl from pg_catalog.pg_class rel
    union all select 'pg_catalog.pg_class'::regclass, att.attrelid, att.attname, att.attacl from pg_catalog.pg_attribute att where att.attacl is not null
    union all select 'pg_catalog.pg_proc'::regclass, pro.oid, null, pro.proacl from pg_catalog.pg_proc pro
    union all select 'pg_catalog.pg_type'::regclass, typ.oid, null, typ.typacl from pg_catalog.pg_type typ
    union all select 'pg_catalog.pg_namespace'::regclass, nsp.oid, null, nsp.nspacl from pg_catalog.pg_namespace nsp
    union all select 'pg_catalog.pg_language'::regclass, lan.oid, null, lan.lanacl from pg_catalog.pg_language lan
    union all select 'pg_catalog.pg_foreign_data_wrapper'::regclass, fdw.oid, null, fdw.fdwacl from pg_catalog.pg_foreign_data_wrapper fdw
    union all select 'pg_catalog.pg_foreign_server'::regclass, srv.oid, null, srv.srvacl from pg_catalog.pg_foreign_server srv
    union all select 'pg_catalog.pg_database'::regclass, dat.oid, null, dat.datacl from pg_catalog.pg_database dat
    union all select 'pg_catalog.pg_tablespace'::regclass, tbs.oid, null, tbs.spcacl from pg_catalog.pg_tablespace tbs
    union all select 'pg_catalog.pg_largeobject'::regclass, lob.oid, null, lob.lomacl from pg_catalog.pg_largeobject_metadata lob
  )`,Ma=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,Ut=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${j}, ${Wt}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${Ma})) as one
      from owned own
      join held hel on hel.classid = own.classid and hel.objid = own.objid
      cross join lateral aclexplode(hel.acl) acl
      where not own.moving
        and exists (select from owned ext where ext.old_oid = own.old_oid and ext.moving and ext.type = 'extension')
      group by own.old_name, own.type, own.identity, hel.name
      having bool_or(own.new_oid in (acl.grantee, acl.grantor))
    )
    select current_setting('postgres_entra_gate.grants')::jsonb || coalesce(jsonb_agg(noted.one), '[]')
    from noted
  )::text, true);
end
$gate$;`,qt=`do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  phase text;
  statement text;
  done integer;
  undone text[];
begin
  -- Who granted something names it once more, and must be let into its schema for that. What is too much here is taken back with
  -- the privileges on the schemas.
  for step in
    select lst.identity as schema, who.rolname as grantor
    from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb) as lst (type text, identity text)
    cross join (
      select distinct rol.rolname, rol.oid
      from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb) as any_one (entries jsonb)
      cross join lateral jsonb_to_recordset(any_one.entries) as ent (grantor name)
      join pg_catalog.pg_roles rol on rol.rolname = ent.grantor
    ) who
    -- Only the name of a schema can be read as one.
    where not has_schema_privilege(who.oid, case when lst.type = 'schema' then to_regnamespace(lst.identity) end, 'USAGE')
  loop
    begin
      execute format('grant usage on schema %s to %I', step.schema, step.grantor);
    exception when insufficient_privilege then
      -- Then what this role granted is left undone, and named below.
      null;
    end;
  end loop;
  -- Schemas last: while things in them are named, the roles need the USAGE that they were lent.
  foreach phase in array array['things', 'schemas'] loop
    -- A grant may be what the next one hangs on: as long as there is progress, there is another round.
    for round in 1 .. 20 loop
      done := 0;
      undone := '{}';
      for step in
        with ${j}, ${Wt}, noted as (
          select given.*, row_number() over () as place
          from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb)
            as given (owner text, type text, identity text, "column" text, entries jsonb)
        ), named as materialized (
          -- First every name once: joined the other way round, each entry of the list would have them all worked out again.
          select rol.rolname::text as owner, dep.classid, dep.objid, ide.type, ide.identity
          from (select distinct owner from noted) own
          join pg_catalog.pg_roles rol on rol.rolname = own.owner
          join pg_catalog.pg_shdepend dep on dep.refobjid = rol.oid and dep.deptype = 'o'
          cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
          where dep.refclassid = 'pg_catalog.pg_authid'::regclass
            and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
        ), found as (
          select nte.*, nmd.classid, nmd.objid,
            case
              when nte.type in ('table', 'view', 'materialized view', 'foreign table') then 'table'
              when nte.type in ('function', 'procedure', 'aggregate') then 'routine'
              when nte.type = 'domain' then 'type'
              when nte.type = 'foreign-data wrapper' then 'foreign data wrapper'
              when nte.type = 'server' then 'foreign server'
              else nte.type
            end || ' ' || nte.identity as target
          from noted nte
          join named nmd on (nmd.owner, nmd.type, nmd.identity) = (nte.owner, nte.type, nte.identity)
          where (nte.type = 'schema') = (phase = 'schemas')
        ), wanted as (
          select fnd.place, fnd.owner, fnd.target, fnd."column", ent.grantor, ent.grantee, ent.privilege, ent.grantable
          from found fnd
          cross join lateral jsonb_to_recordset(fnd.entries) as ent (grantor text, grantee text, privilege text, grantable boolean)
        ), present as (
          select fnd.place, fnd.owner, fnd.target, fnd."column", pg_get_userbyid(acl.grantor)::text as grantor,
            case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee)::text end as grantee,
            acl.privilege_type as privilege, acl.is_grantable as grantable
          from found fnd
          join held hel on hel.classid = fnd.classid and hel.objid = fnd.objid and hel.name is not distinct from fnd."column"
          cross join lateral aclexplode(hel.acl) acl
        ), difference as (
          select 1 as turn, wnt.*, null::boolean as was
          from wanted wnt
          where not exists (
            select from present prs
            where (prs.place, prs.grantor, prs.privilege) = (wnt.place, wnt.grantor, wnt.privilege)
              and prs.grantee is not distinct from wnt.grantee
              and prs.grantable >= wnt.grantable
          )
          union all
          select 2, prs.*, wnt.grantable
          from present prs
          left join wanted wnt
            on (prs.place, prs.grantor, prs.privilege) = (wnt.place, wnt.grantor, wnt.privilege)
            and prs.grantee is not distinct from wnt.grantee
          where wnt.place is null or prs.grantable and not wnt.grantable
        )
        select dif.grantor, array_agg(format(
            case
              when dif.turn = 1 then 'grant %1$s%2$s on %3$s to %4$s' || case when dif.grantable then ' with grant option' else '' end
              when dif.was is null then 'revoke %1$s%2$s on %3$s from %4$s'
              else 'revoke grant option for %1$s%2$s on %3$s from %4$s'
            end,
            dif.privilege, coalesce(' (' || quote_ident(dif."column") || ')', ''), dif.target, coalesce(quote_ident(dif.grantee), 'public')
          ) order by dif.place, dif.privilege, dif.grantee) as statements
        from difference dif
        group by dif.turn, dif.grantor, dif.grantor <> dif.owner
        order by dif.turn, dif.grantor <> dif.owner, dif.grantor
      loop
        -- All of one grantor in one go, which a savepoint for each would slow down; one by one only where one is refused.
        begin
          perform set_config('role', step.grantor, true);
          foreach statement in array step.statements loop
            execute statement;
          end loop;
          done := done + cardinality(step.statements);
        exception when insufficient_privilege or dependent_objects_still_exist or invalid_grant_operation then
          foreach statement in array step.statements loop
            begin
              perform set_config('role', step.grantor, true);
              execute statement;
              done := done + 1;
            exception when insufficient_privilege or dependent_objects_still_exist or invalid_grant_operation then
              undone := undone || format('as "%s": %s: %s', step.grantor, statement, sqlerrm);
            end;
          end loop;
        end;
        perform set_config('role', role_before, true);
      end loop;
      exit when done = 0;
    end loop;
    for step in select unnest(undone) as what loop
      raise warning 'Left undone, %', step.what;
    end loop;
  end loop;
end
$gate$;`;function Ht(e){let n=Ca(e);return`${[Z("undo",e),...n.length===0?[]:[Me(n)]].join(`

`)}
`}function Ca(e){let{handovers:n,labels:t,before:o}=e;if(n.length+t.length===0)return[];if(n.length>0&&o.kind!=="observed")return[Ja];let r=o.kind==="observed"?o.value:{grants:[],defaultPrivileges:[],repeats:[]};return Le(`${Na}
${ee(e,Da(e,r))}`,Ba(e))}var Na="set local enable_nestloop = off;",Ja=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function Da(e,{grants:n,defaultPrivileges:t}){let{handovers:o,labels:r,forShared:a,serverVersion:s}=e,i=new Set(o.map(({from:d})=>d)),l=new Set(o.flatMap(({from:d,to:p})=>[d,p]));return{pairs:o.map(({from:d,to:p})=>[p,d]),labelled:r.map(({role:d})=>d),way:"back",...dt(o.flatMap(({parity:d})=>d)),objects:Object.fromEntries(o.map(({from:d,objects:p})=>[d,Fa(p.filter(c=>!Ce(c,s)))])),grants:n.filter(({shared:d,owner:p})=>d===a&&i.has(p)).map(({owner:d,type:p,identity:c,column:w,entries:k})=>({owner:d,type:p,identity:c,column:w,entries:k})),...a?{}:{default_privileges:t.filter(({role:d})=>l.has(d)),mappings:o.flatMap(({from:d,mappings:p})=>p.map(({details:c})=>({role:d,server:c.server}))),policies:o.flatMap(({policies:d})=>d.map(({details:{table:p,policy:c,named:w}})=>({table:p,policy:c,roles:w}))),jobs:o.flatMap(({from:d,to:p,jobs:c})=>c.flatMap(({name:w,details:{scheduler:k,job:R}})=>k==="pg_cron"?[{from:d,to:p,job:R,name:w===R?null:w}]:[]))}}}function Fa(e){let n=Map.groupBy(e,({type:t})=>t);return Object.fromEntries([...n].map(([t,o])=>[t,o.map(({identity:r})=>r)]))}function Ba(e){let{handovers:n,labels:t,forShared:o}=e,r=i=>n.some(l=>l[i].length>0),a=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],s=n.length>0;return[...a("The right database, and every role is there.",X),...a("These roles are password roles again.",t.map(({role:i})=>zn(i)).join(`
`),t.length>0),...Ga(e),...a("Note the privileges that the way back would blur.",Ut,s&&!o),...a("Lend what the way back takes, where it is missing. The last step takes exactly that back.",ne,s),...a("The owners.",o?Ne:jt,s),...a("The privileges that became one with those of the successor.",qt,s),...a("Default privileges.",Gt,s&&!o),...a("User mappings.",Mt,r("mappings")),...a("Row-level security.",Nt,r("policies")),...a("Jobs of pg_cron.",St,r("jobs")),...a("The loans end.",te,s)]}function Ga({handovers:e}){let n=e.flatMap(t=>t.parity);return n.length===0?[]:[{title:"Lend what the next step takes: those who granted to the successors.",sql:`${At}
${ne}`},{title:"What the successor got beside the handover goes, the last first.",sql:Je},...n.some(({membership:t})=>t!==null)?[{title:"Memberships.",sql:Tt}]:[],{title:"These loans end. The rest goes without them.",sql:`${te}
${De}
${Ot}`}]}var Wa="_shared";function Kt(e,n){return e.flatMap(t=>pt(t,n)).flatMap(t=>{let o=t.forShared?Wa:en(t.database),{server:r,database:a}=t,s=`remediation/${en(t.server)}/${o}`;return[{path:`${s}/preflight.sql`,server:r,database:a,text:bt(t)},{path:`${s}/remediate.sql`,server:r,database:a,text:Dt(t)},{path:`${s}/undo.sql`,server:r,database:a,text:Ht(t)}]})}function Be({azure:e,posture:n}){if(e.kind!=="observed"||n.kind!=="observed")return[];let{auth:t}=e.value,{administrators:o,parameters:r}=n.value,a=r.kind==="observed"?r.value.find(({name:s})=>s==="log_connections"):void 0;return[{id:"fa498b91-8a7e-4710-9578-da944c68d1fe",name:"[Preview]: Azure PostgreSQL flexible server should have Microsoft Entra Only Authentication enabled",compliant:t.passwordAuth==="Disabled"&&t.activeDirectoryAuth==="Enabled"},{id:"ce39a96d-bf09-4b60-8c32-e85d52abea0f",name:"A Microsoft Entra administrator should be provisioned for PostgreSQL flexible servers",compliant:t.activeDirectoryAuth==="Disabled"?!1:o.kind==="observed"?o.value.length>0:null},{id:"086709ac-11b5-478d-a893-9567a16d2ae3",name:"Log connections should be enabled for PostgreSQL flexible servers",compliant:a===void 0||!/^(on|off)$/i.test(a.value)?null:a.value.toLowerCase()==="on"}]}function zt({azure:e,posture:n}){if(e.kind!=="observed")return null;let{resource:t,state:o,auth:r,administratorLogin:a,network:s,replicationRole:i,clusterSize:l}=e.value,d=n.kind==="observed"?n.value:void 0;return{resourceId:t.id,state:o,entraAuthentication:r.activeDirectoryAuth==="Enabled",passwordAuthentication:r.passwordAuth==="Enabled",tenantId:r.tenantId,passwordAdministrator:a,publicAccess:s.publicAccess,delegatedSubnet:s.delegatedSubnet,privateEndpoints:s.privateEndpoints,replicationRole:i,clusterNodes:l,administrators:on(d?.administrators,({objectId:p,name:c,principal:w})=>({objectId:p,name:c,principal:w})),replicas:on(d?.replicas,({id:p,name:c,host:w,auth:k,declared:R})=>({resourceId:p,name:c,host:w,entraAuthentication:k.activeDirectoryAuth==="Enabled",passwordAuthentication:k.passwordAuth==="Enabled",lookedAt:R})),parameters:on(d?.parameters,({name:p,value:c})=>({name:p,value:c})),policies:Be({azure:e,posture:n}).map(({id:p,name:c,compliant:w})=>({id:p,name:c,compliant:w}))}}function on(e,n){return e?.kind==="observed"?e.value.map(n):null}var Ua=6e4,Vt=5*Ua;function he(e,n){return Xt(e,n).filter(t=>t.kind!=="entra"||Qt(e))}function uc(e,n){return new Map(he(e,n).map(t=>[t.role,t]))}function Yt(e,n){return Qt(e)?[]:Xt(e,n).filter(({kind:t})=>t==="entra")}function we({sessions:e}){return e.reduce((n,{entra:t,sessions:o})=>n+(t?o:0),0)}function Qt(e){return we(e)>0}function Xt(e,n){let t=new Map(n.map(r=>[r.facts.name,r.class.kind])),o=e.sessions.filter(({entra:r})=>!r).flatMap(r=>qa(r.login,[...t.keys()]).flatMap(a=>{let s=t.get(a.role)??"gone";return s==="platform"?[]:s==="entra"&&Qa(r,e)?[]:[Xa(a,s,r)]}));return[...Map.groupBy(o,({role:r})=>r).values()].flatMap(r=>Za(r)??[]).sort((r,a)=>r.last===a.last?r.role<a.role?-1:1:r.last<a.last?1:-1)}var Zt="connection authorized: user=",an=`replication ${Zt}`,Ge=" database=";function qa(e,n){let t=e.startsWith(an),o=t?an:Zt,r=e.slice(o.length),a=t?[{role:r,database:null}]:Ka(r),s=n.flatMap(i=>{let l=Ha(i),d=a.filter(({role:c})=>l.includes(c)).map(({database:c})=>({role:i,database:c}));return d.length===0&&l.some(c=>Ya(c,o,e))?[{role:i,database:null}]:d});return s.length>0?s:a.slice(0,1)}function Ha(e){return e.includes(`
`)?[e,e.replaceAll(`
`,`
	`)]:[e]}function Ka(e){let n=[];for(let t=e.indexOf(Ge,1);t!==-1;t=e.indexOf(Ge,t+1))n.push({role:e.slice(0,t),database:e.slice(t+Ge.length)});return n.length===0?[{role:e,database:null}]:n}var za=/ application_name=| SSL enabled \(| GSS \(/,Va=new RegExp($n,"s");function Ya(e,n,t){if(!za.test(e))return!1;let o=`LOG:  ${n}${e}`,[,r]=Va.exec(n===an?o:`${o}${Ge}x`)??[];return r===t&&r.length<n.length+e.length}function Qa({sessions:e,first:n,last:t},o){let r=s=>Date.parse(s)<=Date.parse(o.first??o.from)+Vt,a=s=>Date.parse(s)>=Date.parse(o.last??o.to)-Vt;return r(t)||a(n)||e===2&&r(n)&&a(t)}function Xa({role:e,database:n},t,o){let{sessions:r,first:a,last:s,applications:i,hosts:l}=o;return{role:e,kind:t,sessions:r,first:a,last:s,databases:n===null?[]:[n],applications:i,hosts:l}}function Za(e){let[n]=e;if(n!==void 0)return{role:n.role,kind:n.kind,sessions:e.reduce((t,{sessions:o})=>t+o,0),first:e.map(({first:t})=>t).sort()[0]??n.first,last:e.map(({last:t})=>t).sort().at(-1)??n.last,databases:rn(e.flatMap(({databases:t})=>t)),applications:rn(e.flatMap(({applications:t})=>t)),hosts:rn(e.flatMap(({hosts:t})=>t))}}function rn(e){return[...new Set(e)].sort()}function eo({passwordLogins:e,roles:n}){if(e.kind!=="observed")return null;let{from:t,to:o,lines:r,first:a,last:s,hours:i,unreadable:l}=e.value;return{from:t,to:o,lines:r,firstLine:a,lastLine:s,hoursWithLines:i,unreadableLogins:l,entraLogins:we(e.value),passwordLogins:he(e.value,n).map(d=>({role:d.role,now:d.kind,logins:d.sessions,first:d.first,last:d.last,databases:d.databases,applications:d.applications,addresses:d.hosts}))}}function no(e){let{name:n,server:t,database:o,mode:r,as:a,from:s,entra:i,password:l,outcome:d,because:p,location:c}=e,w={path:c.path,line:c.line,column:c.column??null};return{name:n,server:t,database:o,mode:r,as:a,from:s,entra:i,password:l,outcome:d,because:p,location:w}}function to(e){return e.kind==="observed"?e.value:null}function ye({database:e,tried:n}){if(n.kind==="not-applicable")return"refused";if(n.kind==="unavailable")return"not-tried";let{result:t}=n.value;return t.kind!=="ran"?"failed":t.roles.some(o=>oe(o,e)>0)?"left-over":"done"}function oe(e,n){return We(e,t=>t.kind==="owner"&&t.database===n)}function We({counts:e},n){return e.filter(n).reduce((t,{count:o})=>t+o,0)}var oo=5,ro=5,es=500;function re({database:e,labelled:n,tried:t}){if(t.kind==="not-applicable")return`Not rehearsed: ${t.because}.`;if(t.kind==="unavailable")return`Could not be rehearsed: ${t.failure.summary} (${t.failure.code}). ${ts(t.failure)}`;let{result:o,durationMs:r,steps:a}=t.value,s=A(r);switch(o.kind){case"left-transaction":return`STOPPED: step ${o.step} of ${a} (${o.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${o.step} of ${a} (${o.title}): ${so(o.error)}. Locks were held for at most ${s}; everything was rolled back.`;case"ran":return`${[...n.map(ns),...o.roles.map(i=>os(i,e))].join(" ")} Locks were held for at most ${s}; everything was rolled back.`}}function ns(e){return`After this script ${e} is an Entra role, and nothing of it has to move.`}function ts({code:e}){return e.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function os(e,n){let t=oe(e,n),o=t===0?"":rs(e),r=`After this script ${m(t,"object")} of ${e.role} ${t===1?"remains":"remain"} in the database ${n}${o}`;if(e.drop===null)return`${r}, and DROP ROLE would succeed.`;if(e.drop.sqlState==="42501")return`${r}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let a=ss(e,n),s=[...as(e,n),...a];if(s.length===0)return`${r}. DROP ROLE is refused: ${so(e.drop)}.`;let i=a.length===0?"":" Each database has a file of its own.";return`${r}. DROP ROLE still waits for ${s.join("; ")}.${i}`}function rs({named:e}){return e.length===0?"":` (${e.slice(0,oo).map(({type:t,identity:o})=>`${t} ${x(o,200)}`).join(", ")}${e.length>oo?", \u2026":""})`}function as(e,n){let t=oe(e,null),o=We(e,r=>r.kind!=="owner"&&(r.database===n||r.database===null));return[...oe(e,n)===0?[]:["the objects that remain"],...t===0?[]:[m(t,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...o===0?[]:[`${ao(o)} here, which go with \`drop owned by ${b(e.role)}\` once the role owns nothing`]]}function ss(e,n){let o=[...new Set(e.counts.flatMap(a=>a.database===null?[]:[a.database]))].filter(a=>a!==n).map(a=>{let s=oe(e,a),i=We(e,d=>d.database===a)-s;return`${[...s===0?[]:[m(s,"object")],...i===0?[]:[ao(i)]].join(" and ")} in the database ${a}`}),r=o.length-ro;return[...o.slice(0,ro),...r>0?[m(r,"more database")]:[]]}function ao(e){return m(e,"privilege or policy","privileges and policies")}function so({message:e,sqlState:n}){return`${x(e,es)} (SQLSTATE ${n})`}function io(e){let{server:n,database:t,roles:o,labelled:r,as:a,tried:s}=e,i=s.kind==="observed"?s.value.result:void 0,l=i===void 0||i.kind==="ran"?null:{step:i.step,title:i.title};return{server:n,database:t,roles:o,labelled:r,as:a,status:ye(e),rolledBack:i?.kind!=="left-transaction",durationMs:s.kind==="observed"?s.value.durationMs:null,steps:s.kind==="observed"?s.value.steps:null,message:re(e),failedAt:l,error:i?.kind==="failed"?{...lo(i.error),context:i.context}:null,afterwards:i?.kind==="ran"?i.roles.map(is):[],notices:s.kind==="observed"?s.value.notices:[]}}function is({role:e,counts:n,named:t,drop:o}){return{role:e,counts:n,named:t,dropRole:o===null?null:lo(o)}}function lo({sqlState:e,message:n,hint:t,detail:o}){return{sqlState:e,message:n,hint:t,detail:o}}function ae(e){let n={calls:0,distinct:0,proven:0,denied:0,unproven:0,ownership:0,timeMs:0,provenTimeMs:0};for(let{statements:t,calls:o,distinct:r}of e)if(n.distinct+=r,n.calls+=o,t.kind!=="observed")n.unproven+=o;else for(let{result:a,calls:s,timeMs:i}of t.value)n.timeMs+=i,a.kind==="proven"||a.kind==="nothing-to-prove"?(n.proven+=s,n.provenTimeMs+=i):n[a.kind]+=s;return n}function C(e,n){return n===0||e===n?n===0?"0 %":"100 %":`${(Math.floor(e/n*1e3)/10).toFixed(1)} %`}function co({workload:e}){if(e.kind!=="observed")return null;let{source:n,since:t,dealloc:o,untracked:r,silent:a,runs:s}=e.value;return{source:n,since:t,dealloc:o,untracked:r,silent:a,...ae(s),runs:s.map(i=>({database:i.database,from:i.from,ranAs:i.ranAs,to:i.to,identity:i.identity,...ae([i]),notProven:i.statements.kind==="observed"?i.statements.value.flatMap(({id:l,calls:d,timeMs:p,result:c,text:w})=>c.kind==="denied"||c.kind==="unproven"?[{id:l,calls:d,timeMs:p,...c,text:w}]:[]):[]}))}}var po=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function W({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&po.has(e.failure.code)?"refused":"unavailable"}function Ue({logins:e}){let n=e.find(({identity:t})=>t===vn);return n===void 0?"unavailable":W(n)}function L({roles:e},n){return e.length===0?null:n}function be(e){return e.databases.length===0?null:[...e.databases.map(t=>t.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((t,o)=>t===null||o===null?null:t+o,L(e,0))}function uo({servers:e}){return e.length===0?null:e.reduce((n,t)=>{let o=be(t);return n===null||o===null?null:n+o},0)}function sn(e,n){let{verdict:t,ready:o,notReadyBecause:r,servers:a,smoke:s,comparisons:i,rehearsals:l,findings:d,gaps:p}=e;return cs([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:n.toolVersion}],["startedAt",n.startedAt],["durationMs",n.durationMs],["mode",n.mode],["failOn",n.failOn],["verdict",t.kind],["ready",o],["notReadyBecause",U(r,c=>c)],["skipped",t.kind==="skipped"?_e(t.because):null],["servers",U(a,ps)],["smoke",U(s,hs)],["comparisons",U(i,no)],["rehearsals",U(l,ws)],["findings",U(d,bs)],["gaps",U(p,vs)]])}function*ln(e){let{servers:n,...t}=e;yield`{
`;for(let[r,a]of Object.entries(t))yield`  ${M(r)}: ${M(a)},
`;yield'  "servers": [';let o=`
`;for(let{shared:r,audits:a,...s}of n)yield`${o}    ${M(s).slice(0,-1)},
      "shared": [`,yield*mo(r),yield`],
      "audits": [`,yield*ls(a),yield"]}",o=`,
`;yield n.length===0?`]
}
`:`
  ]
}
`}function*ls(e){let n=`
`;for(let{rules:t,...o}of e)t.kind==="observed"?(yield`${n}        ${M(o).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*mo(t.value),yield"]}}"):yield`${n}        ${M({...o,rules:t})}`,n=`,
`}function*mo(e){let n=`
`;for(let{rule:t,rows:o}of e)o.kind==="observed"?(yield`${n}          {"rule":${M(t)},"rows":{"kind":"observed","value":[`,yield*go(o.value,r=>r,"            "),yield"]}}"):yield`${n}          ${M({rule:t,rows:o})}`,n=`,
`}function U(e,n){return{entries:()=>go(e,n,"    ")}}function ds(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*go(e,n,t){for(let[o,r]of e.entries())yield`${o===0?"":","}
${t}${M(n(r))}`;e.length>0&&(yield`
${t.slice(2)}`)}function*cs(e){let n=`{
`;for(let[t,o]of e)yield`${n}  ${M(t)}: `,ds(o)?(yield"[",yield*o.entries(),yield"]"):yield M(o),n=`,
`;yield`
}
`}function M(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,n=>n.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function _e({code:e,summary:n,likelyCause:t,fix:o,detail:r,sqlState:a,objectId:s}){return{code:e,message:n,likelyCause:t,fix:o,detail:r,sqlState:a,objectId:s}}function ps(e){let{name:n,host:t,port:o,serverVersion:r,loginRole:a,logins:s,roles:i,databases:l,sharedPasswordOwnedObjects:d}=e;return{name:n,host:t,port:o,serverVersion:r,loginRole:a,entraLogin:Ue(e),passwordsOff:e.passwordsOff,azure:zt(e),logins:s.map(us),roles:i.map(gs),sessions:to(e.sessions),databases:l.map(p=>fs(e,p)),sharedPasswordOwnedObjects:L(e,d),log:eo(e),workload:co(e)}}function us(e){let{identity:n,role:t,login:o}=e;return{identity:n,role:t,entraLogin:W(e),proof:o.kind==="observed"?ms(o.value):null,failure:o.kind==="unavailable"?_e(o.failure):null}}function ms({sessionUser:e,tokenObjectId:n,label:t,principal:o,systemUser:r,clientAddress:a,tlsVersion:s}){return{sessionUser:e,tokenObjectId:n,label:t,principal:o,systemUser:r,clientAddress:a,tlsVersion:s}}function gs({facts:e,class:{kind:n,...t}}){return{oid:e.oid,name:e.name,class:n,keepsPassword:"keepsPassword"in t?t.keepsPassword:n==="password",objectId:"objectId"in t?t.objectId??null:null,principal:"principal"in t?t.principal??null:null}}function fs(e,n){let{name:t,status:o,passwordOwnedObjects:r,listed:a,durationMs:s}=n;return{name:t,status:o,passwordOwnedObjects:L(e,r),listed:a,durationMs:s}}function hs(e){let{name:n,server:t,database:o,as:r,setRole:a,mode:s,status:i,durationMs:l,message:d}=e,{error:p,failure:c,notices:w,location:k}=e;return{name:n,server:t,database:o,as:r,setRole:a,mode:s,status:i,durationMs:l,message:d,error:p===null?null:ys(p),failure:c===null?null:_e(c),notices:w,location:fo(k)}}function ws(e){let{tried:n}=e;return{...io(e),failure:n.kind==="unavailable"?_e(n.failure):null}}function ys({sqlState:e,message:n,hint:t,position:o}){return{sqlState:e,message:n,hint:t,position:o}}function bs(e){let{rule:n,severity:t,status:o,fingerprint:r,server:a,database:s,role:i,object:l,message:d,remediation:p}=e;return{rule:n,severity:t,status:o,fingerprint:r,server:a,database:s,role:i,object:l===null?null:_s(l),message:d,remediation:p,location:fo(e.location)}}function _s({type:e,schema:n,name:t,identity:o}){return{type:e,schema:n,name:t,identity:o}}function vs({server:e,database:n,stage:t,failure:o,count:r}){return{server:e,database:n,stage:t,..._e(o),count:r}}function fo(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}function Dc({azure:e,posture:n}){if(e.kind!=="observed"||n.kind!=="observed")return!1;let{auth:t}=e.value,{replicas:o}=n.value;return t.passwordAuth==="Disabled"&&t.activeDirectoryAuth==="Enabled"&&o.kind==="observed"&&o.value.every(({auth:r,declared:a})=>a||r.passwordAuth==="Disabled")}function ve({servers:e}){return e.length>0&&e.every(({passwordsOff:n})=>n)}var qe="No configuration file was read: .github/postgres-entra-gate.yml is not there, so only inputs and environment count. If there should be one, is the repository checked out?";var ho=20,se=50,$s=2e3;function*dn(e,n){for(let t of ks(e,n))yield x(u(t),$s)}function*ks(e,n){let{servers:t,gaps:o,smoke:r,findings:a,rehearsals:s,step:i,ready:l,notReadyBecause:d,verdict:p}=e;if(yield`${i.line} (${n.mode}, fail-on ${n.failOn}, took ${A(n.durationMs)})`,n.withoutFile===!0&&(yield qe),p.kind==="skipped"){yield*yo(p.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield ve(e)?"Password authentication is off, and not in order, because:":"Passwords cannot be switched off yet, because:"),yield*He(d.map(c=>`  - ${c}`));for(let c of t)yield*Ss(e,c);yield*wo(e,a.filter(({server:c})=>!t.some(({name:w})=>w===c)),"");for(let c of K(o))yield*Es(c);r.length>0&&(yield"Smoke queries:");for(let c of r)yield Os(c);s.length>0&&(yield"Rehearsal of the remediation:"),yield*He(s.map(Is)),n.remediationFiles.length>0&&(yield`${m(n.remediationFiles.length,"remediation file")} under ${n.reportDir}/remediation`)}function*Ss(e,n){yield`${n.name} (${n.host}), ${q(n.serverVersion)}, Entra login ${Ue(n)}`;for(let o of n.logins)yield Rs(o);yield*He(n.databases.map(o=>js(n,o)));let t=L(n,n.sharedPasswordOwnedObjects);yield t===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${h(t)} of password roles`,yield*wo(e,e.findings.filter(o=>o.server===n.name),"  ")}function Rs(e){let{identity:n,role:t,login:o}=e,r=`  login of ${n} as ${t}: ${W(e)}`;switch(o.kind){case"observed":{let{tokenObjectId:a,principal:s,systemUser:i,tlsVersion:l,clientAddress:d}=o.value,p=[`object id ${a}`,`label of a ${s}`,i===null?"":`system_user ${i}`,l??"",d===null?"":`from ${d}`];return`${r} (${p.filter(c=>c!=="").join(", ")})`}case"unavailable":return`${r}: ${o.failure.summary} (${o.failure.code})`;case"not-applicable":return`${r}: ${o.because}`}}var xs={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function js(e,n){let t=L(e,n.passwordOwnedObjects),o=t===null?"objects not counted":`${m(t,"object")} of password roles`,r=n.listed===null?"":`, ${h(n.listed)} listed`,a=n.durationMs===null?"":`, ${A(n.durationMs)}`;return`  ${n.name}: ${xs[n.status]}, ${o}${r}${a}`}function*wo(e,n,t){for(let r of n.slice(0,ho)){let a=r.status==="new"?"":` (${r.status})`;yield`${t}${r.severity}${a}: ${r.message} [${r.rule}]`;let s=N(r)==="login"?Y(e,r):void 0;s!==void 0?yield*bo(s,`${t}    `):r.remediation!==null&&(yield`${t}    ${r.remediation}`)}let o=n.length-ho;o>0&&(yield`${t}\u2026 and ${h(o)} more in report.json`)}function*Es(e){let{server:n,failure:t}=e,o=z(e),r=o.slice(0,se).join(", "),a=o.length>se?` and ${h(o.length-se)} more`:"",s=V(e),i=[n??"",`${r}${a}`].filter(d=>d!=="").join("/"),l=s===null||s===0?"":`, ${m(s,"object")} of password roles went unseen`;yield`Could not be looked at: ${i===""?"the run":i}${l}`,yield*yo(t)}function*yo(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*bo(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*He(e.detail.split(/\r?\n/).map(n=>`    | ${n}`)))}function*bo({fix:e},n){for(let t of e)yield`${n}${t}`}var As={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function Os({name:e,status:n,server:t,database:o,as:r,setRole:a,durationMs:s,message:i,location:l}){let d=a===null?r:`${r}, set role ${a}`,p=i===""?"":`: ${i}`,c=n==="pass"?"":` (${l.path}:${l.line})`;return`  ${As[n]}: ${e} (${t}/${o} as ${d}), ${A(s)}${p}${c}`}function Is(e){let{server:n,database:t,as:o}=e;return`  ${n}/${t} as ${o}: ${re(e)}`}function*He(e){yield*e.slice(0,se),e.length>se&&(yield`  \u2026 and ${h(e.length-se)} more in report.json`)}function cn(e,n){let{verdict:t,ready:o,findings:r,gaps:a,smoke:s}=e;return{verdict:t.kind,ready:String(o),"password-owned-objects":String(uo(e)??""),findings:String(r.length),gaps:String(a.length),"smoke-passed":String(s.filter(({status:i})=>i==="pass").length),"smoke-failed":String(s.filter(({status:i})=>i==="fail"||i==="not-run").length),report:_o(n.reportDir,"report.json"),remediation:n.remediationFiles.length===0?"":_o(n.reportDir,"remediation")}}function _o(e,n){let t=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return t.endsWith("/")?`${t}${n}`:`${t}/${n}`}function g(e){return{kind:"text",text:`${e}

`}}var $o=900*1024,Ke=50;function _(e,n,t={}){let{head:o="",foldedUnder:r,limit:a=Ke}=t,s=r!==void 0;return{kind:"list",head:s?`<details><summary>${r}</summary>

${o}`:o,entries:e.slice(0,a).map(n),leftOut:Math.max(0,e.length-a),tail:s?`
</details>
`:""}}function ko(e,n,t){let o=[],r=t-$e(n)-$e(vo);for(let a of e){let s=a.kind==="text"?a.text:pn(a,a.entries.length),i=$e(s);if(i>r){let l=a.kind==="text"?"":Ts(a,r);return[...o,l,vo,n].join("")}o.push(s),r-=i}return[...o,n].join("")}var vo="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function pn({head:e,entries:n,leftOut:t,tail:o},r){let a=t+n.length-r,s=a===0?"":`
\u2026 and ${m(a,"more","more")} in \`report.json\`.
`;return`${e}${n.slice(0,r).join(`
`)}
${s}${o}
`}function Ts(e,n){let t=0,o=$e(pn(e,0))+Ps;for(let r of e.entries){if(o+=$e(r)+1,o>n)break;t+=1}return t===0?"":pn(e,t)}var Ps=64;function $e(e){return new TextEncoder().encode(e).length}var So={same:"\u2705 the same",differs:"\u26A0\uFE0F differs:","only-password":"\u274C","only-entra":"\u2139\uFE0F",neither:"\u274C","not-compared":"\u23ED\uFE0F not compared:"},Ls={pass:"passed",warning:"warning",fail:"failed","not-run":"not run"};function xo({comparisons:e}){if(e.length===0)return[];let n=e.filter(({outcome:r})=>r==="same"),t=e.filter(({outcome:r})=>r!=="same"),o=$(["Query","Where","Path","As","Result","SQLSTATE","Both paths"]);return[g(`### Beside the password path: ${n.length} of ${e.length} the same`),g("The lines with the path **password** logged in with the old password, only to compare: what passes there makes nothing pass."),...t.length===0?[]:[_(t.flatMap(Ro),r=>r,{head:o})],...n.length===0?[]:[_(n.flatMap(Ro),r=>r,{head:o,foldedUnder:`${m(n.length,"smoke query","smoke queries")} with the same result on both paths`})]]}function Ro(e){let{name:n,server:t,database:o,as:r,from:a,entra:s,password:i,outcome:l,because:d}=e,p=(w,k,R,ie)=>v([f(n),f(`${t}/${o}`),w,f(k),R===null?"not taken":Ls[R.status],R?.sqlState===null||R?.sqlState===void 0?"":f(R.sqlState),ie]),c=d===""?So[l]:`${So[l]} ${S(d)}`;return[p("Entra",r,s,""),p("password",a,i,c)]}var un=20,jo=20;function Oo(e){let n=e.findings.filter(t=>N(t)==="login");return n.length===0?[]:[g("### Refused logins"),...n.slice(0,un).map(t=>g(Ms(e,t))),...Po(n,t=>`${y(t.server)}: ${S(t.message)}`)]}function Io({gaps:e}){if(e.length===0)return[];let n=K(e);return[g("### Could not be looked at"),...n.slice(0,un).map(t=>g([To(t.failure),Eo(t),ze(t.failure)].join(`

`))),...Po(n,t=>`${Eo(t)} ${E(t.failure.summary)} (\`${t.failure.code}\`)`)]}function ze(e){let{summary:n,likelyCause:t,fix:o,detail:r,sqlState:a}=e;return[`${E(n)}.`,`**Likely cause:** ${E(t)}`,...Js(o),...r===null?[]:[`The other side said${a===null?"":` (SQLSTATE ${y(a)})`}:`,Cs(r)]].join(`

`)}function To(e){return`#### ${E(D[e.code].title)} (\`${e.code}\`)`}function Ms(e,n){let t=Y(e,n),o=`On ${y(n.server)}${n.database===null?"":`, database ${y(n.database)}`}, as the role ${y(n.role??"")}:`;if(t!==void 0)return[To(t),o,ze(t)].join(`

`);let r=n.remediation===null?[]:[O("sql",[n.remediation])];return["#### Entra login refused",o,E(n.message),...r].join(`

`)}function Eo(e){let n=z(e),t=n.slice(0,10).map(y).join(", "),o=n.length>10?` and ${h(n.length-10)} more`:"",r=n.length===1?"database":"databases",a=[e.server===null?"":`server ${y(e.server)}`,n.length===0?"":`${r} ${t}${o}`].filter(l=>l!==""),s=V(e),i=s===null||s===0?"":` **${m(s,"object")} of password roles** went unseen.`;return e.gaps[0].stage==="shards"?"Among the shards.":a.length===0?`Everywhere.${i}`:`On ${a.join(", ")}.${i}`}function Po(e,n){let t=e.slice(un);return t.length===0?[]:[_(t,o=>`- ${n(o)}`,{foldedUnder:`${h(t.length)} more`})]}function Cs(e){let n=e.split(/\r?\n/);return O("text",n.length>jo?[...n.slice(0,jo),"\u2026"]:n)}function Ns(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function Js(e){let n=[];for(let t of e){let o=Ns(t),r=n.at(-1);r?.kind===o&&o!=="prose"?r.lines.push(Ao(t)):n.push({kind:o,lines:[Ao(t)]})}return n.map(({kind:t,lines:o})=>t==="prose"?o.map(E).join(`

`):O(t,o))}function Ao(e){return e.replace(/^(\$ |sql> | {2})/,"")}function Lo({firewallRules:e=[]}){return e.length===0?[]:[g(`### Firewall

Rules that were made for this job. Its post step takes them away, and fails where it cannot.`),_(e,({server:n,name:t,address:o})=>`- ${y(n)} admits ${y(o)} by the rule ${y(t)}`)]}var Mo=10,Ds=1e3;function Co(e){if(e.servers.length<=Mo)return[];let n=Jo(e),t=n.filter(Do).length,o=$(["Server","","Errors#","Other findings#","Gaps#","Objects of password roles#","Version"]);return[g(`### ${h(n.length)} servers, ${h(t)} of them with nothing in the way`),_(n,Fs,{head:o,limit:Ds})]}function No(e){return e.servers.length<=Mo?e.servers:Jo(e).filter(n=>!Do(n)).map(({server:n})=>n)}function Jo({servers:e,findings:n,gaps:t,smoke:o}){let r=Map.groupBy(n,({server:l})=>l),a=Map.groupBy(t,({server:l})=>l??""),s=new Set(o.flatMap(({server:l,status:d})=>d==="pass"?[l]:[]));return e.map(l=>{let d=r.get(l.name)??[],p=d.filter(({severity:w})=>w==="error").length,c=a.get(l.name)?.length??0;return{server:l,errors:p,others:d.length-p,gaps:c,tried:s.has(l.name)}}).sort((l,d)=>+(d.gaps>0)-+(l.gaps>0)||d.errors-l.errors||d.gaps-l.gaps||d.others-l.others)}function Do({errors:e,gaps:n,tried:t}){return e===0&&n===0&&t}function Fs(e){let{server:n,errors:t,others:o,gaps:r,tried:a}=e,s=r>0?"\u26A0\uFE0F not all seen":t>0?"\u274C in the way":a?"\u2705":"\u26A0\uFE0F no smoke query passed",i=be(n);return v([f(n.name),s,h(t),h(o),h(r),i===null?"not counted":h(i),q(n.serverVersion)])}var Bs=6e4,ke=60*Bs;function bp(e,n){let t={resource:n,from:e.from,to:e.to};if(e.lines===0)return[le("logs/no-rows",t)];let o=Gs(e);return[...e.sessions.length===0&&e.unreadable===0?[le("logs/connections-not-logged",{...t,count:e.lines})]:[],...e.unreadable>0?[le("logs/unreadable-lines",{...t,count:e.unreadable})]:[],...o.length===0?[]:[le("logs/window-not-covered",{...t,reason:o.join("; ")})]]}function Gs({from:e,to:n,first:t,last:o,hours:r}){if(t===null||o===null)return[];let[a,s,i,l]=[e,n,t,o].map(p=>Date.parse(p));if(a===void 0||s===void 0||i===void 0||l===void 0)return[];let d=Ws(i,l)-r;return[...i-a>ke?[`the first line is of ${T(t)}`]:[],...s-l>ke?[`the last line is of ${T(o)}`]:[],...d>0?[`there is no line of ${m(d,"hour")} in between`]:[]]}function Ws(e,n){return Math.floor(n/ke)-Math.floor(e/ke)+1}function Fo({from:e,to:n}){let t=Math.round((Date.parse(n)-Date.parse(e))/ke);return t%24===0?m(t/24,"day"):m(t,"hour")}var mn=3;function Bo({servers:e},{mode:n}){let t=e.filter(({passwordLogins:a})=>a.kind!=="not-applicable");if(t.length===0)return n==="gate"&&e.length>0?[g(Us)]:[];let r=t.flatMap(a=>a.passwordLogins.kind==="observed"?[{server:a,logged:a.passwordLogins.value}]:[]).flatMap(({server:a,logged:s})=>qs(a,s));return r.length===0?[]:[g("### Logins with a password, by the server's log"),...r]}var Us="The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password.";function qs({name:e,roles:n},t){let{lines:o,first:r,last:a}=t;if(r===null||a===null)return[];let s=he(t,n),i=Yt(t,n).length,l=[`${y(e)}, of the last ${Fo(t)}: ${m(o,"line")} from ${T(r)} to ${T(a)}.`,`In them ${m(we(t),"login")} by Entra, and logins with a password of ${s.length===0?"nobody":m(s.length,"name")}.`,...i===0?[]:[`Of ${m(i,"Entra role")} it cannot be told.`]],d=g(l.join(" ")),p=$(["Role","Now","Logins#","Last","Databases","Calls itself","From"]);return s.length===0?[d]:[d,_(s,Ks,{head:p})]}var Hs={password:"password role",entra:"Entra role",group:"may not log in",gone:"not there"};function Ks({role:e,kind:n,sessions:t,last:o,databases:r,applications:a,hosts:s}){return v([f(e),Hs[n],h(t),T(o),gn(r),gn(a),gn(s)])}function gn(e){let n=e.length>mn?[`${h(e.length-mn)} more`]:[];return[...e.slice(0,mn).map(f),...n].join(", ")}var fn=10,zs={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},Vs="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function Go({rehearsals:e}){if(e.length===0)return[];let t=["failed","left-over","not-tried","refused","done"].flatMap(r=>e.filter(a=>ye(a)===r)),o=e.filter(({tried:r})=>r.kind==="observed").length;return[g(`### Rehearsal: ${o} of ${e.length} scripts tried`),...o===0?[]:[g(Vs)],_(t,Ys)]}function Ys(e){let{server:n,database:t,labelled:o,as:r}=e,a=[...e.roles,...o],s=a.slice(0,fn).map(y).join(", "),i=a.length>fn?` and ${a.length-fn} more`:"";return`- ${zs[ye(e)]}: ${y(`${n}/${t}`)}, for ${s}${i}, as ${y(r)}. ${E(re(e))}`}var hn=5,Wo=5432;function Uo(e,n){let{remediationFiles:t,reportDir:o}=n;if(t.length===0)return[];let r=Qs(e,t),a=m(t.length,"file");return[g("### Remediation"),g(`${a} under ${y(`${o}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${y(o)} with \`actions/upload-artifact\` to keep it.`),g("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the opposite order, puts back what they changed. In the report folder:"),...r.slice(0,hn).map(s=>g(O("sh",Xs(s)))),...r.length>hn?[g(`And so on for ${m(r.length-hn,"more folder")}.`)]:[],_(t,({path:s})=>`- ${y(s)}`,{foldedUnder:`${a} in ${F(o)}`})]}function Qs({servers:e},n){return[...Map.groupBy(n,({path:o})=>o.slice(0,o.lastIndexOf("/"))).values()].flatMap(o=>{let[r]=o;if(r===void 0)return[];let a=e.find(({name:i})=>i===r.server),s=o.map(({path:i})=>i).filter(i=>!i.endsWith("/undo.sql"));return[{host:a?.host??"<host>",port:a?.port??Wo,database:r.database,paths:s}]})}function Xs({host:e,port:n,database:t,paths:o}){let a=`host=${n===Wo?wn(e):`${wn(e)} port=${n}`} dbname=${wn(t)} user=<administrator> sslmode=verify-full sslrootcert=system`;return o.map(s=>`psql ${Zs(a)} -v ON_ERROR_STOP=1 -f ${ei(s)}`)}function wn(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function Zs(e){return/[$`"\\!]/.test(e)?H(e):`"${e}"`}function ei(e){return/^[\w./%-]+$/.test(e)?e:H(e)}function Ho(e){let{azure:n,posture:t}=e;switch(n.kind){case"not-applicable":return[g("Azure was **not asked** about it: its authentication settings, Entra administrators and read replicas are not known. Give its `resource-id`, or `subscription-id`.")];case"unavailable":return[g(`What Azure says about it is **not known**: ${S(n.failure.summary)} (${y(n.failure.code)}).`)];case"observed":{let{state:o,auth:r,network:a,clusterSize:s}=n.value,i=[`${y(o)}`,`password authentication **${qo(r.passwordAuth)}**`,`Entra authentication **${qo(r.activeDirectoryAuth)}**`,...t.kind==="observed"?ni(t.value):[],...a.delegatedSubnet===null?[]:["in a virtual network"],...a.publicAccess===!1&&a.delegatedSubnet===null?["public access switched off"]:[],...s===null?[]:[`an elastic cluster of ${m(s,"node")}`]];return[g(`In Azure: ${i.join(", ")}.`),ti(e)]}default:return Se(n)}}function qo(e){return e==="Enabled"?"on":"off"}function ni({administrators:e,replicas:n}){let t=n.kind==="observed"?n.value.filter(({auth:o})=>o.passwordAuth==="Enabled"):[];return[...e.kind==="observed"?[m(e.value.length,"Entra administrator")]:[],...e.kind==="unavailable"?["Entra administrators **not known**"]:[],...n.kind==="observed"&&n.value.length>0?[`${m(n.value.length,"read replica")}, of which ${t.length} accept passwords`]:[],...n.kind==="unavailable"?["read replicas **not known**"]:[]]}function ti(e){let n=Be(e),t=$(["Definition","Id","As seen here"]);return _(n,({id:o,name:r,compliant:a})=>v([S(r),f(o),oi[String(a)]??""]),{head:t,foldedUnder:"Built-in definitions of Azure Policy"})}var oi={true:"compliant",false:"not compliant",null:"not known"};var ri={client:"client",replication:"replication",background:"background, needs no password",unknown:"_not readable_"};function Ko({sessions:e}){if(e.kind!=="observed"||e.value.groups.length===0)return[];let{groups:n,samples:t}=e.value;return[g(`#### Who is logged in as a password role, in ${m(t.length,"sample")}`),_(n,({role:o,application:r,kind:a,database:s,network:i,count:l,since:d})=>v([f(o),r===null?"":f(r),ri[a],s===null?"":f(s),i===null?"":f(i),h(l),d===null?"":f(d)]),{head:$(["Role","Application","Session","Database","Client network","At most#","Since"])})]}var ai=20,yn=6;function zo(e){let n=Map.groupBy(e.findings,({server:t})=>t);return e.servers.flatMap(t=>si(t,n.get(t.name)??[]))}function si(e,n){let t=be(e),o=t===null?"What password roles own **could not be counted**.":t===0?"Password roles own **nothing**.":`Password roles own **${m(t,"object")}**.`;return[g(`### Server ${y(e.name)}`),g(`${y(e.host)}, ${q(e.serverVersion)}. ${o}${ii(e.roles)}`),...Ho(e),...di(e),...pi(je(n)),...Ko(e),...hi(e)]}function ii(e){if(e.length===0)return"";let n=r=>e.filter(a=>a.class.kind===r).length,t=e.filter(r=>r.class.kind==="entra"&&r.class.keepsPassword).length,o=`${m(n("entra"),"Entra role")}${t===0?"":` (${h(t)} with a password as well)`}`;return` Roles: ${m(n("password"),"password role")}, ${o}, ${m(n("group"),"role")} without login.`}var li={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function di(e){let n=L(e,e.sharedPasswordOwnedObjects),t=({status:i,passwordOwnedObjects:l})=>i==="gap"?Number.POSITIVE_INFINITY:l??0,o=e.databases.toSorted((i,l)=>t(i)===t(l)?0:t(l)-t(i)),r=o.map(i=>()=>ci(e,i));if(n!==null&&r.unshift(()=>v(["_databases and tablespaces themselves_",h(n),"","",""])),r.length===0)return[];let a=$(["Database","Objects of password roles#","Listed#","Status","Took#"]),s=r.length>10?`${m(o.length,"database")}`:void 0;return[_(r,i=>i(),{head:a,foldedUnder:s})]}function ci(e,n){let{name:t,status:o,passwordOwnedObjects:r,listed:a,durationMs:s}=n,i=L(e,r);return v([f(t),i===null?"not counted":h(i),a===null?"":h(a),li[o],s===null?"":A(s)])}function pi(e){if(e.length===0)return[];let n=e.toSorted((o,r)=>r.findings.length-o.findings.length),t=$(["Role","Database","Rule","Found#","Types","Accepted#"]);return[g("#### What hangs on which role"),_(n,ui,{head:t,foldedUnder:e.length>10?m(e.length,"group"):void 0}),...n.slice(0,ai).map(mi)]}function ui({role:e,database:n,rule:t,findings:o}){let r=Jn(o),a=r.slice(0,yn).map(([l,d])=>`${h(d)} \xD7 ${S(l)}`),s=r.length>yn?[m(r.length-yn,"more type")]:[],i=o.filter(({status:l})=>l!=="new").length;return v([f(e),n===null?"_the server itself_":f(n),f(t),h(o.length),[...a,...s].join(", "),i===0?"":h(i)])}function mi(e){let{role:n,database:t,findings:o}=e,r=t===null?"the server itself":F(t),a=o.length>Ke?`, the first ${Ke}`:"";return _(o,gi,{head:$(["Severity","Type","Object","Status"]),foldedUnder:`${F(n)} ${Ee(e)} in ${r}${a}`})}function gi({object:e,severity:n,status:t}){return v([n,S(e?.type??""),f(e?.identity??""),t])}var fi={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function hi(e){if(e.logins.length===0)return[];let n=e.logins.filter(({login:t})=>t.kind==="observed").length;return[_(e.logins,wi,{head:$(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${h(n)} of ${h(e.logins.length)} proven`})]}function wi(e){let{identity:n,role:t,login:o}=e,r=o.kind==="observed"?[o.value.tokenObjectId,o.value.label,o.value.systemUser,o.value.tlsVersion]:[null,null,null,null];return v([f(n),f(t),fi[W(e)],...r.map(a=>a===null?"":f(a))])}var yi=new Set(["works-only-with-password","differs-from-password"]);function Vo({findings:e}){let n=e.filter(o=>N(o)==="other"&&!yi.has(o.rule));if(n.length===0)return[];let t=$(["Severity","Rule","What","Where","Status"]);return[g("### Other findings"),_(n,bi,{head:t})]}function bi({severity:e,rule:n,message:t,location:o,status:r,server:a}){let s=o===null?a:`${o.path}:${o.line}`;return v([e,f(n),S(t),s===""?"":f(s),r])}var _i={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function Yo({smoke:e}){if(e.length===0)return[];let n=e.filter(({status:r})=>r==="pass"),o=["fail","not-run","warning"].flatMap(r=>e.filter(({status:a})=>a===r));return[g(`### Smoke queries: ${n.length} of ${e.length} passed`),...o.length===0?[]:[_(o,vi,{head:$(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...n.length===0?[]:[_(n,$i,{head:$(["Query","Where","As","How","Took#"]),foldedUnder:`${m(n.length,"smoke query","smoke queries")} passed`})]]}function vi(e){let{status:n,name:t,location:o,error:r,message:a,failure:s}=e,i=r?.sqlState??s?.sqlState;return v([_i[n],f(t),Qo(e),Xo(e),f(`${o.path}:${o.line}`),i==null?"":f(i),S(a)])}function $i(e){return v([f(e.name),Qo(e),Xo(e),e.mode,A(e.durationMs)])}function Qo({server:e,database:n}){return f(`${e}/${n}`)}function Xo({as:e,setRole:n}){return n===null?f(e):`${f(e)} \u2192 ${f(n)}`}var ki={"object-gone":"names something that is not there","parameter-types":"types of parameters cannot be told",truncated:"its text is cut","no-text":"its text is lost or cut","sequence-by-parameter":"a parameter names its sequence",utility:"a utility statement, which has no plan",timeout:"took too long",other:"refused for another reason"};function er({servers:e}){return e.flatMap(({name:n,workload:t})=>t.kind==="observed"?Ri(n,t.value):[])}function Si({source:e,since:n,runs:t}){let{calls:o,distinct:r,proven:a,denied:s,unproven:i,ownership:l,timeMs:d,provenTimeMs:p}=ae(t),c=[...s>0?[`${C(s,o)} denied`]:[],...i>0?[`${C(i,o)} unproven`]:[],...l>0?[`${C(l,o)} take ownership`]:[]];return`${[o===0?"No statement of a password role is counted":`${C(a,o)} of ${h(o)} calls proven${d===0?"":` (${C(p,d)} of the time)`}`,...c].join(", ")}; ${m(r,"distinct statement")} by ${e}${n===null?"":` since ${n}`}`}function Ri(e,n){let{runs:t}=n;return[g(`### Workload of ${y(e)}: ${E(Si(n))}`),g("Each statement was planned as the role that takes over, which checks the privileges on what the plan touches, and executed by nobody. What the body of a function does is not proven."),...t.some(({ranAs:o})=>o!==null)?[g("What ran after `SET ROLE` was not planned: that role keeps what it may do, and what counts as proven of it is that the successor may work as that role.")]:[],...t.length===0?[]:[g($(["Database","Password role","Planned as","Statements#","Proven","Denied","Unproven","Why unproven"])+t.map(Ei).join(`
`)),...xi(e,t)]]}var Zo=50;function xi(e,n){return[...Map.groupBy(n,({database:t})=>t)].flatMap(([t,o])=>{let r=[...new Set(o.flatMap(ji))].sort();if(r.length===0)return[];let a=r.length-Zo,s=a>0?[`-- and ${h(a)} more in report.json`]:[];return[g(`What is missing in ${y(`${e}/${t}`)}, as far as statements show:`),g(O("sql",[...r.slice(0,Zo),...s]))]})}function ji({statements:e}){return e.kind!=="observed"?[]:e.value.flatMap(({result:n})=>n.kind==="denied"?n.grant??[]:[])}function Ei(e){let{calls:n,proven:t,denied:o,unproven:r}=ae([e]);return v([f(e.database),e.ranAs===null?f(e.from):`${f(e.from)} as ${f(e.ranAs)}`,Ai(e),h(e.distinct),C(t,n),C(o,n),C(r,n),S(Oi(e))])}function Ai({to:e,identity:n,ranAs:t}){return e===null?"nobody":t!==null?`whether ${f(e)} may work as ${f(t)}`:`${f(e)}${n===null?" (SET ROLE)":""}`}function Oi({statements:e}){return e.kind!=="observed"?e.kind==="unavailable"?e.failure.summary:e.because:[...Map.groupBy(e.value.flatMap(({result:t})=>t.kind==="unproven"?[t.because]:[]),t=>t)].map(([t,o])=>`${o.length} \xD7 ${ki[t]}`).join("; ")}function bn(e,n){return ko(Ii(e,n),Li(n),$o)}function Ii(e,n){return e.verdict.kind==="skipped"?[g(nr(e)),g("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),g(ze(e.verdict.because))]:[g(nr(e)),g(Ti(e,n)),...n.withoutFile===!0?[g(S(qe))]:[],...Pi(e),...Co(e),...Oo(e),...Io(e),...Yo(e),...er(e),...Bo(e,n),...xo(e),...Go(e),...zo({...e,servers:No(e)}),...Vo(e),...Uo(e,n),...Lo(n)]}function nr(e){let{verdict:n,ready:t}=e;return n.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":ve(e)&&n.kind!=="inconclusive"?t?"## \u2705 Password authentication is off, and nothing that was looked at needs it":"## \u274C Password authentication is off, and that is not in order":t?"## \u2705 Ready: password authentication can be switched off":n.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function Ti(e,{mode:n,failOn:t}){let{verdict:o,ready:r,step:a,findings:s}=e,i=s.filter(({status:d})=>d!=="new").length;return[`Verdict **${o.kind}**, the step **${a.fails?"fails":"passes"}** (mode \`${n}\`, fail-on \`${t}\`).`,...i===0?[]:[`${m(i,"finding")} ${i===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!a.fails&&!r&&!ve(e)?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function Pi({notReadyBecause:e}){return e.length===0?[]:[g("**What stands in the way:**"),_(e,n=>`- ${S(n)}`)]}function Li({toolVersion:e,startedAt:n,durationMs:t,reportDir:o}){return`<sub>postgres-entra-gate ${e}, started ${y(n)}, took ${A(t)}. Everything is in ${y(`${o}/report.json`)}.</sub>
`}async function Cu(e,n,t,o){let r=(l,d)=>e.writeReport(n.reportDir,l,d),{context:a,files:s}=tr(n,t),i=bn(o,a);for(let l of dn(o,a))e.log.info(l);if(n.annotations)for(let l of Xe(o).annotations)e.annotate(B(l));await e.writeSummary(i),await Promise.all([r("evidence.json",ln({...t,run:Un(n,Ze)})),r("report.json",sn(o,a)),r("summary.md",[i]),...s.map(({path:l,text:d})=>r(l,[d]))]);for(let[l,d]of Object.entries(cn(o,a)))await e.setOutput(l,d)}function tr(e,n){let t=Kt(n.servers,e.migration);return{context:{toolVersion:Ze,startedAt:n.startedAt,durationMs:n.durationMs,mode:e.mode,failOn:e.failOn,reportDir:e.reportDir,remediationFiles:t,...e.withoutFile?{withoutFile:!0}:{},...n.firewallRules===void 0?{}:{firewallRules:n.firewallRules}},files:t}}async function Nu(e,n,t,o){for(let r of In(t,o))e.log.info(r);await e.writeSummary(Ln(t,o)),await e.writeReport(n,"cutover.json",[Mn(t,o)]);for(let[r,a]of Object.entries(Cn(t)))await e.setOutput(r,a)}function Ju(e,n,t){let{context:o}=tr(e,n);bn(t,o),cn(t,o);for(let r of Xe(t).annotations)B(r);for(let r of[dn(t,o),sn(t,o),ln(n)])for(let a of r);}function Du(e,{code:n,summary:t,likelyCause:o,fix:r,detail:a}){let s=a===null?[]:[`The other side said: ${a}`];for(let l of[`${t} (${n})`,`Likely cause: ${o}`,...r,...s])e.log.info(l);let i=[t,o,...r].join(`
`);e.annotate(B({level:"error",title:`${D[n].title} (${n})`,message:i,location:null}))}function Fu(e,n){for(let{message:t,suggestion:o,location:r}of n){let a={level:"error",title:"Configuration",message:o===void 0?t:`${t}. ${o}`,location:r??null};e.annotate(B(a))}}export{Wi as a,Ye as b,Ur as c,Hn as d,he as e,uc as f,Yt as g,we as h,Kn as i,de as j,Te as k,oe as l,re as m,os as n,Dc as o,ve as p,po as q,ae as r,C as s,Qn as t,xl as u,Yr as v,Q as w,Al as x,nt as y,pt as z,id as A,Oa as B,bp as C,Fo as D,gl as E,Sn as F,Hi as G,Zi as H,In as I,Ze as J,Cu as K,Nu as L,Ju as M,Du as N,Fu as O,Wn as P,Nr as Q,ul as R,Jr as S};
