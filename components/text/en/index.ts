import { amendments } from './amendments';
import { app } from './app';
import { common } from './common';
import { cycleEnd } from './cycle-end';
import { faults } from './faults';
import { firstRun } from './first-run';
import { newTab } from './new-tab';
import { options } from './options';
import { problems } from './problems';
import { report } from './report';
import { triage } from './triage';

/** English, the language that the others are measured against. */
export const en = {
  ...amendments,
  ...app,
  ...common,
  ...cycleEnd,
  ...faults,
  ...firstRun,
  ...newTab,
  ...options,
  ...problems,
  ...report,
  ...triage,
} as const;
