import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as Wi}from"./chunk-3RCL2IMA.js";import{a as Ji}from"./chunk-GLOE6QPM.js";import{b as re,c as Yi,d as Hi,e as Vi,f as Ln,g as jn,h as Cn,i as Qi,j as Ze,k as Mn,l as go,m as qe}from"./chunk-NMOYKWVO.js";import{a as Xe}from"./chunk-52OFQT4A.js";import{a as Gi,b as ho}from"./chunk-GMCWP37Y.js";import{a as I,b as ne,c as C,d as x,e as se,f as ze,g as Pe,h as N,i as he,j as mo,k as Nn,l as Mt}from"./chunk-QLPR7HD7.js";import{a as In,b,d as Ct}from"./chunk-K5RWMQVR.js";var R=b(G=>{"use strict";var _o=Symbol.for("yaml.alias"),ta=Symbol.for("yaml.document"),qn=Symbol.for("yaml.map"),na=Symbol.for("yaml.pair"),vo=Symbol.for("yaml.scalar"),Dn=Symbol.for("yaml.seq"),ve=Symbol.for("yaml.node.type"),sp=e=>!!e&&typeof e=="object"&&e[ve]===_o,ip=e=>!!e&&typeof e=="object"&&e[ve]===ta,ap=e=>!!e&&typeof e=="object"&&e[ve]===qn,lp=e=>!!e&&typeof e=="object"&&e[ve]===na,ra=e=>!!e&&typeof e=="object"&&e[ve]===vo,cp=e=>!!e&&typeof e=="object"&&e[ve]===Dn;function oa(e){if(e&&typeof e=="object")switch(e[ve]){case qn:case Dn:return!0}return!1}function dp(e){if(e&&typeof e=="object")switch(e[ve]){case _o:case qn:case vo:case Dn:return!0}return!1}var up=e=>(ra(e)||oa(e))&&!!e.anchor;G.ALIAS=_o;G.DOC=ta;G.MAP=qn;G.NODE_TYPE=ve;G.PAIR=na;G.SCALAR=vo;G.SEQ=Dn;G.hasAnchor=up;G.isAlias=sp;G.isCollection=oa;G.isDocument=ip;G.isMap=ap;G.isNode=dp;G.isPair=lp;G.isScalar=ra;G.isSeq=cp});var Pt=b(So=>{"use strict";var J=R(),z=Symbol("break visit"),sa=Symbol("skip children"),ge=Symbol("remove node");function Bn(e,t){let n=ia(t);J.isDocument(e)?nt(null,e.contents,n,Object.freeze([e]))===ge&&(e.contents=null):nt(null,e,n,Object.freeze([]))}Bn.BREAK=z;Bn.SKIP=sa;Bn.REMOVE=ge;function nt(e,t,n,r){let o=aa(e,t,n,r);if(J.isNode(o)||J.isPair(o))return la(e,r,o),nt(e,o,n,r);if(typeof o!="symbol"){if(J.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=nt(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===z)return z;i===ge&&(t.items.splice(s,1),s-=1)}}}else if(J.isPair(t)){r=Object.freeze(r.concat(t));let s=nt("key",t.key,n,r);if(s===z)return z;s===ge&&(t.key=null);let i=nt("value",t.value,n,r);if(i===z)return z;i===ge&&(t.value=null)}}return o}async function Fn(e,t){let n=ia(t);J.isDocument(e)?await rt(null,e.contents,n,Object.freeze([e]))===ge&&(e.contents=null):await rt(null,e,n,Object.freeze([]))}Fn.BREAK=z;Fn.SKIP=sa;Fn.REMOVE=ge;async function rt(e,t,n,r){let o=await aa(e,t,n,r);if(J.isNode(o)||J.isPair(o))return la(e,r,o),rt(e,o,n,r);if(typeof o!="symbol"){if(J.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await rt(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===z)return z;i===ge&&(t.items.splice(s,1),s-=1)}}}else if(J.isPair(t)){r=Object.freeze(r.concat(t));let s=await rt("key",t.key,n,r);if(s===z)return z;s===ge&&(t.key=null);let i=await rt("value",t.value,n,r);if(i===z)return z;i===ge&&(t.value=null)}}return o}function ia(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function aa(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(J.isMap(t))return n.Map?.(e,t,r);if(J.isSeq(t))return n.Seq?.(e,t,r);if(J.isPair(t))return n.Pair?.(e,t,r);if(J.isScalar(t))return n.Scalar?.(e,t,r);if(J.isAlias(t))return n.Alias?.(e,t,r)}function la(e,t,n){let r=t[t.length-1];if(J.isCollection(r))r.items[e]=n;else if(J.isPair(r))e==="key"?r.key=n:r.value=n;else if(J.isDocument(r))r.contents=n;else{let o=J.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}So.visit=Bn;So.visitAsync=Fn});var ko=b(da=>{"use strict";var ca=R(),fp=Pt(),pp={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},mp=e=>e.replace(/[!,[\]{}]/g,t=>pp[t]),qt=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+mp(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&ca.isNode(t.contents)){let s={};fp.visit(t.contents,(i,a)=>{ca.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};qt.defaultYaml={explicit:!1,version:"1.2"};qt.defaultTags={"!!":"tag:yaml.org,2002:"};da.Directives=qt});var Un=b(Dt=>{"use strict";var ua=R(),hp=Pt();function gp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function fa(e){let t=new Set;return hp.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function pa(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function yp(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=fa(e));let i=pa(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i=="object"&&i.anchor&&(ua.isScalar(i.node)||ua.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}Dt.anchorIsValid=gp;Dt.anchorNames=fa;Dt.createNodeAnchors=yp;Dt.findNewAnchor=pa});var $o=b(ma=>{"use strict";function Bt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=Bt(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=Bt(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)for(let o of Array.from(r)){let s=Bt(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=Bt(e,r,o,s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}ma.applyReviver=Bt});var xe=b(ga=>{"use strict";var bp=R();function ha(e,t,n){if(Array.isArray(e))return e.map((r,o)=>ha(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!bp.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}ga.toJS=ha});var Kn=b(ba=>{"use strict";var wp=$o(),ya=R(),_p=xe(),Eo=class{constructor(t){Object.defineProperty(this,ya.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!ya.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=_p.toJS(this,"",i);if(typeof o=="function")for(let{count:l,res:c}of i.anchors.values())o(c,l);return typeof s=="function"?wp.applyReviver(s,{"":a},"",a):a}};ba.NodeBase=Eo});var Ft=b(wa=>{"use strict";var vp=Un(),Sp=Pt(),ot=R(),kp=Kn(),$p=xe(),xo=class extends kp.NodeBase{constructor(t){super(ot.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Sp.visit(t,{Node:(s,i)=>{(ot.isAlias(i)||ot.hasAnchor(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,l=s.get(o);if(l||($p.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Wn(i,o,s)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(vp.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Wn(e,t,n){if(ot.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ot.isCollection(t)){let r=0;for(let o of t.items){let s=Wn(e,o,n);s>r&&(r=s)}return r}else if(ot.isPair(t)){let r=Wn(e,t.key,n),o=Wn(e,t.value,n);return Math.max(r,o)}return 1}wa.Alias=xo});var U=b(Ao=>{"use strict";var Ep=R(),xp=Kn(),Ap=xe(),Tp=e=>!e||typeof e!="function"&&typeof e!="object",Ae=class extends xp.NodeBase{constructor(t){super(Ep.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:Ap.toJS(this.value,t,n)}toString(){return String(this.value)}};Ae.BLOCK_FOLDED="BLOCK_FOLDED";Ae.BLOCK_LITERAL="BLOCK_LITERAL";Ae.PLAIN="PLAIN";Ae.QUOTE_DOUBLE="QUOTE_DOUBLE";Ae.QUOTE_SINGLE="QUOTE_SINGLE";Ao.Scalar=Ae;Ao.isScalarValue=Tp});var Ut=b(va=>{"use strict";var Rp=Ft(),De=R(),_a=U(),Op="tag:yaml.org,2002:";function Ip(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function Np(e,t,n){if(De.isDocument(e)&&(e=e.contents),De.isNode(e))return e;if(De.isPair(e)){let d=n.schema[De.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,l;if(r&&e&&typeof e=="object"){if(l=a.get(e),l)return l.anchor??(l.anchor=o(e)),new Rp.Alias(l.anchor);l={anchor:null,node:null},a.set(e,l)}t?.startsWith("!!")&&(t=Op+t.slice(2));let c=Ip(e,t,i.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new _a.Scalar(e);return l&&(l.node=d),d}c=e instanceof Map?i[De.MAP]:Symbol.iterator in Object(e)?i[De.SEQ]:i[De.MAP]}s&&(s(c),delete n.onTagObj);let u=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new _a.Scalar(e);return t?u.tag=t:c.default||(u.tag=c.tag),l&&(l.node=u),u}va.createNode=Np});var Gn=b(Jn=>{"use strict";var Lp=Ut(),ye=R(),jp=Kn();function To(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}return Lp.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Sa=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ro=class extends jp.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>ye.isNode(r)||ye.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Sa(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(ye.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,To(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ye.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&ye.isScalar(s)?s.value:s:ye.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!ye.isPair(n))return!1;let r=n.value;return r==null||t&&ye.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return ye.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(ye.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,To(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};Jn.Collection=Ro;Jn.collectionFromPath=To;Jn.isEmptyPath=Sa});var Kt=b(Yn=>{"use strict";var Cp=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Oo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Mp=(e,t,n)=>e.endsWith(`
`)?Oo(n,t):n.includes(`
`)?`
`+Oo(n,t):(e.endsWith(" ")?"":" ")+n;Yn.indentComment=Oo;Yn.lineComment=Mp;Yn.stringifyComment=Cp});var $a=b(Wt=>{"use strict";var Pp="flow",Io="block",Hn="quoted";function qp(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let l=Math.max(1+s,1+o-t.length);if(e.length<=l)return e;let c=[],u={},d=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?c.push(0):d=o-r);let f,h,y=!1,p=-1,g=-1,v=-1;n===Io&&(p=ka(e,p,t.length),p!==-1&&(d=p+l));for(let k;k=e[p+=1];){if(n===Hn&&k==="\\"){switch(g=p,e[p+1]){case"x":p+=3;break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}v=p}if(k===`
`)n===Io&&(p=ka(e,p,t.length)),d=p+t.length+l,f=void 0;else{if(k===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let $=e[p+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(f=p)}if(p>=d)if(f)c.push(f),d=f+l,f=void 0;else if(n===Hn){for(;h===" "||h==="	";)h=k,k=e[p+=1],y=!0;let $=p>v+1?p-2:g-1;if(u[$])return e;c.push($),u[$]=!0,d=$+l,f=void 0}else y=!0}h=k}if(y&&a&&a(),c.length===0)return e;i&&i();let S=e.slice(0,c[0]);for(let k=0;k<c.length;++k){let $=c[k],E=c[k+1]||e.length;$===0?S=`
${t}${e.slice(0,E)}`:(n===Hn&&u[$]&&(S+=`${e[$]}\\`),S+=`
${t}${e.slice($+1,E)}`)}return S}function ka(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}Wt.FOLD_BLOCK=Io;Wt.FOLD_FLOW=Pp;Wt.FOLD_QUOTED=Hn;Wt.foldFlowLines=qp});var Gt=b(Ea=>{"use strict";var le=U(),Te=$a(),Qn=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),zn=e=>/^(%|---|\.\.\.)/m.test(e);function Dp(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function Jt(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(zn(e)?"  ":""),i="",a=0;for(let l=0,c=n[l];c;c=n[++l])if(c===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(i+=n.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(n[l+1]){case"u":{i+=n.slice(a,l);let u=n.substr(l+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(i+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)i+=`
`,l+=2;i+=s,n[l+2]===" "&&(i+="\\"),l+=1,a=l+1}break;default:l+=1}return i=a?i+n.slice(a):n,r?i:Te.foldFlowLines(i,s,Te.FOLD_QUOTED,Qn(t,!1))}function No(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Jt(e,t);let n=t.indent||(zn(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Te.foldFlowLines(r,n,Te.FOLD_FLOW,Qn(t,!1))}function st(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Jt;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=No:s&&!o?r=Jt:r=n?No:Jt}return r(e,t)}var Lo;try{Lo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Lo=/\n+(?!\n|$)/g}function Vn({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:l}=r.options;if(!i||/\n[\t ]+$/.test(n))return st(n,r);let c=r.indent||(r.forceBlockIndent||zn(n)?"  ":""),u=i==="literal"?!0:i==="folded"||t===le.Scalar.BLOCK_FOLDED?!1:t===le.Scalar.BLOCK_LITERAL?!0:!Dp(n,l,c.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let E=n[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let h=n.substring(f),y=h.indexOf(`
`);y===-1?d="-":n===h||y!==h.length-1?(d="+",s&&s()):d="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Lo,`$&${c}`));let p=!1,g,v=-1;for(g=0;g<n.length;++g){let E=n[g];if(E===" ")p=!0;else if(E===`
`)v=g;else break}let S=n.substring(0,v<g?v+1:g);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let $=(p?c?"2":"1":"")+d;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),A=!1,M=Qn(r,!0);i!=="folded"&&t!==le.Scalar.BLOCK_FOLDED&&(M.onOverflow=()=>{A=!0});let _=Te.foldFlowLines(`${S}${E}${h}`,c,Te.FOLD_BLOCK,M);if(!A)return`>${$}
${c}${_}`}return n=n.replace(/\n+/g,`$&${c}`),`|${$}
${c}${S}${n}${h}`}function Bp(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:l,indentStep:c,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return st(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?st(s,t):Vn(e,t,n,r);if(!a&&!u&&o!==le.Scalar.PLAIN&&s.includes(`
`))return Vn(e,t,n,r);if(zn(s)){if(l==="")return t.forceBlockIndent=!0,Vn(e,t,n,r);if(a&&l===c)return st(s,t)}let d=s.replace(/\n+/g,`$&
${l}`);if(i){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(d),{compat:h,tags:y}=t.doc.schema;if(y.some(f)||h?.some(f))return st(s,t)}return a?d:Te.foldFlowLines(d,l,Te.FOLD_FLOW,Qn(t,!1))}function Fp(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==le.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=le.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case le.Scalar.BLOCK_FOLDED:case le.Scalar.BLOCK_LITERAL:return o||s?st(i.value,t):Vn(i,t,n,r);case le.Scalar.QUOTE_DOUBLE:return Jt(i.value,t);case le.Scalar.QUOTE_SINGLE:return No(i.value,t);case le.Scalar.PLAIN:return Bp(i,t,n,r);default:return null}},c=l(a);if(c===null){let{defaultKeyType:u,defaultStringType:d}=t.options,f=o&&u||d;if(c=l(f),c===null)throw new Error(`Unsupported default string type ${f}`)}return c}Ea.stringifyString=Fp});var Yt=b(jo=>{"use strict";var Up=Un(),Re=R(),Kp=Kt(),Wp=Gt();function Jp(e,t){let n=Object.assign({blockQuote:!0,commentString:Kp.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Gp(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(Re.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Yp(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Re.isScalar(e)||Re.isCollection(e))&&e.anchor;s&&Up.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.directives.tagString(i)),o.join(" ")}function Hp(e,t,n,r){if(Re.isPair(e))return e.toString(t,n,r);if(Re.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Re.isNode(e)?e:t.doc.createNode(e,{onTagObj:l=>o=l});o??(o=Gp(t.doc.schema.tags,s));let i=Yp(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):Re.isScalar(s)?Wp.stringifyString(s,t,n,r):s.toString(t,n,r);return i?Re.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}jo.createStringifyContext=Jp;jo.stringify=Hp});var Ra=b(Ta=>{"use strict";var Se=R(),xa=U(),Aa=Yt(),Ht=Kt();function Vp({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=n,f=Se.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Se.isCollection(e)||!Se.isNode(e)&&typeof e=="object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let h=!d&&(!e||f&&t==null&&!n.inFlow||Se.isCollection(e)||(Se.isScalar(e)?e.type===xa.Scalar.BLOCK_FOLDED||e.type===xa.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!h&&(d||!s),indent:a+l});let y=!1,p=!1,g=Aa.stringify(e,n,()=>y=!0,()=>p=!0);if(!h&&!n.inFlow&&g.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),g===""?"?":h?`? ${g}`:g}else if(s&&!d||t==null&&h)return g=`? ${g}`,f&&!y?g+=Ht.lineComment(g,n.indent,c(f)):p&&o&&o(),g;y&&(f=null),h?(f&&(g+=Ht.lineComment(g,n.indent,c(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=Ht.lineComment(g,n.indent,c(f))));let v,S,k;Se.isNode(t)?(v=!!t.spaceBefore,S=t.commentBefore,k=t.comment):(v=!1,S=null,k=null,t&&typeof t=="object"&&(t=i.createNode(t))),n.implicitKey=!1,!h&&!f&&Se.isScalar(t)&&(n.indentAtStart=g.length+1),p=!1,!u&&l.length>=2&&!n.inFlow&&!h&&Se.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=Aa.stringify(t,n,()=>$=!0,()=>p=!0),A=" ";if(f||v||S){if(A=v?`
`:"",S){let M=c(S);A+=`
${Ht.indentComment(M,n.indent)}`}E===""&&!n.inFlow?A===`
`&&k&&(A=`

`):A+=`
${n.indent}`}else if(!h&&Se.isCollection(t)){let M=E[0],_=E.indexOf(`
`),K=_!==-1,Ee=n.inFlow??t.flow??t.items.length===0;if(K||!Ee){let Qe=!1;if(K&&(M==="&"||M==="!")){let W=E.indexOf(" ");M==="&"&&W!==-1&&W<_&&E[W+1]==="!"&&(W=E.indexOf(" ",W+1)),(W===-1||_<W)&&(Qe=!0)}Qe||(A=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(A="");return g+=A+E,n.inFlow?$&&r&&r():k&&!$?g+=Ht.lineComment(g,n.indent,c(k)):p&&o&&o(),g}Ta.stringifyPair=Vp});var Mo=b(Co=>{"use strict";var Oa=In("process");function Qp(e,...t){e==="debug"&&console.log(...t)}function zp(e,t){(e==="debug"||e==="warn")&&(typeof Oa.emitWarning=="function"?Oa.emitWarning(t):console.warn(t))}Co.debug=Qp;Co.warn=zp});var nr=b(tr=>{"use strict";var er=R(),Ia=U(),Xn="<<",Zn={identify:e=>e===Xn||typeof e=="symbol"&&e.description===Xn,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Ia.Scalar(Symbol(Xn)),{addToJSMap:Na}),stringify:()=>Xn},Xp=(e,t)=>(Zn.identify(t)||er.isScalar(t)&&(!t.type||t.type===Ia.Scalar.PLAIN)&&Zn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Zn.tag&&n.default);function Na(e,t,n){let r=La(e,n);if(er.isSeq(r))for(let o of r.items)Po(e,t,o);else if(Array.isArray(r))for(let o of r)Po(e,t,o);else Po(e,t,r)}function Po(e,t,n){let r=La(e,n);if(!er.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function La(e,t){return e&&er.isAlias(t)?t.resolve(e.doc,e):t}tr.addMergeToJSMap=Na;tr.isMergeKey=Xp;tr.merge=Zn});var Do=b(Ma=>{"use strict";var Zp=Mo(),ja=nr(),em=Yt(),Ca=R(),qo=xe();function tm(e,t,{key:n,value:r}){if(Ca.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(ja.isMergeKey(e,n))ja.addMergeToJSMap(e,t,r);else{let o=qo.toJS(n,"",e);if(t instanceof Map)t.set(o,qo.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=nm(n,o,e),i=qo.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function nm(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(Ca.isNode(e)&&n?.doc){let r=em.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),Zp.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}Ma.addPairToJSMap=tm});var Oe=b(Bo=>{"use strict";var Pa=Ut(),rm=Ra(),om=Do(),rr=R();function sm(e,t,n){let r=Pa.createNode(e,void 0,n),o=Pa.createNode(t,void 0,n);return new or(r,o)}var or=class e{constructor(t,n=null){Object.defineProperty(this,rr.NODE_TYPE,{value:rr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return rr.isNode(n)&&(n=n.clone(t)),rr.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return om.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?rm.stringifyPair(this,t,n,r):JSON.stringify(this)}};Bo.Pair=or;Bo.createPair=sm});var Fo=b(Da=>{"use strict";var Be=R(),qa=Yt(),sr=Kt();function im(e,t,n){return(t.inFlow??e.flow?lm:am)(e,t,n)}function am({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:l,options:{commentString:c}}=n,u=Object.assign({},n,{indent:s,type:null}),d=!1,f=[];for(let y=0;y<t.length;++y){let p=t[y],g=null;if(Be.isNode(p))!d&&p.spaceBefore&&f.push(""),ir(n,f,p.commentBefore,d),p.comment&&(g=p.comment);else if(Be.isPair(p)){let S=Be.isNode(p.key)?p.key:null;S&&(!d&&S.spaceBefore&&f.push(""),ir(n,f,S.commentBefore,d))}d=!1;let v=qa.stringify(p,u,()=>g=null,()=>d=!0);g&&(v+=sr.lineComment(v,s,c(g))),d&&g&&(d=!1),f.push(r+v)}let h;if(f.length===0)h=o.start+o.end;else{h=f[0];for(let y=1;y<f.length;++y){let p=f[y];h+=p?`
${l}${p}`:`
`}}return e?(h+=`
`+sr.indentComment(c(e),l),a&&a()):d&&i&&i(),h}function lm({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;r+=s;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),c=!1,u=0,d=[];for(let y=0;y<e.length;++y){let p=e[y],g=null;if(Be.isNode(p))p.spaceBefore&&d.push(""),ir(t,d,p.commentBefore,!1),p.comment&&(g=p.comment);else if(Be.isPair(p)){let S=Be.isNode(p.key)?p.key:null;S&&(S.spaceBefore&&d.push(""),ir(t,d,S.commentBefore,!1),S.comment&&(c=!0));let k=Be.isNode(p.value)?p.value:null;k?(k.comment&&(g=k.comment),k.commentBefore&&(c=!0)):p.value==null&&S?.comment&&(g=S.comment)}g&&(c=!0);let v=qa.stringify(p,l,()=>g=null);c||(c=d.length>u||v.includes(`
`)),y<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=d.reduce((S,k)=>S+k.length+2,2)+(v.length+2)>t.options.lineWidth)),c&&(v+=",")),g&&(v+=sr.lineComment(v,r,a(g))),d.push(v),u=d.length}let{start:f,end:h}=n;if(d.length===0)return f+h;if(!c){let y=d.reduce((p,g)=>p+g.length+2,2);c=t.options.lineWidth>0&&y>t.options.lineWidth}if(c){let y=f;for(let p of d)y+=p?`
${s}${o}${p}`:`
`;return`${y}
${o}${h}`}else return`${f}${i}${d.join(" ")}${i}${h}`}function ir({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=sr.indentComment(t(r),e);n.push(s.trimStart())}}Da.stringifyCollection=im});var Ne=b(Ko=>{"use strict";var cm=Fo(),dm=Do(),um=Gn(),Ie=R(),ar=Oe(),fm=U();function Vt(e,t){let n=Ie.isScalar(t)?t.value:t;for(let r of e)if(Ie.isPair(r)&&(r.key===t||r.key===n||Ie.isScalar(r.key)&&r.key.value===n))return r}var Uo=class extends um.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ie.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(l,c)=>{if(typeof s=="function")c=s.call(n,l,c);else if(Array.isArray(s)&&!s.includes(l))return;(c!==void 0||o)&&i.items.push(ar.createPair(l,c,r))};if(n instanceof Map)for(let[l,c]of n)a(l,c);else if(n&&typeof n=="object")for(let l of Object.keys(n))a(l,n[l]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;Ie.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new ar.Pair(t,t?.value):r=new ar.Pair(t.key,t.value);let o=Vt(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);Ie.isScalar(o.value)&&fm.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=Vt(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Vt(this.items,t)?.value;return(!n&&Ie.isScalar(o)?o.value:o)??void 0}has(t){return!!Vt(this.items,t)}set(t,n){this.add(new ar.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)dm.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!Ie.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),cm.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Ko.YAMLMap=Uo;Ko.findPair=Vt});var it=b(Fa=>{"use strict";var pm=R(),Ba=Ne(),mm={collection:"map",default:!0,nodeClass:Ba.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return pm.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Ba.YAMLMap.from(e,t,n)};Fa.map=mm});var Le=b(Ua=>{"use strict";var hm=Ut(),gm=Fo(),ym=Gn(),cr=R(),bm=U(),wm=xe(),Wo=class extends ym.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(cr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=lr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=lr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&cr.isScalar(o)?o.value:o}has(t){let n=lr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=lr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];cr.isScalar(o)&&bm.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(wm.toJS(s,String(o++),n));return r}toString(t,n,r){return t?gm.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let l=n instanceof Set?a:String(i++);a=o.call(n,l,a)}s.items.push(hm.createNode(a,void 0,r))}}return s}};function lr(e){let t=cr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Ua.YAMLSeq=Wo});var at=b(Wa=>{"use strict";var _m=R(),Ka=Le(),vm={collection:"seq",default:!0,nodeClass:Ka.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return _m.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Ka.YAMLSeq.from(e,t,n)};Wa.seq=vm});var Qt=b(Ja=>{"use strict";var Sm=Gt(),km={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),Sm.stringifyString(e,t,n,r)}};Ja.string=km});var dr=b(Ha=>{"use strict";var Ga=U(),Ya={identify:e=>e==null,createNode:()=>new Ga.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Ga.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Ya.test.test(e)?e:t.options.nullStr};Ha.nullTag=Ya});var Jo=b(Qa=>{"use strict";var $m=U(),Va={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new $m.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Va.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};Qa.boolTag=Va});var lt=b(za=>{"use strict";function Em({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}za.stringifyNumber=Em});var Yo=b(ur=>{"use strict";var xm=U(),Go=lt(),Am={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Go.stringifyNumber},Tm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Go.stringifyNumber(e)}},Rm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new xm.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Go.stringifyNumber};ur.float=Rm;ur.floatExp=Tm;ur.floatNaN=Am});var Vo=b(pr=>{"use strict";var Xa=lt(),fr=e=>typeof e=="bigint"||Number.isInteger(e),Ho=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Za(e,t,n){let{value:r}=e;return fr(r)&&r>=0?n+r.toString(t):Xa.stringifyNumber(e)}var Om={identify:e=>fr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ho(e,2,8,n),stringify:e=>Za(e,8,"0o")},Im={identify:fr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ho(e,0,10,n),stringify:Xa.stringifyNumber},Nm={identify:e=>fr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ho(e,2,16,n),stringify:e=>Za(e,16,"0x")};pr.int=Im;pr.intHex=Nm;pr.intOct=Om});var tl=b(el=>{"use strict";var Lm=it(),jm=dr(),Cm=at(),Mm=Qt(),Pm=Jo(),Qo=Yo(),zo=Vo(),qm=[Lm.map,Cm.seq,Mm.string,jm.nullTag,Pm.boolTag,zo.intOct,zo.int,zo.intHex,Qo.floatNaN,Qo.floatExp,Qo.float];el.schema=qm});var ol=b(rl=>{"use strict";var Dm=U(),Bm=it(),Fm=at();function nl(e){return typeof e=="bigint"||Number.isInteger(e)}var mr=({value:e})=>JSON.stringify(e),Um=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:mr},{identify:e=>e==null,createNode:()=>new Dm.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:mr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:mr},{identify:nl,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>nl(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:mr}],Km={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Wm=[Bm.map,Fm.seq].concat(Um,Km);rl.schema=Wm});var Zo=b(sl=>{"use strict";var zt=In("buffer"),Xo=U(),Jm=Gt(),Gm={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof zt.Buffer=="function")return zt.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof zt.Buffer=="function")a=i instanceof zt.Buffer?i.toString("base64"):zt.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<i.length;++c)l+=String.fromCharCode(i[c]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Xo.Scalar.BLOCK_LITERAL),t!==Xo.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,f=0;d<c;++d,f+=l)u[d]=a.substr(f,l);a=u.join(t===Xo.Scalar.BLOCK_LITERAL?`
`:" ")}return Jm.stringifyString({comment:e,type:t,value:a},r,o,s)}};sl.binary=Gm});var yr=b(gr=>{"use strict";var hr=R(),es=Oe(),Ym=U(),Hm=Le();function il(e,t){if(hr.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!hr.isPair(r)){if(hr.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new es.Pair(new Ym.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=hr.isPair(r)?r:new es.Pair(r)}}else t("Expected a sequence for this tag");return e}function al(e,t,n){let{replacer:r}=n,o=new Hm.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,l;if(Array.isArray(i))if(i.length===2)a=i[0],l=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let c=Object.keys(i);if(c.length===1)a=c[0],l=i[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=i;o.items.push(es.createPair(a,l,n))}return o}var Vm={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:il,createNode:al};gr.createPairs=al;gr.pairs=Vm;gr.resolvePairs=il});var rs=b(ns=>{"use strict";var ll=R(),ts=xe(),Xt=Ne(),Qm=Le(),cl=yr(),Fe=class e extends Qm.YAMLSeq{constructor(){super(),this.add=Xt.YAMLMap.prototype.add.bind(this),this.delete=Xt.YAMLMap.prototype.delete.bind(this),this.get=Xt.YAMLMap.prototype.get.bind(this),this.has=Xt.YAMLMap.prototype.has.bind(this),this.set=Xt.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,i;if(ll.isPair(o)?(s=ts.toJS(o.key,"",n),i=ts.toJS(o.value,s,n)):s=ts.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,i)}return r}static from(t,n,r){let o=cl.createPairs(t,n,r),s=new this;return s.items=o.items,s}};Fe.tag="tag:yaml.org,2002:omap";var zm={collection:"seq",identify:e=>e instanceof Map,nodeClass:Fe,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=cl.resolvePairs(e,t),r=[];for(let{key:o}of n.items)ll.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Fe,n)},createNode:(e,t,n)=>Fe.from(e,t,n)};ns.YAMLOMap=Fe;ns.omap=zm});var ml=b(os=>{"use strict";var dl=U();function ul({value:e,source:t},n){return t&&(e?fl:pl).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var fl={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new dl.Scalar(!0),stringify:ul},pl={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new dl.Scalar(!1),stringify:ul};os.falseTag=pl;os.trueTag=fl});var hl=b(br=>{"use strict";var Xm=U(),ss=lt(),Zm={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ss.stringifyNumber},eh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ss.stringifyNumber(e)}},th={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Xm.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ss.stringifyNumber};br.float=th;br.floatExp=eh;br.floatNaN=Zm});var yl=b(en=>{"use strict";var gl=lt(),Zt=e=>typeof e=="bigint"||Number.isInteger(e);function wr(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o==="-"?-1*s:s}function is(e,t,n){let{value:r}=e;if(Zt(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return gl.stringifyNumber(e)}var nh={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>wr(e,2,2,n),stringify:e=>is(e,2,"0b")},rh={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>wr(e,1,8,n),stringify:e=>is(e,8,"0")},oh={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>wr(e,0,10,n),stringify:gl.stringifyNumber},sh={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>wr(e,2,16,n),stringify:e=>is(e,16,"0x")};en.int=oh;en.intBin=nh;en.intHex=sh;en.intOct=rh});var ls=b(as=>{"use strict";var Sr=R(),_r=Oe(),vr=Ne(),Ue=class e extends vr.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Sr.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new _r.Pair(t.key,null):n=new _r.Pair(t,null),vr.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=vr.findPair(this.items,t);return!n&&Sr.isPair(r)?Sr.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=vr.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new _r.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(_r.createPair(i,null,r));return s}};Ue.tag="tag:yaml.org,2002:set";var ih={collection:"map",identify:e=>e instanceof Set,nodeClass:Ue,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Ue.from(e,t,n),resolve(e,t){if(Sr.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ue,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};as.YAMLSet=Ue;as.set=ih});var ds=b(kr=>{"use strict";var ah=lt();function cs(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n==="-"?o(-1)*s:s}function bl(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return ah.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var lh={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>cs(e,n),stringify:bl},ch={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>cs(e,!1),stringify:bl},wl={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(wl.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,r-1,o,s||0,i||0,a||0,l),u=t[8];if(u&&u!=="Z"){let d=cs(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};kr.floatTime=ch;kr.intTime=lh;kr.timestamp=wl});var Sl=b(vl=>{"use strict";var dh=it(),uh=dr(),fh=at(),ph=Qt(),mh=Zo(),_l=ml(),us=hl(),$r=yl(),hh=nr(),gh=rs(),yh=yr(),bh=ls(),fs=ds(),wh=[dh.map,fh.seq,ph.string,uh.nullTag,_l.trueTag,_l.falseTag,$r.intBin,$r.intOct,$r.int,$r.intHex,us.floatNaN,us.floatExp,us.float,mh.binary,hh.merge,gh.omap,yh.pairs,bh.set,fs.intTime,fs.floatTime,fs.timestamp];vl.schema=wh});var Nl=b(hs=>{"use strict";var xl=it(),_h=dr(),Al=at(),vh=Qt(),Sh=Jo(),ps=Yo(),ms=Vo(),kh=tl(),$h=ol(),Tl=Zo(),tn=nr(),Rl=rs(),Ol=yr(),kl=Sl(),Il=ls(),Er=ds(),$l=new Map([["core",kh.schema],["failsafe",[xl.map,Al.seq,vh.string]],["json",$h.schema],["yaml11",kl.schema],["yaml-1.1",kl.schema]]),El={binary:Tl.binary,bool:Sh.boolTag,float:ps.float,floatExp:ps.floatExp,floatNaN:ps.floatNaN,floatTime:Er.floatTime,int:ms.int,intHex:ms.intHex,intOct:ms.intOct,intTime:Er.intTime,map:xl.map,merge:tn.merge,null:_h.nullTag,omap:Rl.omap,pairs:Ol.pairs,seq:Al.seq,set:Il.set,timestamp:Er.timestamp},Eh={"tag:yaml.org,2002:binary":Tl.binary,"tag:yaml.org,2002:merge":tn.merge,"tag:yaml.org,2002:omap":Rl.omap,"tag:yaml.org,2002:pairs":Ol.pairs,"tag:yaml.org,2002:set":Il.set,"tag:yaml.org,2002:timestamp":Er.timestamp};function xh(e,t,n){let r=$l.get(t);if(r&&!e)return n&&!r.includes(tn.merge)?r.concat(tn.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from($l.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(tn.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?El[i]:i;if(!a){let l=JSON.stringify(i),c=Object.keys(El).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}hs.coreKnownTags=Eh;hs.getTags=xh});var bs=b(Ll=>{"use strict";var gs=R(),Ah=it(),Th=at(),Rh=Qt(),xr=Nl(),Oh=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ys=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?xr.getTags(t,"compat"):t?xr.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?xr.coreKnownTags:{},this.tags=xr.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,gs.MAP,{value:Ah.map}),Object.defineProperty(this,gs.SCALAR,{value:Rh.string}),Object.defineProperty(this,gs.SEQ,{value:Th.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?Oh:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Ll.Schema=ys});var Cl=b(jl=>{"use strict";var Ih=R(),ws=Yt(),nn=Kt();function Nh(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=ws.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let l=s(e.commentBefore);n.unshift(nn.indentComment(l,""))}let i=!1,a=null;if(e.contents){if(Ih.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(nn.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let l=a?void 0:()=>i=!0,c=ws.stringify(e.contents,o,()=>a=null,l);a&&(c+=nn.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(ws.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let l=s(e.comment);l.includes(`
`)?(n.push("..."),n.push(nn.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&i&&(l=l.replace(/^\n+/,"")),l&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(nn.indentComment(s(l),"")))}return n.join(`
`)+`
`}jl.stringifyDocument=Nh});var rn=b(Ml=>{"use strict";var Lh=Ft(),ct=Gn(),ie=R(),jh=Oe(),Ch=xe(),Mh=bs(),Ph=Cl(),_s=Un(),qh=$o(),Dh=Ut(),vs=ko(),Ss=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ie.NODE_TYPE,{value:ie.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new vs.Directives({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[ie.NODE_TYPE]:{value:ie.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ie.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){dt(this.contents)&&this.contents.add(t)}addIn(t,n){dt(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=_s.anchorNames(this);t.anchor=!n||r.has(n)?_s.findNewAnchor(n||"a",r):n}return new Lh.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,v=n.filter(g).map(String);v.length>0&&(n=n.concat(v)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:l,onTagObj:c,tag:u}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:h}=_s.createNodeAnchors(this,i||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:o,schema:this.schema,sourceObjects:h},p=Dh.createNode(t,u,y);return a&&ie.isCollection(p)&&(p.flow=!0),f(),p}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new jh.Pair(o,s)}delete(t){return dt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ct.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):dt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return ie.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return ct.isEmptyPath(t)?!n&&ie.isScalar(this.contents)?this.contents.value:this.contents:ie.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ie.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return ct.isEmptyPath(t)?this.contents!==void 0:ie.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=ct.collectionFromPath(this.schema,[t],n):dt(this.contents)&&this.contents.set(t,n)}setIn(t,n){ct.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=ct.collectionFromPath(this.schema,Array.from(t),n):dt(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new vs.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new vs.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Mh.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Ch.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:u}of a.anchors.values())s(u,c);return typeof i=="function"?qh.applyReviver(i,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Ph.stringifyDocument(this,t)}};function dt(e){if(ie.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}Ml.Document=Ss});var an=b(sn=>{"use strict";var on=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},ks=class extends on{constructor(t,n,r){super("YAMLParseError",t,n,r)}},$s=class extends on{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Bh=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,l=n.linePos[1];l?.line===r&&l.col>o&&(a=Math.max(1,Math.min(l.col-o,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${c}
`}};sn.YAMLError=on;sn.YAMLParseError=ks;sn.YAMLWarning=$s;sn.prettifyError=Bh});var ln=b(Pl=>{"use strict";function Fh(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let l=!1,c=a,u=a,d="",f="",h=!1,y=!1,p=null,g=null,v=null,S=null,k=null,$=null,E=null;for(let _ of e)switch(y&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),p&&(c&&_.type!=="comment"&&_.type!=="newline"&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),_.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(p=_),u=!0;break;case"comment":{u||s(_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let K=_.source.substring(1)||" ";d?d+=f+K:d=K,f="",c=!1;break}case"newline":c?d?d+=_.source:(!$||n!=="seq-item-ind")&&(l=!0):f+=_.source,c=!0,h=!0,(g||v)&&(S=_),u=!0;break;case"anchor":g&&s(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=_,E??(E=_.offset),c=!1,u=!1,y=!0;break;case"tag":{v&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),v=_,E??(E=_.offset),c=!1,u=!1,y=!0;break}case n:(g||v)&&s(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),$&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),$=_,c=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){k&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=_,c=!1,u=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),c=!1,u=!1}let A=e[e.length-1],M=A?A.offset+A.source.length:o;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(c&&p.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:$,spaceBefore:l,comment:d,hasNewline:h,anchor:g,tag:v,newlineAfterProp:S,end:M,start:E??M}}Pl.resolveProps=Fh});var Ar=b(ql=>{"use strict";function Es(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Es(t.key)||Es(t.value))return!0}return!1;default:return!0}}ql.containsNewline=Es});var xs=b(Dl=>{"use strict";var Uh=Ar();function Kh(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Uh.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Dl.flowIndentCheck=Kh});var As=b(Fl=>{"use strict";var Bl=R();function Wh(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||Bl.isScalar(s)&&Bl.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,n))}Fl.mapIncludes=Wh});var Yl=b(Gl=>{"use strict";var Ul=Oe(),Jh=Ne(),Kl=ln(),Gh=Ar(),Wl=xs(),Yh=As(),Jl="All mapping items must start at the same column";function Hh({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??Jh.YAMLMap,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,c=null;for(let u of r.items){let{start:d,key:f,sep:h,value:y}=u,p=Kl.resolveProps(d,{indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),g=!p.found;if(g){if(f&&(f.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&o(l,"BAD_INDENT",Jl)),!p.anchor&&!p.tag&&!h){c=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Gh.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==r.indent&&o(l,"BAD_INDENT",Jl);n.atKey=!0;let v=p.end,S=f?e(n,f,p,o):t(n,v,d,null,p,o);n.schema.compat&&Wl.flowIndentCheck(r.indent,f,o),n.atKey=!1,Yh.mapIncludes(n,a.items,S)&&o(v,"DUPLICATE_KEY","Map keys must be unique");let k=Kl.resolveProps(h??[],{indicator:"map-value-ind",next:y,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=k.end,k.found){g&&(y?.type==="block-map"&&!k.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&p.start<k.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=y?e(n,y,k,o):t(n,l,h,null,k,o);n.schema.compat&&Wl.flowIndentCheck(r.indent,y,o),l=$.range[2];let E=new Ul.Pair(S,$);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}else{g&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let $=new Ul.Pair(S);n.options.keepSourceTokens&&($.srcToken=u),a.items.push($)}}return c&&c<l&&o(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,l,c??l],a}Gl.resolveBlockMap=Hh});var Vl=b(Hl=>{"use strict";var Vh=Le(),Qh=ln(),zh=xs();function Xh({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??Vh.YAMLSeq,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,c=null;for(let{start:u,value:d}of r.items){let f=Qh.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}let h=d?e(n,d,f,o):t(n,f.end,u,null,f,o);n.schema.compat&&zh.flowIndentCheck(r.indent,d,o),l=h.range[2],a.items.push(h)}return a.range=[r.offset,l,c??l],a}Hl.resolveBlockSeq=Xh});var ut=b(Ql=>{"use strict";function Zh(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:l,type:c}=a;switch(c){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=l),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=l.length}}return{comment:o,offset:t}}Ql.resolveEnd=Zh});var ec=b(Zl=>{"use strict";var eg=R(),tg=Oe(),zl=Ne(),ng=Le(),rg=ut(),Xl=ln(),og=Ar(),sg=As(),Ts="Block collections are not allowed within flow collections",Rs=e=>e&&(e.type==="block-map"||e.type==="block-seq");function ig({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=r.start.source==="{",a=i?"flow map":"flow sequence",l=s?.nodeClass??(i?zl.YAMLMap:ng.YAMLSeq),c=new l(n.schema);c.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let v=r.items[g],{start:S,key:k,sep:$,value:E}=v,A=Xl.resolveProps(S,{flow:a,indicator:"explicit-key-ind",next:k??$?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!$&&!E){g===0&&A.comma?o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&o(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(c.comment?c.comment+=`
`+A.comment:c.comment=A.comment),d=A.end;continue}!i&&n.options.strict&&og.containsNewline(k)&&o(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)A.comma&&o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||o(A.start,"MISSING_CHAR",`Missing , between ${a} items`),A.comment){let M="";e:for(let _ of S)switch(_.type){case"comma":case"space":break;case"comment":M=_.source.substring(1);break e;default:break e}if(M){let _=c.items[c.items.length-1];eg.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+M:_.comment=M,A.comment=A.comment.substring(M.length+1)}}if(!i&&!$&&!A.found){let M=E?e(n,E,A,o):t(n,A.end,$,null,A,o);c.items.push(M),d=M.range[2],Rs(E)&&o(M.range,"BLOCK_IN_FLOW",Ts)}else{n.atKey=!0;let M=A.end,_=k?e(n,k,A,o):t(n,M,S,null,A,o);Rs(k)&&o(_.range,"BLOCK_IN_FLOW",Ts),n.atKey=!1;let K=Xl.resolveProps($??[],{flow:a,indicator:"map-value-ind",next:E,offset:_.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(K.found){if(!i&&!A.found&&n.options.strict){if($)for(let W of $){if(W===K.found)break;if(W.type==="newline"){o(W,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}A.start<K.found.offset-1024&&o(K.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?o(E,"MISSING_CHAR",`Missing space after : in ${a}`):o(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ee=E?e(n,E,K,o):K.found?t(n,K.end,$,null,K,o):null;Ee?Rs(E)&&o(Ee.range,"BLOCK_IN_FLOW",Ts):K.comment&&(_.comment?_.comment+=`
`+K.comment:_.comment=K.comment);let Qe=new tg.Pair(_,Ee);if(n.options.keepSourceTokens&&(Qe.srcToken=v),i){let W=c;sg.mapIncludes(n,W.items,_)&&o(M,"DUPLICATE_KEY","Map keys must be unique"),W.items.push(Qe)}else{let W=new zl.YAMLMap(n.schema);W.flow=!0,W.items.push(Qe);let Ki=(Ee??_).range;W.range=[_.range[0],Ki[1],Ki[2]],c.items.push(W)}d=Ee?Ee.range[2]:K.end}}let f=i?"}":"]",[h,...y]=r.end,p=d;if(h?.source===f)p=h.offset+h.source.length;else{let g=a[0].toUpperCase()+a.substring(1),v=u?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",v),h&&h.source.length!==1&&y.unshift(h)}if(y.length>0){let g=rg.resolveEnd(y,p,n.options.strict,o);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[r.offset,p,g.offset]}else c.range=[r.offset,p,p];return c}Zl.resolveFlowCollection=ig});var nc=b(tc=>{"use strict";var ag=R(),lg=U(),cg=Ne(),dg=Le(),ug=Yl(),fg=Vl(),pg=ec();function Os(e,t,n,r,o,s){let i=n.type==="block-map"?ug.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?fg.resolveBlockSeq(e,t,n,r,s):pg.resolveFlowCollection(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function mg(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=r,y=f&&s?f.offset>s.offset?f:s:f??s;y&&(!h||h.offset<y.offset)&&o(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===cg.YAMLMap.tagName&&a==="map"||i===dg.YAMLSeq.tagName&&a==="seq")return Os(e,t,n,o,i);let l=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!l){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Os(e,t,n,o,i)}let c=Os(e,t,n,o,i,l),u=l.resolve?.(c,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??c,d=ag.isNode(u)?u:new lg.Scalar(u);return d.range=c.range,d.tag=i,l?.format&&(d.format=l.format),d}tc.composeCollection=mg});var Ns=b(rc=>{"use strict";var Is=U();function hg(e,t,n){let r=t.offset,o=gg(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Is.Scalar.BLOCK_FOLDED:Is.Scalar.BLOCK_LITERAL,i=t.source?yg(t.source):[],a=i.length;for(let p=i.length-1;p>=0;--p){let g=i[p][1];if(g===""||g==="\r")a=p;else break}if(a===0){let p=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=r+o.length;return t.source&&(g+=t.source.length),{value:p,type:s,comment:o.comment,range:[r,g,g]}}let l=t.indent+o.indent,c=t.offset+o.length,u=0;for(let p=0;p<a;++p){let[g,v]=i[p];if(v===""||v==="\r")o.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&n(c+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=g.length),u=p,l===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=g.length+v.length+1}for(let p=i.length-1;p>=a;--p)i[p][0].length>l&&(a=p+1);let d="",f="",h=!1;for(let p=0;p<u;++p)d+=i[p][0].slice(l)+`
`;for(let p=u;p<a;++p){let[g,v]=i[p];c+=g.length+v.length+1;let S=v[v.length-1]==="\r";if(S&&(v=v.slice(0,-1)),v&&g.length<l){let $=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(c-v.length-(S?2:1),"BAD_INDENT",$),g=""}s===Is.Scalar.BLOCK_LITERAL?(d+=f+g.slice(l)+v,f=`
`):g.length>l||v[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),d+=f+g.slice(l)+v,f=`
`,h=!0):v===""?f===`
`?d+=`
`:f=`
`:(d+=f+v,f=" ",h=!1)}switch(o.chomp){case"-":break;case"+":for(let p=a;p<i.length;++p)d+=`
`+i[p][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let y=r+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[r,y,y]}}function gg({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",l=-1;for(let f=1;f<o.length;++f){let h=o[f];if(!a&&(h==="-"||h==="+"))a=h;else{let y=Number(h);!i&&y?i=y:l===-1&&(l=e+f)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let c=!1,u="",d=o.length;for(let f=1;f<t.length;++f){let h=t[f];switch(h.type){case"space":c=!0;case"newline":d+=h.source.length;break;case"comment":n&&!c&&r(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=h.source.length,u=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOKEN",h.message),d+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",y);let p=h.source;p&&typeof p=="string"&&(d+=p.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function yg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}rc.resolveBlockScalar=hg});var js=b(sc=>{"use strict";var Ls=U(),bg=ut();function wg(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,l,c=(f,h,y)=>n(r+f,h,y);switch(o){case"scalar":a=Ls.Scalar.PLAIN,l=_g(s,c);break;case"single-quoted-scalar":a=Ls.Scalar.QUOTE_SINGLE,l=vg(s,c);break;case"double-quoted-scalar":a=Ls.Scalar.QUOTE_DOUBLE,l=Sg(s,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,d=bg.resolveEnd(i,u,t,n);return{value:l,type:a,comment:d.comment,range:[r,u,d.offset]}}function _g(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),oc(e)}function vg(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),oc(e.slice(1,-1)).replace(/''/g,"'")}function oc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(o,"");c===""?i===`
`?s+=i:i=`
`:(s+=i+c,i=" "),a=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(e),s+i+(n?.[1]??"")}function Sg(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=kg(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=$g[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=Eg(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function kg(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var $g={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Eg(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}sc.resolveFlowScalar=wg});var lc=b(ac=>{"use strict";var Ke=R(),ic=U(),xg=Ns(),Ag=js();function Tg(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?xg.resolveBlockScalar(e,t,r):Ag.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Ke.SCALAR]:l?c=Rg(e.schema,o,l,n,r):t.type==="scalar"?c=Og(e,o,t,r):c=e.schema[Ke.SCALAR];let u;try{let d=c.resolve(o,f=>r(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=Ke.isScalar(d)?d:new ic.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",f),u=new ic.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),l&&(u.tag=l),c.format&&(u.format=c.format),i&&(u.comment=i),u}function Rg(e,t,n,r,o){if(n==="!")return e[Ke.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ke.SCALAR])}function Og({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Ke.SCALAR];if(n.compat){let a=n.compat.find(l=>l.default&&l.test?.test(r))??n[Ke.SCALAR];if(i.tag!==a.tag){let l=t.tagString(i.tag),c=t.tagString(a.tag),u=`Value may be parsed as either ${l} or ${c}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}ac.composeScalar=Tg});var dc=b(cc=>{"use strict";function Ig(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}cc.emptyScalarPosition=Ig});var pc=b(Ms=>{"use strict";var Ng=Ft(),Lg=R(),jg=nc(),uc=lc(),Cg=ut(),Mg=dc(),Pg={composeNode:fc,composeEmptyNode:Cs};function fc(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:l}=n,c,u=!0;switch(t.type){case"alias":c=qg(e,t,r),(a||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=uc.composeScalar(e,t,l,r),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=jg.composeCollection(Pg,e,t,n,r),a&&(c.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),u=!1}}return c??(c=Cs(e,t.offset,void 0,null,n,r)),a&&c.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!Lg.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?c.comment=i:c.commentBefore=i),e.options.keepSourceTokens&&u&&(c.srcToken=t),c}function Cs(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:l},c){let u={type:"scalar",offset:Mg.emptyScalarPosition(t,n,r),indent:-1,source:""},d=uc.composeScalar(e,u,a,c);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&c(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=l),d}function qg({options:e},{offset:t,source:n,end:r},o){let s=new Ng.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=Cg.resolveEnd(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Ms.composeEmptyNode=Cs;Ms.composeNode=fc});var gc=b(hc=>{"use strict";var Dg=rn(),mc=pc(),Bg=ut(),Fg=ln();function Ug(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),l=new Dg.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=Fg.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?mc.composeNode(c,o,u,i):mc.composeEmptyNode(c,u.end,r,null,u,i);let d=l.contents.range[2],f=Bg.resolveEnd(s,d,!1,i);return f.comment&&(l.comment=f.comment),l.range=[n,d,f.offset],l}hc.composeDoc=Ug});var qs=b(wc=>{"use strict";var Kg=In("process"),Wg=ko(),Jg=rn(),cn=an(),yc=R(),Gg=gc(),Yg=ut();function dn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function bc(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Ps=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=dn(n);s?this.warnings.push(new cn.YAMLWarning(i,r,o)):this.errors.push(new cn.YAMLParseError(i,r,o))},this.directives=new Wg.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=bc(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(yc.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];yc.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:bc(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(Kg.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=dn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=Gg.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new cn.YAMLParseError(dn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new cn.YAMLParseError(dn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Yg.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new cn.YAMLParseError(dn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Jg.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};wc.Composer=Ps});var Sc=b(Tr=>{"use strict";var Hg=Ns(),Vg=js(),Qg=an(),_c=Gt();function zg(e,t=!0,n){if(e){let r=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,s,i);else throw new Qg.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Vg.resolveFlowScalar(e,t,r);case"block-scalar":return Hg.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function Xg(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=_c.stringifyString({type:i,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),u=a.substring(0,c),d=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return vc(f,l)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:a,end:l};default:return{type:"scalar",offset:s,indent:r,source:a,end:l}}}function Zg(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let l=_c.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":ey(e,l);break;case'"':Ds(e,l,"double-quoted-scalar");break;case"'":Ds(e,l,"single-quoted-scalar");break;default:Ds(e,l,"scalar")}}function ey(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:r}];vc(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function vc(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ds(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}Tr.createScalarToken=Xg;Tr.resolveAsScalar=zg;Tr.setScalarValue=Zg});var $c=b(kc=>{"use strict";var ty=e=>"type"in e?Or(e):Rr(e);function Or(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Or(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Rr(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Rr(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=Rr(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function Rr({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Or(t)),n)for(let s of n)o+=s.source;return r&&(o+=Or(r)),o}kc.stringify=ty});var Tc=b(Ac=>{"use strict";var Bs=Symbol("break visit"),ny=Symbol("skip children"),Ec=Symbol("remove item");function We(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),xc(Object.freeze([]),e,t)}We.BREAK=Bs;We.SKIP=ny;We.REMOVE=Ec;We.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};We.parentCollection=(e,t)=>{let n=We.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function xc(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=xc(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===Bs)return Bs;a===Ec&&(s.items.splice(i,1),i-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Ac.visit=We});var Ir=b(X=>{"use strict";var Fs=Sc(),ry=$c(),oy=Tc(),Us="\uFEFF",Ks="",Ws="",Js="",sy=e=>!!e&&"items"in e,iy=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function ay(e){switch(e){case Us:return"<BOM>";case Ks:return"<DOC>";case Ws:return"<FLOW_END>";case Js:return"<SCALAR>";default:return JSON.stringify(e)}}function ly(e){switch(e){case Us:return"byte-order-mark";case Ks:return"doc-mode";case Ws:return"flow-error-end";case Js:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}X.createScalarToken=Fs.createScalarToken;X.resolveAsScalar=Fs.resolveAsScalar;X.setScalarValue=Fs.setScalarValue;X.stringify=ry.stringify;X.visit=oy.visit;X.BOM=Us;X.DOCUMENT=Ks;X.FLOW_END=Ws;X.SCALAR=Js;X.isCollection=sy;X.isScalar=iy;X.prettyToken=ay;X.tokenType=ly});var Hs=b(Oc=>{"use strict";var un=Ir();function ce(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Rc=new Set("0123456789ABCDEFabcdef"),cy=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Nr=new Set(",[]{}"),dy=new Set(` ,[]{}
\r	`),Gs=e=>!e||dy.has(e),Ys=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&ce(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===un.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield un.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&ce(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!ce(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&ce(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Gs),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&ce(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield un.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Gs),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||ce(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ce(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield un.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(ce(s)||t&&Nr.has(s))break;n=r}else if(ce(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Nr.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Nr.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield un.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Gs),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(ce(r)||n&&Nr.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!ce(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(cy.has(n))n=this.buffer[++t];else if(n==="%"&&Rc.has(this.buffer[t+1])&&Rc.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Oc.Lexer=Ys});var Qs=b(Ic=>{"use strict";var Vs=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};Ic.LineCounter=Vs});var Xs=b(Mc=>{"use strict";var uy=In("process"),Nc=Ir(),fy=Hs();function je(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Lc(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Cc(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Lr(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ft(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function jr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function jc(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!je(t.start,"explicit-key-ind")&&!je(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Cc(t.value)?t.value.end?jr(t.value.end,t.sep):t.value.end=t.sep:jr(t.start,t.sep),delete t.sep)}var zs=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new fy.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,uy.env.LOG_TOKENS&&console.log("|",Nc.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Nc.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&jc(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Lc(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Lc(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Lr(this.peek(2)),r=ft(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jr(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let l=n.sep[a];switch(l.type){case"newline":i.push(a);break;case"space":break;case"comment":l.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(je(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Cc(n.key)&&!je(n.sep,"newline")){let i=ft(n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(je(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=ft(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):je(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!je(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jr(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||je(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Lr(r),s=ft(o);jc(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Lr(t),r=ft(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Lr(t),r=ft(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Mc.Parser=zs});var Fc=b(pn=>{"use strict";var Pc=qs(),py=rn(),fn=an(),my=Mo(),hy=R(),gy=Qs(),qc=Xs();function Dc(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new gy.LineCounter||null,prettyErrors:t}}function yy(e,t={}){let{lineCounter:n,prettyErrors:r}=Dc(t),o=new qc.Parser(n?.addNewLine),s=new Pc.Composer(t),i=Array.from(s.compose(o.parse(e)));if(r&&n)for(let a of i)a.errors.forEach(fn.prettifyError(e,n)),a.warnings.forEach(fn.prettifyError(e,n));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function Bc(e,t={}){let{lineCounter:n,prettyErrors:r}=Dc(t),o=new qc.Parser(n?.addNewLine),s=new Pc.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new fn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(fn.prettifyError(e,n)),i.warnings.forEach(fn.prettifyError(e,n))),i}function by(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=Bc(e,n);if(!o)return null;if(o.warnings.forEach(s=>my.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function wy(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return hy.isDocument(e)&&!r?e.toString(n):new py.Document(e,r,n).toString(n)}pn.parse=by;pn.parseAllDocuments=yy;pn.parseDocument=Bc;pn.stringify=wy});var pt=b(L=>{"use strict";var _y=qs(),vy=rn(),Sy=bs(),Zs=an(),ky=Ft(),Ce=R(),$y=Oe(),Ey=U(),xy=Ne(),Ay=Le(),Ty=Ir(),Ry=Hs(),Oy=Qs(),Iy=Xs(),Cr=Fc(),Uc=Pt();L.Composer=_y.Composer;L.Document=vy.Document;L.Schema=Sy.Schema;L.YAMLError=Zs.YAMLError;L.YAMLParseError=Zs.YAMLParseError;L.YAMLWarning=Zs.YAMLWarning;L.Alias=ky.Alias;L.isAlias=Ce.isAlias;L.isCollection=Ce.isCollection;L.isDocument=Ce.isDocument;L.isMap=Ce.isMap;L.isNode=Ce.isNode;L.isPair=Ce.isPair;L.isScalar=Ce.isScalar;L.isSeq=Ce.isSeq;L.Pair=$y.Pair;L.Scalar=Ey.Scalar;L.YAMLMap=xy.YAMLMap;L.YAMLSeq=Ay.YAMLSeq;L.CST=Ty;L.Lexer=Ry.Lexer;L.LineCounter=Oy.LineCounter;L.Parser=Iy.Parser;L.parse=Cr.parse;L.parseAllDocuments=Cr.parseAllDocuments;L.parseDocument=Cr.parseDocument;L.stringify=Cr.stringify;L.visit=Uc.visit;L.visitAsync=Uc.visitAsync});async function Dv(e,t){let n=r=>{process.exitCode=1,e.annotate(qe({level:"error",title:"postgres-entra-gate",message:r,location:null}))};try{let{fails:r,line:o}=await t();r&&n(o)}catch(r){n(r instanceof Error?r.stack??r.message:String(r))}process.stdout.write("",()=>process.exit())}var et={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};function Uv({number:e,count:t}){return`${e}/${t}`}function yo(e){let[,t,n]=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(e)??[],r={number:Number(t??0),count:Number(n??0)};return r.number>=1&&r.number<=r.count&&r.count<=256?r:void 0}function zi(e,t){let n=r=>Math.floor(r*e.length/t);return Array.from({length:t},(r,o)=>e.slice(n(o),n(o+1)))}function bo(e,t){let n=Xi(e);return t.map(o=>({candidate:o,distance:Yf(n,Xi(o))})).filter(({candidate:o,distance:s})=>s<=Gf(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function Y(e,t,n){let r=bo(e,t);return r===void 0?n:`Did you mean \`${r}\`?`}function Xi(e){return e.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function Gf(e){return e.length<=4?1:Math.min(4,Math.floor(e.length/3)+1)}function Yf(e,t){let n=[Array.from({length:t.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=n[r-1]??[],s=[r];for(let i=1;i<=t.length;i++){let a=e[r-1]===t[i-1],l=[(o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1)];r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&l.push((n[r-2]?.[i-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[e.length]?.[t.length]??0}function m({location:e,problems:t},n,r){t.push({message:n,suggestion:r,location:e})}function w(e){return`\`${I(ne(e,80))}\``}function Pn(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function Zi(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>Hf(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function Hf(e,t){return e<t?-1:e>t?1:0}var tt=".github/postgres-entra-gate.yml",wo=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:tt},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.",default:void 0},{name:"shard",description:"Which part of the servers to look at: `3/5` of those that are declared, or an entry of the matrix of `discover` (docs/fleet.md).",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once, over all servers, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"},{name:"rehearse",description:"Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.",default:"false"},{name:"open-firewall",description:"Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.",default:"false"}];function _e(e,t,n){let r=e[t]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${t}\``,location:void 0,problems:n}}function ea(e,t,n=wo){let r=n.map(({name:o})=>o);for(let[o,s]of Object.entries(e))r.includes(o)||s.trim()===""||m({label:"",location:void 0,problems:t},`There is no input ${w(o)}`,Y(o,r,`The inputs are ${r.join(", ")}`))}var Vf={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name or resource id, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`",rehearse:"`true` or `false`","open-firewall":"`true` or `false`"},Qf=wo.flatMap(({name:e,description:t,default:n})=>e==="config"||e==="shard"?[]:[{path:e,type:Vf[e],default:n,description:t}]),zf=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].resource-id","resource id of a flexible server",void 0,"The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."],["servers[].production","`true` or `false`","`false`","Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server."],["servers[].rehearse","`true` or `false`","`true`; in production `false`","Whether this server takes part when `rehearse` is on. Alone it switches nothing on."]],Xf=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],Zf=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"What becomes of each password role."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."],["rehearse-as","name","the job's own identity","Identity of `identities` that rehearses: it has the rights."]],ep=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],tp=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],np=[["logs","`true`, `false` or a mapping","`false`","Whether Log Analytics is asked who logged in with a password. Needs `resource-id` of every server, a diagnostic setting and a right of its own."],["logs.window","whole days or hours, 1 hour to 90 days","`7d`","How far back. What is not covered is a gap."]],rp=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],op=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...Qf,...[...zf,...Xf,...Zf,...ep,...tp,...np,...rp].map(([e,t,n,r])=>({path:e,type:t,default:n,description:r}))];function F(e){let t=e===""?"":`${e}.`;return op.map(({path:n})=>n).filter(n=>n.startsWith(t)&&!/[.[]/.test(n.slice(t.length))).map(n=>n.slice(t.length))}var q=Ct(pt(),1);function mn(e,t,n,r){let o=t!==null&&typeof t=="object"&&"range"in t?t.range:null,s=e.locate(o?.[0]??0),i={label:n,location:s,problems:e.problems},a=(0,q.isAlias)(t)?t.resolve(e.document):t;return(0,q.isScalar)(a)||(0,q.isMap)(a)||(0,q.isSeq)(a)?{...i,location:s,source:e,node:a,path:r}:(0,q.isAlias)(t)?m(i,`There is no anchor ${w(`&${t.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function Kc({node:e}){return(0,q.isMap)(e)?"a mapping":(0,q.isSeq)(e)?"a list":e.value===null?"empty":typeof e.value=="string"?"text":`the ${typeof e.value} ${w(e.source??String(e.value))}`}function mt({node:e}){return(0,q.isScalar)(e)&&typeof e.value=="string"}function Me({node:e}){return(0,q.isMap)(e)}function Wc({node:e}){return(0,q.isSeq)(e)}function H(e,t,n){let r=Kc(e),o=r==="empty"?`${e.label} is empty`:`${e.label} must be ${t}, and is ${r}`;return m(e,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function de(e,t){let{node:n}=e;return!(0,q.isScalar)(n)||n.value===null?H(e,"text",t):typeof n.value!="string"?m(e,`${e.label} must be text, and is ${Kc(e)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?m(e,`${e.label} is empty`,`Write ${t}, or remove the key`):n.value}function ue(e){let{node:t}=e;return(0,q.isScalar)(t)&&typeof t.value=="boolean"?t.value:H(e,"true or false","`true` or `false`, without quotes")}function fe(e,t,n){let{node:r}=e;if(!(0,q.isScalar)(r))return H(e,t,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:H(e,t,n)}function Z(e,t){let{node:n,source:r}=e;return(0,q.isSeq)(n)?n.items.length===0?m(e,`${e.label} is an empty list`,`Write ${t}, or remove the key`):Jc(e,n,r):H(e,"a list",t)}function Mr(e,t){let{node:n,source:r}=e;return(0,q.isSeq)(n)?Jc(e,n,r):H(e,"a list",t)}function Jc({path:e},t,n){return t.items.flatMap((r,o)=>{let s=`${e}[${o}]`;return mn(n,r,w(s),s)??[]})}function Je(e,t){let{node:n,source:r,path:o}=e;return(0,q.isMap)(n)?n.items.length===0?m(e,`${e.label} is an empty mapping`,`Write ${t}, or remove the key`):n.items.flatMap(s=>{let i=mn(r,s.key,"",""),a=(0,q.isScalar)(s.key)?String(s.key.value):"",l=o===""?a:`${o}.${a}`,c=mn(r,s.value??Ny(s.key),w(l),l);return i===void 0||c===void 0?[]:[{key:a,keySubject:{...i,label:`Key ${w(l)}`},value:c}]}):H(e,"a mapping",t)}function Ny(e){let t=new q.Scalar(null);return(0,q.isScalar)(e)&&(t.range=e.range??null),t}function D(e,t,n,{instead:r={},hidden:o=[]}={}){let s=Je(e,n);if(s===void 0)return;let i=new Map(Object.entries(r)),a=new Map,l=[];for(let{key:c,keySubject:u,value:d}of s){if(t.includes(c)||o.includes(c)){a.set(c,d);continue}let f=e.path===""?"":` in ${e.label}`,h=bo(c,t),y=i.get(c)??(h===void 0?`Known keys are ${t.join(", ")}`:`Did you mean \`${h}\`?`);m(u,`Unknown key ${w(c)}${f}`,y),h!==void 0&&l.push([h,d])}return Object.fromEntries([...l,...a])}var Gc={least:100,most:6e5},Ly={ms:1,s:1e3,m:6e4},Yc={least:1,most:32},Hc=63;function O(e,t,n){let r=de(e,t);return r===void 0?void 0:n(r,e)}function pe(e){return(t,n)=>{let r=e.find(o=>o===t);return r!==void 0?r:m(n,`${n.label} is ${w(t)}, which is none of its values`,Y(t,e,`Write ${Pn(e)}`))}}function gt(e,t){return["true","True","TRUE"].includes(e)?!0:["false","False","FALSE"].includes(e)?!1:m(t,`${t.label} is ${w(e)}, which is no boolean`,"Write `true` or `false`")}function ht(e,t){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(e.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return m(t,`${t.label} is ${w(e)}, which is no duration`,o);let s=Math.round(Number(n)*(Ly[r]??1e3));return s>=Gc.least&&s<=Gc.most?s:m(t,`${t.label} is ${w(e)}, which is outside 100 ms to 10 minutes`,o)}function Pr(e){let t="a number with a unit, such as `30s`",n=fe(e,"a duration",t);if(n!==void 0)return typeof n.value=="string"?O(e,t,ht):typeof n.value=="number"?ht(n.source,e):H(e,"a duration",t)}function ei(e,t){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=Yc.least&&n<=Yc.most?n:m(t,`${t.label} is ${w(e)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function Vc(e){let t=fe(e,"a whole number","`4`");if(t!==void 0)return typeof t.value=="number"?ei(t.source,e):H(e,"a whole number","a number such as `4`, without quotes")}var ti=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,jy=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function qr(e,t){return ti.test(e)?e:m(t,`${t.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function Qc(e,t){return ti.test(e)?e.toLowerCase():m(t,`${t.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function Dr(e,t){return ti.test(e)||jy.test(e)?e:m(t,`${t.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function ee(e,t){let n=new TextEncoder().encode(e).length;return e.includes("\0")?m(t,`${t.label} holds a NUL character`,"Remove it"):n===0?m(t,`${t.label} is empty`,"Write the name as PostgreSQL has it"):n<=Hc?e:m(t,`${t.label} is ${w(e)}, which is ${n} bytes long, where PostgreSQL keeps ${Hc}`,"Write the name as PostgreSQL has it")}function yt(e,t){let n=[...e].length;return/[\p{Cc}\u2028\u2029]/u.test(e)?m(t,`${t.label} must be one line`,"Shorten it"):n<=200?e:m(t,`${t.label} is ${n} characters long, and may have 200`,"Shorten it")}function Ge(e,t){return/[\p{Cc}\u2028\u2029]/u.test(e)?m(t,`${t.label} is ${w(e)}, which is no path`,"Write one line, with `/` between folders"):e}function ke(e){return e.split(/[,\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function hn(e,t,n){let r=new Set;for(let o of e)r.has(t(o))&&n(o),r.add(t(o))}var Cy=["error","warning","note","off"],My={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},zc="entra-login-refused";function Xc(e,t){let o=(e===void 0?[]:Je(e,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:i,value:a})=>{if(!t.includes(s))return m(i,`Unknown rule ${w(s)}`,Y(s,t,`Rules are ${t.join(", ")}`)),[];let l=O(a,"a severity",pe(Cy));return l!==void 0&&Py(s,l,a)?[[s,l]]:[]});return Object.fromEntries(o)}function Py(e,t,n){let r=My[e];return r===void 0||r.includes(t)?!0:(m(n,`The rule \`${e}\` cannot be \`${t}\`: ${e===zc?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function Zc(e,t){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(e===void 0?[]:Z(e,n)??[]).flatMap(r=>{let o=D(r,F("suppressions[]"),n);if(o===void 0)return[];for(let c of["fingerprint","reason"]){let u=c==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[c]===void 0&&m(r,`${r.label} has no \`${c}\``,u)}let s=(c,u)=>qy(c,u,t),i=o.fingerprint&&O(o.fingerprint,"the fingerprint of a finding",s),a=o.reason&&O(o.reason,"why the finding is accepted",c=>c),l=o.until&&O(o.until,"a date such as `2027-01-31`",Dy);return i===void 0||a===void 0?[]:[{fingerprint:i,reason:a,until:l,location:{path:r.location.path,line:r.location.line}}]})}function qy(e,t,n){if(/^[*\s]+$/.test(e))return m(t,`${t.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=e.split(":");return r===zc?m(t,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?e:m(t,`${t.label} begins with ${w(r)}, which is no rule`,Y(r,n,"Copy the fingerprint from the report"))}function Dy(e,t){let n=/^\d{4}-\d{2}-\d{2}$/.test(e)?new Date(`${e}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(e)?e:m(t,`${t.label} is ${w(e)}, which is no date`,"Write year, month and day: `2027-01-31`")}var bt=Ct(pt(),1);function wt(e,t,n,r){let o=e.replace(/^\uFEFF/,""),s=new bt.LineCounter,i=(0,bt.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),a=d=>By(t,s.linePos(d)),l={path:t.path,text:o,document:i,locate:a,problems:r};Fy(l,[...i.errors,...i.warnings]);let c=i.errors.some(({code:d})=>d!=="DUPLICATE_KEY"),{contents:u}=i;if(!(c||u===null||(0,bt.isScalar)(u)&&u.source===""&&u.value===null))return mn(l,u,n,"")}function By({path:e,line:t,column:n},r){return{path:e,line:t+r.line-1,column:r.line===1?n+r.col-1:r.col}}function Fy(e,t){let n=new Set;for(let r of t){let o=e.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,i]=Uy(e,r);m({label:"",location:o,problems:e.problems},s,i)}}function Uy({text:e,path:t},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${w(t)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${w(/^[^:\n]*/.exec(e.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${I(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${I(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${I(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var gn='`{ "version": 1, "fingerprints": ["\u2026"] }`';function ed(e,t){let n=e&&O(e,"the path of the baseline file",Ge);if(e===void 0||n===void 0)return new Set;let r=t.read(n);return r!==void 0?new Set(Ky(r,n,e.problems)):(m(e,`There is no baseline file ${w(n)}`,`Create it with ${gn}, or remove the key`),new Set)}function Ky(e,t,n){let r=e.replace(/^\uFEFF/,""),o=Wy(r,{label:w(t),location:{path:t,line:1},problems:n});if(o===void 0)return[];let s=Jy(o.value);return s!==void 0?s:(Gy(r,t,n),[])}function Wy(e,t){try{return{value:JSON.parse(e)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=t.location?.path??"",i=e.trimEnd().split(`
`).length,a=o===null?{path:s,line:i}:{path:s,line:Number(o[1]),column:Number(o[2])};return m({...t,location:a},`${t.label} is not JSON from here on`,`The file has the form ${gn}`)}}function Jy(e){if(typeof e!="object"||e===null||Object.keys(e).length!==2||!("version"in e)||e.version!==1||!("fingerprints"in e))return;let{fingerprints:t}=e;return Array.isArray(t)&&t.every(n=>typeof n=="string"&&n.trim()!=="")?t:void 0}function Gy(e,t,n){let r=n.length,o=wt(e,{path:t,line:1,column:1},w(t),n),s=o&&D(o,["version","fingerprints"],gn);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&m(o,`${o.label} has no \`${l}\``,`The file has the form ${gn}`);let i=s.version&&fe(s.version,"the number 1","`1`");s.version!==void 0&&i!==void 0&&i.value!==1&&m(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let a=s.fingerprints&&Mr(s.fingerprints,"a list of texts");for(let l of a??[])de(l,"a fingerprint")}n.length===r&&m({label:"",location:{path:t,line:1},problems:n},`${w(t)} is no baseline`,`The file has the form ${gn}`)}var Br={kind:"all",exclude:[]},td="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function rd(e,t){if(e==="all")return Br;let n=ke(e).flatMap(r=>ee(r,t)??[]);return hn(n,r=>r,r=>m(t,`${t.label} names ${w(r)} twice`,"Remove one of them")),re(n)?{kind:"listed",names:n}:m(t,`${t.label} names no database`,"Write `all`, or names separated by commas")}function Fr(e){if(mt(e)){let t=de(e,td);if(t===void 0||t==="all")return t==="all"?Br:void 0;let n=ke(t).join(", ");return m(e,`${e.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(Me(e)){let n=D(e,F("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:nd(n)}}if("items"in e.node){let t=nd(e);return re(t)?{kind:"listed",names:t}:void 0}return H(e,"`all`, a list of names or a mapping with `exclude`",td)}function nd(e){let n=(Z(e,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=O(r,"the name of a database",ee);return o===void 0?[]:[{name:o,item:r}]});return hn(n,({name:r})=>r,({name:r,item:o})=>m(o,`${e.label} names ${w(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}function od(e,t){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=e===void 0?[]:Je(e,n)??[];return{identities:r.flatMap(o=>Yy(o,t,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==Xe)}}function Yy({key:e,keySubject:t,value:n},r,o){e===Xe&&m(t,`No identity can be named \`${Xe}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),e.trim()===""&&m(t,"An identity needs a name",`Write ${o}`),yt(e,t);let s=D(n,F("identities.*"),o);if(s===void 0)return;let i=_t(s,n,"client-id","the application (client) id",qr),a=_t(s,n,"login-role","the name of a role",ee),l=s["tenant-id"]&&O(s["tenant-id"],"the tenant id",Dr);if(!(i===void 0||a===void 0))return{name:e,clientId:i,loginRole:a,tenantId:l??r}}function sd(e){let t=(e===void 0?[]:Z(e,id)??[]).flatMap(n=>{let r=Hy(n);return r===void 0?[]:[{migration:r,subject:n}]});return hn(t,({migration:n})=>n.from,({migration:n,subject:r})=>m(r,`The role ${w(n.from)} has two successors`,"Keep one item with this `from`")),t.map(({migration:n})=>n)}var id="`- { from: shop_legacy, to: shop-app }`";function Hy(e){let t=D(e,F("migration[]"),id);if(t===void 0)return;let n=_t(t,e,"from","the name of the password role",ee);if(t.label!==void 0){let o=Qy(t.label);return t.to!==void 0&&m(e,`${e.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),n===void 0||o===void 0?void 0:{from:n,label:o}}let r=_t(t,e,"to","the name of the role that follows",ee);if(!(n===void 0||r===void 0))return n===r&&m(e,`${e.label} leads from ${w(n)} to itself`,"Name the role that takes over as `to`, or use `label`"),{from:n,to:r}}var Vy=["user","group","service"];function Qy(e){let n=D(e,F("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=_t(n,e,"object-id","the object id of the principal",Qc),o=_t(n,e,"type","the type of the principal",pe(Vy));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function _t(e,t,n,r,o){let s=e[n];return s===void 0?m(t,`${t.label} has no \`${n}\``,`Add \`${n}: \u2026\``):O(s,r,o)}var cd=Ct(pt(),1);var ni=36e5,ri=24*ni,ad=7*ri,zy=ni,Xy=90*ri,ld="`true`, or a mapping such as `{ window: 7d }`";function dd(e,t){if(e===void 0)return;let n=Zy(e);if(n===void 0)return;let r=t.filter(({resource:o})=>o===void 0).map(({name:o})=>o);return re(r)&&m(e,`\`logs\` asks Azure about ${r.map(w).join(", ")}, of which no resource id is given`,"Add `resource-id` to the server under `servers`: `az postgres flexible-server show \u2026 --query id` prints it"),n}function Zy(e){if(!Me(e)){let{node:r}=e;return(0,cd.isScalar)(r)&&typeof r.value=="boolean"?r.value?{windowMs:ad}:void 0:H(e,"`true`, `false` or a mapping",ld)}let t=D(e,F("logs"),ld);return t===void 0?void 0:{windowMs:(t.window&&O(t.window,"`7d`",eb))??ad}}function eb(e,t){let[,n,r]=/^(\d{1,4}) ?(d|h)$/.exec(e.trim())??[],o=Number(n)*(r==="d"?ri:ni);if(n!==void 0&&o>=zy&&o<=Xy)return o;let s=n===void 0?"is no number of days or hours":"is outside 1 hour to 90 days";return m(t,`${t.label} is ${w(e)}, which ${s}`,"Write whole days or hours, such as `7d` or `36h`")}function ud({production:e,rehearse:t},n){let r=e&&ue(e),o=t&&ue(t);return!n||o===!1?"off":r===!0&&o!==!0?"refused":"on"}function fd(e,t){if(e!==void 0)return O(e,"the name of an identity",(n,r)=>{if(t.includes(n))return n;let o=t.length===0?"Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity":`Declared are ${t.join(", ")}; without \`rehearse-as\` the own identity rehearses`;return m(r,`Unknown identity ${w(n)}`,Y(n,t,o))})}var bd=Ct(pt(),1);var md=5432,pd="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",tb=new RegExp(`^(?=.{1,253}$)${pd}(\\.${pd})*$`,"i"),nb=/^\d{1,3}(\.\d{1,3}){3}$/,oi="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function si(e,t){if(e.includes("://")||e.includes("@")||/\s|=/.test(e))return m(t,`${t.label} is a connection string or URL, and must be a host name`,`${oi}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(e);if(n===null&&e.split(":").length>2)return m(t,`${t.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(e)??[];if(n===null?!tb.test(r):!URL.canParse(`https://[${r}]`))return m(t,`${t.label} is no host name`,oi);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:m(t,`${t.label} has a port that is no number from 1 to 65535`,oi)}function ii(e,t){let n=Gi(e);return n!==void 0?n:m(t,`${t.label} is no resource id of a flexible server`,"Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv")}function ai(e){return/^\/?subscriptions\//i.test(e)}function hd(e){return nb.test(e)?e:e.includes(":")?`ip6-${e.replaceAll(":","-")}`:e.split(".")[0]??e}function li(e,t){return e!==void 0&&t!==void 0&&e.toLowerCase()===t.toLowerCase()}var rb=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,wd="`- host: name.postgres.database.azure.com`";function _d(e,t,n){e.servers!==void 0&&e.server!==void 0&&m(e.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=e.servers===void 0?[]:Z(e.servers,wd)??[],o=r.flatMap(l=>ob(l,n)??[]),s=e.server===void 0?[]:O(e.server,"the host name",gd(n,[]))??[],i=[...o,...s];yd(i);let a=t===void 0?i:gd(n,i)(t.text,t)??[];t!==void 0&&yd(a.map(l=>({...l,subject:t})));for(let l of a)cb(l,n);return{targets:a.map(({target:l})=>l),names:[...new Set([...r.flatMap(sb),...[...i,...a].map(({target:l})=>l.name)])]}}function ob(e,t){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=D(e,F("servers[]"),wd,{instead:n});if(r===void 0)return;r["resource-id"]===void 0&&r.host===void 0&&m(e,`${e.label} has neither \`host\` nor \`resource-id\``,"Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure");let o=r["resource-id"]&&O(r["resource-id"],"the resource id of the server",ii),s=r.host&&O(r.host,"`name.postgres.database.azure.com`",si),i=r.name&&O(r.name,"a short name",ab),a=r["login-role"]&&O(r["login-role"],"the name of a role",ee),l=r.databases&&Fr(r.databases),c=ud(r,t.rehearse);if(s===void 0&&o===void 0)return;let u={...vd(s,o,t),...i===void 0?{}:{name:i},...l===void 0?{}:{databases:l},rehearsal:c,location:{path:e.location.path,line:e.location.line}},d=r["login-role"]!==void 0;return{target:d?{...u,loginRole:a??""}:u,subject:e,roleGiven:d}}function sb({node:e}){let t=(0,bd.isMap)(e)?e.get("name"):void 0;return typeof t=="string"?t:[]}function vd(e,t,{loginRole:n,databases:r,rehearse:o}){return{name:t?.name??hd(e?.host??""),host:e?.host,port:e?.port??md,resource:t,loginRole:n??"",databases:r,rehearsal:o?"on":"off",location:void 0}}function gd(e,t){return(n,r)=>ke(n).flatMap(o=>{let s=t.find(({target:u})=>u.name===o);if(s!==void 0)return[s];let i=ai(o)?ii(o,r):void 0,a=ai(o)?void 0:si(o,r);if(a===void 0&&i===void 0)return[];let l=t.filter(({target:u})=>ib(u,a,i));if(l.length>0)return l;let c=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...vd(a,i,e),location:c},subject:r,roleGiven:!1}]})}function ib(e,t,n){return n!==void 0?e.resource!==void 0&&ho(e.resource,n):li(e.host,t?.host)&&(t?.port===void 0||e.port===t.port)}function ab(e,t){return rb.test(e)?e:m(t,`${t.label} is ${w(e)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function yd(e){e.forEach(({target:t,subject:n},r)=>{let o=e.slice(0,r).map(i=>i.target),s=t.host===void 0?t.resource?.id??"":`${t.host}:${t.port}`;o.some(i=>lb(i,t))?m(n,`The server ${w(s)} is given twice`,"Remove one of them"):o.some(({name:i})=>i===t.name)&&m(n,`Two servers have the name ${w(t.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function lb(e,t){return e.resource!==void 0&&t.resource!==void 0&&ho(e.resource,t.resource)||li(e.host,t.host)&&e.port===t.port}function cb({target:e,subject:t,roleGiven:n},{loginRoleGiven:r}){n||r||m(t,`The server ${w(e.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var db=Object.keys(et);function ci(e,t){let n=pe(db)(e,t);return n===void 0?void 0:et[n]}function Sd(e){if(!Me(e))return O(e,"`AzureCloud`",ci);let t=D(e,F("cloud"),"`authority-host: https://\u2026`");return t===void 0?void 0:ub(e,t)}function ub(e,t){let{AzureCloud:n}=et;for(let o of["authority-host","postgres-scope"])t[o]===void 0&&m(e,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let i=t[o];return i===void 0?void 0:O(i,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",yn)??n.authorityHost,resourceManager:r("resource-manager",yn)??n.resourceManager,postgresScope:r("postgres-scope",fb)??n.postgresScope,idTokenAudience:r("id-token-audience",yt)??n.idTokenAudience,logAnalytics:r("log-analytics",yn)??n.logAnalytics}}function kd(e,t){return yn(e.includes("://")?e:`https://${e}`,t)}function yn(e,t){let n=URL.canParse(e)?new URL(e):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return m(t,`${t.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?m(t,`${t.label} holds more than an address`,"Remove user name, password, query and fragment"):e.replace(/\/+$/,"")}function fb(e,t){let n=yn(e,t);return n===void 0||n.endsWith("/.default")?n:m(t,`${t.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function te({inputs:e,root:t,problems:n},r,o,s=i=>O(i,"a text",o)){let i=t[r],a=i&&s(i),l=_e(e,r,n);return l===void 0?a:o(l.text,l)}function di({inputs:e,root:t,problems:n},r){return t[r]!==void 0||_e(e,r,n)!==void 0}function ui(e,t,n,r){let o=te(e,t,r);if(di(e,t))return o??"";let s=Ad(e,n);return s!==void 0?r(s.text,s)??"":(fi(e,`The ${t==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${t}\`, the key \`${t}\` in \`${tt}\`, or \`${n}\``),"")}function fi({fileIsReadable:e,problems:t},n,r){e&&t.push({message:n,suggestion:r,location:void 0})}function $d(e){let t=te(e,"cloud",ci,Sd)??et.AzureCloud,n=t.name==="custom"?void 0:Ad(e,"AZURE_AUTHORITY_HOST"),r=n&&kd(n.text,n);return r===void 0?t:{...t,authorityHost:r}}function Ed(e){let n=te(e,"ca-file",(i,a)=>{let l=Ge(i,a);return l===void 0?void 0:{path:l,subject:a}});if(n===void 0)return;let{path:r,subject:o}=n,s=e.files.read(r);return s===void 0?m(o,`${o.label}: there is no file ${w(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:m(o,`${o.label}: ${w(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function xd(e){let t=e.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=t===""?".postgres-entra-gate":`${t}/postgres-entra-gate`;return te(e,"report-dir",Ge)??n}function Ad({environment:e,problems:t},n){let r=e[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:t}}var pb="Write a part such as `3/5`, or pass on an entry of the matrix of `discover` with `toJSON(matrix)`";function Td(e,t){let n=_e(e,"shard",t);if(n===void 0)return;let r=yo(n.text);if(r!==void 0)return{shard:r,servers:void 0};let o=n.text.startsWith("{")?mb(n.text):void 0;return o===void 0?m(n,`${n.label} is ${w(n.text)}, which is no shard`,pb):_e(e,"server",t)!==void 0?m(n,"Both `shard` and `server` say which servers to look at","Remove the input `server`"):{shard:o.shard,servers:{...n,text:o.servers.join(`
`)}}}function mb(e){try{let t=JSON.parse(e);if(typeof t!="object"||t===null||!("shard"in t)||!("servers"in t))return;let n=yo(String(t.shard)),{servers:r}=t,o=Array.isArray(r)&&r.length>0;return n===void 0||!o||!r.every(s=>typeof s=="string"&&/^[^,\r\n]+$/.test(s))?void 0:{shard:n,servers:r}}catch{return}}function Rd(e,t,n){if(t===void 0||t.servers!==void 0)return e;let{number:r,count:o}=t.shard,s={label:"",location:void 0,problems:n};return e.length<o&&e.length>0&&m(s,`There are only ${e.length} servers for ${o} shards`,"Make no more shards than there are servers: an empty one proves nothing"),zi(e,o)[r-1]??[]}var hb=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,gb={"<>":"!=","==":"=","=>":">=","=<":"<="},Od=/^[+-]?\d+(\.\d+)?$/,yb='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function pi(e,t){let[,n,r=""]=hb.exec(e)??[];if(n===void 0)return{operator:"=",operand:e};let o=gb[n];if(o!==void 0)return m(t,`${t.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?m(t,`${t.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):bb(n,/^null$/i.test(s)?null:Id(s),t)}function bb(e,t,n){return t!==null||e==="="||e==="!="?{operator:e,operand:t}:m(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function Id(e){return Od.test(e)&&String(Number(e))===e?Number(e):e}function mi(e){let t=fe(e,"a single value",yb);if(t===void 0)return;let{value:n,source:r}=t;return n===null&&r===""?H(e,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&Od.test(r)?Id(r):n}}function vt(e){let t=mi(e);if(t===void 0)return;let{operand:n}=t;return mt(e)?pi(String(n),e):{operator:"=",operand:n}}function St(e,t){if(e===void 0)return;let{operator:n,operand:r}=e,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:m(t,`${t.label} counts rows, and ${w(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var kt=F("smoke[].expect"),wb={operator:"<",operand:0},_b={operator:">",operand:0},Ur=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:_b}],["succeeds",{kind:"succeeds"}]]),vb={value:e=>{let t=vt(e);return t&&{kind:"value",is:t}},row:Sb,rows:e=>{let t=St(vt(e),e);return t&&{kind:"rows",count:t}},empty:kb,columns:$b,equals:e=>Nd(e,!0),"equals-unordered":e=>Nd(e,!1),error:e=>{let t=xb(e);return t===void 0?void 0:{kind:"error",sqlState:t}},succeeds:e=>Cd(e,"succeeds")};function Ld(e){if(mt(e)){let r=de(e,"`succeeds`");if(r===void 0)return[];let o=Ur.get(r);return o!==void 0?[{expectation:o,subject:e}]:(m(e,...gi(r)),[])}let t=D(e,kt,'`value: ">= 1"`')??{},n=Object.entries(t).flatMap(([r,o])=>o===void 0?[]:hi(r,o));return yi(n),n}function hi(e,t){let n=vb[e]?.(t);return n===void 0?[]:[{expectation:n,subject:t}]}function gi(e){return kt.includes(e)?[`The expectation \`${e}\` needs a value`,`Write \`${e}: \u2026\``]:[`Unknown expectation ${w(e)}`,Y(e,kt,`Write ${Pn(kt)}`)]}function yi(e){if(!(e.length<2))for(let{expectation:t,subject:n}of e)t.kind!=="error"&&t.kind!=="succeeds"||m(n,`\`${t.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function jd(e){for(let{expectation:t,subject:n}of e)t.kind==="error"||t.kind==="succeeds"||m(n,`\`${t.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function Sb(e){let n=Je(e,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=vt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function kb(e){if(!Me(e))return Cd(e,"empty");let t=D(e,F("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=t?.["warn-if"],r=t?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&St(vt(n),n),s=r&&St(vt(r),r);return{kind:"empty",warnIf:o,errorIf:s??wb}}function Cd(e,t){let n=ue(e);return n===!1?m(e,`${e.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:Ur.get(t)}function $b(e){let t=Z(e,"the names as a list: `[id, name]`")??[];return bi(t.flatMap(n=>O(n,"the name of a column",r=>r)??[]))}function bi(e){return re(e)?{kind:"columns",names:e}:void 0}function Nd(e,t){let r=Mr(e,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let i=Z(s,'the values of a row as a list: `[1, "a"]`');return i===void 0?[]:[{list:s,values:i.map(Eb)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:i}of r)i.length!==o&&m(s,`${s.label} has ${i.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:t}}function Eb(e){return mi(e)?.operand??null}function xb(e){let t=fe(e,"an SQLSTATE",'`error: "42501"`');if(t!==void 0)return typeof t.value=="string"?wi(t.value,e):/^[1-9](\d|\d{4})$/.test(t.source)?t.source:m(e,`${e.label} is ${w(t.source)}, which YAML does not read as text`,`Put it in quotes: "${t.source}"`)}function wi(e,t){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(e))return e;let n=e.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return m(t,`${t.label} is ${w(e)}, which is no SQLSTATE`,r)}function Md(e){let t=e.map(({expectation:n})=>n);return re(t)?t:void 0}var Ab=["begin","start","commit","end","rollback","abort","savepoint","release"],Kr="A-Za-z_\\u0080-\\uffff",Tb=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${Kr}][${Kr}0-9$]*`,"y")],["other",/\d[\w.]*/y]],Rb=new RegExp(`\\$(?:[${Kr}][${Kr}0-9]*)?\\$`,"y");function qd(e,t){let n=Ib(e),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(Ob(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:i})=>i==="parameter");if(!(s===void 0||t==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function Ob(e,t){if(e.kind!=="word")return!1;let n=e.text.toLowerCase();return Ab.includes(n)||n==="prepare"&&t?.text.toLowerCase()==="transaction"}function Ib(e){let t=[],n=0;for(;n<e.length;){let[r,o]=Nb(e,n);r!=="skipped"&&t.push({kind:r,text:e.slice(n,o),offset:n}),n=o}return t}function Nb(e,t){if(e.startsWith("/*",t))return["skipped",Lb(e,t)];let n=Pd(Rb,e,t);if(n!==void 0){let r=e.indexOf(n,t+n.length);return["other",r===-1?e.length:r+n.length]}for(let[r,o]of Tb){let s=Pd(o,e,t);if(s!==void 0)return[r,t+s.length]}return["other",t+1]}function Pd(e,t,n){let r=new RegExp(e);return r.lastIndex=n,r.exec(t)?.[0]}function Lb(e,t){let n=/\/\*|\*\//g;n.lastIndex=t;let r=0;for(let o=n.exec(e);o!==null;o=n.exec(e))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return e.length}function Wr(e,t){let{subject:n,settings:r,spell:o,sql:s,location:i}=e,a=r.mode??"read";"name"in r||m(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||m(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),e.expected===void 0&&m(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),a==="plan"&&jd(e.expected??[]),s!==void 0&&jb(s,a,e);let{name:l,database:c}=r,u=Md(e.expected??[]),d=r.servers??t.serverNames,f=t.targets.map(h=>h.name).filter(h=>d.includes(h));if(!(l===void 0||c===void 0||u===void 0||s===void 0)&&re(f))return{name:l,servers:f,database:c,as:r.as,setRole:r.setRole,mode:a,sql:s.text,expect:u,timeoutMs:r.timeoutMs??t.timeoutMs,reveal:r.reveal??!1,location:i,sqlLines:s.lines}}function jb({text:e,lines:t},n,{subject:r,location:o}){let s=qd(e,n);if(s===void 0)return;let i=t[e.slice(0,s.offset).split(`
`).length-1]??o.line;m({...r,location:{path:o.path,line:i}},s.message,s.suggestion)}function Dd(e,t){e.forEach(({name:n,servers:r,location:o},s)=>{let i=e.slice(0,s).find(a=>a.name===n&&a.servers.some(l=>r.includes(l)));i!==void 0&&m({...t,location:o},`Two smoke queries have the name ${w(n)}; the other is at ${i.location.path}:${i.location.line}`,"Give each its own name")})}var _i=["name","server","servers","database","as","set-role","mode","timeout","reveal"],Cb=["read","plan","rollback"];function Jr(e){return _i.includes(e)}function Gr(e,t,n,r){let o=s=>t===void 0?void 0:s(t,n);switch(e){case"name":return{name:o(yt)};case"server":case"servers":return{servers:o(s=>vi(ke(s),n,r))};case"database":return{database:o(ee)};case"as":return{as:o(s=>Mb(s,n,r))};case"set-role":return{setRole:o(ee)};case"mode":return{mode:o(pe(Cb))};case"timeout":return{timeoutMs:o(ht)};case"reveal":return{reveal:o(gt)}}}function vi(e,t,{serverNames:n}){for(let r of e)n.includes(r)||n.length===0||m(t,`Unknown server ${w(r)}`,Y(r,n,`Servers are ${n.join(", ")}`));return e}function Mb(e,t,{identityNames:n}){if(n.includes(e))return e;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return m(t,`Unknown identity ${w(e)}`,Y(e,n,r))}var Hr=Ct(pt(),1);function Fd(e){let{node:t,source:n}=e,r=(0,Hr.isScalar)(t)&&typeof t.value=="string"?t.value:"",o=(0,Hr.isScalar)(t)?Pb(n.text,t.type,t.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,i=0,a=r.split(`
`).map(l=>{let c=[...l.replace(/\s/g,"")].length;return i+=c,c===0?void 0:s(o[i-c])});return Fb(a,(0,Hr.isScalar)(t)?n.locate(t.range?.[0]??0).line:e.location.line)}function Ud(e){let[,...t]=e.split(`
`).map((n,r)=>r+1);return[1,...t]}function Pb(e,t,n){let[r,o]=n??[0,0];switch(t){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=e.indexOf(`
`,r)+1;return s===0?[]:Yr(e.slice(s,o),s,Bd)}case"QUOTE_DOUBLE":return Yr(e.slice(r+1,o-1),r+1,Db);case"QUOTE_SINGLE":return Yr(e.slice(r+1,o-1),r+1,qb);default:return Yr(e.slice(r,o),r,Bd)}}var Bd=/\S/gu,qb=/''|\S/gu,Db=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function Yr(e,t,n){return[...e.matchAll(n)].filter(([r])=>!Bb(r)).map(r=>({offset:t+r.index}))}function Bb(e){let[,t="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(e)??[];return n===void 0?/^[\snrtvfLP_]$/.test(t):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function Fb(e,t){let n=Math.max(0,e.findIndex(i=>i!==void 0)),r=Math.max(t,(e[n]??t)-n),o=[r],s=r;for(let[i,a]of e.entries())s=a??(i===0?r:s+1),i>0?o.push(s):o[0]=s;return o}var Vr=[..._i,"expect"],Kd=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function Wd(e,t,n,r){let o=t.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),i=s.findIndex(f=>!/^\s*(--.*)?$/.test(f)),a=i===-1?s.length:i,l=s.slice(0,a).flatMap((f,h)=>Ub(f,h+1,e,r.problems));Kb(s.slice(a),a,e,r.problems),Wb(l);let c={name:e,...n};for(let f of l)Jr(f.key)&&(c={...c,...Jb(f.key,f,r)});let u=Math.min(a+1,s.length),d={path:e,line:u};return Wr({subject:{label:w(e),location:d,problems:r.problems},settings:c,spell:(f,h)=>`\`-- @${f} ${h}\` at the top of the file`,expected:Gb(l,e),sql:{text:o,lines:Ud(o)},location:d},r)}function Ub(e,t,n,r){let[,o,s,i]=Kd.exec(e)??[];if(o===void 0||s===void 0||i===void 0)return[];let a=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:t,column:a},problems:r};if(Vr.includes(s))return{key:s,value:i.trim(),line:t,column:a,subject:l};let c=`Known are ${Vr.map(d=>`@${d}`).join(", ")}`,u=Y(s,Vr)?.replace("`","`@");return m(l,`Unknown header ${w(`@${s}`)}`,u??c),[]}function Kb(e,t,n,r){e.forEach((o,s)=>{let i=Kd.exec(o)?.[2];if(i===void 0||!Vr.includes(i))return;let a={path:n,line:t+s+1};m({label:"",location:a,problems:r},`\`@${i}\` stands below the statement's first line`,"Move it to the top of the file")})}function Wb(e){let t=new Set;for(let{key:n,subject:r}of e){let o=n==="servers"?"server":n;t.has(o)&&n!=="expect"&&m(r,`\`@${n}\` is given twice`,"Keep one of them"),t.add(o)}}function Jb(e,{value:t,subject:n},r){return t===""&&m(n,`\`@${e}\` is empty`,"Write a value behind it, or remove the line"),Gr(e,t===""?void 0:t,n,r)}function Gb(e,t){let n=e.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>Yb(o,t));return yi(r),r}function Yb({value:e,line:t,column:n,subject:r},o){let[,s="",i="",a=""]=/^(\S*)(\s*)(.*)$/.exec(e)??[],l=Ur.get(s);if(a===""&&l!==void 0)return[{expectation:l,subject:r}];if(a===""||!kt.includes(s)){let[f,h]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:gi(s);return m(r,f,h?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let c=Hb(s,a,{...r,label:`\`@expect ${s}\``});if(c!==void 0)return c;let u={path:o,line:t,column:n+s.length+i.length},d=wt(a,u,`\`@expect ${s}\``,r.problems);return d===void 0?[]:hi(s,d)}function Hb(e,t,n){if((e==="value"||e==="rows")&&/^[<>=!]/.test(t)){let r=pi(t,n);if(e==="value")return r===void 0?[]:[{expectation:{kind:e,is:r},subject:n}];let o=St(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(e==="columns"&&!t.startsWith("[")){let r=bi(ke(t));return r===void 0?[]:[{expectation:r,subject:n}]}if(e==="error"&&/^\w+$/.test(t)){let r=wi(t,n);return r===void 0?[]:[{expectation:{kind:e,sqlState:r},subject:n}]}}var Jd="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function Gd(e,t){if(e===void 0)return[];let n=(Z(e,Jd)??[]).flatMap(r=>{let o=D(r,F("smoke[]"),Jd,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?Vb(r,o,t)??[]:Qb(o.file,o,t)});return Dd(n,e),n}function Vb(e,t,n){let{sql:r,expect:o,name:s}=t;r===void 0&&m(e,`${e.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let i=r&&de(r,"one SQL statement");return Wr({subject:e,settings:Yd(t,n),spell:(a,l)=>`\`${a}: ${l}\``,expected:o&&Ld(o),sql:r===void 0||i===void 0?void 0:{text:i,lines:Fd(r)},location:(s??e).location},n)}function Qb(e,t,n){for(let a of["name","sql","expect"]){let l=t[a];l!==void 0&&m(l,`\`${a}\` stands beside \`file\``,`Write it in the file: ${a==="sql"?"the statement":`\`-- @${a} \u2026\``}`)}let{name:r,...o}=Yd(t,n),s=O(e,"`smoke/*.sql`",Ge);if(s===void 0)return[];let i=n.files.glob(s);return i.length===0&&m(e,`No file matches ${w(s)}`,"Paths are relative to the root of the repository; is it checked out?"),i.flatMap(a=>{let l=n.files.read(a);return l!==void 0?Wd(a,l,o,n)??[]:(m(e,`${w(a)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function Yd(e,t){e.server!==void 0&&e.servers!==void 0&&m(e.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(e))o!==void 0&&Jr(r)&&(n={...n,...zb(r,o,t)});return n}function zb(e,t,n){return e==="timeout"?{timeoutMs:Pr(t)}:e==="reveal"?{reveal:ue(t)}:(e==="server"||e==="servers")&&Wc(t)?{servers:Xb(t,n)}:Gr(e,de(t,"a text"),t,n)}function Xb(e,t){return(Z(e,"names of servers")??[]).flatMap(n=>O(n,"the name of a server",(o,s)=>vi([o],s,t))??[])}var Zb=["audit","gate"],ew=["error","warning","never"],tw=4,nw=3e4;function B0(e,t){let n=[];ea(e.inputs,n);let r=rw(e,n),o={...e,root:r??{},fileIsReadable:r!==void 0,problems:n},s=Td(e.inputs,n),i=sw(o,s),a=iw(o,i,t),l=Zi(n);return re(l)?{kind:"problems",problems:l}:re(i.targets)?{kind:"ok",config:{...a,shard:s?.shard,servers:i.targets}}:{kind:"problems",problems:[{...Si,location:void 0}]}}var Si={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${tt}\``};function rw({inputs:e,files:t},n){let r=_e(e,"config",n),o=r?.text??tt,s=t.read(o);if(s===void 0)return r===void 0?{}:m(r,`There is no configuration file ${w(o)}`,"Paths are relative to the root of the repository; is it checked out?");let i=n.length,a=wt(s,{path:o,line:1,column:1},w(o),n);if(a===void 0)return n.length===i?{}:void 0;let l=D(a,F(""),"`version: 1` and what the check needs");return l!==void 0&&ow(a,l),l}function ow(e,{version:t}){if(t===void 0){let n={path:e.location.path,line:1};m({...e,location:n},`${e.label} has no \`version\``,"Begin the file with `version: 1`")}else fe(t,"the number 1","`version: 1`")?.value!==1&&m(t,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function sw(e,t){let{root:n,inputs:r,problems:o,fileIsReadable:s}=e,i=t?.servers??_e(r,"server",o);i===void 0&&n.server===void 0&&n.servers===void 0&&fi(e,Si.message,Si.suggestion);let a=_d({servers:n.servers,server:n.server},i,{loginRole:te(e,"login-role",ee),loginRoleGiven:di(e,"login-role")||!s,databases:te(e,"databases",rd,Fr)??Br,rehearse:te(e,"rehearse",gt,ue)??!1});return{...a,targets:Rd(a.targets,t,o)}}function iw(e,t,n){let{root:r,files:o,problems:s}=e,i=ui(e,"tenant-id","AZURE_TENANT_ID",Dr),a=te(e,"timeout",ht,Pr)??nw,{identities:l,names:c}=od(r.identities,i),{targets:u,names:d}=t;return{mode:te(e,"mode",pe(Zb))??"audit",failOn:te(e,"fail-on",pe(ew))??"error",cloud:$d(e),tenantId:i,clientId:ui(e,"client-id","AZURE_CLIENT_ID",qr),identities:l,migration:sd(r.migration),rehearseAs:fd(r["rehearse-as"],c),smoke:Gd(r.smoke,{files:o,targets:u,serverNames:d,identityNames:c,timeoutMs:a,problems:s}),logs:dd(r.logs,u),rules:Xc(r.rules,n),suppressions:Zc(r.suppressions,n),baseline:ed(r.baseline,o),concurrency:te(e,"concurrency",ei,Vc)??tw,timeoutMs:a,ca:Ed(e),reportDir:xd(e),annotations:te(e,"annotations",gt,ue)??!0,openFirewall:te(e,"open-firewall",gt,ue)??!1}}var aw=["servers","shard","smoke","concurrency","timeoutMs","ca","reportDir","annotations","openFirewall"];function Hd(e,t){let n=new Set(aw),r=Object.entries(e).filter(([s])=>!n.has(s)),o={...Object.fromEntries(r),baseline:[...e.baseline].sort()};return{toolVersion:t,shard:e.shard??null,settings:o}}function U0(e,{reportDir:t,annotations:n}){return{...e,reportDir:t,annotations:n,baseline:new Set(e.baseline),smoke:[],shard:void 0,concurrency:1,timeoutMs:0,ca:void 0,openFirewall:!1}}var ki="0.1.0";var lw=/^[a-z0-9._-]$/,cw=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function $i(e){let t=[...e],n=t.length-1;return t.map((r,o)=>o===0&&(/[._]/.test(r)||cw.test(e))||o===n&&r==="."||!lw.test(r)?dw(r):r).join("")}function dw(e){return[...new TextEncoder().encode(e)].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var uw=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function fw(e){let t=e.split(",").map(o=>o.trim());if(!t.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=t.find(i=>i.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:t.some(o=>o.toLowerCase()==="admin")}}function Vd(e,t){return`aadauth,oid=${e},type=${t}`}function pw(e){return e!==null&&/^(md5|scram)/i.test(e)}function Qd(e){return{facts:e,class:mw(e)}}function mw(e){if(e.superuser||e.name.startsWith("pg_")||uw.has(e.name))return{kind:"platform"};let t=e.label===null?void 0:fw(e.label);return t!==void 0?{kind:"entra",...t,keepsPassword:pw(e.authType)}:e.canLogin?{kind:"password"}:{kind:"group"}}function zd(e,t,n){let r=t.find(i=>i.from===e);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${e}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${e} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:i})=>i.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return Ji(s.class)}}function bn(e){return e.kind==="reassign"||e.kind==="owner-group"?e.to:void 0}function Qr(e,{objectId:t,principal:n}){return`security label for "pgaadauth" on role ${N(e)} is ${he(Vd(t,n))};`}function Xd(e){return`security label for "pgaadauth" on role ${N(e)} is null;`}var hw={r:"tables",S:"sequences",f:"functions",T:"types",n:"schemas",L:"large objects"};function Zd({details:{entries:e}}){return Array.isArray(e)?e:[]}function eu({schema:e,details:{creator:t,kind:n,successor:r}}){let o=e===null?"":` in schema ${N(e)}`;return{start:`alter default privileges for role ${N(String(t))}${o}`,what:hw[String(n)]??String(n),to:N(String(r))}}function tu(e){let{start:t,what:n,to:r}=eu(e);return[!1,!0].flatMap(o=>{let s=Zd(e).flatMap(({privilege:i,grantable:a})=>a===o?[i.toLowerCase()]:[]);return s.length===0?[]:[`${t} grant ${s.join(", ")} on ${n} to ${r}${o?" with grant option":""};`]})}function nu(e){let{start:t,what:n,to:r}=eu(e);return[!1,!0].flatMap(o=>{let s=Zd(e).flatMap(i=>i.had===o?[i.privilege.toLowerCase()]:[]);return s.length===0?[]:[`${t} revoke ${o?"grant option for ":""}${s.join(", ")} on ${n} from ${r};`]})}var gw=50,ru={table:"table",view:"table","materialized view":"table","foreign table":"table",sequence:"sequence",function:"routine",procedure:"routine",aggregate:"routine",type:"type",domain:"type",schema:"schema",language:"language","foreign-data wrapper":"foreign data wrapper",server:"foreign server","large object":"large object",database:"database",tablespace:"tablespace",parameter:"parameter"};function Ei(e){return ru[e]??e}function eE({type:e,objects:t,privileges:n,grantable:r,to:o}){if(t.length===0||t.length>gw)return;let s=`to ${N(o)}${r?" with grant option":""};`;if(e==="column")return yw(t,n,s);let i=ru[e];if(i!==void 0)return`grant ${n.join(", ").toLowerCase()} on ${i} ${t.join(", ")} ${s}`}function yw(e,t,n){let r=e.map(a=>/^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(a)),o=new Set(r.map(a=>a?.[1])),[s]=o;if(o.size!==1||s===void 0)return;let i=r.map(a=>a?.[2]).join(", ");return`grant ${t.map(a=>`${a.toLowerCase()} (${i})`).join(", ")} on table ${s} ${n}`}var bw=new Set(["azure_pg_admin","azuresu","replication"]),ww=new Set(["search_path","temp_tablespaces","local_preload_libraries","session_preload_libraries"]);function wn({details:{facts:e}}){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function ou(e,t,n,r){if(typeof n!="string")return;let o=typeof r=="string"?` in database ${N(r)}`:"",s=ww.has(t)?_w(n):he(n);return`alter role ${N(e)}${o} set ${N(t)} to ${s};`}function _w(e){let t=[...e.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)].map(([,n,r])=>n===void 0?(r??"").trim().toLowerCase():n.replaceAll('""','"')).filter((n,r,o)=>n!==""||r===0&&o.length===1);return t.length===0?"''":t.map(he).join(", ")}function xi({name:e,details:t}){if(e===null||bw.has(e))return;let{inherits:n,sets:r,administers:o}=wn({details:t}),s=t.with_options===!0?` with admin ${o===!0}, inherit ${n===!0}, set ${r===!0}`:o===!0?" with admin option":"";return`grant ${N(e)} to ${N(String(t.successor))}${s};`}function su(e){let{type:t,name:n,details:r}=e,o=String(r.successor),s=wn(e);if(t==="membership")return xi(e);if(t==="setting"&&n!==null)return ou(o,n,s.value,s.database);if(r.direction==="missing")return`alter role ${N(o)} ${n};`;if(n==="connection limit")return`alter role ${N(o)} connection limit ${s.before??-1};`;if(n==="valid until")return`alter role ${N(o)} valid until ${he(String(s.before??"infinity"))};`}function iu(e){let{type:t,name:n,details:r}=e,o=N(String(r.successor)),s=wn(e);if(t==="setting"&&n!==null){if(s.held===!0)return ou(String(r.successor),n,s.before,s.database);let i=typeof s.database=="string"?` in database ${N(s.database)}`:"";return`alter role ${o}${i} reset ${N(n)};`}if(t==="attribute")return r.direction==="missing"?`alter role ${o} no${n};`:n==="connection limit"?`alter role ${o} connection limit ${s.after};`:n==="valid until"?`alter role ${o} valid until ${he(String(s.after))};`:void 0}var Ai=50;function au(e,t){let n=e.filter(({grantor:i,to:a})=>t(i)!==a),o=[...Map.groupBy(n,({type:i,identity:a,column:l,grantor:c,grantable:u,had:d,byOwner:f})=>JSON.stringify([i,a,l,c,u,d,f])).values()].flatMap(i=>{let[a]=i;return a===void 0?[]:[{...a,privileges:i.map(({privilege:l})=>l.toLowerCase())}]});return[...Map.groupBy(o,({type:i,identity:a,column:l,grantor:c,grantable:u,had:d,byOwner:f,privileges:h})=>JSON.stringify([Ei(i),l===null?null:a,l===null?h:null,c,u,d,f])).values()].flatMap(i=>vw(i).flatMap(a=>Sw(a,t)))}function vw(e){let t=Math.ceil(e.length/Ai);return Array.from({length:t},(n,r)=>e.slice(r*Ai,(r+1)*Ai))}function Sw(e,t){let[n]=e;if(n===void 0)return[];let{type:r,column:o,grantor:s,grantable:i,had:a,byOwner:l,to:c}=n,u=o===null?`${n.privileges.join(", ")} on ${Ei(r)} ${e.map(({identity:f})=>f).join(", ")}`:`${kw(e)} on table ${n.identity}`,d=N(c);return[{as:t(s)??s,backAs:l?s:t(s)??s,statement:`grant ${u} to ${d}${i?" with grant option":""};`,back:`revoke ${a?"grant option for ":""}${u} from ${d};`,membership:null}]}function kw(e){let t=e.flatMap(({column:n,privileges:r})=>r.map(o=>({privilege:o,column:n})));return[...Map.groupBy(t,({privilege:n})=>n)].map(([n,r])=>`${n} (${r.map(({column:o})=>N(o??"")).join(", ")})`).join(", ")}function lu(e){return e.flatMap(t=>{if(t.details.direction==="new")return[];if(t.type==="membership"){let o=xi(t),s={role:t.name??"",member:String(t.details.successor),held:wn(t).held??[]};return o===void 0?[]:[{as:null,backAs:null,statement:o,back:null,membership:s}]}let n=su(t),r=iu(t);return n===void 0||r===void 0?[]:[{as:null,backAs:null,statement:n,back:r,membership:null}]})}function cu(e,t){return e.flatMap(n=>{let{creator:r}=n.details,o=t(String(r)),s=o===void 0?n:{...n,details:{...n.details,creator:o}},i=nu(s);return tu(s).map((a,l,c)=>({as:String(s.details.creator),backAs:String(r),statement:a,back:o===void 0&&l===c.length-1?i.join(" "):null,membership:null}))})}function du(e){let t=({as:n,statement:r})=>n===null?0:r.endsWith(" with grant option;")?1:2;return[...e].sort((n,r)=>t(n)-t(r))}function uu(e){return e.length===0?{}:{lenders:pu(e.map(({as:t})=>t)),parity:du(e).map(({as:t,statement:n})=>({as:t,statement:n}))}}function fu(e){if(e.length===0)return{};let t=du(e).toReversed();return{lenders:pu(t.map(({backAs:n})=>n)),parity:t.flatMap(({backAs:n,back:r})=>r===null?[]:[{as:n,statement:r}]),memberships:t.flatMap(({membership:n})=>n??[])}}function pu(e){return[...new Set(e.flatMap(t=>t??[]))]}var $w="postgres";function mu(e,t){if(e.roles.kind!=="observed")return[];let n=e.roles.value.map(Qd),r=i=>zd(i,t,n),o=Ew(e,n,r),s=e.audits.map(({database:i,rules:a,before:l})=>{let c=a.kind==="observed"?a.value.flatMap(hu):[];return gu(e,{database:i,forShared:!1,before:l,labels:[]},c,r)}).sort((i,a)=>zr(i.database,a.database));return[o,...s].filter(({handovers:i,labels:a,undecided:l})=>i.length+a.length+l.length>0)}function Ew(e,t,n){let r=t.filter(i=>i.class.kind==="password").flatMap(({facts:{name:i}})=>{let a=n(i);return a.kind==="label"?[{role:i,route:a}]:[]}),o=e.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return gu(e,{database:$w,forShared:!0,before:o,labels:r},e.shared.flatMap(hu),n)}function hu({rule:e,rows:t}){let n=Yi(e);return n===void 0||t.kind!=="observed"?[]:t.value.map(r=>[n,r])}function gu({server:e,serverVersion:t},n,r,o){let{before:s,forShared:i}=n,a=s.kind==="observed"?s.value.repeats.filter(({shared:d})=>d===i):[],l=Map.groupBy(r,([,d])=>d.role??""),c=[...new Set([...l.keys(),...a.map(({from:d})=>d)])].filter(d=>d!=="").sort(zr).map(d=>({role:d,found:l.get(d)??[],route:o(d)})),u=d=>bn(o(d));return{server:e.name,host:e.host,serverVersion:t,...n,handovers:c.flatMap(({role:d,found:f,route:h})=>{let y=bn(h);if(y===void 0)return[];let p=au(a.filter(g=>g.from===d&&g.to===y),u);return[xw(d,y,h,f,p,u)]}),undecided:c.flatMap(({role:d,found:f,route:h})=>h.kind==="undecided"?[{role:d,count:f.length,because:h.because}]:[])}}function xw(e,t,n,r,o,s){let i=a=>r.flatMap(([l,c])=>l===a?[c]:[]).sort((l,c)=>zr(l.type,c.type)||zr(l.identity,c.identity));return{from:e,to:t,route:n,objects:i("objects"),defaultPrivileges:i("defaultPrivileges"),mappings:i("mappings"),policies:i("policies"),jobs:i("jobs"),parity:[...lu(i("differences")),...o,...cu(i("defaultsFor"),s)]}}function zr(e,t){return e<t?-1:e>t?1:0}var $t=`do $gate$
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
$gate$;`;var me=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,Aw=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,Tw=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,V=`${me}, ${Aw}, ${Tw}`;function Ye(e){return`(${e}.type in ('event trigger', 'foreign-data wrapper')
      or ${e}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${e}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${e}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${e}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var Et="('default acl', 'user mapping')";function _n(e,t){return`case when ${e}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${e}.schema, '') not like 'pg\\_temp%'
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
      end`}function vn(e){return`${e}.type <> 'schema', ${e}.type, ${e}.identity`}function Sn(e){return`(not pg_has_role(${e}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${e} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var kn=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function $n(e,t){return`(pg_has_role(${e}.srvowner, 'USAGE') or has_server_privilege(${t}, ${e}.oid, 'USAGE'))`}var yu=`with ${me}, answer as (
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
order by ans.place, ans.about collate "C";`;var Rw=.2,bu=`with ${V}, me as (
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
    ${kn} as owner, own.old_oid,
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
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${Sn("rel.relowner")})
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
    ${Sn("rol.oid")} as lendable,
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
  where ${Ye("own")}
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
    select srv.srvowner in (select lent.oid from lent) or ${$n("srv","pair.old_oid")}
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
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${Rw}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function xt(e,t){let{server:n,host:r,database:o,forShared:s}=t;return[`${e}.sql, generated by postgres-entra-gate`,"",`Server:   ${I(n)} (${I(r)})`,`Database: ${I(o)}${s?", or any other":""}`,...Ow(t),"",...Iw[e],...s?Nw:[],...e==="remediate"&&!s&&t.handovers.length>0?Lw:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${e}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...e==="remediate"?jw(t):[],...Cw(t)].map(a=>`-- ${a}`.trimEnd()).join(`
`)}function Ow({handovers:e,labels:t}){let n=[...t.map(({role:r,route:o})=>`${I(r)}: labelled in place, because ${I(o.because)}`),...e.map(({from:r,to:o,route:s})=>`${I(r)} \u2192 ${I(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${I(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var Iw={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles, and gives their successors what they were granted, are members of and are set to.","One transaction: all of it happens, or nothing; only what is given beside is left out where it is refused, and named. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, memberships, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},Nw=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."],Lw=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function jw({handovers:e}){return e.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...e.map(({from:t,to:n})=>`  grant ${I(N(n))} to ${I(N(t))};`)]}function Cw({undecided:e,forShared:t}){if(e.length===0)return[];let n=t?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${e.length===1?"this role":"these roles"}. What becomes of ${e.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...e.flatMap(({role:r,count:o,because:s})=>[`  ${I(r)} has ${x(o,"thing")} ${n}, and ${I(s)}`,`  - { from: ${wu(r)}, to: <Entra or group role> }`,`  - { from: ${wu(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function wu(e){return/^[A-Za-z_][\w-]*$/.test(e)?e:I(JSON.stringify(e))}var Mw=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function At({database:e,forShared:t},n){let r={database:t?"":e,...n};return[...Mw,...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${Pw(typeof s=="string"?s:qw(s))};`)].join(`
`)}function Pw(e){return e.includes("\\")?`E${he(e.replaceAll("\\","\\\\"))}`:he(e)}function qw(e){return Array.isArray(e)&&e.length>1?`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]`:JSON.stringify(e)}var Dw="set local lock_timeout = '5s';";function Xr(e,t){return[`${Dw}
${e}`,...t.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}var Bw="begin isolation level read committed read write;";function Zr(e){return[Bw,...e,"commit;"].join(`

`)}function _u(e){let{handovers:t,labels:n}=e,r=t.length+n.length>0;return`${[xt("preflight",e),...r?Fw(e):[]].join(`

`)}
`}function Fw(e){let{handovers:t,labels:n}=e,r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",jobs:t.flatMap(o=>Uw(o,e.database))};return[`begin transaction read only;
${At(e,r)}`,`-- 1. The right database, and every role is there.
${$t}`,`-- 2. What remediate.sql needs.
${bu}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${yu}`,"commit;"]}function Uw({from:e,to:t,jobs:n},r){let o=n.filter(({details:i})=>i.scheduler==="pg_cron"),s=o.some(({details:i})=>i.database!==r||i.active===!1);return o.length===0?[]:[{from:e,to:t,special:s}]}var vu={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function Kw(e,t){let n=Object.hasOwn(vu,e.type)?vu[e.type]:void 0;if(!(n===void 0||e.schema==="pg_temp"))return`alter ${n} ${Ww(e)} owner to ${N(t)};`}function LE(e,t){if(t.kind==="label")return e.role===null?void 0:Qr(e.role,t);let n=bn(t);return n===void 0?void 0:Kw(e,n)}function Ww({type:e,identity:t}){return e==="aggregate"&&t.endsWith("()")?`${t.slice(0,-2)}(*)`:t}function eo({type:e,details:t},n){return e==="subscription"?n!==null&&n<16e4:e==="event trigger"||e==="foreign-data wrapper"||t.superuser_only===!0}var Su=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,ku=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,Jw="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",$u=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${Su} then
    return;
  end if;
  for hand in
    with ${me}
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
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${Jw} order by one.jobid loop
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
        ${ku}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,Eu=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${Su} then
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
        ${ku}
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
$gate$;`;var Tt=`do $gate$
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
      with ${V}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${kn} as owner, nsp.oid as objid, own.new_name as grantee
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
        select 'usage', 'schema', nsp.nspname, ${kn}, nsp.oid, who.name
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
      with ${me}
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
        and (round = 'roles' or ${Sn("rol.oid")})
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
$gate$;`,Rt=`do $gate$
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
$gate$;`;var xu=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${V}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${Ye("own")}) as held_back
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
      with ${V}
      select ${_n("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${Ye("own")}
      order by ${vn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,to=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${V}
    select own.type, own.identity, ${_n("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${Ye("own")}
    order by ${vn("own")}
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
$gate$;`,Au=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${V}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${Et}
        and (own.type in ('extension', 'subscription') or ${Ye("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${Et})
        - count(*) filter (where own.moving and own.type not in ${Et}) as gone
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
      with ${V}
      select array_agg(${_n("own","own.old_name")} order by ${vn("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${Et};
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
      with ${V}
      select ${_n("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${Et}
      order by ${vn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var no="set local postgres_entra_gate.pairs = '[]';",ro=`do $gate$
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
$gate$;`,Tu=`do $gate$
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
$gate$;`;var Ru=`do $gate$
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
$gate$;`,Ou=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${$n("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
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
$gate$;`,Iu=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${$n("srv","rol.oid")} as may_make
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
$gate$;`;var Nu=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${me}, named as (
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
$gate$;`,Lu=`do $gate$
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
$gate$;`;var ju=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${V}
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
$gate$;`;var oo=1e3;function Cu(e){let t=Gw(e);return`${[xt("remediate",e),...t.length===0?[]:[Zr(t)]].join(`

`)}
`}function Gw(e){let{handovers:t,labels:n}=e;if(t.length+n.length===0)return[];let r={pairs:t.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",...uu(t.flatMap(({parity:o})=>o))};return Xr(At(e,r),Yw(e))}function Yw(e){let{handovers:t,labels:n,forShared:r}=e,o=(a,l,c=!0)=>c?[{title:a,sql:l}]:[],s=t.length>0,i=(a,l,c)=>{let u=t.flatMap(d=>d[a]);return o([l,...Mu(u)].join(`
`),c,u.length>0)};return[...o("The right database, and every role is there.",$t),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:a,route:l})=>Qr(a,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",Tt,s),...o(["The handover.",...t.flatMap(a=>Vw(a,e))].join(`
`),r?to:xu,s),...i("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",Ru),...i("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",Ou),...i("policies","Row-level security: the successor is named instead.",Nu),...i("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",$u),...o("The loans end.",Rt,s),...o("What is left, if anything: a warning for each role.",ju,s),...Hw(e)]}function Hw({handovers:e}){return e.some(({parity:t})=>t.length>0)?[{title:"Lend what the next step takes: those who granted to the password roles.",sql:`${no}
${Tt}`},{title:"What a password role was granted, is a member of and is set to, its successor is as well: the statements of `parity` above.",sql:ro},{title:"These loans end.",sql:Rt}]:[]}function Vw({from:e,to:t,objects:n},{serverVersion:r}){let o=n.filter(s=>eo(s,r));return[`${I(e)} \u2192 ${I(t)}: ${x(n.length,"object")}.`,...Mu(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,oo).map(s=>`  ${Pu(s)}: ${Qw(s)}`)]]}function Mu(e){let t=e.slice(0,oo).map(n=>`  ${Pu(n)}`);return e.length<=oo?t:[...t,`  and ${x(e.length-oo,"object")} more: report.json lists them all`]}function Pu({type:e,identity:t}){return`${I(e)} ${I(t)}`}function Qw({type:e,identity:t}){switch(e){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${e==="foreign-data wrapper"?"foreign data wrapper":I(e)} ${I(t)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var qu=`do $gate$
declare
  step record;
begin
  for step in
    with ${me}, both_roles as (
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
$gate$;`;var Du=`held (classid, objid, name, acl) as (
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
  )`,zw=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,Bu=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${V}, ${Du}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${zw})) as one
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
$gate$;`,Fu=`do $gate$
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
        with ${V}, ${Du}, noted as (
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
$gate$;`;function Uu(e){let t=Xw(e);return`${[xt("undo",e),...t.length===0?[]:[Zr(t)]].join(`

`)}
`}function Xw(e){let{handovers:t,labels:n,before:r}=e;if(t.length+n.length===0)return[];if(t.length>0&&r.kind!=="observed")return[e_];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[],repeats:[]};return Xr(`${Zw}
${At(e,t_(e,o))}`,r_(e))}var Zw="set local enable_nestloop = off;",e_=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function t_(e,{grants:t,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:i}=e,a=new Set(r.map(({from:c})=>c)),l=new Set(r.flatMap(({from:c,to:u})=>[c,u]));return{pairs:r.map(({from:c,to:u})=>[u,c]),labelled:o.map(({role:c})=>c),way:"back",...fu(r.flatMap(({parity:c})=>c)),objects:Object.fromEntries(r.map(({from:c,objects:u})=>[c,n_(u.filter(d=>!eo(d,i)))])),grants:t.filter(({shared:c,owner:u})=>c===s&&a.has(u)).map(({owner:c,type:u,identity:d,column:f,entries:h})=>({owner:c,type:u,identity:d,column:f,entries:h})),...s?{}:{default_privileges:n.filter(({role:c})=>l.has(c)),mappings:r.flatMap(({from:c,mappings:u})=>u.map(({details:d})=>({role:c,server:d.server}))),policies:r.flatMap(({policies:c})=>c.map(({details:{table:u,policy:d,named:f}})=>({table:u,policy:d,roles:f}))),jobs:r.flatMap(({from:c,to:u,jobs:d})=>d.flatMap(({name:f,details:{scheduler:h,job:y}})=>h==="pg_cron"?[{from:c,to:u,job:y,name:f===y?null:f}]:[]))}}}function n_(e){let t=Map.groupBy(e,({type:n})=>n);return Object.fromEntries([...t].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function r_(e){let{handovers:t,labels:n,forShared:r}=e,o=l=>t.some(c=>c[l].length>0),s=(l,c,u=!0)=>u?[{title:l,sql:c}]:[],i=t.length>0,a=t.flatMap(l=>l.parity);return[...s("The right database, and every role is there.",$t),...s("These roles are password roles again.",n.map(({role:l})=>Xd(l)).join(`
`),n.length>0),...s("Note the privileges that the way back would blur.",Bu,i&&!r),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",Tt,i),...s("The owners.",r?to:Au,i),...s("The privileges that became one with those of the successor.",Fu,i),...s("Default privileges.",qu,i&&!r),...s("User mappings.",Iu,o("mappings")),...s("Row-level security.",Lu,o("policies")),...s("Jobs of pg_cron.",Eu,o("jobs")),...s("The loans end.",Rt,i),...s("Lend what the next step takes: those who granted to the password roles.",`${no}
${Tt}`,a.length>0),...s("What the successor got beside the handover goes, the last first.",ro,a.length>0),...s("Memberships.",Tu,a.some(({membership:l})=>l!==null)),...s("These loans end.",Rt,a.length>0)]}var o_="_shared";function Ku(e,t){return e.flatMap(n=>mu(n,t)).flatMap(n=>{let r=n.forShared?o_:$i(n.database),{server:o,database:s}=n,i=`remediation/${$i(n.server)}/${r}`;return[{path:`${i}/preflight.sql`,server:o,database:s,text:_u(n)},{path:`${i}/remediate.sql`,server:o,database:s,text:Cu(n)},{path:`${i}/undo.sql`,server:o,database:s,text:Uu(n)}]})}var s_=6e4,Wu=5*s_;function io(e,t){return Yu(e,t).filter(n=>n.kind!=="entra"||Gu(e))}function Ju(e,t){return Gu(e)?[]:Yu(e,t).filter(({kind:n})=>n==="entra")}function En({sessions:e}){return e.reduce((t,{entra:n,sessions:r})=>t+(n?r:0),0)}function Gu(e){return En(e)>0}function Yu(e,t){let n=new Map(t.map(o=>[o.facts.name,o.class.kind])),r=e.sessions.filter(({entra:o})=>!o).flatMap(o=>i_(o.login,[...n.keys()]).flatMap(s=>{let i=n.get(s.role)??"gone";return i==="platform"?[]:i==="entra"&&f_(o,e)?[]:[p_(s,i,o)]}));return[...Map.groupBy(r,({role:o})=>o).values()].flatMap(o=>m_(o)??[]).sort((o,s)=>o.last===s.last?o.role<s.role?-1:1:o.last<s.last?1:-1)}var Hu="connection authorized: user=",Ri=`replication ${Hu}`,so=" database=";function i_(e,t){let n=e.startsWith(Ri),r=n?Ri:Hu,o=e.slice(r.length),s=n?[{role:o,database:null}]:l_(o),i=t.flatMap(a=>{let l=a_(a),c=s.filter(({role:d})=>l.includes(d)).map(({database:d})=>({role:a,database:d}));return c.length===0&&l.some(d=>u_(d,r,e))?[{role:a,database:null}]:c});return i.length>0?i:s.slice(0,1)}function a_(e){return e.includes(`
`)?[e,e.replaceAll(`
`,`
	`)]:[e]}function l_(e){let t=[];for(let n=e.indexOf(so,1);n!==-1;n=e.indexOf(so,n+1))t.push({role:e.slice(0,n),database:e.slice(n+so.length)});return t.length===0?[{role:e,database:null}]:t}var c_=/ application_name=| SSL enabled \(| GSS \(/,d_=new RegExp(Wi,"s");function u_(e,t,n){if(!c_.test(e))return!1;let r=`LOG:  ${t}${e}`,[,o]=d_.exec(t===Ri?r:`${r}${so}x`)??[];return o===n&&o.length<t.length+e.length}function f_({sessions:e,first:t,last:n},r){let o=i=>Date.parse(i)<=Date.parse(r.first??r.from)+Wu,s=i=>Date.parse(i)>=Date.parse(r.last??r.to)-Wu;return o(n)||s(t)||e===2&&o(t)&&s(n)}function p_({role:e,database:t},n,r){let{sessions:o,first:s,last:i,applications:a,hosts:l}=r;return{role:e,kind:n,sessions:o,first:s,last:i,databases:t===null?[]:[t],applications:a,hosts:l}}function m_(e){let[t]=e;if(t!==void 0)return{role:t.role,kind:t.kind,sessions:e.reduce((n,{sessions:r})=>n+r,0),first:e.map(({first:n})=>n).sort()[0]??t.first,last:e.map(({last:n})=>n).sort().at(-1)??t.last,databases:Ti(e.flatMap(({databases:n})=>n)),applications:Ti(e.flatMap(({applications:n})=>n)),hosts:Ti(e.flatMap(({hosts:n})=>n))}}function Ti(e){return[...new Set(e)].sort()}function Vu({passwordLogins:e,roles:t}){if(e.kind!=="observed")return null;let{from:n,to:r,lines:o,first:s,last:i,hours:a,unreadable:l}=e.value;return{from:n,to:r,lines:o,firstLine:s,lastLine:i,hoursWithLines:a,unreadableLogins:l,entraLogins:En(e.value),passwordLogins:io(e.value,t).map(c=>({role:c.role,now:c.kind,logins:c.sessions,first:c.first,last:c.last,databases:c.databases,applications:c.applications,addresses:c.hosts}))}}function xn({database:e,tried:t}){if(t.kind==="not-applicable")return"refused";if(t.kind==="unavailable")return"not-tried";let{result:n}=t.value;return n.kind!=="ran"?"failed":n.roles.some(r=>Ot(r,e)>0)?"left-over":"done"}function Ot(e,t){return ao(e,n=>n.kind==="owner"&&n.database===t)}function ao({counts:e},t){return e.filter(t).reduce((n,{count:r})=>n+r,0)}var Qu=5,zu=5,h_=500;function It({database:e,labelled:t,tried:n}){if(n.kind==="not-applicable")return`Not rehearsed: ${n.because}.`;if(n.kind==="unavailable")return`Could not be rehearsed: ${n.failure.summary} (${n.failure.code}). ${y_(n.failure)}`;let{result:r,durationMs:o,steps:s}=n.value,i=se(o);switch(r.kind){case"left-transaction":return`STOPPED: step ${r.step} of ${s} (${r.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${r.step} of ${s} (${r.title}): ${Zu(r.error)}. Locks were held for at most ${i}; everything was rolled back.`;case"ran":return`${[...t.map(g_),...r.roles.map(a=>b_(a,e))].join(" ")} Locks were held for at most ${i}; everything was rolled back.`}}function g_(e){return`After this script ${e} is an Entra role, and nothing of it has to move.`}function y_({code:e}){return e.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function b_(e,t){let n=Ot(e,t),r=n===0?"":w_(e),o=`After this script ${x(n,"object")} of ${e.role} ${n===1?"remains":"remain"} in the database ${t}${r}`;if(e.drop===null)return`${o}, and DROP ROLE would succeed.`;if(e.drop.sqlState==="42501")return`${o}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let s=v_(e,t),i=[...__(e,t),...s];if(i.length===0)return`${o}. DROP ROLE is refused: ${Zu(e.drop)}.`;let a=s.length===0?"":" Each database has a file of its own.";return`${o}. DROP ROLE still waits for ${i.join("; ")}.${a}`}function w_({named:e}){return e.length===0?"":` (${e.slice(0,Qu).map(({type:n,identity:r})=>`${n} ${ne(r,200)}`).join(", ")}${e.length>Qu?", \u2026":""})`}function __(e,t){let n=Ot(e,null),r=ao(e,o=>o.kind!=="owner"&&(o.database===t||o.database===null));return[...Ot(e,t)===0?[]:["the objects that remain"],...n===0?[]:[x(n,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...r===0?[]:[`${Xu(r)} here, which go with \`drop owned by ${N(e.role)}\` once the role owns nothing`]]}function v_(e,t){let r=[...new Set(e.counts.flatMap(s=>s.database===null?[]:[s.database]))].filter(s=>s!==t).map(s=>{let i=Ot(e,s),a=ao(e,c=>c.database===s)-i;return`${[...i===0?[]:[x(i,"object")],...a===0?[]:[Xu(a)]].join(" and ")} in the database ${s}`}),o=r.length-zu;return[...r.slice(0,zu),...o>0?[x(o,"more database")]:[]]}function Xu(e){return x(e,"privilege or policy","privileges and policies")}function Zu({message:e,sqlState:t}){return`${ne(e,h_)} (SQLSTATE ${t})`}function ef(e){let{server:t,database:n,roles:r,labelled:o,as:s,tried:i}=e,a=i.kind==="observed"?i.value.result:void 0,l=a===void 0||a.kind==="ran"?null:{step:a.step,title:a.title};return{server:t,database:n,roles:r,labelled:o,as:s,status:xn(e),rolledBack:a?.kind!=="left-transaction",durationMs:i.kind==="observed"?i.value.durationMs:null,steps:i.kind==="observed"?i.value.steps:null,message:It(e),failedAt:l,error:a?.kind==="failed"?{...tf(a.error),context:a.context}:null,afterwards:a?.kind==="ran"?a.roles.map(S_):[],notices:i.kind==="observed"?i.value.notices:[]}}function S_({role:e,counts:t,named:n,drop:r}){return{role:e,counts:t,named:n,dropRole:r===null?null:tf(r)}}function tf({sqlState:e,message:t,hint:n,detail:r}){return{sqlState:e,message:t,hint:n,detail:r}}var nf=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function He({login:e}){return e.kind==="observed"?"proven":e.kind==="unavailable"&&nf.has(e.failure.code)?"refused":"unavailable"}function lo({logins:e}){let t=e.find(({identity:n})=>n===Xe);return t===void 0?"unavailable":He(t)}function be({roles:e},t){return e.length===0?null:t}function An(e){return e.databases.length===0?null:[...e.databases.map(n=>n.passwordOwnedObjects),e.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,be(e,0))}function rf({servers:e}){return e.length===0?null:e.reduce((t,n)=>{let r=An(n);return t===null||r===null?null:t+r},0)}function Oi(e,t){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:i,rehearsals:a,findings:l,gaps:c}=e;return E_([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:t.toolVersion}],["startedAt",t.startedAt],["durationMs",t.durationMs],["mode",t.mode],["failOn",t.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",Nt(o,u=>u)],["skipped",n.kind==="skipped"?Tn(n.because):null],["servers",Nt(s,x_)],["smoke",Nt(i,I_)],["rehearsals",Nt(a,N_)],["findings",Nt(l,j_)],["gaps",Nt(c,M_)]])}function*Ii(e){let{servers:t,...n}=e;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${we(o)}: ${we(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...i}of t)yield`${r}    ${we(i).slice(0,-1)},
      "shared": [`,yield*of(o),yield`],
      "audits": [`,yield*k_(s),yield"]}",r=`,
`;yield t.length===0?`]
}
`:`
  ]
}
`}function*k_(e){let t=`
`;for(let{rules:n,...r}of e)n.kind==="observed"?(yield`${t}        ${we(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*of(n.value),yield"]}}"):yield`${t}        ${we({...r,rules:n})}`,t=`,
`}function*of(e){let t=`
`;for(let{rule:n,rows:r}of e)r.kind==="observed"?(yield`${t}          {"rule":${we(n)},"rows":{"kind":"observed","value":[`,yield*sf(r.value,o=>o,"            "),yield"]}}"):yield`${t}          ${we({rule:n,rows:r})}`,t=`,
`}function Nt(e,t){return{entries:()=>sf(e,t,"    ")}}function $_(e){return typeof e=="object"&&e!==null&&"entries"in e&&typeof e.entries=="function"}function*sf(e,t,n){for(let[r,o]of e.entries())yield`${r===0?"":","}
${n}${we(t(o))}`;e.length>0&&(yield`
${n.slice(2)}`)}function*E_(e){let t=`{
`;for(let[n,r]of e)yield`${t}  ${we(n)}: `,$_(r)?(yield"[",yield*r.entries(),yield"]"):yield we(r),t=`,
`;yield`
}
`}function we(e){return JSON.stringify(e).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function Tn({code:e,summary:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}){return{code:e,message:t,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}}function x_(e){let{name:t,host:n,port:r,serverVersion:o,loginRole:s,logins:i,roles:a,databases:l,sharedPasswordOwnedObjects:c}=e;return{name:t,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:lo(e),logins:i.map(A_),roles:a.map(R_),databases:l.map(u=>O_(e,u)),sharedPasswordOwnedObjects:be(e,c),log:Vu(e)}}function A_(e){let{identity:t,role:n,login:r}=e;return{identity:t,role:n,entraLogin:He(e),proof:r.kind==="observed"?T_(r.value):null,failure:r.kind==="unavailable"?Tn(r.failure):null}}function T_({sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}){return{sessionUser:e,tokenObjectId:t,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}}function R_({facts:e,class:{kind:t,...n}}){return{oid:e.oid,name:e.name,class:t,keepsPassword:"keepsPassword"in n?n.keepsPassword:t==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function O_(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=t;return{name:n,status:r,passwordOwnedObjects:be(e,o),listed:s,durationMs:i}}function I_(e){let{name:t,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c}=e,{error:u,failure:d,notices:f,location:h}=e;return{name:t,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c,error:u===null?null:L_(u),failure:d===null?null:Tn(d),notices:f,location:af(h)}}function N_(e){let{tried:t}=e;return{...ef(e),failure:t.kind==="unavailable"?Tn(t.failure):null}}function L_({sqlState:e,message:t,hint:n,position:r}){return{sqlState:e,message:t,hint:n,position:r}}function j_(e){let{rule:t,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l,message:c,remediation:u}=e;return{rule:t,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l===null?null:C_(l),message:c,remediation:u,location:af(e.location)}}function C_({type:e,schema:t,name:n,identity:r}){return{type:e,schema:t,name:n,identity:r}}function M_({server:e,database:t,stage:n,failure:r,count:o}){return{server:e,database:t,stage:n,...Tn(r),count:o}}function af(e){return e===null?null:{path:e.path,line:e.line,column:e.column??null}}var lf=20,Lt=50,P_=2e3;function*Ni(e,t){for(let n of q_(e,t))yield ne(I(n),P_)}function*q_(e,t){let{servers:n,gaps:r,smoke:o,findings:s,rehearsals:i,step:a,ready:l,notReadyBecause:c,verdict:u}=e;if(yield`${a.line} (${t.mode}, fail-on ${t.failOn}, took ${se(t.durationMs)})`,u.kind==="skipped"){yield*df(u.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield"Passwords cannot be switched off yet, because:"),yield*co(c.map(d=>`  - ${d}`));for(let d of n)yield*D_(e,d);yield*cf(e,s.filter(({server:d})=>!n.some(({name:f})=>f===d)),"");for(let d of Ln(r))yield*K_(d);o.length>0&&(yield"Smoke queries:");for(let d of o)yield J_(d);i.length>0&&(yield"Rehearsal of the remediation:"),yield*co(i.map(G_)),t.remediationFiles.length>0&&(yield`${x(t.remediationFiles.length,"remediation file")} under ${t.reportDir}/remediation`)}function*D_(e,t){yield`${t.name} (${t.host}), ${ze(t.serverVersion)}, Entra login ${lo(t)}`;for(let r of t.logins)yield B_(r);yield*co(t.databases.map(r=>U_(t,r)));let n=be(t,t.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${C(n)} of password roles`,yield*cf(e,e.findings.filter(r=>r.server===t.name),"  ")}function B_(e){let{identity:t,role:n,login:r}=e,o=`  login of ${t} as ${n}: ${He(e)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:i,systemUser:a,tlsVersion:l,clientAddress:c}=r.value,u=[`object id ${s}`,`label of a ${i}`,a===null?"":`system_user ${a}`,l??"",c===null?"":`from ${c}`];return`${o} (${u.filter(d=>d!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var F_={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function U_(e,t){let n=be(e,t.passwordOwnedObjects),r=n===null?"objects not counted":`${x(n,"object")} of password roles`,o=t.listed===null?"":`, ${C(t.listed)} listed`,s=t.durationMs===null?"":`, ${se(t.durationMs)}`;return`  ${t.name}: ${F_[t.status]}, ${r}${o}${s}`}function*cf(e,t,n){for(let o of t.slice(0,lf)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let i=Ze(o)==="login"?Mn(e,o):void 0;i!==void 0?yield*uf(i,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=t.length-lf;r>0&&(yield`${n}\u2026 and ${C(r)} more in report.json`)}function*K_(e){let{server:t,failure:n}=e,r=jn(e),o=r.slice(0,Lt).join(", "),s=r.length>Lt?` and ${C(r.length-Lt)} more`:"",i=Cn(e),a=[t??"",`${o}${s}`].filter(c=>c!=="").join("/"),l=i===null||i===0?"":`, ${x(i,"object")} of password roles went unseen`;yield`Could not be looked at: ${a===""?"the run":a}${l}`,yield*df(n)}function*df(e){yield`  ${e.summary} (${e.code})`,yield`  Likely cause: ${e.likelyCause}`,yield*uf(e,"    "),e.sqlState!==null&&(yield`  SQLSTATE ${e.sqlState}`),e.detail!==null&&(yield"  The other side said:",yield*co(e.detail.split(/\r?\n/).map(t=>`    | ${t}`)))}function*uf({fix:e},t){for(let n of e)yield`${t}${n}`}var W_={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function J_({name:e,status:t,server:n,database:r,as:o,setRole:s,durationMs:i,message:a,location:l}){let c=s===null?o:`${o}, set role ${s}`,u=a===""?"":`: ${a}`,d=t==="pass"?"":` (${l.path}:${l.line})`;return`  ${W_[t]}: ${e} (${n}/${r} as ${c}), ${se(i)}${u}${d}`}function G_(e){let{server:t,database:n,as:r}=e;return`  ${t}/${n} as ${r}: ${It(e)}`}function*co(e){yield*e.slice(0,Lt),e.length>Lt&&(yield`  \u2026 and ${C(e.length-Lt)} more in report.json`)}function Li(e,t){let{verdict:n,ready:r,findings:o,gaps:s,smoke:i}=e;return{verdict:n.kind,ready:String(r),"password-owned-objects":String(rf(e)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(i.filter(({status:a})=>a==="pass").length),"smoke-failed":String(i.filter(({status:a})=>a==="fail"||a==="not-run").length),report:ff(t.reportDir,"report.json"),remediation:t.remediationFiles.length===0?"":ff(t.reportDir,"remediation")}}function ff(e,t){let n=/^[A-Za-z]:\\|^\\\\/.test(e)?e.replaceAll("\\","/"):e;return n.endsWith("/")?`${n}${t}`:`${n}/${t}`}function T(e){return{kind:"text",text:`${e}

`}}var mf=900*1024,uo=50;function B(e,t,n={}){let{head:r="",foldedUnder:o,limit:s=uo}=n,i=o!==void 0;return{kind:"list",head:i?`<details><summary>${o}</summary>

${r}`:r,entries:e.slice(0,s).map(t),leftOut:Math.max(0,e.length-s),tail:i?`
</details>
`:""}}function hf(e,t,n){let r=[],o=n-Rn(t)-Rn(pf);for(let s of e){let i=s.kind==="text"?s.text:ji(s,s.entries.length),a=Rn(i);if(a>o){let l=s.kind==="text"?"":Y_(s,o);return[...r,l,pf,t].join("")}r.push(i),o-=a}return[...r,t].join("")}var pf="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function ji({head:e,entries:t,leftOut:n,tail:r},o){let s=n+t.length-o,i=s===0?"":`
\u2026 and ${x(s,"more","more")} in \`report.json\`.
`;return`${e}${t.slice(0,o).join(`
`)}
${i}${r}
`}function Y_(e,t){let n=0,r=Rn(ji(e,0))+H_;for(let o of e.entries){if(r+=Rn(o)+1,r>t)break;n+=1}return n===0?"":ji(e,n)}var H_=64;function Rn(e){return new TextEncoder().encode(e).length}var yf=300,bf=1500,V_=4e3,gf="&#8203;",Q_=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function ae(e){return ne(fo(e),bf).replace(Q_,t=>/[<>&|\\$]/.test(t)?wf(t):/[`*_[\]~]/.test(t)?`\\${t}`:`${t}${gf}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(t,n,r)=>/\d/.test(r)?`${n}${r}${gf}`:`${n}\\${r}`)}function $e(e){let t=ne(fo(e),bf).split("`");return t.length%2===0?ae(e):t.map((n,r)=>n===""?"":r%2===1?j(n):ae(n)).join("")}function j(e){let t=ne(fo(e),yf);if(t.trim()==="")return Ve(e);let n="`".repeat(_f(t)+1),r=/^[` ]|[` ]$/.test(t)?" ":"";return`${n}${r}${t}${r}${n}`}function P(e){return/[|\\]/.test(e)?Ve(e):j(e)}function Ve(e){let t=ne(fo(e),yf);return`<code>${t.trim()===""?"&nbsp;":t.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,wf)}</code>`}function fo(e){return I(`.${e}`).slice(1)}function wf(e){return`&#${e.codePointAt(0)??0};`}function _f(e){return Math.max(0,...[...e.matchAll(/`+/g)].map(([t])=>t.length))}function jt(e,t){let n=t.map(o=>ne(I(o),V_)),r="`".repeat(Math.max(3,_f(n.join(`
`))+1));return[`${r}${e}`,...n,r].join(`
`)}function Q(e){return`| ${e.join(" | ")} |`}function oe(e){let t=e.map(n=>n.replace(/#$/,""));return`${Q(t)}
${Q(e.map(n=>n.endsWith("#")?"---:":"---"))}
`}var Ci=20,vf=20;function $f(e){let t=e.findings.filter(n=>Ze(n)==="login");return t.length===0?[]:[T("### Refused logins"),...t.slice(0,Ci).map(n=>T(z_(e,n))),...Af(t,n=>`${j(n.server)}: ${ae(n.message)}`)]}function Ef({gaps:e}){if(e.length===0)return[];let t=Ln(e);return[T("### Could not be looked at"),...t.slice(0,Ci).map(n=>T([xf(n.failure),Sf(n),po(n.failure)].join(`

`))),...Af(t,n=>`${Sf(n)} ${$e(n.failure.summary)} (\`${n.failure.code}\`)`)]}function po(e){let{summary:t,likelyCause:n,fix:r,detail:o,sqlState:s}=e;return[`${$e(t)}.`,`**Likely cause:** ${$e(n)}`,...ev(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${j(s)})`}:`,X_(o)]].join(`

`)}function xf(e){return`#### ${$e(Nn[e.code].title)} (\`${e.code}\`)`}function z_(e,t){let n=Mn(e,t),r=`On ${j(t.server)}${t.database===null?"":`, database ${j(t.database)}`}, as the role ${j(t.role??"")}:`;if(n!==void 0)return[xf(n),r,po(n)].join(`

`);let o=t.remediation===null?[]:[jt("sql",[t.remediation])];return["#### Entra login refused",r,$e(t.message),...o].join(`

`)}function Sf(e){let t=jn(e),n=t.slice(0,10).map(j).join(", "),r=t.length>10?` and ${C(t.length-10)} more`:"",o=t.length===1?"database":"databases",s=[e.server===null?"":`server ${j(e.server)}`,t.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),i=Cn(e),a=i===null||i===0?"":` **${x(i,"object")} of password roles** went unseen.`;return e.gaps[0].stage==="shards"?"Among the shards.":s.length===0?`Everywhere.${a}`:`On ${s.join(", ")}.${a}`}function Af(e,t){let n=e.slice(Ci);return n.length===0?[]:[B(n,r=>`- ${t(r)}`,{foldedUnder:`${C(n.length)} more`})]}function X_(e){let t=e.split(/\r?\n/);return jt("text",t.length>vf?[...t.slice(0,vf),"\u2026"]:t)}function Z_(e){return e.startsWith("$ ")?"sh":e.startsWith("sql> ")?"sql":e.startsWith("  ")?"text":"prose"}function ev(e){let t=[];for(let n of e){let r=Z_(n),o=t.at(-1);o?.kind===r&&r!=="prose"?o.lines.push(kf(n)):t.push({kind:r,lines:[kf(n)]})}return t.map(({kind:n,lines:r})=>n==="prose"?r.map($e).join(`

`):jt(n,r))}function kf(e){return e.replace(/^(\$ |sql> | {2})/,"")}function Tf({firewallRules:e=[]}){return e.length===0?[]:[T(`### Firewall

Rules that were made for this job. Its post step takes them away, and fails where it cannot.`),B(e,({server:t,name:n,address:r})=>`- ${j(t)} admits ${j(r)} by the rule ${j(n)}`)]}var Rf=10,tv=1e3;function Of(e){if(e.servers.length<=Rf)return[];let t=Nf(e),n=t.filter(Lf).length,r=oe(["Server","","Errors#","Other findings#","Gaps#","Objects of password roles#","Version"]);return[T(`### ${C(t.length)} servers, ${C(n)} of them with nothing in the way`),B(t,nv,{head:r,limit:tv})]}function If(e){return e.servers.length<=Rf?e.servers:Nf(e).filter(t=>!Lf(t)).map(({server:t})=>t)}function Nf({servers:e,findings:t,gaps:n,smoke:r}){let o=Map.groupBy(t,({server:l})=>l),s=Map.groupBy(n,({server:l})=>l??""),i=new Set(r.flatMap(({server:l,status:c})=>c==="pass"?[l]:[]));return e.map(l=>{let c=o.get(l.name)??[],u=c.filter(({severity:f})=>f==="error").length,d=s.get(l.name)?.length??0;return{server:l,errors:u,others:c.length-u,gaps:d,tried:i.has(l.name)}}).sort((l,c)=>+(c.gaps>0)-+(l.gaps>0)||c.errors-l.errors||c.gaps-l.gaps||c.others-l.others)}function Lf({errors:e,gaps:t,tried:n}){return e===0&&t===0&&n}function nv(e){let{server:t,errors:n,others:r,gaps:o,tried:s}=e,i=o>0?"\u26A0\uFE0F not all seen":n>0?"\u274C in the way":s?"\u2705":"\u26A0\uFE0F no smoke query passed",a=An(t);return Q([P(t.name),i,C(n),C(r),C(o),a===null?"not counted":C(a),ze(t.serverVersion)])}var rv=6e4,On=60*rv;function AA(e,t){let n={resource:t,from:e.from,to:e.to};if(e.lines===0)return[Mt("logs/no-rows",n)];let r=ov(e);return[...e.sessions.length===0&&e.unreadable===0?[Mt("logs/connections-not-logged",{...n,count:e.lines})]:[],...e.unreadable>0?[Mt("logs/unreadable-lines",{...n,count:e.unreadable})]:[],...r.length===0?[]:[Mt("logs/window-not-covered",{...n,reason:r.join("; ")})]]}function ov({from:e,to:t,first:n,last:r,hours:o}){if(n===null||r===null)return[];let[s,i,a,l]=[e,t,n,r].map(u=>Date.parse(u));if(s===void 0||i===void 0||a===void 0||l===void 0)return[];let c=sv(a,l)-o;return[...a-s>On?[`the first line is of ${Pe(n)}`]:[],...i-l>On?[`the last line is of ${Pe(r)}`]:[],...c>0?[`there is no line of ${x(c,"hour")} in between`]:[]]}function sv(e,t){return Math.floor(t/On)-Math.floor(e/On)+1}function jf({from:e,to:t}){let n=Math.round((Date.parse(t)-Date.parse(e))/On);return n%24===0?x(n/24,"day"):x(n,"hour")}var Mi=3;function Cf({servers:e},{mode:t}){let n=e.filter(({passwordLogins:s})=>s.kind!=="not-applicable");if(n.length===0)return t==="gate"&&e.length>0?[T(iv)]:[];let o=n.flatMap(s=>s.passwordLogins.kind==="observed"?[{server:s,logged:s.passwordLogins.value}]:[]).flatMap(({server:s,logged:i})=>av(s,i));return o.length===0?[]:[T("### Logins with a password, by the server's log"),...o]}var iv="The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password.";function av({name:e,roles:t},n){let{lines:r,first:o,last:s}=n;if(o===null||s===null)return[];let i=io(n,t),a=Ju(n,t).length,l=[`${j(e)}, of the last ${jf(n)}: ${x(r,"line")} from ${Pe(o)} to ${Pe(s)}.`,`In them ${x(En(n),"login")} by Entra, and logins with a password of ${i.length===0?"nobody":x(i.length,"name")}.`,...a===0?[]:[`Of ${x(a,"Entra role")} it cannot be told.`]],c=T(l.join(" ")),u=oe(["Role","Now","Logins#","Last","Databases","Calls itself","From"]);return i.length===0?[c]:[c,B(i,cv,{head:u})]}var lv={password:"password role",entra:"Entra role",group:"may not log in",gone:"not there"};function cv({role:e,kind:t,sessions:n,last:r,databases:o,applications:s,hosts:i}){return Q([P(e),lv[t],C(n),Pe(r),Pi(o),Pi(s),Pi(i)])}function Pi(e){let t=e.length>Mi?[`${C(e.length-Mi)} more`]:[];return[...e.slice(0,Mi).map(P),...t].join(", ")}var qi=10,dv={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},uv="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function Mf({rehearsals:e}){if(e.length===0)return[];let n=["failed","left-over","not-tried","refused","done"].flatMap(o=>e.filter(s=>xn(s)===o)),r=e.filter(({tried:o})=>o.kind==="observed").length;return[T(`### Rehearsal: ${r} of ${e.length} scripts tried`),...r===0?[]:[T(uv)],B(n,fv)]}function fv(e){let{server:t,database:n,labelled:r,as:o}=e,s=[...e.roles,...r],i=s.slice(0,qi).map(j).join(", "),a=s.length>qi?` and ${s.length-qi} more`:"";return`- ${dv[xn(e)]}: ${j(`${t}/${n}`)}, for ${i}${a}, as ${j(o)}. ${$e(It(e))}`}var Di=5,Pf=5432;function qf(e,t){let{remediationFiles:n,reportDir:r}=t;if(n.length===0)return[];let o=pv(e,n),s=x(n.length,"file");return[T("### Remediation"),T(`${s} under ${j(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${j(r)} with \`actions/upload-artifact\` to keep it.`),T("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the same order, puts back what they changed. In the report folder:"),...o.slice(0,Di).map(i=>T(jt("sh",mv(i)))),...o.length>Di?[T(`And so on for ${x(o.length-Di,"more folder")}.`)]:[],B(n,({path:i})=>`- ${j(i)}`,{foldedUnder:`${s} in ${Ve(r)}`})]}function pv({servers:e},t){return[...Map.groupBy(t,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=e.find(({name:a})=>a===o.server),i=r.map(({path:a})=>a).filter(a=>!a.endsWith("/undo.sql"));return[{host:s?.host??"<host>",port:s?.port??Pf,database:o.database,paths:i}]})}function mv({host:e,port:t,database:n,paths:r}){let s=`host=${t===Pf?Bi(e):`${Bi(e)} port=${t}`} dbname=${Bi(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(i=>`psql ${hv(s)} -v ON_ERROR_STOP=1 -f ${gv(i)}`)}function Bi(e){return/^[\w.<>-]+$/.test(e)?e:`'${e.replace(/[\\']/g,"\\$&")}'`}function hv(e){return/[$`"\\!]/.test(e)?mo(e):`"${e}"`}function gv(e){return/^[\w./%-]+$/.test(e)?e:mo(e)}var yv=20,Fi=6;function Df(e){let t=Map.groupBy(e.findings,({server:n})=>n);return e.servers.flatMap(n=>bv(n,t.get(n.name)??[]))}function bv(e,t){let n=An(e),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${x(n,"object")}**.`;return[T(`### Server ${j(e.name)}`),T(`${j(e.host)}, ${ze(e.serverVersion)}. ${r}${wv(e.roles)}`),...vv(e),...kv(Hi(t)),...Tv(e)]}function wv(e){if(e.length===0)return"";let t=o=>e.filter(s=>s.class.kind===o).length,n=e.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${x(t("entra"),"Entra role")}${n===0?"":` (${C(n)} with a password as well)`}`;return` Roles: ${x(t("password"),"password role")}, ${r}, ${x(t("group"),"role")} without login.`}var _v={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function vv(e){let t=be(e,e.sharedPasswordOwnedObjects),n=({status:a,passwordOwnedObjects:l})=>a==="gap"?Number.POSITIVE_INFINITY:l??0,r=e.databases.toSorted((a,l)=>n(a)===n(l)?0:n(l)-n(a)),o=r.map(a=>()=>Sv(e,a));if(t!==null&&o.unshift(()=>Q(["_databases and tablespaces themselves_",C(t),"","",""])),o.length===0)return[];let s=oe(["Database","Objects of password roles#","Listed#","Status","Took#"]),i=o.length>10?`${x(r.length,"database")}`:void 0;return[B(o,a=>a(),{head:s,foldedUnder:i})]}function Sv(e,t){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=t,a=be(e,o);return Q([P(n),a===null?"not counted":C(a),s===null?"":C(s),_v[r],i===null?"":se(i)])}function kv(e){if(e.length===0)return[];let t=e.toSorted((r,o)=>o.findings.length-r.findings.length),n=oe(["Role","Database","Rule","Found#","Types","Accepted#"]);return[T("#### What hangs on which role"),B(t,$v,{head:n,foldedUnder:e.length>10?x(e.length,"group"):void 0}),...t.slice(0,yv).map(Ev)]}function $v({role:e,database:t,rule:n,findings:r}){let o=Qi(r),s=o.slice(0,Fi).map(([l,c])=>`${C(c)} \xD7 ${ae(l)}`),i=o.length>Fi?[x(o.length-Fi,"more type")]:[],a=r.filter(({status:l})=>l!=="new").length;return Q([P(e),t===null?"_the server itself_":P(t),P(n),C(r.length),[...s,...i].join(", "),a===0?"":C(a)])}function Ev(e){let{role:t,database:n,findings:r}=e,o=n===null?"the server itself":Ve(n),s=r.length>uo?`, the first ${uo}`:"";return B(r,xv,{head:oe(["Severity","Type","Object","Status"]),foldedUnder:`${Ve(t)} ${Vi(e)} in ${o}${s}`})}function xv({object:e,severity:t,status:n}){return Q([t,ae(e?.type??""),P(e?.identity??""),n])}var Av={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function Tv(e){if(e.logins.length===0)return[];let t=e.logins.filter(({login:n})=>n.kind==="observed").length;return[B(e.logins,Rv,{head:oe(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${C(t)} of ${C(e.logins.length)} proven`})]}function Rv(e){let{identity:t,role:n,login:r}=e,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return Q([P(t),P(n),Av[He(e)],...o.map(s=>s===null?"":P(s))])}function Bf({findings:e}){let t=e.filter(r=>Ze(r)==="other");if(t.length===0)return[];let n=oe(["Severity","Rule","What","Where","Status"]);return[T("### Other findings"),B(t,Ov,{head:n})]}function Ov({severity:e,rule:t,message:n,location:r,status:o,server:s}){let i=r===null?s:`${r.path}:${r.line}`;return Q([e,P(t),ae(n),i===""?"":P(i),o])}var Iv={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function Ff({smoke:e}){if(e.length===0)return[];let t=e.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>e.filter(({status:s})=>s===o));return[T(`### Smoke queries: ${t.length} of ${e.length} passed`),...r.length===0?[]:[B(r,Nv,{head:oe(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...t.length===0?[]:[B(t,Lv,{head:oe(["Query","Where","As","How","Took#"]),foldedUnder:`${x(t.length,"smoke query","smoke queries")} passed`})]]}function Nv(e){let{status:t,name:n,location:r,error:o,message:s,failure:i}=e,a=o?.sqlState??i?.sqlState;return Q([Iv[t],P(n),Uf(e),Kf(e),P(`${r.path}:${r.line}`),a==null?"":P(a),ae(s)])}function Lv(e){return Q([P(e.name),Uf(e),Kf(e),e.mode,se(e.durationMs)])}function Uf({server:e,database:t}){return P(`${e}/${t}`)}function Kf({as:e,setRole:t}){return t===null?P(e):`${P(e)} \u2192 ${P(t)}`}function Ui(e,t){return hf(jv(e,t),Pv(t),mf)}function jv(e,t){return e.verdict.kind==="skipped"?[T(Wf(e)),T("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),T(po(e.verdict.because))]:[T(Wf(e)),T(Cv(e,t)),...Mv(e),...Of(e),...$f(e),...Ef(e),...Ff(e),...Cf(e,t),...Mf(e),...Df({...e,servers:If(e)}),...Bf(e),...qf(e,t),...Tf(t)]}function Wf({verdict:e,ready:t}){return e.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":t?"## \u2705 Ready: password authentication can be switched off":e.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function Cv({verdict:e,ready:t,step:n,findings:r},{mode:o,failOn:s}){let i=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${e.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...i===0?[]:[`${x(i,"finding")} ${i===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!t?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function Mv({notReadyBecause:e}){return e.length===0?[]:[T("**What stands in the way:**"),B(e,t=>`- ${ae(t)}`)]}function Pv({toolVersion:e,startedAt:t,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${e}, started ${j(t)}, took ${se(n)}. Everything is in ${j(`${r}/report.json`)}.</sub>
`}async function ST(e,t,n,r){let o=(l,c)=>e.writeReport(t.reportDir,l,c),{context:s,files:i}=Jf(t,n),a=Ui(r,s);for(let l of Ni(r,s))e.log.info(l);if(t.annotations)for(let l of go(r).annotations)e.annotate(qe(l));await e.writeSummary(a),await Promise.all([o("evidence.json",Ii({...n,run:Hd(t,ki)})),o("report.json",Oi(r,s)),o("summary.md",[a]),...i.map(({path:l,text:c})=>o(l,[c]))]);for(let[l,c]of Object.entries(Li(r,s)))await e.setOutput(l,c)}function Jf(e,t){let n=Ku(t.servers,e.migration);return{context:{toolVersion:ki,startedAt:t.startedAt,durationMs:t.durationMs,mode:e.mode,failOn:e.failOn,reportDir:e.reportDir,remediationFiles:n,...t.firewallRules===void 0?{}:{firewallRules:t.firewallRules}},files:n}}function kT(e,t,n){let{context:r}=Jf(e,t);Ui(n,r),Li(n,r);for(let o of go(n).annotations)qe(o);for(let o of[Ni(n,r),Oi(n,r),Ii(t)])for(let s of o);}function $T(e,{code:t,summary:n,likelyCause:r,fix:o,detail:s}){let i=s===null?[]:[`The other side said: ${s}`];for(let l of[`${n} (${t})`,`Likely cause: ${r}`,...o,...i])e.log.info(l);let a=[n,r,...o].join(`
`);e.annotate(qe({level:"error",title:`${Nn[t].title} (${t})`,message:a,location:null}))}function ET(e,t){for(let{message:n,suggestion:r,location:o}of t){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};e.annotate(qe(s))}}export{fw as a,Qd as b,io as c,Ju as d,En as e,zd as f,bn as g,Qr as h,Ot as i,It as j,b_ as k,m as l,w as m,Zi as n,wo as o,_e as p,ea as q,pe as r,gt as s,ht as t,Pr as u,qr as v,Dr as w,Ge as x,ke as y,et as z,te as A,ui as B,fi as C,$d as D,xd as E,Uv as F,zi as G,B0 as H,rw as I,nf as J,U0 as K,tu as L,eE as M,bw as N,wn as O,su as P,mu as Q,LE as R,Gw as S,AA as T,jf as U,ki as V,ST as W,kT as X,$T as Y,ET as Z,Dv as _};
