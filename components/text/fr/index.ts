import type { Messages } from '@/components/text';
import { app } from './app';
import { common } from './common';
import { faults } from './faults';
import { firstRun } from './first-run';
import { newTab } from './new-tab';
import { options } from './options';
import { problems } from './problems';
import { report } from './report';
import { triage } from './triage';
import { writingCheck } from './writing-check';

/** French. */
export const fr: Messages = {
  ...app,
  ...common,
  ...faults,
  ...firstRun,
  ...newTab,
  ...options,
  ...problems,
  ...report,
  ...triage,
  ...writingCheck,
};
