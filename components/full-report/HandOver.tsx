import type { FullReportText } from '@/components/text/full-report';
import { Button } from '@/components/ui/Button';
import type { FullReportActions, MailView } from './actions';
import { ExportFiles } from './ExportFiles';
import { Panel } from './Panel';

interface HandOverProps {
  readonly mail: MailView | null;
  readonly hasCycle: boolean;
  readonly text: FullReportText;
  readonly actions: FullReportActions;
  /** Says what was done, or why not. */
  readonly say: (sentence: string) => void;
}

function MailTools({ mail, text, actions, say }: Omit<HandOverProps, 'hasCycle'>) {
  const copy = async (done: string): Promise<void> => {
    say((await actions.copyMail()) ? done : text('fullReport.copyFailed'));
  };
  const save = async (): Promise<void> => {
    const name = await actions.saveMail();
    say(name === null ? text('fullReport.saveFailed') : text('fullReport.saved', { name }));
  };
  return (
    <div class="report-tools">
      <Button kind="primary" data-action="copy-mail" onClick={() => copy(text('fullReport.copied'))}>
        {text('fullReport.copyMail')}
      </Button>
      {mail !== null && (
        <a
          class="button button-plain"
          data-action="mail-draft"
          href={mail.draftAddress}
          onClick={mail.isDraftWhole ? undefined : () => copy(text('fullReport.draftTooLong'))}
        >
          {text('fullReport.mailDraft')}
        </a>
      )}
      <Button data-action="save-mail" onClick={save}>
        {text('fullReport.mailFile')}
      </Button>
    </div>
  );
}

/** What leaves the room: the status mail and the files. */
export function HandOver(props: HandOverProps) {
  const { mail, hasCycle, text, actions, say } = props;
  return (
    <Panel title={text('fullReport.handOver')} name="hand-over">
      <div class="hand-over">
        <section>
          <h3>{text('fullReport.mail')}</h3>
          <p class="report-note">{text('fullReport.mailWhy')}</p>
          <MailTools {...props} />
          {mail !== null && (
            <details class="mail-preview">
              <summary>{text('fullReport.mailPreview')}</summary>
              <p dir="auto">
                <strong>{mail.subject}</strong>
              </p>
              <pre dir="auto">{mail.text}</pre>
            </details>
          )}
        </section>
        <ExportFiles {...{ hasCycle, text, actions, say }} />
      </div>
    </Panel>
  );
}
