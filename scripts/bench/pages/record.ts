// The comparison: a page that reads one record with bare IndexedDB and shows it, with no library and no style sheet.

const opening = indexedDB.open('lodestar-bench', 1);
opening.addEventListener('upgradeneeded', () => {
  opening.result.createObjectStore('records').put('Become a top 5 online ski sock retailer', 'objective');
});
opening.addEventListener('success', () => {
  const reading = opening.result.transaction('records').objectStore('records').get('objective');
  reading.addEventListener('success', () => {
    const title = document.createElement('h1');
    title.textContent = String(reading.result);
    document.body.append(title);
  });
});
