import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as dl,j as cl,k as ul}from"./chunks/chunk-G75USGPP.js";import{a as I,b as D,c as fe,d as ee,e as Ae}from"./chunks/chunk-KWSQ2KYT.js";import{a as il,b as ne,c as fl,d as gl,e as ml,f as ur,g as pr,h as fr,i as hl,j as Et,k as gr,l as yl,m as gn,n as bl}from"./chunks/chunk-JOD2JQUH.js";import{a as ge,b as pl,c as ms}from"./chunks/chunk-AXF7THG3.js";import{a as N,b as F,c as C,d as _,e as we,f as $t,g as De,h as k,i as _e,j as gs,k as ll,l as O}from"./chunks/chunk-FGCTARLW.js";import{a as cr,b as w,d as kt}from"./chunks/chunk-K5RWMQVR.js";var q=w(te=>{"use strict";var Ts=Symbol.for("yaml.alias"),Jd=Symbol.for("yaml.document"),Tr=Symbol.for("yaml.map"),Kd=Symbol.for("yaml.pair"),Cs=Symbol.for("yaml.scalar"),Cr=Symbol.for("yaml.seq"),Ue=Symbol.for("yaml.node.type"),uw=e=>!!e&&typeof e=="object"&&e[Ue]===Ts,pw=e=>!!e&&typeof e=="object"&&e[Ue]===Jd,fw=e=>!!e&&typeof e=="object"&&e[Ue]===Tr,gw=e=>!!e&&typeof e=="object"&&e[Ue]===Kd,Yd=e=>!!e&&typeof e=="object"&&e[Ue]===Cs,mw=e=>!!e&&typeof e=="object"&&e[Ue]===Cr;function Qd(e){if(e&&typeof e=="object")switch(e[Ue]){case Tr:case Cr:return!0}return!1}function hw(e){if(e&&typeof e=="object")switch(e[Ue]){case Ts:case Tr:case Cs:case Cr:return!0}return!1}var yw=e=>(Yd(e)||Qd(e))&&!!e.anchor;te.ALIAS=Ts;te.DOC=Jd;te.MAP=Tr;te.NODE_TYPE=Ue;te.PAIR=Kd;te.SCALAR=Cs;te.SEQ=Cr;te.hasAnchor=yw;te.isAlias=uw;te.isCollection=Qd;te.isDocument=pw;te.isMap=fw;te.isNode=hw;te.isPair=gw;te.isScalar=Yd;te.isSeq=mw});var wn=w(Is=>{"use strict";var z=q(),ie=Symbol("break visit"),Vd=Symbol("skip children"),Te=Symbol("remove node");function Ir(e,t){let n=Hd(t);z.isDocument(e)?Lt(null,e.contents,n,Object.freeze([e]))===Te&&(e.contents=null):Lt(null,e,n,Object.freeze([]))}Ir.BREAK=ie;Ir.SKIP=Vd;Ir.REMOVE=Te;function Lt(e,t,n,r){let o=zd(e,t,n,r);if(z.isNode(o)||z.isPair(o))return Xd(e,r,o),Lt(e,o,n,r);if(typeof o!="symbol"){if(z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=Lt(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===ie)return ie;a===Te&&(t.items.splice(s,1),s-=1)}}}else if(z.isPair(t)){r=Object.freeze(r.concat(t));let s=Lt("key",t.key,n,r);if(s===ie)return ie;s===Te&&(t.key=null);let a=Lt("value",t.value,n,r);if(a===ie)return ie;a===Te&&(t.value=null)}}return o}async function Lr(e,t){let n=Hd(t);z.isDocument(e)?await Nt(null,e.contents,n,Object.freeze([e]))===Te&&(e.contents=null):await Nt(null,e,n,Object.freeze([]))}Lr.BREAK=ie;Lr.SKIP=Vd;Lr.REMOVE=Te;async function Nt(e,t,n,r){let o=await zd(e,t,n,r);if(z.isNode(o)||z.isPair(o))return Xd(e,r,o),Nt(e,o,n,r);if(typeof o!="symbol"){if(z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let a=await Nt(s,t.items[s],n,r);if(typeof a=="number")s=a-1;else{if(a===ie)return ie;a===Te&&(t.items.splice(s,1),s-=1)}}}else if(z.isPair(t)){r=Object.freeze(r.concat(t));let s=await Nt("key",t.key,n,r);if(s===ie)return ie;s===Te&&(t.key=null);let a=await Nt("value",t.value,n,r);if(a===ie)return ie;a===Te&&(t.value=null)}}return o}function Hd(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function zd(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(z.isMap(t))return n.Map?.(e,t,r);if(z.isSeq(t))return n.Seq?.(e,t,r);if(z.isPair(t))return n.Pair?.(e,t,r);if(z.isScalar(t))return n.Scalar?.(e,t,r);if(z.isAlias(t))return n.Alias?.(e,t,r)}function Xd(e,t,n){let r=t[t.length-1];if(z.isCollection(r))r.items[e]=n;else if(z.isPair(r))e==="key"?r.key=n:r.value=n;else if(z.isDocument(r))r.contents=n;else{let o=z.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}Is.visit=Ir;Is.visitAsync=Lr});var Ls=w(ec=>{"use strict";var Zd=q(),bw=wn(),ww={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},_w=e=>e.replace(/[!,[\]{}]/g,t=>ww[t]),_n=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,a]=r;return this.tags[s]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let a=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,a),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(a){return n(String(a)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+_w(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&Zd.isNode(t.contents)){let s={};bw.visit(t.contents,(a,i)=>{Zd.isNode(i)&&i.tag&&(s[i.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,a]of r)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||o.some(i=>i.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);return n.join(`
`)}};_n.defaultYaml={explicit:!1,version:"1.2"};_n.defaultTags={"!!":"tag:yaml.org,2002:"};ec.Directives=_n});var Nr=w(vn=>{"use strict";var tc=q(),vw=wn();function Sw(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function nc(e){let t=new Set;return vw.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function rc(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function kw(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=nc(e));let a=rc(t,o);return o.add(a),a},setAnchors:()=>{for(let s of n){let a=r.get(s);if(typeof a=="object"&&a.anchor&&(tc.isScalar(a.node)||tc.isCollection(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=s,i}}},sourceObjects:r}}vn.anchorIsValid=Sw;vn.anchorNames=nc;vn.createNodeAnchors=kw;vn.findNewAnchor=rc});var Ns=w(oc=>{"use strict";function Sn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let a=r[o],i=Sn(e,r,String(o),a);i===void 0?delete r[o]:i!==a&&(r[o]=i)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),a=Sn(e,r,o,s);a===void 0?r.delete(o):a!==s&&r.set(o,a)}else if(r instanceof Set)for(let o of Array.from(r)){let s=Sn(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let a=Sn(e,r,o,s);a===void 0?delete r[o]:a!==s&&(r[o]=a)}return e.call(t,n,r)}oc.applyReviver=Sn});var Ve=w(ac=>{"use strict";var $w=q();function sc(e,t,n){if(Array.isArray(e))return e.map((r,o)=>sc(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!$w.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}ac.toJS=sc});var qr=w(lc=>{"use strict";var Ew=Ns(),ic=q(),xw=Ve(),qs=class{constructor(t){Object.defineProperty(this,ic.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!ic.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},i=xw.toJS(this,"",a);if(typeof o=="function")for(let{count:l,res:d}of a.anchors.values())o(d,l);return typeof s=="function"?Ew.applyReviver(s,{"":i},"",i):i}};lc.NodeBase=qs});var kn=w(dc=>{"use strict";var jw=Nr(),Rw=wn(),qt=q(),Aw=qr(),Ow=Ve(),Ms=class extends Aw.NodeBase{constructor(t){super(qt.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Rw.visit(t,{Node:(s,a)=>{(qt.isAlias(a)||qt.hasAnchor(a))&&r.push(a)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:a,maxAliasCount:i}=n,l=s.get(o);if(l||(Ow.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(i>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Mr(a,o,s)),l.count*l.aliasCount>i)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(jw.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Mr(e,t,n){if(qt.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(qt.isCollection(t)){let r=0;for(let o of t.items){let s=Mr(e,o,n);s>r&&(r=s)}return r}else if(qt.isPair(t)){let r=Mr(e,t.key,n),o=Mr(e,t.value,n);return Math.max(r,o)}return 1}dc.Alias=Ms});var Q=w(Ps=>{"use strict";var Tw=q(),Cw=qr(),Iw=Ve(),Lw=e=>!e||typeof e!="function"&&typeof e!="object",He=class extends Cw.NodeBase{constructor(t){super(Tw.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:Iw.toJS(this.value,t,n)}toString(){return String(this.value)}};He.BLOCK_FOLDED="BLOCK_FOLDED";He.BLOCK_LITERAL="BLOCK_LITERAL";He.PLAIN="PLAIN";He.QUOTE_DOUBLE="QUOTE_DOUBLE";He.QUOTE_SINGLE="QUOTE_SINGLE";Ps.Scalar=He;Ps.isScalarValue=Lw});var $n=w(uc=>{"use strict";var Nw=kn(),dt=q(),cc=Q(),qw="tag:yaml.org,2002:";function Mw(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function Pw(e,t,n){if(dt.isDocument(e)&&(e=e.contents),dt.isNode(e))return e;if(dt.isPair(e)){let c=n.schema[dt.MAP].createNode?.(n.schema,null,n);return c.items.push(e),c}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:a,sourceObjects:i}=n,l;if(r&&e&&typeof e=="object"){if(l=i.get(e),l)return l.anchor??(l.anchor=o(e)),new Nw.Alias(l.anchor);l={anchor:null,node:null},i.set(e,l)}t?.startsWith("!!")&&(t=qw+t.slice(2));let d=Mw(e,t,a.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let c=new cc.Scalar(e);return l&&(l.node=c),c}d=e instanceof Map?a[dt.MAP]:Symbol.iterator in Object(e)?a[dt.SEQ]:a[dt.MAP]}s&&(s(d),delete n.onTagObj);let u=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new cc.Scalar(e);return t?u.tag=t:d.default||(u.tag=d.tag),l&&(l.node=u),u}uc.createNode=Pw});var Dr=w(Pr=>{"use strict";var Dw=$n(),Ce=q(),Fw=qr();function Ds(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let a=[];a[s]=r,r=a}else r=new Map([[s,r]])}return Dw.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var pc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Fs=class extends Fw.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Ce.isNode(r)||Ce.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(pc(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(Ce.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ds(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(Ce.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&Ce.isScalar(s)?s.value:s:Ce.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!Ce.isPair(n))return!1;let r=n.value;return r==null||t&&Ce.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return Ce.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(Ce.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,Ds(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};Pr.Collection=Fs;Pr.collectionFromPath=Ds;Pr.isEmptyPath=pc});var En=w(Fr=>{"use strict";var Uw=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Us(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Bw=(e,t,n)=>e.endsWith(`
`)?Us(n,t):n.includes(`
`)?`
`+Us(n,t):(e.endsWith(" ")?"":" ")+n;Fr.indentComment=Us;Fr.lineComment=Bw;Fr.stringifyComment=Uw});var gc=w(xn=>{"use strict";var Ww="flow",Bs="block",Ur="quoted";function Gw(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:a,onOverflow:i}={}){if(!o||o<0)return e;o<s&&(s=0);let l=Math.max(1+s,1+o-t.length);if(e.length<=l)return e;let d=[],u={},c=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?d.push(0):c=o-r);let p,g,y=!1,f=-1,m=-1,b=-1;n===Bs&&(f=fc(e,f,t.length),f!==-1&&(c=f+l));for(let E;E=e[f+=1];){if(n===Ur&&E==="\\"){switch(m=f,e[f+1]){case"x":f+=3;break;case"u":f+=5;break;case"U":f+=9;break;default:f+=1}b=f}if(E===`
`)n===Bs&&(f=fc(e,f,t.length)),c=f+t.length+l,p=void 0;else{if(E===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let j=e[f+1];j&&j!==" "&&j!==`
`&&j!=="	"&&(p=f)}if(f>=c)if(p)d.push(p),c=p+l,p=void 0;else if(n===Ur){for(;g===" "||g==="	";)g=E,E=e[f+=1],y=!0;let j=f>b+1?f-2:m-1;if(u[j])return e;d.push(j),u[j]=!0,c=j+l,p=void 0}else y=!0}g=E}if(y&&i&&i(),d.length===0)return e;a&&a();let S=e.slice(0,d[0]);for(let E=0;E<d.length;++E){let j=d[E],x=d[E+1]||e.length;j===0?S=`
${t}${e.slice(0,x)}`:(n===Ur&&u[j]&&(S+=`${e[j]}\\`),S+=`
${t}${e.slice(j+1,x)}`)}return S}function fc(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}xn.FOLD_BLOCK=Bs;xn.FOLD_FLOW=Ww;xn.FOLD_QUOTED=Ur;xn.foldFlowLines=Gw});var Rn=w(mc=>{"use strict";var ke=Q(),ze=gc(),Wr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Gr=e=>/^(%|---|\.\.\.)/m.test(e);function Jw(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,a=0;s<o;++s)if(e[s]===`
`){if(s-a>r)return!0;if(a=s+1,o-a<=r)return!1}return!0}function jn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Gr(e)?"  ":""),a="",i=0;for(let l=0,d=n[l];d;d=n[++l])if(d===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(a+=n.slice(i,l)+"\\ ",l+=1,i=l,d="\\"),d==="\\")switch(n[l+1]){case"u":{a+=n.slice(i,l);let u=n.substr(l+2,4);switch(u){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:u.substr(0,2)==="00"?a+="\\x"+u.substr(2):a+=n.substr(l,6)}l+=5,i=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(a+=n.slice(i,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)a+=`
`,l+=2;a+=s,n[l+2]===" "&&(a+="\\"),l+=1,i=l+1}break;default:l+=1}return a=i?a+n.slice(i):n,r?a:ze.foldFlowLines(a,s,ze.FOLD_QUOTED,Wr(t,!1))}function Ws(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return jn(e,t);let n=t.indent||(Gr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:ze.foldFlowLines(r,n,ze.FOLD_FLOW,Wr(t,!1))}function Mt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=jn;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=Ws:s&&!o?r=jn:r=n?Ws:jn}return r(e,t)}var Gs;try{Gs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Gs=/\n+(?!\n|$)/g}function Br({comment:e,type:t,value:n},r,o,s){let{blockQuote:a,commentString:i,lineWidth:l}=r.options;if(!a||/\n[\t ]+$/.test(n))return Mt(n,r);let d=r.indent||(r.forceBlockIndent||Gr(n)?"  ":""),u=a==="literal"?!0:a==="folded"||t===ke.Scalar.BLOCK_FOLDED?!1:t===ke.Scalar.BLOCK_LITERAL?!0:!Jw(n,l,d.length);if(!n)return u?`|
`:`>
`;let c,p;for(p=n.length;p>0;--p){let x=n[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let g=n.substring(p),y=g.indexOf(`
`);y===-1?c="-":n===g||y!==g.length-1?(c="+",s&&s()):c="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Gs,`$&${d}`));let f=!1,m,b=-1;for(m=0;m<n.length;++m){let x=n[m];if(x===" ")f=!0;else if(x===`
`)b=m;else break}let S=n.substring(0,b<m?b+1:m);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${d}`));let j=(f?d?"2":"1":"")+c;if(e&&(j+=" "+i(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),R=!1,B=Wr(r,!0);a!=="folded"&&t!==ke.Scalar.BLOCK_FOLDED&&(B.onOverflow=()=>{R=!0});let $=ze.foldFlowLines(`${S}${x}${g}`,d,ze.FOLD_BLOCK,B);if(!R)return`>${j}
${d}${$}`}return n=n.replace(/\n+/g,`$&${d}`),`|${j}
${d}${S}${n}${g}`}function Kw(e,t,n,r){let{type:o,value:s}=e,{actualString:a,implicitKey:i,indent:l,indentStep:d,inFlow:u}=t;if(i&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Mt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return i||u||!s.includes(`
`)?Mt(s,t):Br(e,t,n,r);if(!i&&!u&&o!==ke.Scalar.PLAIN&&s.includes(`
`))return Br(e,t,n,r);if(Gr(s)){if(l==="")return t.forceBlockIndent=!0,Br(e,t,n,r);if(i&&l===d)return Mt(s,t)}let c=s.replace(/\n+/g,`$&
${l}`);if(a){let p=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(c),{compat:g,tags:y}=t.doc.schema;if(y.some(p)||g?.some(p))return Mt(s,t)}return i?c:ze.foldFlowLines(c,l,ze.FOLD_FLOW,Wr(t,!1))}function Yw(e,t,n,r){let{implicitKey:o,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=ke.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case ke.Scalar.BLOCK_FOLDED:case ke.Scalar.BLOCK_LITERAL:return o||s?Mt(a.value,t):Br(a,t,n,r);case ke.Scalar.QUOTE_DOUBLE:return jn(a.value,t);case ke.Scalar.QUOTE_SINGLE:return Ws(a.value,t);case ke.Scalar.PLAIN:return Kw(a,t,n,r);default:return null}},d=l(i);if(d===null){let{defaultKeyType:u,defaultStringType:c}=t.options,p=o&&u||c;if(d=l(p),d===null)throw new Error(`Unsupported default string type ${p}`)}return d}mc.stringifyString=Yw});var An=w(Js=>{"use strict";var Qw=Nr(),Xe=q(),Vw=En(),Hw=Rn();function zw(e,t){let n=Object.assign({blockQuote:!0,commentString:Vw.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Xw(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(Xe.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(a=>a.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Zw(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Xe.isScalar(e)||Xe.isCollection(e))&&e.anchor;s&&Qw.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&o.push(r.directives.tagString(a)),o.join(" ")}function e_(e,t,n,r){if(Xe.isPair(e))return e.toString(t,n,r);if(Xe.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Xe.isNode(e)?e:t.doc.createNode(e,{onTagObj:l=>o=l});o??(o=Xw(t.doc.schema.tags,s));let a=Zw(s,o,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof o.stringify=="function"?o.stringify(s,t,n,r):Xe.isScalar(s)?Hw.stringifyString(s,t,n,r):s.toString(t,n,r);return a?Xe.isScalar(s)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}Js.createStringifyContext=zw;Js.stringify=e_});var wc=w(bc=>{"use strict";var Be=q(),hc=Q(),yc=An(),On=En();function t_({key:e,value:t},n,r,o){let{allNullValues:s,doc:a,indent:i,indentStep:l,options:{commentString:d,indentSeq:u,simpleKeys:c}}=n,p=Be.isNode(e)&&e.comment||null;if(c){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Be.isCollection(e)||!Be.isNode(e)&&typeof e=="object"){let B="With simple keys, collection cannot be used as a key value";throw new Error(B)}}let g=!c&&(!e||p&&t==null&&!n.inFlow||Be.isCollection(e)||(Be.isScalar(e)?e.type===hc.Scalar.BLOCK_FOLDED||e.type===hc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!g&&(c||!s),indent:i+l});let y=!1,f=!1,m=yc.stringify(e,n,()=>y=!0,()=>f=!0);if(!g&&!n.inFlow&&m.length>1024){if(c)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),m===""?"?":g?`? ${m}`:m}else if(s&&!c||t==null&&g)return m=`? ${m}`,p&&!y?m+=On.lineComment(m,n.indent,d(p)):f&&o&&o(),m;y&&(p=null),g?(p&&(m+=On.lineComment(m,n.indent,d(p))),m=`? ${m}
${i}:`):(m=`${m}:`,p&&(m+=On.lineComment(m,n.indent,d(p))));let b,S,E;Be.isNode(t)?(b=!!t.spaceBefore,S=t.commentBefore,E=t.comment):(b=!1,S=null,E=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!g&&!p&&Be.isScalar(t)&&(n.indentAtStart=m.length+1),f=!1,!u&&l.length>=2&&!n.inFlow&&!g&&Be.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let j=!1,x=yc.stringify(t,n,()=>j=!0,()=>f=!0),R=" ";if(p||b||S){if(R=b?`
`:"",S){let B=d(S);R+=`
${On.indentComment(B,n.indent)}`}x===""&&!n.inFlow?R===`
`&&E&&(R=`

`):R+=`
${n.indent}`}else if(!g&&Be.isCollection(t)){let B=x[0],$=x.indexOf(`
`),V=$!==-1,Ge=n.inFlow??t.flow??t.items.length===0;if(V||!Ge){let St=!1;if(V&&(B==="&"||B==="!")){let H=x.indexOf(" ");B==="&"&&H!==-1&&H<$&&x[H+1]==="!"&&(H=x.indexOf(" ",H+1)),(H===-1||$<H)&&(St=!0)}St||(R=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(R="");return m+=R+x,n.inFlow?j&&r&&r():E&&!j?m+=On.lineComment(m,n.indent,d(E)):f&&o&&o(),m}bc.stringifyPair=t_});var Ys=w(Ks=>{"use strict";var _c=cr("process");function n_(e,...t){e==="debug"&&console.log(...t)}function r_(e,t){(e==="debug"||e==="warn")&&(typeof _c.emitWarning=="function"?_c.emitWarning(t):console.warn(t))}Ks.debug=n_;Ks.warn=r_});var Vr=w(Qr=>{"use strict";var Yr=q(),vc=Q(),Jr="<<",Kr={identify:e=>e===Jr||typeof e=="symbol"&&e.description===Jr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new vc.Scalar(Symbol(Jr)),{addToJSMap:Sc}),stringify:()=>Jr},o_=(e,t)=>(Kr.identify(t)||Yr.isScalar(t)&&(!t.type||t.type===vc.Scalar.PLAIN)&&Kr.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Kr.tag&&n.default);function Sc(e,t,n){let r=kc(e,n);if(Yr.isSeq(r))for(let o of r.items)Qs(e,t,o);else if(Array.isArray(r))for(let o of r)Qs(e,t,o);else Qs(e,t,r)}function Qs(e,t,n){let r=kc(e,n);if(!Yr.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,a]of o)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function kc(e,t){return e&&Yr.isAlias(t)?t.resolve(e.doc,e):t}Qr.addMergeToJSMap=Sc;Qr.isMergeKey=o_;Qr.merge=Kr});var Hs=w(xc=>{"use strict";var s_=Ys(),$c=Vr(),a_=An(),Ec=q(),Vs=Ve();function i_(e,t,{key:n,value:r}){if(Ec.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if($c.isMergeKey(e,n))$c.addMergeToJSMap(e,t,r);else{let o=Vs.toJS(n,"",e);if(t instanceof Map)t.set(o,Vs.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=l_(n,o,e),a=Vs.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function l_(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(Ec.isNode(e)&&n?.doc){let r=a_.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),s_.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}xc.addPairToJSMap=i_});var Ze=w(zs=>{"use strict";var jc=$n(),d_=wc(),c_=Hs(),Hr=q();function u_(e,t,n){let r=jc.createNode(e,void 0,n),o=jc.createNode(t,void 0,n);return new zr(r,o)}var zr=class e{constructor(t,n=null){Object.defineProperty(this,Hr.NODE_TYPE,{value:Hr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Hr.isNode(n)&&(n=n.clone(t)),Hr.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return c_.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?d_.stringifyPair(this,t,n,r):JSON.stringify(this)}};zs.Pair=zr;zs.createPair=u_});var Xs=w(Ac=>{"use strict";var ct=q(),Rc=An(),Xr=En();function p_(e,t,n){return(t.inFlow??e.flow?g_:f_)(e,t,n)}function f_({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:a,onComment:i}){let{indent:l,options:{commentString:d}}=n,u=Object.assign({},n,{indent:s,type:null}),c=!1,p=[];for(let y=0;y<t.length;++y){let f=t[y],m=null;if(ct.isNode(f))!c&&f.spaceBefore&&p.push(""),Zr(n,p,f.commentBefore,c),f.comment&&(m=f.comment);else if(ct.isPair(f)){let S=ct.isNode(f.key)?f.key:null;S&&(!c&&S.spaceBefore&&p.push(""),Zr(n,p,S.commentBefore,c))}c=!1;let b=Rc.stringify(f,u,()=>m=null,()=>c=!0);m&&(b+=Xr.lineComment(b,s,d(m))),c&&m&&(c=!1),p.push(r+b)}let g;if(p.length===0)g=o.start+o.end;else{g=p[0];for(let y=1;y<p.length;++y){let f=p[y];g+=f?`
${l}${f}`:`
`}}return e?(g+=`
`+Xr.indentComment(d(e),l),i&&i()):c&&a&&a(),g}function g_({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:a,options:{commentString:i}}=t;r+=s;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),d=!1,u=0,c=[];for(let y=0;y<e.length;++y){let f=e[y],m=null;if(ct.isNode(f))f.spaceBefore&&c.push(""),Zr(t,c,f.commentBefore,!1),f.comment&&(m=f.comment);else if(ct.isPair(f)){let S=ct.isNode(f.key)?f.key:null;S&&(S.spaceBefore&&c.push(""),Zr(t,c,S.commentBefore,!1),S.comment&&(d=!0));let E=ct.isNode(f.value)?f.value:null;E?(E.comment&&(m=E.comment),E.commentBefore&&(d=!0)):f.value==null&&S?.comment&&(m=S.comment)}m&&(d=!0);let b=Rc.stringify(f,l,()=>m=null);d||(d=c.length>u||b.includes(`
`)),y<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=c.reduce((S,E)=>S+E.length+2,2)+(b.length+2)>t.options.lineWidth)),d&&(b+=",")),m&&(b+=Xr.lineComment(b,r,i(m))),c.push(b),u=c.length}let{start:p,end:g}=n;if(c.length===0)return p+g;if(!d){let y=c.reduce((f,m)=>f+m.length+2,2);d=t.options.lineWidth>0&&y>t.options.lineWidth}if(d){let y=p;for(let f of c)y+=f?`
${s}${o}${f}`:`
`;return`${y}
${o}${g}`}else return`${p}${a}${c.join(" ")}${a}${g}`}function Zr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=Xr.indentComment(t(r),e);n.push(s.trimStart())}}Ac.stringifyCollection=p_});var tt=w(ea=>{"use strict";var m_=Xs(),h_=Hs(),y_=Dr(),et=q(),eo=Ze(),b_=Q();function Tn(e,t){let n=et.isScalar(t)?t.value:t;for(let r of e)if(et.isPair(r)&&(r.key===t||r.key===n||et.isScalar(r.key)&&r.key.value===n))return r}var Zs=class extends y_.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(et.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,a=new this(t),i=(l,d)=>{if(typeof s=="function")d=s.call(n,l,d);else if(Array.isArray(s)&&!s.includes(l))return;(d!==void 0||o)&&a.items.push(eo.createPair(l,d,r))};if(n instanceof Map)for(let[l,d]of n)i(l,d);else if(n&&typeof n=="object")for(let l of Object.keys(n))i(l,n[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let r;et.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new eo.Pair(t,t?.value):r=new eo.Pair(t.key,t.value);let o=Tn(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);et.isScalar(o.value)&&b_.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let a=this.items.findIndex(i=>s(r,i)<0);a===-1?this.items.push(r):this.items.splice(a,0,r)}else this.items.push(r)}delete(t){let n=Tn(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Tn(this.items,t)?.value;return(!n&&et.isScalar(o)?o.value:o)??void 0}has(t){return!!Tn(this.items,t)}set(t,n){this.add(new eo.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)h_.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!et.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),m_.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};ea.YAMLMap=Zs;ea.findPair=Tn});var Pt=w(Tc=>{"use strict";var w_=q(),Oc=tt(),__={collection:"map",default:!0,nodeClass:Oc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return w_.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Oc.YAMLMap.from(e,t,n)};Tc.map=__});var nt=w(Cc=>{"use strict";var v_=$n(),S_=Xs(),k_=Dr(),no=q(),$_=Q(),E_=Ve(),ta=class extends k_.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(no.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=to(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=to(t);if(typeof r!="number")return;let o=this.items[r];return!n&&no.isScalar(o)?o.value:o}has(t){let n=to(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=to(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];no.isScalar(o)&&$_.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(E_.toJS(s,String(o++),n));return r}toString(t,n,r){return t?S_.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof o=="function"){let l=n instanceof Set?i:String(a++);i=o.call(n,l,i)}s.items.push(v_.createNode(i,void 0,r))}}return s}};function to(e){let t=no.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Cc.YAMLSeq=ta});var Dt=w(Lc=>{"use strict";var x_=q(),Ic=nt(),j_={collection:"seq",default:!0,nodeClass:Ic.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return x_.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Ic.YAMLSeq.from(e,t,n)};Lc.seq=j_});var Cn=w(Nc=>{"use strict";var R_=Rn(),A_={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),R_.stringifyString(e,t,n,r)}};Nc.string=A_});var ro=w(Pc=>{"use strict";var qc=Q(),Mc={identify:e=>e==null,createNode:()=>new qc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new qc.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Mc.test.test(e)?e:t.options.nullStr};Pc.nullTag=Mc});var na=w(Fc=>{"use strict";var O_=Q(),Dc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new O_.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Dc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};Fc.boolTag=Dc});var Ft=w(Uc=>{"use strict";function T_({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let i=t-(s.length-a-1);for(;i-- >0;)s+="0"}return s}Uc.stringifyNumber=T_});var oa=w(oo=>{"use strict";var C_=Q(),ra=Ft(),I_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ra.stringifyNumber},L_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ra.stringifyNumber(e)}},N_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new C_.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ra.stringifyNumber};oo.float=N_;oo.floatExp=L_;oo.floatNaN=I_});var aa=w(ao=>{"use strict";var Bc=Ft(),so=e=>typeof e=="bigint"||Number.isInteger(e),sa=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Wc(e,t,n){let{value:r}=e;return so(r)&&r>=0?n+r.toString(t):Bc.stringifyNumber(e)}var q_={identify:e=>so(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>sa(e,2,8,n),stringify:e=>Wc(e,8,"0o")},M_={identify:so,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>sa(e,0,10,n),stringify:Bc.stringifyNumber},P_={identify:e=>so(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>sa(e,2,16,n),stringify:e=>Wc(e,16,"0x")};ao.int=M_;ao.intHex=P_;ao.intOct=q_});var Jc=w(Gc=>{"use strict";var D_=Pt(),F_=ro(),U_=Dt(),B_=Cn(),W_=na(),ia=oa(),la=aa(),G_=[D_.map,U_.seq,B_.string,F_.nullTag,W_.boolTag,la.intOct,la.int,la.intHex,ia.floatNaN,ia.floatExp,ia.float];Gc.schema=G_});var Qc=w(Yc=>{"use strict";var J_=Q(),K_=Pt(),Y_=Dt();function Kc(e){return typeof e=="bigint"||Number.isInteger(e)}var io=({value:e})=>JSON.stringify(e),Q_=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:io},{identify:e=>e==null,createNode:()=>new J_.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:io},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:io},{identify:Kc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Kc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:io}],V_={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},H_=[K_.map,Y_.seq].concat(Q_,V_);Yc.schema=H_});var ca=w(Vc=>{"use strict";var In=cr("buffer"),da=Q(),z_=Rn(),X_={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof In.Buffer=="function")return In.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let a=n,i;if(typeof In.Buffer=="function")i=a instanceof In.Buffer?a.toString("base64"):In.Buffer.from(a.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let d=0;d<a.length;++d)l+=String.fromCharCode(a[d]);i=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=da.Scalar.BLOCK_LITERAL),t!==da.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(i.length/l),u=new Array(d);for(let c=0,p=0;c<d;++c,p+=l)u[c]=i.substr(p,l);i=u.join(t===da.Scalar.BLOCK_LITERAL?`
`:" ")}return z_.stringifyString({comment:e,type:t,value:i},r,o,s)}};Vc.binary=X_});var uo=w(co=>{"use strict";var lo=q(),ua=Ze(),Z_=Q(),ev=nt();function Hc(e,t){if(lo.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!lo.isPair(r)){if(lo.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new ua.Pair(new Z_.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=lo.isPair(r)?r:new ua.Pair(r)}}else t("Expected a sequence for this tag");return e}function zc(e,t,n){let{replacer:r}=n,o=new ev.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof r=="function"&&(a=r.call(t,String(s++),a));let i,l;if(Array.isArray(a))if(a.length===2)i=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let d=Object.keys(a);if(d.length===1)i=d[0],l=a[i];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else i=a;o.items.push(ua.createPair(i,l,n))}return o}var tv={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Hc,createNode:zc};co.createPairs=zc;co.pairs=tv;co.resolvePairs=Hc});var ga=w(fa=>{"use strict";var Xc=q(),pa=Ve(),Ln=tt(),nv=nt(),Zc=uo(),ut=class e extends nv.YAMLSeq{constructor(){super(),this.add=Ln.YAMLMap.prototype.add.bind(this),this.delete=Ln.YAMLMap.prototype.delete.bind(this),this.get=Ln.YAMLMap.prototype.get.bind(this),this.has=Ln.YAMLMap.prototype.has.bind(this),this.set=Ln.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,a;if(Xc.isPair(o)?(s=pa.toJS(o.key,"",n),a=pa.toJS(o.value,s,n)):s=pa.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,a)}return r}static from(t,n,r){let o=Zc.createPairs(t,n,r),s=new this;return s.items=o.items,s}};ut.tag="tag:yaml.org,2002:omap";var rv={collection:"seq",identify:e=>e instanceof Map,nodeClass:ut,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Zc.resolvePairs(e,t),r=[];for(let{key:o}of n.items)Xc.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new ut,n)},createNode:(e,t,n)=>ut.from(e,t,n)};fa.YAMLOMap=ut;fa.omap=rv});var ou=w(ma=>{"use strict";var eu=Q();function tu({value:e,source:t},n){return t&&(e?nu:ru).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var nu={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new eu.Scalar(!0),stringify:tu},ru={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new eu.Scalar(!1),stringify:tu};ma.falseTag=ru;ma.trueTag=nu});var su=w(po=>{"use strict";var ov=Q(),ha=Ft(),sv={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ha.stringifyNumber},av={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ha.stringifyNumber(e)}},iv={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new ov.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ha.stringifyNumber};po.float=iv;po.floatExp=av;po.floatNaN=sv});var iu=w(qn=>{"use strict";var au=Ft(),Nn=e=>typeof e=="bigint"||Number.isInteger(e);function fo(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return o==="-"?BigInt(-1)*a:a}let s=parseInt(e,n);return o==="-"?-1*s:s}function ya(e,t,n){let{value:r}=e;if(Nn(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return au.stringifyNumber(e)}var lv={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>fo(e,2,2,n),stringify:e=>ya(e,2,"0b")},dv={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>fo(e,1,8,n),stringify:e=>ya(e,8,"0")},cv={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>fo(e,0,10,n),stringify:au.stringifyNumber},uv={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>fo(e,2,16,n),stringify:e=>ya(e,16,"0x")};qn.int=cv;qn.intBin=lv;qn.intHex=uv;qn.intOct=dv});var wa=w(ba=>{"use strict";var ho=q(),go=Ze(),mo=tt(),pt=class e extends mo.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;ho.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new go.Pair(t.key,null):n=new go.Pair(t,null),mo.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=mo.findPair(this.items,t);return!n&&ho.isPair(r)?ho.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=mo.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new go.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof o=="function"&&(a=o.call(n,a,a)),s.items.push(go.createPair(a,null,r));return s}};pt.tag="tag:yaml.org,2002:set";var pv={collection:"map",identify:e=>e instanceof Set,nodeClass:pt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>pt.from(e,t,n),resolve(e,t){if(ho.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new pt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};ba.YAMLSet=pt;ba.set=pv});var va=w(yo=>{"use strict";var fv=Ft();function _a(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=a=>t?BigInt(a):Number(a),s=r.replace(/_/g,"").split(":").reduce((a,i)=>a*o(60)+o(i),o(0));return n==="-"?o(-1)*s:s}function lu(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return fv.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var gv={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>_a(e,n),stringify:lu},mv={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>_a(e,!1),stringify:lu},du={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(du.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,a,i]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,r-1,o,s||0,a||0,i||0,l),u=t[8];if(u&&u!=="Z"){let c=_a(u,!1);Math.abs(c)<30&&(c*=60),d-=6e4*c}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};yo.floatTime=mv;yo.intTime=gv;yo.timestamp=du});var pu=w(uu=>{"use strict";var hv=Pt(),yv=ro(),bv=Dt(),wv=Cn(),_v=ca(),cu=ou(),Sa=su(),bo=iu(),vv=Vr(),Sv=ga(),kv=uo(),$v=wa(),ka=va(),Ev=[hv.map,bv.seq,wv.string,yv.nullTag,cu.trueTag,cu.falseTag,bo.intBin,bo.intOct,bo.int,bo.intHex,Sa.floatNaN,Sa.floatExp,Sa.float,_v.binary,vv.merge,Sv.omap,kv.pairs,$v.set,ka.intTime,ka.floatTime,ka.timestamp];uu.schema=Ev});var Su=w(xa=>{"use strict";var hu=Pt(),xv=ro(),yu=Dt(),jv=Cn(),Rv=na(),$a=oa(),Ea=aa(),Av=Jc(),Ov=Qc(),bu=ca(),Mn=Vr(),wu=ga(),_u=uo(),fu=pu(),vu=wa(),wo=va(),gu=new Map([["core",Av.schema],["failsafe",[hu.map,yu.seq,jv.string]],["json",Ov.schema],["yaml11",fu.schema],["yaml-1.1",fu.schema]]),mu={binary:bu.binary,bool:Rv.boolTag,float:$a.float,floatExp:$a.floatExp,floatNaN:$a.floatNaN,floatTime:wo.floatTime,int:Ea.int,intHex:Ea.intHex,intOct:Ea.intOct,intTime:wo.intTime,map:hu.map,merge:Mn.merge,null:xv.nullTag,omap:wu.omap,pairs:_u.pairs,seq:yu.seq,set:vu.set,timestamp:wo.timestamp},Tv={"tag:yaml.org,2002:binary":bu.binary,"tag:yaml.org,2002:merge":Mn.merge,"tag:yaml.org,2002:omap":wu.omap,"tag:yaml.org,2002:pairs":_u.pairs,"tag:yaml.org,2002:set":vu.set,"tag:yaml.org,2002:timestamp":wo.timestamp};function Cv(e,t,n){let r=gu.get(t);if(r&&!e)return n&&!r.includes(Mn.merge)?r.concat(Mn.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(gu.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Mn.merge)),o.reduce((s,a)=>{let i=typeof a=="string"?mu[a]:a;if(!i){let l=JSON.stringify(a),d=Object.keys(mu).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${d}`)}return s.includes(i)||s.push(i),s},[])}xa.coreKnownTags=Tv;xa.getTags=Cv});var Aa=w(ku=>{"use strict";var ja=q(),Iv=Pt(),Lv=Dt(),Nv=Cn(),_o=Su(),qv=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ra=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?_o.getTags(t,"compat"):t?_o.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?_o.coreKnownTags:{},this.tags=_o.getTags(n,this.name,r),this.toStringOptions=i??null,Object.defineProperty(this,ja.MAP,{value:Iv.map}),Object.defineProperty(this,ja.SCALAR,{value:Nv.string}),Object.defineProperty(this,ja.SEQ,{value:Lv.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?qv:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};ku.Schema=Ra});var Eu=w($u=>{"use strict";var Mv=q(),Oa=An(),Pn=En();function Pv(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=Oa.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let l=s(e.commentBefore);n.unshift(Pn.indentComment(l,""))}let a=!1,i=null;if(e.contents){if(Mv.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(Pn.indentComment(u,""))}o.forceBlockIndent=!!e.comment,i=e.contents.comment}let l=i?void 0:()=>a=!0,d=Oa.stringify(e.contents,o,()=>i=null,l);i&&(d+=Pn.lineComment(d,"",s(i))),(d[0]==="|"||d[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(Oa.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=s(e.comment);l.includes(`
`)?(n.push("..."),n.push(Pn.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(Pn.indentComment(s(l),"")))}return n.join(`
`)+`
`}$u.stringifyDocument=Pv});var Dn=w(xu=>{"use strict";var Dv=kn(),Ut=Dr(),Se=q(),Fv=Ze(),Uv=Ve(),Bv=Aa(),Wv=Eu(),Ta=Nr(),Gv=Ns(),Jv=$n(),Ca=Ls(),Ia=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Se.NODE_TYPE,{value:Se.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:a}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new Ca.Directives({version:a}),this.setSchema(a,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[Se.NODE_TYPE]:{value:Se.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Se.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Bt(this.contents)&&this.contents.add(t)}addIn(t,n){Bt(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ta.anchorNames(this);t.anchor=!n||r.has(n)?Ta.findNewAnchor(n||"a",r):n}return new Dv.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let m=S=>typeof S=="number"||S instanceof String||S instanceof Number,b=n.filter(m).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:i,keepUndefined:l,onTagObj:d,tag:u}=r??{},{onAnchor:c,setAnchors:p,sourceObjects:g}=Ta.createNodeAnchors(this,a||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:c,onTagObj:d,replacer:o,schema:this.schema,sourceObjects:g},f=Jv.createNode(t,u,y);return i&&Se.isCollection(f)&&(f.flow=!0),p(),f}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new Fv.Pair(o,s)}delete(t){return Bt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ut.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Bt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Se.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Ut.isEmptyPath(t)?!n&&Se.isScalar(this.contents)?this.contents.value:this.contents:Se.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return Se.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ut.isEmptyPath(t)?this.contents!==void 0:Se.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ut.collectionFromPath(this.schema,[t],n):Bt(this.contents)&&this.contents.set(t,n)}setIn(t,n){Ut.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Ut.collectionFromPath(this.schema,Array.from(t),n):Bt(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ca.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Ca.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Bv.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Uv.toJS(this.contents,n??"",i);if(typeof s=="function")for(let{count:d,res:u}of i.anchors.values())s(u,d);return typeof a=="function"?Gv.applyReviver(a,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Wv.stringifyDocument(this,t)}};function Bt(e){if(Se.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}xu.Document=Ia});var Bn=w(Un=>{"use strict";var Fn=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},La=class extends Fn{constructor(t,n,r){super("YAMLParseError",t,n,r)}},Na=class extends Fn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Kv=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,a=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&a.length>80){let i=Math.min(s-39,a.length-79);a="\u2026"+a.substring(i),s-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(a.substring(0,s))){let i=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,l=n.linePos[1];l?.line===r&&l.col>o&&(i=Math.max(1,Math.min(l.col-o,80-s)));let d=" ".repeat(s)+"^".repeat(i);n.message+=`:

${a}
${d}
`}};Un.YAMLError=Fn;Un.YAMLParseError=La;Un.YAMLWarning=Na;Un.prettifyError=Kv});var Wn=w(ju=>{"use strict";function Yv(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:a,startOnNewline:i}){let l=!1,d=i,u=i,c="",p="",g=!1,y=!1,f=null,m=null,b=null,S=null,E=null,j=null,x=null;for(let $ of e)switch(y&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&s($.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),f&&(d&&$.type!=="comment"&&$.type!=="newline"&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),$.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&$.source.includes("	")&&(f=$),u=!0;break;case"comment":{u||s($,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let V=$.source.substring(1)||" ";c?c+=p+V:c=V,p="",d=!1;break}case"newline":d?c?c+=$.source:(!j||n!=="seq-item-ind")&&(l=!0):p+=$.source,d=!0,g=!0,(m||b)&&(S=$),u=!0;break;case"anchor":m&&s($,"MULTIPLE_ANCHORS","A node can have at most one anchor"),$.source.endsWith(":")&&s($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=$,x??(x=$.offset),d=!1,u=!1,y=!0;break;case"tag":{b&&s($,"MULTIPLE_TAGS","A node can have at most one tag"),b=$,x??(x=$.offset),d=!1,u=!1,y=!0;break}case n:(m||b)&&s($,"BAD_PROP_ORDER",`Anchors and tags must be after the ${$.source} indicator`),j&&s($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),j=$,d=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){E&&s($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=$,d=!1,u=!1;break}default:s($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} token`),d=!1,u=!1}let R=e[e.length-1],B=R?R.offset+R.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(d&&f.indent<=a||r?.type==="block-map"||r?.type==="block-seq")&&s(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:j,spaceBefore:l,comment:c,hasNewline:g,anchor:m,tag:b,newlineAfterProp:S,end:B,start:x??B}}ju.resolveProps=Yv});var vo=w(Ru=>{"use strict";function qa(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(qa(t.key)||qa(t.value))return!0}return!1;default:return!0}}Ru.containsNewline=qa});var Ma=w(Au=>{"use strict";var Qv=vo();function Vv(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Qv.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Au.flowIndentCheck=Vv});var Pa=w(Tu=>{"use strict";var Ou=q();function Hv(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,a)=>s===a||Ou.isScalar(s)&&Ou.isScalar(a)&&s.value===a.value;return t.some(s=>o(s.key,n))}Tu.mapIncludes=Hv});var Mu=w(qu=>{"use strict";var Cu=Ze(),zv=tt(),Iu=Wn(),Xv=vo(),Lu=Ma(),Zv=Pa(),Nu="All mapping items must start at the same column";function eS({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??zv.YAMLMap,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,d=null;for(let u of r.items){let{start:c,key:p,sep:g,value:y}=u,f=Iu.resolveProps(c,{indicator:"explicit-key-ind",next:p??g?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),m=!f.found;if(m){if(p&&(p.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(l,"BAD_INDENT",Nu)),!f.anchor&&!f.tag&&!g){d=f.end,f.comment&&(i.comment?i.comment+=`
`+f.comment:i.comment=f.comment);continue}(f.newlineAfterProp||Xv.containsNewline(p))&&o(p??c[c.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else f.found?.indent!==r.indent&&o(l,"BAD_INDENT",Nu);n.atKey=!0;let b=f.end,S=p?e(n,p,f,o):t(n,b,c,null,f,o);n.schema.compat&&Lu.flowIndentCheck(r.indent,p,o),n.atKey=!1,Zv.mapIncludes(n,i.items,S)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let E=Iu.resolveProps(g??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=E.end,E.found){m&&(y?.type==="block-map"&&!E.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&f.start<E.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let j=y?e(n,y,E,o):t(n,l,g,null,E,o);n.schema.compat&&Lu.flowIndentCheck(r.indent,y,o),l=j.range[2];let x=new Cu.Pair(S,j);n.options.keepSourceTokens&&(x.srcToken=u),i.items.push(x)}else{m&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),E.comment&&(S.comment?S.comment+=`
`+E.comment:S.comment=E.comment);let j=new Cu.Pair(S);n.options.keepSourceTokens&&(j.srcToken=u),i.items.push(j)}}return d&&d<l&&o(d,"IMPOSSIBLE","Map comment with trailing content"),i.range=[r.offset,l,d??l],i}qu.resolveBlockMap=eS});var Du=w(Pu=>{"use strict";var tS=nt(),nS=Wn(),rS=Ma();function oS({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=s?.nodeClass??tS.YAMLSeq,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,d=null;for(let{start:u,value:c}of r.items){let p=nS.resolveProps(u,{indicator:"seq-item-ind",next:c,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||c)c?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{d=p.end,p.comment&&(i.comment=p.comment);continue}let g=c?e(n,c,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&rS.flowIndentCheck(r.indent,c,o),l=g.range[2],i.items.push(g)}return i.range=[r.offset,l,d??l],i}Pu.resolveBlockSeq=oS});var Wt=w(Fu=>{"use strict";function sS(e,t,n,r){let o="";if(e){let s=!1,a="";for(let i of e){let{source:l,type:d}=i;switch(d){case"space":s=!0;break;case"comment":{n&&!s&&r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=a+u:o=u,a="";break}case"newline":o&&(a+=l),s=!0;break;default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=l.length}}return{comment:o,offset:t}}Fu.resolveEnd=sS});var Gu=w(Wu=>{"use strict";var aS=q(),iS=Ze(),Uu=tt(),lS=nt(),dS=Wt(),Bu=Wn(),cS=vo(),uS=Pa(),Da="Block collections are not allowed within flow collections",Fa=e=>e&&(e.type==="block-map"||e.type==="block-seq");function pS({composeNode:e,composeEmptyNode:t},n,r,o,s){let a=r.start.source==="{",i=a?"flow map":"flow sequence",l=s?.nodeClass??(a?Uu.YAMLMap:lS.YAMLSeq),d=new l(n.schema);d.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset+r.start.source.length;for(let m=0;m<r.items.length;++m){let b=r.items[m],{start:S,key:E,sep:j,value:x}=b,R=Bu.resolveProps(S,{flow:i,indicator:"explicit-key-ind",next:E??j?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!R.found){if(!R.anchor&&!R.tag&&!j&&!x){m===0&&R.comma?o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):m<r.items.length-1&&o(R.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),R.comment&&(d.comment?d.comment+=`
`+R.comment:d.comment=R.comment),c=R.end;continue}!a&&n.options.strict&&cS.containsNewline(E)&&o(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(m===0)R.comma&&o(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(R.comma||o(R.start,"MISSING_CHAR",`Missing , between ${i} items`),R.comment){let B="";e:for(let $ of S)switch($.type){case"comma":case"space":break;case"comment":B=$.source.substring(1);break e;default:break e}if(B){let $=d.items[d.items.length-1];aS.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+B:$.comment=B,R.comment=R.comment.substring(B.length+1)}}if(!a&&!j&&!R.found){let B=x?e(n,x,R,o):t(n,R.end,j,null,R,o);d.items.push(B),c=B.range[2],Fa(x)&&o(B.range,"BLOCK_IN_FLOW",Da)}else{n.atKey=!0;let B=R.end,$=E?e(n,E,R,o):t(n,B,S,null,R,o);Fa(E)&&o($.range,"BLOCK_IN_FLOW",Da),n.atKey=!1;let V=Bu.resolveProps(j??[],{flow:i,indicator:"map-value-ind",next:x,offset:$.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(V.found){if(!a&&!R.found&&n.options.strict){if(j)for(let H of j){if(H===V.found)break;if(H.type==="newline"){o(H,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}R.start<V.found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in x&&x.source?.[0]===":"?o(x,"MISSING_CHAR",`Missing space after : in ${i}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let Ge=x?e(n,x,V,o):V.found?t(n,V.end,j,null,V,o):null;Ge?Fa(x)&&o(Ge.range,"BLOCK_IN_FLOW",Da):V.comment&&($.comment?$.comment+=`
`+V.comment:$.comment=V.comment);let St=new iS.Pair($,Ge);if(n.options.keepSourceTokens&&(St.srcToken=b),a){let H=d;uS.mapIncludes(n,H.items,$)&&o(B,"DUPLICATE_KEY","Map keys must be unique"),H.items.push(St)}else{let H=new Uu.YAMLMap(n.schema);H.flow=!0,H.items.push(St);let al=(Ge??$).range;H.range=[$.range[0],al[1],al[2]],d.items.push(H)}c=Ge?Ge.range[2]:V.end}}let p=a?"}":"]",[g,...y]=r.end,f=c;if(g?.source===p)f=g.offset+g.source.length;else{let m=i[0].toUpperCase()+i.substring(1),b=u?`${m} must end with a ${p}`:`${m} in block collection must be sufficiently indented and end with a ${p}`;o(c,u?"MISSING_CHAR":"BAD_INDENT",b),g&&g.source.length!==1&&y.unshift(g)}if(y.length>0){let m=dS.resolveEnd(y,f,n.options.strict,o);m.comment&&(d.comment?d.comment+=`
`+m.comment:d.comment=m.comment),d.range=[r.offset,f,m.offset]}else d.range=[r.offset,f,f];return d}Wu.resolveFlowCollection=pS});var Ku=w(Ju=>{"use strict";var fS=q(),gS=Q(),mS=tt(),hS=nt(),yS=Mu(),bS=Du(),wS=Gu();function Ua(e,t,n,r,o,s){let a=n.type==="block-map"?yS.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?bS.resolveBlockSeq(e,t,n,r,s):wS.resolveFlowCollection(e,t,n,r,s),i=a.constructor;return o==="!"||o===i.tagName?(a.tag=i.tagName,a):(o&&(a.tag=o),a)}function _S(e,t,n,r,o){let s=r.tag,a=s?t.directives.tagName(s.source,p=>o(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:g}=r,y=p&&s?p.offset>s.offset?p:s:p??s;y&&(!g||g.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===mS.YAMLMap.tagName&&i==="map"||a===hS.YAMLSeq.tagName&&i==="seq")return Ua(e,t,n,o,a);let l=t.schema.tags.find(p=>p.tag===a&&p.collection===i);if(!l){let p=t.schema.knownTags[a];if(p?.collection===i)t.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?o(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${i} collection, but expects ${p.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Ua(e,t,n,o,a)}let d=Ua(e,t,n,o,a,l),u=l.resolve?.(d,p=>o(s,"TAG_RESOLVE_FAILED",p),t.options)??d,c=fS.isNode(u)?u:new gS.Scalar(u);return c.range=d.range,c.tag=a,l?.format&&(c.format=l.format),c}Ju.composeCollection=_S});var Wa=w(Yu=>{"use strict";var Ba=Q();function vS(e,t,n){let r=t.offset,o=SS(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Ba.Scalar.BLOCK_FOLDED:Ba.Scalar.BLOCK_LITERAL,a=t.source?kS(t.source):[],i=a.length;for(let f=a.length-1;f>=0;--f){let m=a[f][1];if(m===""||m==="\r")i=f;else break}if(i===0){let f=o.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",m=r+o.length;return t.source&&(m+=t.source.length),{value:f,type:s,comment:o.comment,range:[r,m,m]}}let l=t.indent+o.indent,d=t.offset+o.length,u=0;for(let f=0;f<i;++f){let[m,b]=a[f];if(b===""||b==="\r")o.indent===0&&m.length>l&&(l=m.length);else{m.length<l&&n(d+m.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=m.length),u=f,l===0&&!e.atRoot&&n(d,"BAD_INDENT","Block scalar values in collections must be indented");break}d+=m.length+b.length+1}for(let f=a.length-1;f>=i;--f)a[f][0].length>l&&(i=f+1);let c="",p="",g=!1;for(let f=0;f<u;++f)c+=a[f][0].slice(l)+`
`;for(let f=u;f<i;++f){let[m,b]=a[f];d+=m.length+b.length+1;let S=b[b.length-1]==="\r";if(S&&(b=b.slice(0,-1)),b&&m.length<l){let j=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-b.length-(S?2:1),"BAD_INDENT",j),m=""}s===Ba.Scalar.BLOCK_LITERAL?(c+=p+m.slice(l)+b,p=`
`):m.length>l||b[0]==="	"?(p===" "?p=`
`:!g&&p===`
`&&(p=`

`),c+=p+m.slice(l)+b,p=`
`,g=!0):b===""?p===`
`?c+=`
`:p=`
`:(c+=p+b,p=" ",g=!1)}switch(o.chomp){case"-":break;case"+":for(let f=i;f<a.length;++f)c+=`
`+a[f][0].slice(l);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}let y=r+o.length+t.source.length;return{value:c,type:s,comment:o.comment,range:[r,y,y]}}function SS({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],a=0,i="",l=-1;for(let p=1;p<o.length;++p){let g=o[p];if(!i&&(g==="-"||g==="+"))i=g;else{let y=Number(g);!a&&y?a=y:l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,u="",c=o.length;for(let p=1;p<t.length;++p){let g=t[p];switch(g.type){case"space":d=!0;case"newline":c+=g.source.length;break;case"comment":n&&!d&&r(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),c+=g.source.length,u=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOKEN",g.message),c+=g.source.length;break;default:{let y=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",y);let f=g.source;f&&typeof f=="string"&&(c+=f.length)}}}return{mode:s,indent:a,chomp:i,comment:u,length:c}}function kS(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}Yu.resolveBlockScalar=vS});var Ja=w(Vu=>{"use strict";var Ga=Q(),$S=Wt();function ES(e,t,n){let{offset:r,type:o,source:s,end:a}=e,i,l,d=(p,g,y)=>n(r+p,g,y);switch(o){case"scalar":i=Ga.Scalar.PLAIN,l=xS(s,d);break;case"single-quoted-scalar":i=Ga.Scalar.QUOTE_SINGLE,l=jS(s,d);break;case"double-quoted-scalar":i=Ga.Scalar.QUOTE_DOUBLE,l=RS(s,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,c=$S.resolveEnd(a,u,t,n);return{value:l,type:i,comment:c.comment,range:[r,u,c.offset]}}function xS(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Qu(e)}function jS(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Qu(e.slice(1,-1)).replace(/''/g,"'")}function Qu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===""?a===`
`?s+=a:a=`
`:(s+=a+d,a=" "),i=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=i,n=l.exec(e),s+a+(n?.[1]??"")}function RS(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:a}=AS(e,r);n+=s,r=a}else if(o==="\\"){let s=e[++r],a=OS[s];if(a)n+=a;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let i=s==="x"?2:s==="u"?4:8;n+=TS(e,r+1,i,t),r+=i}else{let i=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(o===" "||o==="	"){let s=r,a=e[r+1];for(;a===" "||a==="	";)a=e[++r+1];a!==`
`&&!(a==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function AS(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var OS={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function TS(e,t,n,r){let o=e.substr(t,n),a=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}Vu.resolveFlowScalar=ES});var Xu=w(zu=>{"use strict";var ft=q(),Hu=Q(),CS=Wa(),IS=Ja();function LS(e,t,n,r){let{value:o,type:s,comment:a,range:i}=t.type==="block-scalar"?CS.resolveBlockScalar(e,t,r):IS.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,c=>r(n,"TAG_RESOLVE_FAILED",c)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[ft.SCALAR]:l?d=NS(e.schema,o,l,n,r):t.type==="scalar"?d=qS(e,o,t,r):d=e.schema[ft.SCALAR];let u;try{let c=d.resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=ft.isScalar(c)?c:new Hu.Scalar(c)}catch(c){let p=c instanceof Error?c.message:String(c);r(n??t,"TAG_RESOLVE_FAILED",p),u=new Hu.Scalar(o)}return u.range=i,u.source=o,s&&(u.type=s),l&&(u.tag=l),d.format&&(u.format=d.format),a&&(u.comment=a),u}function NS(e,t,n,r,o){if(n==="!")return e[ft.SCALAR];let s=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)s.push(i);else return i;for(let i of s)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ft.SCALAR])}function qS({atKey:e,directives:t,schema:n},r,o,s){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(r))||n[ft.SCALAR];if(n.compat){let i=n.compat.find(l=>l.default&&l.test?.test(r))??n[ft.SCALAR];if(a.tag!==i.tag){let l=t.tagString(a.tag),d=t.tagString(i.tag),u=`Value may be parsed as either ${l} or ${d}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return a}zu.composeScalar=LS});var ep=w(Zu=>{"use strict";function MS(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}Zu.emptyScalarPosition=MS});var rp=w(Ya=>{"use strict";var PS=kn(),DS=q(),FS=Ku(),tp=Xu(),US=Wt(),BS=ep(),WS={composeNode:np,composeEmptyNode:Ka};function np(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:a,anchor:i,tag:l}=n,d,u=!0;switch(t.type){case"alias":d=GS(e,t,r),(i||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=tp.composeScalar(e,t,l,r),i&&(d.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=FS.composeCollection(WS,e,t,n,r),i&&(d.anchor=i.source.substring(1))}catch(c){let p=c instanceof Error?c.message:String(c);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let c=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",c),u=!1}}return d??(d=Ka(e,t.offset,void 0,null,n,r)),i&&d.anchor===""&&r(i,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!DS.isScalar(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(d.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?d.comment=a:d.commentBefore=a),e.options.keepSourceTokens&&u&&(d.srcToken=t),d}function Ka(e,t,n,r,{spaceBefore:o,comment:s,anchor:a,tag:i,end:l},d){let u={type:"scalar",offset:BS.emptyScalarPosition(t,n,r),indent:-1,source:""},c=tp.composeScalar(e,u,i,d);return a&&(c.anchor=a.source.substring(1),c.anchor===""&&d(a,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(c.spaceBefore=!0),s&&(c.comment=s,c.range[2]=l),c}function GS({options:e},{offset:t,source:n,end:r},o){let s=new PS.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=US.resolveEnd(r,a,e.strict,o);return s.range=[t,a,i.offset],i.comment&&(s.comment=i.comment),s}Ya.composeEmptyNode=Ka;Ya.composeNode=np});var ap=w(sp=>{"use strict";var JS=Dn(),op=rp(),KS=Wt(),YS=Wn();function QS(e,t,{offset:n,start:r,value:o,end:s},a){let i=Object.assign({_directives:t},e),l=new JS.Document(void 0,i),d={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=YS.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&a(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?op.composeNode(d,o,u,a):op.composeEmptyNode(d,u.end,r,null,u,a);let c=l.contents.range[2],p=KS.resolveEnd(s,c,!1,a);return p.comment&&(l.comment=p.comment),l.range=[n,c,p.offset],l}sp.composeDoc=QS});var Va=w(dp=>{"use strict";var VS=cr("process"),HS=Ls(),zS=Dn(),Gn=Bn(),ip=q(),XS=ap(),ZS=Wt();function Jn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function lp(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Qa=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let a=Jn(n);s?this.warnings.push(new Gn.YAMLWarning(a,r,o)):this.errors.push(new Gn.YAMLParseError(a,r,o))},this.directives=new HS.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=lp(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(ip.isCollection(s)&&!s.flow&&s.items.length>0){let a=s.items[0];ip.isPair(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${r}
${i}`:r}else{let a=s.commentBefore;s.commentBefore=a?`${r}
${a}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:lp(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(VS.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=Jn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=XS.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Gn.YAMLParseError(Jn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Gn.YAMLParseError(Jn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=ZS.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Gn.YAMLParseError(Jn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new zS.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};dp.Composer=Qa});var pp=w(So=>{"use strict";var ek=Wa(),tk=Ja(),nk=Bn(),cp=Rn();function rk(e,t=!0,n){if(e){let r=(o,s,a)=>{let i=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(i,s,a);else throw new nk.YAMLParseError([i,i+1],s,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return tk.resolveFlowScalar(e,t,r);case"block-scalar":return ek.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function ok(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:a="PLAIN"}=t,i=cp.stringifyString({type:a,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(i[0]){case"|":case">":{let d=i.indexOf(`
`),u=i.substring(0,d),c=i.substring(d+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return up(p,l)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:c}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:i,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:i,end:l};default:return{type:"scalar",offset:s,indent:r,source:i,end:l}}}function sk(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:a}=n,i="indent"in e?e.indent:null;if(r&&typeof i=="number"&&(i+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let d=e.props[0];if(d.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a=d.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=cp.stringifyString({type:a,value:t},{implicitKey:o||i===null,indent:i!==null&&i>0?" ".repeat(i):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":ak(e,l);break;case'"':Ha(e,l,"double-quoted-scalar");break;case"'":Ha(e,l,"single-quoted-scalar");break;default:Ha(e,l,"scalar")}}function ak(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,a="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:s,indent:a,source:r}];up(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:a,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:i,source:o})}}function up(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ha(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}So.createScalarToken=ok;So.resolveAsScalar=rk;So.setScalarValue=sk});var gp=w(fp=>{"use strict";var ik=e=>"type"in e?$o(e):ko(e);function $o(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=$o(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=ko(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=ko(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=ko(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function ko({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=$o(t)),n)for(let s of n)o+=s.source;return r&&(o+=$o(r)),o}fp.stringify=ik});var bp=w(yp=>{"use strict";var za=Symbol("break visit"),lk=Symbol("skip children"),mp=Symbol("remove item");function gt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),hp(Object.freeze([]),e,t)}gt.BREAK=za;gt.SKIP=lk;gt.REMOVE=mp;gt.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};gt.parentCollection=(e,t)=>{let n=gt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function hp(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let a=0;a<s.items.length;++a){let i=hp(Object.freeze(e.concat([[o,a]])),s.items[a],n);if(typeof i=="number")a=i-1;else{if(i===za)return za;i===mp&&(s.items.splice(a,1),a-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}yp.visit=gt});var Eo=w(le=>{"use strict";var Xa=pp(),dk=gp(),ck=bp(),Za="\uFEFF",ei="",ti="",ni="",uk=e=>!!e&&"items"in e,pk=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function fk(e){switch(e){case Za:return"<BOM>";case ei:return"<DOC>";case ti:return"<FLOW_END>";case ni:return"<SCALAR>";default:return JSON.stringify(e)}}function gk(e){switch(e){case Za:return"byte-order-mark";case ei:return"doc-mode";case ti:return"flow-error-end";case ni:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}le.createScalarToken=Xa.createScalarToken;le.resolveAsScalar=Xa.resolveAsScalar;le.setScalarValue=Xa.setScalarValue;le.stringify=dk.stringify;le.visit=ck.visit;le.BOM=Za;le.DOCUMENT=ei;le.FLOW_END=ti;le.SCALAR=ni;le.isCollection=uk;le.isScalar=pk;le.prettyToken=fk;le.tokenType=gk});var si=w(_p=>{"use strict";var Kn=Eo();function $e(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var wp=new Set("0123456789ABCDEFabcdef"),mk=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),xo=new Set(",[]{}"),hk=new Set(` ,[]{}
\r	`),ri=e=>!e||hk.has(e),oi=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&$e(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Kn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Kn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&$e(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!$e(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&$e(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(ri),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&$e(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Kn.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ri),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||$e(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>$e(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let i=s;for(;a===" ";)a=this.buffer[--s];if(a===`
`&&s>=this.pos&&s+1+n>i)t=s;else break}while(!0);return yield Kn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if($e(s)||t&&xo.has(s))break;n=r}else if($e(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&xo.has(s))break;if(o===`
`){let a=this.continueScalar(r+1);if(a===-1)break;r=Math.max(r,a-2)}}else{if(t&&xo.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Kn.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ri),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if($e(r)||n&&xo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!$e(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(mk.has(n))n=this.buffer[++t];else if(n==="%"&&wp.has(this.buffer[t+1])&&wp.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};_p.Lexer=oi});var ii=w(vp=>{"use strict";var ai=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};vp.LineCounter=ai});var di=w(xp=>{"use strict";var yk=cr("process"),Sp=Eo(),bk=si();function rt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function kp(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ep(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function jo(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Gt(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Ro(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function $p(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!rt(t.start,"explicit-key-ind")&&!rt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Ep(t.value)?t.value.end?Ro(t.value.end,t.sep):t.value.end=t.sep:Ro(t.start,t.sep),delete t.sep)}var li=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new bk.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,yk.env.LOG_TOKENS&&console.log("|",Sp.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Sp.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&$p(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&kp(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{kp(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=jo(this.peek(2)),r=Gt(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ro(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let l=n.sep[i];switch(l.type){case"newline":a.push(i);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(rt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Ep(n.key)&&!rt(n.sep,"newline")){let a=Gt(n.start),i=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(rt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=Gt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):rt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!rt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ro(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||rt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=jo(r),s=Gt(o);$p(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=jo(t),r=Gt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=jo(t),r=Gt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};xp.Parser=li});var Tp=w(Qn=>{"use strict";var jp=Va(),wk=Dn(),Yn=Bn(),_k=Ys(),vk=q(),Sk=ii(),Rp=di();function Ap(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Sk.LineCounter||null,prettyErrors:t}}function kk(e,t={}){let{lineCounter:n,prettyErrors:r}=Ap(t),o=new Rp.Parser(n?.addNewLine),s=new jp.Composer(t),a=Array.from(s.compose(o.parse(e)));if(r&&n)for(let i of a)i.errors.forEach(Yn.prettifyError(e,n)),i.warnings.forEach(Yn.prettifyError(e,n));return a.length>0?a:Object.assign([],{empty:!0},s.streamInfo())}function Op(e,t={}){let{lineCounter:n,prettyErrors:r}=Ap(t),o=new Rp.Parser(n?.addNewLine),s=new jp.Composer(t),a=null;for(let i of s.compose(o.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new Yn.YAMLParseError(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(a.errors.forEach(Yn.prettifyError(e,n)),a.warnings.forEach(Yn.prettifyError(e,n))),a}function $k(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=Op(e,n);if(!o)return null;if(o.warnings.forEach(s=>_k.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function Ek(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return vk.isDocument(e)&&!r?e.toString(n):new wk.Document(e,r,n).toString(n)}Qn.parse=$k;Qn.parseAllDocuments=kk;Qn.parseDocument=Op;Qn.stringify=Ek});var mt=w(P=>{"use strict";var xk=Va(),jk=Dn(),Rk=Aa(),ci=Bn(),Ak=kn(),ot=q(),Ok=Ze(),Tk=Q(),Ck=tt(),Ik=nt(),Lk=Eo(),Nk=si(),qk=ii(),Mk=di(),Ao=Tp(),Cp=wn();P.Composer=xk.Composer;P.Document=jk.Document;P.Schema=Rk.Schema;P.YAMLError=ci.YAMLError;P.YAMLParseError=ci.YAMLParseError;P.YAMLWarning=ci.YAMLWarning;P.Alias=Ak.Alias;P.isAlias=ot.isAlias;P.isCollection=ot.isCollection;P.isDocument=ot.isDocument;P.isMap=ot.isMap;P.isNode=ot.isNode;P.isPair=ot.isPair;P.isScalar=ot.isScalar;P.isSeq=ot.isSeq;P.Pair=Ok.Pair;P.Scalar=Tk.Scalar;P.YAMLMap=Ck.YAMLMap;P.YAMLSeq=Ik.YAMLSeq;P.CST=Lk;P.Lexer=Nk.Lexer;P.LineCounter=qk.LineCounter;P.Parser=Mk.Parser;P.parse=Ao.parse;P.parseAllDocuments=Ao.parseAllDocuments;P.parseDocument=Ao.parseDocument;P.stringify=Ao.stringify;P.visit=Cp.visit;P.visitAsync=Cp.visitAsync});var mr=`-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc`;var hr=`-- A part of a query: server parameters on which something was granted, PostgreSQL 15 and later. They have no owner.
-- https://www.postgresql.org/docs/current/catalog-pg-parameter-acl.html
select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass as classid, par.oid as objid, 0 as sub, 'p' as kind, 'parameter' as type,
  null::pg_catalog.oid as nsp_oid, 0::pg_catalog.oid as owner_oid, par.paracl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_parameter_acl par`;var yr=`-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
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
from pg_catalog.pg_largeobject_metadata lom`;var br=`-- The first part of a query: whose privileges each password role and its successor have.
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
)`;var wl=`-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
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
order by dep.dbid, dep.refobjid`;var _l=`-- How each role may authenticate, by Azure's own function; it tells that a password exists without showing the hash.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from pg_catalog.azure_roles_authtype() aut`;var vl=`-- How each role may authenticate, by Azure's own function where older servers keep it: in the schema public.
-- https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-scram
-- Every column is taken: the documentation and servers in the field differ in how they spell the names.
select aut.* from public.azure_roles_authtype() aut`;var Sl=`-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"`;var kl=`-- The default privileges of password roles and of those who take over, as they are set.
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
order by role, nsp.nspname, dfa.defaclobjtype`;var $l=`-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
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
order by ide.type collate "C", ide.identity collate "C", hel.name`;var El=`-- The last part of a query: what was granted to a password role itself and its successor has in no way, grantor by grantor.
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
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege`;var xl=`-- Every role with its Entra label.
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
order by rol.rolname::text collate "C"`;var jl=`-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
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
) job`;var Rl=`-- Who this session is, as the server sees it: one row.
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
  ) as label`;var Al=`-- The authenticated identity and its method: one row. PostgreSQL 16 and later; earlier servers answer with an error.
-- https://www.postgresql.org/docs/current/functions-info.html
select system_user::text as system_user`;function A(e,t){let n=e[t];if(typeof n=="string")return n;throw new TypeError(`column ${t} is not text`)}function Y(e,t){return e[t]===null?null:A(e,t)}function re(e,t){let n=e[t];if(typeof n=="boolean")return n;throw new TypeError(`column ${t} is not a boolean`)}function xt(e,t){let n=Number(e[t]);if(Number.isSafeInteger(n))return n;throw new TypeError(`column ${t} is not an integer`)}var ey={};function Ol(e,t){let n=Object.entries(e).filter(([r,o])=>!t.has(r)&&o!==null);return n.length===0?ey:Object.fromEntries(n.map(([r,o])=>[r,hs(o,r)]))}function hs(e,t){if(e===null||typeof e=="string"||typeof e=="number"||typeof e=="boolean")return e;if(Array.isArray(e))return e.map(n=>hs(n,t));if(typeof e=="object"&&Object.getPrototypeOf(e)===Object.prototype)return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,hs(r,t)]));throw new TypeError(`column ${t} is no plain value`)}function ys(e,t){let n=e[t];if(n===null)return[];if(!Array.isArray(n))throw new TypeError(`column ${t} is no list`);return n.map(r=>({grantor:A(r,"grantor"),grantee:Y(r,"grantee"),privilege:A(r,"privilege"),grantable:re(r,"grantable")}))}var jt={sql:Rl,parameters:[],read:e=>({sessionUser:A(e,"session_user"),serverVersion:xt(e,"server_version"),readOnly:re(e,"read_only"),clientAddress:Y(e,"client_address"),label:Y(e,"label")})},Rt={sql:Al,parameters:[],read:e=>Y(e,"system_user")},Cl={sql:xl,parameters:[],read:e=>({oid:A(e,"oid"),name:A(e,"name"),canLogin:re(e,"can_login"),superuser:re(e,"superuser"),label:Y(e,"label")})};function Tl(e){let t=new Map(Object.entries(e).map(([n,r])=>[n.toLowerCase(),r]));return{role:String(t.get("rolename")??t.get("rolname")??""),authType:String(t.get("authtype")??"")}}var Il=[{sql:_l,parameters:[],read:Tl},{sql:vl,parameters:[],read:Tl}],Ll={sql:Sl,parameters:[],read:e=>({oid:A(e,"oid"),name:A(e,"name"),allowsConnections:re(e,"allows_connections"),template:re(e,"template"),mayConnect:re(e,"may_connect")})},Nl={sql:wl,parameters:[],read:e=>({roleOid:A(e,"role_oid"),databaseOid:A(e,"database_oid"),count:xt(e,"count"),mentions:xt(e,"mentions")})},ql={sql:jl,parameters:[],read:e=>Y(e,"database")};function Ml({sql:e,parameters:t},n){return{sql:e,parameters:t.map(r=>n[r]),read:ny}}var ty=new Set(["role","type","schema","name","identity","unreadable"]);function ny(e){if(e.identity!==null)return{role:Y(e,"role"),type:A(e,"type"),schema:Y(e,"schema"),name:Y(e,"name"),identity:A(e,"identity"),details:Ol(e,ty),unreadable:"unreadable"in e?Y(e,"unreadable"):null}}function Pl({password:e,successors:t}){return{sql:$l,parameters:[e,t],read:n=>({shared:re(n,"shared"),owner:A(n,"owner"),type:A(n,"type"),identity:A(n,"identity"),column:Y(n,"column_name"),entries:ys(n,"entries")})}}function wr(e,t,{password:n,successors:r}){return{sql:`${br}, object as (
${e}
), ${El}`,parameters:[n,r],read:o=>({shared:t,from:A(o,"from"),to:A(o,"to"),type:A(o,"type"),identity:A(o,"identity"),column:Y(o,"column_name"),grantor:A(o,"grantor"),privilege:A(o,"privilege"),grantable:re(o,"grantable"),had:re(o,"had"),byOwner:re(o,"by_owner")})}}function Dl({password:e,successors:t}){return{sql:kl,parameters:[e,t],read:n=>({role:A(n,"role"),schema:Y(n,"schema"),kind:A(n,"kind"),entries:ys(n,"entries")})}}async function _r(e,t,n){let r=t.flatMap(s=>s.kind==="catalog"?s.queries.map(a=>({id:s.id,scope:s.scope,query:a})):[]),o=await e.session.run(r.map(({query:s})=>Ml(s,n)));return r.map(({id:s,scope:a,query:i},l)=>{let d=o[l];if(d===void 0)throw new Error(`the rule ${s} got no answer`);return{scope:a,evidence:{rule:s,rows:sy(e,i,d)}}})}var ry=new Set(["42P01","42883","3F000"]),oy="42501";function mn(e){return e.kind==="unavailable"&&e.failure.sqlState!==null&&ry.has(e.failure.sqlState)}function sy({wanted:e},{ofExtension:t,needs:n},r){return r.kind==="observed"?I(r.value.filter(o=>o!==void 0)):r.kind!=="unavailable"?r:t===!0&&mn(r)?ee("the extension is not there"):n===void 0?r:D(hn(r.failure,e,{privilege:n}))}function hn(e,{server:t,database:n,identity:r},o){let{sqlState:s,detail:a}=e;return s!==oy?e:O("pg/catalog-closed",{host:t.host,database:n,role:r.loginRole,sqlState:s,...o,...a===null?{}:{detail:a}})}async function vr({session:e},t){let[n,r,o,s,a]=await e.run([Pl(t),Dl(t),wr(yr,!1,t),wr(mr,!0,t),wr(hr,!0,t)]);if(n.kind!=="observed")return n;if(r.kind!=="observed")return r;if(o.kind!=="observed")return o;if(s.kind!=="observed")return s;let i=mn(a)?I([]):a;return i.kind!=="observed"?i.kind==="unavailable"?D(i.failure):i:I({grants:n.value,defaultPrivileges:r.value,repeats:[...o.value,...s.value,...i.value]})}var ay=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function bs(e){let t=e.split(",").map(o=>o.trim());if(!t.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=t.find(a=>a.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:t.some(o=>o.toLowerCase()==="admin")}}function Fl(e,t){return`aadauth,oid=${e},type=${t}`}function iy(e){return e!==null&&/^(md5|scram)/i.test(e)}function Je(e){return{facts:e,class:ly(e)}}function ly(e){if(e.superuser||e.name.startsWith("pg_")||ay.has(e.name))return{kind:"platform"};let t=e.label===null?void 0:bs(e.label);return t!==void 0?{kind:"entra",...t,keepsPassword:iy(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function Ul(e,t){let n=o=>D(O("pg/not-proven",{...t,role:e.role,objectId:e.tokenObjectId,detail:o}));if(e.asked!=="cleartext"||!e.tokenSent)return n("the server did not ask for the access token");if(e.sessionUser!==e.role)return n(`the session belongs to the role "${e.sessionUser}"`);let r=e.label===null?void 0:bs(e.label);return e.label===null||r===void 0?n("the role carries no pgaadauth label"):r.principal!=="group"&&r.objectId!==e.tokenObjectId.toLowerCase()?n(`the label names the object id ${r.objectId??"of nobody"}, the token is of ${e.tokenObjectId}`):I({sessionUser:e.sessionUser,tokenObjectId:e.tokenObjectId,label:e.label,principal:r.principal??"service",systemUser:e.systemUser,clientAddress:e.clientAddress,tlsVersion:e.tlsVersion})}function Bl(e,t,n,r){if(!(e.code==="pg/login-refused"||e.code==="pg/role-not-labelled"||e.code==="pg/role-missing"))return e;let s={...n,role:t,...e.detail===null?{}:{detail:e.detail},...e.sqlState===null?{}:{sqlState:e.sqlState}},a=r.find(d=>d.facts.name===t);if(a===void 0)return O("pg/role-missing",s);if(a.class.kind!=="entra")return O("pg/role-not-labelled",s);let{objectId:i,principal:l}=a.class;return l!=="group"&&i!==void 0&&n.objectId!==void 0&&i!==n.objectId?O("pg/role-other-object-id",{...s,labelObjectId:i}):l==="user"?O("pg/principal-type-mismatch",{...s,labelType:"user"}):e}async function ve(e,t,n){let r=await e.accessTokens.acquire(t.identity,"postgres");if(r.kind!=="observed")return r;let{server:o,database:s,identity:a,purpose:i}=t,l=await e.databases.connect({server:o,database:s,role:a.loginRole,token:r.value,purpose:i});if(l.kind!=="observed")return l;try{return await n({session:l.value,token:r.value,wanted:t})}finally{await l.value.close()}}function At(e,t,n){let{session:r,token:o,wanted:s}=e;return Ul({role:s.identity.loginRole,asked:r.authentication.asked,tokenSent:r.authentication.tokenSent,tokenObjectId:o.objectId,sessionUser:t.sessionUser,label:t.label,systemUser:n,clientAddress:t.clientAddress,tlsVersion:r.tlsVersion},dy(e))}function dy({token:e,wanted:t}){return{host:t.server.host,port:t.server.port,database:t.database,identity:t.identity.name,clientId:t.identity.clientId,tenantId:t.identity.tenantId,objectId:e.objectId}}async function Ot(e,t,n){let r=new Array(e.length),o=e.entries(),s=async()=>{for(let[a,i]of o)r[a]=await n(i)};return await Promise.all(Array.from({length:Math.min(t,e.length)},s)),r}function Wl(e,t){let{databases:n}=e;return n.kind==="listed"?n.names:t.filter(r=>r.allowsConnections&&r.mayConnect&&!n.exclude.includes(r.name)).map(r=>r.name)}async function Gl(e,t){let n=0;return await Ot(t.databases,t.concurrency,async r=>{let o=e.clock.elapsed(),s=await cy(e,t,r),a=fe(s,({rules:l})=>I(l)),i=Math.round(e.clock.elapsed()-o);return n+=1,e.log.info(`[${n}/${t.databases.length}] ${t.server.name}/${r}: ${uy(a)}, ${i} ms`),{database:r,durationMs:i,rules:a,before:fe(s,({before:l})=>l)}})}function cy(e,t,n){let r=e.rules.filter(o=>o.kind==="catalog"&&o.scope==="database");return ve(e,{server:t.server,database:n,identity:t.identity,purpose:"audit"},async o=>{let[[s,a],i,l]=await Promise.all([o.session.run([jt,Rt]),_r(o,r,t.sets),vr(o,t.sets)]);if(s.kind!=="observed")return s;let[d]=s.value;if(d===void 0)throw new Error("the session query returned no row");let u=At(o,d,a.kind==="observed"?a.value[0]??null:null);return u.kind!=="observed"?u:I({rules:i.map(({evidence:c})=>c),before:l})})}function uy(e){if(e.kind==="not-applicable")return e.because;let t=e.kind==="unavailable"?e:e.value.find(({rows:r})=>r.kind==="unavailable")?.rows;if(t?.kind==="unavailable")return`not audited (${t.failure.code})`;let n=e.kind==="observed"?e.value.map(({rows:r})=>r.kind==="observed"?r.value.length:0):[];return`${C(n.reduce((r,o)=>r+o,0))} found`}async function ws({servers:e},t,n){let{resource:r,host:o}=t,s=r===void 0?ee("no resource id is given"):await e.get(r,n),a=o??(s.kind==="observed"?s.value.host:"");return{server:{...t,host:a===""?r?.name??"":a},azure:s,reachable:a!==""}}var py=6e4,Jl=5*py;function Tt(e,t){return Yl(e,t).filter(n=>n.kind!=="entra"||Kl(e))}function kr(e,t){return Kl(e)?[]:Yl(e,t).filter(({kind:n})=>n==="entra")}function at({sessions:e}){return e.reduce((t,{entra:n,sessions:r})=>t+(n?r:0),0)}function Kl(e){return at(e)>0}function Yl(e,t){let n=new Map(t.map(o=>[o.facts.name,o.class.kind])),r=e.sessions.filter(({entra:o})=>!o).flatMap(o=>fy(o.login,[...n.keys()]).flatMap(s=>{let a=n.get(s.role)??"gone";return a==="platform"?[]:a==="entra"&&wy(o,e)?[]:[_y(s,a,o)]}));return[...Map.groupBy(r,({role:o})=>o).values()].flatMap(o=>vy(o)??[]).sort((o,s)=>o.last===s.last?o.role<s.role?-1:1:o.last<s.last?1:-1)}var Ql="connection authorized: user=",vs=`replication ${Ql}`,Sr=" database=";function fy(e,t){let n=e.startsWith(vs),r=n?vs:Ql,o=e.slice(r.length),s=n?[{role:o,database:null}]:my(o),a=t.flatMap(i=>{let l=gy(i),d=s.filter(({role:c})=>l.includes(c)).map(({database:c})=>({role:i,database:c}));return d.length===0&&l.some(c=>by(c,r,e))?[{role:i,database:null}]:d});return a.length>0?a:s.slice(0,1)}function gy(e){return e.includes(`
`)?[e,e.replaceAll(`
`,`
	`)]:[e]}function my(e){let t=[];for(let n=e.indexOf(Sr,1);n!==-1;n=e.indexOf(Sr,n+1))t.push({role:e.slice(0,n),database:e.slice(n+Sr.length)});return t.length===0?[{role:e,database:null}]:t}var hy=/ application_name=| SSL enabled \(| GSS \(/,yy=new RegExp(dl,"s");function by(e,t,n){if(!hy.test(e))return!1;let r=`LOG:  ${t}${e}`,[,o]=yy.exec(t===vs?r:`${r}${Sr}x`)??[];return o===n&&o.length<t.length+e.length}function wy({sessions:e,first:t,last:n},r){let o=a=>Date.parse(a)<=Date.parse(r.first??r.from)+Jl,s=a=>Date.parse(a)>=Date.parse(r.last??r.to)-Jl;return o(n)||s(t)||e===2&&o(t)&&s(n)}function _y({role:e,database:t},n,r){let{sessions:o,first:s,last:a,applications:i,hosts:l}=r;return{role:e,kind:n,sessions:o,first:s,last:a,databases:t===null?[]:[t],applications:i,hosts:l}}function vy(e){let[t]=e;if(t!==void 0)return{role:t.role,kind:t.kind,sessions:e.reduce((n,{sessions:r})=>n+r,0),first:e.map(({first:n})=>n).sort()[0]??t.first,last:e.map(({last:n})=>n).sort().at(-1)??t.last,databases:_s(e.flatMap(({databases:n})=>n)),applications:_s(e.flatMap(({applications:n})=>n)),hosts:_s(e.flatMap(({hosts:n})=>n))}}function _s(e){return[...new Set(e)].sort()}async function Vl({serverLogs:e,clock:t,log:n},{logs:r},o,s){if(r===void 0)return ee("the logs are not asked");let{resource:a}=o;return a===void 0?ee("no resource id is given"):await n.group(`${o.name}: asking Log Analytics who logged in`,async()=>{let i=t.now(),l={from:new Date(i.getTime()-r.windowMs),to:i},d=await e.passwordLogins(a,l,s);return n.info(d.kind==="observed"?Sy(d.value):d.kind==="unavailable"?`Not answered: ${d.failure.summary} (${d.failure.code})`:d.because),d})}function Sy(e){let{lines:t,first:n,last:r,sessions:o}=e,s=o.reduce((i,l)=>i+l.sessions,0),a=n===null||r===null?"":`, from ${n} to ${r}`;return`${_(t,"line")}${a}; ${_(s,"session")}, ${C(at(e))} of them by Entra`}function Ke(e,t,n){let r=t.find(a=>a.from===e);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:a})=>a.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return Ae(s.class)}}function X(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Ye(e,{objectId:t,principal:n}){return`security label for "pgaadauth" on role ${k(e)} is ${_e(Fl(t,n))};`}function Hl(e){return`security label for "pgaadauth" on role ${k(e)} is null;`}var ky="0";function zl(e,t){let n=e.map(Je),r=i=>n.filter(l=>l.class.kind===i),o=i=>i.map(l=>l.facts.oid),s=r("password"),a=s.map(({facts:{name:i,oid:l}})=>{let d=Ke(i,t,n);if(d.kind==="label")return l;let u=X(d);return n.find(c=>c.facts.name===u)?.facts.oid??ky});return{password:o(s),successors:a,entra:o(r("entra")),group:o(r("group"))}}function Zl(e,t,n){return ve(e,t,async r=>{let o=await r.session.run([jt,Rt,Cl,...Il,Ll,Nl,ql]),[s,a,i,l,d,u,c,p]=o;if(s.kind!=="observed")return s;let[g]=s.value;if(g===void 0)throw new Error("the session query returned no row");let y=At(r,g,a.kind==="observed"?a.value[0]??null:null);if(y.kind!=="observed")return y;let f=Ey(i,[d,l]),m=f.kind==="observed"?zl(f.value,n):void 0,[b,S]=m===void 0?[[],ee("the roles are not known")]:await Promise.all([_r(r,e.rules,m),vr(r,m)]);return I({login:y.value,serverVersion:g.serverVersion,roles:f,sets:m,databases:u,accounting:c,scheduler:$y(p,t),shared:Xl(b,"shared"),own:Xl(b,"database"),before:S})})}function $y(e,t){if(e.kind==="observed")return I(e.value[0]??null);if(e.kind==="not-applicable")return e;let n={privilege:"pg_read_all_settings",object:"setting cron.database_name"};return D(hn(e.failure,t,n))}function Xl(e,t){return e.filter(n=>n.scope===t).map(({evidence:n})=>n)}function Ey(e,t){if(e.kind!=="observed")return e;let n=new Map(t.flatMap(r=>r.kind==="observed"?r.value:[]).map(({role:r,authType:o})=>[r,o]));return I(e.value.map(r=>({...r,authType:n.get(r.name)??null})))}var xy=/^([+-]?)(\d+)(?:\.(\d+))?$/;function it(e,t){let{operator:n,operand:r}=e,o=r===null?null:String(r);if(t===null||o===null)return n==="="?t===o:n==="!="&&t!==o;let s=jy(t,o);switch(n){case"=":return s===0;case"!=":return s!==0;case"<":return s<0;case"<=":return s<=0;case">":return s>0;case">=":return s>=0;default:return Ae(n)}}function td(e,t){return it({operator:"=",operand:t},e)}function jy(e,t){let[n,r]=[ed(e),ed(t)];if(n!==void 0&&r!==void 0){let o=Math.max(n.scale,r.scale),[s,a]=[n.digits*10n**BigInt(o-n.scale),r.digits*10n**BigInt(o-r.scale)];return s<a?-1:s>a?1:0}return e<t?-1:e>t?1:0}function ed(e){let t=xy.exec(e);if(t===null)return;let n=t[3]??"";return{digits:BigInt(`${t[1]==="-"?"-":""}${t[2]}${n}`),scale:n.length}}function $r(e){let t=e.operand===null?"NULL":String(e.operand);return e.operator==="="?t:`${e.operator} ${t}`}var Qe={status:"pass",message:""};function rd(e){return Math.max(...e.expect.map(t=>t.kind==="equals"?t.rows.length+1:1))}function od(e,t){let n=e.expect.map(o=>Ry(o,t,e.reveal));return{status:n.some(o=>o.status==="fail")?"fail":n.some(o=>o.status==="warning")?"warning":"pass",message:n.filter(o=>o.message!=="").map(o=>o.message).join("; ")}}function sd(e){let t=e.sqlState.startsWith("22")?e.message.replace(/".*"/s,'"\u2026"'):e.message;return{...e,message:t,detail:null}}function ad(e,t){let n=e.expect.find(r=>r.kind==="error");return n===void 0?me(`${t.message} (SQLSTATE ${t.sqlState})`):t.sqlState.startsWith(n.sqlState)?{status:"pass",message:`refused as expected: SQLSTATE ${t.sqlState}`}:me(`expected SQLSTATE ${n.sqlState}, got ${t.sqlState}: ${t.message}`)}function Ry(e,t,n){switch(e.kind){case"value":return Ay(e,t,n);case"row":return Oy(e,t,n);case"rows":return it(e.count,String(t.count))?Qe:me(`expected ${$r(e.count)} rows, got ${t.count}`);case"empty":return Ty(e,t);case"columns":return Iy(e.names,t.columns)?Qe:me(`expected the columns ${e.names.join(", ")}, got ${t.columns.join(", ")}`);case"equals":return Cy(e,t);case"error":return me(`expected SQLSTATE ${e.sqlState}, but the statement succeeded: the role may do what it must not`);case"succeeds":return Qe;default:return Ae(e)}}function Ay({is:e},{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||r.length!==1||s===void 0)return me(`expected one row with one column, got ${n} rows with ${r.length} columns`);let[a=null]=s;return it(e,a)?Qe:me(`expected ${$r(e)}, got ${id(a,o)}`)}function Oy(e,{rows:t,count:n,columns:r},o){let[s]=t;if(n!==1||s===void 0)return me(`expected one row, got ${n}`);let a=Object.entries(e.columns).flatMap(([i,l])=>{let d=r.indexOf(i);if(d===-1)return[`there is no column ${i}`];if(r.indexOf(i,d+1)!==-1)return[`there are two columns ${i}`];let u=s[d]??null;return it(l,u)?[]:[`expected ${i} ${$r(l)}, got ${id(u,o)}`]});return a.length===0?Qe:me(a.join("; "))}function Ty({warnIf:e,errorIf:t},{count:n}){let r=`${n} rows, each of them a failure`;return it(t,String(n))?me(r):e!==void 0&&it(e,String(n))?{status:"warning",message:r}:Qe}function Cy({rows:e,ordered:t},{rows:n,count:r}){if(r!==e.length)return me(`expected ${e.length} rows, got ${r}`);if(t){let s=e.findIndex((a,i)=>!nd(n[i]??[],a));return s===-1?Qe:me(`row ${s+1} differs`)}let o=[...n];for(let[s,a]of e.entries()){let i=o.findIndex(l=>nd(l,a));if(i===-1)return me(`expected row ${s+1} is not among the rows`);o.splice(i,1)}return Qe}function nd(e,t){return e.length===t.length&&t.every((n,r)=>td(e[r]??null,n))}function Iy(e,t){return e.length===t.length&&e.every((n,r)=>n===t[r])}function id(e,t){return e===null?"NULL":t?e:"another value (not printed: the query does not say `reveal: true`)"}function me(e){return{status:"fail",message:e}}function ld(e,t){let n=1,r=1;for(let o of e){if(r>=t)break;o===`
`&&(n+=1),r+=1}return n}async function dd(e,t){let{server:n,identity:r,database:o,queries:s}=t,a=[],i=await ve(e,{server:n,database:o,identity:r,purpose:"smoke"},async l=>{let d=await lt(l);if(d.kind==="observed")for(let u of s)a.push(await Ly(e,t,u,l));return d});for(let l of s.slice(a.length))a.push(ks(t,l,i));return{login:{identity:r.name,role:r.loginRole,database:o,login:i},results:a}}function Ss(e,t){let n=D(t);return{login:{identity:e.identity.name,role:e.identity.loginRole,database:e.database,login:n},results:e.queries.map(r=>ks(e,r,n))}}async function lt(e){let[t,n]=await e.session.run([jt,Rt]);if(t.kind!=="observed")return t;let[r]=t.value;if(r===void 0)throw new Error("the session query returned no row");return At(e,r,n.kind==="observed"?n.value[0]??null:null)}async function Ly(e,t,n,r){let{sql:o,mode:s,setRole:a,timeoutMs:i}=n,l=await r.session.smoke({sql:o,mode:s,setRole:a,timeoutMs:i,keepRows:rd(n)}),d=l.kind==="observed"?Ny(t,n,l.value):ks(t,n,l);return e.log.info(`${d.status==="pass"?"passed":d.status}: ${n.name} (${t.server.name}/${t.database} as ${d.as}), ${d.durationMs} ms`),d}function Ny(e,t,{result:n,durationMs:r,notices:o}){let s={...cd(e,t),durationMs:r,notices:o};switch(n.kind){case"rows":return{...s,...od(t,n)};case"error":{let a=t.reveal?n.error:sd(n.error);return{...s,...ad(t,a),error:a,location:qy(t,a)}}case"left-transaction":return{...s,status:"fail",message:"the statement ended its transaction: a smoke query may not control transactions"}}}function ks(e,t,n){let r=n.kind==="unavailable"?n.failure:null;return{...cd(e,t),status:"not-run",message:r===null?"not run":`not run: ${r.summary}`,failure:r}}function cd({server:e,identity:t,database:n},r){return{name:r.name,server:e.name,database:n,as:t.loginRole,setRole:r.setRole??null,mode:r.mode,durationMs:0,error:null,failure:null,notices:[],location:r.location}}function qy(e,t){if(t.position===null)return e.location;let n=e.sqlLines[ld(e.sql,t.position)-1];return n===void 0?e.location:{path:e.location.path,line:n}}var My=/^(begin|start|commit|end|rollback|abort|savepoint|release|set|reset|show|discard|deallocate|listen|unlisten|notify|fetch|move|close|prepare|execute|checkpoint|load)\b/i,Py=/^(create|alter|drop|comment|grant|revoke|truncate|vacuum|analyze|analyse|cluster|reindex|refresh|reassign|security|import|lock)\b/i,Dy=/^(select|insert|update|delete|merge|with|values|table)\b/i,Fy=/^declare\s+(?:"(?:[^"]|"")+"|[^\s]+)\s+(?:(?:binary|insensitive|asensitive|no|scroll)\s+)*cursor\s+(?:with(?:out)?\s+hold\s+)?for\s+/i,Uy=/^copy\s*\(([\s\S]*)\)\s*to\b/i,ud='(?:"(?:[^"]|"")+"|[\\w\\u0080-\\uffff$]+)',By=new RegExp(`^copy\\s+(?:binary\\s+)?(${ud}(?:\\s*\\.\\s*${ud})?)\\s*(?:\\(([^()]*)\\))?\\s*(from|to)\\b`,"i");function xr(e){let t=Gy(e);if(Dy.test(t.replace(/^[(\s]+/,"")))return Er(t);if(My.test(t))return{kind:"nothing-to-prove"};let n=Fy.exec(t);return n!==null?xr(t.slice(n[0].length)):/^copy\b/i.test(t)?Wy(t):Py.test(t)?{kind:"ownership"}:{kind:"utility"}}function Er(e){let t=Ky(e);return{kind:"plan",sql:t,parameters:Qy(t)}}function Wy(e){let t=Uy.exec(e)?.[1];if(t!==void 0)return xr(t);let[,n,r,o]=By.exec(e)??[];if(n===void 0||o===void 0)return{kind:"utility"};let s=r?.trim()??"";return o.toLowerCase()==="to"?Er(`select ${s===""?"*":s} from ${n}`):Er(s===""?`insert into ${n} default values`:`insert into ${n} (${s}) values (${s.split(",").map(()=>"null").join(", ")})`)}function Gy(e){return e.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/,"").replace(/[;\s]+$/,"")}var Jy=/\b(interval|date|timestamptz|timestamp(?:\s+with(?:out)?\s+time\s+zone)?|timetz|time|inet|cidr|uuid|jsonb?|bit|varbit|numeric)\s+\$(\d+)\b(?!\s*::)/gi;function Ky(e){return $s(e,t=>t.replace(Jy,(n,r,o)=>`$${o}::${r.toLowerCase()}`))}var Yy=/'(?:[^']|'')*'|"(?:[^"]|"")*"|\/\*[\s\S]*?\*\/|--[^\n]*|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g;function $s(e,t){let n=0,r="";for(let o of e.matchAll(Yy))r+=t(e.slice(n,o.index))+o[0],n=o.index+o[0].length;return r+t(e.slice(n))}function Qy(e){let t=0;return $s(e,n=>{for(let[,r]of n.matchAll(/\$(\d+)/g))t=Math.max(t,Number(r));return n}),t}var pd=["text","integer","timestamptz","numeric","jsonb","interval","boolean"];function fd(e,t,n){let r=/parameter \$(\d+)/.exec(n.message)?.[1],o=(s,a)=>s.replace(/\$(\d+)\b(?!\s*::)/g,(i,l)=>a(l)?`${i}::${t}`:i);return $s(e,s=>o(s,a=>r===void 0||a===r))}var Vy=new Set(["42P18","42725","42883","42804","42846","42P08","22P02"]);function gd(e,t){return t>0&&Vy.has(e)}function md(e,t){return e==="42601"&&/at end of input|unterminated/i.test(t)}var hd=`-- Which of the usual privileges the session's role lacks on relations, schemas and routines of these names.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- $1: names as the server has said them, without their schema
select lack.name as name, lack.identity as identity, lack.privileges as privileges
from (
  select rel.relname::text as name, ide.identity, (
      select pg_catalog.array_agg(one.privilege order by one.privilege)
      from (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) one (privilege)
      where case when rel.relkind = 'S' then one.privilege in ('SELECT', 'UPDATE') and not pg_catalog.has_sequence_privilege(rel.oid, one.privilege)
        else not pg_catalog.has_table_privilege(rel.oid, one.privilege) end
    ) as privileges
  from pg_catalog.pg_class rel
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, rel.oid, 0) ide
  where rel.relname = any ($1::text[]) and rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
  union all
  select nsp.nspname::text, 'schema ' || pg_catalog.quote_ident(nsp.nspname), array['USAGE']
  from pg_catalog.pg_namespace nsp
  where nsp.nspname = any ($1::text[]) and not pg_catalog.has_schema_privilege(nsp.oid, 'USAGE')
  union all
  select pro.proname::text, 'routine ' || ide.identity, array['EXECUTE']
  from pg_catalog.pg_proc pro
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0) ide
  where pro.proname = any ($1::text[]) and not pg_catalog.has_function_privilege(pro.oid, 'EXECUTE')
) lack
where lack.privileges is not null
order by lack.name, lack.identity`;var yd=`-- The search path that each of two roles has in this database when it logs in.
-- https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: the role's name; $2: the name of the role that it follows
select who.name as role, coalesce((
    select pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1)
    from pg_catalog.pg_db_role_setting dset
    cross join lateral pg_catalog.unnest(dset.setconfig) one (text)
    where dset.setrole in (rol.oid, 0)
      and dset.setdatabase in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
      and one.text like 'search\\_path=%'
    order by dset.setrole <> 0 desc, dset.setdatabase <> 0 desc
    limit 1
  ), (select reset_val from pg_catalog.pg_settings where name = 'search_path' and source = 'configuration file'), '"$user", public') as search_path
from pg_catalog.unnest(array[$1, $2]::text[]) who (name)
join pg_catalog.pg_roles rol on rol.rolname = who.name`;async function bd(e,t,n){let r=n.map(xr),o=await Hy(e,t);if(o.kind!=="observed")return o;let s=await zy(e,t,o.value,r);if(s.kind!=="observed")return s;let a=await Xy(e,s.value);return a.kind!=="observed"?a:I(r.map((i,l)=>Zy(i,s.value.get(l),a.value)))}async function Hy(e,{from:t,to:n,setRole:r}){let o={sql:yd,parameters:[n,t],read:i=>({role:A(i,"role"),path:A(i,"search_path")})},[s]=await e.run([o]);if(s.kind!=="observed")return s;let a=i=>s.value.find(({role:l})=>l===i)?.path;return I({own:r?a(n):void 0,before:a(t)===a(n)?void 0:a(t)})}async function zy(e,{to:t,setRole:n},{own:r,before:o},s){let a=new Map,i=n?t:void 0,l=async(u,c)=>{let p=u.map(([,y,f])=>({sql:y,parameters:f})),g=await e.plan({role:i,searchPath:c,statements:p});return g.kind==="observed"&&u.forEach(([y,f],m)=>{let b=g.value[m]??null;(a.get(y)===void 0||b===null||b.sqlState===Es)&&a.set(y,{sql:f,error:b})}),g},d=s.flatMap((u,c)=>u.kind==="plan"?[[c,u.sql,u.parameters]]:[]);for(let u of[void 0,...pd]){let c=u===void 0?d:d.flatMap(([g,y,f])=>{let m=a.get(g)?.error;return m!=null&&gd(m.sqlState,f)?[[g,fd(y,u,m),f]]:[]}),p=c.length===0?I([]):await l(c,r);if(p.kind!=="observed")return p}if(o!==void 0){let u=d.filter(([p])=>wd.has(a.get(p)?.error?.sqlState??"")),c=u.length===0?I([]):await l(u,o);if(c.kind!=="observed")return c}return I(a)}var Es="42501",wd=new Set(["42P01","42703","42883","42704","3F000","42P02"]);async function Xy(e,t){let n=new Set([...t.values()].flatMap(({error:s})=>s?.sqlState===Es?_d(s.message)??[]:[]));if(n.size===0)return I([]);let r={sql:hd,parameters:[[...n]],read:s=>({name:A(s,"name"),identity:A(s,"identity"),privileges:Array.isArray(s.privileges)?s.privileges.map(String):[]})},[o]=await e.run([r]);return o}function _d(e){return/^permission denied for (?:[a-z]+ )*?(?:table|view|relation|sequence|schema|function|procedure|routine|aggregate|materialized view|foreign table) (.*)$/s.exec(e)?.[1]}function Zy(e,t,n){switch(e.kind){case"nothing-to-prove":return{kind:"nothing-to-prove"};case"ownership":return{kind:"ownership"};case"utility":return{kind:"unproven",because:"utility",sqlState:null};case"plan":{let r=t?.error;return t===void 0||r===void 0?{kind:"unproven",because:"other",sqlState:null}:r===null?{kind:"proven"}:r.sqlState===Es?eb(t.sql,r,n):{kind:"unproven",because:tb(r),sqlState:r.sqlState}}}}function eb(e,t,n){let r=_d(t.message),[o,...s]=n.filter(i=>i.name===r);if(o===void 0||s.length>0)return{kind:"denied",object:t.message.replace(/^permission denied for /,""),privileges:[]};let a=o.privileges.filter(i=>i==="EXECUTE"||i==="USAGE"||new RegExp(`\\b${i}\\b`,"i").test(e));return{kind:"denied",object:o.identity,privileges:a.length>0?a:o.privileges}}function tb({sqlState:e,message:t}){return md(e,t)?"truncated":wd.has(e)&&e!=="42883"?"object-gone":e==="57014"||e==="55P03"?"timeout":e==="42883"?/unknown/.test(t)?"parameter-types":"object-gone":e.startsWith("42")||e.startsWith("22")?"parameter-types":"other"}var vd=`-- What Query Store has kept of each statement, over all its time buckets. In the database azure_sys.
-- https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store
-- Read as json, so that a column that a version of it lacks is null.
-- $1: role oids
select qsv.item ->> 'db_id' as database_oid, qsv.item ->> 'user_id' as role_oid, qsv.item ->> 'query_id' as id, qsv.item ->> 'query_sql_text' as text,
  pg_catalog.sum((qsv.item ->> 'calls')::pg_catalog.int8)::text as calls,
  pg_catalog.sum((qsv.item ->> 'total_time')::pg_catalog.float8) as time_ms,
  pg_catalog.min(qsv.item ->> 'start_time') as since
from (select pg_catalog.to_jsonb(one) as item from query_store.qs_view one) qsv
where (qsv.item ->> 'user_id')::pg_catalog.oid = any ($1::pg_catalog.oid[])
  and coalesce((qsv.item ->> 'is_system_query')::pg_catalog.bool, false) is false
group by 1, 2, 3, 4
order by 1, 2, 3, 4`;var Sd=`-- Where pg_stat_statements is in this database, and whether its texts are shown: of other roles only to pg_read_all_stats.
-- https://www.postgresql.org/docs/current/pgstatstatements.html
select nsp.nspname::text as schema, pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') as readable
from pg_catalog.pg_extension ext
join pg_catalog.pg_namespace nsp on nsp.oid = ext.extnamespace
where ext.extname = 'pg_stat_statements'`;var nb="azure_sys";async function kd(e,t){let n;for(let r of t.databases){let o=await rb(e,t,r);if(o.kind==="observed")return o;o.kind==="unavailable"&&(n??=o)}return n??D(O("workload/no-statistics",{host:t.server.host}))}function rb(e,{server:t,identity:n,roleOids:r},o){let s={server:t,database:o,identity:n,purpose:"audit"};return ve(e,s,async i=>{let l=await lt(i);if(l.kind!=="observed")return l;if(o===nb)return await m();let[d]=await i.session.run([ob]);if(d.kind!=="observed")return d;let[u]=d.value;if(u===void 0)return{kind:"not-applicable",because:"pg_stat_statements is not in this database"};if(!u.readable)return D(a("pg_stat_statements"));let[c,p]=await i.session.run([sb(u.schema,r),ab(u.schema)]);if(c.kind!=="observed")return c.kind==="unavailable"?D(hn(c.failure,s,{privilege:"pg_read_all_stats"})):c;let g=p.kind==="observed"?p.value[0]:void 0,{since:y=null,dealloc:f=null}=g??{};return I({source:"pg_stat_statements",since:y,dealloc:f,statements:c.value});async function m(){let[b]=await i.session.run([ib(r)]);if(mn(b))return{kind:"not-applicable",because:"there is no Query Store"};if(b.kind!=="observed")return b;if(b.value.length===0)return{kind:"not-applicable",because:"Query Store has no statement of a password role"};let S=b.value.map(E=>E.since??"").sort()[0]??null;return I({source:"query store",since:S,dealloc:null,statements:b.value})}});function a(i){return O("pg/catalog-closed",{host:t.host,database:o,role:n.loginRole,object:i,privilege:"pg_read_all_stats"})}}var ob={sql:Sd,parameters:[],read:e=>({schema:A(e,"schema"),readable:re(e,"readable")})};function sb(e,t){return{sql:`select sta.dbid::text as database_oid, sta.userid::text as role_oid, sta.queryid::text as id, sta.query as text,
  pg_catalog.sum(sta.calls)::text as calls, pg_catalog.sum(sta.total_exec_time) as time_ms
from ${k(e)}.pg_stat_statements sta
where sta.userid = any ($1::pg_catalog.oid[]) and sta.query is not null
group by 1, 2, 3, 4
order by 1, 2, 3, 4`,parameters:[t],read:$d}}function ab(e){return{sql:`select pg_catalog.to_char(inf.stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, inf.dealloc::text as dealloc
from ${k(e)}.pg_stat_statements_info inf`,parameters:[],read:t=>({since:Y(t,"since"),dealloc:Number(A(t,"dealloc"))})}}function ib(e){return{sql:vd,parameters:[e],read:t=>({...$d(t),since:Y(t,"since")})}}var $d=e=>({databaseOid:A(e,"database_oid"),roleOid:A(e,"role_oid"),id:Y(e,"id")??"",text:A(e,"text"),calls:Number(e.calls),timeMs:Number(e.time_ms)});var lb=1e3,db="postgres",cb="azure_sys";async function xs(e,t){let{wish:n,server:r,identity:o,roles:s,databases:a}=t;if(n===void 0)return ee("no proof of the workload was asked for");if(s.kind!=="observed")return s;if(a.kind!=="observed")return a;let i=ub(s.value,t.migration);if(i.length===0)return ee("no password role has a successor");let l=await kd(e,{server:r,identity:o,databases:pb(a.value),roleOids:i.map(({fromOid:f})=>f)});if(l.kind!=="observed")return l;let{source:d,since:u,dealloc:c,statements:p}=l.value,g=await Ot(fb(p,i,a.value),t.concurrency,f=>mb(e,t,n,f)),y=u===null?null:e.clock.now().getTime()-Date.parse(u);return I({source:d,since:u,dealloc:c,ageMs:y,runs:g})}function ub(e,t){let n=e.map(Je);return n.flatMap(r=>{if(r.class.kind!=="password")return[];let{name:o,oid:s}=r.facts,a=Ke(o,t,n),i=a.kind==="label"?o:X(a);return i===void 0||!n.some(l=>l.facts.name===i)?[]:[{from:o,fromOid:s,to:i}]})}function pb(e){let t=n=>n===db?0:n===cb?2:1;return e.filter(({allowsConnections:n,mayConnect:r})=>n&&r).map(({name:n})=>n).sort((n,r)=>t(n)-t(r))}function fb(e,t,n){return t.flatMap(r=>n.flatMap(({oid:o,name:s})=>{let a=e.filter(l=>l.roleOid===r.fromOid&&l.databaseOid===o),i=[...Map.groupBy(a,({text:l})=>l).values()].flatMap(([l,...d])=>l===void 0?[]:[d.reduce(gb,l)]);return i.length===0?[]:[{...r,database:s,statements:i}]}))}function gb(e,{calls:t,timeMs:n}){return{...e,calls:e.calls+t,timeMs:e.timeMs+n}}async function mb(e,{server:t,identity:n,identities:r},o,{database:s,from:a,to:i,statements:l}){let d=[n,...r].find(({loginRole:f})=>f===i),c=await ve(e,{server:t,database:s,identity:d??n,purpose:"smoke"},async f=>{let m=await lt(f);return m.kind==="observed"?await bd(f.session,{from:a,to:i,setRole:d===void 0},l.map(b=>b.text)):m}),p=l.reduce((f,m)=>f+m.calls,0),g=fe(c,f=>I(l.flatMap(({id:m,text:b,calls:S,timeMs:E},j)=>{let x=f[j],R=o.reveal&&x?.kind!=="ownership"?F(b,lb):null;return x===void 0?[]:[{id:m,calls:S,timeMs:Math.round(E),result:x,text:R}]}))),y=d===void 0&&g.kind==="unavailable"&&g.failure.sqlState==="42501"?D(O("workload/not-the-role",{host:t.host,database:s,role:i,identity:n.loginRole,detail:g.failure.detail??""})):g;return e.log.info(`${t.name}/${s}: ${l.length} statements of ${a} planned as ${i}`),{database:s,from:a,to:i,identity:d?.name??null,statements:y,distinct:l.length,calls:p}}var jr="postgres";async function Ed(e,t){let n=e.clock.now().toISOString(),r=e.clock.elapsed(),[o,s]=await hb(e,t);return{schemaVersion:2,startedAt:n,durationMs:Math.round(e.clock.elapsed()-r),skipped:o,servers:s}}async function hb(e,t){let[n]=t.servers;if(n===void 0)return[null,[]];let r=await e.log.group("Getting an access token",async()=>{let s=await e.accessTokens.acquire(yn(t,n),"postgres");return s.kind==="observed"&&e.log.info(`Entra issued an access token to object id ${s.value.objectId}`),s});if(r.kind==="unavailable"&&r.failure.code==="id-token/fork-pull-request")return[r.failure,[]];let o=[];for(let s of t.servers)o.push(await yb(e,t,s));return[null,o]}function yn({tenantId:e,clientId:t},n){return{name:ge,tenantId:e,clientId:t,loginRole:n.loginRole}}async function yb(e,t,n){let r=yn(t,n),o=await wb(e,n,r),{server:s,azure:a}=o;if(!o.reachable&&a.kind==="unavailable")return _b(t,s,a);let{log:i}=e,[l,d]=await i.group(`${s.name}: logging in as ${s.loginRole} and reading roles`,()=>vb(e,s,r,t.migration)),u={identity:r.name,role:s.loginRole,database:l,login:$b(d)},c=await i.group(`${s.name}: auditing ownership`,()=>Eb(e,t,s,r,l,d)),p=d.kind==="unavailable"&&Sb(d.failure.code)?d.failure:void 0,g=xd(t,s,r),y=await i.group(`${s.name}: logging in as the declared identities, running smoke queries`,()=>Ot(g,t.concurrency,async f=>p===void 0?await dd(e,f):Ss(f,p)));return{server:s,azure:a,logins:[u,...y.map(({login:f})=>f)],serverVersion:d.kind==="observed"?d.value.serverVersion:null,roles:fe(d,f=>f.roles),databases:fe(d,f=>f.databases),accounting:fe(d,f=>f.accounting),scheduler:fe(d,f=>f.scheduler),passwordLogins:await Vl(e,t,s,r),shared:d.kind==="observed"?d.value.shared:[],audits:c,workload:await bb(e,t,s,r,d),smoke:y.flatMap(({results:f})=>f),rehearsals:[]}}function bb(e,t,n,r,o){let s={...t,wish:t.workload,server:n,identity:r,roles:fe(o,a=>a.roles),databases:fe(o,a=>a.databases)};return t.workload===void 0?xs(e,s):e.log.group(`${n.name}: proving the workload`,()=>xs(e,s))}function wb(e,t,n){return t.resource===void 0?ws(e,t,n):e.log.group(`${t.name}: asking Azure Resource Manager`,async()=>{let r=await ws(e,t,n),{azure:o,server:s}=r;return o.kind==="observed"&&e.log.info(`${s.host}, ${o.value.state}, password authentication ${o.value.auth.passwordAuth}`),o.kind==="unavailable"&&e.log.info(`Not known: ${o.failure.summary} (${o.failure.code})`),r})}function _b(e,t,n){let r=yn(e,t),o=xd(e,t,r).map(a=>Ss(a,n.failure)),s={identity:r.name,role:t.loginRole,database:jr,login:n};return{server:t,azure:n,logins:[s,...o.map(a=>a.login)],serverVersion:null,roles:n,databases:n,accounting:n,scheduler:n,workload:n,passwordLogins:e.logs===void 0?ee("the logs are not asked"):n,shared:[],audits:[],smoke:o.flatMap(({results:a})=>a),rehearsals:[]}}async function vb(e,t,n,r){let o=t.databases.kind==="listed"?t.databases.names.filter(s=>s!==jr):[];for(let[s,a]of[jr,...o].entries()){let i=await Zl(e,{server:t,database:a,identity:n,purpose:"audit"},r);if(!(i.kind==="unavailable"&&(i.failure.code==="pg/connect-denied"||i.failure.code==="pg/database-missing"))||s===o.length)return[a,kb(e,i)]}throw new Error("unreachable: the last database always returns")}function Sb(e){return/^(net|tls|firewall|arm)\//.test(e)||e==="pg/firewall"||e==="pg/starting-up"}function kb(e,t){if(t.kind==="observed"){let{login:n,serverVersion:r,roles:o}=t.value,s=o.kind==="observed"?o.value.length:0;e.log.info(`Entra login proven: role ${n.sessionUser}, object id ${n.tokenObjectId}, ${n.tlsVersion??"TLS"}; ${$t(r)}; ${s} roles`)}else t.kind==="unavailable"&&e.log.info(`Not entered: ${t.failure.summary} (${t.failure.code})`);return t}function $b(e){return fe(e,t=>({kind:"observed",value:t.login}))}async function Eb(e,t,n,r,o,s){if(s.kind!=="observed")return[];let{roles:a,sets:i,databases:l,own:d,before:u}=s.value;if(i===void 0||l.kind!=="observed")return[xb(o,a.kind==="unavailable"?a:l)];let c=Wl(n,l.value),p=await Gl(e,{server:n,identity:r,databases:c.filter(g=>g!==o),sets:i,concurrency:t.concurrency});return c.includes(o)?[{database:o,durationMs:0,rules:I(d),before:u},...p]:p}function xb(e,t){let n=t.kind==="unavailable"?D(t.failure):ee("not asked");return{database:e,durationMs:0,rules:n,before:n}}function xd({identities:e,smoke:t},n,r){let o=t.filter(s=>s.servers.includes(n.name));return[r,...e].flatMap(s=>{let a=o.filter(l=>(l.as??ge)===s.name),i=[...new Set(a.map(l=>l.database))];return i.length===0&&s!==r&&i.push(jr),i.map(l=>({server:n,identity:s,database:l,queries:a.filter(d=>d.database===l)}))})}function bn({database:e,tried:t}){if(t.kind==="not-applicable")return"refused";if(t.kind==="unavailable")return"not-tried";let{result:n}=t.value;return n.kind!=="ran"?"failed":n.roles.some(r=>Fe(r,e)>0)?"left-over":"done"}function Fe(e,t){return Rr(e,n=>n.kind==="owner"&&n.database===t)}function Rr({counts:e},t){return e.filter(t).reduce((n,{count:r})=>n+r,0)}var jd=5,Rd=5,jb=500;function Oe({database:e,labelled:t,tried:n}){if(n.kind==="not-applicable")return`Not rehearsed: ${n.because}.`;if(n.kind==="unavailable")return`Could not be rehearsed: ${n.failure.summary} (${n.failure.code}). ${Ab(n.failure)}`;let{result:r,durationMs:o,steps:s}=n.value,a=we(o);switch(r.kind){case"left-transaction":return`STOPPED: step ${r.step} of ${s} (${r.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${r.step} of ${s} (${r.title}): ${Od(r.error)}. Locks were held for at most ${a}; everything was rolled back.`;case"ran":return`${[...t.map(Rb),...r.roles.map(i=>js(i,e))].join(" ")} Locks were held for at most ${a}; everything was rolled back.`}}function Rb(e){return`After this script ${e} is an Entra role, and nothing of it has to move.`}function Ab({code:e}){return e.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function js(e,t){let n=Fe(e,t),r=n===0?"":Ob(e),o=`After this script ${_(n,"object")} of ${e.role} ${n===1?"remains":"remain"} in the database ${t}${r}`;if(e.drop===null)return`${o}, and DROP ROLE would succeed.`;if(e.drop.sqlState==="42501")return`${o}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let s=Cb(e,t),a=[...Tb(e,t),...s];if(a.length===0)return`${o}. DROP ROLE is refused: ${Od(e.drop)}.`;let i=s.length===0?"":" Each database has a file of its own.";return`${o}. DROP ROLE still waits for ${a.join("; ")}.${i}`}function Ob({named:e}){return e.length===0?"":` (${e.slice(0,jd).map(({type:n,identity:r})=>`${n} ${F(r,200)}`).join(", ")}${e.length>jd?", \u2026":""})`}function Tb(e,t){let n=Fe(e,null),r=Rr(e,o=>o.kind!=="owner"&&(o.database===t||o.database===null));return[...Fe(e,t)===0?[]:["the objects that remain"],...n===0?[]:[_(n,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...r===0?[]:[`${Ad(r)} here, which go with \`drop owned by ${k(e.role)}\` once the role owns nothing`]]}function Cb(e,t){let r=[...new Set(e.counts.flatMap(s=>s.database===null?[]:[s.database]))].filter(s=>s!==t).map(s=>{let a=Fe(e,s),i=Rr(e,d=>d.database===s)-a;return`${[...a===0?[]:[_(a,"object")],...i===0?[]:[Ad(i)]].join(" and ")} in the database ${s}`}),o=r.length-Rd;return[...r.slice(0,Rd),...o>0?[_(o,"more database")]:[]]}function Ad(e){return _(e,"privilege or policy","privileges and policies")}function Od({message:e,sqlState:t}){return`${F(e,jb)} (SQLSTATE ${t})`}var Td=`-- Whether this session's role is an administrator by any sign that the catalog has: one row. On Azure, members of
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
where rol.rolname = session_user`;var Cd=`-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
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
order by rol.rolname, dat.datname, dep.deptype`;var Id=`-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
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
order by rol.rolname, ide.type, ide.identity`;var Ib=20,Ld={sql:Td,parameters:[],read:e=>re(e,"administrator")};function Nd(e){return{sql:Cd,parameters:[e],read:t=>({role:A(t,"role"),database:Y(t,"database"),kind:Nb(t),count:xt(t,"count")})}}var Lb={o:"owner",a:"privileges",r:"policy",i:"initial privileges"};function Nb(e){let t=Lb[A(e,"deptype")];if(t===void 0)throw new TypeError("column deptype is none that was asked for");return t}function qd(e){return{sql:Id,parameters:[e,Ib],read:t=>({role:A(t,"role"),type:A(t,"type"),identity:A(t,"identity")})}}var Ar=2e3,qb=500,Mb=100;async function Pd(e,t,n,r){let o=e.clock.elapsed(),s=[];for(let i of n.servers)s.push(await Pb(e,t,i,r));let a=n.durationMs+Math.round(e.clock.elapsed()-o);return{...n,durationMs:a,servers:s}}async function Pb(e,t,n,r){let{server:o}=n;if(o.rehearsal==="off")return n;let s=Db(t,o),a=r.filter(l=>l.server===o.name),{log:i}=e;return await i.group(`${o.name}: rehearsal of the remediation, as ${s.loginRole}`,async()=>{a.length===0&&i.info("Nothing to rehearse: there is no script for this server");let l=[];for(let d of a){let u=o.rehearsal==="on"?await Ub(e,o,s,d):Fb(o),{database:c,roles:p,labelled:g}=d,y={server:o.name,database:c,roles:p,labelled:g,as:s.loginRole,tried:u};i.info(`${c}: ${Oe(y)}`),l.push(y)}return{...n,rehearsals:l}})}function Db(e,t){return e.identities.find(({name:n})=>n===e.rehearseAs)??yn(e,t)}function Fb({name:e}){return ee(`${e} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`)}function Ub(e,t,n,r){let{database:o,roles:s,steps:a}=r;return ve(e,{server:t,database:o,identity:n,purpose:"rehearse"},async i=>{let l=await lt(i);if(l.kind!=="observed")return l;let d=[Nd(s),qd(s)],u=await i.session.rehearse({steps:a,queries:d,drop:s});if(u.kind!=="observed")return u;let{durationMs:c,notices:p,result:g}=u.value;return g.kind==="failed"&&g.error.sqlState==="42501"&&!await Wb(i)?D(Bb(t,n,o,g.error)):I({durationMs:c,steps:a.length,notices:p.map(y=>F(y,qb)),result:Gb(r,g)})})}function Bb(e,t,n,{message:r,sqlState:o}){let{host:s,port:a}=e,i={host:s,port:a,database:n,role:t.loginRole,identity:t.name};return O("pg/rehearsal-denied",{...i,detail:F(r,Ar),sqlState:o})}async function Wb({session:e}){let[t]=await e.run([Ld]);return t.kind==="observed"&&t.value[0]===!0}function Gb({roles:e,steps:t},n){switch(n.kind){case"failed":{let r=n.context===null?null:F(n.context,Ar);return{...Md(t,n.step),kind:"failed",error:Dd(n.error),context:r}}case"left-transaction":return{...Md(t,n.step),kind:"left-transaction"};case"ran":{let[r,o]=n.answers;return{kind:"ran",roles:e.map((s,a)=>({role:s,counts:r.filter(i=>i.role===s).map(({role:i,...l})=>l),named:o.filter(i=>i.role===s).map(({type:i,identity:l})=>({type:i,identity:l})),drop:Jb(n.drops[a]??null)}))}}}}function Jb(e){return e===null||e.sqlState===Kb?null:Dd(e)}var Kb="42704";function Dd(e){let{message:t,detail:n,hint:r}=e,o=s=>s===null?null:F(s,Ar);return{...e,message:F(t,Ar),detail:o(n),hint:o(r)}}function Md(e,t){let[n=""]=(e[t]??"").trimStart().split(`
`);return{step:t+1,title:F(n.replace(/^--\s*(\d+\.\s*)?/,"").trim(),Mb)}}var Fd=5*6e4,Yb=1e3,Qb=1e4,Vb=4;function Ud(e){let t=new Map;return{connect:async n=>{let r=`${n.server.host.toLowerCase()}:${n.server.port}`,o=t.get(r)??{rules:new Map};return t.set(r,o),await Hb(e,n,o)}}}async function Hb(e,t,n){let{clock:r,log:o,databases:s}=e,a=new Map,i=Yb;for(;;){let l=await s.connect(t);if(l.kind!=="unavailable"||l.failure.code!=="pg/firewall")return l;let d={host:t.server.host,detail:l.failure.detail??""},u=ul(d.detail)??"",c=cl(u);if(c.kind==="refused")return D(O("firewall/address-refused",{...d,clientAddress:u,reason:c.because}));let{address:p}=c;if(!n.rules.has(p)&&n.rules.size>=Vb)return D(O("firewall/many-addresses",{...d,count:n.rules.size}));let g=n.rules.get(p)??e.firewall.open(t.server,p);n.rules.set(p,g);let y=await g;if(y.kind!=="observed")return y;let f=a.get(p);if(f===void 0){a.set(p,r.elapsed());continue}let m=r.elapsed()-f;if(m>=Fd)return D(O("firewall/not-in-force",{...d,clientAddress:p,seconds:Rs(m)}));o.info(`${t.server.name}: the rule ${y.value.name} for ${p} is not in force yet; waited ${Rs(m)} s of at most ${Rs(Fd)} s`),await r.sleep(i),i=Math.min(i*2,Qb)}}function Rs(e){return Math.round(e/1e3)}function As(e,t){let n=Bd(e);return t.map(o=>({candidate:o,distance:Xb(n,Bd(o))})).filter(({candidate:o,distance:s})=>s<=zb(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function oe(e,t,n){let r=As(e,t);return r===void 0?n:`Did you mean \`${r}\`?`}function Bd(e){return e.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function zb(e){return e.length<=4?1:Math.min(4,Math.floor(e.length/3)+1)}function Xb(e,t){let n=[Array.from({length:t.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=n[r-1]??[],s=[r];for(let a=1;a<=t.length;a++){let i=e[r-1]===t[a-1],l=[(o[a]??0)+1,(s[a-1]??0)+1,(o[a-1]??0)+(i?0:1)];r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&l.push((n[r-2]?.[a-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[e.length]?.[t.length]??0}function h({location:e,problems:t},n,r){t.push({message:n,suggestion:r,location:e})}function v(e){return`\`${N(F(e,80))}\``}function Or(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function Wd(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>Zb(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function Zb(e,t){return e<t?-1:e>t?1:0}var Ct=".github/postgres-entra-gate.yml",Os=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:Ct},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once on one server, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"},{name:"rehearse",description:"Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.",default:"false"},{name:"open-firewall",description:"Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.",default:"false"}];function It(e,t,n){let r=e[t]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${t}\``,location:void 0,problems:n}}function Gd(e,t){let n=Os.map(({name:r})=>r);for(let[r,o]of Object.entries(e))n.includes(r)||o.trim()===""||h({label:"",location:void 0,problems:t},`There is no input ${v(r)}`,oe(r,n,`The inputs are ${n.join(", ")}`))}var ew={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name or resource id, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`",rehearse:"`true` or `false`","open-firewall":"`true` or `false`"},tw=Os.flatMap(({name:e,description:t,default:n})=>e==="config"?[]:[{path:e,type:ew[e],default:n,description:t}]),nw=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].resource-id","resource id of a flexible server",void 0,"The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."],["servers[].production","`true` or `false`","`false`","Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server."],["servers[].rehearse","`true` or `false`","`true`; in production `false`","Whether this server takes part when `rehearse` is on. Alone it switches nothing on."]],rw=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],ow=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"What becomes of each password role."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."],["rehearse-as","name","the job's own identity","Identity of `identities` that rehearses: it has the rights."]],sw=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],aw=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],iw=[["logs","`true`, `false` or a mapping","`false`","Whether Log Analytics is asked who logged in with a password. Needs `resource-id` of every server, a diagnostic setting and a right of its own."],["logs.window","whole days or hours, 1 hour to 90 days","`7d`","How far back. What is not covered is a gap."]],lw=[["workload","`true`, `false` or a mapping","`false`","Whether the statements that password roles have run (`pg_stat_statements`, Query Store) are planned as their successors. None is executed."],["workload.unproven","percentage","`2 %`","Share of the calls that may stay unproven before that is a gap."],["workload.min-age","days or hours","`7d`","Statistics that are younger are a warning."],["workload.reveal","`true` or `false`","`false`","Whether texts of statements may be written into the evidence."]],dw=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],cw=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...tw,...[...nw,...rw,...ow,...sw,...aw,...iw,...lw,...dw].map(([e,t,n,r])=>({path:e,type:t,default:n,description:r}))];function J(e){let t=e===""?"":`${e}.`;return cw.map(({path:n})=>n).filter(n=>n.startsWith(t)&&!/[.[]/.test(n.slice(t.length))).map(n=>n.slice(t.length))}var G=kt(mt(),1);function Vn(e,t,n,r){let o=t!==null&&typeof t=="object"&&"range"in t?t.range:null,s=e.locate(o?.[0]??0),a={label:n,location:s,problems:e.problems},i=(0,G.isAlias)(t)?t.resolve(e.document):t;return(0,G.isScalar)(i)||(0,G.isMap)(i)||(0,G.isSeq)(i)?{...a,location:s,source:e,node:i,path:r}:(0,G.isAlias)(t)?h(a,`There is no anchor ${v(`&${t.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function Ip({node:e}){return(0,G.isMap)(e)?"a mapping":(0,G.isSeq)(e)?"a list":e.value===null?"empty":typeof e.value=="string"?"text":`the ${typeof e.value} ${v(e.source??String(e.value))}`}function Jt({node:e}){return(0,G.isScalar)(e)&&typeof e.value=="string"}function Ie({node:e}){return(0,G.isMap)(e)}function Lp({node:e}){return(0,G.isSeq)(e)}function Z(e,t,n){let r=Ip(e),o=r==="empty"?`${e.label} is empty`:`${e.label} must be ${t}, and is ${r}`;return h(e,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function Ee(e,t){let{node:n}=e;return!(0,G.isScalar)(n)||n.value===null?Z(e,"text",t):typeof n.value!="string"?h(e,`${e.label} must be text, and is ${Ip(e)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?h(e,`${e.label} is empty`,`Write ${t}, or remove the key`):n.value}function he(e){let{node:t}=e;return(0,G.isScalar)(t)&&typeof t.value=="boolean"?t.value:Z(e,"true or false","`true` or `false`, without quotes")}function ye(e,t,n){let{node:r}=e;if(!(0,G.isScalar)(r))return Z(e,t,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:Z(e,t,n)}function de(e,t){let{node:n,source:r}=e;return(0,G.isSeq)(n)?n.items.length===0?h(e,`${e.label} is an empty list`,`Write ${t}, or remove the key`):Np(e,n,r):Z(e,"a list",t)}function Oo(e,t){let{node:n,source:r}=e;return(0,G.isSeq)(n)?Np(e,n,r):Z(e,"a list",t)}function Np({path:e},t,n){return t.items.flatMap((r,o)=>{let s=`${e}[${o}]`;return Vn(n,r,v(s),s)??[]})}function ht(e,t){let{node:n,source:r,path:o}=e;return(0,G.isMap)(n)?n.items.length===0?h(e,`${e.label} is an empty mapping`,`Write ${t}, or remove the key`):n.items.flatMap(s=>{let a=Vn(r,s.key,"",""),i=(0,G.isScalar)(s.key)?String(s.key.value):"",l=o===""?i:`${o}.${i}`,d=Vn(r,s.value??Pk(s.key),v(l),l);return a===void 0||d===void 0?[]:[{key:i,keySubject:{...a,label:`Key ${v(l)}`},value:d}]}):Z(e,"a mapping",t)}function Pk(e){let t=new G.Scalar(null);return(0,G.isScalar)(e)&&(t.range=e.range??null),t}function W(e,t,n,{instead:r={},hidden:o=[]}={}){let s=ht(e,n);if(s===void 0)return;let a=new Map(Object.entries(r)),i=new Map,l=[];for(let{key:d,keySubject:u,value:c}of s){if(t.includes(d)||o.includes(d)){i.set(d,c);continue}let p=e.path===""?"":` in ${e.label}`,g=As(d,t),y=a.get(d)??(g===void 0?`Known keys are ${t.join(", ")}`:`Did you mean \`${g}\`?`);h(u,`Unknown key ${v(d)}${p}`,y),g!==void 0&&l.push([g,c])}return Object.fromEntries([...l,...i])}var qp={least:100,most:6e5},Dk={ms:1,s:1e3,m:6e4},Mp={least:1,most:32},Pp=63;function L(e,t,n){let r=Ee(e,t);return r===void 0?void 0:n(r,e)}function xe(e){return(t,n)=>{let r=e.find(o=>o===t);return r!==void 0?r:h(n,`${n.label} is ${v(t)}, which is none of its values`,oe(t,e,`Write ${Or(e)}`))}}function Yt(e,t){return["true","True","TRUE"].includes(e)?!0:["false","False","FALSE"].includes(e)?!1:h(t,`${t.label} is ${v(e)}, which is no boolean`,"Write `true` or `false`")}function Kt(e,t){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(e.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return h(t,`${t.label} is ${v(e)}, which is no duration`,o);let s=Math.round(Number(n)*(Dk[r]??1e3));return s>=qp.least&&s<=qp.most?s:h(t,`${t.label} is ${v(e)}, which is outside 100 ms to 10 minutes`,o)}function To(e){let t="a number with a unit, such as `30s`",n=ye(e,"a duration",t);if(n!==void 0)return typeof n.value=="string"?L(e,t,Kt):typeof n.value=="number"?Kt(n.source,e):Z(e,"a duration",t)}function ui(e,t){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=Mp.least&&n<=Mp.most?n:h(t,`${t.label} is ${v(e)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function Dp(e){let t=ye(e,"a whole number","`4`");if(t!==void 0)return typeof t.value=="number"?ui(t.source,e):Z(e,"a whole number","a number such as `4`, without quotes")}var pi=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Fk=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function Co(e,t){return pi.test(e)?e:h(t,`${t.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function Fp(e,t){return pi.test(e)?e.toLowerCase():h(t,`${t.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function Io(e,t){return pi.test(e)||Fk.test(e)?e:h(t,`${t.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function ce(e,t){let n=new TextEncoder().encode(e).length;return e.includes("\0")?h(t,`${t.label} holds a NUL character`,"Remove it"):n===0?h(t,`${t.label} is empty`,"Write the name as PostgreSQL has it"):n<=Pp?e:h(t,`${t.label} is ${v(e)}, which is ${n} bytes long, where PostgreSQL keeps ${Pp}`,"Write the name as PostgreSQL has it")}function Qt(e,t){let n=[...e].length;return/[\p{Cc}\u2028\u2029]/u.test(e)?h(t,`${t.label} must be one line`,"Shorten it"):n<=200?e:h(t,`${t.label} is ${n} characters long, and may have 200`,"Shorten it")}function yt(e,t){return/[\p{Cc}\u2028\u2029]/u.test(e)?h(t,`${t.label} is ${v(e)}, which is no path`,"Write one line, with `/` between folders"):e}function We(e){return e.split(/[,\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function Hn(e,t,n){let r=new Set;for(let o of e)r.has(t(o))&&n(o),r.add(t(o))}var Uk=["error","warning","note","off"],Bk={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},Up="entra-login-refused";function Bp(e,t){let o=(e===void 0?[]:ht(e,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:a,value:i})=>{if(!t.includes(s))return h(a,`Unknown rule ${v(s)}`,oe(s,t,`Rules are ${t.join(", ")}`)),[];let l=L(i,"a severity",xe(Uk));return l!==void 0&&Wk(s,l,i)?[[s,l]]:[]});return Object.fromEntries(o)}function Wk(e,t,n){let r=Bk[e];return r===void 0||r.includes(t)?!0:(h(n,`The rule \`${e}\` cannot be \`${t}\`: ${e===Up?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function Wp(e,t){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(e===void 0?[]:de(e,n)??[]).flatMap(r=>{let o=W(r,J("suppressions[]"),n);if(o===void 0)return[];for(let d of["fingerprint","reason"]){let u=d==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[d]===void 0&&h(r,`${r.label} has no \`${d}\``,u)}let s=(d,u)=>Gk(d,u,t),a=o.fingerprint&&L(o.fingerprint,"the fingerprint of a finding",s),i=o.reason&&L(o.reason,"why the finding is accepted",d=>d),l=o.until&&L(o.until,"a date such as `2027-01-31`",Jk);return a===void 0||i===void 0?[]:[{fingerprint:a,reason:i,until:l,location:{path:r.location.path,line:r.location.line}}]})}function Gk(e,t,n){if(/^[*\s]+$/.test(e))return h(t,`${t.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=e.split(":");return r===Up?h(t,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?e:h(t,`${t.label} begins with ${v(r)}, which is no rule`,oe(r,n,"Copy the fingerprint from the report"))}function Jk(e,t){let n=/^\d{4}-\d{2}-\d{2}$/.test(e)?new Date(`${e}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(e)?e:h(t,`${t.label} is ${v(e)}, which is no date`,"Write year, month and day: `2027-01-31`")}var Vt=kt(mt(),1);function Ht(e,t,n,r){let o=e.replace(/^\uFEFF/,""),s=new Vt.LineCounter,a=(0,Vt.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),i=c=>Kk(t,s.linePos(c)),l={path:t.path,text:o,document:a,locate:i,problems:r};Yk(l,[...a.errors,...a.warnings]);let d=a.errors.some(({code:c})=>c!=="DUPLICATE_KEY"),{contents:u}=a;if(!(d||u===null||(0,Vt.isScalar)(u)&&u.source===""&&u.value===null))return Vn(l,u,n,"")}function Kk({path:e,line:t,column:n},r){return{path:e,line:t+r.line-1,column:r.line===1?n+r.col-1:r.col}}function Yk(e,t){let n=new Set;for(let r of t){let o=e.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,a]=Qk(e,r);h({label:"",location:o,problems:e.problems},s,a)}}function Qk({text:e,path:t},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${v(t)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${v(/^[^:\n]*/.exec(e.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${N(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${N(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${N(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var zn='`{ "version": 1, "fingerprints": ["\u2026"] }`';function Gp(e,t){let n=e&&L(e,"the path of the baseline file",yt);if(e===void 0||n===void 0)return new Set;let r=t.read(n);return r!==void 0?new Set(Vk(r,n,e.problems)):(h(e,`There is no baseline file ${v(n)}`,`Create it with ${zn}, or remove the key`),new Set)}function Vk(e,t,n){let r=e.replace(/^\uFEFF/,""),o=Hk(r,{label:v(t),location:{path:t,line:1},problems:n});if(o===void 0)return[];let s=zk(o.value);return s!==void 0?s:(Xk(r,t,n),[])}function Hk(e,t){try{return{value:JSON.parse(e)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=t.location?.path??"",a=e.trimEnd().split(`
`).length,i=o===null?{path:s,line:a}:{path:s,line:Number(o[1]),column:Number(o[2])};return h({...t,location:i},`${t.label} is not JSON from here on`,`The file has the form ${zn}`)}}function zk(e){if(typeof e!="object"||e===null||Object.keys(e).length!==2||!("version"in e)||e.version!==1||!("fingerprints"in e))return;let{fingerprints:t}=e;return Array.isArray(t)&&t.every(n=>typeof n=="string"&&n.trim()!=="")?t:void 0}function Xk(e,t,n){let r=n.length,o=Ht(e,{path:t,line:1,column:1},v(t),n),s=o&&W(o,["version","fingerprints"],zn);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&h(o,`${o.label} has no \`${l}\``,`The file has the form ${zn}`);let a=s.version&&ye(s.version,"the number 1","`1`");s.version!==void 0&&a!==void 0&&a.value!==1&&h(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let i=s.fingerprints&&Oo(s.fingerprints,"a list of texts");for(let l of i??[])Ee(l,"a fingerprint")}n.length===r&&h({label:"",location:{path:t,line:1},problems:n},`${v(t)} is no baseline`,`The file has the form ${zn}`)}var Lo={kind:"all",exclude:[]},Jp="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function Yp(e,t){if(e==="all")return Lo;let n=We(e).flatMap(r=>ce(r,t)??[]);return Hn(n,r=>r,r=>h(t,`${t.label} names ${v(r)} twice`,"Remove one of them")),ne(n)?{kind:"listed",names:n}:h(t,`${t.label} names no database`,"Write `all`, or names separated by commas")}function No(e){if(Jt(e)){let t=Ee(e,Jp);if(t===void 0||t==="all")return t==="all"?Lo:void 0;let n=We(t).join(", ");return h(e,`${e.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(Ie(e)){let n=W(e,J("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:Kp(n)}}if("items"in e.node){let t=Kp(e);return ne(t)?{kind:"listed",names:t}:void 0}return Z(e,"`all`, a list of names or a mapping with `exclude`",Jp)}function Kp(e){let n=(de(e,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=L(r,"the name of a database",ce);return o===void 0?[]:[{name:o,item:r}]});return Hn(n,({name:r})=>r,({name:r,item:o})=>h(o,`${e.label} names ${v(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}function Qp(e,t){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=e===void 0?[]:ht(e,n)??[];return{identities:r.flatMap(o=>Zk(o,t,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==ge)}}function Zk({key:e,keySubject:t,value:n},r,o){e===ge&&h(t,`No identity can be named \`${ge}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),e.trim()===""&&h(t,"An identity needs a name",`Write ${o}`),Qt(e,t);let s=W(n,J("identities.*"),o);if(s===void 0)return;let a=zt(s,n,"client-id","the application (client) id",Co),i=zt(s,n,"login-role","the name of a role",ce),l=s["tenant-id"]&&L(s["tenant-id"],"the tenant id",Io);if(!(a===void 0||i===void 0))return{name:e,clientId:a,loginRole:i,tenantId:l??r}}function Vp(e){let t=(e===void 0?[]:de(e,Hp)??[]).flatMap(n=>{let r=e$(n);return r===void 0?[]:[{migration:r,subject:n}]});return Hn(t,({migration:n})=>n.from,({migration:n,subject:r})=>h(r,`The role ${v(n.from)} has two successors`,"Keep one item with this `from`")),t.map(({migration:n})=>n)}var Hp="`- { from: shop_legacy, to: shop-app }`";function e$(e){let t=W(e,J("migration[]"),Hp);if(t===void 0)return;let n=zt(t,e,"from","the name of the password role",ce);if(t.label!==void 0){let o=n$(t.label);return t.to!==void 0&&h(e,`${e.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),n===void 0||o===void 0?void 0:{from:n,label:o}}let r=zt(t,e,"to","the name of the role that follows",ce);if(!(n===void 0||r===void 0))return n===r&&h(e,`${e.label} leads from ${v(n)} to itself`,"Name the role that takes over as `to`, or use `label`"),{from:n,to:r}}var t$=["user","group","service"];function n$(e){let n=W(e,J("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=zt(n,e,"object-id","the object id of the principal",Fp),o=zt(n,e,"type","the type of the principal",xe(t$));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function zt(e,t,n,r,o){let s=e[n];return s===void 0?h(t,`${t.label} has no \`${n}\``,`Add \`${n}: \u2026\``):L(s,r,o)}var Zp=kt(mt(),1);var fi=36e5,gi=24*fi,zp=7*gi,r$=fi,o$=90*gi,Xp="`true`, or a mapping such as `{ window: 7d }`";function ef(e,t){if(e===void 0)return;let n=s$(e);if(n===void 0)return;let r=t.filter(({resource:o})=>o===void 0).map(({name:o})=>o);return ne(r)&&h(e,`\`logs\` asks Azure about ${r.map(v).join(", ")}, of which no resource id is given`,"Add `resource-id` to the server under `servers`: `az postgres flexible-server show \u2026 --query id` prints it"),n}function s$(e){if(!Ie(e)){let{node:r}=e;return(0,Zp.isScalar)(r)&&typeof r.value=="boolean"?r.value?{windowMs:zp}:void 0:Z(e,"`true`, `false` or a mapping",Xp)}let t=W(e,J("logs"),Xp);return t===void 0?void 0:{windowMs:(t.window&&L(t.window,"`7d`",a$))??zp}}function a$(e,t){let[,n,r]=/^(\d{1,4}) ?(d|h)$/.exec(e.trim())??[],o=Number(n)*(r==="d"?gi:fi);if(n!==void 0&&o>=r$&&o<=o$)return o;let s=n===void 0?"is no number of days or hours":"is outside 1 hour to 90 days";return h(t,`${t.label} is ${v(e)}, which ${s}`,"Write whole days or hours, such as `7d` or `36h`")}function tf({production:e,rehearse:t},n){let r=e&&he(e),o=t&&he(t);return!n||o===!1?"off":r===!0&&o!==!0?"refused":"on"}function nf(e,t){if(e!==void 0)return L(e,"the name of an identity",(n,r)=>{if(t.includes(n))return n;let o=t.length===0?"Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity":`Declared are ${t.join(", ")}; without \`rehearse-as\` the own identity rehearses`;return h(r,`Unknown identity ${v(n)}`,oe(n,t,o))})}var df=kt(mt(),1);var of=5432,rf="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",i$=new RegExp(`^(?=.{1,253}$)${rf}(\\.${rf})*$`,"i"),l$=/^\d{1,3}(\.\d{1,3}){3}$/,mi="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function hi(e,t){if(e.includes("://")||e.includes("@")||/\s|=/.test(e))return h(t,`${t.label} is a connection string or URL, and must be a host name`,`${mi}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(e);if(n===null&&e.split(":").length>2)return h(t,`${t.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(e)??[];if(n===null?!i$.test(r):!URL.canParse(`https://[${r}]`))return h(t,`${t.label} is no host name`,mi);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:h(t,`${t.label} has a port that is no number from 1 to 65535`,mi)}function yi(e,t){let n=pl(e);return n!==void 0?n:h(t,`${t.label} is no resource id of a flexible server`,"Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv")}function bi(e){return/^\/?subscriptions\//i.test(e)}function sf(e){return l$.test(e)?e:e.includes(":")?`ip6-${e.replaceAll(":","-")}`:e.split(".")[0]??e}function wi(e,t){return e!==void 0&&t!==void 0&&e.toLowerCase()===t.toLowerCase()}var d$=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,cf="`- host: name.postgres.database.azure.com`";function uf(e,t,n){e.servers!==void 0&&e.server!==void 0&&h(e.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=e.servers===void 0?[]:de(e.servers,cf)??[],o=r.flatMap(l=>c$(l,n)??[]),s=e.server===void 0?[]:L(e.server,"the host name",af(n,[]))??[],a=[...o,...s];lf(a);let i=t===void 0?a:af(n,a)(t.text,t)??[];t!==void 0&&lf(i.map(l=>({...l,subject:t})));for(let l of i)m$(l,n);return{targets:i.map(({target:l})=>l),names:[...new Set([...r.flatMap(u$),...[...a,...i].map(({target:l})=>l.name)])]}}function c$(e,t){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=W(e,J("servers[]"),cf,{instead:n});if(r===void 0)return;r["resource-id"]===void 0&&r.host===void 0&&h(e,`${e.label} has neither \`host\` nor \`resource-id\``,"Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure");let o=r["resource-id"]&&L(r["resource-id"],"the resource id of the server",yi),s=r.host&&L(r.host,"`name.postgres.database.azure.com`",hi),a=r.name&&L(r.name,"a short name",f$),i=r["login-role"]&&L(r["login-role"],"the name of a role",ce),l=r.databases&&No(r.databases),d=tf(r,t.rehearse);if(s===void 0&&o===void 0)return;let u={...pf(s,o,t),...a===void 0?{}:{name:a},...l===void 0?{}:{databases:l},rehearsal:d,location:{path:e.location.path,line:e.location.line}},c=r["login-role"]!==void 0;return{target:c?{...u,loginRole:i??""}:u,subject:e,roleGiven:c}}function u$({node:e}){let t=(0,df.isMap)(e)?e.get("name"):void 0;return typeof t=="string"?t:[]}function pf(e,t,{loginRole:n,databases:r,rehearse:o}){return{name:t?.name??sf(e?.host??""),host:e?.host,port:e?.port??of,resource:t,loginRole:n??"",databases:r,rehearsal:o?"on":"off",location:void 0}}function af(e,t){return(n,r)=>We(n).flatMap(o=>{let s=t.find(({target:u})=>u.name===o);if(s!==void 0)return[s];let a=bi(o)?yi(o,r):void 0,i=bi(o)?void 0:hi(o,r);if(i===void 0&&a===void 0)return[];let l=t.filter(({target:u})=>p$(u,i,a));if(l.length>0)return l;let d=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...pf(i,a,e),location:d},subject:r,roleGiven:!1}]})}function p$(e,t,n){return n!==void 0?e.resource!==void 0&&ms(e.resource,n):wi(e.host,t?.host)&&(t?.port===void 0||e.port===t.port)}function f$(e,t){return d$.test(e)?e:h(t,`${t.label} is ${v(e)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function lf(e){e.forEach(({target:t,subject:n},r)=>{let o=e.slice(0,r).map(a=>a.target),s=t.host===void 0?t.resource?.id??"":`${t.host}:${t.port}`;o.some(a=>g$(a,t))?h(n,`The server ${v(s)} is given twice`,"Remove one of them"):o.some(({name:a})=>a===t.name)&&h(n,`Two servers have the name ${v(t.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function g$(e,t){return e.resource!==void 0&&t.resource!==void 0&&ms(e.resource,t.resource)||wi(e.host,t.host)&&e.port===t.port}function m$({target:e,subject:t,roleGiven:n},{loginRoleGiven:r}){n||r||h(t,`The server ${v(e.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var Xt={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};var h$=Object.keys(Xt);function _i(e,t){let n=xe(h$)(e,t);return n===void 0?void 0:Xt[n]}function ff(e){if(!Ie(e))return L(e,"`AzureCloud`",_i);let t=W(e,J("cloud"),"`authority-host: https://\u2026`");return t===void 0?void 0:y$(e,t)}function y$(e,t){let{AzureCloud:n}=Xt;for(let o of["authority-host","postgres-scope"])t[o]===void 0&&h(e,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let a=t[o];return a===void 0?void 0:L(a,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",Xn)??n.authorityHost,resourceManager:r("resource-manager",Xn)??n.resourceManager,postgresScope:r("postgres-scope",b$)??n.postgresScope,idTokenAudience:r("id-token-audience",Qt)??n.idTokenAudience,logAnalytics:r("log-analytics",Xn)??n.logAnalytics}}function gf(e,t){return Xn(e.includes("://")?e:`https://${e}`,t)}function Xn(e,t){let n=URL.canParse(e)?new URL(e):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return h(t,`${t.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?h(t,`${t.label} holds more than an address`,"Remove user name, password, query and fragment"):e.replace(/\/+$/,"")}function b$(e,t){let n=Xn(e,t);return n===void 0||n.endsWith("/.default")?n:h(t,`${t.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function ue({inputs:e,root:t,problems:n},r,o,s=a=>L(a,"a text",o)){let a=t[r],i=a&&s(a),l=It(e,r,n);return l===void 0?i:o(l.text,l)}function vi({inputs:e,root:t,problems:n},r){return t[r]!==void 0||It(e,r,n)!==void 0}function Si(e,t,n,r){let o=ue(e,t,r);if(vi(e,t))return o??"";let s=bf(e,n);return s!==void 0?r(s.text,s)??"":(ki(e,`The ${t==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${t}\`, the key \`${t}\` in \`${Ct}\`, or \`${n}\``),"")}function ki({fileIsReadable:e,problems:t},n,r){e&&t.push({message:n,suggestion:r,location:void 0})}function mf(e){let t=ue(e,"cloud",_i,ff)??Xt.AzureCloud,n=t.name==="custom"?void 0:bf(e,"AZURE_AUTHORITY_HOST"),r=n&&gf(n.text,n);return r===void 0?t:{...t,authorityHost:r}}function hf(e){let n=ue(e,"ca-file",(a,i)=>{let l=yt(a,i);return l===void 0?void 0:{path:l,subject:i}});if(n===void 0)return;let{path:r,subject:o}=n,s=e.files.read(r);return s===void 0?h(o,`${o.label}: there is no file ${v(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:h(o,`${o.label}: ${v(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function yf(e){let t=e.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=t===""?".postgres-entra-gate":`${t}/postgres-entra-gate`;return ue(e,"report-dir",yt)??n}function bf({environment:e,problems:t},n){let r=e[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:t}}var w$=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,_$={"<>":"!=","==":"=","=>":">=","=<":"<="},wf=/^[+-]?\d+(\.\d+)?$/,v$='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function $i(e,t){let[,n,r=""]=w$.exec(e)??[];if(n===void 0)return{operator:"=",operand:e};let o=_$[n];if(o!==void 0)return h(t,`${t.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?h(t,`${t.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):S$(n,/^null$/i.test(s)?null:_f(s),t)}function S$(e,t,n){return t!==null||e==="="||e==="!="?{operator:e,operand:t}:h(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function _f(e){return wf.test(e)&&String(Number(e))===e?Number(e):e}function Ei(e){let t=ye(e,"a single value",v$);if(t===void 0)return;let{value:n,source:r}=t;return n===null&&r===""?Z(e,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&wf.test(r)?_f(r):n}}function Zt(e){let t=Ei(e);if(t===void 0)return;let{operand:n}=t;return Jt(e)?$i(String(n),e):{operator:"=",operand:n}}function en(e,t){if(e===void 0)return;let{operator:n,operand:r}=e,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:h(t,`${t.label} counts rows, and ${v(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var tn=J("smoke[].expect"),k$={operator:"<",operand:0},$$={operator:">",operand:0},qo=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:$$}],["succeeds",{kind:"succeeds"}]]),E$={value:e=>{let t=Zt(e);return t&&{kind:"value",is:t}},row:x$,rows:e=>{let t=en(Zt(e),e);return t&&{kind:"rows",count:t}},empty:j$,columns:R$,equals:e=>vf(e,!0),"equals-unordered":e=>vf(e,!1),error:e=>{let t=O$(e);return t===void 0?void 0:{kind:"error",sqlState:t}},succeeds:e=>$f(e,"succeeds")};function Sf(e){if(Jt(e)){let r=Ee(e,"`succeeds`");if(r===void 0)return[];let o=qo.get(r);return o!==void 0?[{expectation:o,subject:e}]:(h(e,...ji(r)),[])}let t=W(e,tn,'`value: ">= 1"`')??{},n=Object.entries(t).flatMap(([r,o])=>o===void 0?[]:xi(r,o));return Ri(n),n}function xi(e,t){let n=E$[e]?.(t);return n===void 0?[]:[{expectation:n,subject:t}]}function ji(e){return tn.includes(e)?[`The expectation \`${e}\` needs a value`,`Write \`${e}: \u2026\``]:[`Unknown expectation ${v(e)}`,oe(e,tn,`Write ${Or(tn)}`)]}function Ri(e){if(!(e.length<2))for(let{expectation:t,subject:n}of e)t.kind!=="error"&&t.kind!=="succeeds"||h(n,`\`${t.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function kf(e){for(let{expectation:t,subject:n}of e)t.kind==="error"||t.kind==="succeeds"||h(n,`\`${t.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function x$(e){let n=ht(e,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=Zt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function j$(e){if(!Ie(e))return $f(e,"empty");let t=W(e,J("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=t?.["warn-if"],r=t?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&en(Zt(n),n),s=r&&en(Zt(r),r);return{kind:"empty",warnIf:o,errorIf:s??k$}}function $f(e,t){let n=he(e);return n===!1?h(e,`${e.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:qo.get(t)}function R$(e){let t=de(e,"the names as a list: `[id, name]`")??[];return Ai(t.flatMap(n=>L(n,"the name of a column",r=>r)??[]))}function Ai(e){return ne(e)?{kind:"columns",names:e}:void 0}function vf(e,t){let r=Oo(e,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let a=de(s,'the values of a row as a list: `[1, "a"]`');return a===void 0?[]:[{list:s,values:a.map(A$)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:a}of r)a.length!==o&&h(s,`${s.label} has ${a.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:t}}function A$(e){return Ei(e)?.operand??null}function O$(e){let t=ye(e,"an SQLSTATE",'`error: "42501"`');if(t!==void 0)return typeof t.value=="string"?Oi(t.value,e):/^[1-9](\d|\d{4})$/.test(t.source)?t.source:h(e,`${e.label} is ${v(t.source)}, which YAML does not read as text`,`Put it in quotes: "${t.source}"`)}function Oi(e,t){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(e))return e;let n=e.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return h(t,`${t.label} is ${v(e)}, which is no SQLSTATE`,r)}function Ef(e){let t=e.map(({expectation:n})=>n);return ne(t)?t:void 0}var T$=["begin","start","commit","end","rollback","abort","savepoint","release"],Mo="A-Za-z_\\u0080-\\uffff",C$=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${Mo}][${Mo}0-9$]*`,"y")],["other",/\d[\w.]*/y]],I$=new RegExp(`\\$(?:[${Mo}][${Mo}0-9]*)?\\$`,"y");function jf(e,t){let n=N$(e),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(L$(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:a})=>a==="parameter");if(!(s===void 0||t==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function L$(e,t){if(e.kind!=="word")return!1;let n=e.text.toLowerCase();return T$.includes(n)||n==="prepare"&&t?.text.toLowerCase()==="transaction"}function N$(e){let t=[],n=0;for(;n<e.length;){let[r,o]=q$(e,n);r!=="skipped"&&t.push({kind:r,text:e.slice(n,o),offset:n}),n=o}return t}function q$(e,t){if(e.startsWith("/*",t))return["skipped",M$(e,t)];let n=xf(I$,e,t);if(n!==void 0){let r=e.indexOf(n,t+n.length);return["other",r===-1?e.length:r+n.length]}for(let[r,o]of C$){let s=xf(o,e,t);if(s!==void 0)return[r,t+s.length]}return["other",t+1]}function xf(e,t,n){let r=new RegExp(e);return r.lastIndex=n,r.exec(t)?.[0]}function M$(e,t){let n=/\/\*|\*\//g;n.lastIndex=t;let r=0;for(let o=n.exec(e);o!==null;o=n.exec(e))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return e.length}function Po(e,t){let{subject:n,settings:r,spell:o,sql:s,location:a}=e,i=r.mode??"read";"name"in r||h(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||h(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),e.expected===void 0&&h(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),i==="plan"&&kf(e.expected??[]),s!==void 0&&P$(s,i,e);let{name:l,database:d}=r,u=Ef(e.expected??[]),c=r.servers??t.serverNames,p=t.targets.map(g=>g.name).filter(g=>c.includes(g));if(!(l===void 0||d===void 0||u===void 0||s===void 0)&&ne(p))return{name:l,servers:p,database:d,as:r.as,setRole:r.setRole,mode:i,sql:s.text,expect:u,timeoutMs:r.timeoutMs??t.timeoutMs,reveal:r.reveal??!1,location:a,sqlLines:s.lines}}function P$({text:e,lines:t},n,{subject:r,location:o}){let s=jf(e,n);if(s===void 0)return;let a=t[e.slice(0,s.offset).split(`
`).length-1]??o.line;h({...r,location:{path:o.path,line:a}},s.message,s.suggestion)}function Rf(e,t){e.forEach(({name:n,servers:r,location:o},s)=>{let a=e.slice(0,s).find(i=>i.name===n&&i.servers.some(l=>r.includes(l)));a!==void 0&&h({...t,location:o},`Two smoke queries have the name ${v(n)}; the other is at ${a.location.path}:${a.location.line}`,"Give each its own name")})}var Ti=["name","server","servers","database","as","set-role","mode","timeout","reveal"],D$=["read","plan","rollback"];function Do(e){return Ti.includes(e)}function Fo(e,t,n,r){let o=s=>t===void 0?void 0:s(t,n);switch(e){case"name":return{name:o(Qt)};case"server":case"servers":return{servers:o(s=>Ci(We(s),n,r))};case"database":return{database:o(ce)};case"as":return{as:o(s=>F$(s,n,r))};case"set-role":return{setRole:o(ce)};case"mode":return{mode:o(xe(D$))};case"timeout":return{timeoutMs:o(Kt)};case"reveal":return{reveal:o(Yt)}}}function Ci(e,t,{serverNames:n}){for(let r of e)n.includes(r)||n.length===0||h(t,`Unknown server ${v(r)}`,oe(r,n,`Servers are ${n.join(", ")}`));return e}function F$(e,t,{identityNames:n}){if(n.includes(e))return e;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return h(t,`Unknown identity ${v(e)}`,oe(e,n,r))}var Bo=kt(mt(),1);function Of(e){let{node:t,source:n}=e,r=(0,Bo.isScalar)(t)&&typeof t.value=="string"?t.value:"",o=(0,Bo.isScalar)(t)?U$(n.text,t.type,t.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,a=0,i=r.split(`
`).map(l=>{let d=[...l.replace(/\s/g,"")].length;return a+=d,d===0?void 0:s(o[a-d])});return J$(i,(0,Bo.isScalar)(t)?n.locate(t.range?.[0]??0).line:e.location.line)}function Tf(e){let[,...t]=e.split(`
`).map((n,r)=>r+1);return[1,...t]}function U$(e,t,n){let[r,o]=n??[0,0];switch(t){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=e.indexOf(`
`,r)+1;return s===0?[]:Uo(e.slice(s,o),s,Af)}case"QUOTE_DOUBLE":return Uo(e.slice(r+1,o-1),r+1,W$);case"QUOTE_SINGLE":return Uo(e.slice(r+1,o-1),r+1,B$);default:return Uo(e.slice(r,o),r,Af)}}var Af=/\S/gu,B$=/''|\S/gu,W$=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function Uo(e,t,n){return[...e.matchAll(n)].filter(([r])=>!G$(r)).map(r=>({offset:t+r.index}))}function G$(e){let[,t="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(e)??[];return n===void 0?/^[\snrtvfLP_]$/.test(t):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function J$(e,t){let n=Math.max(0,e.findIndex(a=>a!==void 0)),r=Math.max(t,(e[n]??t)-n),o=[r],s=r;for(let[a,i]of e.entries())s=i??(a===0?r:s+1),a>0?o.push(s):o[0]=s;return o}var Wo=[...Ti,"expect"],Cf=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function If(e,t,n,r){let o=t.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),a=s.findIndex(p=>!/^\s*(--.*)?$/.test(p)),i=a===-1?s.length:a,l=s.slice(0,i).flatMap((p,g)=>K$(p,g+1,e,r.problems));Y$(s.slice(i),i,e,r.problems),Q$(l);let d={name:e,...n};for(let p of l)Do(p.key)&&(d={...d,...V$(p.key,p,r)});let u=Math.min(i+1,s.length),c={path:e,line:u};return Po({subject:{label:v(e),location:c,problems:r.problems},settings:d,spell:(p,g)=>`\`-- @${p} ${g}\` at the top of the file`,expected:H$(l,e),sql:{text:o,lines:Tf(o)},location:c},r)}function K$(e,t,n,r){let[,o,s,a]=Cf.exec(e)??[];if(o===void 0||s===void 0||a===void 0)return[];let i=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:t,column:i},problems:r};if(Wo.includes(s))return{key:s,value:a.trim(),line:t,column:i,subject:l};let d=`Known are ${Wo.map(c=>`@${c}`).join(", ")}`,u=oe(s,Wo)?.replace("`","`@");return h(l,`Unknown header ${v(`@${s}`)}`,u??d),[]}function Y$(e,t,n,r){e.forEach((o,s)=>{let a=Cf.exec(o)?.[2];if(a===void 0||!Wo.includes(a))return;let i={path:n,line:t+s+1};h({label:"",location:i,problems:r},`\`@${a}\` stands below the statement's first line`,"Move it to the top of the file")})}function Q$(e){let t=new Set;for(let{key:n,subject:r}of e){let o=n==="servers"?"server":n;t.has(o)&&n!=="expect"&&h(r,`\`@${n}\` is given twice`,"Keep one of them"),t.add(o)}}function V$(e,{value:t,subject:n},r){return t===""&&h(n,`\`@${e}\` is empty`,"Write a value behind it, or remove the line"),Fo(e,t===""?void 0:t,n,r)}function H$(e,t){let n=e.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>z$(o,t));return Ri(r),r}function z$({value:e,line:t,column:n,subject:r},o){let[,s="",a="",i=""]=/^(\S*)(\s*)(.*)$/.exec(e)??[],l=qo.get(s);if(i===""&&l!==void 0)return[{expectation:l,subject:r}];if(i===""||!tn.includes(s)){let[p,g]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:ji(s);return h(r,p,g?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let d=X$(s,i,{...r,label:`\`@expect ${s}\``});if(d!==void 0)return d;let u={path:o,line:t,column:n+s.length+a.length},c=Ht(i,u,`\`@expect ${s}\``,r.problems);return c===void 0?[]:xi(s,c)}function X$(e,t,n){if((e==="value"||e==="rows")&&/^[<>=!]/.test(t)){let r=$i(t,n);if(e==="value")return r===void 0?[]:[{expectation:{kind:e,is:r},subject:n}];let o=en(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(e==="columns"&&!t.startsWith("[")){let r=Ai(We(t));return r===void 0?[]:[{expectation:r,subject:n}]}if(e==="error"&&/^\w+$/.test(t)){let r=Oi(t,n);return r===void 0?[]:[{expectation:{kind:e,sqlState:r},subject:n}]}}var Lf="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function Nf(e,t){if(e===void 0)return[];let n=(de(e,Lf)??[]).flatMap(r=>{let o=W(r,J("smoke[]"),Lf,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?Z$(r,o,t)??[]:eE(o.file,o,t)});return Rf(n,e),n}function Z$(e,t,n){let{sql:r,expect:o,name:s}=t;r===void 0&&h(e,`${e.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let a=r&&Ee(r,"one SQL statement");return Po({subject:e,settings:qf(t,n),spell:(i,l)=>`\`${i}: ${l}\``,expected:o&&Sf(o),sql:r===void 0||a===void 0?void 0:{text:a,lines:Of(r)},location:(s??e).location},n)}function eE(e,t,n){for(let i of["name","sql","expect"]){let l=t[i];l!==void 0&&h(l,`\`${i}\` stands beside \`file\``,`Write it in the file: ${i==="sql"?"the statement":`\`-- @${i} \u2026\``}`)}let{name:r,...o}=qf(t,n),s=L(e,"`smoke/*.sql`",yt);if(s===void 0)return[];let a=n.files.glob(s);return a.length===0&&h(e,`No file matches ${v(s)}`,"Paths are relative to the root of the repository; is it checked out?"),a.flatMap(i=>{let l=n.files.read(i);return l!==void 0?If(i,l,o,n)??[]:(h(e,`${v(i)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function qf(e,t){e.server!==void 0&&e.servers!==void 0&&h(e.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(e))o!==void 0&&Do(r)&&(n={...n,...tE(r,o,t)});return n}function tE(e,t,n){return e==="timeout"?{timeoutMs:To(t)}:e==="reveal"?{reveal:he(t)}:(e==="server"||e==="servers")&&Lp(t)?{servers:nE(t,n)}:Fo(e,Ee(t,"a text"),t,n)}function nE(e,t){return(de(e,"names of servers")??[]).flatMap(n=>L(n,"the name of a server",(o,s)=>Ci([o],s,t))??[])}var Pf=kt(mt(),1);var Df=864e5,Go={unproven:2,minAgeMs:7*Df,reveal:!1},Mf="`true`, or a mapping such as `{ unproven: 2 % }`";function Ff(e){if(e===void 0)return;if(!Ie(e)){let{node:n}=e;return(0,Pf.isScalar)(n)&&typeof n.value=="boolean"?n.value?Go:void 0:Z(e,"`true`, `false` or a mapping",Mf)}let t=W(e,J("workload"),Mf);if(t!==void 0)return{unproven:(t.unproven&&rE(t.unproven))??Go.unproven,minAgeMs:(t["min-age"]&&L(t["min-age"],"`7d`",oE))??Go.minAgeMs,reveal:(t.reveal&&he(t.reveal))??Go.reveal}}function rE(e){let t=ye(e,"a percentage","`2 %`");if(t===void 0)return;let[,n]=/^(\d{1,3}(?:\.\d+)?) ?%?$/.exec(t.source.trim())??[],r=Number(n);return n!==void 0&&r<=100?r:h(e,`${e.label} is ${v(t.source)}, which is no percentage`,"Write a number from 0 to 100, such as `2 %`")}function oE(e,t){let[,n,r]=/^(\d{1,4}) ?(d|h)$/.exec(e.trim())??[];return n!==void 0?Number(n)*(r==="d"?Df:36e5):h(t,`${t.label} is ${v(e)}, which is no number of days or hours`,"Write whole days or hours, such as `7d` or `36h`")}var sE=["audit","gate"],aE=["error","warning","never"],iE=4,lE=3e4;function Uf(e,t){let n=[];Gd(e.inputs,n);let r=dE(e,n),o={...e,root:r??{},fileIsReadable:r!==void 0,problems:n},s=uE(o),a=pE(o,s,t),i=Wd(n);return ne(i)?{kind:"problems",problems:i}:ne(s.targets)?{kind:"ok",config:{...a,servers:s.targets}}:{kind:"problems",problems:[{...Ii,location:void 0}]}}var Ii={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${Ct}\``};function dE({inputs:e,files:t},n){let r=It(e,"config",n),o=r?.text??Ct,s=t.read(o);if(s===void 0)return r===void 0?{}:h(r,`There is no configuration file ${v(o)}`,"Paths are relative to the root of the repository; is it checked out?");let a=n.length,i=Ht(s,{path:o,line:1,column:1},v(o),n);if(i===void 0)return n.length===a?{}:void 0;let l=W(i,J(""),"`version: 1` and what the check needs");return l!==void 0&&cE(i,l),l}function cE(e,{version:t}){if(t===void 0){let n={path:e.location.path,line:1};h({...e,location:n},`${e.label} has no \`version\``,"Begin the file with `version: 1`")}else ye(t,"the number 1","`version: 1`")?.value!==1&&h(t,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function uE(e){let{root:t,inputs:n,problems:r,fileIsReadable:o}=e,s=It(n,"server",r);return s===void 0&&t.server===void 0&&t.servers===void 0&&ki(e,Ii.message,Ii.suggestion),uf({servers:t.servers,server:t.server},s,{loginRole:ue(e,"login-role",ce),loginRoleGiven:vi(e,"login-role")||!o,databases:ue(e,"databases",Yp,No)??Lo,rehearse:ue(e,"rehearse",Yt,he)??!1})}function pE(e,t,n){let{root:r,files:o,problems:s}=e,a=Si(e,"tenant-id","AZURE_TENANT_ID",Io),i=ue(e,"timeout",Kt,To)??lE,{identities:l,names:d}=Qp(r.identities,a),{targets:u,names:c}=t;return{mode:ue(e,"mode",xe(sE))??"audit",failOn:ue(e,"fail-on",xe(aE))??"error",cloud:mf(e),tenantId:a,clientId:Si(e,"client-id","AZURE_CLIENT_ID",Co),identities:l,migration:Vp(r.migration),rehearseAs:nf(r["rehearse-as"],d),smoke:Nf(r.smoke,{files:o,targets:u,serverNames:c,identityNames:d,timeoutMs:i,problems:s}),logs:ef(r.logs,u),workload:Ff(r.workload),rules:Bp(r.rules,n),suppressions:Wp(r.suppressions,n),baseline:Gp(r.baseline,o),concurrency:ue(e,"concurrency",ui,Dp)??iE,timeoutMs:i,ca:hf(e),reportDir:yf(e),annotations:ue(e,"annotations",Yt,he)??!0,openFirewall:ue(e,"open-firewall",Yt,he)??!1}}function Bf(e,t,n){let{accounting:r,databases:o}=e,s=(d,u)=>r.kind!=="observed"||t===void 0?null:r.value.reduce((c,p)=>p.databaseOid===d&&t.has(p.roleOid)?c+p[u]:c,0),a=o.kind==="observed"?o.value.map(d=>{let u={owned:s(d.oid,"count"),mentions:s(d.oid,"mentions")};return fE(e,d,u,n)}):[],i=o.kind==="observed"?bE(e,o.value):[],l=s("0","count");return{databases:a.map(({judgement:d})=>d),shared:l,gaps:[...a.flatMap(({gaps:d})=>d),...i,...wE(e,l,n)]}}function fE(e,t,{owned:n,mentions:r},o){let s=e.audits.find(u=>u.database===t.name),a=s===void 0?null:yE(s,o),l=n===0&&a===null?mE(e,t,s,r??0):hE(e,t,s,n,a,o),d=l.length>0?"gap":a===null?"accounted":"audited";return{judgement:{name:t.name,status:d,passwordOwnedObjects:n,listed:a,durationMs:s?.durationMs??null},gaps:l}}var gE="azure_maintenance";function mE({server:e},{name:t,mayConnect:n},r,o){if(o===0||t===gE)return[];let s={host:e.host,database:t,role:e.loginRole,mentions:o},a=r?.rules.kind==="unavailable"?r.rules.failure:O(n?"pg/not-entered":"pg/connect-denied",s);return[{server:e.name,database:t,stage:"session",failure:a,count:null}]}function hE(e,t,n,r,o,s){let a=(d,u,c)=>({server:e.server.name,database:t.name,stage:d,failure:u,count:c}),i={host:e.server.host,database:t.name,role:e.server.loginRole};if(n===void 0){let d=O(t.mayConnect?"pg/not-entered":"pg/connect-denied",r===null?i:{...i,count:r});return[a("session",d,r)]}if(n.rules.kind==="unavailable")return[a("session",n.rules.failure,r)];if(n.rules.kind==="not-applicable")return[a("session",O("pg/not-entered",i),r)];let l=Wf(n.rules.value,s).map(({failure:d,counts:u})=>a("audit",d,u?r:null));return l.length>0||r===o||r===null||o===null?l:[a("audit",O("pg/accounting-mismatch",{...i,count:Math.abs(r-o)}),Math.abs(r-o))]}function Wf(e,{counted:t,ignored:n}){let r=e.flatMap(({rule:s,rows:a})=>a.kind==="unavailable"&&!n.has(s)?[{failure:a.failure,counts:t.has(s)}]:[]);return[...Map.groupBy(r,({failure:{code:s,summary:a,detail:i,fix:l}})=>JSON.stringify([s,a,i,l])).values()].flatMap(s=>s.find(({counts:a})=>a)??s.slice(0,1))}function yE(e,t){return e.rules.kind==="observed"?Gf(e.rules.value,t):null}function Gf(e,{counted:t}){return e.filter(({rule:r})=>t.has(r)).reduce((r,{rows:o})=>r===null||o.kind!=="observed"?null:r+o.value.length,0)}function bE(e,t){return e.audits.filter(n=>!t.some(r=>r.name===n.database)).flatMap(({database:n,rules:r})=>r.kind==="unavailable"?[{server:e.server.name,database:n,stage:"session",failure:r.failure,count:null}]:[])}function wE(e,t,n){let r=(i,l)=>({server:e.server.name,database:null,stage:"audit",failure:i,count:l}),o=Wf(e.shared,n).map(({failure:i,counts:l})=>r(i,l?t:null)),s=Gf(e.shared,n);if(o.length>0||t===null||s===t)return o;let a=Math.abs(t-(s??0));return[r(O("pg/accounting-mismatch",{host:e.server.host,database:"(databases and tablespaces)",count:a}),a)]}function Le(e,t,n,r,o){return`${e}:${t}/${n??"-"}/${r.replaceAll(" ","-")}/${o}`}function _E(e,t){let n=e.split("*"),[r="",...o]=n;if(o.length===0)return e===t;if(!t.startsWith(r))return!1;let s=o.pop()??"",a=r.length;for(let i of o){let l=t.indexOf(i,a);if(l===-1)return!1;a=l+i.length}return t.length-s.length>=a&&t.endsWith(s)}function st(e,{baseline:t,suppressions:n,today:r}){return n.some(({fingerprint:o,until:s})=>(s===void 0||r<=s)&&_E(o,e))?"suppressed":t.has(e)?"baselined":"new"}function Jf(e,t){return e.flatMap(n=>{if(n.status!=="fail"&&n.status!=="warning")return[];let r=t.severities["smoke-query-failed"];if(r==="off")return[];let o=Le("smoke-query-failed",n.server,n.database,"smoke",n.name);return[{rule:"smoke-query-failed",severity:n.status==="fail"?r??"error":"warning",status:st(o,t),fingerprint:o,server:n.server,database:n.database,role:n.setRole??n.as,object:null,message:`Smoke query \u201C${n.name}\u201D ${n.status==="fail"?"failed":"warns"}: ${n.message}`,predicate:null,remediation:null,location:n.location}]})}function Kf(e,t,n){let r=new Map;for(let{status:o,failure:s,server:a,database:i,as:l}of e){if(o!=="not-run"||s===null)continue;let d=t.some(c=>c.server===a&&c.failure.code===s.code&&(c.database===null||c.database===i))||n.some(c=>c.rule==="entra-login-refused"&&c.server===a&&c.role===l),u=JSON.stringify([a,i,l,s.code]);d||r.set(u,{server:a,database:i,stage:"smoke",failure:s,count:null})}return[...r.values()]}function Yf({suppressions:e,today:t,severities:n}){let r=n["suppression-expired"]??"warning";return r==="off"?[]:e.filter(({until:o})=>o!==void 0&&t>o).map(({fingerprint:o,until:s,location:a})=>({rule:"suppression-expired",severity:r,status:"new",fingerprint:`suppression-expired:${o}`,server:"",database:null,role:null,object:null,message:`The suppression of ${o} ended on ${s}`,predicate:null,remediation:null,location:a}))}var nn=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function Qf(e,t,n){let r=e.logins.map(a=>kE(e,a,t,n)),o=r.flatMap(a=>a.login.kind==="unavailable"?[{...a,failure:a.login.failure}]:[]),s=o.filter(({identity:a,failure:i})=>a!==ge&&nn.has(i.code));return{logins:EE(r),findings:xE(s).map(a=>jE(e,a)),gaps:vE(o.filter(a=>!s.includes(a))).map(({database:a,failure:i})=>({server:e.server.name,database:Vf.has(i.code)?a:null,stage:SE(i.code),failure:i,count:null}))}}var Vf=new Set(["pg/connect-denied","pg/database-missing"]);function vE(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>JSON.stringify([n,o.code,o.summary,Vf.has(o.code)?r:null])).values()].flatMap(n=>n.slice(0,1))}function SE(e){return e.startsWith("id-token/")||e.startsWith("entra/")?"identity":"session"}function kE(e,t,n,r){if(t.login.kind!=="unavailable"||n.length===0)return t;let o=r.find(({name:a})=>a===t.identity),s={host:e.server.host,database:t.database,...o===void 0?{}:{clientId:o.clientId,tenantId:o.tenantId},...$E(t.login.failure)};return{...t,login:{kind:"unavailable",failure:Bl(t.login.failure,t.role,s,n)}}}function $E({objectId:e}){return e===null?{}:{objectId:e}}function EE(e){return[...Map.groupBy(e,({identity:n})=>n).values()].flatMap(n=>n.find(({login:r})=>r.kind==="observed")??n.slice(0,1))}function xE(e){return[...Map.groupBy(e,({identity:n,database:r,failure:o})=>`${n}/${o.code}/${o.code==="pg/connect-denied"?r:""}`).values()].flatMap(n=>n.slice(0,1))}function jE(e,{identity:t,role:n,database:r,failure:o}){let s=o.fix.find(i=>i.startsWith("sql> ")||i.startsWith("$ ")),a=o.code==="pg/connect-denied"?r:null;return{rule:"entra-login-refused",severity:"error",status:"new",fingerprint:Le("entra-login-refused",e.server.name,a,"role",n),server:e.server.name,database:a,role:n,object:null,message:`The identity ${t} cannot log in: ${o.summary} (${o.code}). ${o.likelyCause}`,predicate:null,remediation:s?.replace(/^(sql> |\$ )/,"")??null,location:e.server.location??null}}function rn(e){let t={calls:0,distinct:0,proven:0,denied:0,unproven:0,ownership:0};for(let{statements:n,calls:r,distinct:o}of e)if(t.distinct+=o,t.calls+=r,n.kind!=="observed")t.unproven+=r;else for(let{result:s,calls:a}of n.value)s.kind==="proven"||s.kind==="nothing-to-prove"?t.proven+=a:t[s.kind]+=a;return t}function Ne(e,t){return t===0||e===t?t===0?"0 %":"100 %":`${(Math.floor(e/t*1e3)/10).toFixed(1)} %`}var Jo={"smoke-query-failed":"error","rehearsal-failed":"error","workload-statement-denied":"error","workload-statistics":"warning","entra-login-refused":"error","suppression-expired":"warning"};var RE="workload-statement-denied",AE="workload-statistics";function Hf(e,t){let{workload:n}=e;return n.kind!=="observed"||t.workload===void 0?[]:[...n.value.runs.flatMap(r=>OE(e,r,t)),...TE(e,n.value,t)]}function OE(e,t,n){if(t.statements.kind!=="observed")return[];let r=t.statements.value.flatMap(s=>s.result.kind==="denied"?[{...s,result:s.result}]:[]);return[...Map.groupBy(r,({result:{object:s,privileges:a}})=>JSON.stringify([s,a])).values()].flatMap(s=>{let[a]=s;if(a===void 0)return[];let{object:i,privileges:l}=a.result,d=s.reduce((p,g)=>p+g.calls,0),u=l.length===0?"a privilege":l.join(", "),c=`${_(s.length,"statement")} of ${t.from}, ${Ne(d,t.calls)} of its calls, ${s.length===1?"is":"are"} denied to ${t.to}: ${u} on ${i} is missing`;return zf(e,n,RE,t,`${u} on ${i} for ${t.to}`,c)??[]})}function TE(e,{since:t,ageMs:n,dealloc:r,source:o},s){let a=s.workload;if(a===void 0)return[];let i=d=>_(Math.floor(d/864e5),"day");return[...n!==null&&n<a.minAgeMs?[["age",`The statistics of ${o} are ${i(n)} old (${t}), younger than the ${i(a.minAgeMs)} that were asked for: what runs more rarely is not among them`]]:[],...r!==null&&r>0?[["overflow",`${o} has thrown statements out ${C(r)} times, because there were more than it keeps: rare ones are not among them`]]:[]].flatMap(([d,u])=>zf(e,s,AE,void 0,d,u)??[])}function zf({server:e},t,n,r,o,s){let a=t.severities[n];if(a==="off")return;let i=r?.database??null,l=Le(n,e.name,i,"workload",o);return{rule:n,severity:a??Jo[n],status:st(l,t),fingerprint:l,server:e.name,database:i,role:r?.from??null,object:null,message:s,predicate:null,remediation:null,location:e.location??null}}function Xf(e,t,n){let{workload:r,server:o}=e,s=t.workload;if(s===void 0)return[];let a=(i,l)=>({server:o.name,database:i,stage:"workload",failure:l,count:null});return r.kind==="unavailable"?n.some(({failure:{code:l}})=>l===r.failure.code)?[]:[a(null,r.failure)]:r.kind==="not-applicable"?[]:r.value.runs.flatMap(i=>{if(i.statements.kind==="unavailable")return[a(i.database,i.statements.failure)];let{calls:l,unproven:d}=rn([i]);return d*100<=l*s.unproven?[]:[a(i.database,O("workload/unproven",{host:o.host,database:i.database,role:i.from,count:d}))]})}function Zf({workload:e}){if(e.kind!=="observed")return!1;let{proven:t,denied:n}=rn(e.value.runs);return t>0&&n===0}function eg(e,{servers:t,findings:n,gaps:r,smoke:o},{severities:s,identities:a}){if(e.kind==="skipped")return[e.because.summary];let i=n.filter(({severity:p})=>p==="error"),l=i.filter(({status:p})=>p!=="new").length,d=t.flatMap(p=>[{name:ge,loginRole:p.loginRole},...a].filter(({name:g})=>!p.logins.some(({identity:y,login:f})=>y===g&&f.kind==="observed")).map(({name:g,loginRole:y})=>`${p.name}: the Entra login of ${g} as ${y} is not proven`)),u=Object.keys(s).filter(p=>s[p]==="off"),c=t.filter(p=>!Zf(p)&&!o.some(g=>g.server===p.name&&g.status==="pass"));return[...d,...i.length===0?[]:[`${_(i.length,"error")} found: ${CE(i)}${l===0?"":` (${C(l)} accepted by baseline or suppression)`}`],...r.length===0?[]:[`${_(r.length,"gap")}: not everything could be looked at`],...c.map(p=>`${p.name}: no smoke query has passed and no workload is proven, so nothing proves that the application works`),...u.map(p=>`the rule ${p} is switched off, so its question is not answered`),...t.length===0?["no server was looked at"]:[]]}function CE(e){return[...Map.groupBy(e,({rule:n})=>n)].map(([n,r])=>`${C(r.length)} \xD7 ${n}`).join(", ")}var Li="rehearsal-failed";function tg({server:e,rehearsals:t},n){let r=n.severities[Li]??"error";return r==="off"?[]:[...t.flatMap(IE),...NE(t)].map(({database:o,role:s,type:a,identity:i,message:l})=>{let d=Le(Li,e.name,o,a,i);return{rule:Li,severity:r,status:st(d,n),fingerprint:d,server:e.name,database:o,role:s,object:null,message:l,predicate:null,remediation:null,location:e.location??null}})}function IE(e){let{server:t,database:n,tried:r}=e,o=[...e.roles,...e.labelled];if(r.kind!=="observed")return[];let{result:s}=r.value;if(s.kind!=="ran"){let a=`Rehearsal in ${t}/${n}: ${Oe(e)}${LE(e,s)}`;return[{database:n,role:null,type:"script",identity:o.join(","),message:a}]}return s.roles.filter(a=>Fe(a,n)>0).map(a=>({database:n,role:a.role,type:"remainder",identity:a.role,message:`Rehearsal in ${t}/${n}: ${js(a,n)}`}))}function LE({as:e},t){if(t.kind!=="failed")return"";let n=t.context===null?"":` In ${t.context.replace(/\s+/g," ")}.`;return t.error.sqlState==="42501"?`${n} Either ${e}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`:n}function NE(e){let t=e.flatMap(({server:n,tried:r})=>r.kind==="observed"&&r.value.result.kind==="ran"?r.value.result.roles.map(o=>({server:n,role:o})):[]);return[...Map.groupBy(t,({role:n})=>n.role)].flatMap(([n,r])=>{let o=Math.min(...r.map(({role:i})=>Fe(i,null))),[s]=r;if(o===0||s===void 0)return[];let a=`Rehearsal on ${s.server}: after every script ${n} still owns ${_(o,"database, tablespace or subscription","databases, tablespaces and subscriptions")}${qE(s.role)}.`;return[{database:null,role:n,type:"remainder",identity:n,message:a}]})}function qE({named:e}){let t=e.filter(({type:n})=>ME.has(n)).map(({type:n,identity:r})=>`${n} ${r}`);return t.length===0?"":` (${t.join(", ")})`}var ME=new Set(["database","tablespace","subscription"]);function ng({server:e,rehearsals:t},n,r){return t.flatMap(({database:o,as:s,tried:a})=>{if(a.kind!=="unavailable")return[];let{failure:i}=a;return n.some(d=>d.server===e.name&&d.failure.code===i.code&&(d.database===null||d.database===o))||nn.has(i.code)&&r.some(({rule:d,server:u,role:c})=>d==="entra-login-refused"&&u===e.name&&c===s)?[]:[{server:e.name,database:o,stage:"rehearsal",failure:i,count:null}]})}function rg(e,t,n){let r=DE(t,n),o=(i,l)=>i.flatMap(({rule:d,rows:u})=>u.kind==="observed"?BE({evidence:e,settings:n,routes:r,database:l},PE(n,d),u.value):[]),s=n.rules.flatMap(i=>FE({evidence:e,roles:t},i,n)),a=[...o(e.shared,null),...o(s,null),...e.audits.flatMap(({database:i,rules:l})=>l.kind==="observed"?o(l.value,i):[])];return{findings:a.flatMap(i=>"rule"in i?[i]:[]),gaps:[...a.flatMap(i=>"stage"in i?[i]:[]),...UE(e,s)]}}function PE({rules:e},t){let n=e.find(r=>r.id===t);if(n===void 0)throw new Error(`evidence of the unknown rule ${t}`);return n}function DE(e,{migration:t}){let n=new Map;return r=>{if(r===null)return{kind:"undecided",because:"it hangs on no role"};let o=n.get(r)??Ke(r,t,e);return n.set(r,o),o}}function FE(e,{id:t,stage:n="audit",find:r},{severities:o}){return r===void 0||o[t]==="off"?[]:r(e).map(s=>({rule:t,stage:n,rows:s}))}function UE({server:e},t){return t.flatMap(({stage:n,rows:r})=>r.kind==="unavailable"?[{server:e.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function BE(e,t,n){let{evidence:r,settings:o,routes:s,database:a}=e,i=o.severities[t.id];if(i==="off")return[];let{name:l,host:d,port:u}=r.server;return n.map(c=>{let p={server:{name:l,host:d,port:u},route:s(c.role)};if(c.unreadable!==null&&(t.unreadableMatters?.(c,p)??!0))return WE(e,c,c.unreadable);let g=Le(t.id,l,a,c.type,c.identity),{type:y,schema:f,name:m,identity:b}=c;return{rule:t.id,severity:i??t.severityOf?.(c,p)??t.severity,status:st(g,o),fingerprint:g,server:l,database:a,role:c.role,object:{type:y,schema:f,name:m,identity:b},message:t.message(c,p),predicate:t.predicate,remediation:t.remediation(c,p)??null,location:r.server.location??null}})}function WE({evidence:e,database:t},{type:n,identity:r},o){let{server:s}=e,a={host:s.host,role:s.loginRole,object:`${n} ${r}`,privilege:o};return{server:s.name,database:t,stage:"audit",failure:O("pg/catalog-closed",t===null?a:{...a,database:t}),count:null}}var GE="job-of-password-role",JE="azure_maintenance";function og(e,{severities:t}){let{scheduler:n,server:r,serverVersion:o}=e;if(t[GE]==="off"||o===null)return[];switch(n.kind){case"not-applicable":return[];case"observed":{let s=n.value;if(s===null||sg(e,s)||KE(e,s))return[];let a={host:r.host,database:s,role:r.loginRole};return[{server:r.name,database:s,stage:"audit",failure:O("pg/scheduler-not-seen",a),count:null}]}case"unavailable":return n.failure.code==="pg/catalog-closed"&&YE(e)?[]:[{server:r.name,database:null,stage:"audit",failure:n.failure,count:null}];default:return Ae(n)}}function sg({audits:e},t){return e.some(({database:n,rules:r})=>n===t&&r.kind==="observed")}function KE({databases:e},t){return e.kind==="observed"&&!e.value.some(n=>n.name===t)}function YE(e){let{databases:t}=e;return t.kind==="observed"&&t.value.every(({name:n,allowsConnections:r,mayConnect:o})=>!r||sg(e,n)||n===JE&&!o)}function ag(e,t,n,{mode:r,failOn:o}){if(e.kind==="skipped")return{fails:!1,line:`Skipped: ${e.because.summary}`};if(r==="gate"&&!t)return{fails:!0,line:`Not ready to switch password authentication off: ${n.join("; ")}`};let s=QE(e,t);return{fails:e.kind!=="pass"&&o!=="never",line:s}}function QE(e,t){switch(e.kind){case"pass":return t?"Passed: password authentication can be switched off":"Passed, and not ready: see the summary for what still stands in the way";case"fail":return`Failed: ${_(e.because.length,"finding")} in the way`;case"inconclusive":return`Inconclusive: ${_(e.because.length,"thing")} could not be looked at`;default:return Ae(e)}}function ug(e,t){let n=e.servers.map(p=>VE(p,t)),r=e.servers.flatMap(p=>p.smoke),o=[...n.flatMap(p=>p.findings),...Jf(r,t),...Yf(t)].sort(e0),s=n.flatMap(p=>p.gaps),a=[...s,...Kf(r,s,o)],i=ZE(e,o,a,t),l=e.servers.flatMap(p=>p.rehearsals),d={servers:n.map(({server:p})=>p),findings:o,gaps:a,smoke:r,rehearsals:l},u=eg(i,d,t),c=u.length===0;return{verdict:i,ready:c,notReadyBecause:u,step:ag(i,c,u,t),...d}}function VE(e,t){let n=e.roles.kind==="observed"?e.roles.value.map(Je):[],r=e.roles.kind==="observed"?new Set(n.filter(l=>l.class.kind==="password").map(l=>l.facts.oid)):void 0,o=Qf(e,n,t.identities),s=Bf(e,r,zE(t)),a=rg(e,n,t),i=[...o.gaps,...XE(e),...s.gaps,...og(e,t),...a.gaps];return{server:{name:e.server.name,host:e.server.host,port:e.server.port,serverVersion:e.serverVersion,loginRole:e.server.loginRole,logins:o.logins,roles:n,databases:HE(s.databases,i),sharedPasswordOwnedObjects:s.shared,workload:e.workload,passwordLogins:e.passwordLogins},findings:[...o.findings,...a.findings,...tg(e,t),...Hf(e,t)],gaps:[...i,...ng(e,i,o.findings),...Xf(e,t,i)]}}function HE(e,t){let n=new Set(t.map(({database:r})=>r));return e.map(r=>n.has(r.name)?{...r,status:"gap"}:r)}function zE({rules:e,severities:t}){let n=new Set(e.flatMap(o=>o.counted===!0?[o.id]:[])),r=e.filter(({id:o})=>t[o]==="off"&&!n.has(o)).map(({id:o})=>o);return{counted:n,ignored:new Set(r)}}function XE(e){return e.serverVersion===null?[]:[{stage:"roles",outcome:e.roles},{stage:"accounting",outcome:e.accounting},{stage:"session",outcome:e.databases}].flatMap(({stage:n,outcome:r})=>r.kind==="unavailable"?[{server:e.server.name,database:null,stage:n,failure:r.failure,count:null}]:[])}function ZE(e,t,n,{failOn:r}){if(e.skipped!==null)return{kind:"skipped",because:e.skipped};let o=t.filter(({status:s,severity:a})=>s==="new"&&(a==="error"||r==="warning"&&a==="warning"));return ne(o)?{kind:"fail",because:o}:ne(n)?{kind:"inconclusive",because:n}:{kind:"pass"}}var ig={new:0,baselined:1,suppressed:2},lg={error:0,warning:1,note:2},dg=["entra-login-refused","smoke-query-failed","workload-statement-denied","rehearsal-failed"];function cg({rule:e}){let t=dg.indexOf(e);return t===-1?dg.length:t}function e0(e,t){return ig[e.status]-ig[t.status]||lg[e.severity]-lg[t.severity]||cg(e)-cg(t)}var t0=/^[a-z0-9._-]$/,n0=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function Ni(e){let t=[...e],n=t.length-1;return t.map((r,o)=>o===0&&(/[._]/.test(r)||n0.test(e))||o===n&&r==="."||!t0.test(r)?r0(r):r).join("")}function r0(e){return[...new TextEncoder().encode(e)].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var o0={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function pg({details:{entries:e}}){return Array.isArray(e)?e:[]}function fg({schema:e,details:{creator:t,kind:n,successor:r}}){let o=e===null?"":` in schema ${k(e)}`;return{start:`alter default privileges for role ${k(String(t))}${o}`,what:o0[String(n)]??String(n),to:k(String(r))}}function Ko(e){let{start:t,what:n,to:r}=fg(e);return[!1,!0].flatMap(o=>{let s=pg(e).flatMap(({privilege:a,grantable:i})=>i===o?[a.toLowerCase()]:[]);return s.length===0?[]:[`${t} grant ${s.join(", ")} on ${n} to ${r}${o?" with grant option":""};`]})}function gg(e){let{start:t,what:n,to:r}=fg(e);return[!1,!0].flatMap(o=>{let s=pg(e).flatMap(a=>a.had===o?[a.privilege.toLowerCase()]:[]);return s.length===0?[]:[`${t} revoke ${o?"grant option for ":""}${s.join(", ")} on ${n} from ${r};`]})}var s0=50,mg={table:"table",view:"table","materialized view":"table","foreign table":"table",sequence:"sequence",function:"routine",procedure:"routine",aggregate:"routine",type:"type",domain:"type",schema:"schema",language:"language","foreign-data wrapper":"foreign data wrapper",server:"foreign server","large object":"large object",database:"database",tablespace:"tablespace",parameter:"parameter"};function qi(e){return mg[e]??e}function hg({type:e,objects:t,privileges:n,grantable:r,to:o}){if(t.length===0||t.length>s0)return;let s=`to ${k(o)}${r?" with grant option":""};`;if(e==="column")return a0(t,n,s);let a=mg[e];if(a!==void 0)return`grant ${n.join(", ").toLowerCase()} on ${a} ${t.join(", ")} ${s}`}function a0(e,t,n){let r=e.map(i=>/^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(i)),o=new Set(r.map(i=>i?.[1])),[s]=o;if(o.size!==1||s===void 0)return;let a=r.map(i=>i?.[2]).join(", ");return`grant ${t.map(i=>`${i.toLowerCase()} (${a})`).join(", ")} on table ${s} ${n}`}var Mi=new Set(["azure_pg_admin","azuresu","replication"]),i0=new Set(["search_path","temp_tablespaces","local_preload_libraries","session_preload_libraries"]);function bt({details:{facts:e}}){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function yg(e,t,n,r){if(typeof n!="string")return;let o=typeof r=="string"?` in database ${k(r)}`:"",s=i0.has(t)?l0(n):_e(n);return`alter role ${k(e)}${o} set ${k(t)} to ${s};`}function l0(e){let t=[...e.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)].map(([,n,r])=>n===void 0?(r??"").trim().toLowerCase():n.replaceAll('""','"')).filter((n,r,o)=>n!==""||r===0&&o.length===1);return t.length===0?"''":t.map(_e).join(", ")}function Pi({name:e,details:t}){if(e===null||Mi.has(e))return;let{inherits:n,sets:r,administers:o}=bt({details:t}),s=t.with_options===!0?` with admin ${o===!0}, inherit ${n===!0}, set ${r===!0}`:o===!0?" with admin option":"";return`grant ${k(e)} to ${k(String(t.successor))}${s};`}function Yo(e){let{type:t,name:n,details:r}=e,o=String(r.successor),s=bt(e);if(t==="membership")return Pi(e);if(t==="setting"&&n!==null)return yg(o,n,s.value,s.database);if(r.direction==="missing")return`alter role ${k(o)} ${n};`;if(n==="connection limit")return`alter role ${k(o)} connection limit ${s.before??-1};`;if(n==="valid until")return`alter role ${k(o)} valid until ${_e(String(s.before??"infinity"))};`}function bg(e){let{type:t,name:n,details:r}=e,o=k(String(r.successor)),s=bt(e);if(t==="setting"&&n!==null){if(s.held===!0)return yg(String(r.successor),n,s.before,s.database);let a=typeof s.database=="string"?` in database ${k(s.database)}`:"";return`alter role ${o}${a} reset ${k(n)};`}if(t==="attribute")return r.direction==="missing"?`alter role ${o} no${n};`:n==="connection limit"?`alter role ${o} connection limit ${s.after};`:n==="valid until"?`alter role ${o} valid until ${_e(String(s.after))};`:void 0}var Di=50;function wg(e,t){let n=e.filter(({grantor:a,to:i})=>t(a)!==i),o=[...Map.groupBy(n,({type:a,identity:i,column:l,grantor:d,grantable:u,had:c,byOwner:p})=>JSON.stringify([a,i,l,d,u,c,p])).values()].flatMap(a=>{let[i]=a;return i===void 0?[]:[{...i,privileges:a.map(({privilege:l})=>l.toLowerCase())}]});return[...Map.groupBy(o,({type:a,identity:i,column:l,grantor:d,grantable:u,had:c,byOwner:p,privileges:g})=>JSON.stringify([qi(a),l===null?null:i,l===null?g:null,d,u,c,p])).values()].flatMap(a=>d0(a).flatMap(i=>c0(i,t)))}function d0(e){let t=Math.ceil(e.length/Di);return Array.from({length:t},(n,r)=>e.slice(r*Di,(r+1)*Di))}function c0(e,t){let[n]=e;if(n===void 0)return[];let{type:r,column:o,grantor:s,grantable:a,had:i,byOwner:l,to:d}=n,u=o===null?`${n.privileges.join(", ")} on ${qi(r)} ${e.map(({identity:p})=>p).join(", ")}`:`${u0(e)} on table ${n.identity}`,c=k(d);return[{as:t(s)??s,backAs:l?s:t(s)??s,statement:`grant ${u} to ${c}${a?" with grant option":""};`,back:`revoke ${i?"grant option for ":""}${u} from ${c};`,membership:null}]}function u0(e){let t=e.flatMap(({column:n,privileges:r})=>r.map(o=>({privilege:o,column:n})));return[...Map.groupBy(t,({privilege:n})=>n)].map(([n,r])=>`${n} (${r.map(({column:o})=>k(o??"")).join(", ")})`).join(", ")}function _g(e){return e.flatMap(t=>{if(t.details.direction==="new")return[];if(t.type==="membership"){let o=Pi(t),s={role:t.name??"",member:String(t.details.successor),held:bt(t).held??[]};return o===void 0?[]:[{as:null,backAs:null,statement:o,back:null,membership:s}]}let n=Yo(t),r=bg(t);return n===void 0||r===void 0?[]:[{as:null,backAs:null,statement:n,back:r,membership:null}]})}function vg(e,t){return e.flatMap(n=>{let{creator:r}=n.details,o=t(String(r)),s=o===void 0?n:{...n,details:{...n.details,creator:o}},a=gg(s);return Ko(s).map((i,l,d)=>({as:String(s.details.creator),backAs:String(r),statement:i,back:o===void 0&&l===d.length-1?a.join(" "):null,membership:null}))})}function Sg(e){let t=({as:n,statement:r})=>n===null?0:r.endsWith(" with grant option;")?1:2;return[...e].sort((n,r)=>t(n)-t(r))}function kg(e){return e.length===0?{}:{lenders:Eg(e.map(({as:t})=>t)),parity:Sg(e).map(({as:t,statement:n})=>({as:t,statement:n}))}}function $g(e){if(e.length===0)return{};let t=Sg(e).toReversed();return{lenders:Eg(t.map(({backAs:n})=>n)),parity:t.flatMap(({backAs:n,back:r})=>r===null?[]:[{as:n,statement:r}]),memberships:t.flatMap(({membership:n})=>n??[])}}function Eg(e){return[...new Set(e.flatMap(t=>t??[]))]}var p0="postgres";function Vo(e,t){if(e.roles.kind!=="observed")return[];let n=e.roles.value.map(Je),r=a=>Ke(a,t,n),o=f0(e,n,r),s=e.audits.map(({database:a,rules:i,before:l})=>{let d=i.kind==="observed"?i.value.flatMap(xg):[];return jg(e,{database:a,forShared:!1,before:l,labels:[]},d,r)}).sort((a,i)=>Qo(a.database,i.database));return[o,...s].filter(({handovers:a,labels:i,undecided:l})=>a.length+i.length+l.length>0)}function f0(e,t,n){let r=t.filter(a=>a.class.kind==="password").flatMap(({facts:{name:a}})=>{let i=n(a);return i.kind==="label"?[{role:a,route:i}]:[]}),o=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return jg(e,{database:p0,forShared:!0,before:o,labels:r},e.shared.flatMap(xg),n)}function xg({rule:e,rows:t}){let n=fl(e);return n===void 0||t.kind!=="observed"?[]:t.value.map(r=>[n,r])}function jg({server:e,serverVersion:t},n,r,o){let{before:s,forShared:a}=n,i=s.kind==="observed"?s.value.repeats.filter(({shared:c})=>c===a):[],l=Map.groupBy(r,([,c])=>c.role??""),d=[...new Set([...l.keys(),...i.map(({from:c})=>c)])].filter(c=>c!=="").sort(Qo).map(c=>({role:c,found:l.get(c)??[],route:o(c)})),u=c=>X(o(c));return{server:e.name,host:e.host,serverVersion:t,...n,handovers:d.flatMap(({role:c,found:p,route:g})=>{let y=X(g);if(y===void 0)return[];let f=wg(i.filter(m=>m.from===c&&m.to===y),u);return[g0(c,y,g,p,f,u)]}),undecided:d.flatMap(({role:c,found:p,route:g})=>g.kind==="undecided"?[{role:c,count:p.length,because:g.because}]:[])}}function g0(e,t,n,r,o,s){let a=i=>r.flatMap(([l,d])=>l===i?[d]:[]).sort((l,d)=>Qo(l.type,d.type)||Qo(l.identity,d.identity));return{from:e,to:t,route:n,objects:a("objects"),defaultPrivileges:a("defaultPrivileges"),mappings:a("mappings"),policies:a("policies"),jobs:a("jobs"),parity:[..._g(a("differences")),...o,...vg(a("defaultsFor"),s)]}}function Qo(e,t){return e<t?-1:e>t?1:0}var on=`do $gate$
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
$gate$;`;var je=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,m0=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,h0=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,se=`${je}, ${m0}, ${h0}`;function wt(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var sn="('default acl', 'user mapping')";function Zn(e,t){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%'
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
      end`}function er(e){return`${e}.type <> 'schema', ${e}.type, ${e}.identity`}function tr(e){return`(not pg_has_role(${e}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${e} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var nr=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function rr(e,t){return`(pg_has_role(${e}.srvowner, 'USAGE') or has_server_privilege(${t}, ${e}.oid, 'USAGE'))`}var Rg=`with ${je}, answer as (
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
order by ans.place, ans.about collate "C";`;var y0=.2,Ag=`with ${se}, me as (
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
    ${nr} as owner, own.old_oid,
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
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${tr("rel.relowner")})
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
    ${tr("rol.oid")} as lendable,
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
  where ${wt("own")}
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
    select srv.srvowner in (select lent.oid from lent) or ${rr("srv","pair.old_oid")}
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
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${y0}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function an(e,t){let{server:n,host:r,database:o,forShared:s}=t;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${N(n)} (${N(r)})`,`Database: ${N(o)}${s?", or any other":""}`,...b0(t),"",...w0[e],...s?_0:[],...e==="remediate"&&!s&&t.handovers.length>0?v0:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?S0(t):[],...k0(t)].map(i=>`-- ${i}`.trimEnd()).join(`
`)}function b0({handovers:e,labels:t}){let n=[...t.map(({role:r,route:o})=>`${N(r)}: labelled in place, because ${N(o.because)}`),...e.map(({from:r,to:o,route:s})=>`${N(r)} \u2192 ${N(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${N(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var w0={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles, and gives their successors what they were granted, are members of and are set to.","One transaction: all of it happens, or nothing; only what is given beside is left out where it is refused, and named. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, memberships, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},_0=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."],v0=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function S0({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:t,to:n})=>`  grant ${N(k(n))} to ${N(k(t))};`)]}function k0({undecided:e,forShared:t}){if(e.length===0)return[];let n=t?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:r,count:o,because:s})=>[`  ${N(r)} has ${_(o,"thing")} ${n}, and ${N(s)}`,`  - { from: ${Og(r)}, to: <Entra or group role> }`,`  - { from: ${Og(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function Og(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:N(JSON.stringify(e))}var $0=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function ln({database:e,forShared:t},n){let r={database:t?"":e,...n};return[...$0,...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${E0(typeof s=="string"?s:x0(s))};`)].join(`
`)}function E0(e){return e.includes("\\")?`E${_e(e.replaceAll("\\","\\\\"))}`:_e(e)}function x0(e){return Array.isArray(e)&&e.length>1?`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]`:JSON.stringify(e)}var j0="set local lock_timeout = '5s';";function Ho(e,t){return[`${j0}
${e}`,...t.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}var R0="begin isolation level read committed read write;";function zo(e){return[R0,...e,"commit;"].join(`

`)}function Tg(e){let{handovers:t,labels:n}=e,r=t.length+n.length>0;return`${[an("preflight",e),...r?A0(e):[]].join(`

`)}
`}function A0(e){let{handovers:t,labels:n}=e,r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",jobs:t.flatMap(o=>O0(o,e.database))};return[`begin transaction read only;
${ln(e,r)}`,`-- 1. The right database, and every role is there.
${on}`,`-- 2. What remediate.sql needs.
${Ag}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${Rg}`,"commit;"]}function O0({from:e,to:t,jobs:n},r){let o=n.filter(({details:a})=>a.scheduler==="pg_cron"),s=o.some(({details:a})=>a.database!==r||a.active===!1);return o.length===0?[]:[{from:e,to:t,special:s}]}var Cg={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function T0(e,t){let n=Object.hasOwn(Cg,e.type)?Cg[e.type]:void 0;if(!(n===void 0||e.schema==="pg_temp"))return`alter ${n} ${C0(e)} owner to ${k(t)};`}function qe(e,t){if(t.kind==="label")return e.role===null?void 0:Ye(e.role,t);let n=X(t);return n===void 0?void 0:T0(e,n)}function C0({type:e,identity:t}){return e==="aggregate"&&t.endsWith("()")?`${t.slice(0,-2)}(*)`:t}function Xo({type:e,details:t},n){return e==="subscription"?n!==null&&n<16e4:e==="event trigger"||e==="foreign-data wrapper"||t.superuser_only===!0}var Ig=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,Lg=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,I0="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",Ng=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${Ig} then
    return;
  end if;
  for hand in
    with ${je}
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
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${I0} order by one.jobid loop
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
        ${Lg}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,qg=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${Ig} then
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
        ${Lg}
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
$gate$;`;var dn=`do $gate$
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
      with ${se}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${nr} as owner, nsp.oid as objid, own.new_name as grantee
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
        select 'usage', 'schema', nsp.nspname, ${nr}, nsp.oid, who.name
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
      with ${je}
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
        and (round = 'roles' or ${tr("rol.oid")})
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
$gate$;`,cn=`do $gate$
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
$gate$;`;var Mg=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${se}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${wt("own")}) as held_back
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
      with ${se}
      select ${Zn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${wt("own")}
      order by ${er("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,Zo=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${se}
    select own.type, own.identity, ${Zn("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${wt("own")}
    order by ${er("own")}
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
$gate$;`,Pg=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${se}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${sn}
        and (own.type in ('extension', 'subscription') or ${wt("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${sn})
        - count(*) filter (where own.moving and own.type not in ${sn}) as gone
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
      with ${se}
      select array_agg(${Zn("own","own.old_name")} order by ${er("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${sn};
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
      with ${se}
      select ${Zn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${sn}
      order by ${er("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var es="set local postgres_entra_gate.pairs = '[]';",ts=`do $gate$
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
$gate$;`,Dg=`do $gate$
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
$gate$;`;var Fg=`do $gate$
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
$gate$;`,Ug=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${rr("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
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
$gate$;`,Bg=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${rr("srv","rol.oid")} as may_make
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
$gate$;`;var Wg=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${je}, named as (
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
$gate$;`,Gg=`do $gate$
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
$gate$;`;var Jg=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${se}
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
$gate$;`;var ns=1e3;function Kg(e){let t=rs(e);return`${[an("remediate",e),...t.length===0?[]:[zo(t)]].join(`

`)}
`}function rs(e){let{handovers:t,labels:n}=e;if(t.length+n.length===0)return[];let r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",...kg(t.flatMap(({parity:o})=>o))};return Ho(ln(e,r),L0(e))}function L0(e){let{handovers:t,labels:n,forShared:r}=e,o=(i,l,d=!0)=>d?[{title:i,sql:l}]:[],s=t.length>0,a=(i,l,d)=>{let u=t.flatMap(c=>c[i]);return o([l,...Yg(u)].join(`
`),d,u.length>0)};return[...o("The right database, and every role is there.",on),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:i,route:l})=>Ye(i,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",dn,s),...o(["The handover.",...t.flatMap(i=>q0(i,e))].join(`
`),r?Zo:Mg,s),...a("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",Fg),...a("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",Ug),...a("policies","Row-level security: the successor is named instead.",Wg),...a("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",Ng),...o("The loans end.",cn,s),...o("What is left, if anything: a warning for each role.",Jg,s),...N0(e)]}function N0({handovers:e}){return e.some(({parity:t})=>t.length>0)?[{title:"Lend what the next step takes: those who granted to the password roles.",sql:`${es}
${dn}`},{title:"What a password role was granted, is a member of and is set to, its successor is as well: the statements of `parity` above.",sql:ts},{title:"These loans end.",sql:cn}]:[]}function q0({from:e,to:t,objects:n},{serverVersion:r}){let o=n.filter(s=>Xo(s,r));return[`${N(e)} \u2192 ${N(t)}: ${_(n.length,"object")}.`,...Yg(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,ns).map(s=>`  ${Qg(s)}: ${M0(s)}`)]]}function Yg(e){let t=e.slice(0,ns).map(n=>`  ${Qg(n)}`);return e.length<=ns?t:[...t,`  and ${_(e.length-ns,"object")} more: report.json lists them all`]}function Qg({type:e,identity:t}){return`${N(e)} ${N(t)}`}function M0({type:e,identity:t}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":N(e)} ${N(t)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var Vg=`do $gate$
declare
  step record;
begin
  for step in
    with ${je}, both_roles as (
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
$gate$;`;var Hg=`held (classid, objid, name, acl) as (
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
  )`,P0=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,zg=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${se}, ${Hg}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${P0})) as one
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
$gate$;`,Xg=`do $gate$
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
        with ${se}, ${Hg}, noted as (
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
$gate$;`;function Zg(e){let t=D0(e);return`${[an("undo",e),...t.length===0?[]:[zo(t)]].join(`

`)}
`}function D0(e){let{handovers:t,labels:n,before:r}=e;if(t.length+n.length===0)return[];if(t.length>0&&r.kind!=="observed")return[U0];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[],repeats:[]};return Ho(`${F0}
${ln(e,B0(e,o))}`,G0(e))}var F0="set local enable_nestloop = off;",U0=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function B0(e,{grants:t,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:a}=e,i=new Set(r.map(({from:d})=>d)),l=new Set(r.flatMap(({from:d,to:u})=>[d,u]));return{pairs:r.map(({from:d,to:u})=>[u,d]),labelled:o.map(({role:d})=>d),way:"back",...$g(r.flatMap(({parity:d})=>d)),objects:Object.fromEntries(r.map(({from:d,objects:u})=>[d,W0(u.filter(c=>!Xo(c,a)))])),grants:t.filter(({shared:d,owner:u})=>d===s&&i.has(u)).map(({owner:d,type:u,identity:c,column:p,entries:g})=>({owner:d,type:u,identity:c,column:p,entries:g})),...s?{}:{default_privileges:n.filter(({role:d})=>l.has(d)),mappings:r.flatMap(({from:d,mappings:u})=>u.map(({details:c})=>({role:d,server:c.server}))),policies:r.flatMap(({policies:d})=>d.map(({details:{table:u,policy:c,named:p}})=>({table:u,policy:c,roles:p}))),jobs:r.flatMap(({from:d,to:u,jobs:c})=>c.flatMap(({name:p,details:{scheduler:g,job:y}})=>g==="pg_cron"?[{from:d,to:u,job:y,name:p===y?null:p}]:[]))}}}function W0(e){let t=Map.groupBy(e,({type:n})=>n);return Object.fromEntries([...t].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function G0(e){let{handovers:t,labels:n,forShared:r}=e,o=l=>t.some(d=>d[l].length>0),s=(l,d,u=!0)=>u?[{title:l,sql:d}]:[],a=t.length>0,i=t.flatMap(l=>l.parity);return[...s("The right database, and every role is there.",on),...s("These roles are password roles again.",n.map(({role:l})=>Hl(l)).join(`
`),n.length>0),...s("Note the privileges that the way back would blur.",zg,a&&!r),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",dn,a),...s("The owners.",r?Zo:Pg,a),...s("The privileges that became one with those of the successor.",Xg,a),...s("Default privileges.",Vg,a&&!r),...s("User mappings.",Bg,o("mappings")),...s("Row-level security.",Gg,o("policies")),...s("Jobs of pg_cron.",qg,o("jobs")),...s("The loans end.",cn,a),...s("Lend what the next step takes: those who granted to the password roles.",`${es}
${dn}`,i.length>0),...s("What the successor got beside the handover goes, the last first.",ts,i.length>0),...s("Memberships.",Dg,i.some(({membership:l})=>l!==null)),...s("These loans end.",cn,i.length>0)]}var J0="_shared";function em(e,t){return e.flatMap(n=>Vo(n,t)).flatMap(n=>{let r=n.forShared?J0:Ni(n.database),{server:o,database:s}=n,a=`remediation/${Ni(n.server)}/${r}`;return[{path:`${a}/preflight.sql`,server:o,database:s,text:Tg(n)},{path:`${a}/remediate.sql`,server:o,database:s,text:Kg(n)},{path:`${a}/undo.sql`,server:o,database:s,text:Zg(n)}]})}function tm({passwordLogins:e,roles:t}){if(e.kind!=="observed")return null;let{from:n,to:r,lines:o,first:s,last:a,hours:i,unreadable:l}=e.value;return{from:n,to:r,lines:o,firstLine:s,lastLine:a,hoursWithLines:i,unreadableLogins:l,entraLogins:at(e.value),passwordLogins:Tt(e.value,t).map(d=>({role:d.role,now:d.kind,logins:d.sessions,first:d.first,last:d.last,databases:d.databases,applications:d.applications,addresses:d.hosts}))}}function nm(e){let{server:t,database:n,roles:r,labelled:o,as:s,tried:a}=e,i=a.kind==="observed"?a.value.result:void 0,l=i===void 0||i.kind==="ran"?null:{step:i.step,title:i.title};return{server:t,database:n,roles:r,labelled:o,as:s,status:bn(e),rolledBack:i?.kind!=="left-transaction",durationMs:a.kind==="observed"?a.value.durationMs:null,steps:a.kind==="observed"?a.value.steps:null,message:Oe(e),failedAt:l,error:i?.kind==="failed"?{...rm(i.error),context:i.context}:null,afterwards:i?.kind==="ran"?i.roles.map(K0):[],notices:a.kind==="observed"?a.value.notices:[]}}function K0({role:e,counts:t,named:n,drop:r}){return{role:e,counts:t,named:n,dropRole:r===null?null:rm(r)}}function rm({sqlState:e,message:t,hint:n,detail:r}){return{sqlState:e,message:t,hint:n,detail:r}}function _t({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&nn.has(e.failure.code)?"refused":"unavailable"}function os({logins:e}){let t=e.find(({identity:n})=>n===ge);return t===void 0?"unavailable":_t(t)}function Me({roles:e},t){return e.length===0?null:t}function Fi(e){return e.databases.length===0?null:[...e.databases.map(n=>n.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,Me(e,0))}function om({servers:e}){return e.length===0?null:e.reduce((t,n)=>{let r=Fi(n);return t===null||r===null?null:t+r},0)}function sm(e,t){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:a,rehearsals:i,findings:l,gaps:d}=e;return V0([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:t.toolVersion}],["startedAt",t.startedAt],["durationMs",t.durationMs],["mode",t.mode],["failOn",t.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",un(o,u=>u)],["skipped",n.kind==="skipped"?or(n.because):null],["servers",un(s,H0)],["smoke",un(a,tx)],["rehearsals",un(i,nx)],["findings",un(l,ox)],["gaps",un(d,ax)]])}function*am(e){let{servers:t,...n}=e;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${Pe(o)}: ${Pe(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...a}of t)yield`${r}    ${Pe(a).slice(0,-1)},
      "shared": [`,yield*im(o),yield`],
      "audits": [`,yield*Y0(s),yield"]}",r=`,
`;yield t.length===0?`]
}
`:`
  ]
}
`}function*Y0(e){let t=`
`;for(let{rules:n,...r}of e)n.kind==="observed"?(yield`${t}        ${Pe(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*im(n.value),yield"]}}"):yield`${t}        ${Pe({...r,rules:n})}`,t=`,
`}function*im(e){let t=`
`;for(let{rule:n,rows:r}of e)r.kind==="observed"?(yield`${t}          {"rule":${Pe(n)},"rows":{"kind":"observed","value":[`,yield*lm(r.value,o=>o,"            "),yield"]}}"):yield`${t}          ${Pe({rule:n,rows:r})}`,t=`,
`}function un(e,t){return{entries:()=>lm(e,t,"    ")}}function Q0(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*lm(e,t,n){for(let[r,o]of e.entries())yield`${r===0?"":","}
${n}${Pe(t(o))}`;e.length>0&&(yield`
${n.slice(2)}`)}function*V0(e){let t=`{
`;for(let[n,r]of e)yield`${t}  ${Pe(n)}: `,Q0(r)?(yield"[",yield*r.entries(),yield"]"):yield Pe(r),t=`,
`;yield`
}
`}function Pe(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function or({code:e,summary:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}){return{code:e,message:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:a}}function H0(e){let{name:t,host:n,port:r,serverVersion:o,loginRole:s,logins:a,roles:i,databases:l,sharedPasswordOwnedObjects:d}=e;return{name:t,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:os(e),logins:a.map(z0),roles:i.map(Z0),databases:l.map(u=>ex(e,u)),sharedPasswordOwnedObjects:Me(e,d),log:tm(e)}}function z0(e){let{identity:t,role:n,login:r}=e;return{identity:t,role:n,entraLogin:_t(e),proof:r.kind==="observed"?X0(r.value):null,failure:r.kind==="unavailable"?or(r.failure):null}}function X0({sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}){return{sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:a}}function Z0({facts:e,class:{kind:t,...n}}){return{oid:e.oid,name:e.name,class:t,keepsPassword:"keepsPassword"in n?n.keepsPassword:t==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function ex(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t;return{name:n,status:r,passwordOwnedObjects:Me(e,o),listed:s,durationMs:a}}function tx(e){let{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d}=e,{error:u,failure:c,notices:p,location:g}=e;return{name:t,server:n,database:r,as:o,setRole:s,mode:a,status:i,durationMs:l,message:d,error:u===null?null:rx(u),failure:c===null?null:or(c),notices:p,location:dm(g)}}function nx(e){let{tried:t}=e;return{...nm(e),failure:t.kind==="unavailable"?or(t.failure):null}}function rx({sqlState:e,message:t,hint:n,position:r}){return{sqlState:e,message:t,hint:n,position:r}}function ox(e){let{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l,message:d,remediation:u}=e;return{rule:t,severity:n,status:r,fingerprint:o,server:s,database:a,role:i,object:l===null?null:sx(l),message:d,remediation:u,location:dm(e.location)}}function sx({type:e,schema:t,name:n,identity:r}){return{type:e,schema:t,name:n,identity:r}}function ax({server:e,database:t,stage:n,failure:r,count:o}){return{server:e,database:t,stage:n,...or(r),count:o}}function dm(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}var cm=20,pn=50,ix=2e3;function*um(e,t){for(let n of lx(e,t))yield F(N(n),ix)}function*lx(e,t){let{servers:n,gaps:r,smoke:o,findings:s,rehearsals:a,step:i,ready:l,notReadyBecause:d,verdict:u}=e;if(yield`${i.line} (${t.mode}, fail-on ${t.failOn}, took ${we(t.durationMs)})`,u.kind==="skipped"){yield*fm(u.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield"Passwords cannot be switched off yet, because:"),yield*ss(d.map(c=>`  - ${c}`));for(let c of n)yield*dx(e,c);yield*pm(e,s.filter(({server:c})=>!n.some(({name:p})=>p===c)),"");for(let c of ur(r))yield*fx(c);o.length>0&&(yield"Smoke queries:");for(let c of o)yield mx(c);a.length>0&&(yield"Rehearsal of the remediation:"),yield*ss(a.map(hx)),t.remediationFiles.length>0&&(yield`${_(t.remediationFiles.length,"remediation file")} under ${t.reportDir}/remediation`)}function*dx(e,t){yield`${t.name} (${t.host}), ${$t(t.serverVersion)}, Entra login ${os(t)}`;for(let r of t.logins)yield cx(r);yield*ss(t.databases.map(r=>px(t,r)));let n=Me(t,t.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${C(n)} of password roles`,yield*pm(e,e.findings.filter(r=>r.server===t.name),"  ")}function cx(e){let{identity:t,role:n,login:r}=e,o=`  login of ${t} as ${n}: ${_t(e)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:a,systemUser:i,tlsVersion:l,clientAddress:d}=r.value,u=[`object id ${s}`,`label of a ${a}`,i===null?"":`system_user ${i}`,l??"",d===null?"":`from ${d}`];return`${o} (${u.filter(c=>c!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var ux={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function px(e,t){let n=Me(e,t.passwordOwnedObjects),r=n===null?"objects not counted":`${_(n,"object")} of password roles`,o=t.listed===null?"":`, ${C(t.listed)} listed`,s=t.durationMs===null?"":`, ${we(t.durationMs)}`;return`  ${t.name}: ${ux[t.status]}, ${r}${o}${s}`}function*pm(e,t,n){for(let o of t.slice(0,cm)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let a=Et(o)==="login"?gr(e,o):void 0;a!==void 0?yield*gm(a,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=t.length-cm;r>0&&(yield`${n}\u2026 and ${C(r)} more in report.json`)}function*fx(e){let{server:t,failure:n}=e,r=pr(e),o=r.slice(0,pn).join(", "),s=r.length>pn?` and ${C(r.length-pn)} more`:"",a=fr(e),i=[t??"",`${o}${s}`].filter(d=>d!=="").join("/"),l=a===null||a===0?"":`, ${_(a,"object")} of password roles went unseen`;yield`Could not be looked at: ${i===""?"the run":i}${l}`,yield*fm(n)}function*fm(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*gm(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*ss(e.detail.split(/\r?\n/).map(t=>`    | ${t}`)))}function*gm({fix:e},t){for(let n of e)yield`${t}${n}`}var gx={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function mx({name:e,status:t,server:n,database:r,as:o,setRole:s,durationMs:a,message:i,location:l}){let d=s===null?o:`${o}, set role ${s}`,u=i===""?"":`: ${i}`,c=t==="pass"?"":` (${l.path}:${l.line})`;return`  ${gx[t]}: ${e} (${n}/${r} as ${d}), ${we(a)}${u}${c}`}function hx(e){let{server:t,database:n,as:r}=e;return`  ${t}/${n} as ${r}: ${Oe(e)}`}function*ss(e){yield*e.slice(0,pn),e.length>pn&&(yield`  \u2026 and ${C(e.length-pn)} more in report.json`)}function hm(e,t){let{verdict:n,ready:r,findings:o,gaps:s,smoke:a}=e;return{verdict:n.kind,ready:String(r),"password-owned-objects":String(om(e)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(a.filter(({status:i})=>i==="pass").length),"smoke-failed":String(a.filter(({status:i})=>i==="fail"||i==="not-run").length),report:mm(t.reportDir,"report.json"),remediation:t.remediationFiles.length===0?"":mm(t.reportDir,"remediation")}}function mm(e,t){let n=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return n.endsWith("/")?`${n}${t}`:`${n}/${t}`}function T(e){return{kind:"text",text:`${e}

`}}var bm=900*1024,as=50;function K(e,t,n={}){let{head:r="",foldedUnder:o,limit:s=as}=n,a=o!==void 0;return{kind:"list",head:a?`<details><summary>${o}</summary>

${r}`:r,entries:e.slice(0,s).map(t),leftOut:Math.max(0,e.length-s),tail:a?`
</details>
`:""}}function wm(e,t,n){let r=[],o=n-sr(t)-sr(ym);for(let s of e){let a=s.kind==="text"?s.text:Ui(s,s.entries.length),i=sr(a);if(i>o){let l=s.kind==="text"?"":yx(s,o);return[...r,l,ym,t].join("")}r.push(a),o-=i}return[...r,t].join("")}var ym="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function Ui({head:e,entries:t,leftOut:n,tail:r},o){let s=n+t.length-o,a=s===0?"":`
\u2026 and ${_(s,"more","more")} in \`report.json\`.
`;return`${e}${t.slice(0,o).join(`
`)}
${a}${r}
`}function yx(e,t){let n=0,r=sr(Ui(e,0))+bx;for(let o of e.entries){if(r+=sr(o)+1,r>t)break;n+=1}return n===0?"":Ui(e,n)}var bx=64;function sr(e){return new TextEncoder().encode(e).length}var vm=300,Sm=1500,wx=4e3,_m="&#8203;",_x=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function pe(e){return F(is(e),Sm).replace(_x,t=>/[<>&|\\$]/.test(t)?km(t):/[`*_[\]~]/.test(t)?`\\${t}`:`${t}${_m}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(t,n,r)=>/\d/.test(r)?`${n}${r}${_m}`:`${n}\\${r}`)}function Re(e){let t=F(is(e),Sm).split("`");return t.length%2===0?pe(e):t.map((n,r)=>n===""?"":r%2===1?M(n):pe(n)).join("")}function M(e){let t=F(is(e),vm);if(t.trim()==="")return vt(e);let n="`".repeat($m(t)+1),r=/^[` ]|[` ]$/.test(t)?" ":"";return`${n}${r}${t}${r}${n}`}function U(e){return/[|\\]/.test(e)?vt(e):M(e)}function vt(e){let t=F(is(e),vm);return`<code>${t.trim()===""?"&nbsp;":t.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,km)}</code>`}function is(e){return N(`.${e}`).slice(1)}function km(e){return`&#${e.codePointAt(0)??0};`}function $m(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([t])=>t.length))}function fn(e,t){let n=t.map(o=>F(N(o),wx)),r="`".repeat(Math.max(3,$m(n.join(`
`))+1));return[`${r}${e}`,...n,r].join(`
`)}function ae(e){return`| ${e.join(" | ")} |`}function be(e){let t=e.map(n=>n.replace(/#$/,""));return`${ae(t)}
${ae(e.map(n=>n.endsWith("#")?"---:":"---"))}
`}var Bi=20,Em=20;function Rm(e){let t=e.findings.filter(n=>Et(n)==="login");return t.length===0?[]:[T("### Refused logins"),...t.slice(0,Bi).map(n=>T(vx(e,n))),...Tm(t,n=>`${M(n.server)}: ${pe(n.message)}`)]}function Am({gaps:e}){if(e.length===0)return[];let t=ur(e);return[T("### Could not be looked at"),...t.slice(0,Bi).map(n=>T([Om(n.failure),xm(n),ls(n.failure)].join(`

`))),...Tm(t,n=>`${xm(n)} ${Re(n.failure.summary)} (\`${n.failure.code}\`)`)]}function ls(e){let{summary:t,likelyCause:n,fix:r,detail:o,sqlState:s}=e;return[`${Re(t)}.`,`**Likely cause:** ${Re(n)}`,...$x(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${M(s)})`}:`,Sx(o)]].join(`

`)}function Om(e){return`#### ${Re(ll[e.code].title)} (\`${e.code}\`)`}function vx(e,t){let n=gr(e,t),r=`On ${M(t.server)}${t.database===null?"":`, database ${M(t.database)}`}, as the role ${M(t.role??"")}:`;if(n!==void 0)return[Om(n),r,ls(n)].join(`

`);let o=t.remediation===null?[]:[fn("sql",[t.remediation])];return["#### Entra login refused",r,Re(t.message),...o].join(`

`)}function xm(e){let t=pr(e),n=t.slice(0,10).map(M).join(", "),r=t.length>10?` and ${C(t.length-10)} more`:"",o=t.length===1?"database":"databases",s=[e.server===null?"":`server ${M(e.server)}`,t.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),a=fr(e),i=a===null||a===0?"":` **${_(a,"object")} of password roles** went unseen.`;return s.length===0?`Everywhere.${i}`:`On ${s.join(", ")}.${i}`}function Tm(e,t){let n=e.slice(Bi);return n.length===0?[]:[K(n,r=>`- ${t(r)}`,{foldedUnder:`${C(n.length)} more`})]}function Sx(e){let t=e.split(/\r?\n/);return fn("text",t.length>Em?[...t.slice(0,Em),"\u2026"]:t)}function kx(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function $x(e){let t=[];for(let n of e){let r=kx(n),o=t.at(-1);o?.kind===r&&r!=="prose"?o.lines.push(jm(n)):t.push({kind:r,lines:[jm(n)]})}return t.map(({kind:n,lines:r})=>n==="prose"?r.map(Re).join(`

`):fn(n,r))}function jm(e){return e.replace(/^(\$ |sql> | {2})/,"")}function Cm({firewallRules:e=[]}){return e.length===0?[]:[T(`### Firewall

Rules that were made for this job. Its post step takes them away, and fails where it cannot.`),K(e,({server:t,name:n,address:r})=>`- ${M(t)} admits ${M(r)} by the rule ${M(n)}`)]}var Ex=6e4,ar=60*Ex;function Im(e,t){let n={resource:t,from:e.from,to:e.to};if(e.lines===0)return[O("logs/no-rows",n)];let r=xx(e);return[...e.sessions.length===0&&e.unreadable===0?[O("logs/connections-not-logged",{...n,count:e.lines})]:[],...e.unreadable>0?[O("logs/unreadable-lines",{...n,count:e.unreadable})]:[],...r.length===0?[]:[O("logs/window-not-covered",{...n,reason:r.join("; ")})]]}function xx({from:e,to:t,first:n,last:r,hours:o}){if(n===null||r===null)return[];let[s,a,i,l]=[e,t,n,r].map(u=>Date.parse(u));if(s===void 0||a===void 0||i===void 0||l===void 0)return[];let d=jx(i,l)-o;return[...i-s>ar?[`the first line is of ${De(n)}`]:[],...a-l>ar?[`the last line is of ${De(r)}`]:[],...d>0?[`there is no line of ${_(d,"hour")} in between`]:[]]}function jx(e,t){return Math.floor(t/ar)-Math.floor(e/ar)+1}function ds({from:e,to:t}){let n=Math.round((Date.parse(t)-Date.parse(e))/ar);return n%24===0?_(n/24,"day"):_(n,"hour")}var Wi=3;function Lm({servers:e},{mode:t}){let n=e.filter(({passwordLogins:s})=>s.kind!=="not-applicable");if(n.length===0)return t==="gate"&&e.length>0?[T(Rx)]:[];let o=n.flatMap(s=>s.passwordLogins.kind==="observed"?[{server:s,logged:s.passwordLogins.value}]:[]).flatMap(({server:s,logged:a})=>Ax(s,a));return o.length===0?[]:[T("### Logins with a password, by the server's log"),...o]}var Rx="The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password.";function Ax({name:e,roles:t},n){let{lines:r,first:o,last:s}=n;if(o===null||s===null)return[];let a=Tt(n,t),i=kr(n,t).length,l=[`${M(e)}, of the last ${ds(n)}: ${_(r,"line")} from ${De(o)} to ${De(s)}.`,`In them ${_(at(n),"login")} by Entra, and logins with a password of ${a.length===0?"nobody":_(a.length,"name")}.`,...i===0?[]:[`Of ${_(i,"Entra role")} it cannot be told.`]],d=T(l.join(" ")),u=be(["Role","Now","Logins#","Last","Databases","Calls itself","From"]);return a.length===0?[d]:[d,K(a,Tx,{head:u})]}var Ox={password:"password role",entra:"Entra role",group:"may not log in",gone:"not there"};function Tx({role:e,kind:t,sessions:n,last:r,databases:o,applications:s,hosts:a}){return ae([U(e),Ox[t],C(n),De(r),Gi(o),Gi(s),Gi(a)])}function Gi(e){let t=e.length>Wi?[`${C(e.length-Wi)} more`]:[];return[...e.slice(0,Wi).map(U),...t].join(", ")}var Ji=10,Cx={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},Ix="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function Nm({rehearsals:e}){if(e.length===0)return[];let n=["failed","left-over","not-tried","refused","done"].flatMap(o=>e.filter(s=>bn(s)===o)),r=e.filter(({tried:o})=>o.kind==="observed").length;return[T(`### Rehearsal: ${r} of ${e.length} scripts tried`),...r===0?[]:[T(Ix)],K(n,Lx)]}function Lx(e){let{server:t,database:n,labelled:r,as:o}=e,s=[...e.roles,...r],a=s.slice(0,Ji).map(M).join(", "),i=s.length>Ji?` and ${s.length-Ji} more`:"";return`- ${Cx[bn(e)]}: ${M(`${t}/${n}`)}, for ${a}${i}, as ${M(o)}. ${Re(Oe(e))}`}var Ki=5,qm=5432;function Mm(e,t){let{remediationFiles:n,reportDir:r}=t;if(n.length===0)return[];let o=Nx(e,n),s=_(n.length,"file");return[T("### Remediation"),T(`${s} under ${M(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${M(r)} with \`actions/upload-artifact\` to keep it.`),T("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the same order, puts back what they changed. In the report folder:"),...o.slice(0,Ki).map(a=>T(fn("sh",qx(a)))),...o.length>Ki?[T(`And so on for ${_(o.length-Ki,"more folder")}.`)]:[],K(n,({path:a})=>`- ${M(a)}`,{foldedUnder:`${s} in ${vt(r)}`})]}function Nx({servers:e},t){return[...Map.groupBy(t,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=e.find(({name:i})=>i===o.server),a=r.map(({path:i})=>i).filter(i=>!i.endsWith("/undo.sql"));return[{host:s?.host??"<host>",port:s?.port??qm,database:o.database,paths:a}]})}function qx({host:e,port:t,database:n,paths:r}){let s=`host=${t===qm?Yi(e):`${Yi(e)} port=${t}`} dbname=${Yi(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(a=>`psql ${Mx(s)} -v ON_ERROR_STOP=1 -f ${Px(a)}`)}function Yi(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function Mx(e){return/[$`"\\!]/.test(e)?gs(e):`"${e}"`}function Px(e){return/^[\w./%-]+$/.test(e)?e:gs(e)}var Dx=20,Qi=6;function Pm(e){let t=Map.groupBy(e.findings,({server:n})=>n);return e.servers.flatMap(n=>Fx(n,t.get(n.name)??[]))}function Fx(e,t){let n=Fi(e),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${_(n,"object")}**.`;return[T(`### Server ${M(e.name)}`),T(`${M(e.host)}, ${$t(e.serverVersion)}. ${r}${Ux(e.roles)}`),...Wx(e),...Jx(gl(t)),...Hx(e)]}function Ux(e){if(e.length===0)return"";let t=o=>e.filter(s=>s.class.kind===o).length,n=e.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${_(t("entra"),"Entra role")}${n===0?"":` (${C(n)} with a password as well)`}`;return` Roles: ${_(t("password"),"password role")}, ${r}, ${_(t("group"),"role")} without login.`}var Bx={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function Wx(e){let t=Me(e,e.sharedPasswordOwnedObjects),n=({status:i,passwordOwnedObjects:l})=>i==="gap"?Number.POSITIVE_INFINITY:l??0,r=e.databases.toSorted((i,l)=>n(i)===n(l)?0:n(l)-n(i)),o=r.map(i=>()=>Gx(e,i));if(t!==null&&o.unshift(()=>ae(["_databases and tablespaces themselves_",C(t),"","",""])),o.length===0)return[];let s=be(["Database","Objects of password roles#","Listed#","Status","Took#"]),a=o.length>10?`${_(r.length,"database")}`:void 0;return[K(o,i=>i(),{head:s,foldedUnder:a})]}function Gx(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:a}=t,i=Me(e,o);return ae([U(n),i===null?"not counted":C(i),s===null?"":C(s),Bx[r],a===null?"":we(a)])}function Jx(e){if(e.length===0)return[];let t=e.toSorted((r,o)=>o.findings.length-r.findings.length),n=be(["Role","Database","Rule","Found#","Types","Accepted#"]);return[T("#### What hangs on which role"),K(t,Kx,{head:n,foldedUnder:e.length>10?_(e.length,"group"):void 0}),...t.slice(0,Dx).map(Yx)]}function Kx({role:e,database:t,rule:n,findings:r}){let o=hl(r),s=o.slice(0,Qi).map(([l,d])=>`${C(d)} \xD7 ${pe(l)}`),a=o.length>Qi?[_(o.length-Qi,"more type")]:[],i=r.filter(({status:l})=>l!=="new").length;return ae([U(e),t===null?"_the server itself_":U(t),U(n),C(r.length),[...s,...a].join(", "),i===0?"":C(i)])}function Yx(e){let{role:t,database:n,findings:r}=e,o=n===null?"the server itself":vt(n),s=r.length>as?`, the first ${as}`:"";return K(r,Qx,{head:be(["Severity","Type","Object","Status"]),foldedUnder:`${vt(t)} ${ml(e)} in ${o}${s}`})}function Qx({object:e,severity:t,status:n}){return ae([t,pe(e?.type??""),U(e?.identity??""),n])}var Vx={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function Hx(e){if(e.logins.length===0)return[];let t=e.logins.filter(({login:n})=>n.kind==="observed").length;return[K(e.logins,zx,{head:be(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${C(t)} of ${C(e.logins.length)} proven`})]}function zx(e){let{identity:t,role:n,login:r}=e,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return ae([U(t),U(n),Vx[_t(e)],...o.map(s=>s===null?"":U(s))])}function Dm({findings:e}){let t=e.filter(r=>Et(r)==="other");if(t.length===0)return[];let n=be(["Severity","Rule","What","Where","Status"]);return[T("### Other findings"),K(t,Xx,{head:n})]}function Xx({severity:e,rule:t,message:n,location:r,status:o,server:s}){let a=r===null?s:`${r.path}:${r.line}`;return ae([e,U(t),pe(n),a===""?"":U(a),o])}var Zx={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function Fm({smoke:e}){if(e.length===0)return[];let t=e.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>e.filter(({status:s})=>s===o));return[T(`### Smoke queries: ${t.length} of ${e.length} passed`),...r.length===0?[]:[K(r,ej,{head:be(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...t.length===0?[]:[K(t,tj,{head:be(["Query","Where","As","How","Took#"]),foldedUnder:`${_(t.length,"smoke query","smoke queries")} passed`})]]}function ej(e){let{status:t,name:n,location:r,error:o,message:s,failure:a}=e,i=o?.sqlState??a?.sqlState;return ae([Zx[t],U(n),Um(e),Bm(e),U(`${r.path}:${r.line}`),i==null?"":U(i),pe(s)])}function tj(e){return ae([U(e.name),Um(e),Bm(e),e.mode,we(e.durationMs)])}function Um({server:e,database:t}){return U(`${e}/${t}`)}function Bm({as:e,setRole:t}){return t===null?U(e):`${U(e)} \u2192 ${U(t)}`}var nj={"object-gone":"names something that is not there","parameter-types":"types of parameters cannot be told",truncated:"its text is cut",utility:"a utility statement, which has no plan",timeout:"took too long",other:"refused for another reason"};function Wm({servers:e}){return e.flatMap(({name:t,workload:n})=>n.kind==="observed"?oj(t,n.value):[])}function rj({source:e,since:t,runs:n}){let{calls:r,distinct:o,proven:s,denied:a,unproven:i,ownership:l}=rn(n),d=[...a>0?[`${Ne(a,r)} denied`]:[],...i>0?[`${Ne(i,r)} unproven`]:[],...l>0?[`${Ne(l,r)} take ownership`]:[]];return`${[r===0?"No statement of a password role is counted":`${Ne(s,r)} of ${C(r)} calls proven`,...d].join(", ")}; ${_(o,"distinct statement")} by ${e}${t===null?"":` since ${t}`}`}function oj(e,t){let{runs:n}=t;return[T(`### Workload of ${M(e)}: ${Re(rj(t))}`),T("Each statement was planned as the role that takes over, which checks the privileges on what the plan touches, and executed by nobody. What the body of a function does is not proven."),...n.length===0?[]:[T(be(["Database","Password role","Planned as","Statements#","Proven","Denied","Unproven","Why unproven"])+n.map(sj).join(`
`))]]}function sj(e){let{calls:t,proven:n,denied:r,unproven:o}=rn([e]);return ae([U(e.database),U(e.from),`${U(e.to)}${e.identity===null?" (SET ROLE)":""}`,C(e.distinct),Ne(n,t),Ne(r,t),Ne(o,t),pe(aj(e))])}function aj({statements:e}){return e.kind!=="observed"?e.kind==="unavailable"?e.failure.summary:e.because:[...Map.groupBy(e.value.flatMap(({result:n})=>n.kind==="unproven"?[n.because]:[]),n=>n)].map(([n,r])=>`${r.length} \xD7 ${nj[n]}`).join("; ")}function Jm(e,t){return wm(ij(e,t),cj(t),bm)}function ij(e,t){return e.verdict.kind==="skipped"?[T(Gm(e)),T("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),T(ls(e.verdict.because))]:[T(Gm(e)),T(lj(e,t)),...dj(e),...Rm(e),...Am(e),...Fm(e),...Wm(e),...Lm(e,t),...Nm(e),...Pm(e),...Dm(e),...Mm(e,t),...Cm(t)]}function Gm({verdict:e,ready:t}){return e.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":t?"## \u2705 Ready: password authentication can be switched off":e.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function lj({verdict:e,ready:t,step:n,findings:r},{mode:o,failOn:s}){let a=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${e.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...a===0?[]:[`${_(a,"finding")} ${a===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!t?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function dj({notReadyBecause:e}){return e.length===0?[]:[T("**What stands in the way:**"),K(e,t=>`- ${pe(t)}`)]}function cj({toolVersion:e,startedAt:t,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${e}, started ${M(t)}, took ${we(n)}. Everything is in ${M(`${r}/report.json`)}.</sub>
`}var Km="0.1.0";async function Ym(e,t,n,r){let o=em(n.servers,t.migration),s=(l,d)=>e.writeReport(t.reportDir,l,d),a={toolVersion:Km,startedAt:n.startedAt,durationMs:n.durationMs,mode:t.mode,failOn:t.failOn,reportDir:t.reportDir,remediationFiles:o,...n.firewallRules===void 0?{}:{firewallRules:n.firewallRules}},i=Jm(r,a);for(let l of um(r,a))e.log.info(l);if(t.annotations)for(let l of yl(r).annotations)e.annotate(gn(l));await e.writeSummary(i),await Promise.all([s("evidence.json",am(n)),s("report.json",sm(r,a)),s("summary.md",[i]),...o.map(({path:l,text:d})=>s(l,[d]))]);for(let[l,d]of Object.entries(hm(r,a)))await e.setOutput(l,d)}function Qm(e,t){for(let{message:n,suggestion:r,location:o}of t){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};e.annotate(gn(s))}}function Vm(e,t){return e.flatMap(n=>{let r=Vo(n,t),o=r.filter(({forShared:a})=>a),s=r.filter(a=>!a.forShared&&rs(a).length>0);return(s.length===0?o:s).flatMap(a=>uj(s.length===0?[]:o,a))})}function uj(e,t){let n=[...e,t],r=n.flatMap(rs);if(r.length===0)return[];let o=n.flatMap(({labels:a})=>a.map(({role:i})=>i)),s=[...new Set(n.flatMap(({handovers:a})=>a.map(({from:i})=>i)))].sort();return[{server:t.server,database:t.database,roles:s,labelled:o,steps:r}]}var Hm=`-- Every shared object (database, tablespace) that one of the given roles owns.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var zm={kind:"catalog",id:"database-owned-by-password-role",question:"Does a role that logs in with a password own a database, tablespace or subscription?",severity:"error",scope:"shared",counted:!0,queries:[{sql:Hm,parameters:["password"]}],predicate:{one:"still owns # object of the whole server",many:"still owns # objects of the whole server"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>qe(e,t)};var Xm=`-- Default privileges that other roles have set for a password role and not for its successor: what they make tomorrow is
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
order by ide.identity collate "C", lac.old_oid`;var Zm={kind:"catalog",id:"default-privileges-for-password-role",question:"Will what others make from now on be open to a password role and closed to its successor?",severity:"error",scope:"database",counted:!1,queries:[{sql:Xm,parameters:["password","successors"]}],predicate:{one:"is named by # entry of default privileges that leaves its successor out",many:"is named by # entries of default privileges that leave its successor out"},message:({role:e,schema:t,details:{creator:n,successor:r}})=>`What ${n} makes${t===null?"":` in the schema ${t}`} from now on is open to ${e} by default, and not to ${r}`,remediation:e=>{let[t,...n]=Ko(e);return n.length===0?t:void 0}};var rh={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function Vi({details:{in_schema:e}},t){return typeof e=="string"?t(e):""}function Hi({details:{acl:e,usual:t}}){let n=nh(e),r=nh(t);return[...th("grant",n.filter(o=>!r.some(s=>eh(o,s)&&o.grantable===s.grantable))),...th("revoke",r.filter(o=>!n.some(s=>eh(o,s))))]}function eh(e,t){return e.grantee===t.grantee&&e.privilege===t.privilege}function th(e,t){let n=[...Map.groupBy(t,({grantee:o,grantable:s})=>JSON.stringify([o,s])).values()];return[...Map.groupBy(n,o=>JSON.stringify([o[0]?.grantable,o.map(({privilege:s})=>s)])).values()].flatMap(o=>{let[s]=o;if(s===void 0)return[];let a=s.map(({privilege:l})=>l.toLowerCase()),i=o.flatMap(([l])=>l===void 0?[]:[l.grantee]);return[{action:e,privileges:a,grantees:i,grantable:e==="grant"&&s[0]?.grantable===!0}]}).sort((o,s)=>s.privileges.length*s.grantees.length-o.privileges.length*o.grantees.length)}function nh(e){return Array.isArray(e)?e.flatMap(t=>pj(t)?[t]:[]):[]}function pj(e){return typeof e=="object"&&e!==null&&"grantee"in e&&(e.grantee===null||typeof e.grantee=="string")&&"privilege"in e&&typeof e.privilege=="string"&&"grantable"in e&&typeof e.grantable=="boolean"}var oh=`-- The default privileges that the given roles have set for what they create in the current database.
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid`;var ah={kind:"catalog",id:"default-privileges-of-password-role",question:"Are there default privileges for what a role that logs in with a password creates in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:oh,parameters:["password"]}],predicate:{one:"still has # entry of default privileges",many:"still has # entries of default privileges"},message:e=>`On ${zi(e)} that the password role ${e.role} creates${Vi(e,t=>` in the schema ${t}`)}, default privileges ${gj(e)}; a successor's ${zi(e)} are not covered`,remediation:(e,{route:t})=>t.kind==="label"?qe(e,t):mj(e,t)};function zi({details:{kind:e}}){return(typeof e=="string"?rh[e]:void 0)??"objects"}var fj=240;function gj(e){let t=Hi(e).map(({action:n,privileges:r,grantees:o,grantable:s})=>{let a=o.map(i=>i??"public").join(", ");return`${n} ${r.join(", ")} ${n==="grant"?"to":"from"} ${a}${s?" with grant option":""}`});return F(t.join("; "),fj)}function mj(e,t){let n=X(t);if(n===void 0||e.role===null)return;let r=Hi(e),o=r.map(a=>({...a,grantees:hj(a,e.role,n)})).find(({grantees:a})=>a.length>0);if(o!==void 0)return sh(e,n,o);let[s]=r;return s===void 0?void 0:sh(e,e.role,{...s,action:"revoke",grantable:!1})}function hj({action:e,grantees:t},n,r){let o=t.map(s=>s!==null&&s===n?r:s);return e==="grant"?o.filter(s=>s!==r):o}function sh(e,t,{action:n,privileges:r,grantees:o,grantable:s}){let a=o.map(d=>d===null?"public":k(d)).join(", "),i=Vi(e,d=>` in schema ${k(d)}`),l=s?" with grant option":"";return`alter default privileges for role ${k(t)}${i} ${n} ${r.join(", ")} on ${zi(e)} ${n==="grant"?"to":"from"} ${a}${l};`}var ih={kind:"evidence",stage:"roles",id:"entra-role-keeps-password",question:"Does a role that is labelled for Entra still have a password?",severity:"warning",find:yj,predicate:{one:"still has a password",many:"still has a password"},message:e=>`The Entra role ${e.role} still has a password beside its label`,remediation:e=>`alter role ${e.identity} password null;`};function yj({roles:e}){let t=e.filter(r=>r.class.kind==="entra");if(t.length>0&&e.every(({facts:r})=>r.authType===null))return[D(O("pg/authtype-unavailable"))];let n=t.filter(r=>r.class.kind==="entra"&&r.class.keepsPassword).map(({facts:{name:r}})=>({role:r,type:"role",schema:null,name:r,identity:k(r),details:{},unreadable:null}));return[I(n)]}function us(e,t){let n=dh(e);return n.length===0?ch(e,"service")===void 0:n.some(r=>vj(r,t))}function ir(e){let t=dh(e);return t.length===0?void 0:t.join(", ")}function dh(e){return["host","hostaddr"].flatMap(t=>ch(e,t)?.split(",").map(n=>wj(n.trim()))??[])}function ch(e,t){if(e==null||typeof e!="object"||!bj(e))return;let n=e[t];return typeof n=="string"?n:void 0}function bj(e){return!Array.isArray(e)}function wj(e){try{return decodeURIComponent(e)}catch{return e}}var _j=/^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/;function vj(e,{host:t,address:n}){let r=cs(e);if(r===""||r.startsWith("/")||r.startsWith("@")||_j.test(r)||r===cs(t)||n!==null&&r===cs(n))return!0;let o=lh(r);return o!==void 0&&o===lh(cs(t))}function cs(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function lh(e){return/^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/.exec(e)?.slice(1).join("")}var uh=`-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
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
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid`;var ph={kind:"catalog",id:"foreign-server-with-password",question:"Does a foreign server of this database log in with a password?",severity:"error",severityOf:(e,t)=>kj(e,t)?"error":"warning",unreadableMatters:Xi,scope:"database",counted:!1,queries:[{sql:uh,parameters:[]}],predicate:{one:"has # user mapping that takes a password",many:"has # user mappings that take a password"},message:(e,t)=>`${$j(e)} ${Ej(e,t)}`,remediation:()=>{}},Sj=new Set([void 0,"postgres_fdw_handler"]);function Xi({details:e},{server:t}){let{address:n,handler:r,server_address:o}=e;return ir(n)===void 0&&!Sj.has(r)?!1:us(n,{host:t.host,address:typeof o=="string"?o:null})}function kj(e,t){return e.details.passthrough===!0||Xi(e,t)}function $j({type:e,role:t,details:{server:n}}){return e==="server"?`The foreign server ${n}`:`The user mapping of ${t??"everybody"} on the foreign server ${n}`}function Ej(e,t){let{details:n,type:r,unreadable:o}=e,s=ir(n.address)??"a server that its options do not name";if(o!==null)return`leads to ${s}, perhaps with a password: its options could not be read. What is missing: ${o}`;if(n.passthrough===!0)return"passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off";let a=`holds a password${r==="server"?" in options that everybody may read":""}`;return Xi(e,t)?`${a} and stops working when passwords are switched off, because it logs in to this very server with it`:`${a} for ${s}: it works as long as that server takes passwords`}var fh=`-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
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
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid`;var gh=`-- The background worker of pg_partman, where it works in the current database as one of the given roles.
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
order by rol.rolname::text collate "C"`;var mh=`-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
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
order by stp.jstjobid, stp.jstid`;var hh=`-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
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
order by rol.rolname::text collate "C", job.job_id`;var yh={kind:"catalog",id:"job-of-password-role",question:"Does a scheduled job work as a role that logs in with a password?",severity:"error",severityOf:xj,scope:"database",counted:!1,queries:[{sql:fh,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)"},{sql:hh,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs"},{sql:mh,parameters:["password"],ofExtension:!0,needs:"USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep"},{sql:gh,parameters:["password"]}],predicate:{one:"has # scheduled job",many:"has # scheduled jobs"},message:jj,remediation:(e,{route:t})=>{let{scheduler:n}=e.details;if(!(e.role===null||n==="pgagent"))return t.kind==="label"?Ye(e.role,t):n==="pg_cron"?Rj(e,t):void 0}};function xj({role:e,details:t}){return t.scheduler==="pg_cron"?"error":e===null||t.active===!1?"warning":"error"}function jj({role:e,name:t,identity:n,details:r}){let{scheduler:o,job:s,step:a,active:i}=r,l=o==="pgagent"?` (${s}, step ${a})`:o==="pg_cron"&&s!==t?` (${s})`:"",d=`The ${n}${l}${i===!1?", which is switched off,":""}`;return o==="pgagent"?e===null?`${d} logs in with a password that stands in its connection string`:`${d} logs in as the password role ${e}: that ends when password authentication is switched off`:`${d} works as the password role ${e}: it goes on as a role that is to be retired, and once that role is dropped, ${o==="pg_cron"?"no job of pg_cron starts any more":"it stops"}`}function Rj({role:e,details:t},n){let{job:r}=t;if(e===null||n.kind!=="reassign"||typeof r!="string"||!/^\d+$/.test(r))return;let o=[" declare job record; begin",`set local role ${k(e)};`,`select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${r};`,"perform cron.unschedule(job.jobid);",`set local role ${k(n.to)};`,"if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;","perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);","end "].join(" ");return`do ${o.includes("$move$")?_e(o):`$move$${o}$move$`};`}var bh=`-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid`;var wh={kind:"catalog",id:"owned-by-password-role",question:"Does a role that logs in with a password own an object in this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:bh,parameters:["password"]}],predicate:{one:"still owns # object",many:"still owns # objects"},message:e=>`The ${e.type} ${e.identity} belongs to the password role ${e.role}`,remediation:(e,{route:t})=>qe(e,t)};var _h=`-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
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
order by grp.rolname::text collate "C"`;var vh={kind:"catalog",id:"owner-without-entra-member",question:"Is there an owner that may not log in and through which no Entra role may work?",severity:"error",scope:"shared",counted:!1,queries:[{sql:_h,parameters:["group","entra","password","successors"]}],predicate:{one:"has no Entra role that may use it",many:"has no Entra role that may use it"},message:e=>`The role ${e.identity} ${Aj(e)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,remediation:({details:{followers:e,options:t},name:n})=>{if(!Array.isArray(e)||n===null)return;let r=t===!0?" with inherit true, set true":"";return`grant ${k(n)} to ${e.map(o=>k(String(o))).join(", ")}${r};`}};function Aj({details:{objects:e,databases:t,successor:n}}){let r=Number(t??0),o=r===0?"among the objects of the server":`in ${_(r,"database")}`;return[...e===0?[]:[`owns ${_(Number(e),"object")} ${o}`],...n===!0?["is to take over from a password role"]:[]].join(", ")}var Sh={kind:"evidence",stage:"logs",id:"password-login-in-logs",question:"Has somebody logged in with a password lately, by the log of the server?",severity:"error",severityOf:({details:e})=>Tj(String(e.kind)),find:Cj,predicate:{one:"logged in with a password",many:"logged in with a password"},message:e=>`${Oj(e)} logged in with a password ${Nj(e)}`,remediation:()=>{}};function Oj({role:e,details:{kind:t}}){return t==="gone"?`${e}, a role that is not there any more,`:t==="group"?`The role ${e}, which may not log in any more,`:t==="entra"?`The Entra role ${e}`:`The role ${e}`}function Tj(e){return e==="password"||e==="entra"?"error":"warning"}function Cj({evidence:e,roles:t}){let{passwordLogins:n,server:r}=e;if(n.kind!=="observed")return[n];let o=r.resource?.id??"",s=Im(n.value,o).map(D);return e.roles.kind!=="observed"?s:[I(Tt(n.value,t).map(a=>Lj(a,n.value))),...s,...Ij(kr(n.value,t),o)]}var lr=5;function Ij(e,t){if(e.length===0)return[];let n=e.slice(0,lr).map(({role:o})=>o),r=e.length>lr?` and ${_(e.length-lr,"other")}`:"";return[D(O("logs/no-entra-line",{resource:t,reason:`${n.join(", ")}${r}`}))]}function Lj(e,t){let{role:n,kind:r,sessions:o,first:s,last:a,databases:i,applications:l,hosts:d}=e;return{role:n,type:"role",schema:null,name:n,identity:k(n),details:{kind:r,sessions:o,first:s,last:a,databases:i,applications:l,hosts:d,window:ds(t)},unreadable:null}}function Nj({details:e}){let{sessions:t,last:n,window:r,databases:o,applications:s,hosts:a}=e;return[`${_(Number(t),"time")} in the last ${r}`,`last at ${De(String(n))}`,...Zi("to",o),...Zi("as",s),...Zi("from",a)].join(", ")}function Zi(e,t){if(!Array.isArray(t)||t.length===0)return[];let n=t.length>lr?" and others":"";return[`${e} ${t.slice(0,lr).map(String).join(" and ")}${n}`]}var kh=`-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
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
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid`;var Eh={kind:"catalog",id:"policy-names-password-role",question:"Does a row-level security policy name a role that logs in with a password?",severity:"error",scope:"database",counted:!1,queries:[{sql:kh,parameters:["password","successors"]}],predicate:{one:"is named in # row-level security policy",many:"is named in # row-level security policies"},message:e=>`The policy ${e.identity} names the password role ${e.role}: for whoever takes over, it does not apply`,remediation:(e,{route:t})=>{if(e.role!==null)return t.kind==="label"?Ye(e.role,t):qj(e,t)}};function qj({role:e,details:t},n){let r=X(n),{policy:o,table:s}=t;if(r===void 0||typeof o!="string"||typeof s!="string")return;let a=$h(t.named),i=$h(t.next).map((l,d)=>a[d]===e?k(r):Mj(l));return`alter policy ${k(o)} on ${s} to ${[...new Set(i)].join(", ")};`}function $h(e){return Array.isArray(e)?e:[]}function Mj(e){return typeof e=="string"?k(e):"public"}var xh=`-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
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
order by rol.rolname::text collate "C"`;var Rh={kind:"catalog",id:"privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges in this database?",severity:"note",scope:"database",counted:!1,queries:[{sql:xh,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,initial:n}})=>{let r=[...jh(t,""),...jh(n,"as an extension began: ")];return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}},Pj={pg_class:["relation or column","relations or columns"],pg_proc:["function or procedure","functions and procedures"],pg_namespace:["schema","schemas"],pg_type:["type","types"],pg_language:["language","languages"],pg_largeobject:["large object","large objects"],pg_default_acl:["default privilege","default privileges"],pg_foreign_data_wrapper:["foreign-data wrapper","foreign-data wrappers"],pg_foreign_server:["foreign server","foreign servers"]};function jh(e,t){return typeof e!="object"||e===null||Array.isArray(e)?[]:Object.entries(e).toSorted(([n],[r])=>n<r?-1:1).map(([n,r])=>`${t}${_(Number(r),...Pj[n]??[`object of ${n}`,`objects of ${n}`])}`)}var Ah=`-- Every security definer function and procedure of the given roles, and how the rights of who follows differ from its owner's.
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", prc.oid`;var Oh=`-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
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
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view`;var Ch={kind:"catalog",id:"security-definer-owned-by-password-role",question:"Does a function, procedure or view work with the rights of a role that logs in with a password?",severity:"warning",severityOf:e=>e.details.successor!==void 0&&Ih(e).length===0?"note":"warning",scope:"database",counted:!1,queries:[{sql:Ah,parameters:["password","successors"]},{sql:Oh,parameters:["password","successors"]}],predicate:{one:"lends its rights to # object",many:"lends its rights to # objects"},message:(e,{route:t})=>`The ${`${e.type} ${e.identity} works with the rights of its owner, the password role ${e.role}`}. ${Dj(e,t)}`,remediation:(e,{route:t})=>qe(e,t)};function Dj(e,t){let n=Ih(e),{successor:r}=e.details;if(typeof r=="string")return`With ${r} as its owner ${n.length===0?"nothing that could be compared changes":`it ${n.join("; it ")}`}`;let o=X(t),s=o===void 0?"whoever owns it next":`${o}, which is not there yet`;return n.length===0?`It will work with those of ${s}`:`With ${s}, it ${n.join("; it ")} unless that is granted`}function Ih({type:e,details:{loses:t,gains:n}}){let r=e==="function"||e==="procedure",o=r?Th(t):el(t,"relation"),s=r?Th(n):el(n,"relation");return[...o.length===0?[]:[`${r?"loses":"can no longer read"} ${o.join(", ")}`],...s.length===0?[]:[`${r?"gains":"begins to read"} ${s.join(", ")}`]]}function Th(e){let t=tl(e,"attributes").map(r=>`the attribute ${r}`),n=tl(e,"memberships").map(r=>`membership in ${r}`);return[...t,...n,...el(e,"object").map(r=>`privileges on ${r}`)]}function el(e,t){let n=Number(Lh(e,"objects")??0),r=tl(e,"examples"),o=n>r.length?["\u2026"]:[];return n===0?[]:[`${_(n,t)} (${[...r,...o].join(", ")})`]}function tl(e,t){let n=Lh(e,t);return Array.isArray(n)?n.map(String):[]}function Lh(e,t){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&t in e?Object.entries(e).find(([n])=>n===t)?.[1]:void 0}var Nh=`-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
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
order by rol.rolname::text collate "C"`;var qh={kind:"catalog",id:"shared-privileges-of-password-role",question:"Does a role that logs in with a password hold or has it granted privileges that belong to no database?",severity:"note",scope:"shared",counted:!1,queries:[{sql:Nh,parameters:["password","successors"]}],predicate:{one:"holds or has granted privileges",many:"holds or has granted privileges"},message:({role:e,details:{privileges:t,examples:n}})=>{let r=Array.isArray(n)?n.map(String):[],o=Fj(t)-r.length;return`The password role ${e} holds privileges, or has granted some, on ${r.join(", ")}${o>0?` and ${o} more`:""}: it cannot be dropped before they are revoked, and its successor needs its own`},remediation:()=>{}};function Fj(e){return(typeof e=="object"&&e!==null?Object.values(e):[]).reduce((n,r)=>n+Number(r),0)}var Mh=`-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
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
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set`;function dr(e){return{sql:`${br}, object as (
${e}
), ${Mh}`,parameters:["password","successors"]}}var nl=5;function rl({details:e}){let t=r=>Array.isArray(r)?r.map(String):[],n=String(e.direction);return{direction:n==="new"||n==="missing after set role"?n:"missing",successor:String(e.successor),privileges:t(e.privileges),grantable:e.grantable===!0,afterSet:e.after_set===!0,owner:typeof e.owner=="string"?e.owner:void 0,total:Number(e.total??0),objects:t(e.objects)}}var ps={severity:"error",severityOf:e=>rl(e).direction==="missing"?"error":"warning",message:e=>Uj(e,rl(e)),remediation:e=>{let{direction:t,owner:n,successor:r,privileges:o,grantable:s,objects:a}=rl(e);if(t==="missing")return n!==void 0?`grant ${k(n)} to ${k(r)};`:hg({type:e.type,objects:a,privileges:o,grantable:s,to:r})}};function Uj(e,t){let{direction:n,successor:r,privileges:o,grantable:s,afterSet:a,owner:i,objects:l}=t,d=e.role??"",u=`${o.join(", ")}${s?" with grant option":""} on ${ol(e,t)}`,c=`${l.slice(0,nl).map(p=>F(p,120)).join(", ")}${l.length>nl?` and ${C(l.length-nl)} more`:""}`;if(i!==void 0)return n==="new"?`${r} may do as a member what only the owner ${i} may, with ${ol(e,t)}, and ${d} could not: ${c}`:`${r} is no member of ${i}, which owns ${ol(e,t)}, as ${d} is${n==="missing"?"":" after SET ROLE"}: ${c}`;switch(n){case"missing":return`${r} lacks ${u} that ${d} may use${a?", and gets there by SET ROLE only":""}: ${c}`;case"missing after set role":return`${r} lacks ${u}, where ${d} gets by SET ROLE: ${c}`;case"new":return`${r} has ${u} and ${d} had not: ${c}`}}function ol({type:e,schema:t},{objects:n,total:r}){let o=t===null?"":` in the schema ${t}`,s=Bj[e]??`${e}s`;return`${r>n.length?`${C(n.length)} of ${_(r,e,s)}`:_(n.length,e,s)}${o}`}var Bj={};var Ph={kind:"catalog",id:"shared-successor-privileges-differ",question:"May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?",scope:"shared",counted:!1,queries:[dr(mr),{...dr(hr),ofExtension:!0}],predicate:{one:"and its successor may not do the same on the server, in # respect",many:"and its successor may not do the same on the server, in # respects"},...ps};var Dh=`-- Every subscription of the server, and where it can be read: whether its connection string holds a password, and the
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
order by rol.rolname::text collate "C", ide.identity collate "C", dep.objid`;var Fh={kind:"catalog",id:"subscription-with-password",question:"Does a subscription log in to its publisher with a password?",severity:"error",severityOf:(e,t)=>Uh(e,t)?"error":"warning",scope:"shared",counted:!1,queries:[{sql:Dh,parameters:[]}],predicate:{one:"owns # subscription that logs in with a password",many:"owns # subscriptions that log in with a password"},message:(e,t)=>`${Wj(e)} ${Gj(e,t)}`,remediation:()=>{}};function Uh({details:{address:e,server_address:t}},{server:n}){return us(e,{host:n.host,address:typeof t=="string"?t:null})}function Wj({identity:e,role:t,details:n}){let r=typeof n.works_in=="string"?` in the database ${n.works_in}`:"";return`The ${n.enabled===!1?"disabled ":""}subscription ${e}${r}, owned by ${t},`}function Gj(e,t){return Uh(e,t)?"stops working when passwords are switched off, because it logs in to this very server with one":`logs in to ${ir(e.details.address)??"a server that its connection string does not name"} with a password: it works as long as that server takes passwords`}var Bh={kind:"catalog",id:"successor-privileges-differ",question:"May the successor of a password role do less, or more, in this database than the role itself?",scope:"database",counted:!1,queries:[dr(yr)],predicate:{one:"and its successor may not do the same, in # respect",many:"and its successor may not do the same, in # respects"},...ps};var Wh=`-- What a password role is, is a member of and is set to, and its successor is not; and what its successor is beyond that.
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
order by pair.rolname, dif.type, dif.about`;var Gh={kind:"catalog",id:"successor-role-differs",question:"Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?",severity:"error",scope:"shared",counted:!1,queries:[{sql:Wh,parameters:["password","successors"]}],severityOf:Kj,predicate:{one:"and its successor differ in # membership, attribute or setting",many:"and its successor differ in # memberships, attributes and settings"},message:e=>`${Qj(e)}`,remediation:e=>e.details.direction==="new"?void 0:Yo(e)},Jj=new Set(["search_path","role","session_authorization","row_security"]);function Kj({type:e,name:t,details:n}){return n.direction!=="missing"||e==="setting"&&!Jj.has(t??"")?"warning":"error"}var Yj=100;function Qj(e){let{type:t,name:n,details:r,role:o}=e,s=String(r.successor),a=bt(e);switch(t){case"membership":{let i=[...a.inherits===!0?["inherits its privileges"]:[],...a.sets===!0?["may SET ROLE to it"]:[],...a.administers===!0?["may grant it"]:[]],l=Mi.has(n??"")?"; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one":"";return`${s} is no member of ${n} as ${o} is, who ${i.join(" and ")}${l}`}case"setting":{let i=typeof a.database=="string"?` in the database ${a.database}`:"",l=typeof a.value=="string"?`\`${F(N(a.value),Yj)}\``:"a value of the application";return`${o} is set to ${n} = ${l}${i}, and ${s} is ${a.held===!0?"set to another value":"not"}`}default:return r.direction==="tighter"?`${s} has a ${n} of ${a.after}, and ${o} had ${a.before??"none"}`:r.direction==="new"?`${s} has the attribute ${n?.toUpperCase()}, and ${o} had not`:`${s} lacks the attribute ${n?.toUpperCase()} of ${o}, which no membership passes on`}}var Jh=`-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
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
order by dat.oid`;var Kh=`-- Every lasting relation of the current database in the tablespace temptblspace.
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
order by ide.type collate "C", ide.identity collate "C", cls.oid`;var Vj=new Set(["table","index","materialized view","database"]),Yh={kind:"catalog",id:"temporary-tablespace",question:"Does something lie on the temporary disk that should last?",severity:"warning",scope:"database",counted:!1,queries:[{sql:Kh,parameters:[]},{sql:Jh,parameters:[]}],predicate:{one:"has # object on the temporary disk",many:"has # objects on the temporary disk"},message:e=>e.type==="database"?`The database ${e.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`:`The ${e.type} ${e.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,remediation:({type:e,identity:t})=>Vj.has(e)?`alter ${e} ${t} set tablespace pg_default;`:void 0};var Qh=`-- The user mappings of the given roles in the current database: how they log in to foreign servers.
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
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid`;var Hh={kind:"catalog",id:"user-mapping-of-password-role",question:"Does a role that logs in with a password have a user mapping on a foreign server of this database?",severity:"error",scope:"database",counted:!0,queries:[{sql:Qh,parameters:["password","successors"]}],predicate:{one:"still has # user mapping",many:"still has # user mappings"},message:(e,t)=>`The password role ${e.role} has a user mapping on the foreign server ${Vh(e)}${Hj(e,t)}`,remediation:(e,{route:t})=>{let n=X(t),r=Vh(e);if(n===void 0)return qe(e,t);if(!(e.role===null||r===void 0))return zh(e)?`drop user mapping for ${k(e.role)} server ${k(r)};`:`create user mapping for ${k(n)} server ${k(r)};`}};function Vh({details:{server:e}}){return typeof e=="string"?e:void 0}function zh({details:{replaced:e}}){return e===!0}function Hj(e,{route:t}){let n=X(t);return n===void 0?"":zh(e)?`; ${n} has one there, of its own or everybody's`:`; ${n} has none there: make one, with the options that the server asks for, before this one is dropped`}var fs=[zm,Zm,ah,ih,ph,yh,wh,vh,Sh,Eh,Rh,Ch,qh,Ph,Fh,Bh,Gh,Yh,Hh];async function Xh(e,t){let n=zj(e);if(n.kind==="problems")return eR(e,n.problems);let{config:r}=n,{firewall:o,...s}=await t(r,e),a=o===void 0?s.databases:Ud({...s,firewall:o}),i={...s,databases:a,rules:fs},l=await Ed(i,r),d=await Pd(i,r,l,Xj(l,r)),u=o?.made??[],c=u.length===0?d:{...d,firewallRules:u},p=Zj(c,r,e);return await Ym(e,r,c,p),p.step}function zj(e){let t=[...fs.map(n=>n.id),...Object.keys(Jo)];return Uf({inputs:e.inputs,environment:e.environment,files:e.files},t)}function Xj({servers:e},{migration:t}){return Vm(e.filter(({server:n})=>n.rehearsal!=="off"),t)}function Zj(e,t,n){return ug(e,{...t,severities:t.rules,rules:fs,today:n.clock.now().toISOString().slice(0,10)})}function eR(e,t){return Qm(e,t),{fails:!0,line:`The configuration has ${t.length} problem${t.length===1?"":"s"}`}}function Zh(e,t){process.exitCode=1,e.annotate(gn({level:"error",title:"postgres-entra-gate",message:t,location:null}))}bl(process.env);var sl=il(process.env);try{let{fails:e,line:t}=await Xh(sl,async(n,r)=>{let{connect:o}=await import("./chunks/connect-CMSJF6L4.js");return await o(n,r)});e&&Zh(sl,t)}catch(e){Zh(sl,e instanceof Error?e.stack??e.message:String(e))}process.stdout.write("",()=>process.exit());
