import { browser } from 'wxt/browser';
import type { VerdictTarget } from '@/domain/model/entry';
import { parse } from '@/storage/boundary';
import { verdictTargetSchema } from '@/domain/model/entry';
import { channelOfAddress, requestOfLine } from '@/domain/request-capture';
import { readTargets } from '@/storage/queries/targets';
import { readSettings } from '@/storage/settings';
import { runReported } from '@/entrypoints/platform/report-fault';
import { backgroundTextFor } from './waiting-words';
import { withStore } from './background-store';
import { fileRequest } from './file-request';
import { tagTab } from './tag-tab';

const targetPrefix = 'tag ';
const maximumSuggestions = 5;

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Chromium reads descriptions as XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function suggestionsFor(typed: string): Promise<Suggestion[]> {
  return withStore(async (store) => {
    const text = backgroundTextFor((await readSettings(store)).language);
    const { objectives } = await readTargets(store);
    const words = typed.trim().toLowerCase();
    const rows = objectives.flatMap((objective) =>
      objective.keyResults.map((keyResult) => ({ objectiveId: objective.id, ...keyResult })),
    );
    return rows
      .filter(({ title }) => title.toLowerCase().includes(words))
      .slice(0, maximumSuggestions)
      .map(({ id, objectiveId, title }) => ({
        content: targetPrefix + JSON.stringify({ verdict: 'on-objective', objectiveId, keyResultId: id }),
        description: escaped(text('omnibox.keyResult', { name: title })),
      }));
  });
}

function targetOf(content: string): VerdictTarget | null {
  if (!content.startsWith(targetPrefix)) {
    return null;
  }
  try {
    const parsed = parse(verdictTargetSchema, JSON.parse(content.slice(targetPrefix.length)));
    return parsed.ok ? parsed.value : null;
  } catch {
    // Somebody typed a request that starts with the word: it is text like any other.
    return null;
  }
}

async function enter(content: string): Promise<void> {
  const target = targetOf(content);
  if (target === null) {
    const { text, link } = requestOfLine(content);
    await fileRequest({ text, link, channel: channelOfAddress(link) });
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await tagTab(tab, target);
}

/** What Enter would do with the text alone. */
function propose(sentence: string): void {
  runReported(
    'proposing to file',
    Promise.resolve(browser.omnibox.setDefaultSuggestion({ description: escaped(sentence) })),
  );
}

/** `okr` in the address bar: text files a request, a suggestion tags the page for that key result. */
export function registerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    propose(backgroundTextFor(null)('omnibox.empty'));
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    propose(backgroundTextFor(null)('omnibox.hint', { text: typed }));
    runReported('suggesting key results', suggestionsFor(typed).then(suggest));
  });
  browser.omnibox.onInputEntered.addListener((content) => {
    runReported('entering from the address bar', enter(content));
  });
}
