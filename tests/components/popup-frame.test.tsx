import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SettledFrame } from '@/components/first-frame/frame';
import { paintFrame } from '@/components/first-frame/paint';
import { popupFrame } from '@/components/first-frame/popup-frame';
import { PopupScreen } from '@/components/report/PopupScreen';
import { loadText } from '@/components/text';
import type { Text } from '@/components/text';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import { languages } from '@/domain/model/settings';
import type { WeeklyReport } from '@/domain/weekly-report';
import { loadSample } from '@/storage/commands/sample';
import { readWeek } from '@/storage/queries/week';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const kept = '2026-11-18';
const monday = '2026-11-16';
const sunday = '2026-11-22';
const nothing = (): void => undefined;
const actions = {
  ...{ showWeek: nothing, openApp: nothing, openReport: nothing, openSidebar: nothing },
  copyMail: () => Promise.resolve(false),
  saveEntries: () => Promise.resolve(null),
};
const distractionName = (number: number): string => `distraction ${number}`;

async function aSample(): Promise<TestStore> {
  const store = await aStore(kept);
  await loadSample(store);
  return store;
}

async function reportOf(store: TestStore): Promise<WeeklyReport> {
  return (await readWeek(store, monday)).report;
}

function frameOf(report: WeeklyReport, text: Text, over: { hasLetterKeys?: boolean; endsOn?: LocalDate } = {}): string {
  const { hasLetterKeys = true, endsOn = '2026-12-31' } = over;
  const frame = popupFrame({ report, today: kept, endsOn, hasLetterKeys, text, distractionName, mark: 'a mark' });
  return JSON.stringify(frame);
}

function screenOf(report: WeeklyReport, text: Text, hasLetterKeys = true) {
  return (
    <PopupScreen
      {...{ text, distractionName, actions, hasLetterKeys }}
      report={signal(report)}
      isThisWeek={signal(true)}
      entriesById={signal(new Map())}
      tagControl={null}
    />
  );
}

function painted(frame: string | null, today: LocalDate = kept): Element {
  const root = document.createElement('div');
  expect(paintFrame(frame, root, today) !== null).toBe(root.childNodes.length > 0);
  root.removeAttribute('data-mark');
  return root;
}

/** The markup with the order of attributes and the spelling of styles out of the way. */
function lines(element: Element): string[] {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}=${name === 'style' ? value.replaceAll(/\s|;$/g, '') : value}`)
    .toSorted();
  const children = [...element.childNodes].flatMap((node) =>
    node instanceof Element ? lines(node) : [node.textContent ?? ''],
  );
  return [`<${element.localName} ${attributes.join(' ')}>`, ...children];
}

function liveLines(report: WeeklyReport, text: Text, hasLetterKeys = true): string[] {
  const { container } = render(screenOf(report, text, hasLetterKeys));
  return lines(container);
}

afterEach(() => {
  cleanup();
});

describe('the painted report', () => {
  it.each(languages)('is the live popup, element by element, in %s', async (language) => {
    const [report, text] = [await reportOf(await aSample()), await loadText(language)];
    const root = painted(frameOf(report, text));
    expect(root.querySelectorAll('.open-row').length).toBeGreaterThan(3);
    expect(lines(root)).toEqual(liveLines(report, text));
    expect(document.documentElement.lang).toBe(language);
  });

  it('is the live popup of an install with nothing in it, and of one whose letter keys are off', async () => {
    const [report, text] = [await reportOf(await aStore(kept)), await loadText('en')];
    expect(lines(painted(frameOf(report, text)))).toEqual(liveLines(report, text));
    const withoutKeys = painted(frameOf(report, text, { hasLetterKeys: false }));
    expect(lines(withoutKeys)).toEqual(liveLines(report, text, false));
    expect(withoutKeys.querySelector('.key-cap')).toBeNull();
  });

  it.each([1, 2, 3, 4])('is the live popup %i days later in the same week', async (days) => {
    const store = await aSample();
    const text = await loadText('en');
    const frame = frameOf(await reportOf(store), text);
    const today = addDays(kept, days);
    store.setToday(today);
    const report = await reportOf(store);
    expect(lines(painted(frame, today))).toEqual(liveLines(report, text));
    expect(report.daysWithoutEntry).toBeGreaterThan(0);
  });

  it('says on each day how many days are without an entry, and not on the days before the first', async () => {
    const text = await loadText('en');
    const report = await reportOf(await aSample());
    const full = { date: monday, onObjective: 1, protects: 0, distraction: 0 };
    const days = report.days.map(({ date }) => ({ ...full, date, onObjective: date > kept ? 0 : 1 }));
    const none = { wins: [], plan: { done: 0, total: 0 }, undecided: 0, daysWithoutEntry: 0 };
    const frame = frameOf({ ...report, ...none, days }, text);
    const remarkOn = (today: LocalDate) => painted(frame, today).querySelector('.report-remarks')?.textContent ?? null;
    expect(remarkOn(kept)).toBeNull();
    expect(remarkOn(addDays(kept, 1))).toBe('1 day without an entry');
    expect(remarkOn(sunday)).toBe('4 days without an entry');
    expect(frame.length).toBeLessThan(frameOf(report, text).length + 2000);
  });

  it('is not painted in another week, on a day before, or past the cycle whose key results it names', async () => {
    const [report, text] = [await reportOf(await aSample()), await loadText('en')];
    const frame = frameOf(report, text);
    expect(painted(frame, sunday).childNodes).toHaveLength(1);
    expect(painted(frame, addDays(sunday, 1)).childNodes).toHaveLength(0);
    expect(painted(frame, addDays(kept, -1)).childNodes).toHaveLength(0);
    expect(painted(frame, addDays(kept, 364)).childNodes).toHaveLength(0);
    const ending = frameOf(report, text, { endsOn: addDays(kept, 1) });
    expect(painted(ending, addDays(kept, 1)).childNodes).toHaveLength(1);
    expect(painted(ending, addDays(kept, 2)).childNodes).toHaveLength(0);
    const ended = frameOf(report, text, { endsOn: addDays(kept, -1) });
    expect(painted(ended).childNodes).toHaveLength(1);
    expect(painted(ended, addDays(kept, 1)).childNodes).toHaveLength(0);
  });

  it('is nothing at all where what was kept is damaged or not ours', async () => {
    const frame = frameOf(await reportOf(await aSample()), await loadText('en'));
    const wrong = [
      ...[null, '', '{', 'null', '[]', '7', frame.slice(0, -20), frame.slice(20)],
      frame.replace('"version":3', '"version":2'),
      frame.replace('"tree":[', '"tree":[["script",{}],'),
      frame.replace('["main"', '["iframe"'),
      frame.replace('["main",', '["main",null,'),
      frame.replace('["main",', '[{"days":null},'),
      frame.replace(/"from":"[^"]*"/, '"from":7'),
    ];
    for (const one of wrong) {
      expect(one).not.toBe(frame);
      expect([one?.slice(0, 40), painted(one).childNodes.length]).toEqual([one?.slice(0, 40), 0]);
    }
  });

  it('becomes the live popup without an element made anew, and corrects what is no longer true', async () => {
    const [report, text] = [await reportOf(await aSample()), await loadText('en')];
    const root = painted(frameOf(report, text));
    document.body.append(root);
    const before = [...root.querySelectorAll('*')];
    const [first, ...others] = report.keyResults;
    const more: WeeklyReport = {
      ...report,
      focus: { ...report.focus, share: 0.99 },
      keyResults: first === undefined ? [] : [{ ...first, confidence: 10 }, ...others],
    };
    const focused = root.querySelector<HTMLElement>('[data-action="tag-page"]');
    focused?.focus();
    render(screenOf(more, text), { container: root });
    expect([...root.querySelectorAll('*')]).toEqual(before);
    expect(document.activeElement).toBe(focused);
    expect(root.querySelector('.share-number')?.textContent).toBe('99%');
    expect(root.querySelector('.confidence-value')?.textContent).toBe('10');
    root.remove();
  });

  it('says nothing a second time: no text becomes another, and none is put in or taken out', async () => {
    const [report, text] = [await reportOf(await aSample()), await loadText('en')];
    const root = painted(frameOf(report, text));
    document.body.append(root);
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
    const changes = () =>
      observer
        .takeRecords()
        .filter(({ type, oldValue, target }) => type === 'childList' || (oldValue ?? '') !== target.textContent);
    render(screenOf(report, text), { container: root });
    expect(root.querySelectorAll('[aria-live], [role="status"]').length).toBeGreaterThan(1);
    expect(changes()).toEqual([]);
    root.querySelector('.week-name')?.append('!');
    expect(changes()).toHaveLength(1);
    root.remove();
  });

  it('leaves no listener behind that a key could meet', async () => {
    frameOf(await reportOf(await aSample()), await loadText('en'));
    const press = new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true });
    document.body.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });

  it('is small, however many entries the week has', async () => {
    const [report, text] = [await reportOf(await aSample()), await loadText('de')];
    const many = Array.from({ length: 2000 }, (_, index) => `entry-${index}`);
    const large = report.keyResults.map((keyResult) => ({ ...keyResult, entryIds: many }));
    const frame: SettledFrame = JSON.parse(frameOf({ ...report, keyResults: large }, text));
    expect(frame.until).toBe(sunday);
    expect(JSON.stringify(frame).length).toBeLessThan(16_000);
  });
});
