import { useEffect, useState } from 'preact/hooks';
import type { AmendmentActions } from '@/components/amendments/actions';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { historyChart } from '@/domain/history-chart';
import type { KeyResultHistoryView } from '@/domain/history-chart';
import type { Id } from '@/domain/model/base';
import type { ObjectiveView } from '@/domain/okr-view';
import { HistoryChart } from './HistoryChart';
import { HistoryTable } from './HistoryTable';
import { pointText } from './history-words';
import './key-result-history.css';

export interface KeyResultHistoryProps {
  readonly objective: ObjectiveView;
  readonly text: Text;
  readonly read: AmendmentActions['readKeyResultHistory'];
}

/** A check-in a week fills a page in a year. */
const pageSize = 60;

/** Reads what is chosen, and again whenever the objective changes underneath. */
function useKeyResultHistory({ objective, read }: KeyResultHistoryProps, keyResultId: Id, limit: number) {
  const [view, setView] = useState<KeyResultHistoryView | null>(null);
  useEffect(() => {
    let isWanted = true;
    const readOnce = async (): Promise<void> => {
      const found = await read(keyResultId, limit);
      if (isWanted) {
        setView(found);
      }
    };
    void readOnce();
    return () => {
      isWanted = false;
    };
  }, [objective, keyResultId, limit, read]);
  return view;
}

/** A native slider over the check-ins: arrow keys, touch and screen readers come with it. */
function PointSlider({
  view,
  chosen,
  text,
  onChoose,
}: {
  readonly view: KeyResultHistoryView;
  readonly chosen: number;
  readonly text: Text;
  readonly onChoose: (index: number) => void;
}) {
  const point = view.points[chosen];
  const { points } = historyChart(view);
  const [from, to] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const words = point === undefined ? '' : pointText(point, view.keyResult, text);
  return (
    <div class="history-slider" style={{ '--from': String(from), '--to': String(to) }}>
      <input
        type="range"
        name="historyPoint"
        min={0}
        max={view.points.length - 1}
        value={chosen}
        aria-label={text('chart.slider')}
        aria-valuetext={words}
        onInput={(event) => onChoose(event.currentTarget.valueAsNumber)}
      />
      <p class="history-words" aria-hidden="true" dir="auto">
        {words}
      </p>
    </div>
  );
}

function Shown({ view, text }: { readonly view: KeyResultHistoryView; readonly text: Text }) {
  // Null follows the newest check-in, also when another one comes in.
  const [picked, setPicked] = useState<number | null>(null);
  const newest = view.points.length - 1;
  const chosen = picked === null ? newest : Math.min(picked, newest);
  return (
    <div class="history-figures">
      <div class="history-drawn">
        <HistoryChart view={view} chosen={chosen} text={text} />
        {view.points.length > 1 && <PointSlider view={view} chosen={chosen} text={text} onChoose={setPicked} />}
      </div>
      <HistoryTable view={view} chosen={chosen} text={text} />
    </div>
  );
}

/** The history of one key result of an objective: value and confidence over the cycle, with the reasons. */
export function KeyResultHistory(props: KeyResultHistoryProps) {
  const { objective, text } = props;
  const choices = objective.keyResults.map(({ id, title }) => ({ value: id, label: title }));
  const [wanted, setWanted] = useState(choices[0]?.value ?? '');
  const [limit, setLimit] = useState(pageSize);
  const keyResultId = choices.some(({ value }) => value === wanted) ? wanted : (choices[0]?.value ?? '');
  const view = useKeyResultHistory(props, keyResultId, limit);
  return (
    <div class="key-result-history">
      <ChoiceField
        name="historyOf"
        label={text('chart.of')}
        value={keyResultId}
        choices={choices}
        problem={null}
        onChoose={setWanted}
      />
      {view !== null && view.points.length === 0 && <EmptyState next={text('chart.empty')} />}
      {view !== null && view.points.length > 0 && <Shown key={view.keyResult.id} view={view} text={text} />}
      {view?.hasMore === true && (
        <Button kind="quiet" data-action="older-check-ins" onClick={() => setLimit(limit + pageSize)}>
          {text('chart.older')}
        </Button>
      )}
    </div>
  );
}
