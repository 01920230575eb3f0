import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import { useSteady } from '@/components/ui/steady';
import type { LocalDate } from '@/domain/model/base';
import type { ReplyText } from '@/domain/ready-reply';
import type { DistractionChoice, InboxGround, TriageView } from '@/domain/triage-view';
import type { TriageActions } from './actions';
import { InboxItem } from './InboxItem';
import type { Suggestions } from './Suggestion';
import { useFocusSuccessor } from './use-focus-successor';
import { useTriageKeys } from './use-triage-keys';
import '@/components/ui/facts-line.css';
import './inbox.css';

interface InboxProps {
  readonly view: ReadonlySignal<TriageView>;
  readonly choices: readonly DistractionChoice[];
  /** Requests of this day show their time alone, others their day too; null shows the day of all. */
  readonly today: LocalDate | null;
  readonly replyText: ReplyText;
  readonly text: Text;
  readonly suggestions?: Suggestions | undefined;
  readonly onCopy: TriageActions['copy'];
  readonly onDecide: TriageActions['decide'];
}

/** The request that a step from the one with the focus leads to; from elsewhere, to the first or the last. */
function steppedRow(list: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const from = rows.findIndex((row) => row.contains(document.activeElement));
  return from === -1 ? rows.at(step === 1 ? 0 : -1) : rows[from + step];
}

/** The same object until something in it is another: fifty requests are not drawn again for each verdict. */
function useGround(view: TriageView): InboxGround {
  const { objectives, healthMetrics, projects, reply, hasLetterKeys, recentDistractions } = view;
  return useMemo(
    () => ({ objectives, healthMetrics, projects, reply, hasLetterKeys, recentDistractions }),
    [objectives, healthMetrics, projects, reply, hasLetterKeys, recentDistractions],
  );
}

/** Requests that wait for a decision, each with its five answers; J and K, or the arrows, lead from one to the next. */
export function Inbox(props: InboxProps) {
  const { view: viewSignal, choices, today, replyText, text, suggestions } = props;
  const { inbox, inboxCount } = viewSignal.value;
  const view = useGround(viewSignal.value);
  const onCopy = useSteady(props.onCopy);
  const onDecide = useSteady(props.onDecide);
  const list = useFocusSuccessor<HTMLElement>(inbox.map(({ id }) => id));
  const move = (step: 1 | -1): boolean => {
    const row = list.current === null ? undefined : steppedRow(list.current, step);
    row?.focus();
    return row !== undefined;
  };
  useTriageKeys(viewSignal, (action) => action.kind === 'move-inbox' && move(action.step));
  const moveByArrow = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const isRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    if (step !== null && isRow && move(step)) {
      event.preventDefault();
    }
  };
  const hiddenCount = inboxCount - inbox.length;
  return (
    <section ref={list} class="inbox" aria-labelledby="inbox-heading" tabIndex={-1} onKeyDown={moveByArrow}>
      <h2 id="inbox-heading">
        {inboxCount === 0 ? text('triage.inbox.title') : text('triage.inbox.count', { count: inboxCount })}
      </h2>
      {inboxCount === 0 && <EmptyState next={text('triage.inbox.none')} />}
      <ul>
        {inbox.map((request) => (
          <InboxItem
            key={request.id}
            {...{ request, view, choices, today, replyText, text, onCopy, onDecide }}
            suggestion={suggestions?.forRequest(request) ?? null}
          />
        ))}
      </ul>
      {hiddenCount > 0 && <p class="inbox-more">{text('triage.inbox.more', { count: hiddenCount })}</p>}
    </section>
  );
}
