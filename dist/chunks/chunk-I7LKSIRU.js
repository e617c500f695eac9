import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function s(r){throw new Error(`unhandled case: ${JSON.stringify(r)}`)}var e=Symbol.for("nodejs.util.inspect.custom"),t=class{#r;constructor(n){this.#r=n}reveal(){return this.#r}toString(){return"***"}toJSON(){return"***"}[e](){return"***"}};export{s as a,t as b};
