import { describe, expect, it, vi } from 'vitest';
import background from '@/entrypoints/background';
import { anId } from '@/tests/fixtures/build';
import {
  forum,
  theKeyResult,
  keyResultTitle,
  eventually,
  inStore,
  rowsOf,
  usedBefore,
  surroundings,
} from './background-surroundings';

const browserAround = surroundings();
const { shown, settled } = browserAround;

describe('the address bar', () => {
  async function suggestions(typed: string): Promise<{ content: string; description: string }[]> {
    const suggest = vi.fn<(found: { content: string; description: string }[]) => void>();
    browserAround.fakes.inputChanged.trigger(typed, suggest);
    await eventually(() => {
      expect(suggest).toHaveBeenCalledOnce();
    });
    return suggest.mock.calls[0]?.[0] ?? [];
  }

  it('files what was typed as a request', async () => {
    background.main();
    browserAround.fakes.inputEntered.trigger('call the print shop', 'currentTab');
    await shown({ badge: '✓', title: 'Filed: call the print shop' });
    expect(await rowsOf('requests')).toMatchObject([{ text: 'call the print shop', link: null, state: 'undecided' }]);
    expect(await rowsOf('entries')).toEqual([]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('suggests the key results that fit, and tags the page with the one that is taken', async () => {
    await usedBefore();
    background.main();
    browserAround.fakes.showTab(forum);
    expect(await suggestions('no such words')).toEqual([]);
    const [found] = await suggestions(' COME BACK ');
    expect(found?.description).toBe(`Tag this page: ${keyResultTitle}`);
    browserAround.fakes.inputEntered.trigger(found?.content, 'currentTab');
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await rowsOf('entries')).toHaveLength(3);
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('writes descriptions that the browser can read as XML', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('keyResults').update(anId(30), { title: 'R&D <b>back</b>' }));
    background.main();
    const [found] = await suggestions('back');
    expect(found?.description).toBe('Tag this page: R&amp;D &lt;b&gt;back&lt;/b&gt;');
    expect(browserAround.fakes.proposals).toEqual(['File “back” as a request']);
  });

  it.each([
    ['tag the new shop', 'tag the new shop'],
    ['tag {"verdict":"distraction"}', 'tag {"verdict":"distraction"}'],
    ['tag {"verdict":"distraction","distractionNumber":0}', 'tag {"verdict":"distraction","distractionNumber":0}'],
  ])('files %s, which only looks like a suggestion, as a request', async (typed, text) => {
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.inputEntered.trigger(typed, 'currentTab');
    await shown({ badge: '✓', title: `Filed: ${text}` });
    expect(await rowsOf('requests')).toMatchObject([{ text }]);
    expect(await rowsOf('entries')).toEqual([]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('links the first address in what was typed, and guesses its channel', async () => {
    background.main();
    browserAround.fakes.inputEntered.trigger('redo https://bob:secret@peak.slack.com/deck?id=7 please', 'currentTab');
    await eventually(async () => {
      expect(await rowsOf('requests')).toMatchObject([{ link: 'https://peak.slack.com/deck', channel: 'chat' }]);
    });
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it.each([
    ['', 'There is nothing to file'],
    ['  ', 'There is nothing to file'],
    ['\u202E', 'There is nothing to file'],
    ['x'.repeat(10_001), 'Too long to file: at most 10,000 characters'],
  ])('files nothing of unusable text and says why', async (typed, title) => {
    background.main();
    browserAround.fakes.inputEntered.trigger(typed, 'currentTab');
    await shown({ badge: '!', title });
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('tags nothing with a key result that does not exist', async () => {
    background.main();
    browserAround.fakes.showTab(forum);
    browserAround.fakes.inputEntered.trigger(`tag ${JSON.stringify(theKeyResult)}`, 'currentTab');
    await eventually(() => {
      expect(browserAround.fakes.shown[0]?.badge).toBe('!');
    });
    expect(await rowsOf('entries')).toEqual([]);
    await settled();
  });
});
