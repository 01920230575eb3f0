import * as z from 'zod/mini';
import { alignmentSchema } from './alignment';
import { amendmentSchema } from './amendment';
import { idSchema, instantSchema, titleSchema } from './base';
import { checkInSchema } from './check-in';
import { cycleSchema } from './cycle';
import { goalSchema } from './goal';
import { healthMetricSchema, readingSchema } from './health-metric';
import { keyResultSchema } from './key-result';
import { gradeSchema, lessonSchema } from './lesson';
import { missionSchema } from './mission';
import { noteSchema } from './note';
import { objectiveSchema } from './objective';
import { pillarSchema } from './pillar';
import { projectSchema } from './project';
import { taskSchema } from './task';
import { teamSchema } from './team';
import { weeklyShareSchema } from './weekly-share';

/**
 * A team file is one JSON document with what a team shares: no table of a person's own has a place in it. What is read
 * from one is merged, so a file of an old state does no harm.
 */
export const teamFileFormat = 'lodestar-team';

/** Raised when a file of today could no longer be read by the version before. */
export const teamFileVersion = 1;

/** People are no nodes of the file: whoever owns or wrote something in it travels as a name. */
export const teamFilePersonSchema = z.object({ id: idSchema, name: titleSchema, teamId: idSchema });
export type TeamFilePerson = z.infer<typeof teamFilePersonSchema>;

/** A company or a team, never a person. */
const nodeSchema = z.extend(teamSchema, { kind: z.enum(['company', 'team']) });

/** A check-in that was kept to oneself has no form here. */
const sharedCheckInSchema = z.extend(checkInSchema, { isLocalOnly: z.literal(false) });

/** The tables of a file, each before those that name its records. */
export const teamFileSchemas = {
  teams: nodeSchema,
  missions: missionSchema,
  goals: goalSchema,
  pillars: pillarSchema,
  cycles: cycleSchema,
  objectives: objectiveSchema,
  keyResults: keyResultSchema,
  checkIns: sharedCheckInSchema,
  projects: projectSchema,
  tasks: taskSchema,
  healthMetrics: healthMetricSchema,
  readings: readingSchema,
  alignments: alignmentSchema,
  notes: noteSchema,
  amendments: amendmentSchema,
  lessons: lessonSchema,
  grades: gradeSchema,
  weeklyShares: weeklyShareSchema,
} as const;
export type TeamFileTable = keyof typeof teamFileSchemas;
export type TeamFileRecord<Table extends TeamFileTable> = z.infer<(typeof teamFileSchemas)[Table]>;

const recordsSchema = z.object({
  teams: z.array(teamFileSchemas.teams),
  missions: z.array(teamFileSchemas.missions),
  goals: z.array(teamFileSchemas.goals),
  pillars: z.array(teamFileSchemas.pillars),
  cycles: z.array(teamFileSchemas.cycles),
  objectives: z.array(teamFileSchemas.objectives),
  keyResults: z.array(teamFileSchemas.keyResults),
  checkIns: z.array(teamFileSchemas.checkIns),
  projects: z.array(teamFileSchemas.projects),
  tasks: z.array(teamFileSchemas.tasks),
  healthMetrics: z.array(teamFileSchemas.healthMetrics),
  readings: z.array(teamFileSchemas.readings),
  alignments: z.array(teamFileSchemas.alignments),
  notes: z.array(teamFileSchemas.notes),
  amendments: z.array(teamFileSchemas.amendments),
  lessons: z.array(teamFileSchemas.lessons),
  grades: z.array(teamFileSchemas.grades),
  weeklyShares: z.array(teamFileSchemas.weeklyShares),
});

/**
 * The whole file. `teamId` is the team that was chosen; `goalposts` holds, for every locked objective and key result by
 * its id, the hash of what its cycle has locked, as it was when the file was written.
 */
export const teamFileSchema = z.object({
  format: z.literal(teamFileFormat),
  version: z.literal(teamFileVersion),
  exportedAt: instantSchema,
  teamId: idSchema,
  people: z.array(teamFilePersonSchema),
  goalposts: z.record(idSchema, z.string()),
  records: recordsSchema,
});

/** A file that was read and found right in its shape. */
export type ReadTeamFile = z.infer<typeof teamFileSchema>;

declare const ofTeam: unique symbol;

/**
 * A record that was found to hang on a company or a team, and on no person: only such ones fit into a file that is
 * written. The mark is given by the type guards of `domain/of-team.ts` alone.
 */
export type OfTeam<Shared> = Shared & { readonly [ofTeam]: true };

type WrittenRecords = {
  readonly [Table in TeamFileTable]: readonly OfTeam<TeamFileRecord<Table>>[];
};

/** A file that is written. */
export interface TeamFile extends Omit<ReadTeamFile, 'records' | 'people'> {
  readonly people: readonly TeamFilePerson[];
  readonly records: WrittenRecords;
}
