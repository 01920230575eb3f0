import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { Problem, Result } from '@/domain/result';
import { LostData } from '@/components/data/LostData';
import type { FirstRunActions, FirstRunInput, FirstRunKeyResult, LostBackup } from './actions';
import { CycleChoice } from './CycleChoice';
import { problemAt, problemElsewhere } from './first-run-problems';
import { KeyResultLines } from './KeyResultLines';
import { SampleOffer } from './SampleOffer';
import { SentenceFields } from './SentenceFields';
import '@/components/ui/page-scale.css';
import './first-run-screen.css';

interface FirstRunScreenProps {
  readonly text: Text;
  readonly actions: FirstRunActions;
  /** The newest backup that holds something; null when there is none, as on a first run. */
  readonly lost?: LostBackup | null;
}

const emptyLine = { line: '', baseline: '' };

const emptyInput: FirstRunInput = {
  mission: '',
  objective: '',
  keyResults: [emptyLine, emptyLine, emptyLine],
  cycleKind: 'quarter',
};

function withPart(
  lines: readonly FirstRunKeyResult[],
  index: number,
  part: Partial<FirstRunKeyResult>,
): readonly FirstRunKeyResult[] {
  return lines.map((line, at) => (at === index ? { ...line, ...part } : line));
}

function freeLine({ keyResults }: FirstRunInput): number {
  return keyResults.findIndex(({ line }) => line.trim() === '');
}

/** The sentence of the objective on the first free line, and room for one that says what it is for. */
function withObjectiveAsKeyResult(input: FirstRunInput): FirstRunInput {
  const keyResults = withPart(input.keyResults, freeLine(input), { line: input.objective });
  return { ...input, objective: '', keyResults };
}

/** Sends once at a time and keeps the problems of the last answer. */
function useSending() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isSending = useRef(false);
  const send = async (command: () => Promise<Result<void>>): Promise<void> => {
    if (isSending.current) {
      return;
    }
    isSending.current = true;
    try {
      const result = await command();
      setProblems(result.ok ? [] : result.problems);
    } finally {
      isSending.current = false;
    }
  };
  return { problems, send };
}

/** The first page anyone sees: why, where to, how we would know, until when. Enter starts the cycle. */
export function FirstRunScreen({ text, actions, lost = null }: FirstRunScreenProps) {
  const [input, setInput] = useState(emptyInput);
  const form = useRef<HTMLFormElement>(null);
  const { problems, send } = useSending();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const change = (part: Partial<FirstRunInput>): void => setInput((current) => ({ ...current, ...part }));
  const changeLine = (index: number, part: Partial<FirstRunKeyResult>): void =>
    setInput((current) => ({ ...current, keyResults: withPart(current.keyResults, index, part) }));
  const problem = (field: string): string | null => problemAt(problems, field, text);
  return (
    <main class="first-run">
      <header>
        <h1>{text('firstRun.title')}</h1>
        <p class="first-run-lead">{text('firstRun.lead')}</p>
      </header>
      {lost !== null && (
        <LostData backup={lost} isBusy={false} text={text} onRestore={(id) => void send(() => actions.restore(id))} />
      )}
      <form
        ref={form}
        class="first-run-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(() => actions.start(input));
        }}
      >
        <SentenceFields
          input={input}
          onChange={change}
          problem={problem}
          onMakeKeyResult={freeLine(input) === -1 ? undefined : () => setInput(withObjectiveAsKeyResult)}
          text={text}
        />
        <KeyResultLines lines={input.keyResults} onChange={changeLine} problem={problem} text={text} />
        <CycleChoice
          value={input.cycleKind}
          today={actions.today}
          onChange={(cycleKind) => change({ cycleKind })}
          text={text}
        />
        <p class="first-run-problem" role="alert">
          {problemElsewhere(problems, text)}
        </p>
        <div class="first-run-start">
          <Button kind="primary" type="submit" data-action="start">
            {text('firstRun.start')}
          </Button>
        </div>
      </form>
      <SampleOffer onLoad={() => void send(() => actions.loadSample())} text={text} />
    </main>
  );
}
