import { v7 } from 'uuid';
import { localDateOf, localHourOf } from '@/domain/calendar';
import type { Id } from '@/domain/model/base';
import type { Moment } from '@/domain/moment';

/** Reads the clock of the machine in the zone it is in now. */
export function readMoment(): Moment {
  const at = new Date().toISOString();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { at, today: localDateOf(at, timeZone), hour: localHourOf(at, timeZone) };
}

/** A new id that sorts by the time it was made. */
export function newId(): Id {
  return v7();
}
