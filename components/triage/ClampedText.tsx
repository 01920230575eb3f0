import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import './clamped-text.css';

interface ClampedTextProps {
  readonly content: string;
  readonly text: Text;
}

const shownLength = 200;

/** Cuts between words where it can; a text a little over the limit is shown whole. */
function openingOf(content: string): string {
  const opening = [...content.slice(0, shownLength * 2)].slice(0, shownLength).join('');
  return opening.replace(/\s+\S{0,20}$/u, '');
}

/** A text that may be long: its opening, and all of it a press away. */
export function ClampedText({ content, text }: ClampedTextProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (content.length <= shownLength * 1.25) {
    return <>{content}</>;
  }
  return (
    <>
      {isWhole ? content : `${openingOf(content)}…`}{' '}
      <button type="button" class="clamped-more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
        {text(isWhole ? 'triage.less' : 'triage.more')}
      </button>
    </>
  );
}
