// Runs in the head, before anything is painted: the theme that was chosen last, so that no page is white for a moment.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? '';
