/* Plays the stops of a slider, one a second, until the last; where less motion is wished for, one stop a press. */
window.parleyReplay = {
  SECOND: 1000,

  play(range, button, playWord, pauseWord) {
    if (range.playing) {
      this.pause(range, button, playWord);
      return;
    }
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.next(range);
      return;
    }
    button.textContent = pauseWord;
    range.playing = setInterval(() => {
      if (!range.isConnected || !this.next(range)) this.pause(range, button, playWord);
    }, this.SECOND);
  },

  pause(range, button, playWord) {
    clearInterval(range.playing);
    range.playing = null;
    button.textContent = playWord;
  },

  /* Tells whether there was a stop to go to. */
  next(range) {
    if (Number(range.value) >= Number(range.max)) return false;
    range.value = Number(range.value) + 1;
    range.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  },
};
