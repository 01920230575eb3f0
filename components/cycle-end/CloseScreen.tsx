import type { ReadonlySignal, Signal } from '@preact/signals';
import { useToasts } from '@/components/app/use-toasts';
import { cycleDatesText, cycleTimeText } from '@/components/okrs/cycle-words';
import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import { Toast } from '@/components/ui/Toast';
import { shortDateText } from '@/components/ui/figure-text';
import type { CycleEndView } from '@/domain/cycle-end-view';
import { blankDraft, type CycleEndDraft } from '@/domain/cycle-end-form';
import type { Id } from '@/domain/model/base';
import type { CloseActions } from './actions';
import { CloseForm } from './CloseForm';
import { EndedObjectiveSection } from './EndedObjectiveSection';
import './close-screen.css';

interface CloseScreenProps {
  /** Null when the address names no cycle. */
  readonly view: ReadonlySignal<CycleEndView | null>;
  readonly drafts: Signal<Readonly<Record<Id, CycleEndDraft>>>;
  readonly text: Text;
  readonly actions: CloseActions;
}

function timeText({ cycle, today, closedOn }: CycleEndView, text: Text): string | null {
  return cycle.state === 'closed' && closedOn !== null
    ? text('end.closedOn', { date: shortDateText(closedOn, text.language) })
    : cycleTimeText(cycle, today, text);
}

function Heading({ view, text }: { readonly view: CycleEndView; readonly text: Text }) {
  const { cycle, teamName } = view;
  const time = timeText(view, text);
  return (
    <header class="close-heading">
      <a class="close-back" href="#/okrs">
        {text('end.back')}
      </a>
      <h1 dir="auto">{text(cycle.state === 'closed' ? 'end.titleRead' : 'end.title', { name: cycle.name })}</h1>
      <p class="facts-line close-facts">
        <span dir="auto">{teamName}</span>
        <span>{cycleDatesText(cycle, text.language)}</span>
        {time !== null && <span>{time}</span>}
      </p>
      {view.canClose && <p class="close-intro">{text('end.intro')}</p>}
    </header>
  );
}

function Lessons({ lessons, heading }: { readonly lessons: readonly string[]; readonly heading: string }) {
  if (lessons.length === 0) {
    return null;
  }
  return (
    <div class="ended-lessons">
      <h3>{heading}</h3>
      {lessons.map((lesson) => (
        <p key={lesson} dir="auto">
          {lesson}
        </p>
      ))}
    </div>
  );
}

/** A closed cycle is read: results, grades and lessons as they were left. */
function Retrospective({ view, text }: { readonly view: CycleEndView; readonly text: Text }) {
  return (
    <div class="close-form">
      {view.objectives.map((ended) => (
        <EndedObjectiveSection key={ended.objective.id} ended={ended} grade={ended.grade} text={text}>
          <Lessons lessons={ended.lessons} heading={text('end.learned')} />
        </EndedObjectiveSection>
      ))}
      <Lessons lessons={view.lessons} heading={text('end.learnedCycle')} />
    </div>
  );
}

/** The end of a cycle: to be closed, or looked back at. */
export function CloseScreen({ view, drafts, text, actions }: CloseScreenProps) {
  const toasts = useToasts(text, actions);
  const shown = view.value;
  if (shown === null) {
    return (
      <EmptyState title={text('end.gone')} next={text('end.goneNext')}>
        <a href="#/okrs">{text('end.back')}</a>
      </EmptyState>
    );
  }
  const { cycle } = shown;
  const close = async (draft: CycleEndDraft) => {
    const result = await actions.closeCycle(cycle.id, draft);
    if (result.ok) {
      toasts.say(text('end.closed', { name: cycle.name }), toasts.wayBack());
    }
    return result;
  };
  return (
    <div class="close-screen">
      <Heading view={shown} text={text} />
      {shown.canClose && (
        <CloseForm
          key={cycle.id}
          view={shown}
          draft={drafts.value[cycle.id] ?? blankDraft}
          text={text}
          onChange={(draft) => {
            drafts.value = { ...drafts.value, [cycle.id]: draft };
          }}
          onClose={close}
        />
      )}
      {cycle.state === 'closed' && <Retrospective view={shown} text={text} />}
      {!shown.canClose && cycle.state !== 'closed' && (
        <EmptyState title={text('end.cannot')} next={text('end.cannotNext')} />
      )}
      <div class="okr-screen-toast">
        <Toast message={toasts.toast?.message ?? null} action={toasts.toast?.action} />
      </div>
    </div>
  );
}
