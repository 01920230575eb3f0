import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { useSteady } from '@/components/ui/steady';
import type { VerdictTarget } from '@/domain/model/entry';
import type { PageFacts } from '@/domain/page-facts';
import { problem } from '@/domain/result';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { BoundShortcut, TagActions } from './actions';
import { EntryDetails } from './EntryDetails';
import { HistoryBar } from './HistoryBar';
import { PageHeader, type TypedEntry } from './PageHeader';
import { problemAt, ProblemNote, problemsElsewhere } from './ProblemNote';
import { Suggestion, type Suggestions } from './Suggestion';
import { pickedFrom, TargetPicker } from './TargetPicker';
import type { TriageKeyAction } from './triage-keys';
import { type Command, useCommand } from './use-command';
import { type KeptTagDraft, type TagDraft, useTagDraft } from './use-tag-draft';
import { useTriageKeys } from './use-triage-keys';
import './tag-control.css';

interface TagControlProps {
  readonly view: ReadonlySignal<TriageView>;
  readonly page: ReadonlySignal<PageFacts>;
  readonly choices: ReadonlySignal<readonly DistractionChoice[]>;
  readonly text: Text;
  readonly actions: TagActions;
  /** The key that opens the popup, as the browser has it bound; null when it has none. */
  readonly shortcut: string | null;
  /** The keys of all commands, where there is room to name them. */
  readonly shortcuts?: ReadonlySignal<readonly BoundShortcut[]>;
  /** Keeps what is typed where the surface may close at any moment. */
  readonly kept?: KeptTagDraft;
  /** Whether undo and redo, with their keys, stand below; the panel keeps them at its foot instead. */
  readonly hasHistory?: boolean;
  /** What the page is likely for; without it nothing is suggested. */
  readonly suggestions?: Suggestions;
}

/** The places inside the control that keys lead to. */
type Place = 'input[name="typedTitle"]' | 'input[name="distraction"]' | '[data-health-metric]' | '.target-row';

function typedEntry(draft: TagDraft, command: Command, text: Text, onDone: () => void): TypedEntry {
  return {
    title: draft.typedTitle,
    problem: problemAt(command.problems, 'typedTitle', text('triage.typed.subject'), text),
    onType: (title) => {
      draft.setTypedTitle(title);
      command.refuse();
    },
    onDone,
  };
}

/** What is filled in so far, and the one way from a chosen verdict to the command. */
function useTagging({ page, actions, kept }: TagControlProps, focusOn: (place: Place) => void) {
  const draft = useTagDraft(page.value, kept);
  const command = useCommand(page.value);
  const choose = (target: VerdictTarget): void => {
    const details = draft.detailsFor(page.peek());
    if (details.typedTitle === '') {
      command.refuse(problem('typedTitle', 'missing'));
      focusOn('input[name="typedTitle"]');
      return;
    }
    void command.run(() => actions.tag(target, details), draft.reset);
  };
  return { draft, command, choose };
}

function takeKeyAction(
  action: TriageKeyAction,
  choose: (target: VerdictTarget) => void,
  focusOn: (place: Place) => void,
): boolean {
  switch (action.kind) {
    case 'tag':
      choose(action.target);
      return true;
    case 'focus-protects':
      focusOn('[data-health-metric]');
      return true;
    case 'focus-distraction':
      focusOn('input[name="distraction"]');
      return true;
    default:
      return false;
  }
}

/** The current page and everything it can be tagged for, with mouse, keys or by typing. */
export function TagControl(props: TagControlProps) {
  const { view, page, choices, text, actions, shortcut, shortcuts, hasHistory = true, suggestions } = props;
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (place: Place): void => root.current?.querySelector<HTMLElement>(place)?.focus();
  const { draft, command, ...tagging } = useTagging(props, focusOn);
  const choose = useSteady(tagging.choose);
  useTriageKeys(view, (action) => takeKeyAction(action, choose, focusOn));
  return (
    <div class="tag-control" ref={root}>
      <PageHeader
        page={page.value}
        text={text}
        shortcut={shortcut}
        tagKey={shortcuts?.value.find(({ name }) => name === 'tag-last-key-result')?.keys ?? ''}
        typed={typedEntry(draft, command, text, () => focusOn('.target-row'))}
        onFollowTabs={() => actions.followTabs()}
      />
      <ProblemNote
        problems={problemsElsewhere(command.problems, ['typedTitle', 'note'])}
        subject={text('triage.tag.subject')}
        text={text}
      />
      <Suggestion
        suggestion={suggestions?.forPage.value ?? null}
        view={view.value}
        choices={choices.value}
        enter="anywhere"
        text={text}
        onAccept={choose}
      />
      <TargetPicker
        {...pickedFrom(view.value)}
        choices={choices.value}
        level={2}
        hasKeys={view.value.hasLetterKeys}
        text={text}
        onChoose={choose}
      />
      <EntryDetails
        minutes={draft.minutes}
        note={draft.note}
        problem={problemAt(command.problems, 'note', text('triage.note.label'), text)}
        text={text}
        onMinutes={draft.setMinutes}
        onNote={draft.setNote}
      />
      {hasHistory && <HistoryBar view={view} text={text} actions={actions} />}
    </div>
  );
}
