import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as a}from"./chunk-U6S2K532.js";import"./chunk-UKFHKUVY.js";import"./chunk-INBRJDRC.js";import"./chunk-YNYLYHGM.js";import"./chunk-FNR3DFAI.js";import"./chunk-YWNRR4N3.js";import"./chunk-QV3LP6LW.js";import"./chunk-CVY4YPYB.js";import"./chunk-3RCL2IMA.js";import"./chunk-YNKMSLWB.js";import"./chunk-SSKEGRH7.js";import"./chunk-4QDWANJZ.js";import"./chunk-K5RWMQVR.js";export{a as connect};
