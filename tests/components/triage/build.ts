import { signal } from '@preact/signals';
import { type Mock, vi } from 'vitest';
import type { TriageActions } from '@/components/triage/actions';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { PageFacts } from '@/domain/page-facts';
import { succeed } from '@/domain/result';
import type { DistractionChoice, EntryView, TriageView } from '@/domain/triage-view';

export const text = createText('en', en);

export const today = '2026-11-18';

/** An id that names itself: `anId(7)` ends in 7. */
export function anId(number: number): string {
  return `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const ids = { objective: anId(1), revenue: anId(2), customers: anId(3), reply: anId(10), returns: anId(11) };

export const choices: readonly DistractionChoice[] = Array.from({ length: 101 }, (_, index) => ({
  number: index + 1,
  name: index === 30 ? 'The news loop' : index === 31 ? 'The endless feed' : `Pull ${index + 1}`,
  categoryName: index < 30 ? 'Requests from others' : 'News and feeds',
  hosts: index === 31 ? ['social.example'] : [],
}));

export function aRequest(over: Partial<InboxRequest> = {}): InboxRequest {
  return {
    id: anId(20),
    at: '2026-11-18T10:21:00.000Z',
    date: today,
    source: 'teammate',
    sourceName: 'Bo',
    channel: 'chat',
    text: 'Can you redo the deck?',
    link: null,
    state: 'undecided',
    decidedAt: null,
    decidedOn: null,
    delegatedTo: null,
    scheduledFor: null,
    taskId: null,
    entryId: null,
    reply: null,
    ...over,
  };
}

export function anEntry(over: Partial<Entry> = {}, targetName = 'Customers who come back'): EntryView {
  return {
    targetName,
    entry: {
      id: anId(30),
      at: '2026-11-18T09:12:00.000Z',
      date: today,
      hour: 9,
      verdict: 'on-objective',
      objectiveId: ids.objective,
      keyResultId: ids.customers,
      healthMetricId: null,
      distractionNumber: null,
      subject: 'page',
      title: 'Why skiers stop',
      url: null,
      host: 'forum.example',
      pageHash: null,
      minutes: 15,
      note: '',
      source: null,
      sourceName: '',
      requestId: null,
      ...over,
    },
  };
}

export function aView(over: Partial<TriageView> = {}): TriageView {
  return {
    objectives: [
      {
        id: ids.objective,
        title: 'Become a top 5 online ski sock retailer',
        teamName: 'Me',
        isDraft: false,
        keyResults: [
          { id: ids.revenue, title: 'Q4 revenue in Colorado', key: '1' },
          { id: ids.customers, title: 'Customers who come back', key: '2' },
        ],
      },
    ],
    healthMetrics: [{ id: ids.reply, title: 'Reply within a day' }],
    recentDistractions: [31],
    inbox: [],
    inboxCount: 0,
    projects: [],
    reply: {
      ground: { objective: 'Become a top 5 online ski sock retailer', cycleKind: 'quarter', endsOn: '2026-12-31' },
      tone: 'short',
      language: null,
    },
    todayEntries: [],
    todayCounts: { 'on-objective': 0, protects: 0, distraction: 0 },
    undo: null,
    redo: null,
    hasLetterKeys: true,
    ...over,
  };
}

export const aPage = {
  kind: 'page',
  url: 'https://forum.example/t/1',
  title: 'Why skiers stop buying the same sock',
  host: 'forum.example',
} as const satisfies PageFacts;

type ActionMocks = { readonly [Name in keyof TriageActions]: Mock<TriageActions[Name]> };

/** Actions that succeed and remember how they were called. */
export function someActions(over: Partial<ActionMocks> = {}): ActionMocks {
  const accept = () => Promise.resolve(succeed(undefined));
  return {
    tag: vi.fn<TriageActions['tag']>(accept),
    takeBack: vi.fn<TriageActions['takeBack']>(accept),
    undo: vi.fn<TriageActions['undo']>(accept),
    redo: vi.fn<TriageActions['redo']>(accept),
    followTabs: vi.fn<TriageActions['followTabs']>(),
    captureRequest: vi.fn<TriageActions['captureRequest']>(accept),
    decide: vi.fn<TriageActions['decide']>(accept),
    retag: vi.fn<TriageActions['retag']>(accept),
    removeEntry: vi.fn<TriageActions['removeEntry']>(accept),
    copy: vi.fn<TriageActions['copy']>(() => Promise.resolve(true)),
    changeShortcuts: vi.fn<TriageActions['changeShortcuts']>(),
    ...over,
  };
}

export function panelSignals(view: TriageView = aView(), page: PageFacts = aPage) {
  return { view: signal(view), page: signal<PageFacts>(page), choices: signal(choices) };
}
