import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { DismissedCheck } from '@/domain/model/objective';
import type { Finding } from '@/domain/writing-check/check';
import { DismissForm } from './DismissForm';
import './writing-findings.css';

/** How findings are answered. Absent where there is nothing to keep an answer in. */
export interface FindingAnswers {
  readonly dismissed: readonly DismissedCheck[];
  readonly onDismiss: (answer: DismissedCheck) => void;
  readonly onBringBack: (ruleId: string) => void;
  /** Takes the words of a jargon finding for plain ones from now on, in the whole team (S4). */
  readonly onAllowWords?: ((words: readonly string[]) => Promise<void>) | undefined;
}

interface WritingFindingsProps {
  readonly findings: readonly Finding[];
  readonly text: Text;
  /** Offered where the sentence reads as a key result. */
  readonly onMakeKeyResult?: (() => void) | undefined;
  readonly answers?: FindingAnswers | undefined;
}

interface FindingLineProps extends Omit<WritingFindingsProps, 'findings'> {
  readonly finding: Finding;
}

function Words({ words, text }: { readonly words: readonly string[]; readonly text: Text }) {
  return words.length === 0 ? null : (
    <span class="writing-words"> {words.map((word) => text('writing.quoted', { word })).join(', ')}</span>
  );
}

function Ways({ finding, text, onMakeKeyResult, answers }: FindingLineProps) {
  const { ruleId, words, canBecomeKeyResult } = finding;
  const onAllowWords = ruleId === 'objective-jargon' ? answers?.onAllowWords : undefined;
  return (
    <div class="writing-ways">
      {canBecomeKeyResult === true && onMakeKeyResult !== undefined && (
        <Button kind="quiet" data-action="make-key-result" onClick={onMakeKeyResult}>
          {text('writing.makeKeyResult')}
        </Button>
      )}
      {onAllowWords !== undefined && (
        <Button kind="quiet" data-action="allow-words" onClick={() => onAllowWords(words)}>
          {text('writing.allowWords', { count: words.length })}
        </Button>
      )}
      {answers !== undefined && (
        <DismissForm
          why={text(`writing.${ruleId}.why`)}
          text={text}
          onDismiss={(reason) => answers.onDismiss({ ruleId, reason })}
        />
      )}
    </div>
  );
}

function FindingLine(props: FindingLineProps) {
  const { finding, text } = props;
  const { ruleId, severity, words } = finding;
  return (
    <li class={`writing-finding writing-finding-${severity}`} data-rule={ruleId}>
      <p>
        <strong>{text(`writing.${ruleId}.why`)}</strong> {text(`writing.${ruleId}.do`)}
        <Words words={words} text={text} />
      </p>
      <Ways {...props} />
    </li>
  );
}

function DismissedLine({
  finding: { ruleId },
  reason,
  text,
  onBringBack,
}: Pick<FindingLineProps, 'finding' | 'text'> & {
  readonly reason: string;
  readonly onBringBack: FindingAnswers['onBringBack'];
}) {
  const why = text(`writing.${ruleId}.why`);
  return (
    <li class="writing-finding writing-finding-dismissed" data-rule={ruleId}>
      <p>
        <strong>{text('writing.dismissed')}</strong> <s>{why}</s> <bdi class="writing-reason">{reason}</bdi>
      </p>
      <Button
        kind="quiet"
        data-action="bring-finding-back"
        aria-label={text('writing.bringBackFor', { why })}
        onClick={() => onBringBack(ruleId)}
      >
        {text('writing.bringBack')}
      </Button>
    </li>
  );
}

/** An answered finding moves in the list, which drops the focus: it goes on to the way back, and back to its button. */
function useKeptFocus(answers: FindingAnswers | undefined) {
  const element = useRef<HTMLDivElement>(null);
  const answered = useRef<string | null>(null);
  useLayoutEffect(() => {
    const line = answered.current === null ? null : element.current?.querySelector(`[data-rule="${answered.current}"]`);
    answered.current = null;
    line?.querySelector<HTMLElement>('[data-action="bring-finding-back"], [data-action="dismiss-finding"]')?.focus();
  }, [answers?.dismissed]);
  const following: FindingAnswers | undefined = answers && {
    ...answers,
    onDismiss: (answer) => {
      answered.current = answer.ruleId;
      answers.onDismiss(answer);
    },
    onBringBack: (ruleId) => {
      answered.current = ruleId;
      answers.onBringBack(ruleId);
    },
  };
  return { element, answers: following };
}

/**
 * What the writing check says of a sentence: why, and what to do; below it what its author has answered. It never blocks;
 * the region stays, so that it is announced.
 */
export function WritingFindings({ findings, answers: given, ...rest }: WritingFindingsProps) {
  const { element, answers } = useKeptFocus(given);
  const reasonOf = ({ ruleId }: Finding): string | undefined =>
    answers?.dismissed.find((one) => one.ruleId === ruleId)?.reason;
  const open = findings.filter((finding) => reasonOf(finding) === undefined);
  return (
    <div aria-live="polite" ref={element}>
      {findings.length > 0 && (
        <ul class="writing-findings">
          {open.map((finding) => (
            <FindingLine key={finding.ruleId} finding={finding} answers={answers} {...rest} />
          ))}
          {answers !== undefined &&
            findings.flatMap((finding) => {
              const reason = reasonOf(finding);
              return reason === undefined
                ? []
                : [
                    <DismissedLine
                      key={finding.ruleId}
                      finding={finding}
                      reason={reason}
                      text={rest.text}
                      onBringBack={answers.onBringBack}
                    />,
                  ];
            })}
        </ul>
      )}
    </div>
  );
}
