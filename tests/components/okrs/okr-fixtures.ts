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
  return { cycle: aCycle(), teamName: 'Ada', objectives: [anObjective()], startProblems: [], ...over };
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
    cycles: [aCycleView()],
    today: '2026-11-22',
    ...over,
  };
}

const done = succeed(undefined);

const answers: OkrActions = {
  chooseTeam: () => undefined,
  saveMission: () => Promise.resolve(done),
  createCycle: () => Promise.resolve(succeed(anId(91))),
  startCycle: () => Promise.resolve(done),
  readObjectiveForm: () => Promise.resolve(null),
  saveObjective: () => Promise.resolve(succeed(anId(1))),
  deleteObjective: () => Promise.resolve(done),
  readAlignmentChoices: () => Promise.resolve(null),
  saveAlignment: () => Promise.resolve(done),
  removeAlignment: () => Promise.resolve(done),
  undo: () => Promise.resolve(done),
  redo: () => Promise.resolve(done),
};

export function okrActions(over: Partial<OkrActions> = {}) {
  const all = { ...answers, ...over };
  return {
    chooseTeam: vi.fn<OkrActions['chooseTeam']>(all.chooseTeam),
    saveMission: vi.fn<OkrActions['saveMission']>(all.saveMission),
    createCycle: vi.fn<OkrActions['createCycle']>(all.createCycle),
    startCycle: vi.fn<OkrActions['startCycle']>(all.startCycle),
    readObjectiveForm: vi.fn<OkrActions['readObjectiveForm']>(all.readObjectiveForm),
    saveObjective: vi.fn<OkrActions['saveObjective']>(all.saveObjective),
    deleteObjective: vi.fn<OkrActions['deleteObjective']>(all.deleteObjective),
    readAlignmentChoices: vi.fn<OkrActions['readAlignmentChoices']>(all.readAlignmentChoices),
    saveAlignment: vi.fn<OkrActions['saveAlignment']>(all.saveAlignment),
    removeAlignment: vi.fn<OkrActions['removeAlignment']>(all.removeAlignment),
    undo: vi.fn<OkrActions['undo']>(all.undo),
    redo: vi.fn<OkrActions['redo']>(all.redo),
  };
}
