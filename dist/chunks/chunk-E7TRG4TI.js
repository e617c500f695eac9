import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as Ve}from"./chunk-52OFQT4A.js";import{a as Ai}from"./chunk-GLOE6QPM.js";import{a as O,b as te,c as L,d as x,e as ne,f as He,h as se,i as Ti,j as Oi,k as Ii,l as En,m as An,n as xn,o as Ni,p as Qe,q as Tn,r as io,s as Ce}from"./chunk-KT2L2QN3.js";import{a as xi,b as so}from"./chunk-GMCWP37Y.js";import{a as me,b as It,c as oo,d as $n}from"./chunk-WQCT2VSI.js";import{a as Sn,b as y,d as kn}from"./chunk-K5RWMQVR.js";var T=y(J=>{"use strict";var uo=Symbol.for("yaml.alias"),qi=Symbol.for("yaml.document"),In=Symbol.for("yaml.map"),Pi=Symbol.for("yaml.pair"),fo=Symbol.for("yaml.scalar"),Nn=Symbol.for("yaml.seq"),_e=Symbol.for("yaml.node.type"),df=t=>!!t&&typeof t=="object"&&t[_e]===uo,uf=t=>!!t&&typeof t=="object"&&t[_e]===qi,ff=t=>!!t&&typeof t=="object"&&t[_e]===In,pf=t=>!!t&&typeof t=="object"&&t[_e]===Pi,Mi=t=>!!t&&typeof t=="object"&&t[_e]===fo,mf=t=>!!t&&typeof t=="object"&&t[_e]===Nn;function Di(t){if(t&&typeof t=="object")switch(t[_e]){case In:case Nn:return!0}return!1}function hf(t){if(t&&typeof t=="object")switch(t[_e]){case uo:case In:case fo:case Nn:return!0}return!1}var gf=t=>(Mi(t)||Di(t))&&!!t.anchor;J.ALIAS=uo;J.DOC=qi;J.MAP=In;J.NODE_TYPE=_e;J.PAIR=Pi;J.SCALAR=fo;J.SEQ=Nn;J.hasAnchor=gf;J.isAlias=df;J.isCollection=Di;J.isDocument=uf;J.isMap=ff;J.isNode=hf;J.isPair=pf;J.isScalar=Mi;J.isSeq=mf});var Nt=y(po=>{"use strict";var K=T(),H=Symbol("break visit"),Fi=Symbol("skip children"),he=Symbol("remove node");function Rn(t,e){let n=Bi(e);K.isDocument(t)?Ze(null,t.contents,n,Object.freeze([t]))===he&&(t.contents=null):Ze(null,t,n,Object.freeze([]))}Rn.BREAK=H;Rn.SKIP=Fi;Rn.REMOVE=he;function Ze(t,e,n,r){let o=Ui(t,e,n,r);if(K.isNode(o)||K.isPair(o))return Ki(t,r,o),Ze(t,o,n,r);if(typeof o!="symbol"){if(K.isCollection(e)){r=Object.freeze(r.concat(e));for(let s=0;s<e.items.length;++s){let i=Ze(s,e.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===H)return H;i===he&&(e.items.splice(s,1),s-=1)}}}else if(K.isPair(e)){r=Object.freeze(r.concat(e));let s=Ze("key",e.key,n,r);if(s===H)return H;s===he&&(e.key=null);let i=Ze("value",e.value,n,r);if(i===H)return H;i===he&&(e.value=null)}}return o}async function jn(t,e){let n=Bi(e);K.isDocument(t)?await et(null,t.contents,n,Object.freeze([t]))===he&&(t.contents=null):await et(null,t,n,Object.freeze([]))}jn.BREAK=H;jn.SKIP=Fi;jn.REMOVE=he;async function et(t,e,n,r){let o=await Ui(t,e,n,r);if(K.isNode(o)||K.isPair(o))return Ki(t,r,o),et(t,o,n,r);if(typeof o!="symbol"){if(K.isCollection(e)){r=Object.freeze(r.concat(e));for(let s=0;s<e.items.length;++s){let i=await et(s,e.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===H)return H;i===he&&(e.items.splice(s,1),s-=1)}}}else if(K.isPair(e)){r=Object.freeze(r.concat(e));let s=await et("key",e.key,n,r);if(s===H)return H;s===he&&(e.key=null);let i=await et("value",e.value,n,r);if(i===H)return H;i===he&&(e.value=null)}}return o}function Bi(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function Ui(t,e,n,r){if(typeof n=="function")return n(t,e,r);if(K.isMap(e))return n.Map?.(t,e,r);if(K.isSeq(e))return n.Seq?.(t,e,r);if(K.isPair(e))return n.Pair?.(t,e,r);if(K.isScalar(e))return n.Scalar?.(t,e,r);if(K.isAlias(e))return n.Alias?.(t,e,r)}function Ki(t,e,n){let r=e[e.length-1];if(K.isCollection(r))r.items[t]=n;else if(K.isPair(r))t==="key"?r.key=n:r.value=n;else if(K.isDocument(r))r.contents=n;else{let o=K.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}po.visit=Rn;po.visitAsync=jn});var mo=y(Ji=>{"use strict";var Wi=T(),yf=Nt(),bf={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wf=t=>t.replace(/[!,[\]{}]/g,e=>bf[e]),Rt=class t{constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let i=e.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=e.match(/^(.*!)([^!]*)$/s);o||n(`The ${e} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(i){return n(String(i)),null}return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+wf(e.substring(r.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(e&&r.length>0&&Wi.isNode(e.contents)){let s={};yf.visit(e.contents,(i,a)=>{Wi.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&i==="tag:yaml.org,2002:"||(!e||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};Rt.defaultYaml={explicit:!1,version:"1.2"};Rt.defaultTags={"!!":"tag:yaml.org,2002:"};Ji.Directives=Rt});var Ln=y(jt=>{"use strict";var Gi=T(),_f=Nt();function vf(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}function Yi(t){let e=new Set;return _f.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}function Hi(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}function Sf(t,e){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=Yi(t));let i=Hi(e,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i=="object"&&i.anchor&&(Gi.isScalar(i.node)||Gi.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}jt.anchorIsValid=vf;jt.anchorNames=Yi;jt.createNodeAnchors=Sf;jt.findNewAnchor=Hi});var ho=y(Vi=>{"use strict";function Lt(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=Lt(t,r,String(o),i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=Lt(t,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)for(let o of Array.from(r)){let s=Lt(t,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=Lt(t,r,o,s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}return t.call(e,n,r)}Vi.applyReviver=Lt});var Ee=y(zi=>{"use strict";var kf=T();function Qi(t,e,n){if(Array.isArray(t))return t.map((r,o)=>Qi(r,String(o),n));if(t&&typeof t.toJSON=="function"){if(!n||!kf.hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=t.toJSON(e,n);return n.onCreate&&n.onCreate(o),o}return typeof t=="bigint"&&!n?.keep?Number(t):t}zi.toJS=Qi});var Cn=y(Zi=>{"use strict";var $f=ho(),Xi=T(),Ef=Ee(),go=class{constructor(e){Object.defineProperty(this,Xi.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!Xi.isDocument(e))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=Ef.toJS(this,"",i);if(typeof o=="function")for(let{count:l,res:c}of i.anchors.values())o(c,l);return typeof s=="function"?$f.applyReviver(s,{"":a},"",a):a}};Zi.NodeBase=go});var Ct=y(ea=>{"use strict";var Af=Ln(),xf=Nt(),tt=T(),Tf=Cn(),Of=Ee(),yo=class extends Tf.NodeBase{constructor(e){super(tt.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],xf.visit(e,{Node:(s,i)=>{(tt.isAlias(i)||tt.hasAnchor(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,l=s.get(o);if(l||(Of.toJS(o,null,n),l=s.get(o)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=qn(i,o,s)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return o}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(e,n,r){let o=`*${this.source}`;if(e){if(Af.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${o} `}return o}};function qn(t,e,n){if(tt.isAlias(e)){let r=e.resolve(t),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(tt.isCollection(e)){let r=0;for(let o of e.items){let s=qn(t,o,n);s>r&&(r=s)}return r}else if(tt.isPair(e)){let r=qn(t,e.key,n),o=qn(t,e.value,n);return Math.max(r,o)}return 1}ea.Alias=yo});var D=y(bo=>{"use strict";var If=T(),Nf=Cn(),Rf=Ee(),jf=t=>!t||typeof t!="function"&&typeof t!="object",Ae=class extends Nf.NodeBase{constructor(e){super(If.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:Rf.toJS(this.value,e,n)}toString(){return String(this.value)}};Ae.BLOCK_FOLDED="BLOCK_FOLDED";Ae.BLOCK_LITERAL="BLOCK_LITERAL";Ae.PLAIN="PLAIN";Ae.QUOTE_DOUBLE="QUOTE_DOUBLE";Ae.QUOTE_SINGLE="QUOTE_SINGLE";bo.Scalar=Ae;bo.isScalarValue=jf});var qt=y(na=>{"use strict";var Lf=Ct(),qe=T(),ta=D(),Cf="tag:yaml.org,2002:";function qf(t,e,n){if(e){let r=n.filter(s=>s.tag===e),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${e} not found`);return o}return n.find(r=>r.identify?.(t)&&!r.format)}function Pf(t,e,n){if(qe.isDocument(t)&&(t=t.contents),qe.isNode(t))return t;if(qe.isPair(t)){let d=n.schema[qe.MAP].createNode?.(n.schema,null,n);return d.items.push(t),d}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,l;if(r&&t&&typeof t=="object"){if(l=a.get(t),l)return l.anchor??(l.anchor=o(t)),new Lf.Alias(l.anchor);l={anchor:null,node:null},a.set(t,l)}e?.startsWith("!!")&&(e=Cf+e.slice(2));let c=qf(t,e,i.tags);if(!c){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let d=new ta.Scalar(t);return l&&(l.node=d),d}c=t instanceof Map?i[qe.MAP]:Symbol.iterator in Object(t)?i[qe.SEQ]:i[qe.MAP]}s&&(s(c),delete n.onTagObj);let u=c?.createNode?c.createNode(n.schema,t,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,t,n):new ta.Scalar(t);return e?u.tag=e:c.default||(u.tag=c.tag),l&&(l.node=u),u}na.createNode=Pf});var Mn=y(Pn=>{"use strict";var Mf=qt(),ge=T(),Df=Cn();function wo(t,e,n){let r=n;for(let o=e.length-1;o>=0;--o){let s=e[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}return Mf.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}var ra=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,_o=class extends Df.NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.items.map(r=>ge.isNode(r)||ge.isPair(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(ra(e))this.add(n);else{let[r,...o]=e,s=this.get(r,!0);if(ge.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,wo(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ge.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[r,...o]=e,s=this.get(r,!0);return o.length===0?!n&&ge.isScalar(s)?s.value:s:ge.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!ge.isPair(n))return!1;let r=n.value;return r==null||e&&ge.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)return this.has(n);let o=this.get(n,!0);return ge.isCollection(o)?o.hasIn(r):!1}setIn(e,n){let[r,...o]=e;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(ge.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,wo(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};Pn.Collection=_o;Pn.collectionFromPath=wo;Pn.isEmptyPath=ra});var Pt=y(Dn=>{"use strict";var Ff=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function vo(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Bf=(t,e,n)=>t.endsWith(`
`)?vo(n,e):n.includes(`
`)?`
`+vo(n,e):(t.endsWith(" ")?"":" ")+n;Dn.indentComment=vo;Dn.lineComment=Bf;Dn.stringifyComment=Ff});var sa=y(Mt=>{"use strict";var Uf="flow",So="block",Fn="quoted";function Kf(t,e,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return t;o<s&&(s=0);let l=Math.max(1+s,1+o-e.length);if(t.length<=l)return t;let c=[],u={},d=o-e.length;typeof r=="number"&&(r>o-Math.max(2,s)?c.push(0):d=o-r);let f,h,b=!1,p=-1,g=-1,v=-1;n===So&&(p=oa(t,p,e.length),p!==-1&&(d=p+l));for(let k;k=t[p+=1];){if(n===Fn&&k==="\\"){switch(g=p,t[p+1]){case"x":p+=3;break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}v=p}if(k===`
`)n===So&&(p=oa(t,p,e.length)),d=p+e.length+l,f=void 0;else{if(k===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let $=t[p+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(f=p)}if(p>=d)if(f)c.push(f),d=f+l,f=void 0;else if(n===Fn){for(;h===" "||h==="	";)h=k,k=t[p+=1],b=!0;let $=p>v+1?p-2:g-1;if(u[$])return t;c.push($),u[$]=!0,d=$+l,f=void 0}else b=!0}h=k}if(b&&a&&a(),c.length===0)return t;i&&i();let S=t.slice(0,c[0]);for(let k=0;k<c.length;++k){let $=c[k],E=c[k+1]||t.length;$===0?S=`
${e}${t.slice(0,E)}`:(n===Fn&&u[$]&&(S+=`${t[$]}\\`),S+=`
${e}${t.slice($+1,E)}`)}return S}function oa(t,e,n){let r=e,o=e+1,s=t[o];for(;s===" "||s==="	";)if(e<o+n)s=t[++e];else{do s=t[++e];while(s&&s!==`
`);r=e,o=e+1,s=t[o]}return r}Mt.FOLD_BLOCK=So;Mt.FOLD_FLOW=Uf;Mt.FOLD_QUOTED=Fn;Mt.foldFlowLines=Kf});var Ft=y(ia=>{"use strict";var ie=D(),xe=sa(),Un=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),Kn=t=>/^(%|---|\.\.\.)/m.test(t);function Wf(t,e,n){if(!e||e<0)return!1;let r=e-n,o=t.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(t[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function Dt(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=e,o=e.options.doubleQuotedMinMultiLineLength,s=e.indent||(Kn(t)?"  ":""),i="",a=0;for(let l=0,c=n[l];c;c=n[++l])if(c===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(i+=n.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(n[l+1]){case"u":{i+=n.slice(a,l);let u=n.substr(l+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<o)l+=1;else{for(i+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)i+=`
`,l+=2;i+=s,n[l+2]===" "&&(i+="\\"),l+=1,a=l+1}break;default:l+=1}return i=a?i+n.slice(a):n,r?i:xe.foldFlowLines(i,s,xe.FOLD_QUOTED,Un(e,!1))}function ko(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Dt(t,e);let n=e.indent||(Kn(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:xe.foldFlowLines(r,n,xe.FOLD_FLOW,Un(e,!1))}function nt(t,e){let{singleQuote:n}=e.options,r;if(n===!1)r=Dt;else{let o=t.includes('"'),s=t.includes("'");o&&!s?r=ko:s&&!o?r=Dt:r=n?ko:Dt}return r(t,e)}var $o;try{$o=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{$o=/\n+(?!\n|$)/g}function Bn({comment:t,type:e,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:l}=r.options;if(!i||/\n[\t ]+$/.test(n))return nt(n,r);let c=r.indent||(r.forceBlockIndent||Kn(n)?"  ":""),u=i==="literal"?!0:i==="folded"||e===ie.Scalar.BLOCK_FOLDED?!1:e===ie.Scalar.BLOCK_LITERAL?!0:!Wf(n,l,c.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let E=n[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let h=n.substring(f),b=h.indexOf(`
`);b===-1?d="-":n===h||b!==h.length-1?(d="+",s&&s()):d="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace($o,`$&${c}`));let p=!1,g,v=-1;for(g=0;g<n.length;++g){let E=n[g];if(E===" ")p=!0;else if(E===`
`)v=g;else break}let S=n.substring(0,v<g?v+1:g);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let $=(p?c?"2":"1":"")+d;if(t&&($+=" "+a(t.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),A=!1,j=Un(r,!0);i!=="folded"&&e!==ie.Scalar.BLOCK_FOLDED&&(j.onOverflow=()=>{A=!0});let _=xe.foldFlowLines(`${S}${E}${h}`,c,xe.FOLD_BLOCK,j);if(!A)return`>${$}
${c}${_}`}return n=n.replace(/\n+/g,`$&${c}`),`|${$}
${c}${S}${n}${h}`}function Jf(t,e,n,r){let{type:o,value:s}=t,{actualString:i,implicitKey:a,indent:l,indentStep:c,inFlow:u}=e;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return nt(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?nt(s,e):Bn(t,e,n,r);if(!a&&!u&&o!==ie.Scalar.PLAIN&&s.includes(`
`))return Bn(t,e,n,r);if(Kn(s)){if(l==="")return e.forceBlockIndent=!0,Bn(t,e,n,r);if(a&&l===c)return nt(s,e)}let d=s.replace(/\n+/g,`$&
${l}`);if(i){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(d),{compat:h,tags:b}=e.doc.schema;if(b.some(f)||h?.some(f))return nt(s,e)}return a?d:xe.foldFlowLines(d,l,xe.FOLD_FLOW,Un(e,!1))}function Gf(t,e,n,r){let{implicitKey:o,inFlow:s}=e,i=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==ie.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=ie.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case ie.Scalar.BLOCK_FOLDED:case ie.Scalar.BLOCK_LITERAL:return o||s?nt(i.value,e):Bn(i,e,n,r);case ie.Scalar.QUOTE_DOUBLE:return Dt(i.value,e);case ie.Scalar.QUOTE_SINGLE:return ko(i.value,e);case ie.Scalar.PLAIN:return Jf(i,e,n,r);default:return null}},c=l(a);if(c===null){let{defaultKeyType:u,defaultStringType:d}=e.options,f=o&&u||d;if(c=l(f),c===null)throw new Error(`Unsupported default string type ${f}`)}return c}ia.stringifyString=Gf});var Bt=y(Eo=>{"use strict";var Yf=Ln(),Te=T(),Hf=Pt(),Vf=Ft();function Qf(t,e){let n=Object.assign({blockQuote:!0,commentString:Hf.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function zf(t,e){if(e.tag){let o=t.filter(s=>s.tag===e.tag);if(o.length>0)return o.find(s=>s.format===e.format)??o[0]}let n,r;if(Te.isScalar(e)){r=e.value;let o=t.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===e.format)??o.find(s=>!s.format)}else r=e,n=t.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Xf(t,e,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(Te.isScalar(t)||Te.isCollection(t))&&t.anchor;s&&Yf.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let i=t.tag??(e.default?null:e.tag);return i&&o.push(r.directives.tagString(i)),o.join(" ")}function Zf(t,e,n,r){if(Te.isPair(t))return t.toString(e,n,r);if(Te.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let o,s=Te.isNode(t)?t:e.doc.createNode(t,{onTagObj:l=>o=l});o??(o=zf(e.doc.schema.tags,s));let i=Xf(s,o,e);i.length>0&&(e.indentAtStart=(e.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,e,n,r):Te.isScalar(s)?Vf.stringifyString(s,e,n,r):s.toString(e,n,r);return i?Te.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${e.indent}${a}`:a}Eo.createStringifyContext=Qf;Eo.stringify=Zf});var da=y(ca=>{"use strict";var ve=T(),aa=D(),la=Bt(),Ut=Pt();function ep({key:t,value:e},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=n,f=ve.isNode(t)&&t.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(ve.isCollection(t)||!ve.isNode(t)&&typeof t=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}let h=!d&&(!t||f&&e==null&&!n.inFlow||ve.isCollection(t)||(ve.isScalar(t)?t.type===aa.Scalar.BLOCK_FOLDED||t.type===aa.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!h&&(d||!s),indent:a+l});let b=!1,p=!1,g=la.stringify(t,n,()=>b=!0,()=>p=!0);if(!h&&!n.inFlow&&g.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(s||e==null)return b&&r&&r(),g===""?"?":h?`? ${g}`:g}else if(s&&!d||e==null&&h)return g=`? ${g}`,f&&!b?g+=Ut.lineComment(g,n.indent,c(f)):p&&o&&o(),g;b&&(f=null),h?(f&&(g+=Ut.lineComment(g,n.indent,c(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=Ut.lineComment(g,n.indent,c(f))));let v,S,k;ve.isNode(e)?(v=!!e.spaceBefore,S=e.commentBefore,k=e.comment):(v=!1,S=null,k=null,e&&typeof e=="object"&&(e=i.createNode(e))),n.implicitKey=!1,!h&&!f&&ve.isScalar(e)&&(n.indentAtStart=g.length+1),p=!1,!u&&l.length>=2&&!n.inFlow&&!h&&ve.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=la.stringify(e,n,()=>$=!0,()=>p=!0),A=" ";if(f||v||S){if(A=v?`
`:"",S){let j=c(S);A+=`
${Ut.indentComment(j,n.indent)}`}E===""&&!n.inFlow?A===`
`&&k&&(A=`

`):A+=`
${n.indent}`}else if(!h&&ve.isCollection(e)){let j=E[0],_=E.indexOf(`
`),F=_!==-1,$e=n.inFlow??e.flow??e.items.length===0;if(F||!$e){let Ye=!1;if(F&&(j==="&"||j==="!")){let B=E.indexOf(" ");j==="&"&&B!==-1&&B<_&&E[B+1]==="!"&&(B=E.indexOf(" ",B+1)),(B===-1||_<B)&&(Ye=!0)}Ye||(A=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(A="");return g+=A+E,n.inFlow?$&&r&&r():k&&!$?g+=Ut.lineComment(g,n.indent,c(k)):p&&o&&o(),g}ca.stringifyPair=ep});var xo=y(Ao=>{"use strict";var ua=Sn("process");function tp(t,...e){t==="debug"&&console.log(...e)}function np(t,e){(t==="debug"||t==="warn")&&(typeof ua.emitWarning=="function"?ua.emitWarning(e):console.warn(e))}Ao.debug=tp;Ao.warn=np});var Hn=y(Yn=>{"use strict";var Gn=T(),fa=D(),Wn="<<",Jn={identify:t=>t===Wn||typeof t=="symbol"&&t.description===Wn,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new fa.Scalar(Symbol(Wn)),{addToJSMap:pa}),stringify:()=>Wn},rp=(t,e)=>(Jn.identify(e)||Gn.isScalar(e)&&(!e.type||e.type===fa.Scalar.PLAIN)&&Jn.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===Jn.tag&&n.default);function pa(t,e,n){let r=ma(t,n);if(Gn.isSeq(r))for(let o of r.items)To(t,e,o);else if(Array.isArray(r))for(let o of r)To(t,e,o);else To(t,e,r)}function To(t,e,n){let r=ma(t,n);if(!Gn.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,t,Map);for(let[s,i]of o)e instanceof Map?e.has(s)||e.set(s,i):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.call(e,s)||Object.defineProperty(e,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return e}function ma(t,e){return t&&Gn.isAlias(e)?e.resolve(t.doc,t):e}Yn.addMergeToJSMap=pa;Yn.isMergeKey=rp;Yn.merge=Jn});var Io=y(ya=>{"use strict";var op=xo(),ha=Hn(),sp=Bt(),ga=T(),Oo=Ee();function ip(t,e,{key:n,value:r}){if(ga.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(ha.isMergeKey(t,n))ha.addMergeToJSMap(t,e,r);else{let o=Oo.toJS(n,"",t);if(e instanceof Map)e.set(o,Oo.toJS(r,o,t));else if(e instanceof Set)e.add(o);else{let s=ap(n,o,t),i=Oo.toJS(r,s,t);s in e?Object.defineProperty(e,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):e[s]=i}}return e}function ap(t,e,n){if(e===null)return"";if(typeof e!="object")return String(e);if(ga.isNode(t)&&n?.doc){let r=sp.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=t.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),op.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(e)}ya.addPairToJSMap=ip});var Oe=y(No=>{"use strict";var ba=qt(),lp=da(),cp=Io(),Vn=T();function dp(t,e,n){let r=ba.createNode(t,void 0,n),o=ba.createNode(e,void 0,n);return new Qn(r,o)}var Qn=class t{constructor(e,n=null){Object.defineProperty(this,Vn.NODE_TYPE,{value:Vn.PAIR}),this.key=e,this.value=n}clone(e){let{key:n,value:r}=this;return Vn.isNode(n)&&(n=n.clone(e)),Vn.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return cp.addPairToJSMap(n,r,this)}toString(e,n,r){return e?.doc?lp.stringifyPair(this,e,n,r):JSON.stringify(this)}};No.Pair=Qn;No.createPair=dp});var Ro=y(_a=>{"use strict";var Pe=T(),wa=Bt(),zn=Pt();function up(t,e,n){return(e.inFlow??t.flow?pp:fp)(t,e,n)}function fp({comment:t,items:e},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:l,options:{commentString:c}}=n,u=Object.assign({},n,{indent:s,type:null}),d=!1,f=[];for(let b=0;b<e.length;++b){let p=e[b],g=null;if(Pe.isNode(p))!d&&p.spaceBefore&&f.push(""),Xn(n,f,p.commentBefore,d),p.comment&&(g=p.comment);else if(Pe.isPair(p)){let S=Pe.isNode(p.key)?p.key:null;S&&(!d&&S.spaceBefore&&f.push(""),Xn(n,f,S.commentBefore,d))}d=!1;let v=wa.stringify(p,u,()=>g=null,()=>d=!0);g&&(v+=zn.lineComment(v,s,c(g))),d&&g&&(d=!1),f.push(r+v)}let h;if(f.length===0)h=o.start+o.end;else{h=f[0];for(let b=1;b<f.length;++b){let p=f[b];h+=p?`
${l}${p}`:`
`}}return t?(h+=`
`+zn.indentComment(c(t),l),a&&a()):d&&i&&i(),h}function pp({items:t},e,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=e;r+=s;let l=Object.assign({},e,{indent:r,inFlow:!0,type:null}),c=!1,u=0,d=[];for(let b=0;b<t.length;++b){let p=t[b],g=null;if(Pe.isNode(p))p.spaceBefore&&d.push(""),Xn(e,d,p.commentBefore,!1),p.comment&&(g=p.comment);else if(Pe.isPair(p)){let S=Pe.isNode(p.key)?p.key:null;S&&(S.spaceBefore&&d.push(""),Xn(e,d,S.commentBefore,!1),S.comment&&(c=!0));let k=Pe.isNode(p.value)?p.value:null;k?(k.comment&&(g=k.comment),k.commentBefore&&(c=!0)):p.value==null&&S?.comment&&(g=S.comment)}g&&(c=!0);let v=wa.stringify(p,l,()=>g=null);c||(c=d.length>u||v.includes(`
`)),b<t.length-1?v+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=d.reduce((S,k)=>S+k.length+2,2)+(v.length+2)>e.options.lineWidth)),c&&(v+=",")),g&&(v+=zn.lineComment(v,r,a(g))),d.push(v),u=d.length}let{start:f,end:h}=n;if(d.length===0)return f+h;if(!c){let b=d.reduce((p,g)=>p+g.length+2,2);c=e.options.lineWidth>0&&b>e.options.lineWidth}if(c){let b=f;for(let p of d)b+=p?`
${s}${o}${p}`:`
`;return`${b}
${o}${h}`}else return`${f}${i}${d.join(" ")}${i}${h}`}function Xn({indent:t,options:{commentString:e}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=zn.indentComment(e(r),t);n.push(s.trimStart())}}_a.stringifyCollection=up});var Ne=y(Lo=>{"use strict";var mp=Ro(),hp=Io(),gp=Mn(),Ie=T(),Zn=Oe(),yp=D();function Kt(t,e){let n=Ie.isScalar(e)?e.value:e;for(let r of t)if(Ie.isPair(r)&&(r.key===e||r.key===n||Ie.isScalar(r.key)&&r.key.value===n))return r}var jo=class extends gp.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(Ie.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(e),a=(l,c)=>{if(typeof s=="function")c=s.call(n,l,c);else if(Array.isArray(s)&&!s.includes(l))return;(c!==void 0||o)&&i.items.push(Zn.createPair(l,c,r))};if(n instanceof Map)for(let[l,c]of n)a(l,c);else if(n&&typeof n=="object")for(let l of Object.keys(n))a(l,n[l]);return typeof e.sortMapEntries=="function"&&i.items.sort(e.sortMapEntries),i}add(e,n){let r;Ie.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new Zn.Pair(e,e?.value):r=new Zn.Pair(e.key,e.value);let o=Kt(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);Ie.isScalar(o.value)&&yp.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(e){let n=Kt(this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let o=Kt(this.items,e)?.value;return(!n&&Ie.isScalar(o)?o.value:o)??void 0}has(e){return!!Kt(this.items,e)}set(e,n){this.add(new Zn.Pair(e,n),!0)}toJSON(e,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)hp.addPairToJSMap(n,o,s);return o}toString(e,n,r){if(!e)return JSON.stringify(this);for(let o of this.items)if(!Ie.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),mp.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};Lo.YAMLMap=jo;Lo.findPair=Kt});var rt=y(Sa=>{"use strict";var bp=T(),va=Ne(),wp={collection:"map",default:!0,nodeClass:va.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return bp.isMap(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>va.YAMLMap.from(t,e,n)};Sa.map=wp});var Re=y(ka=>{"use strict";var _p=qt(),vp=Ro(),Sp=Mn(),tr=T(),kp=D(),$p=Ee(),Co=class extends Sp.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(tr.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=er(e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let r=er(e);if(typeof r!="number")return;let o=this.items[r];return!n&&tr.isScalar(o)?o.value:o}has(e){let n=er(e);return typeof n=="number"&&n<this.items.length}set(e,n){let r=er(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let o=this.items[r];tr.isScalar(o)&&kp.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push($p.toJS(s,String(o++),n));return r}toString(e,n,r){return e?vp.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(e,n,r){let{replacer:o}=r,s=new this(e);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let l=n instanceof Set?a:String(i++);a=o.call(n,l,a)}s.items.push(_p.createNode(a,void 0,r))}}return s}};function er(t){let e=tr.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}ka.YAMLSeq=Co});var ot=y(Ea=>{"use strict";var Ep=T(),$a=Re(),Ap={collection:"seq",default:!0,nodeClass:$a.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return Ep.isSeq(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>$a.YAMLSeq.from(t,e,n)};Ea.seq=Ap});var Wt=y(Aa=>{"use strict";var xp=Ft(),Tp={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,r){return e=Object.assign({actualString:!0},e),xp.stringifyString(t,e,n,r)}};Aa.string=Tp});var nr=y(Oa=>{"use strict";var xa=D(),Ta={identify:t=>t==null,createNode:()=>new xa.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new xa.Scalar(null),stringify:({source:t},e)=>typeof t=="string"&&Ta.test.test(t)?t:e.options.nullStr};Oa.nullTag=Ta});var qo=y(Na=>{"use strict";var Op=D(),Ia={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Op.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Ia.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}return e?n.options.trueStr:n.options.falseStr}};Na.boolTag=Ia});var st=y(Ra=>{"use strict";function Ip({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=e-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Ra.stringifyNumber=Ip});var Mo=y(rr=>{"use strict";var Np=D(),Po=st(),Rp={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Po.stringifyNumber},jp={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Po.stringifyNumber(t)}},Lp={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new Np.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Po.stringifyNumber};rr.float=Lp;rr.floatExp=jp;rr.floatNaN=Rp});var Fo=y(sr=>{"use strict";var ja=st(),or=t=>typeof t=="bigint"||Number.isInteger(t),Do=(t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(e),n);function La(t,e,n){let{value:r}=t;return or(r)&&r>=0?n+r.toString(e):ja.stringifyNumber(t)}var Cp={identify:t=>or(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>Do(t,2,8,n),stringify:t=>La(t,8,"0o")},qp={identify:or,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Do(t,0,10,n),stringify:ja.stringifyNumber},Pp={identify:t=>or(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Do(t,2,16,n),stringify:t=>La(t,16,"0x")};sr.int=qp;sr.intHex=Pp;sr.intOct=Cp});var qa=y(Ca=>{"use strict";var Mp=rt(),Dp=nr(),Fp=ot(),Bp=Wt(),Up=qo(),Bo=Mo(),Uo=Fo(),Kp=[Mp.map,Fp.seq,Bp.string,Dp.nullTag,Up.boolTag,Uo.intOct,Uo.int,Uo.intHex,Bo.floatNaN,Bo.floatExp,Bo.float];Ca.schema=Kp});var Da=y(Ma=>{"use strict";var Wp=D(),Jp=rt(),Gp=ot();function Pa(t){return typeof t=="bigint"||Number.isInteger(t)}var ir=({value:t})=>JSON.stringify(t),Yp=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:ir},{identify:t=>t==null,createNode:()=>new Wp.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:ir},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:ir},{identify:Pa,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),stringify:({value:t})=>Pa(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:ir}],Hp={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Vp=[Jp.map,Gp.seq].concat(Yp,Hp);Ma.schema=Vp});var Wo=y(Fa=>{"use strict";var Jt=Sn("buffer"),Ko=D(),Qp=Ft(),zp={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof Jt.Buffer=="function")return Jt.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({comment:t,type:e,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof Jt.Buffer=="function")a=i instanceof Jt.Buffer?i.toString("base64"):Jt.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<i.length;++c)l+=String.fromCharCode(i[c]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Ko.Scalar.BLOCK_LITERAL),e!==Ko.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,f=0;d<c;++d,f+=l)u[d]=a.substr(f,l);a=u.join(e===Ko.Scalar.BLOCK_LITERAL?`
`:" ")}return Qp.stringifyString({comment:t,type:e,value:a},r,o,s)}};Fa.binary=zp});var cr=y(lr=>{"use strict";var ar=T(),Jo=Oe(),Xp=D(),Zp=Re();function Ba(t,e){if(ar.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!ar.isPair(r)){if(ar.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let o=r.items[0]||new Jo.Pair(new Xp.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}t.items[n]=ar.isPair(r)?r:new Jo.Pair(r)}}else e("Expected a sequence for this tag");return t}function Ua(t,e,n){let{replacer:r}=n,o=new Zp.YAMLSeq(t);o.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let i of e){typeof r=="function"&&(i=r.call(e,String(s++),i));let a,l;if(Array.isArray(i))if(i.length===2)a=i[0],l=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let c=Object.keys(i);if(c.length===1)a=c[0],l=i[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=i;o.items.push(Jo.createPair(a,l,n))}return o}var em={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ba,createNode:Ua};lr.createPairs=Ua;lr.pairs=em;lr.resolvePairs=Ba});var Ho=y(Yo=>{"use strict";var Ka=T(),Go=Ee(),Gt=Ne(),tm=Re(),Wa=cr(),Me=class t extends tm.YAMLSeq{constructor(){super(),this.add=Gt.YAMLMap.prototype.add.bind(this),this.delete=Gt.YAMLMap.prototype.delete.bind(this),this.get=Gt.YAMLMap.prototype.get.bind(this),this.has=Gt.YAMLMap.prototype.has.bind(this),this.set=Gt.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,i;if(Ka.isPair(o)?(s=Go.toJS(o.key,"",n),i=Go.toJS(o.value,s,n)):s=Go.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,i)}return r}static from(e,n,r){let o=Wa.createPairs(e,n,r),s=new this;return s.items=o.items,s}};Me.tag="tag:yaml.org,2002:omap";var nm={collection:"seq",identify:t=>t instanceof Map,nodeClass:Me,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=Wa.resolvePairs(t,e),r=[];for(let{key:o}of n.items)Ka.isScalar(o)&&(r.includes(o.value)?e(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Me,n)},createNode:(t,e,n)=>Me.from(t,e,n)};Yo.YAMLOMap=Me;Yo.omap=nm});var Va=y(Vo=>{"use strict";var Ja=D();function Ga({value:t,source:e},n){return e&&(t?Ya:Ha).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var Ya={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Ja.Scalar(!0),stringify:Ga},Ha={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Ja.Scalar(!1),stringify:Ga};Vo.falseTag=Ha;Vo.trueTag=Ya});var Qa=y(dr=>{"use strict";var rm=D(),Qo=st(),om={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qo.stringifyNumber},sm={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Qo.stringifyNumber(t)}},im={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new rm.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:Qo.stringifyNumber};dr.float=im;dr.floatExp=sm;dr.floatNaN=om});var Xa=y(Ht=>{"use strict";var za=st(),Yt=t=>typeof t=="bigint"||Number.isInteger(t);function ur(t,e,n,{intAsBigInt:r}){let o=t[0];if((o==="-"||o==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let i=BigInt(t);return o==="-"?BigInt(-1)*i:i}let s=parseInt(t,n);return o==="-"?-1*s:s}function zo(t,e,n){let{value:r}=t;if(Yt(r)){let o=r.toString(e);return r<0?"-"+n+o.substr(1):n+o}return za.stringifyNumber(t)}var am={identify:Yt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>ur(t,2,2,n),stringify:t=>zo(t,2,"0b")},lm={identify:Yt,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>ur(t,1,8,n),stringify:t=>zo(t,8,"0")},cm={identify:Yt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,e,n)=>ur(t,0,10,n),stringify:za.stringifyNumber},dm={identify:Yt,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>ur(t,2,16,n),stringify:t=>zo(t,16,"0x")};Ht.int=cm;Ht.intBin=am;Ht.intHex=dm;Ht.intOct=lm});var Zo=y(Xo=>{"use strict";var mr=T(),fr=Oe(),pr=Ne(),De=class t extends pr.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){let n;mr.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new fr.Pair(e.key,null):n=new fr.Pair(e,null),pr.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let r=pr.findPair(this.items,e);return!n&&mr.isPair(r)?mr.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=pr.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new fr.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:o}=r,s=new this(e);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(fr.createPair(i,null,r));return s}};De.tag="tag:yaml.org,2002:set";var um={collection:"map",identify:t=>t instanceof Set,nodeClass:De,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>De.from(t,e,n),resolve(t,e){if(mr.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new De,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};Xo.YAMLSet=De;Xo.set=um});var ts=y(hr=>{"use strict";var fm=st();function es(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,o=i=>e?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n==="-"?o(-1)*s:s}function Za(t){let{value:e}=t,n=i=>i;if(typeof e=="bigint")n=i=>BigInt(i);else if(isNaN(e)||!isFinite(e))return fm.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let o=n(60),s=[e%o];return e<60?s.unshift(0):(e=(e-s[0])/o,s.unshift(e%o),e>=60&&(e=(e-s[0])/o,s.unshift(e))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var pm={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:n})=>es(t,n),stringify:Za},mm={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>es(t,!1),stringify:Za},el={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(el.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(n,r-1,o,s||0,i||0,a||0,l),u=e[8];if(u&&u!=="Z"){let d=es(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};hr.floatTime=mm;hr.intTime=pm;hr.timestamp=el});var rl=y(nl=>{"use strict";var hm=rt(),gm=nr(),ym=ot(),bm=Wt(),wm=Wo(),tl=Va(),ns=Qa(),gr=Xa(),_m=Hn(),vm=Ho(),Sm=cr(),km=Zo(),rs=ts(),$m=[hm.map,ym.seq,bm.string,gm.nullTag,tl.trueTag,tl.falseTag,gr.intBin,gr.intOct,gr.int,gr.intHex,ns.floatNaN,ns.floatExp,ns.float,wm.binary,_m.merge,vm.omap,Sm.pairs,km.set,rs.intTime,rs.floatTime,rs.timestamp];nl.schema=$m});var pl=y(is=>{"use strict";var al=rt(),Em=nr(),ll=ot(),Am=Wt(),xm=qo(),os=Mo(),ss=Fo(),Tm=qa(),Om=Da(),cl=Wo(),Vt=Hn(),dl=Ho(),ul=cr(),ol=rl(),fl=Zo(),yr=ts(),sl=new Map([["core",Tm.schema],["failsafe",[al.map,ll.seq,Am.string]],["json",Om.schema],["yaml11",ol.schema],["yaml-1.1",ol.schema]]),il={binary:cl.binary,bool:xm.boolTag,float:os.float,floatExp:os.floatExp,floatNaN:os.floatNaN,floatTime:yr.floatTime,int:ss.int,intHex:ss.intHex,intOct:ss.intOct,intTime:yr.intTime,map:al.map,merge:Vt.merge,null:Em.nullTag,omap:dl.omap,pairs:ul.pairs,seq:ll.seq,set:fl.set,timestamp:yr.timestamp},Im={"tag:yaml.org,2002:binary":cl.binary,"tag:yaml.org,2002:merge":Vt.merge,"tag:yaml.org,2002:omap":dl.omap,"tag:yaml.org,2002:pairs":ul.pairs,"tag:yaml.org,2002:set":fl.set,"tag:yaml.org,2002:timestamp":yr.timestamp};function Nm(t,e,n){let r=sl.get(e);if(r&&!t)return n&&!r.includes(Vt.merge)?r.concat(Vt.merge):r.slice();let o=r;if(!o)if(Array.isArray(t))o=[];else{let s=Array.from(sl.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(t))for(let s of t)o=o.concat(s);else typeof t=="function"&&(o=t(o.slice()));return n&&(o=o.concat(Vt.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?il[i]:i;if(!a){let l=JSON.stringify(i),c=Object.keys(il).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}is.coreKnownTags=Im;is.getTags=Nm});var cs=y(ml=>{"use strict";var as=T(),Rm=rt(),jm=ot(),Lm=Wt(),br=pl(),Cm=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,ls=class t{constructor({compat:e,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(e)?br.getTags(e,"compat"):e?br.getTags(null,e):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?br.coreKnownTags:{},this.tags=br.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,as.MAP,{value:Rm.map}),Object.defineProperty(this,as.SCALAR,{value:Lm.string}),Object.defineProperty(this,as.SEQ,{value:jm.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?Cm:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};ml.Schema=ls});var gl=y(hl=>{"use strict";var qm=T(),ds=Bt(),Qt=Pt();function Pm(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let l=t.directives.toString(t);l?(n.push(l),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let o=ds.createStringifyContext(t,e),{commentString:s}=o.options;if(t.commentBefore){n.length!==1&&n.unshift("");let l=s(t.commentBefore);n.unshift(Qt.indentComment(l,""))}let i=!1,a=null;if(t.contents){if(qm.isNode(t.contents)){if(t.contents.spaceBefore&&r&&n.push(""),t.contents.commentBefore){let u=s(t.contents.commentBefore);n.push(Qt.indentComment(u,""))}o.forceBlockIndent=!!t.comment,a=t.contents.comment}let l=a?void 0:()=>i=!0,c=ds.stringify(t.contents,o,()=>a=null,l);a&&(c+=Qt.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(ds.stringify(t.contents,o));if(t.directives?.docEnd)if(t.comment){let l=s(t.comment);l.includes(`
`)?(n.push("..."),n.push(Qt.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=t.comment;l&&i&&(l=l.replace(/^\n+/,"")),l&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(Qt.indentComment(s(l),"")))}return n.join(`
`)+`
`}hl.stringifyDocument=Pm});var zt=y(yl=>{"use strict";var Mm=Ct(),it=Mn(),re=T(),Dm=Oe(),Fm=Ee(),Bm=cs(),Um=gl(),us=Ln(),Km=ho(),Wm=qt(),fs=mo(),ps=class t{constructor(e,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,re.NODE_TYPE,{value:re.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new fs.Directives({version:i}),this.setSchema(i,r),this.contents=e===void 0?null:this.createNode(e,o,r)}clone(){let e=Object.create(t.prototype,{[re.NODE_TYPE]:{value:re.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=re.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){at(this.contents)&&this.contents.add(e)}addIn(e,n){at(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=us.anchorNames(this);e.anchor=!n||r.has(n)?us.findNewAnchor(n||"a",r):n}return new Mm.Alias(e.anchor)}createNode(e,n,r){let o;if(typeof n=="function")e=n.call({"":e},"",e),o=n;else if(Array.isArray(n)){let g=S=>typeof S=="number"||S instanceof String||S instanceof Number,v=n.filter(g).map(String);v.length>0&&(n=n.concat(v)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:l,onTagObj:c,tag:u}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:h}=us.createNodeAnchors(this,i||"a"),b={aliasDuplicateObjects:s??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:o,schema:this.schema,sourceObjects:h},p=Wm.createNode(e,u,b);return a&&re.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,n,r={}){let o=this.createNode(e,null,r),s=this.createNode(n,null,r);return new Dm.Pair(o,s)}delete(e){return at(this.contents)?this.contents.delete(e):!1}deleteIn(e){return it.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):at(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return re.isCollection(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return it.isEmptyPath(e)?!n&&re.isScalar(this.contents)?this.contents.value:this.contents:re.isCollection(this.contents)?this.contents.getIn(e,n):void 0}has(e){return re.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return it.isEmptyPath(e)?this.contents!==void 0:re.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=it.collectionFromPath(this.schema,[e],n):at(this.contents)&&this.contents.set(e,n)}setIn(e,n){it.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=it.collectionFromPath(this.schema,Array.from(e),n):at(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new fs.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new fs.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Bm.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},l=Fm.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:u}of a.anchors.values())s(u,c);return typeof i=="function"?Km.applyReviver(i,{"":l},"",l):l}toJSON(e,n){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Um.stringifyDocument(this,e)}};function at(t){if(re.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}yl.Document=ps});var en=y(Zt=>{"use strict";var Xt=class extends Error{constructor(e,n,r,o){super(),this.name=e,this.code=r,this.message=o,this.pos=n}},ms=class extends Xt{constructor(e,n,r){super("YAMLParseError",e,n,r)}},hs=class extends Xt{constructor(e,n,r){super("YAMLWarning",e,n,r)}},Jm=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){let a=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,l=n.linePos[1];l?.line===r&&l.col>o&&(a=Math.max(1,Math.min(l.col-o,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${c}
`}};Zt.YAMLError=Xt;Zt.YAMLParseError=ms;Zt.YAMLWarning=hs;Zt.prettifyError=Jm});var tn=y(bl=>{"use strict";function Gm(t,{flow:e,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let l=!1,c=a,u=a,d="",f="",h=!1,b=!1,p=null,g=null,v=null,S=null,k=null,$=null,E=null;for(let _ of t)switch(b&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),b=!1),p&&(c&&_.type!=="comment"&&_.type!=="newline"&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),_.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(p=_),u=!0;break;case"comment":{u||s(_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let F=_.source.substring(1)||" ";d?d+=f+F:d=F,f="",c=!1;break}case"newline":c?d?d+=_.source:(!$||n!=="seq-item-ind")&&(l=!0):f+=_.source,c=!0,h=!0,(g||v)&&(S=_),u=!0;break;case"anchor":g&&s(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=_,E??(E=_.offset),c=!1,u=!1,b=!0;break;case"tag":{v&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),v=_,E??(E=_.offset),c=!1,u=!1,b=!0;break}case n:(g||v)&&s(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),$&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${e??"collection"}`),$=_,c=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(e){k&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=_,c=!1,u=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),c=!1,u=!1}let A=t[t.length-1],j=A?A.offset+A.source.length:o;return b&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(c&&p.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:$,spaceBefore:l,comment:d,hasNewline:h,anchor:g,tag:v,newlineAfterProp:S,end:j,start:E??j}}bl.resolveProps=Gm});var wr=y(wl=>{"use strict";function gs(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="newline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(gs(e.key)||gs(e.value))return!0}return!1;default:return!0}}wl.containsNewline=gs});var ys=y(_l=>{"use strict";var Ym=wr();function Hm(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&Ym.containsNewline(e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_l.flowIndentCheck=Hm});var bs=y(Sl=>{"use strict";var vl=T();function Vm(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||vl.isScalar(s)&&vl.isScalar(i)&&s.value===i.value;return e.some(s=>o(s.key,n))}Sl.mapIncludes=Vm});var Tl=y(xl=>{"use strict";var kl=Oe(),Qm=Ne(),$l=tn(),zm=wr(),El=ys(),Xm=bs(),Al="All mapping items must start at the same column";function Zm({composeNode:t,composeEmptyNode:e},n,r,o,s){let i=s?.nodeClass??Qm.YAMLMap,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,c=null;for(let u of r.items){let{start:d,key:f,sep:h,value:b}=u,p=$l.resolveProps(d,{indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0}),g=!p.found;if(g){if(f&&(f.type==="block-seq"?o(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&o(l,"BAD_INDENT",Al)),!p.anchor&&!p.tag&&!h){c=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||zm.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==r.indent&&o(l,"BAD_INDENT",Al);n.atKey=!0;let v=p.end,S=f?t(n,f,p,o):e(n,v,d,null,p,o);n.schema.compat&&El.flowIndentCheck(r.indent,f,o),n.atKey=!1,Xm.mapIncludes(n,a.items,S)&&o(v,"DUPLICATE_KEY","Map keys must be unique");let k=$l.resolveProps(h??[],{indicator:"map-value-ind",next:b,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=k.end,k.found){g&&(b?.type==="block-map"&&!k.hasNewline&&o(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&p.start<k.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=b?t(n,b,k,o):e(n,l,h,null,k,o);n.schema.compat&&El.flowIndentCheck(r.indent,b,o),l=$.range[2];let E=new kl.Pair(S,$);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}else{g&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let $=new kl.Pair(S);n.options.keepSourceTokens&&($.srcToken=u),a.items.push($)}}return c&&c<l&&o(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,l,c??l],a}xl.resolveBlockMap=Zm});var Il=y(Ol=>{"use strict";var eh=Re(),th=tn(),nh=ys();function rh({composeNode:t,composeEmptyNode:e},n,r,o,s){let i=s?.nodeClass??eh.YAMLSeq,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,c=null;for(let{start:u,value:d}of r.items){let f=th.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:l,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}let h=d?t(n,d,f,o):e(n,f.end,u,null,f,o);n.schema.compat&&nh.flowIndentCheck(r.indent,d,o),l=h.range[2],a.items.push(h)}return a.range=[r.offset,l,c??l],a}Ol.resolveBlockSeq=rh});var lt=y(Nl=>{"use strict";function oh(t,e,n,r){let o="";if(t){let s=!1,i="";for(let a of t){let{source:l,type:c}=a;switch(c){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=l.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=l),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:o,offset:e}}Nl.resolveEnd=oh});var Cl=y(Ll=>{"use strict";var sh=T(),ih=Oe(),Rl=Ne(),ah=Re(),lh=lt(),jl=tn(),ch=wr(),dh=bs(),ws="Block collections are not allowed within flow collections",_s=t=>t&&(t.type==="block-map"||t.type==="block-seq");function uh({composeNode:t,composeEmptyNode:e},n,r,o,s){let i=r.start.source==="{",a=i?"flow map":"flow sequence",l=s?.nodeClass??(i?Rl.YAMLMap:ah.YAMLSeq),c=new l(n.schema);c.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let v=r.items[g],{start:S,key:k,sep:$,value:E}=v,A=jl.resolveProps(S,{flow:a,indicator:"explicit-key-ind",next:k??$?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!$&&!E){g===0&&A.comma?o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&o(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(c.comment?c.comment+=`
`+A.comment:c.comment=A.comment),d=A.end;continue}!i&&n.options.strict&&ch.containsNewline(k)&&o(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)A.comma&&o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||o(A.start,"MISSING_CHAR",`Missing , between ${a} items`),A.comment){let j="";e:for(let _ of S)switch(_.type){case"comma":case"space":break;case"comment":j=_.source.substring(1);break e;default:break e}if(j){let _=c.items[c.items.length-1];sh.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+j:_.comment=j,A.comment=A.comment.substring(j.length+1)}}if(!i&&!$&&!A.found){let j=E?t(n,E,A,o):e(n,A.end,$,null,A,o);c.items.push(j),d=j.range[2],_s(E)&&o(j.range,"BLOCK_IN_FLOW",ws)}else{n.atKey=!0;let j=A.end,_=k?t(n,k,A,o):e(n,j,S,null,A,o);_s(k)&&o(_.range,"BLOCK_IN_FLOW",ws),n.atKey=!1;let F=jl.resolveProps($??[],{flow:a,indicator:"map-value-ind",next:E,offset:_.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(F.found){if(!i&&!A.found&&n.options.strict){if($)for(let B of $){if(B===F.found)break;if(B.type==="newline"){o(B,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}A.start<F.found.offset-1024&&o(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?o(E,"MISSING_CHAR",`Missing space after : in ${a}`):o(F.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let $e=E?t(n,E,F,o):F.found?e(n,F.end,$,null,F,o):null;$e?_s(E)&&o($e.range,"BLOCK_IN_FLOW",ws):F.comment&&(_.comment?_.comment+=`
`+F.comment:_.comment=F.comment);let Ye=new ih.Pair(_,$e);if(n.options.keepSourceTokens&&(Ye.srcToken=v),i){let B=c;dh.mapIncludes(n,B.items,_)&&o(j,"DUPLICATE_KEY","Map keys must be unique"),B.items.push(Ye)}else{let B=new Rl.YAMLMap(n.schema);B.flow=!0,B.items.push(Ye);let Ei=($e??_).range;B.range=[_.range[0],Ei[1],Ei[2]],c.items.push(B)}d=$e?$e.range[2]:F.end}}let f=i?"}":"]",[h,...b]=r.end,p=d;if(h?.source===f)p=h.offset+h.source.length;else{let g=a[0].toUpperCase()+a.substring(1),v=u?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",v),h&&h.source.length!==1&&b.unshift(h)}if(b.length>0){let g=lh.resolveEnd(b,p,n.options.strict,o);g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment),c.range=[r.offset,p,g.offset]}else c.range=[r.offset,p,p];return c}Ll.resolveFlowCollection=uh});var Pl=y(ql=>{"use strict";var fh=T(),ph=D(),mh=Ne(),hh=Re(),gh=Tl(),yh=Il(),bh=Cl();function vs(t,e,n,r,o,s){let i=n.type==="block-map"?gh.resolveBlockMap(t,e,n,r,s):n.type==="block-seq"?yh.resolveBlockSeq(t,e,n,r,s):bh.resolveFlowCollection(t,e,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function wh(t,e,n,r,o){let s=r.tag,i=s?e.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){let{anchor:f,newlineAfterProp:h}=r,b=f&&s?f.offset>s.offset?f:s:f??s;b&&(!h||h.offset<b.offset)&&o(b,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===mh.YAMLMap.tagName&&a==="map"||i===hh.YAMLSeq.tagName&&a==="seq")return vs(t,e,n,o,i);let l=e.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!l){let f=e.schema.knownTags[i];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),vs(t,e,n,o,i)}let c=vs(t,e,n,o,i,l),u=l.resolve?.(c,f=>o(s,"TAG_RESOLVE_FAILED",f),e.options)??c,d=fh.isNode(u)?u:new ph.Scalar(u);return d.range=c.range,d.tag=i,l?.format&&(d.format=l.format),d}ql.composeCollection=wh});var ks=y(Ml=>{"use strict";var Ss=D();function _h(t,e,n){let r=e.offset,o=vh(e,t.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Ss.Scalar.BLOCK_FOLDED:Ss.Scalar.BLOCK_LITERAL,i=e.source?Sh(e.source):[],a=i.length;for(let p=i.length-1;p>=0;--p){let g=i[p][1];if(g===""||g==="\r")a=p;else break}if(a===0){let p=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=r+o.length;return e.source&&(g+=e.source.length),{value:p,type:s,comment:o.comment,range:[r,g,g]}}let l=e.indent+o.indent,c=e.offset+o.length,u=0;for(let p=0;p<a;++p){let[g,v]=i[p];if(v===""||v==="\r")o.indent===0&&g.length>l&&(l=g.length);else{g.length<l&&n(c+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(l=g.length),u=p,l===0&&!t.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=g.length+v.length+1}for(let p=i.length-1;p>=a;--p)i[p][0].length>l&&(a=p+1);let d="",f="",h=!1;for(let p=0;p<u;++p)d+=i[p][0].slice(l)+`
`;for(let p=u;p<a;++p){let[g,v]=i[p];c+=g.length+v.length+1;let S=v[v.length-1]==="\r";if(S&&(v=v.slice(0,-1)),v&&g.length<l){let $=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(c-v.length-(S?2:1),"BAD_INDENT",$),g=""}s===Ss.Scalar.BLOCK_LITERAL?(d+=f+g.slice(l)+v,f=`
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
`}let b=r+o.length+e.source.length;return{value:d,type:s,comment:o.comment,range:[r,b,b]}}function vh({offset:t,props:e},n,r){if(e[0].type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=e[0],s=o[0],i=0,a="",l=-1;for(let f=1;f<o.length;++f){let h=o[f];if(!a&&(h==="-"||h==="+"))a=h;else{let b=Number(h);!i&&b?i=b:l===-1&&(l=t+f)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let c=!1,u="",d=o.length;for(let f=1;f<e.length;++f){let h=e[f];switch(h.type){case"space":c=!0;case"newline":d+=h.source.length;break;case"comment":n&&!c&&r(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=h.source.length,u=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOKEN",h.message),d+=h.source.length;break;default:{let b=`Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",b);let p=h.source;p&&typeof p=="string"&&(d+=p.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function Sh(t){let e=t.split(/\n( *)/),n=e[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<e.length;i+=2)s.push([e[i],e[i+1]]);return s}Ml.resolveBlockScalar=_h});var Es=y(Fl=>{"use strict";var $s=D(),kh=lt();function $h(t,e,n){let{offset:r,type:o,source:s,end:i}=t,a,l,c=(f,h,b)=>n(r+f,h,b);switch(o){case"scalar":a=$s.Scalar.PLAIN,l=Eh(s,c);break;case"single-quoted-scalar":a=$s.Scalar.QUOTE_SINGLE,l=Ah(s,c);break;case"double-quoted-scalar":a=$s.Scalar.QUOTE_DOUBLE,l=xh(s,c);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,d=kh.resolveEnd(i,u,e,n);return{value:l,type:a,comment:d.comment,range:[r,u,d.offset]}}function Eh(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Dl(t)}function Ah(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Dl(t.slice(1,-1)).replace(/''/g,"'")}function Dl(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=e.lastIndex;for(;n=e.exec(t);){let c=n[1].replace(o,"");c===""?i===`
`?s+=i:i=`
`:(s+=i+c,i=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(t),s+i+(n?.[1]??"")}function xh(t,e){let n="";for(let r=1;r<t.length-1;++r){let o=t[r];if(!(o==="\r"&&t[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=Th(t,r);n+=s,r=i}else if(o==="\\"){let s=t[++r],i=Oh[s];if(i)n+=i;else if(s===`
`)for(s=t[r+1];s===" "||s==="	";)s=t[++r+1];else if(s==="\r"&&t[r+1]===`
`)for(s=t[++r+1];s===" "||s==="	";)s=t[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=Ih(t,r+1,a,e),r+=a}else{let a=t.substr(r-1,2);e(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=t[r+1];for(;i===" "||i==="	";)i=t[++r+1];i!==`
`&&!(i==="\r"&&t[r+2]===`
`)&&(n+=r>s?t.slice(s,r+1):o)}else n+=o}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function Th(t,e){let n="",r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}var Oh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Ih(t,e,n,r){let o=t.substr(e,n),i=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Fl.resolveFlowScalar=$h});var Kl=y(Ul=>{"use strict";var Fe=T(),Bl=D(),Nh=ks(),Rh=Es();function jh(t,e,n,r){let{value:o,type:s,comment:i,range:a}=e.type==="block-scalar"?Nh.resolveBlockScalar(t,e,r):Rh.resolveFlowScalar(e,t.options.strict,r),l=n?t.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,c;t.options.stringKeys&&t.atKey?c=t.schema[Fe.SCALAR]:l?c=Lh(t.schema,o,l,n,r):e.type==="scalar"?c=Ch(t,o,e,r):c=t.schema[Fe.SCALAR];let u;try{let d=c.resolve(o,f=>r(n??e,"TAG_RESOLVE_FAILED",f),t.options);u=Fe.isScalar(d)?d:new Bl.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??e,"TAG_RESOLVE_FAILED",f),u=new Bl.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),l&&(u.tag=l),c.format&&(u.format=c.format),i&&(u.comment=i),u}function Lh(t,e,n,r,o){if(n==="!")return t[Fe.SCALAR];let s=[];for(let a of t.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(e))return a;let i=t.knownTags[n];return i&&!i.collection?(t.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[Fe.SCALAR])}function Ch({atKey:t,directives:e,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(r))||n[Fe.SCALAR];if(n.compat){let a=n.compat.find(l=>l.default&&l.test?.test(r))??n[Fe.SCALAR];if(i.tag!==a.tag){let l=e.tagString(i.tag),c=e.tagString(a.tag),u=`Value may be parsed as either ${l} or ${c}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}Ul.composeScalar=jh});var Jl=y(Wl=>{"use strict";function qh(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let o=e[r];switch(o.type){case"space":case"comment":case"newline":t-=o.source.length;continue}for(o=e[++r];o?.type==="space";)t+=o.source.length,o=e[++r];break}}return t}Wl.emptyScalarPosition=qh});var Hl=y(xs=>{"use strict";var Ph=Ct(),Mh=T(),Dh=Pl(),Gl=Kl(),Fh=lt(),Bh=Jl(),Uh={composeNode:Yl,composeEmptyNode:As};function Yl(t,e,n,r){let o=t.atKey,{spaceBefore:s,comment:i,anchor:a,tag:l}=n,c,u=!0;switch(e.type){case"alias":c=Kh(t,e,r),(a||l)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Gl.composeScalar(t,e,l,r),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=Dh.composeCollection(Uh,t,e,n,r),a&&(c.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",d),u=!1}}return c??(c=As(t,e.offset,void 0,null,n,r)),a&&c.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&t.options.stringKeys&&(!Mh.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),i&&(e.type==="scalar"&&e.source===""?c.comment=i:c.commentBefore=i),t.options.keepSourceTokens&&u&&(c.srcToken=e),c}function As(t,e,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:l},c){let u={type:"scalar",offset:Bh.emptyScalarPosition(e,n,r),indent:-1,source:""},d=Gl.composeScalar(t,u,a,c);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&c(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=l),d}function Kh({options:t},{offset:e,source:n,end:r},o){let s=new Ph.Alias(n.substring(1));s.source===""&&o(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=e+n.length,a=Fh.resolveEnd(r,i,t.strict,o);return s.range=[e,i,a.offset],a.comment&&(s.comment=a.comment),s}xs.composeEmptyNode=As;xs.composeNode=Yl});var zl=y(Ql=>{"use strict";var Wh=zt(),Vl=Hl(),Jh=lt(),Gh=tn();function Yh(t,e,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:e},t),l=new Wh.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=Gh.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=o?Vl.composeNode(c,o,u,i):Vl.composeEmptyNode(c,u.end,r,null,u,i);let d=l.contents.range[2],f=Jh.resolveEnd(s,d,!1,i);return f.comment&&(l.comment=f.comment),l.range=[n,d,f.offset],l}Ql.composeDoc=Yh});var Os=y(ec=>{"use strict";var Hh=Sn("process"),Vh=mo(),Qh=zt(),nn=en(),Xl=T(),zh=zl(),Xh=lt();function rn(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}function Zl(t){let e="",n=!1,r=!1;for(let o=0;o<t.length;++o){let s=t[o];switch(s[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":t[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}var Ts=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=rn(n);s?this.warnings.push(new nn.YAMLWarning(i,r,o)):this.errors.push(new nn.YAMLParseError(i,r,o))},this.directives=new Vh.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:o}=Zl(this.prelude);if(r){let s=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(o||e.directives.docStart||!s)e.commentBefore=r;else if(Xl.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];Xl.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Zl(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let o of e)yield*this.next(o);yield*this.end(n,r)}*next(e){switch(Hh.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,o)=>{let s=rn(e);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let n=zh.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new nn.YAMLParseError(rn(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new nn.YAMLParseError(rn(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Xh.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new nn.YAMLParseError(rn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),o=new Qh.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};ec.Composer=Ts});var rc=y(_r=>{"use strict";var Zh=ks(),eg=Es(),tg=en(),tc=Ft();function ng(t,e=!0,n){if(t){let r=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,s,i);else throw new tg.YAMLParseError([a,a+1],s,i)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return eg.resolveFlowScalar(t,e,r);case"block-scalar":return Zh.resolveBlockScalar({options:{strict:e}},t,r)}}return null}function rg(t,e){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=e,a=tc.stringifyString({type:i,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),u=a.substring(0,c),d=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return nc(f,l)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:a,end:l};default:return{type:"scalar",offset:s,indent:r,source:a,end:l}}}function og(t,e,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=n,a="indent"in t?t.indent:null;if(r&&typeof a=="number"&&(a+=2),!i)switch(t.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let c=t.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let l=tc.stringifyString({type:i,value:e},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":sg(t,l);break;case'"':Is(t,l,"double-quoted-scalar");break;case"'":Is(t,l,"single-quoted-scalar");break;default:Is(t,l,"scalar")}}function sg(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),o=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let s=t.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,t.source=o}else{let{offset:s}=t,i="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:r}];nc(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let l of Object.keys(t))l!=="type"&&l!=="offset"&&delete t[l];Object.assign(t,{type:"block-scalar",indent:i,props:a,source:o})}}function nc(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}function Is(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.props.slice(1),o=e.length;t.props[0].type==="block-scalar-header"&&(o-=t.props[0].source.length);for(let s of r)s.offset+=o;delete t.props,Object.assign(t,{type:n,source:e,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[o]});break}default:{let r="indent"in t?t.indent:-1,o="end"in t&&Array.isArray(t.end)?t.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(t))s!=="type"&&s!=="offset"&&delete t[s];Object.assign(t,{type:n,indent:r,source:e,end:o})}}}_r.createScalarToken=rg;_r.resolveAsScalar=ng;_r.setScalarValue=og});var sc=y(oc=>{"use strict";var ig=t=>"type"in t?Sr(t):vr(t);function Sr(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=Sr(n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=vr(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.items)e+=vr(n);for(let n of t.end)e+=n.source;return e}case"document":{let e=vr(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)for(let n of t.end)e+=n.source;return e}}}function vr({start:t,key:e,sep:n,value:r}){let o="";for(let s of t)o+=s.source;if(e&&(o+=Sr(e)),n)for(let s of n)o+=s.source;return r&&(o+=Sr(r)),o}oc.stringify=ig});var cc=y(lc=>{"use strict";var Ns=Symbol("break visit"),ag=Symbol("skip children"),ic=Symbol("remove item");function Be(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),ac(Object.freeze([]),t,e)}Be.BREAK=Ns;Be.SKIP=ag;Be.REMOVE=ic;Be.itemAtPath=(t,e)=>{let n=t;for(let[r,o]of e){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};Be.parentCollection=(t,e)=>{let n=Be.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function ac(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=e[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=ac(Object.freeze(t.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===Ns)return Ns;a===ic&&(s.items.splice(i,1),i-=1)}}typeof r=="function"&&o==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}lc.visit=Be});var kr=y(V=>{"use strict";var Rs=rc(),lg=sc(),cg=cc(),js="\uFEFF",Ls="",Cs="",qs="",dg=t=>!!t&&"items"in t,ug=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function fg(t){switch(t){case js:return"<BOM>";case Ls:return"<DOC>";case Cs:return"<FLOW_END>";case qs:return"<SCALAR>";default:return JSON.stringify(t)}}function pg(t){switch(t){case js:return"byte-order-mark";case Ls:return"doc-mode";case Cs:return"flow-error-end";case qs:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}V.createScalarToken=Rs.createScalarToken;V.resolveAsScalar=Rs.resolveAsScalar;V.setScalarValue=Rs.setScalarValue;V.stringify=lg.stringify;V.visit=cg.visit;V.BOM=js;V.DOCUMENT=Ls;V.FLOW_END=Cs;V.SCALAR=qs;V.isCollection=dg;V.isScalar=ug;V.prettyToken=fg;V.tokenType=pg});var Ds=y(uc=>{"use strict";var on=kr();function ae(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var dc=new Set("0123456789ABCDEFabcdef"),mg=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),$r=new Set(",[]{}"),hg=new Set(` ,[]{}
\r	`),Ps=t=>!t||hg.has(t),Ms=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){let o=this.buffer[r+e+1];if(o===`
`||!o&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&ae(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("stream");if(e[0]===on.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){let s=e[r-1];if(s===" "||s==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let s=e[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield on.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&ae(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!ae(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ae(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Ps),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&ae(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield on.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ps),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||ae(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ae(n)||n==="#")}*parseBlockScalar(){let e=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:e=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let o=e+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];e=o-1}else if(!this.blockScalarKeep)do{let s=e-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+n>a)e=s;else break}while(!0);return yield on.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(ae(s)||e&&$r.has(s))break;n=r}else if(ae(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||e&&$r.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(e&&$r.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield on.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Ps),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(ae(r)||n&&$r.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!ae(n)&&n!==">";)n=this.buffer[++e];return yield*this.pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(mg.has(n))n=this.buffer[++e];else if(n==="%"&&dc.has(this.buffer[e+1])&&dc.has(this.buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};uc.Lexer=Ms});var Bs=y(fc=>{"use strict";var Fs=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<e?n=s+1:r=s}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let o=this.lineStarts[n-1];return{line:n,col:e-o+1}}}};fc.LineCounter=Fs});var Ks=y(yc=>{"use strict";var gg=Sn("process"),pc=kr(),yg=Ds();function je(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function mc(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function gc(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Er(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function ct(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function Ar(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}function hc(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!je(e.start,"explicit-key-ind")&&!je(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,gc(e.value)?e.value.end?Ar(e.value.end,e.sep):e.value.end=e.sep:Ar(e.start,e.sep),delete e.sep)}var Us=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yg.Lexer,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.end())}*next(e){if(this.source=e,gg.env.LOG_TOKENS&&console.log("|",pc.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=pc.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let r=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&hc(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&mc(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{mc(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=Er(this.peek(2)),r=ct(n),o;e.end?(o=e.end,o.push(this.sourceToken),delete e.end):o=[this.sourceToken];let s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let o=e.items[e.items.length-2]?.value?.end;if(Array.isArray(o)){Ar(o,n.start),o.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let l=n.sep[a];switch(l.type){case"newline":i.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),e.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(je(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(gc(n.key)&&!je(n.sep,"newline")){let i=ct(n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:l}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(je(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=ct(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?e.items.push({start:s,key:null,sep:[this.sourceToken]}):je(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(e.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(e);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!je(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&e.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let o=e.items[e.items.length-2]?.value?.end;if(Array.isArray(o)){Ar(o,n.start),o.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||je(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Er(r),s=ct(o);hc(e);let i=e.end.splice(1,e.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Er(e),r=ct(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Er(e),r=ct(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};yc.Parser=Us});var Sc=y(an=>{"use strict";var bc=Os(),bg=zt(),sn=en(),wg=xo(),_g=T(),vg=Bs(),wc=Ks();function _c(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new vg.LineCounter||null,prettyErrors:e}}function Sg(t,e={}){let{lineCounter:n,prettyErrors:r}=_c(e),o=new wc.Parser(n?.addNewLine),s=new bc.Composer(e),i=Array.from(s.compose(o.parse(t)));if(r&&n)for(let a of i)a.errors.forEach(sn.prettifyError(t,n)),a.warnings.forEach(sn.prettifyError(t,n));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function vc(t,e={}){let{lineCounter:n,prettyErrors:r}=_c(e),o=new wc.Parser(n?.addNewLine),s=new bc.Composer(e),i=null;for(let a of s.compose(o.parse(t),!0,t.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new sn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(sn.prettifyError(t,n)),i.warnings.forEach(sn.prettifyError(t,n))),i}function kg(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=e);let o=vc(t,n);if(!o)return null;if(o.warnings.forEach(s=>wg.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function $g(t,e,n){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(t===void 0){let{keepUndefined:o}=n??e??{};if(!o)return}return _g.isDocument(t)&&!r?t.toString(n):new bg.Document(t,r,n).toString(n)}an.parse=kg;an.parseAllDocuments=Sg;an.parseDocument=vc;an.stringify=$g});var ln=y(N=>{"use strict";var Eg=Os(),Ag=zt(),xg=cs(),Ws=en(),Tg=Ct(),Le=T(),Og=Oe(),Ig=D(),Ng=Ne(),Rg=Re(),jg=kr(),Lg=Ds(),Cg=Bs(),qg=Ks(),xr=Sc(),kc=Nt();N.Composer=Eg.Composer;N.Document=Ag.Document;N.Schema=xg.Schema;N.YAMLError=Ws.YAMLError;N.YAMLParseError=Ws.YAMLParseError;N.YAMLWarning=Ws.YAMLWarning;N.Alias=Tg.Alias;N.isAlias=Le.isAlias;N.isCollection=Le.isCollection;N.isDocument=Le.isDocument;N.isMap=Le.isMap;N.isNode=Le.isNode;N.isPair=Le.isPair;N.isScalar=Le.isScalar;N.isSeq=Le.isSeq;N.Pair=Og.Pair;N.Scalar=Ig.Scalar;N.YAMLMap=Ng.YAMLMap;N.YAMLSeq=Rg.YAMLSeq;N.CST=jg;N.Lexer=Lg.Lexer;N.LineCounter=Cg.LineCounter;N.Parser=qg.Parser;N.parse=xr.parse;N.parseAllDocuments=xr.parseAllDocuments;N.parseDocument=xr.parseDocument;N.stringify=xr.stringify;N.visit=kc.visit;N.visitAsync=kc.visitAsync});async function p_(t,e){let n=r=>{process.exitCode=1,t.annotate(Ce({level:"error",title:"postgres-entra-gate",message:r,location:null}))};try{let{fails:r,line:o}=await e();r&&n(o)}catch(r){n(r instanceof Error?r.stack??r.message:String(r))}process.stdout.write("",()=>process.exit())}var ze={AzureCloud:{name:"AzureCloud",authorityHost:"https://login.microsoftonline.com",resourceManager:"https://management.azure.com",postgresScope:"https://ossrdbms-aad.database.windows.net/.default",idTokenAudience:"api://AzureADTokenExchange",logAnalytics:"https://api.loganalytics.io"},AzureUSGovernment:{name:"AzureUSGovernment",authorityHost:"https://login.microsoftonline.us",resourceManager:"https://management.usgovcloudapi.net",postgresScope:"https://ossrdbms-aad.database.usgovcloudapi.net/.default",idTokenAudience:"api://AzureADTokenExchangeUSGov",logAnalytics:"https://api.loganalytics.us"},AzureChinaCloud:{name:"AzureChinaCloud",authorityHost:"https://login.chinacloudapi.cn",resourceManager:"https://management.chinacloudapi.cn",postgresScope:"https://ossrdbms-aad.database.chinacloudapi.cn/.default",idTokenAudience:"api://AzureADTokenExchangeChina",logAnalytics:"https://api.loganalytics.azure.cn"}};function g_({number:t,count:e}){return`${t}/${e}`}function ao(t){let[,e,n]=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(t)??[],r={number:Number(e??0),count:Number(n??0)};return r.number>=1&&r.number<=r.count&&r.count<=256?r:void 0}function Ri(t,e){let n=r=>Math.floor(r*t.length/e);return Array.from({length:e},(r,o)=>t.slice(n(o),n(o+1)))}function lo(t,e){let n=ji(t);return e.map(o=>({candidate:o,distance:Xu(n,ji(o))})).filter(({candidate:o,distance:s})=>s<=zu(o)).sort((o,s)=>o.distance-s.distance)[0]?.candidate}function G(t,e,n){let r=lo(t,e);return r===void 0?n:`Did you mean \`${r}\`?`}function ji(t){return t.trim().slice(0,100).replace(/([a-z0-9])([A-Z])/g,"$1-$2").replace(/[_\s]+/g,"-").toLowerCase()}function zu(t){return t.length<=4?1:Math.min(4,Math.floor(t.length/3)+1)}function Xu(t,e){let n=[Array.from({length:e.length+1},(r,o)=>o)];for(let r=1;r<=t.length;r++){let o=n[r-1]??[],s=[r];for(let i=1;i<=e.length;i++){let a=t[r-1]===e[i-1],l=[(o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1)];r>1&&i>1&&t[r-1]===e[i-2]&&t[r-2]===e[i-1]&&l.push((n[r-2]?.[i-2]??0)+1),s.push(Math.min(...l))}n.push(s)}return n[t.length]?.[e.length]??0}function m({location:t,problems:e},n,r){e.push({message:n,suggestion:r,location:t})}function w(t){return`\`${O(te(t,80))}\``}function On(t,e="or"){let n=t.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${e} ${r}`}function Li(t){return[...new Map(t.map(n=>[JSON.stringify(n),n])).values()].sort(({location:n},{location:r})=>Zu(n?.path??"",r?.path??"")||(n?.line??0)-(r?.line??0)||(n?.column??0)-(r?.column??0))}function Zu(t,e){return t<e?-1:t>e?1:0}var Xe=".github/postgres-entra-gate.yml",co=[{name:"config",description:"Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.",default:Xe},{name:"tenant-id",description:"Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",default:void 0},{name:"client-id",description:"Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",default:void 0},{name:"server",description:"Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.",default:void 0},{name:"shard",description:"Which part of the servers to look at: `3/5` of those that are declared, or an entry of the matrix of `discover` (docs/fleet.md).",default:void 0},{name:"login-role",description:"PostgreSQL role to log in as. It is never derived from the identity.",default:void 0},{name:"databases",description:"Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.",default:"all"},{name:"mode",description:"`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.",default:"audit"},{name:"fail-on",description:"The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.",default:"error"},{name:"cloud",description:"Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.",default:"AzureCloud"},{name:"ca-file",description:"PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.",default:void 0},{name:"concurrency",description:"Sessions at once, over all servers, 1 to 32. Default `4`.",default:"4"},{name:"timeout",description:"Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.",default:"30s"},{name:"report-dir",description:"Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.",default:"$RUNNER_TEMP/postgres-entra-gate"},{name:"annotations",description:"Whether findings are annotated in the run and in the pull request. Default `true`.",default:"true"},{name:"rehearse",description:"Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.",default:"false"},{name:"open-firewall",description:"Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.",default:"false"}];function we(t,e,n){let r=t[e]?.trim()??"";return r===""?void 0:{text:r,label:`Input \`${e}\``,location:void 0,problems:n}}function Ci(t,e,n=co){let r=n.map(({name:o})=>o);for(let[o,s]of Object.entries(t))r.includes(o)||s.trim()===""||m({label:"",location:void 0,problems:e},`There is no input ${w(o)}`,G(o,r,`The inputs are ${r.join(", ")}`))}var ef={"tenant-id":"GUID or domain name","client-id":"GUID",server:"host name or resource id, or several in one text","login-role":"role name, 1 to 63 bytes",databases:"`all`, a list of names, or a mapping with `exclude`",mode:"`audit` or `gate`","fail-on":"`error`, `warning` or `never`",cloud:"name of a cloud, or a mapping","ca-file":"path",concurrency:"number, 1 to 32",timeout:"duration, 100 ms to 10 minutes","report-dir":"path",annotations:"`true` or `false`",rehearse:"`true` or `false`","open-firewall":"`true` or `false`"},tf=co.flatMap(({name:t,description:e,default:n})=>t==="config"||t==="shard"?[]:[{path:t,type:ef[t],default:n,description:e}]),nf=[["servers","list",void 0,"The flexible servers to look at. Instead of `server`."],["servers[].name","text","first label of the host","Name in reports and fingerprints."],["servers[].host","`host` or `host:port`",void 0,"Host name of the server. The port is 5432 unless given."],["servers[].resource-id","resource id of a flexible server",void 0,"The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one."],["servers[].login-role","role name, 1 to 63 bytes","`login-role`","Role that the job logs in as on this server."],["servers[].databases","`all`, a list of names, or a mapping","`databases`","Databases to enter. What password roles own in the others is still counted, and is a gap."],["servers[].databases.exclude","list of names",void 0,"All databases but these."],["servers[].production","`true` or `false`","`false`","Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server."],["servers[].rehearse","`true` or `false`","`true`; in production `false`","Whether this server takes part when `rehearse` is on. Alone it switches nothing on."]],rf=[["cloud.authority-host","https address",void 0,"Where access tokens are issued. Required in a custom cloud."],["cloud.resource-manager","https address","that of AzureCloud","Azure Resource Manager."],["cloud.postgres-scope","https address",void 0,"Scope of the access token; ends in `/.default`. Required."],["cloud.id-token-audience","text","`api://AzureADTokenExchange`","Audience of the ID token."],["cloud.log-analytics","https address","that of AzureCloud","Log Analytics."]],of=[["databases.exclude","list of names",void 0,"All databases but these."],["identities","mapping",void 0,"Other applications that trust this job, by a name of your choice."],["identities.*.client-id","GUID",void 0,"Application (client) id."],["identities.*.login-role","role name, 1 to 63 bytes",void 0,"PostgreSQL role that it logs in as."],["identities.*.tenant-id","GUID or domain name","`tenant-id`","Its Microsoft Entra tenant."],["migration","list",void 0,"What becomes of each password role."],["migration[].from","role name, 1 to 63 bytes",void 0,"The password role."],["migration[].to","role name, 1 to 63 bytes",void 0,"The role that follows it: of an Entra principal, or a group."],["migration[].label","mapping",void 0,"Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to."],["migration[].label.object-id","GUID",void 0,"Object id of the principal. Of an application: that of its service principal (Enterprise application)."],["migration[].label.type","`user`, `group` or `service`",void 0,"Type of the principal."],["rehearse-as","name","the job's own identity","Identity of `identities` that rehearses: it has the rights."]],sf=[["smoke","list",void 0,"Queries that must work without a password."],["smoke[].name","text, one line of at most 200 characters",void 0,"Name in reports; unique on each server."],["smoke[].file","path with `*`",void 0,"Files with one query each, instead of `name`, `sql` and `expect`."],["smoke[].server","name, or a list of names","all servers","Server to run on."],["smoke[].servers","name, or a list of names","all servers","The same as `server`."],["smoke[].database","name, 1 to 63 bytes",void 0,"Database to run in. Required."],["smoke[].as","name","the job's own identity","Identity of `identities` that logs in."],["smoke[].set-role","role name, 1 to 63 bytes",void 0,"Role to switch to inside the session."],["smoke[].mode","`read`, `plan` or `rollback`","`read`","`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back."],["smoke[].sql","text",void 0,"One SQL statement."],["smoke[].timeout","duration, 100 ms to 10 minutes","`timeout`","Time for the statement."],["smoke[].reveal","`true` or `false`","`false`","Whether values read from tables may be printed."],["smoke[].expect","`empty`, `succeeds` or a mapping",void 0,"What must hold; all of it. Required."]],af=[["smoke[].expect.value","comparison",void 0,"One row with one column, and this value."],["smoke[].expect.row","mapping of column to comparison",void 0,"One row, with these values in it."],["smoke[].expect.rows","comparison with a whole number",void 0,"How many rows there are."],["smoke[].expect.empty","`true` or a mapping",void 0,"Rows are failures."],["smoke[].expect.empty.warn-if","comparison with a whole number",void 0,"So many rows are a warning."],["smoke[].expect.empty.error-if","comparison with a whole number","`> 0`; with `warn-if`, never","So many rows are an error."],["smoke[].expect.columns","list of names",void 0,"The names of the columns, in order."],["smoke[].expect.equals","list of rows, each a list of values",void 0,"The whole result, in order."],["smoke[].expect.equals-unordered","list of rows, each a list of values",void 0,"The whole result."],["smoke[].expect.error","SQLSTATE or its class of two characters",void 0,"It must be refused like this."],["smoke[].expect.succeeds","`true`",void 0,"It must run; nothing is asked of the result."]],lf=[["rules","mapping of rule to severity",void 0,"Severity by rule: `error`, `warning`, `note` or `off`."],["suppressions","list",void 0,"Findings that a person accepts."],["suppressions[].fingerprint","text with `*`",void 0,"Which findings."],["suppressions[].reason","text",void 0,"Why. Required."],["suppressions[].until","date, `2027-01-31`",void 0,"The last day on which it counts."],["baseline","path",void 0,"JSON file with the fingerprints that were accepted all at once."]],cf=[{path:"version",type:"`1`",default:void 0,description:"Version of the file format. Required."},...tf,...[...nf,...rf,...of,...sf,...af,...lf].map(([t,e,n,r])=>({path:t,type:e,default:n,description:r}))];function U(t){let e=t===""?"":`${t}.`;return cf.map(({path:n})=>n).filter(n=>n.startsWith(e)&&!/[.[]/.test(n.slice(e.length))).map(n=>n.slice(e.length))}var C=kn(ln(),1);function cn(t,e,n,r){let o=e!==null&&typeof e=="object"&&"range"in e?e.range:null,s=t.locate(o?.[0]??0),i={label:n,location:s,problems:t.problems},a=(0,C.isAlias)(e)?e.resolve(t.document):e;return(0,C.isScalar)(a)||(0,C.isMap)(a)||(0,C.isSeq)(a)?{...i,location:s,source:t,node:a,path:r}:(0,C.isAlias)(e)?m(i,`There is no anchor ${w(`&${e.source}`)}`,"A text that begins with `*` needs quotes"):void 0}function $c({node:t}){return(0,C.isMap)(t)?"a mapping":(0,C.isSeq)(t)?"a list":t.value===null?"empty":typeof t.value=="string"?"text":`the ${typeof t.value} ${w(t.source??String(t.value))}`}function dt({node:t}){return(0,C.isScalar)(t)&&typeof t.value=="string"}function ut({node:t}){return(0,C.isMap)(t)}function Ec({node:t}){return(0,C.isSeq)(t)}function Q(t,e,n){let r=$c(t),o=r==="empty"?`${t.label} is empty`:`${t.label} must be ${e}, and is ${r}`;return m(t,o,`Write ${n}${r==="empty"?", or remove the key":""}`)}function le(t,e){let{node:n}=t;return!(0,C.isScalar)(n)||n.value===null?Q(t,"text",e):typeof n.value!="string"?m(t,`${t.label} must be text, and is ${$c(t)}`,`Put it in quotes: "${n.source}"`):n.value.trim()===""?m(t,`${t.label} is empty`,`Write ${e}, or remove the key`):n.value}function ce(t){let{node:e}=t;return(0,C.isScalar)(e)&&typeof e.value=="boolean"?e.value:Q(t,"true or false","`true` or `false`, without quotes")}function de(t,e,n){let{node:r}=t;if(!(0,C.isScalar)(r))return Q(t,e,n);let{value:o}=r;return o===null||typeof o=="string"||typeof o=="number"||typeof o=="boolean"?{value:o,source:r.source??""}:Q(t,e,n)}function z(t,e){let{node:n,source:r}=t;return(0,C.isSeq)(n)?n.items.length===0?m(t,`${t.label} is an empty list`,`Write ${e}, or remove the key`):Ac(t,n,r):Q(t,"a list",e)}function Tr(t,e){let{node:n,source:r}=t;return(0,C.isSeq)(n)?Ac(t,n,r):Q(t,"a list",e)}function Ac({path:t},e,n){return e.items.flatMap((r,o)=>{let s=`${t}[${o}]`;return cn(n,r,w(s),s)??[]})}function Ue(t,e){let{node:n,source:r,path:o}=t;return(0,C.isMap)(n)?n.items.length===0?m(t,`${t.label} is an empty mapping`,`Write ${e}, or remove the key`):n.items.flatMap(s=>{let i=cn(r,s.key,"",""),a=(0,C.isScalar)(s.key)?String(s.key.value):"",l=o===""?a:`${o}.${a}`,c=cn(r,s.value??Pg(s.key),w(l),l);return i===void 0||c===void 0?[]:[{key:a,keySubject:{...i,label:`Key ${w(l)}`},value:c}]}):Q(t,"a mapping",e)}function Pg(t){let e=new C.Scalar(null);return(0,C.isScalar)(t)&&(e.range=t.range??null),e}function M(t,e,n,{instead:r={},hidden:o=[]}={}){let s=Ue(t,n);if(s===void 0)return;let i=new Map(Object.entries(r)),a=new Map,l=[];for(let{key:c,keySubject:u,value:d}of s){if(e.includes(c)||o.includes(c)){a.set(c,d);continue}let f=t.path===""?"":` in ${t.label}`,h=lo(c,e),b=i.get(c)??(h===void 0?`Known keys are ${e.join(", ")}`:`Did you mean \`${h}\`?`);m(u,`Unknown key ${w(c)}${f}`,b),h!==void 0&&l.push([h,d])}return Object.fromEntries([...l,...a])}var xc={least:100,most:6e5},Mg={ms:1,s:1e3,m:6e4},Tc={least:1,most:32},Oc=63;function I(t,e,n){let r=le(t,e);return r===void 0?void 0:n(r,t)}function ue(t){return(e,n)=>{let r=t.find(o=>o===e);return r!==void 0?r:m(n,`${n.label} is ${w(e)}, which is none of its values`,G(e,t,`Write ${On(t)}`))}}function pt(t,e){return["true","True","TRUE"].includes(t)?!0:["false","False","FALSE"].includes(t)?!1:m(e,`${e.label} is ${w(t)}, which is no boolean`,"Write `true` or `false`")}function ft(t,e){let[,n,r="s"]=/^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(t.trim())??[],o="Write a number with a unit, such as `500ms`, `30s` or `2m`";if(n===void 0)return m(e,`${e.label} is ${w(t)}, which is no duration`,o);let s=Math.round(Number(n)*(Mg[r]??1e3));return s>=xc.least&&s<=xc.most?s:m(e,`${e.label} is ${w(t)}, which is outside 100 ms to 10 minutes`,o)}function Or(t){let e="a number with a unit, such as `30s`",n=de(t,"a duration",e);if(n!==void 0)return typeof n.value=="string"?I(t,e,ft):typeof n.value=="number"?ft(n.source,t):Q(t,"a duration",e)}function Js(t,e){let n=/^\d+$/.test(t)?Number(t):Number.NaN;return n>=Tc.least&&n<=Tc.most?n:m(e,`${e.label} is ${w(t)}, which is no whole number from 1 to 32`,"Write a number such as `4`")}function Ic(t){let e=de(t,"a whole number","`4`");if(e!==void 0)return typeof e.value=="number"?Js(e.source,t):Q(t,"a whole number","a number such as `4`, without quotes")}var Gs=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Dg=/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;function Ir(t,e){return Gs.test(t)?t:m(e,`${e.label} is not a GUID`,"Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret")}function Nc(t,e){return Gs.test(t)?t.toLowerCase():m(e,`${e.label} is not a GUID`,"Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration")}function Nr(t,e){return Gs.test(t)||Dg.test(t)?t:m(e,`${e.label} is neither a GUID nor a domain name`,"Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`")}function X(t,e){let n=new TextEncoder().encode(t).length;return t.includes("\0")?m(e,`${e.label} holds a NUL character`,"Remove it"):n===0?m(e,`${e.label} is empty`,"Write the name as PostgreSQL has it"):n<=Oc?t:m(e,`${e.label} is ${w(t)}, which is ${n} bytes long, where PostgreSQL keeps ${Oc}`,"Write the name as PostgreSQL has it")}function mt(t,e){let n=[...t].length;return/[\p{Cc}\u2028\u2029]/u.test(t)?m(e,`${e.label} must be one line`,"Shorten it"):n<=200?t:m(e,`${e.label} is ${n} characters long, and may have 200`,"Shorten it")}function Ke(t,e){return/[\p{Cc}\u2028\u2029]/u.test(t)?m(e,`${e.label} is ${w(t)}, which is no path`,"Write one line, with `/` between folders"):t}function Se(t){return t.split(/[,\r\n]+/).map(e=>e.trim()).filter(e=>e!=="")}function dn(t,e,n){let r=new Set;for(let o of t)r.has(e(o))&&n(o),r.add(e(o))}var Fg=["error","warning","note","off"],Bg={"entra-login-refused":["error"],"smoke-query-failed":["error","warning"]},Rc="entra-login-refused";function jc(t,e){let o=(t===void 0?[]:Ue(t,"`rule-id: warning`")??[]).flatMap(({key:s,keySubject:i,value:a})=>{if(!e.includes(s))return m(i,`Unknown rule ${w(s)}`,G(s,e,`Rules are ${e.join(", ")}`)),[];let l=I(a,"a severity",ue(Fg));return l!==void 0&&Ug(s,l,a)?[[s,l]]:[]});return Object.fromEntries(o)}function Ug(t,e,n){let r=Bg[t];return r===void 0||r.includes(e)?!0:(m(n,`The rule \`${t}\` cannot be \`${e}\`: ${t===Rc?"a login that Entra refused is never excused":"a query that fails must be seen"}`,`Remove the line, or write \`${r.join("` or `")}\``),!1)}function Lc(t,e){let n='`- { fingerprint: "rule:server/database/table/name", reason: why }`';return(t===void 0?[]:z(t,n)??[]).flatMap(r=>{let o=M(r,U("suppressions[]"),n);if(o===void 0)return[];for(let c of["fingerprint","reason"]){let u=c==="reason"?"Add `reason: \u2026`: who reads it later must know why":"Add `fingerprint: \u2026`, as the report prints it";o[c]===void 0&&m(r,`${r.label} has no \`${c}\``,u)}let s=(c,u)=>Kg(c,u,e),i=o.fingerprint&&I(o.fingerprint,"the fingerprint of a finding",s),a=o.reason&&I(o.reason,"why the finding is accepted",c=>c),l=o.until&&I(o.until,"a date such as `2027-01-31`",Wg);return i===void 0||a===void 0?[]:[{fingerprint:i,reason:a,until:l,location:{path:r.location.path,line:r.location.line}}]})}function Kg(t,e,n){if(/^[*\s]+$/.test(t))return m(e,`${e.label} would accept every finding`,"Name what is accepted: begin with the rule, as in `rule-id:*`");let[r=""]=t.split(":");return r===Rc?m(e,"A login that Entra refused cannot be suppressed","Remove the suppression, and mend the login"):r.includes("*")||n.includes(r)?t:m(e,`${e.label} begins with ${w(r)}, which is no rule`,G(r,n,"Copy the fingerprint from the report"))}function Wg(t,e){let n=/^\d{4}-\d{2}-\d{2}$/.test(t)?new Date(`${t}T00:00:00Z`):void 0;return n!==void 0&&!Number.isNaN(n.getTime())&&n.toISOString().startsWith(t)?t:m(e,`${e.label} is ${w(t)}, which is no date`,"Write year, month and day: `2027-01-31`")}var ht=kn(ln(),1);function gt(t,e,n,r){let o=t.replace(/^\uFEFF/,""),s=new ht.LineCounter,i=(0,ht.parseDocument)(o,{lineCounter:s,schema:"core",stringKeys:!0,uniqueKeys:!0,strict:!0,prettyErrors:!1}),a=d=>Jg(e,s.linePos(d)),l={path:e.path,text:o,document:i,locate:a,problems:r};Gg(l,[...i.errors,...i.warnings]);let c=i.errors.some(({code:d})=>d!=="DUPLICATE_KEY"),{contents:u}=i;if(!(c||u===null||(0,ht.isScalar)(u)&&u.source===""&&u.value===null))return cn(l,u,n,"")}function Jg({path:t,line:e,column:n},r){return{path:t,line:e+r.line-1,column:r.line===1?n+r.col-1:r.col}}function Gg(t,e){let n=new Set;for(let r of e){let o=t.locate(r.pos[0]);if(n.has(o.line)&&r.code!=="DUPLICATE_KEY")continue;n.add(o.line);let[s,i]=Yg(t,r);m({label:"",location:o,problems:t.problems},s,i)}}function Yg({text:t,path:e},{code:n,message:r,pos:o}){switch(n){case"MULTIPLE_DOCS":return[`${w(e)} holds more than one YAML document`,"Keep one, and remove the line `---` between them"];case"DUPLICATE_KEY":return[`The key ${w(/^[^:\n]*/.exec(t.slice(o[0]))?.[0]??"")} is given twice`,"Keep one of them"];case"TAB_AS_INDENT":return["YAML cannot be indented with tabs","Use spaces"];case"TAG_RESOLVE_FAILED":return["A YAML tag that is not known here","Remove the `!` and the word after it, or quote the value"];case"BAD_SCALAR_START":return[`This is not YAML: ${O(r)}`,"Put the value in quotes"];case"BLOCK_AS_IMPLICIT_KEY":return[`This is not YAML: ${O(r)}`,"A text with a colon and a space in it needs quotes"];default:return[`This is not YAML: ${O(r)}`,"Check indentation, quotes and brackets from this line upwards"]}}var un='`{ "version": 1, "fingerprints": ["\u2026"] }`';function Cc(t,e){let n=t&&I(t,"the path of the baseline file",Ke);if(t===void 0||n===void 0)return new Set;let r=e.read(n);return r!==void 0?new Set(Hg(r,n,t.problems)):(m(t,`There is no baseline file ${w(n)}`,`Create it with ${un}, or remove the key`),new Set)}function Hg(t,e,n){let r=t.replace(/^\uFEFF/,""),o=Vg(r,{label:w(e),location:{path:e,line:1},problems:n});if(o===void 0)return[];let s=Qg(o.value);return s!==void 0?s:(zg(r,e,n),[])}function Vg(t,e){try{return{value:JSON.parse(t)}}catch(n){let r=n instanceof Error?n.message:String(n),o=/line (\d+) column (\d+)/.exec(r),s=e.location?.path??"",i=t.trimEnd().split(`
`).length,a=o===null?{path:s,line:i}:{path:s,line:Number(o[1]),column:Number(o[2])};return m({...e,location:a},`${e.label} is not JSON from here on`,`The file has the form ${un}`)}}function Qg(t){if(typeof t!="object"||t===null||Object.keys(t).length!==2||!("version"in t)||t.version!==1||!("fingerprints"in t))return;let{fingerprints:e}=t;return Array.isArray(e)&&e.every(n=>typeof n=="string"&&n.trim()!=="")?e:void 0}function zg(t,e,n){let r=n.length,o=gt(t,{path:e,line:1,column:1},w(e),n),s=o&&M(o,["version","fingerprints"],un);if(s!==void 0&&o!==void 0){for(let l of["version","fingerprints"])s[l]===void 0&&m(o,`${o.label} has no \`${l}\``,`The file has the form ${un}`);let i=s.version&&de(s.version,"the number 1","`1`");s.version!==void 0&&i!==void 0&&i.value!==1&&m(s.version,`The version of ${o.label} is not 1`,'Write `"version": 1`');let a=s.fingerprints&&Tr(s.fingerprints,"a list of texts");for(let l of a??[])le(l,"a fingerprint")}n.length===r&&m({label:"",location:{path:e,line:1},problems:n},`${w(e)} is no baseline`,`The file has the form ${un}`)}var Rr={kind:"all",exclude:[]},qc="`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`";function Mc(t,e){if(t==="all")return Rr;let n=Se(t).flatMap(r=>X(r,e)??[]);return dn(n,r=>r,r=>m(e,`${e.label} names ${w(r)} twice`,"Remove one of them")),se(n)?{kind:"listed",names:n}:m(e,`${e.label} names no database`,"Write `all`, or names separated by commas")}function jr(t){if(dt(t)){let e=le(t,qc);if(e===void 0||e==="all")return e==="all"?Rr:void 0;let n=Se(e).join(", ");return m(t,`${t.label} must be \`all\` or a list, and is text`,`Write the names as a list: [${n}]`)}if(ut(t)){let n=M(t,U("databases"),"`exclude: [name]`")?.exclude;return n===void 0?void 0:{kind:"all",exclude:Pc(n)}}if("items"in t.node){let e=Pc(t);return se(e)?{kind:"listed",names:e}:void 0}return Q(t,"`all`, a list of names or a mapping with `exclude`",qc)}function Pc(t){let n=(z(t,"the names as a list: `[shop, billing]`")??[]).flatMap(r=>{let o=I(r,"the name of a database",X);return o===void 0?[]:[{name:o,item:r}]});return dn(n,({name:r})=>r,({name:r,item:o})=>m(o,`${t.label} names ${w(r)} twice`,"Remove one of them")),n.map(({name:r})=>r)}function Dc(t,e){let n="`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`",r=t===void 0?[]:Ue(t,n)??[];return{identities:r.flatMap(o=>Xg(o,e,n)??[]),names:r.map(({key:o})=>o).filter(o=>o!==Ve)}}function Xg({key:t,keySubject:e,value:n},r,o){t===Ve&&m(e,`No identity can be named \`${Ve}\`: that is the job's own`,"Choose another name, or leave out `as` to log in with the own identity"),t.trim()===""&&m(e,"An identity needs a name",`Write ${o}`),mt(t,e);let s=M(n,U("identities.*"),o);if(s===void 0)return;let i=yt(s,n,"client-id","the application (client) id",Ir),a=yt(s,n,"login-role","the name of a role",X),l=s["tenant-id"]&&I(s["tenant-id"],"the tenant id",Nr);if(!(i===void 0||a===void 0))return{name:t,clientId:i,loginRole:a,tenantId:l??r}}function Fc(t){let e=(t===void 0?[]:z(t,Bc)??[]).flatMap(n=>{let r=Zg(n);return r===void 0?[]:[{migration:r,subject:n}]});return dn(e,({migration:n})=>n.from,({migration:n,subject:r})=>m(r,`The role ${w(n.from)} has two successors`,"Keep one item with this `from`")),e.map(({migration:n})=>n)}var Bc="`- { from: shop_legacy, to: shop-app }`";function Zg(t){let e=M(t,U("migration[]"),Bc);if(e===void 0)return;let n=yt(e,t,"from","the name of the password role",X);if(e.label!==void 0){let o=ty(e.label);return e.to!==void 0&&m(t,`${t.label} has both \`to\` and \`label\``,"Keep `to` where another role takes over, `label` where the role itself becomes an Entra role"),n===void 0||o===void 0?void 0:{from:n,label:o}}let r=yt(e,t,"to","the name of the role that follows",X);if(!(n===void 0||r===void 0))return n===r&&m(t,`${t.label} leads from ${w(n)} to itself`,"Name the role that takes over as `to`, or use `label`"),{from:n,to:r}}var ey=["user","group","service"];function ty(t){let n=M(t,U("migration[].label"),"`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`");if(n===void 0)return;let r=yt(n,t,"object-id","the object id of the principal",Nc),o=yt(n,t,"type","the type of the principal",ue(ey));return r===void 0||o===void 0?void 0:{objectId:r,principal:o}}function yt(t,e,n,r,o){let s=t[n];return s===void 0?m(e,`${e.label} has no \`${n}\``,`Add \`${n}: \u2026\``):I(s,r,o)}function Uc({production:t,rehearse:e},n){let r=t&&ce(t),o=e&&ce(e);return!n||o===!1?"off":r===!0&&o!==!0?"refused":"on"}function Kc(t,e){if(t!==void 0)return I(t,"the name of an identity",(n,r)=>{if(e.includes(n))return n;let o=e.length===0?"Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity":`Declared are ${e.join(", ")}; without \`rehearse-as\` the own identity rehearses`;return m(r,`Unknown identity ${w(n)}`,G(n,e,o))})}var Vc=kn(ln(),1);var Jc=5432,Wc="[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?",ny=new RegExp(`^(?=.{1,253}$)${Wc}(\\.${Wc})*$`,"i"),ry=/^\d{1,3}(\.\d{1,3}){3}$/,Ys="Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432";function Hs(t,e){if(t.includes("://")||t.includes("@")||/\s|=/.test(t))return m(e,`${e.label} is a connection string or URL, and must be a host name`,`${Ys}. Remove user name and password: the action logs in with a Microsoft Entra token only`);let n=/^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(t);if(n===null&&t.split(":").length>2)return m(e,`${e.label} is an IPv6 address without brackets`,"Write `[address]` or `[address]:port`");let[,r="",o]=n??/^([^:]*)(?::(.*))?$/.exec(t)??[];if(n===null?!ny.test(r):!URL.canParse(`https://[${r}]`))return m(e,`${e.label} is no host name`,Ys);if(o===void 0)return{host:r,port:o};let s=/^\d{1,5}$/.test(o)?Number(o):0;return s>=1&&s<=65535?{host:r,port:s}:m(e,`${e.label} has a port that is no number from 1 to 65535`,Ys)}function Vs(t,e){let n=xi(t);return n!==void 0?n:m(e,`${e.label} is no resource id of a flexible server`,"Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv")}function Qs(t){return/^\/?subscriptions\//i.test(t)}function Gc(t){return ry.test(t)?t:t.includes(":")?`ip6-${t.replaceAll(":","-")}`:t.split(".")[0]??t}function zs(t,e){return t!==void 0&&e!==void 0&&t.toLowerCase()===e.toLowerCase()}var oy=/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u,Qc="`- host: name.postgres.database.azure.com`";function zc(t,e,n){t.servers!==void 0&&t.server!==void 0&&m(t.server,"The file has both `server` and `servers`","Keep `servers`, with one item per server");let r=t.servers===void 0?[]:z(t.servers,Qc)??[],o=r.flatMap(l=>sy(l,n)??[]),s=t.server===void 0?[]:I(t.server,"the host name",Yc(n,[]))??[],i=[...o,...s];Hc(i);let a=e===void 0?i:Yc(n,i)(e.text,e)??[];e!==void 0&&Hc(a.map(l=>({...l,subject:e})));for(let l of a)dy(l,n);return{targets:a.map(({target:l})=>l),names:[...new Set([...r.flatMap(iy),...[...i,...a].map(({target:l})=>l.name)])]}}function sy(t,e){let n={port:"Write it behind the host: `host: name:5433`",server:"Did you mean `host`?",hostname:"Did you mean `host`?"},r=M(t,U("servers[]"),Qc,{instead:n});if(r===void 0)return;r["resource-id"]===void 0&&r.host===void 0&&m(t,`${t.label} has neither \`host\` nor \`resource-id\``,"Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure");let o=r["resource-id"]&&I(r["resource-id"],"the resource id of the server",Vs),s=r.host&&I(r.host,"`name.postgres.database.azure.com`",Hs),i=r.name&&I(r.name,"a short name",ly),a=r["login-role"]&&I(r["login-role"],"the name of a role",X),l=r.databases&&jr(r.databases),c=Uc(r,e.rehearse);if(s===void 0&&o===void 0)return;let u={...Xc(s,o,e),...i===void 0?{}:{name:i},...l===void 0?{}:{databases:l},rehearsal:c,location:{path:t.location.path,line:t.location.line}},d=r["login-role"]!==void 0;return{target:d?{...u,loginRole:a??""}:u,subject:t,roleGiven:d}}function iy({node:t}){let e=(0,Vc.isMap)(t)?t.get("name"):void 0;return typeof e=="string"?e:[]}function Xc(t,e,{loginRole:n,databases:r,rehearse:o}){return{name:e?.name??Gc(t?.host??""),host:t?.host,port:t?.port??Jc,resource:e,loginRole:n??"",databases:r,rehearsal:o?"on":"off",location:void 0}}function Yc(t,e){return(n,r)=>Se(n).flatMap(o=>{let s=e.find(({target:u})=>u.name===o);if(s!==void 0)return[s];let i=Qs(o)?Vs(o,r):void 0,a=Qs(o)?void 0:Hs(o,r);if(a===void 0&&i===void 0)return[];let l=e.filter(({target:u})=>ay(u,a,i));if(l.length>0)return l;let c=r.location&&{path:r.location.path,line:r.location.line};return[{target:{...Xc(a,i,t),location:c},subject:r,roleGiven:!1}]})}function ay(t,e,n){return n!==void 0?t.resource!==void 0&&so(t.resource,n):zs(t.host,e?.host)&&(e?.port===void 0||t.port===e.port)}function ly(t,e){return oy.test(t)?t:m(e,`${e.label} is ${w(t)}, which cannot name a server`,"Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100")}function Hc(t){t.forEach(({target:e,subject:n},r)=>{let o=t.slice(0,r).map(i=>i.target),s=e.host===void 0?e.resource?.id??"":`${e.host}:${e.port}`;o.some(i=>cy(i,e))?m(n,`The server ${w(s)} is given twice`,"Remove one of them"):o.some(({name:i})=>i===e.name)&&m(n,`Two servers have the name ${w(e.name)}`,"Give each its own `name` under `servers` in the configuration file")})}function cy(t,e){return t.resource!==void 0&&e.resource!==void 0&&so(t.resource,e.resource)||zs(t.host,e.host)&&t.port===e.port}function dy({target:t,subject:e,roleGiven:n},{loginRoleGiven:r}){n||r||m(e,`The server ${w(t.name)} has no login role`,"Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity")}var uy=Object.keys(ze);function Xs(t,e){let n=ue(uy)(t,e);return n===void 0?void 0:ze[n]}function Zc(t){if(!ut(t))return I(t,"`AzureCloud`",Xs);let e=M(t,U("cloud"),"`authority-host: https://\u2026`");return e===void 0?void 0:fy(t,e)}function fy(t,e){let{AzureCloud:n}=ze;for(let o of["authority-host","postgres-scope"])e[o]===void 0&&m(t,`\`cloud\` has no \`${o}\``,`Add \`${o}: https://\u2026\`, or write the name of a cloud`);let r=(o,s)=>{let i=e[o];return i===void 0?void 0:I(i,"`https://\u2026`",s)};return{name:"custom",authorityHost:r("authority-host",fn)??n.authorityHost,resourceManager:r("resource-manager",fn)??n.resourceManager,postgresScope:r("postgres-scope",py)??n.postgresScope,idTokenAudience:r("id-token-audience",mt)??n.idTokenAudience,logAnalytics:r("log-analytics",fn)??n.logAnalytics}}function ed(t,e){return fn(t.includes("://")?t:`https://${t}`,e)}function fn(t,e){let n=URL.canParse(t)?new URL(t):void 0;if(n?.protocol!=="https:"){let r=n===void 0?"is no address":"is not encrypted";return m(e,`${e.label} ${r}`,"Write an address that begins with `https://`")}return`${n.username}${n.password}${n.search}${n.hash}`!=""?m(e,`${e.label} holds more than an address`,"Remove user name, password, query and fragment"):t.replace(/\/+$/,"")}function py(t,e){let n=fn(t,e);return n===void 0||n.endsWith("/.default")?n:m(e,`${e.label} does not end in \`/.default\``,"Append `/.default` to the resource")}function Z({inputs:t,root:e,problems:n},r,o,s=i=>I(i,"a text",o)){let i=e[r],a=i&&s(i),l=we(t,r,n);return l===void 0?a:o(l.text,l)}function Zs({inputs:t,root:e,problems:n},r){return e[r]!==void 0||we(t,r,n)!==void 0}function ei(t,e,n,r){let o=Z(t,e,r);if(Zs(t,e))return o??"";let s=od(t,n);return s!==void 0?r(s.text,s)??"":(ti(t,`The ${e==="tenant-id"?"tenant":"client id"} of the job's identity is missing`,`Set the input \`${e}\`, the key \`${e}\` in \`${Xe}\`, or \`${n}\``),"")}function ti({fileIsReadable:t,problems:e},n,r){t&&e.push({message:n,suggestion:r,location:void 0})}function td(t){let e=Z(t,"cloud",Xs,Zc)??ze.AzureCloud,n=e.name==="custom"?void 0:od(t,"AZURE_AUTHORITY_HOST"),r=n&&ed(n.text,n);return r===void 0?e:{...e,authorityHost:r}}function nd(t){let n=Z(t,"ca-file",(i,a)=>{let l=Ke(i,a);return l===void 0?void 0:{path:l,subject:a}});if(n===void 0)return;let{path:r,subject:o}=n,s=t.files.read(r);return s===void 0?m(o,`${o.label}: there is no file ${w(r)}`,"Paths are relative to the root of the repository; is it checked out?"):s.includes("-----BEGIN CERTIFICATE-----")?s:m(o,`${o.label}: ${w(r)} holds no certificate`,"It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`")}function rd(t){let e=t.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/,"")??"",n=e===""?".postgres-entra-gate":`${e}/postgres-entra-gate`;return Z(t,"report-dir",Ke)??n}function od({environment:t,problems:e},n){let r=t[n]?.trim()??"";return r===""?void 0:{text:r,label:`Environment variable \`${n}\``,location:void 0,problems:e}}var my="Write a part such as `3/5`, or pass on an entry of the matrix of `discover` with `toJSON(matrix)`";function sd(t,e){let n=we(t,"shard",e);if(n===void 0)return;let r=ao(n.text);if(r!==void 0)return{shard:r,servers:void 0};let o=n.text.startsWith("{")?hy(n.text):void 0;return o===void 0?m(n,`${n.label} is ${w(n.text)}, which is no shard`,my):we(t,"server",e)!==void 0?m(n,"Both `shard` and `server` say which servers to look at","Remove the input `server`"):{shard:o.shard,servers:{...n,text:o.servers.join(`
`)}}}function hy(t){try{let e=JSON.parse(t);if(typeof e!="object"||e===null||!("shard"in e)||!("servers"in e))return;let n=ao(String(e.shard)),{servers:r}=e,o=Array.isArray(r)&&r.length>0;return n===void 0||!o||!r.every(s=>typeof s=="string"&&/^[^,\r\n]+$/.test(s))?void 0:{shard:n,servers:r}}catch{return}}function id(t,e,n){if(e===void 0||e.servers!==void 0)return t;let{number:r,count:o}=e.shard,s={label:"",location:void 0,problems:n};return t.length<o&&t.length>0&&m(s,`There are only ${t.length} servers for ${o} shards`,"Make no more shards than there are servers: an empty one proves nothing"),Ri(t,o)[r-1]??[]}var gy=/^(<=|>=|!=|<>|==|=>|=<|=|<|>)([\s\S]*)$/,yy={"<>":"!=","==":"=","=>":">=","=<":"<="},ad=/^[+-]?\d+(\.\d+)?$/,by='a value such as `1`, or an operator and a value in quotes: `">= 1"`';function ni(t,e){let[,n,r=""]=gy.exec(t)??[];if(n===void 0)return{operator:"=",operand:t};let o=yy[n];if(o!==void 0)return m(e,`${e.label} has the unknown operator \`${n}\``,`Did you mean \`${o}\`?`);let s=r.trim();return s===""?m(e,`${e.label} has the operator \`${n}\` and no value`,`Write a value behind it, or \`= ${n}\` to compare with this text`):wy(n,/^null$/i.test(s)?null:ld(s),e)}function wy(t,e,n){return e!==null||t==="="||t==="!="?{operator:t,operand:e}:m(n,`${n.label} orders by NULL, which has no order`,"Use `= null` or `!= null`")}function ld(t){return ad.test(t)&&String(Number(t))===t?Number(t):t}function ri(t){let e=de(t,"a single value",by);if(e===void 0)return;let{value:n,source:r}=e;return n===null&&r===""?Q(t,"a value","a value, or `null` for NULL"):{operand:typeof n=="number"&&ad.test(r)?ld(r):n}}function bt(t){let e=ri(t);if(e===void 0)return;let{operand:n}=e;return dt(t)?ni(String(n),t):{operator:"=",operand:n}}function wt(t,e){if(t===void 0)return;let{operator:n,operand:r}=t,o=String(r);return/^\d{1,15}$/.test(o)?{operator:n,operand:Number(o)}:m(e,`${e.label} counts rows, and ${w(o)} is no whole number`,'Write a number such as `3`, or a comparison such as `">= 1"`')}var _t=U("smoke[].expect"),_y={operator:"<",operand:0},vy={operator:">",operand:0},Lr=new Map([["empty",{kind:"empty",warnIf:void 0,errorIf:vy}],["succeeds",{kind:"succeeds"}]]),Sy={value:t=>{let e=bt(t);return e&&{kind:"value",is:e}},row:ky,rows:t=>{let e=wt(bt(t),t);return e&&{kind:"rows",count:e}},empty:$y,columns:Ey,equals:t=>cd(t,!0),"equals-unordered":t=>cd(t,!1),error:t=>{let e=xy(t);return e===void 0?void 0:{kind:"error",sqlState:e}},succeeds:t=>fd(t,"succeeds")};function dd(t){if(dt(t)){let r=le(t,"`succeeds`");if(r===void 0)return[];let o=Lr.get(r);return o!==void 0?[{expectation:o,subject:t}]:(m(t,...si(r)),[])}let e=M(t,_t,'`value: ">= 1"`')??{},n=Object.entries(e).flatMap(([r,o])=>o===void 0?[]:oi(r,o));return ii(n),n}function oi(t,e){let n=Sy[t]?.(e);return n===void 0?[]:[{expectation:n,subject:e}]}function si(t){return _t.includes(t)?[`The expectation \`${t}\` needs a value`,`Write \`${t}: \u2026\``]:[`Unknown expectation ${w(t)}`,G(t,_t,`Write ${On(_t)}`)]}function ii(t){if(!(t.length<2))for(let{expectation:e,subject:n}of t)e.kind!=="error"&&e.kind!=="succeeds"||m(n,`\`${e.kind}\` stands beside other expectations`,"It stands alone: remove the others, or remove it")}function ud(t){for(let{expectation:e,subject:n}of t)e.kind==="error"||e.kind==="succeeds"||m(n,`\`${e.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,"Expect `succeeds` or `error`, or use mode `read`")}function ky(t){let n=Ue(t,'`{ count: ">= 1" }`')?.flatMap(({key:r,value:o})=>{let s=bt(o);return s===void 0?[]:[[r,s]]});return n&&{kind:"row",columns:Object.fromEntries(n)}}function $y(t){if(!ut(t))return fd(t,"empty");let e=M(t,U("smoke[].expect.empty"),'`{ warn-if: "> 0", error-if: "> 10" }`'),n=e?.["warn-if"],r=e?.["error-if"];if(n===void 0&&r===void 0)return;let o=n&&wt(bt(n),n),s=r&&wt(bt(r),r);return{kind:"empty",warnIf:o,errorIf:s??_y}}function fd(t,e){let n=ce(t);return n===!1?m(t,`${t.label} can only be true`,"Remove it, and write what is expected instead"):n===void 0?void 0:Lr.get(e)}function Ey(t){let e=z(t,"the names as a list: `[id, name]`")??[];return ai(e.flatMap(n=>I(n,"the name of a column",r=>r)??[]))}function ai(t){return se(t)?{kind:"columns",names:t}:void 0}function cd(t,e){let r=Tr(t,'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')?.flatMap(s=>{let i=z(s,'the values of a row as a list: `[1, "a"]`');return i===void 0?[]:[{list:s,values:i.map(Ay)}]});if(r===void 0)return;let o=r[0]?.values.length;for(let{list:s,values:i}of r)i.length!==o&&m(s,`${s.label} has ${i.length} values, and the first row has ${o}`,"Rows of one result are equally long");return{kind:"equals",rows:r.map(({values:s})=>s),ordered:e}}function Ay(t){return ri(t)?.operand??null}function xy(t){let e=de(t,"an SQLSTATE",'`error: "42501"`');if(e!==void 0)return typeof e.value=="string"?li(e.value,t):/^[1-9](\d|\d{4})$/.test(e.source)?e.source:m(t,`${t.label} is ${w(e.source)}, which YAML does not read as text`,`Put it in quotes: "${e.source}"`)}function li(t,e){if(/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(t))return t;let n=t.toUpperCase(),r=/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(n)?`Did you mean \`${n}\`?`:'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`';return m(e,`${e.label} is ${w(t)}, which is no SQLSTATE`,r)}function pd(t){let e=t.map(({expectation:n})=>n);return se(e)?e:void 0}var Ty=["begin","start","commit","end","rollback","abort","savepoint","release"],Cr="A-Za-z_\\u0080-\\uffff",Oy=[["skipped",/[\s;]+|--[^\r\n]*/y],["other",/[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],["other",/'[^']*(?:''[^']*)*'?/y],["other",/"[^"]*(?:""[^"]*)*"?/y],["parameter",/\$\d+/y],["word",new RegExp(`[${Cr}][${Cr}0-9$]*`,"y")],["other",/\d[\w.]*/y]],Iy=new RegExp(`\\$(?:[${Cr}][${Cr}0-9]*)?\\$`,"y");function hd(t,e){let n=Ry(t),[r,o]=n;if(r===void 0)return{message:"There is no statement, only comments or nothing",suggestion:"Write one SQL statement",offset:0};if(Ny(r,o))return{message:`The statement begins with \`${r.text.toLowerCase()}\`, which controls transactions`,suggestion:"Remove it: each query already runs in a transaction of its own, which is rolled back",offset:r.offset};let s=n.find(({kind:i})=>i==="parameter");if(!(s===void 0||e==="plan"))return{message:`There is nothing to bind to the parameter \`${s.text}\``,suggestion:"Write a value in its place, or use mode `plan`, which needs none",offset:s.offset}}function Ny(t,e){if(t.kind!=="word")return!1;let n=t.text.toLowerCase();return Ty.includes(n)||n==="prepare"&&e?.text.toLowerCase()==="transaction"}function Ry(t){let e=[],n=0;for(;n<t.length;){let[r,o]=jy(t,n);r!=="skipped"&&e.push({kind:r,text:t.slice(n,o),offset:n}),n=o}return e}function jy(t,e){if(t.startsWith("/*",e))return["skipped",Ly(t,e)];let n=md(Iy,t,e);if(n!==void 0){let r=t.indexOf(n,e+n.length);return["other",r===-1?t.length:r+n.length]}for(let[r,o]of Oy){let s=md(o,t,e);if(s!==void 0)return[r,e+s.length]}return["other",e+1]}function md(t,e,n){let r=new RegExp(t);return r.lastIndex=n,r.exec(e)?.[0]}function Ly(t,e){let n=/\/\*|\*\//g;n.lastIndex=e;let r=0;for(let o=n.exec(t);o!==null;o=n.exec(t))if(r+=o[0]==="/*"?1:-1,r===0)return n.lastIndex;return t.length}function qr(t,e){let{subject:n,settings:r,spell:o,sql:s,location:i}=t,a=r.mode??"read";"name"in r||m(n,`${n.label} has no name`,`Add ${o("name","what it proves")}`),"database"in r||m(n,`${n.label} has no database`,`Add ${o("database","the database it runs in")}`),t.expected===void 0&&m(n,`${n.label} expects nothing, so it would prove nothing`,`Add ${o("expect","succeeds")}, or what its result must be`),a==="plan"&&ud(t.expected??[]),s!==void 0&&Cy(s,a,t);let{name:l,database:c}=r,u=pd(t.expected??[]),d=r.servers??e.serverNames,f=e.targets.map(h=>h.name).filter(h=>d.includes(h));if(!(l===void 0||c===void 0||u===void 0||s===void 0)&&se(f))return{name:l,servers:f,database:c,as:r.as,setRole:r.setRole,mode:a,sql:s.text,expect:u,timeoutMs:r.timeoutMs??e.timeoutMs,reveal:r.reveal??!1,location:i,sqlLines:s.lines}}function Cy({text:t,lines:e},n,{subject:r,location:o}){let s=hd(t,n);if(s===void 0)return;let i=e[t.slice(0,s.offset).split(`
`).length-1]??o.line;m({...r,location:{path:o.path,line:i}},s.message,s.suggestion)}function gd(t,e){t.forEach(({name:n,servers:r,location:o},s)=>{let i=t.slice(0,s).find(a=>a.name===n&&a.servers.some(l=>r.includes(l)));i!==void 0&&m({...e,location:o},`Two smoke queries have the name ${w(n)}; the other is at ${i.location.path}:${i.location.line}`,"Give each its own name")})}var ci=["name","server","servers","database","as","set-role","mode","timeout","reveal"],qy=["read","plan","rollback"];function Pr(t){return ci.includes(t)}function Mr(t,e,n,r){let o=s=>e===void 0?void 0:s(e,n);switch(t){case"name":return{name:o(mt)};case"server":case"servers":return{servers:o(s=>di(Se(s),n,r))};case"database":return{database:o(X)};case"as":return{as:o(s=>Py(s,n,r))};case"set-role":return{setRole:o(X)};case"mode":return{mode:o(ue(qy))};case"timeout":return{timeoutMs:o(ft)};case"reveal":return{reveal:o(pt)}}}function di(t,e,{serverNames:n}){for(let r of t)n.includes(r)||n.length===0||m(e,`Unknown server ${w(r)}`,G(r,n,`Servers are ${n.join(", ")}`));return t}function Py(t,e,{identityNames:n}){if(n.includes(t))return t;let r=n.length===0?"Declare it under `identities`, or leave out `as` to log in with the own identity":`Declared are ${n.join(", ")}; without \`as\` the own identity logs in`;return m(e,`Unknown identity ${w(t)}`,G(t,n,r))}var Fr=kn(ln(),1);function bd(t){let{node:e,source:n}=t,r=(0,Fr.isScalar)(e)&&typeof e.value=="string"?e.value:"",o=(0,Fr.isScalar)(e)?My(n.text,e.type,e.range):[],s=l=>l===void 0?void 0:n.locate(l.offset).line,i=0,a=r.split(`
`).map(l=>{let c=[...l.replace(/\s/g,"")].length;return i+=c,c===0?void 0:s(o[i-c])});return Uy(a,(0,Fr.isScalar)(e)?n.locate(e.range?.[0]??0).line:t.location.line)}function wd(t){let[,...e]=t.split(`
`).map((n,r)=>r+1);return[1,...e]}function My(t,e,n){let[r,o]=n??[0,0];switch(e){case"BLOCK_LITERAL":case"BLOCK_FOLDED":{let s=t.indexOf(`
`,r)+1;return s===0?[]:Dr(t.slice(s,o),s,yd)}case"QUOTE_DOUBLE":return Dr(t.slice(r+1,o-1),r+1,Fy);case"QUOTE_SINGLE":return Dr(t.slice(r+1,o-1),r+1,Dy);default:return Dr(t.slice(r,o),r,yd)}}var yd=/\S/gu,Dy=/''|\S/gu,Fy=/\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu;function Dr(t,e,n){return[...t.matchAll(n)].filter(([r])=>!By(r)).map(r=>({offset:e+r.index}))}function By(t){let[,e="",n]=/^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(t)??[];return n===void 0?/^[\snrtvfLP_]$/.test(e):/\s/.test(String.fromCodePoint(Number.parseInt(n,16)))}function Uy(t,e){let n=Math.max(0,t.findIndex(i=>i!==void 0)),r=Math.max(e,(t[n]??e)-n),o=[r],s=r;for(let[i,a]of t.entries())s=a??(i===0?r:s+1),i>0?o.push(s):o[0]=s;return o}var Br=[...ci,"expect"],_d=/^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/;function vd(t,e,n,r){let o=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`),s=o.split(`
`),i=s.findIndex(f=>!/^\s*(--.*)?$/.test(f)),a=i===-1?s.length:i,l=s.slice(0,a).flatMap((f,h)=>Ky(f,h+1,t,r.problems));Wy(s.slice(a),a,t,r.problems),Jy(l);let c={name:t,...n};for(let f of l)Pr(f.key)&&(c={...c,...Gy(f.key,f,r)});let u=Math.min(a+1,s.length),d={path:t,line:u};return qr({subject:{label:w(t),location:d,problems:r.problems},settings:c,spell:(f,h)=>`\`-- @${f} ${h}\` at the top of the file`,expected:Yy(l,t),sql:{text:o,lines:wd(o)},location:d},r)}function Ky(t,e,n,r){let[,o,s,i]=_d.exec(t)??[];if(o===void 0||s===void 0||i===void 0)return[];let a=o.length+1,l={label:`\`@${s}\``,location:{path:n,line:e,column:a},problems:r};if(Br.includes(s))return{key:s,value:i.trim(),line:e,column:a,subject:l};let c=`Known are ${Br.map(d=>`@${d}`).join(", ")}`,u=G(s,Br)?.replace("`","`@");return m(l,`Unknown header ${w(`@${s}`)}`,u??c),[]}function Wy(t,e,n,r){t.forEach((o,s)=>{let i=_d.exec(o)?.[2];if(i===void 0||!Br.includes(i))return;let a={path:n,line:e+s+1};m({label:"",location:a,problems:r},`\`@${i}\` stands below the statement's first line`,"Move it to the top of the file")})}function Jy(t){let e=new Set;for(let{key:n,subject:r}of t){let o=n==="servers"?"server":n;e.has(o)&&n!=="expect"&&m(r,`\`@${n}\` is given twice`,"Keep one of them"),e.add(o)}}function Gy(t,{value:e,subject:n},r){return e===""&&m(n,`\`@${t}\` is empty`,"Write a value behind it, or remove the line"),Mr(t,e===""?void 0:e,n,r)}function Yy(t,e){let n=t.filter(({key:o})=>o==="expect");if(n.length===0)return;let r=n.flatMap(o=>Hy(o,e));return ii(r),r}function Hy({value:t,line:e,column:n,subject:r},o){let[,s="",i="",a=""]=/^(\S*)(\s*)(.*)$/.exec(t)??[],l=Lr.get(s);if(a===""&&l!==void 0)return[{expectation:l,subject:r}];if(a===""||!_t.includes(s)){let[f,h]=s===""?["`@expect` is empty","Write `-- @expect succeeds`, or what its result must be"]:si(s);return m(r,f,h?.replace(/^Write `(\w+): …`$/,"Write `-- @expect $1 \u2026`")),[]}let c=Vy(s,a,{...r,label:`\`@expect ${s}\``});if(c!==void 0)return c;let u={path:o,line:e,column:n+s.length+i.length},d=gt(a,u,`\`@expect ${s}\``,r.problems);return d===void 0?[]:oi(s,d)}function Vy(t,e,n){if((t==="value"||t==="rows")&&/^[<>=!]/.test(e)){let r=ni(e,n);if(t==="value")return r===void 0?[]:[{expectation:{kind:t,is:r},subject:n}];let o=wt(r,n);return o===void 0?[]:[{expectation:{kind:"rows",count:o},subject:n}]}if(t==="columns"&&!e.startsWith("[")){let r=ai(Se(e));return r===void 0?[]:[{expectation:r,subject:n}]}if(t==="error"&&/^\w+$/.test(e)){let r=li(e,n);return r===void 0?[]:[{expectation:{kind:t,sqlState:r},subject:n}]}}var Sd="`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`";function kd(t,e){if(t===void 0)return[];let n=(z(t,Sd)??[]).flatMap(r=>{let o=M(r,U("smoke[]"),Sd,{instead:{query:"Did you mean `sql`?"}});return o===void 0?[]:o.file===void 0?Qy(r,o,e)??[]:zy(o.file,o,e)});return gd(n,t),n}function Qy(t,e,n){let{sql:r,expect:o,name:s}=e;r===void 0&&m(t,`${t.label} has no \`sql\``,"Add `sql: \u2026`, or `file: \u2026` with the path of a `.sql` file");let i=r&&le(r,"one SQL statement");return qr({subject:t,settings:$d(e,n),spell:(a,l)=>`\`${a}: ${l}\``,expected:o&&dd(o),sql:r===void 0||i===void 0?void 0:{text:i,lines:bd(r)},location:(s??t).location},n)}function zy(t,e,n){for(let a of["name","sql","expect"]){let l=e[a];l!==void 0&&m(l,`\`${a}\` stands beside \`file\``,`Write it in the file: ${a==="sql"?"the statement":`\`-- @${a} \u2026\``}`)}let{name:r,...o}=$d(e,n),s=I(t,"`smoke/*.sql`",Ke);if(s===void 0)return[];let i=n.files.glob(s);return i.length===0&&m(t,`No file matches ${w(s)}`,"Paths are relative to the root of the repository; is it checked out?"),i.flatMap(a=>{let l=n.files.read(a);return l!==void 0?vd(a,l,o,n)??[]:(m(t,`${w(a)} matches and cannot be read`,"Make the pattern match files only, such as `smoke/*.sql`"),[])})}function $d(t,e){t.server!==void 0&&t.servers!==void 0&&m(t.servers,"`server` and `servers` are both given","Keep one of them");let n={};for(let[r,o]of Object.entries(t))o!==void 0&&Pr(r)&&(n={...n,...Xy(r,o,e)});return n}function Xy(t,e,n){return t==="timeout"?{timeoutMs:Or(e)}:t==="reveal"?{reveal:ce(e)}:(t==="server"||t==="servers")&&Ec(e)?{servers:Zy(e,n)}:Mr(t,le(e,"a text"),e,n)}function Zy(t,e){return(z(t,"names of servers")??[]).flatMap(n=>I(n,"the name of a server",(o,s)=>di([o],s,e))??[])}var eb=["audit","gate"],tb=["error","warning","never"],nb=4,rb=3e4;function a0(t,e){let n=[];Ci(t.inputs,n);let r=ob(t,n),o={...t,root:r??{},fileIsReadable:r!==void 0,problems:n},s=sd(t.inputs,n),i=ib(o,s),a=ab(o,i,e),l=Li(n);return se(l)?{kind:"problems",problems:l}:se(i.targets)?{kind:"ok",config:{...a,shard:s?.shard,servers:i.targets}}:{kind:"problems",problems:[{...ui,location:void 0}]}}var ui={message:"No server is given",suggestion:`Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${Xe}\``};function ob({inputs:t,files:e},n){let r=we(t,"config",n),o=r?.text??Xe,s=e.read(o);if(s===void 0)return r===void 0?{}:m(r,`There is no configuration file ${w(o)}`,"Paths are relative to the root of the repository; is it checked out?");let i=n.length,a=gt(s,{path:o,line:1,column:1},w(o),n);if(a===void 0)return n.length===i?{}:void 0;let l=M(a,U(""),"`version: 1` and what the check needs");return l!==void 0&&sb(a,l),l}function sb(t,{version:e}){if(e===void 0){let n={path:t.location.path,line:1};m({...t,location:n},`${t.label} has no \`version\``,"Begin the file with `version: 1`")}else de(e,"the number 1","`version: 1`")?.value!==1&&m(e,"`version` is not the number 1","Write `version: 1`: the format that this release reads")}function ib(t,e){let{root:n,inputs:r,problems:o,fileIsReadable:s}=t,i=e?.servers??we(r,"server",o);i===void 0&&n.server===void 0&&n.servers===void 0&&ti(t,ui.message,ui.suggestion);let a=zc({servers:n.servers,server:n.server},i,{loginRole:Z(t,"login-role",X),loginRoleGiven:Zs(t,"login-role")||!s,databases:Z(t,"databases",Mc,jr)??Rr,rehearse:Z(t,"rehearse",pt,ce)??!1});return{...a,targets:id(a.targets,e,o)}}function ab(t,e,n){let{root:r,files:o,problems:s}=t,i=ei(t,"tenant-id","AZURE_TENANT_ID",Nr),a=Z(t,"timeout",ft,Or)??rb,{identities:l,names:c}=Dc(r.identities,i),{targets:u,names:d}=e;return{mode:Z(t,"mode",ue(eb))??"audit",failOn:Z(t,"fail-on",ue(tb))??"error",cloud:td(t),tenantId:i,clientId:ei(t,"client-id","AZURE_CLIENT_ID",Ir),identities:l,migration:Fc(r.migration),rehearseAs:Kc(r["rehearse-as"],c),smoke:kd(r.smoke,{files:o,targets:u,serverNames:d,identityNames:c,timeoutMs:a,problems:s}),rules:jc(r.rules,n),suppressions:Lc(r.suppressions,n),baseline:Cc(r.baseline,o),concurrency:Z(t,"concurrency",Js,Ic)??nb,timeoutMs:a,ca:nd(t),reportDir:rd(t),annotations:Z(t,"annotations",pt,ce)??!0,openFirewall:Z(t,"open-firewall",pt,ce)??!1}}var lb=["servers","shard","smoke","concurrency","timeoutMs","ca","reportDir","annotations","openFirewall"];function Ed(t,e){let n=new Set(lb),r=Object.entries(t).filter(([s])=>!n.has(s)),o={...Object.fromEntries(r),baseline:[...t.baseline].sort()};return{toolVersion:e,shard:t.shard??null,settings:o}}function c0(t,{reportDir:e,annotations:n}){return{...t,reportDir:e,annotations:n,baseline:new Set(t.baseline),smoke:[],shard:void 0,concurrency:1,timeoutMs:0,ca:void 0,openFirewall:!1}}var fi="0.1.0";var cb=/^[a-z0-9._-]$/,db=/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;function pi(t){let e=[...t],n=e.length-1;return e.map((r,o)=>o===0&&(/[._]/.test(r)||db.test(t))||o===n&&r==="."||!cb.test(r)?ub(r):r).join("")}function ub(t){return[...new TextEncoder().encode(t)].map(e=>`%${e.toString(16).toUpperCase().padStart(2,"0")}`).join("")}var fb=new Set(["azuresu","azure_superuser","azure_pg_admin","replication"]);function pb(t){let e=t.split(",").map(o=>o.trim());if(!e.some(o=>o.toLowerCase()==="aadauth"))return;let n=o=>{let s=e.find(i=>i.toLowerCase().startsWith(`${o}=`));return s===void 0?void 0:s.slice(o.length+1).trim()},r=n("type")?.toLowerCase();return{objectId:n("oid")?.toLowerCase(),principal:r==="user"||r==="group"||r==="service"?r:void 0,admin:e.some(o=>o.toLowerCase()==="admin")}}function Ad(t,e){return`aadauth,oid=${t},type=${e}`}function mb(t){return t!==null&&/^(md5|scram)/i.test(t)}function xd(t){return{facts:t,class:hb(t)}}function hb(t){if(t.superuser||t.name.startsWith("pg_")||fb.has(t.name))return{kind:"platform"};let e=t.label===null?void 0:pb(t.label);return e!==void 0?{kind:"entra",...e,keepsPassword:mb(t.authType)}:t.canLogin?{kind:"password"}:{kind:"group"}}function Td(t,e,n){let r=e.find(i=>i.from===t);if(r===void 0)return{kind:"undecided",because:`\`migration\` does not name ${t}`};if("label"in r)return{kind:"label",...r.label,because:`\`migration\` gives the object id of the principal that ${t} becomes, so its objects, privileges and settings stay where they are`};let{to:o}=r,s=n.find(({facts:i})=>i.name===o);if(s===void 0)return{kind:"reassign",to:o,because:`\`migration\` names ${o}; no such role is known yet`};switch(s.class.kind){case"entra":return{kind:"reassign",to:o,because:`\`migration\` names the Entra role ${o}`};case"group":return{kind:"owner-group",to:o,because:`\`migration\` names ${o}, which may not log in: its members own through it`};case"password":return{kind:"undecided",because:`${o}, which \`migration\` names, logs in with a password itself: label it for Entra first`};case"platform":return{kind:"undecided",because:`${o}, which \`migration\` names, is a role of the platform`};default:return Ai(s.class)}}function Ur(t){return t.kind==="reassign"||t.kind==="owner-group"?t.to:void 0}function Kr(t,{objectId:e,principal:n}){return`security label for "pgaadauth" on role ${me(t)} is ${It(Ad(e,n))};`}function Od(t){return`security label for "pgaadauth" on role ${me(t)} is null;`}var gb="postgres";function Id(t,e){if(t.roles.kind!=="observed")return[];let n=t.roles.value.map(xd),r=i=>Td(i,e,n),o=yb(t,n,r),s=t.audits.map(({database:i,rules:a,before:l})=>{let c=a.kind==="observed"?a.value.flatMap(Nd):[];return Rd(t,{database:i,forShared:!1,before:l,labels:[]},c,r)}).sort((i,a)=>Wr(i.database,a.database));return[o,...s].filter(({handovers:i,labels:a,undecided:l})=>i.length+a.length+l.length>0)}function yb(t,e,n){let r=e.filter(i=>i.class.kind==="password").flatMap(({facts:{name:i}})=>{let a=n(i);return a.kind==="label"?[{role:i,route:a}]:[]}),o=t.audits[0]?.before??{kind:"not-applicable",because:"no database was entered"};return Rd(t,{database:gb,forShared:!0,before:o,labels:r},t.shared.flatMap(Nd),n)}function Nd({rule:t,rows:e}){let n=Ti(t);return n===void 0||e.kind!=="observed"?[]:e.value.map(r=>[n,r])}function Rd({server:t,serverVersion:e},n,r,o){let s=[...Map.groupBy(r,([,i])=>i.role??"")].filter(([i])=>i!=="").sort(([i],[a])=>Wr(i,a)).map(([i,a])=>({role:i,found:a,route:o(i)}));return{server:t.name,host:t.host,serverVersion:e,...n,handovers:s.flatMap(({role:i,found:a,route:l})=>{let c=Ur(l);return c===void 0?[]:[bb(i,c,l,a)]}),undecided:s.flatMap(({role:i,found:a,route:l})=>l.kind==="undecided"?[{role:i,count:a.length,because:l.because}]:[])}}function bb(t,e,n,r){let o=s=>r.flatMap(([i,a])=>i===s?[a]:[]).sort((i,a)=>Wr(i.type,a.type)||Wr(i.identity,a.identity));return{from:t,to:e,route:n,objects:o("objects"),defaultPrivileges:o("defaultPrivileges"),mappings:o("mappings"),policies:o("policies"),jobs:o("jobs")}}function Wr(t,e){return t<e?-1:t>e?1:0}var vt=`do $gate$
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
$gate$;`;var fe=`pair as (
    select old.oid as old_oid, old.rolname as old_name, new.oid as new_oid, new.rolname as new_name
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
  )`,wb=`listed as (
    select role.key as role_name, kind.key as type, one.value as identity
    from jsonb_each(nullif(current_setting('postgres_entra_gate.objects'), '')::jsonb) role
    cross join lateral jsonb_each(role.value) kind
    cross join lateral jsonb_array_elements_text(kind.value) one
  )`,_b=`owned as (
    select pair.*, dep.dbid, dep.classid, dep.objid, ide.type, ide.schema, ide.identity,
      current_setting('postgres_entra_gate.way') = 'there' or lst.identity is not null as moving
    from pair
    join pg_catalog.pg_shdepend dep on dep.refobjid = pair.old_oid
    cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
    left join listed lst on (lst.role_name, lst.type, lst.identity) = (pair.new_name::text, ide.type, ide.identity)
    where dep.refclassid = 'pg_catalog.pg_authid'::regclass
      and dep.deptype = 'o'
      and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = current_database()))
  )`,Y=`${fe}, ${wb}, ${_b}`;function We(t){return`(${t}.type in ('event trigger', 'foreign-data wrapper')
      or ${t}.type = 'subscription' and current_setting('server_version_num')::integer < 160000
      or ${t}.type = 'publication' and (
        exists (select from pg_catalog.pg_publication pub where pub.oid = ${t}.objid and pub.puballtables)
        or exists (
          select from pg_catalog.pg_depend dep
          where dep.refclassid = 'pg_catalog.pg_publication'::regclass
            and dep.refobjid = ${t}.objid
            and dep.classid = to_regclass('pg_catalog.pg_publication_namespace')
        )
      ))`}var St="('default acl', 'user mapping')";function pn(t,e){return`case when ${t}.type not in ('extension', 'default acl', 'user mapping') and coalesce(${t}.schema, '') not like 'pg\\_temp%'
        and not (${t}.type = 'sequence' and exists (
          select from pg_catalog.pg_depend col
          where col.classid = ${t}.classid and col.objid = ${t}.objid
            and col.refclassid = 'pg_catalog.pg_class'::regclass and col.refobjsubid > 0 and col.deptype in ('a', 'i')
        )) then
        format('alter %s %s owner to %I',
          case ${t}.type
            when 'composite type' then 'type'
            when 'foreign-data wrapper' then 'foreign data wrapper'
            when 'statistics object' then 'statistics'
            else ${t}.type
          end,
          case when ${t}.type = 'aggregate' and ${t}.identity like '%()' then left(${t}.identity, -2) || '(*)' else ${t}.identity end,
          ${e})
      end`}function mn(t){return`${t}.type <> 'schema', ${t}.type, ${t}.identity`}function hn(t){return`(not pg_has_role(${t}, current_user, 'MEMBER') and (
      exists (
        select from pg_catalog.pg_auth_members adm
        where adm.roleid = ${t} and adm.admin_option and pg_has_role(adm.member, 'USAGE')
      )
      or current_setting('server_version_num')::integer < 160000
        and exists (select from pg_catalog.pg_roles who where who.rolname = current_user and who.rolcreaterole)
    ))`}var gn=`case pg_get_userbyid(nsp.nspowner)
        when 'pg_database_owner' then (select cur.datdba from pg_catalog.pg_database cur where cur.datname = current_database())
        else nsp.nspowner
      end`;function yn(t,e){return`(pg_has_role(${t}.srvowner, 'USAGE') or has_server_privilege(${e}, ${t}.oid, 'USAGE'))`}var jd=`with ${fe}, answer as (
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
order by ans.place, ans.about collate "C";`;var vb=.2,Ld=`with ${Y}, me as (
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
    ${gn} as owner, own.old_oid,
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
    (rel.relowner in (select lent.oid from lent) or pg_has_role(rel.relowner, 'USAGE') or ${hn("rel.relowner")})
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
    ${hn("rol.oid")} as lendable,
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
  where ${We("own")}
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
    select srv.srvowner in (select lent.oid from lent) or ${yn("srv","pair.old_oid")}
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
    format('about %s ms until the commit, for %s objects; a rehearsal measures it', ceil(count(*) * ${vb}), count(*))
  from owned own
)
select ans.question, ans.about, ans.state, ans.detail
from answer ans
order by ans.place, ans.about collate "C";`;function kt(t,e){let{server:n,host:r,database:o,forShared:s}=e;return[`${t}.sql, generated by postgres-entra-gate`,"",`Server:   ${O(n)} (${O(r)})`,`Database: ${O(o)}${s?", or any other":""}`,...Sb(e),"",...kb[t],...s?$b:[],...t==="remediate"&&!s&&e.handovers.length>0?Eb:[],"","Run it there as a Microsoft Entra administrator of the server, who is none of the replaced roles:",`  psql "host=\u2026 dbname=\u2026 user=\u2026 sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f ${t}.sql`,"It holds no psql commands, so any client that sends it whole will do.",...t==="remediate"?Ab(e):[],...xb(e)].map(a=>`-- ${a}`.trimEnd()).join(`
`)}function Sb({handovers:t,labels:e}){let n=[...e.map(({role:r,route:o})=>`${O(r)}: labelled in place, because ${O(o.because)}`),...t.map(({from:r,to:o,route:s})=>`${O(r)} \u2192 ${O(o)}: ${s.kind==="owner-group"?"to an owner group":"to an Entra role"}, because ${O(s.because)}`)];return n.length===0?["Roles:    none has a route: see below"]:n.map((r,o)=>`${o===0?"Roles:    ":"          "}${r}`)}var kb={preflight:["Says what remediate.sql needs and whether it is there, and who stands in its way now. It changes nothing.",'Rows marked "missing" or "stop" want your attention before you run remediate.sql.'],remediate:["Hands over what hangs on the password roles. One transaction: all of it happens, or nothing. It may be run again.","It takes an exclusive lock on each table for a moment, and gives up after five seconds of waiting for one."],undo:["Puts back what remediate.sql of this folder changed: owners, privileges, default privileges, policies. One transaction.","It knows the state that the audit saw. What was made or changed since then by others is left as it is."]},$b=["It is for the roles themselves, and for databases, tablespaces and subscriptions, which belong to no database. Run it before","the files of the databases. A subscription can only be handed over in the database that it works in: run it there too."],Eb=["Databases and tablespaces of these roles go along if _shared/remediate.sql was not run before; _shared/undo.sql brings those back."];function Ab({handovers:t}){return t.length===0?[]:["","From the commit on the password roles have only those rights on these objects that were granted to them. While","applications still log in as them, make each a member of its successor first:",...t.map(({from:e,to:n})=>`  grant ${O(me(n))} to ${O(me(e))};`)]}function xb({undecided:t,forShared:e}){if(t.length===0)return[];let n=e?"as a database, tablespace or subscription":"in this database";return["",`Nothing below is for ${t.length===1?"this role":"these roles"}. What becomes of ${t.length===1?"it":"them"} is said under \`migration:\`, by one line for each:`,...t.flatMap(({role:r,count:o,because:s})=>[`  ${O(r)} has ${x(o,"thing")} ${n}, and ${O(s)}`,`  - { from: ${Cd(r)}, to: <Entra or group role> }`,`  - { from: ${Cd(r)}, label: { object-id: <object id>, type: service } }   # it becomes an Entra role itself`])]}function Cd(t){return/^[A-Za-z_][\w-]*$/.test(t)?t:O(JSON.stringify(t))}var Tb=["set local client_encoding = 'UTF8';","set local standard_conforming_strings = on;","set local search_path = '';","set local row_security = on;"];function $t({database:t,forShared:e},n){let r={database:e?"":t,...n};return[...Tb,...Object.entries(r).map(([o,s])=>`set local postgres_entra_gate.${o} = ${Ob(typeof s=="string"?s:Ib(s))};`)].join(`
`)}function Ob(t){return t.includes("\\")?`E${It(t.replaceAll("\\","\\\\"))}`:It(t)}function Ib(t){return Array.isArray(t)&&t.length>1?`[
${t.map(e=>JSON.stringify(e)).join(`,
`)}
]`:JSON.stringify(t)}var Nb="set local lock_timeout = '5s';";function Jr(t,e){return[`${Nb}
${t}`,...e.map(({title:n,sql:r},o)=>`-- ${o+1}. ${n.replaceAll(`
`,`
-- `)}
${r}`)]}var Rb="begin isolation level read committed read write;";function Gr(t){return[Rb,...t,"commit;"].join(`

`)}function qd(t){let{handovers:e,labels:n}=t,r=e.length+n.length>0;return`${[kt("preflight",t),...r?jb(t):[]].join(`

`)}
`}function jb(t){let{handovers:e,labels:n}=t,r={pairs:e.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:"",jobs:e.flatMap(o=>Lb(o,t.database))};return[`begin transaction read only;
${$t(t,r)}`,`-- 1. The right database, and every role is there.
${vt}`,`-- 2. What remediate.sql needs.
${Ld}`,`-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.
${jd}`,"commit;"]}function Lb({from:t,to:e,jobs:n},r){let o=n.filter(({details:i})=>i.scheduler==="pg_cron"),s=o.some(({details:i})=>i.database!==r||i.active===!1);return o.length===0?[]:[{from:t,to:e,special:s}]}var Pd={table:"table",view:"view","materialized view":"materialized view","foreign table":"foreign table",sequence:"sequence",type:"type","composite type":"type",domain:"domain",function:"function",procedure:"procedure",aggregate:"aggregate",schema:"schema",collation:"collation",conversion:"conversion",operator:"operator","operator class":"operator class","operator family":"operator family","text search dictionary":"text search dictionary","text search configuration":"text search configuration","foreign-data wrapper":"foreign data wrapper",server:"server","event trigger":"event trigger",publication:"publication",subscription:"subscription","large object":"large object","statistics object":"statistics",language:"language",tablespace:"tablespace",database:"database"};function Cb(t,e){let n=Object.hasOwn(Pd,t.type)?Pd[t.type]:void 0;if(!(n===void 0||t.schema==="pg_temp"))return`alter ${n} ${qb(t)} owner to ${me(e)};`}function B0(t,e){if(e.kind==="label")return t.role===null?void 0:Kr(t.role,e);let n=Ur(e);return n===void 0?void 0:Cb(t,n)}function qb({type:t,identity:e}){return t==="aggregate"&&e.endsWith("()")?`${e.slice(0,-2)}(*)`:e}function Yr({type:t,details:e},n){return t==="subscription"?n!==null&&n<16e4:t==="event trigger"||t==="foreign-data wrapper"||e.superuser_only===!0}var Md=`not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`,Dd=`if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`,Pb="as one (jobid bigint, schedule text, command text, database text, active boolean, called text)",Fd=`do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${Md} then
    return;
  end if;
  for hand in
    with ${fe}
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
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${Pb} order by one.jobid loop
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
        ${Dd}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`,Bd=`do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${Md} then
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
        ${Dd}
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
$gate$;`;var Hr=`do $gate$
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
      with ${Y}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${gn} as owner, nsp.oid as objid, own.new_name as grantee
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
        select 'usage', 'schema', nsp.nspname, ${gn}, nsp.oid, who.name
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
      with ${fe}
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
        and (round = 'roles' or ${hn("rol.oid")})
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
$gate$;`,Vr=`do $gate$
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
$gate$;`;var Ud=`do $gate$
declare
  hand record;
  thing record;
begin
  for hand in
    with ${Y}
    select pair.old_name, pair.new_name,
      count(*) filter (where ${We("own")}) as held_back
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
      with ${Y}
      select ${pn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.dbid <> 0 and not ${We("own")}
      order by ${mn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`,Qr=`do $gate$
declare
  thing record;
begin
  for thing in
    with ${Y}
    select own.type, own.identity, ${pn("own","own.new_name")} as statement
    from owned own
    where own.dbid = 0 and own.moving and not ${We("own")}
    order by ${mn("own")}
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
$gate$;`,Kd=`do $gate$
declare
  hand record;
  thing record;
  own_statements text[];
  own_schemas text[];
  lent text[];
  statement text;
begin
  for hand in
    with ${Y}
    select pair.old_name, pair.new_name,
      count(*) filter (where own.moving and own.type = 'extension') as extensions,
      count(*) filter (where not own.moving and own.type not in ${St}
        and (own.type in ('extension', 'subscription') or ${We("own")})) as bound,
      (select count(*) from listed lst where lst.role_name = pair.new_name and lst.type not in ${St})
        - count(*) filter (where own.moving and own.type not in ${St}) as gone
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
      with ${Y}
      select array_agg(${pn("own","own.old_name")} order by ${mn("own")}), array_agg(distinct own.schema)
      into own_statements, own_schemas
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and not own.moving and own.type not in ${St};
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
      with ${Y}
      select ${pn("own","own.new_name")} as statement
      from owned own
      where own.old_name = hand.old_name and own.new_name = hand.new_name and own.moving and own.dbid <> 0 and own.type not in ${St}
      order by ${mn("own")}
    loop
      if thing.statement is not null then
        execute thing.statement;
      end if;
    end loop;
  end loop;
end
$gate$;`;var Wd=`do $gate$
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
$gate$;`,Jd=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${yn("srv","old.oid")} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
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
$gate$;`,Gd=`do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${yn("srv","rol.oid")} as may_make
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
$gate$;`;var Yd=`do $gate$
declare
  policy record;
begin
  for policy in
    with ${fe}, named as (
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
$gate$;`,Hd=`do $gate$
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
$gate$;`;var Vd=`do $gate$
declare
  remainder record;
begin
  for remainder in
    with ${Y}
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
$gate$;`;var zr=1e3;function Qd(t){let e=Mb(t);return`${[kt("remediate",t),...e.length===0?[]:[Gr(e)]].join(`

`)}
`}function Mb(t){let{handovers:e,labels:n}=t;if(e.length+n.length===0)return[];let r={pairs:e.map(({from:o,to:s})=>[o,s]),labelled:n.map(({role:o})=>o),way:"there",objects:""};return Jr($t(t,r),Db(t))}function Db(t){let{handovers:e,labels:n,forShared:r}=t,o=(a,l,c=!0)=>c?[{title:a,sql:l}]:[],s=e.length>0,i=(a,l,c)=>{let u=e.flatMap(d=>d[a]);return o([l,...zd(u)].join(`
`),c,u.length>0)};return[...o("The right database, and every role is there.",vt),...o("These roles become Entra roles themselves. Nothing that they own or hold moves.",n.map(({role:a,route:l})=>Kr(a,l)).join(`
`),n.length>0),...o("Lend what the handover takes, where it is missing. The last step but one takes exactly that back.",Hr,s),...o(["The handover.",...e.flatMap(a=>Fb(a,t))].join(`
`),r?Qr:Ud,s),...i("defaultPrivileges","Default privileges: the successor gets the same, the password role loses them.",Wd),...i("mappings","User mappings: dropped where the successor, or everybody, has one on the server; else they stay.",Jd),...i("policies","Row-level security: the successor is named instead.",Yd),...i("jobs","Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.",Fd),...o("The loans end.",Vr,s),...o("What is left, if anything: a warning for each role.",Vd,s)]}function Fb({from:t,to:e,objects:n},{serverVersion:r}){let o=n.filter(s=>Yr(s,r));return[`${O(t)} \u2192 ${O(e)}: ${x(n.length,"object")}.`,...zd(n.filter(s=>!o.includes(s))),...o.length===0?[]:["Only a superuser can give these away, so all others go one by one; extensions then stay as well:",...o.slice(0,zr).map(s=>`  ${Xd(s)}: ${Bb(s)}`)]]}function zd(t){let e=t.slice(0,zr).map(n=>`  ${Xd(n)}`);return t.length<=zr?e:[...e,`  and ${x(t.length-zr,"object")} more: report.json lists them all`]}function Xd({type:t,identity:e}){return`${O(t)} ${O(e)}`}function Bb({type:t,identity:e}){switch(t){case"publication":return"make one of named tables as the successor, point the subscribers to it, then drop this one";case"subscription":return"drop it and make it again as the successor";default:return`\`drop ${t==="foreign-data wrapper"?"foreign data wrapper":O(t)} ${O(e)}\` if nobody needs it, label the role in place instead, or ask Azure support`}}var Zd=`do $gate$
declare
  step record;
begin
  for step in
    with ${fe}, both_roles as (
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
$gate$;`;var eu=`held (classid, objid, name, acl) as (
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
  )`,Ub=`jsonb_build_object(
        'grantor', pg_get_userbyid(acl.grantor),
        'grantee', case when acl.grantee <> 0 then pg_get_userbyid(acl.grantee) end,
        'privilege', acl.privilege_type,
        'grantable', acl.is_grantable
      )`,tu=`do $gate$
begin
  perform set_config('postgres_entra_gate.grants', (
    with ${Y}, ${eu}, noted as (
      select jsonb_build_object('owner', own.old_name, 'type', own.type, 'identity', own.identity, 'column', hel.name,
        'entries', jsonb_agg(${Ub})) as one
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
$gate$;`,nu=`do $gate$
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
        with ${Y}, ${eu}, noted as (
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
$gate$;`;function ru(t){let e=Kb(t);return`${[kt("undo",t),...e.length===0?[]:[Gr(e)]].join(`

`)}
`}function Kb(t){let{handovers:e,labels:n,before:r}=t;if(e.length+n.length===0)return[];if(e.length>0&&r.kind!=="observed")return[Jb];let o=r.kind==="observed"?r.value:{grants:[],defaultPrivileges:[]};return Jr(`${Wb}
${$t(t,Gb(t,o))}`,Hb(t))}var Wb="set local enable_nestloop = off;",Jb=`do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`;function Gb(t,{grants:e,defaultPrivileges:n}){let{handovers:r,labels:o,forShared:s,serverVersion:i}=t,a=new Set(r.map(({from:c})=>c)),l=new Set(r.flatMap(({from:c,to:u})=>[c,u]));return{pairs:r.map(({from:c,to:u})=>[u,c]),labelled:o.map(({role:c})=>c),way:"back",objects:Object.fromEntries(r.map(({from:c,objects:u})=>[c,Yb(u.filter(d=>!Yr(d,i)))])),grants:e.filter(({shared:c,owner:u})=>c===s&&a.has(u)).map(({owner:c,type:u,identity:d,column:f,entries:h})=>({owner:c,type:u,identity:d,column:f,entries:h})),...s?{}:{default_privileges:n.filter(({role:c})=>l.has(c)),mappings:r.flatMap(({from:c,mappings:u})=>u.map(({details:d})=>({role:c,server:d.server}))),policies:r.flatMap(({policies:c})=>c.map(({details:{table:u,policy:d,named:f}})=>({table:u,policy:d,roles:f}))),jobs:r.flatMap(({from:c,to:u,jobs:d})=>d.flatMap(({name:f,details:{scheduler:h,job:b}})=>h==="pg_cron"?[{from:c,to:u,job:b,name:f===b?null:f}]:[]))}}}function Yb(t){let e=Map.groupBy(t,({type:n})=>n);return Object.fromEntries([...e].map(([n,r])=>[n,r.map(({identity:o})=>o)]))}function Hb(t){let{handovers:e,labels:n,forShared:r}=t,o=a=>e.some(l=>l[a].length>0),s=(a,l,c=!0)=>c?[{title:a,sql:l}]:[],i=e.length>0;return[...s("The right database, and every role is there.",vt),...s("These roles are password roles again.",n.map(({role:a})=>Od(a)).join(`
`),n.length>0),...s("Note the privileges that the way back would blur.",tu,i&&!r),...s("Lend what the way back takes, where it is missing. The last step takes exactly that back.",Hr,i),...s("The owners.",r?Qr:Kd,i),...s("The privileges that became one with those of the successor.",nu,i),...s("Default privileges.",Zd,i&&!r),...s("User mappings.",Gd,o("mappings")),...s("Row-level security.",Hd,o("policies")),...s("Jobs of pg_cron.",Bd,o("jobs")),...s("The loans end.",Vr,i)]}var Vb="_shared";function ou(t,e){return t.flatMap(n=>Id(n,e)).flatMap(n=>{let r=n.forShared?Vb:pi(n.database),{server:o,database:s}=n,i=`remediation/${pi(n.server)}/${r}`;return[{path:`${i}/preflight.sql`,server:o,database:s,text:qd(n)},{path:`${i}/remediate.sql`,server:o,database:s,text:Qd(n)},{path:`${i}/undo.sql`,server:o,database:s,text:ru(n)}]})}function bn({database:t,tried:e}){if(e.kind==="not-applicable")return"refused";if(e.kind==="unavailable")return"not-tried";let{result:n}=e.value;return n.kind!=="ran"?"failed":n.roles.some(r=>Et(r,t)>0)?"left-over":"done"}function Et(t,e){return Xr(t,n=>n.kind==="owner"&&n.database===e)}function Xr({counts:t},e){return t.filter(e).reduce((n,{count:r})=>n+r,0)}var su=5,iu=5,Qb=500;function At({database:t,labelled:e,tried:n}){if(n.kind==="not-applicable")return`Not rehearsed: ${n.because}.`;if(n.kind==="unavailable")return`Could not be rehearsed: ${n.failure.summary} (${n.failure.code}). ${Xb(n.failure)}`;let{result:r,durationMs:o,steps:s}=n.value,i=ne(o);switch(r.kind){case"left-transaction":return`STOPPED: step ${r.step} of ${s} (${r.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`;case"failed":return`The script fails in step ${r.step} of ${s} (${r.title}): ${lu(r.error)}. Locks were held for at most ${i}; everything was rolled back.`;case"ran":return`${[...e.map(zb),...r.roles.map(a=>Zb(a,t))].join(" ")} Locks were held for at most ${i}; everything was rolled back.`}}function zb(t){return`After this script ${t} is an Entra role, and nothing of it has to move.`}function Xb({code:t}){return t.startsWith("net/")?"Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.":"Nothing of it stays."}function Zb(t,e){let n=Et(t,e),r=n===0?"":ew(t),o=`After this script ${x(n,"object")} of ${t.role} ${n===1?"remains":"remain"} in the database ${e}${r}`;if(t.drop===null)return`${o}, and DROP ROLE would succeed.`;if(t.drop.sqlState==="42501")return`${o}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`;let s=nw(t,e),i=[...tw(t,e),...s];if(i.length===0)return`${o}. DROP ROLE is refused: ${lu(t.drop)}.`;let a=s.length===0?"":" Each database has a file of its own.";return`${o}. DROP ROLE still waits for ${i.join("; ")}.${a}`}function ew({named:t}){return t.length===0?"":` (${t.slice(0,su).map(({type:n,identity:r})=>`${n} ${te(r,200)}`).join(", ")}${t.length>su?", \u2026":""})`}function tw(t,e){let n=Et(t,null),r=Xr(t,o=>o.kind!=="owner"&&(o.database===e||o.database===null));return[...Et(t,e)===0?[]:["the objects that remain"],...n===0?[]:[x(n,"database, tablespace or subscription","databases, tablespaces and subscriptions")],...r===0?[]:[`${au(r)} here, which go with \`drop owned by ${me(t.role)}\` once the role owns nothing`]]}function nw(t,e){let r=[...new Set(t.counts.flatMap(s=>s.database===null?[]:[s.database]))].filter(s=>s!==e).map(s=>{let i=Et(t,s),a=Xr(t,c=>c.database===s)-i;return`${[...i===0?[]:[x(i,"object")],...a===0?[]:[au(a)]].join(" and ")} in the database ${s}`}),o=r.length-iu;return[...r.slice(0,iu),...o>0?[x(o,"more database")]:[]]}function au(t){return x(t,"privilege or policy","privileges and policies")}function lu({message:t,sqlState:e}){return`${te(t,Qb)} (SQLSTATE ${e})`}function cu(t){let{server:e,database:n,roles:r,labelled:o,as:s,tried:i}=t,a=i.kind==="observed"?i.value.result:void 0,l=a===void 0||a.kind==="ran"?null:{step:a.step,title:a.title};return{server:e,database:n,roles:r,labelled:o,as:s,status:bn(t),rolledBack:a?.kind!=="left-transaction",durationMs:i.kind==="observed"?i.value.durationMs:null,steps:i.kind==="observed"?i.value.steps:null,message:At(t),failedAt:l,error:a?.kind==="failed"?{...du(a.error),context:a.context}:null,afterwards:a?.kind==="ran"?a.roles.map(rw):[],notices:i.kind==="observed"?i.value.notices:[]}}function rw({role:t,counts:e,named:n,drop:r}){return{role:t,counts:e,named:n,dropRole:r===null?null:du(r)}}function du({sqlState:t,message:e,hint:n,detail:r}){return{sqlState:t,message:e,hint:n,detail:r}}var uu=new Set(["pg/role-missing","pg/role-not-labelled","pg/role-other-object-id","pg/principal-type-mismatch","pg/login-refused","pg/not-proven","pg/connect-denied","pg/token-rejected"]);function Je({login:t}){return t.kind==="observed"?"proven":t.kind==="unavailable"&&uu.has(t.failure.code)?"refused":"unavailable"}function Zr({logins:t}){let e=t.find(({identity:n})=>n===Ve);return e===void 0?"unavailable":Je(e)}function ye({roles:t},e){return t.length===0?null:e}function wn(t){return t.databases.length===0?null:[...t.databases.map(n=>n.passwordOwnedObjects),t.sharedPasswordOwnedObjects].reduce((n,r)=>n===null||r===null?null:n+r,ye(t,0))}function fu({servers:t}){return t.length===0?null:t.reduce((e,n)=>{let r=wn(n);return e===null||r===null?null:e+r},0)}function mi(t,e){let{verdict:n,ready:r,notReadyBecause:o,servers:s,smoke:i,rehearsals:a,findings:l,gaps:c}=t;return iw([["schemaVersion",1],["tool",{name:"postgres-entra-gate",version:e.toolVersion}],["startedAt",e.startedAt],["durationMs",e.durationMs],["mode",e.mode],["failOn",e.failOn],["verdict",n.kind],["ready",r],["notReadyBecause",xt(o,u=>u)],["skipped",n.kind==="skipped"?_n(n.because):null],["servers",xt(s,aw)],["smoke",xt(i,fw)],["rehearsals",xt(a,pw)],["findings",xt(l,hw)],["gaps",xt(c,yw)]])}function*hi(t){let{servers:e,...n}=t;yield`{
`;for(let[o,s]of Object.entries(n))yield`  ${be(o)}: ${be(s)},
`;yield'  "servers": [';let r=`
`;for(let{shared:o,audits:s,...i}of e)yield`${r}    ${be(i).slice(0,-1)},
      "shared": [`,yield*pu(o),yield`],
      "audits": [`,yield*ow(s),yield"]}",r=`,
`;yield e.length===0?`]
}
`:`
  ]
}
`}function*ow(t){let e=`
`;for(let{rules:n,...r}of t)n.kind==="observed"?(yield`${e}        ${be(r).slice(0,-1)},"rules":{"kind":"observed","value":[`,yield*pu(n.value),yield"]}}"):yield`${e}        ${be({...r,rules:n})}`,e=`,
`}function*pu(t){let e=`
`;for(let{rule:n,rows:r}of t)r.kind==="observed"?(yield`${e}          {"rule":${be(n)},"rows":{"kind":"observed","value":[`,yield*mu(r.value,o=>o,"            "),yield"]}}"):yield`${e}          ${be({rule:n,rows:r})}`,e=`,
`}function xt(t,e){return{entries:()=>mu(t,e,"    ")}}function sw(t){return typeof t=="object"&&t!==null&&"entries"in t&&typeof t.entries=="function"}function*mu(t,e,n){for(let[r,o]of t.entries())yield`${r===0?"":","}
${n}${be(e(o))}`;t.length>0&&(yield`
${n.slice(2)}`)}function*iw(t){let e=`{
`;for(let[n,r]of t)yield`${e}  ${be(n)}: `,sw(r)?(yield"[",yield*r.entries(),yield"]"):yield be(r),e=`,
`;yield`
}
`}function be(t){return JSON.stringify(t).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,e=>e.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function _n({code:t,summary:e,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}){return{code:t,message:e,likelyCause:n,fix:r,detail:o,sqlState:s,objectId:i}}function aw(t){let{name:e,host:n,port:r,serverVersion:o,loginRole:s,logins:i,roles:a,databases:l,sharedPasswordOwnedObjects:c}=t;return{name:e,host:n,port:r,serverVersion:o,loginRole:s,entraLogin:Zr(t),logins:i.map(lw),roles:a.map(dw),databases:l.map(u=>uw(t,u)),sharedPasswordOwnedObjects:ye(t,c)}}function lw(t){let{identity:e,role:n,login:r}=t;return{identity:e,role:n,entraLogin:Je(t),proof:r.kind==="observed"?cw(r.value):null,failure:r.kind==="unavailable"?_n(r.failure):null}}function cw({sessionUser:t,tokenObjectId:e,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}){return{sessionUser:t,tokenObjectId:e,label:n,principal:r,systemUser:o,clientAddress:s,tlsVersion:i}}function dw({facts:t,class:{kind:e,...n}}){return{oid:t.oid,name:t.name,class:e,keepsPassword:"keepsPassword"in n?n.keepsPassword:e==="password",objectId:"objectId"in n?n.objectId??null:null,principal:"principal"in n?n.principal??null:null}}function uw(t,e){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=e;return{name:n,status:r,passwordOwnedObjects:ye(t,o),listed:s,durationMs:i}}function fw(t){let{name:e,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c}=t,{error:u,failure:d,notices:f,location:h}=t;return{name:e,server:n,database:r,as:o,setRole:s,mode:i,status:a,durationMs:l,message:c,error:u===null?null:mw(u),failure:d===null?null:_n(d),notices:f,location:hu(h)}}function pw(t){let{tried:e}=t;return{...cu(t),failure:e.kind==="unavailable"?_n(e.failure):null}}function mw({sqlState:t,message:e,hint:n,position:r}){return{sqlState:t,message:e,hint:n,position:r}}function hw(t){let{rule:e,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l,message:c,remediation:u}=t;return{rule:e,severity:n,status:r,fingerprint:o,server:s,database:i,role:a,object:l===null?null:gw(l),message:c,remediation:u,location:hu(t.location)}}function gw({type:t,schema:e,name:n,identity:r}){return{type:t,schema:e,name:n,identity:r}}function yw({server:t,database:e,stage:n,failure:r,count:o}){return{server:t,database:e,stage:n,..._n(r),count:o}}function hu(t){return t===null?null:{path:t.path,line:t.line,column:t.column??null}}var gu=20,Tt=50,bw=2e3;function*gi(t,e){for(let n of ww(t,e))yield te(O(n),bw)}function*ww(t,e){let{servers:n,gaps:r,smoke:o,findings:s,rehearsals:i,step:a,ready:l,notReadyBecause:c,verdict:u}=t;if(yield`${a.line} (${e.mode}, fail-on ${e.failOn}, took ${ne(e.durationMs)})`,u.kind==="skipped"){yield*bu(u.because),yield"Nothing was looked at, so nothing is claimed.";return}l||(yield"Passwords cannot be switched off yet, because:"),yield*eo(c.map(d=>`  - ${d}`));for(let d of n)yield*_w(t,d);yield*yu(t,s.filter(({server:d})=>!n.some(({name:f})=>f===d)),"");for(let d of En(r))yield*$w(d);o.length>0&&(yield"Smoke queries:");for(let d of o)yield Aw(d);i.length>0&&(yield"Rehearsal of the remediation:"),yield*eo(i.map(xw)),e.remediationFiles.length>0&&(yield`${x(e.remediationFiles.length,"remediation file")} under ${e.reportDir}/remediation`)}function*_w(t,e){yield`${e.name} (${e.host}), ${He(e.serverVersion)}, Entra login ${Zr(e)}`;for(let r of e.logins)yield vw(r);yield*eo(e.databases.map(r=>kw(e,r)));let n=ye(e,e.sharedPasswordOwnedObjects);yield n===null?"  databases, tablespaces and subscriptions themselves: not counted":`  databases, tablespaces and subscriptions themselves: ${L(n)} of password roles`,yield*yu(t,t.findings.filter(r=>r.server===e.name),"  ")}function vw(t){let{identity:e,role:n,login:r}=t,o=`  login of ${e} as ${n}: ${Je(t)}`;switch(r.kind){case"observed":{let{tokenObjectId:s,principal:i,systemUser:a,tlsVersion:l,clientAddress:c}=r.value,u=[`object id ${s}`,`label of a ${i}`,a===null?"":`system_user ${a}`,l??"",c===null?"":`from ${c}`];return`${o} (${u.filter(d=>d!=="").join(", ")})`}case"unavailable":return`${o}: ${r.failure.summary} (${r.failure.code})`;case"not-applicable":return`${o}: ${r.because}`}}var Sw={audited:"looked at",accounted:"accounted for without being entered",gap:"not accounted for"};function kw(t,e){let n=ye(t,e.passwordOwnedObjects),r=n===null?"objects not counted":`${x(n,"object")} of password roles`,o=e.listed===null?"":`, ${L(e.listed)} listed`,s=e.durationMs===null?"":`, ${ne(e.durationMs)}`;return`  ${e.name}: ${Sw[e.status]}, ${r}${o}${s}`}function*yu(t,e,n){for(let o of e.slice(0,gu)){let s=o.status==="new"?"":` (${o.status})`;yield`${n}${o.severity}${s}: ${o.message} [${o.rule}]`;let i=Qe(o)==="login"?Tn(t,o):void 0;i!==void 0?yield*wu(i,`${n}    `):o.remediation!==null&&(yield`${n}    ${o.remediation}`)}let r=e.length-gu;r>0&&(yield`${n}\u2026 and ${L(r)} more in report.json`)}function*$w(t){let{server:e,failure:n}=t,r=An(t),o=r.slice(0,Tt).join(", "),s=r.length>Tt?` and ${L(r.length-Tt)} more`:"",i=xn(t),a=[e??"",`${o}${s}`].filter(c=>c!=="").join("/"),l=i===null||i===0?"":`, ${x(i,"object")} of password roles went unseen`;yield`Could not be looked at: ${a===""?"the run":a}${l}`,yield*bu(n)}function*bu(t){yield`  ${t.summary} (${t.code})`,yield`  Likely cause: ${t.likelyCause}`,yield*wu(t,"    "),t.sqlState!==null&&(yield`  SQLSTATE ${t.sqlState}`),t.detail!==null&&(yield"  The other side said:",yield*eo(t.detail.split(/\r?\n/).map(e=>`    | ${e}`)))}function*wu({fix:t},e){for(let n of t)yield`${e}${n}`}var Ew={pass:"passed",warning:"warning",fail:"FAILED","not-run":"not run"};function Aw({name:t,status:e,server:n,database:r,as:o,setRole:s,durationMs:i,message:a,location:l}){let c=s===null?o:`${o}, set role ${s}`,u=a===""?"":`: ${a}`,d=e==="pass"?"":` (${l.path}:${l.line})`;return`  ${Ew[e]}: ${t} (${n}/${r} as ${c}), ${ne(i)}${u}${d}`}function xw(t){let{server:e,database:n,as:r}=t;return`  ${e}/${n} as ${r}: ${At(t)}`}function*eo(t){yield*t.slice(0,Tt),t.length>Tt&&(yield`  \u2026 and ${L(t.length-Tt)} more in report.json`)}function yi(t,e){let{verdict:n,ready:r,findings:o,gaps:s,smoke:i}=t;return{verdict:n.kind,ready:String(r),"password-owned-objects":String(fu(t)??""),findings:String(o.length),gaps:String(s.length),"smoke-passed":String(i.filter(({status:a})=>a==="pass").length),"smoke-failed":String(i.filter(({status:a})=>a==="fail"||a==="not-run").length),report:_u(e.reportDir,"report.json"),remediation:e.remediationFiles.length===0?"":_u(e.reportDir,"remediation")}}function _u(t,e){let n=/^[A-Za-z]:\\|^\\\\/.test(t)?t.replaceAll("\\","/"):t;return n.endsWith("/")?`${n}${e}`:`${n}/${e}`}function R(t){return{kind:"text",text:`${t}

`}}var Su=900*1024,to=50;function W(t,e,n={}){let{head:r="",foldedUnder:o,limit:s=to}=n,i=o!==void 0;return{kind:"list",head:i?`<details><summary>${o}</summary>

${r}`:r,entries:t.slice(0,s).map(e),leftOut:Math.max(0,t.length-s),tail:i?`
</details>
`:""}}function ku(t,e,n){let r=[],o=n-vn(e)-vn(vu);for(let s of t){let i=s.kind==="text"?s.text:bi(s,s.entries.length),a=vn(i);if(a>o){let l=s.kind==="text"?"":Tw(s,o);return[...r,l,vu,e].join("")}r.push(i),o-=a}return[...r,e].join("")}var vu="> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n";function bi({head:t,entries:e,leftOut:n,tail:r},o){let s=n+e.length-o,i=s===0?"":`
\u2026 and ${x(s,"more","more")} in \`report.json\`.
`;return`${t}${e.slice(0,o).join(`
`)}
${i}${r}
`}function Tw(t,e){let n=0,r=vn(bi(t,0))+Ow;for(let o of t.entries){if(r+=vn(o)+1,r>e)break;n+=1}return n===0?"":bi(t,n)}var Ow=64;function vn(t){return new TextEncoder().encode(t).length}var Eu=300,Au=1500,Iw=4e3,$u="&#8203;",Nw=/[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi;function oe(t){return te(no(t),Au).replace(Nw,e=>/[<>&|\\$]/.test(e)?xu(e):/[`*_[\]~]/.test(e)?`\\${e}`:`${e}${$u}`).replace(/^(\s*)([-+#=]|\d+(?=[.)]))/,(e,n,r)=>/\d/.test(r)?`${n}${r}${$u}`:`${n}\\${r}`)}function ke(t){let e=te(no(t),Au).split("`");return e.length%2===0?oe(t):e.map((n,r)=>n===""?"":r%2===1?q(n):oe(n)).join("")}function q(t){let e=te(no(t),Eu);if(e.trim()==="")return Ge(t);let n="`".repeat(Tu(e)+1),r=/^[` ]|[` ]$/.test(e)?" ":"";return`${n}${r}${e}${r}${n}`}function P(t){return/[|\\]/.test(t)?Ge(t):q(t)}function Ge(t){let e=te(no(t),Eu);return`<code>${e.trim()===""?"&nbsp;":e.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu,xu)}</code>`}function no(t){return O(`.${t}`).slice(1)}function xu(t){return`&#${t.codePointAt(0)??0};`}function Tu(t){return Math.max(0,...[...t.matchAll(/`+/g)].map(([e])=>e.length))}function Ot(t,e){let n=e.map(o=>te(O(o),Iw)),r="`".repeat(Math.max(3,Tu(n.join(`
`))+1));return[`${r}${t}`,...n,r].join(`
`)}function ee(t){return`| ${t.join(" | ")} |`}function pe(t){let e=t.map(n=>n.replace(/#$/,""));return`${ee(e)}
${ee(t.map(n=>n.endsWith("#")?"---:":"---"))}
`}var wi=20,Ou=20;function Ru(t){let e=t.findings.filter(n=>Qe(n)==="login");return e.length===0?[]:[R("### Refused logins"),...e.slice(0,wi).map(n=>R(Rw(t,n))),...Cu(e,n=>`${q(n.server)}: ${oe(n.message)}`)]}function ju({gaps:t}){if(t.length===0)return[];let e=En(t);return[R("### Could not be looked at"),...e.slice(0,wi).map(n=>R([Lu(n.failure),Iu(n),ro(n.failure)].join(`

`))),...Cu(e,n=>`${Iu(n)} ${ke(n.failure.summary)} (\`${n.failure.code}\`)`)]}function ro(t){let{summary:e,likelyCause:n,fix:r,detail:o,sqlState:s}=t;return[`${ke(e)}.`,`**Likely cause:** ${ke(n)}`,...Cw(r),...o===null?[]:[`The other side said${s===null?"":` (SQLSTATE ${q(s)})`}:`,jw(o)]].join(`

`)}function Lu(t){return`#### ${ke($n[t.code].title)} (\`${t.code}\`)`}function Rw(t,e){let n=Tn(t,e),r=`On ${q(e.server)}${e.database===null?"":`, database ${q(e.database)}`}, as the role ${q(e.role??"")}:`;if(n!==void 0)return[Lu(n),r,ro(n)].join(`

`);let o=e.remediation===null?[]:[Ot("sql",[e.remediation])];return["#### Entra login refused",r,ke(e.message),...o].join(`

`)}function Iu(t){let e=An(t),n=e.slice(0,10).map(q).join(", "),r=e.length>10?` and ${L(e.length-10)} more`:"",o=e.length===1?"database":"databases",s=[t.server===null?"":`server ${q(t.server)}`,e.length===0?"":`${o} ${n}${r}`].filter(l=>l!==""),i=xn(t),a=i===null||i===0?"":` **${x(i,"object")} of password roles** went unseen.`;return t.gaps[0].stage==="shards"?"Among the shards.":s.length===0?`Everywhere.${a}`:`On ${s.join(", ")}.${a}`}function Cu(t,e){let n=t.slice(wi);return n.length===0?[]:[W(n,r=>`- ${e(r)}`,{foldedUnder:`${L(n.length)} more`})]}function jw(t){let e=t.split(/\r?\n/);return Ot("text",e.length>Ou?[...e.slice(0,Ou),"\u2026"]:e)}function Lw(t){return t.startsWith("$ ")?"sh":t.startsWith("sql> ")?"sql":t.startsWith("  ")?"text":"prose"}function Cw(t){let e=[];for(let n of t){let r=Lw(n),o=e.at(-1);o?.kind===r&&r!=="prose"?o.lines.push(Nu(n)):e.push({kind:r,lines:[Nu(n)]})}return e.map(({kind:n,lines:r})=>n==="prose"?r.map(ke).join(`

`):Ot(n,r))}function Nu(t){return t.replace(/^(\$ |sql> | {2})/,"")}var qu=10,qw=1e3;function Pu(t){if(t.servers.length<=qu)return[];let e=Du(t),n=e.filter(Fu).length,r=pe(["Server","","Errors#","Other findings#","Gaps#","Objects of password roles#","Version"]);return[R(`### ${L(e.length)} servers, ${L(n)} of them with nothing in the way`),W(e,Pw,{head:r,limit:qw})]}function Mu(t){return t.servers.length<=qu?t.servers:Du(t).filter(e=>!Fu(e)).map(({server:e})=>e)}function Du({servers:t,findings:e,gaps:n,smoke:r}){let o=Map.groupBy(e,({server:l})=>l),s=Map.groupBy(n,({server:l})=>l??""),i=new Set(r.flatMap(({server:l,status:c})=>c==="pass"?[l]:[]));return t.map(l=>{let c=o.get(l.name)??[],u=c.filter(({severity:f})=>f==="error").length,d=s.get(l.name)?.length??0;return{server:l,errors:u,others:c.length-u,gaps:d,tried:i.has(l.name)}}).sort((l,c)=>+(c.gaps>0)-+(l.gaps>0)||c.errors-l.errors||c.gaps-l.gaps||c.others-l.others)}function Fu({errors:t,gaps:e,tried:n}){return t===0&&e===0&&n}function Pw(t){let{server:e,errors:n,others:r,gaps:o,tried:s}=t,i=o>0?"\u26A0\uFE0F not all seen":n>0?"\u274C in the way":s?"\u2705":"\u26A0\uFE0F no smoke query passed",a=wn(e);return ee([P(e.name),i,L(n),L(r),L(o),a===null?"not counted":L(a),He(e.serverVersion)])}var _i=10,Mw={done:"\u2705 works","left-over":"\u274C leaves something",failed:"\u274C fails","not-tried":"\u26A0\uFE0F could not be tried",refused:"\u26D4 not rehearsed"},Dw="What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.";function Bu({rehearsals:t}){if(t.length===0)return[];let n=["failed","left-over","not-tried","refused","done"].flatMap(o=>t.filter(s=>bn(s)===o)),r=t.filter(({tried:o})=>o.kind==="observed").length;return[R(`### Rehearsal: ${r} of ${t.length} scripts tried`),...r===0?[]:[R(Dw)],W(n,Fw)]}function Fw(t){let{server:e,database:n,labelled:r,as:o}=t,s=[...t.roles,...r],i=s.slice(0,_i).map(q).join(", "),a=s.length>_i?` and ${s.length-_i} more`:"";return`- ${Mw[bn(t)]}: ${q(`${e}/${n}`)}, for ${i}${a}, as ${q(o)}. ${ke(At(t))}`}var vi=5,Uu=5432;function Ku(t,e){let{remediationFiles:n,reportDir:r}=e;if(n.length===0)return[];let o=Bw(t,n),s=x(n.length,"file");return[R("### Remediation"),R(`${s} under ${q(`${r}/remediation`)}, by server and database. The folder is gone when the job ends: upload ${q(r)} with \`actions/upload-artifact\` to keep it.`),R("Read each file before you run it, as a Microsoft Entra administrator of the server: `preflight.sql` changes nothing and says what is missing, then `remediate.sql` hands over what hangs on the roles, in this order. `undo.sql` beside them, run in the same order, puts back what they changed. In the report folder:"),...o.slice(0,vi).map(i=>R(Ot("sh",Uw(i)))),...o.length>vi?[R(`And so on for ${x(o.length-vi,"more folder")}.`)]:[],W(n,({path:i})=>`- ${q(i)}`,{foldedUnder:`${s} in ${Ge(r)}`})]}function Bw({servers:t},e){return[...Map.groupBy(e,({path:r})=>r.slice(0,r.lastIndexOf("/"))).values()].flatMap(r=>{let[o]=r;if(o===void 0)return[];let s=t.find(({name:a})=>a===o.server),i=r.map(({path:a})=>a).filter(a=>!a.endsWith("/undo.sql"));return[{host:s?.host??"<host>",port:s?.port??Uu,database:o.database,paths:i}]})}function Uw({host:t,port:e,database:n,paths:r}){let s=`host=${e===Uu?Si(t):`${Si(t)} port=${e}`} dbname=${Si(n)} user=<administrator> sslmode=verify-full sslrootcert=system`;return r.map(i=>`psql ${Kw(s)} -v ON_ERROR_STOP=1 -f ${Ww(i)}`)}function Si(t){return/^[\w.<>-]+$/.test(t)?t:`'${t.replace(/[\\']/g,"\\$&")}'`}function Kw(t){return/[$`"\\!]/.test(t)?oo(t):`"${t}"`}function Ww(t){return/^[\w./%-]+$/.test(t)?t:oo(t)}var Jw=20,ki=6;function Wu(t){let e=Map.groupBy(t.findings,({server:n})=>n);return t.servers.flatMap(n=>Gw(n,e.get(n.name)??[]))}function Gw(t,e){let n=wn(t),r=n===null?"What password roles own **could not be counted**.":n===0?"Password roles own **nothing**.":`Password roles own **${x(n,"object")}**.`;return[R(`### Server ${q(t.name)}`),R(`${q(t.host)}, ${He(t.serverVersion)}. ${r}${Yw(t.roles)}`),...Vw(t),...zw(Oi(e)),...n_(t)]}function Yw(t){if(t.length===0)return"";let e=o=>t.filter(s=>s.class.kind===o).length,n=t.filter(o=>o.class.kind==="entra"&&o.class.keepsPassword).length,r=`${x(e("entra"),"Entra role")}${n===0?"":` (${L(n)} with a password as well)`}`;return` Roles: ${x(e("password"),"password role")}, ${r}, ${x(e("group"),"role")} without login.`}var Hw={audited:"\u2705 looked at",accounted:"\u2705 not entered, nothing there",gap:"\u26A0\uFE0F not accounted for"};function Vw(t){let e=ye(t,t.sharedPasswordOwnedObjects),n=({status:a,passwordOwnedObjects:l})=>a==="gap"?Number.POSITIVE_INFINITY:l??0,r=t.databases.toSorted((a,l)=>n(a)===n(l)?0:n(l)-n(a)),o=r.map(a=>()=>Qw(t,a));if(e!==null&&o.unshift(()=>ee(["_databases and tablespaces themselves_",L(e),"","",""])),o.length===0)return[];let s=pe(["Database","Objects of password roles#","Listed#","Status","Took#"]),i=o.length>10?`${x(r.length,"database")}`:void 0;return[W(o,a=>a(),{head:s,foldedUnder:i})]}function Qw(t,e){let{name:n,status:r,passwordOwnedObjects:o,listed:s,durationMs:i}=e,a=ye(t,o);return ee([P(n),a===null?"not counted":L(a),s===null?"":L(s),Hw[r],i===null?"":ne(i)])}function zw(t){if(t.length===0)return[];let e=t.toSorted((r,o)=>o.findings.length-r.findings.length),n=pe(["Role","Database","Rule","Found#","Types","Accepted#"]);return[R("#### What hangs on which role"),W(e,Xw,{head:n,foldedUnder:t.length>10?x(t.length,"group"):void 0}),...e.slice(0,Jw).map(Zw)]}function Xw({role:t,database:e,rule:n,findings:r}){let o=Ni(r),s=o.slice(0,ki).map(([l,c])=>`${L(c)} \xD7 ${oe(l)}`),i=o.length>ki?[x(o.length-ki,"more type")]:[],a=r.filter(({status:l})=>l!=="new").length;return ee([P(t),e===null?"_the server itself_":P(e),P(n),L(r.length),[...s,...i].join(", "),a===0?"":L(a)])}function Zw(t){let{role:e,database:n,findings:r}=t,o=n===null?"the server itself":Ge(n),s=r.length>to?`, the first ${to}`:"";return W(r,e_,{head:pe(["Severity","Type","Object","Status"]),foldedUnder:`${Ge(e)} ${Ii(t)} in ${o}${s}`})}function e_({object:t,severity:e,status:n}){return ee([e,oe(t?.type??""),P(t?.identity??""),n])}var t_={proven:"\u2705 proven",refused:"\u274C refused",unavailable:"\u26A0\uFE0F not tried to the end"};function n_(t){if(t.logins.length===0)return[];let e=t.logins.filter(({login:n})=>n.kind==="observed").length;return[W(t.logins,r_,{head:pe(["Identity","Role","Entra login","Object id of the access token","Label","`system_user`","TLS"]),foldedUnder:`Entra logins: ${L(e)} of ${L(t.logins.length)} proven`})]}function r_(t){let{identity:e,role:n,login:r}=t,o=r.kind==="observed"?[r.value.tokenObjectId,r.value.label,r.value.systemUser,r.value.tlsVersion]:[null,null,null,null];return ee([P(e),P(n),t_[Je(t)],...o.map(s=>s===null?"":P(s))])}function Ju({findings:t}){let e=t.filter(r=>Qe(r)==="other");if(e.length===0)return[];let n=pe(["Severity","Rule","What","Where","Status"]);return[R("### Other findings"),W(e,o_,{head:n})]}function o_({severity:t,rule:e,message:n,location:r,status:o,server:s}){let i=r===null?s:`${r.path}:${r.line}`;return ee([t,P(e),oe(n),i===""?"":P(i),o])}var s_={pass:"\u2705 passed",warning:"\u26A0\uFE0F warning",fail:"\u274C failed","not-run":"\u26D4 not run"};function Gu({smoke:t}){if(t.length===0)return[];let e=t.filter(({status:o})=>o==="pass"),r=["fail","not-run","warning"].flatMap(o=>t.filter(({status:s})=>s===o));return[R(`### Smoke queries: ${e.length} of ${t.length} passed`),...r.length===0?[]:[W(r,i_,{head:pe(["","Query","Where","As","Declared in","SQLSTATE","What happened"])})],...e.length===0?[]:[W(e,a_,{head:pe(["Query","Where","As","How","Took#"]),foldedUnder:`${x(e.length,"smoke query","smoke queries")} passed`})]]}function i_(t){let{status:e,name:n,location:r,error:o,message:s,failure:i}=t,a=o?.sqlState??i?.sqlState;return ee([s_[e],P(n),Yu(t),Hu(t),P(`${r.path}:${r.line}`),a==null?"":P(a),oe(s)])}function a_(t){return ee([P(t.name),Yu(t),Hu(t),t.mode,ne(t.durationMs)])}function Yu({server:t,database:e}){return P(`${t}/${e}`)}function Hu({as:t,setRole:e}){return e===null?P(t):`${P(t)} \u2192 ${P(e)}`}function $i(t,e){return ku(l_(t,e),u_(e),Su)}function l_(t,e){return t.verdict.kind==="skipped"?[R(Vu(t)),R("The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot."),R(ro(t.verdict.because))]:[R(Vu(t)),R(c_(t,e)),...d_(t),...Pu(t),...Ru(t),...ju(t),...Gu(t),...Bu(t),...Wu({...t,servers:Mu(t)}),...Ju(t),...Ku(t,e)]}function Vu({verdict:t,ready:e}){return t.kind==="skipped"?"## \u23ED\uFE0F Skipped: nothing was looked at":e?"## \u2705 Ready: password authentication can be switched off":t.kind==="inconclusive"?"## \u26A0\uFE0F Inconclusive: not everything could be looked at":"## \u274C Not ready: password authentication cannot be switched off yet"}function c_({verdict:t,ready:e,step:n,findings:r},{mode:o,failOn:s}){let i=r.filter(({status:l})=>l!=="new").length;return[`Verdict **${t.kind}**, the step **${n.fails?"fails":"passes"}** (mode \`${o}\`, fail-on \`${s}\`).`,...i===0?[]:[`${x(i,"finding")} ${i===1?"is":"are"} accepted by the baseline or a suppression: accepted is not mended.`],...!n.fails&&!e?["A step that passes is no permission to switch passwords off: what is listed here still stands in the way."]:[]].join(" ")}function d_({notReadyBecause:t}){return t.length===0?[]:[R("**What stands in the way:**"),W(t,e=>`- ${oe(e)}`)]}function u_({toolVersion:t,startedAt:e,durationMs:n,reportDir:r}){return`<sub>postgres-entra-gate ${t}, started ${q(e)}, took ${ne(n)}. Everything is in ${q(`${r}/report.json`)}.</sub>
`}async function sA(t,e,n,r){let o=(l,c)=>t.writeReport(e.reportDir,l,c),{context:s,files:i}=Qu(e,n),a=$i(r,s);for(let l of gi(r,s))t.log.info(l);if(e.annotations)for(let l of io(r).annotations)t.annotate(Ce(l));await t.writeSummary(a),await Promise.all([o("evidence.json",hi({...n,run:Ed(e,fi)})),o("report.json",mi(r,s)),o("summary.md",[a]),...i.map(({path:l,text:c})=>o(l,[c]))]);for(let[l,c]of Object.entries(yi(r,s)))await t.setOutput(l,c)}function Qu(t,e){let n=ou(e.servers,t.migration);return{context:{toolVersion:fi,startedAt:e.startedAt,durationMs:e.durationMs,mode:t.mode,failOn:t.failOn,reportDir:t.reportDir,remediationFiles:n},files:n}}function iA(t,e,n){let{context:r}=Qu(t,e);$i(n,r),yi(n,r);for(let o of io(n).annotations)Ce(o);for(let o of[gi(n,r),mi(n,r),hi(e)])for(let s of o);}function aA(t,{code:e,summary:n,likelyCause:r,fix:o,detail:s}){let i=s===null?[]:[`The other side said: ${s}`];for(let l of[`${n} (${e})`,`Likely cause: ${r}`,...o,...i])t.log.info(l);let a=[n,r,...o].join(`
`);t.annotate(Ce({level:"error",title:`${$n[e].title} (${e})`,message:a,location:null}))}function lA(t,e){for(let{message:n,suggestion:r,location:o}of e){let s={level:"error",title:"Configuration",message:r===void 0?n:`${n}. ${r}`,location:o??null};t.annotate(Ce(s))}}export{pb as a,xd as b,Td as c,Ur as d,Kr as e,Et as f,At as g,Zb as h,m as i,w as j,Li as k,co as l,we as m,Ci as n,ue as o,pt as p,ft as q,Or as r,Ir as s,Nr as t,Ke as u,Se as v,ze as w,Z as x,ei as y,ti as z,td as A,rd as B,g_ as C,Ri as D,a0 as E,ob as F,uu as G,c0 as H,Id as I,B0 as J,Mb as K,fi as L,sA as M,iA as N,aA as O,lA as P,p_ as Q};
