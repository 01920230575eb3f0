// What a new cycle's form holds before anybody has typed in it.
import type { Text } from '@/components/text';
import { addDays, cyclePeriod } from '@/domain/calendar';
import type { CycleForm } from '@/domain/cycle-form';
import type { LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import { suggestedCycleName } from './cycle-words';

/** The first day after the cycles of this kind that run now or later; today when none does. */
function firstFreeDay(kind: Cycle['kind'], cycles: readonly Cycle[], today: LocalDate): LocalDate {
  return cycles
    .filter((cycle) => cycle.kind === kind && cycle.endsOn >= today)
    .reduce((free, { endsOn }) => (endsOn >= free ? addDays(endsOn, 1) : free), today);
}

/** A form of this kind: the running calendar period, or the next that no cycle of this kind has taken. */
export function cycleFormOfKind(
  form: Pick<CycleForm, 'teamId' | 'kind'>,
  cycles: readonly Cycle[],
  today: LocalDate,
  text: Text,
): CycleForm {
  const { teamId, kind } = form;
  if (kind === 'custom') {
    return { teamId, kind, name: '', startsOn: today, endsOn: '' };
  }
  const period = cyclePeriod(kind, firstFreeDay(kind, cycles, today));
  return { teamId, kind, ...period, name: suggestedCycleName(kind, period.startsOn, text) };
}
