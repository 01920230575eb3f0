import { ChoiceField } from '@/components/okrs/ChoiceField';
import { fieldProblem } from '@/components/okrs/field-problem';
import { rowField, styleChoices, type RowField, type RowProps } from '@/components/okrs/key-result-fields';
import { MilestonesField } from '@/components/okrs/MilestonesField';
import { OwnerField, type Person } from '@/components/okrs/OwnerField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import type { KeyResultForm, ObjectiveForm } from '@/domain/objective-form';
import type { Problem } from '@/domain/result';
import { formatWords } from './amendment-words';
import type { AmendForm } from './use-amend-form';

interface AmendFieldsProps {
  readonly okr: ObjectiveForm;
  readonly form: AmendForm;
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: (change: Partial<AmendForm>) => void;
}

function personName(people: readonly Person[], id: string | null, text: Text): string {
  return people.find((person) => person.id === id)?.name ?? text('options.editor.nobody');
}

/** The stored value of the chosen field, in words. */
function storedText({ okr, form, people, text }: AmendFieldsProps): string {
  const row = okr.keyResults[form.subject];
  const { choice } = form;
  if (choice === 'ownerId') {
    return personName(people, row === undefined ? okr.ownerId : row.ownerId, text);
  }
  if (row === undefined) {
    return okr.title;
  }
  if (choice === 'format') {
    return formatWords(row, text);
  }
  const stored = choice === 'abandon' ? '' : row[choice];
  return stored === '' ? text('amend.nothing') : stored;
}

function FormatFields(props: RowProps) {
  const { row, text, onChange } = props;
  const field = (name: 'currency' | 'unit') => (
    <TextField
      {...rowField(props, name)}
      value={row[name]}
      placeholder={text(`options.keyResult.${name}Example`)}
      onValue={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div class="amend-choices">
      <ChoiceField
        {...rowField(props, 'style')}
        value={row.style}
        choices={styleChoices(text)}
        onChoose={(style) => onChange({ style })}
      />
      {row.style === 'money' && field('currency')}
      {(row.style === 'count' || row.style === 'seconds') && field('unit')}
    </div>
  );
}

function KeyResultField({
  choice,
  people,
  ...props
}: RowProps & { readonly choice: AmendForm['choice']; readonly people: readonly Person[] }) {
  const { row, text, onChange } = props;
  switch (choice) {
    case 'abandon':
      return null;
    case 'format':
      return <FormatFields {...props} />;
    case 'milestones':
      return <MilestonesField {...props} />;
    case 'ownerId': {
      const { name, problem } = rowField(props, 'ownerId');
      return (
        <OwnerField
          {...{ name, problem, people, text }}
          ownerId={row.ownerId}
          onChoose={(ownerId) => onChange({ ownerId })}
        />
      );
    }
    default: {
      const field: RowField & keyof KeyResultForm = choice;
      return (
        <TextField
          {...rowField(props, field)}
          value={row[field]}
          inputMode={field === 'title' ? 'text' : 'decimal'}
          onValue={(value) => onChange({ [field]: value })}
        />
      );
    }
  }
}

function ObjectiveField({ form, people, problems, text, onChange }: AmendFieldsProps) {
  if (form.choice === 'ownerId') {
    return (
      <OwnerField
        name="ownerId"
        ownerId={form.ownerId}
        people={people}
        problem={fieldProblem(problems, 'ownerId', text('options.editor.owner'), text)}
        text={text}
        onChoose={(ownerId) => onChange({ ownerId })}
      />
    );
  }
  const label = text('options.editor.title');
  return (
    <TextField
      name="title"
      label={label}
      value={form.title}
      problem={fieldProblem(problems, 'title', label, text)}
      onValue={(title) => onChange({ title })}
    />
  );
}

/** The old value, and the field that takes the new one. */
export function AmendFields(props: AmendFieldsProps) {
  const { form, people, problems, text, onChange } = props;
  const { row } = form;
  return (
    <>
      <dl class="amend-was">
        <dt class="field-label">{text('amend.was')}</dt>
        <dd dir="auto">{storedText(props)}</dd>
      </dl>
      {row === null ? (
        <ObjectiveField {...props} />
      ) : (
        <KeyResultField
          index={0}
          choice={form.choice}
          row={row}
          people={people}
          problems={problems}
          text={text}
          onChange={(changed) => onChange({ row: { ...row, ...changed } })}
        />
      )}
    </>
  );
}
