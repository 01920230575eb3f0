import { dateRangeText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { WeekView } from '@/domain/new-tab-view';

/** What a week is called: by its number where it has one, else by its dates. */
export function WeekName({ week, text }: { readonly week: WeekView; readonly text: Text }) {
  return week.number === null
    ? dateRangeText(week.startsOn, week.endsOn, text.language)
    : text('week.number', { number: week.number });
}
