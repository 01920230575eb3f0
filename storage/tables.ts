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
import { tableIndexes } from './table-indexes';

/**
 * Records that have a wire form: stamped per field, deleted by tombstone. Lessons and grades belong to the OKR
 * they judge, so they are stamped like it.
 */
export const sharedTables = {
  missions: { schema: missionSchema, indexes: tableIndexes.missions },
  goals: { schema: goalSchema, indexes: tableIndexes.goals },
  pillars: { schema: pillarSchema, indexes: tableIndexes.pillars },
  teams: { schema: teamSchema, indexes: tableIndexes.teams },
  cycles: { schema: cycleSchema, indexes: tableIndexes.cycles },
  objectives: { schema: objectiveSchema, indexes: tableIndexes.objectives },
  keyResults: { schema: keyResultSchema, indexes: tableIndexes.keyResults },
  checkIns: { schema: checkInSchema, indexes: tableIndexes.checkIns },
  projects: { schema: projectSchema, indexes: tableIndexes.projects },
  tasks: { schema: taskSchema, indexes: tableIndexes.tasks },
  healthMetrics: { schema: healthMetricSchema, indexes: tableIndexes.healthMetrics },
  readings: { schema: readingSchema, indexes: tableIndexes.readings },
  alignments: { schema: alignmentSchema, indexes: tableIndexes.alignments },
  notes: { schema: noteSchema, indexes: tableIndexes.notes },
  amendments: { schema: amendmentSchema, indexes: tableIndexes.amendments },
  lessons: { schema: lessonSchema, indexes: tableIndexes.lessons },
  grades: { schema: gradeSchema, indexes: tableIndexes.grades },
  weeklyShares: { schema: weeklyShareSchema, indexes: tableIndexes.weeklyShares },
} as const;

/** Records that cannot leave the machine: they have neither stamps nor tombstones. */
export const privateTables = {
  entries: {
    schema: entrySchema,
    indexes: tableIndexes.entries,
  },
  dailySums: { schema: dailySumSchema, indexes: tableIndexes.dailySums },
  requests: { schema: requestSchema, indexes: tableIndexes.requests },
  parkedItems: { schema: parkedItemSchema, indexes: tableIndexes.parkedItems },
  distractionOverrides: { schema: distractionOverrideSchema, indexes: tableIndexes.distractionOverrides },
  tagRules: { schema: tagRuleSchema, indexes: tableIndexes.tagRules },
  weeklyPlans: { schema: weeklyPlanSchema, indexes: tableIndexes.weeklyPlans },
  wins: { schema: winSchema, indexes: tableIndexes.wins },
  away: { schema: awaySchema, indexes: tableIndexes.away },
  drafts: { schema: draftSchema, indexes: tableIndexes.drafts },
  undoRecords: { schema: undoRecordSchema, indexes: tableIndexes.undoRecords },
  settings: { schema: settingsSchema, indexes: tableIndexes.settings },
  samples: { schema: sampleMarkSchema, indexes: tableIndexes.samples },
  syncState: { schema: syncClockSchema, indexes: tableIndexes.syncState },
  syncRows: { schema: syncRowSchema, indexes: tableIndexes.syncRows },
  stagedRecords: { schema: stagedRecordSchema, indexes: tableIndexes.stagedRecords },
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
