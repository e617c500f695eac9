import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-TVZETPOI.js";import"./chunk-KJHK5MP4.js";import"./chunk-VHBE7EFK.js";import"./chunk-FH3WQCVZ.js";import"./chunk-FNR3DFAI.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-CVY4YPYB.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-Y72K5F5L.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
