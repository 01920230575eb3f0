import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { NewsBar } from '@/components/app/NewsBar';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { RulesActions, RulesScreenView } from './actions';
import { RuleEditor } from './RuleEditor';
import { Declined, Proposals, RuleList } from './RuleLists';
import { useRulesScreen } from './use-rules-screen';
import '@/components/app/room-header.css';
import './rules-screen.css';

interface RulesScreenProps {
  readonly view: ReadonlySignal<RulesScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: RulesActions;
}

function Export({ text, actions }: Pick<RulesScreenProps, 'text' | 'actions'>) {
  const [outcome, setOutcome] = useState<'rules.copied' | 'rules.notCopied' | null>(null);
  const copy = async (): Promise<void> => setOutcome((await actions.copyCsv()) ? 'rules.copied' : 'rules.notCopied');
  return (
    <section class="rules-export" aria-label={text('rules.export')}>
      <Button kind="quiet" data-action="copy-rules" onClick={copy}>
        {text('rules.copyCsv')}
      </Button>
      <Button kind="quiet" data-action="save-rules" onClick={() => actions.saveJson()}>
        {text('rules.saveJson')}
      </Button>
      <p role="status">{outcome === null ? '' : text(outcome)}</p>
    </section>
  );
}

/** Rules pre-select, never decide: those that are offered, those that are in force, and those that were turned down. */
export function RulesScreen({ view: viewSignal, announcement, text, actions }: RulesScreenProps) {
  const view = viewSignal.value;
  const screen = useRulesScreen(actions, text);
  const { editing } = screen;
  const container = useReturnedFocus(editing === null ? null : (editing.id ?? 'new'));
  const isEmpty = view.rules.length === 0;
  const part = { view, screen, text };
  const add = (
    <Button kind={isEmpty ? 'primary' : 'plain'} data-action="new-rule" data-edits="new" onClick={screen.startNew}>
      {text('rules.new')}
    </Button>
  );
  return (
    <div class="rules-screen" ref={container}>
      <header class="room-header">
        <h1>{text('rules.title')}</h1>
        <div class="room-header-tools">{!isEmpty && editing === null && add}</div>
        <p class="room-header-lead">
          {text('rules.lead')} {text('rules.neverBeats')} <a href="#/privacy">{text('rules.toPrivacy')}</a>
        </p>
      </header>
      {editing?.id === null && (
        <RuleEditor opening={editing} targetName="" targets={view.targets} screen={screen} text={text} />
      )}
      {isEmpty && editing === null && (
        <EmptyState title={text('rules.none.title')} next={text('rules.none.next')}>
          {add}
        </EmptyState>
      )}
      <Proposals {...part} />
      <RuleList {...part} />
      <Declined {...part} />
      {!isEmpty && <Export text={text} actions={actions} />}
      <NewsBar
        announcement={announcement}
        refusal={screen.refusal}
        text={text}
        onUndo={() => screen.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
