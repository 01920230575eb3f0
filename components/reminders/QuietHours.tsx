import type { ReadonlySignal } from '@preact/signals';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Choice } from '@/components/okrs/ChoiceField';
import type { Text } from '@/components/text';
import type { ReminderActions, ReminderSettings } from './actions';

interface QuietHoursProps {
  readonly settings: ReadonlySignal<ReminderSettings>;
  readonly text: Text;
  readonly actions: ReminderActions;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** "6 PM", "18 Uhr": full hours as the language writes them. */
function hourChoices({ language }: Text): Choice<string>[] {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return hoursOfDay.map((hour) => ({
    value: String(hour),
    label: format.format(new Date(Date.UTC(2026, 0, 1, hour))),
  }));
}

/** From one hour to another, over midnight too; without either of them no hour is quiet. */
export function QuietHours({ settings, text, actions }: QuietHoursProps) {
  const choices = [{ value: '', label: text('reminders.noHour') }, ...hourChoices(text)];
  const hourOf = (value: string): number | null => (value === '' ? null : Number(value));
  const { quietFromHour, quietToHour } = settings.value;
  return (
    <div class="reminder-hours">
      <ChoiceField
        name="quietFromHour"
        label={text('reminders.quietFrom')}
        value={String(quietFromHour ?? '')}
        choices={choices}
        problem={null}
        onChoose={(value) => void actions.saveQuiet({ quietFromHour: hourOf(value) })}
      />
      <ChoiceField
        name="quietToHour"
        label={text('reminders.quietTo')}
        value={String(quietToHour ?? '')}
        choices={choices}
        problem={null}
        onChoose={(value) => void actions.saveQuiet({ quietToHour: hourOf(value) })}
      />
    </div>
  );
}
