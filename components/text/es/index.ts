import type { Messages } from '@/components/text';
import { amendments } from './amendments';
import { app } from './app';
import { catalogue } from './catalogue';
import { away } from './away';
import { chart } from './chart';
import { backups } from './backups';
import { common } from './common';
import { cycleEnd } from './cycle-end';
import { diagnostics } from './diagnostics';
import { drafting } from './drafting';
import { faults } from './faults';
import { fileProblems } from './file-problems';
import { firstRun } from './first-run';
import { health } from './health';
import { inbox } from './inbox';
import { log } from './log';
import { meeting } from './meeting';
import { newTab } from './new-tab';
import { options } from './options';
import { pace } from './pace';
import { privacy } from './privacy';
import { problems } from './problems';
import { projects } from './projects';
import { report } from './report';
import { rules } from './rules';
import { settings } from './settings';
import { suggestion } from './suggestion';
import { teams } from './teams';
import { transfer } from './transfer';
import { triage } from './triage';
import { week } from './week';
import { writingCheck } from './writing-check';

/** Spanish. */
export const es: Messages = {
  ...amendments,
  ...app,
  ...catalogue,
  ...away,
  ...chart,
  ...backups,
  ...common,
  ...cycleEnd,
  ...diagnostics,
  ...drafting,
  ...faults,
  ...fileProblems,
  ...firstRun,
  ...health,
  ...inbox,
  ...log,
  ...meeting,
  ...newTab,
  ...options,
  ...pace,
  ...privacy,
  ...problems,
  ...projects,
  ...report,
  ...rules,
  ...settings,
  ...suggestion,
  ...teams,
  ...transfer,
  ...triage,
  ...week,
  ...writingCheck,
};
