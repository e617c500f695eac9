import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as Q,b as be,c as Oe,d as it,e as P,f as at,g as Ro,h as Xt,i as W}from"./chunks/chunk-O5KSP34A.js";import{a as Fn,b,d as Bn}from"./chunks/chunk-K5RWMQVR.js";var A=b(V=>{"use strict";var Po=Symbol.for("yaml.alias"),Ua=Symbol.for("yaml.document"),Yn=Symbol.for("yaml.map"),Ja=Symbol.for("yaml.pair"),Mo=Symbol.for("yaml.scalar"),Vn=Symbol.for("yaml.seq"),je=Symbol.for("yaml.node.type"),Xm=e=>!!e&&typeof e=="object"&&e[je]===Po,Zm=e=>!!e&&typeof e=="object"&&e[je]===Ua,eg=e=>!!e&&typeof e=="object"&&e[je]===Yn,tg=e=>!!e&&typeof e=="object"&&e[je]===Ja,Ga=e=>!!e&&typeof e=="object"&&e[je]===Mo,ng=e=>!!e&&typeof e=="object"&&e[je]===Vn;function Ka(e){if(e&&typeof e=="object")switch(e[je]){case Yn:case Vn:return!0}return!1}function rg(e){if(e&&typeof e=="object")switch(e[je]){case Po:case Yn:case Mo:case Vn:return!0}return!1}var og=e=>(Ga(e)||Ka(e))&&!!e.anchor;V.ALIAS=Po;V.DOC=Ua;V.MAP=Yn;V.NODE_TYPE=je;V.PAIR=Ja;V.SCALAR=Mo;V.SEQ=Vn;V.hasAnchor=og;V.isAlias=Xm;V.isCollection=Ka;V.isDocument=Zm;V.isMap=eg;V.isNode=rg;V.isPair=tg;V.isScalar=Ga;V.isSeq=ng});var Zt=b(Do=>{"use strict";var G=A(),ee=Symbol("break visit"),Wa=Symbol("skip children"),ve=Symbol("remove node");function Qn(e,t){let n=Ya(t);G.isDocument(e)?yt(null,e.contents,n,Object.freeze([e]))===ve&&(e.contents=null):yt(null,e,n,Object.freeze([]))}Qn.BREAK=ee;Qn.SKIP=Wa;Qn.REMOVE=ve;function yt(e,t,n,r){let o=Va(e,t,n,r);if(G.isNode(o)||G.isPair(o))return Qa(e,r,o),yt(e,o,n,r);if(typeof o!="symbol"){if(G.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=yt(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===ee)return ee;i===ve&&(t.items.splice(s,1),s-=1)}}}else if(G.isPair(t)){r=Object.freeze(r.concat(t));let s=yt("key",t.key,n,r);if(s===ee)return ee;s===ve&&(t.key=null);let i=yt("value",t.value,n,r);if(i===ee)return ee;i===ve&&(t.value=null)}}return o}async function Hn(e,t){let n=Ya(t);G.isDocument(e)?await bt(null,e.contents,n,Object.freeze([e]))===ve&&(e.contents=null):await bt(null,e,n,Object.freeze([]))}Hn.BREAK=ee;Hn.SKIP=Wa;Hn.REMOVE=ve;async function bt(e,t,n,r){let o=await Va(e,t,n,r);if(G.isNode(o)||G.isPair(o))return Qa(e,r,o),bt(e,o,n,r);if(typeof o!="symbol"){if(G.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await bt(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===ee)return ee;i===ve&&(t.items.splice(s,1),s-=1)}}}else if(G.isPair(t)){r=Object.freeze(r.concat(t));let s=await bt("key",t.key,n,r);if(s===ee)return ee;s===ve&&(t.key=null);let i=await bt("value",t.value,n,r);if(i===ee)return ee;i===ve&&(t.value=null)}}return o}function Ya(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Va(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(G.isMap(t))return n.Map?.(e,t,r);if(G.isSeq(t))return n.Seq?.(e,t,r);if(G.isPair(t))return n.Pair?.(e,t,r);if(G.isScalar(t))return n.Scalar?.(e,t,r);if(G.isAlias(t))return n.Alias?.(e,t,r)}function Qa(e,t,n){let r=t[t.length-1];if(G.isCollection(r))r.items[e]=n;else if(G.isPair(r))e==="key"?r.key=n:r.value=n;else if(G.isDocument(r))r.contents=n;else{let o=G.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}Do.visit=Qn;Do.visitAsync=Hn});var Fo=b(za=>{"use strict";var Ha=A(),sg=Zt(),ig={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ag=e=>e.replace(/[!,[\]{}]/g,t=>ig[t]),en=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+ag(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&Ha.isNode(t.contents)){let s={};sg.visit(t.contents,(i,a)=>{Ha.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};en.defaultYaml={explicit:!1,version:"1.2"};en.defaultTags={"!!":"tag:yaml.org,2002:"};za.Directives=en});var zn=b(tn=>{"use strict";var Xa=A(),lg=Zt();function cg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function Za(e){let t=new Set;return lg.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function el(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function dg(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=Za(e));let i=el(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i=="object"&&i.anchor&&(Xa.isScalar(i.node)||Xa.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}tn.anchorIsValid=cg;tn.anchorNames=Za;tn.createNodeAnchors=dg;tn.findNewAnchor=el});var Bo=b(tl=>{"use strict";function nn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=nn(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=nn(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)for(let o of Array.from(r)){let s=nn(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=nn(e,r,o,s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}tl.applyReviver=nn});var Le=b(rl=>{"use strict";var ug=A();function nl(e,t,n){if(Array.isArray(e))return e.map((r,o)=>nl(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!ug.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}rl.toJS=nl});var Xn=b(sl=>{"use strict";var pg=Bo(),ol=A(),fg=Le(),Uo=class{constructor(t){Object.defineProperty(this,ol.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!ol.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=fg.toJS(this,"",i);if(typeof o=="function")for(let{count:l,res:c}of i.anchors.values())o(c,l);return typeof s=="function"?pg.applyReviver(s,{"":a},"",a):a}};sl.NodeBase=Uo});var rn=b(il=>{"use strict";var mg=zn(),gg=Zt(),wt=A(),hg=Xn(),yg=Le(),Jo=class extends hg.NodeBase{constructor(t){super(wt.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],gg.visit(t,{Node:(s,i)=>{(wt.isAlias(i)||wt.hasAnchor(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,l=s.get(o);if(l||(yg.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Zn(i,o,s)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(mg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Zn(e,t,n){if(wt.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(wt.isCollection(t)){let r=0;for(let o of t.items){let s=Zn(e,o,n);s>r&&(r=s)}return r}else if(wt.isPair(t)){let r=Zn(e,t.key,n),o=Zn(e,t.value,n);return Math.max(r,o)}return 1}il.Alias=Jo});var M=b(Go=>{"use strict";var bg=A(),wg=Xn(),_g=Le(),vg=e=>!e||typeof e!="function"&&typeof e!="object",qe=class extends wg.NodeBase{constructor(t){super(bg.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:_g.toJS(this.value,t,n)}toString(){return String(this.value)}};qe.BLOCK_FOLDED="BLOCK_FOLDED";qe.BLOCK_LITERAL="BLOCK_LITERAL";qe.PLAIN="PLAIN";qe.QUOTE_DOUBLE="QUOTE_DOUBLE";qe.QUOTE_SINGLE="QUOTE_SINGLE";Go.Scalar=qe;Go.isScalarValue=vg});var on=b(ll=>{"use strict";var Sg=rn(),Ye=A(),al=M(),kg="tag:yaml.org,2002:";function $g(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function Eg(e,t,n){if(Ye.isDocument(e)&&(e=e.contents),Ye.isNode(e))return e;if(Ye.isPair(e)){let d=n.schema[Ye.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,l;if(r&&e&&typeof e=="object"){if(l=a.get(e),l)return l.anchor??(l.anchor=o(e)),new Sg.Alias(l.anchor);l={anchor:null,node:null},a.set(e,l)}t?.startsWith("!!")&&(t=kg+t.slice(2));let c=$g(e,t,i.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new al.Scalar(e);return l&&(l.node=d),d}c=e instanceof Map?i[Ye.MAP]:Symbol.iterator in Object(e)?i[Ye.SEQ]:i[Ye.MAP]}s&&(s(c),delete n.onTagObj);let u=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new al.Scalar(e);return t?u.tag=t:c.default||(u.tag=c.tag),l&&(l.node=u),u}ll.createNode=Eg});var tr=b(er=>{"use strict";var jg=on(),Se=A(),xg=Xn();function Ko(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}return jg.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var cl=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Wo=class extends xg.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Se.isNode(r)||Se.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(cl(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(Se.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ko(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(Se.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&Se.isScalar(s)?s.value:s:Se.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!Se.isPair(n))return!1;let r=n.value;return r==null||t&&Se.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return Se.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(Se.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ko(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};er.Collection=Wo;er.collectionFromPath=Ko;er.isEmptyPath=cl});var sn=b(nr=>{"use strict";var Rg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Yo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ag=(e,t,n)=>e.endsWith(`
`)?Yo(n,t):n.includes(`
`)?`
`+Yo(n,t):(e.endsWith(" ")?"":" ")+n;nr.indentComment=Yo;nr.lineComment=Ag;nr.stringifyComment=Rg});var ul=b(an=>{"use strict";var Tg="flow",Vo="block",rr="quoted";function Og(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let l=Math.max(1+s,1+o-t.length);if(e.length<=l)return e;let c=[],u={},d=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?c.push(0):d=o-r);let p,m,y=!1,f=-1,h=-1,_=-1;n===Vo&&(f=dl(e,f,t.length),f!==-1&&(d=f+l));for(let $;$=e[f+=1];){if(n===rr&&$==="\\"){switch(h=f,e[f+1]){case"x":f+=3;break;case"u":f+=5;break;case"U":f+=9;break;default:f+=1}_=f}if($===`
`)n===Vo&&(f=dl(e,f,t.length)),d=f+t.length+l,p=void 0;else{if($===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let E=e[f+1];E&&E!==" "&&E!==`
`&&E!=="	"&&(p=f)}if(f>=d)if(p)c.push(p),d=p+l,p=void 0;else if(n===rr){for(;m===" "||m==="	";)m=$,$=e[f+=1],y=!0;let E=f>_+1?f-2:h-1;if(u[E])return e;c.push(E),u[E]=!0,d=E+l,p=void 0}else y=!0}m=$}if(y&&a&&a(),c.length===0)return e;i&&i();let k=e.slice(0,c[0]);for(let $=0;$<c.length;++$){let E=c[$],x=c[$+1]||e.length;E===0?k=`
${t}${e.slice(0,x)}`:(n===rr&&u[E]&&(k+=`${e[E]}\\`),k+=`
${t}${e.slice(E+1,x)}`)}return k}function dl(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}an.FOLD_BLOCK=Vo;an.FOLD_FLOW=Tg;an.FOLD_QUOTED=rr;an.foldFlowLines=Og});var cn=b(pl=>{"use strict";var fe=M(),Pe=ul(),sr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),ir=e=>/^(%|---|\.\.\.)/m.test(e);function Ig(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function ln(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(ir(e)?"  ":""),i="",a=0;for(let l=0,c=n[l];c;c=n[++l])if(c===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(i+=n.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(n[l+1]){case"u":{i+=n.slice(a,l);let u=n.substr(l+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(i+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)i+=`
`,l+=2;i+=s,n[l+2]===" "&&(i+="\\"),l+=1,a=l+1}break;default:l+=1}return i=a?i+n.slice(a):n,r?i:Pe.foldFlowLines(i,s,Pe.FOLD_QUOTED,sr(t,!1))}function Qo(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return ln(e,t);let n=t.indent||(ir(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Pe.foldFlowLines(r,n,Pe.FOLD_FLOW,sr(t,!1))}function _t(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=ln;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=Qo:s&&!o?r=ln:r=n?Qo:ln}return r(e,t)}var Ho;try{Ho=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ho=/\n+(?!\n|$)/g}function or({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:l}=r.options;if(!i||/\n[\t ]+$/.test(n))return _t(n,r);let c=r.indent||(r.forceBlockIndent||ir(n)?"  ":""),u=i==="literal"?!0:i==="folded"||t===fe.Scalar.BLOCK_FOLDED?!1:t===fe.Scalar.BLOCK_LITERAL?!0:!Ig(n,l,c.length);if(!n)return u?`|
`:`>
`;let d,p;for(p=n.length;p>0;--p){let x=n[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(p),y=m.indexOf(`
`);y===-1?d="-":n===m||y!==m.length-1?(d="+",s&&s()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ho,`$&${c}`));let f=!1,h,_=-1;for(h=0;h<n.length;++h){let x=n[h];if(x===" ")f=!0;else if(x===`
`)_=h;else break}let k=n.substring(0,_<h?_+1:h);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${c}`));let E=(f?c?"2":"1":"")+d;if(e&&(E+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),R=!1,C=sr(r,!0);i!=="folded"&&t!==fe.Scalar.BLOCK_FOLDED&&(C.onOverflow=()=>{R=!0});let v=Pe.foldFlowLines(`${k}${x}${m}`,c,Pe.FOLD_BLOCK,C);if(!R)return`>${E}
${c}${v}`}return n=n.replace(/\n+/g,`$&${c}`),`|${E}
${c}${k}${n}${m}`}function Cg(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:l,indentStep:c,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return _t(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?_t(s,t):or(e,t,n,r);if(!a&&!u&&o!==fe.Scalar.PLAIN&&s.includes(`
`))return or(e,t,n,r);if(ir(s)){if(l==="")return t.forceBlockIndent=!0,or(e,t,n,r);if(a&&l===c)return _t(s,t)}let d=s.replace(/\n+/g,`$&
${l}`);if(i){let p=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(d),{compat:m,tags:y}=t.doc.schema;if(y.some(p)||m?.some(p))return _t(s,t)}return a?d:Pe.foldFlowLines(d,l,Pe.FOLD_FLOW,sr(t,!1))}function Ng(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==fe.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=fe.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case fe.Scalar.BLOCK_FOLDED:case fe.Scalar.BLOCK_LITERAL:return o||s?_t(i.value,t):or(i,t,n,r);case fe.Scalar.QUOTE_DOUBLE:return ln(i.value,t);case fe.Scalar.QUOTE_SINGLE:return Qo(i.value,t);case fe.Scalar.PLAIN:return Cg(i,t,n,r);default:return null}},c=l(a);if(c===null){let{defaultKeyType:u,defaultStringType:d}=t.options,p=o&&u||d;if(c=l(p),c===null)throw new Error(`Unsupported default string type ${p}`)}return c}pl.stringifyString=Ng});var dn=b(zo=>{"use strict";var Lg=zn(),Me=A(),qg=sn(),Pg=cn();function Mg(e,t){let n=Object.assign({blockQuote:!0,commentString:qg.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Dg(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(Me.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Fg(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Me.isScalar(e)||Me.isCollection(e))&&e.anchor;s&&Lg.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.directives.tagString(i)),o.join(" ")}function Bg(e,t,n,r){if(Me.isPair(e))return e.toString(t,n,r);if(Me.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Me.isNode(e)?e:t.doc.createNode(e,{onTagObj:l=>o=l});o??(o=Dg(t.doc.schema.tags,s));let i=Fg(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):Me.isScalar(s)?Pg.stringifyString(s,t,n,r):s.toString(t,n,r);return i?Me.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}zo.createStringifyContext=Mg;zo.stringify=Bg});var hl=b(gl=>{"use strict";var xe=A(),fl=M(),ml=dn(),un=sn();function Ug({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=n,p=xe.isNode(e)&&e.comment||null;if(d){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(xe.isCollection(e)||!xe.isNode(e)&&typeof e=="object"){let C="With simple keys, collection cannot be used as a key value";throw new Error(C)}}let m=!d&&(!e||p&&t==null&&!n.inFlow||xe.isCollection(e)||(xe.isScalar(e)?e.type===fl.Scalar.BLOCK_FOLDED||e.type===fl.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+l});let y=!1,f=!1,h=ml.stringify(e,n,()=>y=!0,()=>f=!0);if(!m&&!n.inFlow&&h.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),h===""?"?":m?`? ${h}`:h}else if(s&&!d||t==null&&m)return h=`? ${h}`,p&&!y?h+=un.lineComment(h,n.indent,c(p)):f&&o&&o(),h;y&&(p=null),m?(p&&(h+=un.lineComment(h,n.indent,c(p))),h=`? ${h}
${a}:`):(h=`${h}:`,p&&(h+=un.lineComment(h,n.indent,c(p))));let _,k,$;xe.isNode(t)?(_=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(_=!1,k=null,$=null,t&&typeof t=="object"&&(t=i.createNode(t))),n.implicitKey=!1,!m&&!p&&xe.isScalar(t)&&(n.indentAtStart=h.length+1),f=!1,!u&&l.length>=2&&!n.inFlow&&!m&&xe.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let E=!1,x=ml.stringify(t,n,()=>E=!0,()=>f=!0),R=" ";if(p||_||k){if(R=_?`
`:"",k){let C=c(k);R+=`
${un.indentComment(C,n.indent)}`}x===""&&!n.inFlow?R===`
`&&$&&(R=`

`):R+=`
${n.indent}`}else if(!m&&xe.isCollection(t)){let C=x[0],v=x.indexOf(`
`),B=v!==-1,Te=n.inFlow??t.flow??t.items.length===0;if(B||!Te){let st=!1;if(B&&(C==="&"||C==="!")){let U=x.indexOf(" ");C==="&"&&U!==-1&&U<v&&x[U+1]==="!"&&(U=x.indexOf(" ",U+1)),(U===-1||v<U)&&(st=!0)}st||(R=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(R="");return h+=R+x,n.inFlow?E&&r&&r():$&&!E?h+=un.lineComment(h,n.indent,c($)):f&&o&&o(),h}gl.stringifyPair=Ug});var Zo=b(Xo=>{"use strict";var yl=Fn("process");function Jg(e,...t){e==="debug"&&console.log(...t)}function Gg(e,t){(e==="debug"||e==="warn")&&(typeof yl.emitWarning=="function"?yl.emitWarning(t):console.warn(t))}Xo.debug=Jg;Xo.warn=Gg});var ur=b(dr=>{"use strict";var cr=A(),bl=M(),ar="<<",lr={identify:e=>e===ar||typeof e=="symbol"&&e.description===ar,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new bl.Scalar(Symbol(ar)),{addToJSMap:wl}),stringify:()=>ar},Kg=(e,t)=>(lr.identify(t)||cr.isScalar(t)&&(!t.type||t.type===bl.Scalar.PLAIN)&&lr.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===lr.tag&&n.default);function wl(e,t,n){let r=_l(e,n);if(cr.isSeq(r))for(let o of r.items)es(e,t,o);else if(Array.isArray(r))for(let o of r)es(e,t,o);else es(e,t,r)}function es(e,t,n){let r=_l(e,n);if(!cr.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function _l(e,t){return e&&cr.isAlias(t)?t.resolve(e.doc,e):t}dr.addMergeToJSMap=wl;dr.isMergeKey=Kg;dr.merge=lr});var ns=b(kl=>{"use strict";var Wg=Zo(),vl=ur(),Yg=dn(),Sl=A(),ts=Le();function Vg(e,t,{key:n,value:r}){if(Sl.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(vl.isMergeKey(e,n))vl.addMergeToJSMap(e,t,r);else{let o=ts.toJS(n,"",e);if(t instanceof Map)t.set(o,ts.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=Qg(n,o,e),i=ts.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function Qg(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(Sl.isNode(e)&&n?.doc){let r=Yg.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),Wg.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}kl.addPairToJSMap=Vg});var De=b(rs=>{"use strict";var $l=on(),Hg=hl(),zg=ns(),pr=A();function Xg(e,t,n){let r=$l.createNode(e,void 0,n),o=$l.createNode(t,void 0,n);return new fr(r,o)}var fr=class e{constructor(t,n=null){Object.defineProperty(this,pr.NODE_TYPE,{value:pr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return pr.isNode(n)&&(n=n.clone(t)),pr.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return zg.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?Hg.stringifyPair(this,t,n,r):JSON.stringify(this)}};rs.Pair=fr;rs.createPair=Xg});var os=b(jl=>{"use strict";var Ve=A(),El=dn(),mr=sn();function Zg(e,t,n){return(t.inFlow??e.flow?th:eh)(e,t,n)}function eh({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:l,options:{commentString:c}}=n,u=Object.assign({},n,{indent:s,type:null}),d=!1,p=[];for(let y=0;y<t.length;++y){let f=t[y],h=null;if(Ve.isNode(f))!d&&f.spaceBefore&&p.push(""),gr(n,p,f.commentBefore,d),f.comment&&(h=f.comment);else if(Ve.isPair(f)){let k=Ve.isNode(f.key)?f.key:null;k&&(!d&&k.spaceBefore&&p.push(""),gr(n,p,k.commentBefore,d))}d=!1;let _=El.stringify(f,u,()=>h=null,()=>d=!0);h&&(_+=mr.lineComment(_,s,c(h))),d&&h&&(d=!1),p.push(r+_)}let m;if(p.length===0)m=o.start+o.end;else{m=p[0];for(let y=1;y<p.length;++y){let f=p[y];m+=f?`
${l}${f}`:`
`}}return e?(m+=`
`+mr.indentComment(c(e),l),a&&a()):d&&i&&i(),m}function th({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;r+=s;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),c=!1,u=0,d=[];for(let y=0;y<e.length;++y){let f=e[y],h=null;if(Ve.isNode(f))f.spaceBefore&&d.push(""),gr(t,d,f.commentBefore,!1),f.comment&&(h=f.comment);else if(Ve.isPair(f)){let k=Ve.isNode(f.key)?f.key:null;k&&(k.spaceBefore&&d.push(""),gr(t,d,k.commentBefore,!1),k.comment&&(c=!0));let $=Ve.isNode(f.value)?f.value:null;$?($.comment&&(h=$.comment),$.commentBefore&&(c=!0)):f.value==null&&k?.comment&&(h=k.comment)}h&&(c=!0);let _=El.stringify(f,l,()=>h=null);c||(c=d.length>u||_.includes(`
`)),y<e.length-1?_+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=d.reduce((k,$)=>k+$.length+2,2)+(_.length+2)>t.options.lineWidth)),c&&(_+=",")),h&&(_+=mr.lineComment(_,r,a(h))),d.push(_),u=d.length}let{start:p,end:m}=n;if(d.length===0)return p+m;if(!c){let y=d.reduce((f,h)=>f+h.length+2,2);c=t.options.lineWidth>0&&y>t.options.lineWidth}if(c){let y=p;for(let f of d)y+=f?`
${s}${o}${f}`:`
`;return`${y}
${o}${m}`}else return`${p}${i}${d.join(" ")}${i}${m}`}function gr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=mr.indentComment(t(r),e);n.push(s.trimStart())}}jl.stringifyCollection=Zg});var Be=b(is=>{"use strict";var nh=os(),rh=ns(),oh=tr(),Fe=A(),hr=De(),sh=M();function pn(e,t){let n=Fe.isScalar(t)?t.value:t;for(let r of e)if(Fe.isPair(r)&&(r.key===t||r.key===n||Fe.isScalar(r.key)&&r.key.value===n))return r}var ss=class extends oh.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Fe.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(l,c)=>{if(typeof s=="function")c=s.call(n,l,c);else if(Array.isArray(s)&&!s.includes(l))return;(c!==void 0||o)&&i.items.push(hr.createPair(l,c,r))};if(n instanceof Map)for(let[l,c]of n)a(l,c);else if(n&&typeof n=="object")for(let l of Object.keys(n))a(l,n[l]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;Fe.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new hr.Pair(t,t?.value):r=new hr.Pair(t.key,t.value);let o=pn(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);Fe.isScalar(o.value)&&sh.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=pn(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=pn(this.items,t)?.value;return(!n&&Fe.isScalar(o)?o.value:o)??void 0}has(t){return!!pn(this.items,t)}set(t,n){this.add(new hr.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)rh.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!Fe.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),nh.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};is.YAMLMap=ss;is.findPair=pn});var vt=b(Rl=>{"use strict";var ih=A(),xl=Be(),ah={collection:"map",default:!0,nodeClass:xl.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return ih.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>xl.YAMLMap.from(e,t,n)};Rl.map=ah});var Ue=b(Al=>{"use strict";var lh=on(),ch=os(),dh=tr(),br=A(),uh=M(),ph=Le(),as=class extends dh.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(br.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=yr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=yr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&br.isScalar(o)?o.value:o}has(t){let n=yr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=yr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];br.isScalar(o)&&uh.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(ph.toJS(s,String(o++),n));return r}toString(t,n,r){return t?ch.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let l=n instanceof Set?a:String(i++);a=o.call(n,l,a)}s.items.push(lh.createNode(a,void 0,r))}}return s}};function yr(e){let t=br.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Al.YAMLSeq=as});var St=b(Ol=>{"use strict";var fh=A(),Tl=Ue(),mh={collection:"seq",default:!0,nodeClass:Tl.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return fh.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Tl.YAMLSeq.from(e,t,n)};Ol.seq=mh});var fn=b(Il=>{"use strict";var gh=cn(),hh={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),gh.stringifyString(e,t,n,r)}};Il.string=hh});var wr=b(Ll=>{"use strict";var Cl=M(),Nl={identify:e=>e==null,createNode:()=>new Cl.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Cl.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Nl.test.test(e)?e:t.options.nullStr};Ll.nullTag=Nl});var ls=b(Pl=>{"use strict";var yh=M(),ql={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new yh.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ql.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};Pl.boolTag=ql});var kt=b(Ml=>{"use strict";function bh({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Ml.stringifyNumber=bh});var ds=b(_r=>{"use strict";var wh=M(),cs=kt(),_h={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:cs.stringifyNumber},vh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():cs.stringifyNumber(e)}},Sh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new wh.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:cs.stringifyNumber};_r.float=Sh;_r.floatExp=vh;_r.floatNaN=_h});var ps=b(Sr=>{"use strict";var Dl=kt(),vr=e=>typeof e=="bigint"||Number.isInteger(e),us=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Fl(e,t,n){let{value:r}=e;return vr(r)&&r>=0?n+r.toString(t):Dl.stringifyNumber(e)}var kh={identify:e=>vr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>us(e,2,8,n),stringify:e=>Fl(e,8,"0o")},$h={identify:vr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>us(e,0,10,n),stringify:Dl.stringifyNumber},Eh={identify:e=>vr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>us(e,2,16,n),stringify:e=>Fl(e,16,"0x")};Sr.int=$h;Sr.intHex=Eh;Sr.intOct=kh});var Ul=b(Bl=>{"use strict";var jh=vt(),xh=wr(),Rh=St(),Ah=fn(),Th=ls(),fs=ds(),ms=ps(),Oh=[jh.map,Rh.seq,Ah.string,xh.nullTag,Th.boolTag,ms.intOct,ms.int,ms.intHex,fs.floatNaN,fs.floatExp,fs.float];Bl.schema=Oh});var Kl=b(Gl=>{"use strict";var Ih=M(),Ch=vt(),Nh=St();function Jl(e){return typeof e=="bigint"||Number.isInteger(e)}var kr=({value:e})=>JSON.stringify(e),Lh=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:kr},{identify:e=>e==null,createNode:()=>new Ih.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:kr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:kr},{identify:Jl,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Jl(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:kr}],qh={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Ph=[Ch.map,Nh.seq].concat(Lh,qh);Gl.schema=Ph});var hs=b(Wl=>{"use strict";var mn=Fn("buffer"),gs=M(),Mh=cn(),Dh={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof mn.Buffer=="function")return mn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof mn.Buffer=="function")a=i instanceof mn.Buffer?i.toString("base64"):mn.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<i.length;++c)l+=String.fromCharCode(i[c]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=gs.Scalar.BLOCK_LITERAL),t!==gs.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,p=0;d<c;++d,p+=l)u[d]=a.substr(p,l);a=u.join(t===gs.Scalar.BLOCK_LITERAL?`
`:" ")}return Mh.stringifyString({comment:e,type:t,value:a},r,o,s)}};Wl.binary=Dh});var jr=b(Er=>{"use strict";var $r=A(),ys=De(),Fh=M(),Bh=Ue();function Yl(e,t){if($r.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!$r.isPair(r)){if($r.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new ys.Pair(new Fh.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=$r.isPair(r)?r:new ys.Pair(r)}}else t("Expected a sequence for this tag");return e}function Vl(e,t,n){let{replacer:r}=n,o=new Bh.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,l;if(Array.isArray(i))if(i.length===2)a=i[0],l=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let c=Object.keys(i);if(c.length===1)a=c[0],l=i[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=i;o.items.push(ys.createPair(a,l,n))}return o}var Uh={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Yl,createNode:Vl};Er.createPairs=Vl;Er.pairs=Uh;Er.resolvePairs=Yl});var _s=b(ws=>{"use strict";var Ql=A(),bs=Le(),gn=Be(),Jh=Ue(),Hl=jr(),Qe=class e extends Jh.YAMLSeq{constructor(){super(),this.add=gn.YAMLMap.prototype.add.bind(this),this.delete=gn.YAMLMap.prototype.delete.bind(this),this.get=gn.YAMLMap.prototype.get.bind(this),this.has=gn.YAMLMap.prototype.has.bind(this),this.set=gn.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,i;if(Ql.isPair(o)?(s=bs.toJS(o.key,"",n),i=bs.toJS(o.value,s,n)):s=bs.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,i)}return r}static from(t,n,r){let o=Hl.createPairs(t,n,r),s=new this;return s.items=o.items,s}};Qe.tag="tag:yaml.org,2002:omap";var Gh={collection:"seq",identify:e=>e instanceof Map,nodeClass:Qe,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Hl.resolvePairs(e,t),r=[];for(let{key:o}of n.items)Ql.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Qe,n)},createNode:(e,t,n)=>Qe.from(e,t,n)};ws.YAMLOMap=Qe;ws.omap=Gh});var tc=b(vs=>{"use strict";var zl=M();function Xl({value:e,source:t},n){return t&&(e?Zl:ec).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Zl={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new zl.Scalar(!0),stringify:Xl},ec={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new zl.Scalar(!1),stringify:Xl};vs.falseTag=ec;vs.trueTag=Zl});var nc=b(xr=>{"use strict";var Kh=M(),Ss=kt(),Wh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ss.stringifyNumber},Yh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Ss.stringifyNumber(e)}},Vh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Kh.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Ss.stringifyNumber};xr.float=Vh;xr.floatExp=Yh;xr.floatNaN=Wh});var oc=b(yn=>{"use strict";var rc=kt(),hn=e=>typeof e=="bigint"||Number.isInteger(e);function Rr(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o==="-"?-1*s:s}function ks(e,t,n){let{value:r}=e;if(hn(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return rc.stringifyNumber(e)}var Qh={identify:hn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Rr(e,2,2,n),stringify:e=>ks(e,2,"0b")},Hh={identify:hn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Rr(e,1,8,n),stringify:e=>ks(e,8,"0")},zh={identify:hn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Rr(e,0,10,n),stringify:rc.stringifyNumber},Xh={identify:hn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Rr(e,2,16,n),stringify:e=>ks(e,16,"0x")};yn.int=zh;yn.intBin=Qh;yn.intHex=Xh;yn.intOct=Hh});var Es=b($s=>{"use strict";var Or=A(),Ar=De(),Tr=Be(),He=class e extends Tr.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Or.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Ar.Pair(t.key,null):n=new Ar.Pair(t,null),Tr.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Tr.findPair(this.items,t);return!n&&Or.isPair(r)?Or.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Tr.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Ar.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(Ar.createPair(i,null,r));return s}};He.tag="tag:yaml.org,2002:set";var Zh={collection:"map",identify:e=>e instanceof Set,nodeClass:He,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>He.from(e,t,n),resolve(e,t){if(Or.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new He,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};$s.YAMLSet=He;$s.set=Zh});var xs=b(Ir=>{"use strict";var ey=kt();function js(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n==="-"?o(-1)*s:s}function sc(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return ey.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var ty={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>js(e,n),stringify:sc},ny={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>js(e,!1),stringify:sc},ic={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ic.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,r-1,o,s||0,i||0,a||0,l),u=t[8];if(u&&u!=="Z"){let d=js(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ir.floatTime=ny;Ir.intTime=ty;Ir.timestamp=ic});var cc=b(lc=>{"use strict";var ry=vt(),oy=wr(),sy=St(),iy=fn(),ay=hs(),ac=tc(),Rs=nc(),Cr=oc(),ly=ur(),cy=_s(),dy=jr(),uy=Es(),As=xs(),py=[ry.map,sy.seq,iy.string,oy.nullTag,ac.trueTag,ac.falseTag,Cr.intBin,Cr.intOct,Cr.int,Cr.intHex,Rs.floatNaN,Rs.floatExp,Rs.float,ay.binary,ly.merge,cy.omap,dy.pairs,uy.set,As.intTime,As.floatTime,As.timestamp];lc.schema=py});var wc=b(Is=>{"use strict";var fc=vt(),fy=wr(),mc=St(),my=fn(),gy=ls(),Ts=ds(),Os=ps(),hy=Ul(),yy=Kl(),gc=hs(),bn=ur(),hc=_s(),yc=jr(),dc=cc(),bc=Es(),Nr=xs(),uc=new Map([["core",hy.schema],["failsafe",[fc.map,mc.seq,my.string]],["json",yy.schema],["yaml11",dc.schema],["yaml-1.1",dc.schema]]),pc={binary:gc.binary,bool:gy.boolTag,float:Ts.float,floatExp:Ts.floatExp,floatNaN:Ts.floatNaN,floatTime:Nr.floatTime,int:Os.int,intHex:Os.intHex,intOct:Os.intOct,intTime:Nr.intTime,map:fc.map,merge:bn.merge,null:fy.nullTag,omap:hc.omap,pairs:yc.pairs,seq:mc.seq,set:bc.set,timestamp:Nr.timestamp},by={"tag:yaml.org,2002:binary":gc.binary,"tag:yaml.org,2002:merge":bn.merge,"tag:yaml.org,2002:omap":hc.omap,"tag:yaml.org,2002:pairs":yc.pairs,"tag:yaml.org,2002:set":bc.set,"tag:yaml.org,2002:timestamp":Nr.timestamp};function wy(e,t,n){let r=uc.get(t);if(r&&!e)return n&&!r.includes(bn.merge)?r.concat(bn.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(uc.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(bn.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?pc[i]:i;if(!a){let l=JSON.stringify(i),c=Object.keys(pc).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}Is.coreKnownTags=by;Is.getTags=wy});var Ls=b(_c=>{"use strict";var Cs=A(),_y=vt(),vy=St(),Sy=fn(),Lr=wc(),ky=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ns=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Lr.getTags(t,"compat"):t?Lr.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?Lr.coreKnownTags:{},this.tags=Lr.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Cs.MAP,{value:_y.map}),Object.defineProperty(this,Cs.SCALAR,{value:Sy.string}),Object.defineProperty(this,Cs.SEQ,{value:vy.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?ky:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};_c.Schema=Ns});var Sc=b(vc=>{"use strict";var $y=A(),qs=dn(),wn=sn();function Ey(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=qs.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let l=s(e.commentBefore);n.unshift(wn.indentComment(l,""))}let i=!1,a=null;if(e.contents){if($y.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(wn.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let l=a?void 0:()=>i=!0,c=qs.stringify(e.contents,o,()=>a=null,l);a&&(c+=wn.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(qs.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=s(e.comment);l.includes(`
`)?(n.push("..."),n.push(wn.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&i&&(l=l.replace(/^\n+/,"")),l&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(wn.indentComment(s(l),"")))}return n.join(`
`)+`
`}vc.stringifyDocument=Ey});var _n=b(kc=>{"use strict";var jy=rn(),$t=tr(),ce=A(),xy=De(),Ry=Le(),Ay=Ls(),Ty=Sc(),Ps=zn(),Oy=Bo(),Iy=on(),Ms=Fo(),Ds=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ce.NODE_TYPE,{value:ce.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Ms.Directives({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[ce.NODE_TYPE]:{value:ce.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ce.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Et(this.contents)&&this.contents.add(t)}addIn(t,n){Et(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ps.anchorNames(this);t.anchor=!n||r.has(n)?Ps.findNewAnchor(n||"a",r):n}return new jy.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let h=k=>typeof k=="number"||k instanceof String||k instanceof Number,_=n.filter(h).map(String);_.length>0&&(n=n.concat(_)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:l,onTagObj:c,tag:u}=r??{},{onAnchor:d,setAnchors:p,sourceObjects:m}=Ps.createNodeAnchors(this,i||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:o,schema:this.schema,sourceObjects:m},f=Iy.createNode(t,u,y);return a&&ce.isCollection(f)&&(f.flow=!0),p(),f}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new xy.Pair(o,s)}delete(t){return Et(this.contents)?this.contents.delete(t):!1}deleteIn(t){return $t.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Et(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return ce.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return $t.isEmptyPath(t)?!n&&ce.isScalar(this.contents)?this.contents.value:this.contents:ce.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ce.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return $t.isEmptyPath(t)?this.contents!==void 0:ce.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=$t.collectionFromPath(this.schema,[t],n):Et(this.contents)&&this.contents.set(t,n)}setIn(t,n){$t.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=$t.collectionFromPath(this.schema,Array.from(t),n):Et(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ms.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Ms.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Ay.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Ry.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:u}of a.anchors.values())s(u,c);return typeof i=="function"?Oy.applyReviver(i,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Ty.stringifyDocument(this,t)}};function Et(e){if(ce.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}kc.Document=Ds});var kn=b(Sn=>{"use strict";var vn=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Fs=class extends vn{constructor(t,n,r){super("YAMLParseError",t,n,r)}},Bs=class extends vn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Cy=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,l=n.linePos[1];l?.line===r&&l.col>o&&(a=Math.max(1,Math.min(l.col-o,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${c}
`}};Sn.YAMLError=vn;Sn.YAMLParseError=Fs;Sn.YAMLWarning=Bs;Sn.prettifyError=Cy});var $n=b($c=>{"use strict";function Ny(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let l=!1,c=a,u=a,d="",p="",m=!1,y=!1,f=null,h=null,_=null,k=null,$=null,E=null,x=null;for(let v of e)switch(y&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&s(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),f&&(c&&v.type!=="comment"&&v.type!=="newline"&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),v.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&v.source.includes("	")&&(f=v),u=!0;break;case"comment":{u||s(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let B=v.source.substring(1)||" ";d?d+=p+B:d=B,p="",c=!1;break}case"newline":c?d?d+=v.source:(!E||n!=="seq-item-ind")&&(l=!0):p+=v.source,c=!0,m=!0,(h||_)&&(k=v),u=!0;break;case"anchor":h&&s(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&s(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=v,x??(x=v.offset),c=!1,u=!1,y=!0;break;case"tag":{_&&s(v,"MULTIPLE_TAGS","A node can have at most one tag"),_=v,x??(x=v.offset),c=!1,u=!1,y=!0;break}case n:(h||_)&&s(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),E&&s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${t??"collection"}`),E=v,c=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){$&&s(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=v,c=!1,u=!1;break}default:s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} token`),c=!1,u=!1}let R=e[e.length-1],C=R?R.offset+R.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(c&&f.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:E,spaceBefore:l,comment:d,hasNewline:m,anchor:h,tag:_,newlineAfterProp:k,end:C,start:x??C}}$c.resolveProps=Ny});var qr=b(Ec=>{"use strict";function Us(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Us(t.key)||Us(t.value))return!0}return!1;default:return!0}}Ec.containsNewline=Us});var Js=b(jc=>{"use strict";var Ly=qr();function qy(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Ly.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}jc.flowIndentCheck=qy});var Gs=b(Rc=>{"use strict";var xc=A();function Py(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||xc.isScalar(s)&&xc.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,n))}Rc.mapIncludes=Py});var Nc=b(Cc=>{"use strict";var Ac=De(),My=Be(),Tc=$n(),Dy=qr(),Oc=Js(),Fy=Gs(),Ic="All mapping items must start at the same column";function By({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??My.YAMLMap,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,c=null;for(let u of r.items){let{start:d,key:p,sep:m,value:y}=u,f=Tc.resolveProps(d,{indicator:"explicit-key-ind",next:p??m?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),h=!f.found;if(h){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",Ic)),!f.anchor&&!f.tag&&!m){c=f.end,f.comment&&(a.comment?a.comment+=`
`+f.comment:a.comment=f.comment);continue}(f.newlineAfterProp||Dy.containsNewline(p))&&o(p??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else f.found?.indent!==r.indent&&o(l,"BAD_INDENT",Ic);n.atKey=!0;let _=f.end,k=p?e(n,p,f,o):t(n,_,d,null,f,o);n.schema.compat&&Oc.flowIndentCheck(r.indent,p,o),n.atKey=!1,Fy.mapIncludes(n,a.items,k)&&o(_,"DUPLICATE_KEY","Map keys must be unique");let $=Tc.resolveProps(m??[],{indicator:"map-value-ind",next:y,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=$.end,$.found){h&&(y?.type==="block-map"&&!$.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&f.start<$.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let E=y?e(n,y,$,o):t(n,l,m,null,$,o);n.schema.compat&&Oc.flowIndentCheck(r.indent,y,o),l=E.range[2];let x=new Ac.Pair(k,E);n.options.keepSourceTokens&&(x.srcToken=u),a.items.push(x)}else{h&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let E=new Ac.Pair(k);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}}return c&&c<l&&o(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,l,c??l],a}Cc.resolveBlockMap=By});var qc=b(Lc=>{"use strict";var Uy=Ue(),Jy=$n(),Gy=Js();function Ky({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??Uy.YAMLSeq,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,c=null;for(let{start:u,value:d}of r.items){let p=Jy.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||d)d?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(a.comment=p.comment);continue}let m=d?e(n,d,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&Gy.flowIndentCheck(r.indent,d,o),l=m.range[2],a.items.push(m)}return a.range=[r.offset,l,c??l],a}Lc.resolveBlockSeq=Ky});var jt=b(Pc=>{"use strict";function Wy(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:l,type:c}=a;switch(c){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=l),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=l.length}}return{comment:o,offset:t}}Pc.resolveEnd=Wy});var Bc=b(Fc=>{"use strict";var Yy=A(),Vy=De(),Mc=Be(),Qy=Ue(),Hy=jt(),Dc=$n(),zy=qr(),Xy=Gs(),Ks="Block collections are not allowed within flow collections",Ws=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Zy({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=r.start.source==="{",a=i?"flow map":"flow sequence",l=s?.nodeClass??(i?Mc.YAMLMap:Qy.YAMLSeq),c=new l(n.schema);c.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let h=0;h<r.items.length;++h){let _=r.items[h],{start:k,key:$,sep:E,value:x}=_,R=Dc.resolveProps(k,{flow:a,indicator:"explicit-key-ind",next:$??E?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!R.found){if(!R.anchor&&!R.tag&&!E&&!x){h===0&&R.comma?o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):h<r.items.length-1&&o(R.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),R.comment&&(c.comment?c.comment+=`
`+R.comment:c.comment=R.comment),d=R.end;continue}!i&&n.options.strict&&zy.containsNewline($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)R.comma&&o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(R.comma||o(R.start,"MISSING_CHAR",`Missing , between ${a} items`),R.comment){let C="";e:for(let v of k)switch(v.type){case"comma":case"space":break;case"comment":C=v.source.substring(1);break e;default:break e}if(C){let v=c.items[c.items.length-1];Yy.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+C:v.comment=C,R.comment=R.comment.substring(C.length+1)}}if(!i&&!E&&!R.found){let C=x?e(n,x,R,o):t(n,R.end,E,null,R,o);c.items.push(C),d=C.range[2],Ws(x)&&o(C.range,"BLOCK_IN_FLOW",Ks)}else{n.atKey=!0;let C=R.end,v=$?e(n,$,R,o):t(n,C,k,null,R,o);Ws($)&&o(v.range,"BLOCK_IN_FLOW",Ks),n.atKey=!1;let B=Dc.resolveProps(E??[],{flow:a,indicator:"map-value-ind",next:x,offset:v.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(B.found){if(!i&&!R.found&&n.options.strict){if(E)for(let U of E){if(U===B.found)break;if(U.type==="newline"){o(U,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}R.start<B.found.offset-1024&&o(B.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in x&&x.source?.[0]===":"?o(x,"MISSING_CHAR",`Missing space after : in ${a}`):o(B.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Te=x?e(n,x,B,o):B.found?t(n,B.end,E,null,B,o):null;Te?Ws(x)&&o(Te.range,"BLOCK_IN_FLOW",Ks):B.comment&&(v.comment?v.comment+=`
`+B.comment:v.comment=B.comment);let st=new Vy.Pair(v,Te);if(n.options.keepSourceTokens&&(st.srcToken=_),i){let U=c;Xy.mapIncludes(n,U.items,v)&&o(C,"DUPLICATE_KEY","Map keys must be unique"),U.items.push(st)}else{let U=new Mc.YAMLMap(n.schema);U.flow=!0,U.items.push(st);let Qi=(Te??v).range;U.range=[v.range[0],Qi[1],Qi[2]],c.items.push(U)}d=Te?Te.range[2]:B.end}}let p=i?"}":"]",[m,...y]=r.end,f=d;if(m?.source===p)f=m.offset+m.source.length;else{let h=a[0].toUpperCase()+a.substring(1),_=u?`${h} must end with a ${p}`:`${h} in block collection must be sufficiently indented and end with a ${p}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",_),m&&m.source.length!==1&&y.unshift(m)}if(y.length>0){let h=Hy.resolveEnd(y,f,n.options.strict,o);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[r.offset,f,h.offset]}else c.range=[r.offset,f,f];return c}Fc.resolveFlowCollection=Zy});var Jc=b(Uc=>{"use strict";var eb=A(),tb=M(),nb=Be(),rb=Ue(),ob=Nc(),sb=qc(),ib=Bc();function Ys(e,t,n,r,o,s){let i=n.type==="block-map"?ob.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?sb.resolveBlockSeq(e,t,n,r,s):ib.resolveFlowCollection(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function ab(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,p=>o(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:m}=r,y=p&&s?p.offset>s.offset?p:s:p??s;y&&(!m||m.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===nb.YAMLMap.tagName&&a==="map"||i===rb.YAMLSeq.tagName&&a==="seq")return Ys(e,t,n,o,i);let l=t.schema.tags.find(p=>p.tag===i&&p.collection===a);if(!l){let p=t.schema.knownTags[i];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Ys(e,t,n,o,i)}let c=Ys(e,t,n,o,i,l),u=l.resolve?.(c,p=>o(s,"TAG_RESOLVE_FAILED",p),t.options)??c,d=eb.isNode(u)?u:new tb.Scalar(u);return d.range=c.range,d.tag=i,l?.format&&(d.format=l.format),d}Uc.composeCollection=ab});var Qs=b(Gc=>{"use strict";var Vs=M();function lb(e,t,n){let r=t.offset,o=cb(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Vs.Scalar.BLOCK_FOLDED:Vs.Scalar.BLOCK_LITERAL,i=t.source?db(t.source):[],a=i.length;for(let f=i.length-1;f>=0;--f){let h=i[f][1];if(h===""||h==="\r")a=f;else break}if(a===0){let f=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",h=r+o.length;return t.source&&(h+=t.source.length),{value:f,type:s,comment:o.comment,range:[r,h,h]}}let l=t.indent+o.indent,c=t.offset+o.length,u=0;for(let f=0;f<a;++f){let[h,_]=i[f];if(_===""||_==="\r")o.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&n(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=h.length),u=f,l===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+_.length+1}for(let f=i.length-1;f>=a;--f)i[f][0].length>l&&(a=f+1);let d="",p="",m=!1;for(let f=0;f<u;++f)d+=i[f][0].slice(l)+`
`;for(let f=u;f<a;++f){let[h,_]=i[f];c+=h.length+_.length+1;let k=_[_.length-1]==="\r";if(k&&(_=_.slice(0,-1)),_&&h.length<l){let E=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(c-_.length-(k?2:1),"BAD_INDENT",E),h=""}s===Vs.Scalar.BLOCK_LITERAL?(d+=p+h.slice(l)+_,p=`
`):h.length>l||_[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),d+=p+h.slice(l)+_,p=`
`,m=!0):_===""?p===`
`?d+=`
`:p=`
`:(d+=p+_,p=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let f=a;f<i.length;++f)d+=`
`+i[f][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let y=r+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[r,y,y]}}function cb({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",l=-1;for(let p=1;p<o.length;++p){let m=o[p];if(!a&&(m==="-"||m==="+"))a=m;else{let y=Number(m);!i&&y?i=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let c=!1,u="",d=o.length;for(let p=1;p<t.length;++p){let m=t[p];switch(m.type){case"space":c=!0;case"newline":d+=m.source.length;break;case"comment":n&&!c&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",y);let f=m.source;f&&typeof f=="string"&&(d+=f.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function db(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}Gc.resolveBlockScalar=lb});var zs=b(Wc=>{"use strict";var Hs=M(),ub=jt();function pb(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,l,c=(p,m,y)=>n(r+p,m,y);switch(o){case"scalar":a=Hs.Scalar.PLAIN,l=fb(s,c);break;case"single-quoted-scalar":a=Hs.Scalar.QUOTE_SINGLE,l=mb(s,c);break;case"double-quoted-scalar":a=Hs.Scalar.QUOTE_DOUBLE,l=gb(s,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,d=ub.resolveEnd(i,u,t,n);return{value:l,type:a,comment:d.comment,range:[r,u,d.offset]}}function fb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Kc(e)}function mb(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Kc(e.slice(1,-1)).replace(/''/g,"'")}function Kc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(o,"");c===""?i===`
`?s+=i:i=`
`:(s+=i+c,i=" "),a=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(e),s+i+(n?.[1]??"")}function gb(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=hb(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=yb[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=bb(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function hb(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var yb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function bb(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Wc.resolveFlowScalar=pb});var Qc=b(Vc=>{"use strict";var ze=A(),Yc=M(),wb=Qs(),_b=zs();function vb(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?wb.resolveBlockScalar(e,t,r):_b.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[ze.SCALAR]:l?c=Sb(e.schema,o,l,n,r):t.type==="scalar"?c=kb(e,o,t,r):c=e.schema[ze.SCALAR];let u;try{let d=c.resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=ze.isScalar(d)?d:new Yc.Scalar(d)}catch(d){let p=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",p),u=new Yc.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),l&&(u.tag=l),c.format&&(u.format=c.format),i&&(u.comment=i),u}function Sb(e,t,n,r,o){if(n==="!")return e[ze.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ze.SCALAR])}function kb({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ze.SCALAR];if(n.compat){let a=n.compat.find(l=>l.default&&l.test?.test(r))??n[ze.SCALAR];if(i.tag!==a.tag){let l=t.tagString(i.tag),c=t.tagString(a.tag),u=`Value may be parsed as either ${l} or ${c}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}Vc.composeScalar=vb});var zc=b(Hc=>{"use strict";function $b(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}Hc.emptyScalarPosition=$b});var ed=b(Zs=>{"use strict";var Eb=rn(),jb=A(),xb=Jc(),Xc=Qc(),Rb=jt(),Ab=zc(),Tb={composeNode:Zc,composeEmptyNode:Xs};function Zc(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:l}=n,c,u=!0;switch(t.type){case"alias":c=Ob(e,t,r),(a||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Xc.composeScalar(e,t,l,r),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=xb.composeCollection(Tb,e,t,n,r),a&&(c.anchor=a.source.substring(1))}catch(d){let p=d instanceof Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),u=!1}}return c??(c=Xs(e,t.offset,void 0,null,n,r)),a&&c.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!jb.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?c.comment=i:c.commentBefore=i),e.options.keepSourceTokens&&u&&(c.srcToken=t),c}function Xs(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:l},c){let u={type:"scalar",offset:Ab.emptyScalarPosition(t,n,r),indent:-1,source:""},d=Xc.composeScalar(e,u,a,c);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&c(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=l),d}function Ob({options:e},{offset:t,source:n,end:r},o){let s=new Eb.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=Rb.resolveEnd(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Zs.composeEmptyNode=Xs;Zs.composeNode=Zc});var rd=b(nd=>{"use strict";var Ib=_n(),td=ed(),Cb=jt(),Nb=$n();function Lb(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),l=new Ib.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=Nb.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?td.composeNode(c,o,u,i):td.composeEmptyNode(c,u.end,r,null,u,i);let d=l.contents.range[2],p=Cb.resolveEnd(s,d,!1,i);return p.comment&&(l.comment=p.comment),l.range=[n,d,p.offset],l}nd.composeDoc=Lb});var ti=b(id=>{"use strict";var qb=Fn("process"),Pb=Fo(),Mb=_n(),En=kn(),od=A(),Db=rd(),Fb=jt();function jn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function sd(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var ei=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=jn(n);s?this.warnings.push(new En.YAMLWarning(i,r,o)):this.errors.push(new En.YAMLParseError(i,r,o))},this.directives=new Pb.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=sd(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(od.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];od.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:sd(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(qb.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=jn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=Db.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new En.YAMLParseError(jn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new En.YAMLParseError(jn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Fb.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new En.YAMLParseError(jn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Mb.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};id.Composer=ei});var cd=b(Pr=>{"use strict";var Bb=Qs(),Ub=zs(),Jb=kn(),ad=cn();function Gb(e,t=!0,n){if(e){let r=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,s,i);else throw new Jb.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Ub.resolveFlowScalar(e,t,r);case"block-scalar":return Bb.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function Kb(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=ad.stringifyString({type:i,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),u=a.substring(0,c),d=a.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return ld(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:a,end:l};default:return{type:"scalar",offset:s,indent:r,source:a,end:l}}}function Wb(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let l=ad.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Yb(e,l);break;case'"':ni(e,l,"double-quoted-scalar");break;case"'":ni(e,l,"single-quoted-scalar");break;default:ni(e,l,"scalar")}}function Yb(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:r}];ld(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function ld(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function ni(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}Pr.createScalarToken=Kb;Pr.resolveAsScalar=Gb;Pr.setScalarValue=Wb});var ud=b(dd=>{"use strict";var Vb=e=>"type"in e?Dr(e):Mr(e);function Dr(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Dr(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Mr(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Mr(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=Mr(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function Mr({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Dr(t)),n)for(let s of n)o+=s.source;return r&&(o+=Dr(r)),o}dd.stringify=Vb});var gd=b(md=>{"use strict";var ri=Symbol("break visit"),Qb=Symbol("skip children"),pd=Symbol("remove item");function Xe(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),fd(Object.freeze([]),e,t)}Xe.BREAK=ri;Xe.SKIP=Qb;Xe.REMOVE=pd;Xe.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};Xe.parentCollection=(e,t)=>{let n=Xe.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function fd(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=fd(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===ri)return ri;a===pd&&(s.items.splice(i,1),i-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}md.visit=Xe});var Fr=b(te=>{"use strict";var oi=cd(),Hb=ud(),zb=gd(),si="\uFEFF",ii="",ai="",li="",Xb=e=>!!e&&"items"in e,Zb=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function ew(e){switch(e){case si:return"<BOM>";case ii:return"<DOC>";case ai:return"<FLOW_END>";case li:return"<SCALAR>";default:return JSON.stringify(e)}}function tw(e){switch(e){case si:return"byte-order-mark";case ii:return"doc-mode";case ai:return"flow-error-end";case li:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}te.createScalarToken=oi.createScalarToken;te.resolveAsScalar=oi.resolveAsScalar;te.setScalarValue=oi.setScalarValue;te.stringify=Hb.stringify;te.visit=zb.visit;te.BOM=si;te.DOCUMENT=ii;te.FLOW_END=ai;te.SCALAR=li;te.isCollection=Xb;te.isScalar=Zb;te.prettyToken=ew;te.tokenType=tw});var ui=b(yd=>{"use strict";var xn=Fr();function me(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hd=new Set("0123456789ABCDEFabcdef"),nw=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Br=new Set(",[]{}"),rw=new Set(` ,[]{}
\r	`),ci=e=>!e||rw.has(e),di=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&me(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===xn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield xn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&me(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(ci),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&me(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield xn.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ci),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||me(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>me(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield xn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(me(s)||t&&Br.has(s))break;n=r}else if(me(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Br.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Br.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield xn.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ci),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(me(r)||n&&Br.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!me(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(nw.has(n))n=this.buffer[++t];else if(n==="%"&&hd.has(this.buffer[t+1])&&hd.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};yd.Lexer=di});var fi=b(bd=>{"use strict";var pi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};bd.LineCounter=pi});var gi=b(kd=>{"use strict";var ow=Fn("process"),wd=Fr(),sw=ui();function Je(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function _d(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Sd(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ur(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function xt(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Jr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function vd(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Je(t.start,"explicit-key-ind")&&!Je(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Sd(t.value)?t.value.end?Jr(t.value.end,t.sep):t.value.end=t.sep:Jr(t.start,t.sep),delete t.sep)}var mi=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new sw.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,ow.env.LOG_TOKENS&&console.log("|",wd.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=wd.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&vd(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&_d(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{_d(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Ur(this.peek(2)),r=xt(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Jr(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let l=n.sep[a];switch(l.type){case"newline":i.push(a);break;case"space":break;case"comment":l.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Je(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Sd(n.key)&&!Je(n.sep,"newline")){let i=xt(n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Je(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=xt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Je(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Je(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Jr(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Je(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Ur(r),s=xt(o);vd(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Ur(t),r=xt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Ur(t),r=xt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};kd.Parser=mi});var Rd=b(An=>{"use strict";var $d=ti(),iw=_n(),Rn=kn(),aw=Zo(),lw=A(),cw=fi(),Ed=gi();function jd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new cw.LineCounter||null,prettyErrors:t}}function dw(e,t={}){let{lineCounter:n,prettyErrors:r}=jd(t),o=new Ed.Parser(n?.addNewLine),s=new $d.Composer(t),i=Array.from(s.compose(o.parse(e)));if(r&&n)for(let a of i)a.errors.forEach(Rn.prettifyError(e,n)),a.warnings.forEach(Rn.prettifyError(e,n));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function xd(e,t={}){let{lineCounter:n,prettyErrors:r}=jd(t),o=new Ed.Parser(n?.addNewLine),s=new $d.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new Rn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(Rn.prettifyError(e,n)),i.warnings.forEach(Rn.prettifyError(e,n))),i}function uw(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=xd(e,n);if(!o)return null;if(o.warnings.forEach(s=>aw.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function pw(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return lw.isDocument(e)&&!r?e.toString(n):new iw.Document(e,r,n).toString(n)}An.parse=uw;An.parseAllDocuments=dw;An.parseDocument=xd;An.stringify=pw});var Tn=b(O=>{"use strict";var fw=ti(),mw=_n(),gw=Ls(),hi=kn(),hw=rn(),Ge=A(),yw=De(),bw=M(),ww=Be(),_w=Ue(),vw=Fr(),Sw=ui(),kw=fi(),$w=gi(),Gr=Rd(),Ad=Zt();O.Composer=fw.Composer;O.Document=mw.Document;O.Schema=gw.Schema;O.YAMLError=hi.YAMLError;O.YAMLParseError=hi.YAMLParseError;O.YAMLWarning=hi.YAMLWarning;O.Alias=hw.Alias;O.isAlias=Ge.isAlias;O.isCollection=Ge.isCollection;O.isDocument=Ge.isDocument;O.isMap=Ge.isMap;O.isNode=Ge.isNode;O.isPair=Ge.isPair;O.isScalar=Ge.isScalar;O.isSeq=Ge.isSeq;O.Pair=yw.Pair;O.Scalar=bw.Scalar;O.YAMLMap=ww.YAMLMap;O.YAMLSeq=_w.YAMLSeq;O.CST=vw;O.Lexer=Sw.Lexer;O.LineCounter=kw.LineCounter;O.Parser=$w.Parser;O.parse=Gr.parse;O.parseAllDocuments=Gr.parseAllDocuments;O.parseDocument=Gr.parseDocument;O.stringify=Gr.stringify;O.visit=Ad.visit;O.visitAsync=Ad.visitAsync});import{createWriteStream as Gf,globSync as Kf,readFileSync as Wf}from"node:fs";import{appendFile as Yf,mkdir as Vf}from"node:fs/promises";import{dirname as Qf,join as Hf,relative as zf,resolve as Xf}from"node:path";import{Readable as Zf}from"node:stream";import{pipeline as em}from"node:stream/promises";var Jf=/[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/gu;function S(e){return e.replace(Jf,n=>n===`
`?"\\n":n==="	"?" ":`\\u{${n.codePointAt(0)?.toString(16)}}`).replace(/^(\s*)(::|##\[)/,"$1\\$2")}function X(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function T(e){return e.toLocaleString("en-US")}function j(e,t,n=`${t}s`){return`${T(e)} ${e===1?t:n}`}function we(e){return e<1e3?`${Math.round(e)} ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function lt(e){return e===null?"PostgreSQL of unknown version":`PostgreSQL ${Math.floor(e/1e4)}.${e%1e4}`}function Hi(e){return{info:t=>e(S(t)),group:async(t,n)=>{let r=performance.now();e(`::group::${S(t)}`);try{return await n()}finally{e(`took ${Math.round(performance.now()-r)} ms`),e("::endgroup::")}}}}function zi(e){let t=n=>process.stdout.write(`${n}
`);return{inputs:tm(e),environment:e,files:nm(e.GITHUB_WORKSPACE??process.cwd()),log:Hi(t),clock:rm,setOutput:async(n,r)=>(await import("./chunks/core-GBGZWY2T.js")).setOutput(n,r),writeSummary:async n=>{e.GITHUB_STEP_SUMMARY&&await Yf(e.GITHUB_STEP_SUMMARY,n)},annotate:t,writeReport:om}}function tm(e){return Object.fromEntries(Object.entries(e).flatMap(([t,n])=>t.startsWith("INPUT_")?[[t.slice(6).toLowerCase(),n?.trim()??""]]:[]))}function nm(e){return{read:t=>{try{return Wf(Xf(e,t),"utf8")}catch(n){if(n instanceof Error&&"code"in n&&(n.code==="ENOENT"||n.code==="EISDIR"||n.code==="ENOTDIR"))return;throw n}},glob:t=>Kf(t,{cwd:e}).map(n=>n.replaceAll("\\","/")).sort()}}var rm={now:()=>new Date,elapsed:()=>performance.now(),sleep:e=>new Promise(t=>setTimeout(t,e))};async function om(e,t,n){let r=Hf(e,t);if(zf(e,r).startsWith(".."))throw new Error(`refusing to write outside the report folder: ${t}`);return await Vf(Qf(r),{recursive:!0}),await em(Zf.from(n),Gf(r)),r}var se="audit";var Xi=`-- How many objects each role owns in each database, from one session: pg_shdepend is shared by all databases.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 stands for the shared objects themselves (databases, tablespaces).
select
  dep.refobjid::text as role_oid,
  dep.dbid::text as database_oid,
  pg_catalog.count(*)::text as count
from pg_catalog.pg_shdepend dep
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
group by dep.refobjid, dep.dbid
order by dep.dbid, dep.refobjid`;var Zi=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var ea=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var ta=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var na=`-- The default privileges of password roles and of those who take over, as they are set.
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- $1: role oids; $2: who takes over from each, place by place
select
  pg_catalog.pg_get_userbyid(dfa.defaclrole)::text as role,
  nsp.nspname::text as schema,
  dfa.defaclobjtype::text as kind,
  (
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'grantor', pg_catalog.pg_get_userbyid(acl.grantor),
      'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
      'privilege', acl.privilege_type,
      'grantable', acl.is_grantable
    ) order by acl.grantee, acl.privilege_type)
    from pg_catalog.aclexplode(dfa.defaclacl) acl
  ) as entries
from pg_catalog.pg_default_acl dfa
left join pg_catalog.pg_namespace nsp on nsp.oid = dfa.defaclnamespace
where dfa.defaclrole = any ($1::pg_catalog.oid[] || $2::pg_catalog.oid[])
order by role, nsp.nspname, dfa.defaclobjtype`;var ra=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
-- become one when the owner changes, so what they were cannot be read from the object afterwards.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- $1: role oids; $2: who takes over from each, place by place
with pair as (
  select given.old_oid, given.new_oid
  from rows from (unnest($1::pg_catalog.oid[]), unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.old_oid <> given.new_oid
), touched as (
  select distinct own.classid, own.objid, own.dbid, own.refobjid as old_oid
  from pair
  join pg_catalog.pg_shdepend own on own.refobjid = pair.old_oid and own.deptype = 'o'
  join pg_catalog.pg_shdepend dep
    on dep.dbid = own.dbid
    and dep.classid = own.classid
    and dep.objid = own.objid
    and dep.deptype = 'a'
    and dep.refobjid = pair.new_oid
  where own.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and own.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
), held (classid, objid, name, acl) as (
  select rel.tableoid, rel.oid, null, rel.relacl from pg_catalog.pg_class rel
  union all select 'pg_catalog.pg_class'::pg_catalog.regclass, att.attrelid, att.attname, att.attacl from pg_catalog.pg_attribute att
  union all select pro.tableoid, pro.oid, null, pro.proacl from pg_catalog.pg_proc pro
  union all select typ.tableoid, typ.oid, null, typ.typacl from pg_catalog.pg_type typ
  union all select nsp.tableoid, nsp.oid, null, nsp.nspacl from pg_catalog.pg_namespace nsp
  union all select lan.tableoid, lan.oid, null, lan.lanacl from pg_catalog.pg_language lan
  union all select fdw.tableoid, fdw.oid, null, fdw.fdwacl from pg_catalog.pg_foreign_data_wrapper fdw
  union all select srv.tableoid, srv.oid, null, srv.srvacl from pg_catalog.pg_foreign_server srv
  union all select dat.tableoid, dat.oid, null, dat.datacl from pg_catalog.pg_database dat
  union all select tbs.tableoid, tbs.oid, null, tbs.spcacl from pg_catalog.pg_tablespace tbs
  union all
  select 'pg_catalog.pg_largeobject'::pg_catalog.regclass, lob.oid, null, lob.lomacl from pg_catalog.pg_largeobject_metadata lob
)
select
  tou.dbid = 0 as shared,
  pg_catalog.pg_get_userbyid(tou.old_oid)::text as owner,
  ide.type as type,
  ide.identity as identity,
  hel.name::text as column_name,
  pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantor', pg_catalog.pg_get_userbyid(acl.grantor),
    'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
    'privilege', acl.privilege_type,
    'grantable', acl.is_grantable
  ) order by acl.grantor, acl.grantee, acl.privilege_type) as entries
from touched tou
join held hel on hel.classid = tou.classid and hel.objid = tou.objid
cross join lateral pg_catalog.aclexplode(hel.acl) acl
cross join lateral pg_catalog.pg_identify_object(tou.classid, tou.objid, 0) ide
group by tou.dbid, tou.old_oid, ide.type, ide.identity, hel.name
order by ide.type collate "C", ide.identity collate "C", hel.name`;var oa=`-- Every role with its Entra label.
-- https://www.postgresql.org/docs/current/view-pg-roles.html
-- https://www.postgresql.org/docs/current/catalog-pg-shseclabel.html
-- Roles are shared objects: their labels are in pg_shseclabel, never in pg_seclabel.
select
  rol.oid::text as oid,
  rol.rolname::text as name,
  rol.rolcanlogin as can_login,
  rol.rolsuper as superuser,
  lbl.label as label
from pg_catalog.pg_roles rol
left join pg_catalog.pg_shseclabel lbl
  on lbl.objoid = rol.oid
  and lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and lbl.provider = 'pgaadauth'
order by rol.rolname::text collate "C"`;var sa=`-- Who this session is, as the server sees it: one row.
-- https://www.postgresql.org/docs/current/functions-info.html
-- https://www.postgresql.org/docs/current/catalog-pg-shseclabel.html
-- The label is looked up by session_user, not current_user: SET ROLE changes only the latter.
select
  session_user::text as session_user,
  pg_catalog.current_setting('server_version_num')::integer as server_version,
  pg_catalog.current_setting('default_transaction_read_only') = 'on' as read_only,
  pg_catalog.host(pg_catalog.inet_client_addr()) as client_address,
  (
    select lbl.label
    from pg_catalog.pg_shseclabel lbl
    join pg_catalog.pg_roles rol on rol.oid = lbl.objoid
    where lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass
      and lbl.provider = 'pgaadauth'
      and rol.rolname = session_user
  ) as label`;var ia=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function K(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function le(e,t){return e[t]===null?null:K(e,t)}function Ee(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function To(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var sm={};function aa(e,t){let n=Object.entries(e).filter(([r,o])=>!t.has(r)&&o!==null);return n.length===0?sm:Object.fromEntries(n.map(([r,o])=>[r,Ao(o,r)]))}function Ao(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>Ao(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Ao(r,t)]));throw new TypeError(`column ${t} is no plain value`)}function Oo(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(r=>({grantor:K(r,"grantor"),grantee:le(r,"grantee"),privilege:K(r,"privilege"),grantable:Ee(r,"grantable")}))}var ct={sql:sa,parameters:[],read:e=>({sessionUser:K(e,"session_user"),serverVersion:To(e,"server_version"),readOnly:Ee(e,"read_only"),clientAddress:le(e,"client_address"),label:le(e,"label")})},dt={sql:ia,parameters:[],read:e=>le(e,"system_user")},ca={sql:oa,parameters:[],read:e=>({oid:K(e,"oid"),name:K(e,"name"),canLogin:Ee(e,"can_login"),superuser:Ee(e,"superuser"),label:le(e,"label")})};function la(e){let t=new Map(Object.entries(e).map(([n,r])=>[n.toLowerCase(),r]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var da=[{sql:Zi,parameters:[],read:la},{sql:ea,parameters:[],read:la}],ua={sql:ta,parameters:[],read:e=>({oid:K(e,"oid"),name:K(e,"name"),allowsConnections:Ee(e,"allows_connections"),template:Ee(e,"template"),mayConnect:Ee(e,"may_connect")})},pa={sql:Xi,parameters:[],read:e=>({roleOid:K(e,"role_oid"),databaseOid:K(e,"database_oid"),count:To(e,"count")})};function fa({sql:e,parameters:t},n){return{sql:e,parameters:t.map(r=>n[r]),read:am}}var im=new Set(["role","type","schema","name","identity","unreadable"]);function am(e){if(e.identity!==null)return{role:le(e,"role"),type:K(e,"type"),schema:le(e,"schema"),name:le(e,"name"),identity:K(e,"identity"),details:aa(e,im),unreadable:"unreadable"in e?le(e,"unreadable"):null}}function ma({password:e,successors:t}){return{sql:ra,parameters:[e,t],read:n=>({shared:Ee(n,"shared"),owner:K(n,"owner"),type:K(n,"type"),identity:K(n,"identity"),column:le(n,"column_name"),entries:Oo(n,"entries")})}}function ga({password:e,successors:t}){return{sql:na,parameters:[e,t],read:n=>({role:K(n,"role"),schema:le(n,"schema"),kind:K(n,"kind"),entries:Oo(n,"entries")})}}async function Un({session:e},t){let[n,r]=await e.run([ma(t),ga(t)]);return n.kind!=="observed"?n:r.kind!=="observed"?r:Q({grants:n.value,defaultPrivileges:r.value})}async function Jn(e,t,n){let r=t.flatMap(s=>s.kind==="catalog"?s.queries.map(i=>({id:s.id,scope:s.scope,query:i})):[]),o=await e.session.run(r.map(({query:s})=>fa(s,n)));return r.map(({id:s,scope:i,query:a},l)=>{let c=o[l];if(c===void 0)throw new Error(`the rule ${s} got no answer`);return{scope:i,evidence:{rule:s,rows:dm(e,a,c)}}})}var lm=new Set(["42P01","42883","3F000"]),cm="42501";function dm({wanted:e},{ofExtension:t,needs:n},r){if(r.kind==="observed")return Q(r.value.filter(i=>i!==void 0));if(r.kind!=="unavailable")return r;let{sqlState:o,detail:s}=r.failure;return t===!0&&o!==null&&lm.has(o)?it("the extension is not there"):n===void 0||o!==cm?r:be(W("pg/catalog-closed",{host:e.server.host,database:e.database,role:e.identity.loginRole,privilege:n,sqlState:o,...s===null?{}:{detail:s}}))}var um=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function Io(e){let t=e.split(",").map(o=>o.trim());if(!t.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=t.find(i=>i.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:t.some(o=>o.toLowerCase()==="admin")}}function ha(e,t){return`aadauth,oid=${e},type=${t}`}function pm(e){return e!==null&&/^(md5|scram)/i.test(e)}function ut(e){return{facts:e,class:fm(e)}}function fm(e){if(e.superuser||e.name.startsWith("pg_")||um.has(e.name))return{kind:"platform"};let t=e.label===null?void 0:Io(e.label);return t!==void 0?{kind:"entra",...t,keepsPassword:pm(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function ya(e,t){let n=o=>be(W("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:o}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let r=e.label===null?void 0:Io(e.label);return e.label===null||r===void 0?n("the role carries no pgaadauth label"):r.principal!=="group"&&r.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${r.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):Q({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:r.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function ba(e,t,n,r){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let s={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},i=r.find(c=>c.facts.name===t);if(i===void 0)return W("pg/role-missing",s);if(i.class.kind!=="entra")return W("pg/role-not-labelled",s);let{objectId:a,principal:l}=i.class;return l!=="group"&&a!==void 0&&n.objectId!==void 0&&a!==n.objectId?W("pg/role-other-object-id",{...s,labelObjectId:a}):l==="user"?W("pg/principal-type-mismatch",{...s,labelType:"user"}):e}async function pt(e,t,n){let r=await e.accessTokens.acquire(t.identity);if(r.kind!=="observed")return r;let{server:o,database:s,identity:i,purpose:a}=t,l=await e.databases.connect({server:o,database:s,role:i.loginRole,token:r.value,purpose:a});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:r.value,wanted:t})}finally{await l.value.close()}}function ft(e,t,n){let{session:r,token:o,wanted:s}=e;return ya({role:s.identity.loginRole,asked:r.authentication.asked,tokenSent:r.authentication.tokenSent,tokenObjectId:o.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:r.tlsVersion},mm(e))}function mm({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}async function Gn(e,t,n){let r=new Array(e.length),o=e.entries(),s=async()=>{for(let[i,a]of o)r[i]=await n(a)};return await Promise.all(Array.from({length:Math.min(t,e.length)},s)),r}function wa(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(r=>r.allowsConnections&&r.mayConnect&&!n.exclude.includes(r.name)).map(r=>r.name)}async function _a(e,t){let n=0;return await Gn(t.databases,t.concurrency,async r=>{let o=e.clock.elapsed(),s=await gm(e,t,r),i=Oe(s,({rules:l})=>Q(l)),a=Math.round(e.clock.elapsed()-o);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${r}: ${hm(i)}, ${a} ms`),{database:r,durationMs:a,rules:i,before:Oe(s,({before:l})=>l)}})}function gm(e,t,n){let r=e.rules.filter(o=>o.kind==="catalog"&&o.scope==="database");return pt(e,{server:t.server,database:n,identity:t.identity,purpose:"audit"},async o=>{let[[s,i],a,l]=await Promise.all([o.session.run([ct,dt]),Jn(o,r,t.sets),Un(o,t.sets)]);if(s.kind!=="observed")return s;let[c]=s.value;if(c===void 0)throw new Error("the session query returned no row");let u=ft(o,c,i.kind==="observed"?i.value[0]??null:null);return u.kind!=="observed"?u:Q({rules:a.map(({evidence:d})=>d),before:l})})}function hm(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:r})=>r.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:r})=>r.kind==="observed"?r.value.length:0):[];return`${T(n.reduce((r,o)=>r+o,0))} found`}function Ie(e){throw new Error(`unhandled case: ${JSON.stringify(e)}`)}function mt(e,t,n){let r=t.find(i=>i.from===e);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:i})=>i.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return Ie(s.class)}}function _e(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Ce(e,{objectId:t,principal:n}){return`security label for "pgaadauth" on role ${P(e)} is ${at(ha(t,n))};`}function va(e){return`security label for "pgaadauth" on role ${P(e)} is null;`}var ym="0";function Sa(e,t){let n=e.map(ut),r=a=>n.filter(l=>l.class.kind===a),o=a=>a.map(l=>l.facts.oid),s=r("password"),i=s.map(({facts:{name:a,oid:l}})=>{let c=mt(a,t,n);if(c.kind==="label")return l;let u=_e(c);return n.find(d=>d.facts.name===u)?.facts.oid??ym});return{password:o(s),successors:i,entra:o(r("entra")),group:o(r("group"))}}function $a(e,t,n){return pt(e,t,async r=>{let o=await r.session.run([ct,dt,ca,...da,ua,pa]),[s,i,a,l,c,u,d]=o;if(s.kind!=="observed")return s;let[p]=s.value;if(p===void 0)throw new Error("the session query returned no row");let m=ft(r,p,i.kind==="observed"?i.value[0]??null:null);if(m.kind!=="observed")return m;let y=bm(a,[c,l]),f=y.kind==="observed"?Sa(y.value,n):void 0,[h,_]=f===void 0?[[],it("the roles are not known")]:await Promise.all([Jn(r,e.rules,f),Un(r,f)]);return Q({login:m.value,serverVersion:p.serverVersion,roles:y,sets:f,databases:u,accounting:d,shared:ka(h,"shared"),own:ka(h,"database"),before:_})})}function ka(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function bm(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(r=>r.kind==="observed"?r.value:[]).map(({role:r,authType:o})=>[r,o]));return Q(e.value.map(r=>({...r,authType:n.get(r.name)??null})))}var wm=/^([+-]?)(\d+)(?:\.(\d+))?$/;function We(e,t){let{operator:n,operand:r}=e,o=r===null?null:String(r);if(t===null||o===null)return n==="="?t===o:n==="!="&&t!==o;let s=_m(t,o);switch(n){case"=":return s===0;case"!=":return s!==0;case"<":return s<0;case"<=":return s<=0;case">":return s>0;case">=":return s>=0;default:return Ie(n)}}function ja(e,t){return We({operator:"=",operand:t},e)}function _m(e,t){let[n,r]=[Ea(e),Ea(t)];if(n!==void 0&&r!==void 0){let o=Math.max(n.scale,r.scale),[s,i]=[n.digits*10n**BigInt(o-n.scale),r.digits*10n**BigInt(o-r.scale)];return s<i?-1:s>i?1:0}return e<t?-1:e>t?1:0}function Ea(e){let t=wm.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function Kn(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var Ne={status:"pass",message:""};function Ra(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function Aa(e,t){let n=e.expect.map(o=>vm(o,t,e.reveal));return{status:n.some(o=>o.status==="fail")?"fail":n.some(o=>o.status==="warning")?"warning":"pass",message:n.filter(o=>o.message!=="").map(o=>o.message).join("; ")}}function Ta(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function Oa(e,t){let n=e.expect.find(r=>r.kind==="error");return n===void 0?ie(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:ie(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function vm(e,t,n){switch(e.kind){case"value":return Sm(e,t,n);case"row":return km(e,t,n);case"rows":return We(e.count,String(t.count))?Ne:ie(`expected ${Kn(e.count)} rows, got ${t.count}`);case"empty":return $m(e,t);case"columns":return jm(e.names,t.columns)?Ne:ie(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return Em(e,t);case"error":return ie(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return Ne;default:return Ie(e)}}function Sm({is:e},{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||r.length!==1||s===void 0)return ie(`expected one row with one column, got ${n} rows with ${r.length} columns`);let[i=null]=s;return We(e,i)?Ne:ie(`expected ${Kn(e)}, got ${Ia(i,o)}`)}function km(e,{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||s===void 0)return ie(`expected one row, got ${n}`);let i=Object.entries(e.columns).flatMap(([a,l])=>{let c=r.indexOf(a);if(c===-1)return[`there is no column ${a}`];if(r.indexOf(a,c+1)!==-1)return[`there are two columns ${a}`];let u=s[c]??null;return We(l,u)?[]:[`expected ${a} ${Kn(l)}, got ${Ia(u,o)}`]});return i.length===0?Ne:ie(i.join("; "))}function $m({warnIf:e,errorIf:t},{count:n}){let r=`${n} rows, each of them a failure`;return We(t,String(n))?ie(r):e!==void 0&&We(e,String(n))?{status:"warning",message:r}:Ne}function Em({rows:e,ordered:t},{rows:n,count:r}){if(r!==e.length)return ie(`expected ${e.length} rows, got ${r}`);if(t){let s=e.findIndex((i,a)=>!xa(n[a]??[],i));return s===-1?Ne:ie(`row ${s+1} differs`)}let o=[...n];for(let[s,i]of e.entries()){let a=o.findIndex(l=>xa(l,i));if(a===-1)return ie(`expected row ${s+1} is not among the rows`);o.splice(a,1)}return Ne}function xa(e,t){return e.length===t.length&&t.every((n,r)=>ja(e[r]??null,n))}function jm(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}function Ia(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function ie(e){return{status:"fail",message:e}}function Ca(e,t){let n=1,r=1;for(let o of e){if(r>=t)break;o===`
`&&(n+=1),r+=1}return n}async function Na(e,t){let{server:n,identity:r,database:o,queries:s}=t,i=[],a=await pt(e,{server:n,database:o,identity:r,purpose:"smoke"},async l=>{let c=await xm(l);if(c.kind==="observed")for(let u of s)i.push(await Rm(e,t,u,l));return c});for(let l of s.slice(i.length))i.push(Co(t,l,a));return{login:{identity:r.name,role:r.loginRole,database:o,login:a},results:i}}function La(e,t){let n=be(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(r=>Co(e,r,n))}}async function xm(e){let[t,n]=await e.session.run([ct,dt]);if(t.kind!=="observed")return t;let[r]=t.value;if(r===void 0)throw new Error("the session query returned no row");return ft(e,r,n.kind==="observed"?n.value[0]??null:null)}async function Rm(e,t,n,r){let{sql:o,mode:s,setRole:i,timeoutMs:a}=n,l=await r.session.smoke({sql:o,mode:s,setRole:i,timeoutMs:a,keepRows:Ra(n)}),c=l.kind==="observed"?Am(t,n,l.value):Co(t,n,l);return e.log.info(`${c.status==="pass"?"passed":c.status}: ${n.name} (${t.server.name}/${t.database} as ${c.as}), ${c.durationMs} ms`),c}function Am(e,t,{result:n,durationMs:r,notices:o}){let s={...qa(e,t),durationMs:r,notices:o};switch(n.kind){case"rows":return{...s,...Aa(t,n)};case"error":{let i=t.reveal?n.error:Ta(n.error);return{...s,...Oa(t,i),error:i,location:Tm(t,i)}}case"left-transaction":return{...s,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function Co(e,t,n){let r=n.kind==="unavailable"?n.failure:null;return{...qa(e,t),status:"not-run",message:r===null?"not run":`not run: ${r.summary}`,failure:r}}function qa({server:e,identity:t,database:n},r){return{name:r.name,server:e.name,database:n,as:t.loginRole,setRole:r.setRole??null,mode:r.mode,durationMs:0,error:null,failure:null,notices:[],location:r.location}}function Tm(e,t){if(t.position===null)return e.location;let n=e.sqlLines[Ca(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}var No="postgres";async function Pa(e,t){let n=e.clock.now().toISOString(),r=e.clock.elapsed(),[o,s]=await Om(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-r),skipped:o,servers:s}}async function Om(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let r=await e.log.group("Getting an access token",async()=>{let s=await e.accessTokens.acquire(Ma(t,n));return s.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${s.value.objectId}`),s});if(r.kind==="unavailable"&&r.failure.code==="id-token/fork-pull-request")return[r.failure,[]];let o=[];for(let s of t.servers)o.push(await Im(e,t,s));return[null,o]}function Ma({tenantId:e,clientId:t},n){return{name:se,tenantId:e,clientId:t,loginRole:n.loginRole}}async function Im(e,t,n){let r=Ma(t,n),{log:o}=e,[s,i]=await o.group(`${n.name}: logging in as ${n.loginRole} and reading roles`,()=>Cm(e,n,r,t.migration)),a={identity:r.name,role:n.loginRole,database:s,login:qm(i)},l=await o.group(`${n.name}: auditing ownership`,()=>Pm(e,t,n,r,s,i)),c=i.kind==="unavailable"&&Nm(i.failure.code)?i.failure:void 0,u=Dm(t,n,r),d=await o.group(`${n.name}: logging in as the declared identities, running smoke queries`,()=>Gn(u,t.concurrency,async p=>c===void 0?await Na(e,p):La(p,c)));return{server:n,logins:[a,...d.map(({login:p})=>p)],serverVersion:i.kind==="observed"?i.value.serverVersion:null,roles:Oe(i,p=>p.roles),databases:Oe(i,p=>p.databases),accounting:Oe(i,p=>p.accounting),shared:i.kind==="observed"?i.value.shared:[],audits:l,smoke:d.flatMap(({results:p})=>p)}}async function Cm(e,t,n,r){let o=t.databases.kind==="listed"?t.databases.names.filter(s=>s!==No):[];for(let[s,i]of[No,...o].entries()){let a=await $a(e,{server:t,database:i,identity:n,purpose:"audit"},r);if(!(a.kind==="unavailable"&&(a.failure.code==="pg/connect-denied"||a.failure.code==="pg/database-missing"))||s===o.length)return[i,Lm(e,a)]}throw new Error("unreachable: the last database always returns")}function Nm(e){return e.startsWith("net/")||e.startsWith("tls/")||e==="pg/firewall"||e==="pg/starting-up"}function Lm(e,t){if(t.kind==="observed"){let{login:n,serverVersion:r,roles:o}=t.value,s=o.kind==="observed"?o.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${lt(r)}; ${s} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function qm(e){return Oe(e,t=>({kind:"observed",value:t.login}))}async function Pm(e,t,n,r,o,s){if(s.kind!=="observed")return[];let{roles:i,sets:a,databases:l,own:c,before:u}=s.value;if(a===void 0||l.kind!=="observed")return[Mm(o,i.kind==="unavailable"?i:l)];let d=wa(n,l.value),p=await _a(e,{server:n,identity:r,databases:d.filter(m=>m!==o),sets:a,concurrency:t.concurrency});return d.includes(o)?[{database:o,durationMs:0,rules:Q(c),before:u},...p]:p}function Mm(e,t){let n=t.kind==="unavailable"?be(t.failure):it("not asked");return{database:e,durationMs:0,rules:n,before:n}}function Dm({identities:e,smoke:t},n,r){let o=t.filter(s=>s.servers.includes(n.name));return[r,...e].flatMap(s=>{let i=o.filter(l=>(l.as??se)===s.name),a=[...new Set(i.map(l=>l.database))];return a.length===0&&s!==r&&a.push(No),a.map(l=>({server:n,identity:s,database:l,queries:i.filter(c=>c.database===l)}))})}function Y(e){return e.length>0}function Lo(e,t){let n=Da(e);return t.map(o=>({candidate:o,distance:Bm(n,Da(o))})).filter(({candidate:o,distance:s})=>s<=Fm(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function Z(e,t,n){let r=Lo(e,t);return r===void 0?n:`Did you mean \`${r}\`?`}function Da(e){return e.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function Fm(e){return e.length<=4?1:Math.min(4,Math.floor(e.length/3)+1)}function Bm(e,t){let n=[Array.from({length:t.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=n[r-1]??[],s=[r];for(let i=1;i<=t.length;i++){let a=e[r-1]===t[i-1],l=[(o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1)];r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&l.push((n[r-2]?.[i-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[e.length]?.[t.length]??0}function g({location:e,problems:t},n,r){t.push({message:n,suggestion:r,location:e})}function w(e){return`\`${S(X(e,80))}\``}function Wn(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function Fa(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>Um(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function Um(e,t){return e<t?-1:e>t?1:0}var gt=".github/postgres-entra-gate.yml",qo=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:gt},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server, `host` or `host:port`; several separated by commas or line breaks.",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once on one server, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"}];function ht(e,t,n){let r=e[t]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${t}\``,location:void 0,problems:n}}function Ba(e,t){let n=qo.map(({name:r})=>r);for(let[r,o]of Object.entries(e))n.includes(r)||o.trim()===""||g({label:"",location:void 0,problems:t},`There is no input ${w(r)}`,Z(r,n,`The inputs are ${n.join(", ")}`))}var Jm={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`"},Gm=qo.flatMap(({name:e,description:t,default:n})=>e==="config"?[]:[{path:e,type:Jm[e],default:n,description:t}]),Km=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."]],Wm=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],Ym=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"Which role takes over what a password role owns."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."]],Vm=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],Qm=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],Hm=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],zm=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...Gm,...[...Km,...Wm,...Ym,...Vm,...Qm,...Hm].map(([e,t,n,r])=>({path:e,type:t,default:n,description:r}))];function J(e){let t=e===""?"":`${e}.`;return zm.map(({path:n})=>n).filter(n=>n.startsWith(t)&&!/[.[]/.test(n.slice(t.length))).map(n=>n.slice(t.length))}var L=Bn(Tn(),1);function On(e,t,n,r){let o=t!==null&&typeof t=="object"&&"range"in t?t.range:null,s=e.locate(o?.[0]??0),i={label:n,location:s,problems:e.problems},a=(0,L.isAlias)(t)?t.resolve(e.document):t;return(0,L.isScalar)(a)||(0,L.isMap)(a)||(0,L.isSeq)(a)?{...i,location:s,source:e,node:a,path:r}:(0,L.isAlias)(t)?g(i,`There is no anchor ${w(`&${t.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function Td({node:e}){return(0,L.isMap)(e)?"a mapping":(0,L.isSeq)(e)?"a list":e.value===null?"empty":typeof e.value=="string"?"text":`the ${typeof e.value} ${w(e.source??String(e.value))}`}function Rt({node:e}){return(0,L.isScalar)(e)&&typeof e.value=="string"}function At({node:e}){return(0,L.isMap)(e)}function Od({node:e}){return(0,L.isSeq)(e)}function ne(e,t,n){let r=Td(e),o=r==="empty"?`${e.label} is empty`:`${e.label} must be ${t}, and is ${r}`;return g(e,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function ae(e,t){let{node:n}=e;return!(0,L.isScalar)(n)||n.value===null?ne(e,"text",t):typeof n.value!="string"?g(e,`${e.label} must be text, and is ${Td(e)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?g(e,`${e.label} is empty`,`Write ${t}, or remove the key`):n.value}function Tt(e){let{node:t}=e;return(0,L.isScalar)(t)&&typeof t.value=="boolean"?t.value:ne(e,"true or false","`true` or `false`, without quotes")}function ge(e,t,n){let{node:r}=e;if(!(0,L.isScalar)(r))return ne(e,t,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:ne(e,t,n)}function re(e,t){let{node:n,source:r}=e;return(0,L.isSeq)(n)?n.items.length===0?g(e,`${e.label} is an empty list`,`Write ${t}, or remove the key`):Id(e,n,r):ne(e,"a list",t)}function Kr(e,t){let{node:n,source:r}=e;return(0,L.isSeq)(n)?Id(e,n,r):ne(e,"a list",t)}function Id({path:e},t,n){return t.items.flatMap((r,o)=>{let s=`${e}[${o}]`;return On(n,r,w(s),s)??[]})}function Ze(e,t){let{node:n,source:r,path:o}=e;return(0,L.isMap)(n)?n.items.length===0?g(e,`${e.label} is an empty mapping`,`Write ${t}, or remove the key`):n.items.flatMap(s=>{let i=On(r,s.key,"",""),a=(0,L.isScalar)(s.key)?String(s.key.value):"",l=o===""?a:`${o}.${a}`,c=On(r,s.value??Ew(s.key),w(l),l);return i===void 0||c===void 0?[]:[{key:a,keySubject:{...i,label:`Key ${w(l)}`},value:c}]}):ne(e,"a mapping",t)}function Ew(e){let t=new L.Scalar(null);return(0,L.isScalar)(e)&&(t.range=e.range??null),t}function q(e,t,n,{instead:r={},hidden:o=[]}={}){let s=Ze(e,n);if(s===void 0)return;let i=new Map(Object.entries(r)),a=new Map,l=[];for(let{key:c,keySubject:u,value:d}of s){if(t.includes(c)||o.includes(c)){a.set(c,d);continue}let p=e.path===""?"":` in ${e.label}`,m=Lo(c,t),y=i.get(c)??(m===void 0?`Known keys are ${t.join(", ")}`:`Did you mean \`${m}\`?`);g(u,`Unknown key ${w(c)}${p}`,y),m!==void 0&&l.push([m,d])}return Object.fromEntries([...l,...a])}var Cd={least:100,most:6e5},jw={ms:1,s:1e3,m:6e4},Nd={least:1,most:32},Ld=63;function I(e,t,n){let r=ae(e,t);return r===void 0?void 0:n(r,e)}function he(e){return(t,n)=>{let r=e.find(o=>o===t);return r!==void 0?r:g(n,`${n.label} is ${w(t)}, which is none of its values`,Z(t,e,`Write ${Wn(e)}`))}}function Wr(e,t){return["true","True","TRUE"].includes(e)?!0:["false","False","FALSE"].includes(e)?!1:g(t,`${t.label} is ${w(e)}, which is no boolean`,"Write `true` or `false`")}function Ot(e,t){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(e.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return g(t,`${t.label} is ${w(e)}, which is no duration`,o);let s=Math.round(Number(n)*(jw[r]??1e3));return s>=Cd.least&&s<=Cd.most?s:g(t,`${t.label} is ${w(e)}, which is outside 100 ms to 10 minutes`,o)}function Yr(e){let t="a number with a unit, such as `30s`",n=ge(e,"a duration",t);if(n!==void 0)return typeof n.value=="string"?I(e,t,Ot):typeof n.value=="number"?Ot(n.source,e):ne(e,"a duration",t)}function yi(e,t){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=Nd.least&&n<=Nd.most?n:g(t,`${t.label} is ${w(e)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function qd(e){let t=ge(e,"a whole number","`4`");if(t!==void 0)return typeof t.value=="number"?yi(t.source,e):ne(e,"a whole number","a number such as `4`, without quotes")}var bi=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,xw=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function Vr(e,t){return bi.test(e)?e:g(t,`${t.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function Pd(e,t){return bi.test(e)?e.toLowerCase():g(t,`${t.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function Qr(e,t){return bi.test(e)||xw.test(e)?e:g(t,`${t.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function oe(e,t){let n=new TextEncoder().encode(e).length;return e.includes("\0")?g(t,`${t.label} holds a NUL character`,"Remove it"):n===0?g(t,`${t.label} is empty`,"Write the name as PostgreSQL has it"):n<=Ld?e:g(t,`${t.label} is ${w(e)}, which is ${n} bytes long, where PostgreSQL keeps ${Ld}`,"Write the name as PostgreSQL has it")}function It(e,t){let n=[...e].length;return/[\p{Cc}\u2028\u2029]/u.test(e)?g(t,`${t.label} must be one line`,"Shorten it"):n<=200?e:g(t,`${t.label} is ${n} characters long, and may have 200`,"Shorten it")}function et(e,t){return/[\p{Cc}\u2028\u2029]/u.test(e)?g(t,`${t.label} is ${w(e)}, which is no path`,"Write one line, with `/` between folders"):e}function Re(e){return e.split(/[,\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function In(e,t,n){let r=new Set;for(let o of e)r.has(t(o))&&n(o),r.add(t(o))}var Rw=["error","warning","note","off"],Aw={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},Md="entra-login-refused";function Dd(e,t){let o=(e===void 0?[]:Ze(e,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:i,value:a})=>{if(!t.includes(s))return g(i,`Unknown rule ${w(s)}`,Z(s,t,`Rules are ${t.join(", ")}`)),[];let l=I(a,"a severity",he(Rw));return l!==void 0&&Tw(s,l,a)?[[s,l]]:[]});return Object.fromEntries(o)}function Tw(e,t,n){let r=Aw[e];return r===void 0||r.includes(t)?!0:(g(n,`The rule \`${e}\` cannot be \`${t}\`: ${e===Md?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function Fd(e,t){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(e===void 0?[]:re(e,n)??[]).flatMap(r=>{let o=q(r,J("suppressions[]"),n);if(o===void 0)return[];for(let c of["fingerprint","reason"]){let u=c==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[c]===void 0&&g(r,`${r.label} has no \`${c}\``,u)}let s=(c,u)=>Ow(c,u,t),i=o.fingerprint&&I(o.fingerprint,"the fingerprint of a finding",s),a=o.reason&&I(o.reason,"why the finding is accepted",c=>c),l=o.until&&I(o.until,"a date such as `2027-01-31`",Iw);return i===void 0||a===void 0?[]:[{fingerprint:i,reason:a,until:l,location:{path:r.location.path,line:r.location.line}}]})}function Ow(e,t,n){if(/^[*\s]+$/.test(e))return g(t,`${t.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=e.split(":");return r===Md?g(t,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?e:g(t,`${t.label} begins with ${w(r)}, which is no rule`,Z(r,n,"Copy the fingerprint from the report"))}function Iw(e,t){let n=/^\d{4}-\d{2}-\d{2}$/.test(e)?new Date(`${e}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(e)?e:g(t,`${t.label} is ${w(e)}, which is no date`,"Write year, month and day: `2027-01-31`")}var Ct=Bn(Tn(),1);function Nt(e,t,n,r){let o=e.replace(/^\uFEFF/,""),s=new Ct.LineCounter,i=(0,Ct.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),a=d=>Cw(t,s.linePos(d)),l={path:t.path,text:o,document:i,locate:a,problems:r};Nw(l,[...i.errors,...i.warnings]);let c=i.errors.some(({code:d})=>d!=="DUPLICATE_KEY"),{contents:u}=i;if(!(c||u===null||(0,Ct.isScalar)(u)&&u.source===""&&u.value===null))return On(l,u,n,"")}function Cw({path:e,line:t,column:n},r){return{path:e,line:t+r.line-1,column:r.line===1?n+r.col-1:r.col}}function Nw(e,t){let n=new Set;for(let r of t){let o=e.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,i]=Lw(e,r);g({label:"",location:o,problems:e.problems},s,i)}}function Lw({text:e,path:t},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${w(t)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${w(/^[^:\n]*/.exec(e.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${S(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${S(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${S(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var Cn='`{ "version": 1, "fingerprints": ["\u2026"] }`';function Bd(e,t){let n=e&&I(e,"the path of the baseline file",et);if(e===void 0||n===void 0)return new Set;let r=t.read(n);return r!==void 0?new Set(qw(r,n,e.problems)):(g(e,`There is no baseline file ${w(n)}`,`Create it with ${Cn}, or remove the key`),new Set)}function qw(e,t,n){let r=e.replace(/^\uFEFF/,""),o=Pw(r,{label:w(t),location:{path:t,line:1},problems:n});if(o===void 0)return[];let s=Mw(o.value);return s!==void 0?s:(Dw(r,t,n),[])}function Pw(e,t){try{return{value:JSON.parse(e)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=t.location?.path??"",i=e.trimEnd().split(`
`).length,a=o===null?{path:s,line:i}:{path:s,line:Number(o[1]),column:Number(o[2])};return g({...t,location:a},`${t.label} is not JSON from here on`,`The file has the form ${Cn}`)}}function Mw(e){if(typeof e!="object"||e===null||Object.keys(e).length!==2||!("version"in e)||e.version!==1||!("fingerprints"in e))return;let{fingerprints:t}=e;return Array.isArray(t)&&t.every(n=>typeof n=="string"&&n.trim()!=="")?t:void 0}function Dw(e,t,n){let r=n.length,o=Nt(e,{path:t,line:1,column:1},w(t),n),s=o&&q(o,["version","fingerprints"],Cn);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&g(o,`${o.label} has no \`${l}\``,`The file has the form ${Cn}`);let i=s.version&&ge(s.version,"the number 1","`1`");s.version!==void 0&&i!==void 0&&i.value!==1&&g(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let a=s.fingerprints&&Kr(s.fingerprints,"a list of texts");for(let l of a??[])ae(l,"a fingerprint")}n.length===r&&g({label:"",location:{path:t,line:1},problems:n},`${w(t)} is no baseline`,`The file has the form ${Cn}`)}var Hr={kind:"all",exclude:[]},Ud="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function Gd(e,t){if(e==="all")return Hr;let n=Re(e).flatMap(r=>oe(r,t)??[]);return In(n,r=>r,r=>g(t,`${t.label} names ${w(r)} twice`,"Remove one of them")),Y(n)?{kind:"listed",names:n}:g(t,`${t.label} names no database`,"Write `all`, or names separated by commas")}function zr(e){if(Rt(e)){let t=ae(e,Ud);if(t===void 0||t==="all")return t==="all"?Hr:void 0;let n=Re(t).join(", ");return g(e,`${e.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(At(e)){let n=q(e,J("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:Jd(n)}}if("items"in e.node){let t=Jd(e);return Y(t)?{kind:"listed",names:t}:void 0}return ne(e,"`all`, a list of names or a mapping with `exclude`",Ud)}function Jd(e){let n=(re(e,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=I(r,"the name of a database",oe);return o===void 0?[]:[{name:o,item:r}]});return In(n,({name:r})=>r,({name:r,item:o})=>g(o,`${e.label} names ${w(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}function Kd(e,t){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=e===void 0?[]:Ze(e,n)??[];return{identities:r.flatMap(o=>Fw(o,t,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==se)}}function Fw({key:e,keySubject:t,value:n},r,o){e===se&&g(t,`No identity can be named \`${se}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),e.trim()===""&&g(t,"An identity needs a name",`Write ${o}`),It(e,t);let s=q(n,J("identities.*"),o);if(s===void 0)return;let i=Lt(s,n,"client-id","the application (client) id",Vr),a=Lt(s,n,"login-role","the name of a role",oe),l=s["tenant-id"]&&I(s["tenant-id"],"the tenant id",Qr);if(!(i===void 0||a===void 0))return{name:e,clientId:i,loginRole:a,tenantId:l??r}}function Wd(e){let t=(e===void 0?[]:re(e,Yd)??[]).flatMap(n=>{let r=Bw(n);return r===void 0?[]:[{migration:r,subject:n}]});return In(t,({migration:n})=>n.from,({migration:n,subject:r})=>g(r,`The role ${w(n.from)} has two successors`,"Keep one item with this `from`")),t.map(({migration:n})=>n)}var Yd="`- { from: shop_legacy, to: shop-app }`";function Bw(e){let t=q(e,J("migration[]"),Yd);if(t===void 0)return;let n=Lt(t,e,"from","the name of the password role",oe);if(t.label!==void 0){let o=Jw(t.label);return t.to!==void 0&&g(e,`${e.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),n===void 0||o===void 0?void 0:{from:n,label:o}}let r=Lt(t,e,"to","the name of the role that follows",oe);if(!(n===void 0||r===void 0))return n===r&&g(e,`${e.label} leads from ${w(n)} to itself`,"Name the role that takes over as `to`, or use `label`"),{from:n,to:r}}var Uw=["user","group","service"];function Jw(e){let n=q(e,J("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=Lt(n,e,"object-id","the object id of the principal",Pd),o=Lt(n,e,"type","the type of the principal",he(Uw));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function Lt(e,t,n,r,o){let s=e[n];return s===void 0?g(t,`${t.label} has no \`${n}\``,`Add \`${n}: \u2026\``):I(s,r,o)}var Zd=Bn(Tn(),1);var Qd=5432,Vd="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",Gw=new RegExp(`^(?=.{1,253}$)${Vd}(\\.${Vd})*$`,"i"),Kw=/^\d{1,3}(\.\d{1,3}){3}$/,wi="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function _i(e,t){if(/^\/?subscriptions\//i.test(e))return g(t,...vi(e,t.label));if(e.includes("://")||e.includes("@")||/\s|=/.test(e))return g(t,`${t.label} is a connection string or URL, and must be a host name`,`${wi}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(e);if(n===null&&e.split(":").length>2)return g(t,`${t.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(e)??[];if(n===null?!Gw.test(r):!URL.canParse(`https://[${r}]`))return g(t,`${t.label} is no host name`,wi);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:g(t,`${t.label} has a port that is no number from 1 to 65535`,wi)}function vi(e,t){let n=/^[\w\-./()]+$/.test(e)?e:"<id>";return[`${t} is an ARM resource id; this version needs the host name of the server`,`Write what this prints: az postgres flexible-server show --ids ${n} --query fullyQualifiedDomainName --output tsv`]}function Hd(e){return Kw.test(e)?e:e.includes(":")?`ip6-${e.replaceAll(":","-")}`:e.split(".")[0]??e}function Si(e,t){return e.toLowerCase()===t.toLowerCase()}var Ww=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,eu="`- host: name.postgres.database.azure.com`";function tu(e,t,n){e.servers!==void 0&&e.server!==void 0&&g(e.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=e.servers===void 0?[]:re(e.servers,eu)??[],o=r.flatMap(l=>Yw(l,n)??[]),s=e.server===void 0?[]:I(e.server,"the host name",zd(n,[]))??[],i=[...o,...s];Xd(i);let a=t===void 0?i:zd(n,i)(t.text,t)??[];t!==void 0&&Xd(a.map(l=>({...l,subject:t})));for(let l of a)Hw(l,n);return{targets:a.map(({target:l})=>l),names:[...new Set([...r.flatMap(Vw),...[...i,...a].map(({target:l})=>l.name)])]}}function Yw(e,t){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=q(e,J("servers[]"),eu,{instead:n,hidden:["resource-id"]});if(r===void 0)return;let o=r["resource-id"];o!==void 0?g(o,...vi(ae(o,"the host name as `host`")??"",o.label)):r.host===void 0&&g(e,`${e.label} has no \`host\``,"Add `host: name.postgres.database.azure.com`");let s=r.host&&I(r.host,"`name.postgres.database.azure.com`",_i),i=r.name&&I(r.name,"a short name",Qw),a=r["login-role"]&&I(r["login-role"],"the name of a role",oe),l=r.databases&&zr(r.databases);if(s===void 0)return;let c={...nu(s,t),...i===void 0?{}:{name:i},...l===void 0?{}:{databases:l},location:{path:e.location.path,line:e.location.line}},u=r["login-role"]!==void 0;return{target:u?{...c,loginRole:a??""}:c,subject:e,roleGiven:u}}function Vw({node:e}){let t=(0,Zd.isMap)(e)?e.get("name"):void 0;return typeof t=="string"?t:[]}function nu({host:e,port:t},{loginRole:n,databases:r}){return{name:Hd(e),host:e,port:t??Qd,loginRole:n??"",databases:r,location:void 0}}function zd(e,t){return(n,r)=>Re(n).flatMap(o=>{let s=t.find(({target:c})=>c.name===o);if(s!==void 0)return[s];let i=_i(o,r);if(i===void 0)return[];let a=t.filter(({target:c})=>Si(c.host,i.host)&&(i.port===void 0||c.port===i.port));if(a.length>0)return a;let l=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...nu(i,e),location:l},subject:r,roleGiven:!1}]})}function Qw(e,t){return Ww.test(e)?e:g(t,`${t.label} is ${w(e)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function Xd(e){e.forEach(({target:t,subject:n},r)=>{let o=e.slice(0,r).map(i=>i.target),s=`${t.host}:${t.port}`;o.some(({host:i,port:a})=>Si(i,t.host)&&a===t.port)?g(n,`The server ${w(s)} is given twice`,"Remove one of them"):o.some(({name:i})=>i===t.name)&&g(n,`Two servers have the name ${w(t.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function Hw({target:e,subject:t,roleGiven:n},{loginRoleGiven:r}){n||r||g(t,`The server ${w(e.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var qt={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};var zw=Object.keys(qt);function ki(e,t){let n=he(zw)(e,t);return n===void 0?void 0:qt[n]}function ru(e){if(!At(e))return I(e,"`AzureCloud`",ki);let t=q(e,J("cloud"),"`authority-host: https://\u2026`");return t===void 0?void 0:Xw(e,t)}function Xw(e,t){let{AzureCloud:n}=qt;for(let o of["authority-host","postgres-scope"])t[o]===void 0&&g(e,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let i=t[o];return i===void 0?void 0:I(i,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",Nn)??n.authorityHost,resourceManager:r("resource-manager",Nn)??n.resourceManager,postgresScope:r("postgres-scope",Zw)??n.postgresScope,idTokenAudience:r("id-token-audience",It)??n.idTokenAudience,logAnalytics:r("log-analytics",Nn)??n.logAnalytics}}function ou(e,t){return Nn(e.includes("://")?e:`https://${e}`,t)}function Nn(e,t){let n=URL.canParse(e)?new URL(e):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return g(t,`${t.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?g(t,`${t.label} holds more than an address`,"Remove user name, password, query and fragment"):e.replace(/\/+$/,"")}function Zw(e,t){let n=Nn(e,t);return n===void 0||n.endsWith("/.default")?n:g(t,`${t.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function de({inputs:e,root:t,problems:n},r,o,s=i=>I(i,"a text",o)){let i=t[r],a=i&&s(i),l=ht(e,r,n);return l===void 0?a:o(l.text,l)}function $i({inputs:e,root:t,problems:n},r){return t[r]!==void 0||ht(e,r,n)!==void 0}function Ei(e,t,n,r){let o=de(e,t,r);if($i(e,t))return o??"";let s=lu(e,n);return s!==void 0?r(s.text,s)??"":(ji(e,`The ${t==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${t}\`, the key \`${t}\` in \`${gt}\`, or \`${n}\``),"")}function ji({fileIsReadable:e,problems:t},n,r){e&&t.push({message:n,suggestion:r,location:void 0})}function su(e){let t=de(e,"cloud",ki,ru)??qt.AzureCloud,n=t.name==="custom"?void 0:lu(e,"AZURE_AUTHORITY_HOST"),r=n&&ou(n.text,n);return r===void 0?t:{...t,authorityHost:r}}function iu(e){let n=de(e,"ca-file",(i,a)=>{let l=et(i,a);return l===void 0?void 0:{path:l,subject:a}});if(n===void 0)return;let{path:r,subject:o}=n,s=e.files.read(r);return s===void 0?g(o,`${o.label}: there is no file ${w(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:g(o,`${o.label}: ${w(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function au(e){let t=e.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=t===""?".postgres-entra-gate":`${t}/postgres-entra-gate`;return de(e,"report-dir",et)??n}function lu({environment:e,problems:t},n){let r=e[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:t}}var e_=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,t_={"<>":"!=","==":"=","=>":">=","=<":"<="},cu=/^[+-]?\d+(\.\d+)?$/,n_='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function xi(e,t){let[,n,r=""]=e_.exec(e)??[];if(n===void 0)return{operator:"=",operand:e};let o=t_[n];if(o!==void 0)return g(t,`${t.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?g(t,`${t.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):r_(n,/^null$/i.test(s)?null:du(s),t)}function r_(e,t,n){return t!==null||e==="="||e==="!="?{operator:e,operand:t}:g(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function du(e){return cu.test(e)&&String(Number(e))===e?Number(e):e}function Ri(e){let t=ge(e,"a single value",n_);if(t===void 0)return;let{value:n,source:r}=t;return n===null&&r===""?ne(e,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&cu.test(r)?du(r):n}}function Pt(e){let t=Ri(e);if(t===void 0)return;let{operand:n}=t;return Rt(e)?xi(String(n),e):{operator:"=",operand:n}}function Mt(e,t){if(e===void 0)return;let{operator:n,operand:r}=e,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:g(t,`${t.label} counts rows, and ${w(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var Dt=J("smoke[].expect"),o_={operator:"<",operand:0},s_={operator:">",operand:0},Xr=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:s_}],["succeeds",{kind:"succeeds"}]]),i_={value:e=>{let t=Pt(e);return t&&{kind:"value",is:t}},row:a_,rows:e=>{let t=Mt(Pt(e),e);return t&&{kind:"rows",count:t}},empty:l_,columns:c_,equals:e=>uu(e,!0),"equals-unordered":e=>uu(e,!1),error:e=>{let t=u_(e);return t===void 0?void 0:{kind:"error",sqlState:t}},succeeds:e=>mu(e,"succeeds")};function pu(e){if(Rt(e)){let r=ae(e,"`succeeds`");if(r===void 0)return[];let o=Xr.get(r);return o!==void 0?[{expectation:o,subject:e}]:(g(e,...Ti(r)),[])}let t=q(e,Dt,'`value: ">= 1"`')??{},n=Object.entries(t).flatMap(([r,o])=>o===void 0?[]:Ai(r,o));return Oi(n),n}function Ai(e,t){let n=i_[e]?.(t);return n===void 0?[]:[{expectation:n,subject:t}]}function Ti(e){return Dt.includes(e)?[`The expectation \`${e}\` needs a value`,`Write \`${e}: \u2026\``]:[`Unknown expectation ${w(e)}`,Z(e,Dt,`Write ${Wn(Dt)}`)]}function Oi(e){if(!(e.length<2))for(let{expectation:t,subject:n}of e)t.kind!=="error"&&t.kind!=="succeeds"||g(n,`\`${t.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function fu(e){for(let{expectation:t,subject:n}of e)t.kind==="error"||t.kind==="succeeds"||g(n,`\`${t.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function a_(e){let n=Ze(e,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=Pt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function l_(e){if(!At(e))return mu(e,"empty");let t=q(e,J("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=t?.["warn-if"],r=t?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&Mt(Pt(n),n),s=r&&Mt(Pt(r),r);return{kind:"empty",warnIf:o,errorIf:s??o_}}function mu(e,t){let n=Tt(e);return n===!1?g(e,`${e.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:Xr.get(t)}function c_(e){let t=re(e,"the names as a list: `[id, name]`")??[];return Ii(t.flatMap(n=>I(n,"the name of a column",r=>r)??[]))}function Ii(e){return Y(e)?{kind:"columns",names:e}:void 0}function uu(e,t){let r=Kr(e,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let i=re(s,'the values of a row as a list: `[1, "a"]`');return i===void 0?[]:[{list:s,values:i.map(d_)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:i}of r)i.length!==o&&g(s,`${s.label} has ${i.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:t}}function d_(e){return Ri(e)?.operand??null}function u_(e){let t=ge(e,"an SQLSTATE",'`error: "42501"`');if(t!==void 0)return typeof t.value=="string"?Ci(t.value,e):/^[1-9](\d|\d{4})$/.test(t.source)?t.source:g(e,`${e.label} is ${w(t.source)}, which YAML does not read as text`,`Put it in quotes: "${t.source}"`)}function Ci(e,t){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(e))return e;let n=e.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return g(t,`${t.label} is ${w(e)}, which is no SQLSTATE`,r)}function gu(e){let t=e.map(({expectation:n})=>n);return Y(t)?t:void 0}var p_=["begin","start","commit","end","rollback","abort","savepoint","release"],Zr="A-Za-z_\\u0080-\\uffff",f_=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${Zr}][${Zr}0-9$]*`,"y")],["other",/\d[\w.]*/y]],m_=new RegExp(`\\$(?:[${Zr}][${Zr}0-9]*)?\\$`,"y");function yu(e,t){let n=h_(e),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(g_(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:i})=>i==="parameter");if(!(s===void 0||t==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function g_(e,t){if(e.kind!=="word")return!1;let n=e.text.toLowerCase();return p_.includes(n)||n==="prepare"&&t?.text.toLowerCase()==="transaction"}function h_(e){let t=[],n=0;for(;n<e.length;){let[r,o]=y_(e,n);r!=="skipped"&&t.push({kind:r,text:e.slice(n,o),offset:n}),n=o}return t}function y_(e,t){if(e.startsWith("/*",t))return["skipped",b_(e,t)];let n=hu(m_,e,t);if(n!==void 0){let r=e.indexOf(n,t+n.length);return["other",r===-1?e.length:r+n.length]}for(let[r,o]of f_){let s=hu(o,e,t);if(s!==void 0)return[r,t+s.length]}return["other",t+1]}function hu(e,t,n){let r=new RegExp(e);return r.lastIndex=n,r.exec(t)?.[0]}function b_(e,t){let n=/\/\*|\*\//g;n.lastIndex=t;let r=0;for(let o=n.exec(e);o!==null;o=n.exec(e))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return e.length}function eo(e,t){let{subject:n,settings:r,spell:o,sql:s,location:i}=e,a=r.mode??"read";"name"in r||g(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||g(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),e.expected===void 0&&g(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),a==="plan"&&fu(e.expected??[]),s!==void 0&&w_(s,a,e);let{name:l,database:c}=r,u=gu(e.expected??[]),d=r.servers??t.serverNames,p=t.targets.map(m=>m.name).filter(m=>d.includes(m));if(!(l===void 0||c===void 0||u===void 0||s===void 0)&&Y(p))return{name:l,servers:p,database:c,as:r.as,setRole:r.setRole,mode:a,sql:s.text,expect:u,timeoutMs:r.timeoutMs??t.timeoutMs,reveal:r.reveal??!1,location:i,sqlLines:s.lines}}function w_({text:e,lines:t},n,{subject:r,location:o}){let s=yu(e,n);if(s===void 0)return;let i=t[e.slice(0,s.offset).split(`
`).length-1]??o.line;g({...r,location:{path:o.path,line:i}},s.message,s.suggestion)}function bu(e,t){e.forEach(({name:n,servers:r,location:o},s)=>{let i=e.slice(0,s).find(a=>a.name===n&&a.servers.some(l=>r.includes(l)));i!==void 0&&g({...t,location:o},`Two smoke queries have the name ${w(n)}; the other is at ${i.location.path}:${i.location.line}`,"Give each its own name")})}var Ni=["name","server","servers","database","as","set-role","mode","timeout","reveal"],__=["read","plan","rollback"];function to(e){return Ni.includes(e)}function no(e,t,n,r){let o=s=>t===void 0?void 0:s(t,n);switch(e){case"name":return{name:o(It)};case"server":case"servers":return{servers:o(s=>Li(Re(s),n,r))};case"database":return{database:o(oe)};case"as":return{as:o(s=>v_(s,n,r))};case"set-role":return{setRole:o(oe)};case"mode":return{mode:o(he(__))};case"timeout":return{timeoutMs:o(Ot)};case"reveal":return{reveal:o(Wr)}}}function Li(e,t,{serverNames:n}){for(let r of e)n.includes(r)||n.length===0||g(t,`Unknown server ${w(r)}`,Z(r,n,`Servers are ${n.join(", ")}`));return e}function v_(e,t,{identityNames:n}){if(n.includes(e))return e;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return g(t,`Unknown identity ${w(e)}`,Z(e,n,r))}var oo=Bn(Tn(),1);function _u(e){let{node:t,source:n}=e,r=(0,oo.isScalar)(t)&&typeof t.value=="string"?t.value:"",o=(0,oo.isScalar)(t)?S_(n.text,t.type,t.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,i=0,a=r.split(`
`).map(l=>{let c=[...l.replace(/\s/g,"")].length;return i+=c,c===0?void 0:s(o[i-c])});return j_(a,(0,oo.isScalar)(t)?n.locate(t.range?.[0]??0).line:e.location.line)}function vu(e){let[,...t]=e.split(`
`).map((n,r)=>r+1);return[1,...t]}function S_(e,t,n){let[r,o]=n??[0,0];switch(t){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=e.indexOf(`
`,r)+1;return s===0?[]:ro(e.slice(s,o),s,wu)}case"QUOTE_DOUBLE":return ro(e.slice(r+1,o-1),r+1,$_);case"QUOTE_SINGLE":return ro(e.slice(r+1,o-1),r+1,k_);default:return ro(e.slice(r,o),r,wu)}}var wu=/\S/gu,k_=/''|\S/gu,$_=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function ro(e,t,n){return[...e.matchAll(n)].filter(([r])=>!E_(r)).map(r=>({offset:t+r.index}))}function E_(e){let[,t="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(e)??[];return n===void 0?/^[\snrtvfLP_]$/.test(t):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function j_(e,t){let n=Math.max(0,e.findIndex(i=>i!==void 0)),r=Math.max(t,(e[n]??t)-n),o=[r],s=r;for(let[i,a]of e.entries())s=a??(i===0?r:s+1),i>0?o.push(s):o[0]=s;return o}var so=[...Ni,"expect"],Su=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function ku(e,t,n,r){let o=t.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),i=s.findIndex(p=>!/^\s*(--.*)?$/.test(p)),a=i===-1?s.length:i,l=s.slice(0,a).flatMap((p,m)=>x_(p,m+1,e,r.problems));R_(s.slice(a),a,e,r.problems),A_(l);let c={name:e,...n};for(let p of l)to(p.key)&&(c={...c,...T_(p.key,p,r)});let u=Math.min(a+1,s.length),d={path:e,line:u};return eo({subject:{label:w(e),location:d,problems:r.problems},settings:c,spell:(p,m)=>`\`-- @${p} ${m}\` at the top of the file`,expected:O_(l,e),sql:{text:o,lines:vu(o)},location:d},r)}function x_(e,t,n,r){let[,o,s,i]=Su.exec(e)??[];if(o===void 0||s===void 0||i===void 0)return[];let a=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:t,column:a},problems:r};if(so.includes(s))return{key:s,value:i.trim(),line:t,column:a,subject:l};let c=`Known are ${so.map(d=>`@${d}`).join(", ")}`,u=Z(s,so)?.replace("`","`@");return g(l,`Unknown header ${w(`@${s}`)}`,u??c),[]}function R_(e,t,n,r){e.forEach((o,s)=>{let i=Su.exec(o)?.[2];if(i===void 0||!so.includes(i))return;let a={path:n,line:t+s+1};g({label:"",location:a,problems:r},`\`@${i}\` stands below the statement's first line`,"Move it to the top of the file")})}function A_(e){let t=new Set;for(let{key:n,subject:r}of e){let o=n==="servers"?"server":n;t.has(o)&&n!=="expect"&&g(r,`\`@${n}\` is given twice`,"Keep one of them"),t.add(o)}}function T_(e,{value:t,subject:n},r){return t===""&&g(n,`\`@${e}\` is empty`,"Write a value behind it, or remove the line"),no(e,t===""?void 0:t,n,r)}function O_(e,t){let n=e.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>I_(o,t));return Oi(r),r}function I_({value:e,line:t,column:n,subject:r},o){let[,s="",i="",a=""]=/^(\S*)(\s*)(.*)$/.exec(e)??[],l=Xr.get(s);if(a===""&&l!==void 0)return[{expectation:l,subject:r}];if(a===""||!Dt.includes(s)){let[p,m]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:Ti(s);return g(r,p,m?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let c=C_(s,a,{...r,label:`\`@expect ${s}\``});if(c!==void 0)return c;let u={path:o,line:t,column:n+s.length+i.length},d=Nt(a,u,`\`@expect ${s}\``,r.problems);return d===void 0?[]:Ai(s,d)}function C_(e,t,n){if((e==="value"||e==="rows")&&/^[<>=!]/.test(t)){let r=xi(t,n);if(e==="value")return r===void 0?[]:[{expectation:{kind:e,is:r},subject:n}];let o=Mt(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(e==="columns"&&!t.startsWith("[")){let r=Ii(Re(t));return r===void 0?[]:[{expectation:r,subject:n}]}if(e==="error"&&/^\w+$/.test(t)){let r=Ci(t,n);return r===void 0?[]:[{expectation:{kind:e,sqlState:r},subject:n}]}}var $u="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function Eu(e,t){if(e===void 0)return[];let n=(re(e,$u)??[]).flatMap(r=>{let o=q(r,J("smoke[]"),$u,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?N_(r,o,t)??[]:L_(o.file,o,t)});return bu(n,e),n}function N_(e,t,n){let{sql:r,expect:o,name:s}=t;r===void 0&&g(e,`${e.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let i=r&&ae(r,"one SQL statement");return eo({subject:e,settings:ju(t,n),spell:(a,l)=>`\`${a}: ${l}\``,expected:o&&pu(o),sql:r===void 0||i===void 0?void 0:{text:i,lines:_u(r)},location:(s??e).location},n)}function L_(e,t,n){for(let a of["name","sql","expect"]){let l=t[a];l!==void 0&&g(l,`\`${a}\` stands beside \`file\``,`Write it in the file: ${a==="sql"?"the statement":`\`-- @${a} \u2026\``}`)}let{name:r,...o}=ju(t,n),s=I(e,"`smoke/*.sql`",et);if(s===void 0)return[];let i=n.files.glob(s);return i.length===0&&g(e,`No file matches ${w(s)}`,"Paths are relative to the root of the repository; is it checked out?"),i.flatMap(a=>{let l=n.files.read(a);return l!==void 0?ku(a,l,o,n)??[]:(g(e,`${w(a)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function ju(e,t){e.server!==void 0&&e.servers!==void 0&&g(e.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(e))o!==void 0&&to(r)&&(n={...n,...q_(r,o,t)});return n}function q_(e,t,n){return e==="timeout"?{timeoutMs:Yr(t)}:e==="reveal"?{reveal:Tt(t)}:(e==="server"||e==="servers")&&Od(t)?{servers:P_(t,n)}:no(e,ae(t,"a text"),t,n)}function P_(e,t){return(re(e,"names of servers")??[]).flatMap(n=>I(n,"the name of a server",(o,s)=>Li([o],s,t))??[])}var M_=["audit","gate"],D_=["error","warning","never"],F_=4,B_=3e4;function xu(e,t){let n=[];Ba(e.inputs,n);let r=U_(e,n),o={...e,root:r??{},fileIsReadable:r!==void 0,problems:n},s=G_(o),i=K_(o,s,t),a=Fa(n);return Y(a)?{kind:"problems",problems:a}:Y(s.targets)?{kind:"ok",config:{...i,servers:s.targets}}:{kind:"problems",problems:[{...qi,location:void 0}]}}var qi={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${gt}\``};function U_({inputs:e,files:t},n){let r=ht(e,"config",n),o=r?.text??gt,s=t.read(o);if(s===void 0)return r===void 0?{}:g(r,`There is no configuration file ${w(o)}`,"Paths are relative to the root of the repository; is it checked out?");let i=n.length,a=Nt(s,{path:o,line:1,column:1},w(o),n);if(a===void 0)return n.length===i?{}:void 0;let l=q(a,J(""),"`version: 1` and what the check needs");return l!==void 0&&J_(a,l),l}function J_(e,{version:t}){if(t===void 0){let n={path:e.location.path,line:1};g({...e,location:n},`${e.label} has no \`version\``,"Begin the file with `version: 1`")}else ge(t,"the number 1","`version: 1`")?.value!==1&&g(t,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function G_(e){let{root:t,inputs:n,problems:r,fileIsReadable:o}=e,s=ht(n,"server",r);return s===void 0&&t.server===void 0&&t.servers===void 0&&ji(e,qi.message,qi.suggestion),tu({servers:t.servers,server:t.server},s,{loginRole:de(e,"login-role",oe),loginRoleGiven:$i(e,"login-role")||!o,databases:de(e,"databases",Gd,zr)??Hr})}function K_(e,t,n){let{root:r,files:o,problems:s}=e,i=Ei(e,"tenant-id","AZURE_TENANT_ID",Qr),a=de(e,"timeout",Ot,Yr)??B_,{identities:l,names:c}=Kd(r.identities,i),{targets:u,names:d}=t;return{mode:de(e,"mode",he(M_))??"audit",failOn:de(e,"fail-on",he(D_))??"error",cloud:su(e),tenantId:i,clientId:Ei(e,"client-id","AZURE_CLIENT_ID",Vr),identities:l,migration:Wd(r.migration),smoke:Eu(r.smoke,{files:o,targets:u,serverNames:d,identityNames:c,timeoutMs:a,problems:s}),rules:Dd(r.rules,n),suppressions:Fd(r.suppressions,n),baseline:Bd(r.baseline,o),concurrency:de(e,"concurrency",yi,qd)??F_,timeoutMs:a,ca:iu(e),reportDir:au(e),annotations:de(e,"annotations",Wr,Tt)??!0}}function Ru(e,t,n){let{accounting:r,databases:o}=e,s=c=>r.kind!=="observed"||t===void 0?null:r.value.reduce((u,d)=>d.databaseOid===c&&t.has(d.roleOid)?u+d.count:u,0),i=o.kind==="observed"?o.value.map(c=>W_(e,c,s(c.oid),n)):[],a=o.kind==="observed"?Q_(e,o.value):[],l=s("0");return{databases:i.map(({judgement:c})=>c),shared:l,gaps:[...i.flatMap(({gaps:c})=>c),...a,...H_(e,l,n)]}}function W_(e,t,n,r){let o=e.audits.find(l=>l.database===t.name),s=o===void 0?null:V_(o,r),i=n===0&&s===null?[]:Y_(e,t,o,n,s,r),a=i.length>0?"gap":s===null?"accounted":"audited";return{judgement:{name:t.name,status:a,passwordOwnedObjects:n,listed:s,durationMs:o?.durationMs??null},gaps:i}}function Y_(e,t,n,r,o,s){let i=(c,u,d)=>({server:e.server.name,database:t.name,stage:c,failure:u,count:d}),a={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let c=W(t.mayConnect?"pg/not-entered":"pg/connect-denied",r===null?a:{...a,count:r});return[i("session",c,r)]}if(n.rules.kind==="unavailable")return[i("session",n.rules.failure,r)];if(n.rules.kind==="not-applicable")return[i("session",W("pg/not-entered",a),r)];let l=n.rules.value.flatMap(({rule:c,rows:u})=>u.kind==="unavailable"&&!s.ignored.has(c)?[i("audit",u.failure,s.counted.has(c)?r:null)]:[]);return l.length>0||r===o||r===null||o===null?l:[i("audit",W("pg/accounting-mismatch",{...a,count:Math.abs(r-o)}),Math.abs(r-o))]}function V_(e,t){return e.rules.kind==="observed"?Au(e.rules.value,t):null}function Au(e,{counted:t}){return e.filter(({rule:r})=>t.has(r)).reduce((r,{rows:o})=>r===null||o.kind!=="observed"?null:r+o.value.length,0)}function Q_(e,t){return e.audits.filter(n=>!t.some(r=>r.name===n.database)).flatMap(({database:n,rules:r})=>r.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:r.failure,count:null}]:[])}function H_(e,t,n){let r=(a,l)=>({server:e.server.name,database:null,stage:"audit",failure:a,count:l}),o=e.shared.flatMap(({rule:a,rows:l})=>l.kind==="unavailable"&&!n.ignored.has(a)?[r(l.failure,n.counted.has(a)?t:null)]:[]),s=Au(e.shared,n);if(o.length>0||t===null||s===t)return o;let i=Math.abs(t-(s??0));return[r(W("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:i}),i)]}function Ft(e,t,n,r,o){return`${e}:${t}/${n??"-"}/${r.replaceAll(" ","-")}/${o}`}function z_(e,t){let n=e.split("*"),[r="",...o]=n;if(o.length===0)return e===t;if(!t.startsWith(r))return!1;let s=o.pop()??"",i=r.length;for(let a of o){let l=t.indexOf(a,i);if(l===-1)return!1;i=l+a.length}return t.length-s.length>=i&&t.endsWith(s)}function io(e,{baseline:t,suppressions:n,today:r}){return n.some(({fingerprint:o,until:s})=>(s===void 0||r<=s)&&z_(o,e))?"suppressed":t.has(e)?"baselined":"new"}function Tu(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let r=t.severities["smoke-query-failed"];if(r==="off")return[];let o=Ft("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?r??"error":"warning",status:io(o,t),fingerprint:o,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function Ou(e,t,n){let r=new Map;for(let{status:o,failure:s,server:i,database:a,as:l}of e){if(o!=="not-run"||s===null)continue;let c=t.some(d=>d.server===i&&d.failure.code===s.code&&(d.database===null||d.database===a))||n.some(d=>d.rule==="entra-login-refused"&&d.server===i&&d.role===l),u=JSON.stringify([i,a,l,s.code]);c||r.set(u,{server:i,database:a,stage:"smoke",failure:s,count:null})}return[...r.values()]}function Iu({suppressions:e,today:t,severities:n}){let r=n["suppression-expired"]??"warning";return r==="off"?[]:e.filter(({until:o})=>o!==void 0&&t>o).map(({fingerprint:o,until:s,location:i})=>({rule:"suppression-expired",severity:r,status:"new",fingerprint:`suppression-expired:${o}`,server:"",database:null,role:null,object:null,message:`The suppression of ${o} ended on ${s}`,predicate:null,remediation:null,location:i}))}var ao=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function Cu(e,t,n){let r=e.logins.map(i=>ev(e,i,t,n)),o=r.flatMap(i=>i.login.kind==="unavailable"?[{...i,failure:i.login.failure}]:[]),s=o.filter(({identity:i,failure:a})=>i!==se&&ao.has(a.code));return{logins:nv(r),findings:rv(s).map(i=>ov(e,i)),gaps:X_(o.filter(i=>!s.includes(i))).map(({database:i,failure:a})=>({server:e.server.name,database:Nu.has(a.code)?i:null,stage:Z_(a.code),failure:a,count:null}))}}var Nu=new Set(["pg/connect-denied","pg/database-missing"]);function X_(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>JSON.stringify([n,o.code,o.summary,Nu.has(o.code)?r:null])).values()].flatMap(n=>n.slice(0,1))}function Z_(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function ev(e,t,n,r){if(t.login.kind!=="unavailable"||n.length===0)return t;let o=r.find(({name:i})=>i===t.identity),s={host:e.server.host,database:t.database,...o===void 0?{}:{clientId:o.clientId,tenantId:o.tenantId},...tv(t.login.failure)};return{...t,login:{kind:"unavailable",failure:ba(t.login.failure,t.role,s,n)}}}function tv({objectId:e}){return e===null?{}:{objectId:e}}function nv(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:r})=>r.kind==="observed")??n.slice(0,1))}function rv(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>`${n}/${o.code}/${o.code==="pg/connect-denied"?r:""}`).values()].flatMap(n=>n.slice(0,1))}function ov(e,{identity:t,role:n,database:r,failure:o}){let s=o.fix.find(a=>a.startsWith("sql> ")||a.startsWith("$ ")),i=o.code==="pg/connect-denied"?r:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:Ft("entra-login-refused",e.server.name,i,"role",n),server:e.server.name,database:i,role:n,object:null,message:`The identity ${t} cannot log in: ${o.summary} (${o.code}). ${o.likelyCause}`,predicate:null,remediation:s?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}function Lu(e,{servers:t,findings:n,gaps:r,smoke:o},{severities:s,identities:i}){if(e.kind==="skipped")return[e.because.summary];let a=n.filter(({severity:p})=>p==="error"),l=a.filter(({status:p})=>p!=="new").length,c=t.flatMap(p=>[{name:se,loginRole:p.loginRole},...i].filter(({name:m})=>!p.logins.some(({identity:y,login:f})=>y===m&&f.kind==="observed")).map(({name:m,loginRole:y})=>`${p.name}: the Entra login of ${m} as ${y} is not proven`)),u=Object.keys(s).filter(p=>s[p]==="off"),d=t.filter(p=>!o.some(m=>m.server===p.name&&m.status==="pass"));return[...c,...a.length===0?[]:[`${j(a.length,"error")} found: ${sv(a)}${l===0?"":` (${T(l)} accepted by baseline or suppression)`}`],...r.length===0?[]:[`${j(r.length,"gap")}: not everything could be looked at`],...d.map(p=>`${p.name}: no smoke query has passed, so nothing proves that the application works`),...u.map(p=>`the rule ${p} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function sv(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,r])=>`${T(r.length)} \xD7 ${n}`).join(", ")}function qu(e,t,n){let r=av(t,n),o=(a,l)=>a.flatMap(({rule:c,rows:u})=>u.kind==="observed"?dv({evidence:e,settings:n,routes:r,database:l},iv(n,c),u.value):[]),s=t.length===0?[]:n.rules.flatMap(a=>lv(t,a,n)),i=[...o(e.shared,null),...o(s,null),...e.audits.flatMap(({database:a,rules:l})=>l.kind==="observed"?o(l.value,a):[])];return{findings:i.flatMap(a=>"rule"in a?[a]:[]),gaps:[...i.flatMap(a=>"stage"in a?[a]:[]),...cv(e,s)]}}function iv({rules:e},t){let n=e.find(r=>r.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function av(e,{migration:t}){let n=new Map;return r=>{if(r===null)return{kind:"undecided",because:"it hangs on no role"};let o=n.get(r)??mt(r,t,e);return n.set(r,o),o}}function lv(e,{id:t,find:n},{severities:r}){return n===void 0||r[t]==="off"?[]:[{rule:t,rows:n(e)}]}function cv({server:e},t){return t.flatMap(({rows:n})=>n.kind==="unavailable"?[{server:e.name,database:null,stage:"roles",failure:n.failure,count:null}]:[])}function dv(e,t,n){let{evidence:r,settings:o,routes:s,database:i}=e,a=o.severities[t.id];if(a==="off")return[];let{name:l,host:c,port:u}=r.server;return n.map(d=>{if(d.unreadable!==null)return uv(e,d,d.unreadable);let p={server:{name:l,host:c,port:u},route:s(d.role)},m=Ft(t.id,l,i,d.type,d.identity),{type:y,schema:f,name:h,identity:_}=d;return{rule:t.id,severity:a??t.severityOf?.(d,p)??t.severity,status:io(m,o),fingerprint:m,server:l,database:i,role:d.role,object:{type:y,schema:f,name:h,identity:_},message:t.message(d,p),predicate:t.predicate,remediation:t.remediation(d,p)??null,location:r.server.location??null}})}function uv({evidence:e,database:t},{type:n,identity:r},o){let{server:s}=e,i={host:s.host,role:s.loginRole,object:`${n} ${r}`,privilege:o};return{server:s.name,database:t,stage:"audit",failure:W("pg/catalog-closed",t===null?i:{...i,database:t}),count:null}}function Pu(e,t,n,{mode:r,failOn:o}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!t)return{fails:!0,line:`Not ready to switch password authentication off: ${n.join("; ")}`};let s=pv(e,t);return{fails:e.kind!=="pass"&&o!=="never",line:s}}function pv(e,t){switch(e.kind){case"pass":return t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${j(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${j(e.because.length,"thing")} could not be looked at`;default:return Ie(e)}}function Uu(e,t){let n=e.servers.map(d=>fv(d,t)),r=e.servers.flatMap(d=>d.smoke),o=[...n.flatMap(d=>d.findings),...Tu(r,t),...Iu(t)].sort(yv),s=n.flatMap(d=>d.gaps),i=[...s,...Ou(r,s,o)],a=hv(e,o,i,t),l={servers:n.map(({server:d})=>d),findings:o,gaps:i,smoke:r},c=Lu(a,l,t),u=c.length===0;return{verdict:a,ready:u,notReadyBecause:c,step:Pu(a,u,c,t),...l}}function fv(e,t){let n=e.roles.kind==="observed"?e.roles.value.map(ut):[],r=e.roles.kind==="observed"?new Set(n.filter(a=>a.class.kind==="password").map(a=>a.facts.oid)):void 0,o=Cu(e,n,t.identities),s=Ru(e,r,mv(t)),i=qu(e,n,t);return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,logins:o.logins,roles:n,databases:s.databases,sharedPasswordOwnedObjects:s.shared},findings:[...o.findings,...i.findings],gaps:[...o.gaps,...gv(e),...s.gaps,...i.gaps]}}function mv({rules:e,severities:t}){let n=new Set(e.flatMap(o=>o.counted===!0?[o.id]:[])),r=e.filter(({id:o})=>t[o]==="off"&&!n.has(o)).map(({id:o})=>o);return{counted:n,ignored:new Set(r)}}function gv(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:r})=>r.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function hv(e,t,n,{failOn:r}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let o=t.filter(({status:s,severity:i})=>s==="new"&&(i==="error"||r==="warning"&&i==="warning"));return Y(o)?{kind:"fail",because:o}:Y(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var Mu={new:0,baselined:1,suppressed:2},Du={error:0,warning:1,note:2},Fu=["entra-login-refused","smoke-query-failed"];function Bu({rule:e}){let t=Fu.indexOf(e);return t===-1?Fu.length:t}function yv(e,t){return Mu[e.status]-Mu[t.status]||Du[e.severity]-Du[t.severity]||Bu(e)-Bu(t)}var Ju={"smoke-query-failed":"error","entra-login-refused":"error","suppression-expired":"warning"};var bv=/^[a-z0-9._-]$/,wv=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function Pi(e){let t=[...e],n=t.length-1;return t.map((r,o)=>o===0&&(/[._]/.test(r)||wv.test(e))||o===n&&r==="."||!bv.test(r)?_v(r):r).join("")}function _v(e){return[...new TextEncoder().encode(e)].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var vv="postgres",Gu={"owned-by-password-role":"objects","database-owned-by-password-role":"objects","default-privileges-of-password-role":"defaultPrivileges","user-mapping-of-password-role":"mappings","policy-names-password-role":"policies","job-of-password-role":"jobs"};function Ku(e,t){if(e.roles.kind!=="observed")return[];let n=e.roles.value.map(ut),r=i=>mt(i,t,n),o=Sv(e,n,r),s=e.audits.map(({database:i,rules:a,before:l})=>{let c=a.kind==="observed"?a.value.flatMap(Wu):[];return Yu(e,{database:i,forShared:!1,before:l,labels:[]},c,r)}).sort((i,a)=>lo(i.database,a.database));return[o,...s].filter(({handovers:i,labels:a,undecided:l})=>i.length+a.length+l.length>0)}function Sv(e,t,n){let r=t.filter(i=>i.class.kind==="password").flatMap(({facts:{name:i}})=>{let a=n(i);return a.kind==="label"?[{role:i,route:a}]:[]}),o=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return Yu(e,{database:vv,forShared:!0,before:o,labels:r},e.shared.flatMap(Wu),n)}function Wu({rule:e,rows:t}){let n=Object.hasOwn(Gu,e)?Gu[e]:void 0;return n===void 0||t.kind!=="observed"?[]:t.value.map(r=>[r.type==="default acl"?"defaultPrivileges":r.type==="user mapping"?"mappings":n,r])}function Yu({server:e,serverVersion:t},n,r,o){let s=[...Map.groupBy(r,([,i])=>i.role??"")].filter(([i])=>i!=="").sort(([i],[a])=>lo(i,a)).map(([i,a])=>({role:i,found:a,route:o(i)}));return{server:e.name,host:e.host,serverVersion:t,...n,handovers:s.flatMap(({role:i,found:a,route:l})=>{let c=_e(l);return c===void 0?[]:[kv(i,c,l,a)]}),undecided:s.flatMap(({role:i,found:a,route:l})=>l.kind==="undecided"?[{role:i,count:a.length,because:l.because}]:[])}}function kv(e,t,n,r){let o=s=>r.flatMap(([i,a])=>i===s?[a]:[]).sort((i,a)=>lo(i.type,a.type)||lo(i.identity,a.identity));return{from:e,to:t,route:n,objects:o("objects"),defaultPrivileges:o("defaultPrivileges"),mappings:o("mappings"),policies:o("policies"),jobs:o("jobs")}}function lo(e,t){return e<t?-1:e>t?1:0}var Bt=`do $gate$
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
$gate$;`;var ye=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,$v=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,Ev=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.objects') = ''
        or (pair.new_name::text, ide.type, ide.identity) in (select lst.role_name, lst.type, lst.identity from listed lst) as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,H=`${ye}, ${$v}, ${Ev}`;function tt(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var Ut="('default acl', 'user mapping')";function Ln(e,t){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%' then
        format('alter %s %s owner to %I',
          case ${e}.type
            when 'composite type' then 'type'
            when 'foreign-data wrapper' then 'foreign data wrapper'
            when 'statistics object' then 'statistics'
            else ${e}.type
          end,
          case when ${e}.type = 'aggregate' and ${e}.identity like '%()' then left(${e}.identity, -2) || '(*)' else ${e}.identity end,
          ${t})
      end`}function qn(e){return`${e}.type = 'sequence', ${e}.type, ${e}.identity`}var jv=.2,Vu=`with ${H}, me as (
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
  select format('CREATE on schema %I for %I', nsp.nspname, own.new_name) as about, nsp.nspowner as owner, own.old_oid,
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
), membership as (
  select rol.rolname, rol.oid, pg_has_role(rol.oid, 'USAGE')
      and pg_has_role(rol.oid, case when me.with_options then 'SET' else 'MEMBER' end) as held,
    pg_has_role(rol.oid, 'MEMBER WITH ADMIN OPTION') or me.rolcreaterole and not me.with_options as lendable,
    not me.with_options and not me.rolinherit as no_inherit
  from me
  cross join pg_catalog.pg_roles rol
  where not rol.rolsuper and rol.oid in (
    select old_oid from pair union select new_oid from pair
    union select prv.owner from privilege prv where not prv.held and not prv.grantable
    union
    select rel.relowner
    from pair
    join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
    join pg_catalog.pg_class rel on rel.oid = pol.polrelid
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
  select 6, 'privilege', format('%s for %I', ask.what, rol.rolname), case when ask.held then 'have' else 'missing' end,
    'the jobs of the password role are scheduled again by its successor'
  from jsonb_array_elements_text(current_setting('postgres_entra_gate.jobs')::jsonb) as own (name)
  join pg_catalog.pg_roles rol on rol.rolname = own.name
  cross join lateral (
    select 'USAGE on schema cron', has_schema_privilege(rol.oid, to_regnamespace('cron'), 'USAGE')
    union all
    select 'EXECUTE on cron.schedule_in_database',
      has_function_privilege(rol.oid, to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE')
  ) as ask (what, held)
  union all
  select 7, 'objects', format('%I owns %s', own.old_name, own.type), 'note', count(*)::text
  from owned own
  group by own.old_name, own.type
  union all
  select 8, 'superuser', format('%s %s', own.type, own.identity), 'stays', 'only a superuser can own one; remediate.sql says what can be done instead'
  from owned own
  where ${tt("own")}
  union all
  select 9, 'user mapping', format('of %I on server %I', pair.old_name, map.srvname),
    case when bool_or(other.umuser is not null) then 'have' else 'stays' end,
    format('%I needs a user mapping of its own, or everybody one; the old one is then dropped', pair.new_name)
  from pair
  join pg_catalog.pg_user_mappings map on map.umuser = pair.old_oid
  left join pg_catalog.pg_user_mappings other on other.srvid = map.srvid and (other.umuser = 0 or other.umuser = pair.new_oid)
  group by pair.old_name, pair.new_name, map.srvname
  union all
  select 10, 'locks', 'lock table', case when need.locks < room.locks then 'have' else 'stop' end,
    format('about %s locks at once, with room for %s; raise max_locks_per_transaction where that is too little', need.locks, room.locks)
  from (
    select count(*)
    from pg_catalog.pg_class rel
    where rel.relowner in (select old_oid from pair)
  ) as need (locks)
  cross join lateral (
    select current_setting('max_locks_per_transaction')::bigint
      * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
  ) as room (locks)
  union all
  select 11, 'locks', 'held for', 'note',
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${jv}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`,Qu=`with ${ye}, answer as (
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
order by ans.place, ans.about collate "C";`;function Jt(e,t){let{server:n,host:r,database:o,forShared:s}=t;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${S(n)} (${S(r)})`,`Database: ${S(o)}${s?", or any other":""}`,...xv(t),"",...Rv[e],...s?Av:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?Tv(t):[],...Ov(t)].map(a=>`-- ${a}`.trimEnd()).join(`
`)}function xv({handovers:e,labels:t}){let n=[...t.map(({role:r,route:o})=>`${S(r)}: labelled in place, because ${S(o.because)}`),...e.map(({from:r,to:o,route:s})=>`${S(r)} \u2192 ${S(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${S(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var Rv={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles. One transaction: all of it happens, or nothing. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},Av=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."];function Tv({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:t,to:n})=>`  grant ${S(P(n))} to ${S(P(t))};`)]}function Ov({undecided:e,forShared:t}){if(e.length===0)return[];let n=t?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:r,count:o,because:s})=>[`  ${S(r)} has ${j(o,"thing")} ${n}, and ${S(s)}`,`  - { from: ${Hu(r)}, to: <Entra or group role> }`,`  - { from: ${Hu(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function Hu(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:S(JSON.stringify(e))}function Gt({database:e,forShared:t},n){let r={database:t?"":e,...n};return["set local search_path = '';",...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${at(typeof s=="string"?s:Iv(s))};`)].join(`
`)}function Iv(e){return Array.isArray(e)&&e.length>1?`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]`:JSON.stringify(e)}var Cv="set local lock_timeout = '5s';";function co(e,t){return[`${Cv}
${e}`,...t.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}function uo(e){return["begin;",...e,"commit;"].join(`

`)}function zu(e){let{handovers:t,labels:n}=e,r=t.length+n.length>0;return`${[Jt("preflight",e),...r?Nv(e):[]].join(`

`)}
`}function Nv(e){let{handovers:t,labels:n}=e,r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),objects:"",jobs:t.flatMap(({to:o,jobs:s})=>s.length>0?[o]:[])};return[`begin transaction read only;
${Gt(e,r)}`,`-- 1. The right database, and every role is there.
${Bt}`,`-- 2. What remediate.sql needs.
${Vu}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${Qu}`,"commit;"]}var Xu={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function Lv(e,t){let n=Object.hasOwn(Xu,e.type)?Xu[e.type]:void 0;if(!(n===void 0||e.schema==="pg_temp"))return`alter ${n} ${qv(e)} owner to ${P(t)};`}function Kt(e,t){if(t.kind==="label")return e.role===null?void 0:Ce(e.role,t);let n=_e(t);return n===void 0?void 0:Lv(e,n)}function qv({type:e,identity:t}){return e==="aggregate"&&t.endsWith("()")?`${t.slice(0,-2)}(*)`:t}function po({type:e,details:t},n){return e==="subscription"?n!==null&&n<16e4:e==="event trigger"||e==="foreign-data wrapper"||t.superuser_only===!0}var Zu=`do $gate$
declare
  hand record;
  jobs jsonb;
  job jsonb;
  role_before constant text := current_setting('role');
begin
  if to_regclass('cron.job') is null then
    return;
  end if;
  for hand in
    with ${ye}
    select pair.old_name, pair.new_name, rol.rolcanlogin as may_work
    from pair
    join pg_catalog.pg_roles rol on rol.oid = pair.new_oid
    order by pair.old_name
  loop
    -- Row-level security shows each role its own jobs.
    perform set_config('role', hand.old_name, true);
    select jsonb_agg(to_jsonb(one) order by one.jobid) into jobs from cron.job one where one.username = hand.old_name;
    for job in select * from jsonb_array_elements(jobs) loop
      perform set_config('role', hand.new_name, true);
      if not hand.may_work then
        raise warning 'Job % of "%" stays: "%" may not log in, so no job can work as it. Schedule it as an Entra role.',
          job ->> 'jobid', hand.old_name, hand.new_name;
        continue;
      end if;
      if exists (select from cron.job one where to_jsonb(one) ->> 'jobname' = job ->> 'jobname' and one.username = hand.new_name) then
        raise warning 'Job % of "%" stays: "%" has a job of the same name.', job ->> 'jobid', hand.old_name, hand.new_name;
        continue;
      end if;
      perform set_config('role', hand.old_name, true);
      perform cron.unschedule((job ->> 'jobid')::bigint);
      perform set_config('role', hand.new_name, true);
      perform cron.schedule_in_database(coalesce(job ->> 'jobname', 'job ' || (job ->> 'jobid')),
        job ->> 'schedule', job ->> 'command', job ->> 'database', null, (job ->> 'active')::boolean);
    end loop;
    perform set_config('role', role_before, true);
  end loop;
end
$gate$;`,ep=`do $gate$
declare
  given record;
  job jsonb;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if to_regclass('cron.job') is null then
    return;
  end if;
  for given in
    select lst.*
    from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb)
      as lst ("from" text, "to" text, job text, name text)
  loop
    perform set_config('role', given."to", true);
    select to_jsonb(one) into job
    from cron.job one
    where one.username = given."to" and to_jsonb(one) ->> 'jobname' = coalesce(given.name, 'job ' || given.job);
    continue when job is null;
    perform cron.unschedule((job ->> 'jobid')::bigint);
    perform set_config('role', given."from", true);
    if given.name is not null then
      perform cron.schedule_in_database(given.name, job ->> 'schedule', job ->> 'command', job ->> 'database', null, (job ->> 'active')::boolean);
    else
      number := cron.schedule(job ->> 'schedule', job ->> 'command');
      perform cron.alter_job(number, database => job ->> 'database', active => (job ->> 'active')::boolean);
    end if;
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`;var fo=`do $gate$
declare
  with_options constant boolean := current_setting('server_version_num')::integer >= 160000;
  may_create_roles constant boolean := (select rol.rolcreaterole from pg_catalog.pg_roles rol where rol.rolname = current_user);
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
      with ${H}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name, nsp.nspowner as owner, nsp.oid as objid, own.new_name as grantee
        from (select distinct schema, new_name from owned) own
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
        where not has_schema_privilege(own.new_name, nsp.oid, 'CREATE')
        union
        select 'create', 'database', dat.datname, dat.datdba, dat.oid, who.name
        from pg_catalog.pg_database dat
        cross join lateral (
          select current_user from owned where owned.type in ('schema', 'subscription')
          union
          select owned.new_name from owned where owned.type = 'publication'
        ) as who (name)
        where dat.datname = current_database() and not has_database_privilege(who.name, dat.oid, 'CREATE')
        union
        select 'usage', 'foreign data wrapper', fdw.fdwname, fdw.fdwowner, fdw.oid, pair.new_name
        from pair
        join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
        join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
        where not has_foreign_data_wrapper_privilege(pair.new_name, fdw.oid, 'USAGE')
      )
      select jsonb_agg(jsonb_build_object(
        'privilege', wanted.privilege, 'kind', wanted.kind, 'name', wanted.name, 'grantee', wanted.grantee,
        'owner', own.rolname, 'owner_after', coalesce(mov.new_name, own.rolname)
      )) into needs
      from wanted
      join pg_catalog.pg_roles own on own.oid = wanted.owner
      left join owned mov on mov.moving and mov.type = wanted.kind and mov.objid = wanted.objid;
    end if;

    for lent in
      with ${ye}
      select rol.oid, rol.rolname
      from pg_catalog.pg_roles rol
      where not rol.rolsuper
        and rol.rolname in (
          select unnest(array[pair.old_name, pair.new_name]) from pair where round = 'roles'
          union all
          -- Who owns the thing can grant its privileges, and so can who was given them with the grant option.
          select want.owner
          from jsonb_to_recordset(needs) as want (kind text, name text, owner name)
          where not case want.kind
            when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, 'CREATE WITH GRANT OPTION')
            when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
            else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
          end
          union all
          select pg_get_userbyid(rel.relowner)
          from pair
          join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
          join pg_catalog.pg_class rel on rel.oid = pol.polrelid
          where round = 'owners'
        )
        -- Who cannot be lent is not tried beyond the roles themselves: what is refused then says what it is refused for.
        and (
          round = 'roles'
          or pg_has_role(rol.oid, 'MEMBER WITH ADMIN OPTION')
          or may_create_roles and not with_options
        )
      order by rol.rolname
    loop
      if pg_has_role(lent.oid, 'USAGE') and pg_has_role(lent.oid, case when with_options then 'SET' else 'MEMBER' end) then
        continue;
      end if;
      if not with_options then
        execute format('grant %I to %I', lent.rolname, current_user);
        loans := loans || format('revoke %I from %I', lent.rolname, current_user);
        continue;
      end if;
      select jsonb_object_agg(mem.grantor, jsonb_build_array(mem.inherit_option, mem.set_option)) into held
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid and mem.member = current_user::regrole;
      execute format('grant %I to %I with inherit true, set true', lent.rolname, current_user);
      select mem.grantor, pg_get_userbyid(mem.grantor) as name, held -> mem.grantor::text as options into strict changed
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid
        and mem.member = current_user::regrole
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
    from jsonb_to_recordset(needs) as want (privilege text, kind text, name text, grantee text, owner_after text)
    -- What nobody here may grant is not tried: the handover itself then says what it is refused for.
    where case want.kind
      when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, 'CREATE WITH GRANT OPTION')
      when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
      else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
    end
  loop
    execute format('grant %s on %s %I to %I', need.privilege, need.kind, need.name, need.grantee);
    -- Who owns it afterwards has the privilege as its owner: taking the loan back would take that.
    if need.owner_after <> need.grantee then
      loans := loans || format('revoke %s on %s %I from %I', need.privilege, need.kind, need.name, need.grantee);
    end if;
  end loop;

  perform set_config('postgres_entra_gate.loans', to_jsonb(loans)::text, true);
end
$gate$;`,mo=`do $gate$
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
$gate$;`;var tp=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${H}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${tt("own")}) as held_back
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
      with ${H}
      select ${Ln("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${tt("own")}
      order by ${qn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,go=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${H}
    select own.type, own.identity, ${Ln("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${tt("own")}
    order by ${qn("own")}
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
$gate$;`,np=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  statement text;
begin
  for hand in
    with ${H}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${Ut}
        and (own.type in ('extension', 'subscription') or ${tt("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${Ut})
        - count(*) filter (where own.moving and own.type not in ${Ut}) as gone
    from pair
    left join owned own using (old_oid)
    group by pair.old_name, pair.new_name
    order by pair.old_name
  loop
    if hand.gone > 0 then
      raise warning '% objects on the list are not of "%" any more, and are left as they are.', hand.gone, hand.old_name;
    end if;
    if hand.extensions > 0 and hand.bound > 0 then
      raise warning 'The extensions that came from "%" stay with "%": they cannot be told apart from what is its own.',
        hand.new_name, hand.old_name;
    elsif hand.extensions > 0 then
      with ${H}
      select array_agg(${Ln("own","own.old_name")} order by ${qn("own")}) into own_statements
      from owned own
      where own.old_name = hand.old_name and not own.moving and own.type not in ${Ut};
      execute format('reassign owned by %I to %I', hand.old_name, hand.new_name);
      foreach statement in array coalesce(own_statements, '{}') loop
        if statement is not null then
          execute statement;
        end if;
      end loop;
      continue;
    end if;
    for thing in
      with ${H}
      select ${Ln("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.moving and own.dbid <> 0 and own.type not in ${Ut}
      order by ${qn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var rp=`do $gate$
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
$gate$;`,op=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
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
    -- Only the server's owner may drop another's mapping; its own role may drop it too.
    if not mapping.owned then
      perform set_config('role', mapping.old_name, true);
    end if;
    execute format('drop user mapping for %I server %I', mapping.old_name, mapping.srvname);
    perform set_config('role', role_before, true);
  end loop;
end
$gate$;`,sp=`do $gate$
declare
  mapping record;
begin
  for mapping in
    select given.role, given.server
    from jsonb_to_recordset(current_setting('postgres_entra_gate.mappings')::jsonb) as given (role text, server text)
    where exists (select from pg_catalog.pg_foreign_server srv where srv.srvname = given.server)
      and not exists (
        select from pg_catalog.pg_user_mappings map where map.srvname = given.server and map.usename = given.role
      )
  loop
    execute format('create user mapping for %I server %I', mapping.role, mapping.server);
    raise warning 'The user mapping of "%" on the server "%" is there again without its options: set its user and password by hand.',
      mapping.role, mapping.server;
  end loop;
end
$gate$;`;var ip=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${ye}, named as (
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
    select format('alter policy %I on %s to %s', onc.polname, onc.polrelid::regclass,
      string_agg(case when onc.role_oid = 0 then 'public' else quote_ident(pg_get_userbyid(onc.role_oid)) end, ', ' order by onc.place)) as statement
    from once onc
    group by onc.oid, onc.polname, onc.polrelid
    order by onc.polrelid, onc.polname
  loop
    execute policy.statement;
  end loop;
end
$gate$;`,ap=`do $gate$
declare
  policy record;
begin
  for policy in
    select format('alter policy %I on %s to %s', given.policy, given."table", (
        -- Null stands for PUBLIC, which is no role: one that is called so is quoted.
        select string_agg(coalesce(quote_ident(rol.name), 'public'), ', ' order by rol.place)
        from jsonb_array_elements_text(given.roles) with ordinality as rol (name, place)
      )) as statement,
      exists (
        select from pg_catalog.pg_policy pol
        where pol.polname = given.policy and pol.polrelid = to_regclass(given."table")
      ) as there,
      given.policy, given."table"
    from jsonb_to_recordset(current_setting('postgres_entra_gate.policies')::jsonb) as given ("table" text, policy text, roles jsonb)
  loop
    if policy.there then
      execute policy.statement;
    else
      raise warning 'There is no policy % on % any more.', policy.policy, policy."table";
    end if;
  end loop;
end
$gate$;`;var lp=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${H}
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
$gate$;`;var ho=1e3;function cp(e){let t=Pv(e);return`${[Jt("remediate",e),...t.length===0?[]:[uo(t)]].join(`

`)}
`}function Pv(e){let{handovers:t,labels:n}=e;if(t.length+n.length===0)return[];let r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),objects:""};return co(Gt(e,r),Mv(e))}function Mv(e){let{handovers:t,labels:n,forShared:r}=e,o=(a,l,c=!0)=>c?[{title:a,sql:l}]:[],s=t.length>0,i=(a,l,c)=>{let u=t.flatMap(d=>d[a]);return o([l,...dp(u)].join(`
`),c,u.length>0)};return[...o("The right database, and every role is there.",Bt),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:a,route:l})=>Ce(a,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",fo,s),...o(["The handover.",...t.flatMap(a=>Dv(a,e))].join(`
`),r?go:tp,s),...i("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",rp),...i("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",op),...i("policies","Row-level security: the successor is named instead.",ip),...i("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",Zu),...o("The loans end.",mo,s),...o("What is left, if anything: a warning for each role.",lp,s)]}function Dv({from:e,to:t,objects:n},{serverVersion:r}){let o=n.filter(s=>po(s,r));return[`${S(e)} \u2192 ${S(t)}: ${j(n.length,"object")}.`,...dp(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,ho).map(s=>`  ${up(s)}: ${Fv(s)}`)]]}function dp(e){let t=e.slice(0,ho).map(n=>`  ${up(n)}`);return e.length<=ho?t:[...t,`  and ${j(e.length-ho,"object")} more: report.json lists them all`]}function up({type:e,identity:t}){return`${S(e)} ${S(t)}`}function Fv({type:e,identity:t}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":S(e)} ${S(t)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var pp=`do $gate$
declare
  step record;
begin
  for step in
    with ${ye}, both_roles as (
      select old_oid as oid, old_name as name from pair union select new_oid, new_name from pair
    ), noted as (
      select rol.oid as role_oid, coalesce(nsp.oid, 0) as nsp_oid, given.kind, given.entries
      from jsonb_to_recordset(current_setting('postgres_entra_gate.default_privileges')::jsonb)
        as given (role text, schema text, kind "char", entries jsonb)
      join both_roles rol on rol.name = given.role
      left join pg_catalog.pg_namespace nsp on nsp.nspname = given.schema
      where given.schema is null or nsp.oid is not null
    ), place as (
      select role_oid, nsp_oid, kind from noted
      union
      select acl.defaclrole, acl.defaclnamespace, acl.defaclobjtype
      from pg_catalog.pg_default_acl acl
      join both_roles rol on rol.oid = acl.defaclrole
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
$gate$;`;var fp=`held (classid, objid, name, acl) as (
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
  )`,Bv=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,mp=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${H}, ${fp}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${Bv})) as one
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
$gate$;`,gp=`do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  done integer;
  undone text[];
begin
  -- A grant may be what the next one hangs on: as long as there is progress, there is another round.
  for round in 1 .. 20 loop
    done := 0;
    undone := '{}';
    for step in
      with ${H}, ${fp}, noted as (
        select given.*, row_number() over () as place
        from jsonb_to_recordset(current_setting('postgres_entra_gate.grants')::jsonb)
          as given (owner text, type text, identity text, "column" text, entries jsonb)
      ), found as (
        select nte.*, dep.classid, dep.objid,
          case
            when nte.type in ('table', 'view', 'materialized view', 'foreign table') then 'table'
            when nte.type in ('function', 'procedure', 'aggregate') then 'routine'
            when nte.type = 'domain' then 'type'
            when nte.type = 'foreign-data wrapper' then 'foreign data wrapper'
            when nte.type = 'server' then 'foreign server'
            else nte.type
          end || ' ' || nte.identity as target
        from noted nte
        join pg_catalog.pg_roles own on own.rolname = nte.owner
        join pg_catalog.pg_shdepend dep on dep.refobjid = own.oid and dep.deptype = 'o'
        cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
        where dep.refclassid = 'pg_catalog.pg_authid'::regclass
          and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
          and ide.type = nte.type
          and ide.identity = nte.identity
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
      select dif.grantor,
        format(
          case
            when dif.turn = 1 then 'grant %1$s%2$s on %3$s to %4$s' || case when dif.grantable then ' with grant option' else '' end
            when dif.was is null then 'revoke %1$s%2$s on %3$s from %4$s'
            else 'revoke grant option for %1$s%2$s on %3$s from %4$s'
          end,
          dif.privilege, coalesce(' (' || quote_ident(dif."column") || ')', ''), dif.target, coalesce(quote_ident(dif.grantee), 'public')
        ) as statement
      from difference dif
      order by dif.turn, dif.grantor <> dif.owner, dif.place, dif.privilege, dif.grantee
    loop
      begin
        perform set_config('role', step.grantor, true);
        execute step.statement;
        done := done + 1;
      exception when insufficient_privilege or dependent_objects_still_exist or invalid_grant_operation then
        undone := undone || format('as "%s": %s: %s', step.grantor, step.statement, sqlerrm);
      end;
      perform set_config('role', role_before, true);
    end loop;
    exit when done = 0;
  end loop;
  for step in select unnest(undone) as what loop
    raise warning 'Left undone, %', step.what;
  end loop;
end
$gate$;`;function hp(e){let t=Uv(e);return`${[Jt("undo",e),...t.length===0?[]:[uo(t)]].join(`

`)}
`}function Uv(e){let{handovers:t,labels:n,before:r}=e;if(t.length+n.length===0)return[];if(t.length>0&&r.kind!=="observed")return[Jv];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[]};return co(Gt(e,Gv(e,o)),Wv(e))}var Jv=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function Gv(e,{grants:t,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:i}=e,a=new Set(r.map(({from:c})=>c)),l=new Set(r.flatMap(({from:c,to:u})=>[c,u]));return{pairs:r.map(({from:c,to:u})=>[u,c]),labelled:o.map(({role:c})=>c),objects:Object.fromEntries(r.map(({from:c,objects:u})=>[c,Kv(u.filter(d=>!po(d,i)))])),grants:t.filter(({shared:c,owner:u})=>c===s&&a.has(u)).map(({owner:c,type:u,identity:d,column:p,entries:m})=>({owner:c,type:u,identity:d,column:p,entries:m})),...s?{}:{default_privileges:n.filter(({role:c})=>l.has(c)),mappings:r.flatMap(({from:c,mappings:u})=>u.map(({details:d})=>({role:c,server:d.server}))),policies:r.flatMap(({policies:c})=>c.map(({details:{table:u,policy:d,named:p}})=>({table:u,policy:d,roles:p}))),jobs:r.flatMap(({from:c,to:u,jobs:d})=>d.flatMap(({name:p,details:{scheduler:m,job:y}})=>m==="pg_cron"?[{from:c,to:u,job:y,name:p===y?null:p}]:[]))}}}function Kv(e){let t=Map.groupBy(e,({type:n})=>n);return Object.fromEntries([...t].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function Wv(e){let{handovers:t,labels:n,forShared:r}=e,o=a=>t.some(l=>l[a].length>0),s=(a,l,c=!0)=>c?[{title:a,sql:l}]:[],i=t.length>0;return[...s("The right database, and every role is there.",Bt),...s("These roles are password roles again.",n.map(({role:a})=>va(a)).join(`
`),n.length>0),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",fo,i),...s("Note the privileges that the way back would blur.",mp,i&&!r),...s("The owners.",r?go:np,i),...s("The privileges that became one with those of the successor.",gp,i),...s("Default privileges.",pp,i&&!r),...s("User mappings.",sp,o("mappings")),...s("Row-level security.",ap,o("policies")),...s("Jobs of pg_cron.",ep,o("jobs")),...s("The loans end.",mo,i)]}var Yv="_shared";function yp(e,t){return e.flatMap(n=>Ku(n,t)).flatMap(n=>{let r=n.forShared?Yv:Pi(n.database),{server:o,database:s}=n,i=`remediation/${Pi(n.server)}/${r}`;return[{path:`${i}/preflight.sql`,server:o,database:s,text:zu(n)},{path:`${i}/remediate.sql`,server:o,database:s,text:cp(n)},{path:`${i}/undo.sql`,server:o,database:s,text:hp(n)}]})}function yo(e){let t=e.filter(({object:r,role:o})=>r!==null&&o!==null);return[...Map.groupBy(t,({rule:r,server:o,database:s,role:i})=>JSON.stringify([r,o,s,i])).values()].flatMap(r=>Y(r)?[{rule:r[0].rule,server:r[0].server,database:r[0].database,role:r[0].role??"",findings:r}]:[])}function bo({findings:e}){let[{predicate:t,rule:n}]=e,{one:r,many:o}=t??{one:`# finding of ${n}`,many:`# findings of ${n}`};return(e.length===1?r:o).replace("#",T(e.length))}function Wt(e){return[...Map.groupBy(e,({server:n,failure:r})=>JSON.stringify([n,r.code,r.summary,r.detail])).values()].flatMap(n=>Y(n)?[{server:n[0].server,failure:n[0].failure,gaps:n}]:[])}function Yt({gaps:e}){return[...new Set(e.flatMap(({database:t})=>t===null?[]:[t]))]}function Vt({gaps:e}){let t=new Map(e.flatMap(({database:n,count:r})=>r===null?[]:[[n,r]]));return t.size===0?null:[...t.values()].reduce((n,r)=>n+r,0)}function bp(e){let t=new Map;for(let{object:n}of e)n!==null&&t.set(n.type,(t.get(n.type)??0)+1);return[...t].sort(([,n],[,r])=>r-n)}function Ke({rule:e,object:t,role:n}){return e==="entra-login-refused"?"login":e==="smoke-query-failed"?"smoke":t!==null&&n!==null?"object":"other"}function Qt({servers:e},t){return e.find(({name:o})=>o===t.server)?.logins.flatMap(({role:o,login:s})=>o===t.role&&s.kind==="unavailable"?[s.failure]:[])?.find(({code:o,summary:s})=>t.message.includes(`${s} (${o})`))}var wo=10,Vv=3500,Qv=200,wp=8,_o=4;function vp(e){let t=Xv(e),n=Mi(t,"error",e.step.fails?wo-1:wo),r=[Mi(t,"warning",wo),Mi(t,"notice",wo)];return{annotations:[n,...r].flatMap(({annotations:o})=>o),leftOut:[n,...r].reduce((o,{leftOut:s})=>o+s,0)}}function Pn({level:e,title:t,message:n,location:r}){let o=[...zv(r),["title",X(S(t),Qv)]],s=n.split(`
`).map(a=>S(a)),i=o.map(([a,l=""])=>`${a}=${Hv(l)}`).join(",");return`::${e} ${i}::${Sp(X(s.join(`
`),Vv))}`}function Sp(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Hv(e){return Sp(e).replaceAll(":","%3A").replaceAll(",","%2C")}function zv(e){if(e===null)return[];let t=e.path.replaceAll("\\","/").replace(/^(\.\/+)+/,"");if(t===""||t.startsWith("/")||/^[A-Za-z]:/.test(t)||t.split("/").includes("..")||S(t)!==t||!_p(e.line))return[];let{line:r,column:o}=e;return[["file",t],["line",String(r)],...o!==void 0&&_p(o)?[["col",String(o)]]:[]]}function _p(e){return Number.isSafeInteger(e)&&e>=1}function Mi(e,t,n){let r=e.filter(i=>i.level===t);if(r.length<=n)return{annotations:r,leftOut:0};let o=r.length-(n-1),s={level:t,title:`${T(o)} more`,message:`${j(o,`more ${t}`)} have no annotation of their own, because GitHub shows ten of a kind. All of them are in report.json; the job summary shows the most important.`,location:null};return{annotations:[...r.slice(0,n-1),s],leftOut:o}}function Xv(e){let{verdict:t,gaps:n}=e,r=e.findings.filter(({status:s})=>s==="new"),o=s=>r.filter(i=>Ke(i)===s);return[...t.kind==="skipped"?[Zv(t.because.summary,t.because.likelyCause)]:[],...o("login").map(s=>eS(e,s)),...o("smoke").map(tS),...Wt(n).map(nS),...[...Map.groupBy(o("object"),({severity:s})=>s).values()].flatMap(yo).map(rS),...o("other").map(s=>({...vo(s),title:S(s.rule),message:S(s.message)}))]}function vo({severity:e,location:t}){return{level:e==="note"?"notice":e,location:t}}function Zv(e,t){return{level:"notice",title:"Skipped: nothing was looked at, nothing is claimed",message:[`${S(e)}.`,S(t)].join(`
`),location:null}}function eS(e,t){let n=Qt(e,t),r=n?.fix??(t.remediation===null?[]:[t.remediation]);return{...vo(t),title:n===void 0?"Entra login refused":`${Xt[n.code].title} (${n.code})`,message:[`${S(t.server)}: ${S(t.message)}`,...kp(r)].join(`
`)}}function tS(e){let t=`${S(e.server)}/${S(e.database??"")} as ${S(e.role??"")}`;return{...vo(e),title:"Smoke query failed",message:`${S(e.message)}
On ${t}`}}function nS(e){let{server:t,failure:n}=e,r=Yt(e).map(S),o=r.slice(0,_o).join(", "),s=r.length>_o?`${o} and ${r.length-_o} more`:o,i=Vt(e),a=i===null||i===0?"":` (${j(i,"object")} of password roles there)`,l=[t===null?"":S(t),s].filter(c=>c!=="").join("/");return{level:"error",title:`${Xt[n.code].title} (${n.code})`,message:[`${l===""?"":`${l}: `}${S(n.summary)}${a}`,S(n.likelyCause),...kp(n.fix)].join(`
`),location:null}}function kp(e){let t=e.slice(0,wp).map(n=>S(n));return e.length>wp?[...t,"The job summary has the rest."]:t}function rS(e){let{server:t,database:n,role:r,findings:o}=e,[s]=o,i=`${S(t)}${n===null?"":`/${S(n)}`}`,a=o.flatMap(({object:d})=>d===null?[]:[`${d.type} ${d.identity}`]),l=a.slice(0,_o).map(d=>X(S(d),200)),c=a.length>l.length?[`${T(a.length-l.length)} more`]:[],u=o.some(({remediation:d})=>d!==null);return{...vo(s),title:`${S(r)} ${bo(e)} in ${i}`,message:[`${[...l,...c].join(", ")}.`,u?"SQL that hands them over: remediate.sql, by server and database under remediation/ in the report folder; run preflight.sql before it.":`Name the role that takes over from ${S(r)} under \`migration\` in the configuration file; the report then has the SQL that hands them over.`,"The whole list is in report.json."].join(`
`)}}function nt({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&ao.has(e.failure.code)?"refused":"unavailable"}function So({logins:e}){let t=e.find(({identity:n})=>n===se);return t===void 0?"unavailable":nt(t)}function ke({roles:e},t){return e.length===0?null:t}function Di(e){return e.databases.length===0?null:[...e.databases.map(n=>n.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,ke(e,0))}function $p({servers:e}){return e.length===0?null:e.reduce((t,n)=>{let r=Di(n);return t===null||r===null?null:t+r},0)}function Ep(e,t){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:i,findings:a,gaps:l}=e;return iS([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:t.toolVersion}],["startedAt",t.startedAt],["durationMs",t.durationMs],["mode",t.mode],["failOn",t.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",Mn(o,c=>c)],["skipped",n.kind==="skipped"?ko(n.because):null],["servers",Mn(s,aS)],["smoke",Mn(i,pS)],["findings",Mn(a,mS)],["gaps",Mn(l,hS)]])}function*jp(e){let{servers:t,...n}=e;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${$e(o)}: ${$e(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...i}of t)yield`${r}    ${$e(i).slice(0,-1)},
      "shared": [`,yield*xp(o),yield`],
      "audits": [`,yield*oS(s),yield"]}",r=`,
`;yield t.length===0?`]
}
`:`
  ]
}
`}function*oS(e){let t=`
`;for(let{rules:n,...r}of e)n.kind==="observed"?(yield`${t}        ${$e(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*xp(n.value),yield"]}}"):yield`${t}        ${$e({...r,rules:n})}`,t=`,
`}function*xp(e){let t=`
`;for(let{rule:n,rows:r}of e)r.kind==="observed"?(yield`${t}          {"rule":${$e(n)},"rows":{"kind":"observed","value":[`,yield*Rp(r.value,o=>o,"            "),yield"]}}"):yield`${t}          ${$e({rule:n,rows:r})}`,t=`,
`}function Mn(e,t){return{entries:()=>Rp(e,t,"    ")}}function sS(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*Rp(e,t,n){for(let[r,o]of e.entries())yield`${r===0?"":","}
${n}${$e(t(o))}`;e.length>0&&(yield`
${n.slice(2)}`)}function*iS(e){let t=`{
`;for(let[n,r]of e)yield`${t}  ${$e(n)}: `,sS(r)?(yield"[",yield*r.entries(),yield"]"):yield $e(r),t=`,
`;yield`
}
`}function $e(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function ko({code:e,summary:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}){return{code:e,message:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}}function aS(e){let{name:t,host:n,port:r,serverVersion:o,loginRole:s,logins:i,roles:a,databases:l,sharedPasswordOwnedObjects:c}=e;return{name:t,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:So(e),logins:i.map(lS),roles:a.map(dS),databases:l.map(u=>uS(e,u)),sharedPasswordOwnedObjects:ke(e,c)}}function lS(e){let{identity:t,role:n,login:r}=e;return{identity:t,role:n,entraLogin:nt(e),proof:r.kind==="observed"?cS(r.value):null,failure:r.kind==="unavailable"?ko(r.failure):null}}function cS({sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}){return{sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}}function dS({facts:e,class:{kind:t,...n}}){return{oid:e.oid,name:e.name,class:t,keepsPassword:"keepsPassword"in n?n.keepsPassword:t==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function uS(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=t;return{name:n,status:r,passwordOwnedObjects:ke(e,o),listed:s,durationMs:i}}function pS(e){let{name:t,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c}=e,{error:u,failure:d,notices:p,location:m}=e;return{name:t,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c,error:u===null?null:fS(u),failure:d===null?null:ko(d),notices:p,location:Ap(m)}}function fS({sqlState:e,message:t,hint:n,position:r}){return{sqlState:e,message:t,hint:n,position:r}}function mS(e){let{rule:t,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l,message:c,remediation:u}=e;return{rule:t,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l===null?null:gS(l),message:c,remediation:u,location:Ap(e.location)}}function gS({type:e,schema:t,name:n,identity:r}){return{type:e,schema:t,name:n,identity:r}}function hS({server:e,database:t,stage:n,failure:r,count:o}){return{server:e,database:t,stage:n,...ko(r),count:o}}function Ap(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}var Tp=20,Ht=50,yS=2e3;function*Op(e,t){for(let n of bS(e,t))yield X(S(n),yS)}function*bS(e,t){let{servers:n,gaps:r,smoke:o,findings:s,step:i,ready:a,notReadyBecause:l,verdict:c}=e;if(yield`${i.line} (${t.mode}, fail-on ${t.failOn}, took ${we(t.durationMs)})`,c.kind==="skipped"){yield*Cp(c.because),yield"Nothing was looked at, so nothing is claimed.";return}a||(yield"Passwords cannot be switched off yet, because:"),yield*Fi(l.map(u=>`  - ${u}`));for(let u of n)yield*wS(e,u);yield*Ip(e,s.filter(({server:u})=>!n.some(({name:d})=>d===u)),"");for(let u of Wt(r))yield*kS(u);o.length>0&&(yield"Smoke queries:");for(let u of o)yield ES(u);t.remediationFiles.length>0&&(yield`${j(t.remediationFiles.length,"remediation file")} under ${t.reportDir}/remediation`)}function*wS(e,t){yield`${t.name} (${t.host}), ${lt(t.serverVersion)}, Entra login ${So(t)}`;for(let r of t.logins)yield _S(r);yield*Fi(t.databases.map(r=>SS(t,r)));let n=ke(t,t.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${T(n)} of password roles`,yield*Ip(e,e.findings.filter(r=>r.server===t.name),"  ")}function _S(e){let{identity:t,role:n,login:r}=e,o=`  login of ${t} as ${n}: ${nt(e)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:i,systemUser:a,tlsVersion:l,clientAddress:c}=r.value,u=[`object id ${s}`,`label of a ${i}`,a===null?"":`system_user ${a}`,l??"",c===null?"":`from ${c}`];return`${o} (${u.filter(d=>d!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var vS={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function SS(e,t){let n=ke(e,t.passwordOwnedObjects),r=n===null?"objects not counted":`${j(n,"object")} of password roles`,o=t.listed===null?"":`, ${T(t.listed)} listed`,s=t.durationMs===null?"":`, ${we(t.durationMs)}`;return`  ${t.name}: ${vS[t.status]}, ${r}${o}${s}`}function*Ip(e,t,n){for(let o of t.slice(0,Tp)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let i=Ke(o)==="login"?Qt(e,o):void 0;i!==void 0?yield*Np(i,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=t.length-Tp;r>0&&(yield`${n}\u2026 and ${T(r)} more in report.json`)}function*kS(e){let{server:t,failure:n}=e,r=Yt(e),o=r.slice(0,Ht).join(", "),s=r.length>Ht?` and ${T(r.length-Ht)} more`:"",i=Vt(e),a=[t??"",`${o}${s}`].filter(c=>c!=="").join("/"),l=i===null||i===0?"":`, ${j(i,"object")} of password roles went unseen`;yield`Could not be looked at: ${a===""?"the run":a}${l}`,yield*Cp(n)}function*Cp(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*Np(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*Fi(e.detail.split(/\r?\n/).map(t=>`    | ${t}`)))}function*Np({fix:e},t){for(let n of e)yield`${t}${n}`}var $S={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function ES({name:e,status:t,server:n,database:r,as:o,setRole:s,durationMs:i,message:a,location:l}){let c=s===null?o:`${o}, set role ${s}`,u=a===""?"":`: ${a}`,d=t==="pass"?"":` (${l.path}:${l.line})`;return`  ${$S[t]}: ${e} (${n}/${r} as ${c}), ${we(i)}${u}${d}`}function*Fi(e){yield*e.slice(0,Ht),e.length>Ht&&(yield`  \u2026 and ${T(e.length-Ht)} more in report.json`)}function qp(e,t){let{verdict:n,ready:r,findings:o,gaps:s,smoke:i}=e;return{verdict:n.kind,ready:String(r),"password-owned-objects":String($p(e)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(i.filter(({status:a})=>a==="pass").length),"smoke-failed":String(i.filter(({status:a})=>a==="fail"||a==="not-run").length),report:Lp(t.reportDir,"report.json"),remediation:t.remediationFiles.length===0?"":Lp(t.reportDir,"remediation")}}function Lp(e,t){let n=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return n.endsWith("/")?`${n}${t}`:`${n}/${t}`}function N(e){return{kind:"text",text:`${e}

`}}var Mp=900*1024,$o=50;function z(e,t,n={}){let{head:r="",foldedUnder:o,limit:s=$o}=n,i=o!==void 0;return{kind:"list",head:i?`<details><summary>${o}</summary>

${r}`:r,entries:e.slice(0,s).map(t),leftOut:Math.max(0,e.length-s),tail:i?`
</details>
`:""}}function Dp(e,t,n){let r=[],o=n-Dn(t)-Dn(Pp);for(let s of e){let i=s.kind==="text"?s.text:Bi(s,s.entries.length),a=Dn(i);if(a>o){let l=s.kind==="text"?"":jS(s,o);return[...r,l,Pp,t].join("")}r.push(i),o-=a}return[...r,t].join("")}var Pp="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function Bi({head:e,entries:t,leftOut:n,tail:r},o){let s=n+t.length-o,i=s===0?"":`
\u2026 and ${j(s,"more","more")} in \`report.json\`.
`;return`${e}${t.slice(0,o).join(`
`)}
${i}${r}
`}function jS(e,t){let n=0,r=Dn(Bi(e,0))+xS;for(let o of e.entries){if(r+=Dn(o)+1,r>t)break;n+=1}return n===0?"":Bi(e,n)}var xS=64;function Dn(e){return new TextEncoder().encode(e).length}var Bp=300,Up=1500,RS=4e3,Fp="&#8203;",AS=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function ue(e){return X(Eo(e),Up).replace(AS,t=>/[<>&|\\$]/.test(t)?Jp(t):/[`*_[\]~]/.test(t)?`\\${t}`:`${t}${Fp}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(t,n,r)=>/\d/.test(r)?`${n}${r}${Fp}`:`${n}\\${r}`)}function rt(e){let t=X(Eo(e),Up).split("`");return t.length%2===0?ue(e):t.map((n,r)=>n===""?"":r%2===1?D(n):ue(n)).join("")}function D(e){let t=X(Eo(e),Bp);if(t.trim()==="")return ot(e);let n="`".repeat(Gp(t)+1),r=/^[` ]|[` ]$/.test(t)?" ":"";return`${n}${r}${t}${r}${n}`}function F(e){return/[|\\]/.test(e)?ot(e):D(e)}function ot(e){let t=X(Eo(e),Bp);return`<code>${t.trim()===""?"&nbsp;":t.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,Jp)}</code>`}function Eo(e){return S(`.${e}`).slice(1)}function Jp(e){return`&#${e.codePointAt(0)??0};`}function Gp(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([t])=>t.length))}function zt(e,t){let n=t.map(o=>X(S(o),RS)),r="`".repeat(Math.max(3,Gp(n.join(`
`))+1));return[`${r}${e}`,...n,r].join(`
`)}function pe(e){return`| ${e.join(" | ")} |`}function Ae(e){let t=e.map(n=>n.replace(/#$/,""));return`${pe(t)}
${pe(e.map(n=>n.endsWith("#")?"---:":"---"))}
`}var Ui=20,Kp=20;function Vp(e){let t=e.findings.filter(n=>Ke(n)==="login");return t.length===0?[]:[N("### Refused logins"),...t.slice(0,Ui).map(n=>N(TS(e,n))),...zp(t,n=>`${D(n.server)}: ${ue(n.message)}`)]}function Qp({gaps:e}){if(e.length===0)return[];let t=Wt(e);return[N("### Could not be looked at"),...t.slice(0,Ui).map(n=>N([Hp(n.failure),Wp(n),jo(n.failure)].join(`

`))),...zp(t,n=>`${Wp(n)} ${rt(n.failure.summary)} (\`${n.failure.code}\`)`)]}function jo(e){let{summary:t,likelyCause:n,fix:r,detail:o,sqlState:s}=e;return[`${rt(t)}.`,`**Likely cause:** ${rt(n)}`,...CS(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${D(s)})`}:`,OS(o)]].join(`

`)}function Hp(e){return`#### ${rt(Xt[e.code].title)} (\`${e.code}\`)`}function TS(e,t){let n=Qt(e,t),r=`On ${D(t.server)}${t.database===null?"":`, database ${D(t.database)}`}, as the role ${D(t.role??"")}:`;if(n!==void 0)return[Hp(n),r,jo(n)].join(`

`);let o=t.remediation===null?[]:[zt("sql",[t.remediation])];return["#### Entra login refused",r,rt(t.message),...o].join(`

`)}function Wp(e){let t=Yt(e),n=t.slice(0,10).map(D).join(", "),r=t.length>10?` and ${T(t.length-10)} more`:"",o=t.length===1?"database":"databases",s=[e.server===null?"":`server ${D(e.server)}`,t.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),i=Vt(e),a=i===null||i===0?"":` **${j(i,"object")} of password roles** went unseen.`;return s.length===0?`Everywhere.${a}`:`On ${s.join(", ")}.${a}`}function zp(e,t){let n=e.slice(Ui);return n.length===0?[]:[z(n,r=>`- ${t(r)}`,{foldedUnder:`${T(n.length)} more`})]}function OS(e){let t=e.split(/\r?\n/);return zt("text",t.length>Kp?[...t.slice(0,Kp),"\u2026"]:t)}function IS(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function CS(e){let t=[];for(let n of e){let r=IS(n),o=t.at(-1);o?.kind===r&&r!=="prose"?o.lines.push(Yp(n)):t.push({kind:r,lines:[Yp(n)]})}return t.map(({kind:n,lines:r})=>n==="prose"?r.map(rt).join(`

`):zt(n,r))}function Yp(e){return e.replace(/^(\$ |sql> | {2})/,"")}var Ji=5,Xp=5432;function Zp(e,t){let{remediationFiles:n,reportDir:r}=t;if(n.length===0)return[];let o=NS(e,n),s=j(n.length,"file");return[N("### Remediation"),N(`${s} under ${D(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${D(r)} with \`actions/upload-artifact\` to keep it.`),N("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands the objects over. In the report folder:"),...o.slice(0,Ji).map(i=>N(zt("sh",LS(i)))),...o.length>Ji?[N(`And so on for ${j(o.length-Ji,"more folder")}.`)]:[],z(n,({path:i})=>`- ${D(i)}`,{foldedUnder:`${s} in ${ot(r)}`})]}function NS({servers:e},t){return[...Map.groupBy(t,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=e.find(({name:a})=>a===o.server),i=r.map(({path:a})=>a);return[{host:s?.host??"<host>",port:s?.port??Xp,database:o.database,paths:i}]})}function LS({host:e,port:t,database:n,paths:r}){let s=`host=${t===Xp?Gi(e):`${Gi(e)} port=${t}`} dbname=${Gi(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(i=>`psql ${qS(s)} -v ON_ERROR_STOP=1 -f ${PS(i)}`)}function Gi(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function qS(e){return/[$`"\\!]/.test(e)?Ro(e):`"${e}"`}function PS(e){return/^[\w./%-]+$/.test(e)?e:Ro(e)}var MS=20,Ki=6;function ef(e){let t=Map.groupBy(e.findings,({server:n})=>n);return e.servers.flatMap(n=>DS(n,t.get(n.name)??[]))}function DS(e,t){let n=Di(e),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${j(n,"object")}**.`;return[N(`### Server ${D(e.name)}`),N(`${D(e.host)}, ${lt(e.serverVersion)}. ${r}${FS(e.roles)}`),...US(e),...GS(yo(t)),...QS(e)]}function FS(e){if(e.length===0)return"";let t=o=>e.filter(s=>s.class.kind===o).length,n=e.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${j(t("entra"),"Entra role")}${n===0?"":` (${T(n)} with a password as well)`}`;return` Roles: ${j(t("password"),"password role")}, ${r}, ${j(t("group"),"role")} without login.`}var BS={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function US(e){let t=ke(e,e.sharedPasswordOwnedObjects),n=({status:a,passwordOwnedObjects:l})=>a==="gap"?Number.POSITIVE_INFINITY:l??0,r=e.databases.toSorted((a,l)=>n(a)===n(l)?0:n(l)-n(a)),o=r.map(a=>()=>JS(e,a));if(t!==null&&o.unshift(()=>pe(["_databases and tablespaces themselves_",T(t),"","",""])),o.length===0)return[];let s=Ae(["Database","Objects of password roles#","Listed#","Status","Took#"]),i=o.length>10?`${j(r.length,"database")}`:void 0;return[z(o,a=>a(),{head:s,foldedUnder:i})]}function JS(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=t,a=ke(e,o);return pe([F(n),a===null?"not counted":T(a),s===null?"":T(s),BS[r],i===null?"":we(i)])}function GS(e){if(e.length===0)return[];let t=e.toSorted((r,o)=>o.findings.length-r.findings.length),n=Ae(["Role","Database","Rule","Found#","Types","Accepted#"]);return[N("#### What hangs on which role"),z(t,KS,{head:n,foldedUnder:e.length>10?j(e.length,"group"):void 0}),...t.slice(0,MS).map(WS)]}function KS({role:e,database:t,rule:n,findings:r}){let o=bp(r),s=o.slice(0,Ki).map(([l,c])=>`${T(c)} \xD7 ${ue(l)}`),i=o.length>Ki?[j(o.length-Ki,"more type")]:[],a=r.filter(({status:l})=>l!=="new").length;return pe([F(e),t===null?"_the server itself_":F(t),F(n),T(r.length),[...s,...i].join(", "),a===0?"":T(a)])}function WS(e){let{role:t,database:n,findings:r}=e,o=n===null?"the server itself":ot(n),s=r.length>$o?`, the first ${$o}`:"";return z(r,YS,{head:Ae(["Severity","Type","Object","Status"]),foldedUnder:`${ot(t)} ${bo(e)} in ${o}${s}`})}function YS({object:e,severity:t,status:n}){return pe([t,ue(e?.type??""),F(e?.identity??""),n])}var VS={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function QS(e){if(e.logins.length===0)return[];let t=e.logins.filter(({login:n})=>n.kind==="observed").length;return[z(e.logins,HS,{head:Ae(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${T(t)} of ${T(e.logins.length)} proven`})]}function HS(e){let{identity:t,role:n,login:r}=e,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return pe([F(t),F(n),VS[nt(e)],...o.map(s=>s===null?"":F(s))])}function tf({findings:e}){let t=e.filter(r=>Ke(r)==="other");if(t.length===0)return[];let n=Ae(["Severity","Rule","What","Where","Status"]);return[N("### Other findings"),z(t,zS,{head:n})]}function zS({severity:e,rule:t,message:n,location:r,status:o,server:s}){let i=r===null?s:`${r.path}:${r.line}`;return pe([e,F(t),ue(n),i===""?"":F(i),o])}var XS={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function nf({smoke:e}){if(e.length===0)return[];let t=e.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>e.filter(({status:s})=>s===o));return[N(`### Smoke queries: ${t.length} of ${e.length} passed`),...r.length===0?[]:[z(r,ZS,{head:Ae(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...t.length===0?[]:[z(t,ek,{head:Ae(["Query","Where","As","How","Took#"]),foldedUnder:`${j(t.length,"smoke query","smoke queries")} passed`})]]}function ZS(e){let{status:t,name:n,location:r,error:o,message:s,failure:i}=e,a=o?.sqlState??i?.sqlState;return pe([XS[t],F(n),rf(e),of(e),F(`${r.path}:${r.line}`),a==null?"":F(a),ue(s)])}function ek(e){return pe([F(e.name),rf(e),of(e),e.mode,we(e.durationMs)])}function rf({server:e,database:t}){return F(`${e}/${t}`)}function of({as:e,setRole:t}){return t===null?F(e):`${F(e)} \u2192 ${F(t)}`}function af(e,t){return Dp(tk(e,t),ok(t),Mp)}function tk(e,t){return e.verdict.kind==="skipped"?[N(sf(e)),N("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),N(jo(e.verdict.because))]:[N(sf(e)),N(nk(e,t)),...rk(e),...Vp(e),...Qp(e),...nf(e),...ef(e),...tf(e),...Zp(e,t)]}function sf({verdict:e,ready:t}){return e.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":t?"## \u2705 Ready: password authentication can be switched off":e.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function nk({verdict:e,ready:t,step:n,findings:r},{mode:o,failOn:s}){let i=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${e.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...i===0?[]:[`${j(i,"finding")} ${i===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!t?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function rk({notReadyBecause:e}){return e.length===0?[]:[N("**What stands in the way:**"),z(e,t=>`- ${ue(t)}`)]}function ok({toolVersion:e,startedAt:t,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${e}, started ${D(t)}, took ${we(n)}. Everything is in ${D(`${r}/report.json`)}.</sub>
`}var lf="0.1.0";async function cf(e,t,n,r){let o=yp(n.servers,t.migration),s=(l,c)=>e.writeReport(t.reportDir,l,c),i={toolVersion:lf,startedAt:n.startedAt,durationMs:n.durationMs,mode:t.mode,failOn:t.failOn,reportDir:t.reportDir,remediationFiles:o},a=af(r,i);for(let l of Op(r,i))e.log.info(l);if(t.annotations)for(let l of vp(r).annotations)e.annotate(Pn(l));await e.writeSummary(a),await Promise.all([s("evidence.json",jp(n)),s("report.json",Ep(r,i)),s("summary.md",[a]),...o.map(({path:l,text:c})=>s(l,[c]))]);for(let[l,c]of Object.entries(qp(r,i)))await e.setOutput(l,c)}function df(e,t){for(let{message:n,suggestion:r,location:o}of t){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};e.annotate(Pn(s))}}var uf=`-- Every shared object (database, tablespace) that one of the given roles owns.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 marks the dependencies of shared objects; they are seen alike from every database.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.dbid = 0
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var pf={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:uf,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Kt(e,t)};var ff={kind:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:sk,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function sk(e){let t=e.filter(n=>n.class.kind==="entra");return t.length>0&&e.every(({facts:n})=>n.authType===null)?be(W("pg/authtype-unavailable")):Q(t.filter(n=>n.class.kind==="entra"&&n.class.keepsPassword).map(({facts:{name:n}})=>({role:n,type:"role",schema:null,name:n,identity:P(n),details:{},unreadable:null})))}var mf=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
-- $1: role oids
-- https://github.com/citusdata/pg_cron (cron.job; a name since 1.3, \`active\` since 1.1: read through jsonb for older ones)
-- Row-level security shows each role its own jobs: the server refuses this query to whom it would show a part.
-- https://www.postgresql.org/docs/current/ddl-rowsecurity.html
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  coalesce(opt.name, job.jobid::text) as name,
  pg_catalog.concat(
    'pg_cron job ',
    coalesce('"' || pg_catalog.replace(opt.name, '"', '""') || '"', job.jobid::text),
    ' of ', pg_catalog.quote_ident(rol.rolname)
  ) as identity,
  'pg_cron' as scheduler,
  job.jobid::text as job,
  job.database as database,
  opt.active as active
from cron.job job
join pg_catalog.pg_roles rol
  on rol.rolname::text = job.username
  and rol.oid = any ($1::pg_catalog.oid[])
cross join lateral (
  select
    pg_catalog.to_jsonb(job) ->> 'jobname' as name,
    (pg_catalog.to_jsonb(job) ->> 'active')::boolean as active
) opt
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var gf=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
-- $1: role oids
-- https://github.com/pgpartman/pg_partman/blob/master/doc/pg_partman.md#background-worker
-- Role and databases are settings that every role may read; without the library they are null. The databases are a list
-- with commas between, names in it as they are or in double quotes.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  'pg_partman_bgw' as name,
  pg_catalog.concat('pg_partman background worker of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'pg_partman' as scheduler
from pg_catalog.pg_roles rol
where rol.oid = any ($1::pg_catalog.oid[])
  and rol.rolname::text = pg_catalog.current_setting('pg_partman_bgw.role', true)
  and exists (
    select
    from pg_catalog.regexp_matches(
      pg_catalog.current_setting('pg_partman_bgw.dbname', true), '"((?:[^"]|"")*)"|([^",\\s][^",]*)', 'g'
    ) part
    where pg_catalog.current_database()::text = coalesce(
      pg_catalog.replace(part[1], '""', '"'),
      pg_catalog.rtrim(part[2], E' \\t\\n\\r')
    )
  )
order by rol.rolname::text collate "C"`;var hf=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
-- here and never returned.
-- $1: role oids
-- https://www.pgadmin.org/docs/pgadmin4/latest/pgagent_jobs.html
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  stp.jstname as name,
  pg_catalog.format(
    'pgagent job "%s" step "%s"',
    pg_catalog.replace(job.jobname, '"', '""'),
    pg_catalog.replace(stp.jstname, '"', '""')
  ) as identity,
  'pgagent' as scheduler,
  stp.jstjobid::text as job,
  stp.jstid::text as step,
  job.jobenabled and stp.jstenabled as active,
  con.password as password
from pgagent.pga_jobstep stp
join pgagent.pga_job job on job.jobid = stp.jstjobid
cross join lateral (
  select
    pg_catalog.max(one.value) filter (where one.name = 'user') as login,
    coalesce(pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> ''), false) as password
  from (
    select
      part[1] as name,
      coalesce(pg_catalog.regexp_replace(part[2], '\\\\(.)', '\\1', 'g'), pg_catalog.regexp_replace(part[3], '\\\\(.)', '\\1', 'g')) as value
    from pg_catalog.regexp_matches(stp.jstconnstr, '(\\w+)\\s*=\\s*(?:''((?:\\\\.|[^''\\\\])*)''|((?:\\\\.|[^\\s\\\\])*))', 'g') part
    where stp.jstconnstr !~ '^postgres(ql)?://'
    union all
    select 'user', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://([^@/:]+)(?::[^@/]*)?@')
    union all
    select 'password', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://[^@/:]*:([^@/]+)@')
    union all
    select part[1], part[2]
    from pg_catalog.regexp_matches(stp.jstconnstr, '[?&](\\w+)=([^&]*)', 'g') part
    where stp.jstconnstr ~ '^postgres(ql)?://'
  ) one
) con
left join pg_catalog.pg_roles rol
  on rol.rolname::text = con.login
  and rol.oid = any ($1::pg_catalog.oid[])
where rol.oid is not null or con.password
order by stp.jstjobid, stp.jstid`;var yf=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
-- $1: role oids
-- https://docs.timescale.com/api/latest/informational-views/jobs/
-- The owner is a name in older versions and a regrole, which prints as an identifier, in newer ones.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  job.application_name::text as name,
  pg_catalog.concat('timescaledb job ', job.job_id, ' of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'timescaledb' as scheduler,
  job.job_id::text as job,
  pg_catalog.format('%I.%I', job.proc_schema, job.proc_name) as routine,
  job.scheduled as active
from timescaledb_information.jobs job
join pg_catalog.pg_roles rol
  on rol.oid = any ($1::pg_catalog.oid[])
  and job.owner::text = case pg_catalog.pg_typeof(job.owner)
    when 'pg_catalog.regrole'::pg_catalog.regtype then pg_catalog.quote_ident(rol.rolname)
    else rol.rolname::text
  end
order by rol.rolname::text collate "C", job.job_id`;var bf={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",severityOf:ik,scope:"database",counted:!1,queries:[{sql:mf,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:yf,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:hf,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:gf,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:ak,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?Ce(e.role,t):n==="pg_cron"?lk(e,t):void 0}};function ik({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function ak({role:e,identity:t,details:n}){let{scheduler:r,job:o,step:s,active:i}=n,a=typeof o=="string"?` (number ${o}${typeof s=="string"?`, step ${s}`:""})`:"",l=`The ${t}${a}${i===!1?", which is switched off,":""}`;return r==="pgagent"?e===null?`${l} logs in with a password that stands in its connection string`:`${l} logs in as the password role ${e}: that ends when password authentication is switched off`:`${l} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${r==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function lk({role:e,details:t},n){let{job:r}=t;if(e===null||n.kind!=="reassign"||typeof r!="string"||!/^\d+$/.test(r))return;let o=[" declare job record; begin",`set local role ${P(e)};`,`select * into strict job from cron.job where jobid = ${r};`,"perform cron.unschedule(job.jobid);",`set local role ${P(n.to)};`,"if exists (select from cron.job one where one.jobname = job.jobname) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(coalesce(job.jobname::text, 'job ' || job.jobid), job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${o.includes("$move$")?at(o):`$move$${o}$move$`};`}var wf=`-- Every object of the current database that one of the given roles owns.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend has a row for each owned object of every class, so no class can be forgotten;
-- what follows its parent (index, toast table, row type) has no owner row of its own.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  -- A publication of all tables, or of all tables in a schema (15 and later), takes a superuser to own.
  case when dep.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and (
    exists (select from pg_catalog.pg_publication pub where pub.oid = dep.objid and pub.puballtables)
    or exists (
      select from pg_catalog.pg_depend sub
      where sub.refclassid = dep.classid
        and sub.refobjid = dep.objid
        and sub.classid = pg_catalog.to_regclass('pg_catalog.pg_publication_namespace')
    )
  ) then true end as superuser_only
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var _f={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:wf,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Kt(e,t)};var vf=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
-- $1: oids of roles that may not log in; $2: of Entra roles; $3: of password roles; $4: place by place who takes over from those
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- Before PostgreSQL 16 every member may SET ROLE; since then a membership says whether it may.
with usable as (
  select case when pg_catalog.current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end as word
), handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($3::pg_catalog.oid[]), pg_catalog.unnest($4::pg_catalog.oid[])) han (oid, successor)
)
select
  grp.rolname::text as role,
  'role' as type,
  null as schema,
  grp.rolname::text as name,
  pg_catalog.quote_ident(grp.rolname) as identity,
  own.objects as objects,
  own.databases as databases,
  grp.oid in (select han.successor from handed han) as successor,
  usa.word = 'SET' as options,
  fol.names as followers
from pg_catalog.pg_roles grp
cross join usable usa
cross join lateral (
  select
    pg_catalog.count(*)::integer as objects,
    (pg_catalog.count(distinct dep.dbid) filter (where dep.dbid <> 0))::integer as databases
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = grp.oid
    and dep.deptype = 'o'
) own
-- Entra roles that take over from a password role which works through it today.
cross join lateral (
  select pg_catalog.jsonb_agg(distinct suc.rolname::text) as names
  from handed han
  join pg_catalog.pg_roles suc on suc.oid = han.successor
  where suc.oid = any ($2::pg_catalog.oid[])
    and (pg_catalog.pg_has_role(han.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(han.oid, grp.oid, usa.word))
) fol
where grp.oid = any ($1::pg_catalog.oid[])
  and (own.objects > 0 or grp.oid in (select han.successor from handed han))
  and not exists (
    select from pg_catalog.unnest($2::pg_catalog.oid[]) ent (oid)
    where pg_catalog.pg_has_role(ent.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(ent.oid, grp.oid, usa.word)
  )
order by grp.rolname::text collate "C"`;var Sf={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:vf,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${ck(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let r=t===!0?" with inherit true, set true":"";return`grant ${P(n)} to ${e.map(o=>P(String(o))).join(", ")}${r};`}};function ck({details:{objects:e,databases:t,successor:n}}){let r=Number(t??0),o=r===0?"among the objects of the server":`in ${j(r,"database")}`;return[...e===0?[]:[`owns ${j(Number(e),"object")} ${o}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var kf=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does
-- https://www.postgresql.org/docs/current/catalog-pg-policy.html
-- polroles keeps the order in which the roles were named; oid 0 in it stands for PUBLIC.
with handed as (
  select han.oid, han.successor
  from rows from (
    pg_catalog.unnest($1::pg_catalog.oid[]),
    pg_catalog.unnest($2::pg_catalog.oid[])
  ) han (oid, successor)
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  pol.polname::text as policy,
  rel.identity as table,
  lst.named as named,
  lst.next as next
from pg_catalog.pg_policy pol
join handed han on han.oid = any (pol.polroles)
join pg_catalog.pg_roles rol on rol.oid = han.oid
cross join lateral (
  select
    pg_catalog.jsonb_agg(old.rolname::text order by one.place) as named,
    pg_catalog.jsonb_agg(coalesce(suc.rolname, old.rolname)::text order by one.place) as next
  from pg_catalog.unnest(pol.polroles) with ordinality one (oid, place)
  left join pg_catalog.pg_roles old on old.oid = one.oid
  left join handed mov on mov.oid = one.oid
  left join pg_catalog.pg_roles suc on suc.oid = mov.successor
) lst
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_policy'::pg_catalog.regclass, pol.oid, 0) ide
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, pol.polrelid, 0) rel
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var Ef={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:kf,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?Ce(e.role,t):dk(e,t)}};function dk({role:e,details:t},n){let r=_e(n),{policy:o,table:s}=t;if(r===void 0||typeof o!="string"||typeof s!="string")return;let i=$f(t.named),a=$f(t.next).map((l,c)=>i[c]===e?P(r):uk(l));return`alter policy ${P(o)} on ${s} to ${[...new Set(a)].join(", ")};`}function $f(e){return Array.isArray(e)?e:[]}function uk(e){return typeof e=="string"?P(e):"public"}var jf=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- deptype 'a': it stands in the privileges of an object, as grantee or grantor; 'i': in those that an extension began with (17 and later).
with hung as (
  select dep.refobjid as role, dep.deptype, cat.relname::text as catalog, pg_catalog.count(*) as number
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_database dat on dat.oid = dep.dbid and dat.datname = pg_catalog.current_database()
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
  group by dep.refobjid, dep.deptype, cat.relname
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'a') as privileges,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'i') as initial
from hung hun
join pg_catalog.pg_roles rol on rol.oid = hun.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = hun.role and han.successor = hun.role
)
group by rol.rolname
order by rol.rolname::text collate "C"`;var Rf={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:jf,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let r=[...xf(t,""),...xf(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},pk={pg_class:["table, view, sequence or column","tables, views, sequences and columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function xf(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[r])=>n<r?-1:1).map(([n,r])=>`${t}${j(Number(r),...pk[n]??[`object of ${n}`,`objects of ${n}`])}`)}var Af=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does. A role that stays itself changes nothing and is left out.
-- https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- A grant hangs on its grantee as deptype 'a'. What the owner owns (deptype 'o') moves along and is no loss.
with pair as (
  select han.oid as old, han.successor as next
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.successor <> han.oid
    and exists (select from pg_catalog.pg_proc prc where prc.proowner = han.oid and prc.prosecdef)
), side as (
  select par.old, par.old as has, par.next as lacks, 'loses' as way from pair par where par.next <> 0
  union all
  select par.old, par.next, par.old, 'gains' from pair par where par.next <> 0
), change as materialized (
  select sid.old, sid.way, pg_catalog.jsonb_build_object(
    'attributes', att.words, 'memberships', mem.names, 'objects', obj.number, 'examples', obj.examples) as what
  from side sid
  cross join lateral (
    select pg_catalog.jsonb_agg(pg_catalog.substr(one.key, 4) order by one.key) as words
    from pg_catalog.pg_roles hol
    join pg_catalog.pg_roles lck on lck.oid = sid.lacks
    cross join lateral pg_catalog.jsonb_each(pg_catalog.to_jsonb(hol)) one
    where hol.oid = sid.has
      and one.key in ('rolbypassrls', 'rolcreatedb', 'rolcreaterole', 'rolreplication')
      and one.value > pg_catalog.to_jsonb(lck) -> one.key
  ) att
  cross join lateral (
    select pg_catalog.jsonb_agg(grp.rolname::text order by grp.rolname::text collate "C") as names
    from pg_catalog.pg_roles grp
    where grp.oid in (select one.roleid from pg_catalog.pg_auth_members one)
      and grp.oid not in (sid.has, sid.lacks)
      and pg_catalog.pg_has_role(sid.has, grp.oid, 'USAGE') > pg_catalog.pg_has_role(sid.lacks, grp.oid, 'USAGE')
  ) mem
  cross join lateral (
    select pg_catalog.count(*) as number, pg_catalog.to_jsonb((pg_catalog.array_agg(
      ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C"))[1:3]) as examples
    from pg_catalog.pg_shdepend dep
    join pg_catalog.pg_database dat on dat.datname = pg_catalog.current_database()
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    where (dep.dbid = dat.oid or (dep.classid = 'pg_catalog.pg_database'::pg_catalog.regclass and dep.objid = dat.oid))
      and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.refobjid = sid.has
      and (dep.deptype = 'a' or (dep.deptype = 'o' and sid.way = 'gains'))
      and dep.classid <> 'pg_catalog.pg_default_acl'::pg_catalog.regclass
      and not exists (select from pg_catalog.pg_shdepend oth
        where oth.dbid = dep.dbid and oth.classid = dep.classid and oth.objid = dep.objid and oth.objsubid in (0, dep.objsubid)
          and oth.refclassid = dep.refclassid and oth.deptype in ('o', 'a') and pg_catalog.pg_has_role(sid.lacks, oth.refobjid, 'USAGE'))
  ) obj
)
select rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor, los.what as loses, gai.what as gains
from pg_catalog.pg_proc prc
join pair par on par.old = prc.proowner
join pg_catalog.pg_roles rol on rol.oid = prc.proowner
left join pg_catalog.pg_roles suc on suc.oid = par.next
left join change los on los.old = par.old and los.way = 'loses'
left join change gai on gai.old = par.old and gai.way = 'gains'
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, prc.oid, 0) ide
where prc.prosecdef
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var Tf=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
-- who follows, after all have handed over, may select.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does: then the rights of PUBLIC are what is sure.
-- https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-NOTES (security_invoker: 15 and later)
-- https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html
-- What the rule of a view reads stands in pg_depend, column by column where it names columns.
with handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
), seen as (
  select
    cls.oid as view,
    rel.oid as relation,
    pg_catalog.bool_and(may.may) filter (where who.oid = han.oid) as before,
    pg_catalog.bool_and(may.may or pg_catalog.pg_has_role(who.oid, coalesce(nullif(own.successor, 0), rel.relowner), 'USAGE'))
      filter (where who.oid = han.successor) as after
  from pg_catalog.pg_class cls
  join handed han on han.oid = cls.relowner and han.successor <> han.oid
  join pg_catalog.pg_rewrite rew on rew.ev_class = cls.oid and rew.ev_type = '1'
  join pg_catalog.pg_depend dep
    on dep.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and dep.objid = rew.oid
    and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid <> cls.oid
  join pg_catalog.pg_class rel on rel.oid = dep.refobjid and rel.relkind in ('r', 'v', 'm', 'f', 'p')
  left join handed own on own.oid = rel.relowner
  cross join lateral (values (han.oid), (han.successor)) who (oid)
  cross join lateral (
    select pg_catalog.has_table_privilege(who.oid, rel.oid, 'SELECT') or case
      when dep.refobjsubid > 0 then pg_catalog.has_column_privilege(who.oid, rel.oid, dep.refobjsubid::pg_catalog.int2, 'SELECT')
      else pg_catalog.has_any_column_privilege(who.oid, rel.oid, 'SELECT') end
  ) may (may)
  where (cls.relkind = 'm' or (cls.relkind = 'v' and not exists (
      select from pg_catalog.pg_options_to_table(cls.reloptions) opt
      where opt.option_name = 'security_invoker' and opt.option_value::pg_catalog.bool)))
    -- What goes to the same successor moves along.
    and rel.relowner <> cls.relowner and coalesce(nullif(own.successor, 0) <> han.successor, true)
  group by cls.oid, rel.oid
), change as (
  select see.view, see.before, pg_catalog.jsonb_build_object('objects', pg_catalog.count(*), 'examples', pg_catalog.to_jsonb(
    (pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C"))[1:3])) as what
  from seen see
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, see.relation, 0) ide
  where see.before <> see.after
  group by see.view, see.before
)
select rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor, los.what as loses, gai.what as gains
from (select distinct cha.view from change cha) one
join pg_catalog.pg_class cls on cls.oid = one.view
join pg_catalog.pg_roles rol on rol.oid = cls.relowner
join handed han on han.oid = cls.relowner
left join pg_catalog.pg_roles suc on suc.oid = han.successor
left join change los on los.view = one.view and los.before
left join change gai on gai.view = one.view and not gai.before
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, one.view, 0) ide
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", one.view`;var If={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&Cf(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:Af,parameters:["password","successors"]},{sql:Tf,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${fk(e,t)}`,remediation:(e,{route:t})=>Kt(e,t)};function fk(e,t){let n=Cf(e),{successor:r}=e.details;if(typeof r=="string")return`With ${r} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let o=_e(t),s=o===void 0?"whoever owns it next":`${o}, which is not there yet`;return n.length===0?`It will work with those of ${s}`:`With ${s}, it ${n.join("; it ")} unless that is granted`}function Cf({type:e,details:{loses:t,gains:n}}){let r=e==="function"||e==="procedure",o=r?Of(t):Wi(t,"relation"),s=r?Of(n):Wi(n,"relation");return[...o.length===0?[]:[`${r?"loses":"can no longer read"} ${o.join(", ")}`],...s.length===0?[]:[`${r?"gains":"begins to read"} ${s.join(", ")}`]]}function Of(e){let t=Yi(e,"attributes").map(r=>`the attribute ${r}`),n=Yi(e,"memberships").map(r=>`membership in ${r}`);return[...t,...n,...Wi(e,"object").map(r=>`privileges on ${r}`)]}function Wi(e,t){let n=Number(Nf(e,"objects")??0),r=Yi(e,"examples"),o=n>r.length?["\u2026"]:[];return n===0?[]:[`${j(n,t)} (${[...r,...o].join(", ")})`]}function Yi(e,t){let n=Nf(e,t);return Array.isArray(n)?n.map(String):[]}function Nf(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var Lf=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
-- with how many objects of each catalog and the first of them by name.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 marks the dependencies of shared objects: databases, tablespaces, settings (15 and later), memberships.
with hung as (
  select dep.refobjid as role, cat.relname::text as catalog, ide.type || ' ' || ide.identity as object
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
  where dep.dbid = 0
    and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
), counted as (
  select hun.role, pg_catalog.jsonb_object_agg(hun.catalog, hun.number) as privileges
  from (select one.role, one.catalog, pg_catalog.count(*) as number from hung one group by one.role, one.catalog) hun
  group by hun.role
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  cou.privileges as privileges,
  (
    select pg_catalog.to_jsonb((pg_catalog.array_agg(hun.object order by hun.object collate "C"))[1:3])
    from hung hun
    where hun.role = cou.role
  ) as examples
from counted cou
join pg_catalog.pg_roles rol on rol.oid = cou.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = cou.role and han.successor = cou.role
)
order by rol.rolname::text collate "C"`;var qf={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:Lf,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let r=Array.isArray(n)?n.map(String):[],o=mk(t)-r.length;return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}${o>0?` and ${o} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function mk(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,r)=>n+Number(r),0)}var Pf=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_database dat
join pg_catalog.pg_tablespace spc on spc.oid = dat.dattablespace
left join pg_catalog.pg_roles rol on rol.oid = dat.datdba
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_database'::pg_catalog.regclass, dat.oid, 0) ide
where dat.datname = pg_catalog.current_database()
  and spc.spcname = 'temptblspace'
order by dat.oid`;var Mf=`-- Every lasting relation of the current database in the tablespace temptblspace.
-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- reltablespace is 0 where a relation lies in the default tablespace of its database; toast tables follow their tables.
-- A partitioned table or index keeps nothing there itself; it says where partitions that are made later go.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_class cls
join pg_catalog.pg_tablespace spc on spc.oid = cls.reltablespace
left join pg_catalog.pg_roles rol on rol.oid = cls.relowner
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cls.oid, 0) ide
where spc.spcname = 'temptblspace'
  and cls.relkind in ('r', 'p', 'i', 'I', 'm')
  and cls.relpersistence <> 't'
  and cls.relnamespace <> 'pg_toast'::pg_catalog.regnamespace
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var gk=new Set(["table","index","materialized view","database"]),Df={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:Mf,parameters:[]},{sql:Pf,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>gk.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var xo=[pf,ff,bf,_f,Sf,Ef,Rf,If,qf,Df];async function Ff(e,t){let n=hk(e);if(n.kind==="problems")return bk(e,n.problems);let{config:r}=n,o=await Pa({...await t(r,e),rules:xo},r),s=yk(o,r,e);return await cf(e,r,o,s),s.step}function hk(e){let t=[...xo.map(n=>n.id),...Object.keys(Ju)];return xu({inputs:e.inputs,environment:e.environment,files:e.files},t)}function yk(e,t,n){return Uu(e,{...t,severities:t.rules,rules:xo,today:n.clock.now().toISOString().slice(0,10)})}function bk(e,t){return df(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}function Bf(e){for(let t of Object.keys(e))(t.startsWith("PG")||t==="NODE_TLS_REJECT_UNAUTHORIZED")&&delete e[t]}function Uf(e,t){process.exitCode=1,e.annotate(Pn({level:"error",title:"postgres-entra-gate",message:t,location:null}))}Bf(process.env);var Vi=zi(process.env);try{let{fails:e,line:t}=await Ff(Vi,async(n,r)=>{let{connect:o}=await import("./chunks/connect-KEVA7KRC.js");return await o(n,r)});e&&Uf(Vi,t)}catch(e){Uf(Vi,e instanceof Error?e.stack??e.message:String(e))}process.stdout.write("",()=>process.exit());
