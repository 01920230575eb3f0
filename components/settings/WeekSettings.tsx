import { DataSection } from '@/components/app/DataSection';
import type { Text } from '@/components/text';
import type { Weekday } from '@/domain/model/settings';
import type { ChosenSettings } from '@/domain/settings-choices';
import { ChoiceSetting } from './ChoiceSetting';
import { weekdayName, weekdays } from './weekday-names';

interface WeekSettingsProps {
  readonly settings: ChosenSettings;
  readonly text: Text;
  readonly onSave: (change: Partial<ChosenSettings>) => void;
}

/** On which day weeks begin and on which check-ins are due. */
export function WeekSettings({ settings, text, onSave }: WeekSettingsProps) {
  const choices = weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, text.language) }));
  const setting = (name: 'firstDayOfWeek' | 'checkInWeekday') => (
    <ChoiceSetting
      name={name}
      label={text(`settings.${name}`)}
      value={String(settings[name])}
      choices={choices}
      onChoose={(value) => {
        const weekday: Weekday = Number(value);
        onSave({ [name]: weekday });
      }}
    />
  );
  return (
    <DataSection heading={text('settings.week')} why={text('settings.week.why')}>
      <div class="settings-grid">
        {setting('firstDayOfWeek')}
        {setting('checkInWeekday')}
      </div>
    </DataSection>
  );
}
