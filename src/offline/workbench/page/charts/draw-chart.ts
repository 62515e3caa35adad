/**
 * Draws a chart's figures on a canvas, by the library chart.js; the only file that knows it.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
  type ChartDataset,
} from 'chart.js';
import type { ChartSeries, ChartView } from '../../api';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement);
Chart.register(CategoryScale, LinearScale, Legend, Title, Tooltip);

const [TEXT, SECONDARY, LINE] = ['#1f1f1f', '#444746', '#dfe2e6'];
const FONT = { family: "Roboto, 'Noto Sans', Arial, sans-serif", size: 12 };

/** Gives back what takes the drawing away. `locale` as in 'en-US': how the axis shows numbers. */
export function drawChart(canvas: HTMLCanvasElement, view: ChartView, locale: string): () => void {
  const { kind, title, legend, labels, series } = view;
  const lying = kind === 'bar';
  const showsShare = series.length > 0 && series.every(({ isShare }) => isShare);
  const format = new Intl.NumberFormat(locale, showsShare ? SHARE : PLAIN);
  const values = {
    beginAtZero: true,
    border: { display: false },
    grid: { color: LINE },
    ticks: { color: SECONDARY, callback: (value: string | number) => format.format(Number(value)) },
  };
  const names = { grid: { display: false }, ticks: { color: TEXT, autoSkip: false } };
  const chart = new Chart<'bar' | 'line', (number | null)[], string>(canvas, {
    type: kind === 'line' ? 'line' : 'bar',
    data: { labels: [...labels], datasets: series.map(datasetOf) },
    options: {
      animation: false,
      responsive: false,
      indexAxis: lying ? 'y' : 'x',
      font: FONT,
      layout: { padding: 12 },
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: TEXT,
          font: { size: 16, weight: 'normal' },
        },
        legend: {
          display: legend !== 'none',
          position: legend === 'none' ? 'top' : legend,
          align: 'start',
          labels: { color: TEXT, boxWidth: 12, boxHeight: 12 },
        },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => textOf(series[datasetIndex], dataIndex),
          },
        },
      },
    },
  });
  return () => chart.destroy();
}

const PLAIN: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const SHARE: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

function datasetOf({ name, colour, values }: ChartSeries): ChartDataset<'bar' | 'line', (number | null)[]> {
  return { label: name, data: [...values], backgroundColor: colour, borderColor: colour };
}

function textOf({ name, texts }: ChartSeries, index: number): string {
  return `${name}: ${texts[index]}`;
}
