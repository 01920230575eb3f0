import type { ReadonlySignal, Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { OfferedRule, RuleOfferActions } from '@/components/rules/actions';
import { RuleOffer } from '@/components/rules/RuleOffer';
import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import { Toast } from '@/components/ui/Toast';
import type { LocalDate } from '@/domain/model/base';
import type { PageFacts } from '@/domain/page-facts';
import type { ReplyText } from '@/domain/ready-reply';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { BoundShortcut, TriageActions } from './actions';
import { HistoryBar } from './HistoryBar';
import { Inbox } from './Inbox';
import { KeySheet } from './KeySheet';
import { NewRequest } from './NewRequest';
import { ProblemNote } from './ProblemNote';
import type { Suggestions } from './Suggestion';
import { TagControl } from './TagControl';
import { TodayEntries } from './TodayEntries';
import { useCommand } from './use-command';
import { useTriageKeys } from './use-triage-keys';
import './side-panel-screen.css';

/** What was just done, in words, until it is no longer news. */
export interface Announcement {
  readonly message: string;
  readonly canUndo: boolean;
}

interface SidePanelScreenProps {
  readonly view: ReadonlySignal<TriageView>;
  readonly page: ReadonlySignal<PageFacts>;
  readonly choices: ReadonlySignal<readonly DistractionChoice[]>;
  readonly text: Text;
  /** The key that opens the popup, as the browser has it bound; null when it has none. */
  readonly shortcut: string | null;
  /** The keys of all commands, as the browser has them bound. */
  readonly shortcuts: ReadonlySignal<readonly BoundShortcut[]>;
  /** Writes replies in the language that the user replies in. */
  readonly replyText: ReadonlySignal<ReplyText>;
  readonly actions: TriageActions;
  readonly announcement: ReadonlySignal<Announcement | null>;
  /** With it, requests of today show their time alone. */
  readonly today?: LocalDate;
  /** Whether the form for a new request is open; a key pressed outside the panel can open it. */
  readonly isRequesting?: Signal<boolean>;
  /** A rule that the page's site speaks for, and its answers. */
  readonly ruleOffer?: { readonly offer: ReadonlySignal<OfferedRule | null>; readonly actions: RuleOfferActions };
  /** What the page and each request are likely for; without it nothing is suggested. */
  readonly suggestions?: Suggestions;
}

type AnnouncedProps = Pick<SidePanelScreenProps, 'view' | 'text' | 'actions' | 'announcement'>;

function Announced({ view, text, actions, announcement }: AnnouncedProps) {
  const command = useCommand(view.value);
  const shown = announcement.value;
  const undo = {
    label: text('action.undo'),
    ...(view.value.hasLetterKeys ? { keyLabel: 'Z' } : {}),
    onAct: (): void => void command.run(() => actions.takeBack()),
  };
  return (
    <div class="side-panel-toast">
      <ProblemNote problems={command.problems} subject={text('triage.step.subject')} text={text} />
      <Toast message={shown?.message ?? null} action={shown?.canUndo === true ? undo : undefined} />
    </div>
  );
}

/** The side panel: the page and its verdicts, requests, today's entries; the last step stays at the bottom edge. */
export function SidePanelScreen(props: SidePanelScreenProps) {
  const { view, page, choices, text, actions, shortcuts, replyText, isRequesting, ruleOffer, today = null } = props;
  const [hasSheet, setHasSheet] = useState(false);
  useTriageKeys(view, ({ kind }) => {
    if (kind !== 'show-keys') {
      return false;
    }
    setHasSheet(true);
    return true;
  });
  const { hasLetterKeys } = view.value;
  const offer = ruleOffer?.offer.value ?? null;
  return (
    <div class="side-panel">
      <main class="side-panel-main">
        <h1 class="visually-hidden">{text('triage.title')}</h1>
        <TagControl {...props} hasHistory={false} />
        {ruleOffer !== undefined && offer !== null && (
          <RuleOffer offer={offer} text={text} actions={ruleOffer.actions} />
        )}
        <div>
          <Inbox
            view={view}
            choices={choices.value}
            today={today}
            replyText={replyText.value}
            text={text}
            onCopy={(reply) => actions.copy(reply)}
            suggestions={props.suggestions}
            onDecide={(requestId, decision) => actions.decide(requestId, decision)}
          />
          <NewRequest
            view={view}
            page={page.value}
            text={text}
            isOpen={isRequesting}
            onCapture={(input) => actions.captureRequest(input)}
          />
        </div>
        <TodayEntries view={view.value} choices={choices.value} text={text} actions={actions} />
      </main>
      <footer class="side-panel-foot">
        <HistoryBar view={view} text={text} actions={actions} />
        <button
          type="button"
          class="history-step"
          data-action="show-keys"
          aria-haspopup="dialog"
          aria-keyshortcuts={hasLetterKeys ? '?' : undefined}
          onClick={() => setHasSheet(true)}
        >
          {text('triage.keys.open')}
          {hasLetterKeys && <KeyCap label="?" />}
        </button>
      </footer>
      <Announced {...props} />
      <KeySheet
        isOpen={hasSheet}
        hasLetterKeys={hasLetterKeys}
        shortcuts={shortcuts.value}
        text={text}
        onChange={() => actions.changeShortcuts()}
        onClose={() => setHasSheet(false)}
      />
    </div>
  );
}
