import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import type { Decision } from './actions';
import { Chip } from './Chip';
import { decisionKeys } from './triage-keys';

interface DecisionChipsProps {
  /** The start of the request, read out with every button. */
  readonly named: string;
  readonly open: Decision['kind'] | null;
  readonly answerId: string;
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onOpen: (kind: Decision['kind']) => void;
}

const groups: readonly (readonly Decision['kind'][])[] = [
  ['do', 'schedule', 'delegate'],
  ['park', 'decline'],
];

/** The five decisions; each opens what it still asks. Their keys show while the request has the focus. */
export function DecisionChips({ named, open, answerId, hasKeys, text, onOpen }: DecisionChipsProps) {
  return (
    <div class="inbox-chips">
      {groups.map((group) => (
        <div key={group.join('-')} class="inbox-chip-group">
          {group.map((kind) => {
            const key = hasKeys && kind !== 'do' ? decisionKeys[kind] : null;
            return (
              <Chip
                key={kind}
                data-decision={kind}
                aria-label={text('triage.step', { action: text(`decision.${kind}`), step: named })}
                aria-expanded={open === kind}
                aria-controls={open === kind ? answerId : undefined}
                aria-keyshortcuts={key ?? undefined}
                onClick={() => onOpen(kind)}
              >
                {text(`decision.${kind}`)}
                {key !== null && <KeyCap label={key} />}
              </Chip>
            );
          })}
        </div>
      ))}
    </div>
  );
}
