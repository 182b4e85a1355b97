/* Draws a process with its live steps: names in the reader's language, what is being done now, what was reached. */
window.parleyDiagram = {
  LEGIBLE: 0.7,

  async draw(host, xml, marks, names) {
    host.replaceChildren();
    host.drawn = false;
    host.marked = [];
    host.waiting = null;
    const viewer = new window.BpmnJS({ container: host });
    host.viewer = viewer;
    viewer.get('zoomScroll').toggle(false); // the wheel scrolls the page
    await viewer.importXML(xml);
    this.rename(viewer, names);
    // hidden from screen readers, so nothing in it may take the focus
    host.querySelectorAll('a, [tabindex]').forEach((one) => one.setAttribute('tabindex', '-1'));
    const canvas = viewer.get('canvas');
    host.drawn = true;
    this.mark(host, host.waiting || marks);
    let drawn = 0;
    new ResizeObserver(() => {
      if (host.clientWidth === 0 || host.clientWidth === drawn) return;
      drawn = host.clientWidth;
      canvas.resized();
      this.show(viewer, marks);
    }).observe(host);
  },

  /* Other steps on the same drawing; one that is not drawn yet takes them when it is. */
  mark(host, marks) {
    host.waiting = marks;
    if (!host.drawn) return;
    const canvas = host.viewer.get('canvas');
    const registry = host.viewer.get('elementRegistry');
    (host.marked || []).forEach(([id, mark]) => canvas.removeMarker(id, mark));
    host.marked = Object.entries(marks)
      .filter(([id]) => registry.get(id))
      .map(([id, mark]) => [id, mark === 'step-active' && this.holdsSteps(registry.get(id)) ? 'step-around' : mark]);
    host.marked.forEach(([id, mark]) => canvas.addMarker(id, mark));
  },

  holdsSteps(element) {
    return !!element.children && element.children.length > 0;
  },

  /* The whole where it is legible, else the steps that are being done now. */
  show(viewer, marks) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    if (canvas.zoom('fit-viewport', 'auto') >= this.LEGIBLE) return;
    const now = Object.keys(marks)
      .filter((id) => marks[id] === 'step-active')
      .map((id) => registry.get(id))
      .filter((element) => element && !this.holdsSteps(element))
      .pop();
    if (!now) return;
    canvas.zoom(this.LEGIBLE, { x: 0, y: 0 });
    const view = canvas.viewbox();
    canvas.viewbox({
      x: now.x + now.width / 2 - view.width / 2,
      y: now.y + now.height / 2 - view.height / 2,
      width: view.width,
      height: view.height,
    });
  },

  zoom(host, factor) {
    const canvas = host.viewer.get('canvas');
    canvas.zoom(factor ? canvas.zoom() * factor : 'fit-viewport', 'auto');
  },

  rename(viewer, names) {
    const registry = viewer.get('elementRegistry');
    const graphics = viewer.get('graphicsFactory');
    const root = viewer.get('canvas').getRootElement();
    registry.forEach((element) => {
      const name = names[element.businessObject.id];
      if (name) element.businessObject.name = name;
    });
    registry.forEach((element, gfx) => {
      if (element.waypoints) graphics.update('connection', element, gfx);
      else if (element !== root) graphics.update('shape', element, gfx);
    });
  },
};
