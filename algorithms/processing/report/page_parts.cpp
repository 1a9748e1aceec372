// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "page_parts.h"

namespace lacuna
{

namespace
{

constexpr const char *STYLE = R"(
body { font: 15px/1.5 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #1d2329; max-width: 860px; margin: 28px auto; padding: 0 20px }
h1 { font-size: 26px; margin: 0 0 4px; line-height: 1.2 }
h2 { font-size: 18px; margin: 30px 0 8px; border-bottom: 1px solid #d5dade; padding-bottom: 4px }
p { margin: 8px 0 }
.lead { font-size: 18px; background: #f3f6f8; border-left: 5px solid #D55E00; padding: 12px 16px; margin: 18px 0 }
table { border-collapse: collapse; width: 100% }
.lead p { margin: 10px 0 }
.lead strong { display: block }
.logo { float: right; max-height: 72px; max-width: 180px; margin: 0 0 10px 16px }
.mark { display: inline-block; width: 13px; height: 13px; margin-right: 6px; vertical-align: -2px; border-radius: 2px; border: 1px solid #5b656d }
.note ul { margin: 4px 0; padding-left: 20px }
.note { background: #fff4e5; border-left: 5px solid #b35900; padding: 10px 16px }
td, th { padding: 5px 10px; border-bottom: 1px solid #e4e8eb; vertical-align: top; text-align: left; font-weight: normal }
th + td, td + td { text-align: right; font-variant-numeric: tabular-nums }
.grid thead th { font-weight: 600; border-bottom: 2px solid #d5dade; vertical-align: bottom }
.grid thead th + th { text-align: right }
.grid td + td { text-align: right; white-space: nowrap }
.grid.named td:nth-child(2), .grid.named thead th:nth-child(2) { text-align: left; white-space: normal }
.grid td.marked, .grid thead th.marked { text-align: left; white-space: normal }
svg { max-width: 100%; height: auto; display: block; margin: 12px 0 }
.map { background: #fbfcfc; border: 1px solid #d5dade }
.legend span { margin-right: 18px; white-space: nowrap }
.legend i { display: inline-block; width: 13px; height: 13px; margin-right: 6px; vertical-align: -2px; border-radius: 2px }
@media (max-width: 600px) {
  body { margin: 14px auto; padding: 0 12px }
  h1 { font-size: 22px }
  .lead { font-size: 16px; padding: 8px 12px }
  .grid { font-size: 13px }
  .grid td, .grid th { padding: 4px 5px }
  .grid td + td { white-space: normal }
  .legend span { white-space: normal }
}
@page { size: A4; margin: 14mm }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 12px; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  h1 { font-size: 20px }
  h2 { font-size: 15px; margin: 14px 0 6px; break-after: avoid }
  .lead { font-size: 15px; margin: 10px 0 }
  .note { padding: 6px 12px }
  td, th { padding: 2px 8px }
  .lead p { margin: 5px 0; font-size: 13px; line-height: 1.4 }
  .logo { max-height: 18mm }
  h2, svg, table, tr { break-inside: avoid }
  .grid { break-inside: auto }
  .legend, h2 + p { break-after: avoid }
  .map { height: 105mm; margin: 0 auto }
}
)";

constexpr const char *MAP_STYLE = R"(
.mapbox { margin: 12px 0 }
.mapbox svg { margin: 0 }
.mapbox a path { stroke: #ffffff; stroke-width: 1.2; vector-effect: non-scaling-stroke; cursor: pointer }
.mapbox a:focus { outline: none }
.mapbox a:focus path, .mapbox a:hover path, .mapbox a.on path { stroke: #1d2329; stroke-width: 3 }
.mapbox .dots path { stroke: #ffffff; stroke-width: 0.4; vector-effect: non-scaling-stroke; cursor: pointer }
.mapbox .dots path.on { stroke: #1d2329; stroke-width: 4 }
.mapbox .lines path { vector-effect: non-scaling-stroke }
.names text { font-size: 14px; text-anchor: middle; fill: #1d2329; stroke: #ffffff; stroke-width: 3px; paint-order: stroke; pointer-events: none }
.names .more { display: none }
.tools { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; align-items: center }
.tools[hidden] { display: none }
.tools button { font: inherit; min-width: 40px; min-height: 36px; padding: 2px 12px; border: 1px solid #5b656d; border-radius: 4px; background: #ffffff; color: #1d2329; cursor: pointer }
.tools label { padding: 6px 0 }
button:focus-visible, input:focus-visible, a:focus-visible, svg:focus-visible { outline: 3px solid #22566b; outline-offset: 1px }
.picked { background: #f3f6f8; padding: 8px 14px; margin: 0; min-height: 24px }
tr.on td { background: #fff4e5 }
@media (max-width: 600px) {
  .names text { font-size: 24px; stroke-width: 5px }
  .names .small { display: none }
  .bar text { font-size: 22px }
}
@media print {
  .bar text { font-size: 12px }
  .tools, .picked { display: none }
  .names text { font-size: 14px; stroke-width: 3px }
  .mapbox { break-inside: avoid; margin: 6px 0 }
  .mapbox .map { height: 80mm; margin: 0 auto }
  .mapbox .dots path { stroke: none }
}
)";

constexpr const char *MAP_SCRIPT = R"('use strict';
document.querySelectorAll('.mapbox').forEach(function (box) {
  var svg = box.querySelector('svg'), info = box.querySelector('.picked'), tools = box.querySelector('.tools');
  var all = function (what) { return Array.prototype.slice.call(box.querySelectorAll(what)); };
  var names = all('.names text'), dots = all('.dots path'), bar = box.querySelector('.bar');
  var words = JSON.parse(svg.getAttribute('data-words')), metres = Number(svg.getAttribute('data-metres'));
  var full = svg.getAttribute('viewBox').split(' ').map(Number), view = full.slice();
  var down = {}, gap = 0, moved = 0, at = -1, chosen = [];

  function write() {
    var unit = view[2] / (svg.clientWidth || full[2]), size = 12.5 * unit, taken = [];
    names.forEach(function (t) {
      var x = Number(t.getAttribute('x')), y = Number(t.getAttribute('y')), w = t.textContent.length * size * 0.29, h = size * 0.6;
      var free = x > view[0] ? view[0] + view[2] > x : false;
      taken.forEach(function (o) {
        if (x + w > o[0]) if (o[2] > x - w) if (y + h > o[1]) if (o[3] > y - h) free = false;
      });
      if (free) taken.push([x - w, y - h, x + w, y + h]);
      t.style.fontSize = size + 'px';
      t.style.strokeWidth = 3 * unit + 'px';
      t.style.display = free ? 'inline' : 'none';
    });
    var k = view[2] / full[2], m = metres * k;
    bar.setAttribute('transform', 'translate(' + view[0] + ' ' + (view[1] + view[3] - full[3] * k) + ') scale(' + k + ')');
    bar.querySelector('text').textContent = m >= 1000 ? Number((m / 1000).toPrecision(2)) + ' km' : Number(m.toPrecision(2)) + ' m';
  }
  function show() {
    view[0] = Math.max(full[0], Math.min(full[0] + full[2] - view[2], view[0]));
    view[1] = Math.max(full[1], Math.min(full[1] + full[3] - view[3], view[1]));
    svg.setAttribute('viewBox', view.map(function (v) { return v.toFixed(3); }).join(' '));
    svg.style.touchAction = view[2] >= full[2] ? 'pan-y pinch-zoom' : 'none';
    write();
  }
  function zoom(f, x, y) {
    var w = Math.max(full[2] / 128, Math.min(full[2], view[2] * f)), k = w / view[2];
    view = [x - (x - view[0]) * k, y - (y - view[1]) * k, w, full[3] * w / full[2]];
    show();
  }
  function middle(f) { zoom(f, view[0] + view[2] / 2, view[1] + view[3] / 2); }
  function place(e) {
    var r = svg.getBoundingClientRect();
    return [view[0] + (e.clientX - r.left) / r.width * view[2], view[1] + (e.clientY - r.top) / r.height * view[3]];
  }
  function say(title, lines) {
    info.textContent = '';
    info.appendChild(document.createElement('strong')).textContent = title;
    lines.forEach(function (line) { info.appendChild(document.createElement('br')); info.appendChild(document.createTextNode(line)); });
  }
  function choose(things) {
    chosen.forEach(function (o) { o.classList.remove('on'); });
    chosen = things.filter(function (o) { return o; });
    chosen.forEach(function (o) { o.classList.add('on'); });
  }
  function chooseZone(a) {
    var row = document.getElementById(a.getAttribute('href').slice(1));
    if (!row) return;
    var heads = Array.prototype.map.call(row.closest('table').querySelectorAll('thead th'), function (h) { return h.textContent; });
    choose([a, row]);
    say(row.cells[1].textContent, Array.prototype.slice.call(row.cells, 2).map(function (c, i) { return heads[i + 2] + ': ' + c.textContent; }));
  }
  function chooseDot(i, go) {
    at = i;
    choose([dots[i]]);
    say(words[Number(dots[i].getAttribute('data-k'))], []);
    if (!go) return;
    var b = dots[i].getBBox(), w = Math.min(view[2], full[2] / 8);
    view = [b.x + b.width / 2 - w / 2, b.y + b.height / 2 - full[3] * w / full[2] / 2, w, full[3] * w / full[2]];
    show();
  }
  tools.hidden = false;
  tools.addEventListener('click', function (e) {
    var what = e.target.getAttribute('data-do');
    if (what === 'in') middle(0.5);
    if (what === 'out') middle(2);
    if (what === 'all') { view = full.slice(); show(); }
    if (what === 'next') if (dots.length) chooseDot((at + 1) % dots.length, true);
  });
  tools.addEventListener('change', function (e) {
    all('.' + e.target.value).forEach(function (g) { g.style.display = e.target.checked ? '' : 'none'; });
  });
  svg.addEventListener('click', function (e) {
    var a = e.target.closest('a'), i = dots.indexOf(e.target);
    if (a) e.preventDefault();
    if (moved > 5) return;
    if (i >= 0) chooseDot(i, false);
    else if (a) chooseZone(a);
  });
  svg.addEventListener('wheel', function (e) {
    if (!e.ctrlKey) if (document.activeElement !== svg) return;
    e.preventDefault();
    var p = place(e);
    zoom(e.deltaY > 0 ? 1.25 : 0.8, p[0], p[1]);
  }, { passive: false });
  svg.addEventListener('pointerdown', function (e) { down[e.pointerId] = e; moved = 0; gap = 0; });
  window.addEventListener('pointerup', function (e) { delete down[e.pointerId]; gap = 0; });
  window.addEventListener('pointercancel', function (e) { delete down[e.pointerId]; gap = 0; });
  svg.addEventListener('pointermove', function (e) {
    var was = down[e.pointerId], ids = Object.keys(down), unit = view[2] / svg.clientWidth;
    if (!was) return;
    moved += Math.abs(e.clientX - was.clientX) + Math.abs(e.clientY - was.clientY);
    down[e.pointerId] = e;
    if (ids.length === 1) {
      view[0] -= (e.clientX - was.clientX) * unit;
      view[1] -= (e.clientY - was.clientY) * unit;
      return show();
    }
    var a = down[ids[0]], b = down[ids[1]], now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (gap) { var p = place({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }); zoom(gap / now, p[0], p[1]); }
    gap = now;
  });
  svg.addEventListener('dragstart', function (e) { e.preventDefault(); });
  svg.addEventListener('keydown', function (e) {
    var step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (e.key === '+') middle(0.5);
    else if (e.key === '-') middle(2);
    else if (step) { if (view[2] >= full[2]) return; view[0] += step[0] * view[2] / 5; view[1] += step[1] * view[3] / 5; show(); }
    else return;
    e.preventDefault();
  });
  window.addEventListener('resize', write);
  window.addEventListener('beforeprint', function () {
    view = full.slice();
    show();
    names.forEach(function (t) { t.removeAttribute('style'); });
  });
  window.addEventListener('afterprint', write);
  show();
});
)";

} // namespace

const char *PageParts::style() { return STYLE; }

const char *PageParts::mapStyle() { return MAP_STYLE; }

const char *PageParts::mapScript() { return MAP_SCRIPT; }

} // namespace lacuna
