import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function r(e){return{kind:"observed",value:e}}function a(e){return{kind:"unavailable",failure:e}}function i(e,n){return e.kind==="observed"?n(e.value):e}function o(e){return{kind:"not-applicable",because:e}}export{r as a,a as b,i as c,o as d};
