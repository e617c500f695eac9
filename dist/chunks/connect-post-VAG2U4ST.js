import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as s,i,m as p,n,o as a}from"./chunk-PQQTGHTA.js";import"./chunk-KWSQ2KYT.js";import"./chunk-57OICVM6.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";var c=3e4;async function v({cloud:m},{environment:o,clock:r,log:t}){let e=c,f=n(o),R=a({environment:o,forkRepository:f,timeoutMs:e,mask:s,clock:r,log:t}),u=p({cloud:m,idTokens:R,timeoutMs:e,environment:o,mask:s,clock:r,log:t});return{firewallRules:i({cloud:m,accessTokens:u,timeoutMs:e,clock:r,log:t})}}export{v as connectRemoval};
