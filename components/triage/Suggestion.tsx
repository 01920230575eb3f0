import type { ReadonlySignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Id } from '@/domain/model/base';
import type { VerdictTarget } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import { requestSources } from '@/domain/model/request-words';
import type { SuggestionReason } from '@/domain/suggestion/reasons';
import type { Suggestion as Suggested } from '@/domain/suggestion/suggest-target';
import type { DistractionChoice, TargetObjective, TriageView } from '@/domain/triage-view';
import '@/components/ui/facts-line.css';
import './suggestion.css';

/** What the page in front and each request are likely for; null where nothing is likely. */
export interface Suggestions {
  readonly forPage: ReadonlySignal<Suggested | null>;
  /** Reads signals: a screen that calls it follows what is learned. */
  forRequest(request: InboxRequest): Suggested | null;
}

interface SuggestionProps {
  readonly suggestion: Suggested | null;
  readonly view: Pick<TriageView, 'objectives' | 'healthMetrics'>;
  readonly choices: readonly DistractionChoice[];
  /** Where Enter accepts it: anywhere on the page where no control has the focus, or where the caller listens itself. */
  readonly enter: 'anywhere' | 'caller';
  readonly text: Text;
  readonly onAccept: (target: VerdictTarget) => void;
}

function titleWithin({ title, keyResults }: TargetObjective, keyResultId: Id | null, text: Text): string | null {
  return keyResultId === null
    ? text('triage.objective.whole-of', { objective: title })
    : (keyResults.find(({ id }) => id === keyResultId)?.title ?? null);
}

/** The words of the target as the lists show it; null when it is in none of them. */
function titleOf(
  target: VerdictTarget,
  { view, choices, text }: Pick<SuggestionProps, 'view' | 'choices' | 'text'>,
): string | null {
  switch (target.verdict) {
    case 'on-objective': {
      const objective = view.objectives.find(({ id }) => id === target.objectiveId);
      return objective === undefined ? null : titleWithin(objective, target.keyResultId, text);
    }
    case 'protects':
      return view.healthMetrics.find(({ id }) => id === target.healthMetricId)?.title ?? null;
    case 'distraction':
      return choices.find(({ number }) => number === target.distractionNumber)?.name ?? null;
  }
}

function askerName(asker: string, text: Text): string {
  const source = requestSources.find((one) => one === asker);
  return source === undefined ? asker : text(`source.${source}`);
}

function reasonText(reason: SuggestionReason, text: Text): string {
  switch (reason.kind) {
    case 'words':
      return reason.words.map((word) => text('suggestion.word', { word })).join(' ');
    case 'host':
      return reason.host;
    case 'asker':
      return text('suggestion.asker', { asker: askerName(reason.asker, text) });
    case 'rule':
      return text('suggestion.rule');
    case 'address':
      return text('suggestion.address');
    case 'stretch':
      return text('suggestion.stretch');
  }
}

/** Controls take Enter themselves; a request has a suggestion of its own. */
const takesEnterItself =
  'a, button, input, select, textarea, summary, dialog, [role="option"], [data-row], [contenteditable]';

function isFreeEnter(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.repeat;
  const isTaken = event.target instanceof Element && event.target.closest(takesEnterItself) !== null;
  return event.key === 'Enter' && isPlain && !isTaken && !event.isComposing && !event.defaultPrevented;
}

function useEnterAnywhere(isActive: boolean, accept: () => void): void {
  const latest = useRef(accept);
  latest.current = accept;
  useLayoutEffect(() => {
    if (!isActive) {
      return;
    }
    const listen = (event: KeyboardEvent): void => {
      if (isFreeEnter(event)) {
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isActive]);
}

/** What this is likely for, with the words that say so; Enter or a click accepts it. Nothing where nothing is likely. */
export function Suggestion({ suggestion, view, choices, enter, text, onAccept }: SuggestionProps) {
  const whyId = useId();
  const title = suggestion === null ? null : titleOf(suggestion.target, { view, choices, text });
  const accept = (): void => {
    if (suggestion !== null && title !== null) {
      onAccept(suggestion.target);
    }
  };
  useEnterAnywhere(enter === 'anywhere' && title !== null, accept);
  if (suggestion === null || title === null) {
    return null;
  }
  return (
    <div class="suggestion" role="group" aria-label={text('suggestion.label')}>
      <button
        type="button"
        class="suggestion-accept"
        data-action="accept-suggestion"
        aria-label={text('suggestion.accept', { title })}
        aria-describedby={whyId}
        aria-keyshortcuts="Enter"
        onClick={accept}
      >
        <VerdictMark verdict={suggestion.target.verdict} />
        <span>
          <bdi>{title}</bdi>
        </span>
        <KeyCap label="↵" />
      </button>
      <p id={whyId} class="facts-line suggestion-why">
        <span class="suggestion-label">{text('suggestion.label')}</span>
        {suggestion.reasons.map((reason) => (
          <bdi key={reason.kind}>{reasonText(reason, text)}</bdi>
        ))}
      </p>
    </div>
  );
}
