/** Text as people compare it: without letter case, accents or ligatures, so that "Uber" finds "Über" and "strasse" "Straße". */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss');
}
