import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Finding } from '@/domain/writing-check/check';
import './writing-findings.css';

interface WritingFindingsProps {
  readonly findings: readonly Finding[];
  readonly text: Text;
  /** Offered where the sentence reads as a key result. */
  readonly onMakeKeyResult?: (() => void) | undefined;
}

interface FindingLineProps extends Omit<WritingFindingsProps, 'findings'> {
  readonly finding: Finding;
}

function FindingLine({ finding, text, onMakeKeyResult }: FindingLineProps) {
  const { ruleId, severity, words, canBecomeKeyResult } = finding;
  return (
    <li class={`writing-finding writing-finding-${severity}`} data-rule={ruleId}>
      <p>
        <strong>{text(`writing.${ruleId}.why`)}</strong> {text(`writing.${ruleId}.do`)}
        {words.length > 0 && (
          <span class="writing-words"> {words.map((word) => text('writing.quoted', { word })).join(', ')}</span>
        )}
      </p>
      {canBecomeKeyResult === true && onMakeKeyResult !== undefined && (
        <Button kind="quiet" data-action="make-key-result" onClick={onMakeKeyResult}>
          {text('writing.makeKeyResult')}
        </Button>
      )}
    </li>
  );
}

/** What the writing check says of a sentence: why, and what to do. It never blocks; the region stays, so that it is announced. */
export function WritingFindings({ findings, ...rest }: WritingFindingsProps) {
  return (
    <div aria-live="polite">
      {findings.length > 0 && (
        <ul class="writing-findings">
          {findings.map((finding) => (
            <FindingLine key={finding.ruleId} finding={finding} {...rest} />
          ))}
        </ul>
      )}
    </div>
  );
}
