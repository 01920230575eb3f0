import { useState } from 'preact/hooks';
import { DragHandle } from '@/components/ui/DragHandle';
import type { DragOrder } from '@/components/ui/use-drag-order';
import { CheckedKeyResult } from '@/components/writing-check/CheckedKeyResult';
import { keyResultQuestion } from '@/domain/key-result-check';
import type { Objective } from '@/domain/model/objective';
import type { KeyResultForm } from '@/domain/objective-form';
import { findingAnswers, type AnswerChange } from './finding-answers';
import { fillFromLine } from './fill-from-line';
import { rowField, type RowProps } from './key-result-fields';
import { KeyResultFigures } from './KeyResultFigures';
import { KeyResultMore } from './KeyResultMore';
import type { Person } from './OwnerField';
import { RowTools, type RowMove } from './RowTools';
import { TextField } from './TextField';
import './key-result-editor.css';

interface KeyResultEditorProps extends RowProps {
  readonly count: number;
  readonly people: readonly Person[];
  readonly objectiveKind: Objective['kind'];
  /** Both are absent where the row stands alone. */
  readonly onMove?: (move: RowMove) => void;
  readonly drag?: DragOrder;
}

function LineField(props: RowProps) {
  const { index, row, text, onChange } = props;
  const [typed, setTyped] = useState<KeyResultForm | null>(null);
  const examples = [1, 2, 3] as const;
  const example = examples[index];
  // What was pasted has not come back as the row's title yet.
  const read = (title: string): void => {
    const filled = fillFromLine({ ...row, title }, text.language);
    if (filled !== null) {
      setTyped({ ...row, title });
      onChange(filled);
    }
  };
  const keepLine = (): void => {
    if (typed !== null) {
      onChange(typed);
      setTyped(null);
    }
  };
  return (
    <>
      <TextField
        {...rowField(props, 'title')}
        isLabelHidden
        value={row.title}
        placeholder={example === undefined ? '' : text(`options.keyResult.example.${example}`)}
        onValue={(title) => onChange({ title })}
        onDone={read}
      />
      <p class="key-result-filled" role="status">
        {typed !== null && (
          <>
            {text('options.keyResult.filled')}{' '}
            <button type="button" class="link-button" onClick={keepLine}>
              {text('options.keyResult.keepLine')}
            </button>
          </>
        )}
      </p>
    </>
  );
}

function LineCheck({ row, objectiveKind, text, onChange }: RowProps & Pick<KeyResultEditorProps, 'objectiveKind'>) {
  const question = keyResultQuestion(row, objectiveKind, text.language);
  const answer = (change: AnswerChange): void => onChange({ dismissedChecks: change(row.dismissedChecks) });
  return (
    <CheckedKeyResult
      title={question.text}
      text={text}
      context={question.context}
      answers={findingAnswers(row.dismissedChecks, answer)}
    />
  );
}

/** One key result as a row of the editor: its line, its figures, and the tools that move and remove it. */
export function KeyResultEditor({ count, people, objectiveKind, onMove, drag, ...row }: KeyResultEditorProps) {
  const position = row.index + 1;
  return (
    <li class="key-result-editor" data-row={row.index} {...drag?.row(row.index)}>
      <fieldset>
        <legend class="visually-hidden">{row.text('options.keyResult.row', { position })}</legend>
        <span class="key-result-number" aria-hidden="true">
          {position}
          {drag !== undefined && count > 1 && (
            <DragHandle index={row.index} title={row.text('drafting.drag', { position })} drag={drag} />
          )}
        </span>
        <div class="key-result-line">
          <LineField {...row} />
          <LineCheck {...row} objectiveKind={objectiveKind} />
        </div>
        {onMove !== undefined && <RowTools index={row.index} count={count} text={row.text} onMove={onMove} />}
        <div class="key-result-body">
          <KeyResultFigures {...row} />
          <KeyResultMore {...row} people={people} />
        </div>
      </fieldset>
    </li>
  );
}
