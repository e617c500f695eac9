import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function i(e){return{kind:"observed",value:e}}function o(e){return{kind:"unavailable",failure:e}}function a(e,r){return e.kind==="observed"?r(e.value):e}function u(e){return{kind:"not-applicable",because:e}}function s(e){throw new Error(`unhandled case: ${JSON.stringify(e)}`)}var t=Symbol.for("nodejs.util.inspect.custom"),n=class{#e;constructor(r){this.#e=r}reveal(){return this.#e}toString(){return"***"}toJSON(){return"***"}[t](){return"***"}};export{i as a,o as b,a as c,u as d,s as e,n as f};
