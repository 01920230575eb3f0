import type { Text } from '@/components/text';
import type { NumberFormatForm } from '@/domain/number-format-form';
import { ChoiceField } from './ChoiceField';
import { styleChoices } from './key-result-fields';
import { TextField } from './TextField';

interface NumberFormatFieldsProps {
  readonly form: NumberFormatForm;
  /** Name, label and problem of a field. */
  readonly fieldOf: (field: keyof NumberFormatForm) => {
    readonly name: string;
    readonly label: string;
    readonly problem: string | null;
  };
  readonly text: Text;
  readonly onChange: (change: Partial<NumberFormatForm>) => void;
}

/** How numbers are written (S7): the style, and the currency or unit that it asks for. */
export function NumberFormatFields({ form, fieldOf, text, onChange }: NumberFormatFieldsProps) {
  const { style, currency, unit } = form;
  return (
    <>
      <ChoiceField
        {...fieldOf('style')}
        value={style}
        choices={styleChoices(text)}
        onChoose={(chosen) => onChange({ style: chosen })}
      />
      {style === 'money' && (
        <TextField
          {...fieldOf('currency')}
          value={currency}
          placeholder={text('options.keyResult.currencyExample')}
          onValue={(value) => onChange({ currency: value })}
        />
      )}
      {(style === 'count' || style === 'seconds') && (
        <TextField
          {...fieldOf('unit')}
          value={unit}
          placeholder={text('options.keyResult.unitExample')}
          onValue={(value) => onChange({ unit: value })}
        />
      )}
    </>
  );
}
