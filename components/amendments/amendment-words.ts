// What an amendment's field and values are called on screen.
import type { Text, TextKey } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import type { AmendedValue } from '@/domain/amendment-view';
import type { LocalDate } from '@/domain/model/base';
import type { NumberFormat } from '@/domain/model/number-format';
import { formatNumber } from '@/domain/number-text';

const labels: Readonly<Record<string, TextKey>> = {
  ownerId: 'options.keyResult.owner',
  kind: 'amend.label.kind',
  format: 'amend.label.format',
  baseline: 'options.keyResult.baseline',
  target: 'options.keyResult.target',
  low: 'options.keyResult.low',
  high: 'options.keyResult.high',
  milestones: 'options.keyResult.milestonesField',
  settledFor: 'options.keyResult.settledFor',
  weight: 'options.keyResult.weight',
};

/** The name of an amended field; the title is called by what it is the title of. */
export function amendedFieldText(field: string, subjectKind: 'objective' | 'key-result', text: Text): string {
  if (field === 'title') {
    return text(subjectKind === 'objective' ? 'options.editor.title' : 'options.keyResult.title');
  }
  return text(labels[field] ?? 'amend.label.other');
}

/** "money, USD", "count, shops". */
export function formatWords({ style, currency, unit }: NumberFormat, text: Text): string {
  return [text(`options.keyResult.style.${style}`), currency ?? '', unit].filter((word) => word !== '').join(', ');
}

/** A value as its field is written; what is empty is called nothing. */
export function amendedValueText(value: AmendedValue, text: Text): string {
  switch (value.kind) {
    case 'none':
      return text('amend.nothing');
    case 'text':
      return value.text === '' ? text('amend.nothing') : value.text;
    case 'number':
      return formatNumber(value.value, value.format, text.language);
    case 'list':
      return new Intl.ListFormat(text.language, { type: 'unit' }).format(value.titles);
    case 'measure':
      return text(`options.keyResult.kind.${value.measure}`);
    case 'format':
      return formatWords(value.format, text);
  }
}

/** "12 Nov, Ada"; the date alone where nobody is named. */
export function bylineText(on: LocalDate, name: string | null, text: Text): string {
  const date = shortDateText(on, text.language);
  return name === null ? date : text('amend.byline', { date, name });
}
