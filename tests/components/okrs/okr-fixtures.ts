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
    warnings: [],
    drafted: [],
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
    pillars: [],
    words: { allowedJargon: [], otherTeams: [] },
    cycles: [aCycleView()],
    closedCycles: [],
    today: '2026-11-22',
    ...over,
  };
}

const done = succeed(undefined);

const quiet: OkrActions = {
  chooseTeam: () => undefined,
  showClosed: () => undefined,
  saveMission: () => Promise.resolve(done),
  allowWords: () => Promise.resolve(done),
  createCycle: () => Promise.resolve(succeed(anId(91))),
  startCycle: () => Promise.resolve(done),
  readObjectiveForm: () => Promise.resolve(null),
  saveObjective: () => Promise.resolve(succeed(anId(1))),
  deleteObjective: () => Promise.resolve(done),
  readAlignmentChoices: () => Promise.resolve(null),
  saveAlignment: () => Promise.resolve(done),
  removeAlignment: () => Promise.resolve(done),
  amendKeyResult: () => Promise.resolve(done),
  amendObjective: () => Promise.resolve(done),
  abandon: () => Promise.resolve(done),
  addKeyResult: () => Promise.resolve(done),
  addNote: () => Promise.resolve(done),
  readHistory: () => Promise.resolve({ items: [], hasMore: false }),
  readKeyResultHistory: () => Promise.resolve(null),
  moveObjective: () => Promise.resolve(succeed({ position: 1, count: 2 })),
  carryOver: () => Promise.resolve(done),
  draftParked: () => Promise.resolve(done),
  makeParkedTask: () => Promise.resolve(done),
  dropParked: () => Promise.resolve(done),
  wayBack: () => () => Promise.resolve(done),
  redo: () => Promise.resolve(done),
};

export function okrActions(over: Partial<OkrActions> = {}) {
  const answers = { ...quiet, ...over };
  return {
    showClosed: vi.fn<OkrActions['showClosed']>(answers.showClosed),
    chooseTeam: vi.fn<OkrActions['chooseTeam']>(answers.chooseTeam),
    saveMission: vi.fn<OkrActions['saveMission']>(answers.saveMission),
    allowWords: vi.fn<OkrActions['allowWords']>(answers.allowWords),
    createCycle: vi.fn<OkrActions['createCycle']>(answers.createCycle),
    startCycle: vi.fn<OkrActions['startCycle']>(answers.startCycle),
    readObjectiveForm: vi.fn<OkrActions['readObjectiveForm']>(answers.readObjectiveForm),
    saveObjective: vi.fn<OkrActions['saveObjective']>(answers.saveObjective),
    deleteObjective: vi.fn<OkrActions['deleteObjective']>(answers.deleteObjective),
    amendKeyResult: vi.fn<OkrActions['amendKeyResult']>(answers.amendKeyResult),
    amendObjective: vi.fn<OkrActions['amendObjective']>(answers.amendObjective),
    abandon: vi.fn<OkrActions['abandon']>(answers.abandon),
    addKeyResult: vi.fn<OkrActions['addKeyResult']>(answers.addKeyResult),
    addNote: vi.fn<OkrActions['addNote']>(answers.addNote),
    readHistory: vi.fn<OkrActions['readHistory']>(answers.readHistory),
    readKeyResultHistory: vi.fn<OkrActions['readKeyResultHistory']>(answers.readKeyResultHistory),
    moveObjective: vi.fn<OkrActions['moveObjective']>(answers.moveObjective),
    carryOver: vi.fn<OkrActions['carryOver']>(answers.carryOver),
    draftParked: vi.fn<OkrActions['draftParked']>(answers.draftParked),
    makeParkedTask: vi.fn<OkrActions['makeParkedTask']>(answers.makeParkedTask),
    dropParked: vi.fn<OkrActions['dropParked']>(answers.dropParked),
    readAlignmentChoices: vi.fn<OkrActions['readAlignmentChoices']>(answers.readAlignmentChoices),
    saveAlignment: vi.fn<OkrActions['saveAlignment']>(answers.saveAlignment),
    removeAlignment: vi.fn<OkrActions['removeAlignment']>(answers.removeAlignment),
    wayBack: vi.fn<OkrActions['wayBack']>(answers.wayBack),
    redo: vi.fn<OkrActions['redo']>(answers.redo),
  };
}
