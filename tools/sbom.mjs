#!/usr/bin/env node
/**
 * `npm run sbom`: what the built page is made of, as a software bill of materials (CycloneDX), the same for the same
 * commit and npm: npm's own has the time, a random number and the name of the folder in it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, value: string }} Property
 * @typedef {{ 'bom-ref': string, scope: string, properties: Property[] }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 */

const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});
const { serialNumber: _, ...bill } = JSON.parse(said);
const { timestamp: __, tools: ___, ...metadata } = bill.metadata;
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const component = { ...metadata.component, name, type: 'application' };

/** Not `--omit dev`, which leaves out what a tool has need of too (valibot). */
const components = bill.components.filter(
  (/** @type {Component} */ { scope, properties }) =>
    scope === 'required' && !properties.some((one) => one.name === 'cdx:npm:package:development'),
);
const listed = new Set([
  component['bom-ref'],
  ...components.map((/** @type {Component} */ one) => one['bom-ref']),
]);
const dependencies = bill.dependencies.flatMap((/** @type {Dependency} */ { ref, dependsOn }) =>
  listed.has(ref) ? [{ ref, dependsOn: dependsOn.filter((one) => listed.has(one)) }] : [],
);
console.log(
  JSON.stringify(
    { ...bill, metadata: { ...metadata, component }, components, dependencies },
    null,
    2,
  ),
);
