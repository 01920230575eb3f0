import type { Messages } from '@/components/text';
import { amendments } from './amendments';
import { app } from './app';
import { chart } from './chart';
import { common } from './common';
import { cycleEnd } from './cycle-end';
import { drafting } from './drafting';
import { faults } from './faults';
import { firstRun } from './first-run';
import { health } from './health';
import { meeting } from './meeting';
import { inbox } from './inbox';
import { newTab } from './new-tab';
import { options } from './options';
import { pace } from './pace';
import { problems } from './problems';
import { projects } from './projects';
import { report } from './report';
import { teams } from './teams';
import { triage } from './triage';
import { week } from './week';
import { writingCheck } from './writing-check';

/** Spanish. */
export const es: Messages = {
  ...amendments,
  ...app,
  ...chart,
  ...common,
  ...cycleEnd,
  ...drafting,
  ...faults,
  ...firstRun,
  ...health,
  ...meeting,
  ...inbox,
  ...newTab,
  ...options,
  ...pace,
  ...problems,
  ...projects,
  ...report,
  ...teams,
  ...triage,
  ...week,
  ...writingCheck,
};
