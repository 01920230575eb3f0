// Measures import and export of a large log in real Chromium: npm run bench:transfer -- [--entries N] [--built] [--json FILE]
// Time, size, and the most memory that the page's heap held meanwhile.

import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer, { type CDPSession, type ElementHandle, type Page } from 'puppeteer-core';
import { cacheDirectory } from './browsers/find-browser.ts';
import { buildExtension } from './start/build.ts';
import { browserProgram } from './start/surroundings.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    built: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const entries = Number(values.entries);
const patience = 45 * 60_000;
const megabyte = 1_000_000;

const header = { format: 'lodestar-backup', version: 1, exportedAt: '2026-11-20T09:00:00.000Z', counts: { entries } };

/** An entry as full as a page of the web makes them. */
function entryLine(index: number): string {
  const day = new Date(Date.UTC(2017, 0, 1) + Math.floor(index / 275) * 86_400_000).toISOString().slice(0, 10);
  const record = {
    id: `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    at: `${day}T09:00:00.000Z`,
    date: day,
    hour: 9 + (index % 9),
    verdict: 'distraction',
    objectiveId: null,
    keyResultId: null,
    healthMetricId: null,
    distractionNumber: (index % 101) + 1,
    subject: 'page',
    title: `Why people stop coming back, page ${index} of the forum`,
    url: `https://forum${index % 400}.example/thread/${index}`,
    host: `forum${index % 400}.example`,
    pageHash: null,
    minutes: index % 5 === 0 ? 10 : null,
    note: '',
    source: null,
    sourceName: '',
    requestId: null,
  };
  return JSON.stringify({ table: 'entries', record });
}

async function writeFile(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${JSON.stringify(header)}\n`);
  for (let index = 0; index < entries; index += 1) {
    if (!out.write(`${entryLine(index)}\n`)) await once(out, 'drain');
  }
  out.end(`${JSON.stringify({ end: true, records: entries })}\n`);
  await once(out, 'finish');
}

/** Waits until nothing is under way any more, and remembers the most that the heap held. */
async function watch(page: Page, session: CDPSession, isDone: string): Promise<{ seconds: number; heap: number }> {
  const begun = performance.now();
  let heap = 0;
  for (;;) {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    heap = Math.max(heap, usedSize);
    if ((await page.evaluate(isDone)) === true) return { seconds: (performance.now() - begun) / 1000, heap };
    if (performance.now() - begun > patience) throw new Error(`Waited in vain for ${isDone}`);
    await sleep(200);
  }
}

interface Step {
  readonly what: string;
  readonly seconds: number;
  readonly heap: number;
  readonly bytes: number;
}

const steps: Step[] = [];

function tell(what: string, { seconds, heap }: { seconds: number; heap: number }, bytes: number): void {
  steps.push({ what, seconds, heap, bytes });
  const size = `${(bytes / megabyte).toFixed(0)} MB`;
  console.log(`${what}: ${size}, ${seconds.toFixed(1)} s, heap at most ${(heap / megabyte).toFixed(0)} MB`);
}

const idle = "document.querySelector('.work-bar') === null";

async function measure(page: Page, session: CDPSession, file: string): Promise<void> {
  const input = (await page.waitForSelector('[name="importFile"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const ready = `${idle} && document.querySelector('[data-action="import-replace"]') !== null`;
  tell(`read and checked ${entries} entries`, await watch(page, session, ready), statSync(file).size);
  await page.click('[data-action="import-replace"]');
  await sleep(500);
  const replaced = await watch(page, session, `${idle} && document.querySelector('.import-preview') === null`);
  tell('replaced everything by them', replaced, statSync(file).size);
  await page.click('[data-action="export-everything"]');
  await sleep(500);
  const exported = await watch(page, session, idle);
  const bytes = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports');
    for await (const handle of folder.values()) {
      if (handle instanceof FileSystemFileHandle) return (await handle.getFile()).size;
    }
    return 0;
  });
  tell('exported everything, packed', exported, bytes);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ entries, steps }, null, 1));
}

if (!values.built) buildExtension('chromium');
const folder = mkdtempSync(path.join(cacheDirectory(), 'transfer-'));
const file = path.join(folder, 'large.jsonl');
try {
  await writeFile(file);
  const browser = await puppeteer.launch({
    executablePath: await browserProgram('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: patience,
    userDataDir: path.join(folder, 'profile'),
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const id = await browser.installExtension(path.resolve('.output/chrome-mv3'));
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html#/data`);
    await measure(page, await page.createCDPSession(), file);
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
