/**
 * English: the page that sets two schemes against each other.
 */

export const CROSSING = {
  waiting: 'Counting…',
  rows: 'Segments of',
  columns: 'split by',
  measure: 'What is counted',
  measures: { customers: 'Customers', revenue: 'Revenue' },
  share: 'Share',
  show: 'Show the customers: {amount}, {first} and {second}',
  showScored: 'Show the customers: {amount}, recency score {recency}, frequency score {frequency}',
  oneScheme: 'There is only one way to classify. Add another to set the two against each other.',
  heat: 'Recency and frequency',
  heatAbout:
    'Customers by their scores: R5 bought most recently, F5 most often. The darker, the more customers.',
  heatRevenue:
    'Share of all revenue by scores: R5 bought most recently, F5 most often. The darker, the more revenue.',
  recency: 'Recency score',
  recencyScore: 'recency score {score} of 5',
  frequencyScore: 'frequency score {score} of 5',
  without: '{count} {count:customer has|customers have} no scores: no orders yet.',
  noScores: 'Recency and frequency need orders: nobody has scores yet.',
};
