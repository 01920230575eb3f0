import { useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import './diagnostics-section.css';

interface DiagnosticsSectionProps {
  readonly text: Text;
  /** Writes the report of this moment. */
  readonly onWrite: () => Promise<string>;
  /** Answers whether the clipboard took it. */
  readonly onCopy: (report: string) => Promise<boolean>;
}

const rowsShown = 16;

/** How this install is doing, to be read before it is copied for somebody who helps. */
export function DiagnosticsSection({ text, onWrite, onCopy }: DiagnosticsSectionProps) {
  const [report, setReport] = useState<string | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await onCopy(report ?? '');
    setNews(text(isCopied ? 'diagnostics.copied' : 'diagnostics.notCopied'));
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <section>
      <h2>{text('diagnostics.title')}</h2>
      <p>{text('diagnostics.why')}</p>
      {report === null ? (
        <Button data-action="write-diagnostics" onClick={async () => setReport(await onWrite())}>
          {text('diagnostics.write')}
        </Button>
      ) : (
        <>
          <textarea
            ref={field}
            class="diagnostics-report"
            name="diagnostics"
            aria-label={text('diagnostics.title')}
            readOnly
            rows={rowsShown}
            value={report}
          />
          <Button data-action="copy-diagnostics" onClick={copy}>
            {text('diagnostics.copy')}
          </Button>
        </>
      )}
      <Toast message={news} />
    </section>
  );
}
