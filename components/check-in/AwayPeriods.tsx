import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Toasts } from '@/components/app/use-toasts';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { fieldProblem, focusFirstProblem } from '@/components/okrs/field-problem';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { dateRangeText } from '@/components/ui/figure-text';
import type { AwayPeriod } from '@/domain/away';
import { isAwayOn } from '@/domain/away';
import type { Problem } from '@/domain/result';
import type { CheckInActions, CheckInScreenView } from './actions';
import './away-periods.css';

interface AwayPeriodsProps {
  readonly view: CheckInScreenView;
  readonly text: Text;
  readonly actions: Pick<CheckInActions, 'addAway' | 'removeAway'>;
  readonly toasts: Toasts;
}

type AwayPeriodRow = CheckInScreenView['away'][number];

const nothingTyped: AwayPeriod = { startsOn: '', endsOn: '' };

function AwayForm({
  text,
  onAdd,
}: {
  readonly text: Text;
  readonly onAdd: (period: AwayPeriod) => Promise<readonly Problem[]>;
}) {
  const [typed, setTyped] = useState(nothingTyped);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(element.current), [problems]);
  const alone = useSingleFlight();
  const add = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const found = await onAdd(typed);
      setProblems(found);
      if (found.length === 0) {
        setTyped(nothingTyped);
      }
    });
  };
  const field = (name: 'startsOn' | 'endsOn') => {
    const label = text(`away.${name}`);
    const onValue = (value: string): void => setTyped({ ...typed, [name]: value });
    return { name, label, value: typed[name], problem: fieldProblem(problems, name, label, text), onValue };
  };
  return (
    <form ref={element} class="away-form" noValidate onSubmit={add}>
      <TextField {...field('startsOn')} type="date" />
      <TextField {...field('endsOn')} type="date" />
      <Button type="submit" data-action="add-away">
        {text('away.add')}
      </Button>
    </form>
  );
}

/** Days away: nothing is due on them and no streak breaks. Folded, because they are rare. */
export function AwayPeriods({ view, text, actions, toasts }: AwayPeriodsProps) {
  const { away, today } = view;
  const daysOf = ({ startsOn, endsOn }: AwayPeriod): string => dateRangeText(startsOn, endsOn, text.language);
  const add = async (period: AwayPeriod): Promise<readonly Problem[]> => {
    const result = await actions.addAway(period);
    if (!result.ok) {
      return result.problems;
    }
    toasts.say(text('away.added', { days: daysOf(period) }), toasts.wayBack());
    return [];
  };
  const remove = async (period: AwayPeriodRow): Promise<void> => {
    const days = daysOf(period);
    toasts.report(await actions.removeAway(period.id), days, text('away.removed', { days }), toasts.wayBack());
  };
  return (
    <details class="away-periods">
      <summary data-action="open-away">
        {text('away.title')} {isAwayOn(today, away) && <strong>{text('away.now')}</strong>}
      </summary>
      <div class="away-body">
        <p>{text('away.why')}</p>
        <ul>
          {away.map((period) => (
            <li key={period.id}>
              <span>{daysOf(period)}</span>
              <Button
                kind="quiet"
                data-action="remove-away"
                aria-label={text('away.removeFor', { days: daysOf(period) })}
                onClick={() => remove(period)}
              >
                {text('away.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <AwayForm text={text} onAdd={add} />
      </div>
    </details>
  );
}
