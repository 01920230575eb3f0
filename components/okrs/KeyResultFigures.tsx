import { NpsHelper } from '@/components/nps/NpsHelper';
import type { KeyResult } from '@/domain/model/key-result';
import { ChoiceField } from './ChoiceField';
import { kindChoices, rowField, type RowProps } from './key-result-fields';
import { MilestonesField } from './MilestonesField';
import { NumberFormatFields } from './NumberFormatFields';
import { TextField } from './TextField';
import './key-result-figures.css';

type FigureField = 'baseline' | 'target' | 'low' | 'high';

/** The figures that a kind asks for, from start to end. Milestones and done-or-not have none. */
const figuresOfKind: Readonly<Record<KeyResult['kind'], readonly FigureField[]>> = {
  rising: ['baseline', 'target'],
  falling: ['baseline', 'target'],
  'at-least': ['baseline', 'target'],
  'at-most': ['baseline', 'target'],
  between: ['baseline', 'low', 'high'],
  milestones: [],
  'yes-no': [],
};

function Figure({ field, ...props }: RowProps & { readonly field: FigureField }) {
  return (
    <TextField
      {...rowField(props, field)}
      value={props.row[field]}
      inputMode="decimal"
      onValue={(value) => props.onChange({ [field]: value })}
    />
  );
}

/** How a key result is measured, and the figures or milestones that this needs. */
export function KeyResultFigures(props: RowProps) {
  const { row, text, onChange } = props;
  const figures = figuresOfKind[row.kind];
  return (
    <div class="key-result-figures">
      <ChoiceField
        {...rowField(props, 'kind')}
        value={row.kind}
        choices={kindChoices(text)}
        onChoose={(kind) => onChange({ kind })}
        hint={row.kind === 'yes-no' ? text('options.keyResult.yesNoHint') : undefined}
      />
      {figures.map((field) => (
        <Figure key={field} {...props} field={field} />
      ))}
      {figures.length > 0 && (
        <NumberFormatFields form={row} fieldOf={(field) => rowField(props, field)} text={text} onChange={onChange} />
      )}
      {figures.length > 0 && row.style === 'nps' && (
        <div class="key-result-nps">
          <NpsHelper text={text} onUse={(baseline) => onChange({ baseline })} />
        </div>
      )}
      {row.kind === 'milestones' && <MilestonesField {...props} />}
    </div>
  );
}
