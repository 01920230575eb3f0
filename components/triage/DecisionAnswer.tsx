import type { Text } from '@/components/text';
import type { InboxRequest } from '@/domain/model/request';
import type { Problem } from '@/domain/result';
import type { ReplyText } from '@/domain/ready-reply';
import type { DistractionChoice, InboxGround } from '@/domain/triage-view';
import type { Decision, TriageActions } from './actions';
import { DelegateForm } from './DelegateForm';
import { problemAt } from './ProblemNote';
import { ReplyForm } from './ReplyForm';
import { ScheduleForm } from './ScheduleForm';
import { pickedFrom, TargetPicker } from './TargetPicker';

interface DecisionAnswerProps {
  readonly id: string;
  readonly kind: Decision['kind'];
  readonly request: InboxRequest;
  readonly view: InboxGround;
  readonly choices: readonly DistractionChoice[];
  readonly replyText: ReplyText;
  /** Why the last answer was refused. */
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onCopy: TriageActions['copy'];
  readonly onDecide: (decision: Decision) => void;
}

/** The fields whose problems stand beside them. */
export const answerFields = ['to', 'reply'] as const;

function Answer(props: DecisionAnswerProps) {
  const { kind, request, view, choices, replyText, problems, text, onCopy, onDecide } = props;
  switch (kind) {
    case 'do':
      return (
        <>
          <p>{text('triage.do.question')}</p>
          <TargetPicker
            {...pickedFrom(view)}
            choices={choices}
            level={3}
            hasKeys={false}
            text={text}
            onChoose={(target) => onDecide({ kind: 'do', target })}
          />
        </>
      );
    case 'schedule':
      return <ScheduleForm projects={view.projects} text={text} onDecide={onDecide} />;
    case 'delegate':
      return (
        <DelegateForm
          problem={problemAt(problems, 'to', text('triage.delegate.subject'), text)}
          text={text}
          onDecide={onDecide}
        />
      );
    case 'decline':
    case 'park':
      return (
        <ReplyForm
          key={kind}
          decision={kind}
          name={request.sourceName}
          basis={view.reply}
          hasKeys={view.hasLetterKeys}
          problem={problemAt(problems, 'reply', text('inbox.reply.label'), text)}
          {...{ replyText, text, onCopy, onDecide }}
        />
      );
  }
}

/** What a decision still asks: for what, when, to whom, or with which words. */
export function DecisionAnswer(props: DecisionAnswerProps) {
  const { id, kind, text } = props;
  return (
    <div id={id} class="inbox-answer" role="group" aria-label={text(`decision.${kind}`)}>
      <Answer {...props} />
    </div>
  );
}
