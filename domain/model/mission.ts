import * as z from 'zod/mini';
import { idSchema, sharedFields, titleSchema } from './base';

/** Why a team, or a person, exists: one sentence (S19, S29). */
export const missionSchema = z.object({ ...sharedFields, teamId: idSchema, text: titleSchema });
export type Mission = z.infer<typeof missionSchema>;
