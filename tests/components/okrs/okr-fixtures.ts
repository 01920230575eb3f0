// One team's OKRs and actions that remember what they were asked.
import { vi } from 'vitest';
import type { CycleView, OkrActions, OkrScreenView } from '@/components/okrs/actions';
import type { Cycle } from '@/domain/model/cycle';
import { succeed } from '@/domain/result';
import { anId, anObjective } from '../view-builders';

export function aCycle(over: Partial<Cycle> = {}): Cycle {
  return {
    id: anId(90),
    stamps: {},
    deletedAt: null,
    unknownFields: {},
    discarded: [],
    teamId: anId(51),
    name: 'Q1 2027',
    kind: 'quarter',
    startsOn: '2027-01-01',
    endsOn: '2027-03-31',
    state: 'draft',
    startedAt: null,
    closedAt: null,
    ...over,
  };
}

export function aCycleView(over: Partial<CycleView> = {}): CycleView {
  return {
    cycle: aCycle(),
    teamName: 'Ada',
    objectives: [anObjective()],
    startProblems: [],
    trails: [],
    abandoned: [],
    beforeDrafting: null,
    ...over,
  };
}

const me = { id: anId(51), name: 'Ada', kind: 'person', isMe: true } as const;
const company = { id: anId(53), name: 'Peak & Co', kind: 'company', isMe: false } as const;

export function anOkrScreen(over: Partial<OkrScreenView> = {}): OkrScreenView {
  return {
    team: me,
    teams: [me, company],
    people: [
      { id: anId(51), name: 'Ada' },
      { id: anId(52), name: 'Bo' },
    ],
    mission: 'Help small shops outlast the big ones',
    cycles: [aCycleView()],
    today: '2026-11-22',
    ...over,
  };
}

export function okrActions(over: Partial<OkrActions> = {}) {
  const done = succeed(undefined);
  return {
    chooseTeam: vi.fn<OkrActions['chooseTeam']>(),
    saveMission: vi.fn<OkrActions['saveMission']>(over.saveMission ?? (() => Promise.resolve(done))),
    createCycle: vi.fn<OkrActions['createCycle']>(over.createCycle ?? (() => Promise.resolve(succeed(anId(91))))),
    startCycle: vi.fn<OkrActions['startCycle']>(over.startCycle ?? (() => Promise.resolve(done))),
    readObjectiveForm: vi.fn<OkrActions['readObjectiveForm']>(over.readObjectiveForm ?? (() => Promise.resolve(null))),
    saveObjective: vi.fn<OkrActions['saveObjective']>(over.saveObjective ?? (() => Promise.resolve(succeed(anId(1))))),
    deleteObjective: vi.fn<OkrActions['deleteObjective']>(over.deleteObjective ?? (() => Promise.resolve(done))),
    amendKeyResult: vi.fn<OkrActions['amendKeyResult']>(over.amendKeyResult ?? (() => Promise.resolve(done))),
    amendObjective: vi.fn<OkrActions['amendObjective']>(over.amendObjective ?? (() => Promise.resolve(done))),
    abandon: vi.fn<OkrActions['abandon']>(over.abandon ?? (() => Promise.resolve(done))),
    addKeyResult: vi.fn<OkrActions['addKeyResult']>(over.addKeyResult ?? (() => Promise.resolve(done))),
    addNote: vi.fn<OkrActions['addNote']>(over.addNote ?? (() => Promise.resolve(done))),
    readHistory: vi.fn<OkrActions['readHistory']>(
      over.readHistory ?? (() => Promise.resolve({ items: [], hasMore: false })),
    ),
    moveObjective: vi.fn<OkrActions['moveObjective']>(
      over.moveObjective ?? (() => Promise.resolve(succeed({ position: 1, count: 2 }))),
    ),
    carryOver: vi.fn<OkrActions['carryOver']>(over.carryOver ?? (() => Promise.resolve(done))),
    draftParked: vi.fn<OkrActions['draftParked']>(over.draftParked ?? (() => Promise.resolve(done))),
    dropParked: vi.fn<OkrActions['dropParked']>(over.dropParked ?? (() => Promise.resolve(done))),
    undo: vi.fn<OkrActions['undo']>(over.undo ?? (() => Promise.resolve(done))),
    redo: vi.fn<OkrActions['redo']>(over.redo ?? (() => Promise.resolve(done))),
  };
}
