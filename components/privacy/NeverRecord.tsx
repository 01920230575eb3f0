import { DataSection } from '@/components/app/DataSection';
import { useForm } from '@/components/app/use-form';
import type { Refusals } from '@/components/app/use-refusal';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { useFocusSuccessor } from '@/components/triage/use-focus-successor';
import { Button } from '@/components/ui/Button';
import type { PrivacyActions, PrivacyScreenView } from './actions';

interface NeverRecordProps {
  readonly view: PrivacyScreenView;
  readonly refusals: Refusals;
  readonly text: Text;
  readonly actions: Pick<PrivacyActions, 'addNeverRecordHost' | 'removeNeverRecordHost'>;
}

function AddForm({ text, actions }: Pick<NeverRecordProps, 'text' | 'actions'>) {
  const state = useForm({
    opening: { host: '' },
    text,
    onSend: ({ host }) => actions.addNeverRecordHost(host),
    onDone: () => state.change({ host: '' }),
    focusOn: 'none',
  });
  const label = text('privacy.host');
  return (
    <form
      ref={state.element}
      class="privacy-form"
      aria-label={text('privacy.never')}
      noValidate
      onSubmit={state.submit}
    >
      <TextField
        name="host"
        label={label}
        placeholder={text('privacy.hostExample')}
        value={state.form.host}
        problem={state.problemOf('host', label)}
        onValue={(host) => state.change({ host })}
      />
      <Button type="submit" data-action="never-record">
        {text('privacy.neverAdd')}
      </Button>
    </form>
  );
}

/** The sites of which nothing is ever recorded. */
export function NeverRecord({ view, refusals, text, actions }: NeverRecordProps) {
  const hosts = view.neverRecordHosts;
  const list = useFocusSuccessor<HTMLUListElement>(hosts);
  return (
    <DataSection heading={text('privacy.never')} why={text('privacy.neverWhy')}>
      <ul class="never-list" ref={list} tabIndex={-1} aria-label={text('privacy.never')} hidden={hosts.length === 0}>
        {hosts.map((host) => (
          <li key={host} data-row={host}>
            <span>{host}</span>
            <Button
              kind="quiet"
              data-action="record-again"
              aria-label={text('privacy.neverRemoveFor', { host })}
              onClick={() => refusals.run(actions.removeNeverRecordHost(host), host)}
            >
              {text('privacy.neverRemove')}
            </Button>
          </li>
        ))}
      </ul>
      {hosts.length === 0 && <p>{text('privacy.neverNone')}</p>}
      <AddForm text={text} actions={actions} />
    </DataSection>
  );
}
