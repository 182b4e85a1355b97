/* Runs before the page is drawn: light or dark as this browser was told, or as the system says. */
window.parleyTheme = {
  system: window.matchMedia('(prefers-color-scheme: dark)'),

  chosen() {
    const found = document.cookie.match(/(?:^|; )parley-theme=(light|dark)/);
    return found ? found[1] : 'system';
  },

  choose(theme) {
    const forAYear = 365 * 24 * 60 * 60;
    document.cookie = `parley-theme=${theme}; path=/; max-age=${forAYear}; samesite=lax`;
    this.show();
  },

  show() {
    const chosen = this.chosen();
    const dark = chosen === 'dark' || (chosen === 'system' && this.system.matches);
    if (dark) document.documentElement.setAttribute('theme', 'dark');
    else document.documentElement.removeAttribute('theme');
  },
};
window.parleyTheme.show();
window.parleyTheme.system.addEventListener('change', () => window.parleyTheme.show());
