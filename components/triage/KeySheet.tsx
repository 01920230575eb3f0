import { useEffect, useId, useRef } from 'preact/hooks';
import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { KeyCap } from '@/components/ui/KeyCap';
import './key-sheet.css';

interface KeySheetProps {
  readonly isOpen: boolean;
  readonly hasLetterKeys: boolean;
  readonly text: Text;
  readonly onClose: () => void;
}

const rows: readonly { readonly keys: readonly string[]; readonly meaning: TextKey }[] = [
  { keys: ['1', '9'], meaning: 'triage.keys.key-result' },
  { keys: ['0'], meaning: 'triage.keys.objective' },
  { keys: ['P'], meaning: 'triage.keys.protects' },
  { keys: ['D'], meaning: 'triage.keys.distraction' },
  { keys: ['N'], meaning: 'triage.keys.new-request' },
  { keys: ['Z'], meaning: 'triage.keys.undo' },
  { keys: ['⇧Z'], meaning: 'triage.keys.redo' },
  { keys: ['?'], meaning: 'triage.keys.sheet' },
];

function KeyRow({ keys, meaning }: { readonly keys: readonly string[]; readonly meaning: string }) {
  const [first = '', last] = keys;
  const spoken = keys.join('–').replace('⇧', 'Shift+');
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

/** The list of keys, in a dialog; closing it gives the focus back to where it was. */
export function KeySheet({ isOpen, hasLetterKeys, text, onClose }: KeySheetProps) {
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
        {!hasLetterKeys && <p class="key-sheet-off">{text('triage.keys.off')}</p>}
        <dl>
          {rows.map(({ keys, meaning }) => (
            <KeyRow key={meaning} keys={keys} meaning={text(meaning)} />
          ))}
        </dl>
        <Button onClick={onClose}>{text('action.close')}</Button>
      </div>
    </dialog>
  );
}
