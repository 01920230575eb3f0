import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { PageFacts, UntaggableReason } from '@/domain/page-facts';
import { ClampedText } from './ClampedText';
import './page-header.css';

/** The hand-typed entry that stands in for a page that cannot be seen. */
export interface TypedEntry {
  readonly title: string;
  readonly problem: string | null;
  readonly onType: (title: string) => void;
  /** Enter in the field: the title is there, a verdict comes next. */
  readonly onDone: () => void;
}

interface PageHeaderProps {
  readonly page: PageFacts;
  readonly text: Text;
  /** The key that opens the popup, as the browser has it bound; null when it has none. */
  readonly shortcut: string | null;
  /** The key that tags the page with the last key result without being seen; empty when it has none. */
  readonly tagKey?: string;
  readonly typed: TypedEntry;
  /** Must be called straight from the click: the browser asks for a permission. */
  readonly onFollowTabs: () => void;
}

const reasonKeys: Readonly<Record<UntaggableReason, { readonly title: TextKey; readonly why: TextKey }>> = {
  'browser-page': { title: 'triage.page.browser-page', why: 'triage.page.browser-page.why' },
  store: { title: 'triage.page.store', why: 'triage.page.store.why' },
  file: { title: 'triage.page.file', why: 'triage.page.file.why' },
  'own-page': { title: 'triage.page.own-page', why: 'triage.page.own-page.why' },
  private: { title: 'triage.page.private', why: 'triage.page.private.why' },
  'never-recorded': { title: 'triage.page.never-recorded', why: 'triage.page.never-recorded.why' },
  'no-tab': { title: 'triage.page.no-tab', why: 'triage.page.no-tab.why' },
};

function initialOf(host: string): string {
  const [initial = ''] = host.replace(/^www\./u, '');
  return initial.toUpperCase();
}

type SeenPageFacts = Extract<PageFacts, { readonly kind: 'page' }>;

function SeenPage({ page, text }: { readonly page: SeenPageFacts; readonly text: Text }) {
  return (
    <div class="page-identity">
      <span class="page-initial" aria-hidden="true">
        {initialOf(page.host)}
      </span>
      <div class="page-words">
        <h2 class="page-title">
          <bdi>
            <ClampedText content={page.title.trim() === '' ? page.host : page.title} text={text} />
          </bdi>
        </h2>
        <p class="page-host">
          <bdi>{page.host}</bdi>
        </p>
      </div>
    </div>
  );
}

function TypedTitle({ typed, text }: { readonly typed: TypedEntry; readonly text: Text }) {
  return (
    <Field label={text('triage.typed.label')} hint={text('triage.typed.hint')} problem={typed.problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="text"
          name="typedTitle"
          autocomplete="off"
          dir="auto"
          value={typed.title}
          onInput={(event) => typed.onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) {
              event.preventDefault();
              typed.onDone();
            }
          }}
        />
      )}
    </Field>
  );
}

/** What stands where the title and the host would. */
function wordsInstead({ page, text, shortcut, tagKey = '' }: PageHeaderProps): {
  readonly title: string;
  readonly why: string;
} {
  if (page.kind === 'untaggable') {
    const { title, why } = reasonKeys[page.reason];
    return { title: text(title), why: text(why) };
  }
  const why = shortcut === null ? text('triage.page.hidden.no-key') : text('triage.page.hidden.why', { key: shortcut });
  const tagging = tagKey === '' ? '' : ` ${text('triage.page.hidden.keys', { key: tagKey })}`;
  return { title: text('triage.page.hidden'), why: why + tagging };
}

function UnseenPage(props: PageHeaderProps) {
  const { page, text, typed, onFollowTabs } = props;
  const { title, why } = wordsInstead(props);
  return (
    <div class="page-unseen">
      <div class="page-identity">
        <span class="page-initial page-initial-unseen" aria-hidden="true">
          ?
        </span>
        <div class="page-words">
          <h2 class="page-title">{title}</h2>
          <p class="page-why">{why}</p>
        </div>
      </div>
      {page.kind === 'hidden' && (
        <Button data-action="follow-tabs" onClick={() => onFollowTabs()}>
          {text('triage.follow-tabs')}
        </Button>
      )}
      <TypedTitle typed={typed} text={text} />
    </div>
  );
}

/** The page that a verdict will be about; or why it cannot be seen, with a field to say what it was. */
export function PageHeader(props: PageHeaderProps) {
  const { page, text } = props;
  return page.kind === 'page' ? <SeenPage page={page} text={text} /> : <UnseenPage {...props} />;
}
