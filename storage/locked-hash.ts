import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { lockedKeyResultFields, lockedObjectiveFields } from '@/domain/cycle-lock';
import { sha256 } from './sha256';

/** The goalpost of an objective: a hash of what its cycle's start has locked, so that a moved one is seen. */
export function objectiveHash(objective: Objective): Promise<string> {
  return sha256(JSON.stringify(lockedObjectiveFields.map((field) => objective[field])));
}

/** The goalpost of a key result. */
export function keyResultHash(keyResult: KeyResult): Promise<string> {
  return sha256(JSON.stringify(lockedKeyResultFields.map((field) => keyResult[field])));
}
