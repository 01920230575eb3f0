import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Verdict } from '@/domain/model/entry';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { TriageActions } from './actions';
import { TodayEntry } from './TodayEntry';
import { useFocusSuccessor } from './use-focus-successor';
import '@/components/ui/facts-line.css';
import './today-entries.css';

interface TodayEntriesProps {
  readonly view: TriageView;
  readonly choices: readonly DistractionChoice[];
  readonly text: Text;
  readonly actions: Pick<TriageActions, 'retag' | 'removeEntry'>;
}

const verdictOrder: readonly Verdict[] = ['on-objective', 'protects', 'distraction'];

function Counts({ counts, text }: { readonly counts: TriageView['todayCounts']; readonly text: Text }) {
  return (
    <span class="today-counts">
      {verdictOrder.map((verdict) => (
        <span key={verdict} class="today-count">
          <VerdictMark verdict={verdict} />
          <span class="visually-hidden">{text(`verdict.${verdict}`)}</span> {counts[verdict]}
        </span>
      ))}
    </span>
  );
}

function EntryList({ view, choices, text, actions }: TodayEntriesProps) {
  const { todayEntries } = view;
  const list = useFocusSuccessor<HTMLUListElement>(todayEntries.map(({ entry }) => entry.id));
  return (
    <>
      {todayEntries.length === 0 && <EmptyState next={text('triage.today.none')} />}
      <ul ref={list} tabIndex={-1} aria-label={text('triage.today.title')}>
        {todayEntries.map((shown) => (
          <TodayEntry key={shown.entry.id} shown={shown} view={view} choices={choices} text={text} actions={actions} />
        ))}
      </ul>
    </>
  );
}

/**
 * Where attention went today: the three counts, and behind them every entry, to be changed or removed. The entries of a
 * long day are there only while they are unfolded: no verdict waits for them.
 */
export function TodayEntries(props: TodayEntriesProps) {
  const { view, text } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="today-entries" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Counts counts={view.todayCounts} text={text} />
        <span class="today-label">{text('triage.today.title')}</span>
      </summary>
      {isOpen && <EntryList {...props} />}
    </details>
  );
}
