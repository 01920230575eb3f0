import { useState } from 'preact/hooks';
import { DataSection } from '@/components/app/DataSection';
import { fieldProblem } from '@/components/okrs/field-problem';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { fullDateText } from '@/components/ui/figure-text';
import type { LocalDate } from '@/domain/model/base';
import type { PrivacyActions } from './actions';
import { RemovalConfirm } from './RemovalConfirm';
import { useRemoval } from './use-removal';

interface DeleteRangeProps {
  readonly today: LocalDate;
  readonly text: Text;
  readonly actions: Pick<PrivacyActions, 'lookAtRange' | 'deleteRange'>;
}

/** Deletes the entries of some dates, after a look at how many there are. */
export function DeleteRange({ today, text, actions }: DeleteRangeProps) {
  const [range, setRange] = useState({ from: today, to: today });
  const removal = useRemoval(() => actions.lookAtRange(range.from, range.to));
  const { found } = removal;
  const change = (part: Partial<typeof range>): void => {
    setRange({ ...range, ...part });
    removal.reset();
  };
  const field = (name: 'from' | 'to') => (
    <TextField
      name={`range-${name}`}
      type="date"
      label={text(`log.filter.${name}`)}
      value={range[name]}
      problem={fieldProblem(removal.problems, name, text(`log.filter.${name}`), text)}
      onValue={(value) => change({ [name]: value })}
    />
  );
  const dates = found && {
    from: fullDateText(found.from, text.language),
    to: fullDateText(found.to, text.language),
  };
  return (
    <DataSection heading={text('privacy.range')} why={text('privacy.rangeWhy')}>
      <form
        ref={removal.form}
        class="privacy-form"
        aria-label={text('privacy.range')}
        noValidate
        onSubmit={removal.look}
      >
        {field('from')}
        {field('to')}
        <Button type="submit" data-action="look-at-range">
          {text('privacy.look')}
        </Button>
      </form>
      {dates !== null && found?.plan.entries === 0 && <p role="status">{text('privacy.rangeNone', dates)}</p>}
      {dates !== null && found !== null && found.plan.entries > 0 && (
        <RemovalConfirm
          summary={text('privacy.rangeCount', { count: found.plan.entries, ...dates })}
          plan={found.plan}
          action={text('privacy.rangeNow', { count: found.plan.entries })}
          progress={removal.progress}
          text={text}
          onConfirm={() => void removal.remove((onProgress) => actions.deleteRange(found, onProgress))}
        />
      )}
      <p role="status">{removal.isDone ? text('privacy.done') : ''}</p>
    </DataSection>
  );
}
