import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function t(o){for(let e of Object.keys(o))(e.startsWith("PG")||e==="NODE_TLS_REJECT_UNAUTHORIZED")&&delete o[e]}export{t as a};
