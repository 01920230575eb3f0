import type { KeyResult } from '@/domain/model/key-result';
import { ChoiceField } from './ChoiceField';
import { kindChoices, rowField, styleChoices, type RowProps } from './key-result-fields';
import { MilestonesField } from './MilestonesField';
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

function Figure({ field, ...props }: RowProps & { readonly field: FigureField | 'currency' | 'unit' }) {
  const { row, text, onChange } = props;
  const isWord = field === 'currency' || field === 'unit';
  return (
    <TextField
      {...rowField(props, field)}
      value={row[field]}
      inputMode={isWord ? 'text' : 'decimal'}
      placeholder={isWord ? text(`options.keyResult.${field}Example`) : ''}
      onValue={(value) => onChange({ [field]: value })}
    />
  );
}

function Style(props: RowProps) {
  const { row, text, onChange } = props;
  return (
    <>
      <ChoiceField
        {...rowField(props, 'style')}
        value={row.style}
        choices={styleChoices(text)}
        onChoose={(style) => onChange({ style })}
      />
      {row.style === 'money' && <Figure {...props} field="currency" />}
      {(row.style === 'count' || row.style === 'seconds') && <Figure {...props} field="unit" />}
    </>
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
      {figures.length > 0 && <Style {...props} />}
      {row.kind === 'milestones' && <MilestonesField {...props} />}
    </div>
  );
}
