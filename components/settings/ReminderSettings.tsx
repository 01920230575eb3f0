import { DataSection } from '@/components/app/DataSection';
import type { Text } from '@/components/text';
import { Chip } from '@/components/triage/Chip';
import { type ChosenSettings, firstQuietHours } from '@/domain/settings-choices';
import { ChoiceSetting } from './ChoiceSetting';
import { SwitchSetting } from './SwitchSetting';
import { weekdayName, weekdays } from './weekday-names';

interface ReminderSettingsProps {
  readonly settings: ChosenSettings;
  /** Whether the browser lets us notify: people take that back in its own settings. */
  readonly canNotify: boolean;
  readonly text: Text;
  readonly onSave: (change: Partial<ChosenSettings>) => void;
  readonly onAllowNotifications: () => void;
}

type Part = Pick<ReminderSettingsProps, 'settings' | 'text' | 'onSave'>;

function QuietDays({ settings: { quietWeekdays }, text, onSave }: Part) {
  const toggled = (weekday: number): number[] =>
    quietWeekdays.includes(weekday)
      ? quietWeekdays.filter((quiet) => quiet !== weekday)
      : [...quietWeekdays, weekday].toSorted((one, other) => one - other);
  return (
    <div class="quiet-days" role="group" aria-label={text('settings.quietWeekdays')}>
      <span class="field-label" aria-hidden="true">
        {text('settings.quietWeekdays')}
      </span>
      <div class="chips">
        {weekdays.map((weekday) => (
          <Chip
            key={weekday}
            data-weekday={weekday}
            title={weekdayName(weekday, text.language)}
            aria-pressed={quietWeekdays.includes(weekday)}
            onClick={() => onSave({ quietWeekdays: toggled(weekday) })}
          >
            {weekdayName(weekday, text.language, 'short')}
          </Chip>
        ))}
      </div>
    </div>
  );
}

function hourChoices(text: Text) {
  const format = new Intl.DateTimeFormat(text.language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: format.format(new Date(Date.UTC(2026, 0, 1, hour))),
  }));
}

function QuietHours({ settings, text, onSave }: Part) {
  const { quietFromHour, quietToHour } = settings;
  const areOn = quietFromHour !== null && quietToHour !== null;
  return (
    <>
      <SwitchSetting
        name="quietHours"
        label={text('settings.quietHours')}
        isOn={areOn}
        onSwitch={(isOn) => onSave(isOn ? firstQuietHours : { quietFromHour: null, quietToHour: null })}
      />
      {areOn && (
        <div class="settings-grid">
          <ChoiceSetting
            name="quietFromHour"
            label={text('settings.quietFromHour')}
            value={String(quietFromHour)}
            choices={hourChoices(text)}
            onChoose={(hour) => onSave({ quietFromHour: Number(hour) })}
          />
          <ChoiceSetting
            name="quietToHour"
            label={text('settings.quietToHour')}
            value={String(quietToHour)}
            choices={hourChoices(text)}
            onChoose={(hour) => onSave({ quietToHour: Number(hour) })}
          />
        </div>
      )}
    </>
  );
}

/** Whether the system notifies, and when nothing does. */
export function ReminderSettings({ settings, canNotify, text, onSave, onAllowNotifications }: ReminderSettingsProps) {
  const isRevoked = settings.hasNotifications && !canNotify;
  return (
    <DataSection heading={text('settings.reminders')} why={text('settings.reminders.why')}>
      <SwitchSetting
        name="hasNotifications"
        label={text('settings.hasNotifications')}
        hint={isRevoked ? text('settings.notificationsRevoked') : undefined}
        isOn={settings.hasNotifications && canNotify}
        onSwitch={(isOn) => (isOn ? onAllowNotifications() : onSave({ hasNotifications: false }))}
      />
      <QuietDays {...{ settings, text, onSave }} />
      <QuietHours {...{ settings, text, onSave }} />
    </DataSection>
  );
}
