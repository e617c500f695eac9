import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var e="audit";export{e as a};
