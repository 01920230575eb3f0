import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Suggestions } from '@/components/triage/Suggestion';
import { targetKey, targetOf } from '@/domain/entry-target';
import type { PageFacts } from '@/domain/page-facts';
import { cleanTitle, strippedUrl } from '@/domain/page-url';
import type { SuggestionEngine } from '@/domain/suggestion/engine';
import { newVerdicts } from '@/domain/suggestion/log-change';
import type { Subject } from '@/domain/suggestion/subject';
import { subjectOfPage, subjectOfRequest } from '@/domain/suggestion/subjects-of';
import { choosableTargets, suggestTarget } from '@/domain/suggestion/suggest-target';
import type { Suggestion } from '@/domain/suggestion/suggest-target';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import { readSuggestionWatch } from '@/storage/queries/suggestion';
import type { SuggestionWatch } from '@/storage/queries/suggestion';
import { laterPageSignal } from './page';
import type { Page } from './page';
import { runReported } from './report-fault';

/** After a step that changed more than one entry, waits until the person is done with the keys (milliseconds). */
const restBeforeLearning = 1500;

interface SuggestionSources {
  readonly view: ReadonlySignal<TriageView>;
  readonly choices: ReadonlySignal<readonly DistractionChoice[]>;
  readonly current: ReadonlySignal<PageFacts>;
}

interface Followed {
  readonly choosable: ReadonlySignal<ReturnType<typeof choosableTargets>>;
  readonly watch: ReadonlySignal<SuggestionWatch>;
}

/** Before the first look: no look has this position, so the first one starts the learning. */
const nothingSeen: SuggestionWatch = {
  sight: { entries: [], position: '' },
  rules: [],
  neverRecordHosts: [],
  keepsFullAddress: false,
};

/** What was learned; the number tells those who follow it that something was added. */
interface Learned {
  readonly engine: SuggestionEngine;
  readonly version: number;
}

/** What the engine knows depends on the wording of the targets too. */
function wordingOf({ objectives, healthMetrics }: TriageView): string {
  return JSON.stringify([objectives, healthMetrics]);
}

/**
 * Keeps an engine up to date. It lives in the memory of the page and is learned from the latest entries when the page
 * opens: that takes some tenths of a second beside the screen, while a stored model would be written with every verdict,
 * stand in the way of undo, and go stale with every import. One verdict more is one step of learning; anything else
 * (undo, another verdict, deleting, new wording) learns anew.
 */
function followVerdicts(
  page: Page,
  view: ReadonlySignal<TriageView>,
  wording: ReadonlySignal<string>,
  { choosable, watch }: Followed,
): ReadonlySignal<Learned | null> {
  const learned = signal<Learned | null>(null);
  let seen = watch.peek().sight;
  let run = 0;
  const learn = async (rest: number): Promise<void> => {
    run += 1;
    const mine = run;
    await new Promise((resume) => {
      setTimeout(resume, rest);
    });
    if (mine !== run) {
      return;
    }
    // Apart from the first frame: nobody has to wait for it.
    const { learnAnew } = await import('./learned-verdicts');
    const sight = watch.peek().sight;
    const engine = await learnAnew(page.store, view.peek(), choosable.peek(), () => mine === run);
    if (engine !== null) {
      learned.value = { engine, version: run };
      seen = sight;
    }
  };
  const add = async (now: SuggestionWatch['sight']): Promise<void> => {
    const added = newVerdicts(seen, now);
    const latest = learned.peek();
    if (added === null || latest === null) {
      await learn(latest === null ? 0 : restBeforeLearning);
    } else if (added.length > 0) {
      seen = now;
      const { learnEntries } = await import('./learned-verdicts');
      learnEntries(latest.engine, added, choosable.peek());
      learned.value = { ...latest, version: latest.version + 1 };
    }
  };
  effect(() => {
    void wording.value;
    if (run > 0) {
      runReported('learning the new wording', learn(restBeforeLearning));
    }
  });
  effect(() => {
    const { sight } = watch.value;
    if (sight.position !== seen.position) {
      runReported('learning from an entry', add(sight));
    }
  });
  return learned;
}

/** The page in front has this very verdict today: nothing is left to suggest. */
function isSettled({ target }: Suggestion, { todayEntries }: TriageView, { url, title }: Subject): boolean {
  return todayEntries.some(({ entry }) => {
    const given = targetOf(entry);
    return entry.url === url && entry.title === title && given !== null && targetKey(given) === targetKey(target);
  });
}

/** What the page in front, and each request, is likely for: silent until something is learned, and when nothing is likely. */
export function createSuggestions(page: Page, { view, choices, current }: SuggestionSources): Suggestions {
  const watch = laterPageSignal(page, signal(null), nothingSeen, () => readSuggestionWatch(page.store)).value;
  const wording = computed(() => wordingOf(view.value));
  const choosable = computed(() => {
    // Followed for the wording alone: every verdict makes another view with the same targets.
    void wording.value;
    const numbers = choices.value.map(({ number }) => number);
    return choosableTargets(view.peek(), numbers);
  });
  const learned = followVerdicts(page, view, wording, { choosable, watch });
  const suggest = (subject: Subject): Suggestion | null => {
    const { rules, neverRecordHosts } = watch.value;
    const engine = learned.value?.engine;
    return engine === undefined
      ? null
      : suggestTarget(subject, { engine, choosable: choosable.value, rules, neverRecordHosts });
  };
  // Fifty requests are asked about with every frame: again only when something was learned, or what can be chosen changed.
  const ofRequests = computed(() => ({
    asked: new Map<string, Suggestion | null>(),
    ground: [learned.value, choosable.value, watch.value.rules, watch.value.neverRecordHosts],
  }));
  return {
    forPage: computed(() => {
      const facts = current.value;
      if (facts.kind !== 'page') {
        return null;
      }
      const url = strippedUrl(facts.url, watch.value.keepsFullAddress);
      const subject = subjectOfPage({ url, title: cleanTitle(facts.title) }, page.store.now());
      const suggestion = suggest(subject);
      return suggestion === null || isSettled(suggestion, view.value, subject) ? null : suggestion;
    }),
    forRequest: (request) => {
      const { asked } = ofRequests.value;
      const key = JSON.stringify([request.id, request.text, request.source, request.sourceName, request.link]);
      const known = asked.get(key);
      const suggestion = known === undefined ? suggest(subjectOfRequest(request, page.store.now())) : known;
      asked.set(key, suggestion);
      return suggestion;
    },
  };
}
