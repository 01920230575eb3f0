import { readFileSync } from 'node:fs';
import { installPermissions, optionalPermissions } from '../../manifest.config.ts';

/** Everything that the manifests can ask for, in the order in which the stores' forms ask why. */
export const listedPermissions = [...installPermissions, 'sidePanel', ...optionalPermissions] as const;
type ListedPermission = (typeof listedPermissions)[number];

/** What the listing says in one language beyond the name and the summary, which are those of the manifest. */
export interface ListingText {
  readonly title: string;
  readonly headings: Readonly<Record<'name' | 'summary' | 'description' | 'purpose' | 'permissions' | 'data', string>>;
  /** Paragraphs; the stores show them as plain text. */
  readonly description: readonly string[];
  /** The one subject, as the stores ask for it. */
  readonly purpose: string;
  readonly permissions: Readonly<Record<ListedPermission, string>>;
  /** The answers about remote code and data. */
  readonly data: readonly string[];
}

interface ManifestStrings {
  readonly extensionName: { readonly message: string };
  readonly extensionDescription: { readonly message: string };
}

/** The listing of one language as a document; name and summary come from the manifest's own strings. */
export function listing(language: string, text: ListingText): string {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const { extensionName, extensionDescription } = JSON.parse(readFileSync(file, 'utf8')) as ManifestStrings;
  const { headings } = text;
  return `# ${text.title}

<!-- Written by \`npm run store:texts\` from public/_locales and scripts/store/texts. -->

## ${headings.name}

${extensionName.message}

## ${headings.summary}

${extensionDescription.message}

## ${headings.description}

${text.description.join('\n\n')}

## ${headings.purpose}

${text.purpose}

## ${headings.permissions}

${listedPermissions.map((name) => `- \`${name}\`: ${text.permissions[name]}`).join('\n')}

## ${headings.data}

${text.data.map((answer) => `- ${answer}`).join('\n')}
`;
}
