import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { KeyCap } from '@/components/ui/KeyCap';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { type RepliedDecision, type ReplyText, type ReplyTone, readyReply } from '@/domain/ready-reply';
import type { ReplyBasis } from '@/domain/triage-view';
import type { Decision, TriageActions } from './actions';
import { Chip } from './Chip';
import './reply-form.css';

interface ReplyFormProps {
  readonly decision: RepliedDecision;
  /** Who asked; empty when nobody said. */
  readonly name: string;
  readonly basis: ReplyBasis;
  readonly replyText: ReplyText;
  readonly hasKeys: boolean;
  /** Why the reply was refused. */
  readonly problem: string | null;
  readonly text: Text;
  readonly onCopy: TriageActions['copy'];
  readonly onDecide: (decision: Decision) => void;
}

const tones: readonly ReplyTone[] = ['short', 'warm'];

/** A reply for each tone, generated until it is typed into: trying the other tone loses no words. */
function useReply({ decision, name, basis, replyText }: ReplyFormProps) {
  const [tone, setTone] = useState<ReplyTone>(basis.tone);
  const [written, setWritten] = useState<Partial<Record<ReplyTone, string>>>({});
  const reply = written[tone] ?? readyReply({ decision, tone, name, ground: basis.ground }, replyText);
  return { tone, setTone, reply, write: (typed: string) => setWritten({ ...written, [tone]: typed }) };
}

type Copied = 'not-yet' | 'done' | 'refused';

function CopyNews({ copied, text }: { readonly copied: Copied; readonly text: Text }) {
  return (
    <>
      <LiveRegion message={copied === 'done' ? text('inbox.reply.copied') : ''} />
      {copied === 'refused' && (
        <p class="field-problem" role="alert">
          {text('inbox.reply.not-copied')}
        </p>
      )}
    </>
  );
}

/** What goes back to whoever asked: ready, to be changed, copied and decided with one key. */
export function ReplyForm(props: ReplyFormProps) {
  const { decision, replyText, hasKeys, problem, text, onCopy, onDecide } = props;
  const { tone, setTone, reply, write } = useReply(props);
  const [copied, setCopied] = useState<Copied>('not-yet');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus(), []);
  const copy = async (): Promise<boolean> => {
    const isCopied = await onCopy(reply);
    setCopied(isCopied ? 'done' : 'refused');
    if (!isCopied) {
      // Ready for the keyboard's own way to copy.
      form.current?.querySelector('textarea')?.select();
    }
    return isCopied;
  };
  const copyAndDecide = async (): Promise<void> => {
    if (await copy()) {
      onDecide({ kind: decision, reply });
    }
  };
  return (
    <form
      ref={form}
      class="reply-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void copyAndDecide();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void copyAndDecide();
        }
      }}
    >
      <div class="chips" role="group" aria-label={text('inbox.reply.tone')}>
        {tones.map((offered) => (
          <Chip key={offered} data-tone={offered} aria-pressed={tone === offered} onClick={() => setTone(offered)}>
            {text(`inbox.reply.tone.${offered}`)}
          </Chip>
        ))}
      </div>
      <Field label={text('inbox.reply.label')} isLabelHidden problem={problem}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            name="reply"
            rows={tone === 'short' ? 4 : 7}
            dir="auto"
            lang={replyText.language}
            value={reply}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="reply-buttons">
        <Button kind="primary" type="submit" data-action="reply-and-decide">
          {text(`inbox.reply.${decision}`)}
        </Button>
        <Button data-action="copy-reply" aria-keyshortcuts={hasKeys ? 'C' : undefined} onClick={() => void copy()}>
          {text('inbox.reply.copy')}
          {hasKeys && <KeyCap label="C" />}
        </Button>
        <button
          type="button"
          class="reply-silent"
          data-action="decide-silently"
          onClick={() => onDecide({ kind: decision, reply: null })}
        >
          {text(`inbox.reply.${decision}.silent`)}
        </button>
      </div>
      <CopyNews copied={copied} text={text} />
    </form>
  );
}
