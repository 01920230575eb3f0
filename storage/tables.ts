import type * as z from 'zod/mini';
import { alignmentSchema } from '@/domain/model/alignment';
import { amendmentSchema } from '@/domain/model/amendment';
import { awaySchema } from '@/domain/model/away';
import { checkInSchema } from '@/domain/model/check-in';
import { cycleSchema } from '@/domain/model/cycle';
import { distractionOverrideSchema } from '@/domain/model/distraction-override';
import { draftSchema } from '@/domain/model/draft';
import { dailySumSchema, entrySchema } from '@/domain/model/entry';
import { goalSchema } from '@/domain/model/goal';
import { healthMetricSchema, readingSchema } from '@/domain/model/health-metric';
import { keyResultSchema } from '@/domain/model/key-result';
import { gradeSchema, lessonSchema } from '@/domain/model/lesson';
import { missionSchema } from '@/domain/model/mission';
import { noteSchema } from '@/domain/model/note';
import { objectiveSchema } from '@/domain/model/objective';
import { parkedItemSchema } from '@/domain/model/parked-item';
import { pillarSchema } from '@/domain/model/pillar';
import { projectSchema } from '@/domain/model/project';
import { requestSchema } from '@/domain/model/request';
import { sampleMarkSchema, settingsSchema } from '@/domain/model/settings';
import { stagedRecordSchema } from '@/domain/model/staged-record';
import { syncClockSchema, syncRowSchema } from '@/domain/model/sync-state';
import { tagRuleSchema } from '@/domain/model/tag-rule';
import { taskSchema } from '@/domain/model/task';
import { teamSchema } from '@/domain/model/team';
import { undoRecordSchema } from '@/domain/model/undo-record';
import { weeklyPlanSchema, winSchema } from '@/domain/model/weekly-plan';
import { weeklyShareSchema } from '@/domain/model/weekly-share';

/**
 * Records that have a wire form: stamped per field, deleted by tombstone. Lessons and grades belong to the OKR
 * they judge, so they are stamped like it.
 */
export const sharedTables = {
  missions: { schema: missionSchema, indexes: 'id, teamId' },
  goals: { schema: goalSchema, indexes: 'id, teamId' },
  pillars: { schema: pillarSchema, indexes: 'id, teamId' },
  teams: { schema: teamSchema, indexes: 'id, parentId' },
  cycles: { schema: cycleSchema, indexes: 'id, teamId, state, endsOn' },
  objectives: { schema: objectiveSchema, indexes: 'id, cycleId, [teamId+cycleId]' },
  keyResults: { schema: keyResultSchema, indexes: 'id, objectiveId' },
  checkIns: { schema: checkInSchema, indexes: 'id, [keyResultId+date]' },
  projects: { schema: projectSchema, indexes: 'id, keyResultId' },
  tasks: { schema: taskSchema, indexes: 'id, projectId, dueOn, doneOn' },
  healthMetrics: { schema: healthMetricSchema, indexes: 'id, teamId' },
  readings: { schema: readingSchema, indexes: 'id, [healthMetricId+date]' },
  alignments: { schema: alignmentSchema, indexes: 'id, childObjectiveId, parentObjectiveId, parentKeyResultId' },
  notes: { schema: noteSchema, indexes: 'id, subjectId' },
  amendments: { schema: amendmentSchema, indexes: 'id, subjectId' },
  lessons: { schema: lessonSchema, indexes: 'id, cycleId' },
  grades: { schema: gradeSchema, indexes: 'id, cycleId, keyResultId' },
  weeklyShares: { schema: weeklyShareSchema, indexes: 'id, [personId+weekStartsOn]' },
} as const;

/** Records that cannot leave the machine: they have neither stamps nor tombstones. */
export const privateTables = {
  entries: {
    schema: entrySchema,
    indexes:
      'id, at, date, requestId, [pageHash+date], [verdict+at], [keyResultId+date], [healthMetricId+date], [distractionNumber+date], [host+date]',
  },
  dailySums: { schema: dailySumSchema, indexes: 'date' },
  requests: { schema: requestSchema, indexes: 'id, date, decidedOn, [state+at]' },
  parkedItems: { schema: parkedItemSchema, indexes: 'id, requestId' },
  distractionOverrides: { schema: distractionOverrideSchema, indexes: 'number' },
  tagRules: { schema: tagRuleSchema, indexes: 'id, host' },
  weeklyPlans: { schema: weeklyPlanSchema, indexes: 'weekStartsOn' },
  wins: { schema: winSchema, indexes: 'id, weekStartsOn' },
  away: { schema: awaySchema, indexes: 'id, endsOn' },
  drafts: { schema: draftSchema, indexes: 'form' },
  undoRecords: { schema: undoRecordSchema, indexes: 'id, [state+id]' },
  settings: { schema: settingsSchema, indexes: 'id' },
  samples: { schema: sampleMarkSchema, indexes: 'id' },
  syncState: { schema: syncClockSchema, indexes: 'id' },
  syncRows: { schema: syncRowSchema, indexes: 'key, isDirty' },
  stagedRecords: { schema: stagedRecordSchema, indexes: '[table+key]' },
} as const;

export const tables = { ...sharedTables, ...privateTables } as const;

export type SharedTableName = keyof typeof sharedTables;
export type TableName = keyof typeof tables;
export type StoredRecord<Name extends TableName> = z.infer<(typeof tables)[Name]['schema']>;

export function isSharedTable(name: TableName): name is SharedTableName {
  return name in sharedTables;
}

export function isTableName(name: string): name is TableName {
  return name in tables;
}

/** Records are keyed by a text, the changed distractions by their number. */
export type KeyOf<Name extends TableName> = Name extends 'distractionOverrides' ? number : string;

/** The key of a record: the field that its table's index list names first. */
export function keyOf(name: TableName, record: Readonly<Record<string, unknown>>): string | number {
  const [keyField = 'id'] = tables[name].indexes.split(',');
  const key = record[keyField];
  if (typeof key !== 'string' && typeof key !== 'number') {
    throw new Error(`a record of ${name} has no ${keyField}`);
  }
  return key;
}
