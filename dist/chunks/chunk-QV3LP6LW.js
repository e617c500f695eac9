import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var n=Symbol.for("nodejs.util.inspect.custom"),t=class{#t;constructor(r){this.#t=r}reveal(){return this.#t}toString(){return"***"}toJSON(){return"***"}[n](){return"***"}};export{t as a};
