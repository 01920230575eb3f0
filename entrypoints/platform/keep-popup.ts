import { popupFrame } from '@/components/first-frame/popup-frame';
import { loadText } from '@/components/text';
import { weekStartOf } from '@/domain/calendar';
import { readWeek } from '@/storage/queries/week';
import { readSettings } from '@/storage/settings';
import { keepFrame } from './kept-frames';
import type { Page } from './page';

/**
 * Keeps the popup's report of this week for its next opening.
 *
 * @param mark what was stored before this reads: see `painted-mark.ts`
 */
export async function keepPopup(
  { store, text: { language }, today: { value: today } }: Page,
  distractionName: (number: number) => string,
  mark: string,
): Promise<void> {
  const { firstDayOfWeek, hasLetterKeys } = await readSettings(store);
  const { report, running } = await readWeek(store, weekStartOf(today, firstDayOfWeek));
  const text = await loadText(language);
  const [endsOn = report.week.endsOn] = running.map(({ cycle }) => cycle.endsOn).toSorted();
  keepFrame('popup', popupFrame({ report, today, endsOn, hasLetterKeys, text, distractionName, mark }));
}
