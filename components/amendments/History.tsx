import { useEffect, useState } from 'preact/hooks';
import { LazyKeyResultHistory } from '@/components/history/LazyKeyResultHistory';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { OkrTrail } from '@/domain/amendment-view';
import type { ObjectiveView } from '@/domain/okr-view';
import type { OkrHistoryView } from '@/domain/okr-history-view';
import type { AmendmentActions } from './actions';
import { HistoryList } from './HistoryList';
import { NoteForm } from './NoteForm';
import './history.css';

interface HistoryProps {
  readonly objective: ObjectiveView;
  readonly trail: OkrTrail | null;
  readonly text: Text;
  readonly actions: Pick<AmendmentActions, 'readHistory' | 'readKeyResultHistory' | 'addNote'>;
}

const pageSize = 20;

/** Read when it is unfolded, and again whenever the objective changes underneath. */
function useHistory({ objective, trail, actions }: HistoryProps, isOpen: boolean) {
  const { readHistory } = actions;
  const [limit, setLimit] = useState(pageSize);
  const [history, setHistory] = useState<OkrHistoryView | null>(null);
  useEffect(() => {
    let isWanted = isOpen;
    const read = async (): Promise<void> => {
      const found = await readHistory(objective.id, limit);
      // Whoever folds it away or asks for more meanwhile gets the answer to the later question.
      if (isWanted) {
        setHistory(found);
      }
    };
    if (isOpen) {
      void read();
    }
    return () => {
      isWanted = false;
    };
  }, [isOpen, limit, objective, trail, readHistory]);
  return { history, showMore: () => setLimit(limit + pageSize) };
}

function Counts({ trail, text }: Pick<HistoryProps, 'trail' | 'text'>) {
  const amendments = trail?.amendments.length ?? 0;
  const notes = trail?.notes ?? 0;
  return (
    <>
      {amendments > 0 && <span>{text('history.amendments', { count: amendments })}</span>}{' '}
      {notes > 0 && <span>{text('history.notes', { count: notes })}</span>}
    </>
  );
}

/** Everything that happened to an OKR, newest first: amendments, check-ins and notes; with a place to add a note. */
export function History(props: HistoryProps) {
  const { objective, trail, text, actions } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { history, showMore } = useHistory(props, isOpen);
  const hasFigures = objective.cycle.state !== 'draft' && objective.keyResults.length > 0;
  const canNote = objective.cycle.state !== 'closed' && objective.keyResults.length > 0;
  return (
    <details class="okr-history" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary data-action="open-history">
        {text('history.title')} <Counts trail={trail} text={text} />
      </summary>
      {isOpen && (
        <section class="okr-history-body" aria-label={text('history.of', { title: objective.title })}>
          {hasFigures && <LazyKeyResultHistory objective={objective} text={text} read={actions.readKeyResultHistory} />}
          {canNote && <NoteForm objective={objective} text={text} onAdd={actions.addNote} />}
          {history !== null && <HistoryList items={history.items} text={text} />}
          {history?.hasMore === true && (
            <Button kind="quiet" data-action="older-history" onClick={showMore}>
              {text('history.older')}
            </Button>
          )}
        </section>
      )}
    </details>
  );
}
