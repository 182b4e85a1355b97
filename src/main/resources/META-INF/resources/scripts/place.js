/* Where the reader is, so that a page of which a part was redrawn can be left as it was: focus, and how far it is
   scrolled. Noted as it happens, since by the time of a redraw the old part is gone. */
window.parleyPlace = window.parleyPlace || {
  focus: null,
  tops: new Map(),
  watching: false,

  watch() {
    if (this.watching) return;
    this.watching = true;
    document.addEventListener('focusin', (event) => { this.focus = event.target; });
    document.addEventListener('focusout', (event) => setTimeout(() => {
      // left on purpose: what was taken away by a redraw is no longer connected
      if (this.focus === event.target && event.target.isConnected) this.focus = null;
    }));
    const note = (event) => {
      const box = event.target === document ? document.scrollingElement : event.target;
      if (box && box.scrollTop !== undefined) this.tops.set(box, box.scrollTop);
    };
    const noted = { capture: true, passive: true };
    document.addEventListener('scroll', note, noted);
    for (let box = document.getElementById('content'); box; box = box.assignedSlot || box.parentNode || box.host) {
      if (box instanceof ShadowRoot) box.addEventListener('scroll', note, noted);
    }
  },

  /* What was focused is found again by its id; a person who went on meanwhile is left alone. */
  back() {
    this.tops.forEach((top, box) => {
      if (!box.isConnected) this.tops.delete(box);
      else if (box.scrollTop !== top) box.scrollTop = top;
    });
    const old = this.focus;
    if (!old || old.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
    const again = (old.id && document.getElementById(old.id))
      || (old.dataset.testid && document.querySelector(`[data-testid="${CSS.escape(old.dataset.testid)}"]`));
    if (again) again.focus({ preventScroll: true });
  },
};
