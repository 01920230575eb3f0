// The room of teams as a test sees it: a company with a team and two people, one of them Me.
import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type {
  CascadeActions,
  ShownCascade,
  TeamsActions,
  TeamsPlace,
  TeamsScreenView,
} from '@/components/teams/actions';
import { TeamsScreen } from '@/components/teams/TeamsScreen';
import type { CascadeNodeView, CascadeView } from '@/domain/cascade';
import { succeed } from '@/domain/result';
import { anId, text } from '../view-builders';

export const company = { id: anId(1), kind: 'company', name: 'Peak & Co', parentId: null, order: 0 } as const;
export const socks = { id: anId(2), kind: 'team', name: 'Sock line', parentId: anId(1), order: 0 } as const;
export const bo = { id: anId(3), kind: 'person', name: 'Bo', parentId: anId(2), order: 0 } as const;
export const me = { id: anId(4), kind: 'person', name: 'Me', parentId: null, order: 0 } as const;

export function aTeamsView(over: Partial<TeamsScreenView> = {}): TeamsScreenView {
  const chosenId = over.chosenId ?? company.id;
  return {
    meId: me.id,
    teams: [company, socks, bo, me],
    chosenId,
    strategy: { teamId: chosenId, mission: '', words: [], goals: [], loosePillars: [] },
    year: 2026,
    ...over,
  };
}

export function aNode(over: Partial<CascadeNodeView> = {}): CascadeNodeView {
  return {
    id: anId(20),
    title: 'Own winter',
    teamName: 'Peak & Co',
    teamKind: 'company',
    ownerName: 'Dana',
    cycleName: 'Q4 2026',
    reason: null,
    keyResultTitle: null,
    progress: { value: 0.5, measured: 2, total: 3 },
    status: 'slipping',
    ...over,
  };
}

export function aCascade(over: Partial<CascadeView> = {}): CascadeView {
  const rows = [{ item: aNode(), parentId: null, level: 1, position: 1, setSize: 1, isUnfolded: null }];
  return { rows, hiddenRows: 0, orphans: [], misalignments: [], ...over };
}

interface Shown {
  readonly view?: Partial<TeamsScreenView>;
  readonly place?: TeamsPlace;
  readonly cascade?: ShownCascade;
  readonly answers?: Partial<TeamsActions>;
}

export function show({ view = {}, place = 'teams', cascade = null, answers = {} }: Shown = {}) {
  const done = succeed(undefined);
  const all: TeamsActions = {
    choose: () => undefined,
    openObjectives: () => undefined,
    saveTeam: () => Promise.resolve(succeed(anId(9))),
    moveTeam: () => Promise.resolve(done),
    deleteTeam: () => Promise.resolve(done),
    saveMission: () => Promise.resolve(done),
    allowWord: () => Promise.resolve(done),
    disallowWord: () => Promise.resolve(done),
    saveGoal: () => Promise.resolve(succeed(anId(9))),
    deleteGoal: () => Promise.resolve(done),
    savePillar: () => Promise.resolve(succeed(anId(9))),
    deletePillar: () => Promise.resolve(done),
    wayBack: () => () => Promise.resolve(done),
    ...answers,
  };
  const actions = {
    ...all,
    choose: vi.fn<TeamsActions['choose']>(all.choose),
    openObjectives: vi.fn<TeamsActions['openObjectives']>(all.openObjectives),
    saveTeam: vi.fn<TeamsActions['saveTeam']>(all.saveTeam),
    moveTeam: vi.fn<TeamsActions['moveTeam']>(all.moveTeam),
    deleteTeam: vi.fn<TeamsActions['deleteTeam']>(all.deleteTeam),
    allowWord: vi.fn<TeamsActions['allowWord']>(all.allowWord),
    disallowWord: vi.fn<TeamsActions['disallowWord']>(all.disallowWord),
    saveGoal: vi.fn<TeamsActions['saveGoal']>(all.saveGoal),
    savePillar: vi.fn<TeamsActions['savePillar']>(all.savePillar),
    wayBack: vi.fn<TeamsActions['wayBack']>(all.wayBack),
  };
  const cascadeActions = {
    fold: vi.fn<CascadeActions['fold']>(),
    showMore: vi.fn<CascadeActions['showMore']>(),
    print: vi.fn<CascadeActions['print']>(),
    openObjectives: vi.fn<CascadeActions['openObjectives']>(),
  };
  render(
    <TeamsScreen
      place={signal(place)}
      view={signal(aTeamsView(view))}
      cascade={signal(cascade)}
      text={text}
      actions={actions}
      cascadeActions={cascadeActions}
    />,
  );
  return { actions, cascadeActions };
}
