/** Where the chosen theme waits for the next page, whose head reads it before anything is painted. */
export const themeKey = 'theme';
