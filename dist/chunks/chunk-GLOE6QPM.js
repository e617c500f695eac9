import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function r(e){throw new Error(`unhandled case: ${JSON.stringify(e)}`)}export{r as a};
