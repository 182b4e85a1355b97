/* Draws where requests wait: each step's days beside it, and a tint by how long. */
window.parleyHeat = window.parleyHeat || {
  async draw(host, xml, steps, names) {
    await window.parleyDiagram.draw(host, xml, {}, names);
    const canvas = host.viewer.get('canvas');
    const overlays = host.viewer.get('overlays');
    const registry = host.viewer.get('elementRegistry');
    Object.entries(steps).forEach(([id, step]) => {
      if (!registry.get(id)) return;
      canvas.addMarker(id, `heat-${step.level}`);
      const badge = document.createElement('div');
      badge.className = `heat-badge heat-badge-${step.level}`;
      badge.textContent = step.text;
      overlays.add(id, { position: { bottom: 4, left: 0 }, html: badge });
    });
  },
};
