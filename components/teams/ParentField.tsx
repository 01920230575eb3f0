import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import { possibleParents, type TeamDraft } from '@/domain/team-tree';
import type { TeamPlace } from './actions';

interface ParentFieldProps {
  readonly node: Pick<TeamDraft, 'id' | 'kind'>;
  readonly parentId: Id | null;
  readonly teams: readonly TeamPlace[];
  readonly problem: string | null;
  readonly text: Text;
  readonly onChoose: (parentId: Id | null) => void;
}

/** What a node belongs to: only those that can hold it are offered. */
export function ParentField({ node, parentId, teams, problem, text, onChoose }: ParentFieldProps) {
  const choices = [
    { value: '', label: text('teams.field.noParent') },
    ...possibleParents(node, teams).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <ChoiceField
      name="parentId"
      label={text('teams.field.parent')}
      value={parentId ?? ''}
      choices={choices}
      problem={problem}
      onChoose={(value) => onChoose(value === '' ? null : value)}
    />
  );
}
