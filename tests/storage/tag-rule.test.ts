import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { VerdictTarget } from '@/domain/model/entry';
import { tagRuleFromForm } from '@/domain/tag-rule-form';
import { ruleFor } from '@/domain/tag-rules';
import { rulesAsCsv, rulesAsJson } from '@/domain/tag-rules-file';
import { tagPage } from '@/storage/commands/entry';
import { addNeverRecordHost } from '@/storage/commands/privacy';
import { declineTagRule, deleteTagRule, moveTagRule, saveTagRule, setTagRuleOn } from '@/storage/commands/tag-rule';
import { undo } from '@/storage/commands/undo';
import { entriesForProposals, readRuleOffer, readRulesRoom } from '@/storage/queries/rules-room';
import type { Store } from '@/storage/store';
import { anEntry, anId, aTagRule, pointingAt } from '@/tests/fixtures/build';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const chat: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
const forum = { id: null, host: 'forum.example', pathPrefix: '', target: news };

const stored = (store: Store) => store.database.of('tagRules').toArray();
const listed = async (store: Store) => (await readRulesRoom(store)).rules.map(({ host, isOn }) => [host, isOn]);

async function aStoreWithRules(): Promise<Store> {
  const store = await aStore();
  for (const host of ['a.example', 'b.example', 'c.example']) {
    await saveTagRule(store, { ...forum, host });
  }
  return store;
}

async function tagThrice(store: Store, host = 'forum.example', target = news): Promise<void> {
  for (const path of ['one', 'two', 'three']) {
    await tagPage(store, { url: `https://${host}/${path}`, title: path }, target, { minutes: null, note: '' });
  }
}

describe('the form of a rule', () => {
  it.each([
    [{ host: 'GitHub.com' }, { host: 'github.com', pathPrefix: '' }],
    [{ host: 'https://github.com/team/app/' }, { host: 'github.com', pathPrefix: '/team/app' }],
    [
      { host: 'https://github.com/team', pathPrefix: 'other/' },
      { host: 'github.com', pathPrefix: '/other' },
    ],
    [
      { host: '*.b.example', pathPrefix: '/a b' },
      { host: 'b.example', pathPrefix: '/a%20b' },
    ],
    [
      { host: 'b.example', pathPrefix: '/a?x=1#y' },
      { host: 'b.example', pathPrefix: '/a' },
    ],
  ])('%j means %j', (typed, expected) => {
    expect(tagRuleFromForm({ ...forum, ...typed })).toMatchObject({ ok: true, value: expected });
  });

  it('names every field that is wrong', () => {
    const read = tagRuleFromForm({ id: null, host: '', pathPrefix: `/${'x'.repeat(501)}`, target: null });
    expect(read).toMatchObject({
      problems: [
        { field: 'host', rule: 'missing' },
        { field: 'pathPrefix', rule: 'too-long' },
        { field: 'target', rule: 'missing' },
      ],
    });
  });
});

describe('rules', () => {
  it('are made, changed, switched off and deleted, each as a step that can be undone', async () => {
    const store = await aStore();
    await saveTagRule(store, forum);
    const [rule] = await stored(store);
    const id = rule?.id ?? '';
    await saveTagRule(store, { ...forum, id, pathPrefix: '/news', target: chat });
    expect(await stored(store)).toMatchObject([{ id, pathPrefix: '/news', target: chat, isOn: true, order: 0 }]);
    await setTagRuleOn(store, id, false);
    expect(ruleFor({ url: 'https://forum.example/news' }, await stored(store))).toBeNull();
    await deleteTagRule(store, id);
    expect(await stored(store)).toEqual([]);
    await undo(store);
    await undo(store);
    await undo(store);
    expect(await stored(store)).toEqual([rule]);
    await undo(store);
    expect(await stored(store)).toEqual([]);
  });

  it('keep the order that they are moved to', async () => {
    const store = await aStoreWithRules();
    const last = (await stored(store)).find(({ host }) => host === 'c.example');
    await moveTagRule(store, last?.id ?? '', 'up');
    expect(await listed(store)).toEqual([
      ['a.example', true],
      ['c.example', true],
      ['b.example', true],
    ]);
    await undo(store);
    expect((await listed(store)).map(([host]) => host)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('are refused twice for the same pages, for a target that is gone, and when they are gone themselves', async () => {
    const store = await aStoreWithRules();
    const gone: VerdictTarget = { verdict: 'protects', healthMetricId: anId(60) };
    const twice = await saveTagRule(store, { ...forum, host: 'a.example' });
    expect(twice).toMatchObject({ problems: [{ field: 'host', rule: 'already-listed' }] });
    expect(await saveTagRule(store, { ...forum, target: gone })).toMatchObject({ problems: [{ field: 'target' }] });
    expect(await saveTagRule(store, { ...forum, id: anId(999) })).toMatchObject({ problems: [{ rule: 'not-found' }] });
    expect(await deleteTagRule(store, anId(999))).toMatchObject({ problems: [{ rule: 'not-found' }] });
    expect(await stored(store)).toHaveLength(3);
  });

  it('are beaten by the never-record list', async () => {
    const store = await aStoreWithRules();
    await addNeverRecordHost(store, 'a.example');
    expect(await saveTagRule(store, { ...forum, host: 'deep.a.example' })).toMatchObject({
      problems: [{ field: 'host', rule: 'never-recorded' }],
    });
    const { rules } = await readRulesRoom(store);
    expect(rules.map(({ host, isBarred }) => [host, isBarred])).toEqual([
      ['a.example', true],
      ['b.example', false],
      ['c.example', false],
    ]);
  });
});

describe('a rule is offered', () => {
  it('after the same verdict three times, in the panel and in the room', async () => {
    const store = await aStore();
    await tagThrice(store);
    expect(await readRuleOffer(store, 'forum.example')).toMatchObject({
      host: 'forum.example',
      target: news,
      times: 3,
    });
    expect((await readRulesRoom(store)).proposals).toMatchObject([{ host: 'forum.example', times: 3 }]);
    expect(await readRuleOffer(store, 'elsewhere.example')).toBeNull();
  });

  it('no longer after a yes, and after its undo again', async () => {
    const store = await aStore();
    await tagThrice(store);
    await saveTagRule(store, forum);
    expect(await readRuleOffer(store, 'forum.example')).toBeNull();
    await undo(store);
    expect(await readRuleOffer(store, 'forum.example')).not.toBeNull();
  });

  it('no longer after a no, unless the habit changes or the no is taken back', async () => {
    const store = await aStore();
    await tagThrice(store);
    await declineTagRule(store, 'forum.example', news);
    await tagThrice(store);
    expect(await readRuleOffer(store, 'forum.example')).toBeNull();
    expect(await readRulesRoom(store)).toMatchObject({
      rules: [],
      proposals: [],
      declined: [{ host: 'forum.example' }],
    });
    expect(ruleFor({ url: 'https://forum.example/' }, await stored(store))).toBeNull();
    await saveTagRule(store, forum);
    expect(await stored(store)).toMatchObject([{ host: 'forum.example', declinedAt: null, isOn: true }]);
    await undo(store);
    const [declined] = await stored(store);
    await deleteTagRule(store, declined?.id ?? '');
    expect(await readRuleOffer(store, 'forum.example')).not.toBeNull();
  });

  it('by reading the latest entries alone, however long the history', async () => {
    const store = await aStore();
    const entries = Array.from({ length: 3000 }, (_, index) => {
      const date = addDays('2026-11-18', -index);
      return anEntry({ id: anId(9000 - index), date, host: `site${index % 2}.example`, ...pointingAt(news) });
    });
    await store.database.of('entries').bulkPut(entries);
    const counter = await countRows(store.database);
    expect((await counter.rowsReadBy(() => readRulesRoom(store)))['entries']).toBe(entriesForProposals);
    expect((await counter.rowsReadBy(() => readRuleOffer(store, 'site1.example')))['entries']).toBe(12);
  });
});

describe('the file of the rules', () => {
  const rules = [
    { ...aTagRule({ host: 'a.example', target: news }), targetName: '31 News, "just" a look' },
    { ...aTagRule({ host: 'b.example', pathPrefix: '/x', isOn: false }), targetName: '=SUM(A1)' },
  ];

  it('is CSV that spreadsheets read as text', () => {
    expect(rulesAsCsv(rules)).toBe(
      [
        'order,host,path,verdict,target,state',
        '1,a.example,,distraction,"31 News, ""just"" a look",on',
        "2,b.example,/x,on-objective,'=SUM(A1),off",
        '',
      ].join('\r\n'),
    );
  });

  it('is JSON in the same order, without the ids of this install', () => {
    expect(JSON.parse(rulesAsJson(rules))).toEqual({
      rules: [
        { host: 'a.example', pathPrefix: '', verdict: 'distraction', target: '31 News, "just" a look', isOn: true },
        { host: 'b.example', pathPrefix: '/x', verdict: 'on-objective', target: '=SUM(A1)', isOn: false },
      ],
    });
  });
});
