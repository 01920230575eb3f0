import { useSignal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import type { PageFacts } from '@/domain/page-facts';
import type { TriageView } from '@/domain/triage-view';
import type { TriageActions } from './actions';
import { PlusMark } from './PlusMark';
import { RequestForm } from './RequestForm';
import { useTriageKeys } from './use-triage-keys';
import './new-request.css';

interface NewRequestProps {
  readonly view: ReadonlySignal<TriageView>;
  /** The page in front: what is asked is often about it. */
  readonly page: PageFacts;
  readonly text: Text;
  readonly onCapture: TriageActions['captureRequest'];
  /** Whether the form is open; a key pressed outside the panel can open it. */
  readonly isOpen?: Signal<boolean> | undefined;
}

/** The request form behind its disclosure. N opens it with the focus in the text; filing or Escape closes it again. */
export function NewRequest({ view, page, text, onCapture, isOpen: openedOutside }: NewRequestProps) {
  const openedHere = useSignal(false);
  const isOpen = openedOutside ?? openedHere;
  const details = useRef<HTMLDetailsElement>(null);
  const focusText = (): void => details.current?.querySelector('textarea')?.focus();
  const close = (): void => {
    isOpen.value = false;
    details.current?.querySelector('summary')?.focus();
  };
  useTriageKeys(view, ({ kind }) => {
    if (kind !== 'new-request') {
      return false;
    }
    isOpen.value = true;
    focusText();
    return true;
  });
  useLayoutEffect(() => {
    if (isOpen.value) {
      focusText();
    }
  }, [isOpen.value]);
  const hasKeys = view.value.hasLetterKeys;
  return (
    <details
      ref={details}
      class="new-request"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary data-action="new-request" aria-keyshortcuts={hasKeys ? 'N' : undefined}>
        <span>
          <PlusMark />
          {text('triage.request.new')}
        </span>
        {hasKeys && <KeyCap label="N" />}
      </summary>
      <RequestForm page={page} text={text} onCapture={onCapture} onCaptured={close} onCancel={close} />
    </details>
  );
}
