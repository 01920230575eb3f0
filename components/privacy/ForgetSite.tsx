import { useState } from 'preact/hooks';
import { DataSection } from '@/components/app/DataSection';
import { fieldProblem } from '@/components/okrs/field-problem';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { PrivacyActions, SiteLook } from './actions';
import { RemovalConfirm } from './RemovalConfirm';
import { useRemoval } from './use-removal';

interface ForgetSiteProps {
  readonly text: Text;
  readonly actions: Pick<PrivacyActions, 'lookAtSite' | 'forgetSite'>;
}

function summaryOf({ host, entries, rules, links }: SiteLook, text: Text): string {
  if (entries + rules + links === 0) {
    return text('privacy.nothing', { host });
  }
  return text('privacy.traces', {
    host,
    entries: text('privacy.traces.entries', { count: entries }),
    rules: text('privacy.traces.rules', { count: rules }),
    links: text('privacy.traces.links', { count: links }),
  });
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ name, label, isOn, onChange }: TickProps) {
  return (
    <label class="privacy-tick">
      <input type="checkbox" name={name} checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** Deletes what is stored of a site, after a look at how much that is. */
export function ForgetSite({ text, actions }: ForgetSiteProps) {
  const [host, setHost] = useState('');
  const [isForGood, setIsForGood] = useState(false);
  const [isNeverAgain, setIsNeverAgain] = useState(false);
  const removal = useRemoval(() => actions.lookAtSite(host));
  const { found } = removal;
  const label = text('privacy.host');
  const isNothing = found !== null && found.entries + found.rules + found.links === 0;
  return (
    <DataSection heading={text('privacy.forget')} why={text('privacy.forgetWhy')}>
      <form
        ref={removal.form}
        class="privacy-form"
        aria-label={text('privacy.forget')}
        noValidate
        onSubmit={removal.look}
      >
        <TextField
          name="forget-host"
          label={label}
          placeholder={text('privacy.hostExample')}
          value={host}
          problem={fieldProblem(removal.problems, 'host', label, text)}
          onValue={(typed) => {
            setHost(typed);
            removal.reset();
          }}
        />
        <Button type="submit" data-action="look-at-site">
          {text('privacy.look')}
        </Button>
      </form>
      {isNothing && <p role="status">{summaryOf(found, text)}</p>}
      {found !== null && !isNothing && (
        <RemovalConfirm
          summary={summaryOf(found, text)}
          plan={found.plan}
          isForGood={isForGood}
          action={text('privacy.forgetNow', { host: found.host })}
          progress={removal.progress}
          text={text}
          onConfirm={() =>
            void removal.remove((onProgress) =>
              actions.forgetSite({ host: found.host, isForGood, isNeverAgain }, onProgress),
            )
          }
        >
          <Tick name="for-good" label={text('privacy.forGood')} isOn={isForGood} onChange={setIsForGood} />
          <Tick name="never-again" label={text('privacy.neverAgain')} isOn={isNeverAgain} onChange={setIsNeverAgain} />
        </RemovalConfirm>
      )}
      <p role="status">{removal.isDone ? text('privacy.done') : ''}</p>
    </DataSection>
  );
}
