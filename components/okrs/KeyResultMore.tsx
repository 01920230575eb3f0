import { isNumberKind } from '@/domain/key-result-form';
import { ChoiceField } from './ChoiceField';
import { metricChoices, rowField, type RowProps } from './key-result-fields';
import { OwnerField, type Person } from './OwnerField';
import { TextField } from './TextField';
import './key-result-more.css';

interface KeyResultMoreProps extends RowProps {
  readonly people: readonly Person[];
}

/** What a key result may say besides its figures, folded away until wanted. */
export function KeyResultMore(props: KeyResultMoreProps) {
  const { row, people, text, onChange } = props;
  return (
    <details class="key-result-more">
      <summary>{text('options.keyResult.more')}</summary>
      <div class="key-result-more-fields">
        <ChoiceField
          {...rowField(props, 'metricKind')}
          value={row.metricKind ?? ''}
          choices={metricChoices(text)}
          onChoose={(metricKind) => onChange({ metricKind: metricKind === '' ? null : metricKind })}
        />
        {isNumberKind(row.kind) && (
          <TextField
            {...rowField(props, 'settledFor')}
            value={row.settledFor}
            inputMode="decimal"
            onValue={(settledFor) => onChange({ settledFor })}
          />
        )}
        <TextField
          {...rowField(props, 'weight')}
          value={row.weight}
          inputMode="decimal"
          onValue={(weight) => onChange({ weight })}
        />
        <OwnerField
          {...rowField(props, 'ownerId')}
          ownerId={row.ownerId}
          people={people}
          text={text}
          onChoose={(ownerId) => onChange({ ownerId })}
        />
      </div>
    </details>
  );
}
