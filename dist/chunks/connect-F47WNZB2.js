import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-TRE2TVOW.js";import"./chunk-CNTDV7VW.js";import"./chunk-HF46A3IS.js";import"./chunk-MMVYQB2G.js";import"./chunk-VCSGAHGN.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-YA5GJDR6.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
