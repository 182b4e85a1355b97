/* Draws bars in the colours of the page, mirrored in Arabic, each run with a pattern of its own. */
window.parleyChart = window.parleyChart || {
  COLOURS: ['--parley-clear', '--parley-partly', '--parley-denied', '--parley-alarm', '--parley-waiting',
    '--parley-moving', '--parley-there', '--parley-stopped', '--parley-asking', '--parley-quiet'],

  draw(host, names, runs, stacked, mirrored) {
    const chart = window.echarts.getInstanceByDom(host) || window.echarts.init(host, null, { renderer: 'svg' });
    const paint = () => chart.setOption(this.option(host, names, runs, stacked, mirrored), true);
    paint();
    if (host.watched) return;
    host.watched = new ResizeObserver(() => {
      if (!host.isConnected) this.forget(host, chart);
      else if (host.clientWidth) chart.resize();
    });
    host.watched.observe(host);
    host.theme = new MutationObserver(paint);
    host.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
  },

  forget(host, chart) {
    host.watched.disconnect();
    host.theme.disconnect();
    chart.dispose();
  },

  option(host, names, runs, stacked, mirrored) {
    const style = getComputedStyle(host);
    const colour = (name) => style.getPropertyValue(name).trim();
    const text = { color: colour('--parley-ink'), fontFamily: style.fontFamily };
    const line = { lineStyle: { color: colour('--parley-line') } };
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false }, decal: { show: runs.length > 1 } },
      color: this.COLOURS.map(colour),
      textStyle: text,
      legend: { show: runs.length > 1, type: 'scroll', textStyle: text, top: 0, align: mirrored ? 'right' : 'left' },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, extraCssText: mirrored ? 'direction: rtl' : '',
      },
      grid: { top: runs.length > 1 ? 40 : 12, bottom: 8, left: 8, right: 8, containLabel: true },
      xAxis: { type: 'category', data: names, inverse: mirrored, axisLabel: { ...text, hideOverlap: true }, axisLine: line },
      yAxis: { type: 'value', position: mirrored ? 'right' : 'left', axisLabel: text, splitLine: line },
      series: runs.map((run) => ({
        name: run.name,
        type: 'bar',
        stack: stacked ? 'all' : undefined,
        barMaxWidth: 48,
        data: run.numbers,
      })),
    };
  },
};
