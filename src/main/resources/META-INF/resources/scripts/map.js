/* Draws the map from GeoJSON of our own: no tiles, nothing from elsewhere. It can't be focused, since the tables below
   say the same; the wheel scrolls the page. */
window.parleyMap = {
  SVG: 'http://www.w3.org/2000/svg',
  LINES: ['M0,8 8,0', 'M0,0 8,8', 'M0,4 8,4', 'M4,0 4,8', null, 'M0,4 8,4 M4,0 4,8'],
  LEGIBLE: 60, // pixels

  draw(host, geo, names, inks, focus) {
    if (host.map) {
      host.watch.disconnect();
      host.map.remove();
    }
    const map = window.L.map(host, {
      attributionControl: false, zoomControl: false, keyboard: false, scrollWheelZoom: false, zoomSnap: 0.25,
    });
    host.map = map;
    host.removeAttribute('tabindex');
    map.setView([0, 0], 1);
    const parents = new Set(geo.features.map((feature) => feature.properties.parent));
    const drawn = geo.features.filter((feature) => feature.geometry)
      .flatMap((feature) => this.layers(feature, names, inks, parents));
    drawn.forEach((layer) => layer.addTo(map));
    this.patterns(host);
    map.on('zoomend', () => this.label(host, drawn));
    let width = 0;
    host.watch = new ResizeObserver(() => {
      if (host.clientWidth === 0 || host.clientWidth === width) return;
      width = host.clientWidth;
      map.invalidateSize();
      this.focus(host, focus);
      this.label(host, drawn);
    });
    host.whole = drawn;
    host.watch.observe(host);
  },

  layers(feature, names, inks, parents) {
    const { layer, code, kind, heldBy } = feature.properties;
    const larger = layer === 'area' && parents.has(code);
    const styles = layer === 'area' && !larger && heldBy && heldBy.length > 0
      ? heldBy.map((held) => ({ className: 'map-area', fillColor: `url(#map-ink-${inks[held.party]})`, fillOpacity: 1 }))
      : [{ className: larger ? 'map-larger' : `map-${layer}`, fillOpacity: 0 }];
    return styles.map((style, nth) => {
      const shape = window.L.geoJSON(feature, {
        style,
        interactive: false,
        pointToLayer: (point, at) => (layer === 'crossing'
          ? this.crossing(at, kind, names[feature.id])
          : window.L.circleMarker(at, { ...style, radius: layer === 'area' ? 9 : 13, interactive: false })),
      });
      shape.code = code;
      shape.of = layer;
      if (nth === 0 && layer !== 'crossing' && layer !== 'route') {
        shape.bindTooltip(this.text(names[feature.id] || code), {
          permanent: true, direction: this.side(layer), offset: layer === 'pause' ? [0, -16] : [0, 0], className: `map-label-${layer}`, interactive: false,
        });
      }
      return shape;
    });
  },

  side(layer) {
    if (layer === 'pause') return 'top';
    return layer === 'movement' ? 'right' : 'center';
  },

  crossing(at, kind, name) {
    const icon = window.L.divIcon({ className: `map-crossing map-crossing-${kind}`, iconSize: null, html: this.text(name) });
    return window.L.marker(at, { icon, interactive: false, keyboard: false });
  },

  /* What somebody typed is text and never markup. */
  text(words) {
    const span = document.createElement('span');
    span.textContent = words;
    return span;
  },

  patterns(host) {
    const drawing = host.querySelector('.leaflet-overlay-pane svg');
    if (!drawing) return;
    const defs = document.createElementNS(this.SVG, 'defs');
    this.LINES.forEach((line, nth) => {
      const pattern = document.createElementNS(this.SVG, 'pattern');
      Object.entries({ id: `map-ink-${nth}`, class: `map-ink-${nth}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' })
        .forEach(([name, value]) => pattern.setAttribute(name, value));
      const ink = document.createElementNS(this.SVG, line ? 'path' : 'circle');
      const how = line ? { d: line } : { cx: 4, cy: 4, r: 2 };
      Object.entries(how).forEach(([name, value]) => ink.setAttribute(name, value));
      pattern.append(ink);
      defs.append(pattern);
    });
    drawing.prepend(defs);
  },

  /* Names where there is room for them; what is on its way or in effect always. */
  label(host, drawn) {
    const wide = (shape) => {
      const bounds = shape.getBounds();
      return host.map.latLngToLayerPoint(bounds.getNorthEast()).x - host.map.latLngToLayerPoint(bounds.getSouthWest()).x;
    };
    host.classList.toggle('far', host.map.getZoom() < 9);
    drawn.filter((shape) => shape.of === 'area' && shape.getTooltip()).forEach((shape) => {
      if (wide(shape) >= this.LEGIBLE || (wide(shape) === 0 && host.map.getZoom() >= 9)) shape.openTooltip();
      else shape.closeTooltip();
    });
  },

  /* That area, or all that lies somewhere. */
  focus(host, code) {
    const shapes = host.whole.filter((shape) => !code || (shape.of === 'area' && shape.code === code));
    const all = shapes.reduce((bounds, shape) => bounds.extend(shape.getBounds()), window.L.latLngBounds([]));
    if (all.isValid()) host.map.fitBounds(all, { padding: [12, 12], maxZoom: 12, animate: false });
  },

  zoom(host, by, focus) {
    if (by === 0) this.focus(host, focus);
    else host.map.setZoom(host.map.getZoom() + by, { animate: false });
  },
};
