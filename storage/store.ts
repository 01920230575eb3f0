import type { Id } from '@/domain/model/base';
import type { Moment } from '@/domain/moment';
import type { LodestarDatabase } from './database';

/** What every command and query works on. Clock and ids come from the entry point, so that tests can hold them still. */
export interface Store {
  readonly database: LodestarDatabase;
  readonly now: () => Moment;
  readonly newId: () => Id;
}
