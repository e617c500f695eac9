import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-OEZCMYJQ.js";import"./chunk-W7NIXSJ4.js";import"./chunk-25WZCZS6.js";import"./chunk-GIGCXUOE.js";import"./chunk-FNR3DFAI.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-CVY4YPYB.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-462K6H3U.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
