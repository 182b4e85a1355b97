/* How much of a window is left, told again every ten seconds. Counted from what the program said was left when the page
   was made: no clock of the reader's takes part. */
window.parleyCountdown = window.parleyCountdown || {
  begun: new WeakMap(),

  tick() {
    document.querySelectorAll('[data-left]').forEach((span) => {
      if (!this.begun.has(span)) this.begun.set(span, performance.now());
      const passed = (performance.now() - this.begun.get(span)) / 1000;
      const minutes = Math.max(0, Math.floor((Number(span.dataset.left) - passed) / 60));
      const text = span.dataset.says.replace('{0}', this.length(span.dataset, minutes));
      if (span.firstChild && span.firstChild.data !== text) span.firstChild.data = text;
    });
  },

  /* The two largest units, as the program writes them. */
  length(words, minutes) {
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (days >= 1) return this.fill(words.days, days, hours % 24);
    if (hours >= 1) return this.fill(words.hours, hours, minutes % 60);
    return this.fill(words.minutes, minutes);
  },

  fill(words, ...numbers) {
    return numbers.reduce((text, number, i) => text.replace(`{${i}}`, number), words);
  },
};
window.parleyCountdown.ticking = window.parleyCountdown.ticking || setInterval(() => window.parleyCountdown.tick(), 10000);
