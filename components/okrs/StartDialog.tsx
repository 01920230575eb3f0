import { useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { TeamWords } from '@/domain/draft-review';
import type { Problem, Result } from '@/domain/result';
import type { CycleView } from './actions';
import { ModalDialog } from './ModalDialog';
import { feelingTexts, openPoints, startProblemText } from './start-problems';
import './start-dialog.css';

interface StartDialogProps {
  readonly view: CycleView;
  readonly words: TeamWords;
  readonly text: Text;
  readonly onStart: (cycleId: Id) => Promise<Result<void>>;
  readonly onClose: () => void;
}

interface PointListProps {
  readonly heading: string;
  readonly points: readonly string[];
}

function PointList({ heading, points }: PointListProps) {
  if (points.length === 0) {
    return null;
  }
  return (
    <section class="start-problems">
      <h3>{heading}</h3>
      <ul>
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LockExplanation({ text }: { readonly text: Text }) {
  return (
    <dl class="start-locks">
      <dt>{text('options.start.locks')}</dt>
      <dd>{text('options.start.locked')}</dd>
      <dt>{text('options.start.opens')}</dt>
      <dd>{text('options.start.stays')}</dd>
    </dl>
  );
}

/** The one moment in which a draft becomes binding: what is open, what keeps it from starting, and what is locked from then on. */
export function StartDialog({ view, words, text, onStart, onClose }: StartDialogProps) {
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const blocking = [...view.startProblems, ...refusals];
  const alone = useSingleFlight();
  const start = (): Promise<void> =>
    alone(async () => {
      const result = await onStart(view.cycle.id);
      if (!result.ok) {
        setRefusals(result.problems);
      }
    });
  return (
    <ModalDialog title={text('options.start.title', { name: view.cycle.name })} onClose={onClose}>
      <div class="start-dialog" aria-live="polite">
        <PointList
          heading={text('options.start.blocked')}
          points={blocking.map((problem) => startProblemText(problem, view, text))}
        />
        <PointList heading={text('options.start.open')} points={openPoints(view, words, text)} />
        <PointList heading={text('start.feelings')} points={feelingTexts(view, text)} />
        <LockExplanation text={text} />
      </div>
      <div class="modal-dialog-actions">
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
        <Button
          kind={blocking.length > 0 ? 'plain' : 'primary'}
          data-action="confirm-start"
          disabled={blocking.length > 0}
          onClick={start}
        >
          {text('options.start.confirm')}
        </Button>
      </div>
    </ModalDialog>
  );
}
