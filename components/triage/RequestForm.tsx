import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { PageFacts } from '@/domain/page-facts';
import { channelOfAddress } from '@/domain/request-capture';
import { requestChannels, requestSources } from '@/domain/model/request-words';
import type { RequestInput, TriageActions } from './actions';
import { Chip } from './Chip';
import { problemAt, ProblemNote, problemsElsewhere } from './ProblemNote';
import { type Command, useCommand } from './use-command';
import './request-form.css';

interface RequestFormProps {
  readonly page: PageFacts;
  readonly text: Text;
  readonly onCapture: TriageActions['captureRequest'];
  readonly onCaptured: () => void;
  readonly onCancel: () => void;
}

interface FieldsProps {
  readonly input: RequestInput;
  readonly command: Command;
  readonly text: Text;
  readonly page: PageFacts;
  readonly onChange: (change: Partial<RequestInput>) => void;
}

const emptyInput: RequestInput = { source: 'teammate', sourceName: '', channel: 'chat', text: '', link: '' };

function WhatField({ input, command, text, onChange }: FieldsProps) {
  const label = text('triage.request.text');
  return (
    <Field label={label} problem={problemAt(command.problems, 'text', text('triage.request.subject'), text)}>
      {(control) => (
        <textarea
          {...control}
          class="input"
          name="text"
          rows={3}
          dir="auto"
          value={input.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function WhoFields({ input, command, text, onChange }: FieldsProps) {
  const nameLabel = text('triage.request.name');
  const pick = (value: string): void => {
    const source = requestSources.find((known) => known === value);
    if (source !== undefined) {
      onChange({ source });
    }
  };
  return (
    <div class="request-pair">
      <Field label={text('triage.request.source')}>
        {(control) => (
          <select
            {...control}
            class="input"
            name="source"
            value={input.source}
            onChange={(event) => pick(event.currentTarget.value)}
          >
            {requestSources.map((source) => (
              <option key={source} value={source}>
                {text(`source.${source}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={nameLabel} problem={problemAt(command.problems, 'sourceName', nameLabel, text)}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="text"
            name="sourceName"
            autocomplete="off"
            dir="auto"
            value={input.sourceName}
            onInput={(event) => onChange({ sourceName: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}

function WhereFields({ input, command, text, page, onChange }: FieldsProps) {
  const linkLabel = text('triage.request.link');
  const pick = (value: string): void => {
    const channel = requestChannels.find((known) => known === value);
    if (channel !== undefined) {
      onChange({ channel });
    }
  };
  return (
    <div class="request-pair">
      <Field label={text('triage.request.channel')}>
        {(control) => (
          <select
            {...control}
            class="input"
            name="channel"
            value={input.channel}
            onChange={(event) => pick(event.currentTarget.value)}
          >
            {requestChannels.map((channel) => (
              <option key={channel} value={channel}>
                {text(`channel.${channel}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={linkLabel} problem={problemAt(command.problems, 'link', linkLabel, text)}>
        {(control) => (
          <input
            {...control}
            class="input"
            // Not type=url: its own check would answer in the browser's words before ours can.
            type="text"
            inputMode="url"
            name="link"
            autocomplete="off"
            placeholder="https://"
            dir="ltr"
            value={input.link}
            onInput={(event) => onChange({ link: event.currentTarget.value })}
          />
        )}
      </Field>
      {page.kind === 'page' && input.link === '' && (
        <Chip data-action="link-page" onClick={() => onChange({ link: page.url })}>
          {text('inbox.link.this-page')}
        </Chip>
      )}
    </div>
  );
}

/** A new link says through what it came, until somebody has said so by hand. */
function guessed(change: Partial<RequestInput>, isChannelChosen: boolean): Partial<RequestInput> {
  const { link } = change;
  const channel = link === undefined || isChannelChosen ? 'other' : channelOfAddress(link);
  return channel === 'other' ? change : { ...change, channel };
}

/** Files what somebody asks. Ctrl or Cmd with Enter sends from any field; source and channel stay for the next one. */
export function RequestForm({ page, text, onCapture, onCaptured, onCancel }: RequestFormProps) {
  const [input, setInput] = useState(emptyInput);
  const [isChannelChosen, setIsChannelChosen] = useState(false);
  const command = useCommand();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (command.problems.length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [command.problems]);
  const fields = {
    input,
    command,
    text,
    page,
    onChange: (change: Partial<RequestInput>) => {
      setIsChannelChosen(isChannelChosen || change.channel !== undefined);
      setInput({ ...input, ...guessed(change, isChannelChosen) });
    },
  };
  const send = (): void => {
    if (!command.isRunning()) {
      void command.run(
        () => onCapture(input),
        () => {
          setIsChannelChosen(false);
          setInput({ ...emptyInput, source: input.source, channel: input.channel });
          onCaptured();
        },
      );
    }
  };
  return (
    <form
      ref={form}
      class="request-form"
      noValidate
      aria-label={text('triage.request.new')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          send();
        } else if (event.key === 'Escape') {
          onCancel();
        }
      }}
    >
      <WhatField {...fields} />
      <WhoFields {...fields} />
      <WhereFields {...fields} />
      <ProblemNote
        problems={problemsElsewhere(command.problems, ['text', 'sourceName', 'link'])}
        subject={text('triage.request.new')}
        text={text}
      />
      <Button kind="primary" type="submit" data-action="capture">
        {text('triage.request.capture')}
      </Button>
    </form>
  );
}
