#!/usr/bin/env node
/** `npm start`: builds the explorer, serves it, and says where. `npm start -- --port 5000` asks for another port. */
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, open: { type: 'boolean', default: false } },
});
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`--port is a number from 1 to 65535, not “${values.port}”.`);
  process.exit(2);
}

console.log('Building the explorer into dist/, which takes some seconds …');
await build({ logLevel: 'error' });
const { address, port } = await serve({ port: wanted, open: values.open });
if (port !== wanted) console.log(`Port ${wanted} is taken, so another is used.`);
console.log(`The explorer is at ${address} until you press Ctrl+C here.`);
