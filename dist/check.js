import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as el,j as tl,k as nl}from"./chunks/chunk-G75USGPP.js";import{a as G,b as B,c as Le,d as oe,e as je}from"./chunks/chunk-KWSQ2KYT.js";import{a as Xi,b as X,c as ol,d as sl,e as al,f as sr,g as ar,h as ir,i as il,j as bt,k as lr,l as ll,m as cn,n as dl}from"./chunks/chunk-XKP7L7JM.js";import{a as pe,b as rl,c as as}from"./chunks/chunk-AXF7THG3.js";import{a as A,b as D,c as L,d as w,e as ge,f as yt,g as Ce,h as $,i as me,j as ss,k as Zi,l as I}from"./chunks/chunk-3R6FQP4P.js";import{a as or,b,d as dn}from"./chunks/chunk-K5RWMQVR.js";var T=b(z=>{"use strict";var Ss=Symbol.for("yaml.alias"),Sd=Symbol.for("yaml.document"),$r=Symbol.for("yaml.map"),kd=Symbol.for("yaml.pair"),ks=Symbol.for("yaml.scalar"),Er=Symbol.for("yaml.seq"),qe=Symbol.for("yaml.node.type"),eb=e=>!!e&&typeof e=="object"&&e[qe]===Ss,tb=e=>!!e&&typeof e=="object"&&e[qe]===Sd,nb=e=>!!e&&typeof e=="object"&&e[qe]===$r,rb=e=>!!e&&typeof e=="object"&&e[qe]===kd,$d=e=>!!e&&typeof e=="object"&&e[qe]===ks,ob=e=>!!e&&typeof e=="object"&&e[qe]===Er;function Ed(e){if(e&&typeof e=="object")switch(e[qe]){case $r:case Er:return!0}return!1}function sb(e){if(e&&typeof e=="object")switch(e[qe]){case Ss:case $r:case ks:case Er:return!0}return!1}var ab=e=>($d(e)||Ed(e))&&!!e.anchor;z.ALIAS=Ss;z.DOC=Sd;z.MAP=$r;z.NODE_TYPE=qe;z.PAIR=kd;z.SCALAR=ks;z.SEQ=Er;z.hasAnchor=ab;z.isAlias=eb;z.isCollection=Ed;z.isDocument=tb;z.isMap=nb;z.isNode=sb;z.isPair=rb;z.isScalar=$d;z.isSeq=ob});var fn=b($s=>{"use strict";var H=T(),ae=Symbol("break visit"),jd=Symbol("skip children"),Re=Symbol("remove node");function jr(e,t){let n=xd(t);H.isDocument(e)?Rt(null,e.contents,n,Object.freeze([e]))===Re&&(e.contents=null):Rt(null,e,n,Object.freeze([]))}jr.BREAK=ae;jr.SKIP=jd;jr.REMOVE=Re;function Rt(e,t,n,r){let o=Rd(e,t,n,r);if(H.isNode(o)||H.isPair(o))return Ad(e,r,o),Rt(e,o,n,r);if(typeof o!="symbol"){if(H.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=Rt(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===ae)return ae;a===Re&&(t.items.splice(s,1),s-=1)}}}else if(H.isPair(t)){r=Object.freeze(r.concat(t));let s=Rt("key",t.key,n,r);if(s===ae)return ae;s===Re&&(t.key=null);let a=Rt("value",t.value,n,r);if(a===ae)return ae;a===Re&&(t.value=null)}}return o}async function xr(e,t){let n=xd(t);H.isDocument(e)?await At(null,e.contents,n,Object.freeze([e]))===Re&&(e.contents=null):await At(null,e,n,Object.freeze([]))}xr.BREAK=ae;xr.SKIP=jd;xr.REMOVE=Re;async function At(e,t,n,r){let o=await Rd(e,t,n,r);if(H.isNode(o)||H.isPair(o))return Ad(e,r,o),At(e,o,n,r);if(typeof o!="symbol"){if(H.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=await At(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===ae)return ae;a===Re&&(t.items.splice(s,1),s-=1)}}}else if(H.isPair(t)){r=Object.freeze(r.concat(t));let s=await At("key",t.key,n,r);if(s===ae)return ae;s===Re&&(t.key=null);let a=await At("value",t.value,n,r);if(a===ae)return ae;a===Re&&(t.value=null)}}return o}function xd(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Rd(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(H.isMap(t))return n.Map?.(e,t,r);if(H.isSeq(t))return n.Seq?.(e,t,r);if(H.isPair(t))return n.Pair?.(e,t,r);if(H.isScalar(t))return n.Scalar?.(e,t,r);if(H.isAlias(t))return n.Alias?.(e,t,r)}function Ad(e,t,n){let r=t[t.length-1];if(H.isCollection(r))r.items[e]=n;else if(H.isPair(r))e==="key"?r.key=n:r.value=n;else if(H.isDocument(r))r.contents=n;else{let o=H.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}$s.visit=jr;$s.visitAsync=xr});var Es=b(Od=>{"use strict";var Td=T(),ib=fn(),lb={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},db=e=>e.replace(/[!,[\]{}]/g,t=>lb[t]),gn=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,a]=r;return this.tags[s]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let a=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,a),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(a){return n(String(a)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+db(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&Td.isNode(t.contents)){let s={};ib.visit(t.contents,(a,i)=>{Td.isNode(i)&&i.tag&&(s[i.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,a]of r)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||o.some(i=>i.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);return n.join(`
`)}};gn.defaultYaml={explicit:!1,version:"1.2"};gn.defaultTags={"!!":"tag:yaml.org,2002:"};Od.Directives=gn});var Rr=b(mn=>{"use strict";var Id=T(),cb=fn();function ub(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function Cd(e){let t=new Set;return cb.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Ld(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function pb(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=Cd(e));let a=Ld(t,o);return o.add(a),a},setAnchors:()=>{for(let s of n){let a=r.get(s);if(typeof a=="object"&&a.anchor&&(Id.isScalar(a.node)||Id.isCollection(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=s,i}}},sourceObjects:r}}mn.anchorIsValid=ub;mn.anchorNames=Cd;mn.createNodeAnchors=pb;mn.findNewAnchor=Ld});var js=b(Nd=>{"use strict";function hn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let a=r[o],i=hn(e,r,String(o),a);i===void 0?delete r[o]:i!==a&&(r[o]=i)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),a=hn(e,r,o,s);a===void 0?r.delete(o):a!==s&&r.set(o,a)}else if(r instanceof Set)for(let o of Array.from(r)){let s=hn(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let a=hn(e,r,o,s);a===void 0?delete r[o]:a!==s&&(r[o]=a)}return e.call(t,n,r)}Nd.applyReviver=hn});var Ge=b(Md=>{"use strict";var fb=T();function qd(e,t,n){if(Array.isArray(e))return e.map((r,o)=>qd(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!fb.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}Md.toJS=qd});var Ar=b(Dd=>{"use strict";var gb=js(),Pd=T(),mb=Ge(),xs=class{constructor(t){Object.defineProperty(this,Pd.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!Pd.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=mb.toJS(this,"",a);if(typeof o=="function")for(let{count:l,res:d}of a.anchors.values())o(d,l);return typeof s=="function"?gb.applyReviver(s,{"":i},"",i):i}};Dd.NodeBase=xs});var yn=b(Fd=>{"use strict";var hb=Rr(),yb=fn(),Tt=T(),bb=Ar(),wb=Ge(),Rs=class extends bb.NodeBase{constructor(t){super(Tt.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],yb.visit(t,{Node:(s,a)=>{(Tt.isAlias(a)||Tt.hasAnchor(a))&&r.push(a)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:a,maxAliasCount:i}=n,l=s.get(o);if(l||(wb.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Tr(a,o,s)),l.count*l.aliasCount>i)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(hb.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Tr(e,t,n){if(Tt.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(Tt.isCollection(t)){let r=0;for(let o of t.items){let s=Tr(e,o,n);s>r&&(r=s)}return r}else if(Tt.isPair(t)){let r=Tr(e,t.key,n),o=Tr(e,t.value,n);return Math.max(r,o)}return 1}Fd.Alias=Rs});var Y=b(As=>{"use strict";var _b=T(),vb=Ar(),Sb=Ge(),kb=e=>!e||typeof e!="function"&&typeof e!="object",Je=class extends vb.NodeBase{constructor(t){super(_b.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:Sb.toJS(this.value,t,n)}toString(){return String(this.value)}};Je.BLOCK_FOLDED="BLOCK_FOLDED";Je.BLOCK_LITERAL="BLOCK_LITERAL";Je.PLAIN="PLAIN";Je.QUOTE_DOUBLE="QUOTE_DOUBLE";Je.QUOTE_SINGLE="QUOTE_SINGLE";As.Scalar=Je;As.isScalarValue=kb});var bn=b(Ud=>{"use strict";var $b=yn(),ot=T(),Bd=Y(),Eb="tag:yaml.org,2002:";function jb(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function xb(e,t,n){if(ot.isDocument(e)&&(e=e.contents),ot.isNode(e))return e;if(ot.isPair(e)){let c=n.schema[ot.MAP].createNode?.(n.schema,null,n);return c.items.push(e),c}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:a,sourceObjects:i}=n,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=o(e)),new $b.Alias(l.anchor);l={anchor:null,node:null},i.set(e,l)}t?.startsWith("!!")&&(t=Eb+t.slice(2));let d=jb(e,t,a.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let c=new Bd.Scalar(e);return l&&(l.node=c),c}d=e instanceof Map?a[ot.MAP]:Symbol.iterator in Object(e)?a[ot.SEQ]:a[ot.MAP]}s&&(s(d),delete n.onTagObj);let u=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new Bd.Scalar(e);return t?u.tag=t:d.default||(u.tag=d.tag),l&&(l.node=u),u}Ud.createNode=xb});var Ir=b(Or=>{"use strict";var Rb=bn(),Ae=T(),Ab=Ar();function Ts(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let a=[];a[s]=r,r=a}else r=new Map([[s,r]])}return Rb.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Wd=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Os=class extends Ab.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Ae.isNode(r)||Ae.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Wd(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(Ae.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ts(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(Ae.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&Ae.isScalar(s)?s.value:s:Ae.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!Ae.isPair(n))return!1;let r=n.value;return r==null||t&&Ae.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return Ae.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(Ae.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ts(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};Or.Collection=Os;Or.collectionFromPath=Ts;Or.isEmptyPath=Wd});var wn=b(Cr=>{"use strict";var Tb=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Is(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ob=(e,t,n)=>e.endsWith(`
`)?Is(n,t):n.includes(`
`)?`
`+Is(n,t):(e.endsWith(" ")?"":" ")+n;Cr.indentComment=Is;Cr.lineComment=Ob;Cr.stringifyComment=Tb});var Jd=b(_n=>{"use strict";var Ib="flow",Cs="block",Lr="quoted";function Cb(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:a,onOverflow:i}={}){if(!o||o<0)return e;o<s&&(s=0);let l=Math.max(1+s,1+o-t.length);if(e.length<=l)return e;let d=[],u={},c=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?d.push(0):c=o-r);let p,g,y=!1,f=-1,h=-1,v=-1;n===Cs&&(f=Gd(e,f,t.length),f!==-1&&(c=f+l));for(let E;E=e[f+=1];){if(n===Lr&&E==="\\"){switch(h=f,e[f+1]){case"x":f+=3;break;case"u":f+=5;break;case"U":f+=9;break;default:f+=1}v=f}if(E===`
`)n===Cs&&(f=Gd(e,f,t.length)),c=f+t.length+l,p=void 0;else{if(E===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let j=e[f+1];j&&j!==" "&&j!==`
`&&j!=="	"&&(p=f)}if(f>=c)if(p)d.push(p),c=p+l,p=void 0;else if(n===Lr){for(;g===" "||g==="	";)g=E,E=e[f+=1],y=!0;let j=f>v+1?f-2:h-1;if(u[j])return e;d.push(j),u[j]=!0,c=j+l,p=void 0}else y=!0}g=E}if(y&&i&&i(),d.length===0)return e;a&&a();let k=e.slice(0,d[0]);for(let E=0;E<d.length;++E){let j=d[E],x=d[E+1]||e.length;j===0?k=`
${t}${e.slice(0,x)}`:(n===Lr&&u[j]&&(k+=`${e[j]}\\`),k+=`
${t}${e.slice(j+1,x)}`)}return k}function Gd(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}_n.FOLD_BLOCK=Cs;_n.FOLD_FLOW=Ib;_n.FOLD_QUOTED=Lr;_n.foldFlowLines=Cb});var Sn=b(Kd=>{"use strict";var be=Y(),Ke=Jd(),qr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Mr=e=>/^(%|---|\.\.\.)/m.test(e);function Lb(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,a=0;s<o;++s)if(e[s]===`
`){if(s-a>r)return!0;if(a=s+1,o-a<=r)return!1}return!0}function vn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Mr(e)?"  ":""),a="",i=0;for(let l=0,d=n[l];d;d=n[++l])if(d===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(a+=n.slice(i,l)+"\\ ",l+=1,i=l,d="\\"),d==="\\")switch(n[l+1]){case"u":{a+=n.slice(i,l);let u=n.substr(l+2,4);switch(u){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:u.substr(0,2)==="00"?a+="\\x"+u.substr(2):a+=n.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(a+=n.slice(i,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)a+=`
`,l+=2;a+=s,n[l+2]===" "&&(a+="\\"),l+=1,i=l+1}break;default:l+=1}return a=i?a+n.slice(i):n,r?a:Ke.foldFlowLines(a,s,Ke.FOLD_QUOTED,qr(t,!1))}function Ls(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return vn(e,t);let n=t.indent||(Mr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Ke.foldFlowLines(r,n,Ke.FOLD_FLOW,qr(t,!1))}function Ot(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=vn;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=Ls:s&&!o?r=vn:r=n?Ls:vn}return r(e,t)}var Ns;try{Ns=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ns=/\n+(?!\n|$)/g}function Nr({comment:e,type:t,value:n},r,o,s){let{blockQuote:a,commentString:i,lineWidth:l}=r.options;if(!a||/\n[\t ]+$/.test(n))return Ot(n,r);let d=r.indent||(r.forceBlockIndent||Mr(n)?"  ":""),u=a==="literal"?!0:a==="folded"||t===be.Scalar.BLOCK_FOLDED?!1:t===be.Scalar.BLOCK_LITERAL?!0:!Lb(n,l,d.length);if(!n)return u?`|
`:`>
`;let c,p;for(p=n.length;p>0;--p){let x=n[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let g=n.substring(p),y=g.indexOf(`
`);y===-1?c="-":n===g||y!==g.length-1?(c="+",s&&s()):c="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Ns,`$&${d}`));let f=!1,h,v=-1;for(h=0;h<n.length;++h){let x=n[h];if(x===" ")f=!0;else if(x===`
`)v=h;else break}let k=n.substring(0,v<h?v+1:h);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${d}`));let j=(f?d?"2":"1":"")+c;if(e&&(j+=" "+i(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),R=!1,P=qr(r,!0);a!=="folded"&&t!==be.Scalar.BLOCK_FOLDED&&(P.onOverflow=()=>{R=!0});let S=Ke.foldFlowLines(`${k}${x}${g}`,d,Ke.FOLD_BLOCK,P);if(!R)return`>${j}
${d}${S}`}return n=n.replace(/\n+/g,`$&${d}`),`|${j}
${d}${k}${n}${g}`}function Nb(e,t,n,r){let{type:o,value:s}=e,{actualString:a,implicitKey:i,indent:l,indentStep:d,inFlow:u}=t;if(i&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Ot(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return i||u||!s.includes(`
`)?Ot(s,t):Nr(e,t,n,r);if(!i&&!u&&o!==be.Scalar.PLAIN&&s.includes(`
`))return Nr(e,t,n,r);if(Mr(s)){if(l==="")return t.forceBlockIndent=!0,Nr(e,t,n,r);if(i&&l===d)return Ot(s,t)}let c=s.replace(/\n+/g,`$&
${l}`);if(a){let p=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(c),{compat:g,tags:y}=t.doc.schema;if(y.some(p)||g?.some(p))return Ot(s,t)}return i?c:Ke.foldFlowLines(c,l,Ke.FOLD_FLOW,qr(t,!1))}function qb(e,t,n,r){let{implicitKey:o,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==be.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=be.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case be.Scalar.BLOCK_FOLDED:case be.Scalar.BLOCK_LITERAL:return o||s?Ot(a.value,t):Nr(a,t,n,r);case be.Scalar.QUOTE_DOUBLE:return vn(a.value,t);case be.Scalar.QUOTE_SINGLE:return Ls(a.value,t);case be.Scalar.PLAIN:return Nb(a,t,n,r);default:return null}},d=l(i);if(d===null){let{defaultKeyType:u,defaultStringType:c}=t.options,p=o&&u||c;if(d=l(p),d===null)throw new Error(`Unsupported default string type ${p}`)}return d}Kd.stringifyString=qb});var kn=b(qs=>{"use strict";var Mb=Rr(),Ye=T(),Pb=wn(),Db=Sn();function Fb(e,t){let n=Object.assign({blockQuote:!0,commentString:Pb.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Bb(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(Ye.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(a=>a.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Ub(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Ye.isScalar(e)||Ye.isCollection(e))&&e.anchor;s&&Mb.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&o.push(r.directives.tagString(a)),o.join(" ")}function Wb(e,t,n,r){if(Ye.isPair(e))return e.toString(t,n,r);if(Ye.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Ye.isNode(e)?e:t.doc.createNode(e,{onTagObj:l=>o=l});o??(o=Bb(t.doc.schema.tags,s));let a=Ub(s,o,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof o.stringify=="function"?o.stringify(s,t,n,r):Ye.isScalar(s)?Db.stringifyString(s,t,n,r):s.toString(t,n,r);return a?Ye.isScalar(s)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}qs.createStringifyContext=Fb;qs.stringify=Wb});var Hd=b(Qd=>{"use strict";var Me=T(),Yd=Y(),Vd=kn(),$n=wn();function Gb({key:e,value:t},n,r,o){let{allNullValues:s,doc:a,indent:i,indentStep:l,options:{commentString:d,indentSeq:u,simpleKeys:c}}=n,p=Me.isNode(e)&&e.comment||null;if(c){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Me.isCollection(e)||!Me.isNode(e)&&typeof e=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let g=!c&&(!e||p&&t==null&&!n.inFlow||Me.isCollection(e)||(Me.isScalar(e)?e.type===Yd.Scalar.BLOCK_FOLDED||e.type===Yd.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!g&&(c||!s),indent:i+l});let y=!1,f=!1,h=Vd.stringify(e,n,()=>y=!0,()=>f=!0);if(!g&&!n.inFlow&&h.length>1024){if(c)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),h===""?"?":g?`? ${h}`:h}else if(s&&!c||t==null&&g)return h=`? ${h}`,p&&!y?h+=$n.lineComment(h,n.indent,d(p)):f&&o&&o(),h;y&&(p=null),g?(p&&(h+=$n.lineComment(h,n.indent,d(p))),h=`? ${h}
${i}:`):(h=`${h}:`,p&&(h+=$n.lineComment(h,n.indent,d(p))));let v,k,E;Me.isNode(t)?(v=!!t.spaceBefore,k=t.commentBefore,E=t.comment):(v=!1,k=null,E=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!g&&!p&&Me.isScalar(t)&&(n.indentAtStart=h.length+1),f=!1,!u&&l.length>=2&&!n.inFlow&&!g&&Me.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let j=!1,x=Vd.stringify(t,n,()=>j=!0,()=>f=!0),R=" ";if(p||v||k){if(R=v?`
`:"",k){let P=d(k);R+=`
${$n.indentComment(P,n.indent)}`}x===""&&!n.inFlow?R===`
`&&E&&(R=`

`):R+=`
${n.indent}`}else if(!g&&Me.isCollection(t)){let P=x[0],S=x.indexOf(`
`),V=S!==-1,Fe=n.inFlow??t.flow??t.items.length===0;if(V||!Fe){let ht=!1;if(V&&(P==="&"||P==="!")){let Q=x.indexOf(" ");P==="&"&&Q!==-1&&Q<S&&x[Q+1]==="!"&&(Q=x.indexOf(" ",Q+1)),(Q===-1||S<Q)&&(ht=!0)}ht||(R=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(R="");return h+=R+x,n.inFlow?j&&r&&r():E&&!j?h+=$n.lineComment(h,n.indent,d(E)):f&&o&&o(),h}Qd.stringifyPair=Gb});var Ps=b(Ms=>{"use strict";var zd=or("process");function Jb(e,...t){e==="debug"&&console.log(...t)}function Kb(e,t){(e==="debug"||e==="warn")&&(typeof zd.emitWarning=="function"?zd.emitWarning(t):console.warn(t))}Ms.debug=Jb;Ms.warn=Kb});var Ur=b(Br=>{"use strict";var Fr=T(),Xd=Y(),Pr="<<",Dr={identify:e=>e===Pr||typeof e=="symbol"&&e.description===Pr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Xd.Scalar(Symbol(Pr)),{addToJSMap:Zd}),stringify:()=>Pr},Yb=(e,t)=>(Dr.identify(t)||Fr.isScalar(t)&&(!t.type||t.type===Xd.Scalar.PLAIN)&&Dr.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Dr.tag&&n.default);function Zd(e,t,n){let r=ec(e,n);if(Fr.isSeq(r))for(let o of r.items)Ds(e,t,o);else if(Array.isArray(r))for(let o of r)Ds(e,t,o);else Ds(e,t,r)}function Ds(e,t,n){let r=ec(e,n);if(!Fr.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,a]of o)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function ec(e,t){return e&&Fr.isAlias(t)?t.resolve(e.doc,e):t}Br.addMergeToJSMap=Zd;Br.isMergeKey=Yb;Br.merge=Dr});var Bs=b(rc=>{"use strict";var Vb=Ps(),tc=Ur(),Qb=kn(),nc=T(),Fs=Ge();function Hb(e,t,{key:n,value:r}){if(nc.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(tc.isMergeKey(e,n))tc.addMergeToJSMap(e,t,r);else{let o=Fs.toJS(n,"",e);if(t instanceof Map)t.set(o,Fs.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=zb(n,o,e),a=Fs.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function zb(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(nc.isNode(e)&&n?.doc){let r=Qb.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),Vb.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}rc.addPairToJSMap=Hb});var Ve=b(Us=>{"use strict";var oc=bn(),Xb=Hd(),Zb=Bs(),Wr=T();function ew(e,t,n){let r=oc.createNode(e,void 0,n),o=oc.createNode(t,void 0,n);return new Gr(r,o)}var Gr=class e{constructor(t,n=null){Object.defineProperty(this,Wr.NODE_TYPE,{value:Wr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Wr.isNode(n)&&(n=n.clone(t)),Wr.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Zb.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?Xb.stringifyPair(this,t,n,r):JSON.stringify(this)}};Us.Pair=Gr;Us.createPair=ew});var Ws=b(ac=>{"use strict";var st=T(),sc=kn(),Jr=wn();function tw(e,t,n){return(t.inFlow??e.flow?rw:nw)(e,t,n)}function nw({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:a,onComment:i}){let{indent:l,options:{commentString:d}}=n,u=Object.assign({},n,{indent:s,type:null}),c=!1,p=[];for(let y=0;y<t.length;++y){let f=t[y],h=null;if(st.isNode(f))!c&&f.spaceBefore&&p.push(""),Kr(n,p,f.commentBefore,c),f.comment&&(h=f.comment);else if(st.isPair(f)){let k=st.isNode(f.key)?f.key:null;k&&(!c&&k.spaceBefore&&p.push(""),Kr(n,p,k.commentBefore,c))}c=!1;let v=sc.stringify(f,u,()=>h=null,()=>c=!0);h&&(v+=Jr.lineComment(v,s,d(h))),c&&h&&(c=!1),p.push(r+v)}let g;if(p.length===0)g=o.start+o.end;else{g=p[0];for(let y=1;y<p.length;++y){let f=p[y];g+=f?`
${l}${f}`:`
`}}return e?(g+=`
`+Jr.indentComment(d(e),l),i&&i()):c&&a&&a(),g}function rw({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:a,options:{commentString:i}}=t;r+=s;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),d=!1,u=0,c=[];for(let y=0;y<e.length;++y){let f=e[y],h=null;if(st.isNode(f))f.spaceBefore&&c.push(""),Kr(t,c,f.commentBefore,!1),f.comment&&(h=f.comment);else if(st.isPair(f)){let k=st.isNode(f.key)?f.key:null;k&&(k.spaceBefore&&c.push(""),Kr(t,c,k.commentBefore,!1),k.comment&&(d=!0));let E=st.isNode(f.value)?f.value:null;E?(E.comment&&(h=E.comment),E.commentBefore&&(d=!0)):f.value==null&&k?.comment&&(h=k.comment)}h&&(d=!0);let v=sc.stringify(f,l,()=>h=null);d||(d=c.length>u||v.includes(`
`)),y<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=c.reduce((k,E)=>k+E.length+2,2)+(v.length+2)>t.options.lineWidth)),d&&(v+=",")),h&&(v+=Jr.lineComment(v,r,i(h))),c.push(v),u=c.length}let{start:p,end:g}=n;if(c.length===0)return p+g;if(!d){let y=c.reduce((f,h)=>f+h.length+2,2);d=t.options.lineWidth>0&&y>t.options.lineWidth}if(d){let y=p;for(let f of c)y+=f?`
${s}${o}${f}`:`
`;return`${y}
${o}${g}`}else return`${p}${a}${c.join(" ")}${a}${g}`}function Kr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=Jr.indentComment(t(r),e);n.push(s.trimStart())}}ac.stringifyCollection=tw});var He=b(Js=>{"use strict";var ow=Ws(),sw=Bs(),aw=Ir(),Qe=T(),Yr=Ve(),iw=Y();function En(e,t){let n=Qe.isScalar(t)?t.value:t;for(let r of e)if(Qe.isPair(r)&&(r.key===t||r.key===n||Qe.isScalar(r.key)&&r.key.value===n))return r}var Gs=class extends aw.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Qe.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,a=new this(t),i=(l,d)=>{if(typeof s=="function")d=s.call(n,l,d);else if(Array.isArray(s)&&!s.includes(l))return;(d!==void 0||o)&&a.items.push(Yr.createPair(l,d,r))};if(n instanceof Map)for(let[l,d]of n)i(l,d);else if(n&&typeof n=="object")for(let l of Object.keys(n))i(l,n[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let r;Qe.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Yr.Pair(t,t?.value):r=new Yr.Pair(t.key,t.value);let o=En(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);Qe.isScalar(o.value)&&iw.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let a=this.items.findIndex(i=>s(r,i)<0);a===-1?this.items.push(r):this.items.splice(a,0,r)}else this.items.push(r)}delete(t){let n=En(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=En(this.items,t)?.value;return(!n&&Qe.isScalar(o)?o.value:o)??void 0}has(t){return!!En(this.items,t)}set(t,n){this.add(new Yr.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)sw.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!Qe.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),ow.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Js.YAMLMap=Gs;Js.findPair=En});var It=b(lc=>{"use strict";var lw=T(),ic=He(),dw={collection:"map",default:!0,nodeClass:ic.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return lw.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>ic.YAMLMap.from(e,t,n)};lc.map=dw});var ze=b(dc=>{"use strict";var cw=bn(),uw=Ws(),pw=Ir(),Qr=T(),fw=Y(),gw=Ge(),Ks=class extends pw.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Qr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Vr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Vr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&Qr.isScalar(o)?o.value:o}has(t){let n=Vr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Vr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];Qr.isScalar(o)&&fw.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(gw.toJS(s,String(o++),n));return r}toString(t,n,r){return t?uw.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof o=="function"){let l=n instanceof Set?i:String(a++);i=o.call(n,l,i)}s.items.push(cw.createNode(i,void 0,r))}}return s}};function Vr(e){let t=Qr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}dc.YAMLSeq=Ks});var Ct=b(uc=>{"use strict";var mw=T(),cc=ze(),hw={collection:"seq",default:!0,nodeClass:cc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return mw.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>cc.YAMLSeq.from(e,t,n)};uc.seq=hw});var jn=b(pc=>{"use strict";var yw=Sn(),bw={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),yw.stringifyString(e,t,n,r)}};pc.string=bw});var Hr=b(mc=>{"use strict";var fc=Y(),gc={identify:e=>e==null,createNode:()=>new fc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new fc.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&gc.test.test(e)?e:t.options.nullStr};mc.nullTag=gc});var Ys=b(yc=>{"use strict";var ww=Y(),hc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new ww.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&hc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};yc.boolTag=hc});var Lt=b(bc=>{"use strict";function _w({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let i=t-(s.length-a-1);for(;i-- >0;)s+="0"}return s}bc.stringifyNumber=_w});var Qs=b(zr=>{"use strict";var vw=Y(),Vs=Lt(),Sw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Vs.stringifyNumber},kw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Vs.stringifyNumber(e)}},$w={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new vw.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Vs.stringifyNumber};zr.float=$w;zr.floatExp=kw;zr.floatNaN=Sw});var zs=b(Zr=>{"use strict";var wc=Lt(),Xr=e=>typeof e=="bigint"||Number.isInteger(e),Hs=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function _c(e,t,n){let{value:r}=e;return Xr(r)&&r>=0?n+r.toString(t):wc.stringifyNumber(e)}var Ew={identify:e=>Xr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Hs(e,2,8,n),stringify:e=>_c(e,8,"0o")},jw={identify:Xr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Hs(e,0,10,n),stringify:wc.stringifyNumber},xw={identify:e=>Xr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Hs(e,2,16,n),stringify:e=>_c(e,16,"0x")};Zr.int=jw;Zr.intHex=xw;Zr.intOct=Ew});var Sc=b(vc=>{"use strict";var Rw=It(),Aw=Hr(),Tw=Ct(),Ow=jn(),Iw=Ys(),Xs=Qs(),Zs=zs(),Cw=[Rw.map,Tw.seq,Ow.string,Aw.nullTag,Iw.boolTag,Zs.intOct,Zs.int,Zs.intHex,Xs.floatNaN,Xs.floatExp,Xs.float];vc.schema=Cw});var Ec=b($c=>{"use strict";var Lw=Y(),Nw=It(),qw=Ct();function kc(e){return typeof e=="bigint"||Number.isInteger(e)}var eo=({value:e})=>JSON.stringify(e),Mw=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:eo},{identify:e=>e==null,createNode:()=>new Lw.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:eo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:eo},{identify:kc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>kc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:eo}],Pw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Dw=[Nw.map,qw.seq].concat(Mw,Pw);$c.schema=Dw});var ta=b(jc=>{"use strict";var xn=or("buffer"),ea=Y(),Fw=Sn(),Bw={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof xn.Buffer=="function")return xn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let a=n,i;if(typeof xn.Buffer=="function")i=a instanceof xn.Buffer?a.toString("base64"):xn.Buffer.from(a.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let d=0;d<a.length;++d)l+=String.fromCharCode(a[d]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ea.Scalar.BLOCK_LITERAL),t!==ea.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(i.length/l),u=new Array(d);for(let c=0,p=0;c<d;++c,p+=l)u[c]=i.substr(p,l);i=u.join(t===ea.Scalar.BLOCK_LITERAL?`
`:" ")}return Fw.stringifyString({comment:e,type:t,value:i},r,o,s)}};jc.binary=Bw});var ro=b(no=>{"use strict";var to=T(),na=Ve(),Uw=Y(),Ww=ze();function xc(e,t){if(to.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!to.isPair(r)){if(to.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new na.Pair(new Uw.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=to.isPair(r)?r:new na.Pair(r)}}else t("Expected a sequence for this tag");return e}function Rc(e,t,n){let{replacer:r}=n,o=new Ww.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof r=="function"&&(a=r.call(t,String(s++),a));let i,l;if(Array.isArray(a))if(a.length===2)i=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let d=Object.keys(a);if(d.length===1)i=d[0],l=a[i];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else i=a;o.items.push(na.createPair(i,l,n))}return o}var Gw={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xc,createNode:Rc};no.createPairs=Rc;no.pairs=Gw;no.resolvePairs=xc});var sa=b(oa=>{"use strict";var Ac=T(),ra=Ge(),Rn=He(),Jw=ze(),Tc=ro(),at=class e extends Jw.YAMLSeq{constructor(){super(),this.add=Rn.YAMLMap.prototype.add.bind(this),this.delete=Rn.YAMLMap.prototype.delete.bind(this),this.get=Rn.YAMLMap.prototype.get.bind(this),this.has=Rn.YAMLMap.prototype.has.bind(this),this.set=Rn.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,a;if(Ac.isPair(o)?(s=ra.toJS(o.key,"",n),a=ra.toJS(o.value,s,n)):s=ra.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,a)}return r}static from(t,n,r){let o=Tc.createPairs(t,n,r),s=new this;return s.items=o.items,s}};at.tag="tag:yaml.org,2002:omap";var Kw={collection:"seq",identify:e=>e instanceof Map,nodeClass:at,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Tc.resolvePairs(e,t),r=[];for(let{key:o}of n.items)Ac.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new at,n)},createNode:(e,t,n)=>at.from(e,t,n)};oa.YAMLOMap=at;oa.omap=Kw});var Nc=b(aa=>{"use strict";var Oc=Y();function Ic({value:e,source:t},n){return t&&(e?Cc:Lc).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Cc={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Oc.Scalar(!0),stringify:Ic},Lc={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Oc.Scalar(!1),stringify:Ic};aa.falseTag=Lc;aa.trueTag=Cc});var qc=b(oo=>{"use strict";var Yw=Y(),ia=Lt(),Vw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ia.stringifyNumber},Qw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ia.stringifyNumber(e)}},Hw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Yw.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ia.stringifyNumber};oo.float=Hw;oo.floatExp=Qw;oo.floatNaN=Vw});var Pc=b(Tn=>{"use strict";var Mc=Lt(),An=e=>typeof e=="bigint"||Number.isInteger(e);function so(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return o==="-"?BigInt(-1)*a:a}let s=parseInt(e,n);return o==="-"?-1*s:s}function la(e,t,n){let{value:r}=e;if(An(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return Mc.stringifyNumber(e)}var zw={identify:An,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>so(e,2,2,n),stringify:e=>la(e,2,"0b")},Xw={identify:An,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>so(e,1,8,n),stringify:e=>la(e,8,"0")},Zw={identify:An,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>so(e,0,10,n),stringify:Mc.stringifyNumber},e_={identify:An,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>so(e,2,16,n),stringify:e=>la(e,16,"0x")};Tn.int=Zw;Tn.intBin=zw;Tn.intHex=e_;Tn.intOct=Xw});var ca=b(da=>{"use strict";var lo=T(),ao=Ve(),io=He(),it=class e extends io.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;lo.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new ao.Pair(t.key,null):n=new ao.Pair(t,null),io.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=io.findPair(this.items,t);return!n&&lo.isPair(r)?lo.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=io.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ao.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof o=="function"&&(a=o.call(n,a,a)),s.items.push(ao.createPair(a,null,r));return s}};it.tag="tag:yaml.org,2002:set";var t_={collection:"map",identify:e=>e instanceof Set,nodeClass:it,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>it.from(e,t,n),resolve(e,t){if(lo.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new it,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};da.YAMLSet=it;da.set=t_});var pa=b(co=>{"use strict";var n_=Lt();function ua(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=a=>t?BigInt(a):Number(a),s=r.replace(/_/g,"").split(":").reduce((a,i)=>a*o(60)+o(i),o(0));return n==="-"?o(-1)*s:s}function Dc(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return n_.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var r_={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>ua(e,n),stringify:Dc},o_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ua(e,!1),stringify:Dc},Fc={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Fc.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,a,i]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,r-1,o,s||0,a||0,i||0,l),u=t[8];if(u&&u!=="Z"){let c=ua(u,!1);Math.abs(c)<30&&(c*=60),d-=6e4*c}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};co.floatTime=o_;co.intTime=r_;co.timestamp=Fc});var Wc=b(Uc=>{"use strict";var s_=It(),a_=Hr(),i_=Ct(),l_=jn(),d_=ta(),Bc=Nc(),fa=qc(),uo=Pc(),c_=Ur(),u_=sa(),p_=ro(),f_=ca(),ga=pa(),g_=[s_.map,i_.seq,l_.string,a_.nullTag,Bc.trueTag,Bc.falseTag,uo.intBin,uo.intOct,uo.int,uo.intHex,fa.floatNaN,fa.floatExp,fa.float,d_.binary,c_.merge,u_.omap,p_.pairs,f_.set,ga.intTime,ga.floatTime,ga.timestamp];Uc.schema=g_});var Zc=b(ya=>{"use strict";var Yc=It(),m_=Hr(),Vc=Ct(),h_=jn(),y_=Ys(),ma=Qs(),ha=zs(),b_=Sc(),w_=Ec(),Qc=ta(),On=Ur(),Hc=sa(),zc=ro(),Gc=Wc(),Xc=ca(),po=pa(),Jc=new Map([["core",b_.schema],["failsafe",[Yc.map,Vc.seq,h_.string]],["json",w_.schema],["yaml11",Gc.schema],["yaml-1.1",Gc.schema]]),Kc={binary:Qc.binary,bool:y_.boolTag,float:ma.float,floatExp:ma.floatExp,floatNaN:ma.floatNaN,floatTime:po.floatTime,int:ha.int,intHex:ha.intHex,intOct:ha.intOct,intTime:po.intTime,map:Yc.map,merge:On.merge,null:m_.nullTag,omap:Hc.omap,pairs:zc.pairs,seq:Vc.seq,set:Xc.set,timestamp:po.timestamp},__={"tag:yaml.org,2002:binary":Qc.binary,"tag:yaml.org,2002:merge":On.merge,"tag:yaml.org,2002:omap":Hc.omap,"tag:yaml.org,2002:pairs":zc.pairs,"tag:yaml.org,2002:set":Xc.set,"tag:yaml.org,2002:timestamp":po.timestamp};function v_(e,t,n){let r=Jc.get(t);if(r&&!e)return n&&!r.includes(On.merge)?r.concat(On.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(Jc.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(On.merge)),o.reduce((s,a)=>{let i=typeof a=="string"?Kc[a]:a;if(!i){let l=JSON.stringify(a),d=Object.keys(Kc).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${d}`)}return s.includes(i)||s.push(i),s},[])}ya.coreKnownTags=__;ya.getTags=v_});var _a=b(eu=>{"use strict";var ba=T(),S_=It(),k_=Ct(),$_=jn(),fo=Zc(),E_=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,wa=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?fo.getTags(t,"compat"):t?fo.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?fo.coreKnownTags:{},this.tags=fo.getTags(n,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,ba.MAP,{value:S_.map}),Object.defineProperty(this,ba.SCALAR,{value:$_.string}),Object.defineProperty(this,ba.SEQ,{value:k_.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?E_:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};eu.Schema=wa});var nu=b(tu=>{"use strict";var j_=T(),va=kn(),In=wn();function x_(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=va.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let l=s(e.commentBefore);n.unshift(In.indentComment(l,""))}let a=!1,i=null;if(e.contents){if(j_.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(In.indentComment(u,""))}o.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>a=!0,d=va.stringify(e.contents,o,()=>i=null,l);i&&(d+=In.lineComment(d,"",s(i))),(d[0]==="|"||d[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(va.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=s(e.comment);l.includes(`
`)?(n.push("..."),n.push(In.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(In.indentComment(s(l),"")))}return n.join(`
`)+`
`}tu.stringifyDocument=x_});var Cn=b(ru=>{"use strict";var R_=yn(),Nt=Ir(),he=T(),A_=Ve(),T_=Ge(),O_=_a(),I_=nu(),Sa=Rr(),C_=js(),L_=bn(),ka=Es(),$a=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,he.NODE_TYPE,{value:he.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:a}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new ka.Directives({version:a}),this.setSchema(a,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[he.NODE_TYPE]:{value:he.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=he.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){qt(this.contents)&&this.contents.add(t)}addIn(t,n){qt(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Sa.anchorNames(this);t.anchor=!n||r.has(n)?Sa.findNewAnchor(n||"a",r):n}return new R_.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let h=k=>typeof k=="number"||k instanceof String||k instanceof Number,v=n.filter(h).map(String);v.length>0&&(n=n.concat(v)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:i,keepUndefined:l,onTagObj:d,tag:u}=r??{},{onAnchor:c,setAnchors:p,sourceObjects:g}=Sa.createNodeAnchors(this,a||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:c,onTagObj:d,replacer:o,schema:this.schema,sourceObjects:g},f=L_.createNode(t,u,y);return i&&he.isCollection(f)&&(f.flow=!0),p(),f}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new A_.Pair(o,s)}delete(t){return qt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Nt.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):qt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return he.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Nt.isEmptyPath(t)?!n&&he.isScalar(this.contents)?this.contents.value:this.contents:he.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return he.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Nt.isEmptyPath(t)?this.contents!==void 0:he.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Nt.collectionFromPath(this.schema,[t],n):qt(this.contents)&&this.contents.set(t,n)}setIn(t,n){Nt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Nt.collectionFromPath(this.schema,Array.from(t),n):qt(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ka.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new ka.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new O_.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=T_.toJS(this.contents,n??"",i);if(typeof s=="function")for(let{count:d,res:u}of i.anchors.values())s(u,d);return typeof a=="function"?C_.applyReviver(a,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return I_.stringifyDocument(this,t)}};function qt(e){if(he.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}ru.Document=$a});var qn=b(Nn=>{"use strict";var Ln=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Ea=class extends Ln{constructor(t,n,r){super("YAMLParseError",t,n,r)}},ja=class extends Ln{constructor(t,n,r){super("YAMLWarning",t,n,r)}},N_=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,a=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&a.length>80){let i=Math.min(s-39,a.length-79);a="\u2026"+a.substring(i),s-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(a.substring(0,s))){let i=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,l=n.linePos[1];l?.line===r&&l.col>o&&(i=Math.max(1,Math.min(l.col-o,80-s)));let d=" ".repeat(s)+"^".repeat(i);n.message+=`:

${a}
${d}
`}};Nn.YAMLError=Ln;Nn.YAMLParseError=Ea;Nn.YAMLWarning=ja;Nn.prettifyError=N_});var Mn=b(ou=>{"use strict";function q_(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:a,startOnNewline:i}){let l=!1,d=i,u=i,c="",p="",g=!1,y=!1,f=null,h=null,v=null,k=null,E=null,j=null,x=null;for(let S of e)switch(y&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&s(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),f&&(d&&S.type!=="comment"&&S.type!=="newline"&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),S.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&S.source.includes("	")&&(f=S),u=!0;break;case"comment":{u||s(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let V=S.source.substring(1)||" ";c?c+=p+V:c=V,p="",d=!1;break}case"newline":d?c?c+=S.source:(!j||n!=="seq-item-ind")&&(l=!0):p+=S.source,d=!0,g=!0,(h||v)&&(k=S),u=!0;break;case"anchor":h&&s(S,"MULTIPLE_ANCHORS","A node can have at most one anchor"),S.source.endsWith(":")&&s(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=S,x??(x=S.offset),d=!1,u=!1,y=!0;break;case"tag":{v&&s(S,"MULTIPLE_TAGS","A node can have at most one tag"),v=S,x??(x=S.offset),d=!1,u=!1,y=!0;break}case n:(h||v)&&s(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`),j&&s(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${t??"collection"}`),j=S,d=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){E&&s(S,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=S,d=!1,u=!1;break}default:s(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`),d=!1,u=!1}let R=e[e.length-1],P=R?R.offset+R.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(d&&f.indent<=a||r?.type==="block-map"||r?.type==="block-seq")&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:j,spaceBefore:l,comment:c,hasNewline:g,anchor:h,tag:v,newlineAfterProp:k,end:P,start:x??P}}ou.resolveProps=q_});var go=b(su=>{"use strict";function xa(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(xa(t.key)||xa(t.value))return!0}return!1;default:return!0}}su.containsNewline=xa});var Ra=b(au=>{"use strict";var M_=go();function P_(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&M_.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}au.flowIndentCheck=P_});var Aa=b(lu=>{"use strict";var iu=T();function D_(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,a)=>s===a||iu.isScalar(s)&&iu.isScalar(a)&&s.value===a.value;return t.some(s=>o(s.key,n))}lu.mapIncludes=D_});var gu=b(fu=>{"use strict";var du=Ve(),F_=He(),cu=Mn(),B_=go(),uu=Ra(),U_=Aa(),pu="All mapping items must start at the same column";function W_({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??F_.YAMLMap,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,d=null;for(let u of r.items){let{start:c,key:p,sep:g,value:y}=u,f=cu.resolveProps(c,{indicator:"explicit-key-ind",next:p??g?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),h=!f.found;if(h){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",pu)),!f.anchor&&!f.tag&&!g){d=f.end,f.comment&&(i.comment?i.comment+=`
`+f.comment:i.comment=f.comment);continue}(f.newlineAfterProp||B_.containsNewline(p))&&o(p??c[c.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else f.found?.indent!==r.indent&&o(l,"BAD_INDENT",pu);n.atKey=!0;let v=f.end,k=p?e(n,p,f,o):t(n,v,c,null,f,o);n.schema.compat&&uu.flowIndentCheck(r.indent,p,o),n.atKey=!1,U_.mapIncludes(n,i.items,k)&&o(v,"DUPLICATE_KEY","Map keys must be unique");let E=cu.resolveProps(g??[],{indicator:"map-value-ind",next:y,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=E.end,E.found){h&&(y?.type==="block-map"&&!E.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&f.start<E.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let j=y?e(n,y,E,o):t(n,l,g,null,E,o);n.schema.compat&&uu.flowIndentCheck(r.indent,y,o),l=j.range[2];let x=new du.Pair(k,j);n.options.keepSourceTokens&&(x.srcToken=u),i.items.push(x)}else{h&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),E.comment&&(k.comment?k.comment+=`
`+E.comment:k.comment=E.comment);let j=new du.Pair(k);n.options.keepSourceTokens&&(j.srcToken=u),i.items.push(j)}}return d&&d<l&&o(d,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,d??l],i}fu.resolveBlockMap=W_});var hu=b(mu=>{"use strict";var G_=ze(),J_=Mn(),K_=Ra();function Y_({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??G_.YAMLSeq,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,d=null;for(let{start:u,value:c}of r.items){let p=J_.resolveProps(u,{indicator:"seq-item-ind",next:c,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||c)c?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{d=p.end,p.comment&&(i.comment=p.comment);continue}let g=c?e(n,c,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&K_.flowIndentCheck(r.indent,c,o),l=g.range[2],i.items.push(g)}return i.range=[r.offset,l,d??l],i}mu.resolveBlockSeq=Y_});var Mt=b(yu=>{"use strict";function V_(e,t,n,r){let o="";if(e){let s=!1,a="";for(let i of e){let{source:l,type:d}=i;switch(d){case"space":s=!0;break;case"comment":{n&&!s&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=a+u:o=u,a="";break}case"newline":o&&(a+=l),s=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=l.length}}return{comment:o,offset:t}}yu.resolveEnd=V_});var vu=b(_u=>{"use strict";var Q_=T(),H_=Ve(),bu=He(),z_=ze(),X_=Mt(),wu=Mn(),Z_=go(),ev=Aa(),Ta="Block collections are not allowed within flow collections",Oa=e=>e&&(e.type==="block-map"||e.type==="block-seq");function tv({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=r.start.source==="{",i=a?"flow map":"flow sequence",l=s?.nodeClass??(a?bu.YAMLMap:z_.YAMLSeq),d=new l(n.schema);d.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset+r.start.source.length;for(let h=0;h<r.items.length;++h){let v=r.items[h],{start:k,key:E,sep:j,value:x}=v,R=wu.resolveProps(k,{flow:i,indicator:"explicit-key-ind",next:E??j?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!R.found){if(!R.anchor&&!R.tag&&!j&&!x){h===0&&R.comma?o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):h<r.items.length-1&&o(R.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),R.comment&&(d.comment?d.comment+=`
`+R.comment:d.comment=R.comment),c=R.end;continue}!a&&n.options.strict&&Z_.containsNewline(E)&&o(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)R.comma&&o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(R.comma||o(R.start,"MISSING_CHAR",`Missing , between ${i} items`),R.comment){let P="";e:for(let S of k)switch(S.type){case"comma":case"space":break;case"comment":P=S.source.substring(1);break e;default:break e}if(P){let S=d.items[d.items.length-1];Q_.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+P:S.comment=P,R.comment=R.comment.substring(P.length+1)}}if(!a&&!j&&!R.found){let P=x?e(n,x,R,o):t(n,R.end,j,null,R,o);d.items.push(P),c=P.range[2],Oa(x)&&o(P.range,"BLOCK_IN_FLOW",Ta)}else{n.atKey=!0;let P=R.end,S=E?e(n,E,R,o):t(n,P,k,null,R,o);Oa(E)&&o(S.range,"BLOCK_IN_FLOW",Ta),n.atKey=!1;let V=wu.resolveProps(j??[],{flow:i,indicator:"map-value-ind",next:x,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(V.found){if(!a&&!R.found&&n.options.strict){if(j)for(let Q of j){if(Q===V.found)break;if(Q.type==="newline"){o(Q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}R.start<V.found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in x&&x.source?.[0]===":"?o(x,"MISSING_CHAR",`Missing space after : in ${i}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let Fe=x?e(n,x,V,o):V.found?t(n,V.end,j,null,V,o):null;Fe?Oa(x)&&o(Fe.range,"BLOCK_IN_FLOW",Ta):V.comment&&(S.comment?S.comment+=`
`+V.comment:S.comment=V.comment);let ht=new H_.Pair(S,Fe);if(n.options.keepSourceTokens&&(ht.srcToken=v),a){let Q=d;ev.mapIncludes(n,Q.items,S)&&o(P,"DUPLICATE_KEY","Map keys must be unique"),Q.items.push(ht)}else{let Q=new bu.YAMLMap(n.schema);Q.flow=!0,Q.items.push(ht);let zi=(Fe??S).range;Q.range=[S.range[0],zi[1],zi[2]],d.items.push(Q)}c=Fe?Fe.range[2]:V.end}}let p=a?"}":"]",[g,...y]=r.end,f=c;if(g?.source===p)f=g.offset+g.source.length;else{let h=i[0].toUpperCase()+i.substring(1),v=u?`${h} must end with a ${p}`:`${h} in block collection must be sufficiently indented and end with a ${p}`;o(c,u?"MISSING_CHAR":"BAD_INDENT",v),g&&g.source.length!==1&&y.unshift(g)}if(y.length>0){let h=X_.resolveEnd(y,f,n.options.strict,o);h.comment&&(d.comment?d.comment+=`
`+h.comment:d.comment=h.comment),d.range=[r.offset,f,h.offset]}else d.range=[r.offset,f,f];return d}_u.resolveFlowCollection=tv});var ku=b(Su=>{"use strict";var nv=T(),rv=Y(),ov=He(),sv=ze(),av=gu(),iv=hu(),lv=vu();function Ia(e,t,n,r,o,s){let a=n.type==="block-map"?av.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?iv.resolveBlockSeq(e,t,n,r,s):lv.resolveFlowCollection(e,t,n,r,s),i=a.constructor;return o==="!"||o===i.tagName?(a.tag=i.tagName,a):(o&&(a.tag=o),a)}function dv(e,t,n,r,o){let s=r.tag,a=s?t.directives.tagName(s.source,p=>o(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:g}=r,y=p&&s?p.offset>s.offset?p:s:p??s;y&&(!g||g.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===ov.YAMLMap.tagName&&i==="map"||a===sv.YAMLSeq.tagName&&i==="seq")return Ia(e,t,n,o,a);let l=t.schema.tags.find(p=>p.tag===a&&p.collection===i);if(!l){let p=t.schema.knownTags[a];if(p?.collection===i)t.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Ia(e,t,n,o,a)}let d=Ia(e,t,n,o,a,l),u=l.resolve?.(d,p=>o(s,"TAG_RESOLVE_FAILED",p),t.options)??d,c=nv.isNode(u)?u:new rv.Scalar(u);return c.range=d.range,c.tag=a,l?.format&&(c.format=l.format),c}Su.composeCollection=dv});var La=b($u=>{"use strict";var Ca=Y();function cv(e,t,n){let r=t.offset,o=uv(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Ca.Scalar.BLOCK_FOLDED:Ca.Scalar.BLOCK_LITERAL,a=t.source?pv(t.source):[],i=a.length;for(let f=a.length-1;f>=0;--f){let h=a[f][1];if(h===""||h==="\r")i=f;else break}if(i===0){let f=o.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=r+o.length;return t.source&&(h+=t.source.length),{value:f,type:s,comment:o.comment,range:[r,h,h]}}let l=t.indent+o.indent,d=t.offset+o.length,u=0;for(let f=0;f<i;++f){let[h,v]=a[f];if(v===""||v==="\r")o.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&n(d+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=h.length),u=f,l===0&&!e.atRoot&&n(d,"BAD_INDENT","Block scalar values in collections must be indented");break}d+=h.length+v.length+1}for(let f=a.length-1;f>=i;--f)a[f][0].length>l&&(i=f+1);let c="",p="",g=!1;for(let f=0;f<u;++f)c+=a[f][0].slice(l)+`
`;for(let f=u;f<i;++f){let[h,v]=a[f];d+=h.length+v.length+1;let k=v[v.length-1]==="\r";if(k&&(v=v.slice(0,-1)),v&&h.length<l){let j=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-v.length-(k?2:1),"BAD_INDENT",j),h=""}s===Ca.Scalar.BLOCK_LITERAL?(c+=p+h.slice(l)+v,p=`
`):h.length>l||v[0]==="	"?(p===" "?p=`
`:!g&&p===`
`&&(p=`

`),c+=p+h.slice(l)+v,p=`
`,g=!0):v===""?p===`
`?c+=`
`:p=`
`:(c+=p+v,p=" ",g=!1)}switch(o.chomp){case"-":break;case"+":for(let f=i;f<a.length;++f)c+=`
`+a[f][0].slice(l);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}let y=r+o.length+t.source.length;return{value:c,type:s,comment:o.comment,range:[r,y,y]}}function uv({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],a=0,i="",l=-1;for(let p=1;p<o.length;++p){let g=o[p];if(!i&&(g==="-"||g==="+"))i=g;else{let y=Number(g);!a&&y?a=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,u="",c=o.length;for(let p=1;p<t.length;++p){let g=t[p];switch(g.type){case"space":d=!0;case"newline":c+=g.source.length;break;case"comment":n&&!d&&r(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),c+=g.source.length,u=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOKEN",g.message),c+=g.source.length;break;default:{let y=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",y);let f=g.source;f&&typeof f=="string"&&(c+=f.length)}}}return{mode:s,indent:a,chomp:i,comment:u,length:c}}function pv(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}$u.resolveBlockScalar=cv});var qa=b(ju=>{"use strict";var Na=Y(),fv=Mt();function gv(e,t,n){let{offset:r,type:o,source:s,end:a}=e,i,l,d=(p,g,y)=>n(r+p,g,y);switch(o){case"scalar":i=Na.Scalar.PLAIN,l=mv(s,d);break;case"single-quoted-scalar":i=Na.Scalar.QUOTE_SINGLE,l=hv(s,d);break;case"double-quoted-scalar":i=Na.Scalar.QUOTE_DOUBLE,l=yv(s,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,c=fv.resolveEnd(a,u,t,n);return{value:l,type:i,comment:c.comment,range:[r,u,c.offset]}}function mv(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Eu(e)}function hv(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Eu(e.slice(1,-1)).replace(/''/g,"'")}function Eu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===""?a===`
`?s+=a:a=`
`:(s+=a+d,a=" "),i=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,n=l.exec(e),s+a+(n?.[1]??"")}function yv(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:a}=bv(e,r);n+=s,r=a}else if(o==="\\"){let s=e[++r],a=wv[s];if(a)n+=a;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let i=s==="x"?2:s==="u"?4:8;n+=_v(e,r+1,i,t),r+=i}else{let i=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(o===" "||o==="	"){let s=r,a=e[r+1];for(;a===" "||a==="	";)a=e[++r+1];a!==`
`&&!(a==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function bv(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var wv={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function _v(e,t,n,r){let o=e.substr(t,n),a=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}ju.resolveFlowScalar=gv});var Au=b(Ru=>{"use strict";var lt=T(),xu=Y(),vv=La(),Sv=qa();function kv(e,t,n,r){let{value:o,type:s,comment:a,range:i}=t.type==="block-scalar"?vv.resolveBlockScalar(e,t,r):Sv.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,c=>r(n,"TAG_RESOLVE_FAILED",c)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[lt.SCALAR]:l?d=$v(e.schema,o,l,n,r):t.type==="scalar"?d=Ev(e,o,t,r):d=e.schema[lt.SCALAR];let u;try{let c=d.resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=lt.isScalar(c)?c:new xu.Scalar(c)}catch(c){let p=c instanceof Error?c.message:String(c);r(n??t,"TAG_RESOLVE_FAILED",p),u=new xu.Scalar(o)}return u.range=i,u.source=o,s&&(u.type=s),l&&(u.tag=l),d.format&&(u.format=d.format),a&&(u.comment=a),u}function $v(e,t,n,r,o){if(n==="!")return e[lt.SCALAR];let s=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)s.push(i);else return i;for(let i of s)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[lt.SCALAR])}function Ev({atKey:e,directives:t,schema:n},r,o,s){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||n[lt.SCALAR];if(n.compat){let i=n.compat.find(l=>l.default&&l.test?.test(r))??n[lt.SCALAR];if(a.tag!==i.tag){let l=t.tagString(a.tag),d=t.tagString(i.tag),u=`Value may be parsed as either ${l} or ${d}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return a}Ru.composeScalar=kv});var Ou=b(Tu=>{"use strict";function jv(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}Tu.emptyScalarPosition=jv});var Lu=b(Pa=>{"use strict";var xv=yn(),Rv=T(),Av=ku(),Iu=Au(),Tv=Mt(),Ov=Ou(),Iv={composeNode:Cu,composeEmptyNode:Ma};function Cu(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:a,anchor:i,tag:l}=n,d,u=!0;switch(t.type){case"alias":d=Cv(e,t,r),(i||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=Iu.composeScalar(e,t,l,r),i&&(d.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=Av.composeCollection(Iv,e,t,n,r),i&&(d.anchor=i.source.substring(1))}catch(c){let p=c instanceof Error?c.message:String(c);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let c=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",c),u=!1}}return d??(d=Ma(e,t.offset,void 0,null,n,r)),i&&d.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!Rv.isScalar(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(d.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?d.comment=a:d.commentBefore=a),e.options.keepSourceTokens&&u&&(d.srcToken=t),d}function Ma(e,t,n,r,{spaceBefore:o,comment:s,anchor:a,tag:i,end:l},d){let u={type:"scalar",offset:Ov.emptyScalarPosition(t,n,r),indent:-1,source:""},c=Iu.composeScalar(e,u,i,d);return a&&(c.anchor=a.source.substring(1),c.anchor===""&&d(a,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(c.spaceBefore=!0),s&&(c.comment=s,c.range[2]=l),c}function Cv({options:e},{offset:t,source:n,end:r},o){let s=new xv.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=Tv.resolveEnd(r,a,e.strict,o);return s.range=[t,a,i.offset],i.comment&&(s.comment=i.comment),s}Pa.composeEmptyNode=Ma;Pa.composeNode=Cu});var Mu=b(qu=>{"use strict";var Lv=Cn(),Nu=Lu(),Nv=Mt(),qv=Mn();function Mv(e,t,{offset:n,start:r,value:o,end:s},a){let i=Object.assign({_directives:t},e),l=new Lv.Document(void 0,i),d={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=qv.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&a(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?Nu.composeNode(d,o,u,a):Nu.composeEmptyNode(d,u.end,r,null,u,a);let c=l.contents.range[2],p=Nv.resolveEnd(s,c,!1,a);return p.comment&&(l.comment=p.comment),l.range=[n,c,p.offset],l}qu.composeDoc=Mv});var Fa=b(Fu=>{"use strict";var Pv=or("process"),Dv=Es(),Fv=Cn(),Pn=qn(),Pu=T(),Bv=Mu(),Uv=Mt();function Dn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Du(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Da=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let a=Dn(n);s?this.warnings.push(new Pn.YAMLWarning(a,r,o)):this.errors.push(new Pn.YAMLParseError(a,r,o))},this.directives=new Dv.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=Du(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(Pu.isCollection(s)&&!s.flow&&s.items.length>0){let a=s.items[0];Pu.isPair(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${r}
${i}`:r}else{let a=s.commentBefore;s.commentBefore=a?`${r}
${a}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Du(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(Pv.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=Dn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=Bv.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Pn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Pn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Uv.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Pn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Fv.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};Fu.Composer=Da});var Wu=b(mo=>{"use strict";var Wv=La(),Gv=qa(),Jv=qn(),Bu=Sn();function Kv(e,t=!0,n){if(e){let r=(o,s,a)=>{let i=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(i,s,a);else throw new Jv.YAMLParseError([i,i+1],s,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Gv.resolveFlowScalar(e,t,r);case"block-scalar":return Wv.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function Yv(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:a="PLAIN"}=t,i=Bu.stringifyString({type:a,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let d=i.indexOf(`
`),u=i.substring(0,d),c=i.substring(d+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return Uu(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:c}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:i,end:l};default:return{type:"scalar",offset:s,indent:r,source:i,end:l}}}function Vv(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:a}=n,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let d=e.props[0];if(d.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a=d.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=Bu.stringifyString({type:a,value:t},{implicitKey:o||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Qv(e,l);break;case'"':Ba(e,l,"double-quoted-scalar");break;case"'":Ba(e,l,"single-quoted-scalar");break;default:Ba(e,l,"scalar")}}function Qv(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,a="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:s,indent:a,source:r}];Uu(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:a,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:i,source:o})}}function Uu(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ba(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}mo.createScalarToken=Yv;mo.resolveAsScalar=Kv;mo.setScalarValue=Vv});var Ju=b(Gu=>{"use strict";var Hv=e=>"type"in e?yo(e):ho(e);function yo(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=yo(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=ho(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=ho(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=ho(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function ho({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=yo(t)),n)for(let s of n)o+=s.source;return r&&(o+=yo(r)),o}Gu.stringify=Hv});var Qu=b(Vu=>{"use strict";var Ua=Symbol("break visit"),zv=Symbol("skip children"),Ku=Symbol("remove item");function dt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Yu(Object.freeze([]),e,t)}dt.BREAK=Ua;dt.SKIP=zv;dt.REMOVE=Ku;dt.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};dt.parentCollection=(e,t)=>{let n=dt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function Yu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let a=0;a<s.items.length;++a){let i=Yu(Object.freeze(e.concat([[o,a]])),s.items[a],n);if(typeof i=="number")a=i-1;else{if(i===Ua)return Ua;i===Ku&&(s.items.splice(a,1),a-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Vu.visit=dt});var bo=b(ie=>{"use strict";var Wa=Wu(),Xv=Ju(),Zv=Qu(),Ga="\uFEFF",Ja="",Ka="",Ya="",eS=e=>!!e&&"items"in e,tS=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function nS(e){switch(e){case Ga:return"<BOM>";case Ja:return"<DOC>";case Ka:return"<FLOW_END>";case Ya:return"<SCALAR>";default:return JSON.stringify(e)}}function rS(e){switch(e){case Ga:return"byte-order-mark";case Ja:return"doc-mode";case Ka:return"flow-error-end";case Ya:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}ie.createScalarToken=Wa.createScalarToken;ie.resolveAsScalar=Wa.resolveAsScalar;ie.setScalarValue=Wa.setScalarValue;ie.stringify=Xv.stringify;ie.visit=Zv.visit;ie.BOM=Ga;ie.DOCUMENT=Ja;ie.FLOW_END=Ka;ie.SCALAR=Ya;ie.isCollection=eS;ie.isScalar=tS;ie.prettyToken=nS;ie.tokenType=rS});var Ha=b(zu=>{"use strict";var Fn=bo();function we(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Hu=new Set("0123456789ABCDEFabcdef"),oS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),wo=new Set(",[]{}"),sS=new Set(` ,[]{}
\r	`),Va=e=>!e||sS.has(e),Qa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&we(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Fn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Fn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&we(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!we(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&we(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Va),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&we(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Fn.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Va),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||we(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>we(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let i=s;for(;a===" ";)a=this.buffer[--s];if(a===`
`&&s>=this.pos&&s+1+n>i)t=s;else break}while(!0);return yield Fn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(we(s)||t&&wo.has(s))break;n=r}else if(we(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&wo.has(s))break;if(o===`
`){let a=this.continueScalar(r+1);if(a===-1)break;r=Math.max(r,a-2)}}else{if(t&&wo.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Fn.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Va),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(we(r)||n&&wo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!we(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(oS.has(n))n=this.buffer[++t];else if(n==="%"&&Hu.has(this.buffer[t+1])&&Hu.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};zu.Lexer=Qa});var Xa=b(Xu=>{"use strict";var za=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};Xu.LineCounter=za});var ei=b(rp=>{"use strict";var aS=or("process"),Zu=bo(),iS=Ha();function Xe(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ep(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function np(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function _o(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Pt(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function vo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function tp(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Xe(t.start,"explicit-key-ind")&&!Xe(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,np(t.value)?t.value.end?vo(t.value.end,t.sep):t.value.end=t.sep:vo(t.start,t.sep),delete t.sep)}var Za=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new iS.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,aS.env.LOG_TOKENS&&console.log("|",Zu.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Zu.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&tp(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&ep(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ep(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=_o(this.peek(2)),r=Pt(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){vo(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let l=n.sep[i];switch(l.type){case"newline":a.push(i);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Xe(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(np(n.key)&&!Xe(n.sep,"newline")){let a=Pt(n.start),i=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Xe(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=Pt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Xe(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Xe(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){vo(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Xe(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=_o(r),s=Pt(o);tp(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=_o(t),r=Pt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=_o(t),r=Pt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};rp.Parser=Za});var lp=b(Un=>{"use strict";var op=Fa(),lS=Cn(),Bn=qn(),dS=Ps(),cS=T(),uS=Xa(),sp=ei();function ap(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new uS.LineCounter||null,prettyErrors:t}}function pS(e,t={}){let{lineCounter:n,prettyErrors:r}=ap(t),o=new sp.Parser(n?.addNewLine),s=new op.Composer(t),a=Array.from(s.compose(o.parse(e)));if(r&&n)for(let i of a)i.errors.forEach(Bn.prettifyError(e,n)),i.warnings.forEach(Bn.prettifyError(e,n));return a.length>0?a:Object.assign([],{empty:!0},s.streamInfo())}function ip(e,t={}){let{lineCounter:n,prettyErrors:r}=ap(t),o=new sp.Parser(n?.addNewLine),s=new op.Composer(t),a=null;for(let i of s.compose(o.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new Bn.YAMLParseError(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(a.errors.forEach(Bn.prettifyError(e,n)),a.warnings.forEach(Bn.prettifyError(e,n))),a}function fS(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=ip(e,n);if(!o)return null;if(o.warnings.forEach(s=>dS.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function gS(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return cS.isDocument(e)&&!r?e.toString(n):new lS.Document(e,r,n).toString(n)}Un.parse=fS;Un.parseAllDocuments=pS;Un.parseDocument=ip;Un.stringify=gS});var Dt=b(q=>{"use strict";var mS=Fa(),hS=Cn(),yS=_a(),ti=qn(),bS=yn(),Ze=T(),wS=Ve(),_S=Y(),vS=He(),SS=ze(),kS=bo(),$S=Ha(),ES=Xa(),jS=ei(),So=lp(),dp=fn();q.Composer=mS.Composer;q.Document=hS.Document;q.Schema=yS.Schema;q.YAMLError=ti.YAMLError;q.YAMLParseError=ti.YAMLParseError;q.YAMLWarning=ti.YAMLWarning;q.Alias=bS.Alias;q.isAlias=Ze.isAlias;q.isCollection=Ze.isCollection;q.isDocument=Ze.isDocument;q.isMap=Ze.isMap;q.isNode=Ze.isNode;q.isPair=Ze.isPair;q.isScalar=Ze.isScalar;q.isSeq=Ze.isSeq;q.Pair=wS.Pair;q.Scalar=_S.Scalar;q.YAMLMap=vS.YAMLMap;q.YAMLSeq=SS.YAMLSeq;q.CST=kS;q.Lexer=$S.Lexer;q.LineCounter=ES.LineCounter;q.Parser=jS.Parser;q.parse=So.parse;q.parseAllDocuments=So.parseAllDocuments;q.parseDocument=So.parseDocument;q.stringify=So.stringify;q.visit=dp.visit;q.visitAsync=dp.visitAsync});var dr=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var cr=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var ur=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- kind: as acldefault() has it, 'c' for columns, whose privileges add to those of their table (above).
-- Types of rows and arrays carry none of their own.
select 'pg_catalog.pg_class'::pg_catalog.regclass as classid, rel.oid as objid, 0 as sub, case rel.relkind when 'S' then 's' else 'r' end as kind,
  case rel.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type,
  rel.relnamespace as nsp_oid, rel.relowner as owner_oid, rel.relacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_class rel
where rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass, att.attrelid, att.attnum, 'c', 'column', rel.relnamespace, rel.relowner, att.attacl,
  coalesce(rel.relacl, pg_catalog.acldefault('r', rel.relowner))
from pg_catalog.pg_attribute att
join pg_catalog.pg_class rel on rel.oid = att.attrelid
where att.attacl is not null and not att.attisdropped
union all
select 'pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0, 'f',
  case pro.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, pro.pronamespace, pro.proowner, pro.proacl, null
from pg_catalog.pg_proc pro
union all
select 'pg_catalog.pg_type'::pg_catalog.regclass, typ.oid, 0, 'T', case typ.typtype when 'd' then 'domain' else 'type' end,
  typ.typnamespace, typ.typowner, typ.typacl, null
from pg_catalog.pg_type typ
left join pg_catalog.pg_class rel on rel.oid = typ.typrelid
where coalesce(rel.relkind, 'c') = 'c' and typ.typtype <> 'm' and typ.typinput <> 'pg_catalog.array_in'::pg_catalog.regproc
union all
select 'pg_catalog.pg_namespace'::pg_catalog.regclass, nsp.oid, 0, 'n', 'schema', null, nsp.nspowner, nsp.nspacl, null
from pg_catalog.pg_namespace nsp
where nsp.nspname !~ '^pg_(toast|temp)'
union all
select 'pg_catalog.pg_language'::pg_catalog.regclass, lan.oid, 0, 'l', 'language', null, lan.lanowner, lan.lanacl, null
from pg_catalog.pg_language lan
union all
select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, fdw.oid, 0, 'F', 'foreign-data wrapper', null, fdw.fdwowner, fdw.fdwacl, null
from pg_catalog.pg_foreign_data_wrapper fdw
union all
select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, srv.oid, 0, 'S', 'server', null, srv.srvowner, srv.srvacl, null
from pg_catalog.pg_foreign_server srv
union all
select 'pg_catalog.pg_largeobject'::pg_catalog.regclass, lom.oid, 0, 'L', 'large object', null, lom.lomowner, lom.lomacl, null
from pg_catalog.pg_largeobject_metadata lom`;var pr=`-- The first part of a query: whose privileges each password role and its successor have.
-- https://www.postgresql.org/docs/current/role-membership.html
-- $1: password roles; $2: who takes over from each, place by place.
-- Ways: 2 as they are (their own, inherited, or of PUBLIC, whose oid is 0), 1 after SET ROLE only, 0 none.
-- What the predefined roles may do stands in no list of privileges: https://www.postgresql.org/docs/current/predefined-roles.html
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end as may_set
), settable as materialized (
  select side.oid, rol.oid as rol_oid
  from (select pair.old_oid as oid from pair union select pair.new_oid from pair) side
  cross join pg_catalog.pg_roles rol
  cross join version
  where pg_catalog.pg_has_role(side.oid, rol.oid, version.may_set)
), reach as materialized (
  select pair.old_oid, pair.new_oid, rol.oid as rol_oid,
    pg_catalog.max(way.way) filter (where way.of_old) as old_way,
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way
  from pair
  cross join (select oid, rolname from pg_catalog.pg_roles union all select 0, null) rol
  cross join lateral (
    select side.of_old, case
        when rol.oid = 0 or pg_catalog.pg_has_role(side.oid, rol.oid, 'USAGE') then 2
        -- Who gets the database of the password role is its pg_database_owner by then (14 and later); nobody can be granted that.
        when not side.of_old and rol.rolname = 'pg_database_owner' and exists (
          select from pair oth join pg_catalog.pg_database dat on dat.datdba = oth.old_oid
          where dat.datname = pg_catalog.current_database() and oth.new_oid = side.oid
        ) then 2
        -- With all that the other role inherits.
        when exists (select from settable own where own.oid = side.oid and pg_catalog.pg_has_role(own.rol_oid, rol.oid, 'USAGE')) then 1
        else 0
      end as way
    from (values (pair.old_oid, true), (pair.new_oid, false)) side (oid, of_old)
  ) way
  group by pair.old_oid, pair.new_oid, rol.oid
  having pg_catalog.max(way.way) > 0
), predefined as (
  select rol.oid, pre.kind, pre.privilege, exists (select from reach rea where rea.rol_oid = rol.oid and rea.old_way <> rea.new_way) as differs
  from (
    values ('pg_read_all_data', 'r', 'SELECT'), ('pg_read_all_data', 's', 'SELECT'), ('pg_read_all_data', 'n', 'USAGE'),
      ('pg_write_all_data', 'r', 'INSERT'), ('pg_write_all_data', 'r', 'UPDATE'), ('pg_write_all_data', 'r', 'DELETE'),
      ('pg_write_all_data', 's', 'UPDATE'), ('pg_write_all_data', 'n', 'USAGE'), ('pg_maintain', 'r', 'MAINTAIN')
  ) pre (name, kind, privilege)
  join pg_catalog.pg_roles rol on rol.rolname = pre.name
  where rol.oid in (select rea.rol_oid from reach rea)
)`;var cl=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 stands for the shared objects themselves (databases, tablespaces).
select
  dep.refobjid::text as role_oid,
  dep.dbid::text as database_oid,
  (pg_catalog.count(*) filter (where dep.deptype = 'o'))::text as count,
  (pg_catalog.count(*) filter (where dep.deptype <> 'o'))::text as mentions
from pg_catalog.pg_shdepend dep
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
group by dep.refobjid, dep.dbid
order by dep.dbid, dep.refobjid`;var ul=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var pl=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var fl=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var gl=`-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype`;var ml=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
-- become one when the owner changes, so what they were cannot be read from the object afterwards. Of schemas and databases
-- all: their new owners may be lent a privilege on them, which becomes their own.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- $1: role oids; $2: who takes over from each, place by place
-- Both dependencies of an object are found by grouping and its privileges by its oid, not by joins: of a catalog that was
-- filled a moment ago the planner has no statistics, and would compare each row with each.
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.old_oid <> given.new_oid
), touched as (
  select pair.old_oid, dep.dbid, dep.classid, dep.objid
  from pair
  -- Also whoever else is followed by the same role: what they have of each other becomes one as well.
  join pair oth on oth.new_oid = pair.new_oid
  join pg_catalog.pg_shdepend dep on dep.refobjid in (pair.old_oid, pair.new_oid, oth.old_oid)
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('o', 'a')
    and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
  group by pair.old_oid, pair.new_oid, dep.dbid, dep.classid, dep.objid
  having pg_catalog.bool_or(dep.deptype = 'o' and dep.refobjid = pair.old_oid) and (
    pg_catalog.bool_or(dep.deptype = 'a' and dep.refobjid <> pair.old_oid)
    or dep.classid in ('pg_catalog.pg_namespace'::pg_catalog.regclass, 'pg_catalog.pg_database'::pg_catalog.regclass)
  )
)
select tou.dbid = 0 as shared, pg_catalog.pg_get_userbyid(tou.old_oid)::text as owner, ide.type as type,
  ide.identity as identity, hel.name::text as column_name, ent.entries as entries
from touched tou
cross join lateral (
  select null as name, case tou.classid
    when 'pg_catalog.pg_class'::pg_catalog.regclass then (select one.relacl from pg_catalog.pg_class one where one.oid = tou.objid)
    when 'pg_catalog.pg_proc'::pg_catalog.regclass then (select one.proacl from pg_catalog.pg_proc one where one.oid = tou.objid)
    when 'pg_catalog.pg_type'::pg_catalog.regclass then (select one.typacl from pg_catalog.pg_type one where one.oid = tou.objid)
    when 'pg_catalog.pg_namespace'::pg_catalog.regclass then (select coalesce(one.nspacl, pg_catalog.acldefault('n', one.nspowner)) from pg_catalog.pg_namespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_language'::pg_catalog.regclass then (select one.lanacl from pg_catalog.pg_language one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass then (select one.fdwacl from pg_catalog.pg_foreign_data_wrapper one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_server'::pg_catalog.regclass then (select one.srvacl from pg_catalog.pg_foreign_server one where one.oid = tou.objid)
    when 'pg_catalog.pg_database'::pg_catalog.regclass then (select coalesce(one.datacl, pg_catalog.acldefault('d', one.datdba)) from pg_catalog.pg_database one where one.oid = tou.objid)
    when 'pg_catalog.pg_tablespace'::pg_catalog.regclass then (select one.spcacl from pg_catalog.pg_tablespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_largeobject'::pg_catalog.regclass then (select one.lomacl from pg_catalog.pg_largeobject_metadata one where one.oid = tou.objid)
  end as acl
  union all
  select att.attname, att.attacl from pg_catalog.pg_attribute att
  where tou.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and att.attrelid = tou.objid and att.attacl is not null
) hel
-- A list that is there and empty is another thing than none, which stands for the usual one.
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(acl.grantor),
    'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
    'privilege', acl.privilege_type, 'grantable', acl.is_grantable
  ) order by acl.grantor, acl.grantee, acl.privilege_type), '[]') as entries
  from pg_catalog.aclexplode(hel.acl) acl
) ent
cross join lateral pg_catalog.pg_identify_object(tou.classid, tou.objid, 0) ide
where hel.acl is not null
order by ide.type collate "C", ide.identity collate "C", hel.name`;var hl=`-- The last part of a query: what was granted to a password role itself and its successor has in no way, grantor by grantor.
-- The parts before it are those of the rule successor-privileges-differ: reach, and object for what carries privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- had: whether the successor has the privilege from the same grantor, without the grant option.
entry as (
  select pair.old_oid, pair.new_oid, obj.classid, obj.objid, obj.sub, obj.type, acl.grantor, acl.privilege_type as privilege, acl.is_grantable and not own.is_owner as grantable, acl.grantor = obj.owner_oid as by_owner,
    exists (
      select from pg_catalog.aclexplode(obj.acl) one
      where one.grantee = pair.new_oid and one.grantor = acl.grantor and one.privilege_type = acl.privilege_type
    ) as had
  from object obj
  cross join lateral pg_catalog.aclexplode(obj.acl) acl
  join pair on pair.old_oid = acl.grantee
  -- Who works as the owner may grant without the option.
  cross join lateral (
    select exists (
      select from reach rea where rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = obj.owner_oid and rea.new_way = 2
    ) as is_owner
  ) own
  -- What is handed over to the successor, it may do as the owner.
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(obj.acl || coalesce(obj.above, '{}')) one
      join reach rea on rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = one.grantee and rea.new_way = 2
      where one.privilege_type = acl.privilege_type and one.is_grantable >= (acl.is_grantable and not own.is_owner)
    )
)
select pg_catalog.pg_get_userbyid(ent.old_oid)::text as "from", pg_catalog.pg_get_userbyid(ent.new_oid)::text as "to", ent.type as type,
  ide.identity as identity, att.attname::text as column_name, pg_catalog.pg_get_userbyid(ent.grantor)::text as grantor,
  ent.privilege as privilege, ent.grantable as grantable, ent.had as had, ent.by_owner as by_owner
from entry ent
cross join lateral pg_catalog.pg_identify_object(ent.classid, ent.objid, 0) ide
left join pg_catalog.pg_attribute att on ent.type = 'column' and att.attrelid = ent.objid and att.attnum = ent.sub
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege`;var yl=`-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"`;var bl=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
-- this database and nobody has made the extension in it.
-- https://github.com/citusdata/pg_cron#setting-up-pg_cron
-- The setting is shown to superusers and to who has the privileges of pg_read_all_settings; others are refused, not given null.
-- https://www.postgresql.org/docs/current/predefined-roles.html
select
  case
    when par.database <> pg_catalog.current_database()::text or job.there then par.database
  end as database
from (select nullif(pg_catalog.current_setting('cron.database_name', true), '') as database) par
cross join (
  select exists (
    select
    from pg_catalog.pg_class cls
    join pg_catalog.pg_namespace nsp on nsp.oid = cls.relnamespace
    where nsp.nspname = 'cron' and cls.relname = 'job'
  ) as there
) job`;var wl=`-- Who this session is, as the server sees it: one row.
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
  ) as label`;var _l=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function N(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function Z(e,t){return e[t]===null?null:N(e,t)}function se(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function wt(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var $h={};function vl(e,t){let n=Object.entries(e).filter(([r,o])=>!t.has(r)&&o!==null);return n.length===0?$h:Object.fromEntries(n.map(([r,o])=>[r,is(o,r)]))}function is(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>is(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,is(r,t)]));throw new TypeError(`column ${t} is no plain value`)}function ls(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(r=>({grantor:N(r,"grantor"),grantee:Z(r,"grantee"),privilege:N(r,"privilege"),grantable:se(r,"grantable")}))}var _t={sql:wl,parameters:[],read:e=>({sessionUser:N(e,"session_user"),serverVersion:wt(e,"server_version"),readOnly:se(e,"read_only"),clientAddress:Z(e,"client_address"),label:Z(e,"label")})},vt={sql:_l,parameters:[],read:e=>Z(e,"system_user")},kl={sql:yl,parameters:[],read:e=>({oid:N(e,"oid"),name:N(e,"name"),canLogin:se(e,"can_login"),superuser:se(e,"superuser"),label:Z(e,"label")})};function Sl(e){let t=new Map(Object.entries(e).map(([n,r])=>[n.toLowerCase(),r]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var $l=[{sql:ul,parameters:[],read:Sl},{sql:pl,parameters:[],read:Sl}],El={sql:fl,parameters:[],read:e=>({oid:N(e,"oid"),name:N(e,"name"),allowsConnections:se(e,"allows_connections"),template:se(e,"template"),mayConnect:se(e,"may_connect")})},jl={sql:cl,parameters:[],read:e=>({roleOid:N(e,"role_oid"),databaseOid:N(e,"database_oid"),count:wt(e,"count"),mentions:wt(e,"mentions")})},xl={sql:bl,parameters:[],read:e=>Z(e,"database")};function Rl({sql:e,parameters:t},n){return{sql:e,parameters:t.map(r=>n[r]),read:jh}}var Eh=new Set(["role","type","schema","name","identity","unreadable"]);function jh(e){if(e.identity!==null)return{role:Z(e,"role"),type:N(e,"type"),schema:Z(e,"schema"),name:Z(e,"name"),identity:N(e,"identity"),details:vl(e,Eh),unreadable:"unreadable"in e?Z(e,"unreadable"):null}}function Al({password:e,successors:t}){return{sql:ml,parameters:[e,t],read:n=>({shared:se(n,"shared"),owner:N(n,"owner"),type:N(n,"type"),identity:N(n,"identity"),column:Z(n,"column_name"),entries:ls(n,"entries")})}}function fr(e,t,{password:n,successors:r}){return{sql:`${pr}, object as (
${e}
), ${hl}`,parameters:[n,r],read:o=>({shared:t,from:N(o,"from"),to:N(o,"to"),type:N(o,"type"),identity:N(o,"identity"),column:Z(o,"column_name"),grantor:N(o,"grantor"),privilege:N(o,"privilege"),grantable:se(o,"grantable"),had:se(o,"had"),byOwner:se(o,"by_owner")})}}function Tl({password:e,successors:t}){return{sql:gl,parameters:[e,t],read:n=>({role:N(n,"role"),schema:Z(n,"schema"),kind:N(n,"kind"),entries:ls(n,"entries")})}}async function gr(e,t,n){let r=t.flatMap(s=>s.kind==="catalog"?s.queries.map(a=>({id:s.id,scope:s.scope,query:a})):[]),o=await e.session.run(r.map(({query:s})=>Rl(s,n)));return r.map(({id:s,scope:a,query:i},l)=>{let d=o[l];if(d===void 0)throw new Error(`the rule ${s} got no answer`);return{scope:a,evidence:{rule:s,rows:Ah(e,i,d)}}})}var xh=new Set(["42P01","42883","3F000"]),Rh="42501";function ds(e){return e.kind==="unavailable"&&e.failure.sqlState!==null&&xh.has(e.failure.sqlState)}function Ah({wanted:e},{ofExtension:t,needs:n},r){return r.kind==="observed"?G(r.value.filter(o=>o!==void 0)):r.kind!=="unavailable"?r:t===!0&&ds(r)?oe("the extension is not there"):n===void 0?r:B(cs(r.failure,e,{privilege:n}))}function cs(e,{server:t,database:n,identity:r},o){let{sqlState:s,detail:a}=e;return s!==Rh?e:I("pg/catalog-closed",{host:t.host,database:n,role:r.loginRole,sqlState:s,...o,...a===null?{}:{detail:a}})}async function mr({session:e},t){let[n,r,o,s,a]=await e.run([Al(t),Tl(t),fr(ur,!1,t),fr(dr,!0,t),fr(cr,!0,t)]);if(n.kind!=="observed")return n;if(r.kind!=="observed")return r;if(o.kind!=="observed")return o;if(s.kind!=="observed")return s;let i=ds(a)?G([]):a;return i.kind!=="observed"?i.kind==="unavailable"?B(i.failure):i:G({grants:n.value,defaultPrivileges:r.value,repeats:[...o.value,...s.value,...i.value]})}var Th=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function us(e){let t=e.split(",").map(o=>o.trim());if(!t.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=t.find(a=>a.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:t.some(o=>o.toLowerCase()==="admin")}}function Ol(e,t){return`aadauth,oid=${e},type=${t}`}function Oh(e){return e!==null&&/^(md5|scram)/i.test(e)}function St(e){return{facts:e,class:Ih(e)}}function Ih(e){if(e.superuser||e.name.startsWith("pg_")||Th.has(e.name))return{kind:"platform"};let t=e.label===null?void 0:us(e.label);return t!==void 0?{kind:"entra",...t,keepsPassword:Oh(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function Il(e,t){let n=o=>B(I("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:o}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let r=e.label===null?void 0:us(e.label);return e.label===null||r===void 0?n("the role carries no pgaadauth label"):r.principal!=="group"&&r.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${r.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):G({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:r.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function Cl(e,t,n,r){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let s={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},a=r.find(d=>d.facts.name===t);if(a===void 0)return I("pg/role-missing",s);if(a.class.kind!=="entra")return I("pg/role-not-labelled",s);let{objectId:i,principal:l}=a.class;return l!=="group"&&i!==void 0&&n.objectId!==void 0&&i!==n.objectId?I("pg/role-other-object-id",{...s,labelObjectId:i}):l==="user"?I("pg/principal-type-mismatch",{...s,labelType:"user"}):e}async function Be(e,t,n){let r=await e.accessTokens.acquire(t.identity,"postgres");if(r.kind!=="observed")return r;let{server:o,database:s,identity:a,purpose:i}=t,l=await e.databases.connect({server:o,database:s,role:a.loginRole,token:r.value,purpose:i});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:r.value,wanted:t})}finally{await l.value.close()}}function kt(e,t,n){let{session:r,token:o,wanted:s}=e;return Il({role:s.identity.loginRole,asked:r.authentication.asked,tokenSent:r.authentication.tokenSent,tokenObjectId:o.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:r.tlsVersion},Ch(e))}function Ch({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}async function hr(e,t,n){let r=new Array(e.length),o=e.entries(),s=async()=>{for(let[a,i]of o)r[a]=await n(i)};return await Promise.all(Array.from({length:Math.min(t,e.length)},s)),r}function Ll(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(r=>r.allowsConnections&&r.mayConnect&&!n.exclude.includes(r.name)).map(r=>r.name)}async function Nl(e,t){let n=0;return await hr(t.databases,t.concurrency,async r=>{let o=e.clock.elapsed(),s=await Lh(e,t,r),a=Le(s,({rules:l})=>G(l)),i=Math.round(e.clock.elapsed()-o);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${r}: ${Nh(a)}, ${i} ms`),{database:r,durationMs:i,rules:a,before:Le(s,({before:l})=>l)}})}function Lh(e,t,n){let r=e.rules.filter(o=>o.kind==="catalog"&&o.scope==="database");return Be(e,{server:t.server,database:n,identity:t.identity,purpose:"audit"},async o=>{let[[s,a],i,l]=await Promise.all([o.session.run([_t,vt]),gr(o,r,t.sets),mr(o,t.sets)]);if(s.kind!=="observed")return s;let[d]=s.value;if(d===void 0)throw new Error("the session query returned no row");let u=kt(o,d,a.kind==="observed"?a.value[0]??null:null);return u.kind!=="observed"?u:G({rules:i.map(({evidence:c})=>c),before:l})})}function Nh(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:r})=>r.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:r})=>r.kind==="observed"?r.value.length:0):[];return`${L(n.reduce((r,o)=>r+o,0))} found`}async function ps({servers:e},t,n){let{resource:r,host:o}=t,s=r===void 0?oe("no resource id is given"):await e.get(r,n),a=o??(s.kind==="observed"?s.value.host:"");return{server:{...t,host:a===""?r?.name??"":a},azure:s,reachable:a!==""}}var qh=6e4,ql=5*qh;function $t(e,t){return Pl(e,t).filter(n=>n.kind!=="entra"||Ml(e))}function br(e,t){return Ml(e)?[]:Pl(e,t).filter(({kind:n})=>n==="entra")}function nt({sessions:e}){return e.reduce((t,{entra:n,sessions:r})=>t+(n?r:0),0)}function Ml(e){return nt(e)>0}function Pl(e,t){let n=new Map(t.map(o=>[o.facts.name,o.class.kind])),r=e.sessions.filter(({entra:o})=>!o).flatMap(o=>Mh(o.login,[...n.keys()]).flatMap(s=>{let a=n.get(s.role)??"gone";return a==="platform"?[]:a==="entra"&&Wh(o,e)?[]:[Gh(s,a,o)]}));return[...Map.groupBy(r,({role:o})=>o).values()].flatMap(o=>Jh(o)??[]).sort((o,s)=>o.last===s.last?o.role<s.role?-1:1:o.last<s.last?1:-1)}var Dl="connection authorized: user=",gs=`replication ${Dl}`,yr=" database=";function Mh(e,t){let n=e.startsWith(gs),r=n?gs:Dl,o=e.slice(r.length),s=n?[{role:o,database:null}]:Dh(o),a=t.flatMap(i=>{let l=Ph(i),d=s.filter(({role:c})=>l.includes(c)).map(({database:c})=>({role:i,database:c}));return d.length===0&&l.some(c=>Uh(c,r,e))?[{role:i,database:null}]:d});return a.length>0?a:s.slice(0,1)}function Ph(e){return e.includes(`
`)?[e,e.replaceAll(`
`,`
	`)]:[e]}function Dh(e){let t=[];for(let n=e.indexOf(yr,1);n!==-1;n=e.indexOf(yr,n+1))t.push({role:e.slice(0,n),database:e.slice(n+yr.length)});return t.length===0?[{role:e,database:null}]:t}var Fh=/ application_name=| SSL enabled \(| GSS \(/,Bh=new RegExp(el,"s");function Uh(e,t,n){if(!Fh.test(e))return!1;let r=`LOG:  ${t}${e}`,[,o]=Bh.exec(t===gs?r:`${r}${yr}x`)??[];return o===n&&o.length<t.length+e.length}function Wh({sessions:e,first:t,last:n},r){let o=a=>Date.parse(a)<=Date.parse(r.first??r.from)+ql,s=a=>Date.parse(a)>=Date.parse(r.last??r.to)-ql;return o(n)||s(t)||e===2&&o(t)&&s(n)}function Gh({role:e,database:t},n,r){let{sessions:o,first:s,last:a,applications:i,hosts:l}=r;return{role:e,kind:n,sessions:o,first:s,last:a,databases:t===null?[]:[t],applications:i,hosts:l}}function Jh(e){let[t]=e;if(t!==void 0)return{role:t.role,kind:t.kind,sessions:e.reduce((n,{sessions:r})=>n+r,0),first:e.map(({first:n})=>n).sort()[0]??t.first,last:e.map(({last:n})=>n).sort().at(-1)??t.last,databases:fs(e.flatMap(({databases:n})=>n)),applications:fs(e.flatMap(({applications:n})=>n)),hosts:fs(e.flatMap(({hosts:n})=>n))}}function fs(e){return[...new Set(e)].sort()}async function Fl({serverLogs:e,clock:t,log:n},{logs:r},o,s){if(r===void 0)return oe("the logs are not asked");let{resource:a}=o;return a===void 0?oe("no resource id is given"):await n.group(`${o.name}: asking Log Analytics who logged in`,async()=>{let i=t.now(),l={from:new Date(i.getTime()-r.windowMs),to:i},d=await e.passwordLogins(a,l,s);return n.info(d.kind==="observed"?Kh(d.value):d.kind==="unavailable"?`Not answered: ${d.failure.summary} (${d.failure.code})`:d.because),d})}function Kh(e){let{lines:t,first:n,last:r,sessions:o}=e,s=o.reduce((i,l)=>i+l.sessions,0),a=n===null||r===null?"":`, from ${n} to ${r}`;return`${w(t,"line")}${a}; ${w(s,"session")}, ${L(nt(e))} of them by Entra`}function Et(e,t,n){let r=t.find(a=>a.from===e);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:a})=>a.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return je(s.class)}}function ee(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Ue(e,{objectId:t,principal:n}){return`security label for "pgaadauth" on role ${$(e)} is ${me(Ol(t,n))};`}function Bl(e){return`security label for "pgaadauth" on role ${$(e)} is null;`}var Yh="0";function Ul(e,t){let n=e.map(St),r=i=>n.filter(l=>l.class.kind===i),o=i=>i.map(l=>l.facts.oid),s=r("password"),a=s.map(({facts:{name:i,oid:l}})=>{let d=Et(i,t,n);if(d.kind==="label")return l;let u=ee(d);return n.find(c=>c.facts.name===u)?.facts.oid??Yh});return{password:o(s),successors:a,entra:o(r("entra")),group:o(r("group"))}}function Gl(e,t,n){return Be(e,t,async r=>{let o=await r.session.run([_t,vt,kl,...$l,El,jl,xl]),[s,a,i,l,d,u,c,p]=o;if(s.kind!=="observed")return s;let[g]=s.value;if(g===void 0)throw new Error("the session query returned no row");let y=kt(r,g,a.kind==="observed"?a.value[0]??null:null);if(y.kind!=="observed")return y;let f=Qh(i,[d,l]),h=f.kind==="observed"?Ul(f.value,n):void 0,[v,k]=h===void 0?[[],oe("the roles are not known")]:await Promise.all([gr(r,e.rules,h),mr(r,h)]);return G({login:y.value,serverVersion:g.serverVersion,roles:f,sets:h,databases:u,accounting:c,scheduler:Vh(p,t),shared:Wl(v,"shared"),own:Wl(v,"database"),before:k})})}function Vh(e,t){if(e.kind==="observed")return G(e.value[0]??null);if(e.kind==="not-applicable")return e;let n={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return B(cs(e.failure,t,n))}function Wl(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function Qh(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(r=>r.kind==="observed"?r.value:[]).map(({role:r,authType:o})=>[r,o]));return G(e.value.map(r=>({...r,authType:n.get(r.name)??null})))}var Hh=/^([+-]?)(\d+)(?:\.(\d+))?$/;function rt(e,t){let{operator:n,operand:r}=e,o=r===null?null:String(r);if(t===null||o===null)return n==="="?t===o:n==="!="&&t!==o;let s=zh(t,o);switch(n){case"=":return s===0;case"!=":return s!==0;case"<":return s<0;case"<=":return s<=0;case">":return s>0;case">=":return s>=0;default:return je(n)}}function Kl(e,t){return rt({operator:"=",operand:t},e)}function zh(e,t){let[n,r]=[Jl(e),Jl(t)];if(n!==void 0&&r!==void 0){let o=Math.max(n.scale,r.scale),[s,a]=[n.digits*10n**BigInt(o-n.scale),r.digits*10n**BigInt(o-r.scale)];return s<a?-1:s>a?1:0}return e<t?-1:e>t?1:0}function Jl(e){let t=Hh.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function wr(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var We={status:"pass",message:""};function Vl(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function Ql(e,t){let n=e.expect.map(o=>Xh(o,t,e.reveal));return{status:n.some(o=>o.status==="fail")?"fail":n.some(o=>o.status==="warning")?"warning":"pass",message:n.filter(o=>o.message!=="").map(o=>o.message).join("; ")}}function Hl(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function zl(e,t){let n=e.expect.find(r=>r.kind==="error");return n===void 0?fe(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:fe(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function Xh(e,t,n){switch(e.kind){case"value":return Zh(e,t,n);case"row":return ey(e,t,n);case"rows":return rt(e.count,String(t.count))?We:fe(`expected ${wr(e.count)} rows, got ${t.count}`);case"empty":return ty(e,t);case"columns":return ry(e.names,t.columns)?We:fe(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return ny(e,t);case"error":return fe(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return We;default:return je(e)}}function Zh({is:e},{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||r.length!==1||s===void 0)return fe(`expected one row with one column, got ${n} rows with ${r.length} columns`);let[a=null]=s;return rt(e,a)?We:fe(`expected ${wr(e)}, got ${Xl(a,o)}`)}function ey(e,{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||s===void 0)return fe(`expected one row, got ${n}`);let a=Object.entries(e.columns).flatMap(([i,l])=>{let d=r.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(r.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let u=s[d]??null;return rt(l,u)?[]:[`expected ${i} ${wr(l)}, got ${Xl(u,o)}`]});return a.length===0?We:fe(a.join("; "))}function ty({warnIf:e,errorIf:t},{count:n}){let r=`${n} rows, each of them a failure`;return rt(t,String(n))?fe(r):e!==void 0&&rt(e,String(n))?{status:"warning",message:r}:We}function ny({rows:e,ordered:t},{rows:n,count:r}){if(r!==e.length)return fe(`expected ${e.length} rows, got ${r}`);if(t){let s=e.findIndex((a,i)=>!Yl(n[i]??[],a));return s===-1?We:fe(`row ${s+1} differs`)}let o=[...n];for(let[s,a]of e.entries()){let i=o.findIndex(l=>Yl(l,a));if(i===-1)return fe(`expected row ${s+1} is not among the rows`);o.splice(i,1)}return We}function Yl(e,t){return e.length===t.length&&t.every((n,r)=>Kl(e[r]??null,n))}function ry(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}function Xl(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function fe(e){return{status:"fail",message:e}}function Zl(e,t){let n=1,r=1;for(let o of e){if(r>=t)break;o===`
`&&(n+=1),r+=1}return n}async function ed(e,t){let{server:n,identity:r,database:o,queries:s}=t,a=[],i=await Be(e,{server:n,database:o,identity:r,purpose:"smoke"},async l=>{let d=await hs(l);if(d.kind==="observed")for(let u of s)a.push(await oy(e,t,u,l));return d});for(let l of s.slice(a.length))a.push(ys(t,l,i));return{login:{identity:r.name,role:r.loginRole,database:o,login:i},results:a}}function ms(e,t){let n=B(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(r=>ys(e,r,n))}}async function hs(e){let[t,n]=await e.session.run([_t,vt]);if(t.kind!=="observed")return t;let[r]=t.value;if(r===void 0)throw new Error("the session query returned no row");return kt(e,r,n.kind==="observed"?n.value[0]??null:null)}async function oy(e,t,n,r){let{sql:o,mode:s,setRole:a,timeoutMs:i}=n,l=await r.session.smoke({sql:o,mode:s,setRole:a,timeoutMs:i,keepRows:Vl(n)}),d=l.kind==="observed"?sy(t,n,l.value):ys(t,n,l);return e.log.info(`${d.status==="pass"?"passed":d.status}: ${n.name} (${t.server.name}/${t.database} as ${d.as}), ${d.durationMs} ms`),d}function sy(e,t,{result:n,durationMs:r,notices:o}){let s={...td(e,t),durationMs:r,notices:o};switch(n.kind){case"rows":return{...s,...Ql(t,n)};case"error":{let a=t.reveal?n.error:Hl(n.error);return{...s,...zl(t,a),error:a,location:ay(t,a)}}case"left-transaction":return{...s,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function ys(e,t,n){let r=n.kind==="unavailable"?n.failure:null;return{...td(e,t),status:"not-run",message:r===null?"not run":`not run: ${r.summary}`,failure:r}}function td({server:e,identity:t,database:n},r){return{name:r.name,server:e.name,database:n,as:t.loginRole,setRole:r.setRole??null,mode:r.mode,durationMs:0,error:null,failure:null,notices:[],location:r.location}}function ay(e,t){if(t.position===null)return e.location;let n=e.sqlLines[Zl(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}var _r="postgres";async function nd(e,t){let n=e.clock.now().toISOString(),r=e.clock.elapsed(),[o,s]=await iy(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-r),skipped:o,servers:s}}async function iy(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let r=await e.log.group("Getting an access token",async()=>{let s=await e.accessTokens.acquire(un(t,n),"postgres");return s.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${s.value.objectId}`),s});if(r.kind==="unavailable"&&r.failure.code==="id-token/fork-pull-request")return[r.failure,[]];let o=[];for(let s of t.servers)o.push(await ly(e,t,s));return[null,o]}function un({tenantId:e,clientId:t},n){return{name:pe,tenantId:e,clientId:t,loginRole:n.loginRole}}async function ly(e,t,n){let r=un(t,n),o=await dy(e,n,r),{server:s,azure:a}=o;if(!o.reachable&&a.kind==="unavailable")return cy(t,s,a);let{log:i}=e,[l,d]=await i.group(`${s.name}: logging in as ${s.loginRole} and reading roles`,()=>uy(e,s,r,t.migration)),u={identity:r.name,role:s.loginRole,database:l,login:gy(d)},c=await i.group(`${s.name}: auditing ownership`,()=>my(e,t,s,r,l,d)),p=d.kind==="unavailable"&&py(d.failure.code)?d.failure:void 0,g=rd(t,s,r),y=await i.group(`${s.name}: logging in as the declared identities, running smoke queries`,()=>hr(g,t.concurrency,async f=>p===void 0?await ed(e,f):ms(f,p)));return{server:s,azure:a,logins:[u,...y.map(({login:f})=>f)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:Le(d,f=>f.roles),databases:Le(d,f=>f.databases),accounting:Le(d,f=>f.accounting),scheduler:Le(d,f=>f.scheduler),passwordLogins:await Fl(e,t,s,r),shared:d.kind==="observed"?d.value.shared:[],audits:c,smoke:y.flatMap(({results:f})=>f),rehearsals:[]}}function dy(e,t,n){return t.resource===void 0?ps(e,t,n):e.log.group(`${t.name}: asking Azure Resource Manager`,async()=>{let r=await ps(e,t,n),{azure:o,server:s}=r;return o.kind==="observed"&&e.log.info(`${s.host}, ${o.value.state}, password authentication ${o.value.auth.passwordAuth}`),o.kind==="unavailable"&&e.log.info(`Not known: ${o.failure.summary} (${o.failure.code})`),r})}function cy(e,t,n){let r=un(e,t),o=rd(e,t,r).map(a=>ms(a,n.failure)),s={identity:r.name,role:t.loginRole,database:_r,login:n};return{server:t,azure:n,logins:[s,...o.map(a=>a.login)],serverVersion:null,roles:n,databases:n,accounting:n,scheduler:n,passwordLogins:e.logs===void 0?oe("the logs are not asked"):n,shared:[],audits:[],smoke:o.flatMap(({results:a})=>a),rehearsals:[]}}async function uy(e,t,n,r){let o=t.databases.kind==="listed"?t.databases.names.filter(s=>s!==_r):[];for(let[s,a]of[_r,...o].entries()){let i=await Gl(e,{server:t,database:a,identity:n,purpose:"audit"},r);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||s===o.length)return[a,fy(e,i)]}throw new Error("unreachable: the last database always returns")}function py(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}function fy(e,t){if(t.kind==="observed"){let{login:n,serverVersion:r,roles:o}=t.value,s=o.kind==="observed"?o.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${yt(r)}; ${s} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function gy(e){return Le(e,t=>({kind:"observed",value:t.login}))}async function my(e,t,n,r,o,s){if(s.kind!=="observed")return[];let{roles:a,sets:i,databases:l,own:d,before:u}=s.value;if(i===void 0||l.kind!=="observed")return[hy(o,a.kind==="unavailable"?a:l)];let c=Ll(n,l.value),p=await Nl(e,{server:n,identity:r,databases:c.filter(g=>g!==o),sets:i,concurrency:t.concurrency});return c.includes(o)?[{database:o,durationMs:0,rules:G(d),before:u},...p]:p}function hy(e,t){let n=t.kind==="unavailable"?B(t.failure):oe("not asked");return{database:e,durationMs:0,rules:n,before:n}}function rd({identities:e,smoke:t},n,r){let o=t.filter(s=>s.servers.includes(n.name));return[r,...e].flatMap(s=>{let a=o.filter(l=>(l.as??pe)===s.name),i=[...new Set(a.map(l=>l.database))];return i.length===0&&s!==r&&i.push(_r),i.map(l=>({server:n,identity:s,database:l,queries:a.filter(d=>d.database===l)}))})}function pn({database:e,tried:t}){if(t.kind==="not-applicable")return"refused";if(t.kind==="unavailable")return"not-tried";let{result:n}=t.value;return n.kind!=="ran"?"failed":n.roles.some(r=>Ne(r,e)>0)?"left-over":"done"}function Ne(e,t){return vr(e,n=>n.kind==="owner"&&n.database===t)}function vr({counts:e},t){return e.filter(t).reduce((n,{count:r})=>n+r,0)}var od=5,sd=5,yy=500;function xe({database:e,labelled:t,tried:n}){if(n.kind==="not-applicable")return`Not rehearsed: ${n.because}.`;if(n.kind==="unavailable")return`Could not be rehearsed: ${n.failure.summary} (${n.failure.code}). ${wy(n.failure)}`;let{result:r,durationMs:o,steps:s}=n.value,a=ge(o);switch(r.kind){case"left-transaction":return`STOPPED: step ${r.step} of ${s} (${r.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${r.step} of ${s} (${r.title}): ${id(r.error)}. Locks were held for at most ${a}; everything was rolled back.`;case"ran":return`${[...t.map(by),...r.roles.map(i=>bs(i,e))].join(" ")} Locks were held for at most ${a}; everything was rolled back.`}}function by(e){return`After this script ${e} is an Entra role, and nothing of it has to move.`}function wy({code:e}){return e.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function bs(e,t){let n=Ne(e,t),r=n===0?"":_y(e),o=`After this script ${w(n,"object")} of ${e.role} ${n===1?"remains":"remain"} in the database ${t}${r}`;if(e.drop===null)return`${o}, and DROP ROLE would succeed.`;if(e.drop.sqlState==="42501")return`${o}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let s=Sy(e,t),a=[...vy(e,t),...s];if(a.length===0)return`${o}. DROP ROLE is refused: ${id(e.drop)}.`;let i=s.length===0?"":" Each database has a file of its own.";return`${o}. DROP ROLE still waits for ${a.join("; ")}.${i}`}function _y({named:e}){return e.length===0?"":` (${e.slice(0,od).map(({type:n,identity:r})=>`${n} ${D(r,200)}`).join(", ")}${e.length>od?", \u2026":""})`}function vy(e,t){let n=Ne(e,null),r=vr(e,o=>o.kind!=="owner"&&(o.database===t||o.database===null));return[...Ne(e,t)===0?[]:["the objects that remain"],...n===0?[]:[w(n,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...r===0?[]:[`${ad(r)} here, which go with \`drop owned by ${$(e.role)}\` once the role owns nothing`]]}function Sy(e,t){let r=[...new Set(e.counts.flatMap(s=>s.database===null?[]:[s.database]))].filter(s=>s!==t).map(s=>{let a=Ne(e,s),i=vr(e,d=>d.database===s)-a;return`${[...a===0?[]:[w(a,"object")],...i===0?[]:[ad(i)]].join(" and ")} in the database ${s}`}),o=r.length-sd;return[...r.slice(0,sd),...o>0?[w(o,"more database")]:[]]}function ad(e){return w(e,"privilege or policy","privileges and policies")}function id({message:e,sqlState:t}){return`${D(e,yy)} (SQLSTATE ${t})`}var ld=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
-- azure_pg_admin manage roles and reach the objects of every role that is not restricted, without owning or being granted them.
-- https://www.postgresql.org/docs/current/role-attributes.html
-- https://learn.microsoft.com/azure/postgresql/security/security-access-control
select
  rol.rolsuper
  or rol.rolcreaterole
  or exists (
    select
    from pg_catalog.pg_roles adm
    where adm.rolname = 'azure_pg_admin'
      and pg_catalog.pg_has_role(rol.oid, adm.oid, 'MEMBER')
  ) as administrator
from pg_catalog.pg_roles rol
where rol.rolname = session_user`;var dd=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend is shared by all databases; dbid 0, here a null database, stands for shared objects.
select
  rol.rolname::text as role,
  dat.datname::text as database,
  dep.deptype::text as deptype,
  pg_catalog.count(*)::text as count
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
left join pg_catalog.pg_database dat on dat.oid = dep.dbid
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype in ('o', 'a', 'r', 'i')
  and rol.rolname = any ($1::pg_catalog.name[])
group by rol.rolname, dat.datname, dep.deptype
order by rol.rolname, dat.datname, dep.deptype`;var cd=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
-- sees it. $1: names of roles; $2: how many of each. The limit goes before the names, which cost a look-up each.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT
select
  rol.rolname::text as role,
  ide.type,
  ide.identity
from pg_catalog.pg_roles rol
cross join lateral (
  select dep.classid, dep.objid, dep.objsubid
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = rol.oid
    and dep.deptype in ('o', 'r')
    and dep.dbid in (
      0,
      (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database())
    )
  order by dep.dbid desc, dep.classid, dep.objid, dep.objsubid
  limit $2
) one
cross join lateral pg_catalog.pg_identify_object(one.classid, one.objid, one.objsubid) ide
where rol.rolname = any ($1::pg_catalog.name[])
order by rol.rolname, ide.type, ide.identity`;var ky=20,ud={sql:ld,parameters:[],read:e=>se(e,"administrator")};function pd(e){return{sql:dd,parameters:[e],read:t=>({role:N(t,"role"),database:Z(t,"database"),kind:Ey(t),count:wt(t,"count")})}}var $y={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function Ey(e){let t=$y[N(e,"deptype")];if(t===void 0)throw new TypeError("column deptype is none that was asked for");return t}function fd(e){return{sql:cd,parameters:[e,ky],read:t=>({role:N(t,"role"),type:N(t,"type"),identity:N(t,"identity")})}}var Sr=2e3,jy=500,xy=100;async function md(e,t,n,r){let o=e.clock.elapsed(),s=[];for(let i of n.servers)s.push(await Ry(e,t,i,r));let a=n.durationMs+Math.round(e.clock.elapsed()-o);return{...n,durationMs:a,servers:s}}async function Ry(e,t,n,r){let{server:o}=n;if(o.rehearsal==="off")return n;let s=Ay(t,o),a=r.filter(l=>l.server===o.name),{log:i}=e;return await i.group(`${o.name}: rehearsal of the remediation, as ${s.loginRole}`,async()=>{a.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of a){let u=o.rehearsal==="on"?await Oy(e,o,s,d):Ty(o),{database:c,roles:p,labelled:g}=d,y={server:o.name,database:c,roles:p,labelled:g,as:s.loginRole,tried:u};i.info(`${c}: ${xe(y)}`),l.push(y)}return{...n,rehearsals:l}})}function Ay(e,t){return e.identities.find(({name:n})=>n===e.rehearseAs)??un(e,t)}function Ty({name:e}){return oe(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function Oy(e,t,n,r){let{database:o,roles:s,steps:a}=r;return Be(e,{server:t,database:o,identity:n,purpose:"rehearse"},async i=>{let l=await hs(i);if(l.kind!=="observed")return l;let d=[pd(s),fd(s)],u=await i.session.rehearse({steps:a,queries:d,drop:s});if(u.kind!=="observed")return u;let{durationMs:c,notices:p,result:g}=u.value;return g.kind==="failed"&&g.error.sqlState==="42501"&&!await Cy(i)?B(Iy(t,n,o,g.error)):G({durationMs:c,steps:a.length,notices:p.map(y=>D(y,jy)),result:Ly(r,g)})})}function Iy(e,t,n,{message:r,sqlState:o}){let{host:s,port:a}=e,i={host:s,port:a,database:n,role:t.loginRole,identity:t.name};return I("pg/rehearsal-denied",{...i,detail:D(r,Sr),sqlState:o})}async function Cy({session:e}){let[t]=await e.run([ud]);return t.kind==="observed"&&t.value[0]===!0}function Ly({roles:e,steps:t},n){switch(n.kind){case"failed":{let r=n.context===null?null:D(n.context,Sr);return{...gd(t,n.step),kind:"failed",error:hd(n.error),context:r}}case"left-transaction":return{...gd(t,n.step),kind:"left-transaction"};case"ran":{let[r,o]=n.answers;return{kind:"ran",roles:e.map((s,a)=>({role:s,counts:r.filter(i=>i.role===s).map(({role:i,...l})=>l),named:o.filter(i=>i.role===s).map(({type:i,identity:l})=>({type:i,identity:l})),drop:Ny(n.drops[a]??null)}))}}}}function Ny(e){return e===null||e.sqlState===qy?null:hd(e)}var qy="42704";function hd(e){let{message:t,detail:n,hint:r}=e,o=s=>s===null?null:D(s,Sr);return{...e,message:D(t,Sr),detail:o(n),hint:o(r)}}function gd(e,t){let[n=""]=(e[t]??"").trimStart().split(`
`);return{step:t+1,title:D(n.replace(/^--\s*(\d+\.\s*)?/,"").trim(),xy)}}var yd=5*6e4,My=1e3,Py=1e4,Dy=4;function bd(e){let t=new Map;return{connect:async n=>{let r=`${n.server.host.toLowerCase()}:${n.server.port}`,o=t.get(r)??{rules:new Map};return t.set(r,o),await Fy(e,n,o)}}}async function Fy(e,t,n){let{clock:r,log:o,databases:s}=e,a=new Map,i=My;for(;;){let l=await s.connect(t);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:t.server.host,detail:l.failure.detail??""},u=nl(d.detail)??"",c=tl(u);if(c.kind==="refused")return B(I("firewall/address-refused",{...d,clientAddress:u,reason:c.because}));let{address:p}=c;if(!n.rules.has(p)&&n.rules.size>=Dy)return B(I("firewall/many-addresses",{...d,count:n.rules.size}));let g=n.rules.get(p)??e.firewall.open(t.server,p);n.rules.set(p,g);let y=await g;if(y.kind!=="observed")return y;let f=a.get(p);if(f===void 0){a.set(p,r.elapsed());continue}let h=r.elapsed()-f;if(h>=yd)return B(I("firewall/not-in-force",{...d,clientAddress:p,seconds:ws(h)}));o.info(`${t.server.name}: the rule ${y.value.name} for ${p} is not in force yet; waited ${ws(h)} s of at most ${ws(yd)} s`),await r.sleep(i),i=Math.min(i*2,Py)}}function ws(e){return Math.round(e/1e3)}function _s(e,t){let n=wd(e);return t.map(o=>({candidate:o,distance:Uy(n,wd(o))})).filter(({candidate:o,distance:s})=>s<=By(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function te(e,t,n){let r=_s(e,t);return r===void 0?n:`Did you mean \`${r}\`?`}function wd(e){return e.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function By(e){return e.length<=4?1:Math.min(4,Math.floor(e.length/3)+1)}function Uy(e,t){let n=[Array.from({length:t.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=n[r-1]??[],s=[r];for(let a=1;a<=t.length;a++){let i=e[r-1]===t[a-1],l=[(o[a]??0)+1,(s[a-1]??0)+1,(o[a-1]??0)+(i?0:1)];r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&l.push((n[r-2]?.[a-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[e.length]?.[t.length]??0}function m({location:e,problems:t},n,r){t.push({message:n,suggestion:r,location:e})}function _(e){return`\`${A(D(e,80))}\``}function kr(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function _d(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>Wy(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function Wy(e,t){return e<t?-1:e>t?1:0}var jt=".github/postgres-entra-gate.yml",vs=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:jt},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once on one server, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"},{name:"rehearse",description:"Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.",default:"false"},{name:"open-firewall",description:"Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.",default:"false"}];function xt(e,t,n){let r=e[t]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${t}\``,location:void 0,problems:n}}function vd(e,t){let n=vs.map(({name:r})=>r);for(let[r,o]of Object.entries(e))n.includes(r)||o.trim()===""||m({label:"",location:void 0,problems:t},`There is no input ${_(r)}`,te(r,n,`The inputs are ${n.join(", ")}`))}var Gy={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name or resource id, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`",rehearse:"`true` or `false`","open-firewall":"`true` or `false`"},Jy=vs.flatMap(({name:e,description:t,default:n})=>e==="config"?[]:[{path:e,type:Gy[e],default:n,description:t}]),Ky=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].resource-id","resource id of a flexible server",void 0,"The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."],["servers[].production","`true` or `false`","`false`","Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server."],["servers[].rehearse","`true` or `false`","`true`; in production `false`","Whether this server takes part when `rehearse` is on. Alone it switches nothing on."]],Yy=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],Vy=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"What becomes of each password role."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."],["rehearse-as","name","the job's own identity","Identity of `identities` that rehearses: it has the rights."]],Qy=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],Hy=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],zy=[["logs","`true`, `false` or a mapping","`false`","Whether Log Analytics is asked who logged in with a password. Needs `resource-id` of every server, a diagnostic setting and a right of its own."],["logs.window","whole days or hours, 1 hour to 90 days","`7d`","How far back. What is not covered is a gap."]],Xy=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],Zy=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...Jy,...[...Ky,...Yy,...Vy,...Qy,...Hy,...zy,...Xy].map(([e,t,n,r])=>({path:e,type:t,default:n,description:r}))];function J(e){let t=e===""?"":`${e}.`;return Zy.map(({path:n})=>n).filter(n=>n.startsWith(t)&&!/[.[]/.test(n.slice(t.length))).map(n=>n.slice(t.length))}var F=dn(Dt(),1);function Wn(e,t,n,r){let o=t!==null&&typeof t=="object"&&"range"in t?t.range:null,s=e.locate(o?.[0]??0),a={label:n,location:s,problems:e.problems},i=(0,F.isAlias)(t)?t.resolve(e.document):t;return(0,F.isScalar)(i)||(0,F.isMap)(i)||(0,F.isSeq)(i)?{...a,location:s,source:e,node:i,path:r}:(0,F.isAlias)(t)?m(a,`There is no anchor ${_(`&${t.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function cp({node:e}){return(0,F.isMap)(e)?"a mapping":(0,F.isSeq)(e)?"a list":e.value===null?"empty":typeof e.value=="string"?"text":`the ${typeof e.value} ${_(e.source??String(e.value))}`}function Ft({node:e}){return(0,F.isScalar)(e)&&typeof e.value=="string"}function et({node:e}){return(0,F.isMap)(e)}function up({node:e}){return(0,F.isSeq)(e)}function ne(e,t,n){let r=cp(e),o=r==="empty"?`${e.label} is empty`:`${e.label} must be ${t}, and is ${r}`;return m(e,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function _e(e,t){let{node:n}=e;return!(0,F.isScalar)(n)||n.value===null?ne(e,"text",t):typeof n.value!="string"?m(e,`${e.label} must be text, and is ${cp(e)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?m(e,`${e.label} is empty`,`Write ${t}, or remove the key`):n.value}function ve(e){let{node:t}=e;return(0,F.isScalar)(t)&&typeof t.value=="boolean"?t.value:ne(e,"true or false","`true` or `false`, without quotes")}function Se(e,t,n){let{node:r}=e;if(!(0,F.isScalar)(r))return ne(e,t,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:ne(e,t,n)}function le(e,t){let{node:n,source:r}=e;return(0,F.isSeq)(n)?n.items.length===0?m(e,`${e.label} is an empty list`,`Write ${t}, or remove the key`):pp(e,n,r):ne(e,"a list",t)}function ko(e,t){let{node:n,source:r}=e;return(0,F.isSeq)(n)?pp(e,n,r):ne(e,"a list",t)}function pp({path:e},t,n){return t.items.flatMap((r,o)=>{let s=`${e}[${o}]`;return Wn(n,r,_(s),s)??[]})}function ct(e,t){let{node:n,source:r,path:o}=e;return(0,F.isMap)(n)?n.items.length===0?m(e,`${e.label} is an empty mapping`,`Write ${t}, or remove the key`):n.items.flatMap(s=>{let a=Wn(r,s.key,"",""),i=(0,F.isScalar)(s.key)?String(s.key.value):"",l=o===""?i:`${o}.${i}`,d=Wn(r,s.value??xS(s.key),_(l),l);return a===void 0||d===void 0?[]:[{key:i,keySubject:{...a,label:`Key ${_(l)}`},value:d}]}):ne(e,"a mapping",t)}function xS(e){let t=new F.Scalar(null);return(0,F.isScalar)(e)&&(t.range=e.range??null),t}function U(e,t,n,{instead:r={},hidden:o=[]}={}){let s=ct(e,n);if(s===void 0)return;let a=new Map(Object.entries(r)),i=new Map,l=[];for(let{key:d,keySubject:u,value:c}of s){if(t.includes(d)||o.includes(d)){i.set(d,c);continue}let p=e.path===""?"":` in ${e.label}`,g=_s(d,t),y=a.get(d)??(g===void 0?`Known keys are ${t.join(", ")}`:`Did you mean \`${g}\`?`);m(u,`Unknown key ${_(d)}${p}`,y),g!==void 0&&l.push([g,c])}return Object.fromEntries([...l,...i])}var fp={least:100,most:6e5},RS={ms:1,s:1e3,m:6e4},gp={least:1,most:32},mp=63;function C(e,t,n){let r=_e(e,t);return r===void 0?void 0:n(r,e)}function ke(e){return(t,n)=>{let r=e.find(o=>o===t);return r!==void 0?r:m(n,`${n.label} is ${_(t)}, which is none of its values`,te(t,e,`Write ${kr(e)}`))}}function Ut(e,t){return["true","True","TRUE"].includes(e)?!0:["false","False","FALSE"].includes(e)?!1:m(t,`${t.label} is ${_(e)}, which is no boolean`,"Write `true` or `false`")}function Bt(e,t){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(e.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return m(t,`${t.label} is ${_(e)}, which is no duration`,o);let s=Math.round(Number(n)*(RS[r]??1e3));return s>=fp.least&&s<=fp.most?s:m(t,`${t.label} is ${_(e)}, which is outside 100 ms to 10 minutes`,o)}function $o(e){let t="a number with a unit, such as `30s`",n=Se(e,"a duration",t);if(n!==void 0)return typeof n.value=="string"?C(e,t,Bt):typeof n.value=="number"?Bt(n.source,e):ne(e,"a duration",t)}function ni(e,t){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=gp.least&&n<=gp.most?n:m(t,`${t.label} is ${_(e)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function hp(e){let t=Se(e,"a whole number","`4`");if(t!==void 0)return typeof t.value=="number"?ni(t.source,e):ne(e,"a whole number","a number such as `4`, without quotes")}var ri=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,AS=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function Eo(e,t){return ri.test(e)?e:m(t,`${t.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function yp(e,t){return ri.test(e)?e.toLowerCase():m(t,`${t.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function jo(e,t){return ri.test(e)||AS.test(e)?e:m(t,`${t.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function de(e,t){let n=new TextEncoder().encode(e).length;return e.includes("\0")?m(t,`${t.label} holds a NUL character`,"Remove it"):n===0?m(t,`${t.label} is empty`,"Write the name as PostgreSQL has it"):n<=mp?e:m(t,`${t.label} is ${_(e)}, which is ${n} bytes long, where PostgreSQL keeps ${mp}`,"Write the name as PostgreSQL has it")}function Wt(e,t){let n=[...e].length;return/[\p{Cc}\u2028\u2029]/u.test(e)?m(t,`${t.label} must be one line`,"Shorten it"):n<=200?e:m(t,`${t.label} is ${n} characters long, and may have 200`,"Shorten it")}function ut(e,t){return/[\p{Cc}\u2028\u2029]/u.test(e)?m(t,`${t.label} is ${_(e)}, which is no path`,"Write one line, with `/` between folders"):e}function Pe(e){return e.split(/[,\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function Gn(e,t,n){let r=new Set;for(let o of e)r.has(t(o))&&n(o),r.add(t(o))}var TS=["error","warning","note","off"],OS={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},bp="entra-login-refused";function wp(e,t){let o=(e===void 0?[]:ct(e,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:a,value:i})=>{if(!t.includes(s))return m(a,`Unknown rule ${_(s)}`,te(s,t,`Rules are ${t.join(", ")}`)),[];let l=C(i,"a severity",ke(TS));return l!==void 0&&IS(s,l,i)?[[s,l]]:[]});return Object.fromEntries(o)}function IS(e,t,n){let r=OS[e];return r===void 0||r.includes(t)?!0:(m(n,`The rule \`${e}\` cannot be \`${t}\`: ${e===bp?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function _p(e,t){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(e===void 0?[]:le(e,n)??[]).flatMap(r=>{let o=U(r,J("suppressions[]"),n);if(o===void 0)return[];for(let d of["fingerprint","reason"]){let u=d==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[d]===void 0&&m(r,`${r.label} has no \`${d}\``,u)}let s=(d,u)=>CS(d,u,t),a=o.fingerprint&&C(o.fingerprint,"the fingerprint of a finding",s),i=o.reason&&C(o.reason,"why the finding is accepted",d=>d),l=o.until&&C(o.until,"a date such as `2027-01-31`",LS);return a===void 0||i===void 0?[]:[{fingerprint:a,reason:i,until:l,location:{path:r.location.path,line:r.location.line}}]})}function CS(e,t,n){if(/^[*\s]+$/.test(e))return m(t,`${t.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=e.split(":");return r===bp?m(t,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?e:m(t,`${t.label} begins with ${_(r)}, which is no rule`,te(r,n,"Copy the fingerprint from the report"))}function LS(e,t){let n=/^\d{4}-\d{2}-\d{2}$/.test(e)?new Date(`${e}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(e)?e:m(t,`${t.label} is ${_(e)}, which is no date`,"Write year, month and day: `2027-01-31`")}var Gt=dn(Dt(),1);function Jt(e,t,n,r){let o=e.replace(/^\uFEFF/,""),s=new Gt.LineCounter,a=(0,Gt.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),i=c=>NS(t,s.linePos(c)),l={path:t.path,text:o,document:a,locate:i,problems:r};qS(l,[...a.errors,...a.warnings]);let d=a.errors.some(({code:c})=>c!=="DUPLICATE_KEY"),{contents:u}=a;if(!(d||u===null||(0,Gt.isScalar)(u)&&u.source===""&&u.value===null))return Wn(l,u,n,"")}function NS({path:e,line:t,column:n},r){return{path:e,line:t+r.line-1,column:r.line===1?n+r.col-1:r.col}}function qS(e,t){let n=new Set;for(let r of t){let o=e.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,a]=MS(e,r);m({label:"",location:o,problems:e.problems},s,a)}}function MS({text:e,path:t},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${_(t)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${_(/^[^:\n]*/.exec(e.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${A(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${A(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${A(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var Jn='`{ "version": 1, "fingerprints": ["\u2026"] }`';function vp(e,t){let n=e&&C(e,"the path of the baseline file",ut);if(e===void 0||n===void 0)return new Set;let r=t.read(n);return r!==void 0?new Set(PS(r,n,e.problems)):(m(e,`There is no baseline file ${_(n)}`,`Create it with ${Jn}, or remove the key`),new Set)}function PS(e,t,n){let r=e.replace(/^\uFEFF/,""),o=DS(r,{label:_(t),location:{path:t,line:1},problems:n});if(o===void 0)return[];let s=FS(o.value);return s!==void 0?s:(BS(r,t,n),[])}function DS(e,t){try{return{value:JSON.parse(e)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=t.location?.path??"",a=e.trimEnd().split(`
`).length,i=o===null?{path:s,line:a}:{path:s,line:Number(o[1]),column:Number(o[2])};return m({...t,location:i},`${t.label} is not JSON from here on`,`The file has the form ${Jn}`)}}function FS(e){if(typeof e!="object"||e===null||Object.keys(e).length!==2||!("version"in e)||e.version!==1||!("fingerprints"in e))return;let{fingerprints:t}=e;return Array.isArray(t)&&t.every(n=>typeof n=="string"&&n.trim()!=="")?t:void 0}function BS(e,t,n){let r=n.length,o=Jt(e,{path:t,line:1,column:1},_(t),n),s=o&&U(o,["version","fingerprints"],Jn);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&m(o,`${o.label} has no \`${l}\``,`The file has the form ${Jn}`);let a=s.version&&Se(s.version,"the number 1","`1`");s.version!==void 0&&a!==void 0&&a.value!==1&&m(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let i=s.fingerprints&&ko(s.fingerprints,"a list of texts");for(let l of i??[])_e(l,"a fingerprint")}n.length===r&&m({label:"",location:{path:t,line:1},problems:n},`${_(t)} is no baseline`,`The file has the form ${Jn}`)}var xo={kind:"all",exclude:[]},Sp="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function $p(e,t){if(e==="all")return xo;let n=Pe(e).flatMap(r=>de(r,t)??[]);return Gn(n,r=>r,r=>m(t,`${t.label} names ${_(r)} twice`,"Remove one of them")),X(n)?{kind:"listed",names:n}:m(t,`${t.label} names no database`,"Write `all`, or names separated by commas")}function Ro(e){if(Ft(e)){let t=_e(e,Sp);if(t===void 0||t==="all")return t==="all"?xo:void 0;let n=Pe(t).join(", ");return m(e,`${e.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(et(e)){let n=U(e,J("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:kp(n)}}if("items"in e.node){let t=kp(e);return X(t)?{kind:"listed",names:t}:void 0}return ne(e,"`all`, a list of names or a mapping with `exclude`",Sp)}function kp(e){let n=(le(e,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=C(r,"the name of a database",de);return o===void 0?[]:[{name:o,item:r}]});return Gn(n,({name:r})=>r,({name:r,item:o})=>m(o,`${e.label} names ${_(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}function Ep(e,t){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=e===void 0?[]:ct(e,n)??[];return{identities:r.flatMap(o=>US(o,t,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==pe)}}function US({key:e,keySubject:t,value:n},r,o){e===pe&&m(t,`No identity can be named \`${pe}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),e.trim()===""&&m(t,"An identity needs a name",`Write ${o}`),Wt(e,t);let s=U(n,J("identities.*"),o);if(s===void 0)return;let a=Kt(s,n,"client-id","the application (client) id",Eo),i=Kt(s,n,"login-role","the name of a role",de),l=s["tenant-id"]&&C(s["tenant-id"],"the tenant id",jo);if(!(a===void 0||i===void 0))return{name:e,clientId:a,loginRole:i,tenantId:l??r}}function jp(e){let t=(e===void 0?[]:le(e,xp)??[]).flatMap(n=>{let r=WS(n);return r===void 0?[]:[{migration:r,subject:n}]});return Gn(t,({migration:n})=>n.from,({migration:n,subject:r})=>m(r,`The role ${_(n.from)} has two successors`,"Keep one item with this `from`")),t.map(({migration:n})=>n)}var xp="`- { from: shop_legacy, to: shop-app }`";function WS(e){let t=U(e,J("migration[]"),xp);if(t===void 0)return;let n=Kt(t,e,"from","the name of the password role",de);if(t.label!==void 0){let o=JS(t.label);return t.to!==void 0&&m(e,`${e.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),n===void 0||o===void 0?void 0:{from:n,label:o}}let r=Kt(t,e,"to","the name of the role that follows",de);if(!(n===void 0||r===void 0))return n===r&&m(e,`${e.label} leads from ${_(n)} to itself`,"Name the role that takes over as `to`, or use `label`"),{from:n,to:r}}var GS=["user","group","service"];function JS(e){let n=U(e,J("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=Kt(n,e,"object-id","the object id of the principal",yp),o=Kt(n,e,"type","the type of the principal",ke(GS));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function Kt(e,t,n,r,o){let s=e[n];return s===void 0?m(t,`${t.label} has no \`${n}\``,`Add \`${n}: \u2026\``):C(s,r,o)}var Tp=dn(Dt(),1);var oi=36e5,si=24*oi,Rp=7*si,KS=oi,YS=90*si,Ap="`true`, or a mapping such as `{ window: 7d }`";function Op(e,t){if(e===void 0)return;let n=VS(e);if(n===void 0)return;let r=t.filter(({resource:o})=>o===void 0).map(({name:o})=>o);return X(r)&&m(e,`\`logs\` asks Azure about ${r.map(_).join(", ")}, of which no resource id is given`,"Add `resource-id` to the server under `servers`: `az postgres flexible-server show \u2026 --query id` prints it"),n}function VS(e){if(!et(e)){let{node:r}=e;return(0,Tp.isScalar)(r)&&typeof r.value=="boolean"?r.value?{windowMs:Rp}:void 0:ne(e,"`true`, `false` or a mapping",Ap)}let t=U(e,J("logs"),Ap);return t===void 0?void 0:{windowMs:(t.window&&C(t.window,"`7d`",QS))??Rp}}function QS(e,t){let[,n,r]=/^(\d{1,4}) ?(d|h)$/.exec(e.trim())??[],o=Number(n)*(r==="d"?si:oi);if(n!==void 0&&o>=KS&&o<=YS)return o;let s=n===void 0?"is no number of days or hours":"is outside 1 hour to 90 days";return m(t,`${t.label} is ${_(e)}, which ${s}`,"Write whole days or hours, such as `7d` or `36h`")}function Ip({production:e,rehearse:t},n){let r=e&&ve(e),o=t&&ve(t);return!n||o===!1?"off":r===!0&&o!==!0?"refused":"on"}function Cp(e,t){if(e!==void 0)return C(e,"the name of an identity",(n,r)=>{if(t.includes(n))return n;let o=t.length===0?"Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity":`Declared are ${t.join(", ")}; without \`rehearse-as\` the own identity rehearses`;return m(r,`Unknown identity ${_(n)}`,te(n,t,o))})}var Dp=dn(Dt(),1);var Np=5432,Lp="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",HS=new RegExp(`^(?=.{1,253}$)${Lp}(\\.${Lp})*$`,"i"),zS=/^\d{1,3}(\.\d{1,3}){3}$/,ai="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function ii(e,t){if(e.includes("://")||e.includes("@")||/\s|=/.test(e))return m(t,`${t.label} is a connection string or URL, and must be a host name`,`${ai}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(e);if(n===null&&e.split(":").length>2)return m(t,`${t.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(e)??[];if(n===null?!HS.test(r):!URL.canParse(`https://[${r}]`))return m(t,`${t.label} is no host name`,ai);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:m(t,`${t.label} has a port that is no number from 1 to 65535`,ai)}function li(e,t){let n=rl(e);return n!==void 0?n:m(t,`${t.label} is no resource id of a flexible server`,"Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv")}function di(e){return/^\/?subscriptions\//i.test(e)}function qp(e){return zS.test(e)?e:e.includes(":")?`ip6-${e.replaceAll(":","-")}`:e.split(".")[0]??e}function ci(e,t){return e!==void 0&&t!==void 0&&e.toLowerCase()===t.toLowerCase()}var XS=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,Fp="`- host: name.postgres.database.azure.com`";function Bp(e,t,n){e.servers!==void 0&&e.server!==void 0&&m(e.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=e.servers===void 0?[]:le(e.servers,Fp)??[],o=r.flatMap(l=>ZS(l,n)??[]),s=e.server===void 0?[]:C(e.server,"the host name",Mp(n,[]))??[],a=[...o,...s];Pp(a);let i=t===void 0?a:Mp(n,a)(t.text,t)??[];t!==void 0&&Pp(i.map(l=>({...l,subject:t})));for(let l of i)ok(l,n);return{targets:i.map(({target:l})=>l),names:[...new Set([...r.flatMap(ek),...[...a,...i].map(({target:l})=>l.name)])]}}function ZS(e,t){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=U(e,J("servers[]"),Fp,{instead:n});if(r===void 0)return;r["resource-id"]===void 0&&r.host===void 0&&m(e,`${e.label} has neither \`host\` nor \`resource-id\``,"Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure");let o=r["resource-id"]&&C(r["resource-id"],"the resource id of the server",li),s=r.host&&C(r.host,"`name.postgres.database.azure.com`",ii),a=r.name&&C(r.name,"a short name",nk),i=r["login-role"]&&C(r["login-role"],"the name of a role",de),l=r.databases&&Ro(r.databases),d=Ip(r,t.rehearse);if(s===void 0&&o===void 0)return;let u={...Up(s,o,t),...a===void 0?{}:{name:a},...l===void 0?{}:{databases:l},rehearsal:d,location:{path:e.location.path,line:e.location.line}},c=r["login-role"]!==void 0;return{target:c?{...u,loginRole:i??""}:u,subject:e,roleGiven:c}}function ek({node:e}){let t=(0,Dp.isMap)(e)?e.get("name"):void 0;return typeof t=="string"?t:[]}function Up(e,t,{loginRole:n,databases:r,rehearse:o}){return{name:t?.name??qp(e?.host??""),host:e?.host,port:e?.port??Np,resource:t,loginRole:n??"",databases:r,rehearsal:o?"on":"off",location:void 0}}function Mp(e,t){return(n,r)=>Pe(n).flatMap(o=>{let s=t.find(({target:u})=>u.name===o);if(s!==void 0)return[s];let a=di(o)?li(o,r):void 0,i=di(o)?void 0:ii(o,r);if(i===void 0&&a===void 0)return[];let l=t.filter(({target:u})=>tk(u,i,a));if(l.length>0)return l;let d=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...Up(i,a,e),location:d},subject:r,roleGiven:!1}]})}function tk(e,t,n){return n!==void 0?e.resource!==void 0&&as(e.resource,n):ci(e.host,t?.host)&&(t?.port===void 0||e.port===t.port)}function nk(e,t){return XS.test(e)?e:m(t,`${t.label} is ${_(e)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function Pp(e){e.forEach(({target:t,subject:n},r)=>{let o=e.slice(0,r).map(a=>a.target),s=t.host===void 0?t.resource?.id??"":`${t.host}:${t.port}`;o.some(a=>rk(a,t))?m(n,`The server ${_(s)} is given twice`,"Remove one of them"):o.some(({name:a})=>a===t.name)&&m(n,`Two servers have the name ${_(t.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function rk(e,t){return e.resource!==void 0&&t.resource!==void 0&&as(e.resource,t.resource)||ci(e.host,t.host)&&e.port===t.port}function ok({target:e,subject:t,roleGiven:n},{loginRoleGiven:r}){n||r||m(t,`The server ${_(e.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var Yt={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};var sk=Object.keys(Yt);function ui(e,t){let n=ke(sk)(e,t);return n===void 0?void 0:Yt[n]}function Wp(e){if(!et(e))return C(e,"`AzureCloud`",ui);let t=U(e,J("cloud"),"`authority-host: https://\u2026`");return t===void 0?void 0:ak(e,t)}function ak(e,t){let{AzureCloud:n}=Yt;for(let o of["authority-host","postgres-scope"])t[o]===void 0&&m(e,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let a=t[o];return a===void 0?void 0:C(a,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",Kn)??n.authorityHost,resourceManager:r("resource-manager",Kn)??n.resourceManager,postgresScope:r("postgres-scope",ik)??n.postgresScope,idTokenAudience:r("id-token-audience",Wt)??n.idTokenAudience,logAnalytics:r("log-analytics",Kn)??n.logAnalytics}}function Gp(e,t){return Kn(e.includes("://")?e:`https://${e}`,t)}function Kn(e,t){let n=URL.canParse(e)?new URL(e):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return m(t,`${t.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?m(t,`${t.label} holds more than an address`,"Remove user name, password, query and fragment"):e.replace(/\/+$/,"")}function ik(e,t){let n=Kn(e,t);return n===void 0||n.endsWith("/.default")?n:m(t,`${t.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function ce({inputs:e,root:t,problems:n},r,o,s=a=>C(a,"a text",o)){let a=t[r],i=a&&s(a),l=xt(e,r,n);return l===void 0?i:o(l.text,l)}function pi({inputs:e,root:t,problems:n},r){return t[r]!==void 0||xt(e,r,n)!==void 0}function fi(e,t,n,r){let o=ce(e,t,r);if(pi(e,t))return o??"";let s=Vp(e,n);return s!==void 0?r(s.text,s)??"":(gi(e,`The ${t==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${t}\`, the key \`${t}\` in \`${jt}\`, or \`${n}\``),"")}function gi({fileIsReadable:e,problems:t},n,r){e&&t.push({message:n,suggestion:r,location:void 0})}function Jp(e){let t=ce(e,"cloud",ui,Wp)??Yt.AzureCloud,n=t.name==="custom"?void 0:Vp(e,"AZURE_AUTHORITY_HOST"),r=n&&Gp(n.text,n);return r===void 0?t:{...t,authorityHost:r}}function Kp(e){let n=ce(e,"ca-file",(a,i)=>{let l=ut(a,i);return l===void 0?void 0:{path:l,subject:i}});if(n===void 0)return;let{path:r,subject:o}=n,s=e.files.read(r);return s===void 0?m(o,`${o.label}: there is no file ${_(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:m(o,`${o.label}: ${_(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function Yp(e){let t=e.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=t===""?".postgres-entra-gate":`${t}/postgres-entra-gate`;return ce(e,"report-dir",ut)??n}function Vp({environment:e,problems:t},n){let r=e[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:t}}var lk=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,dk={"<>":"!=","==":"=","=>":">=","=<":"<="},Qp=/^[+-]?\d+(\.\d+)?$/,ck='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function mi(e,t){let[,n,r=""]=lk.exec(e)??[];if(n===void 0)return{operator:"=",operand:e};let o=dk[n];if(o!==void 0)return m(t,`${t.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?m(t,`${t.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):uk(n,/^null$/i.test(s)?null:Hp(s),t)}function uk(e,t,n){return t!==null||e==="="||e==="!="?{operator:e,operand:t}:m(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function Hp(e){return Qp.test(e)&&String(Number(e))===e?Number(e):e}function hi(e){let t=Se(e,"a single value",ck);if(t===void 0)return;let{value:n,source:r}=t;return n===null&&r===""?ne(e,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&Qp.test(r)?Hp(r):n}}function Vt(e){let t=hi(e);if(t===void 0)return;let{operand:n}=t;return Ft(e)?mi(String(n),e):{operator:"=",operand:n}}function Qt(e,t){if(e===void 0)return;let{operator:n,operand:r}=e,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:m(t,`${t.label} counts rows, and ${_(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var Ht=J("smoke[].expect"),pk={operator:"<",operand:0},fk={operator:">",operand:0},Ao=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:fk}],["succeeds",{kind:"succeeds"}]]),gk={value:e=>{let t=Vt(e);return t&&{kind:"value",is:t}},row:mk,rows:e=>{let t=Qt(Vt(e),e);return t&&{kind:"rows",count:t}},empty:hk,columns:yk,equals:e=>zp(e,!0),"equals-unordered":e=>zp(e,!1),error:e=>{let t=wk(e);return t===void 0?void 0:{kind:"error",sqlState:t}},succeeds:e=>ef(e,"succeeds")};function Xp(e){if(Ft(e)){let r=_e(e,"`succeeds`");if(r===void 0)return[];let o=Ao.get(r);return o!==void 0?[{expectation:o,subject:e}]:(m(e,...bi(r)),[])}let t=U(e,Ht,'`value: ">= 1"`')??{},n=Object.entries(t).flatMap(([r,o])=>o===void 0?[]:yi(r,o));return wi(n),n}function yi(e,t){let n=gk[e]?.(t);return n===void 0?[]:[{expectation:n,subject:t}]}function bi(e){return Ht.includes(e)?[`The expectation \`${e}\` needs a value`,`Write \`${e}: \u2026\``]:[`Unknown expectation ${_(e)}`,te(e,Ht,`Write ${kr(Ht)}`)]}function wi(e){if(!(e.length<2))for(let{expectation:t,subject:n}of e)t.kind!=="error"&&t.kind!=="succeeds"||m(n,`\`${t.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function Zp(e){for(let{expectation:t,subject:n}of e)t.kind==="error"||t.kind==="succeeds"||m(n,`\`${t.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function mk(e){let n=ct(e,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=Vt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function hk(e){if(!et(e))return ef(e,"empty");let t=U(e,J("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=t?.["warn-if"],r=t?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&Qt(Vt(n),n),s=r&&Qt(Vt(r),r);return{kind:"empty",warnIf:o,errorIf:s??pk}}function ef(e,t){let n=ve(e);return n===!1?m(e,`${e.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:Ao.get(t)}function yk(e){let t=le(e,"the names as a list: `[id, name]`")??[];return _i(t.flatMap(n=>C(n,"the name of a column",r=>r)??[]))}function _i(e){return X(e)?{kind:"columns",names:e}:void 0}function zp(e,t){let r=ko(e,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let a=le(s,'the values of a row as a list: `[1, "a"]`');return a===void 0?[]:[{list:s,values:a.map(bk)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:a}of r)a.length!==o&&m(s,`${s.label} has ${a.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:t}}function bk(e){return hi(e)?.operand??null}function wk(e){let t=Se(e,"an SQLSTATE",'`error: "42501"`');if(t!==void 0)return typeof t.value=="string"?vi(t.value,e):/^[1-9](\d|\d{4})$/.test(t.source)?t.source:m(e,`${e.label} is ${_(t.source)}, which YAML does not read as text`,`Put it in quotes: "${t.source}"`)}function vi(e,t){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(e))return e;let n=e.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return m(t,`${t.label} is ${_(e)}, which is no SQLSTATE`,r)}function tf(e){let t=e.map(({expectation:n})=>n);return X(t)?t:void 0}var _k=["begin","start","commit","end","rollback","abort","savepoint","release"],To="A-Za-z_\\u0080-\\uffff",vk=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${To}][${To}0-9$]*`,"y")],["other",/\d[\w.]*/y]],Sk=new RegExp(`\\$(?:[${To}][${To}0-9]*)?\\$`,"y");function rf(e,t){let n=$k(e),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(kk(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:a})=>a==="parameter");if(!(s===void 0||t==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function kk(e,t){if(e.kind!=="word")return!1;let n=e.text.toLowerCase();return _k.includes(n)||n==="prepare"&&t?.text.toLowerCase()==="transaction"}function $k(e){let t=[],n=0;for(;n<e.length;){let[r,o]=Ek(e,n);r!=="skipped"&&t.push({kind:r,text:e.slice(n,o),offset:n}),n=o}return t}function Ek(e,t){if(e.startsWith("/*",t))return["skipped",jk(e,t)];let n=nf(Sk,e,t);if(n!==void 0){let r=e.indexOf(n,t+n.length);return["other",r===-1?e.length:r+n.length]}for(let[r,o]of vk){let s=nf(o,e,t);if(s!==void 0)return[r,t+s.length]}return["other",t+1]}function nf(e,t,n){let r=new RegExp(e);return r.lastIndex=n,r.exec(t)?.[0]}function jk(e,t){let n=/\/\*|\*\//g;n.lastIndex=t;let r=0;for(let o=n.exec(e);o!==null;o=n.exec(e))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return e.length}function Oo(e,t){let{subject:n,settings:r,spell:o,sql:s,location:a}=e,i=r.mode??"read";"name"in r||m(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||m(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),e.expected===void 0&&m(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),i==="plan"&&Zp(e.expected??[]),s!==void 0&&xk(s,i,e);let{name:l,database:d}=r,u=tf(e.expected??[]),c=r.servers??t.serverNames,p=t.targets.map(g=>g.name).filter(g=>c.includes(g));if(!(l===void 0||d===void 0||u===void 0||s===void 0)&&X(p))return{name:l,servers:p,database:d,as:r.as,setRole:r.setRole,mode:i,sql:s.text,expect:u,timeoutMs:r.timeoutMs??t.timeoutMs,reveal:r.reveal??!1,location:a,sqlLines:s.lines}}function xk({text:e,lines:t},n,{subject:r,location:o}){let s=rf(e,n);if(s===void 0)return;let a=t[e.slice(0,s.offset).split(`
`).length-1]??o.line;m({...r,location:{path:o.path,line:a}},s.message,s.suggestion)}function of(e,t){e.forEach(({name:n,servers:r,location:o},s)=>{let a=e.slice(0,s).find(i=>i.name===n&&i.servers.some(l=>r.includes(l)));a!==void 0&&m({...t,location:o},`Two smoke queries have the name ${_(n)}; the other is at ${a.location.path}:${a.location.line}`,"Give each its own name")})}var Si=["name","server","servers","database","as","set-role","mode","timeout","reveal"],Rk=["read","plan","rollback"];function Io(e){return Si.includes(e)}function Co(e,t,n,r){let o=s=>t===void 0?void 0:s(t,n);switch(e){case"name":return{name:o(Wt)};case"server":case"servers":return{servers:o(s=>ki(Pe(s),n,r))};case"database":return{database:o(de)};case"as":return{as:o(s=>Ak(s,n,r))};case"set-role":return{setRole:o(de)};case"mode":return{mode:o(ke(Rk))};case"timeout":return{timeoutMs:o(Bt)};case"reveal":return{reveal:o(Ut)}}}function ki(e,t,{serverNames:n}){for(let r of e)n.includes(r)||n.length===0||m(t,`Unknown server ${_(r)}`,te(r,n,`Servers are ${n.join(", ")}`));return e}function Ak(e,t,{identityNames:n}){if(n.includes(e))return e;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return m(t,`Unknown identity ${_(e)}`,te(e,n,r))}var No=dn(Dt(),1);function af(e){let{node:t,source:n}=e,r=(0,No.isScalar)(t)&&typeof t.value=="string"?t.value:"",o=(0,No.isScalar)(t)?Tk(n.text,t.type,t.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,a=0,i=r.split(`
`).map(l=>{let d=[...l.replace(/\s/g,"")].length;return a+=d,d===0?void 0:s(o[a-d])});return Lk(i,(0,No.isScalar)(t)?n.locate(t.range?.[0]??0).line:e.location.line)}function lf(e){let[,...t]=e.split(`
`).map((n,r)=>r+1);return[1,...t]}function Tk(e,t,n){let[r,o]=n??[0,0];switch(t){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=e.indexOf(`
`,r)+1;return s===0?[]:Lo(e.slice(s,o),s,sf)}case"QUOTE_DOUBLE":return Lo(e.slice(r+1,o-1),r+1,Ik);case"QUOTE_SINGLE":return Lo(e.slice(r+1,o-1),r+1,Ok);default:return Lo(e.slice(r,o),r,sf)}}var sf=/\S/gu,Ok=/''|\S/gu,Ik=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function Lo(e,t,n){return[...e.matchAll(n)].filter(([r])=>!Ck(r)).map(r=>({offset:t+r.index}))}function Ck(e){let[,t="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(e)??[];return n===void 0?/^[\snrtvfLP_]$/.test(t):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function Lk(e,t){let n=Math.max(0,e.findIndex(a=>a!==void 0)),r=Math.max(t,(e[n]??t)-n),o=[r],s=r;for(let[a,i]of e.entries())s=i??(a===0?r:s+1),a>0?o.push(s):o[0]=s;return o}var qo=[...Si,"expect"],df=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function cf(e,t,n,r){let o=t.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),a=s.findIndex(p=>!/^\s*(--.*)?$/.test(p)),i=a===-1?s.length:a,l=s.slice(0,i).flatMap((p,g)=>Nk(p,g+1,e,r.problems));qk(s.slice(i),i,e,r.problems),Mk(l);let d={name:e,...n};for(let p of l)Io(p.key)&&(d={...d,...Pk(p.key,p,r)});let u=Math.min(i+1,s.length),c={path:e,line:u};return Oo({subject:{label:_(e),location:c,problems:r.problems},settings:d,spell:(p,g)=>`\`-- @${p} ${g}\` at the top of the file`,expected:Dk(l,e),sql:{text:o,lines:lf(o)},location:c},r)}function Nk(e,t,n,r){let[,o,s,a]=df.exec(e)??[];if(o===void 0||s===void 0||a===void 0)return[];let i=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:t,column:i},problems:r};if(qo.includes(s))return{key:s,value:a.trim(),line:t,column:i,subject:l};let d=`Known are ${qo.map(c=>`@${c}`).join(", ")}`,u=te(s,qo)?.replace("`","`@");return m(l,`Unknown header ${_(`@${s}`)}`,u??d),[]}function qk(e,t,n,r){e.forEach((o,s)=>{let a=df.exec(o)?.[2];if(a===void 0||!qo.includes(a))return;let i={path:n,line:t+s+1};m({label:"",location:i,problems:r},`\`@${a}\` stands below the statement's first line`,"Move it to the top of the file")})}function Mk(e){let t=new Set;for(let{key:n,subject:r}of e){let o=n==="servers"?"server":n;t.has(o)&&n!=="expect"&&m(r,`\`@${n}\` is given twice`,"Keep one of them"),t.add(o)}}function Pk(e,{value:t,subject:n},r){return t===""&&m(n,`\`@${e}\` is empty`,"Write a value behind it, or remove the line"),Co(e,t===""?void 0:t,n,r)}function Dk(e,t){let n=e.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>Fk(o,t));return wi(r),r}function Fk({value:e,line:t,column:n,subject:r},o){let[,s="",a="",i=""]=/^(\S*)(\s*)(.*)$/.exec(e)??[],l=Ao.get(s);if(i===""&&l!==void 0)return[{expectation:l,subject:r}];if(i===""||!Ht.includes(s)){let[p,g]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:bi(s);return m(r,p,g?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let d=Bk(s,i,{...r,label:`\`@expect ${s}\``});if(d!==void 0)return d;let u={path:o,line:t,column:n+s.length+a.length},c=Jt(i,u,`\`@expect ${s}\``,r.problems);return c===void 0?[]:yi(s,c)}function Bk(e,t,n){if((e==="value"||e==="rows")&&/^[<>=!]/.test(t)){let r=mi(t,n);if(e==="value")return r===void 0?[]:[{expectation:{kind:e,is:r},subject:n}];let o=Qt(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(e==="columns"&&!t.startsWith("[")){let r=_i(Pe(t));return r===void 0?[]:[{expectation:r,subject:n}]}if(e==="error"&&/^\w+$/.test(t)){let r=vi(t,n);return r===void 0?[]:[{expectation:{kind:e,sqlState:r},subject:n}]}}var uf="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function pf(e,t){if(e===void 0)return[];let n=(le(e,uf)??[]).flatMap(r=>{let o=U(r,J("smoke[]"),uf,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?Uk(r,o,t)??[]:Wk(o.file,o,t)});return of(n,e),n}function Uk(e,t,n){let{sql:r,expect:o,name:s}=t;r===void 0&&m(e,`${e.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let a=r&&_e(r,"one SQL statement");return Oo({subject:e,settings:ff(t,n),spell:(i,l)=>`\`${i}: ${l}\``,expected:o&&Xp(o),sql:r===void 0||a===void 0?void 0:{text:a,lines:af(r)},location:(s??e).location},n)}function Wk(e,t,n){for(let i of["name","sql","expect"]){let l=t[i];l!==void 0&&m(l,`\`${i}\` stands beside \`file\``,`Write it in the file: ${i==="sql"?"the statement":`\`-- @${i} \u2026\``}`)}let{name:r,...o}=ff(t,n),s=C(e,"`smoke/*.sql`",ut);if(s===void 0)return[];let a=n.files.glob(s);return a.length===0&&m(e,`No file matches ${_(s)}`,"Paths are relative to the root of the repository; is it checked out?"),a.flatMap(i=>{let l=n.files.read(i);return l!==void 0?cf(i,l,o,n)??[]:(m(e,`${_(i)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function ff(e,t){e.server!==void 0&&e.servers!==void 0&&m(e.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(e))o!==void 0&&Io(r)&&(n={...n,...Gk(r,o,t)});return n}function Gk(e,t,n){return e==="timeout"?{timeoutMs:$o(t)}:e==="reveal"?{reveal:ve(t)}:(e==="server"||e==="servers")&&up(t)?{servers:Jk(t,n)}:Co(e,_e(t,"a text"),t,n)}function Jk(e,t){return(le(e,"names of servers")??[]).flatMap(n=>C(n,"the name of a server",(o,s)=>ki([o],s,t))??[])}var Kk=["audit","gate"],Yk=["error","warning","never"],Vk=4,Qk=3e4;function gf(e,t){let n=[];vd(e.inputs,n);let r=Hk(e,n),o={...e,root:r??{},fileIsReadable:r!==void 0,problems:n},s=Xk(o),a=Zk(o,s,t),i=_d(n);return X(i)?{kind:"problems",problems:i}:X(s.targets)?{kind:"ok",config:{...a,servers:s.targets}}:{kind:"problems",problems:[{...$i,location:void 0}]}}var $i={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${jt}\``};function Hk({inputs:e,files:t},n){let r=xt(e,"config",n),o=r?.text??jt,s=t.read(o);if(s===void 0)return r===void 0?{}:m(r,`There is no configuration file ${_(o)}`,"Paths are relative to the root of the repository; is it checked out?");let a=n.length,i=Jt(s,{path:o,line:1,column:1},_(o),n);if(i===void 0)return n.length===a?{}:void 0;let l=U(i,J(""),"`version: 1` and what the check needs");return l!==void 0&&zk(i,l),l}function zk(e,{version:t}){if(t===void 0){let n={path:e.location.path,line:1};m({...e,location:n},`${e.label} has no \`version\``,"Begin the file with `version: 1`")}else Se(t,"the number 1","`version: 1`")?.value!==1&&m(t,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function Xk(e){let{root:t,inputs:n,problems:r,fileIsReadable:o}=e,s=xt(n,"server",r);return s===void 0&&t.server===void 0&&t.servers===void 0&&gi(e,$i.message,$i.suggestion),Bp({servers:t.servers,server:t.server},s,{loginRole:ce(e,"login-role",de),loginRoleGiven:pi(e,"login-role")||!o,databases:ce(e,"databases",$p,Ro)??xo,rehearse:ce(e,"rehearse",Ut,ve)??!1})}function Zk(e,t,n){let{root:r,files:o,problems:s}=e,a=fi(e,"tenant-id","AZURE_TENANT_ID",jo),i=ce(e,"timeout",Bt,$o)??Qk,{identities:l,names:d}=Ep(r.identities,a),{targets:u,names:c}=t;return{mode:ce(e,"mode",ke(Kk))??"audit",failOn:ce(e,"fail-on",ke(Yk))??"error",cloud:Jp(e),tenantId:a,clientId:fi(e,"client-id","AZURE_CLIENT_ID",Eo),identities:l,migration:jp(r.migration),rehearseAs:Cp(r["rehearse-as"],d),smoke:pf(r.smoke,{files:o,targets:u,serverNames:c,identityNames:d,timeoutMs:i,problems:s}),logs:Op(r.logs,u),rules:wp(r.rules,n),suppressions:_p(r.suppressions,n),baseline:vp(r.baseline,o),concurrency:ce(e,"concurrency",ni,hp)??Vk,timeoutMs:i,ca:Kp(e),reportDir:Yp(e),annotations:ce(e,"annotations",Ut,ve)??!0,openFirewall:ce(e,"open-firewall",Ut,ve)??!1}}function mf(e,t,n){let{accounting:r,databases:o}=e,s=(d,u)=>r.kind!=="observed"||t===void 0?null:r.value.reduce((c,p)=>p.databaseOid===d&&t.has(p.roleOid)?c+p[u]:c,0),a=o.kind==="observed"?o.value.map(d=>{let u={owned:s(d.oid,"count"),mentions:s(d.oid,"mentions")};return e$(e,d,u,n)}):[],i=o.kind==="observed"?s$(e,o.value):[],l=s("0","count");return{databases:a.map(({judgement:d})=>d),shared:l,gaps:[...a.flatMap(({gaps:d})=>d),...i,...a$(e,l,n)]}}function e$(e,t,{owned:n,mentions:r},o){let s=e.audits.find(u=>u.database===t.name),a=s===void 0?null:o$(s,o),l=n===0&&a===null?n$(e,t,s,r??0):r$(e,t,s,n,a,o),d=l.length>0?"gap":a===null?"accounted":"audited";return{judgement:{name:t.name,status:d,passwordOwnedObjects:n,listed:a,durationMs:s?.durationMs??null},gaps:l}}var t$="azure_maintenance";function n$({server:e},{name:t,mayConnect:n},r,o){if(o===0||t===t$)return[];let s={host:e.host,database:t,role:e.loginRole,mentions:o},a=r?.rules.kind==="unavailable"?r.rules.failure:I(n?"pg/not-entered":"pg/connect-denied",s);return[{server:e.name,database:t,stage:"session",failure:a,count:null}]}function r$(e,t,n,r,o,s){let a=(d,u,c)=>({server:e.server.name,database:t.name,stage:d,failure:u,count:c}),i={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let d=I(t.mayConnect?"pg/not-entered":"pg/connect-denied",r===null?i:{...i,count:r});return[a("session",d,r)]}if(n.rules.kind==="unavailable")return[a("session",n.rules.failure,r)];if(n.rules.kind==="not-applicable")return[a("session",I("pg/not-entered",i),r)];let l=hf(n.rules.value,s).map(({failure:d,counts:u})=>a("audit",d,u?r:null));return l.length>0||r===o||r===null||o===null?l:[a("audit",I("pg/accounting-mismatch",{...i,count:Math.abs(r-o)}),Math.abs(r-o))]}function hf(e,{counted:t,ignored:n}){let r=e.flatMap(({rule:s,rows:a})=>a.kind==="unavailable"&&!n.has(s)?[{failure:a.failure,counts:t.has(s)}]:[]);return[...Map.groupBy(r,({failure:{code:s,summary:a,detail:i,fix:l}})=>JSON.stringify([s,a,i,l])).values()].flatMap(s=>s.find(({counts:a})=>a)??s.slice(0,1))}function o$(e,t){return e.rules.kind==="observed"?yf(e.rules.value,t):null}function yf(e,{counted:t}){return e.filter(({rule:r})=>t.has(r)).reduce((r,{rows:o})=>r===null||o.kind!=="observed"?null:r+o.value.length,0)}function s$(e,t){return e.audits.filter(n=>!t.some(r=>r.name===n.database)).flatMap(({database:n,rules:r})=>r.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:r.failure,count:null}]:[])}function a$(e,t,n){let r=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),o=hf(e.shared,n).map(({failure:i,counts:l})=>r(i,l?t:null)),s=yf(e.shared,n);if(o.length>0||t===null||s===t)return o;let a=Math.abs(t-(s??0));return[r(I("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:a}),a)]}function tt(e,t,n,r,o){return`${e}:${t}/${n??"-"}/${r.replaceAll(" ","-")}/${o}`}function i$(e,t){let n=e.split("*"),[r="",...o]=n;if(o.length===0)return e===t;if(!t.startsWith(r))return!1;let s=o.pop()??"",a=r.length;for(let i of o){let l=t.indexOf(i,a);if(l===-1)return!1;a=l+i.length}return t.length-s.length>=a&&t.endsWith(s)}function zt(e,{baseline:t,suppressions:n,today:r}){return n.some(({fingerprint:o,until:s})=>(s===void 0||r<=s)&&i$(o,e))?"suppressed":t.has(e)?"baselined":"new"}function bf(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let r=t.severities["smoke-query-failed"];if(r==="off")return[];let o=tt("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?r??"error":"warning",status:zt(o,t),fingerprint:o,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function wf(e,t,n){let r=new Map;for(let{status:o,failure:s,server:a,database:i,as:l}of e){if(o!=="not-run"||s===null)continue;let d=t.some(c=>c.server===a&&c.failure.code===s.code&&(c.database===null||c.database===i))||n.some(c=>c.rule==="entra-login-refused"&&c.server===a&&c.role===l),u=JSON.stringify([a,i,l,s.code]);d||r.set(u,{server:a,database:i,stage:"smoke",failure:s,count:null})}return[...r.values()]}function _f({suppressions:e,today:t,severities:n}){let r=n["suppression-expired"]??"warning";return r==="off"?[]:e.filter(({until:o})=>o!==void 0&&t>o).map(({fingerprint:o,until:s,location:a})=>({rule:"suppression-expired",severity:r,status:"new",fingerprint:`suppression-expired:${o}`,server:"",database:null,role:null,object:null,message:`The suppression of ${o} ended on ${s}`,predicate:null,remediation:null,location:a}))}var Xt=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function vf(e,t,n){let r=e.logins.map(a=>c$(e,a,t,n)),o=r.flatMap(a=>a.login.kind==="unavailable"?[{...a,failure:a.login.failure}]:[]),s=o.filter(({identity:a,failure:i})=>a!==pe&&Xt.has(i.code));return{logins:p$(r),findings:f$(s).map(a=>g$(e,a)),gaps:l$(o.filter(a=>!s.includes(a))).map(({database:a,failure:i})=>({server:e.server.name,database:Sf.has(i.code)?a:null,stage:d$(i.code),failure:i,count:null}))}}var Sf=new Set(["pg/connect-denied","pg/database-missing"]);function l$(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>JSON.stringify([n,o.code,o.summary,Sf.has(o.code)?r:null])).values()].flatMap(n=>n.slice(0,1))}function d$(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function c$(e,t,n,r){if(t.login.kind!=="unavailable"||n.length===0)return t;let o=r.find(({name:a})=>a===t.identity),s={host:e.server.host,database:t.database,...o===void 0?{}:{clientId:o.clientId,tenantId:o.tenantId},...u$(t.login.failure)};return{...t,login:{kind:"unavailable",failure:Cl(t.login.failure,t.role,s,n)}}}function u$({objectId:e}){return e===null?{}:{objectId:e}}function p$(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:r})=>r.kind==="observed")??n.slice(0,1))}function f$(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>`${n}/${o.code}/${o.code==="pg/connect-denied"?r:""}`).values()].flatMap(n=>n.slice(0,1))}function g$(e,{identity:t,role:n,database:r,failure:o}){let s=o.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),a=o.code==="pg/connect-denied"?r:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:tt("entra-login-refused",e.server.name,a,"role",n),server:e.server.name,database:a,role:n,object:null,message:`The identity ${t} cannot log in: ${o.summary} (${o.code}). ${o.likelyCause}`,predicate:null,remediation:s?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}function kf(e,{servers:t,findings:n,gaps:r,smoke:o},{severities:s,identities:a}){if(e.kind==="skipped")return[e.because.summary];let i=n.filter(({severity:p})=>p==="error"),l=i.filter(({status:p})=>p!=="new").length,d=t.flatMap(p=>[{name:pe,loginRole:p.loginRole},...a].filter(({name:g})=>!p.logins.some(({identity:y,login:f})=>y===g&&f.kind==="observed")).map(({name:g,loginRole:y})=>`${p.name}: the Entra login of ${g} as ${y} is not proven`)),u=Object.keys(s).filter(p=>s[p]==="off"),c=t.filter(p=>!o.some(g=>g.server===p.name&&g.status==="pass"));return[...d,...i.length===0?[]:[`${w(i.length,"error")} found: ${m$(i)}${l===0?"":` (${L(l)} accepted by baseline or suppression)`}`],...r.length===0?[]:[`${w(r.length,"gap")}: not everything could be looked at`],...c.map(p=>`${p.name}: no smoke query has passed, so nothing proves that the application works`),...u.map(p=>`the rule ${p} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function m$(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,r])=>`${L(r.length)} \xD7 ${n}`).join(", ")}var Ei="rehearsal-failed";function $f({server:e,rehearsals:t},n){let r=n.severities[Ei]??"error";return r==="off"?[]:[...t.flatMap(h$),...b$(t)].map(({database:o,role:s,type:a,identity:i,message:l})=>{let d=tt(Ei,e.name,o,a,i);return{rule:Ei,severity:r,status:zt(d,n),fingerprint:d,server:e.name,database:o,role:s,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function h$(e){let{server:t,database:n,tried:r}=e,o=[...e.roles,...e.labelled];if(r.kind!=="observed")return[];let{result:s}=r.value;if(s.kind!=="ran"){let a=`Rehearsal in ${t}/${n}: ${xe(e)}${y$(e,s)}`;return[{database:n,role:null,type:"script",identity:o.join(","),message:a}]}return s.roles.filter(a=>Ne(a,n)>0).map(a=>({database:n,role:a.role,type:"remainder",identity:a.role,message:`Rehearsal in ${t}/${n}: ${bs(a,n)}`}))}function y$({as:e},t){if(t.kind!=="failed")return"";let n=t.context===null?"":` In ${t.context.replace(/\s+/g," ")}.`;return t.error.sqlState==="42501"?`${n} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:n}function b$(e){let t=e.flatMap(({server:n,tried:r})=>r.kind==="observed"&&r.value.result.kind==="ran"?r.value.result.roles.map(o=>({server:n,role:o})):[]);return[...Map.groupBy(t,({role:n})=>n.role)].flatMap(([n,r])=>{let o=Math.min(...r.map(({role:i})=>Ne(i,null))),[s]=r;if(o===0||s===void 0)return[];let a=`Rehearsal on ${s.server}: after every script ${n} still owns ${w(o,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${w$(s.role)}.`;return[{database:null,role:n,type:"remainder",identity:n,message:a}]})}function w$({named:e}){let t=e.filter(({type:n})=>_$.has(n)).map(({type:n,identity:r})=>`${n} ${r}`);return t.length===0?"":` (${t.join(", ")})`}var _$=new Set(["database","tablespace","subscription"]);function Ef({server:e,rehearsals:t},n,r){return t.flatMap(({database:o,as:s,tried:a})=>{if(a.kind!=="unavailable")return[];let{failure:i}=a;return n.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===o))||Xt.has(i.code)&&r.some(({rule:d,server:u,role:c})=>d==="entra-login-refused"&&u===e.name&&c===s)?[]:[{server:e.name,database:o,stage:"rehearsal",failure:i,count:null}]})}function jf(e,t,n){let r=S$(t,n),o=(i,l)=>i.flatMap(({rule:d,rows:u})=>u.kind==="observed"?E$({evidence:e,settings:n,routes:r,database:l},v$(n,d),u.value):[]),s=n.rules.flatMap(i=>k$({evidence:e,roles:t},i,n)),a=[...o(e.shared,null),...o(s,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?o(l.value,i):[])];return{findings:a.flatMap(i=>"rule"in i?[i]:[]),gaps:[...a.flatMap(i=>"stage"in i?[i]:[]),...$$(e,s)]}}function v$({rules:e},t){let n=e.find(r=>r.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function S$(e,{migration:t}){let n=new Map;return r=>{if(r===null)return{kind:"undecided",because:"it hangs on no role"};let o=n.get(r)??Et(r,t,e);return n.set(r,o),o}}function k$(e,{id:t,stage:n="audit",find:r},{severities:o}){return r===void 0||o[t]==="off"?[]:r(e).map(s=>({rule:t,stage:n,rows:s}))}function $$({server:e},t){return t.flatMap(({stage:n,rows:r})=>r.kind==="unavailable"?[{server:e.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function E$(e,t,n){let{evidence:r,settings:o,routes:s,database:a}=e,i=o.severities[t.id];if(i==="off")return[];let{name:l,host:d,port:u}=r.server;return n.map(c=>{let p={server:{name:l,host:d,port:u},route:s(c.role)};if(c.unreadable!==null&&(t.unreadableMatters?.(c,p)??!0))return j$(e,c,c.unreadable);let g=tt(t.id,l,a,c.type,c.identity),{type:y,schema:f,name:h,identity:v}=c;return{rule:t.id,severity:i??t.severityOf?.(c,p)??t.severity,status:zt(g,o),fingerprint:g,server:l,database:a,role:c.role,object:{type:y,schema:f,name:h,identity:v},message:t.message(c,p),predicate:t.predicate,remediation:t.remediation(c,p)??null,location:r.server.location??null}})}function j$({evidence:e,database:t},{type:n,identity:r},o){let{server:s}=e,a={host:s.host,role:s.loginRole,object:`${n} ${r}`,privilege:o};return{server:s.name,database:t,stage:"audit",failure:I("pg/catalog-closed",t===null?a:{...a,database:t}),count:null}}var x$="job-of-password-role",R$="azure_maintenance";function xf(e,{severities:t}){let{scheduler:n,server:r,serverVersion:o}=e;if(t[x$]==="off"||o===null)return[];switch(n.kind){case"not-applicable":return[];case"observed":{let s=n.value;if(s===null||Rf(e,s)||A$(e,s))return[];let a={host:r.host,database:s,role:r.loginRole};return[{server:r.name,database:s,stage:"audit",failure:I("pg/scheduler-not-seen",a),count:null}]}case"unavailable":return n.failure.code==="pg/catalog-closed"&&T$(e)?[]:[{server:r.name,database:null,stage:"audit",failure:n.failure,count:null}];default:return je(n)}}function Rf({audits:e},t){return e.some(({database:n,rules:r})=>n===t&&r.kind==="observed")}function A$({databases:e},t){return e.kind==="observed"&&!e.value.some(n=>n.name===t)}function T$(e){let{databases:t}=e;return t.kind==="observed"&&t.value.every(({name:n,allowsConnections:r,mayConnect:o})=>!r||Rf(e,n)||n===R$&&!o)}function Af(e,t,n,{mode:r,failOn:o}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!t)return{fails:!0,line:`Not ready to switch password authentication off: ${n.join("; ")}`};let s=O$(e,t);return{fails:e.kind!=="pass"&&o!=="never",line:s}}function O$(e,t){switch(e.kind){case"pass":return t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${w(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${w(e.because.length,"thing")} could not be looked at`;default:return je(e)}}function Lf(e,t){let n=e.servers.map(p=>I$(p,t)),r=e.servers.flatMap(p=>p.smoke),o=[...n.flatMap(p=>p.findings),...bf(r,t),..._f(t)].sort(M$),s=n.flatMap(p=>p.gaps),a=[...s,...wf(r,s,o)],i=q$(e,o,a,t),l=e.servers.flatMap(p=>p.rehearsals),d={servers:n.map(({server:p})=>p),findings:o,gaps:a,smoke:r,rehearsals:l},u=kf(i,d,t),c=u.length===0;return{verdict:i,ready:c,notReadyBecause:u,step:Af(i,c,u,t),...d}}function I$(e,t){let n=e.roles.kind==="observed"?e.roles.value.map(St):[],r=e.roles.kind==="observed"?new Set(n.filter(l=>l.class.kind==="password").map(l=>l.facts.oid)):void 0,o=vf(e,n,t.identities),s=mf(e,r,L$(t)),a=jf(e,n,t),i=[...o.gaps,...N$(e),...s.gaps,...xf(e,t),...a.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,logins:o.logins,roles:n,databases:C$(s.databases,i),sharedPasswordOwnedObjects:s.shared,passwordLogins:e.passwordLogins},findings:[...o.findings,...a.findings,...$f(e,t)],gaps:[...i,...Ef(e,i,o.findings)]}}function C$(e,t){let n=new Set(t.map(({database:r})=>r));return e.map(r=>n.has(r.name)?{...r,status:"gap"}:r)}function L$({rules:e,severities:t}){let n=new Set(e.flatMap(o=>o.counted===!0?[o.id]:[])),r=e.filter(({id:o})=>t[o]==="off"&&!n.has(o)).map(({id:o})=>o);return{counted:n,ignored:new Set(r)}}function N$(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:r})=>r.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function q$(e,t,n,{failOn:r}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let o=t.filter(({status:s,severity:a})=>s==="new"&&(a==="error"||r==="warning"&&a==="warning"));return X(o)?{kind:"fail",because:o}:X(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var Tf={new:0,baselined:1,suppressed:2},Of={error:0,warning:1,note:2},If=["entra-login-refused","smoke-query-failed","rehearsal-failed"];function Cf({rule:e}){let t=If.indexOf(e);return t===-1?If.length:t}function M$(e,t){return Tf[e.status]-Tf[t.status]||Of[e.severity]-Of[t.severity]||Cf(e)-Cf(t)}var Nf={"smoke-query-failed":"error","rehearsal-failed":"error","entra-login-refused":"error","suppression-expired":"warning"};var P$=/^[a-z0-9._-]$/,D$=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function ji(e){let t=[...e],n=t.length-1;return t.map((r,o)=>o===0&&(/[._]/.test(r)||D$.test(e))||o===n&&r==="."||!P$.test(r)?F$(r):r).join("")}function F$(e){return[...new TextEncoder().encode(e)].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var B$={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function qf({details:{entries:e}}){return Array.isArray(e)?e:[]}function Mf({schema:e,details:{creator:t,kind:n,successor:r}}){let o=e===null?"":` in schema ${$(e)}`;return{start:`alter default privileges for role ${$(String(t))}${o}`,what:B$[String(n)]??String(n),to:$(String(r))}}function Mo(e){let{start:t,what:n,to:r}=Mf(e);return[!1,!0].flatMap(o=>{let s=qf(e).flatMap(({privilege:a,grantable:i})=>i===o?[a.toLowerCase()]:[]);return s.length===0?[]:[`${t} grant ${s.join(", ")} on ${n} to ${r}${o?" with grant option":""};`]})}function Pf(e){let{start:t,what:n,to:r}=Mf(e);return[!1,!0].flatMap(o=>{let s=qf(e).flatMap(a=>a.had===o?[a.privilege.toLowerCase()]:[]);return s.length===0?[]:[`${t} revoke ${o?"grant option for ":""}${s.join(", ")} on ${n} from ${r};`]})}var U$=50,Df={table:"table",view:"table","materialized view":"table","foreign table":"table",sequence:"sequence",function:"routine",procedure:"routine",aggregate:"routine",type:"type",domain:"type",schema:"schema",language:"language","foreign-data wrapper":"foreign data wrapper",server:"foreign server","large object":"large object",database:"database",tablespace:"tablespace",parameter:"parameter"};function xi(e){return Df[e]??e}function Ff({type:e,objects:t,privileges:n,grantable:r,to:o}){if(t.length===0||t.length>U$)return;let s=`to ${$(o)}${r?" with grant option":""};`;if(e==="column")return W$(t,n,s);let a=Df[e];if(a!==void 0)return`grant ${n.join(", ").toLowerCase()} on ${a} ${t.join(", ")} ${s}`}function W$(e,t,n){let r=e.map(i=>/^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(i)),o=new Set(r.map(i=>i?.[1])),[s]=o;if(o.size!==1||s===void 0)return;let a=r.map(i=>i?.[2]).join(", ");return`grant ${t.map(i=>`${i.toLowerCase()} (${a})`).join(", ")} on table ${s} ${n}`}var Ri=new Set(["azure_pg_admin","azuresu","replication"]),G$=new Set(["search_path","temp_tablespaces","local_preload_libraries","session_preload_libraries"]);function pt({details:{facts:e}}){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Bf(e,t,n,r){if(typeof n!="string")return;let o=typeof r=="string"?` in database ${$(r)}`:"",s=G$.has(t)?J$(n):me(n);return`alter role ${$(e)}${o} set ${$(t)} to ${s};`}function J$(e){let t=[...e.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)].map(([,n,r])=>n===void 0?(r??"").trim().toLowerCase():n.replaceAll('""','"')).filter((n,r,o)=>n!==""||r===0&&o.length===1);return t.length===0?"''":t.map(me).join(", ")}function Ai({name:e,details:t}){if(e===null||Ri.has(e))return;let{inherits:n,sets:r,administers:o}=pt({details:t}),s=t.with_options===!0?` with admin ${o===!0}, inherit ${n===!0}, set ${r===!0}`:o===!0?" with admin option":"";return`grant ${$(e)} to ${$(String(t.successor))}${s};`}function Po(e){let{type:t,name:n,details:r}=e,o=String(r.successor),s=pt(e);if(t==="membership")return Ai(e);if(t==="setting"&&n!==null)return Bf(o,n,s.value,s.database);if(r.direction==="missing")return`alter role ${$(o)} ${n};`;if(n==="connection limit")return`alter role ${$(o)} connection limit ${s.before??-1};`;if(n==="valid until")return`alter role ${$(o)} valid until ${me(String(s.before??"infinity"))};`}function Uf(e){let{type:t,name:n,details:r}=e,o=$(String(r.successor)),s=pt(e);if(t==="setting"&&n!==null){if(s.held===!0)return Bf(String(r.successor),n,s.before,s.database);let a=typeof s.database=="string"?` in database ${$(s.database)}`:"";return`alter role ${o}${a} reset ${$(n)};`}if(t==="attribute")return r.direction==="missing"?`alter role ${o} no${n};`:n==="connection limit"?`alter role ${o} connection limit ${s.after};`:n==="valid until"?`alter role ${o} valid until ${me(String(s.after))};`:void 0}var Ti=50;function Wf(e,t){let n=e.filter(({grantor:a,to:i})=>t(a)!==i),o=[...Map.groupBy(n,({type:a,identity:i,column:l,grantor:d,grantable:u,had:c,byOwner:p})=>JSON.stringify([a,i,l,d,u,c,p])).values()].flatMap(a=>{let[i]=a;return i===void 0?[]:[{...i,privileges:a.map(({privilege:l})=>l.toLowerCase())}]});return[...Map.groupBy(o,({type:a,identity:i,column:l,grantor:d,grantable:u,had:c,byOwner:p,privileges:g})=>JSON.stringify([xi(a),l===null?null:i,l===null?g:null,d,u,c,p])).values()].flatMap(a=>K$(a).flatMap(i=>Y$(i,t)))}function K$(e){let t=Math.ceil(e.length/Ti);return Array.from({length:t},(n,r)=>e.slice(r*Ti,(r+1)*Ti))}function Y$(e,t){let[n]=e;if(n===void 0)return[];let{type:r,column:o,grantor:s,grantable:a,had:i,byOwner:l,to:d}=n,u=o===null?`${n.privileges.join(", ")} on ${xi(r)} ${e.map(({identity:p})=>p).join(", ")}`:`${V$(e)} on table ${n.identity}`,c=$(d);return[{as:t(s)??s,backAs:l?s:t(s)??s,statement:`grant ${u} to ${c}${a?" with grant option":""};`,back:`revoke ${i?"grant option for ":""}${u} from ${c};`,membership:null}]}function V$(e){let t=e.flatMap(({column:n,privileges:r})=>r.map(o=>({privilege:o,column:n})));return[...Map.groupBy(t,({privilege:n})=>n)].map(([n,r])=>`${n} (${r.map(({column:o})=>$(o??"")).join(", ")})`).join(", ")}function Gf(e){return e.flatMap(t=>{if(t.details.direction==="new")return[];if(t.type==="membership"){let o=Ai(t),s={role:t.name??"",member:String(t.details.successor),held:pt(t).held??[]};return o===void 0?[]:[{as:null,backAs:null,statement:o,back:null,membership:s}]}let n=Po(t),r=Uf(t);return n===void 0||r===void 0?[]:[{as:null,backAs:null,statement:n,back:r,membership:null}]})}function Jf(e,t){return e.flatMap(n=>{let{creator:r}=n.details,o=t(String(r)),s=o===void 0?n:{...n,details:{...n.details,creator:o}},a=Pf(s);return Mo(s).map((i,l,d)=>({as:String(s.details.creator),backAs:String(r),statement:i,back:o===void 0&&l===d.length-1?a.join(" "):null,membership:null}))})}function Kf(e){let t=({as:n,statement:r})=>n===null?0:r.endsWith(" with grant option;")?1:2;return[...e].sort((n,r)=>t(n)-t(r))}function Yf(e){return e.length===0?{}:{lenders:Qf(e.map(({as:t})=>t)),parity:Kf(e).map(({as:t,statement:n})=>({as:t,statement:n}))}}function Vf(e){if(e.length===0)return{};let t=Kf(e).toReversed();return{lenders:Qf(t.map(({backAs:n})=>n)),parity:t.flatMap(({backAs:n,back:r})=>r===null?[]:[{as:n,statement:r}]),memberships:t.flatMap(({membership:n})=>n??[])}}function Qf(e){return[...new Set(e.flatMap(t=>t??[]))]}var Q$="postgres";function Fo(e,t){if(e.roles.kind!=="observed")return[];let n=e.roles.value.map(St),r=a=>Et(a,t,n),o=H$(e,n,r),s=e.audits.map(({database:a,rules:i,before:l})=>{let d=i.kind==="observed"?i.value.flatMap(Hf):[];return zf(e,{database:a,forShared:!1,before:l,labels:[]},d,r)}).sort((a,i)=>Do(a.database,i.database));return[o,...s].filter(({handovers:a,labels:i,undecided:l})=>a.length+i.length+l.length>0)}function H$(e,t,n){let r=t.filter(a=>a.class.kind==="password").flatMap(({facts:{name:a}})=>{let i=n(a);return i.kind==="label"?[{role:a,route:i}]:[]}),o=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return zf(e,{database:Q$,forShared:!0,before:o,labels:r},e.shared.flatMap(Hf),n)}function Hf({rule:e,rows:t}){let n=ol(e);return n===void 0||t.kind!=="observed"?[]:t.value.map(r=>[n,r])}function zf({server:e,serverVersion:t},n,r,o){let{before:s,forShared:a}=n,i=s.kind==="observed"?s.value.repeats.filter(({shared:c})=>c===a):[],l=Map.groupBy(r,([,c])=>c.role??""),d=[...new Set([...l.keys(),...i.map(({from:c})=>c)])].filter(c=>c!=="").sort(Do).map(c=>({role:c,found:l.get(c)??[],route:o(c)})),u=c=>ee(o(c));return{server:e.name,host:e.host,serverVersion:t,...n,handovers:d.flatMap(({role:c,found:p,route:g})=>{let y=ee(g);if(y===void 0)return[];let f=Wf(i.filter(h=>h.from===c&&h.to===y),u);return[z$(c,y,g,p,f,u)]}),undecided:d.flatMap(({role:c,found:p,route:g})=>g.kind==="undecided"?[{role:c,count:p.length,because:g.because}]:[])}}function z$(e,t,n,r,o,s){let a=i=>r.flatMap(([l,d])=>l===i?[d]:[]).sort((l,d)=>Do(l.type,d.type)||Do(l.identity,d.identity));return{from:e,to:t,route:n,objects:a("objects"),defaultPrivileges:a("defaultPrivileges"),mappings:a("mappings"),policies:a("policies"),jobs:a("jobs"),parity:[...Gf(a("differences")),...o,...Jf(a("defaultsFor"),s)]}}function Do(e,t){return e<t?-1:e>t?1:0}var Zt=`do $gate$
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
$gate$;`;var $e=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,X$=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,Z$=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,re=`${$e}, ${X$}, ${Z$}`;function ft(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var en="('default acl', 'user mapping')";function Yn(e,t){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%'
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
          ${t})
      end`}function Vn(e){return`${e}.type <> 'schema', ${e}.type, ${e}.identity`}function Qn(e){return`(not pg_has_role(${e}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${e} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var Hn=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function zn(e,t){return`(pg_has_role(${e}.srvowner, 'USAGE') or has_server_privilege(${t}, ${e}.oid, 'USAGE'))`}var Xf=`with ${$e}, answer as (
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
order by ans.place, ans.about collate "C";`;var eE=.2,Zf=`with ${re}, me as (
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
    ${Hn} as owner, own.old_oid,
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
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${Qn("rel.relowner")})
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
    ${Qn("rol.oid")} as lendable,
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
  where ${ft("own")}
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
    select srv.srvowner in (select lent.oid from lent) or ${zn("srv","pair.old_oid")}
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
    select count(*)
    from pg_catalog.pg_class rel
    where rel.relowner in (select old_oid from pair)
  ) as need (locks)
  cross join lateral (
    select current_setting('max_locks_per_transaction')::bigint
      * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
  ) as room (locks)
  union all
  select 12, 'locks', 'held for', 'note',
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${eE}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function tn(e,t){let{server:n,host:r,database:o,forShared:s}=t;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${A(n)} (${A(r)})`,`Database: ${A(o)}${s?", or any other":""}`,...tE(t),"",...nE[e],...s?rE:[],...e==="remediate"&&!s&&t.handovers.length>0?oE:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?sE(t):[],...aE(t)].map(i=>`-- ${i}`.trimEnd()).join(`
`)}function tE({handovers:e,labels:t}){let n=[...t.map(({role:r,route:o})=>`${A(r)}: labelled in place, because ${A(o.because)}`),...e.map(({from:r,to:o,route:s})=>`${A(r)} \u2192 ${A(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${A(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var nE={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles, and gives their successors what they were granted, are members of and are set to.","One transaction: all of it happens, or nothing; only what is given beside is left out where it is refused, and named. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, memberships, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},rE=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."],oE=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function sE({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:t,to:n})=>`  grant ${A($(n))} to ${A($(t))};`)]}function aE({undecided:e,forShared:t}){if(e.length===0)return[];let n=t?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:r,count:o,because:s})=>[`  ${A(r)} has ${w(o,"thing")} ${n}, and ${A(s)}`,`  - { from: ${eg(r)}, to: <Entra or group role> }`,`  - { from: ${eg(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function eg(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:A(JSON.stringify(e))}var iE=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function nn({database:e,forShared:t},n){let r={database:t?"":e,...n};return[...iE,...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${lE(typeof s=="string"?s:dE(s))};`)].join(`
`)}function lE(e){return e.includes("\\")?`E${me(e.replaceAll("\\","\\\\"))}`:me(e)}function dE(e){return Array.isArray(e)&&e.length>1?`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]`:JSON.stringify(e)}var cE="set local lock_timeout = '5s';";function Bo(e,t){return[`${cE}
${e}`,...t.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}var uE="begin isolation level read committed read write;";function Uo(e){return[uE,...e,"commit;"].join(`

`)}function tg(e){let{handovers:t,labels:n}=e,r=t.length+n.length>0;return`${[tn("preflight",e),...r?pE(e):[]].join(`

`)}
`}function pE(e){let{handovers:t,labels:n}=e,r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",jobs:t.flatMap(o=>fE(o,e.database))};return[`begin transaction read only;
${nn(e,r)}`,`-- 1. The right database, and every role is there.
${Zt}`,`-- 2. What remediate.sql needs.
${Zf}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${Xf}`,"commit;"]}function fE({from:e,to:t,jobs:n},r){let o=n.filter(({details:a})=>a.scheduler==="pg_cron"),s=o.some(({details:a})=>a.database!==r||a.active===!1);return o.length===0?[]:[{from:e,to:t,special:s}]}var ng={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function gE(e,t){let n=Object.hasOwn(ng,e.type)?ng[e.type]:void 0;if(!(n===void 0||e.schema==="pg_temp"))return`alter ${n} ${mE(e)} owner to ${$(t)};`}function Te(e,t){if(t.kind==="label")return e.role===null?void 0:Ue(e.role,t);let n=ee(t);return n===void 0?void 0:gE(e,n)}function mE({type:e,identity:t}){return e==="aggregate"&&t.endsWith("()")?`${t.slice(0,-2)}(*)`:t}function Wo({type:e,details:t},n){return e==="subscription"?n!==null&&n<16e4:e==="event trigger"||e==="foreign-data wrapper"||t.superuser_only===!0}var rg=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,og=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,hE="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",sg=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${rg} then
    return;
  end if;
  for hand in
    with ${$e}
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
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${hE} order by one.jobid loop
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
        ${og}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,ag=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${rg} then
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
        ${og}
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
$gate$;`;var rn=`do $gate$
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
      with ${re}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${Hn} as owner, nsp.oid as objid, own.new_name as grantee
        from (
          select own.schema, own.new_name from owned own
          union
          -- What goes back together with an extension comes once more to whom it belongs.
          select own.schema, own.old_name from owned own where current_setting('postgres_entra_gate.way') = 'back'
        ) own
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
        where not has_schema_privilege(own.new_name, nsp.oid, 'CREATE')
        union
        -- Who names a thing in a schema must be let in. On the way back the roles themselves name what they grant.
        select 'usage', 'schema', nsp.nspname, ${Hn}, nsp.oid, who.name
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
        where dat.datname = current_database() and not has_database_privilege(who.name, dat.oid, 'CREATE')
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
      with ${$e}
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
        and (round = 'roles' or ${Qn("rol.oid")})
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
$gate$;`,on=`do $gate$
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
$gate$;`;var ig=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${re}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${ft("own")}) as held_back
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
      with ${re}
      select ${Yn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${ft("own")}
      order by ${Vn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,Go=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${re}
    select own.type, own.identity, ${Yn("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${ft("own")}
    order by ${Vn("own")}
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
$gate$;`,lg=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${re}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${en}
        and (own.type in ('extension', 'subscription') or ${ft("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${en})
        - count(*) filter (where own.moving and own.type not in ${en}) as gone
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
    elsif hand.extensions > 0 then
      with ${re}
      select array_agg(${Yn("own","own.old_name")} order by ${Vn("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${en};
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
      with ${re}
      select ${Yn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${en}
      order by ${Vn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var Jo="set local postgres_entra_gate.pairs = '[]';",Ko=`do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  done boolean;
  said text;
begin
  for step in
    select one."as" as grantor, one.statement
    from jsonb_to_recordset(current_setting('postgres_entra_gate.parity')::jsonb) as one ("as" text, statement text)
  loop
    done := false;
    if step.grantor is not null then
      begin
        perform set_config('role', step.grantor, true);
        execute step.statement;
        done := true;
      exception when insufficient_privilege or undefined_object or invalid_grant_operation or invalid_parameter_value then
        said := sqlerrm;
      end;
      perform set_config('role', role_before, true);
    end if;
    if not done then
      -- Without the right to it PostgreSQL says itself that nothing was granted, or that nothing could be revoked.
      begin
        execute step.statement;
      exception when insufficient_privilege or undefined_object or undefined_table or undefined_function or invalid_grant_operation
        or dependent_objects_still_exist or invalid_parameter_value then
        raise warning 'Left undone (%): %', coalesce(said, sqlerrm), step.statement;
      end;
    end if;
    said := null;
  end loop;
end
$gate$;`,dg=`do $gate$
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
$gate$;`;var cg=`do $gate$
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
$gate$;`,ug=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${zn("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
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
$gate$;`,pg=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${zn("srv","rol.oid")} as may_make
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
$gate$;`;var fg=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${$e}, named as (
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
$gate$;`,gg=`do $gate$
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
$gate$;`;var mg=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${re}
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
$gate$;`;var Yo=1e3;function hg(e){let t=Vo(e);return`${[tn("remediate",e),...t.length===0?[]:[Uo(t)]].join(`

`)}
`}function Vo(e){let{handovers:t,labels:n}=e;if(t.length+n.length===0)return[];let r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",...Yf(t.flatMap(({parity:o})=>o))};return Bo(nn(e,r),yE(e))}function yE(e){let{handovers:t,labels:n,forShared:r}=e,o=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],s=t.length>0,a=(i,l,d)=>{let u=t.flatMap(c=>c[i]);return o([l,...yg(u)].join(`
`),d,u.length>0)};return[...o("The right database, and every role is there.",Zt),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:i,route:l})=>Ue(i,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",rn,s),...o(["The handover.",...t.flatMap(i=>wE(i,e))].join(`
`),r?Go:ig,s),...a("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",cg),...a("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",ug),...a("policies","Row-level security: the successor is named instead.",fg),...a("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",sg),...o("The loans end.",on,s),...o("What is left, if anything: a warning for each role.",mg,s),...bE(e)]}function bE({handovers:e}){return e.some(({parity:t})=>t.length>0)?[{title:"Lend what the next step takes: those who granted to the password roles.",sql:`${Jo}
${rn}`},{title:"What a password role was granted, is a member of and is set to, its successor is as well: the statements of `parity` above.",sql:Ko},{title:"These loans end.",sql:on}]:[]}function wE({from:e,to:t,objects:n},{serverVersion:r}){let o=n.filter(s=>Wo(s,r));return[`${A(e)} \u2192 ${A(t)}: ${w(n.length,"object")}.`,...yg(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,Yo).map(s=>`  ${bg(s)}: ${_E(s)}`)]]}function yg(e){let t=e.slice(0,Yo).map(n=>`  ${bg(n)}`);return e.length<=Yo?t:[...t,`  and ${w(e.length-Yo,"object")} more: report.json lists them all`]}function bg({type:e,identity:t}){return`${A(e)} ${A(t)}`}function _E({type:e,identity:t}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":A(e)} ${A(t)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var wg=`do $gate$
declare
  step record;
begin
  for step in
    with ${$e}, both_roles as (
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
$gate$;`;var _g=`held (classid, objid, name, acl) as (
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
  )`,vE=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,vg=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${re}, ${_g}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${vE})) as one
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
$gate$;`,Sg=`do $gate$
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
        with ${re}, ${_g}, noted as (
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
$gate$;`;function kg(e){let t=SE(e);return`${[tn("undo",e),...t.length===0?[]:[Uo(t)]].join(`

`)}
`}function SE(e){let{handovers:t,labels:n,before:r}=e;if(t.length+n.length===0)return[];if(t.length>0&&r.kind!=="observed")return[$E];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[],repeats:[]};return Bo(`${kE}
${nn(e,EE(e,o))}`,xE(e))}var kE="set local enable_nestloop = off;",$E=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function EE(e,{grants:t,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:a}=e,i=new Set(r.map(({from:d})=>d)),l=new Set(r.flatMap(({from:d,to:u})=>[d,u]));return{pairs:r.map(({from:d,to:u})=>[u,d]),labelled:o.map(({role:d})=>d),way:"back",...Vf(r.flatMap(({parity:d})=>d)),objects:Object.fromEntries(r.map(({from:d,objects:u})=>[d,jE(u.filter(c=>!Wo(c,a)))])),grants:t.filter(({shared:d,owner:u})=>d===s&&i.has(u)).map(({owner:d,type:u,identity:c,column:p,entries:g})=>({owner:d,type:u,identity:c,column:p,entries:g})),...s?{}:{default_privileges:n.filter(({role:d})=>l.has(d)),mappings:r.flatMap(({from:d,mappings:u})=>u.map(({details:c})=>({role:d,server:c.server}))),policies:r.flatMap(({policies:d})=>d.map(({details:{table:u,policy:c,named:p}})=>({table:u,policy:c,roles:p}))),jobs:r.flatMap(({from:d,to:u,jobs:c})=>c.flatMap(({name:p,details:{scheduler:g,job:y}})=>g==="pg_cron"?[{from:d,to:u,job:y,name:p===y?null:p}]:[]))}}}function jE(e){let t=Map.groupBy(e,({type:n})=>n);return Object.fromEntries([...t].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function xE(e){let{handovers:t,labels:n,forShared:r}=e,o=l=>t.some(d=>d[l].length>0),s=(l,d,u=!0)=>u?[{title:l,sql:d}]:[],a=t.length>0,i=t.flatMap(l=>l.parity);return[...s("The right database, and every role is there.",Zt),...s("These roles are password roles again.",n.map(({role:l})=>Bl(l)).join(`
`),n.length>0),...s("Note the privileges that the way back would blur.",vg,a&&!r),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",rn,a),...s("The owners.",r?Go:lg,a),...s("The privileges that became one with those of the successor.",Sg,a),...s("Default privileges.",wg,a&&!r),...s("User mappings.",pg,o("mappings")),...s("Row-level security.",gg,o("policies")),...s("Jobs of pg_cron.",ag,o("jobs")),...s("The loans end.",on,a),...s("Lend what the next step takes: those who granted to the password roles.",`${Jo}
${rn}`,i.length>0),...s("What the successor got beside the handover goes, the last first.",Ko,i.length>0),...s("Memberships.",dg,i.some(({membership:l})=>l!==null)),...s("These loans end.",on,i.length>0)]}var RE="_shared";function $g(e,t){return e.flatMap(n=>Fo(n,t)).flatMap(n=>{let r=n.forShared?RE:ji(n.database),{server:o,database:s}=n,a=`remediation/${ji(n.server)}/${r}`;return[{path:`${a}/preflight.sql`,server:o,database:s,text:tg(n)},{path:`${a}/remediate.sql`,server:o,database:s,text:hg(n)},{path:`${a}/undo.sql`,server:o,database:s,text:kg(n)}]})}function Eg({passwordLogins:e,roles:t}){if(e.kind!=="observed")return null;let{from:n,to:r,lines:o,first:s,last:a,hours:i,unreadable:l}=e.value;return{from:n,to:r,lines:o,firstLine:s,lastLine:a,hoursWithLines:i,unreadableLogins:l,entraLogins:nt(e.value),passwordLogins:$t(e.value,t).map(d=>({role:d.role,now:d.kind,logins:d.sessions,first:d.first,last:d.last,databases:d.databases,applications:d.applications,addresses:d.hosts}))}}function jg(e){let{server:t,database:n,roles:r,labelled:o,as:s,tried:a}=e,i=a.kind==="observed"?a.value.result:void 0,l=i===void 0||i.kind==="ran"?null:{step:i.step,title:i.title};return{server:t,database:n,roles:r,labelled:o,as:s,status:pn(e),rolledBack:i?.kind!=="left-transaction",durationMs:a.kind==="observed"?a.value.durationMs:null,steps:a.kind==="observed"?a.value.steps:null,message:xe(e),failedAt:l,error:i?.kind==="failed"?{...xg(i.error),context:i.context}:null,afterwards:i?.kind==="ran"?i.roles.map(AE):[],notices:a.kind==="observed"?a.value.notices:[]}}function AE({role:e,counts:t,named:n,drop:r}){return{role:e,counts:t,named:n,dropRole:r===null?null:xg(r)}}function xg({sqlState:e,message:t,hint:n,detail:r}){return{sqlState:e,message:t,hint:n,detail:r}}function gt({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&Xt.has(e.failure.code)?"refused":"unavailable"}function Qo({logins:e}){let t=e.find(({identity:n})=>n===pe);return t===void 0?"unavailable":gt(t)}function Oe({roles:e},t){return e.length===0?null:t}function Oi(e){return e.databases.length===0?null:[...e.databases.map(n=>n.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,Oe(e,0))}function Rg({servers:e}){return e.length===0?null:e.reduce((t,n)=>{let r=Oi(n);return t===null||r===null?null:t+r},0)}function Ag(e,t){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:a,rehearsals:i,findings:l,gaps:d}=e;return IE([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:t.toolVersion}],["startedAt",t.startedAt],["durationMs",t.durationMs],["mode",t.mode],["failOn",t.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",sn(o,u=>u)],["skipped",n.kind==="skipped"?Xn(n.because):null],["servers",sn(s,CE)],["smoke",sn(a,PE)],["rehearsals",sn(i,DE)],["findings",sn(l,BE)],["gaps",sn(d,WE)]])}function*Tg(e){let{servers:t,...n}=e;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${Ie(o)}: ${Ie(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...a}of t)yield`${r}    ${Ie(a).slice(0,-1)},
      "shared": [`,yield*Og(o),yield`],
      "audits": [`,yield*TE(s),yield"]}",r=`,
`;yield t.length===0?`]
}
`:`
  ]
}
`}function*TE(e){let t=`
`;for(let{rules:n,...r}of e)n.kind==="observed"?(yield`${t}        ${Ie(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*Og(n.value),yield"]}}"):yield`${t}        ${Ie({...r,rules:n})}`,t=`,
`}function*Og(e){let t=`
`;for(let{rule:n,rows:r}of e)r.kind==="observed"?(yield`${t}          {"rule":${Ie(n)},"rows":{"kind":"observed","value":[`,yield*Ig(r.value,o=>o,"            "),yield"]}}"):yield`${t}          ${Ie({rule:n,rows:r})}`,t=`,
`}function sn(e,t){return{entries:()=>Ig(e,t,"    ")}}function OE(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*Ig(e,t,n){for(let[r,o]of e.entries())yield`${r===0?"":","}
${n}${Ie(t(o))}`;e.length>0&&(yield`
${n.slice(2)}`)}function*IE(e){let t=`{
`;for(let[n,r]of e)yield`${t}  ${Ie(n)}: `,OE(r)?(yield"[",yield*r.entries(),yield"]"):yield Ie(r),t=`,
`;yield`
}
`}function Ie(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function Xn({code:e,summary:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}){return{code:e,message:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}}function CE(e){let{name:t,host:n,port:r,serverVersion:o,loginRole:s,logins:a,roles:i,databases:l,sharedPasswordOwnedObjects:d}=e;return{name:t,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:Qo(e),logins:a.map(LE),roles:i.map(qE),databases:l.map(u=>ME(e,u)),sharedPasswordOwnedObjects:Oe(e,d),log:Eg(e)}}function LE(e){let{identity:t,role:n,login:r}=e;return{identity:t,role:n,entraLogin:gt(e),proof:r.kind==="observed"?NE(r.value):null,failure:r.kind==="unavailable"?Xn(r.failure):null}}function NE({sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}){return{sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}}function qE({facts:e,class:{kind:t,...n}}){return{oid:e.oid,name:e.name,class:t,keepsPassword:"keepsPassword"in n?n.keepsPassword:t==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function ME(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t;return{name:n,status:r,passwordOwnedObjects:Oe(e,o),listed:s,durationMs:a}}function PE(e){let{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d}=e,{error:u,failure:c,notices:p,location:g}=e;return{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d,error:u===null?null:FE(u),failure:c===null?null:Xn(c),notices:p,location:Cg(g)}}function DE(e){let{tried:t}=e;return{...jg(e),failure:t.kind==="unavailable"?Xn(t.failure):null}}function FE({sqlState:e,message:t,hint:n,position:r}){return{sqlState:e,message:t,hint:n,position:r}}function BE(e){let{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l,message:d,remediation:u}=e;return{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l===null?null:UE(l),message:d,remediation:u,location:Cg(e.location)}}function UE({type:e,schema:t,name:n,identity:r}){return{type:e,schema:t,name:n,identity:r}}function WE({server:e,database:t,stage:n,failure:r,count:o}){return{server:e,database:t,stage:n,...Xn(r),count:o}}function Cg(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}var Lg=20,an=50,GE=2e3;function*Ng(e,t){for(let n of JE(e,t))yield D(A(n),GE)}function*JE(e,t){let{servers:n,gaps:r,smoke:o,findings:s,rehearsals:a,step:i,ready:l,notReadyBecause:d,verdict:u}=e;if(yield`${i.line} (${t.mode}, fail-on ${t.failOn}, took ${ge(t.durationMs)})`,u.kind==="skipped"){yield*Mg(u.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield"Passwords cannot be switched off yet, because:"),yield*Ho(d.map(c=>`  - ${c}`));for(let c of n)yield*KE(e,c);yield*qg(e,s.filter(({server:c})=>!n.some(({name:p})=>p===c)),"");for(let c of sr(r))yield*HE(c);o.length>0&&(yield"Smoke queries:");for(let c of o)yield XE(c);a.length>0&&(yield"Rehearsal of the remediation:"),yield*Ho(a.map(ZE)),t.remediationFiles.length>0&&(yield`${w(t.remediationFiles.length,"remediation file")} under ${t.reportDir}/remediation`)}function*KE(e,t){yield`${t.name} (${t.host}), ${yt(t.serverVersion)}, Entra login ${Qo(t)}`;for(let r of t.logins)yield YE(r);yield*Ho(t.databases.map(r=>QE(t,r)));let n=Oe(t,t.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${L(n)} of password roles`,yield*qg(e,e.findings.filter(r=>r.server===t.name),"  ")}function YE(e){let{identity:t,role:n,login:r}=e,o=`  login of ${t} as ${n}: ${gt(e)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:a,systemUser:i,tlsVersion:l,clientAddress:d}=r.value,u=[`object id ${s}`,`label of a ${a}`,i===null?"":`system_user ${i}`,l??"",d===null?"":`from ${d}`];return`${o} (${u.filter(c=>c!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var VE={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function QE(e,t){let n=Oe(e,t.passwordOwnedObjects),r=n===null?"objects not counted":`${w(n,"object")} of password roles`,o=t.listed===null?"":`, ${L(t.listed)} listed`,s=t.durationMs===null?"":`, ${ge(t.durationMs)}`;return`  ${t.name}: ${VE[t.status]}, ${r}${o}${s}`}function*qg(e,t,n){for(let o of t.slice(0,Lg)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let a=bt(o)==="login"?lr(e,o):void 0;a!==void 0?yield*Pg(a,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=t.length-Lg;r>0&&(yield`${n}\u2026 and ${L(r)} more in report.json`)}function*HE(e){let{server:t,failure:n}=e,r=ar(e),o=r.slice(0,an).join(", "),s=r.length>an?` and ${L(r.length-an)} more`:"",a=ir(e),i=[t??"",`${o}${s}`].filter(d=>d!=="").join("/"),l=a===null||a===0?"":`, ${w(a,"object")} of password roles went unseen`;yield`Could not be looked at: ${i===""?"the run":i}${l}`,yield*Mg(n)}function*Mg(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*Pg(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*Ho(e.detail.split(/\r?\n/).map(t=>`    | ${t}`)))}function*Pg({fix:e},t){for(let n of e)yield`${t}${n}`}var zE={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function XE({name:e,status:t,server:n,database:r,as:o,setRole:s,durationMs:a,message:i,location:l}){let d=s===null?o:`${o}, set role ${s}`,u=i===""?"":`: ${i}`,c=t==="pass"?"":` (${l.path}:${l.line})`;return`  ${zE[t]}: ${e} (${n}/${r} as ${d}), ${ge(a)}${u}${c}`}function ZE(e){let{server:t,database:n,as:r}=e;return`  ${t}/${n} as ${r}: ${xe(e)}`}function*Ho(e){yield*e.slice(0,an),e.length>an&&(yield`  \u2026 and ${L(e.length-an)} more in report.json`)}function Fg(e,t){let{verdict:n,ready:r,findings:o,gaps:s,smoke:a}=e;return{verdict:n.kind,ready:String(r),"password-owned-objects":String(Rg(e)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(a.filter(({status:i})=>i==="pass").length),"smoke-failed":String(a.filter(({status:i})=>i==="fail"||i==="not-run").length),report:Dg(t.reportDir,"report.json"),remediation:t.remediationFiles.length===0?"":Dg(t.reportDir,"remediation")}}function Dg(e,t){let n=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return n.endsWith("/")?`${n}${t}`:`${n}/${t}`}function O(e){return{kind:"text",text:`${e}

`}}var Ug=900*1024,zo=50;function K(e,t,n={}){let{head:r="",foldedUnder:o,limit:s=zo}=n,a=o!==void 0;return{kind:"list",head:a?`<details><summary>${o}</summary>

${r}`:r,entries:e.slice(0,s).map(t),leftOut:Math.max(0,e.length-s),tail:a?`
</details>
`:""}}function Wg(e,t,n){let r=[],o=n-Zn(t)-Zn(Bg);for(let s of e){let a=s.kind==="text"?s.text:Ii(s,s.entries.length),i=Zn(a);if(i>o){let l=s.kind==="text"?"":ej(s,o);return[...r,l,Bg,t].join("")}r.push(a),o-=i}return[...r,t].join("")}var Bg="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function Ii({head:e,entries:t,leftOut:n,tail:r},o){let s=n+t.length-o,a=s===0?"":`
\u2026 and ${w(s,"more","more")} in \`report.json\`.
`;return`${e}${t.slice(0,o).join(`
`)}
${a}${r}
`}function ej(e,t){let n=0,r=Zn(Ii(e,0))+tj;for(let o of e.entries){if(r+=Zn(o)+1,r>t)break;n+=1}return n===0?"":Ii(e,n)}var tj=64;function Zn(e){return new TextEncoder().encode(e).length}var Jg=300,Kg=1500,nj=4e3,Gg="&#8203;",rj=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function ye(e){return D(Xo(e),Kg).replace(rj,t=>/[<>&|\\$]/.test(t)?Yg(t):/[`*_[\]~]/.test(t)?`\\${t}`:`${t}${Gg}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(t,n,r)=>/\d/.test(r)?`${n}${r}${Gg}`:`${n}\\${r}`)}function De(e){let t=D(Xo(e),Kg).split("`");return t.length%2===0?ye(e):t.map((n,r)=>n===""?"":r%2===1?M(n):ye(n)).join("")}function M(e){let t=D(Xo(e),Jg);if(t.trim()==="")return mt(e);let n="`".repeat(Vg(t)+1),r=/^[` ]|[` ]$/.test(t)?" ":"";return`${n}${r}${t}${r}${n}`}function W(e){return/[|\\]/.test(e)?mt(e):M(e)}function mt(e){let t=D(Xo(e),Jg);return`<code>${t.trim()===""?"&nbsp;":t.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,Yg)}</code>`}function Xo(e){return A(`.${e}`).slice(1)}function Yg(e){return`&#${e.codePointAt(0)??0};`}function Vg(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([t])=>t.length))}function ln(e,t){let n=t.map(o=>D(A(o),nj)),r="`".repeat(Math.max(3,Vg(n.join(`
`))+1));return[`${r}${e}`,...n,r].join(`
`)}function ue(e){return`| ${e.join(" | ")} |`}function Ee(e){let t=e.map(n=>n.replace(/#$/,""));return`${ue(t)}
${ue(e.map(n=>n.endsWith("#")?"---:":"---"))}
`}var Ci=20,Qg=20;function Xg(e){let t=e.findings.filter(n=>bt(n)==="login");return t.length===0?[]:[O("### Refused logins"),...t.slice(0,Ci).map(n=>O(oj(e,n))),...tm(t,n=>`${M(n.server)}: ${ye(n.message)}`)]}function Zg({gaps:e}){if(e.length===0)return[];let t=sr(e);return[O("### Could not be looked at"),...t.slice(0,Ci).map(n=>O([em(n.failure),Hg(n),Zo(n.failure)].join(`

`))),...tm(t,n=>`${Hg(n)} ${De(n.failure.summary)} (\`${n.failure.code}\`)`)]}function Zo(e){let{summary:t,likelyCause:n,fix:r,detail:o,sqlState:s}=e;return[`${De(t)}.`,`**Likely cause:** ${De(n)}`,...ij(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${M(s)})`}:`,sj(o)]].join(`

`)}function em(e){return`#### ${De(Zi[e.code].title)} (\`${e.code}\`)`}function oj(e,t){let n=lr(e,t),r=`On ${M(t.server)}${t.database===null?"":`, database ${M(t.database)}`}, as the role ${M(t.role??"")}:`;if(n!==void 0)return[em(n),r,Zo(n)].join(`

`);let o=t.remediation===null?[]:[ln("sql",[t.remediation])];return["#### Entra login refused",r,De(t.message),...o].join(`

`)}function Hg(e){let t=ar(e),n=t.slice(0,10).map(M).join(", "),r=t.length>10?` and ${L(t.length-10)} more`:"",o=t.length===1?"database":"databases",s=[e.server===null?"":`server ${M(e.server)}`,t.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),a=ir(e),i=a===null||a===0?"":` **${w(a,"object")} of password roles** went unseen.`;return s.length===0?`Everywhere.${i}`:`On ${s.join(", ")}.${i}`}function tm(e,t){let n=e.slice(Ci);return n.length===0?[]:[K(n,r=>`- ${t(r)}`,{foldedUnder:`${L(n.length)} more`})]}function sj(e){let t=e.split(/\r?\n/);return ln("text",t.length>Qg?[...t.slice(0,Qg),"\u2026"]:t)}function aj(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function ij(e){let t=[];for(let n of e){let r=aj(n),o=t.at(-1);o?.kind===r&&r!=="prose"?o.lines.push(zg(n)):t.push({kind:r,lines:[zg(n)]})}return t.map(({kind:n,lines:r})=>n==="prose"?r.map(De).join(`

`):ln(n,r))}function zg(e){return e.replace(/^(\$ |sql> | {2})/,"")}function nm({firewallRules:e=[]}){return e.length===0?[]:[O(`### Firewall

Rules that were made for this job. Its post step takes them away, and fails where it cannot.`),K(e,({server:t,name:n,address:r})=>`- ${M(t)} admits ${M(r)} by the rule ${M(n)}`)]}var lj=6e4,er=60*lj;function rm(e,t){let n={resource:t,from:e.from,to:e.to};if(e.lines===0)return[I("logs/no-rows",n)];let r=dj(e);return[...e.sessions.length===0&&e.unreadable===0?[I("logs/connections-not-logged",{...n,count:e.lines})]:[],...e.unreadable>0?[I("logs/unreadable-lines",{...n,count:e.unreadable})]:[],...r.length===0?[]:[I("logs/window-not-covered",{...n,reason:r.join("; ")})]]}function dj({from:e,to:t,first:n,last:r,hours:o}){if(n===null||r===null)return[];let[s,a,i,l]=[e,t,n,r].map(u=>Date.parse(u));if(s===void 0||a===void 0||i===void 0||l===void 0)return[];let d=cj(i,l)-o;return[...i-s>er?[`the first line is of ${Ce(n)}`]:[],...a-l>er?[`the last line is of ${Ce(r)}`]:[],...d>0?[`there is no line of ${w(d,"hour")} in between`]:[]]}function cj(e,t){return Math.floor(t/er)-Math.floor(e/er)+1}function es({from:e,to:t}){let n=Math.round((Date.parse(t)-Date.parse(e))/er);return n%24===0?w(n/24,"day"):w(n,"hour")}var Li=3;function om({servers:e},{mode:t}){let n=e.filter(({passwordLogins:s})=>s.kind!=="not-applicable");if(n.length===0)return t==="gate"&&e.length>0?[O(uj)]:[];let o=n.flatMap(s=>s.passwordLogins.kind==="observed"?[{server:s,logged:s.passwordLogins.value}]:[]).flatMap(({server:s,logged:a})=>pj(s,a));return o.length===0?[]:[O("### Logins with a password, by the server's log"),...o]}var uj="The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password.";function pj({name:e,roles:t},n){let{lines:r,first:o,last:s}=n;if(o===null||s===null)return[];let a=$t(n,t),i=br(n,t).length,l=[`${M(e)}, of the last ${es(n)}: ${w(r,"line")} from ${Ce(o)} to ${Ce(s)}.`,`In them ${w(nt(n),"login")} by Entra, and logins with a password of ${a.length===0?"nobody":w(a.length,"name")}.`,...i===0?[]:[`Of ${w(i,"Entra role")} it cannot be told.`]],d=O(l.join(" ")),u=Ee(["Role","Now","Logins#","Last","Databases","Calls itself","From"]);return a.length===0?[d]:[d,K(a,gj,{head:u})]}var fj={password:"password role",entra:"Entra role",group:"may not log in",gone:"not there"};function gj({role:e,kind:t,sessions:n,last:r,databases:o,applications:s,hosts:a}){return ue([W(e),fj[t],L(n),Ce(r),Ni(o),Ni(s),Ni(a)])}function Ni(e){let t=e.length>Li?[`${L(e.length-Li)} more`]:[];return[...e.slice(0,Li).map(W),...t].join(", ")}var qi=10,mj={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},hj="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function sm({rehearsals:e}){if(e.length===0)return[];let n=["failed","left-over","not-tried","refused","done"].flatMap(o=>e.filter(s=>pn(s)===o)),r=e.filter(({tried:o})=>o.kind==="observed").length;return[O(`### Rehearsal: ${r} of ${e.length} scripts tried`),...r===0?[]:[O(hj)],K(n,yj)]}function yj(e){let{server:t,database:n,labelled:r,as:o}=e,s=[...e.roles,...r],a=s.slice(0,qi).map(M).join(", "),i=s.length>qi?` and ${s.length-qi} more`:"";return`- ${mj[pn(e)]}: ${M(`${t}/${n}`)}, for ${a}${i}, as ${M(o)}. ${De(xe(e))}`}var Mi=5,am=5432;function im(e,t){let{remediationFiles:n,reportDir:r}=t;if(n.length===0)return[];let o=bj(e,n),s=w(n.length,"file");return[O("### Remediation"),O(`${s} under ${M(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${M(r)} with \`actions/upload-artifact\` to keep it.`),O("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the same order, puts back what they changed. In the report folder:"),...o.slice(0,Mi).map(a=>O(ln("sh",wj(a)))),...o.length>Mi?[O(`And so on for ${w(o.length-Mi,"more folder")}.`)]:[],K(n,({path:a})=>`- ${M(a)}`,{foldedUnder:`${s} in ${mt(r)}`})]}function bj({servers:e},t){return[...Map.groupBy(t,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=e.find(({name:i})=>i===o.server),a=r.map(({path:i})=>i).filter(i=>!i.endsWith("/undo.sql"));return[{host:s?.host??"<host>",port:s?.port??am,database:o.database,paths:a}]})}function wj({host:e,port:t,database:n,paths:r}){let s=`host=${t===am?Pi(e):`${Pi(e)} port=${t}`} dbname=${Pi(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(a=>`psql ${_j(s)} -v ON_ERROR_STOP=1 -f ${vj(a)}`)}function Pi(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function _j(e){return/[$`"\\!]/.test(e)?ss(e):`"${e}"`}function vj(e){return/^[\w./%-]+$/.test(e)?e:ss(e)}var Sj=20,Di=6;function lm(e){let t=Map.groupBy(e.findings,({server:n})=>n);return e.servers.flatMap(n=>kj(n,t.get(n.name)??[]))}function kj(e,t){let n=Oi(e),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${w(n,"object")}**.`;return[O(`### Server ${M(e.name)}`),O(`${M(e.host)}, ${yt(e.serverVersion)}. ${r}${$j(e.roles)}`),...jj(e),...Rj(sl(t)),...Cj(e)]}function $j(e){if(e.length===0)return"";let t=o=>e.filter(s=>s.class.kind===o).length,n=e.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${w(t("entra"),"Entra role")}${n===0?"":` (${L(n)} with a password as well)`}`;return` Roles: ${w(t("password"),"password role")}, ${r}, ${w(t("group"),"role")} without login.`}var Ej={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function jj(e){let t=Oe(e,e.sharedPasswordOwnedObjects),n=({status:i,passwordOwnedObjects:l})=>i==="gap"?Number.POSITIVE_INFINITY:l??0,r=e.databases.toSorted((i,l)=>n(i)===n(l)?0:n(l)-n(i)),o=r.map(i=>()=>xj(e,i));if(t!==null&&o.unshift(()=>ue(["_databases and tablespaces themselves_",L(t),"","",""])),o.length===0)return[];let s=Ee(["Database","Objects of password roles#","Listed#","Status","Took#"]),a=o.length>10?`${w(r.length,"database")}`:void 0;return[K(o,i=>i(),{head:s,foldedUnder:a})]}function xj(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t,i=Oe(e,o);return ue([W(n),i===null?"not counted":L(i),s===null?"":L(s),Ej[r],a===null?"":ge(a)])}function Rj(e){if(e.length===0)return[];let t=e.toSorted((r,o)=>o.findings.length-r.findings.length),n=Ee(["Role","Database","Rule","Found#","Types","Accepted#"]);return[O("#### What hangs on which role"),K(t,Aj,{head:n,foldedUnder:e.length>10?w(e.length,"group"):void 0}),...t.slice(0,Sj).map(Tj)]}function Aj({role:e,database:t,rule:n,findings:r}){let o=il(r),s=o.slice(0,Di).map(([l,d])=>`${L(d)} \xD7 ${ye(l)}`),a=o.length>Di?[w(o.length-Di,"more type")]:[],i=r.filter(({status:l})=>l!=="new").length;return ue([W(e),t===null?"_the server itself_":W(t),W(n),L(r.length),[...s,...a].join(", "),i===0?"":L(i)])}function Tj(e){let{role:t,database:n,findings:r}=e,o=n===null?"the server itself":mt(n),s=r.length>zo?`, the first ${zo}`:"";return K(r,Oj,{head:Ee(["Severity","Type","Object","Status"]),foldedUnder:`${mt(t)} ${al(e)} in ${o}${s}`})}function Oj({object:e,severity:t,status:n}){return ue([t,ye(e?.type??""),W(e?.identity??""),n])}var Ij={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function Cj(e){if(e.logins.length===0)return[];let t=e.logins.filter(({login:n})=>n.kind==="observed").length;return[K(e.logins,Lj,{head:Ee(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${L(t)} of ${L(e.logins.length)} proven`})]}function Lj(e){let{identity:t,role:n,login:r}=e,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return ue([W(t),W(n),Ij[gt(e)],...o.map(s=>s===null?"":W(s))])}function dm({findings:e}){let t=e.filter(r=>bt(r)==="other");if(t.length===0)return[];let n=Ee(["Severity","Rule","What","Where","Status"]);return[O("### Other findings"),K(t,Nj,{head:n})]}function Nj({severity:e,rule:t,message:n,location:r,status:o,server:s}){let a=r===null?s:`${r.path}:${r.line}`;return ue([e,W(t),ye(n),a===""?"":W(a),o])}var qj={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function cm({smoke:e}){if(e.length===0)return[];let t=e.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>e.filter(({status:s})=>s===o));return[O(`### Smoke queries: ${t.length} of ${e.length} passed`),...r.length===0?[]:[K(r,Mj,{head:Ee(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...t.length===0?[]:[K(t,Pj,{head:Ee(["Query","Where","As","How","Took#"]),foldedUnder:`${w(t.length,"smoke query","smoke queries")} passed`})]]}function Mj(e){let{status:t,name:n,location:r,error:o,message:s,failure:a}=e,i=o?.sqlState??a?.sqlState;return ue([qj[t],W(n),um(e),pm(e),W(`${r.path}:${r.line}`),i==null?"":W(i),ye(s)])}function Pj(e){return ue([W(e.name),um(e),pm(e),e.mode,ge(e.durationMs)])}function um({server:e,database:t}){return W(`${e}/${t}`)}function pm({as:e,setRole:t}){return t===null?W(e):`${W(e)} \u2192 ${W(t)}`}function gm(e,t){return Wg(Dj(e,t),Uj(t),Ug)}function Dj(e,t){return e.verdict.kind==="skipped"?[O(fm(e)),O("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),O(Zo(e.verdict.because))]:[O(fm(e)),O(Fj(e,t)),...Bj(e),...Xg(e),...Zg(e),...cm(e),...om(e,t),...sm(e),...lm(e),...dm(e),...im(e,t),...nm(t)]}function fm({verdict:e,ready:t}){return e.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":t?"## \u2705 Ready: password authentication can be switched off":e.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function Fj({verdict:e,ready:t,step:n,findings:r},{mode:o,failOn:s}){let a=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${e.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...a===0?[]:[`${w(a,"finding")} ${a===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!t?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function Bj({notReadyBecause:e}){return e.length===0?[]:[O("**What stands in the way:**"),K(e,t=>`- ${ye(t)}`)]}function Uj({toolVersion:e,startedAt:t,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${e}, started ${M(t)}, took ${ge(n)}. Everything is in ${M(`${r}/report.json`)}.</sub>
`}var mm="0.1.0";async function hm(e,t,n,r){let o=$g(n.servers,t.migration),s=(l,d)=>e.writeReport(t.reportDir,l,d),a={toolVersion:mm,startedAt:n.startedAt,durationMs:n.durationMs,mode:t.mode,failOn:t.failOn,reportDir:t.reportDir,remediationFiles:o,...n.firewallRules===void 0?{}:{firewallRules:n.firewallRules}},i=gm(r,a);for(let l of Ng(r,a))e.log.info(l);if(t.annotations)for(let l of ll(r).annotations)e.annotate(cn(l));await e.writeSummary(i),await Promise.all([s("evidence.json",Tg(n)),s("report.json",Ag(r,a)),s("summary.md",[i]),...o.map(({path:l,text:d})=>s(l,[d]))]);for(let[l,d]of Object.entries(Fg(r,a)))await e.setOutput(l,d)}function ym(e,t){for(let{message:n,suggestion:r,location:o}of t){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};e.annotate(cn(s))}}function bm(e,t){return e.flatMap(n=>{let r=Fo(n,t),o=r.filter(({forShared:a})=>a),s=r.filter(a=>!a.forShared&&Vo(a).length>0);return(s.length===0?o:s).flatMap(a=>Wj(s.length===0?[]:o,a))})}function Wj(e,t){let n=[...e,t],r=n.flatMap(Vo);if(r.length===0)return[];let o=n.flatMap(({labels:a})=>a.map(({role:i})=>i)),s=[...new Set(n.flatMap(({handovers:a})=>a.map(({from:i})=>i)))].sort();return[{server:t.server,database:t.database,roles:s,labelled:o,steps:r}]}var wm=`-- Every shared object (database, tablespace) that one of the given roles owns.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var _m={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:wm,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Te(e,t)};var vm=`-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
-- open to the one and closed to the other. Those of password roles themselves are handed over with them.
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- $1: password roles; $2: who takes over from each, place by place
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), lacking as (
  select pair.old_oid, pair.new_oid, dfa.oid as dfa_oid, dfa.defaclrole, dfa.defaclnamespace, dfa.defaclobjtype,
    pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('privilege', acl.privilege_type, 'grantable', acl.is_grantable, 'had', exists (
      select from pg_catalog.aclexplode(dfa.defaclacl) own where own.grantee = pair.new_oid and own.privilege_type = acl.privilege_type
    )) order by acl.privilege_type) as entries
  from pair
  join pg_catalog.pg_default_acl dfa on dfa.defaclrole <> pair.old_oid
  cross join lateral pg_catalog.aclexplode(dfa.defaclacl) acl
  where acl.grantee = pair.old_oid and dfa.defaclrole <> pair.new_oid
    and not exists (select from pair oth where oth.old_oid = dfa.defaclrole and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(dfa.defaclacl) own
      where own.privilege_type = acl.privilege_type and own.is_grantable >= acl.is_grantable
        and (own.grantee = 0 or pg_catalog.pg_has_role(pair.new_oid, own.grantee, 'USAGE'))
    )
  group by pair.old_oid, pair.new_oid, dfa.oid, dfa.defaclrole, dfa.defaclnamespace, dfa.defaclobjtype
)
select pg_catalog.pg_get_userbyid(lac.old_oid)::text as role, 'default privileges' as type, nsp.nspname::text as schema, null as name,
  ide.identity || ' for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(lac.new_oid)) as identity,
  pg_catalog.pg_get_userbyid(lac.new_oid)::text as successor, pg_catalog.pg_get_userbyid(lac.defaclrole)::text as creator,
  lac.defaclobjtype::text as kind, lac.entries as entries
from lacking lac
left join pg_catalog.pg_namespace nsp on nsp.oid = lac.defaclnamespace
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_default_acl'::pg_catalog.regclass, lac.dfa_oid, 0) ide
order by ide.identity collate "C", lac.old_oid`;var Sm={kind:"catalog",id:"default-privileges-for-password-role",question:"Will what others make from now on be open to a password role and closed to its successor?",severity:"error",scope:"database",counted:!1,queries:[{sql:vm,parameters:["password","successors"]}],predicate:{one:"is named by # entry of default privileges that leaves its successor out",many:"is named by # entries of default privileges that leave its successor out"},message:({role:e,schema:t,details:{creator:n,successor:r}})=>`What ${n} makes${t===null?"":` in the schema ${t}`} from now on is open to ${e} by default, and not to ${r}`,remediation:e=>{let[t,...n]=Mo(e);return n.length===0?t:void 0}};var jm={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function Fi({details:{in_schema:e}},t){return typeof e=="string"?t(e):""}function Bi({details:{acl:e,usual:t}}){let n=Em(e),r=Em(t);return[...$m("grant",n.filter(o=>!r.some(s=>km(o,s)&&o.grantable===s.grantable))),...$m("revoke",r.filter(o=>!n.some(s=>km(o,s))))]}function km(e,t){return e.grantee===t.grantee&&e.privilege===t.privilege}function $m(e,t){let n=[...Map.groupBy(t,({grantee:o,grantable:s})=>JSON.stringify([o,s])).values()];return[...Map.groupBy(n,o=>JSON.stringify([o[0]?.grantable,o.map(({privilege:s})=>s)])).values()].flatMap(o=>{let[s]=o;if(s===void 0)return[];let a=s.map(({privilege:l})=>l.toLowerCase()),i=o.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:a,grantees:i,grantable:e==="grant"&&s[0]?.grantable===!0}]}).sort((o,s)=>s.privileges.length*s.grantees.length-o.privileges.length*o.grantees.length)}function Em(e){return Array.isArray(e)?e.flatMap(t=>Gj(t)?[t]:[]):[]}function Gj(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var xm=`-- The default privileges that the given roles have set for what they create in the current database.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- An entry for one schema (\`in_schema\`) comes on top of the usual privileges; an entry for the whole database takes their
-- place, and \`usual\` is what they would be. A grantee of null is public. \`kind\` is the letter of the catalog.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  acl.defaclobjtype::text as kind,
  nsp.nspname::text as in_schema,
  held.entries as acl,
  usual.entries as usual
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_default_acl acl on acl.oid = dep.objid
left join pg_catalog.pg_namespace nsp on nsp.oid = acl.defaclnamespace
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
cross join lateral (
  select
    acl.defaclacl as held,
    case when acl.defaclnamespace = 0 then
      -- acldefault() spells sequences with a small letter.
      pg_catalog.acldefault(case acl.defaclobjtype when 'S' then 's' else acl.defaclobjtype end, acl.defaclrole)
    end as usual
) lists
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable), '[]') as entries
  from pg_catalog.aclexplode(lists.held) one
) held
cross join lateral (
  select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable) as entries
  from pg_catalog.aclexplode(lists.usual) one
) usual
where dep.classid = 'pg_catalog.pg_default_acl'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Am={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:xm,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${Ui(e)} that the password role ${e.role} creates${Fi(e,t=>` in the schema ${t}`)}, default privileges ${Kj(e)}; a successor's ${Ui(e)} are not covered`,remediation:(e,{route:t})=>t.kind==="label"?Te(e,t):Yj(e,t)};function Ui({details:{kind:e}}){return(typeof e=="string"?jm[e]:void 0)??"objects"}var Jj=240;function Kj(e){let t=Bi(e).map(({action:n,privileges:r,grantees:o,grantable:s})=>{let a=o.map(i=>i??"public").join(", ");return`${n} ${r.join(", ")} ${n==="grant"?"to":"from"} ${a}${s?" with grant option":""}`});return D(t.join("; "),Jj)}function Yj(e,t){let n=ee(t);if(n===void 0||e.role===null)return;let r=Bi(e),o=r.map(a=>({...a,grantees:Vj(a,e.role,n)})).find(({grantees:a})=>a.length>0);if(o!==void 0)return Rm(e,n,o);let[s]=r;return s===void 0?void 0:Rm(e,e.role,{...s,action:"revoke",grantable:!1})}function Vj({action:e,grantees:t},n,r){let o=t.map(s=>s!==null&&s===n?r:s);return e==="grant"?o.filter(s=>s!==r):o}function Rm(e,t,{action:n,privileges:r,grantees:o,grantable:s}){let a=o.map(d=>d===null?"public":$(d)).join(", "),i=Fi(e,d=>` in schema ${$(d)}`),l=s?" with grant option":"";return`alter default privileges for role ${$(t)}${i} ${n} ${r.join(", ")} on ${Ui(e)} ${n==="grant"?"to":"from"} ${a}${l};`}var Tm={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:Qj,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function Qj({roles:e}){let t=e.filter(r=>r.class.kind==="entra");if(t.length>0&&e.every(({facts:r})=>r.authType===null))return[B(I("pg/authtype-unavailable"))];let n=t.filter(r=>r.class.kind==="entra"&&r.class.keepsPassword).map(({facts:{name:r}})=>({role:r,type:"role",schema:null,name:r,identity:$(r),details:{},unreadable:null}));return[G(n)]}function ns(e,t){let n=Im(e);return n.length===0?Cm(e,"service")===void 0:n.some(r=>Zj(r,t))}function tr(e){let t=Im(e);return t.length===0?void 0:t.join(", ")}function Im(e){return["host","hostaddr"].flatMap(t=>Cm(e,t)?.split(",").map(n=>zj(n.trim()))??[])}function Cm(e,t){if(e==null||typeof e!="object"||!Hj(e))return;let n=e[t];return typeof n=="string"?n:void 0}function Hj(e){return!Array.isArray(e)}function zj(e){try{return decodeURIComponent(e)}catch{return e}}var Xj=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function Zj(e,{host:t,address:n}){let r=ts(e);if(r===""||r.startsWith("/")||r.startsWith("@")||Xj.test(r)||r===ts(t)||n!==null&&r===ts(n))return!0;let o=Om(r);return o!==void 0&&o===Om(ts(t))}function ts(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function Om(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var Lm=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
-- uses them (\`passthrough\`). Values of options are read for where a server is, never for how it is logged in to.
-- https://www.postgresql.org/docs/current/catalog-pg-foreign-server.html (open to all)
-- https://www.postgresql.org/docs/current/catalog-pg-user-mapping.html (closed to most: query_to_xml() asks only who may)
-- https://www.postgresql.org/docs/current/postgres-fdw.html#POSTGRES-FDW-OPTIONS-CONNECTION
with closed as materialized (
  select case when pg_catalog.has_table_privilege('pg_catalog.pg_user_mapping', 'select') then pg_catalog.query_to_xml($read$
    select
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.password) as password,
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.passthrough) as passthrough
    from pg_catalog.pg_user_mapping map
    cross join lateral (
      select
        pg_catalog.bool_or(one.option_value <> '' and (
          one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
          or one.option_value ~* '(password|passwd|pwd)\\s*=\\s*[^\\s;]|://[^/@]*:[^/@]+@')) as password,
        pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough
      from pg_catalog.pg_options_to_table(map.umoptions) one
    ) opt
  $read$, false, false, '')::text end as answer
), place as (
  select srv.oid, srv.srvname, srv.srvowner, fdw.fdwname, fdw.fdwhandler, opt.*
  from pg_catalog.pg_foreign_server srv
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
  cross join lateral (
    select
      pg_catalog.bool_or(one.option_value <> '' and (
        one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
        or one.option_value ~* '(password|passwd|pwd)\\s*=\\s*[^\\s;]|://[^/@]*:[^/@]+@')) as password,
      pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough,
      pg_catalog.jsonb_object_agg(one.option_name, one.option_value) filter (
        where one.option_name in ('host', 'hostaddr', 'port', 'dbname', 'service') and one.option_value !~ '=|://|:.*@') as address
    from pg_catalog.pg_options_to_table(srv.srvoptions) one
  ) opt
), thing as (
  select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass as classid, place.oid as objid, place.oid as srvid,
    null::oid as umuser, place.password, place.passthrough, null::text as unreadable
  from place
  union all
  select 'pg_catalog.pg_user_mapping'::pg_catalog.regclass, map.umid, map.srvid, map.umuser,
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<password>([0-9,]+)<'), ',')),
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<passthrough>([0-9,]+)<'), ',')),
    case when closed.answer is null then 'SELECT on pg_catalog.pg_user_mapping, which pg_read_all_data brings on PostgreSQL 14 and later' end
  from pg_catalog.pg_user_mappings map
  cross join closed
)
select case when thing.umuser <> 0 then pg_catalog.pg_get_userbyid(thing.umuser)::text end as role, ide.type, ide.schema, ide.name, ide.identity,
  place.srvname::text as server, pg_catalog.pg_get_userbyid(place.srvowner)::text as owner, place.fdwname::text as wrapper,
  pro.proname::text as handler, place.address, pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  coalesce(thing.password, false) as password, coalesce(thing.passthrough, false) as passthrough, thing.unreadable
from thing
join place on place.oid = thing.srvid
left join pg_catalog.pg_proc pro on pro.oid = place.fdwhandler
cross join lateral pg_catalog.pg_identify_object(thing.classid, thing.objid, 0) ide
where thing.unreadable is not null or thing.password or thing.passthrough
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var Nm={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",severityOf:(e,t)=>t0(e,t)?"error":"warning",unreadableMatters:Wi,scope:"database",counted:!1,queries:[{sql:Lm,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,t)=>`${n0(e)} ${r0(e,t)}`,remediation:()=>{}},e0=new Set([void 0,"postgres_fdw_handler"]);function Wi({details:e},{server:t}){let{address:n,handler:r,server_address:o}=e;return tr(n)===void 0&&!e0.has(r)?!1:ns(n,{host:t.host,address:typeof o=="string"?o:null})}function t0(e,t){return e.details.passthrough===!0||Wi(e,t)}function n0({type:e,role:t,details:{server:n}}){return e==="server"?`The foreign server ${n}`:`The user mapping of ${t??"everybody"} on the foreign server ${n}`}function r0(e,t){let{details:n,type:r,unreadable:o}=e,s=tr(n.address)??"a server that its options do not name";if(o!==null)return`leads to ${s}, perhaps with a password: its options could not be read. What is missing: ${o}`;if(n.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let a=`holds a password${r==="server"?" in options that everybody may read":""}`;return Wi(e,t)?`${a} and stops working when passwords are switched off, because it logs in to this very server with it`:`${a} for ${s}: it works as long as that server takes passwords`}var qm=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
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
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var Mm=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
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
order by rol.rolname::text collate "C"`;var Pm=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
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
order by stp.jstjobid, stp.jstid`;var Dm=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
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
order by rol.rolname::text collate "C", job.job_id`;var Fm={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",severityOf:o0,scope:"database",counted:!1,queries:[{sql:qm,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:Dm,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:Pm,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:Mm,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:s0,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?Ue(e.role,t):n==="pg_cron"?a0(e,t):void 0}};function o0({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function s0({role:e,name:t,identity:n,details:r}){let{scheduler:o,job:s,step:a,active:i}=r,l=o==="pgagent"?` (${s}, step ${a})`:o==="pg_cron"&&s!==t?` (${s})`:"",d=`The ${n}${l}${i===!1?", which is switched off,":""}`;return o==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${o==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function a0({role:e,details:t},n){let{job:r}=t;if(e===null||n.kind!=="reassign"||typeof r!="string"||!/^\d+$/.test(r))return;let o=[" declare job record; begin",`set local role ${$(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${r};`,"perform cron.unschedule(job.jobid);",`set local role ${$(n.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${o.includes("$move$")?me(o):`$move$${o}$move$`};`}var Bm=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
-- give away: default privileges and user mappings, which have rules of their own.
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
  and dep.classid not in ('pg_catalog.pg_default_acl'::pg_catalog.regclass, 'pg_catalog.pg_user_mapping'::pg_catalog.regclass)
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Um={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Bm,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Te(e,t)};var Wm=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
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
order by grp.rolname::text collate "C"`;var Gm={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:Wm,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${i0(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let r=t===!0?" with inherit true, set true":"";return`grant ${$(n)} to ${e.map(o=>$(String(o))).join(", ")}${r};`}};function i0({details:{objects:e,databases:t,successor:n}}){let r=Number(t??0),o=r===0?"among the objects of the server":`in ${w(r,"database")}`;return[...e===0?[]:[`owns ${w(Number(e),"object")} ${o}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var Jm={kind:"evidence",stage:"logs",id:"password-login-in-logs",question:"Has somebody logged in with a password lately, by the log of the server?",severity:"error",severityOf:({details:e})=>d0(String(e.kind)),find:c0,predicate:{one:"logged in with a password",many:"logged in with a password"},message:e=>`${l0(e)} logged in with a password ${f0(e)}`,remediation:()=>{}};function l0({role:e,details:{kind:t}}){return t==="gone"?`${e}, a role that is not there any more,`:t==="group"?`The role ${e}, which may not log in any more,`:t==="entra"?`The Entra role ${e}`:`The role ${e}`}function d0(e){return e==="password"||e==="entra"?"error":"warning"}function c0({evidence:e,roles:t}){let{passwordLogins:n,server:r}=e;if(n.kind!=="observed")return[n];let o=r.resource?.id??"",s=rm(n.value,o).map(B);return e.roles.kind!=="observed"?s:[G($t(n.value,t).map(a=>p0(a,n.value))),...s,...u0(br(n.value,t),o)]}var nr=5;function u0(e,t){if(e.length===0)return[];let n=e.slice(0,nr).map(({role:o})=>o),r=e.length>nr?` and ${w(e.length-nr,"other")}`:"";return[B(I("logs/no-entra-line",{resource:t,reason:`${n.join(", ")}${r}`}))]}function p0(e,t){let{role:n,kind:r,sessions:o,first:s,last:a,databases:i,applications:l,hosts:d}=e;return{role:n,type:"role",schema:null,name:n,identity:$(n),details:{kind:r,sessions:o,first:s,last:a,databases:i,applications:l,hosts:d,window:es(t)},unreadable:null}}function f0({details:e}){let{sessions:t,last:n,window:r,databases:o,applications:s,hosts:a}=e;return[`${w(Number(t),"time")} in the last ${r}`,`last at ${Ce(String(n))}`,...Gi("to",o),...Gi("as",s),...Gi("from",a)].join(", ")}function Gi(e,t){if(!Array.isArray(t)||t.length===0)return[];let n=t.length>nr?" and others":"";return[`${e} ${t.slice(0,nr).map(String).join(" and ")}${n}`]}var Km=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
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
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var Vm={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:Km,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?Ue(e.role,t):g0(e,t)}};function g0({role:e,details:t},n){let r=ee(n),{policy:o,table:s}=t;if(r===void 0||typeof o!="string"||typeof s!="string")return;let a=Ym(t.named),i=Ym(t.next).map((l,d)=>a[d]===e?$(r):m0(l));return`alter policy ${$(o)} on ${s} to ${[...new Set(i)].join(", ")};`}function Ym(e){return Array.isArray(e)?e:[]}function m0(e){return typeof e=="string"?$(e):"public"}var Qm=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
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
order by rol.rolname::text collate "C"`;var zm={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:Qm,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let r=[...Hm(t,""),...Hm(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},h0={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function Hm(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[r])=>n<r?-1:1).map(([n,r])=>`${t}${w(Number(r),...h0[n]??[`object of ${n}`,`objects of ${n}`])}`)}var Xm=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var Zm=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
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
  -- One row per view: joined as two, they would be compared each with each.
  select
    see.view,
    pg_catalog.count(*) filter (where see.before) as lost,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.before) as lost_names,
    pg_catalog.count(*) filter (where see.after) as won,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.after) as won_names
  from seen see
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, see.relation, 0) ide
  where see.before <> see.after
  group by see.view
)
select
  rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor,
  case when cha.lost > 0 then pg_catalog.jsonb_build_object('objects', cha.lost, 'examples', cha.lost_names[1:3]) end as loses,
  case when cha.won > 0 then pg_catalog.jsonb_build_object('objects', cha.won, 'examples', cha.won_names[1:3]) end as gains
from change cha
join pg_catalog.pg_class cls on cls.oid = cha.view
join pg_catalog.pg_roles rol on rol.oid = cls.relowner
join handed han on han.oid = cls.relowner
left join pg_catalog.pg_roles suc on suc.oid = han.successor
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cha.view, 0) ide
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var th={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&nh(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:Xm,parameters:["password","successors"]},{sql:Zm,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${y0(e,t)}`,remediation:(e,{route:t})=>Te(e,t)};function y0(e,t){let n=nh(e),{successor:r}=e.details;if(typeof r=="string")return`With ${r} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let o=ee(t),s=o===void 0?"whoever owns it next":`${o}, which is not there yet`;return n.length===0?`It will work with those of ${s}`:`With ${s}, it ${n.join("; it ")} unless that is granted`}function nh({type:e,details:{loses:t,gains:n}}){let r=e==="function"||e==="procedure",o=r?eh(t):Ji(t,"relation"),s=r?eh(n):Ji(n,"relation");return[...o.length===0?[]:[`${r?"loses":"can no longer read"} ${o.join(", ")}`],...s.length===0?[]:[`${r?"gains":"begins to read"} ${s.join(", ")}`]]}function eh(e){let t=Ki(e,"attributes").map(r=>`the attribute ${r}`),n=Ki(e,"memberships").map(r=>`membership in ${r}`);return[...t,...n,...Ji(e,"object").map(r=>`privileges on ${r}`)]}function Ji(e,t){let n=Number(rh(e,"objects")??0),r=Ki(e,"examples"),o=n>r.length?["\u2026"]:[];return n===0?[]:[`${w(n,t)} (${[...r,...o].join(", ")})`]}function Ki(e,t){let n=rh(e,t);return Array.isArray(n)?n.map(String):[]}function rh(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var oh=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
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
order by rol.rolname::text collate "C"`;var sh={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:oh,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let r=Array.isArray(n)?n.map(String):[],o=b0(t)-r.length;return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}${o>0?` and ${o} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function b0(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,r)=>n+Number(r),0)}var ah=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
usable as materialized (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from settable own where own.oid = pair.old_oid and pg_catalog.has_schema_privilege(own.rol_oid, nsp.oid, 'USAGE')) as set_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets and coalesce(usa.set_usage, true) then 'missing after set role'
      when lev.new_level > lev.old_any and coalesce(usa.new_usage, true) and lev.owner_oid <> lev.new_oid then 'new'
    end as direction, greatest(lev.old_level, lev.new_level) = 2 as grantable, lev.new_sets and lev.new_any = 0 as after_set
  from level lev
  left join usable usa using (old_oid, new_oid, nsp_oid)
  left join reach own on own.old_oid = lev.old_oid and own.new_oid = lev.new_oid and own.rol_oid = lev.owner_oid
), thing as (
  select dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub,
    pg_catalog.array_agg(dif.privilege order by dif.privilege) as privileges
  from difference dif where dif.direction is not null
  group by dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub
)
select pg_catalog.pg_get_userbyid(thi.old_oid)::text as role, thi.type as type, nsp.nspname::text as schema, null as name,
  pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
    'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid)), 'for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.new_oid))) as identity,
  thi.direction as direction, pg_catalog.pg_get_userbyid(thi.new_oid)::text as successor, thi.privileges as privileges, thi.grantable as grantable,
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, case thi.direction when 'new' then tot.of_new else tot.of_old end as total,
  -- What both may use but for the schema.
  case when thi.direction = 'missing' and thi.type = 'schema' and 'USAGE' = any (thi.privileges) then (
    select pg_catalog.sum(inn.of_old)::pg_catalog.int4 from total inn
    where inn.old_oid = thi.old_oid and inn.new_oid = thi.new_oid and inn.nsp_oid = any (pg_catalog.array_agg(thi.objid))
  ) end as closes,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
left join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = coalesce(thi.nsp_oid, 0)
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid, tot.of_old, tot.of_new
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set`;var ih=`-- The third part of a query: what each role and its successor may do with each object, and with how many.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACLITEM
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
level as materialized (
  select rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above), 0) as old_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2), 0) as old_any,
    pg_catalog.bool_or(rea.old_way = 1 and not acl.above) as old_sets,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above), 0) as new_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2), 0) as new_any,
    pg_catalog.bool_or(rea.new_way = 1) as new_sets
  from object obj
  cross join lateral (
    select one.grantee, one.privilege_type as privilege, 1 + one.is_grantable::pg_catalog.int4 as level, false as above
    from pg_catalog.aclexplode(coalesce(obj.acl, pg_catalog.acldefault(obj.kind::"char", obj.owner_oid))) one
    union all select one.grantee, one.privilege_type, 1 + one.is_grantable::pg_catalog.int4, true from pg_catalog.aclexplode(obj.above) one
    union all select pre.oid, pre.privilege, 1, obj.kind = 'c' from predefined pre where pre.kind = case obj.kind when 'c' then 'r' else obj.kind end
    union all select obj.owner_oid, 'OWNERSHIP', 1, false where obj.kind <> 'c'
  ) acl
  join reach rea on rea.rol_oid = acl.grantee
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = rea.new_oid)
    and (obj.acl is not null or exists (select from predefined pre where pre.differs) or obj.owner_oid in (select own.rol_oid from reach own where own.old_way <> own.new_way))
  group by rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege
), total as materialized (
  select obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid, pg_catalog.count(*) filter (where obj.of_old)::pg_catalog.int4 as of_old, pg_catalog.count(*) filter (where obj.of_new)::pg_catalog.int4 as of_new
  from (
    select lev.old_oid, lev.new_oid, lev.type, coalesce(lev.nsp_oid, 0) as nsp_oid, pg_catalog.bool_or(lev.old_any > 0) as of_old, pg_catalog.bool_or(lev.new_any > 0) as of_new
    from level lev group by lev.old_oid, lev.new_oid, lev.type, lev.nsp_oid, lev.classid, lev.objid, lev.sub
  ) obj
  group by obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid
)`;function rr(e){return{sql:`${pr}, object as (
${e}
), ${ih}, ${ah}`,parameters:["password","successors"]}}var Yi=5,w0="pg_database_owner";function Vi({details:e}){let t=r=>Array.isArray(r)?r.map(String):[],n=String(e.direction);return{direction:n==="new"||n==="missing after set role"?n:"missing",successor:String(e.successor),privileges:t(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),closes:Number(e.closes??0),objects:t(e.objects)}}var rs={severity:"error",severityOf:e=>Vi(e).direction==="missing"?"error":"warning",message:e=>_0(e,Vi(e)),remediation:e=>{let{direction:t,owner:n,successor:r,privileges:o,grantable:s,objects:a}=Vi(e);if(!(t!=="missing"||v0(e)&&n===void 0)&&n!==w0)return n!==void 0?`grant ${$(n)} to ${$(r)};`:Ff({type:e.type,objects:a,privileges:o,grantable:s,to:r})}};function _0(e,t){let{direction:n,successor:r,privileges:o,grantable:s,afterSet:a,owner:i,objects:l}=t,d=e.role??"",u=`${o.join(", ")}${s?" with grant option":""} on ${Qi(e,t)}`,c=`${l.slice(0,Yi).map(p=>D(p,120)).join(", ")}${l.length>Yi?` and ${L(l.length-Yi)} more`:""}`;if(i!==void 0)return n==="new"?`${r} may do as a member what only the owner ${i} may, with ${Qi(e,t)}, and ${d} could not: ${c}`:`${r} is no member of ${i}, which owns ${Qi(e,t)}, as ${d} is${n==="missing"?"":" after SET ROLE"}: ${c}`;switch(n){case"missing":return`${r} lacks ${u} that ${d} may use${a?", and gets there by SET ROLE only":""}${S0(t)}: ${c}`;case"missing after set role":return`${r} lacks ${u}, where ${d} gets by SET ROLE: ${c}`;case"new":return`${r} has ${u} and ${d} had not: ${c}`}}function v0({type:e,schema:t}){return(t==="pg_catalog"||t==="information_schema")&&(e==="table"||e==="view")}function S0({closes:e,objects:t}){return e===0?"":`, which closes ${w(e,"object","objects")} in ${t.length===1?"it":"them"}`}function Qi({type:e,schema:t},{objects:n,total:r}){let o=t===null?"":` in the schema ${t}`,s=k0[e]??`${e}s`;return`${r>n.length?`${L(n.length)} of ${w(r,e,s)}`:w(n.length,e,s)}${o}`}var k0={};var lh={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[rr(dr),{...rr(cr),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...rs};var dh=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
-- host in it. The string itself is taken apart inside the server and never returned.
-- https://www.postgresql.org/docs/current/catalog-pg-subscription.html (subconninfo is closed to most; on Azure, all of it)
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
-- pg_shdepend has no row for what the bootstrap superuser owns. query_to_xml() asks only who may; hexadecimal digits carry
-- any text through XML.
with closed as materialized (
  select
    allowed.may,
    case when allowed.may then pg_catalog.convert_from(pg_catalog.decode(pg_catalog.substring(pg_catalog.query_to_xml($read$
      select pg_catalog.encode(pg_catalog.convert_to(
        pg_catalog.jsonb_object_agg(sub.oid::text, pg_catalog.jsonb_build_object(
          'works_in', dat.datname,
          'enabled', sub.subenabled,
          'password', coalesce(opt.password, false) or sub.subconninfo ~ '^postgres(ql)?://[^@/:]*:[^@/]+@',
          'host', coalesce(opt.host, nullif(pg_catalog.regexp_replace(pg_catalog.substring(uri.rest, '^[^/?]*'), ':[^],]*(,|$)', '\\1', 'g'), '')),
          'hostaddr', opt.hostaddr,
          'service', opt.service))::text, pg_catalog.getdatabaseencoding()), 'hex') as found
      from pg_catalog.pg_subscription sub
      left join pg_catalog.pg_database dat on dat.oid = sub.subdbid
      cross join lateral (select pg_catalog.substring(sub.subconninfo, '^postgres(?:ql)?://(?:[^@/]*@)?(.*)$') as rest) uri
      cross join lateral (
        select
          pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> '') as password,
          pg_catalog.max(one.value) filter (where one.name = 'host') as host,
          pg_catalog.max(one.value) filter (where one.name = 'hostaddr') as hostaddr,
          pg_catalog.max(one.value) filter (where one.name = 'service') as service
        from pg_catalog.regexp_matches(
          case when uri.rest is null then sub.subconninfo else '&' || pg_catalog.substring(uri.rest, '\\?(.*)$') end,
          case when uri.rest is null then '(\\w+)\\s*=\\s*(?:''((?:\\\\.|[^''\\\\])*)''|((?:\\\\.|[^\\s\\\\])*))' else '&(\\w+)=()([^&]*)' end,
          'g') part
        cross join lateral (select part[1] as name, coalesce(nullif(part[2], ''), part[3]) as value) one
      ) opt
    $read$, false, false, '')::text, '<found>([0-9a-f]+)<'), 'hex'), pg_catalog.getdatabaseencoding())::jsonb end as answer
  from (select pg_catalog.has_table_privilege('pg_catalog.pg_subscription', 'select') as may) allowed
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  sub.facts ->> 'works_in' as works_in,
  (sub.facts ->> 'enabled')::boolean as enabled,
  pg_catalog.jsonb_strip_nulls(sub.facts - array['works_in', 'enabled', 'password']) as address,
  pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  case when not closed.may then 'SELECT on pg_catalog.pg_subscription, which pg_read_all_data brings on PostgreSQL 14 and later' end as unreadable
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join closed
cross join lateral (select closed.answer -> dep.objid::text as facts) sub
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.dbid = 0 and dep.classid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.deptype = 'o'
  and (not closed.may or (sub.facts ->> 'password')::boolean)
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var ch={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",severityOf:(e,t)=>uh(e,t)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:dh,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,t)=>`${$0(e)} ${E0(e,t)}`,remediation:()=>{}};function uh({details:{address:e,server_address:t}},{server:n}){return ns(e,{host:n.host,address:typeof t=="string"?t:null})}function $0({identity:e,role:t,details:n}){let r=typeof n.works_in=="string"?` in the database ${n.works_in}`:"";return`The ${n.enabled===!1?"disabled ":""}subscription ${e}${r}, owned by ${t},`}function E0(e,t){return uh(e,t)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${tr(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var ph={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[rr(ur)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...rs};var fh=`-- What a password role is, is a member of and is set to, and its successor is not; and what its successor is beyond that.
-- https://www.postgresql.org/docs/current/sql-createrole.html, https://www.postgresql.org/docs/current/role-membership.html
-- https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: password roles; $2: who takes over from each, place by place. Values of settings with a prefix are an application's own and not read.
with pair as (
  select old.*, new.oid as new_oid, new.rolname as new_name, pg_catalog.to_jsonb(new) as other, new.rolcanlogin as new_login,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), membership as (
  select pair.oid, pair.new_oid, mem.roleid,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, pair.rolinherit)) as inherits,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true)) as sets,
    pg_catalog.bool_or(mem.admin_option) as administers
  from pair join pg_catalog.pg_auth_members mem on mem.member = pair.oid
  where mem.roleid <> pair.new_oid and not pg_catalog.pg_has_role(mem.roleid, pair.new_oid, 'MEMBER')
  group by pair.oid, pair.new_oid, mem.roleid
), setting as (
  select pair.oid, pair.new_oid, own.setdatabase, pg_catalog.split_part(one.text, '=', 1) as name, pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1) as value,
    (select oth.text from pg_catalog.pg_db_role_setting his cross join lateral pg_catalog.unnest(his.setconfig) oth (text)
      where his.setrole = pair.new_oid and his.setdatabase = own.setdatabase and pg_catalog.split_part(oth.text, '=', 1) = pg_catalog.split_part(one.text, '=', 1)) as other
  from pair join pg_catalog.pg_db_role_setting own on own.setrole = pair.oid cross join lateral pg_catalog.unnest(own.setconfig) one (text)
), difference as (
  select mem.oid, mem.new_oid, 'membership' as type, pg_catalog.quote_ident(grp.rolname) as about, grp.rolname::text as name, 'missing' as direction,
    pg_catalog.jsonb_build_object('inherits', mem.inherits, 'sets', mem.sets, 'administers', mem.administers, 'held', (
      select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(own.grantor), 'administers', own.admin_option,
        'inherits', pg_catalog.to_jsonb(own) -> 'inherit_option', 'sets', pg_catalog.to_jsonb(own) -> 'set_option') order by own.grantor)
      from pg_catalog.pg_auth_members own where own.roleid = mem.roleid and own.member = mem.new_oid)) as facts
  from membership mem join pg_catalog.pg_roles grp on grp.oid = mem.roleid join pair on pair.oid = mem.oid and pair.new_oid = mem.new_oid
  where mem.inherits and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'USAGE')
    or mem.sets and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, case when pair.with_options then 'SET' else 'MEMBER' end)
    or mem.administers and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'MEMBER WITH ADMIN OPTION')
  union all
  select pair.oid, pair.new_oid, 'attribute', att.name, att.name, case when att.old and not att.new then 'missing' else 'new' end, '{}'
  from pair cross join lateral (values ('createdb', pair.rolcreatedb, (pair.other ->> 'rolcreatedb')::pg_catalog.bool), ('createrole', pair.rolcreaterole, (pair.other ->> 'rolcreaterole')::pg_catalog.bool),
    ('replication', pair.rolreplication, (pair.other ->> 'rolreplication')::pg_catalog.bool), ('bypassrls', pair.rolbypassrls, (pair.other ->> 'rolbypassrls')::pg_catalog.bool),
    ('inherit', pair.rolinherit or pair.with_options, (pair.other ->> 'rolinherit')::pg_catalog.bool or pair.with_options)) att (name, old, new)
  where att.old <> att.new
  union all
  select pair.oid, pair.new_oid, 'attribute', lim.name, lim.name, 'tighter', pg_catalog.jsonb_build_object('before', lim.old, 'after', lim.new)
  from pair cross join lateral (values ('connection limit', nullif(pair.rolconnlimit, -1)::text, nullif((pair.other ->> 'rolconnlimit')::pg_catalog.int4, -1)::text, (pair.other ->> 'rolconnlimit')::pg_catalog.int4 >= 0 and (pair.rolconnlimit < 0 or pair.rolconnlimit > (pair.other ->> 'rolconnlimit')::pg_catalog.int4)),
    ('valid until', pair.rolvaliduntil::text, pair.other ->> 'rolvaliduntil', coalesce((pair.other ->> 'rolvaliduntil')::pg_catalog.timestamptz < coalesce(pair.rolvaliduntil, 'infinity'), false))) lim (name, old, new, tighter)
  where lim.tighter and pair.new_login
  union all
  select dif.oid, dif.new_oid, 'setting', pg_catalog.concat_ws(' in database ', dif.name, pg_catalog.quote_ident(dat.datname)), dif.name, 'missing',
    pg_catalog.jsonb_build_object('database', dat.datname, 'value', case when dif.name !~ '\\.' then dif.value end, 'held', dif.other is not null, 'before', case when dif.name !~ '\\.' then pg_catalog.substr(dif.other, pg_catalog.strpos(dif.other, '=') + 1) end)
  from setting dif left join pg_catalog.pg_database dat on dat.oid = dif.setdatabase
  where dif.other is distinct from dif.name || '=' || dif.value
)
select pair.rolname::text as role, dif.type as type, null as schema, dif.name as name, dif.about || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, dif.direction as direction, pair.with_options as with_options, dif.facts as facts
from difference dif join pair on pair.oid = dif.oid and pair.new_oid = dif.new_oid
order by pair.rolname, dif.type, dif.about`;var gh={kind:"catalog",id:"successor-role-differs",question:"Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?",severity:"error",scope:"shared",counted:!1,queries:[{sql:fh,parameters:["password","successors"]}],severityOf:x0,predicate:{one:"and its successor differ in # membership, attribute or setting",many:"and its successor differ in # memberships, attributes and settings"},message:e=>`${A0(e)}`,remediation:e=>e.details.direction==="new"?void 0:Po(e)},j0=new Set(["search_path","role","session_authorization","row_security"]);function x0({type:e,name:t,details:n}){return n.direction!=="missing"||e==="setting"&&!j0.has(t??"")?"warning":"error"}var R0=100;function A0(e){let{type:t,name:n,details:r,role:o}=e,s=String(r.successor),a=pt(e);switch(t){case"membership":{let i=[...a.inherits===!0?["inherits its privileges"]:[],...a.sets===!0?["may SET ROLE to it"]:[],...a.administers===!0?["may grant it"]:[]],l=Ri.has(n??"")?"; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one":"";return`${s} is no member of ${n} as ${o} is, who ${i.join(" and ")}${l}`}case"setting":{let i=typeof a.database=="string"?` in the database ${a.database}`:"",l=typeof a.value=="string"?`\`${D(A(a.value),R0)}\``:"a value of the application";return`${o} is set to ${n} = ${l}${i}, and ${s} is ${a.held===!0?"set to another value":"not"}`}default:return r.direction==="tighter"?`${s} has a ${n} of ${a.after}, and ${o} had ${a.before??"none"}`:r.direction==="new"?`${s} has the attribute ${n?.toUpperCase()}, and ${o} had not`:`${s} lacks the attribute ${n?.toUpperCase()} of ${o}, which no membership passes on`}}var mh=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
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
order by dat.oid`;var hh=`-- Every lasting relation of the current database in the tablespace temptblspace.
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
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var T0=new Set(["table","index","materialized view","database"]),yh={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:hh,parameters:[]},{sql:mh,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>T0.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var bh=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
-- $1: role oids
-- $2: place by place, the oid of the role that takes over
-- https://www.postgresql.org/docs/current/view-pg-user-mappings.html
-- \`replaced\` is whether the role that takes over, or everybody (0), has another mapping on the same server.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  map.srvname::text as server,
  exists (
    select
    from pg_catalog.pg_user_mappings oth
    where oth.srvid = map.srvid
      and oth.umid <> map.umid
      and oth.umuser in (0, pair.successor)
  ) as replaced
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as pair (old, successor)
  on pair.old = dep.refobjid
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_user_mappings map on map.umid = dep.objid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.classid = 'pg_catalog.pg_user_mapping'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var _h={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:bh,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,t)=>`The password role ${e.role} has a user mapping on the foreign server ${wh(e)}${O0(e,t)}`,remediation:(e,{route:t})=>{let n=ee(t),r=wh(e);if(n===void 0)return Te(e,t);if(!(e.role===null||r===void 0))return vh(e)?`drop user mapping for ${$(e.role)} server ${$(r)};`:`create user mapping for ${$(n)} server ${$(r)};`}};function wh({details:{server:e}}){return typeof e=="string"?e:void 0}function vh({details:{replaced:e}}){return e===!0}function O0(e,{route:t}){let n=ee(t);return n===void 0?"":vh(e)?`; ${n} has one there, of its own or everybody's`:`; ${n} has none there: make one, with the options that the server asks for, before this one is dropped`}var os=[_m,Sm,Am,Tm,Nm,Fm,Um,Gm,Jm,Vm,zm,th,sh,lh,ch,ph,gh,yh,_h];async function Sh(e,t){let n=I0(e);if(n.kind==="problems")return N0(e,n.problems);let{config:r}=n,{firewall:o,...s}=await t(r,e),a=o===void 0?s.databases:bd({...s,firewall:o}),i={...s,databases:a,rules:os},l=await nd(i,r),d=await md(i,r,l,C0(l,r)),u=o?.made??[],c=u.length===0?d:{...d,firewallRules:u},p=L0(c,r,e);return await hm(e,r,c,p),p.step}function I0(e){let t=[...os.map(n=>n.id),...Object.keys(Nf)];return gf({inputs:e.inputs,environment:e.environment,files:e.files},t)}function C0({servers:e},{migration:t}){return bm(e.filter(({server:n})=>n.rehearsal!=="off"),t)}function L0(e,t,n){return Lf(e,{...t,severities:t.rules,rules:os,today:n.clock.now().toISOString().slice(0,10)})}function N0(e,t){return ym(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}function kh(e,t){process.exitCode=1,e.annotate(cn({level:"error",title:"postgres-entra-gate",message:t,location:null}))}dl(process.env);var Hi=Xi(process.env);try{let{fails:e,line:t}=await Sh(Hi,async(n,r)=>{let{connect:o}=await import("./chunks/connect-WZJ5UEB7.js");return await o(n,r)});e&&kh(Hi,t)}catch(e){kh(Hi,e instanceof Error?e.stack??e.message:String(e))}process.stdout.write("",()=>process.exit());
