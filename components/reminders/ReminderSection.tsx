import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { weekdayText } from '@/components/ui/figure-text';
import { addDays, weekDates, weekdayOf } from '@/domain/calendar';
import type { Weekday } from '@/domain/model/settings';
import type { ReminderActions, ReminderSettings } from './actions';
import { QuietHours } from './QuietHours';
import './reminder-section.css';

interface ReminderSectionProps {
  readonly settings: ReadonlySignal<ReminderSettings>;
  readonly text: Text;
  readonly actions: ReminderActions;
}

/** A Monday, from which the names of the weekdays are taken. */
const someMonday = '2026-11-23';

function Notifications({ settings, text, actions }: ReminderSectionProps) {
  const [isRefused, setIsRefused] = useState(false);
  const turn = async (box: HTMLInputElement): Promise<void> => {
    const isAsWanted = await actions.setNotifications(box.checked);
    setIsRefused(!isAsWanted);
    // The browser said no: the box must not go on saying yes.
    box.checked = settings.value.hasNotifications;
  };
  return (
    <div class="reminder-notify">
      <label class="reminder-choice">
        <input
          type="checkbox"
          name="hasNotifications"
          checked={settings.value.hasNotifications}
          onChange={(event) => void turn(event.currentTarget)}
        />
        {text('reminders.notify')}
      </label>
      {isRefused && (
        <p class="field-problem" role="alert">
          {text('reminders.refused')}
        </p>
      )}
    </div>
  );
}

function QuietDays({ settings, text, actions }: ReminderSectionProps) {
  const { quietWeekdays, firstDayOfWeek } = settings.value;
  const toggle = (weekday: Weekday, isQuiet: boolean): void => {
    const others = quietWeekdays.filter((one) => one !== weekday);
    void actions.saveQuiet({
      quietWeekdays: isQuiet ? [...others, weekday].toSorted((one, other) => one - other) : others,
    });
  };
  return (
    <fieldset>
      <legend class="field-label">{text('reminders.quietDays')}</legend>
      <div class="reminder-days">
        {weekDates(addDays(someMonday, firstDayOfWeek - 1)).map((date) => {
          const weekday = weekdayOf(date);
          return (
            <label key={weekday} class="reminder-choice">
              <input
                type="checkbox"
                name={`quiet-${weekday}`}
                checked={quietWeekdays.includes(weekday)}
                onChange={(event) => toggle(weekday, event.currentTarget.checked)}
              />
              {weekdayText(date, text.language)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** How check-in, plan and wins are reminded of: always on badge and new tab, aloud only when asked for. */
export function ReminderSection(props: ReminderSectionProps) {
  const { text } = props;
  return (
    <section class="reminder-section" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{text('reminders.title')}</h2>
      <p class="reminder-lead">{text('reminders.lead')}</p>
      <Notifications {...props} />
      {props.settings.value.hasNotifications && (
        <>
          <QuietDays {...props} />
          <QuietHours {...props} />
        </>
      )}
    </section>
  );
}
