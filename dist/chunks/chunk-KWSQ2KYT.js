import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function r(e){return{kind:"observed",value:e}}function a(e){return{kind:"unavailable",failure:e}}function t(e,n){return e.kind==="observed"?n(e.value):e}function o(e){return{kind:"not-applicable",because:e}}function u(e){throw new Error(`unhandled case: ${JSON.stringify(e)}`)}export{r as a,a as b,t as c,o as d,u as e};
