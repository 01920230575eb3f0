import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Text } from '@/components/text';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Language } from '@/domain/model/languages';
import type { Weekday } from '@/domain/model/settings';
import { fail } from '@/domain/result';
import type { Result } from '@/domain/result';
import { liveSignal } from '@/storage/live-signal';
import type { LiveSignal } from '@/storage/live-signal';
import { readSettings } from '@/storage/settings';
import { storageFaultOf } from '@/storage/storage-fault';
import type { PageFault } from '@/domain/fault';
import type { Store } from '@/storage/store';
import { readMoment } from './clock';
import { openStore } from './open-store';
import type { Opening } from './open-store';
import { reportFault } from './report-fault';
import { followTheme } from './theme';
import { tellBackground } from './tell-background';

const millisecondsAMinute = 60_000;

/** What every page of ours works with: made once when the page opens. */
export interface Page {
  readonly store: Store;
  readonly text: Text;
  readonly fault: Signal<PageFault | null>;
  /** Today's date; a page that stays open for days follows it. */
  readonly today: ReadonlySignal<LocalDate>;
  /** The day on which a week begins; a change in the settings is followed. */
  readonly firstDayOfWeek: ReadonlySignal<Weekday>;
  /** Whether nobody can see the page now: a tab in the background, a window that is minimised. */
  readonly isHidden: ReadonlySignal<boolean>;
}

/**
 * How long a write must lie behind, in milliseconds, before it is read again by a page that nobody sees, and for what
 * stands beside what somebody waits for. All pages of ours share one thread in Chromium.
 */
const hiddenPatience = 1500;
const laterPatience = 150;

function followToday(): ReadonlySignal<LocalDate> {
  const today = signal(readMoment().today);
  const look = (): void => {
    today.value = readMoment().today;
  };
  setInterval(look, millisecondsAMinute);
  document.addEventListener('visibilitychange', look);
  return today;
}

function followVisibility(): ReadonlySignal<boolean> {
  const isHidden = signal(document.hidden);
  document.addEventListener('visibilitychange', () => {
    isHidden.value = document.hidden;
  });
  return isHidden;
}

/** Opens the store and loads the user's language. A fault is told and rethrown: no page works without a store. */
export async function openPage(
  fault: Signal<PageFault | null>,
  loadText: (language: Language) => Promise<Text>,
  opening: Opening,
): Promise<Page> {
  const store = await openStore((kind) => {
    fault.value = kind;
  }, opening);
  // What was in the way of opening is no longer.
  fault.value = null;
  const settings = await readSettings(store);
  const text = await loadText(settings.language ?? preferredLanguage(navigator.languages));
  document.documentElement.lang = text.language;
  const rest = { store, text, fault, today: followToday(), isHidden: followVisibility() };
  const live = livePageSignal(rest, rest.today, settings, () => readSettings(store)).value;
  followTheme(computed(() => live.value.theme));
  return { ...rest, firstDayOfWeek: computed(() => live.value.firstDayOfWeek) };
}

type Question<Input, Value> = readonly [
  input: ReadonlySignal<Input>,
  initial: Value,
  query: (input: Input) => Promise<Value>,
];

/** What a live query needs of its page. */
type Asking = Pick<Page, 'fault' | 'isHidden'>;

function askPatiently<Input, Value>(
  page: Asking,
  patience: ReadonlySignal<number>,
  [input, initial, query]: Question<Input, Value>,
): LiveSignal<Value> {
  return liveSignal({
    ...{ input, query, initial, patience },
    onFault: (fault) => {
      page.fault.value = fault;
    },
  });
}

/** A live query of a page; trouble with storage goes to the page's fault. While nobody sees the page it has time. */
export function livePageSignal<Input, Value>(page: Asking, ...question: Question<Input, Value>): LiveSignal<Value> {
  const patience = computed(() => (page.isHidden.value ? hiddenPatience : 0));
  return askPatiently(page, patience, question);
}

/** The same for what stands beside what somebody waits for: it is read again when that has been painted. */
export function laterPageSignal<Input, Value>(page: Asking, ...question: Question<Input, Value>): LiveSignal<Value> {
  const patience = computed(() => (page.isHidden.value ? hiddenPatience : laterPatience));
  return askPatiently(page, patience, question);
}

/**
 * Runs a command for a screen. What the command refuses comes back as problems; what storage refuses becomes the
 * page's fault, and the screen gets a failure without problems of its own.
 *
 * @param isOnButton whether it may have changed what the toolbar button counts
 */
export async function runCommand<Value>(
  page: Page,
  command: Promise<Result<Value>>,
  isOnButton: (value: Value) => boolean = () => true,
): Promise<Result<Value>> {
  try {
    const result = await command;
    if (result.ok) {
      page.fault.value = null;
      if (isOnButton(result.value)) {
        tellBackground(() => {
          page.fault.value = 'no-background';
        });
      }
    }
    return result;
  } catch (error) {
    reportFault(error, 'running a command');
    page.fault.value = storageFaultOf(error);
    return fail();
  }
}

/** The same for commands whose answer the screen does not need. */
export async function runPlainCommand(page: Page, command: Promise<Result<unknown>>): Promise<Result<void>> {
  const result = await runCommand(page, command);
  return result.ok ? { ok: true, value: undefined } : result;
}

/** The same for commands that answer with a record of which the screen needs only the id. */
export async function runForId(page: Page, command: Promise<Result<{ readonly id: Id }>>): Promise<Result<Id>> {
  const result = await runCommand(page, command);
  return result.ok ? { ok: true, value: result.value.id } : result;
}
