import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { useDragOrder } from '@/components/ui/use-drag-order';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { KeyResultForm, ObjectiveForm } from '@/domain/objective-form';
import type { Problem } from '@/domain/result';
import { KeyResultEditor } from './KeyResultEditor';
import type { Person } from './OwnerField';
import { useRows, type ChangeForm } from './use-rows';
import './key-results-editor.css';

interface KeyResultsEditorProps {
  readonly form: ObjectiveForm;
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: ChangeForm;
}

function changeRow(form: ObjectiveForm, index: number, change: Partial<KeyResultForm>): ObjectiveForm {
  const keyResults = form.keyResults.map((row, at) => (at === index ? { ...row, ...change } : row));
  return { ...form, keyResults };
}

/** The question that key results answer, with one row for each answer. */
export function KeyResultsEditor({ form, people, problems, text, onChange }: KeyResultsEditorProps) {
  const rows = useRows(form.keyResults, onChange);
  const drag = useDragOrder(rows.moveTo);
  const count = form.keyResults.length;
  return (
    <section class="key-results-editor">
      <h3>{text('options.editor.question')}</h3>
      <p class="field-hint">{text('options.editor.questionHint')}</p>
      <ol ref={rows.list}>
        {form.keyResults.map((row, index) => (
          <KeyResultEditor
            key={rows.keys[index]}
            index={index}
            count={count}
            row={row}
            people={people}
            objectiveKind={form.kind}
            problems={problems}
            text={text}
            onChange={(change) => onChange((newest) => changeRow(newest, index, change))}
            drag={drag}
            onMove={(move) => rows.move(index, move)}
          />
        ))}
      </ol>
      <div class="key-results-editor-add">
        <Button data-action="add-key-result" onClick={rows.add}>
          {text('options.editor.addRow')}
        </Button>
        {rows.removed !== null && (
          <p>
            {text('options.editor.removed')}{' '}
            <button type="button" class="link-button" onClick={rows.bringBack}>
              {text('options.editor.bringBack')}
            </button>
          </p>
        )}
        <LiveRegion
          message={rows.movedTo === null ? '' : text('options.editor.moved', { position: rows.movedTo + 1, count })}
        />
      </div>
    </section>
  );
}
