import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-PHBXEPDD.js";import"./chunk-M2AI3RYA.js";import"./chunk-ZJ5NZ3YJ.js";import"./chunk-FRZXUJUF.js";import"./chunk-FNR3DFAI.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-CVY4YPYB.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-WRCJIOE5.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
