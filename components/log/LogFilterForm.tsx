import { useLayoutEffect, useState } from 'preact/hooks';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { addDays } from '@/domain/calendar';
import { isWholeLog, wholeLog } from '@/domain/log-filter';
import type { LogFilter } from '@/domain/log-filter';
import type { Verdict, VerdictTarget } from '@/domain/model/entry';
import type { RequestSource } from '@/domain/model/request';
import type { LogActions, LogScreenView } from './actions';
import { TargetSelect } from './TargetSelect';
import './log-filter-form.css';

interface LogFilterFormProps {
  readonly view: LogScreenView;
  readonly actions: Pick<LogActions, 'narrow'>;
  readonly text: Text;
}

interface PartProps extends Pick<LogFilterFormProps, 'view' | 'text'> {
  readonly narrow: (change: Partial<LogFilter>) => void;
}

const verdicts: readonly Verdict[] = ['on-objective', 'protects', 'distraction'];
const sources: readonly RequestSource[] = [
  'teammate',
  'leadership',
  'manager',
  'customer',
  'partner',
  'own-idea',
  'other',
];
const whens = ['any', 'this-week', 'last-week', 'dates'] as const;
type When = (typeof whens)[number];

const noTarget = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null } as const;

function datesOf(when: When, { today, weekStartsOn }: LogScreenView): Pick<LogFilter, 'from' | 'to'> {
  switch (when) {
    case 'any':
      return { from: null, to: null };
    case 'this-week':
      return { from: weekStartsOn, to: addDays(weekStartsOn, 6) };
    case 'last-week':
      return { from: addDays(weekStartsOn, -7), to: addDays(weekStartsOn, -1) };
    case 'dates':
      return { from: addDays(today, -29), to: today };
  }
}

function whenOf({ filter, weekStartsOn }: LogScreenView): When {
  const { from, to } = filter;
  if (from === null && to === null) {
    return 'any';
  }
  const isWeek = (starts: string): boolean => from === starts && to === addDays(starts, 6);
  if (isWeek(weekStartsOn)) {
    return 'this-week';
  }
  return isWeek(addDays(weekStartsOn, -7)) ? 'last-week' : 'dates';
}

/** Steps from a week to the one beside it; nothing for other stretches of time. */
function WeekSteps({ view, text, narrow }: PartProps) {
  const { from, to } = view.filter;
  if (from === null || to === null || to !== addDays(from, 6)) {
    return null;
  }
  const step = (days: number): void => narrow({ from: addDays(from, days), to: addDays(to, days) });
  return (
    <span class="log-week-steps">
      <Button kind="quiet" data-action="week-before" onClick={() => step(-7)}>
        {text('log.filter.earlierWeek')}
      </Button>
      <Button kind="quiet" data-action="week-after" disabled={to >= view.today} onClick={() => step(7)}>
        {text('log.filter.laterWeek')}
      </Button>
    </span>
  );
}

function DateFields({ view, text, narrow }: PartProps) {
  const { from, to } = view.filter;
  return (
    <>
      <TextField
        name="from"
        type="date"
        label={text('log.filter.from')}
        value={from ?? ''}
        problem={null}
        onValue={(value) => narrow({ from: value === '' ? null : value })}
      />
      <TextField
        name="to"
        type="date"
        label={text('log.filter.to')}
        value={to ?? ''}
        problem={null}
        onValue={(value) => narrow({ to: value === '' ? null : value })}
      />
    </>
  );
}

function chosenKey({ objectiveId, keyResultId, healthMetricId, distractionNumber }: LogFilter): string {
  const keys = [
    keyResultId === null ? null : `key-result ${keyResultId}`,
    objectiveId === null ? null : `objective ${objectiveId}`,
    healthMetricId === null ? null : `health-metric ${healthMetricId}`,
    distractionNumber === null ? null : `distraction ${distractionNumber}`,
  ];
  return keys.find((key) => key !== null) ?? '';
}

/** A key result is looked for by itself, an objective only for what was tagged as serving it as a whole. */
function conditionsOf(target: VerdictTarget | null): Partial<LogFilter> {
  switch (target?.verdict) {
    case 'on-objective':
      return target.keyResultId === null
        ? { ...noTarget, objectiveId: target.objectiveId }
        : { ...noTarget, keyResultId: target.keyResultId };
    case 'protects':
      return { ...noTarget, healthMetricId: target.healthMetricId };
    case 'distraction':
      return { ...noTarget, distractionNumber: target.distractionNumber };
    case undefined:
      return noTarget;
  }
}

function Choices({ view, text, narrow }: PartProps) {
  const { filter } = view;
  const when = whenOf(view);
  const anyVerdict = { value: '', label: text('log.filter.anyVerdict') } as const;
  const anySource = { value: '', label: text('log.filter.anySource') } as const;
  return (
    <>
      <ChoiceField
        name="when"
        label={text('log.filter.when')}
        value={when}
        choices={whens.map((value) => ({ value, label: text(`log.filter.when.${value}`) }))}
        problem={null}
        onChoose={(chosen) => narrow(datesOf(chosen, view))}
      />
      {when === 'dates' && <DateFields view={view} text={text} narrow={narrow} />}
      <ChoiceField<Verdict | ''>
        name="verdict"
        label={text('log.filter.verdict')}
        value={filter.verdict ?? ''}
        choices={[anyVerdict, ...verdicts.map((value) => ({ value, label: text(`verdict.${value}`) }))]}
        problem={null}
        onChoose={(chosen) => narrow({ verdict: chosen === '' ? null : chosen })}
      />
      <TargetSelect
        name="target"
        label={text('log.filter.target')}
        targets={view.targets}
        chosen={chosenKey(filter)}
        chosenName={view.filterName}
        emptyLabel={text('log.filter.anyTarget')}
        text={text}
        onChoose={(target) => narrow(conditionsOf(target))}
      />
      <ChoiceField<RequestSource | ''>
        name="source"
        label={text('log.filter.source')}
        value={filter.source ?? ''}
        choices={[anySource, ...sources.map((value) => ({ value, label: text(`source.${value}`) }))]}
        problem={null}
        onChoose={(chosen) => narrow({ source: chosen === '' ? null : chosen })}
      />
    </>
  );
}

/** What the log is narrowed to. Choices take effect at once, typed words with Enter or the button. */
export function LogFilterForm({ view, actions, text }: LogFilterFormProps) {
  const { filter } = view;
  const [typed, setTyped] = useState({ host: filter.host, text: filter.text });
  useLayoutEffect(() => setTyped({ host: filter.host, text: filter.text }), [filter.host, filter.text]);
  const narrow = (change: Partial<LogFilter>): void =>
    actions.narrow({ ...filter, host: typed.host.trim().toLowerCase(), text: typed.text.trim(), ...change });
  const submit = (event: Event): void => {
    event.preventDefault();
    narrow({});
  };
  return (
    <form class="log-filter" role="search" aria-label={text('log.filter')} noValidate onSubmit={submit}>
      <div class="log-filter-fields">
        <Choices view={view} text={text} narrow={narrow} />
        <TextField
          name="host"
          label={text('log.filter.host')}
          placeholder={text('log.filter.hostExample')}
          value={typed.host}
          problem={null}
          onValue={(host) => setTyped({ ...typed, host })}
        />
        <TextField
          name="text"
          label={text('log.filter.text')}
          value={typed.text}
          problem={null}
          onValue={(words) => setTyped({ ...typed, text: words })}
        />
      </div>
      <div class="log-filter-actions">
        <Button type="submit" data-action="search-log">
          {text('log.filter.search')}
        </Button>
        {!isWholeLog(filter) && (
          <Button kind="quiet" data-action="whole-log" onClick={() => actions.narrow(wholeLog)}>
            {text('log.filter.clear')}
          </Button>
        )}
        <WeekSteps view={view} text={text} narrow={narrow} />
      </div>
    </form>
  );
}
