import { longDateText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import { cyclePeriod, daysLeft } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import type { FirstRunInput } from './actions';

interface CycleChoiceProps {
  readonly value: FirstRunInput['cycleKind'];
  readonly today: LocalDate;
  readonly onChange: (kind: FirstRunInput['cycleKind']) => void;
  readonly text: Text;
}

const kinds = ['month', 'quarter'] as const;

/** The time box: the running month or quarter, with the day it ends on. */
export function CycleChoice({ value, today, onChange, text }: CycleChoiceProps) {
  return (
    <fieldset class="first-run-cycle">
      <legend>{text('firstRun.cycle')}</legend>
      {kinds.map((kind) => {
        const { endsOn } = cyclePeriod(kind, today);
        return (
          <label key={kind} class="first-run-cycle-kind">
            <input
              type="radio"
              name="cycleKind"
              value={kind}
              checked={value === kind}
              onChange={() => onChange(kind)}
            />
            <span>
              {text(`firstRun.cycle.${kind}`)}
              <span class="first-run-note">
                {text('firstRun.cycleEnds', {
                  date: longDateText(endsOn, text.language),
                  count: daysLeft(endsOn, today),
                })}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
