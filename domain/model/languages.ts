/** The languages of the screens; apart from the settings' schema, because every page asks for them before it reads. */
export const languages = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];
