import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { steady } from '@/components/ui/steady';
import { WebLink } from '@/components/ui/WebLink';
import type { LocalDate } from '@/domain/model/base';
import type { InboxRequest } from '@/domain/model/request';
import { hostOf } from '@/domain/page-url';
import type { ReplyText } from '@/domain/ready-reply';
import type { Suggestion as Suggested } from '@/domain/suggestion/suggest-target';
import type { DistractionChoice, InboxGround } from '@/domain/triage-view';
import type { Decision, TriageActions } from './actions';
import { ClampedText } from './ClampedText';
import { answerFields, DecisionAnswer } from './DecisionAnswer';
import { DecisionChips } from './DecisionChips';
import { ProblemNote, problemsElsewhere } from './ProblemNote';
import { timeWords } from './time-words';
import { Suggestion } from './Suggestion';
import { requestKeyAction } from './triage-keys';
import { useCommand } from './use-command';
import { keyFactsOf } from './use-triage-keys';

interface InboxItemProps {
  readonly request: InboxRequest;
  readonly view: InboxGround;
  readonly choices: readonly DistractionChoice[];
  readonly today: LocalDate | null;
  readonly text: Text;
  readonly replyText: ReplyText;
  /** What it is likely for; null when nothing is. */
  readonly suggestion: Suggested | null;
  readonly onCopy: TriageActions['copy'];
  readonly onDecide: TriageActions['decide'];
}

function Origin({ request, today, text }: Pick<InboxItemProps, 'request' | 'today' | 'text'>) {
  const source = text(`source.${request.source}`);
  const who = request.sourceName === '' ? source : text('triage.request.who', { name: request.sourceName, source });
  const host = hostOf(request.link ?? '');
  return (
    <div class="inbox-origin">
      <p class="facts-line">
        <bdi>{who}</bdi>
        <span>{text(`channel.${request.channel}`)}</span>
        <time dateTime={request.at}>{timeWords(request.at, request.date, today, text.language)}</time>
      </p>
      {host !== '' && (
        <WebLink class="inbox-link" address={request.link}>
          {host}
        </WebLink>
      )}
    </div>
  );
}

/** Which answer is open, and how it came to be: that says where the focus goes, now and when it closes. */
interface OpenAnswer {
  readonly kind: Decision['kind'];
  readonly isByKey: boolean;
  readonly isAtDistractions: boolean;
}

/** What happens inside one request: which answer is open, what was refused, and what its keys do. */
function useRequestTriage({ request, view, suggestion, onDecide }: InboxItemProps) {
  const [open, setOpen] = useState<OpenAnswer | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const command = useCommand();
  const find = (selector: string): HTMLElement | null => item.current?.querySelector<HTMLElement>(selector) ?? null;
  const decide = (decision: Decision): void => void command.run(() => onDecide(request.id, decision));
  useLayoutEffect(() => {
    if (open?.kind === 'do') {
      find(open.isAtDistractions ? '[name="distraction"]' : '.target-row')?.focus();
    }
  }, [open]);
  const openByKey = (kind: Decision['kind'], isAtDistractions = false): void =>
    setOpen({ kind, isByKey: true, isAtDistractions });
  const takeKey = (event: KeyboardEvent): boolean => {
    const action = requestKeyAction(keyFactsOf(event), view);
    switch (action?.kind) {
      case undefined:
        return false;
      case 'do':
        decide(action);
        return true;
      case 'open-do':
        openByKey('do', action.isDistraction);
        return true;
      case 'copy':
        find('[data-action="copy-reply"]')?.click();
        return true;
      case 'open':
        openByKey(action.decision);
        return true;
    }
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open !== null && !event.defaultPrevented) {
      (open.isByKey ? item.current : find(`[data-decision="${open.kind}"]`))?.focus();
      setOpen(null);
    }
  };
  const takesSuggestion = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Enter' || event.repeat || event.target !== item.current || suggestion === null) {
      return false;
    }
    decide({ kind: 'do', target: suggestion.target });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (takesSuggestion(event) || takeKey(event)) {
      // Marked as used, so that the same digit does not tag the page too.
      event.preventDefault();
    } else {
      leave(event);
    }
  };
  const toggle = (kind: Decision['kind']): void =>
    setOpen(open?.kind === kind ? null : { kind, isByKey: false, isAtDistractions: false });
  return { open: open?.kind ?? null, item, command, decide, onKeyDown, toggle };
}

function Item(props: InboxItemProps) {
  const { request, view, choices, today, text, replyText, suggestion, onCopy } = props;
  const answerId = useId();
  const { open, item, command, decide, onKeyDown, toggle } = useRequestTriage(props);
  const quote = text('triage.request.quote', { text: request.text });
  return (
    <li ref={item} class="inbox-item" data-row={request.id} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="inbox-words">
        <p class="inbox-quote">
          <bdi>
            <ClampedText content={quote} text={text} />
          </bdi>
        </p>
        <Origin request={request} today={today} text={text} />
      </div>
      <Suggestion
        {...{ suggestion, view, choices, text }}
        enter="caller"
        onAccept={(target) => decide({ kind: 'do', target })}
      />
      <DecisionChips
        named={quote.slice(0, 80)}
        open={open}
        answerId={answerId}
        hasKeys={view.hasLetterKeys}
        text={text}
        onOpen={toggle}
      />
      {view.hasLetterKeys && view.objectives.length > 0 && <p class="inbox-hint">{text('inbox.selected.hint')}</p>}
      {open !== null && (
        <DecisionAnswer
          id={answerId}
          kind={open}
          problems={command.problems}
          onDecide={decide}
          {...{ request, view, choices, replyText, text, onCopy }}
        />
      )}
      <ProblemNote
        problems={problemsElsewhere(command.problems, answerFields)}
        subject={text('triage.request.subject')}
        text={text}
      />
    </li>
  );
}

/**
 * One request: what is asked, by whom, and the five decisions. While it has the focus, its own keys decide about it and
 * the digits do it for a key result.
 */
export const InboxItem = steady(Item);
