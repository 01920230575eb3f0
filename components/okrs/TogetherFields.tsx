import type { Text } from '@/components/text';
import { draftingConfidence } from '@/domain/confidence';
import { isBlankKeyResult } from '@/domain/key-result-form';
import { gutFeelings, type Objective } from '@/domain/model/objective';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Problem } from '@/domain/result';
import { fieldProblem } from './field-problem';
import { TextField } from './TextField';
import type { ChangeForm } from './use-rows';
import './together-fields.css';

interface TogetherFieldsProps {
  readonly form: ObjectiveForm;
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: ChangeForm;
}

const confidences: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The gut check in the words of the method (S40): a miracle is right, doomed too hard, just hard work too easy. */
function GutCheck({ form, text, onChange }: Omit<TogetherFieldsProps, 'problems'>) {
  const choose = (gutFeeling: Objective['gutFeeling']): void => onChange((newest) => ({ ...newest, gutFeeling }));
  return (
    <fieldset class="gut-check">
      <legend class="field-label">{text('drafting.gut')}</legend>
      <div class="gut-check-options">
        {gutFeelings.map((feeling) => (
          <label key={feeling} class="gut-check-option">
            <input
              type="radio"
              name="gutFeeling"
              value={feeling}
              checked={form.gutFeeling === feeling}
              onChange={() => choose(feeling)}
            />
            <span>{text(`drafting.gut.${feeling}`)}</span>
          </label>
        ))}
      </div>
      <p class="field-hint" role="status">
        {form.gutFeeling !== null && text(`drafting.gutSays.${form.gutFeeling}`)}
      </p>
    </fieldset>
  );
}

/** How sure one is of each, and what the mean of them says (S41). */
function Confidences({ form, text, onChange }: Omit<TogetherFieldsProps, 'problems'>) {
  const written = form.keyResults.flatMap((row, index) => (isBlankKeyResult(row) ? [] : [{ row, index }]));
  const says = draftingConfidence(written.map(({ row }) => row.confidenceAtStart));
  const choose = (at: number, confidenceAtStart: number): void =>
    onChange((newest) => ({
      ...newest,
      keyResults: newest.keyResults.map((row, index) => (index === at ? { ...row, confidenceAtStart } : row)),
    }));
  if (written.length === 0) {
    return null;
  }
  return (
    <fieldset class="drafted-confidences">
      <legend class="field-label">{text('drafting.confidence')}</legend>
      <ul>
        {written.map(({ row, index }) => (
          <li key={index}>
            <span dir="auto">
              {row.title.trim() === '' ? text('options.keyResult.row', { position: index + 1 }) : row.title}
            </span>
            <select
              class="input"
              name={`keyResults.${index}.confidenceAtStart`}
              aria-label={text('drafting.confidenceOf', { position: index + 1 })}
              value={row.confidenceAtStart}
              onChange={(event) => choose(index, Number(event.currentTarget.value))}
            >
              {confidences.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p class="field-hint">{text('drafting.confidenceHint')}</p>
      <p class="field-hint" role="status">
        {says !== null && says !== 'fitting' && text(`drafting.confidenceSays.${says}`)}
      </p>
    </fieldset>
  );
}

/** What is asked about the key results as a set: the gut check, how sure one is, and who else it takes (S34, S40, S41). */
export function TogetherFields({ form, problems, text, onChange }: TogetherFieldsProps) {
  const label = text('drafting.needsFrom');
  return (
    <section class="together-fields">
      <h3>{text('drafting.together')}</h3>
      <GutCheck form={form} text={text} onChange={onChange} />
      <Confidences form={form} text={text} onChange={onChange} />
      <TextField
        name="needsFrom"
        label={label}
        hint={text('drafting.needsFromHint')}
        value={form.needsFrom}
        problem={fieldProblem(problems, 'needsFrom', label, text)}
        onValue={(needsFrom) => onChange((newest) => ({ ...newest, needsFrom }))}
      />
    </section>
  );
}
