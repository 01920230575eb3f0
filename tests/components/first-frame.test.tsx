import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { newTabFrame } from '@/components/first-frame/new-tab-frame';
import { paintFrame } from '@/components/first-frame/paint';
import { roomFor } from '@/components/first-frame/second-frame';
import { paintLaterFrame, settledFrame } from '@/components/first-frame/settle';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import type { Text } from '@/components/text';
import { loadText } from '@/components/text';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import { languages } from '@/domain/model/settings';
import type { NewTabView } from '@/domain/new-tab-view';
import { loadSample } from '@/storage/commands/sample';
import { readDayFacts } from '@/storage/queries/day-facts';
import { readNewTab } from '@/storage/queries/new-tab';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const kept = '2026-11-18';
const nothing = (): void => undefined;
const actions = {
  ...{ chooseTeam: nothing, setPriorityDone: nothing, openApp: nothing, openSidebar: nothing, removeSample: nothing },
};
const distractionName = (number: number): string => `distraction ${number}`;

async function aSample(): Promise<TestStore> {
  const store = await aStore(kept);
  await loadSample(store);
  return store;
}

async function frameOf(store: TestStore, text: Text): Promise<string> {
  const view = await readNewTab(store);
  return JSON.stringify(
    newTabFrame({ view, facts: await readDayFacts(store, view), text, distractionName, mark: 'a mark' }),
  );
}

/** What may wait for the second frame, in the order of the page. */
const mayWait = [
  ...['new-tab-header', 'facts-line headline-facts', 'new-tab-others', 'square', 'square square-coming', 'square'],
  'due-ways',
];

/** As it is kept after the second frame: 0, 1, 2... pixels. */
function room(count: number): string {
  return JSON.stringify([roomFor('a mark', window), ...Array.from({ length: count }, (_none, index) => index)]);
}

function live(view: NewTabView, text: Text): Element {
  const screen = <NewTabScreen view={signal(view)} text={text} distractionName={distractionName} actions={actions} />;
  return render(screen).container;
}

async function settledOf(store: TestStore, text: Text): Promise<string> {
  const [view, mark] = [await readNewTab(store), 'a mark'];
  const frame = newTabFrame({ view, facts: await readDayFacts(store, view), text, distractionName, mark });
  return JSON.stringify(settledFrame(frame, kept));
}

function painted(frame: string | null, today: LocalDate): { readonly root: Element; readonly isPainted: boolean } {
  const root = document.createElement('div');
  return { root, isPainted: paintLaterFrame(frame, root, today) };
}

function paintedToday(frame: string | null): { readonly root: Element; readonly isPainted: boolean } {
  const root = document.createElement('div');
  const isPainted = paintFrame(frame, root, kept) !== null;
  // The one thing that the live page does not have.
  root.removeAttribute('data-mark');
  return { root, isPainted };
}

/** The markup with the order of attributes and the spelling of styles out of the way. */
function markup(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => `${name.toLowerCase()}=${value}`)
    .toSorted();
  const style = (element.getAttribute('style') ?? '').replaceAll(/\s|;$/g, '');
  const children = [...element.childNodes].map((node) =>
    node instanceof Element ? markup(node) : (node.textContent ?? ''),
  );
  return `<${element.localName} ${[...attributes, style].join(' ')}>${children.join('')}</>`;
}

function lines(element: Element): string[] {
  return markup(element).split('<');
}

afterEach(() => {
  cleanup();
});

describe('the painted first frame', () => {
  it.each(languages)('is the live page, element by element, in %s', async (language) => {
    const store = await aSample();
    const text = await loadText(language);
    const { root } = paintedToday(await settledOf(store, text));
    expect(root.querySelectorAll('.key-result-row').length).toBeGreaterThan(1);
    expect(lines(root)).toEqual(lines(live(await readNewTab(store), text)));
  });

  it.each([1, 2, 3, 4, 12, 20, 30])('is the live page %i days later, in the same week or another', async (days) => {
    const store = await aSample();
    const text = await loadText('en');
    const frame = await frameOf(store, text);
    const today = addDays(kept, days);
    store.setToday(today);
    const view = await readNewTab(store);
    const { root, isPainted } = painted(frame, today);
    expect(isPainted).toBe(true);
    // What comes up is read four weeks ahead: a later day can show one more.
    const main = (element: Element) =>
      ['.new-tab-header', '.new-tab-main > div', '.due-line'].flatMap((place) =>
        lines(element.querySelector(place) ?? element),
      );
    const rows = (element: Element) => [...element.querySelectorAll('.key-result-row, .objective-line')].flatMap(lines);
    const shown = live(view, text);
    expect(main(root)).toEqual(main(shown));
    expect(rows(root)).toEqual(rows(shown));
  });

  it('is nothing at all when what was kept is absent, damaged, of another version, or past its cycle', async () => {
    const store = await aSample();
    const frame = await frameOf(store, await loadText('en'));
    const wrong: readonly (string | null)[] = [
      null,
      '',
      '{',
      'null',
      '[]',
      '{"version":3}',
      frame.slice(0, -20),
      frame.replace('"version":3', '"version":1'),
      frame.replace('"tree":[', '"tree":[["script",{}],'),
      frame.replace('["header"', '["script"'),
      frame.replace('"facts":{', '"fact":{'),
      frame.replaceAll('"daily":{', '"daily":{"facts":7,"other":{'),
    ];
    for (const one of wrong) {
      const { root, isPainted } = painted(one, kept);
      expect([one?.slice(0, 40), isPainted, root.childNodes.length]).toEqual([one?.slice(0, 40), false, 0]);
    }
    const { root } = painted(frame, addDays(kept, 400));
    expect(root.childNodes).toHaveLength(0);
  });

  it('is nothing at all when the frame of the day is of another day, damaged, or of another version', async () => {
    const frame = await settledOf(await aSample(), await loadText('en'));
    expect(paintedToday(frame).isPainted).toBe(true);
    const wrong = [
      ...[null, '', '[]', '{"version":3}', `{"version":3,"from":"${kept}","until":"${kept}"}`, frame.slice(0, -20)],
      frame.replace('"version":3', '"version":1'),
      frame.replace(`"from":"${kept}"`, '"from":"2026-11-19"'),
      frame.replace(`"until":"${kept}"`, '"until":"2026-11-17"'),
      frame.replace(`"until":"${kept}"`, '"until":{}'),
      frame.replace('["header"', '["script"'),
    ];
    for (const one of wrong) {
      const { root, isPainted } = paintedToday(one);
      expect([one?.slice(0, 40), isPainted, root.childNodes.length]).toEqual([one?.slice(0, 40), false, 0]);
    }
  });

  it('takes no handler and no address from what was kept', async () => {
    const store = await aSample();
    const settled = await settledOf(store, await loadText('en'));
    const hostile = settled.replaceAll(
      '"class":"new-tab-header"',
      '"class":"new-tab-header","onclick":"x","src":"y","href":"z"',
    );
    expect(hostile).not.toBe(settled);
    const header = paintedToday(hostile).root.querySelector('.new-tab-header');
    expect(header?.getAttributeNames()).toEqual(['class', 'data-second-frame']);
  });

  it('becomes the live page without an element made anew', async () => {
    const store = await aSample();
    const text = await loadText('en');
    const { root } = paintedToday(await settledOf(store, text));
    document.body.append(root);
    const before = [...root.querySelectorAll('*')];
    const view = await readNewTab(store);
    const screen = <NewTabScreen view={signal(view)} text={text} distractionName={distractionName} actions={actions} />;
    render(screen, { container: root });
    expect([...root.querySelectorAll('*')]).toEqual(before);
    root.remove();
  });

  it('leaves for the second frame what may wait, with its room kept, and is then the live page', async () => {
    const store = await aSample();
    const text = await loadText('en');
    const root = document.createElement('div');
    const follow = paintFrame(await settledOf(store, text), root, kept, room(40));
    const waiting = [...root.querySelectorAll<HTMLElement>('[data-second-frame]')];
    expect(waiting.map(({ className }) => className)).toEqual(mayWait);
    expect(waiting.map(({ style }) => [style.inlineSize, style.blockSize])).toEqual(
      mayWait.map((_name, index) => [`${2 * index}px`, `${2 * index + 1}px`]),
    );
    expect(waiting.filter(({ childNodes }) => childNodes.length > 0)).toEqual([]);
    for (const first of ['h1', '.key-result-row', '.focus-share', '.due-what']) {
      expect(root.querySelector(first)?.textContent).toBeTruthy();
    }
    expect([follow?.(), follow?.()]).toEqual([true, true]);
    root.removeAttribute('data-mark');
    expect(lines(root)).toEqual(lines(live(await readNewTab(store), text)));
  });

  it.each([
    ['absent', null],
    ['damaged', room(40).slice(0, -1)],
    ['not a list', '{"room":7}'],
    ['not of lengths', room(40).replace(',3,', ',"3",')],
    ['that of another page', room(40).replace('a mark', 'another mark')],
    ['that of another window', room(40).replace(`${window.innerHeight}`, '7')],
  ])('is painted whole where the room of the second frame is %s', async (_what, keptRoom) => {
    const root = document.createElement('div');
    expect(paintFrame(await settledOf(await aSample(), await loadText('en')), root, kept, keptRoom)).not.toBeNull();
    const places = [...root.querySelectorAll('[data-second-frame]')];
    expect(places).toHaveLength(mayWait.length);
    expect(places.filter(({ childNodes }) => childNodes.length === 0)).toEqual([]);
    expect(places.filter((place) => place.hasAttribute('style'))).toEqual([]);
  });

  it('says where the second frame is damaged, and leaves nothing of its room behind', async () => {
    const frame = await settledOf(await aSample(), await loadText('en'));
    const root = document.createElement('div');
    const follow = paintFrame(frame.replace('["select"', '["script"'), root, kept, room(40));
    expect(root.querySelector('h1')).not.toBeNull();
    expect(follow?.()).toBe(false);
    expect(root.querySelector('script, [data-second-frame][style]')).toBeNull();
  });

  it('is small', async () => {
    const [store, text] = [await aSample(), await loadText('de')];
    expect((await frameOf(store, text)).length).toBeLessThan(24_000);
    expect((await settledOf(store, text)).length).toBeLessThan(14_000);
  });
});
