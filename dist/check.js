import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as t}from"./chunks/chunk-IMHPCI76.js";import{q as r,s as n}from"./chunks/chunk-BA65DKXQ.js";import"./chunks/chunk-IBU4CTLU.js";import"./chunks/chunk-KWSQ2KYT.js";import{g as o}from"./chunks/chunk-LSCYX7IM.js";import"./chunks/chunk-GMCWP37Y.js";import"./chunks/chunk-EVTHJGT3.js";import"./chunks/chunk-K5RWMQVR.js";t(process.env);var i=o(process.env);await n(i,()=>r(i,async(c,e)=>{let{connect:s}=await import("./chunks/connect-V2JJJ5N6.js");return await s(c,e)}));
