import { useId, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import type { LocalDate } from '@/domain/model/base';
import type { InboxRequest } from '@/domain/model/request';
import type { Result } from '@/domain/result';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { Decision } from './actions';
import { ClampedText } from './ClampedText';
import { DecisionAnswer, type OpenDecision } from './DecisionAnswer';
import { Chip } from './Chip';
import { problemAt, ProblemNote, problemsElsewhere } from './ProblemNote';
import { timeWords } from './time-words';
import { useCommand } from './use-command';

interface InboxItemProps {
  readonly request: InboxRequest;
  readonly view: TriageView;
  readonly choices: readonly DistractionChoice[];
  readonly today: LocalDate | null;
  readonly text: Text;
  readonly onDecide: (decision: Decision) => Promise<Result<void>>;
}

function linkHost(link: string | null): string | null {
  return link !== null && /^https?:/iu.test(link) && URL.canParse(link) ? new URL(link).host : null;
}

function Origin({ request, today, text }: Pick<InboxItemProps, 'request' | 'today' | 'text'>) {
  const source = text(`source.${request.source}`);
  const who = request.sourceName === '' ? source : text('triage.request.who', { name: request.sourceName, source });
  const host = linkHost(request.link);
  return (
    <p class="inbox-origin">
      <bdi>{who}</bdi> <span class="inbox-fact">· {text(`channel.${request.channel}`)}</span>{' '}
      <span class="inbox-fact">
        · <time dateTime={request.at}>{timeWords(request.at, request.date, today, text.language)}</time>
      </span>
      {host !== null && request.link !== null && (
        <a class="inbox-link" href={request.link} target="_blank" rel="noreferrer">
          {host}
        </a>
      )}
    </p>
  );
}

interface DecisionChipsProps {
  /** The start of the request, read out with every button. */
  readonly named: string;
  readonly open: OpenDecision | null;
  readonly answerId: string;
  readonly text: Text;
  readonly onOpen: (kind: OpenDecision) => void;
  readonly onDecide: (decision: Decision) => void;
}

function DecisionChips({ named, open, answerId, text, onOpen, onDecide }: DecisionChipsProps) {
  const label = (kind: Decision['kind']): string =>
    text('triage.step', { action: text(`decision.${kind}`), step: named });
  return (
    <div class="inbox-chips">
      <div class="inbox-chip-group">
        {(['do', 'schedule', 'delegate'] as const).map((kind) => (
          <Chip
            key={kind}
            data-decision={kind}
            aria-label={label(kind)}
            aria-expanded={open === kind}
            aria-controls={open === kind ? answerId : undefined}
            onClick={() => onOpen(kind)}
          >
            {text(`decision.${kind}`)}
          </Chip>
        ))}
      </div>
      <div class="inbox-chip-group">
        {(['park', 'decline'] as const).map((kind) => (
          <Chip key={kind} data-decision={kind} aria-label={label(kind)} onClick={() => onDecide({ kind })}>
            {text(`decision.${kind}`)}
          </Chip>
        ))}
      </div>
    </div>
  );
}

/** One request: what is asked, by whom, and the five decisions. Three of them ask one thing more. */
export function InboxItem({ request, view, choices, today, text, onDecide }: InboxItemProps) {
  const [open, setOpen] = useState<OpenDecision | null>(null);
  const answerId = useId();
  const item = useRef<HTMLLIElement>(null);
  const command = useCommand();
  const quote = text('triage.request.quote', { text: request.text });
  const decide = (decision: Decision): void => void command.run(() => onDecide(decision));
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open !== null && !event.defaultPrevented) {
      item.current?.querySelector<HTMLElement>(`[data-decision="${open}"]`)?.focus();
      setOpen(null);
    }
  };
  return (
    <li ref={item} class="inbox-item" data-row={request.id} onKeyDown={leave}>
      <div class="inbox-words">
        <p class="inbox-quote">
          <bdi>
            <ClampedText content={quote} text={text} />
          </bdi>
        </p>
        <Origin request={request} today={today} text={text} />
      </div>
      <DecisionChips
        named={quote.slice(0, 80)}
        open={open}
        answerId={answerId}
        text={text}
        onOpen={(kind) => setOpen(open === kind ? null : kind)}
        onDecide={decide}
      />
      {open !== null && (
        <DecisionAnswer
          id={answerId}
          kind={open}
          view={view}
          choices={choices}
          problem={problemAt(command.problems, 'to', text('triage.delegate.subject'), text)}
          text={text}
          onDecide={decide}
        />
      )}
      <ProblemNote
        problems={problemsElsewhere(command.problems, ['to'])}
        subject={text('triage.request.subject')}
        text={text}
      />
    </li>
  );
}
