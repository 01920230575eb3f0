import { useEffect, useId, useRef } from 'preact/hooks';
import { commandMeanings } from '@/components/app/command-meanings';
import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { KeyCap } from '@/components/ui/KeyCap';
import type { BoundShortcut } from './actions';
import { decisionKeys } from './triage-keys';
import './key-sheet.css';

interface KeySheetProps {
  readonly isOpen: boolean;
  readonly hasLetterKeys: boolean;
  readonly text: Text;
  readonly shortcuts: readonly BoundShortcut[];
  readonly onChange: () => void;
  readonly onClose: () => void;
}

type Row = { readonly keys: readonly string[]; readonly meaning: TextKey };

const pageRows: readonly Row[] = [
  { keys: ['↵'], meaning: 'suggestion.key' },
  { keys: ['1', '9'], meaning: 'triage.keys.key-result' },
  { keys: ['0'], meaning: 'triage.keys.objective' },
  { keys: ['P'], meaning: 'triage.keys.protects' },
  { keys: ['D'], meaning: 'triage.keys.distraction' },
  { keys: ['N'], meaning: 'triage.keys.new-request' },
  { keys: ['Z'], meaning: 'triage.keys.undo' },
  { keys: ['⇧Z'], meaning: 'triage.keys.redo' },
  { keys: ['?'], meaning: 'triage.keys.sheet' },
];

const requestRows: readonly Row[] = [
  { keys: ['J'], meaning: 'inbox.keys.next' },
  { keys: ['K'], meaning: 'inbox.keys.previous' },
  { keys: ['1', '9'], meaning: 'inbox.keys.do' },
  { keys: [decisionKeys.schedule], meaning: 'inbox.keys.schedule' },
  { keys: [decisionKeys.delegate], meaning: 'inbox.keys.delegate' },
  { keys: [decisionKeys.park], meaning: 'inbox.keys.park' },
  { keys: [decisionKeys.decline], meaning: 'inbox.keys.decline' },
  { keys: ['C'], meaning: 'inbox.keys.copy' },
];

function KeyRow({ keys, meaning }: { readonly keys: readonly string[]; readonly meaning: string }) {
  const [first = '', last] = keys;
  const spoken = keys.join('–').replace('⇧', 'Shift+').replace('↵', 'Enter');
  return (
    <div class="key-row">
      <dt>
        <KeyCap label={first} />
        {last !== undefined && <span aria-hidden="true">–</span>}
        {last !== undefined && <KeyCap label={last} />}
        <span class="visually-hidden">{spoken}</span>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

function KeyTable({ rows, text }: { readonly rows: readonly Row[]; readonly text: Text }) {
  return (
    <dl>
      {rows.map(({ keys, meaning }) => (
        <KeyRow key={meaning} keys={keys} meaning={text(meaning)} />
      ))}
    </dl>
  );
}

/** The keys that work anywhere, as the browser has them bound right now, and the way to other ones. */
function Shortcuts({ shortcuts, text, onChange }: Pick<KeySheetProps, 'shortcuts' | 'text' | 'onChange'>) {
  return (
    <section>
      <h3>{text('shortcuts.anywhere')}</h3>
      <dl class="key-sheet-shortcuts">
        {Object.entries(commandMeanings).map(([name, meaning]) => {
          const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? '';
          return (
            <div key={name}>
              <dt>{keys === '' ? text('options.help.unbound') : <kbd>{keys}</kbd>}</dt>
              <dd>{text(meaning)}</dd>
            </div>
          );
        })}
      </dl>
      <p class="key-sheet-note">{text('shortcuts.again')}</p>
      <Button data-action="change-shortcuts" onClick={onChange}>
        {text('shortcuts.change')}
      </Button>
    </section>
  );
}

/** The list of keys, in a dialog; closing it gives the focus back to where it was. */
export function KeySheet({ isOpen, hasLetterKeys, shortcuts, text, onChange, onClose }: KeySheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) {
      return;
    }
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      class="key-sheet"
      aria-labelledby={id}
      onClose={onClose}
      // Only the backdrop is the dialog itself: everything on the sheet is a child.
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="key-sheet-body">
        <h2 id={id}>{text('triage.keys.title')}</h2>
        <Shortcuts {...{ shortcuts, text, onChange }} />
        {hasLetterKeys ? (
          <>
            <KeyTable rows={pageRows} text={text} />
            <section>
              <h3>{text('inbox.keys.title')}</h3>
              <KeyTable rows={requestRows} text={text} />
            </section>
          </>
        ) : (
          <p class="key-sheet-note">{text('triage.keys.off')}</p>
        )}
        <Button onClick={onClose}>{text('action.close')}</Button>
      </div>
    </dialog>
  );
}
