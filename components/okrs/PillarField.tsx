import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { OkrScreenView } from './actions';
import { ChoiceField } from './ChoiceField';

interface PillarFieldProps {
  readonly pillarId: Id | null;
  readonly pillars: OkrScreenView['pillars'];
  readonly text: Text;
  readonly onChoose: (pillarId: Id | null) => void;
}

/** The strategic pillar that an objective serves (S16); absent while there are none. */
export function PillarField({ pillarId, pillars, text, onChoose }: PillarFieldProps) {
  if (pillars.length === 0) {
    return null;
  }
  const isKnown = pillars.some(({ id }) => id === pillarId);
  return (
    <ChoiceField
      name="pillarId"
      label={text('options.editor.pillar')}
      value={isKnown && pillarId !== null ? pillarId : ''}
      choices={[
        { value: '', label: text('options.editor.noPillar') },
        ...pillars.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      problem={null}
      onChoose={(id) => onChoose(id === '' ? null : id)}
    />
  );
}
