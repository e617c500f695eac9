import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as T,b as F,c as q,d as k,e as ge,f as _t,g as Ti,h as re,i as Pi,j as Mi,k as Di,l as tr,m as nr,n as rr,o as Fi,p as vt,q as or,r as Bi,s as tn,t as Ui}from"./chunks/chunk-M6TMWLCO.js";import{a as ue,d as Ii,e as Ni}from"./chunks/chunk-IBU4CTLU.js";import{a as P,b as K,c as Le,d as $e,e as Ee,f as qi}from"./chunks/chunk-M33GBYCZ.js";import{a as Li,b as Qo}from"./chunks/chunk-GMCWP37Y.js";import{a as R,b as Pe,c as Ko,d as Ci,e as M}from"./chunks/chunk-AN5MAZZG.js";import{a as Zn,b as w,d as er}from"./chunks/chunk-K5RWMQVR.js";var A=w(X=>{"use strict";var ls=Symbol.for("yaml.alias"),ld=Symbol.for("yaml.document"),mr=Symbol.for("yaml.map"),dd=Symbol.for("yaml.pair"),ds=Symbol.for("yaml.scalar"),gr=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),vy=e=>!!e&&typeof e=="object"&&e[De]===ls,Sy=e=>!!e&&typeof e=="object"&&e[De]===ld,ky=e=>!!e&&typeof e=="object"&&e[De]===mr,$y=e=>!!e&&typeof e=="object"&&e[De]===dd,cd=e=>!!e&&typeof e=="object"&&e[De]===ds,Ey=e=>!!e&&typeof e=="object"&&e[De]===gr;function ud(e){if(e&&typeof e=="object")switch(e[De]){case mr:case gr:return!0}return!1}function xy(e){if(e&&typeof e=="object")switch(e[De]){case ls:case mr:case ds:case gr:return!0}return!1}var jy=e=>(cd(e)||ud(e))&&!!e.anchor;X.ALIAS=ls;X.DOC=ld;X.MAP=mr;X.NODE_TYPE=De;X.PAIR=dd;X.SCALAR=ds;X.SEQ=gr;X.hasAnchor=jy;X.isAlias=vy;X.isCollection=ud;X.isDocument=Sy;X.isMap=ky;X.isNode=xy;X.isPair=$y;X.isScalar=cd;X.isSeq=Ey});var ln=w(cs=>{"use strict";var z=A(),oe=Symbol("break visit"),pd=Symbol("skip children"),Oe=Symbol("remove node");function hr(e,t){let n=fd(t);z.isDocument(e)?Et(null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):Et(null,e,n,Object.freeze([]))}hr.BREAK=oe;hr.SKIP=pd;hr.REMOVE=Oe;function Et(e,t,n,r){let o=md(e,t,n,r);if(z.isNode(o)||z.isPair(o))return gd(e,r,o),Et(e,o,n,r);if(typeof o!="symbol"){if(z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=Et(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===oe)return oe;a===Oe&&(t.items.splice(s,1),s-=1)}}}else if(z.isPair(t)){r=Object.freeze(r.concat(t));let s=Et("key",t.key,n,r);if(s===oe)return oe;s===Oe&&(t.key=null);let a=Et("value",t.value,n,r);if(a===oe)return oe;a===Oe&&(t.value=null)}}return o}async function yr(e,t){let n=fd(t);z.isDocument(e)?await xt(null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):await xt(null,e,n,Object.freeze([]))}yr.BREAK=oe;yr.SKIP=pd;yr.REMOVE=Oe;async function xt(e,t,n,r){let o=await md(e,t,n,r);if(z.isNode(o)||z.isPair(o))return gd(e,r,o),xt(e,o,n,r);if(typeof o!="symbol"){if(z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=await xt(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===oe)return oe;a===Oe&&(t.items.splice(s,1),s-=1)}}}else if(z.isPair(t)){r=Object.freeze(r.concat(t));let s=await xt("key",t.key,n,r);if(s===oe)return oe;s===Oe&&(t.key=null);let a=await xt("value",t.value,n,r);if(a===oe)return oe;a===Oe&&(t.value=null)}}return o}function fd(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function md(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(z.isMap(t))return n.Map?.(e,t,r);if(z.isSeq(t))return n.Seq?.(e,t,r);if(z.isPair(t))return n.Pair?.(e,t,r);if(z.isScalar(t))return n.Scalar?.(e,t,r);if(z.isAlias(t))return n.Alias?.(e,t,r)}function gd(e,t,n){let r=t[t.length-1];if(z.isCollection(r))r.items[e]=n;else if(z.isPair(r))e==="key"?r.key=n:r.value=n;else if(z.isDocument(r))r.contents=n;else{let o=z.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}cs.visit=hr;cs.visitAsync=yr});var us=w(yd=>{"use strict";var hd=A(),Ry=ln(),Ay={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oy=e=>e.replace(/[!,[\]{}]/g,t=>Ay[t]),dn=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,a]=r;return this.tags[s]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let a=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,a),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(a){return n(String(a)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Oy(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&hd.isNode(t.contents)){let s={};Ry.visit(t.contents,(a,i)=>{hd.isNode(i)&&i.tag&&(s[i.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,a]of r)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||o.some(i=>i.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);return n.join(`
`)}};dn.defaultYaml={explicit:!1,version:"1.2"};dn.defaultTags={"!!":"tag:yaml.org,2002:"};yd.Directives=dn});var br=w(cn=>{"use strict";var bd=A(),Ty=ln();function Cy(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function wd(e){let t=new Set;return Ty.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function _d(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Iy(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=wd(e));let a=_d(t,o);return o.add(a),a},setAnchors:()=>{for(let s of n){let a=r.get(s);if(typeof a=="object"&&a.anchor&&(bd.isScalar(a.node)||bd.isCollection(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=s,i}}},sourceObjects:r}}cn.anchorIsValid=Cy;cn.anchorNames=wd;cn.createNodeAnchors=Iy;cn.findNewAnchor=_d});var ps=w(vd=>{"use strict";function un(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let a=r[o],i=un(e,r,String(o),a);i===void 0?delete r[o]:i!==a&&(r[o]=i)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),a=un(e,r,o,s);a===void 0?r.delete(o):a!==s&&r.set(o,a)}else if(r instanceof Set)for(let o of Array.from(r)){let s=un(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let a=un(e,r,o,s);a===void 0?delete r[o]:a!==s&&(r[o]=a)}return e.call(t,n,r)}vd.applyReviver=un});var Ve=w(kd=>{"use strict";var Ny=A();function Sd(e,t,n){if(Array.isArray(e))return e.map((r,o)=>Sd(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Ny.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}kd.toJS=Sd});var wr=w(Ed=>{"use strict";var qy=ps(),$d=A(),Ly=Ve(),fs=class{constructor(t){Object.defineProperty(this,$d.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!$d.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=Ly.toJS(this,"",a);if(typeof o=="function")for(let{count:l,res:d}of a.anchors.values())o(d,l);return typeof s=="function"?qy.applyReviver(s,{"":i},"",i):i}};Ed.NodeBase=fs});var pn=w(xd=>{"use strict";var Py=br(),My=ln(),jt=A(),Dy=wr(),Fy=Ve(),ms=class extends Dy.NodeBase{constructor(t){super(jt.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],My.visit(t,{Node:(s,a)=>{(jt.isAlias(a)||jt.hasAnchor(a))&&r.push(a)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:a,maxAliasCount:i}=n,l=s.get(o);if(l||(Fy.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=_r(a,o,s)),l.count*l.aliasCount>i)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Py.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function _r(e,t,n){if(jt.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(jt.isCollection(t)){let r=0;for(let o of t.items){let s=_r(e,o,n);s>r&&(r=s)}return r}else if(jt.isPair(t)){let r=_r(e,t.key,n),o=_r(e,t.value,n);return Math.max(r,o)}return 1}xd.Alias=ms});var Q=w(gs=>{"use strict";var By=A(),Uy=wr(),Wy=Ve(),Gy=e=>!e||typeof e!="function"&&typeof e!="object",He=class extends Uy.NodeBase{constructor(t){super(By.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:Wy.toJS(this.value,t,n)}toString(){return String(this.value)}};He.BLOCK_FOLDED="BLOCK_FOLDED";He.BLOCK_LITERAL="BLOCK_LITERAL";He.PLAIN="PLAIN";He.QUOTE_DOUBLE="QUOTE_DOUBLE";He.QUOTE_SINGLE="QUOTE_SINGLE";gs.Scalar=He;gs.isScalarValue=Gy});var fn=w(Rd=>{"use strict";var Jy=pn(),it=A(),jd=Q(),Ky="tag:yaml.org,2002:";function Qy(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function Yy(e,t,n){if(it.isDocument(e)&&(e=e.contents),it.isNode(e))return e;if(it.isPair(e)){let c=n.schema[it.MAP].createNode?.(n.schema,null,n);return c.items.push(e),c}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:a,sourceObjects:i}=n,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=o(e)),new Jy.Alias(l.anchor);l={anchor:null,node:null},i.set(e,l)}t?.startsWith("!!")&&(t=Ky+t.slice(2));let d=Qy(e,t,a.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let c=new jd.Scalar(e);return l&&(l.node=c),c}d=e instanceof Map?a[it.MAP]:Symbol.iterator in Object(e)?a[it.SEQ]:a[it.MAP]}s&&(s(d),delete n.onTagObj);let u=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new jd.Scalar(e);return t?u.tag=t:d.default||(u.tag=d.tag),l&&(l.node=u),u}Rd.createNode=Yy});var Sr=w(vr=>{"use strict";var Vy=fn(),Te=A(),Hy=wr();function hs(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let a=[];a[s]=r,r=a}else r=new Map([[s,r]])}return Vy.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Ad=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,ys=class extends Hy.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Te.isNode(r)||Te.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Ad(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(Te.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,hs(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(Te.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&Te.isScalar(s)?s.value:s:Te.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!Te.isPair(n))return!1;let r=n.value;return r==null||t&&Te.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return Te.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(Te.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,hs(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};vr.Collection=ys;vr.collectionFromPath=hs;vr.isEmptyPath=Ad});var mn=w(kr=>{"use strict";var zy=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function bs(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Xy=(e,t,n)=>e.endsWith(`
`)?bs(n,t):n.includes(`
`)?`
`+bs(n,t):(e.endsWith(" ")?"":" ")+n;kr.indentComment=bs;kr.lineComment=Xy;kr.stringifyComment=zy});var Td=w(gn=>{"use strict";var Zy="flow",ws="block",$r="quoted";function eb(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:a,onOverflow:i}={}){if(!o||o<0)return e;o<s&&(s=0);let l=Math.max(1+s,1+o-t.length);if(e.length<=l)return e;let d=[],u={},c=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?d.push(0):c=o-r);let p,f,h=!1,m=-1,y=-1,b=-1;n===ws&&(m=Od(e,m,t.length),m!==-1&&(c=m+l));for(let $;$=e[m+=1];){if(n===$r&&$==="\\"){switch(y=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}b=m}if($===`
`)n===ws&&(m=Od(e,m,t.length)),c=m+t.length+l,p=void 0;else{if($===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let E=e[m+1];E&&E!==" "&&E!==`
`&&E!=="	"&&(p=m)}if(m>=c)if(p)d.push(p),c=p+l,p=void 0;else if(n===$r){for(;f===" "||f==="	";)f=$,$=e[m+=1],h=!0;let E=m>b+1?m-2:y-1;if(u[E])return e;d.push(E),u[E]=!0,c=E+l,p=void 0}else h=!0}f=$}if(h&&i&&i(),d.length===0)return e;a&&a();let v=e.slice(0,d[0]);for(let $=0;$<d.length;++$){let E=d[$],x=d[$+1]||e.length;E===0?v=`
${t}${e.slice(0,x)}`:(n===$r&&u[E]&&(v+=`${e[E]}\\`),v+=`
${t}${e.slice(E+1,x)}`)}return v}function Od(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}gn.FOLD_BLOCK=ws;gn.FOLD_FLOW=Zy;gn.FOLD_QUOTED=$r;gn.foldFlowLines=eb});var yn=w(Cd=>{"use strict";var be=Q(),ze=Td(),xr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),jr=e=>/^(%|---|\.\.\.)/m.test(e);function tb(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,a=0;s<o;++s)if(e[s]===`
`){if(s-a>r)return!0;if(a=s+1,o-a<=r)return!1}return!0}function hn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(jr(e)?"  ":""),a="",i=0;for(let l=0,d=n[l];d;d=n[++l])if(d===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(a+=n.slice(i,l)+"\\ ",l+=1,i=l,d="\\"),d==="\\")switch(n[l+1]){case"u":{a+=n.slice(i,l);let u=n.substr(l+2,4);switch(u){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:u.substr(0,2)==="00"?a+="\\x"+u.substr(2):a+=n.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(a+=n.slice(i,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)a+=`
`,l+=2;a+=s,n[l+2]===" "&&(a+="\\"),l+=1,i=l+1}break;default:l+=1}return a=i?a+n.slice(i):n,r?a:ze.foldFlowLines(a,s,ze.FOLD_QUOTED,xr(t,!1))}function _s(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return hn(e,t);let n=t.indent||(jr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:ze.foldFlowLines(r,n,ze.FOLD_FLOW,xr(t,!1))}function Rt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=hn;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=_s:s&&!o?r=hn:r=n?_s:hn}return r(e,t)}var vs;try{vs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{vs=/\n+(?!\n|$)/g}function Er({comment:e,type:t,value:n},r,o,s){let{blockQuote:a,commentString:i,lineWidth:l}=r.options;if(!a||/\n[\t ]+$/.test(n))return Rt(n,r);let d=r.indent||(r.forceBlockIndent||jr(n)?"  ":""),u=a==="literal"?!0:a==="folded"||t===be.Scalar.BLOCK_FOLDED?!1:t===be.Scalar.BLOCK_LITERAL?!0:!tb(n,l,d.length);if(!n)return u?`|
`:`>
`;let c,p;for(p=n.length;p>0;--p){let x=n[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let f=n.substring(p),h=f.indexOf(`
`);h===-1?c="-":n===f||h!==f.length-1?(c="+",s&&s()):c="",f&&(n=n.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(vs,`$&${d}`));let m=!1,y,b=-1;for(y=0;y<n.length;++y){let x=n[y];if(x===" ")m=!0;else if(x===`
`)b=y;else break}let v=n.substring(0,b<y?b+1:y);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${d}`));let E=(m?d?"2":"1":"")+c;if(e&&(E+=" "+i(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),j=!1,L=xr(r,!0);a!=="folded"&&t!==be.Scalar.BLOCK_FOLDED&&(L.onOverflow=()=>{j=!0});let S=ze.foldFlowLines(`${v}${x}${f}`,d,ze.FOLD_BLOCK,L);if(!j)return`>${E}
${d}${S}`}return n=n.replace(/\n+/g,`$&${d}`),`|${E}
${d}${v}${n}${f}`}function nb(e,t,n,r){let{type:o,value:s}=e,{actualString:a,implicitKey:i,indent:l,indentStep:d,inFlow:u}=t;if(i&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Rt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return i||u||!s.includes(`
`)?Rt(s,t):Er(e,t,n,r);if(!i&&!u&&o!==be.Scalar.PLAIN&&s.includes(`
`))return Er(e,t,n,r);if(jr(s)){if(l==="")return t.forceBlockIndent=!0,Er(e,t,n,r);if(i&&l===d)return Rt(s,t)}let c=s.replace(/\n+/g,`$&
${l}`);if(a){let p=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(c),{compat:f,tags:h}=t.doc.schema;if(h.some(p)||f?.some(p))return Rt(s,t)}return i?c:ze.foldFlowLines(c,l,ze.FOLD_FLOW,xr(t,!1))}function rb(e,t,n,r){let{implicitKey:o,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==be.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=be.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case be.Scalar.BLOCK_FOLDED:case be.Scalar.BLOCK_LITERAL:return o||s?Rt(a.value,t):Er(a,t,n,r);case be.Scalar.QUOTE_DOUBLE:return hn(a.value,t);case be.Scalar.QUOTE_SINGLE:return _s(a.value,t);case be.Scalar.PLAIN:return nb(a,t,n,r);default:return null}},d=l(i);if(d===null){let{defaultKeyType:u,defaultStringType:c}=t.options,p=o&&u||c;if(d=l(p),d===null)throw new Error(`Unsupported default string type ${p}`)}return d}Cd.stringifyString=rb});var bn=w(Ss=>{"use strict";var ob=br(),Xe=A(),sb=mn(),ab=yn();function ib(e,t){let n=Object.assign({blockQuote:!0,commentString:sb.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function lb(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(Xe.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(a=>a.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function db(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Xe.isScalar(e)||Xe.isCollection(e))&&e.anchor;s&&ob.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&o.push(r.directives.tagString(a)),o.join(" ")}function cb(e,t,n,r){if(Xe.isPair(e))return e.toString(t,n,r);if(Xe.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Xe.isNode(e)?e:t.doc.createNode(e,{onTagObj:l=>o=l});o??(o=lb(t.doc.schema.tags,s));let a=db(s,o,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof o.stringify=="function"?o.stringify(s,t,n,r):Xe.isScalar(s)?ab.stringifyString(s,t,n,r):s.toString(t,n,r);return a?Xe.isScalar(s)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}Ss.createStringifyContext=ib;Ss.stringify=cb});var Ld=w(qd=>{"use strict";var Fe=A(),Id=Q(),Nd=bn(),wn=mn();function ub({key:e,value:t},n,r,o){let{allNullValues:s,doc:a,indent:i,indentStep:l,options:{commentString:d,indentSeq:u,simpleKeys:c}}=n,p=Fe.isNode(e)&&e.comment||null;if(c){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Fe.isCollection(e)||!Fe.isNode(e)&&typeof e=="object"){let L="With simple keys, collection cannot be used as a key value";throw new Error(L)}}let f=!c&&(!e||p&&t==null&&!n.inFlow||Fe.isCollection(e)||(Fe.isScalar(e)?e.type===Id.Scalar.BLOCK_FOLDED||e.type===Id.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!f&&(c||!s),indent:i+l});let h=!1,m=!1,y=Nd.stringify(e,n,()=>h=!0,()=>m=!0);if(!f&&!n.inFlow&&y.length>1024){if(c)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(n.inFlow){if(s||t==null)return h&&r&&r(),y===""?"?":f?`? ${y}`:y}else if(s&&!c||t==null&&f)return y=`? ${y}`,p&&!h?y+=wn.lineComment(y,n.indent,d(p)):m&&o&&o(),y;h&&(p=null),f?(p&&(y+=wn.lineComment(y,n.indent,d(p))),y=`? ${y}
${i}:`):(y=`${y}:`,p&&(y+=wn.lineComment(y,n.indent,d(p))));let b,v,$;Fe.isNode(t)?(b=!!t.spaceBefore,v=t.commentBefore,$=t.comment):(b=!1,v=null,$=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!f&&!p&&Fe.isScalar(t)&&(n.indentAtStart=y.length+1),m=!1,!u&&l.length>=2&&!n.inFlow&&!f&&Fe.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let E=!1,x=Nd.stringify(t,n,()=>E=!0,()=>m=!0),j=" ";if(p||b||v){if(j=b?`
`:"",v){let L=d(v);j+=`
${wn.indentComment(L,n.indent)}`}x===""&&!n.inFlow?j===`
`&&$&&(j=`

`):j+=`
${n.indent}`}else if(!f&&Fe.isCollection(t)){let L=x[0],S=x.indexOf(`
`),Y=S!==-1,We=n.inFlow??t.flow??t.items.length===0;if(Y||!We){let wt=!1;if(Y&&(L==="&"||L==="!")){let V=x.indexOf(" ");L==="&"&&V!==-1&&V<S&&x[V+1]==="!"&&(V=x.indexOf(" ",V+1)),(V===-1||S<V)&&(wt=!0)}wt||(j=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(j="");return y+=j+x,n.inFlow?E&&r&&r():$&&!E?y+=wn.lineComment(y,n.indent,d($)):m&&o&&o(),y}qd.stringifyPair=ub});var $s=w(ks=>{"use strict";var Pd=Zn("process");function pb(e,...t){e==="debug"&&console.log(...t)}function fb(e,t){(e==="debug"||e==="warn")&&(typeof Pd.emitWarning=="function"?Pd.emitWarning(t):console.warn(t))}ks.debug=pb;ks.warn=fb});var Cr=w(Tr=>{"use strict";var Or=A(),Md=Q(),Rr="<<",Ar={identify:e=>e===Rr||typeof e=="symbol"&&e.description===Rr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Md.Scalar(Symbol(Rr)),{addToJSMap:Dd}),stringify:()=>Rr},mb=(e,t)=>(Ar.identify(t)||Or.isScalar(t)&&(!t.type||t.type===Md.Scalar.PLAIN)&&Ar.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ar.tag&&n.default);function Dd(e,t,n){let r=Fd(e,n);if(Or.isSeq(r))for(let o of r.items)Es(e,t,o);else if(Array.isArray(r))for(let o of r)Es(e,t,o);else Es(e,t,r)}function Es(e,t,n){let r=Fd(e,n);if(!Or.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,a]of o)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function Fd(e,t){return e&&Or.isAlias(t)?t.resolve(e.doc,e):t}Tr.addMergeToJSMap=Dd;Tr.isMergeKey=mb;Tr.merge=Ar});var js=w(Wd=>{"use strict";var gb=$s(),Bd=Cr(),hb=bn(),Ud=A(),xs=Ve();function yb(e,t,{key:n,value:r}){if(Ud.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Bd.isMergeKey(e,n))Bd.addMergeToJSMap(e,t,r);else{let o=xs.toJS(n,"",e);if(t instanceof Map)t.set(o,xs.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=bb(n,o,e),a=xs.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function bb(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(Ud.isNode(e)&&n?.doc){let r=hb.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),gb.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}Wd.addPairToJSMap=yb});var Ze=w(Rs=>{"use strict";var Gd=fn(),wb=Ld(),_b=js(),Ir=A();function vb(e,t,n){let r=Gd.createNode(e,void 0,n),o=Gd.createNode(t,void 0,n);return new Nr(r,o)}var Nr=class e{constructor(t,n=null){Object.defineProperty(this,Ir.NODE_TYPE,{value:Ir.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Ir.isNode(n)&&(n=n.clone(t)),Ir.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return _b.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?wb.stringifyPair(this,t,n,r):JSON.stringify(this)}};Rs.Pair=Nr;Rs.createPair=vb});var As=w(Kd=>{"use strict";var lt=A(),Jd=bn(),qr=mn();function Sb(e,t,n){return(t.inFlow??e.flow?$b:kb)(e,t,n)}function kb({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:a,onComment:i}){let{indent:l,options:{commentString:d}}=n,u=Object.assign({},n,{indent:s,type:null}),c=!1,p=[];for(let h=0;h<t.length;++h){let m=t[h],y=null;if(lt.isNode(m))!c&&m.spaceBefore&&p.push(""),Lr(n,p,m.commentBefore,c),m.comment&&(y=m.comment);else if(lt.isPair(m)){let v=lt.isNode(m.key)?m.key:null;v&&(!c&&v.spaceBefore&&p.push(""),Lr(n,p,v.commentBefore,c))}c=!1;let b=Jd.stringify(m,u,()=>y=null,()=>c=!0);y&&(b+=qr.lineComment(b,s,d(y))),c&&y&&(c=!1),p.push(r+b)}let f;if(p.length===0)f=o.start+o.end;else{f=p[0];for(let h=1;h<p.length;++h){let m=p[h];f+=m?`
${l}${m}`:`
`}}return e?(f+=`
`+qr.indentComment(d(e),l),i&&i()):c&&a&&a(),f}function $b({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:a,options:{commentString:i}}=t;r+=s;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),d=!1,u=0,c=[];for(let h=0;h<e.length;++h){let m=e[h],y=null;if(lt.isNode(m))m.spaceBefore&&c.push(""),Lr(t,c,m.commentBefore,!1),m.comment&&(y=m.comment);else if(lt.isPair(m)){let v=lt.isNode(m.key)?m.key:null;v&&(v.spaceBefore&&c.push(""),Lr(t,c,v.commentBefore,!1),v.comment&&(d=!0));let $=lt.isNode(m.value)?m.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(d=!0)):m.value==null&&v?.comment&&(y=v.comment)}y&&(d=!0);let b=Jd.stringify(m,l,()=>y=null);d||(d=c.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=c.reduce((v,$)=>v+$.length+2,2)+(b.length+2)>t.options.lineWidth)),d&&(b+=",")),y&&(b+=qr.lineComment(b,r,i(y))),c.push(b),u=c.length}let{start:p,end:f}=n;if(c.length===0)return p+f;if(!d){let h=c.reduce((m,y)=>m+y.length+2,2);d=t.options.lineWidth>0&&h>t.options.lineWidth}if(d){let h=p;for(let m of c)h+=m?`
${s}${o}${m}`:`
`;return`${h}
${o}${f}`}else return`${p}${a}${c.join(" ")}${a}${f}`}function Lr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=qr.indentComment(t(r),e);n.push(s.trimStart())}}Kd.stringifyCollection=Sb});var tt=w(Ts=>{"use strict";var Eb=As(),xb=js(),jb=Sr(),et=A(),Pr=Ze(),Rb=Q();function _n(e,t){let n=et.isScalar(t)?t.value:t;for(let r of e)if(et.isPair(r)&&(r.key===t||r.key===n||et.isScalar(r.key)&&r.key.value===n))return r}var Os=class extends jb.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(et.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,a=new this(t),i=(l,d)=>{if(typeof s=="function")d=s.call(n,l,d);else if(Array.isArray(s)&&!s.includes(l))return;(d!==void 0||o)&&a.items.push(Pr.createPair(l,d,r))};if(n instanceof Map)for(let[l,d]of n)i(l,d);else if(n&&typeof n=="object")for(let l of Object.keys(n))i(l,n[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let r;et.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Pr.Pair(t,t?.value):r=new Pr.Pair(t.key,t.value);let o=_n(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);et.isScalar(o.value)&&Rb.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let a=this.items.findIndex(i=>s(r,i)<0);a===-1?this.items.push(r):this.items.splice(a,0,r)}else this.items.push(r)}delete(t){let n=_n(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=_n(this.items,t)?.value;return(!n&&et.isScalar(o)?o.value:o)??void 0}has(t){return!!_n(this.items,t)}set(t,n){this.add(new Pr.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)xb.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!et.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Eb.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Ts.YAMLMap=Os;Ts.findPair=_n});var At=w(Yd=>{"use strict";var Ab=A(),Qd=tt(),Ob={collection:"map",default:!0,nodeClass:Qd.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ab.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Qd.YAMLMap.from(e,t,n)};Yd.map=Ob});var nt=w(Vd=>{"use strict";var Tb=fn(),Cb=As(),Ib=Sr(),Dr=A(),Nb=Q(),qb=Ve(),Cs=class extends Ib.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Dr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Mr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Mr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&Dr.isScalar(o)?o.value:o}has(t){let n=Mr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Mr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];Dr.isScalar(o)&&Nb.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(qb.toJS(s,String(o++),n));return r}toString(t,n,r){return t?Cb.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof o=="function"){let l=n instanceof Set?i:String(a++);i=o.call(n,l,i)}s.items.push(Tb.createNode(i,void 0,r))}}return s}};function Mr(e){let t=Dr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Vd.YAMLSeq=Cs});var Ot=w(zd=>{"use strict";var Lb=A(),Hd=nt(),Pb={collection:"seq",default:!0,nodeClass:Hd.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Lb.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Hd.YAMLSeq.from(e,t,n)};zd.seq=Pb});var vn=w(Xd=>{"use strict";var Mb=yn(),Db={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),Mb.stringifyString(e,t,n,r)}};Xd.string=Db});var Fr=w(tc=>{"use strict";var Zd=Q(),ec={identify:e=>e==null,createNode:()=>new Zd.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Zd.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&ec.test.test(e)?e:t.options.nullStr};tc.nullTag=ec});var Is=w(rc=>{"use strict";var Fb=Q(),nc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Fb.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&nc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};rc.boolTag=nc});var Tt=w(oc=>{"use strict";function Bb({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let i=t-(s.length-a-1);for(;i-- >0;)s+="0"}return s}oc.stringifyNumber=Bb});var qs=w(Br=>{"use strict";var Ub=Q(),Ns=Tt(),Wb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ns.stringifyNumber},Gb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Ns.stringifyNumber(e)}},Jb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new Ub.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Ns.stringifyNumber};Br.float=Jb;Br.floatExp=Gb;Br.floatNaN=Wb});var Ps=w(Wr=>{"use strict";var sc=Tt(),Ur=e=>typeof e=="bigint"||Number.isInteger(e),Ls=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function ac(e,t,n){let{value:r}=e;return Ur(r)&&r>=0?n+r.toString(t):sc.stringifyNumber(e)}var Kb={identify:e=>Ur(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ls(e,2,8,n),stringify:e=>ac(e,8,"0o")},Qb={identify:Ur,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ls(e,0,10,n),stringify:sc.stringifyNumber},Yb={identify:e=>Ur(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ls(e,2,16,n),stringify:e=>ac(e,16,"0x")};Wr.int=Qb;Wr.intHex=Yb;Wr.intOct=Kb});var lc=w(ic=>{"use strict";var Vb=At(),Hb=Fr(),zb=Ot(),Xb=vn(),Zb=Is(),Ms=qs(),Ds=Ps(),ew=[Vb.map,zb.seq,Xb.string,Hb.nullTag,Zb.boolTag,Ds.intOct,Ds.int,Ds.intHex,Ms.floatNaN,Ms.floatExp,Ms.float];ic.schema=ew});var uc=w(cc=>{"use strict";var tw=Q(),nw=At(),rw=Ot();function dc(e){return typeof e=="bigint"||Number.isInteger(e)}var Gr=({value:e})=>JSON.stringify(e),ow=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Gr},{identify:e=>e==null,createNode:()=>new tw.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Gr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Gr},{identify:dc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>dc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Gr}],sw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},aw=[nw.map,rw.seq].concat(ow,sw);cc.schema=aw});var Bs=w(pc=>{"use strict";var Sn=Zn("buffer"),Fs=Q(),iw=yn(),lw={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof Sn.Buffer=="function")return Sn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let a=n,i;if(typeof Sn.Buffer=="function")i=a instanceof Sn.Buffer?a.toString("base64"):Sn.Buffer.from(a.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let d=0;d<a.length;++d)l+=String.fromCharCode(a[d]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Fs.Scalar.BLOCK_LITERAL),t!==Fs.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(i.length/l),u=new Array(d);for(let c=0,p=0;c<d;++c,p+=l)u[c]=i.substr(p,l);i=u.join(t===Fs.Scalar.BLOCK_LITERAL?`
`:" ")}return iw.stringifyString({comment:e,type:t,value:i},r,o,s)}};pc.binary=lw});var Qr=w(Kr=>{"use strict";var Jr=A(),Us=Ze(),dw=Q(),cw=nt();function fc(e,t){if(Jr.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Jr.isPair(r)){if(Jr.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new Us.Pair(new dw.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=Jr.isPair(r)?r:new Us.Pair(r)}}else t("Expected a sequence for this tag");return e}function mc(e,t,n){let{replacer:r}=n,o=new cw.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof r=="function"&&(a=r.call(t,String(s++),a));let i,l;if(Array.isArray(a))if(a.length===2)i=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let d=Object.keys(a);if(d.length===1)i=d[0],l=a[i];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else i=a;o.items.push(Us.createPair(i,l,n))}return o}var uw={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:fc,createNode:mc};Kr.createPairs=mc;Kr.pairs=uw;Kr.resolvePairs=fc});var Js=w(Gs=>{"use strict";var gc=A(),Ws=Ve(),kn=tt(),pw=nt(),hc=Qr(),dt=class e extends pw.YAMLSeq{constructor(){super(),this.add=kn.YAMLMap.prototype.add.bind(this),this.delete=kn.YAMLMap.prototype.delete.bind(this),this.get=kn.YAMLMap.prototype.get.bind(this),this.has=kn.YAMLMap.prototype.has.bind(this),this.set=kn.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,a;if(gc.isPair(o)?(s=Ws.toJS(o.key,"",n),a=Ws.toJS(o.value,s,n)):s=Ws.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,a)}return r}static from(t,n,r){let o=hc.createPairs(t,n,r),s=new this;return s.items=o.items,s}};dt.tag="tag:yaml.org,2002:omap";var fw={collection:"seq",identify:e=>e instanceof Map,nodeClass:dt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=hc.resolvePairs(e,t),r=[];for(let{key:o}of n.items)gc.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new dt,n)},createNode:(e,t,n)=>dt.from(e,t,n)};Gs.YAMLOMap=dt;Gs.omap=fw});var vc=w(Ks=>{"use strict";var yc=Q();function bc({value:e,source:t},n){return t&&(e?wc:_c).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var wc={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new yc.Scalar(!0),stringify:bc},_c={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new yc.Scalar(!1),stringify:bc};Ks.falseTag=_c;Ks.trueTag=wc});var Sc=w(Yr=>{"use strict";var mw=Q(),Qs=Tt(),gw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qs.stringifyNumber},hw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Qs.stringifyNumber(e)}},yw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new mw.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Qs.stringifyNumber};Yr.float=yw;Yr.floatExp=hw;Yr.floatNaN=gw});var $c=w(En=>{"use strict";var kc=Tt(),$n=e=>typeof e=="bigint"||Number.isInteger(e);function Vr(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return o==="-"?BigInt(-1)*a:a}let s=parseInt(e,n);return o==="-"?-1*s:s}function Ys(e,t,n){let{value:r}=e;if($n(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return kc.stringifyNumber(e)}var bw={identify:$n,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Vr(e,2,2,n),stringify:e=>Ys(e,2,"0b")},ww={identify:$n,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Vr(e,1,8,n),stringify:e=>Ys(e,8,"0")},_w={identify:$n,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Vr(e,0,10,n),stringify:kc.stringifyNumber},vw={identify:$n,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Vr(e,2,16,n),stringify:e=>Ys(e,16,"0x")};En.int=_w;En.intBin=bw;En.intHex=vw;En.intOct=ww});var Hs=w(Vs=>{"use strict";var Xr=A(),Hr=Ze(),zr=tt(),ct=class e extends zr.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Xr.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Hr.Pair(t.key,null):n=new Hr.Pair(t,null),zr.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=zr.findPair(this.items,t);return!n&&Xr.isPair(r)?Xr.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=zr.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Hr.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof o=="function"&&(a=o.call(n,a,a)),s.items.push(Hr.createPair(a,null,r));return s}};ct.tag="tag:yaml.org,2002:set";var Sw={collection:"map",identify:e=>e instanceof Set,nodeClass:ct,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>ct.from(e,t,n),resolve(e,t){if(Xr.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new ct,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Vs.YAMLSet=ct;Vs.set=Sw});var Xs=w(Zr=>{"use strict";var kw=Tt();function zs(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=a=>t?BigInt(a):Number(a),s=r.replace(/_/g,"").split(":").reduce((a,i)=>a*o(60)+o(i),o(0));return n==="-"?o(-1)*s:s}function Ec(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return kw.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var $w={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>zs(e,n),stringify:Ec},Ew={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>zs(e,!1),stringify:Ec},xc={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(xc.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,a,i]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,r-1,o,s||0,a||0,i||0,l),u=t[8];if(u&&u!=="Z"){let c=zs(u,!1);Math.abs(c)<30&&(c*=60),d-=6e4*c}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Zr.floatTime=Ew;Zr.intTime=$w;Zr.timestamp=xc});var Ac=w(Rc=>{"use strict";var xw=At(),jw=Fr(),Rw=Ot(),Aw=vn(),Ow=Bs(),jc=vc(),Zs=Sc(),eo=$c(),Tw=Cr(),Cw=Js(),Iw=Qr(),Nw=Hs(),ea=Xs(),qw=[xw.map,Rw.seq,Aw.string,jw.nullTag,jc.trueTag,jc.falseTag,eo.intBin,eo.intOct,eo.int,eo.intHex,Zs.floatNaN,Zs.floatExp,Zs.float,Ow.binary,Tw.merge,Cw.omap,Iw.pairs,Nw.set,ea.intTime,ea.floatTime,ea.timestamp];Rc.schema=qw});var Dc=w(ra=>{"use strict";var Ic=At(),Lw=Fr(),Nc=Ot(),Pw=vn(),Mw=Is(),ta=qs(),na=Ps(),Dw=lc(),Fw=uc(),qc=Bs(),xn=Cr(),Lc=Js(),Pc=Qr(),Oc=Ac(),Mc=Hs(),to=Xs(),Tc=new Map([["core",Dw.schema],["failsafe",[Ic.map,Nc.seq,Pw.string]],["json",Fw.schema],["yaml11",Oc.schema],["yaml-1.1",Oc.schema]]),Cc={binary:qc.binary,bool:Mw.boolTag,float:ta.float,floatExp:ta.floatExp,floatNaN:ta.floatNaN,floatTime:to.floatTime,int:na.int,intHex:na.intHex,intOct:na.intOct,intTime:to.intTime,map:Ic.map,merge:xn.merge,null:Lw.nullTag,omap:Lc.omap,pairs:Pc.pairs,seq:Nc.seq,set:Mc.set,timestamp:to.timestamp},Bw={"tag:yaml.org,2002:binary":qc.binary,"tag:yaml.org,2002:merge":xn.merge,"tag:yaml.org,2002:omap":Lc.omap,"tag:yaml.org,2002:pairs":Pc.pairs,"tag:yaml.org,2002:set":Mc.set,"tag:yaml.org,2002:timestamp":to.timestamp};function Uw(e,t,n){let r=Tc.get(t);if(r&&!e)return n&&!r.includes(xn.merge)?r.concat(xn.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(Tc.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(xn.merge)),o.reduce((s,a)=>{let i=typeof a=="string"?Cc[a]:a;if(!i){let l=JSON.stringify(a),d=Object.keys(Cc).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${d}`)}return s.includes(i)||s.push(i),s},[])}ra.coreKnownTags=Bw;ra.getTags=Uw});var aa=w(Fc=>{"use strict";var oa=A(),Ww=At(),Gw=Ot(),Jw=vn(),no=Dc(),Kw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,sa=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?no.getTags(t,"compat"):t?no.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?no.coreKnownTags:{},this.tags=no.getTags(n,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,oa.MAP,{value:Ww.map}),Object.defineProperty(this,oa.SCALAR,{value:Jw.string}),Object.defineProperty(this,oa.SEQ,{value:Gw.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?Kw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Fc.Schema=sa});var Uc=w(Bc=>{"use strict";var Qw=A(),ia=bn(),jn=mn();function Yw(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=ia.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let l=s(e.commentBefore);n.unshift(jn.indentComment(l,""))}let a=!1,i=null;if(e.contents){if(Qw.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(jn.indentComment(u,""))}o.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>a=!0,d=ia.stringify(e.contents,o,()=>i=null,l);i&&(d+=jn.lineComment(d,"",s(i))),(d[0]==="|"||d[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(ia.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=s(e.comment);l.includes(`
`)?(n.push("..."),n.push(jn.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(jn.indentComment(s(l),"")))}return n.join(`
`)+`
`}Bc.stringifyDocument=Yw});var Rn=w(Wc=>{"use strict";var Vw=pn(),Ct=Sr(),he=A(),Hw=Ze(),zw=Ve(),Xw=aa(),Zw=Uc(),la=br(),e_=ps(),t_=fn(),da=us(),ca=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,he.NODE_TYPE,{value:he.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:a}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new da.Directives({version:a}),this.setSchema(a,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[he.NODE_TYPE]:{value:he.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=he.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){It(this.contents)&&this.contents.add(t)}addIn(t,n){It(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=la.anchorNames(this);t.anchor=!n||r.has(n)?la.findNewAnchor(n||"a",r):n}return new Vw.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=v=>typeof v=="number"||v instanceof String||v instanceof Number,b=n.filter(y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:i,keepUndefined:l,onTagObj:d,tag:u}=r??{},{onAnchor:c,setAnchors:p,sourceObjects:f}=la.createNodeAnchors(this,a||"a"),h={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:c,onTagObj:d,replacer:o,schema:this.schema,sourceObjects:f},m=t_.createNode(t,u,h);return i&&he.isCollection(m)&&(m.flow=!0),p(),m}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new Hw.Pair(o,s)}delete(t){return It(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ct.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):It(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return he.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Ct.isEmptyPath(t)?!n&&he.isScalar(this.contents)?this.contents.value:this.contents:he.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return he.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ct.isEmptyPath(t)?this.contents!==void 0:he.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ct.collectionFromPath(this.schema,[t],n):It(this.contents)&&this.contents.set(t,n)}setIn(t,n){Ct.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Ct.collectionFromPath(this.schema,Array.from(t),n):It(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new da.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new da.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Xw.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=zw.toJS(this.contents,n??"",i);if(typeof s=="function")for(let{count:d,res:u}of i.anchors.values())s(u,d);return typeof a=="function"?e_.applyReviver(a,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Zw.stringifyDocument(this,t)}};function It(e){if(he.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}Wc.Document=ca});var Tn=w(On=>{"use strict";var An=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},ua=class extends An{constructor(t,n,r){super("YAMLParseError",t,n,r)}},pa=class extends An{constructor(t,n,r){super("YAMLWarning",t,n,r)}},n_=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,a=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&a.length>80){let i=Math.min(s-39,a.length-79);a="\u2026"+a.substring(i),s-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(a.substring(0,s))){let i=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,l=n.linePos[1];l?.line===r&&l.col>o&&(i=Math.max(1,Math.min(l.col-o,80-s)));let d=" ".repeat(s)+"^".repeat(i);n.message+=`:

${a}
${d}
`}};On.YAMLError=An;On.YAMLParseError=ua;On.YAMLWarning=pa;On.prettifyError=n_});var Cn=w(Gc=>{"use strict";function r_(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:a,startOnNewline:i}){let l=!1,d=i,u=i,c="",p="",f=!1,h=!1,m=null,y=null,b=null,v=null,$=null,E=null,x=null;for(let S of e)switch(h&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&s(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h=!1),m&&(d&&S.type!=="comment"&&S.type!=="newline"&&s(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),S.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&S.source.includes("	")&&(m=S),u=!0;break;case"comment":{u||s(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let Y=S.source.substring(1)||" ";c?c+=p+Y:c=Y,p="",d=!1;break}case"newline":d?c?c+=S.source:(!E||n!=="seq-item-ind")&&(l=!0):p+=S.source,d=!0,f=!0,(y||b)&&(v=S),u=!0;break;case"anchor":y&&s(S,"MULTIPLE_ANCHORS","A node can have at most one anchor"),S.source.endsWith(":")&&s(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=S,x??(x=S.offset),d=!1,u=!1,h=!0;break;case"tag":{b&&s(S,"MULTIPLE_TAGS","A node can have at most one tag"),b=S,x??(x=S.offset),d=!1,u=!1,h=!0;break}case n:(y||b)&&s(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`),E&&s(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${t??"collection"}`),E=S,d=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){$&&s(S,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=S,d=!1,u=!1;break}default:s(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`),d=!1,u=!1}let j=e[e.length-1],L=j?j.offset+j.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m&&(d&&m.indent<=a||r?.type==="block-map"||r?.type==="block-seq")&&s(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:E,spaceBefore:l,comment:c,hasNewline:f,anchor:y,tag:b,newlineAfterProp:v,end:L,start:x??L}}Gc.resolveProps=r_});var ro=w(Jc=>{"use strict";function fa(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(fa(t.key)||fa(t.value))return!0}return!1;default:return!0}}Jc.containsNewline=fa});var ma=w(Kc=>{"use strict";var o_=ro();function s_(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&o_.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Kc.flowIndentCheck=s_});var ga=w(Yc=>{"use strict";var Qc=A();function a_(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,a)=>s===a||Qc.isScalar(s)&&Qc.isScalar(a)&&s.value===a.value;return t.some(s=>o(s.key,n))}Yc.mapIncludes=a_});var eu=w(Zc=>{"use strict";var Vc=Ze(),i_=tt(),Hc=Cn(),l_=ro(),zc=ma(),d_=ga(),Xc="All mapping items must start at the same column";function c_({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??i_.YAMLMap,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,d=null;for(let u of r.items){let{start:c,key:p,sep:f,value:h}=u,m=Hc.resolveProps(c,{indicator:"explicit-key-ind",next:p??f?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!m.found;if(y){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",Xc)),!m.anchor&&!m.tag&&!f){d=m.end,m.comment&&(i.comment?i.comment+=`
`+m.comment:i.comment=m.comment);continue}(m.newlineAfterProp||l_.containsNewline(p))&&o(p??c[c.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==r.indent&&o(l,"BAD_INDENT",Xc);n.atKey=!0;let b=m.end,v=p?e(n,p,m,o):t(n,b,c,null,m,o);n.schema.compat&&zc.flowIndentCheck(r.indent,p,o),n.atKey=!1,d_.mapIncludes(n,i.items,v)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=Hc.resolveProps(f??[],{indicator:"map-value-ind",next:h,offset:v.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=$.end,$.found){y&&(h?.type==="block-map"&&!$.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&m.start<$.found.offset-1024&&o(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let E=h?e(n,h,$,o):t(n,l,f,null,$,o);n.schema.compat&&zc.flowIndentCheck(r.indent,h,o),l=E.range[2];let x=new Vc.Pair(v,E);n.options.keepSourceTokens&&(x.srcToken=u),i.items.push(x)}else{y&&o(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(v.comment?v.comment+=`
`+$.comment:v.comment=$.comment);let E=new Vc.Pair(v);n.options.keepSourceTokens&&(E.srcToken=u),i.items.push(E)}}return d&&d<l&&o(d,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,d??l],i}Zc.resolveBlockMap=c_});var nu=w(tu=>{"use strict";var u_=nt(),p_=Cn(),f_=ma();function m_({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??u_.YAMLSeq,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,d=null;for(let{start:u,value:c}of r.items){let p=p_.resolveProps(u,{indicator:"seq-item-ind",next:c,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||c)c?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{d=p.end,p.comment&&(i.comment=p.comment);continue}let f=c?e(n,c,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&f_.flowIndentCheck(r.indent,c,o),l=f.range[2],i.items.push(f)}return i.range=[r.offset,l,d??l],i}tu.resolveBlockSeq=m_});var Nt=w(ru=>{"use strict";function g_(e,t,n,r){let o="";if(e){let s=!1,a="";for(let i of e){let{source:l,type:d}=i;switch(d){case"space":s=!0;break;case"comment":{n&&!s&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=a+u:o=u,a="";break}case"newline":o&&(a+=l),s=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=l.length}}return{comment:o,offset:t}}ru.resolveEnd=g_});var iu=w(au=>{"use strict";var h_=A(),y_=Ze(),ou=tt(),b_=nt(),w_=Nt(),su=Cn(),__=ro(),v_=ga(),ha="Block collections are not allowed within flow collections",ya=e=>e&&(e.type==="block-map"||e.type==="block-seq");function S_({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=r.start.source==="{",i=a?"flow map":"flow sequence",l=s?.nodeClass??(a?ou.YAMLMap:b_.YAMLSeq),d=new l(n.schema);d.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:v,key:$,sep:E,value:x}=b,j=su.resolveProps(v,{flow:i,indicator:"explicit-key-ind",next:$??E?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!E&&!x){y===0&&j.comma?o(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):y<r.items.length-1&&o(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),j.comment&&(d.comment?d.comment+=`
`+j.comment:d.comment=j.comment),c=j.end;continue}!a&&n.options.strict&&__.containsNewline($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)j.comma&&o(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(j.comma||o(j.start,"MISSING_CHAR",`Missing , between ${i} items`),j.comment){let L="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":L=S.source.substring(1);break e;default:break e}if(L){let S=d.items[d.items.length-1];h_.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+L:S.comment=L,j.comment=j.comment.substring(L.length+1)}}if(!a&&!E&&!j.found){let L=x?e(n,x,j,o):t(n,j.end,E,null,j,o);d.items.push(L),c=L.range[2],ya(x)&&o(L.range,"BLOCK_IN_FLOW",ha)}else{n.atKey=!0;let L=j.end,S=$?e(n,$,j,o):t(n,L,v,null,j,o);ya($)&&o(S.range,"BLOCK_IN_FLOW",ha),n.atKey=!1;let Y=su.resolveProps(E??[],{flow:i,indicator:"map-value-ind",next:x,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Y.found){if(!a&&!j.found&&n.options.strict){if(E)for(let V of E){if(V===Y.found)break;if(V.type==="newline"){o(V,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}j.start<Y.found.offset-1024&&o(Y.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in x&&x.source?.[0]===":"?o(x,"MISSING_CHAR",`Missing space after : in ${i}`):o(Y.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let We=x?e(n,x,Y,o):Y.found?t(n,Y.end,E,null,Y,o):null;We?ya(x)&&o(We.range,"BLOCK_IN_FLOW",ha):Y.comment&&(S.comment?S.comment+=`
`+Y.comment:S.comment=Y.comment);let wt=new y_.Pair(S,We);if(n.options.keepSourceTokens&&(wt.srcToken=b),a){let V=d;v_.mapIncludes(n,V.items,S)&&o(L,"DUPLICATE_KEY","Map keys must be unique"),V.items.push(wt)}else{let V=new ou.YAMLMap(n.schema);V.flow=!0,V.items.push(wt);let Oi=(We??S).range;V.range=[S.range[0],Oi[1],Oi[2]],d.items.push(V)}c=We?We.range[2]:Y.end}}let p=a?"}":"]",[f,...h]=r.end,m=c;if(f?.source===p)m=f.offset+f.source.length;else{let y=i[0].toUpperCase()+i.substring(1),b=u?`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;o(c,u?"MISSING_CHAR":"BAD_INDENT",b),f&&f.source.length!==1&&h.unshift(f)}if(h.length>0){let y=w_.resolveEnd(h,m,n.options.strict,o);y.comment&&(d.comment?d.comment+=`
`+y.comment:d.comment=y.comment),d.range=[r.offset,m,y.offset]}else d.range=[r.offset,m,m];return d}au.resolveFlowCollection=S_});var du=w(lu=>{"use strict";var k_=A(),$_=Q(),E_=tt(),x_=nt(),j_=eu(),R_=nu(),A_=iu();function ba(e,t,n,r,o,s){let a=n.type==="block-map"?j_.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?R_.resolveBlockSeq(e,t,n,r,s):A_.resolveFlowCollection(e,t,n,r,s),i=a.constructor;return o==="!"||o===i.tagName?(a.tag=i.tagName,a):(o&&(a.tag=o),a)}function O_(e,t,n,r,o){let s=r.tag,a=s?t.directives.tagName(s.source,p=>o(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:f}=r,h=p&&s?p.offset>s.offset?p:s:p??s;h&&(!f||f.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===E_.YAMLMap.tagName&&i==="map"||a===x_.YAMLSeq.tagName&&i==="seq")return ba(e,t,n,o,a);let l=t.schema.tags.find(p=>p.tag===a&&p.collection===i);if(!l){let p=t.schema.knownTags[a];if(p?.collection===i)t.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),ba(e,t,n,o,a)}let d=ba(e,t,n,o,a,l),u=l.resolve?.(d,p=>o(s,"TAG_RESOLVE_FAILED",p),t.options)??d,c=k_.isNode(u)?u:new $_.Scalar(u);return c.range=d.range,c.tag=a,l?.format&&(c.format=l.format),c}lu.composeCollection=O_});var _a=w(cu=>{"use strict";var wa=Q();function T_(e,t,n){let r=t.offset,o=C_(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?wa.Scalar.BLOCK_FOLDED:wa.Scalar.BLOCK_LITERAL,a=t.source?I_(t.source):[],i=a.length;for(let m=a.length-1;m>=0;--m){let y=a[m][1];if(y===""||y==="\r")i=m;else break}if(i===0){let m=o.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:m,type:s,comment:o.comment,range:[r,y,y]}}let l=t.indent+o.indent,d=t.offset+o.length,u=0;for(let m=0;m<i;++m){let[y,b]=a[m];if(b===""||b==="\r")o.indent===0&&y.length>l&&(l=y.length);else{y.length<l&&n(d+y.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=y.length),u=m,l===0&&!e.atRoot&&n(d,"BAD_INDENT","Block scalar values in collections must be indented");break}d+=y.length+b.length+1}for(let m=a.length-1;m>=i;--m)a[m][0].length>l&&(i=m+1);let c="",p="",f=!1;for(let m=0;m<u;++m)c+=a[m][0].slice(l)+`
`;for(let m=u;m<i;++m){let[y,b]=a[m];d+=y.length+b.length+1;let v=b[b.length-1]==="\r";if(v&&(b=b.slice(0,-1)),b&&y.length<l){let E=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-b.length-(v?2:1),"BAD_INDENT",E),y=""}s===wa.Scalar.BLOCK_LITERAL?(c+=p+y.slice(l)+b,p=`
`):y.length>l||b[0]==="	"?(p===" "?p=`
`:!f&&p===`
`&&(p=`

`),c+=p+y.slice(l)+b,p=`
`,f=!0):b===""?p===`
`?c+=`
`:p=`
`:(c+=p+b,p=" ",f=!1)}switch(o.chomp){case"-":break;case"+":for(let m=i;m<a.length;++m)c+=`
`+a[m][0].slice(l);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}let h=r+o.length+t.source.length;return{value:c,type:s,comment:o.comment,range:[r,h,h]}}function C_({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],a=0,i="",l=-1;for(let p=1;p<o.length;++p){let f=o[p];if(!i&&(f==="-"||f==="+"))i=f;else{let h=Number(f);!a&&h?a=h:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,u="",c=o.length;for(let p=1;p<t.length;++p){let f=t[p];switch(f.type){case"space":d=!0;case"newline":c+=f.source.length;break;case"comment":n&&!d&&r(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),c+=f.source.length,u=f.source.substring(1);break;case"error":r(f,"UNEXPECTED_TOKEN",f.message),c+=f.source.length;break;default:{let h=`Unexpected token in block scalar header: ${f.type}`;r(f,"UNEXPECTED_TOKEN",h);let m=f.source;m&&typeof m=="string"&&(c+=m.length)}}}return{mode:s,indent:a,chomp:i,comment:u,length:c}}function I_(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}cu.resolveBlockScalar=T_});var Sa=w(pu=>{"use strict";var va=Q(),N_=Nt();function q_(e,t,n){let{offset:r,type:o,source:s,end:a}=e,i,l,d=(p,f,h)=>n(r+p,f,h);switch(o){case"scalar":i=va.Scalar.PLAIN,l=L_(s,d);break;case"single-quoted-scalar":i=va.Scalar.QUOTE_SINGLE,l=P_(s,d);break;case"double-quoted-scalar":i=va.Scalar.QUOTE_DOUBLE,l=M_(s,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,c=N_.resolveEnd(a,u,t,n);return{value:l,type:i,comment:c.comment,range:[r,u,c.offset]}}function L_(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),uu(e)}function P_(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),uu(e.slice(1,-1)).replace(/''/g,"'")}function uu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===""?a===`
`?s+=a:a=`
`:(s+=a+d,a=" "),i=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,n=l.exec(e),s+a+(n?.[1]??"")}function M_(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:a}=D_(e,r);n+=s,r=a}else if(o==="\\"){let s=e[++r],a=F_[s];if(a)n+=a;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let i=s==="x"?2:s==="u"?4:8;n+=B_(e,r+1,i,t),r+=i}else{let i=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(o===" "||o==="	"){let s=r,a=e[r+1];for(;a===" "||a==="	";)a=e[++r+1];a!==`
`&&!(a==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function D_(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var F_={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function B_(e,t,n,r){let o=e.substr(t,n),a=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}pu.resolveFlowScalar=q_});var gu=w(mu=>{"use strict";var ut=A(),fu=Q(),U_=_a(),W_=Sa();function G_(e,t,n,r){let{value:o,type:s,comment:a,range:i}=t.type==="block-scalar"?U_.resolveBlockScalar(e,t,r):W_.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,c=>r(n,"TAG_RESOLVE_FAILED",c)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[ut.SCALAR]:l?d=J_(e.schema,o,l,n,r):t.type==="scalar"?d=K_(e,o,t,r):d=e.schema[ut.SCALAR];let u;try{let c=d.resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=ut.isScalar(c)?c:new fu.Scalar(c)}catch(c){let p=c instanceof Error?c.message:String(c);r(n??t,"TAG_RESOLVE_FAILED",p),u=new fu.Scalar(o)}return u.range=i,u.source=o,s&&(u.type=s),l&&(u.tag=l),d.format&&(u.format=d.format),a&&(u.comment=a),u}function J_(e,t,n,r,o){if(n==="!")return e[ut.SCALAR];let s=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)s.push(i);else return i;for(let i of s)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ut.SCALAR])}function K_({atKey:e,directives:t,schema:n},r,o,s){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||n[ut.SCALAR];if(n.compat){let i=n.compat.find(l=>l.default&&l.test?.test(r))??n[ut.SCALAR];if(a.tag!==i.tag){let l=t.tagString(a.tag),d=t.tagString(i.tag),u=`Value may be parsed as either ${l} or ${d}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return a}mu.composeScalar=G_});var yu=w(hu=>{"use strict";function Q_(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}hu.emptyScalarPosition=Q_});var _u=w($a=>{"use strict";var Y_=pn(),V_=A(),H_=du(),bu=gu(),z_=Nt(),X_=yu(),Z_={composeNode:wu,composeEmptyNode:ka};function wu(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:a,anchor:i,tag:l}=n,d,u=!0;switch(t.type){case"alias":d=ev(e,t,r),(i||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=bu.composeScalar(e,t,l,r),i&&(d.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=H_.composeCollection(Z_,e,t,n,r),i&&(d.anchor=i.source.substring(1))}catch(c){let p=c instanceof Error?c.message:String(c);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let c=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",c),u=!1}}return d??(d=ka(e,t.offset,void 0,null,n,r)),i&&d.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!V_.isScalar(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(d.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?d.comment=a:d.commentBefore=a),e.options.keepSourceTokens&&u&&(d.srcToken=t),d}function ka(e,t,n,r,{spaceBefore:o,comment:s,anchor:a,tag:i,end:l},d){let u={type:"scalar",offset:X_.emptyScalarPosition(t,n,r),indent:-1,source:""},c=bu.composeScalar(e,u,i,d);return a&&(c.anchor=a.source.substring(1),c.anchor===""&&d(a,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(c.spaceBefore=!0),s&&(c.comment=s,c.range[2]=l),c}function ev({options:e},{offset:t,source:n,end:r},o){let s=new Y_.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=z_.resolveEnd(r,a,e.strict,o);return s.range=[t,a,i.offset],i.comment&&(s.comment=i.comment),s}$a.composeEmptyNode=ka;$a.composeNode=wu});var ku=w(Su=>{"use strict";var tv=Rn(),vu=_u(),nv=Nt(),rv=Cn();function ov(e,t,{offset:n,start:r,value:o,end:s},a){let i=Object.assign({_directives:t},e),l=new tv.Document(void 0,i),d={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=rv.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&a(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?vu.composeNode(d,o,u,a):vu.composeEmptyNode(d,u.end,r,null,u,a);let c=l.contents.range[2],p=nv.resolveEnd(s,c,!1,a);return p.comment&&(l.comment=p.comment),l.range=[n,c,p.offset],l}Su.composeDoc=ov});var xa=w(xu=>{"use strict";var sv=Zn("process"),av=us(),iv=Rn(),In=Tn(),$u=A(),lv=ku(),dv=Nt();function Nn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Eu(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Ea=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let a=Nn(n);s?this.warnings.push(new In.YAMLWarning(a,r,o)):this.errors.push(new In.YAMLParseError(a,r,o))},this.directives=new av.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=Eu(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if($u.isCollection(s)&&!s.flow&&s.items.length>0){let a=s.items[0];$u.isPair(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${r}
${i}`:r}else{let a=s.commentBefore;s.commentBefore=a?`${r}
${a}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Eu(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(sv.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=Nn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=lv.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new In.YAMLParseError(Nn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new In.YAMLParseError(Nn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=dv.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new In.YAMLParseError(Nn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new iv.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};xu.Composer=Ea});var Au=w(oo=>{"use strict";var cv=_a(),uv=Sa(),pv=Tn(),ju=yn();function fv(e,t=!0,n){if(e){let r=(o,s,a)=>{let i=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(i,s,a);else throw new pv.YAMLParseError([i,i+1],s,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return uv.resolveFlowScalar(e,t,r);case"block-scalar":return cv.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function mv(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:a="PLAIN"}=t,i=ju.stringifyString({type:a,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let d=i.indexOf(`
`),u=i.substring(0,d),c=i.substring(d+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return Ru(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:c}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:i,end:l};default:return{type:"scalar",offset:s,indent:r,source:i,end:l}}}function gv(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:a}=n,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let d=e.props[0];if(d.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a=d.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=ju.stringifyString({type:a,value:t},{implicitKey:o||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":hv(e,l);break;case'"':ja(e,l,"double-quoted-scalar");break;case"'":ja(e,l,"single-quoted-scalar");break;default:ja(e,l,"scalar")}}function hv(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,a="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:s,indent:a,source:r}];Ru(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:a,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:i,source:o})}}function Ru(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function ja(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}oo.createScalarToken=mv;oo.resolveAsScalar=fv;oo.setScalarValue=gv});var Tu=w(Ou=>{"use strict";var yv=e=>"type"in e?ao(e):so(e);function ao(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=ao(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=so(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=so(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=so(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function so({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=ao(t)),n)for(let s of n)o+=s.source;return r&&(o+=ao(r)),o}Ou.stringify=yv});var qu=w(Nu=>{"use strict";var Ra=Symbol("break visit"),bv=Symbol("skip children"),Cu=Symbol("remove item");function pt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Iu(Object.freeze([]),e,t)}pt.BREAK=Ra;pt.SKIP=bv;pt.REMOVE=Cu;pt.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};pt.parentCollection=(e,t)=>{let n=pt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function Iu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let a=0;a<s.items.length;++a){let i=Iu(Object.freeze(e.concat([[o,a]])),s.items[a],n);if(typeof i=="number")a=i-1;else{if(i===Ra)return Ra;i===Cu&&(s.items.splice(a,1),a-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Nu.visit=pt});var io=w(se=>{"use strict";var Aa=Au(),wv=Tu(),_v=qu(),Oa="\uFEFF",Ta="",Ca="",Ia="",vv=e=>!!e&&"items"in e,Sv=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function kv(e){switch(e){case Oa:return"<BOM>";case Ta:return"<DOC>";case Ca:return"<FLOW_END>";case Ia:return"<SCALAR>";default:return JSON.stringify(e)}}function $v(e){switch(e){case Oa:return"byte-order-mark";case Ta:return"doc-mode";case Ca:return"flow-error-end";case Ia:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}se.createScalarToken=Aa.createScalarToken;se.resolveAsScalar=Aa.resolveAsScalar;se.setScalarValue=Aa.setScalarValue;se.stringify=wv.stringify;se.visit=_v.visit;se.BOM=Oa;se.DOCUMENT=Ta;se.FLOW_END=Ca;se.SCALAR=Ia;se.isCollection=vv;se.isScalar=Sv;se.prettyToken=kv;se.tokenType=$v});var La=w(Pu=>{"use strict";var qn=io();function we(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Lu=new Set("0123456789ABCDEFabcdef"),Ev=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),lo=new Set(",[]{}"),xv=new Set(` ,[]{}
\r	`),Na=e=>!e||xv.has(e),qa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&we(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===qn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield qn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&we(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!we(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&we(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Na),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&we(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield qn.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Na),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||we(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>we(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let i=s;for(;a===" ";)a=this.buffer[--s];if(a===`
`&&s>=this.pos&&s+1+n>i)t=s;else break}while(!0);return yield qn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(we(s)||t&&lo.has(s))break;n=r}else if(we(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&lo.has(s))break;if(o===`
`){let a=this.continueScalar(r+1);if(a===-1)break;r=Math.max(r,a-2)}}else{if(t&&lo.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield qn.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Na),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(we(r)||n&&lo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!we(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Ev.has(n))n=this.buffer[++t];else if(n==="%"&&Lu.has(this.buffer[t+1])&&Lu.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Pu.Lexer=qa});var Ma=w(Mu=>{"use strict";var Pa=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};Mu.LineCounter=Pa});var Fa=w(Wu=>{"use strict";var jv=Zn("process"),Du=io(),Rv=La();function rt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Fu(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Uu(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function co(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function qt(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function uo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Bu(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!rt(t.start,"explicit-key-ind")&&!rt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Uu(t.value)?t.value.end?uo(t.value.end,t.sep):t.value.end=t.sep:uo(t.start,t.sep),delete t.sep)}var Da=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Rv.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,jv.env.LOG_TOKENS&&console.log("|",Du.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Du.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Bu(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Fu(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Fu(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=co(this.peek(2)),r=qt(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){uo(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let l=n.sep[i];switch(l.type){case"newline":a.push(i);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(rt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Uu(n.key)&&!rt(n.sep,"newline")){let a=qt(n.start),i=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(rt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=qt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):rt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!rt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){uo(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||rt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=co(r),s=qt(o);Bu(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=co(t),r=qt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=co(t),r=qt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Wu.Parser=Da});var Yu=w(Pn=>{"use strict";var Gu=xa(),Av=Rn(),Ln=Tn(),Ov=$s(),Tv=A(),Cv=Ma(),Ju=Fa();function Ku(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Cv.LineCounter||null,prettyErrors:t}}function Iv(e,t={}){let{lineCounter:n,prettyErrors:r}=Ku(t),o=new Ju.Parser(n?.addNewLine),s=new Gu.Composer(t),a=Array.from(s.compose(o.parse(e)));if(r&&n)for(let i of a)i.errors.forEach(Ln.prettifyError(e,n)),i.warnings.forEach(Ln.prettifyError(e,n));return a.length>0?a:Object.assign([],{empty:!0},s.streamInfo())}function Qu(e,t={}){let{lineCounter:n,prettyErrors:r}=Ku(t),o=new Ju.Parser(n?.addNewLine),s=new Gu.Composer(t),a=null;for(let i of s.compose(o.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new Ln.YAMLParseError(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(a.errors.forEach(Ln.prettifyError(e,n)),a.warnings.forEach(Ln.prettifyError(e,n))),a}function Nv(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=Qu(e,n);if(!o)return null;if(o.warnings.forEach(s=>Ov.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function qv(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return Tv.isDocument(e)&&!r?e.toString(n):new Av.Document(e,r,n).toString(n)}Pn.parse=Nv;Pn.parseAllDocuments=Iv;Pn.parseDocument=Qu;Pn.stringify=qv});var Mn=w(N=>{"use strict";var Lv=xa(),Pv=Rn(),Mv=aa(),Ba=Tn(),Dv=pn(),ot=A(),Fv=Ze(),Bv=Q(),Uv=tt(),Wv=nt(),Gv=io(),Jv=La(),Kv=Ma(),Qv=Fa(),po=Yu(),Vu=ln();N.Composer=Lv.Composer;N.Document=Pv.Document;N.Schema=Mv.Schema;N.YAMLError=Ba.YAMLError;N.YAMLParseError=Ba.YAMLParseError;N.YAMLWarning=Ba.YAMLWarning;N.Alias=Dv.Alias;N.isAlias=ot.isAlias;N.isCollection=ot.isCollection;N.isDocument=ot.isDocument;N.isMap=ot.isMap;N.isNode=ot.isNode;N.isPair=ot.isPair;N.isScalar=ot.isScalar;N.isSeq=ot.isSeq;N.Pair=Fv.Pair;N.Scalar=Bv.Scalar;N.YAMLMap=Uv.YAMLMap;N.YAMLSeq=Wv.YAMLSeq;N.CST=Gv;N.Lexer=Jv.Lexer;N.LineCounter=Kv.LineCounter;N.Parser=Qv.Parser;N.parse=po.parse;N.parseAllDocuments=po.parseAllDocuments;N.parseDocument=po.parseDocument;N.stringify=po.stringify;N.visit=Vu.visit;N.visitAsync=Vu.visitAsync});var Wi=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
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
order by dep.dbid, dep.refobjid`;var Gi=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var Ji=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var Ki=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var Qi=`-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype`;var Yi=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
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
order by ide.type collate "C", ide.identity collate "C", hel.name`;var Vi=`-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"`;var Hi=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
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
) job`;var zi=`-- Who this session is, as the server sees it: one row.
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
  ) as label`;var Xi=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function D(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function G(e,t){return e[t]===null?null:D(e,t)}function ye(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function Ge(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var zg={};function Zi(e,t){let n=Object.entries(e).filter(([r,o])=>!t.has(r)&&o!==null);return n.length===0?zg:Object.fromEntries(n.map(([r,o])=>[r,Yo(o,r)]))}function Yo(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>Yo(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Yo(r,t)]));throw new TypeError(`column ${t} is no plain value`)}function Vo(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(r=>({grantor:D(r,"grantor"),grantee:G(r,"grantee"),privilege:D(r,"privilege"),grantable:ye(r,"grantable")}))}var Je={sql:zi,parameters:[],read:e=>({sessionUser:D(e,"session_user"),serverVersion:Ge(e,"server_version"),readOnly:ye(e,"read_only"),clientAddress:G(e,"client_address"),label:G(e,"label")})},Ke={sql:Xi,parameters:[],read:e=>G(e,"system_user")},tl={sql:Vi,parameters:[],read:e=>({oid:D(e,"oid"),name:D(e,"name"),canLogin:ye(e,"can_login"),superuser:ye(e,"superuser"),label:G(e,"label")})};function el(e){let t=new Map(Object.entries(e).map(([n,r])=>[n.toLowerCase(),r]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var nl=[{sql:Gi,parameters:[],read:el},{sql:Ji,parameters:[],read:el}],rl={sql:Ki,parameters:[],read:e=>({oid:D(e,"oid"),name:D(e,"name"),allowsConnections:ye(e,"allows_connections"),template:ye(e,"template"),mayConnect:ye(e,"may_connect")})},ol={sql:Wi,parameters:[],read:e=>({roleOid:D(e,"role_oid"),databaseOid:D(e,"database_oid"),count:Ge(e,"count"),mentions:Ge(e,"mentions")})},sl={sql:Hi,parameters:[],read:e=>G(e,"database")};function al({sql:e,parameters:t},n){return{sql:e,parameters:t.map(r=>n[r]),read:Zg}}var Xg=new Set(["role","type","schema","name","identity","unreadable"]);function Zg(e){if(e.identity!==null)return{role:G(e,"role"),type:D(e,"type"),schema:G(e,"schema"),name:G(e,"name"),identity:D(e,"identity"),details:Zi(e,Xg),unreadable:"unreadable"in e?G(e,"unreadable"):null}}function il({password:e,successors:t}){return{sql:Yi,parameters:[e,t],read:n=>({shared:ye(n,"shared"),owner:D(n,"owner"),type:D(n,"type"),identity:D(n,"identity"),column:G(n,"column_name"),entries:Vo(n,"entries")})}}function ll({password:e,successors:t}){return{sql:Qi,parameters:[e,t],read:n=>({role:D(n,"role"),schema:G(n,"schema"),kind:D(n,"kind"),entries:Vo(n,"entries")})}}async function sr({session:e},t){let[n,r]=await e.run([il(t),ll(t)]);return n.kind!=="observed"?n:r.kind!=="observed"?r:P({grants:n.value,defaultPrivileges:r.value})}async function ar(e,t,n){let r=t.flatMap(s=>s.kind==="catalog"?s.queries.map(a=>({id:s.id,scope:s.scope,query:a})):[]),o=await e.session.run(r.map(({query:s})=>al(s,n)));return r.map(({id:s,scope:a,query:i},l)=>{let d=o[l];if(d===void 0)throw new Error(`the rule ${s} got no answer`);return{scope:a,evidence:{rule:s,rows:nh(e,i,d)}}})}var eh=new Set(["42P01","42883","3F000"]),th="42501";function nh({wanted:e},{ofExtension:t,needs:n},r){if(r.kind==="observed")return P(r.value.filter(s=>s!==void 0));if(r.kind!=="unavailable")return r;let{sqlState:o}=r.failure;return t===!0&&o!==null&&eh.has(o)?$e("the extension is not there"):n===void 0?r:K(nn(r.failure,e,{privilege:n}))}function nn(e,{server:t,database:n,identity:r},o){let{sqlState:s,detail:a}=e;return s!==th?e:M("pg/catalog-closed",{host:t.host,database:n,role:r.loginRole,sqlState:s,...o,...a===null?{}:{detail:a}})}var rh=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function Ho(e){let t=e.split(",").map(o=>o.trim());if(!t.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=t.find(a=>a.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:t.some(o=>o.toLowerCase()==="admin")}}function dl(e,t){return`aadauth,oid=${e},type=${t}`}function oh(e){return e!==null&&/^(md5|scram)/i.test(e)}function xe(e){return{facts:e,class:sh(e)}}function sh(e){if(e.superuser||e.name.startsWith("pg_")||rh.has(e.name))return{kind:"platform"};let t=e.label===null?void 0:Ho(e.label);return t!==void 0?{kind:"entra",...t,keepsPassword:oh(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function cl(e,t){let n=new Map(t.flatMap(({facts:s,class:{kind:a}})=>a==="password"?[[s.oid,s.name]]:[])),r=new Map,o=e.toSorted((s,a)=>s.at<a.at?-1:s.at>a.at?1:0);for(let{at:s,sessions:a}of o)for(let{roleOid:i,application:l,database:d,backendType:u,network:c,count:p,since:f}of a){let h=n.get(i);if(h===void 0)continue;let m=ah(u),y=l===""?null:l,b=JSON.stringify([h,y,d,m,c]),v=r.get(b);r.set(b,{role:h,application:y,database:d,kind:m,network:c,lastSeen:s,count:Math.max(p,v?.count??0),since:zo(v?.since??null,f)})}return{samples:o.map(({at:s})=>s),groups:[...r.values()]}}function ah(e){return e===null?"unknown":e==="client backend"?"client":e==="walsender"?"replication":"background"}function zo(e,t){return e===null||t===null?e??t:e<t?e:t}var ul=`-- Who is logged in, together by role, application, database, kind of session and network: server-wide, from one session.
-- https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW
-- Role, database and application are shown to everybody; kind, start and address of other roles' sessions only to who has
-- the privileges of pg_read_all_stats. Without them they are null, and the count is right all the same.
-- An address tells of a person: of it only the network leaves the server. $1: processes that are this run's own
select
  act.usesysid::text as role_oid,
  act.application_name as application,
  act.datname::text as database,
  act.backend_type as backend_type,
  net.network as network,
  pg_catalog.count(*)::text as count,
  pg_catalog.to_char(
    pg_catalog.timezone('UTC', pg_catalog.min(act.backend_start)),
    'YYYY-MM-DD"T"HH24:MI:SS"Z"'
  ) as since
from pg_catalog.pg_stat_activity act
cross join lateral (
  select
    pg_catalog.network(
      pg_catalog.set_masklen(act.client_addr, case pg_catalog.family(act.client_addr) when 4 then 24 else 64 end)
    )::text as network
) net
where act.usesysid is not null
  and not act.pid = any ($1::pg_catalog.int4[])
group by act.usesysid, act.application_name, act.datname, act.backend_type, net.network
order by act.usesysid, act.application_name collate "C", act.datname::text collate "C", act.backend_type collate "C", net.network collate "C"`;function pl(e,t){let n=o=>K(M("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:o}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let r=e.label===null?void 0:Ho(e.label);return e.label===null||r===void 0?n("the role carries no pgaadauth label"):r.principal!=="group"&&r.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${r.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):P({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:r.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function fl(e,t,n,r){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let s={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},a=r.find(d=>d.facts.name===t);if(a===void 0)return M("pg/role-missing",s);if(a.class.kind!=="entra")return M("pg/role-not-labelled",s);let{objectId:i,principal:l}=a.class;return l!=="group"&&i!==void 0&&n.objectId!==void 0&&i!==n.objectId?M("pg/role-other-object-id",{...s,labelObjectId:i}):l==="user"?M("pg/principal-type-mismatch",{...s,labelType:"user"}):e}async function je(e,t,n){let r=await e.accessTokens.acquire(t.identity,"postgres");if(r.kind!=="observed")return r;let{server:o,database:s,identity:a,purpose:i}=t,l=await e.databases.connect({server:o,database:s,role:a.loginRole,token:r.value,purpose:i});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:r.value,wanted:t})}finally{await l.value.close()}}function Qe(e,t,n){let{session:r,token:o,wanted:s}=e;return pl({role:s.identity.loginRole,asked:r.authentication.asked,tokenSent:r.authentication.tokenSent,tokenObjectId:o.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:r.tlsVersion},ih(e))}function ih({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}function rn(e=[]){return{sql:ul,parameters:[e],read:t=>({roleOid:D(t,"role_oid"),application:G(t,"application"),database:G(t,"database"),backendType:G(t,"backend_type"),network:G(t,"network"),count:Ge(t,"count"),since:G(t,"since")})}}function on({clock:e},t,n){if(n.kind==="observed")return P({at:e.now().toISOString(),sessions:n.value});if(n.kind==="not-applicable")return n;let r={privilege:"pg_read_all_stats",object:"view pg_stat_activity"};return K(nn(n.failure,t,r))}function ml(e,t,n){return je(e,t,async r=>{let[o,s,a]=await r.session.run([Je,Ke,rn(n)]);if(o.kind!=="observed")return o;let[i]=o.value;if(i===void 0)throw new Error("the session query returned no row");let l=Qe(r,i,s.kind==="observed"?s.value[0]??null:null);return l.kind==="observed"?on(e,t,a):l})}function gl(e,t){let n=e.flatMap(o=>o.kind==="observed"?[o.value]:[]),[r]=e;return n.length===0&&r!==void 0&&r.kind!=="observed"?r:P(cl(n,t.map(xe)))}async function ir(e,t,n){let r=new Array(e.length),o=e.entries(),s=async()=>{for(let[a,i]of o)r[a]=await n(i)};return await Promise.all(Array.from({length:Math.min(t,e.length)},s)),r}function hl(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(r=>r.allowsConnections&&r.mayConnect&&!n.exclude.includes(r.name)).map(r=>r.name)}async function yl(e,t){let n=0;return await ir(t.databases,t.concurrency,async r=>{let o=e.clock.elapsed(),s=await lh(e,t,r),a=Le(s,({rules:l})=>P(l)),i=Math.round(e.clock.elapsed()-o);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${r}: ${dh(a)}, ${i} ms`),{database:r,durationMs:i,rules:a,before:Le(s,({before:l})=>l)}})}function lh(e,t,n){let r=e.rules.filter(s=>s.kind==="catalog"&&s.scope==="database"),o={server:t.server,database:n,identity:t.identity,purpose:"audit"};return je(e,o,async s=>{let[[a,i,l],d,u]=await Promise.all([s.session.run([Je,Ke,rn()]),ar(s,r,t.sets),sr(s,t.sets)]);if(a.kind!=="observed")return a;let[c]=a.value;if(c===void 0)throw new Error("the session query returned no row");let p=Qe(s,c,i.kind==="observed"?i.value[0]??null:null);return p.kind!=="observed"?p:(t.sampled(on(e,o,l)),P({rules:d.map(({evidence:f})=>f),before:u}))})}function dh(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:r})=>r.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:r})=>r.kind==="observed"?r.value.length:0):[];return`${q(n.reduce((r,o)=>r+o,0))} found`}function wl(e,t,n){if(n.status==="not-run")return{outcome:"not-compared",because:"it did not run on the password path"};let r={entra:bl(t),password:bl(n)};if(r.password&&!r.entra)return{outcome:"only-password",because:`works with the password; under Entra ${lr(t)}`};if(r.entra&&!r.password)return{outcome:"only-entra",because:`works under Entra; with the password ${lr(n)}`};if(!r.entra)return{outcome:"neither",because:`under Entra ${lr(t)}; with the password ${lr(n)}`};let o=ch(e,t.shape,n.shape);return o.length===0?{outcome:"same",because:""}:{outcome:"differs",because:o.join("; ")}}function bl({status:e}){return e==="pass"||e==="warning"}function lr({status:e,sqlState:t}){return e==="not-run"?"it could not be run":t===null?"it does not hold":`it fails (SQLSTATE ${t})`}function ch(e,t,n){if(e.mode==="plan"||t===void 0||n===void 0)return[];let r=(s,a)=>JSON.stringify(s)===JSON.stringify(a);return r(t.columns,n.columns)?r(t.types,n.types)?t.count!==n.count?[e.reveal?`${t.count} rows under Entra, ${n.count} with the password`:"the number of rows differs"]:(uh(e)?t.ordered===n.ordered:t.unordered===n.unordered)?[]:["the rows hold other values, or stand in another order"]:["the columns have other types"]:["the columns have other names"]}function uh({expect:e,sql:t}){let n=e.find(r=>r.kind==="equals");return n===void 0?/\border\s+by\b/i.test(t):n.ordered}function _l(e,t,{variable:n}){switch(e.kind){case"clear-text":return`the server asked for the password of ${t} in clear text, as it does where it expects an access token: not sent`;case"not-asked":return`the server let ${t} in without asking for a password`;case"refused":return`the server refused the password of ${t} that ${n} holds (SQLSTATE ${e.sqlState}): it is wrong, or passwords are off already`;case"failed":return`no session with the password of ${t} came about${e.code===null?"":` (${e.code})`}`}}function vl({variable:e}){return`the environment variable ${e} is not set, or empty`}var ph=/^([+-]?)(\d+)(?:\.(\d+))?$/;function at(e,t){let{operator:n,operand:r}=e,o=r===null?null:String(r);if(t===null||o===null)return n==="="?t===o:n==="!="&&t!==o;let s=fh(t,o);switch(n){case"=":return s===0;case"!=":return s!==0;case"<":return s<0;case"<=":return s<=0;case">":return s>0;case">=":return s>=0;default:return Ee(n)}}function kl(e,t){return at({operator:"=",operand:t},e)}function fh(e,t){let[n,r]=[Sl(e),Sl(t)];if(n!==void 0&&r!==void 0){let o=Math.max(n.scale,r.scale),[s,a]=[n.digits*10n**BigInt(o-n.scale),r.digits*10n**BigInt(o-r.scale)];return s<a?-1:s>a?1:0}return e<t?-1:e>t?1:0}function Sl(e){let t=ph.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function dr(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var Ye={status:"pass",message:""};function El(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function xl(e,t){let n=e.expect.map(o=>mh(o,t,e.reveal));return{status:n.some(o=>o.status==="fail")?"fail":n.some(o=>o.status==="warning")?"warning":"pass",message:n.filter(o=>o.message!=="").map(o=>o.message).join("; ")}}function jl(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function Rl(e,t){let n=e.expect.find(r=>r.kind==="error");return n===void 0?pe(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:pe(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function mh(e,t,n){switch(e.kind){case"value":return gh(e,t,n);case"row":return hh(e,t,n);case"rows":return at(e.count,String(t.count))?Ye:pe(`expected ${dr(e.count)} rows, got ${t.count}`);case"empty":return yh(e,t);case"columns":return wh(e.names,t.columns)?Ye:pe(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return bh(e,t);case"error":return pe(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return Ye;default:return Ee(e)}}function gh({is:e},{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||r.length!==1||s===void 0)return pe(`expected one row with one column, got ${n} rows with ${r.length} columns`);let[a=null]=s;return at(e,a)?Ye:pe(`expected ${dr(e)}, got ${Al(a,o)}`)}function hh(e,{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||s===void 0)return pe(`expected one row, got ${n}`);let a=Object.entries(e.columns).flatMap(([i,l])=>{let d=r.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(r.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let u=s[d]??null;return at(l,u)?[]:[`expected ${i} ${dr(l)}, got ${Al(u,o)}`]});return a.length===0?Ye:pe(a.join("; "))}function yh({warnIf:e,errorIf:t},{count:n}){let r=`${n} rows, each of them a failure`;return at(t,String(n))?pe(r):e!==void 0&&at(e,String(n))?{status:"warning",message:r}:Ye}function bh({rows:e,ordered:t},{rows:n,count:r}){if(r!==e.length)return pe(`expected ${e.length} rows, got ${r}`);if(t){let s=e.findIndex((a,i)=>!$l(n[i]??[],a));return s===-1?Ye:pe(`row ${s+1} differs`)}let o=[...n];for(let[s,a]of e.entries()){let i=o.findIndex(l=>$l(l,a));if(i===-1)return pe(`expected row ${s+1} is not among the rows`);o.splice(i,1)}return Ye}function $l(e,t){return e.length===t.length&&t.every((n,r)=>kl(e[r]??null,n))}function wh(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}function Al(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function pe(e){return{status:"fail",message:e}}function Ol(e,t){let n=1,r=1;for(let o of e){if(r>=t)break;o===`
`&&(n+=1),r+=1}return n}async function Tl(e,t){let{server:n,identity:r,database:o,queries:s}=t,a=[],i=await je(e,{server:n,database:o,identity:r,purpose:"smoke"},async l=>{let d=await Zo(l);if(d.kind==="observed")for(let u of s)a.push(await _h(e,t,u,l));return d});for(let l of s.slice(a.length))a.push({query:l,result:ts(t,l,i),shape:void 0});return{login:{identity:r.name,role:r.loginRole,database:o,login:i},results:a.map(({result:l})=>l),asked:a}}function Xo(e,t){let n=K(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(r=>ts(e,r,n)),asked:[]}}async function Zo(e){let[t,n]=await e.session.run([Je,Ke]);if(t.kind!=="observed")return t;let[r]=t.value;if(r===void 0)throw new Error("the session query returned no row");return Qe(e,r,n.kind==="observed"?n.value[0]??null:null)}async function _h(e,t,n,r){let o=await es(t,n,r.session),{result:s}=o;return e.log.info(`${s.status==="pass"?"passed":s.status}: ${n.name} (${t.server.name}/${t.database} as ${s.as}), ${s.durationMs} ms`),o}async function es(e,t,n){let{sql:r,mode:o,setRole:s,timeoutMs:a}=t,i=e.compared===!0,l=await n.smoke({sql:r,mode:o,setRole:s,timeoutMs:a,keepRows:El(t),digest:i});if(l.kind!=="observed")return{query:t,result:ts(e,t,l),shape:void 0};let{result:d}=l.value;return{query:t,result:vh(e,t,l.value),shape:d.kind==="rows"?d.shape:void 0}}function vh(e,t,{result:n,durationMs:r,notices:o}){let s={...Cl(e,t),durationMs:r,notices:o};switch(n.kind){case"rows":return{...s,...xl(t,n)};case"error":{let a=t.reveal?n.error:jl(n.error);return{...s,...Rl(t,a),error:a,location:Sh(t,a)}}case"left-transaction":return{...s,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function ts(e,t,n){let r=n.kind==="unavailable"?n.failure:null;return{...Cl(e,t),status:"not-run",message:r===null?"not run":`not run: ${r.summary}`,failure:r}}function Cl({server:e,identity:t,database:n},r){return{name:r.name,server:e.name,database:n,as:t.loginRole,setRole:r.setRole??null,mode:r.mode,durationMs:0,error:null,failure:null,notices:[],location:r.location}}function Sh(e,t){if(t.position===null)return e.location;let n=e.sqlLines[Ol(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}async function Nl(e,t,n,r){let o=n.flatMap(a=>kh(e,t,a,r)),s=[];for(let a of o)s.push(await $h(e,a));return{comparisons:s.flatMap(a=>a.comparisons),processes:s.flatMap(a=>a.processes)}}function kh({log:e},t,n,r){let{from:o,to:s}=n,a=r.filter(({result:l})=>l.as===s||l.setRole===s);return a.length===0&&e.info(`${t.name}: nothing to compare for ${o}: no smoke query runs as ${s}`),[...Map.groupBy(a,({query:l})=>l.database)].map(([l,d])=>({server:t,comparison:n,database:l,asked:d}))}async function $h(e,t){let{server:n,comparison:r,database:o,asked:s}=t,{password:a,from:i}=r;if(a===void 0||e.passwordSessions===void 0)return Il(e,t,vl(r));let l=await e.passwordSessions.connect({server:n,database:o,role:i,password:a});if(l.kind==="refused")return Il(e,t,_l(l.refusal,i,r));let{session:d}=l,u=[];try{for(let c of s)u.push(await Eh(e,t,c,d))}finally{d.close()}return{comparisons:u,processes:d.processId===null?[]:[d.processId]}}function Il({log:e},t,n){let{server:r,database:o,asked:s}=t;return e.info(`not compared: ${r.name}/${o}: ${n}`),{comparisons:s.map(i=>({...ql(t,i),password:null,outcome:"not-compared",because:n})),processes:[]}}async function Eh({log:e},t,n,r){let{server:o,database:s,comparison:a}=t,{from:i,to:l}=a,d={server:o,database:s,identity:{name:i,tenantId:"",clientId:"",loginRole:i},queries:[],compared:!0},u={...n.query,setRole:n.query.setRole===l?void 0:n.query.setRole},c=ns(await es(d,u,r)),{outcome:p,because:f}=wl(u,ns(n),c);return e.info(`${p}: ${u.name} (${o.name}/${s}), path Entra as ${n.result.as}, path password as ${i}${f===""?"":`: ${f}`}`),{...ql(t,n),password:Ll(c),outcome:p,because:f}}function ql({comparison:e},t){let{name:n,server:r,database:o,mode:s,as:a,setRole:i}=t.result,l=Ll(ns(t));return{name:n,server:r,database:o,mode:s,as:i??a,from:e.from,entra:l,location:t.query.location}}function ns({result:e,shape:t}){let n=e.error?.sqlState??e.failure?.sqlState??null;return{status:e.status,sqlState:n,durationMs:e.durationMs,shape:t}}function Ll({status:e,sqlState:t,durationMs:n}){return{status:e,sqlState:t,durationMs:n}}async function Pl(e,{passwordComparisons:t=[]},n,r,{facts:o,samples:s}){let{server:a}=n,{log:i}=e,l=r.flatMap(h=>h.asked),{comparisons:d,processes:u}=t.length===0||l.length===0?{comparisons:[],processes:[]}:await i.group(`${a.name}: comparing with the password path`,()=>Nl(e,a,t,l));if(o.kind!=="observed")return{comparisons:d,sessions:o};let{roles:c}=o.value;if(c.kind!=="observed")return{comparisons:d,sessions:c};let f=c.value.filter(h=>xe(h).class.kind==="password").length===0?[]:[await ml(e,n,u)];return{comparisons:d,sessions:gl([...s,...f],c.value)}}async function rs({servers:e},t,n){let{resource:r,host:o}=t,s=r===void 0?$e("no resource id is given"):await e.get(r,n),a=o??(s.kind==="observed"?s.value.host:"");return{server:{...t,host:a===""?r?.name??"":a},azure:s,reachable:a!==""}}function St(e,t,n){let r=t.find(a=>a.from===e);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:a})=>a.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return Ee(s.class)}}function ne(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Re(e,{objectId:t,principal:n}){return`security label for "pgaadauth" on role ${R(e)} is ${Pe(dl(t,n))};`}function Ml(e){return`security label for "pgaadauth" on role ${R(e)} is null;`}var xh="0";function Dl(e,t){let n=e.map(xe),r=i=>n.filter(l=>l.class.kind===i),o=i=>i.map(l=>l.facts.oid),s=r("password"),a=s.map(({facts:{name:i,oid:l}})=>{let d=St(i,t,n);if(d.kind==="label")return l;let u=ne(d);return n.find(c=>c.facts.name===u)?.facts.oid??xh});return{password:o(s),successors:a,entra:o(r("entra")),group:o(r("group"))}}function Bl(e,t,n){return je(e,t,async r=>{let o=await r.session.run([Je,Ke,tl,...nl,rl,ol,sl,rn()]),[s,a,i,l,d,u,c,p,f]=o;if(s.kind!=="observed")return s;let[h]=s.value;if(h===void 0)throw new Error("the session query returned no row");let m=Qe(r,h,a.kind==="observed"?a.value[0]??null:null);if(m.kind!=="observed")return m;let y=Rh(i,[d,l]),b=y.kind==="observed"?Dl(y.value,n):void 0,[v,$]=b===void 0?[[],$e("the roles are not known")]:await Promise.all([ar(r,e.rules,b),sr(r,b)]);return P({login:m.value,serverVersion:h.serverVersion,roles:y,sets:b,databases:u,accounting:c,scheduler:jh(p,t),sample:on(e,t,f),shared:Fl(v,"shared"),own:Fl(v,"database"),before:$})})}function jh(e,t){if(e.kind==="observed")return P(e.value[0]??null);if(e.kind==="not-applicable")return e;let n={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return K(nn(e.failure,t,n))}function Fl(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function Rh(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(r=>r.kind==="observed"?r.value:[]).map(({role:r,authType:o})=>[r,o]));return P(e.value.map(r=>({...r,authType:n.get(r.name)??null})))}var cr="postgres";async function Ul(e,t){let n=e.clock.now().toISOString(),r=e.clock.elapsed(),[o,s]=await Ah(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-r),skipped:o,servers:s}}async function Ah(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let r=await e.log.group("Getting an access token",async()=>{let s=await e.accessTokens.acquire(sn(t,n),"postgres");return s.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${s.value.objectId}`),s});if(r.kind==="unavailable"&&r.failure.code==="id-token/fork-pull-request")return[r.failure,[]];let o=[];for(let s of t.servers)o.push(await Oh(e,t,s));return[null,o]}function sn({tenantId:e,clientId:t},n){return{name:ue,tenantId:e,clientId:t,loginRole:n.loginRole}}async function Oh(e,t,n){let r=sn(t,n),o=await Th(e,n,r),{server:s,azure:a}=o;if(!o.reachable&&a.kind==="unavailable")return Ch(t,s,a);let{log:i}=e,[l,d]=await i.group(`${s.name}: logging in as ${s.loginRole} and reading roles`,()=>Ih(e,s,r,t.migration)),u={identity:r.name,role:s.loginRole,database:l,login:Lh(d)},c=d.kind==="observed"?[d.value.sample]:[],p=await i.group(`${s.name}: auditing ownership`,()=>Ph(e,t,s,r,l,d,b=>c.push(b))),f=d.kind==="unavailable"&&Nh(d.failure.code)?d.failure:void 0,h=Wl(t,s,r),m=await i.group(`${s.name}: logging in as the declared identities, running smoke queries`,()=>ir(h,t.concurrency,async b=>f===void 0?await Tl(e,b):Xo(b,f))),y=await Pl(e,t,{server:s,database:l,identity:r,purpose:"audit"},m,{facts:d,samples:c});return{server:s,azure:a,...y,logins:[u,...m.map(({login:b})=>b)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:Le(d,b=>b.roles),databases:Le(d,b=>b.databases),accounting:Le(d,b=>b.accounting),scheduler:Le(d,b=>b.scheduler),shared:d.kind==="observed"?d.value.shared:[],audits:p,smoke:m.flatMap(({results:b})=>b),rehearsals:[]}}function Th(e,t,n){return t.resource===void 0?rs(e,t,n):e.log.group(`${t.name}: asking Azure Resource Manager`,async()=>{let r=await rs(e,t,n),{azure:o,server:s}=r;return o.kind==="observed"&&e.log.info(`${s.host}, ${o.value.state}, password authentication ${o.value.auth.passwordAuth}`),o.kind==="unavailable"&&e.log.info(`Not known: ${o.failure.summary} (${o.failure.code})`),r})}function Ch(e,t,n){let r=sn(e,t),o=Wl(e,t,r).map(a=>Xo(a,n.failure)),s={identity:r.name,role:t.loginRole,database:cr,login:n};return{server:t,azure:n,logins:[s,...o.map(a=>a.login)],serverVersion:null,roles:n,databases:n,accounting:n,scheduler:n,sessions:n,shared:[],audits:[],smoke:o.flatMap(({results:a})=>a),comparisons:[],rehearsals:[]}}async function Ih(e,t,n,r){let o=t.databases.kind==="listed"?t.databases.names.filter(s=>s!==cr):[];for(let[s,a]of[cr,...o].entries()){let i=await Bl(e,{server:t,database:a,identity:n,purpose:"audit"},r);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||s===o.length)return[a,qh(e,i)]}throw new Error("unreachable: the last database always returns")}function Nh(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}function qh(e,t){if(t.kind==="observed"){let{login:n,serverVersion:r,roles:o}=t.value,s=o.kind==="observed"?o.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${_t(r)}; ${s} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function Lh(e){return Le(e,t=>({kind:"observed",value:t.login}))}async function Ph(e,t,n,r,o,s,a){if(s.kind!=="observed")return[];let{roles:i,sets:l,databases:d,own:u,before:c}=s.value;if(l===void 0||d.kind!=="observed")return[Mh(o,i.kind==="unavailable"?i:d)];let p=hl(n,d.value),f=await yl(e,{server:n,identity:r,databases:p.filter(h=>h!==o),sets:l,concurrency:t.concurrency,sampled:a});return p.includes(o)?[{database:o,durationMs:0,rules:P(u),before:c},...f]:f}function Mh(e,t){let n=t.kind==="unavailable"?K(t.failure):$e("not asked");return{database:e,durationMs:0,rules:n,before:n}}function Wl({identities:e,smoke:t,passwordComparisons:n=[]},r,o){let s=t.filter(a=>a.servers.includes(r.name));return[o,...e].flatMap(a=>{let i=s.filter(d=>(d.as??ue)===a.name),l=[...new Set(i.map(d=>d.database))];return l.length===0&&a!==o&&l.push(cr),l.map(d=>({server:r,identity:a,database:d,queries:i.filter(u=>u.database===d),compared:n.length>0}))})}function an({database:e,tried:t}){if(t.kind==="not-applicable")return"refused";if(t.kind==="unavailable")return"not-tried";let{result:n}=t.value;return n.kind!=="ran"?"failed":n.roles.some(r=>Me(r,e)>0)?"left-over":"done"}function Me(e,t){return ur(e,n=>n.kind==="owner"&&n.database===t)}function ur({counts:e},t){return e.filter(t).reduce((n,{count:r})=>n+r,0)}var Gl=5,Jl=5,Dh=500;function Ae({database:e,labelled:t,tried:n}){if(n.kind==="not-applicable")return`Not rehearsed: ${n.because}.`;if(n.kind==="unavailable")return`Could not be rehearsed: ${n.failure.summary} (${n.failure.code}). ${Bh(n.failure)}`;let{result:r,durationMs:o,steps:s}=n.value,a=ge(o);switch(r.kind){case"left-transaction":return`STOPPED: step ${r.step} of ${s} (${r.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${r.step} of ${s} (${r.title}): ${Ql(r.error)}. Locks were held for at most ${a}; everything was rolled back.`;case"ran":return`${[...t.map(Fh),...r.roles.map(i=>os(i,e))].join(" ")} Locks were held for at most ${a}; everything was rolled back.`}}function Fh(e){return`After this script ${e} is an Entra role, and nothing of it has to move.`}function Bh({code:e}){return e.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function os(e,t){let n=Me(e,t),r=n===0?"":Uh(e),o=`After this script ${k(n,"object")} of ${e.role} ${n===1?"remains":"remain"} in the database ${t}${r}`;if(e.drop===null)return`${o}, and DROP ROLE would succeed.`;if(e.drop.sqlState==="42501")return`${o}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let s=Gh(e,t),a=[...Wh(e,t),...s];if(a.length===0)return`${o}. DROP ROLE is refused: ${Ql(e.drop)}.`;let i=s.length===0?"":" Each database has a file of its own.";return`${o}. DROP ROLE still waits for ${a.join("; ")}.${i}`}function Uh({named:e}){return e.length===0?"":` (${e.slice(0,Gl).map(({type:n,identity:r})=>`${n} ${F(r,200)}`).join(", ")}${e.length>Gl?", \u2026":""})`}function Wh(e,t){let n=Me(e,null),r=ur(e,o=>o.kind!=="owner"&&(o.database===t||o.database===null));return[...Me(e,t)===0?[]:["the objects that remain"],...n===0?[]:[k(n,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...r===0?[]:[`${Kl(r)} here, which go with \`drop owned by ${R(e.role)}\` once the role owns nothing`]]}function Gh(e,t){let r=[...new Set(e.counts.flatMap(s=>s.database===null?[]:[s.database]))].filter(s=>s!==t).map(s=>{let a=Me(e,s),i=ur(e,d=>d.database===s)-a;return`${[...a===0?[]:[k(a,"object")],...i===0?[]:[Kl(i)]].join(" and ")} in the database ${s}`}),o=r.length-Jl;return[...r.slice(0,Jl),...o>0?[k(o,"more database")]:[]]}function Kl(e){return k(e,"privilege or policy","privileges and policies")}function Ql({message:e,sqlState:t}){return`${F(e,Dh)} (SQLSTATE ${t})`}var Yl=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
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
where rol.rolname = session_user`;var Vl=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
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
order by rol.rolname, dat.datname, dep.deptype`;var Hl=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
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
order by rol.rolname, ide.type, ide.identity`;var Jh=20,zl={sql:Yl,parameters:[],read:e=>ye(e,"administrator")};function Xl(e){return{sql:Vl,parameters:[e],read:t=>({role:D(t,"role"),database:G(t,"database"),kind:Qh(t),count:Ge(t,"count")})}}var Kh={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function Qh(e){let t=Kh[D(e,"deptype")];if(t===void 0)throw new TypeError("column deptype is none that was asked for");return t}function Zl(e){return{sql:Hl,parameters:[e,Jh],read:t=>({role:D(t,"role"),type:D(t,"type"),identity:D(t,"identity")})}}var pr=2e3,Yh=500,Vh=100;async function td(e,t,n,r){let o=e.clock.elapsed(),s=[];for(let i of n.servers)s.push(await Hh(e,t,i,r));let a=n.durationMs+Math.round(e.clock.elapsed()-o);return{...n,durationMs:a,servers:s}}async function Hh(e,t,n,r){let{server:o}=n;if(o.rehearsal==="off")return n;let s=zh(t,o),a=r.filter(l=>l.server===o.name),{log:i}=e;return await i.group(`${o.name}: rehearsal of the remediation, as ${s.loginRole}`,async()=>{a.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of a){let u=o.rehearsal==="on"?await Zh(e,o,s,d):Xh(o),{database:c,roles:p,labelled:f}=d,h={server:o.name,database:c,roles:p,labelled:f,as:s.loginRole,tried:u};i.info(`${c}: ${Ae(h)}`),l.push(h)}return{...n,rehearsals:l}})}function zh(e,t){return e.identities.find(({name:n})=>n===e.rehearseAs)??sn(e,t)}function Xh({name:e}){return $e(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function Zh(e,t,n,r){let{database:o,roles:s,steps:a}=r;return je(e,{server:t,database:o,identity:n,purpose:"rehearse"},async i=>{let l=await Zo(i);if(l.kind!=="observed")return l;let d=[Xl(s),Zl(s)],u=await i.session.rehearse({steps:a,queries:d,drop:s});if(u.kind!=="observed")return u;let{durationMs:c,notices:p,result:f}=u.value;return f.kind==="failed"&&f.error.sqlState==="42501"&&!await ty(i)?K(ey(t,n,o,f.error)):P({durationMs:c,steps:a.length,notices:p.map(h=>F(h,Yh)),result:ny(r,f)})})}function ey(e,t,n,{message:r,sqlState:o}){let{host:s,port:a}=e,i={host:s,port:a,database:n,role:t.loginRole,identity:t.name};return M("pg/rehearsal-denied",{...i,detail:F(r,pr),sqlState:o})}async function ty({session:e}){let[t]=await e.run([zl]);return t.kind==="observed"&&t.value[0]===!0}function ny({roles:e,steps:t},n){switch(n.kind){case"failed":{let r=n.context===null?null:F(n.context,pr);return{...ed(t,n.step),kind:"failed",error:nd(n.error),context:r}}case"left-transaction":return{...ed(t,n.step),kind:"left-transaction"};case"ran":{let[r,o]=n.answers;return{kind:"ran",roles:e.map((s,a)=>({role:s,counts:r.filter(i=>i.role===s).map(({role:i,...l})=>l),named:o.filter(i=>i.role===s).map(({type:i,identity:l})=>({type:i,identity:l})),drop:ry(n.drops[a]??null)}))}}}}function ry(e){return e===null||e.sqlState===oy?null:nd(e)}var oy="42704";function nd(e){let{message:t,detail:n,hint:r}=e,o=s=>s===null?null:F(s,pr);return{...e,message:F(t,pr),detail:o(n),hint:o(r)}}function ed(e,t){let[n=""]=(e[t]??"").trimStart().split(`
`);return{step:t+1,title:F(n.replace(/^--\s*(\d+\.\s*)?/,"").trim(),Vh)}}var rd=5*6e4,sy=1e3,ay=1e4,iy=4;function od(e){let t=new Map;return{connect:async n=>{let r=`${n.server.host.toLowerCase()}:${n.server.port}`,o=t.get(r)??{rules:new Map};return t.set(r,o),await ly(e,n,o)}}}async function ly(e,t,n){let{clock:r,log:o,databases:s}=e,a=new Map,i=sy;for(;;){let l=await s.connect(t);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:t.server.host,detail:l.failure.detail??""},u=Ni(d.detail)??"",c=Ii(u);if(c.kind==="refused")return K(M("firewall/address-refused",{...d,clientAddress:u,reason:c.because}));let{address:p}=c;if(!n.rules.has(p)&&n.rules.size>=iy)return K(M("firewall/many-addresses",{...d,count:n.rules.size}));let f=n.rules.get(p)??e.firewall.open(t.server,p);n.rules.set(p,f);let h=await f;if(h.kind!=="observed")return h;let m=a.get(p);if(m===void 0){a.set(p,r.elapsed());continue}let y=r.elapsed()-m;if(y>=rd)return K(M("firewall/not-in-force",{...d,clientAddress:p,seconds:ss(y)}));o.info(`${t.server.name}: the rule ${h.value.name} for ${p} is not in force yet; waited ${ss(y)} s of at most ${ss(rd)} s`),await r.sleep(i),i=Math.min(i*2,ay)}}function ss(e){return Math.round(e/1e3)}function as(e,t){let n=sd(e);return t.map(o=>({candidate:o,distance:cy(n,sd(o))})).filter(({candidate:o,distance:s})=>s<=dy(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function Z(e,t,n){let r=as(e,t);return r===void 0?n:`Did you mean \`${r}\`?`}function sd(e){return e.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function dy(e){return e.length<=4?1:Math.min(4,Math.floor(e.length/3)+1)}function cy(e,t){let n=[Array.from({length:t.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=n[r-1]??[],s=[r];for(let a=1;a<=t.length;a++){let i=e[r-1]===t[a-1],l=[(o[a]??0)+1,(s[a-1]??0)+1,(o[a-1]??0)+(i?0:1)];r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&l.push((n[r-2]?.[a-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[e.length]?.[t.length]??0}function g({location:e,problems:t},n,r){t.push({message:n,suggestion:r,location:e})}function _(e){return`\`${T(F(e,80))}\``}function fr(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function ad(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>uy(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function uy(e,t){return e<t?-1:e>t?1:0}var kt=".github/postgres-entra-gate.yml",is=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:kt},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once on one server, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"},{name:"rehearse",description:"Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.",default:"false"},{name:"open-firewall",description:"Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.",default:"false"}];function $t(e,t,n){let r=e[t]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${t}\``,location:void 0,problems:n}}function id(e,t){let n=is.map(({name:r})=>r);for(let[r,o]of Object.entries(e))n.includes(r)||o.trim()===""||g({label:"",location:void 0,problems:t},`There is no input ${_(r)}`,Z(r,n,`The inputs are ${n.join(", ")}`))}var py={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name or resource id, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`",rehearse:"`true` or `false`","open-firewall":"`true` or `false`"},fy=is.flatMap(({name:e,description:t,default:n})=>e==="config"?[]:[{path:e,type:py[e],default:n,description:t}]),my=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].resource-id","resource id of a flexible server",void 0,"The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."],["servers[].production","`true` or `false`","`false`","Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server."],["servers[].rehearse","`true` or `false`","`true`; in production `false`","Whether this server takes part when `rehearse` is on. Alone it switches nothing on."]],gy=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],hy=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"What becomes of each password role."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."],["migration[].compare-with-password","name of an environment variable",void 0,"Holds the password of `from`: smoke queries of `to` run with it as well, and differences are reported."],["rehearse-as","name","the job's own identity","Identity of `identities` that rehearses: it has the rights."]],yy=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],by=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],wy=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],_y=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...fy,...[...my,...gy,...hy,...yy,...by,...wy].map(([e,t,n,r])=>({path:e,type:t,default:n,description:r}))];function H(e){let t=e===""?"":`${e}.`;return _y.map(({path:n})=>n).filter(n=>n.startsWith(t)&&!/[.[]/.test(n.slice(t.length))).map(n=>n.slice(t.length))}var B=er(Mn(),1);function Dn(e,t,n,r){let o=t!==null&&typeof t=="object"&&"range"in t?t.range:null,s=e.locate(o?.[0]??0),a={label:n,location:s,problems:e.problems},i=(0,B.isAlias)(t)?t.resolve(e.document):t;return(0,B.isScalar)(i)||(0,B.isMap)(i)||(0,B.isSeq)(i)?{...a,location:s,source:e,node:i,path:r}:(0,B.isAlias)(t)?g(a,`There is no anchor ${_(`&${t.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function Hu({node:e}){return(0,B.isMap)(e)?"a mapping":(0,B.isSeq)(e)?"a list":e.value===null?"empty":typeof e.value=="string"?"text":`the ${typeof e.value} ${_(e.source??String(e.value))}`}function Lt({node:e}){return(0,B.isScalar)(e)&&typeof e.value=="string"}function Pt({node:e}){return(0,B.isMap)(e)}function zu({node:e}){return(0,B.isSeq)(e)}function ae(e,t,n){let r=Hu(e),o=r==="empty"?`${e.label} is empty`:`${e.label} must be ${t}, and is ${r}`;return g(e,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function _e(e,t){let{node:n}=e;return!(0,B.isScalar)(n)||n.value===null?ae(e,"text",t):typeof n.value!="string"?g(e,`${e.label} must be text, and is ${Hu(e)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?g(e,`${e.label} is empty`,`Write ${t}, or remove the key`):n.value}function ve(e){let{node:t}=e;return(0,B.isScalar)(t)&&typeof t.value=="boolean"?t.value:ae(e,"true or false","`true` or `false`, without quotes")}function fe(e,t,n){let{node:r}=e;if(!(0,B.isScalar)(r))return ae(e,t,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:ae(e,t,n)}function ie(e,t){let{node:n,source:r}=e;return(0,B.isSeq)(n)?n.items.length===0?g(e,`${e.label} is an empty list`,`Write ${t}, or remove the key`):Xu(e,n,r):ae(e,"a list",t)}function fo(e,t){let{node:n,source:r}=e;return(0,B.isSeq)(n)?Xu(e,n,r):ae(e,"a list",t)}function Xu({path:e},t,n){return t.items.flatMap((r,o)=>{let s=`${e}[${o}]`;return Dn(n,r,_(s),s)??[]})}function ft(e,t){let{node:n,source:r,path:o}=e;return(0,B.isMap)(n)?n.items.length===0?g(e,`${e.label} is an empty mapping`,`Write ${t}, or remove the key`):n.items.flatMap(s=>{let a=Dn(r,s.key,"",""),i=(0,B.isScalar)(s.key)?String(s.key.value):"",l=o===""?i:`${o}.${i}`,d=Dn(r,s.value??Yv(s.key),_(l),l);return a===void 0||d===void 0?[]:[{key:i,keySubject:{...a,label:`Key ${_(l)}`},value:d}]}):ae(e,"a mapping",t)}function Yv(e){let t=new B.Scalar(null);return(0,B.isScalar)(e)&&(t.range=e.range??null),t}function J(e,t,n,{instead:r={},hidden:o=[]}={}){let s=ft(e,n);if(s===void 0)return;let a=new Map(Object.entries(r)),i=new Map,l=[];for(let{key:d,keySubject:u,value:c}of s){if(t.includes(d)||o.includes(d)){i.set(d,c);continue}let p=e.path===""?"":` in ${e.label}`,f=as(d,t),h=a.get(d)??(f===void 0?`Known keys are ${t.join(", ")}`:`Did you mean \`${f}\`?`);g(u,`Unknown key ${_(d)}${p}`,h),f!==void 0&&l.push([f,c])}return Object.fromEntries([...l,...i])}var Zu={least:100,most:6e5},Vv={ms:1,s:1e3,m:6e4},ep={least:1,most:32},tp=63;function C(e,t,n){let r=_e(e,t);return r===void 0?void 0:n(r,e)}function Se(e){return(t,n)=>{let r=e.find(o=>o===t);return r!==void 0?r:g(n,`${n.label} is ${_(t)}, which is none of its values`,Z(t,e,`Write ${fr(e)}`))}}function Dt(e,t){return["true","True","TRUE"].includes(e)?!0:["false","False","FALSE"].includes(e)?!1:g(t,`${t.label} is ${_(e)}, which is no boolean`,"Write `true` or `false`")}function Mt(e,t){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(e.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return g(t,`${t.label} is ${_(e)}, which is no duration`,o);let s=Math.round(Number(n)*(Vv[r]??1e3));return s>=Zu.least&&s<=Zu.most?s:g(t,`${t.label} is ${_(e)}, which is outside 100 ms to 10 minutes`,o)}function mo(e){let t="a number with a unit, such as `30s`",n=fe(e,"a duration",t);if(n!==void 0)return typeof n.value=="string"?C(e,t,Mt):typeof n.value=="number"?Mt(n.source,e):ae(e,"a duration",t)}function Ua(e,t){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=ep.least&&n<=ep.most?n:g(t,`${t.label} is ${_(e)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function np(e){let t=fe(e,"a whole number","`4`");if(t!==void 0)return typeof t.value=="number"?Ua(t.source,e):ae(e,"a whole number","a number such as `4`, without quotes")}var Wa=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Hv=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function go(e,t){return Wa.test(e)?e:g(t,`${t.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function rp(e,t){return Wa.test(e)?e.toLowerCase():g(t,`${t.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function ho(e,t){return Wa.test(e)||Hv.test(e)?e:g(t,`${t.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function le(e,t){let n=new TextEncoder().encode(e).length;return e.includes("\0")?g(t,`${t.label} holds a NUL character`,"Remove it"):n===0?g(t,`${t.label} is empty`,"Write the name as PostgreSQL has it"):n<=tp?e:g(t,`${t.label} is ${_(e)}, which is ${n} bytes long, where PostgreSQL keeps ${tp}`,"Write the name as PostgreSQL has it")}function Ft(e,t){let n=[...e].length;return/[\p{Cc}\u2028\u2029]/u.test(e)?g(t,`${t.label} must be one line`,"Shorten it"):n<=200?e:g(t,`${t.label} is ${n} characters long, and may have 200`,"Shorten it")}function mt(e,t){return/[\p{Cc}\u2028\u2029]/u.test(e)?g(t,`${t.label} is ${_(e)}, which is no path`,"Write one line, with `/` between folders"):e}function Be(e){return e.split(/[,\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function Fn(e,t,n){let r=new Set;for(let o of e)r.has(t(o))&&n(o),r.add(t(o))}var zv=["error","warning","note","off"],Xv={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},op="entra-login-refused";function sp(e,t){let o=(e===void 0?[]:ft(e,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:a,value:i})=>{if(!t.includes(s))return g(a,`Unknown rule ${_(s)}`,Z(s,t,`Rules are ${t.join(", ")}`)),[];let l=C(i,"a severity",Se(zv));return l!==void 0&&Zv(s,l,i)?[[s,l]]:[]});return Object.fromEntries(o)}function Zv(e,t,n){let r=Xv[e];return r===void 0||r.includes(t)?!0:(g(n,`The rule \`${e}\` cannot be \`${t}\`: ${e===op?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function ap(e,t){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(e===void 0?[]:ie(e,n)??[]).flatMap(r=>{let o=J(r,H("suppressions[]"),n);if(o===void 0)return[];for(let d of["fingerprint","reason"]){let u=d==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[d]===void 0&&g(r,`${r.label} has no \`${d}\``,u)}let s=(d,u)=>eS(d,u,t),a=o.fingerprint&&C(o.fingerprint,"the fingerprint of a finding",s),i=o.reason&&C(o.reason,"why the finding is accepted",d=>d),l=o.until&&C(o.until,"a date such as `2027-01-31`",tS);return a===void 0||i===void 0?[]:[{fingerprint:a,reason:i,until:l,location:{path:r.location.path,line:r.location.line}}]})}function eS(e,t,n){if(/^[*\s]+$/.test(e))return g(t,`${t.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=e.split(":");return r===op?g(t,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?e:g(t,`${t.label} begins with ${_(r)}, which is no rule`,Z(r,n,"Copy the fingerprint from the report"))}function tS(e,t){let n=/^\d{4}-\d{2}-\d{2}$/.test(e)?new Date(`${e}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(e)?e:g(t,`${t.label} is ${_(e)}, which is no date`,"Write year, month and day: `2027-01-31`")}var Bt=er(Mn(),1);function Ut(e,t,n,r){let o=e.replace(/^\uFEFF/,""),s=new Bt.LineCounter,a=(0,Bt.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),i=c=>nS(t,s.linePos(c)),l={path:t.path,text:o,document:a,locate:i,problems:r};rS(l,[...a.errors,...a.warnings]);let d=a.errors.some(({code:c})=>c!=="DUPLICATE_KEY"),{contents:u}=a;if(!(d||u===null||(0,Bt.isScalar)(u)&&u.source===""&&u.value===null))return Dn(l,u,n,"")}function nS({path:e,line:t,column:n},r){return{path:e,line:t+r.line-1,column:r.line===1?n+r.col-1:r.col}}function rS(e,t){let n=new Set;for(let r of t){let o=e.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,a]=oS(e,r);g({label:"",location:o,problems:e.problems},s,a)}}function oS({text:e,path:t},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${_(t)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${_(/^[^:\n]*/.exec(e.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${T(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${T(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${T(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var Bn='`{ "version": 1, "fingerprints": ["\u2026"] }`';function ip(e,t){let n=e&&C(e,"the path of the baseline file",mt);if(e===void 0||n===void 0)return new Set;let r=t.read(n);return r!==void 0?new Set(sS(r,n,e.problems)):(g(e,`There is no baseline file ${_(n)}`,`Create it with ${Bn}, or remove the key`),new Set)}function sS(e,t,n){let r=e.replace(/^\uFEFF/,""),o=aS(r,{label:_(t),location:{path:t,line:1},problems:n});if(o===void 0)return[];let s=iS(o.value);return s!==void 0?s:(lS(r,t,n),[])}function aS(e,t){try{return{value:JSON.parse(e)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=t.location?.path??"",a=e.trimEnd().split(`
`).length,i=o===null?{path:s,line:a}:{path:s,line:Number(o[1]),column:Number(o[2])};return g({...t,location:i},`${t.label} is not JSON from here on`,`The file has the form ${Bn}`)}}function iS(e){if(typeof e!="object"||e===null||Object.keys(e).length!==2||!("version"in e)||e.version!==1||!("fingerprints"in e))return;let{fingerprints:t}=e;return Array.isArray(t)&&t.every(n=>typeof n=="string"&&n.trim()!=="")?t:void 0}function lS(e,t,n){let r=n.length,o=Ut(e,{path:t,line:1,column:1},_(t),n),s=o&&J(o,["version","fingerprints"],Bn);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&g(o,`${o.label} has no \`${l}\``,`The file has the form ${Bn}`);let a=s.version&&fe(s.version,"the number 1","`1`");s.version!==void 0&&a!==void 0&&a.value!==1&&g(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let i=s.fingerprints&&fo(s.fingerprints,"a list of texts");for(let l of i??[])_e(l,"a fingerprint")}n.length===r&&g({label:"",location:{path:t,line:1},problems:n},`${_(t)} is no baseline`,`The file has the form ${Bn}`)}var yo={kind:"all",exclude:[]},lp="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function cp(e,t){if(e==="all")return yo;let n=Be(e).flatMap(r=>le(r,t)??[]);return Fn(n,r=>r,r=>g(t,`${t.label} names ${_(r)} twice`,"Remove one of them")),re(n)?{kind:"listed",names:n}:g(t,`${t.label} names no database`,"Write `all`, or names separated by commas")}function bo(e){if(Lt(e)){let t=_e(e,lp);if(t===void 0||t==="all")return t==="all"?yo:void 0;let n=Be(t).join(", ");return g(e,`${e.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(Pt(e)){let n=J(e,H("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:dp(n)}}if("items"in e.node){let t=dp(e);return re(t)?{kind:"listed",names:t}:void 0}return ae(e,"`all`, a list of names or a mapping with `exclude`",lp)}function dp(e){let n=(ie(e,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=C(r,"the name of a database",le);return o===void 0?[]:[{name:o,item:r}]});return Fn(n,({name:r})=>r,({name:r,item:o})=>g(o,`${e.label} names ${_(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}var dS=/^[A-Z_][A-Z0-9_]*$/,cS=/^(ACTIONS_|GITHUB_|RUNNER_|INPUT_|AZURE_|PG)/,Ga="`compare-with-password: SHOP_LEGACY_PASSWORD`, and set that variable from a secret under `env` of the step";function up(e,{from:t,to:n},r){let o=fe(e,"the name of an environment variable",Ga)?.value;if(o===void 0)return;if(typeof o!="string"||!dS.test(o))return g(e,`${e.label} is not the name of an environment variable (capital letters, digits and _)`,`Write ${Ga}. If it is the password itself, change that password: it stands in the history of the repository`);if(cS.test(o))return g(e,`${e.label} names a variable that is not for passwords of PostgreSQL`,`Choose a name that begins neither with PG nor with a prefix of GitHub's or Azure's own. Write ${Ga}`);let s=r[o];return{from:t,to:n,variable:o,password:s===void 0||s===""?void 0:new qi(s)}}function pp(e){return g(e,`${e.label} stands beside \`label\``,"Two paths can be compared only where another role takes over: use `to`, or remove it")}function fp(e,t){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=e===void 0?[]:ft(e,n)??[];return{identities:r.flatMap(o=>uS(o,t,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==ue)}}function uS({key:e,keySubject:t,value:n},r,o){e===ue&&g(t,`No identity can be named \`${ue}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),e.trim()===""&&g(t,"An identity needs a name",`Write ${o}`),Ft(e,t);let s=J(n,H("identities.*"),o);if(s===void 0)return;let a=Wt(s,n,"client-id","the application (client) id",go),i=Wt(s,n,"login-role","the name of a role",le),l=s["tenant-id"]&&C(s["tenant-id"],"the tenant id",ho);if(!(a===void 0||i===void 0))return{name:e,clientId:a,loginRole:i,tenantId:l??r}}function mp(e,t){let n=(e===void 0?[]:ie(e,gp)??[]).flatMap(r=>{let o=pS(r,t);return o===void 0?[]:[{...o,subject:r}]});return Fn(n,({migration:r})=>r.from,({migration:r,subject:o})=>g(o,`The role ${_(r.from)} has two successors`,"Keep one item with this `from`")),{migration:n.map(({migration:r})=>r),passwordComparisons:n.flatMap(({comparison:r})=>r??[])}}var gp="`- { from: shop_legacy, to: shop-app }`";function pS(e,t){let n=J(e,H("migration[]"),gp);if(n===void 0)return;let r=Wt(n,e,"from","the name of the password role",le),o=n["compare-with-password"];if(n.label!==void 0){let i=mS(n.label);return n.to!==void 0&&g(e,`${e.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),o!==void 0&&pp(o),r===void 0||i===void 0?void 0:{migration:{from:r,label:i},comparison:void 0}}let s=Wt(n,e,"to","the name of the role that follows",le);if(r===void 0||s===void 0)return;r===s&&g(e,`${e.label} leads from ${_(r)} to itself`,"Name the role that takes over as `to`, or use `label`");let a=o&&up(o,{from:r,to:s},t);return{migration:{from:r,to:s},comparison:a}}var fS=["user","group","service"];function mS(e){let n=J(e,H("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=Wt(n,e,"object-id","the object id of the principal",rp),o=Wt(n,e,"type","the type of the principal",Se(fS));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function Wt(e,t,n,r,o){let s=e[n];return s===void 0?g(t,`${t.label} has no \`${n}\``,`Add \`${n}: \u2026\``):C(s,r,o)}function hp({production:e,rehearse:t},n){let r=e&&ve(e),o=t&&ve(t);return!n||o===!1?"off":r===!0&&o!==!0?"refused":"on"}function yp(e,t){if(e!==void 0)return C(e,"the name of an identity",(n,r)=>{if(t.includes(n))return n;let o=t.length===0?"Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity":`Declared are ${t.join(", ")}; without \`rehearse-as\` the own identity rehearses`;return g(r,`Unknown identity ${_(n)}`,Z(n,t,o))})}var kp=er(Mn(),1);var wp=5432,bp="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",gS=new RegExp(`^(?=.{1,253}$)${bp}(\\.${bp})*$`,"i"),hS=/^\d{1,3}(\.\d{1,3}){3}$/,Ja="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function Ka(e,t){if(e.includes("://")||e.includes("@")||/\s|=/.test(e))return g(t,`${t.label} is a connection string or URL, and must be a host name`,`${Ja}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(e);if(n===null&&e.split(":").length>2)return g(t,`${t.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(e)??[];if(n===null?!gS.test(r):!URL.canParse(`https://[${r}]`))return g(t,`${t.label} is no host name`,Ja);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:g(t,`${t.label} has a port that is no number from 1 to 65535`,Ja)}function Qa(e,t){let n=Li(e);return n!==void 0?n:g(t,`${t.label} is no resource id of a flexible server`,"Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv")}function Ya(e){return/^\/?subscriptions\//i.test(e)}function _p(e){return hS.test(e)?e:e.includes(":")?`ip6-${e.replaceAll(":","-")}`:e.split(".")[0]??e}function Va(e,t){return e!==void 0&&t!==void 0&&e.toLowerCase()===t.toLowerCase()}var yS=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,$p="`- host: name.postgres.database.azure.com`";function Ep(e,t,n){e.servers!==void 0&&e.server!==void 0&&g(e.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=e.servers===void 0?[]:ie(e.servers,$p)??[],o=r.flatMap(l=>bS(l,n)??[]),s=e.server===void 0?[]:C(e.server,"the host name",vp(n,[]))??[],a=[...o,...s];Sp(a);let i=t===void 0?a:vp(n,a)(t.text,t)??[];t!==void 0&&Sp(i.map(l=>({...l,subject:t})));for(let l of i)kS(l,n);return{targets:i.map(({target:l})=>l),names:[...new Set([...r.flatMap(wS),...[...a,...i].map(({target:l})=>l.name)])]}}function bS(e,t){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=J(e,H("servers[]"),$p,{instead:n});if(r===void 0)return;r["resource-id"]===void 0&&r.host===void 0&&g(e,`${e.label} has neither \`host\` nor \`resource-id\``,"Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure");let o=r["resource-id"]&&C(r["resource-id"],"the resource id of the server",Qa),s=r.host&&C(r.host,"`name.postgres.database.azure.com`",Ka),a=r.name&&C(r.name,"a short name",vS),i=r["login-role"]&&C(r["login-role"],"the name of a role",le),l=r.databases&&bo(r.databases),d=hp(r,t.rehearse);if(s===void 0&&o===void 0)return;let u={...xp(s,o,t),...a===void 0?{}:{name:a},...l===void 0?{}:{databases:l},rehearsal:d,location:{path:e.location.path,line:e.location.line}},c=r["login-role"]!==void 0;return{target:c?{...u,loginRole:i??""}:u,subject:e,roleGiven:c}}function wS({node:e}){let t=(0,kp.isMap)(e)?e.get("name"):void 0;return typeof t=="string"?t:[]}function xp(e,t,{loginRole:n,databases:r,rehearse:o}){return{name:t?.name??_p(e?.host??""),host:e?.host,port:e?.port??wp,resource:t,loginRole:n??"",databases:r,rehearsal:o?"on":"off",location:void 0}}function vp(e,t){return(n,r)=>Be(n).flatMap(o=>{let s=t.find(({target:u})=>u.name===o);if(s!==void 0)return[s];let a=Ya(o)?Qa(o,r):void 0,i=Ya(o)?void 0:Ka(o,r);if(i===void 0&&a===void 0)return[];let l=t.filter(({target:u})=>_S(u,i,a));if(l.length>0)return l;let d=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...xp(i,a,e),location:d},subject:r,roleGiven:!1}]})}function _S(e,t,n){return n!==void 0?e.resource!==void 0&&Qo(e.resource,n):Va(e.host,t?.host)&&(t?.port===void 0||e.port===t.port)}function vS(e,t){return yS.test(e)?e:g(t,`${t.label} is ${_(e)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function Sp(e){e.forEach(({target:t,subject:n},r)=>{let o=e.slice(0,r).map(a=>a.target),s=t.host===void 0?t.resource?.id??"":`${t.host}:${t.port}`;o.some(a=>SS(a,t))?g(n,`The server ${_(s)} is given twice`,"Remove one of them"):o.some(({name:a})=>a===t.name)&&g(n,`Two servers have the name ${_(t.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function SS(e,t){return e.resource!==void 0&&t.resource!==void 0&&Qo(e.resource,t.resource)||Va(e.host,t.host)&&e.port===t.port}function kS({target:e,subject:t,roleGiven:n},{loginRoleGiven:r}){n||r||g(t,`The server ${_(e.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var Gt={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};var $S=Object.keys(Gt);function Ha(e,t){let n=Se($S)(e,t);return n===void 0?void 0:Gt[n]}function jp(e){if(!Pt(e))return C(e,"`AzureCloud`",Ha);let t=J(e,H("cloud"),"`authority-host: https://\u2026`");return t===void 0?void 0:ES(e,t)}function ES(e,t){let{AzureCloud:n}=Gt;for(let o of["authority-host","postgres-scope"])t[o]===void 0&&g(e,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let a=t[o];return a===void 0?void 0:C(a,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",Un)??n.authorityHost,resourceManager:r("resource-manager",Un)??n.resourceManager,postgresScope:r("postgres-scope",xS)??n.postgresScope,idTokenAudience:r("id-token-audience",Ft)??n.idTokenAudience,logAnalytics:r("log-analytics",Un)??n.logAnalytics}}function Rp(e,t){return Un(e.includes("://")?e:`https://${e}`,t)}function Un(e,t){let n=URL.canParse(e)?new URL(e):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return g(t,`${t.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?g(t,`${t.label} holds more than an address`,"Remove user name, password, query and fragment"):e.replace(/\/+$/,"")}function xS(e,t){let n=Un(e,t);return n===void 0||n.endsWith("/.default")?n:g(t,`${t.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function de({inputs:e,root:t,problems:n},r,o,s=a=>C(a,"a text",o)){let a=t[r],i=a&&s(a),l=$t(e,r,n);return l===void 0?i:o(l.text,l)}function za({inputs:e,root:t,problems:n},r){return t[r]!==void 0||$t(e,r,n)!==void 0}function Xa(e,t,n,r){let o=de(e,t,r);if(za(e,t))return o??"";let s=Cp(e,n);return s!==void 0?r(s.text,s)??"":(Za(e,`The ${t==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${t}\`, the key \`${t}\` in \`${kt}\`, or \`${n}\``),"")}function Za({fileIsReadable:e,problems:t},n,r){e&&t.push({message:n,suggestion:r,location:void 0})}function Ap(e){let t=de(e,"cloud",Ha,jp)??Gt.AzureCloud,n=t.name==="custom"?void 0:Cp(e,"AZURE_AUTHORITY_HOST"),r=n&&Rp(n.text,n);return r===void 0?t:{...t,authorityHost:r}}function Op(e){let n=de(e,"ca-file",(a,i)=>{let l=mt(a,i);return l===void 0?void 0:{path:l,subject:i}});if(n===void 0)return;let{path:r,subject:o}=n,s=e.files.read(r);return s===void 0?g(o,`${o.label}: there is no file ${_(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:g(o,`${o.label}: ${_(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function Tp(e){let t=e.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=t===""?".postgres-entra-gate":`${t}/postgres-entra-gate`;return de(e,"report-dir",mt)??n}function Cp({environment:e,problems:t},n){let r=e[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:t}}var jS=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,RS={"<>":"!=","==":"=","=>":">=","=<":"<="},Ip=/^[+-]?\d+(\.\d+)?$/,AS='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function ei(e,t){let[,n,r=""]=jS.exec(e)??[];if(n===void 0)return{operator:"=",operand:e};let o=RS[n];if(o!==void 0)return g(t,`${t.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?g(t,`${t.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):OS(n,/^null$/i.test(s)?null:Np(s),t)}function OS(e,t,n){return t!==null||e==="="||e==="!="?{operator:e,operand:t}:g(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function Np(e){return Ip.test(e)&&String(Number(e))===e?Number(e):e}function ti(e){let t=fe(e,"a single value",AS);if(t===void 0)return;let{value:n,source:r}=t;return n===null&&r===""?ae(e,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&Ip.test(r)?Np(r):n}}function Jt(e){let t=ti(e);if(t===void 0)return;let{operand:n}=t;return Lt(e)?ei(String(n),e):{operator:"=",operand:n}}function Kt(e,t){if(e===void 0)return;let{operator:n,operand:r}=e,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:g(t,`${t.label} counts rows, and ${_(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var Qt=H("smoke[].expect"),TS={operator:"<",operand:0},CS={operator:">",operand:0},wo=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:CS}],["succeeds",{kind:"succeeds"}]]),IS={value:e=>{let t=Jt(e);return t&&{kind:"value",is:t}},row:NS,rows:e=>{let t=Kt(Jt(e),e);return t&&{kind:"rows",count:t}},empty:qS,columns:LS,equals:e=>qp(e,!0),"equals-unordered":e=>qp(e,!1),error:e=>{let t=MS(e);return t===void 0?void 0:{kind:"error",sqlState:t}},succeeds:e=>Mp(e,"succeeds")};function Lp(e){if(Lt(e)){let r=_e(e,"`succeeds`");if(r===void 0)return[];let o=wo.get(r);return o!==void 0?[{expectation:o,subject:e}]:(g(e,...ri(r)),[])}let t=J(e,Qt,'`value: ">= 1"`')??{},n=Object.entries(t).flatMap(([r,o])=>o===void 0?[]:ni(r,o));return oi(n),n}function ni(e,t){let n=IS[e]?.(t);return n===void 0?[]:[{expectation:n,subject:t}]}function ri(e){return Qt.includes(e)?[`The expectation \`${e}\` needs a value`,`Write \`${e}: \u2026\``]:[`Unknown expectation ${_(e)}`,Z(e,Qt,`Write ${fr(Qt)}`)]}function oi(e){if(!(e.length<2))for(let{expectation:t,subject:n}of e)t.kind!=="error"&&t.kind!=="succeeds"||g(n,`\`${t.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function Pp(e){for(let{expectation:t,subject:n}of e)t.kind==="error"||t.kind==="succeeds"||g(n,`\`${t.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function NS(e){let n=ft(e,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=Jt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function qS(e){if(!Pt(e))return Mp(e,"empty");let t=J(e,H("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=t?.["warn-if"],r=t?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&Kt(Jt(n),n),s=r&&Kt(Jt(r),r);return{kind:"empty",warnIf:o,errorIf:s??TS}}function Mp(e,t){let n=ve(e);return n===!1?g(e,`${e.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:wo.get(t)}function LS(e){let t=ie(e,"the names as a list: `[id, name]`")??[];return si(t.flatMap(n=>C(n,"the name of a column",r=>r)??[]))}function si(e){return re(e)?{kind:"columns",names:e}:void 0}function qp(e,t){let r=fo(e,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let a=ie(s,'the values of a row as a list: `[1, "a"]`');return a===void 0?[]:[{list:s,values:a.map(PS)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:a}of r)a.length!==o&&g(s,`${s.label} has ${a.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:t}}function PS(e){return ti(e)?.operand??null}function MS(e){let t=fe(e,"an SQLSTATE",'`error: "42501"`');if(t!==void 0)return typeof t.value=="string"?ai(t.value,e):/^[1-9](\d|\d{4})$/.test(t.source)?t.source:g(e,`${e.label} is ${_(t.source)}, which YAML does not read as text`,`Put it in quotes: "${t.source}"`)}function ai(e,t){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(e))return e;let n=e.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return g(t,`${t.label} is ${_(e)}, which is no SQLSTATE`,r)}function Dp(e){let t=e.map(({expectation:n})=>n);return re(t)?t:void 0}var DS=["begin","start","commit","end","rollback","abort","savepoint","release"],_o="A-Za-z_\\u0080-\\uffff",FS=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${_o}][${_o}0-9$]*`,"y")],["other",/\d[\w.]*/y]],BS=new RegExp(`\\$(?:[${_o}][${_o}0-9]*)?\\$`,"y");function Bp(e,t){let n=WS(e),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(US(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:a})=>a==="parameter");if(!(s===void 0||t==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function US(e,t){if(e.kind!=="word")return!1;let n=e.text.toLowerCase();return DS.includes(n)||n==="prepare"&&t?.text.toLowerCase()==="transaction"}function WS(e){let t=[],n=0;for(;n<e.length;){let[r,o]=GS(e,n);r!=="skipped"&&t.push({kind:r,text:e.slice(n,o),offset:n}),n=o}return t}function GS(e,t){if(e.startsWith("/*",t))return["skipped",JS(e,t)];let n=Fp(BS,e,t);if(n!==void 0){let r=e.indexOf(n,t+n.length);return["other",r===-1?e.length:r+n.length]}for(let[r,o]of FS){let s=Fp(o,e,t);if(s!==void 0)return[r,t+s.length]}return["other",t+1]}function Fp(e,t,n){let r=new RegExp(e);return r.lastIndex=n,r.exec(t)?.[0]}function JS(e,t){let n=/\/\*|\*\//g;n.lastIndex=t;let r=0;for(let o=n.exec(e);o!==null;o=n.exec(e))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return e.length}function vo(e,t){let{subject:n,settings:r,spell:o,sql:s,location:a}=e,i=r.mode??"read";"name"in r||g(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||g(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),e.expected===void 0&&g(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),i==="plan"&&Pp(e.expected??[]),s!==void 0&&KS(s,i,e);let{name:l,database:d}=r,u=Dp(e.expected??[]),c=r.servers??t.serverNames,p=t.targets.map(f=>f.name).filter(f=>c.includes(f));if(!(l===void 0||d===void 0||u===void 0||s===void 0)&&re(p))return{name:l,servers:p,database:d,as:r.as,setRole:r.setRole,mode:i,sql:s.text,expect:u,timeoutMs:r.timeoutMs??t.timeoutMs,reveal:r.reveal??!1,location:a,sqlLines:s.lines}}function KS({text:e,lines:t},n,{subject:r,location:o}){let s=Bp(e,n);if(s===void 0)return;let a=t[e.slice(0,s.offset).split(`
`).length-1]??o.line;g({...r,location:{path:o.path,line:a}},s.message,s.suggestion)}function Up(e,t){e.forEach(({name:n,servers:r,location:o},s)=>{let a=e.slice(0,s).find(i=>i.name===n&&i.servers.some(l=>r.includes(l)));a!==void 0&&g({...t,location:o},`Two smoke queries have the name ${_(n)}; the other is at ${a.location.path}:${a.location.line}`,"Give each its own name")})}var ii=["name","server","servers","database","as","set-role","mode","timeout","reveal"],QS=["read","plan","rollback"];function So(e){return ii.includes(e)}function ko(e,t,n,r){let o=s=>t===void 0?void 0:s(t,n);switch(e){case"name":return{name:o(Ft)};case"server":case"servers":return{servers:o(s=>li(Be(s),n,r))};case"database":return{database:o(le)};case"as":return{as:o(s=>YS(s,n,r))};case"set-role":return{setRole:o(le)};case"mode":return{mode:o(Se(QS))};case"timeout":return{timeoutMs:o(Mt)};case"reveal":return{reveal:o(Dt)}}}function li(e,t,{serverNames:n}){for(let r of e)n.includes(r)||n.length===0||g(t,`Unknown server ${_(r)}`,Z(r,n,`Servers are ${n.join(", ")}`));return e}function YS(e,t,{identityNames:n}){if(n.includes(e))return e;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return g(t,`Unknown identity ${_(e)}`,Z(e,n,r))}var Eo=er(Mn(),1);function Gp(e){let{node:t,source:n}=e,r=(0,Eo.isScalar)(t)&&typeof t.value=="string"?t.value:"",o=(0,Eo.isScalar)(t)?VS(n.text,t.type,t.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,a=0,i=r.split(`
`).map(l=>{let d=[...l.replace(/\s/g,"")].length;return a+=d,d===0?void 0:s(o[a-d])});return ZS(i,(0,Eo.isScalar)(t)?n.locate(t.range?.[0]??0).line:e.location.line)}function Jp(e){let[,...t]=e.split(`
`).map((n,r)=>r+1);return[1,...t]}function VS(e,t,n){let[r,o]=n??[0,0];switch(t){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=e.indexOf(`
`,r)+1;return s===0?[]:$o(e.slice(s,o),s,Wp)}case"QUOTE_DOUBLE":return $o(e.slice(r+1,o-1),r+1,zS);case"QUOTE_SINGLE":return $o(e.slice(r+1,o-1),r+1,HS);default:return $o(e.slice(r,o),r,Wp)}}var Wp=/\S/gu,HS=/''|\S/gu,zS=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function $o(e,t,n){return[...e.matchAll(n)].filter(([r])=>!XS(r)).map(r=>({offset:t+r.index}))}function XS(e){let[,t="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(e)??[];return n===void 0?/^[\snrtvfLP_]$/.test(t):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function ZS(e,t){let n=Math.max(0,e.findIndex(a=>a!==void 0)),r=Math.max(t,(e[n]??t)-n),o=[r],s=r;for(let[a,i]of e.entries())s=i??(a===0?r:s+1),a>0?o.push(s):o[0]=s;return o}var xo=[...ii,"expect"],Kp=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function Qp(e,t,n,r){let o=t.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),a=s.findIndex(p=>!/^\s*(--.*)?$/.test(p)),i=a===-1?s.length:a,l=s.slice(0,i).flatMap((p,f)=>ek(p,f+1,e,r.problems));tk(s.slice(i),i,e,r.problems),nk(l);let d={name:e,...n};for(let p of l)So(p.key)&&(d={...d,...rk(p.key,p,r)});let u=Math.min(i+1,s.length),c={path:e,line:u};return vo({subject:{label:_(e),location:c,problems:r.problems},settings:d,spell:(p,f)=>`\`-- @${p} ${f}\` at the top of the file`,expected:ok(l,e),sql:{text:o,lines:Jp(o)},location:c},r)}function ek(e,t,n,r){let[,o,s,a]=Kp.exec(e)??[];if(o===void 0||s===void 0||a===void 0)return[];let i=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:t,column:i},problems:r};if(xo.includes(s))return{key:s,value:a.trim(),line:t,column:i,subject:l};let d=`Known are ${xo.map(c=>`@${c}`).join(", ")}`,u=Z(s,xo)?.replace("`","`@");return g(l,`Unknown header ${_(`@${s}`)}`,u??d),[]}function tk(e,t,n,r){e.forEach((o,s)=>{let a=Kp.exec(o)?.[2];if(a===void 0||!xo.includes(a))return;let i={path:n,line:t+s+1};g({label:"",location:i,problems:r},`\`@${a}\` stands below the statement's first line`,"Move it to the top of the file")})}function nk(e){let t=new Set;for(let{key:n,subject:r}of e){let o=n==="servers"?"server":n;t.has(o)&&n!=="expect"&&g(r,`\`@${n}\` is given twice`,"Keep one of them"),t.add(o)}}function rk(e,{value:t,subject:n},r){return t===""&&g(n,`\`@${e}\` is empty`,"Write a value behind it, or remove the line"),ko(e,t===""?void 0:t,n,r)}function ok(e,t){let n=e.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>sk(o,t));return oi(r),r}function sk({value:e,line:t,column:n,subject:r},o){let[,s="",a="",i=""]=/^(\S*)(\s*)(.*)$/.exec(e)??[],l=wo.get(s);if(i===""&&l!==void 0)return[{expectation:l,subject:r}];if(i===""||!Qt.includes(s)){let[p,f]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:ri(s);return g(r,p,f?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let d=ak(s,i,{...r,label:`\`@expect ${s}\``});if(d!==void 0)return d;let u={path:o,line:t,column:n+s.length+a.length},c=Ut(i,u,`\`@expect ${s}\``,r.problems);return c===void 0?[]:ni(s,c)}function ak(e,t,n){if((e==="value"||e==="rows")&&/^[<>=!]/.test(t)){let r=ei(t,n);if(e==="value")return r===void 0?[]:[{expectation:{kind:e,is:r},subject:n}];let o=Kt(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(e==="columns"&&!t.startsWith("[")){let r=si(Be(t));return r===void 0?[]:[{expectation:r,subject:n}]}if(e==="error"&&/^\w+$/.test(t)){let r=ai(t,n);return r===void 0?[]:[{expectation:{kind:e,sqlState:r},subject:n}]}}var Yp="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function Vp(e,t){if(e===void 0)return[];let n=(ie(e,Yp)??[]).flatMap(r=>{let o=J(r,H("smoke[]"),Yp,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?ik(r,o,t)??[]:lk(o.file,o,t)});return Up(n,e),n}function ik(e,t,n){let{sql:r,expect:o,name:s}=t;r===void 0&&g(e,`${e.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let a=r&&_e(r,"one SQL statement");return vo({subject:e,settings:Hp(t,n),spell:(i,l)=>`\`${i}: ${l}\``,expected:o&&Lp(o),sql:r===void 0||a===void 0?void 0:{text:a,lines:Gp(r)},location:(s??e).location},n)}function lk(e,t,n){for(let i of["name","sql","expect"]){let l=t[i];l!==void 0&&g(l,`\`${i}\` stands beside \`file\``,`Write it in the file: ${i==="sql"?"the statement":`\`-- @${i} \u2026\``}`)}let{name:r,...o}=Hp(t,n),s=C(e,"`smoke/*.sql`",mt);if(s===void 0)return[];let a=n.files.glob(s);return a.length===0&&g(e,`No file matches ${_(s)}`,"Paths are relative to the root of the repository; is it checked out?"),a.flatMap(i=>{let l=n.files.read(i);return l!==void 0?Qp(i,l,o,n)??[]:(g(e,`${_(i)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function Hp(e,t){e.server!==void 0&&e.servers!==void 0&&g(e.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(e))o!==void 0&&So(r)&&(n={...n,...dk(r,o,t)});return n}function dk(e,t,n){return e==="timeout"?{timeoutMs:mo(t)}:e==="reveal"?{reveal:ve(t)}:(e==="server"||e==="servers")&&zu(t)?{servers:ck(t,n)}:ko(e,_e(t,"a text"),t,n)}function ck(e,t){return(ie(e,"names of servers")??[]).flatMap(n=>C(n,"the name of a server",(o,s)=>li([o],s,t))??[])}var uk=["audit","gate"],pk=["error","warning","never"],fk=4,mk=3e4;function zp(e,t){let n=[];id(e.inputs,n);let r=gk(e,n),o={...e,root:r??{},fileIsReadable:r!==void 0,problems:n},s=yk(o),a=bk(o,s,t),i=ad(n);return re(i)?{kind:"problems",problems:i}:re(s.targets)?{kind:"ok",config:{...a,servers:s.targets}}:{kind:"problems",problems:[{...di,location:void 0}]}}var di={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${kt}\``};function gk({inputs:e,files:t},n){let r=$t(e,"config",n),o=r?.text??kt,s=t.read(o);if(s===void 0)return r===void 0?{}:g(r,`There is no configuration file ${_(o)}`,"Paths are relative to the root of the repository; is it checked out?");let a=n.length,i=Ut(s,{path:o,line:1,column:1},_(o),n);if(i===void 0)return n.length===a?{}:void 0;let l=J(i,H(""),"`version: 1` and what the check needs");return l!==void 0&&hk(i,l),l}function hk(e,{version:t}){if(t===void 0){let n={path:e.location.path,line:1};g({...e,location:n},`${e.label} has no \`version\``,"Begin the file with `version: 1`")}else fe(t,"the number 1","`version: 1`")?.value!==1&&g(t,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function yk(e){let{root:t,inputs:n,problems:r,fileIsReadable:o}=e,s=$t(n,"server",r);return s===void 0&&t.server===void 0&&t.servers===void 0&&Za(e,di.message,di.suggestion),Ep({servers:t.servers,server:t.server},s,{loginRole:de(e,"login-role",le),loginRoleGiven:za(e,"login-role")||!o,databases:de(e,"databases",cp,bo)??yo,rehearse:de(e,"rehearse",Dt,ve)??!1})}function bk(e,t,n){let{root:r,files:o,problems:s}=e,a=Xa(e,"tenant-id","AZURE_TENANT_ID",ho),i=de(e,"timeout",Mt,mo)??mk,{identities:l,names:d}=fp(r.identities,a),{targets:u,names:c}=t;return{mode:de(e,"mode",Se(uk))??"audit",failOn:de(e,"fail-on",Se(pk))??"error",cloud:Ap(e),tenantId:a,clientId:Xa(e,"client-id","AZURE_CLIENT_ID",go),identities:l,...mp(r.migration,e.environment),rehearseAs:yp(r["rehearse-as"],d),smoke:Vp(r.smoke,{files:o,targets:u,serverNames:c,identityNames:d,timeoutMs:i,problems:s}),rules:sp(r.rules,n),suppressions:ap(r.suppressions,n),baseline:ip(r.baseline,o),concurrency:de(e,"concurrency",Ua,np)??fk,timeoutMs:i,ca:Op(e),reportDir:Tp(e),annotations:de(e,"annotations",Dt,ve)??!0,openFirewall:de(e,"open-firewall",Dt,ve)??!1}}function Ce(e,t,n,r,o){return`${e}:${t}/${n??"-"}/${r.replaceAll(" ","-")}/${o}`}function wk(e,t){let n=e.split("*"),[r="",...o]=n;if(o.length===0)return e===t;if(!t.startsWith(r))return!1;let s=o.pop()??"",a=r.length;for(let i of o){let l=t.indexOf(i,a);if(l===-1)return!1;a=l+i.length}return t.length-s.length>=a&&t.endsWith(s)}function st(e,{baseline:t,suppressions:n,today:r}){return n.some(({fingerprint:o,until:s})=>(s===void 0||r<=s)&&wk(o,e))?"suppressed":t.has(e)?"baselined":"new"}var Wn={"smoke-query-failed":"error","rehearsal-failed":"error","works-only-with-password":"error","differs-from-password":"warning","entra-login-refused":"error","suppression-expired":"warning"};function Xp(e,t){return e.flatMap(n=>{let r=_k(n);if(r===void 0)return[];let[o,s]=r,a=t.severities[o]??s;if(a==="off")return[];let{name:i,server:l,database:d,as:u,from:c,because:p,location:f}=n,h=Ce(o,l,d,"smoke",`${i}/${c}`);return[{rule:o,severity:a,status:st(h,t),fingerprint:h,server:l,database:d,role:c,object:null,message:`Smoke query \u201C${i}\u201D as ${u} (Entra) and as ${c} (password): ${p}`,predicate:null,remediation:null,location:f}]})}function _k({outcome:e}){switch(e){case"only-password":return["works-only-with-password",Wn["works-only-with-password"]];case"differs":return["differs-from-password",Wn["differs-from-password"]];case"only-entra":return["differs-from-password","note"];case"same":case"neither":case"not-compared":return}}function Zp(e,t,n){let{accounting:r,databases:o}=e,s=(d,u)=>r.kind!=="observed"||t===void 0?null:r.value.reduce((c,p)=>p.databaseOid===d&&t.has(p.roleOid)?c+p[u]:c,0),a=o.kind==="observed"?o.value.map(d=>{let u={owned:s(d.oid,"count"),mentions:s(d.oid,"mentions")};return vk(e,d,u,n)}):[],i=o.kind==="observed"?xk(e,o.value):[],l=s("0","count");return{databases:a.map(({judgement:d})=>d),shared:l,gaps:[...a.flatMap(({gaps:d})=>d),...i,...jk(e,l,n)]}}function vk(e,t,{owned:n,mentions:r},o){let s=e.audits.find(u=>u.database===t.name),a=s===void 0?null:Ek(s,o),l=n===0&&a===null?kk(e,t,s,r??0):$k(e,t,s,n,a,o),d=l.length>0?"gap":a===null?"accounted":"audited";return{judgement:{name:t.name,status:d,passwordOwnedObjects:n,listed:a,durationMs:s?.durationMs??null},gaps:l}}var Sk="azure_maintenance";function kk({server:e},{name:t,mayConnect:n},r,o){if(o===0||t===Sk)return[];let s={host:e.host,database:t,role:e.loginRole,mentions:o},a=r?.rules.kind==="unavailable"?r.rules.failure:M(n?"pg/not-entered":"pg/connect-denied",s);return[{server:e.name,database:t,stage:"session",failure:a,count:null}]}function $k(e,t,n,r,o,s){let a=(d,u,c)=>({server:e.server.name,database:t.name,stage:d,failure:u,count:c}),i={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let d=M(t.mayConnect?"pg/not-entered":"pg/connect-denied",r===null?i:{...i,count:r});return[a("session",d,r)]}if(n.rules.kind==="unavailable")return[a("session",n.rules.failure,r)];if(n.rules.kind==="not-applicable")return[a("session",M("pg/not-entered",i),r)];let l=ef(n.rules.value,s).map(({failure:d,counts:u})=>a("audit",d,u?r:null));return l.length>0||r===o||r===null||o===null?l:[a("audit",M("pg/accounting-mismatch",{...i,count:Math.abs(r-o)}),Math.abs(r-o))]}function ef(e,{counted:t,ignored:n}){let r=e.flatMap(({rule:s,rows:a})=>a.kind==="unavailable"&&!n.has(s)?[{failure:a.failure,counts:t.has(s)}]:[]);return[...Map.groupBy(r,({failure:{code:s,summary:a,detail:i,fix:l}})=>JSON.stringify([s,a,i,l])).values()].flatMap(s=>s.find(({counts:a})=>a)??s.slice(0,1))}function Ek(e,t){return e.rules.kind==="observed"?tf(e.rules.value,t):null}function tf(e,{counted:t}){return e.filter(({rule:r})=>t.has(r)).reduce((r,{rows:o})=>r===null||o.kind!=="observed"?null:r+o.value.length,0)}function xk(e,t){return e.audits.filter(n=>!t.some(r=>r.name===n.database)).flatMap(({database:n,rules:r})=>r.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:r.failure,count:null}]:[])}function jk(e,t,n){let r=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),o=ef(e.shared,n).map(({failure:i,counts:l})=>r(i,l?t:null)),s=tf(e.shared,n);if(o.length>0||t===null||s===t)return o;let a=Math.abs(t-(s??0));return[r(M("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:a}),a)]}function nf(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let r=t.severities["smoke-query-failed"];if(r==="off")return[];let o=Ce("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?r??"error":"warning",status:st(o,t),fingerprint:o,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function rf(e,t,n){let r=new Map;for(let{status:o,failure:s,server:a,database:i,as:l}of e){if(o!=="not-run"||s===null)continue;let d=t.some(c=>c.server===a&&c.failure.code===s.code&&(c.database===null||c.database===i))||n.some(c=>c.rule==="entra-login-refused"&&c.server===a&&c.role===l),u=JSON.stringify([a,i,l,s.code]);d||r.set(u,{server:a,database:i,stage:"smoke",failure:s,count:null})}return[...r.values()]}function of({suppressions:e,today:t,severities:n}){let r=n["suppression-expired"]??"warning";return r==="off"?[]:e.filter(({until:o})=>o!==void 0&&t>o).map(({fingerprint:o,until:s,location:a})=>({rule:"suppression-expired",severity:r,status:"new",fingerprint:`suppression-expired:${o}`,server:"",database:null,role:null,object:null,message:`The suppression of ${o} ended on ${s}`,predicate:null,remediation:null,location:a}))}var Yt=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function sf(e,t,n){let r=e.logins.map(a=>Ok(e,a,t,n)),o=r.flatMap(a=>a.login.kind==="unavailable"?[{...a,failure:a.login.failure}]:[]),s=o.filter(({identity:a,failure:i})=>a!==ue&&Yt.has(i.code));return{logins:Ck(r),findings:Ik(s).map(a=>Nk(e,a)),gaps:Rk(o.filter(a=>!s.includes(a))).map(({database:a,failure:i})=>({server:e.server.name,database:af.has(i.code)?a:null,stage:Ak(i.code),failure:i,count:null}))}}var af=new Set(["pg/connect-denied","pg/database-missing"]);function Rk(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>JSON.stringify([n,o.code,o.summary,af.has(o.code)?r:null])).values()].flatMap(n=>n.slice(0,1))}function Ak(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function Ok(e,t,n,r){if(t.login.kind!=="unavailable"||n.length===0)return t;let o=r.find(({name:a})=>a===t.identity),s={host:e.server.host,database:t.database,...o===void 0?{}:{clientId:o.clientId,tenantId:o.tenantId},...Tk(t.login.failure)};return{...t,login:{kind:"unavailable",failure:fl(t.login.failure,t.role,s,n)}}}function Tk({objectId:e}){return e===null?{}:{objectId:e}}function Ck(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:r})=>r.kind==="observed")??n.slice(0,1))}function Ik(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>`${n}/${o.code}/${o.code==="pg/connect-denied"?r:""}`).values()].flatMap(n=>n.slice(0,1))}function Nk(e,{identity:t,role:n,database:r,failure:o}){let s=o.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),a=o.code==="pg/connect-denied"?r:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:Ce("entra-login-refused",e.server.name,a,"role",n),server:e.server.name,database:a,role:n,object:null,message:`The identity ${t} cannot log in: ${o.summary} (${o.code}). ${o.likelyCause}`,predicate:null,remediation:s?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}function lf(e,{servers:t,findings:n,gaps:r,smoke:o},{severities:s,identities:a}){if(e.kind==="skipped")return[e.because.summary];let i=n.filter(({severity:p})=>p==="error"),l=i.filter(({status:p})=>p!=="new").length,d=t.flatMap(p=>[{name:ue,loginRole:p.loginRole},...a].filter(({name:f})=>!p.logins.some(({identity:h,login:m})=>h===f&&m.kind==="observed")).map(({name:f,loginRole:h})=>`${p.name}: the Entra login of ${f} as ${h} is not proven`)),u=Object.keys(s).filter(p=>s[p]==="off"),c=t.filter(p=>!o.some(f=>f.server===p.name&&f.status==="pass"));return[...d,...i.length===0?[]:[`${k(i.length,"error")} found: ${qk(i)}${l===0?"":` (${q(l)} accepted by baseline or suppression)`}`],...r.length===0?[]:[`${k(r.length,"gap")}: not everything could be looked at`],...c.map(p=>`${p.name}: no smoke query has passed, so nothing proves that the application works`),...u.map(p=>`the rule ${p} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function qk(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,r])=>`${q(r.length)} \xD7 ${n}`).join(", ")}var ci="rehearsal-failed";function df({server:e,rehearsals:t},n){let r=n.severities[ci]??"error";return r==="off"?[]:[...t.flatMap(Lk),...Mk(t)].map(({database:o,role:s,type:a,identity:i,message:l})=>{let d=Ce(ci,e.name,o,a,i);return{rule:ci,severity:r,status:st(d,n),fingerprint:d,server:e.name,database:o,role:s,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function Lk(e){let{server:t,database:n,tried:r}=e,o=[...e.roles,...e.labelled];if(r.kind!=="observed")return[];let{result:s}=r.value;if(s.kind!=="ran"){let a=`Rehearsal in ${t}/${n}: ${Ae(e)}${Pk(e,s)}`;return[{database:n,role:null,type:"script",identity:o.join(","),message:a}]}return s.roles.filter(a=>Me(a,n)>0).map(a=>({database:n,role:a.role,type:"remainder",identity:a.role,message:`Rehearsal in ${t}/${n}: ${os(a,n)}`}))}function Pk({as:e},t){if(t.kind!=="failed")return"";let n=t.context===null?"":` In ${t.context.replace(/\s+/g," ")}.`;return t.error.sqlState==="42501"?`${n} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:n}function Mk(e){let t=e.flatMap(({server:n,tried:r})=>r.kind==="observed"&&r.value.result.kind==="ran"?r.value.result.roles.map(o=>({server:n,role:o})):[]);return[...Map.groupBy(t,({role:n})=>n.role)].flatMap(([n,r])=>{let o=Math.min(...r.map(({role:i})=>Me(i,null))),[s]=r;if(o===0||s===void 0)return[];let a=`Rehearsal on ${s.server}: after every script ${n} still owns ${k(o,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${Dk(s.role)}.`;return[{database:null,role:n,type:"remainder",identity:n,message:a}]})}function Dk({named:e}){let t=e.filter(({type:n})=>Fk.has(n)).map(({type:n,identity:r})=>`${n} ${r}`);return t.length===0?"":` (${t.join(", ")})`}var Fk=new Set(["database","tablespace","subscription"]);function cf({server:e,rehearsals:t},n,r){return t.flatMap(({database:o,as:s,tried:a})=>{if(a.kind!=="unavailable")return[];let{failure:i}=a;return n.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===o))||Yt.has(i.code)&&r.some(({rule:d,server:u,role:c})=>d==="entra-login-refused"&&u===e.name&&c===s)?[]:[{server:e.name,database:o,stage:"rehearsal",failure:i,count:null}]})}function uf(e,t,n){let r=Uk(t,n),o=(i,l)=>i.flatMap(({rule:d,rows:u})=>u.kind==="observed"?Jk({evidence:e,settings:n,routes:r,database:l},Bk(n,d),u.value):[]),s=n.rules.flatMap(i=>Wk({evidence:e,roles:t},i,n)),a=[...o(e.shared,null),...o(s,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?o(l.value,i):[])];return{findings:a.flatMap(i=>"rule"in i?[i]:[]),gaps:[...a.flatMap(i=>"stage"in i?[i]:[]),...Gk(e,s)]}}function Bk({rules:e},t){let n=e.find(r=>r.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function Uk(e,{migration:t}){let n=new Map;return r=>{if(r===null)return{kind:"undecided",because:"it hangs on no role"};let o=n.get(r)??St(r,t,e);return n.set(r,o),o}}function Wk(e,{id:t,stage:n="audit",find:r},{severities:o}){return r===void 0||o[t]==="off"?[]:r(e).map(s=>({rule:t,stage:n,rows:s}))}function Gk({server:e},t){return t.flatMap(({stage:n,rows:r})=>r.kind==="unavailable"?[{server:e.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function Jk(e,t,n){let{evidence:r,settings:o,routes:s,database:a}=e,i=o.severities[t.id];if(i==="off")return[];let{name:l,host:d,port:u}=r.server;return n.map(c=>{let p={server:{name:l,host:d,port:u},route:s(c.role)};if(c.unreadable!==null&&(t.unreadableMatters?.(c,p)??!0))return Kk(e,c,c.unreadable);let f=Ce(t.id,l,a,c.type,c.identity),{type:h,schema:m,name:y,identity:b}=c;return{rule:t.id,severity:i??t.severityOf?.(c,p)??t.severity,status:st(f,o),fingerprint:f,server:l,database:a,role:c.role,object:{type:h,schema:m,name:y,identity:b},message:t.message(c,p),predicate:t.predicate,remediation:t.remediation(c,p)??null,location:r.server.location??null}})}function Kk({evidence:e,database:t},{type:n,identity:r},o){let{server:s}=e,a={host:s.host,role:s.loginRole,object:`${n} ${r}`,privilege:o};return{server:s.name,database:t,stage:"audit",failure:M("pg/catalog-closed",t===null?a:{...a,database:t}),count:null}}var Qk="job-of-password-role",Yk="azure_maintenance";function pf(e,{severities:t}){let{scheduler:n,server:r,serverVersion:o}=e;if(t[Qk]==="off"||o===null)return[];switch(n.kind){case"not-applicable":return[];case"observed":{let s=n.value;if(s===null||ff(e,s)||Vk(e,s))return[];let a={host:r.host,database:s,role:r.loginRole};return[{server:r.name,database:s,stage:"audit",failure:M("pg/scheduler-not-seen",a),count:null}]}case"unavailable":return n.failure.code==="pg/catalog-closed"&&Hk(e)?[]:[{server:r.name,database:null,stage:"audit",failure:n.failure,count:null}];default:return Ee(n)}}function ff({audits:e},t){return e.some(({database:n,rules:r})=>n===t&&r.kind==="observed")}function Vk({databases:e},t){return e.kind==="observed"&&!e.value.some(n=>n.name===t)}function Hk(e){let{databases:t}=e;return t.kind==="observed"&&t.value.every(({name:n,allowsConnections:r,mayConnect:o})=>!r||ff(e,n)||n===Yk&&!o)}function mf(e,t,n,{mode:r,failOn:o}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!t)return{fails:!0,line:`Not ready to switch password authentication off: ${n.join("; ")}`};let s=zk(e,t);return{fails:e.kind!=="pass"&&o!=="never",line:s}}function zk(e,t){switch(e.kind){case"pass":return t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${k(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${k(e.because.length,"thing")} could not be looked at`;default:return Ee(e)}}function wf(e,t){let n=e.servers.map(f=>Xk(f,t)),r=e.servers.flatMap(f=>f.smoke),o=e.servers.flatMap(f=>f.comparisons),s=[...n.flatMap(f=>f.findings),...nf(r,t),...Xp(o,t),...of(t)].sort(r$),a=n.flatMap(f=>f.gaps),i=[...a,...rf(r,a,s)],l=n$(e,s,i,t),d=e.servers.flatMap(f=>f.rehearsals),u={servers:n.map(({server:f})=>f),findings:s,gaps:i,smoke:r,comparisons:o,rehearsals:d},c=lf(l,u,t),p=c.length===0;return{verdict:l,ready:p,notReadyBecause:c,step:mf(l,p,c,t),...u}}function Xk(e,t){let n=e.roles.kind==="observed"?e.roles.value.map(xe):[],r=e.roles.kind==="observed"?new Set(n.filter(l=>l.class.kind==="password").map(l=>l.facts.oid)):void 0,o=sf(e,n,t.identities),s=Zp(e,r,e$(t)),a=uf(e,n,t),i=[...o.gaps,...t$(e),...s.gaps,...pf(e,t),...a.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,sessions:e.sessions,logins:o.logins,roles:n,databases:Zk(s.databases,i),sharedPasswordOwnedObjects:s.shared},findings:[...o.findings,...a.findings,...df(e,t)],gaps:[...i,...cf(e,i,o.findings)]}}function Zk(e,t){let n=new Set(t.map(({database:r})=>r));return e.map(r=>n.has(r.name)?{...r,status:"gap"}:r)}function e$({rules:e,severities:t}){let n=new Set(e.flatMap(o=>o.counted===!0?[o.id]:[])),r=e.filter(({id:o})=>t[o]==="off"&&!n.has(o)).map(({id:o})=>o);return{counted:n,ignored:new Set(r)}}function t$(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:r})=>r.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function n$(e,t,n,{failOn:r}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let o=t.filter(({status:s,severity:a})=>s==="new"&&(a==="error"||r==="warning"&&a==="warning"));return re(o)?{kind:"fail",because:o}:re(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var gf={new:0,baselined:1,suppressed:2},hf={error:0,warning:1,note:2},yf=["entra-login-refused","smoke-query-failed","works-only-with-password","rehearsal-failed"];function bf({rule:e}){let t=yf.indexOf(e);return t===-1?yf.length:t}function r$(e,t){return gf[e.status]-gf[t.status]||hf[e.severity]-hf[t.severity]||bf(e)-bf(t)}var o$=/^[a-z0-9._-]$/,s$=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function ui(e){let t=[...e],n=t.length-1;return t.map((r,o)=>o===0&&(/[._]/.test(r)||s$.test(e))||o===n&&r==="."||!o$.test(r)?a$(r):r).join("")}function a$(e){return[...new TextEncoder().encode(e)].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var i$="postgres";function Ro(e,t){if(e.roles.kind!=="observed")return[];let n=e.roles.value.map(xe),r=a=>St(a,t,n),o=l$(e,n,r),s=e.audits.map(({database:a,rules:i,before:l})=>{let d=i.kind==="observed"?i.value.flatMap(_f):[];return vf(e,{database:a,forShared:!1,before:l,labels:[]},d,r)}).sort((a,i)=>jo(a.database,i.database));return[o,...s].filter(({handovers:a,labels:i,undecided:l})=>a.length+i.length+l.length>0)}function l$(e,t,n){let r=t.filter(a=>a.class.kind==="password").flatMap(({facts:{name:a}})=>{let i=n(a);return i.kind==="label"?[{role:a,route:i}]:[]}),o=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return vf(e,{database:i$,forShared:!0,before:o,labels:r},e.shared.flatMap(_f),n)}function _f({rule:e,rows:t}){let n=Pi(e);return n===void 0||t.kind!=="observed"?[]:t.value.map(r=>[n,r])}function vf({server:e,serverVersion:t},n,r,o){let s=[...Map.groupBy(r,([,a])=>a.role??"")].filter(([a])=>a!=="").sort(([a],[i])=>jo(a,i)).map(([a,i])=>({role:a,found:i,route:o(a)}));return{server:e.name,host:e.host,serverVersion:t,...n,handovers:s.flatMap(({role:a,found:i,route:l})=>{let d=ne(l);return d===void 0?[]:[d$(a,d,l,i)]}),undecided:s.flatMap(({role:a,found:i,route:l})=>l.kind==="undecided"?[{role:a,count:i.length,because:l.because}]:[])}}function d$(e,t,n,r){let o=s=>r.flatMap(([a,i])=>a===s?[i]:[]).sort((a,i)=>jo(a.type,i.type)||jo(a.identity,i.identity));return{from:e,to:t,route:n,objects:o("objects"),defaultPrivileges:o("defaultPrivileges"),mappings:o("mappings"),policies:o("policies"),jobs:o("jobs")}}function jo(e,t){return e<t?-1:e>t?1:0}var Vt=`do $gate$
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
$gate$;`;var ke=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,c$=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,u$=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,ee=`${ke}, ${c$}, ${u$}`;function gt(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var Ht="('default acl', 'user mapping')";function Gn(e,t){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%'
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
      end`}function Jn(e){return`${e}.type <> 'schema', ${e}.type, ${e}.identity`}function Kn(e){return`(not pg_has_role(${e}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${e} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var Qn=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function Yn(e,t){return`(pg_has_role(${e}.srvowner, 'USAGE') or has_server_privilege(${t}, ${e}.oid, 'USAGE'))`}var Sf=`with ${ke}, answer as (
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
order by ans.place, ans.about collate "C";`;var p$=.2,kf=`with ${ee}, me as (
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
    ${Qn} as owner, own.old_oid,
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
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${Kn("rel.relowner")})
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
    ${Kn("rol.oid")} as lendable,
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
  where ${gt("own")}
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
    select srv.srvowner in (select lent.oid from lent) or ${Yn("srv","pair.old_oid")}
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
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${p$}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function zt(e,t){let{server:n,host:r,database:o,forShared:s}=t;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${T(n)} (${T(r)})`,`Database: ${T(o)}${s?", or any other":""}`,...f$(t),"",...m$[e],...s?g$:[],...e==="remediate"&&!s&&t.handovers.length>0?h$:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?y$(t):[],...b$(t)].map(i=>`-- ${i}`.trimEnd()).join(`
`)}function f$({handovers:e,labels:t}){let n=[...t.map(({role:r,route:o})=>`${T(r)}: labelled in place, because ${T(o.because)}`),...e.map(({from:r,to:o,route:s})=>`${T(r)} \u2192 ${T(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${T(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var m$={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles. One transaction: all of it happens, or nothing. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},g$=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."],h$=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function y$({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:t,to:n})=>`  grant ${T(R(n))} to ${T(R(t))};`)]}function b$({undecided:e,forShared:t}){if(e.length===0)return[];let n=t?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:r,count:o,because:s})=>[`  ${T(r)} has ${k(o,"thing")} ${n}, and ${T(s)}`,`  - { from: ${$f(r)}, to: <Entra or group role> }`,`  - { from: ${$f(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function $f(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:T(JSON.stringify(e))}var w$=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function Xt({database:e,forShared:t},n){let r={database:t?"":e,...n};return[...w$,...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${_$(typeof s=="string"?s:v$(s))};`)].join(`
`)}function _$(e){return e.includes("\\")?`E${Pe(e.replaceAll("\\","\\\\"))}`:Pe(e)}function v$(e){return Array.isArray(e)&&e.length>1?`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]`:JSON.stringify(e)}var S$="set local lock_timeout = '5s';";function Ao(e,t){return[`${S$}
${e}`,...t.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}var k$="begin isolation level read committed read write;";function Oo(e){return[k$,...e,"commit;"].join(`

`)}function Ef(e){let{handovers:t,labels:n}=e,r=t.length+n.length>0;return`${[zt("preflight",e),...r?$$(e):[]].join(`

`)}
`}function $$(e){let{handovers:t,labels:n}=e,r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",jobs:t.flatMap(o=>E$(o,e.database))};return[`begin transaction read only;
${Xt(e,r)}`,`-- 1. The right database, and every role is there.
${Vt}`,`-- 2. What remediate.sql needs.
${kf}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${Sf}`,"commit;"]}function E$({from:e,to:t,jobs:n},r){let o=n.filter(({details:a})=>a.scheduler==="pg_cron"),s=o.some(({details:a})=>a.database!==r||a.active===!1);return o.length===0?[]:[{from:e,to:t,special:s}]}var xf={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function x$(e,t){let n=Object.hasOwn(xf,e.type)?xf[e.type]:void 0;if(!(n===void 0||e.schema==="pg_temp"))return`alter ${n} ${j$(e)} owner to ${R(t)};`}function Ie(e,t){if(t.kind==="label")return e.role===null?void 0:Re(e.role,t);let n=ne(t);return n===void 0?void 0:x$(e,n)}function j$({type:e,identity:t}){return e==="aggregate"&&t.endsWith("()")?`${t.slice(0,-2)}(*)`:t}function To({type:e,details:t},n){return e==="subscription"?n!==null&&n<16e4:e==="event trigger"||e==="foreign-data wrapper"||t.superuser_only===!0}var jf=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,Rf=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,R$="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",Af=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${jf} then
    return;
  end if;
  for hand in
    with ${ke}
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
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${R$} order by one.jobid loop
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
        ${Rf}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,Of=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${jf} then
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
        ${Rf}
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
$gate$;`;var Co=`do $gate$
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
      with ${ee}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${Qn} as owner, nsp.oid as objid, own.new_name as grantee
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
        select 'usage', 'schema', nsp.nspname, ${Qn}, nsp.oid, who.name
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
          join jsonb_to_recordset(coalesce(current_setting('postgres_entra_gate.grants', true), '[]')::jsonb)
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
      with ${ke}
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
          from jsonb_to_recordset(coalesce(current_setting('postgres_entra_gate.grants', true), '[]')::jsonb) as lst (entries jsonb)
          cross join lateral jsonb_to_recordset(lst.entries) as ent (grantor name)
          where round = 'owners'
        )
        -- Who cannot be lent is not tried beyond the roles themselves: what is refused then says what it is refused for.
        and (round = 'roles' or ${Kn("rol.oid")})
      order by rol.rolname
    loop
      -- To grant and to alter policies by right of an owner does not take acting as one; to put privileges back does.
      if pg_has_role(lent.oid, 'USAGE')
        and (round = 'owners' and current_setting('postgres_entra_gate.way') = 'there' or pg_has_role(lent.oid, case when with_options then 'SET' else 'MEMBER' end)) then
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
$gate$;`,Io=`do $gate$
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
$gate$;`;var Tf=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${ee}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${gt("own")}) as held_back
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
      with ${ee}
      select ${Gn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${gt("own")}
      order by ${Jn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,No=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${ee}
    select own.type, own.identity, ${Gn("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${gt("own")}
    order by ${Jn("own")}
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
$gate$;`,Cf=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${ee}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${Ht}
        and (own.type in ('extension', 'subscription') or ${gt("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${Ht})
        - count(*) filter (where own.moving and own.type not in ${Ht}) as gone
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
      with ${ee}
      select array_agg(${Gn("own","own.old_name")} order by ${Jn("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${Ht};
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
      with ${ee}
      select ${Gn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${Ht}
      order by ${Jn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var If=`do $gate$
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
$gate$;`,Nf=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${Yn("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
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
$gate$;`,qf=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${Yn("srv","rol.oid")} as may_make
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
$gate$;`;var Lf=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${ke}, named as (
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
$gate$;`,Pf=`do $gate$
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
$gate$;`;var Mf=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${ee}
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
$gate$;`;var qo=1e3;function Df(e){let t=Lo(e);return`${[zt("remediate",e),...t.length===0?[]:[Oo(t)]].join(`

`)}
`}function Lo(e){let{handovers:t,labels:n}=e;if(t.length+n.length===0)return[];let r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:""};return Ao(Xt(e,r),A$(e))}function A$(e){let{handovers:t,labels:n,forShared:r}=e,o=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],s=t.length>0,a=(i,l,d)=>{let u=t.flatMap(c=>c[i]);return o([l,...Ff(u)].join(`
`),d,u.length>0)};return[...o("The right database, and every role is there.",Vt),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:i,route:l})=>Re(i,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",Co,s),...o(["The handover.",...t.flatMap(i=>O$(i,e))].join(`
`),r?No:Tf,s),...a("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",If),...a("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",Nf),...a("policies","Row-level security: the successor is named instead.",Lf),...a("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",Af),...o("The loans end.",Io,s),...o("What is left, if anything: a warning for each role.",Mf,s)]}function O$({from:e,to:t,objects:n},{serverVersion:r}){let o=n.filter(s=>To(s,r));return[`${T(e)} \u2192 ${T(t)}: ${k(n.length,"object")}.`,...Ff(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,qo).map(s=>`  ${Bf(s)}: ${T$(s)}`)]]}function Ff(e){let t=e.slice(0,qo).map(n=>`  ${Bf(n)}`);return e.length<=qo?t:[...t,`  and ${k(e.length-qo,"object")} more: report.json lists them all`]}function Bf({type:e,identity:t}){return`${T(e)} ${T(t)}`}function T$({type:e,identity:t}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":T(e)} ${T(t)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var Uf=`do $gate$
declare
  step record;
begin
  for step in
    with ${ke}, both_roles as (
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
$gate$;`;var Wf=`held (classid, objid, name, acl) as (
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
  )`,C$=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,Gf=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${ee}, ${Wf}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${C$})) as one
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
$gate$;`,Jf=`do $gate$
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
        with ${ee}, ${Wf}, noted as (
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
$gate$;`;function Kf(e){let t=I$(e);return`${[zt("undo",e),...t.length===0?[]:[Oo(t)]].join(`

`)}
`}function I$(e){let{handovers:t,labels:n,before:r}=e;if(t.length+n.length===0)return[];if(t.length>0&&r.kind!=="observed")return[q$];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[]};return Ao(`${N$}
${Xt(e,L$(e,o))}`,M$(e))}var N$="set local enable_nestloop = off;",q$=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function L$(e,{grants:t,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:a}=e,i=new Set(r.map(({from:d})=>d)),l=new Set(r.flatMap(({from:d,to:u})=>[d,u]));return{pairs:r.map(({from:d,to:u})=>[u,d]),labelled:o.map(({role:d})=>d),way:"back",objects:Object.fromEntries(r.map(({from:d,objects:u})=>[d,P$(u.filter(c=>!To(c,a)))])),grants:t.filter(({shared:d,owner:u})=>d===s&&i.has(u)).map(({owner:d,type:u,identity:c,column:p,entries:f})=>({owner:d,type:u,identity:c,column:p,entries:f})),...s?{}:{default_privileges:n.filter(({role:d})=>l.has(d)),mappings:r.flatMap(({from:d,mappings:u})=>u.map(({details:c})=>({role:d,server:c.server}))),policies:r.flatMap(({policies:d})=>d.map(({details:{table:u,policy:c,named:p}})=>({table:u,policy:c,roles:p}))),jobs:r.flatMap(({from:d,to:u,jobs:c})=>c.flatMap(({name:p,details:{scheduler:f,job:h}})=>f==="pg_cron"?[{from:d,to:u,job:h,name:p===h?null:p}]:[]))}}}function P$(e){let t=Map.groupBy(e,({type:n})=>n);return Object.fromEntries([...t].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function M$(e){let{handovers:t,labels:n,forShared:r}=e,o=i=>t.some(l=>l[i].length>0),s=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],a=t.length>0;return[...s("The right database, and every role is there.",Vt),...s("These roles are password roles again.",n.map(({role:i})=>Ml(i)).join(`
`),n.length>0),...s("Note the privileges that the way back would blur.",Gf,a&&!r),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",Co,a),...s("The owners.",r?No:Cf,a),...s("The privileges that became one with those of the successor.",Jf,a),...s("Default privileges.",Uf,a&&!r),...s("User mappings.",qf,o("mappings")),...s("Row-level security.",Pf,o("policies")),...s("Jobs of pg_cron.",Of,o("jobs")),...s("The loans end.",Io,a)]}var D$="_shared";function Qf(e,t){return e.flatMap(n=>Ro(n,t)).flatMap(n=>{let r=n.forShared?D$:ui(n.database),{server:o,database:s}=n,a=`remediation/${ui(n.server)}/${r}`;return[{path:`${a}/preflight.sql`,server:o,database:s,text:Ef(n)},{path:`${a}/remediate.sql`,server:o,database:s,text:Df(n)},{path:`${a}/undo.sql`,server:o,database:s,text:Kf(n)}]})}function Yf(e){let{name:t,server:n,database:r,mode:o,as:s,from:a,entra:i,password:l,outcome:d,because:u,location:c}=e,p={path:c.path,line:c.line,column:c.column??null};return{name:t,server:n,database:r,mode:o,as:s,from:a,entra:i,password:l,outcome:d,because:u,location:p}}function Vf(e){return e.kind==="observed"?e.value:null}function Hf(e){let{server:t,database:n,roles:r,labelled:o,as:s,tried:a}=e,i=a.kind==="observed"?a.value.result:void 0,l=i===void 0||i.kind==="ran"?null:{step:i.step,title:i.title};return{server:t,database:n,roles:r,labelled:o,as:s,status:an(e),rolledBack:i?.kind!=="left-transaction",durationMs:a.kind==="observed"?a.value.durationMs:null,steps:a.kind==="observed"?a.value.steps:null,message:Ae(e),failedAt:l,error:i?.kind==="failed"?{...zf(i.error),context:i.context}:null,afterwards:i?.kind==="ran"?i.roles.map(F$):[],notices:a.kind==="observed"?a.value.notices:[]}}function F$({role:e,counts:t,named:n,drop:r}){return{role:e,counts:t,named:n,dropRole:r===null?null:zf(r)}}function zf({sqlState:e,message:t,hint:n,detail:r}){return{sqlState:e,message:t,hint:n,detail:r}}function ht({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&Yt.has(e.failure.code)?"refused":"unavailable"}function Po({logins:e}){let t=e.find(({identity:n})=>n===ue);return t===void 0?"unavailable":ht(t)}function Ne({roles:e},t){return e.length===0?null:t}function pi(e){return e.databases.length===0?null:[...e.databases.map(n=>n.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,Ne(e,0))}function Xf({servers:e}){return e.length===0?null:e.reduce((t,n)=>{let r=pi(n);return t===null||r===null?null:t+r},0)}function Zf(e,t){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:a,comparisons:i,rehearsals:l,findings:d,gaps:u}=e;return W$([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:t.toolVersion}],["startedAt",t.startedAt],["durationMs",t.durationMs],["mode",t.mode],["failOn",t.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",yt(o,c=>c)],["skipped",n.kind==="skipped"?Vn(n.because):null],["servers",yt(s,G$)],["smoke",yt(a,V$)],["comparisons",yt(i,Yf)],["rehearsals",yt(l,H$)],["findings",yt(d,X$)],["gaps",yt(u,eE)]])}function*em(e){let{servers:t,...n}=e;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${qe(o)}: ${qe(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...a}of t)yield`${r}    ${qe(a).slice(0,-1)},
      "shared": [`,yield*tm(o),yield`],
      "audits": [`,yield*B$(s),yield"]}",r=`,
`;yield t.length===0?`]
}
`:`
  ]
}
`}function*B$(e){let t=`
`;for(let{rules:n,...r}of e)n.kind==="observed"?(yield`${t}        ${qe(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*tm(n.value),yield"]}}"):yield`${t}        ${qe({...r,rules:n})}`,t=`,
`}function*tm(e){let t=`
`;for(let{rule:n,rows:r}of e)r.kind==="observed"?(yield`${t}          {"rule":${qe(n)},"rows":{"kind":"observed","value":[`,yield*nm(r.value,o=>o,"            "),yield"]}}"):yield`${t}          ${qe({rule:n,rows:r})}`,t=`,
`}function yt(e,t){return{entries:()=>nm(e,t,"    ")}}function U$(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*nm(e,t,n){for(let[r,o]of e.entries())yield`${r===0?"":","}
${n}${qe(t(o))}`;e.length>0&&(yield`
${n.slice(2)}`)}function*W$(e){let t=`{
`;for(let[n,r]of e)yield`${t}  ${qe(n)}: `,U$(r)?(yield"[",yield*r.entries(),yield"]"):yield qe(r),t=`,
`;yield`
}
`}function qe(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function Vn({code:e,summary:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}){return{code:e,message:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}}function G$(e){let{name:t,host:n,port:r,serverVersion:o,loginRole:s,logins:a,roles:i,databases:l,sharedPasswordOwnedObjects:d}=e;return{name:t,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:Po(e),logins:a.map(J$),roles:i.map(Q$),sessions:Vf(e.sessions),databases:l.map(u=>Y$(e,u)),sharedPasswordOwnedObjects:Ne(e,d)}}function J$(e){let{identity:t,role:n,login:r}=e;return{identity:t,role:n,entraLogin:ht(e),proof:r.kind==="observed"?K$(r.value):null,failure:r.kind==="unavailable"?Vn(r.failure):null}}function K$({sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}){return{sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}}function Q$({facts:e,class:{kind:t,...n}}){return{oid:e.oid,name:e.name,class:t,keepsPassword:"keepsPassword"in n?n.keepsPassword:t==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function Y$(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t;return{name:n,status:r,passwordOwnedObjects:Ne(e,o),listed:s,durationMs:a}}function V$(e){let{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d}=e,{error:u,failure:c,notices:p,location:f}=e;return{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d,error:u===null?null:z$(u),failure:c===null?null:Vn(c),notices:p,location:rm(f)}}function H$(e){let{tried:t}=e;return{...Hf(e),failure:t.kind==="unavailable"?Vn(t.failure):null}}function z$({sqlState:e,message:t,hint:n,position:r}){return{sqlState:e,message:t,hint:n,position:r}}function X$(e){let{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l,message:d,remediation:u}=e;return{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l===null?null:Z$(l),message:d,remediation:u,location:rm(e.location)}}function Z$({type:e,schema:t,name:n,identity:r}){return{type:e,schema:t,name:n,identity:r}}function eE({server:e,database:t,stage:n,failure:r,count:o}){return{server:e,database:t,stage:n,...Vn(r),count:o}}function rm(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}var om=20,Zt=50,tE=2e3;function*sm(e,t){for(let n of nE(e,t))yield F(T(n),tE)}function*nE(e,t){let{servers:n,gaps:r,smoke:o,findings:s,rehearsals:a,step:i,ready:l,notReadyBecause:d,verdict:u}=e;if(yield`${i.line} (${t.mode}, fail-on ${t.failOn}, took ${ge(t.durationMs)})`,u.kind==="skipped"){yield*im(u.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield"Passwords cannot be switched off yet, because:"),yield*Mo(d.map(c=>`  - ${c}`));for(let c of n)yield*rE(e,c);yield*am(e,s.filter(({server:c})=>!n.some(({name:p})=>p===c)),"");for(let c of tr(r))yield*iE(c);o.length>0&&(yield"Smoke queries:");for(let c of o)yield dE(c);a.length>0&&(yield"Rehearsal of the remediation:"),yield*Mo(a.map(cE)),t.remediationFiles.length>0&&(yield`${k(t.remediationFiles.length,"remediation file")} under ${t.reportDir}/remediation`)}function*rE(e,t){yield`${t.name} (${t.host}), ${_t(t.serverVersion)}, Entra login ${Po(t)}`;for(let r of t.logins)yield oE(r);yield*Mo(t.databases.map(r=>aE(t,r)));let n=Ne(t,t.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${q(n)} of password roles`,yield*am(e,e.findings.filter(r=>r.server===t.name),"  ")}function oE(e){let{identity:t,role:n,login:r}=e,o=`  login of ${t} as ${n}: ${ht(e)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:a,systemUser:i,tlsVersion:l,clientAddress:d}=r.value,u=[`object id ${s}`,`label of a ${a}`,i===null?"":`system_user ${i}`,l??"",d===null?"":`from ${d}`];return`${o} (${u.filter(c=>c!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var sE={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function aE(e,t){let n=Ne(e,t.passwordOwnedObjects),r=n===null?"objects not counted":`${k(n,"object")} of password roles`,o=t.listed===null?"":`, ${q(t.listed)} listed`,s=t.durationMs===null?"":`, ${ge(t.durationMs)}`;return`  ${t.name}: ${sE[t.status]}, ${r}${o}${s}`}function*am(e,t,n){for(let o of t.slice(0,om)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let a=vt(o)==="login"?or(e,o):void 0;a!==void 0?yield*lm(a,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=t.length-om;r>0&&(yield`${n}\u2026 and ${q(r)} more in report.json`)}function*iE(e){let{server:t,failure:n}=e,r=nr(e),o=r.slice(0,Zt).join(", "),s=r.length>Zt?` and ${q(r.length-Zt)} more`:"",a=rr(e),i=[t??"",`${o}${s}`].filter(d=>d!=="").join("/"),l=a===null||a===0?"":`, ${k(a,"object")} of password roles went unseen`;yield`Could not be looked at: ${i===""?"the run":i}${l}`,yield*im(n)}function*im(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*lm(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*Mo(e.detail.split(/\r?\n/).map(t=>`    | ${t}`)))}function*lm({fix:e},t){for(let n of e)yield`${t}${n}`}var lE={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function dE({name:e,status:t,server:n,database:r,as:o,setRole:s,durationMs:a,message:i,location:l}){let d=s===null?o:`${o}, set role ${s}`,u=i===""?"":`: ${i}`,c=t==="pass"?"":` (${l.path}:${l.line})`;return`  ${lE[t]}: ${e} (${n}/${r} as ${d}), ${ge(a)}${u}${c}`}function cE(e){let{server:t,database:n,as:r}=e;return`  ${t}/${n} as ${r}: ${Ae(e)}`}function*Mo(e){yield*e.slice(0,Zt),e.length>Zt&&(yield`  \u2026 and ${q(e.length-Zt)} more in report.json`)}function cm(e,t){let{verdict:n,ready:r,findings:o,gaps:s,smoke:a}=e;return{verdict:n.kind,ready:String(r),"password-owned-objects":String(Xf(e)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(a.filter(({status:i})=>i==="pass").length),"smoke-failed":String(a.filter(({status:i})=>i==="fail"||i==="not-run").length),report:dm(t.reportDir,"report.json"),remediation:t.remediationFiles.length===0?"":dm(t.reportDir,"remediation")}}function dm(e,t){let n=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return n.endsWith("/")?`${n}${t}`:`${n}/${t}`}function O(e){return{kind:"text",text:`${e}

`}}var pm=900*1024,Do=50;function W(e,t,n={}){let{head:r="",foldedUnder:o,limit:s=Do}=n,a=o!==void 0;return{kind:"list",head:a?`<details><summary>${o}</summary>

${r}`:r,entries:e.slice(0,s).map(t),leftOut:Math.max(0,e.length-s),tail:a?`
</details>
`:""}}function fm(e,t,n){let r=[],o=n-Hn(t)-Hn(um);for(let s of e){let a=s.kind==="text"?s.text:fi(s,s.entries.length),i=Hn(a);if(i>o){let l=s.kind==="text"?"":uE(s,o);return[...r,l,um,t].join("")}r.push(a),o-=i}return[...r,t].join("")}var um="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function fi({head:e,entries:t,leftOut:n,tail:r},o){let s=n+t.length-o,a=s===0?"":`
\u2026 and ${k(s,"more","more")} in \`report.json\`.
`;return`${e}${t.slice(0,o).join(`
`)}
${a}${r}
`}function uE(e,t){let n=0,r=Hn(fi(e,0))+pE;for(let o of e.entries){if(r+=Hn(o)+1,r>t)break;n+=1}return n===0?"":fi(e,n)}var pE=64;function Hn(e){return new TextEncoder().encode(e).length}var gm=300,hm=1500,fE=4e3,mm="&#8203;",mE=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function ce(e){return F(Fo(e),hm).replace(mE,t=>/[<>&|\\$]/.test(t)?ym(t):/[`*_[\]~]/.test(t)?`\\${t}`:`${t}${mm}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(t,n,r)=>/\d/.test(r)?`${n}${r}${mm}`:`${n}\\${r}`)}function Ue(e){let t=F(Fo(e),hm).split("`");return t.length%2===0?ce(e):t.map((n,r)=>n===""?"":r%2===1?U(n):ce(n)).join("")}function U(e){let t=F(Fo(e),gm);if(t.trim()==="")return bt(e);let n="`".repeat(bm(t)+1),r=/^[` ]|[` ]$/.test(t)?" ":"";return`${n}${r}${t}${r}${n}`}function I(e){return/[|\\]/.test(e)?bt(e):U(e)}function bt(e){let t=F(Fo(e),gm);return`<code>${t.trim()===""?"&nbsp;":t.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,ym)}</code>`}function Fo(e){return T(`.${e}`).slice(1)}function ym(e){return`&#${e.codePointAt(0)??0};`}function bm(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([t])=>t.length))}function en(e,t){let n=t.map(o=>F(T(o),fE)),r="`".repeat(Math.max(3,bm(n.join(`
`))+1));return[`${r}${e}`,...n,r].join(`
`)}function te(e){return`| ${e.join(" | ")} |`}function me(e){let t=e.map(n=>n.replace(/#$/,""));return`${te(t)}
${te(e.map(n=>n.endsWith("#")?"---:":"---"))}
`}var wm={same:"\u2705 the same",differs:"\u26A0\uFE0F differs:","only-password":"\u274C","only-entra":"\u2139\uFE0F",neither:"\u274C","not-compared":"\u23ED\uFE0F not compared:"},gE={pass:"passed",warning:"warning",fail:"failed","not-run":"not run"};function vm({comparisons:e}){if(e.length===0)return[];let t=e.filter(({outcome:o})=>o==="same"),n=e.filter(({outcome:o})=>o!=="same"),r=me(["Query","Where","Path","As","Result","SQLSTATE","Both paths"]);return[O(`### Beside the password path: ${t.length} of ${e.length} the same`),O("The lines with the path **password** logged in with the old password, only to compare: what passes there makes nothing pass."),...n.length===0?[]:[W(n.flatMap(_m),o=>o,{head:r})],...t.length===0?[]:[W(t.flatMap(_m),o=>o,{head:r,foldedUnder:`${k(t.length,"smoke query","smoke queries")} with the same result on both paths`})]]}function _m(e){let{name:t,server:n,database:r,as:o,from:s,entra:a,password:i,outcome:l,because:d}=e,u=(p,f,h,m)=>te([I(t),I(`${n}/${r}`),p,I(f),h===null?"not taken":gE[h.status],h?.sqlState===null||h?.sqlState===void 0?"":I(h.sqlState),m]),c=d===""?wm[l]:`${wm[l]} ${ce(d)}`;return[u("Entra",o,a,""),u("password",s,i,c)]}var mi=20,Sm=20;function Em(e){let t=e.findings.filter(n=>vt(n)==="login");return t.length===0?[]:[O("### Refused logins"),...t.slice(0,mi).map(n=>O(hE(e,n))),...Rm(t,n=>`${U(n.server)}: ${ce(n.message)}`)]}function xm({gaps:e}){if(e.length===0)return[];let t=tr(e);return[O("### Could not be looked at"),...t.slice(0,mi).map(n=>O([jm(n.failure),km(n),Bo(n.failure)].join(`

`))),...Rm(t,n=>`${km(n)} ${Ue(n.failure.summary)} (\`${n.failure.code}\`)`)]}function Bo(e){let{summary:t,likelyCause:n,fix:r,detail:o,sqlState:s}=e;return[`${Ue(t)}.`,`**Likely cause:** ${Ue(n)}`,...wE(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${U(s)})`}:`,yE(o)]].join(`

`)}function jm(e){return`#### ${Ue(Ci[e.code].title)} (\`${e.code}\`)`}function hE(e,t){let n=or(e,t),r=`On ${U(t.server)}${t.database===null?"":`, database ${U(t.database)}`}, as the role ${U(t.role??"")}:`;if(n!==void 0)return[jm(n),r,Bo(n)].join(`

`);let o=t.remediation===null?[]:[en("sql",[t.remediation])];return["#### Entra login refused",r,Ue(t.message),...o].join(`

`)}function km(e){let t=nr(e),n=t.slice(0,10).map(U).join(", "),r=t.length>10?` and ${q(t.length-10)} more`:"",o=t.length===1?"database":"databases",s=[e.server===null?"":`server ${U(e.server)}`,t.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),a=rr(e),i=a===null||a===0?"":` **${k(a,"object")} of password roles** went unseen.`;return s.length===0?`Everywhere.${i}`:`On ${s.join(", ")}.${i}`}function Rm(e,t){let n=e.slice(mi);return n.length===0?[]:[W(n,r=>`- ${t(r)}`,{foldedUnder:`${q(n.length)} more`})]}function yE(e){let t=e.split(/\r?\n/);return en("text",t.length>Sm?[...t.slice(0,Sm),"\u2026"]:t)}function bE(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function wE(e){let t=[];for(let n of e){let r=bE(n),o=t.at(-1);o?.kind===r&&r!=="prose"?o.lines.push($m(n)):t.push({kind:r,lines:[$m(n)]})}return t.map(({kind:n,lines:r})=>n==="prose"?r.map(Ue).join(`

`):en(n,r))}function $m(e){return e.replace(/^(\$ |sql> | {2})/,"")}var gi=10,_E={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},vE="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function Am({rehearsals:e}){if(e.length===0)return[];let n=["failed","left-over","not-tried","refused","done"].flatMap(o=>e.filter(s=>an(s)===o)),r=e.filter(({tried:o})=>o.kind==="observed").length;return[O(`### Rehearsal: ${r} of ${e.length} scripts tried`),...r===0?[]:[O(vE)],W(n,SE)]}function SE(e){let{server:t,database:n,labelled:r,as:o}=e,s=[...e.roles,...r],a=s.slice(0,gi).map(U).join(", "),i=s.length>gi?` and ${s.length-gi} more`:"";return`- ${_E[an(e)]}: ${U(`${t}/${n}`)}, for ${a}${i}, as ${U(o)}. ${Ue(Ae(e))}`}var hi=5,Om=5432;function Tm(e,t){let{remediationFiles:n,reportDir:r}=t;if(n.length===0)return[];let o=kE(e,n),s=k(n.length,"file");return[O("### Remediation"),O(`${s} under ${U(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${U(r)} with \`actions/upload-artifact\` to keep it.`),O("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the same order, puts back what they changed. In the report folder:"),...o.slice(0,hi).map(a=>O(en("sh",$E(a)))),...o.length>hi?[O(`And so on for ${k(o.length-hi,"more folder")}.`)]:[],W(n,({path:a})=>`- ${U(a)}`,{foldedUnder:`${s} in ${bt(r)}`})]}function kE({servers:e},t){return[...Map.groupBy(t,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=e.find(({name:i})=>i===o.server),a=r.map(({path:i})=>i).filter(i=>!i.endsWith("/undo.sql"));return[{host:s?.host??"<host>",port:s?.port??Om,database:o.database,paths:a}]})}function $E({host:e,port:t,database:n,paths:r}){let s=`host=${t===Om?yi(e):`${yi(e)} port=${t}`} dbname=${yi(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(a=>`psql ${EE(s)} -v ON_ERROR_STOP=1 -f ${xE(a)}`)}function yi(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function EE(e){return/[$`"\\!]/.test(e)?Ko(e):`"${e}"`}function xE(e){return/^[\w./%-]+$/.test(e)?e:Ko(e)}var jE={client:"client",replication:"replication",background:"background, needs no password",unknown:"_not readable_"};function Cm({sessions:e}){if(e.kind!=="observed"||e.value.groups.length===0)return[];let{groups:t,samples:n}=e.value;return[O(`#### Who is logged in as a password role, in ${k(n.length,"sample")}`),W(t,({role:r,application:o,kind:s,database:a,network:i,count:l,since:d})=>te([I(r),o===null?"":I(o),jE[s],a===null?"":I(a),i===null?"":I(i),q(l),d===null?"":I(d)]),{head:me(["Role","Application","Session","Database","Client network","At most#","Since"])})]}var RE=20,bi=6;function Im(e){let t=Map.groupBy(e.findings,({server:n})=>n);return e.servers.flatMap(n=>AE(n,t.get(n.name)??[]))}function AE(e,t){let n=pi(e),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${k(n,"object")}**.`;return[O(`### Server ${U(e.name)}`),O(`${U(e.host)}, ${_t(e.serverVersion)}. ${r}${OE(e.roles)}`),...CE(e),...NE(Mi(t)),...Cm(e),...DE(e)]}function OE(e){if(e.length===0)return"";let t=o=>e.filter(s=>s.class.kind===o).length,n=e.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${k(t("entra"),"Entra role")}${n===0?"":` (${q(n)} with a password as well)`}`;return` Roles: ${k(t("password"),"password role")}, ${r}, ${k(t("group"),"role")} without login.`}var TE={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function CE(e){let t=Ne(e,e.sharedPasswordOwnedObjects),n=({status:i,passwordOwnedObjects:l})=>i==="gap"?Number.POSITIVE_INFINITY:l??0,r=e.databases.toSorted((i,l)=>n(i)===n(l)?0:n(l)-n(i)),o=r.map(i=>()=>IE(e,i));if(t!==null&&o.unshift(()=>te(["_databases and tablespaces themselves_",q(t),"","",""])),o.length===0)return[];let s=me(["Database","Objects of password roles#","Listed#","Status","Took#"]),a=o.length>10?`${k(r.length,"database")}`:void 0;return[W(o,i=>i(),{head:s,foldedUnder:a})]}function IE(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t,i=Ne(e,o);return te([I(n),i===null?"not counted":q(i),s===null?"":q(s),TE[r],a===null?"":ge(a)])}function NE(e){if(e.length===0)return[];let t=e.toSorted((r,o)=>o.findings.length-r.findings.length),n=me(["Role","Database","Rule","Found#","Types","Accepted#"]);return[O("#### What hangs on which role"),W(t,qE,{head:n,foldedUnder:e.length>10?k(e.length,"group"):void 0}),...t.slice(0,RE).map(LE)]}function qE({role:e,database:t,rule:n,findings:r}){let o=Fi(r),s=o.slice(0,bi).map(([l,d])=>`${q(d)} \xD7 ${ce(l)}`),a=o.length>bi?[k(o.length-bi,"more type")]:[],i=r.filter(({status:l})=>l!=="new").length;return te([I(e),t===null?"_the server itself_":I(t),I(n),q(r.length),[...s,...a].join(", "),i===0?"":q(i)])}function LE(e){let{role:t,database:n,findings:r}=e,o=n===null?"the server itself":bt(n),s=r.length>Do?`, the first ${Do}`:"";return W(r,PE,{head:me(["Severity","Type","Object","Status"]),foldedUnder:`${bt(t)} ${Di(e)} in ${o}${s}`})}function PE({object:e,severity:t,status:n}){return te([t,ce(e?.type??""),I(e?.identity??""),n])}var ME={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function DE(e){if(e.logins.length===0)return[];let t=e.logins.filter(({login:n})=>n.kind==="observed").length;return[W(e.logins,FE,{head:me(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${q(t)} of ${q(e.logins.length)} proven`})]}function FE(e){let{identity:t,role:n,login:r}=e,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return te([I(t),I(n),ME[ht(e)],...o.map(s=>s===null?"":I(s))])}var BE=new Set(["works-only-with-password","differs-from-password"]);function Nm({findings:e}){let t=e.filter(r=>vt(r)==="other"&&!BE.has(r.rule));if(t.length===0)return[];let n=me(["Severity","Rule","What","Where","Status"]);return[O("### Other findings"),W(t,UE,{head:n})]}function UE({severity:e,rule:t,message:n,location:r,status:o,server:s}){let a=r===null?s:`${r.path}:${r.line}`;return te([e,I(t),ce(n),a===""?"":I(a),o])}var WE={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function qm({smoke:e}){if(e.length===0)return[];let t=e.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>e.filter(({status:s})=>s===o));return[O(`### Smoke queries: ${t.length} of ${e.length} passed`),...r.length===0?[]:[W(r,GE,{head:me(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...t.length===0?[]:[W(t,JE,{head:me(["Query","Where","As","How","Took#"]),foldedUnder:`${k(t.length,"smoke query","smoke queries")} passed`})]]}function GE(e){let{status:t,name:n,location:r,error:o,message:s,failure:a}=e,i=o?.sqlState??a?.sqlState;return te([WE[t],I(n),Lm(e),Pm(e),I(`${r.path}:${r.line}`),i==null?"":I(i),ce(s)])}function JE(e){return te([I(e.name),Lm(e),Pm(e),e.mode,ge(e.durationMs)])}function Lm({server:e,database:t}){return I(`${e}/${t}`)}function Pm({as:e,setRole:t}){return t===null?I(e):`${I(e)} \u2192 ${I(t)}`}function Dm(e,t){return fm(KE(e,t),VE(t),pm)}function KE(e,t){return e.verdict.kind==="skipped"?[O(Mm(e)),O("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),O(Bo(e.verdict.because))]:[O(Mm(e)),O(QE(e,t)),...YE(e),...Em(e),...xm(e),...qm(e),...vm(e),...Am(e),...Im(e),...Nm(e),...Tm(e,t)]}function Mm({verdict:e,ready:t}){return e.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":t?"## \u2705 Ready: password authentication can be switched off":e.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function QE({verdict:e,ready:t,step:n,findings:r},{mode:o,failOn:s}){let a=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${e.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...a===0?[]:[`${k(a,"finding")} ${a===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!t?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function YE({notReadyBecause:e}){return e.length===0?[]:[O("**What stands in the way:**"),W(e,t=>`- ${ce(t)}`)]}function VE({toolVersion:e,startedAt:t,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${e}, started ${U(t)}, took ${ge(n)}. Everything is in ${U(`${r}/report.json`)}.</sub>
`}var Fm="0.1.0";async function Bm(e,t,n,r){let o=Qf(n.servers,t.migration),s=(l,d)=>e.writeReport(t.reportDir,l,d),a={toolVersion:Fm,startedAt:n.startedAt,durationMs:n.durationMs,mode:t.mode,failOn:t.failOn,reportDir:t.reportDir,remediationFiles:o},i=Dm(r,a);for(let l of sm(r,a))e.log.info(l);if(t.annotations)for(let l of Bi(r).annotations)e.annotate(tn(l));await e.writeSummary(i),await Promise.all([s("evidence.json",em(n)),s("report.json",Zf(r,a)),s("summary.md",[i]),...o.map(({path:l,text:d})=>s(l,[d]))]);for(let[l,d]of Object.entries(cm(r,a)))await e.setOutput(l,d)}function Um(e,t){for(let{message:n,suggestion:r,location:o}of t){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};e.annotate(tn(s))}}function Wm(e,t){return e.flatMap(n=>{let r=Ro(n,t),o=r.filter(({forShared:a})=>a),s=r.filter(a=>!a.forShared&&Lo(a).length>0);return(s.length===0?o:s).flatMap(a=>HE(s.length===0?[]:o,a))})}function HE(e,t){let n=[...e,t],r=n.flatMap(Lo);if(r.length===0)return[];let o=n.flatMap(({labels:a})=>a.map(({role:i})=>i)),s=[...new Set(n.flatMap(({handovers:a})=>a.map(({from:i})=>i)))];return[{server:t.server,database:t.database,roles:s,labelled:o,steps:r}]}var Gm=`-- Every shared object (database, tablespace) that one of the given roles owns.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Jm={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:Gm,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Ie(e,t)};var Vm={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function wi({details:{in_schema:e}},t){return typeof e=="string"?t(e):""}function _i({details:{acl:e,usual:t}}){let n=Ym(e),r=Ym(t);return[...Qm("grant",n.filter(o=>!r.some(s=>Km(o,s)&&o.grantable===s.grantable))),...Qm("revoke",r.filter(o=>!n.some(s=>Km(o,s))))]}function Km(e,t){return e.grantee===t.grantee&&e.privilege===t.privilege}function Qm(e,t){let n=[...Map.groupBy(t,({grantee:o,grantable:s})=>JSON.stringify([o,s])).values()];return[...Map.groupBy(n,o=>JSON.stringify([o[0]?.grantable,o.map(({privilege:s})=>s)])).values()].flatMap(o=>{let[s]=o;if(s===void 0)return[];let a=s.map(({privilege:l})=>l.toLowerCase()),i=o.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:a,grantees:i,grantable:e==="grant"&&s[0]?.grantable===!0}]}).sort((o,s)=>s.privileges.length*s.grantees.length-o.privileges.length*o.grantees.length)}function Ym(e){return Array.isArray(e)?e.flatMap(t=>zE(t)?[t]:[]):[]}function zE(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var Hm=`-- The default privileges that the given roles have set for what they create in the current database.
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var Xm={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Hm,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${vi(e)} that the password role ${e.role} creates${wi(e,t=>` in the schema ${t}`)}, default privileges ${ZE(e)}; a successor's ${vi(e)} are not covered`,remediation:(e,{route:t})=>t.kind==="label"?Ie(e,t):e0(e,t)};function vi({details:{kind:e}}){return(typeof e=="string"?Vm[e]:void 0)??"objects"}var XE=240;function ZE(e){let t=_i(e).map(({action:n,privileges:r,grantees:o,grantable:s})=>{let a=o.map(i=>i??"public").join(", ");return`${n} ${r.join(", ")} ${n==="grant"?"to":"from"} ${a}${s?" with grant option":""}`});return F(t.join("; "),XE)}function e0(e,t){let n=ne(t);if(n===void 0||e.role===null)return;let r=_i(e),o=r.map(a=>({...a,grantees:t0(a,e.role,n)})).find(({grantees:a})=>a.length>0);if(o!==void 0)return zm(e,n,o);let[s]=r;return s===void 0?void 0:zm(e,e.role,{...s,action:"revoke",grantable:!1})}function t0({action:e,grantees:t},n,r){let o=t.map(s=>s!==null&&s===n?r:s);return e==="grant"?o.filter(s=>s!==r):o}function zm(e,t,{action:n,privileges:r,grantees:o,grantable:s}){let a=o.map(d=>d===null?"public":R(d)).join(", "),i=wi(e,d=>` in schema ${R(d)}`),l=s?" with grant option":"";return`alter default privileges for role ${R(t)}${i} ${n} ${r.join(", ")} on ${vi(e)} ${n==="grant"?"to":"from"} ${a}${l};`}var Zm={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:n0,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function n0({roles:e}){let t=e.filter(r=>r.class.kind==="entra");if(t.length>0&&e.every(({facts:r})=>r.authType===null))return[K(M("pg/authtype-unavailable"))];let n=t.filter(r=>r.class.kind==="entra"&&r.class.keepsPassword).map(({facts:{name:r}})=>({role:r,type:"role",schema:null,name:r,identity:R(r),details:{},unreadable:null}));return[P(n)]}function Wo(e,t){let n=tg(e);return n.length===0?ng(e,"service")===void 0:n.some(r=>a0(r,t))}function zn(e){let t=tg(e);return t.length===0?void 0:t.join(", ")}function tg(e){return["host","hostaddr"].flatMap(t=>ng(e,t)?.split(",").map(n=>o0(n.trim()))??[])}function ng(e,t){if(e==null||typeof e!="object"||!r0(e))return;let n=e[t];return typeof n=="string"?n:void 0}function r0(e){return!Array.isArray(e)}function o0(e){try{return decodeURIComponent(e)}catch{return e}}var s0=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function a0(e,{host:t,address:n}){let r=Uo(e);if(r===""||r.startsWith("/")||r.startsWith("@")||s0.test(r)||r===Uo(t)||n!==null&&r===Uo(n))return!0;let o=eg(r);return o!==void 0&&o===eg(Uo(t))}function Uo(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function eg(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var rg=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
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
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var og={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",severityOf:(e,t)=>l0(e,t)?"error":"warning",unreadableMatters:Si,scope:"database",counted:!1,queries:[{sql:rg,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,t)=>`${d0(e)} ${c0(e,t)}`,remediation:()=>{}},i0=new Set([void 0,"postgres_fdw_handler"]);function Si({details:e},{server:t}){let{address:n,handler:r,server_address:o}=e;return zn(n)===void 0&&!i0.has(r)?!1:Wo(n,{host:t.host,address:typeof o=="string"?o:null})}function l0(e,t){return e.details.passthrough===!0||Si(e,t)}function d0({type:e,role:t,details:{server:n}}){return e==="server"?`The foreign server ${n}`:`The user mapping of ${t??"everybody"} on the foreign server ${n}`}function c0(e,t){let{details:n,type:r,unreadable:o}=e,s=zn(n.address)??"a server that its options do not name";if(o!==null)return`leads to ${s}, perhaps with a password: its options could not be read. What is missing: ${o}`;if(n.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let a=`holds a password${r==="server"?" in options that everybody may read":""}`;return Si(e,t)?`${a} and stops working when passwords are switched off, because it logs in to this very server with it`:`${a} for ${s}: it works as long as that server takes passwords`}var sg=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
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
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var ag=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
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
order by rol.rolname::text collate "C"`;var ig=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
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
order by stp.jstjobid, stp.jstid`;var lg=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
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
order by rol.rolname::text collate "C", job.job_id`;var dg={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",severityOf:u0,scope:"database",counted:!1,queries:[{sql:sg,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:lg,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:ig,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:ag,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:p0,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?Re(e.role,t):n==="pg_cron"?f0(e,t):void 0}};function u0({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function p0({role:e,name:t,identity:n,details:r}){let{scheduler:o,job:s,step:a,active:i}=r,l=o==="pgagent"?` (${s}, step ${a})`:o==="pg_cron"&&s!==t?` (${s})`:"",d=`The ${n}${l}${i===!1?", which is switched off,":""}`;return o==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${o==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function f0({role:e,details:t},n){let{job:r}=t;if(e===null||n.kind!=="reassign"||typeof r!="string"||!/^\d+$/.test(r))return;let o=[" declare job record; begin",`set local role ${R(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${r};`,"perform cron.unschedule(job.jobid);",`set local role ${R(n.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${o.includes("$move$")?Pe(o):`$move$${o}$move$`};`}var cg=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var ug={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:cg,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>Ie(e,t)};var pg=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
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
order by grp.rolname::text collate "C"`;var fg={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:pg,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${m0(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let r=t===!0?" with inherit true, set true":"";return`grant ${R(n)} to ${e.map(o=>R(String(o))).join(", ")}${r};`}};function m0({details:{objects:e,databases:t,successor:n}}){let r=Number(t??0),o=r===0?"among the objects of the server":`in ${k(r,"database")}`;return[...e===0?[]:[`owns ${k(Number(e),"object")} ${o}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var g0=[h0];function mg(e,t){return g0.flatMap(r=>r(e,t)).reduce((r,o)=>r===void 0||r.at<o.at?o:r,void 0)}function h0(e,{sessions:t}){return t.kind!=="observed"?[]:t.value.groups.filter(n=>n.role===e&&n.kind!=="background").map(n=>({at:n.lastSeen,where:"in a session"}))}var gg={kind:"evidence",stage:"audit",id:"password-role-can-log-in",question:"Which roles may still log in with a password, and when was each last seen?",severity:"note",find:y0,predicate:{one:"may log in with a password",many:"may log in with a password"},message:w0,remediation:_0};function y0({evidence:e,roles:t}){let{azure:n}=e,r=n.kind==="observed"?n.value.administratorLogin:null,o=t.filter(({class:{kind:s}})=>s==="password").map(({facts:{name:s,oid:a}})=>{let i=mg(s,e);return{role:s,type:"role",schema:null,name:s,identity:R(s),details:{...i===void 0?{}:{lastSeen:i.at,where:i.where},...s===r?{administrator:!0}:{},...b0(a,e)?{owns:!0}:{}},unreadable:null}});return[P(o)]}function b0(e,{accounting:t}){return t.kind!=="observed"||t.value.some(({roleOid:n,count:r})=>n===e&&r>0)}function w0({role:e,details:t},{route:n}){let{lastSeen:r,where:o,administrator:s,owns:a}=t,i=`${e}${s===!0?", the administrator that was made with the server,":""} may log in with a password`;if(typeof r=="string")return`${i}; last seen ${r} ${o}`;let l=`${i}; this run has not seen it in use`;return s===!0||n.kind==="label"||n.kind==="undecided"?l:`${l}. ${a===!0?"Hand over what it owns first. Then, once":"Once"} nothing uses it any more, NOLOGIN ends its logins alone, and LOGIN brings them back`}function _0({role:e,identity:t,details:n},{route:r}){return e===null||n.administrator===!0?void 0:r.kind==="label"?Re(e,r):n.lastSeen!==void 0||n.owns===!0||r.kind==="undecided"?void 0:`alter role ${t} nologin;`}var hg=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
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
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var bg={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:hg,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?Re(e.role,t):v0(e,t)}};function v0({role:e,details:t},n){let r=ne(n),{policy:o,table:s}=t;if(r===void 0||typeof o!="string"||typeof s!="string")return;let a=yg(t.named),i=yg(t.next).map((l,d)=>a[d]===e?R(r):S0(l));return`alter policy ${R(o)} on ${s} to ${[...new Set(i)].join(", ")};`}function yg(e){return Array.isArray(e)?e:[]}function S0(e){return typeof e=="string"?R(e):"public"}var wg=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
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
order by rol.rolname::text collate "C"`;var vg={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:wg,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let r=[..._g(t,""),..._g(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},k0={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function _g(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[r])=>n<r?-1:1).map(([n,r])=>`${t}${k(Number(r),...k0[n]??[`object of ${n}`,`objects of ${n}`])}`)}var Sg=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var kg=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var Eg={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&xg(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:Sg,parameters:["password","successors"]},{sql:kg,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${$0(e,t)}`,remediation:(e,{route:t})=>Ie(e,t)};function $0(e,t){let n=xg(e),{successor:r}=e.details;if(typeof r=="string")return`With ${r} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let o=ne(t),s=o===void 0?"whoever owns it next":`${o}, which is not there yet`;return n.length===0?`It will work with those of ${s}`:`With ${s}, it ${n.join("; it ")} unless that is granted`}function xg({type:e,details:{loses:t,gains:n}}){let r=e==="function"||e==="procedure",o=r?$g(t):ki(t,"relation"),s=r?$g(n):ki(n,"relation");return[...o.length===0?[]:[`${r?"loses":"can no longer read"} ${o.join(", ")}`],...s.length===0?[]:[`${r?"gains":"begins to read"} ${s.join(", ")}`]]}function $g(e){let t=$i(e,"attributes").map(r=>`the attribute ${r}`),n=$i(e,"memberships").map(r=>`membership in ${r}`);return[...t,...n,...ki(e,"object").map(r=>`privileges on ${r}`)]}function ki(e,t){let n=Number(jg(e,"objects")??0),r=$i(e,"examples"),o=n>r.length?["\u2026"]:[];return n===0?[]:[`${k(n,t)} (${[...r,...o].join(", ")})`]}function $i(e,t){let n=jg(e,t);return Array.isArray(n)?n.map(String):[]}function jg(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var Rg={kind:"evidence",stage:"audit",id:"session-of-password-role",question:"Is somebody logged in as a password role?",severity:"error",find:E0,predicate:{one:"is in use by # application",many:"is in use by # applications"},message:R0,remediation:()=>{}};function E0({evidence:e}){let{sessions:t,serverVersion:n,roles:r}=e;if(n===null||r.kind!=="observed")return[];if(t.kind==="unavailable")return[t];if(t.kind==="not-applicable")return[];let o=t.value.groups.filter(({kind:a})=>a!=="background"),s=Map.groupBy(o,({role:a,application:i,kind:l})=>JSON.stringify([a,i,l]));return[P([...s.values()].flatMap(a=>j0(a)??[]))]}var x0={client:"session",replication:"replication session",background:"background session",unknown:"session of unknown kind"};function j0(e){let[t]=e;if(t===void 0)return;let{role:n,application:r,kind:o}=t,s=a=>[...new Set(a.filter(i=>i!==null))].sort();return{role:n,type:x0[o],schema:null,name:r,identity:r===null?R(n):`${R(n)} ${Pe(r)}`,details:{kind:o,count:e.reduce((a,{count:i})=>a+i,0),databases:s(e.map(({database:a})=>a)),networks:s(e.map(({network:a})=>a)),since:e.reduce((a,{since:i})=>zo(a,i),null)},unreadable:null}}var Ei=3;function R0({role:e,name:t,details:n}){let{kind:r,count:o,databases:s,networks:a,since:i}=n,l=h=>Array.isArray(h)?h.map(String):[],d=h=>{let m=l(h);return m.length<=Ei?m.join(", "):`${m.slice(0,Ei).join(", ")} and ${m.length-Ei} more`},u=[l(s).length===0?"":`database ${d(s)}`,l(a).length===0?"":`from ${d(a)}`,typeof i=="string"?`since ${i}`:""].filter(h=>h!==""),c=r==="replication"?"replication session":"session",p=t===null?"an application without a name":t,f=r==="unknown"?". Whether it is a worker in the background, which needs no password, and from where it comes is shown only to members of pg_read_all_stats":"";return`${e} is logged in: ${k(Number(o),c)} of ${p}${u.length===0?"":` (${u.join(", ")})`}${f}`}var Ag=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
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
order by rol.rolname::text collate "C"`;var Og={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:Ag,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let r=Array.isArray(n)?n.map(String):[],o=A0(t)-r.length;return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}${o>0?` and ${o} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function A0(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,r)=>n+Number(r),0)}var Tg=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
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
), usable as (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets then 'missing after set role'
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
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, (select pg_catalog.count(distinct (lev.classid, lev.objid, lev.sub)) from level lev
    where lev.old_oid = thi.old_oid and lev.new_oid = thi.new_oid and lev.type = thi.type and lev.nsp_oid is not distinct from thi.nsp_oid and case thi.direction when 'new' then lev.new_any else lev.old_any end > 0)::pg_catalog.int4 as total,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set`;var Cg=`-- The first part of a query: whose privileges each password role and its successor have.
-- https://www.postgresql.org/docs/current/role-membership.html
-- $1: password roles; $2: who takes over from each, place by place.
-- Ways: 2 as they are (their own, inherited, or of PUBLIC, whose oid is 0), 1 after SET ROLE only, 0 none.
-- What the predefined roles may do stands in no list of privileges: https://www.postgresql.org/docs/current/predefined-roles.html
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), reach as materialized (
  select pair.old_oid, pair.new_oid, rol.oid as rol_oid,
    pg_catalog.max(way.way) filter (where way.of_old) as old_way,
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way
  from pair
  cross join (select oid from pg_catalog.pg_roles union all select 0) rol
  cross join lateral (
    select side.of_old, case
        when rol.oid = 0 or pg_catalog.pg_has_role(side.oid, rol.oid, 'USAGE') then 2
        when pg_catalog.pg_has_role(side.oid, rol.oid, version.may_set) then 1
        else 0
      end as way
    from (values (pair.old_oid, true), (pair.new_oid, false)) side (oid, of_old)
    -- Before 16 every member may SET ROLE, and the word for it is not known.
    cross join (select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end) version (may_set)
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
)`;function Xn(e){return{sql:`${Cg}, object as (
${e}
), ${Tg}`,parameters:["password","successors"]}}var O0=50,T0={table:"table",view:"table","materialized view":"table","foreign table":"table",sequence:"sequence",function:"routine",procedure:"routine",aggregate:"routine",type:"type",domain:"type",schema:"schema",language:"language","foreign-data wrapper":"foreign data wrapper",server:"foreign server","large object":"large object",database:"database",tablespace:"tablespace",parameter:"parameter"};function Ig({type:e,objects:t,privileges:n,grantable:r,to:o}){if(t.length===0||t.length>O0)return;let s=`to ${R(o)}${r?" with grant option":""};`;if(e==="column")return C0(t,n,s);let a=T0[e];if(a!==void 0)return`grant ${n.join(", ").toLowerCase()} on ${a} ${t.join(", ")} ${s}`}function C0(e,t,n){let r=e.map(i=>/^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(i)),o=new Set(r.map(i=>i?.[1])),[s]=o;if(o.size!==1||s===void 0)return;let a=r.map(i=>i?.[2]).join(", ");return`grant ${t.map(i=>`${i.toLowerCase()} (${a})`).join(", ")} on table ${s} ${n}`}var xi=5;function ji({details:e}){let t=r=>Array.isArray(r)?r.map(String):[],n=String(e.direction);return{direction:n==="new"||n==="missing after set role"?n:"missing",successor:String(e.successor),privileges:t(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),objects:t(e.objects)}}var Go={severity:"error",severityOf:e=>ji(e).direction==="missing"?"error":"warning",message:e=>I0(e,ji(e)),remediation:e=>{let{direction:t,owner:n,successor:r,privileges:o,grantable:s,objects:a}=ji(e);if(t==="missing")return n!==void 0?`grant ${R(n)} to ${R(r)};`:Ig({type:e.type,objects:a,privileges:o,grantable:s,to:r})}};function I0(e,t){let{direction:n,successor:r,privileges:o,grantable:s,afterSet:a,owner:i,objects:l}=t,d=e.role??"",u=`${o.join(", ")}${s?" with grant option":""} on ${Ri(e,t)}`,c=`${l.slice(0,xi).map(p=>F(p,120)).join(", ")}${l.length>xi?` and ${q(l.length-xi)} more`:""}`;if(i!==void 0)return n==="new"?`${r} may do as a member what only the owner ${i} may, with ${Ri(e,t)}, and ${d} could not: ${c}`:`${r} is no member of ${i}, which owns ${Ri(e,t)}, as ${d} is${n==="missing"?"":" after SET ROLE"}: ${c}`;switch(n){case"missing":return`${r} lacks ${u} that ${d} may use${a?", and gets there by SET ROLE only":""}: ${c}`;case"missing after set role":return`${r} lacks ${u}, where ${d} gets by SET ROLE: ${c}`;case"new":return`${r} has ${u} and ${d} had not: ${c}`}}function Ri({type:e,schema:t},{objects:n,total:r}){let o=t===null?"":` in the schema ${t}`,s=N0[e]??`${e}s`;return`${r>n.length?`${q(n.length)} of ${k(r,e,s)}`:k(n.length,e,s)}${o}`}var N0={};var Ng=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var qg=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var Lg={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[Xn(Ng),{...Xn(qg),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...Go};var Pg=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var Mg={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",severityOf:(e,t)=>Dg(e,t)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:Pg,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,t)=>`${q0(e)} ${L0(e,t)}`,remediation:()=>{}};function Dg({details:{address:e,server_address:t}},{server:n}){return Wo(e,{host:n.host,address:typeof t=="string"?t:null})}function q0({identity:e,role:t,details:n}){let r=typeof n.works_in=="string"?` in the database ${n.works_in}`:"";return`The ${n.enabled===!1?"disabled ":""}subscription ${e}${r}, owned by ${t},`}function L0(e,t){return Dg(e,t)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${zn(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var Fg=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
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
from pg_catalog.pg_largeobject_metadata lom`;var Bg={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[Xn(Fg)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...Go};var Ug=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
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
order by dat.oid`;var Wg=`-- Every lasting relation of the current database in the tablespace temptblspace.
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
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var P0=new Set(["table","index","materialized view","database"]),Gg={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:Wg,parameters:[]},{sql:Ug,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>P0.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var Jg=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
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
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var Qg={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Jg,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,t)=>`The password role ${e.role} has a user mapping on the foreign server ${Kg(e)}${M0(e,t)}`,remediation:(e,{route:t})=>{let n=ne(t),r=Kg(e);if(n===void 0)return Ie(e,t);if(!(e.role===null||r===void 0))return Yg(e)?`drop user mapping for ${R(e.role)} server ${R(r)};`:`create user mapping for ${R(n)} server ${R(r)};`}};function Kg({details:{server:e}}){return typeof e=="string"?e:void 0}function Yg({details:{replaced:e}}){return e===!0}function M0(e,{route:t}){let n=ne(t);return n===void 0?"":Yg(e)?`; ${n} has one there, of its own or everybody's`:`; ${n} has none there: make one, with the options that the server asks for, before this one is dropped`}var Jo=[Jm,Xm,Zm,og,dg,ug,fg,gg,bg,vg,Eg,Rg,Og,Lg,Mg,Bg,Gg,Qg];async function Vg(e,t){let n=D0(e);if(n.kind==="problems")return U0(e,n.problems);let{config:r}=n,{firewall:o,...s}=await t(r,e),a=o===void 0?s.databases:od({...s,firewall:o}),i={...s,databases:a,rules:Jo},l=await Ul(i,r),d=await td(i,r,l,F0(l,r)),u=B0(d,r,e);return await Bm(e,r,d,u),u.step}function D0(e){let t=[...Jo.map(n=>n.id),...Object.keys(Wn)];return zp({inputs:e.inputs,environment:e.environment,files:e.files},t)}function F0({servers:e},{migration:t}){return Wm(e.filter(({server:n})=>n.rehearsal!=="off"),t)}function B0(e,t,n){return wf(e,{...t,severities:t.rules,rules:Jo,today:n.clock.now().toISOString().slice(0,10)})}function U0(e,t){return Um(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}function Hg(e,t){process.exitCode=1,e.annotate(tn({level:"error",title:"postgres-entra-gate",message:t,location:null}))}Ui(process.env);var Ai=Ti(process.env);try{let{fails:e,line:t}=await Vg(Ai,async(n,r)=>{let{connect:o}=await import("./chunks/connect-AOZ6BVX2.js");return await o(n,r)});e&&Hg(Ai,t)}catch(e){Hg(Ai,e instanceof Error?e.stack??e.message:String(e))}process.stdout.write("",()=>process.exit());
