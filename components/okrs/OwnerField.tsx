import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import { ChoiceField } from './ChoiceField';

/** Someone who can own an objective or a key result. */
export interface Person {
  readonly id: Id;
  readonly name: string;
}

interface OwnerFieldProps {
  readonly name: string;
  readonly ownerId: Id | null;
  readonly people: readonly Person[];
  readonly problem: string | null;
  readonly text: Text;
  readonly onChoose: (ownerId: Id | null) => void;
}

/** Exactly one owner, or nobody yet (S22). */
export function OwnerField({ name, ownerId, people, problem, text, onChoose }: OwnerFieldProps) {
  const choices = [
    { value: '', label: text('options.editor.nobody') },
    ...people.map((person) => ({ value: person.id, label: person.name })),
  ];
  return (
    <ChoiceField
      name={name}
      label={text('options.editor.owner')}
      value={ownerId ?? ''}
      choices={choices}
      problem={problem}
      onChoose={(value) => onChoose(value === '' ? null : value)}
    />
  );
}
