import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-OINJKZYA.js";import"./chunk-C6OHAUEM.js";import"./chunk-XCLBLMHF.js";import"./chunk-MB6MQKFU.js";import"./chunk-FNR3DFAI.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-CVY4YPYB.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-A2BWXCMI.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
