import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { KeyCap } from '@/components/ui/KeyCap';
import type { Text } from '@/components/text';
import { useLetterKey } from './use-letter-key';

interface PopupTagProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly hasLetterKeys: boolean;
  readonly text: Text;
  readonly children: ComponentChildren;
}

const controls = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href]';

/** The tag control while it is open; takes the focus when it appears, itself when it has no control to give it to. */
function OpenTag({ onToggle, text, children }: Pick<PopupTagProps, 'onToggle' | 'text' | 'children'>) {
  const frame = useRef<HTMLElement>(null);
  // Before the next frame: a key that is pressed at once has moved the focus on, and it must not be taken back.
  useLayoutEffect(() => {
    const target = frame.current?.querySelector<HTMLElement>(controls) ?? frame.current;
    target?.focus();
  }, []);
  return (
    <>
      <header class="popup-head">
        <h1 class="popup-title" id="popup-tag-title">
          {text('report.tagPage')}
        </h1>
        <Button kind="quiet" data-action="close-tag" onClick={() => onToggle(false)}>
          {text('report.backToReport')}
        </Button>
      </header>
      <main class="popup-tag-open" ref={frame} tabIndex={-1} aria-labelledby="popup-tag-title">
        {children}
      </main>
    </>
  );
}

/** Tag this page: first in reading and focus order, because only a popup has the keyboard when it opens. */
export function PopupTag({ isOpen, onToggle, hasLetterKeys, text, children }: PopupTagProps) {
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useLetterKey('t', hasLetterKeys && !isOpen, () => onToggle(true));
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      opener.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    return (
      <OpenTag onToggle={onToggle} text={text}>
        {children}
      </OpenTag>
    );
  }
  return (
    <header class="popup-head" ref={opener}>
      <Button data-action="tag-page" aria-keyshortcuts={hasLetterKeys ? 'T' : undefined} onClick={() => onToggle(true)}>
        {text('report.tagPage')}
        {hasLetterKeys && <KeyCap label="T" />}
      </Button>
    </header>
  );
}
