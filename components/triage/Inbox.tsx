import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import type { LocalDate } from '@/domain/model/base';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { TriageActions } from './actions';
import { InboxItem } from './InboxItem';
import { useFocusSuccessor } from './use-focus-successor';
import './inbox.css';

interface InboxProps {
  readonly view: TriageView;
  readonly choices: readonly DistractionChoice[];
  /** Requests of this day show their time alone, others their day too; null shows the day of all. */
  readonly today: LocalDate | null;
  readonly text: Text;
  readonly onDecide: TriageActions['decide'];
}

/** Requests that wait for a decision, each with its five answers. */
export function Inbox({ view, choices, today, text, onDecide }: InboxProps) {
  const { inbox, inboxCount } = view;
  const list = useFocusSuccessor<HTMLElement>(inbox.map(({ id }) => id));
  const hiddenCount = inboxCount - inbox.length;
  return (
    <section ref={list} class="inbox" aria-labelledby="inbox-heading" tabIndex={-1}>
      <h2 id="inbox-heading">
        {inboxCount === 0 ? text('triage.inbox.title') : text('triage.inbox.count', { count: inboxCount })}
      </h2>
      {inboxCount === 0 && <EmptyState next={text('triage.inbox.none')} />}
      <ul>
        {inbox.map((request) => (
          <InboxItem
            key={request.id}
            request={request}
            view={view}
            choices={choices}
            today={today}
            text={text}
            onDecide={(decision) => onDecide(request.id, decision)}
          />
        ))}
      </ul>
      {hiddenCount > 0 && <p class="inbox-more">{text('triage.inbox.more', { count: hiddenCount })}</p>}
    </section>
  );
}
