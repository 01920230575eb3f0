import * as z from 'zod/mini';
import { idSchema, instantSchema } from './base';

/** What a step did, as the history names it; the text files hold `step.<label>` for each. */
export const stepLabels = [
  'started',
  'sample-loaded',
  'sample-removed',
  'tagged',
  'retagged',
  'entry-removed',
  'request-captured',
  'request-decided',
  'mission-saved',
  'objective-saved',
  'objective-deleted',
  'cycle-created',
  'cycle-started',
  'checked-in',
  'amended',
  'key-result-added',
  'objective-added',
  'abandoned',
  'note-added',
  'objective-moved',
  'cycle-closed',
  'carried-over',
  'parked-drafted',
  'parked-dropped',
  'priority-done',
  'settings-saved',
  'team-saved',
  'team-moved',
  'team-deleted',
  'goal-saved',
  'goal-deleted',
  'pillar-saved',
  'pillar-deleted',
  'alignment-saved',
  'alignment-removed',
  'health-metric-saved',
  'health-metric-archived',
  'health-metric-restored',
  'health-metric-moved',
  'reading-recorded',
  'objective-drafted',
  'project-saved',
  'project-moved',
  'project-deleted',
  'project-reopened',
  'project-done',
  'project-dropped',
  'project-followed-up',
  'project-not-followed-up',
  'tasks-added',
  'task-saved',
  'task-done',
  'task-reopened',
  'task-moved',
  'task-deleted',
] as const;
export type StepLabel = (typeof stepLabels)[number];

/** One record before and after a step; null stands for "was not there". */
export const recordChangeSchema = z.object({
  table: z.string(),
  before: z.nullable(z.record(z.string(), z.unknown())),
  after: z.nullable(z.record(z.string(), z.unknown())),
});
export type RecordChange = z.infer<typeof recordChangeSchema>;

/** One step of the history: what one command wrote, in one transaction. `detail` is the name of what it was about. */
export const undoRecordSchema = z.object({
  id: idSchema,
  at: instantSchema,
  label: z.enum(stepLabels),
  detail: z.string(),
  state: z.enum(['done', 'undone']),
  changes: z.array(recordChangeSchema),
});
export type UndoRecord = z.infer<typeof undoRecordSchema>;
