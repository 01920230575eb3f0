/**
 * What the sources zip holds, which Firefox's reviewers build the package from: a list of what belongs, so that nothing
 * else that happens to lie in the folder (a note, a picture, a profile) can ever be handed out with it.
 */
export const sourceFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'manifest.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  'components/**',
  'domain/**',
  'entrypoints/**',
  'public/**',
  'scripts/build/**',
  'scripts/packages/source-files.ts',
  'storage/**',
] as const;
