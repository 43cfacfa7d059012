// Looks at the pages that are served from a port on; .ci/pages says how.
import { readFileSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const [modules, port, report, all] = isMainThread ? process.argv.slice(2) : workerData;
const load = file => import(pathToFileURL(path.join(modules, file)));
const SITES = ['samples', 'crowd', 'empty', 'strange'];
const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 95 };
const HEAVIEST = 200_000;
const TRIES = 3;
const MAIN = ['front', 'search', 'paper', 'dossier', ...(all ? ['search-large', 'dossier-large'] : [])];
const CHROME = ['--headless=new', '--no-sandbox', '--disable-gpu', '--lang=nl'];

const states = readFileSync('src/test/resources/pages.tsv', 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t'))
  .map(([name, site, address, what]) => (
    { name, what, address, url: `http://127.0.0.1:${Number(port) + SITES.indexOf(site)}${address}` }));
const lines = [];
let wrong = 0;
let unjudged = 0;
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

// The size of every part, as sent; parts that many pages share are fetched once.
const parts = new Map();
function partSize(address) {
  if (!parts.has(address)) parts.set(address, sent(address).then(answer => answer.body.length));
  return parts.get(address);
}

async function weight(url, html) {
  const named = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"[^>]*href|script src|img[^>]* src)="([^"]+)"/g)];
  const addresses = new Set(named.map(part => new URL(part[1], url).href));
  const sizes = await Promise.all([sent(url).then(answer => answer.body.length), ...[...addresses].map(partSize)]);
  return sizes.reduce((sum, size) => sum + size, 0);
}

const scoreOf = (lhr, category) => Math.round((lhr.categories[category].score ?? 0) * 100);
const misses = (lhr, category) => scoreOf(lhr, category) < FLOORS[category];

// Performance is reckoned from the time that the processor took, which other work disturbs: the best
// of some tries counts. What does not hang on time must hold in each try that saw the page.
async function look(lighthouse, url, chromePort, config) {
  const tries = [];
  do {
    const options = {
      port: chromePort, onlyCategories: Object.keys(FLOORS), logLevel: 'error', locale: 'nl', disableFullPageScreenshot: true,
    };
    tries.push((await lighthouse(url, options, config)).lhr);
  } while (tries.length < TRIES && misses(tries.at(-1), 'performance'));
  const seen = tries.filter(lhr => !lhr.runtimeError);
  return seen.length ? seen : tries;
}

function pick(seen, category) {
  const worstFirst = seen.toSorted((one, other) => scoreOf(one, category) - scoreOf(other, category));
  return category === 'performance' ? worstFirst.at(-1) : worstFirst[0];
}

// A miss of performance on a machine that has more work than processors says nothing of the page.
function verdict(lhr, category) {
  const score = scoreOf(lhr, category);
  const busy = os.loadavg()[0] > os.availableParallelism();
  if (category !== 'performance' || !misses(lhr, category) || !busy) return judge(!misses(lhr, category), String(score));
  unjudged++;
  return `${score}: not judged, the machine is busy (load ${os.loadavg()[0].toFixed(1)}, ${os.availableParallelism()} processors)`;
}

function explain(lhr, category, where) {
  if (lhr.runtimeError) console.error(`  ${where}: ${lhr.runtimeError.message}`);
  for (const ref of lhr.categories[category].auditRefs) {
    const audit = lhr.audits[ref.id];
    if (ref.weight && audit.score !== null && audit.score < 0.9) {
      console.error(`  ${where}: ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
}

async function scores() {
  const { default: lighthouse, desktopConfig } = await load('lighthouse/core/index.js');
  const { launch } = await load('chrome-launcher/dist/index.js');
  const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: CHROME });
  say('\n| page | window | performance | accessibility | best practices |\n|---|---|---|---|---|');
  try {
    for (const name of MAIN) {
      const { url } = states.find(state => state.name === name);
      for (const [window, config] of [['wide', desktopConfig], ['mobile', undefined]]) {
        const seen = await look(lighthouse, url, chrome.port, config);
        const cells = Object.keys(FLOORS).map(category => {
          const lhr = pick(seen, category);
          if (misses(lhr, category)) explain(lhr, category, `${name} ${window}`);
          return verdict(lhr, category);
        });
        say(`| ${name} | ${window} | ${cells.join(' | ')} |`);
      }
    }
  } finally {
    await chrome.kill();
  }
}

// What a rule would say of an element that is right: the rules have no way to be told. The rest of
// what they say counts.
const RIGHT = {
  // Several values of one name are carried in hidden fields, one field each; HTML sends them as a list.
  'form-dup-name': /^<input\b[^>]*\btype="hidden"/,
  // A table whose rows a style sheet lays out as blocks on a narrow screen loses its roles there.
  'no-redundant-role': /^<(table|thead|tbody|tr|th|td)\b/,
};

function isRight(message, html) {
  return RIGHT[message.ruleId]?.test(html.slice(html.lastIndexOf('<', message.offset))) ?? false;
}

// What the rules say of a page; in threads of their own, for they take most of the time.
async function validate() {
  const { HtmlValidate } = await load('html-validate/dist/esm/index.js');
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // HTML sets no bound to a title; that of a paper is its own, and is not cut.
      'long-title': 'off',
      // White space at the end of a line is no part of the markup.
      'no-trailing-whitespace': 'off',
      // Lists and tables may bear a name (WAI-ARIA 1.2).
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Boxes that are ticked together share a name.
      'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button'] }],
    },
  });
  parentPort.on('message', async html => {
    const { results } = await validator.validateString(html);
    parentPort.postMessage(results.flatMap(each => each.messages)
      .filter(message => !isRight(message, html))
      .map(({ ruleId, message, selector }) => ({ ruleId, message, selector })));
  });
}

// One page at a time for each thread.
function validators(count) {
  const idle = Array.from({ length: count }, () => new Worker(fileURLToPath(import.meta.url), { workerData: [modules, port] }));
  const waiting = [];
  const next = () => {
    if (!idle.length || !waiting.length) return;
    const [worker, { html, done, fail }] = [idle.pop(), waiting.shift()];
    worker.once('error', fail);
    worker.once('message', messages => {
      worker.removeListener('error', fail);
      idle.push(worker);
      done(messages);
      next();
    });
    worker.postMessage(html);
  };
  return {
    ask: html => new Promise((done, fail) => { waiting.push({ html, done, fail }); next(); }),
    stop: () => Promise.all(idle.map(worker => worker.terminate())),
  };
}

async function markup() {
  const rules = validators(os.availableParallelism());
  const asked = [];
  let heaviest = 0;
  let errors = 0;
  let slowest = { took: 0 };
  const said = new Set();
  for (const state of states) {
    for (const language of ['nl', 'en']) {
      const began = performance.now();
      const html = await plain(state.url, language);
      const took = performance.now() - began;
      if (language === 'en' && took > slowest.took) slowest = { took, name: state.address };
      asked.push(rules.ask(html).then(messages => {
        errors += messages.length;
        for (const { ruleId, message, selector } of messages) {
          if (said.has(ruleId + state.url)) continue;
          said.add(ruleId + state.url);
          console.error(`  ${state.address} ${language}: ${ruleId}: ${message} (${selector ?? ''})`);
        }
      }));
      if (language === 'nl') continue;
      const size = await weight(state.url, html);
      heaviest = Math.max(heaviest, size);
      if (size > HEAVIEST) console.error(`  ${state.address}: ${size} bytes`);
    }
  }
  await Promise.all(asked);
  await rules.stop();
  say('| every page and state | found | allowed |\n|---|---|---|');
  say(`| pages and states, in two languages | ${states.length * 2} | |`);
  say(`| errors of html-validate | ${judge(errors === 0, String(errors))} | 0 |`);
  say(`| heaviest page with all it loads, as sent | ${judge(heaviest <= HEAVIEST, (heaviest / 1000).toFixed(1) + ' kB')} | ${HEAVIEST / 1000} kB |`);
  say(`| slowest answer, when asked again | ${Math.round(slowest.took)} ms (\`${slowest.name}\`) | |`);
}

async function judgeAll() {
  const today = new Date().toISOString().slice(0, 10);
  const commit = execSync('git rev-parse --short HEAD').toString().trim();
  say(`# Pages, ${today}, commit ${commit}\n`);
  // First the markup: it asks for every page, so that what is timed after it is a server that has run.
  await markup();
  await scores();
  const left = unjudged === 0 ? '' : `, but for ${unjudged} that were not judged`;
  say(wrong === 0 ? `\nAll holds${left}.` : `\n${wrong} figures do not hold${left}.`);
  if (report) writeFileSync(report, lines.join('\n') + '\n');
  process.exit(wrong === 0 ? 0 : 1);
}

await (isMainThread ? judgeAll() : validate());
