/* Draws a process with its live steps: names in the reader's language, what is being done now, what was reached. */
window.parleyDiagram = {
  async draw(host, xml, marks, names) {
    host.replaceChildren();
    const viewer = new window.BpmnJS({ container: host });
    await viewer.importXML(xml);
    const registry = viewer.get('elementRegistry');
    const graphics = viewer.get('graphicsFactory');
    registry.forEach((element) => {
      const name = names[element.businessObject.id];
      if (name) element.businessObject.name = name;
    });
    registry.forEach((element, gfx) => {
      if (element.waypoints) graphics.update('connection', element, gfx);
      else if (element !== viewer.get('canvas').getRootElement()) graphics.update('shape', element, gfx);
    });
    const canvas = viewer.get('canvas');
    Object.entries(marks).forEach(([id, mark]) => {
      if (registry.get(id)) canvas.addMarker(id, mark);
    });
    const fit = () => {
      if (host.clientWidth === 0) return;
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    };
    fit();
    new ResizeObserver(fit).observe(host);
  },
};
