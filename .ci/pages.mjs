// Looks at the pages that are served from a port on; .ci/pages says how.
import { readFileSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, port, report] = process.argv.slice(2);
const load = file => import(pathToFileURL(path.join(modules, file)));
const SITES = ['samples', 'crowd', 'empty', 'strange'];
const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 95 };
const HEAVIEST = 200_000;
const MAIN = ['front', 'search', 'paper', 'dossier', 'search-large', 'dossier-large'];
const CHROME = ['--headless=new', '--no-sandbox', '--disable-gpu', '--lang=nl'];

const states = readFileSync('src/test/resources/pages.tsv', 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t'))
  .map(([name, site, address, what]) => (
    { name, what, address, url: `http://127.0.0.1:${Number(port) + SITES.indexOf(site)}${address}` }));
const lines = [];
let wrong = 0;
const say = line => { console.log(line); lines.push(line); };
const judge = (holds, text) => { if (!holds) wrong++; return holds ? text : `**${text}**`; };

// What is sent for an address, as it is sent: compressed where the site does so.
const sent = (url, headers = {}) => new Promise((done, fail) => {
  http.get(url, { headers: { 'accept-encoding': 'gzip, br', ...headers } }, answer => {
    const parts = [];
    answer.on('data', part => parts.push(part));
    answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  }).on('error', fail);
});

async function plain(url, language) {
  const answer = await sent(url, { 'accept-encoding': 'identity', 'accept-language': language });
  return answer.body.toString('utf8');
}

async function weight(url) {
  const html = await plain(url, 'nl');
  const parts = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"[^>]*href|script src|img[^>]* src)="([^"]+)"/g)];
  const addresses = new Set(parts.map(part => new URL(part[1], url).href));
  const sizes = await Promise.all([url, ...addresses].map(async each => (await sent(each)).body.length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function scores() {
  const { default: lighthouse, desktopConfig } = await load('lighthouse/core/index.js');
  const { launch } = await load('chrome-launcher/dist/index.js');
  const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: CHROME });
  say('| page | window | performance | accessibility | best practices |\n|---|---|---|---|---|');
  try {
    for (const name of MAIN) {
      const { url } = states.find(state => state.name === name);
      for (const [window, config] of [['wide', desktopConfig], ['mobile', undefined]]) {
        const options = { port: chrome.port, onlyCategories: Object.keys(FLOORS), logLevel: 'error', locale: 'nl' };
        const { lhr } = await lighthouse(url, options, config);
        const cells = Object.entries(FLOORS).map(([category, floor]) => {
          const score = Math.round(lhr.categories[category].score * 100);
          return judge(score >= floor, String(score));
        });
        say(`| ${name} | ${window} | ${cells.join(' | ')} |`);
        for (const [category, floor] of Object.entries(FLOORS)) {
          if (lhr.categories[category].score * 100 >= floor) continue;
          for (const ref of lhr.categories[category].auditRefs) {
            const audit = lhr.audits[ref.id];
            if (ref.weight && audit.score !== null && audit.score < 0.9) {
              console.error(`  ${name} ${window}: ${audit.id}: ${audit.displayValue ?? audit.title}`);
            }
          }
        }
      }
    }
  } finally {
    await chrome.kill();
  }
}

async function markup() {
  const { HtmlValidate } = await load('html-validate/dist/esm/index.js');
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // How a title is cut is for the reader; a long one names the paper.
      'long-title': 'off',
      // Templates are laid out for whoever edits them.
      'no-trailing-whitespace': 'off',
      // Roles that hold where a style sheet takes a table out of its layout.
      'no-redundant-role': 'off',
      // Lists and tables may bear a name (WAI-ARIA 1.2).
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Boxes that are ticked together share a name.
      'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'hidden'] }],
    },
  });
  let heaviest = 0;
  let errors = 0;
  let slowest = { took: 0 };
  const said = new Set();
  for (const state of states) {
    for (const language of ['nl', 'en']) {
      const began = performance.now();
      const html = await plain(state.url, language);
      const took = performance.now() - began;
      if (took > slowest.took && !state.address.includes('traag')) slowest = { took, name: state.address };
      const result = await validator.validateString(html);
      for (const message of result.results.flatMap(each => each.messages)) {
        errors++;
        const text = `${message.ruleId}: ${message.message} (${message.selector ?? ''})`;
        if (!said.has(message.ruleId + state.url)) console.error(`  ${state.address} ${language}: ${text}`);
        said.add(message.ruleId + state.url);
      }
    }
    const size = await weight(state.url);
    heaviest = Math.max(heaviest, size);
    if (size > HEAVIEST) console.error(`  ${state.address}: ${size} bytes`);
  }
  say('\n| every page and state | found | allowed |\n|---|---|---|');
  say(`| pages and states, in two languages | ${states.length * 2} | |`);
  say(`| errors of html-validate | ${judge(errors === 0, String(errors))} | 0 |`);
  say(`| heaviest page with all it loads, as sent | ${judge(heaviest <= HEAVIEST, (heaviest / 1000).toFixed(1) + ' kB')} | ${HEAVIEST / 1000} kB |`);
  say(`| slowest answer | ${Math.round(slowest.took)} ms (\`${slowest.name}\`) | |`);
}

const today = new Date().toISOString().slice(0, 10);
const commit = execSync('git rev-parse --short HEAD').toString().trim();
say(`# Pages, ${today}, commit ${commit}\n`);
await scores();
await markup();
say(wrong === 0 ? '\nAll holds.' : `\n${wrong} figures do not hold.`);
if (report) writeFileSync(report, lines.join('\n') + '\n');
process.exit(wrong === 0 ? 0 : 1);
