/* Draws the weeks of the table as charts. The table stays: it is the same, for everybody. */
(function () {
  'use strict';

  function draw(canvas, rows) {
    var column = canvas.dataset.column;
    return new Chart(canvas, {
      type: canvas.dataset.chart,
      data: {
        labels: rows.map(function (row) { return row.dataset.week; }),
        datasets: [{
          data: rows.map(function (row) {
            return row.dataset[column] === undefined ? null : Number(row.dataset[column]);
          }),
          backgroundColor: '#12395b',
          borderColor: '#12395b',
          pointRadius: 4,
          clip: false
        }]
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          legend: { display: false },
          title: { display: true, text: canvas.dataset.title, color: '#0b0c0c', font: { size: 16 } }
        },
        scales: {
          x: { ticks: { color: '#0b0c0c' }, grid: { display: false } },
          y: { beginAtZero: true, max: column === 'percent' ? 100 : undefined, ticks: { color: '#0b0c0c', precision: 0 } }
        }
      }
    });
  }

  document.querySelectorAll('[data-charts]').forEach(function (charts) {
    var rows = Array.prototype.slice.call(document.querySelectorAll('[data-weeks] [data-week]'));
    charts.hidden = false;
    charts.querySelectorAll('canvas').forEach(function (canvas) {
      draw(canvas, rows);
      canvas.dataset.drawn = 'yes';
    });
  });
})();
