import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { blankNpsForm, npsFromForm, npsGroupNames, type NpsForm, type NpsResult } from '@/domain/nps';
import type { Problem, Result } from '@/domain/result';
import './nps-helper.css';

interface NpsHelperProps {
  readonly text: Text;
  /** Takes the score over, written as the reader writes numbers. */
  readonly onUse: (written: string) => void;
}

interface PartProps {
  readonly form: NpsForm;
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: (change: Partial<NpsForm>) => void;
}

function NpsField({
  field,
  hint,
  form,
  problems,
  text,
  onChange,
}: PartProps & { field: keyof NpsForm; hint?: string }) {
  const label = text(`nps.${field}`);
  const found = problems.find((one) => one.field === field);
  return (
    <Field label={label} hint={hint} problem={found === undefined ? null : problemText(found, label, text)}>
      {(control) => (
        <input
          {...control}
          name={`nps.${field}`}
          class="input"
          inputMode={field === 'answers' ? 'text' : 'numeric'}
          autocomplete="off"
          value={form[field]}
          onInput={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function written(value: number, text: Text): string {
  return new Intl.NumberFormat(text.language, { maximumFractionDigits: 1 }).format(value);
}

function Outcome({ result, text, onUse }: NpsHelperProps & { readonly result: Result<NpsResult | null> }) {
  const score = result.ok ? result.value : null;
  return (
    <div class="nps-outcome">
      <p role="status">
        {score !== null && text('nps.result', { value: written(score.value, text), count: score.count })}
      </p>
      {score !== null && (
        <Button data-action="use-nps" onClick={() => onUse(written(score.value, text))}>
          {text('nps.use', { value: written(score.value, text) })}
        </Button>
      )}
    </div>
  );
}

/** Works a net promoter score out from how many answered what, or from the answers themselves (S62). Folded until wanted. */
export function NpsHelper({ text, onUse }: NpsHelperProps) {
  const [form, setForm] = useState(blankNpsForm);
  const result = npsFromForm(form, text.language);
  const part: PartProps = {
    form,
    problems: result.ok ? [] : result.problems,
    text,
    onChange: (change) => setForm((newest) => ({ ...newest, ...change })),
  };
  // It stands inside a form that Enter would send half-filled.
  const keepForm = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (result.ok && result.value !== null) {
        onUse(written(result.value.value, text));
      }
    }
  };
  return (
    <details class="nps-helper">
      <summary data-action="nps-helper">{text('nps.title')}</summary>
      <div class="nps-fields" role="group" aria-label={text('nps.title')} onKeyDown={keepForm}>
        {npsGroupNames.map((field) => (
          <NpsField key={field} {...part} field={field} />
        ))}
        <div class="nps-answers">
          <NpsField {...part} field="answers" hint={text('nps.answersHint')} />
        </div>
        <Outcome result={result} text={text} onUse={onUse} />
      </div>
    </details>
  );
}
