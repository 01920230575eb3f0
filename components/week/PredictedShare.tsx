import { useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/okrs/TextField';
import { percentText } from '@/components/ui/figure-text';
import type { WeekRoom } from './use-week-room';

/** The share that came out so far, or the bare counts under five entries. */
function factText({ view, text }: WeekRoom): string {
  const { share, onObjective, total } = view.focus;
  const isOver = view.place === 'past';
  if (total === 0) {
    return text('weekRoom.nothingTagged');
  }
  if (share === null) {
    return text(isOver ? 'weekRoom.factFewPast' : 'weekRoom.factFew', { onObjective, count: total });
  }
  const percent = percentText(share, text.language);
  return text(isOver ? 'weekRoom.factPast' : 'weekRoom.fact', { share: percent, count: total });
}

function Prediction({ room }: { readonly room: WeekRoom }) {
  const { view, text, actions } = room;
  const { predictedShare } = view.plan;
  // Null while nothing is typed: then the stored share stands there, also after an undo.
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const alone = useSingleFlight();
  const stored = predictedShare === null ? '' : String(Math.round(predictedShare * 1000) / 10);
  const label = text('weekRoom.predict');
  const send = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await actions.predictShare(typed ?? stored);
      const [first] = result.ok ? [] : result.problems;
      setProblem(first === undefined ? null : problemText(first, label, text));
      if (result.ok) {
        setTyped(null);
      }
    });
  };
  const type = (value: string): void => {
    setTyped(value);
    setProblem(null);
  };
  return (
    <form class="week-predict" noValidate onSubmit={send}>
      <TextField
        name="share"
        inputMode="decimal"
        hint={text('weekRoom.predictHint')}
        value={typed ?? stored}
        {...{ label, problem }}
        onValue={type}
      />
      <Button type="submit" data-action="predict">
        {text('action.save')}
      </Button>
    </form>
  );
}

function pastText({ view, text }: WeekRoom): string {
  const { predictedShare } = view.plan;
  return predictedShare === null
    ? text('weekRoom.notPredicted')
    : text('weekRoom.predicted', { share: percentText(predictedShare, text.language) });
}

/** What one expects of the week, beside what came of it. */
export function PredictedShare({ room }: { readonly room: WeekRoom }) {
  const { view, text } = room;
  return (
    <section class="week-part" aria-labelledby="week-share-title">
      <h2 id="week-share-title">{text('weekRoom.share')}</h2>
      {view.place === 'past' ? <p>{pastText(room)}</p> : <Prediction room={room} />}
      {view.place !== 'next' && <p class="week-fact">{factText(room)}</p>}
    </section>
  );
}
