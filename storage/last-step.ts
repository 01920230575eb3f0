import type { Id } from '@/domain/model/base';
import type { LodestarDatabase } from './database';
import type { Store } from './store';

/** By connection: every window has its own, so what another one writes is not in here. */
const lastSteps = new WeakMap<LodestarDatabase, Id | null>();

/** Keeps which step the last command became; null when it changed nothing. */
export function keepLastStep({ database }: Store, stepId: Id | null): void {
  lastSteps.set(database, stepId);
}

/** The step that the last command through this store became, for whoever says that it is done; null when it became none. */
export function lastStepOf({ database }: Store): Id | null {
  return lastSteps.get(database) ?? null;
}
