/**
 * English: what each setting does. Shown in docs and, as notes, in the Settings tab.
 */
import type { BandSetting, GeneralSetting, RfmSetting, SchemeProperty, Section } from '../../core/index';

export const GENERAL_HELP: Record<GeneralSetting, string> = {
  version:
    'The layout of this tab. Written by the add-on, which brings older tabs up to date when you set up again.',
  asOf: 'The day up to which everything is counted. Blank: the day of the run.',
  language: 'The language of headers, reasons and messages. Blank: the language of whoever runs it.',
  unknownStatus:
    'What an order status means that is not listed in the section status. Blank: the order counts.',
  amountBeforeDiscount:
    'Yes: amounts are before discounts, and revenue is amount − discount. Blank or no: the amount is what the customer paid.',
  decimalSign:
    'The decimal sign of amounts written as text. Blank: as the column itself shows; a column that does not show it is reported.',
  dateOrder:
    'Whether the day or the month comes first in dates written as text. Blank: as the column itself shows; where it does not, the usual order of the spreadsheet’s country is taken and the column is reported.',
  abcBounds:
    'Customers are A while the revenue of all who rank above them is below the first share, B while it is below the second, else C. Blank: 80%; 95%.',
  orderDays:
    'Only orders of so many days up to the analysis date count, such as 365 for the last year; older ones are left out. Blank: all orders.',
  noveltyDays:
    'For how many days after its launch a product is new. Without launch dates the launch is the first day on which the orders have the product. Blank: 30.',
  styleCategories:
    'Categories that are bought for their looks: words of their names. Blank: fashion, clothing, accessories, jewellery, beauty, decor and the like, in both languages.',
  counterChannels:
    'Channels that are your own counter, besides in store, counter, showroom, tại quầy, cửa hàng and the like. Blank: only those.',
  testCustomers:
    'IDs, names or e-mail addresses of customers who are tests: they and their orders are left out. Blank: only those whom a column marks as tests.',
  metricColumns:
    'Metrics to write beside the customers, by key; all for every one. A season or a category stands behind a colon: seasonShare:Tết, categoryShare:Shoes. Blank: none.',
  accents: 'Whether accents count when texts are compared in rules. Blank: yes.',
  history: 'Whether every move from one segment to another is kept in the tab Segment history. Blank: yes.',
};

export const RFM_HELP: Record<RfmSetting, string> = {
  mode: 'Quantiles: cut points at 20, 40, 60 and 80 % of the customers with orders. Own cut points: those below. rfm-package: as the R package rfm 0.3.0 does. Blank: quantiles.',
  bins: 'How many scores there are: 1 is the lowest, this number the highest. The ready-made RFM tables are made for 5. Blank: 5.',
  recencyCuts: 'Own cut points of the days since the last order, ascending, one fewer than there are scores.',
  frequencyCuts: 'Own cut points of the number of orders, ascending, one fewer than there are scores.',
  monetaryCuts: 'Own cut points of the revenue, ascending, one fewer than there are scores.',
};

export const BAND_HELP: Record<BandSetting, string> = {
  ageBands:
    'The first age of each band but the youngest, ascending: 18; 25; 35 give the bands 0-17, 18-24, 25-34 and 35+ of the metric age band. Blank: 18; 25; 35; 45; 55; 65.',
};

export const SCHEME_HELP: Record<SchemeProperty, string> = {
  column: 'The header of the scheme’s column. Blank: the scheme’s name.',
  hitPolicy:
    'What holds when several rules match. First: the rule that stands first wins. Unique: only one rule may match; a customer whom several match is left blank and reported. Priority: the segment that stands first in the output order wins, wherever its rule stands. Collect: the customer gets every segment that matches, as a list (VIP; Deal hunter), and counts in each of them, so that shares add up to more than 100%. Blank: First.',
  order:
    'The order of the segments: in the summary, in lists under Collect, and under Priority the first one wins. Blank: as they first appear in the rules.',
  otherwise: 'The segment of customers whom no rule matches. Blank: none.',
  on: 'Whether the scheme is used. Blank: yes.',
  bins: 'The number of RFM scores that the scheme’s rules are made for: with another number the scheme is left out. Blank: any.',
  pack: 'The ready-made pack that the scheme came from. Written by the add-on.',
};

export const SECTION_HELP: Record<Section, string> = {
  general: 'What holds for the whole run.',
  source:
    'Which sheet is which table. Name: customers, orders, lines or products. Value: the sheet’s name; none says that there is no such sheet. Blank: the sheet is found by its name and headers. Customers or orders: one is needed.',
  map: 'Which column holds which field, where the header does not say so. Name: the field. Value: the header.',
  status:
    'What an order status means. Name: the word in the sheet. Value: counts, cancelled, returned or ignored.',
  season:
    'When a season is. Name: one of the seasons below, or one of your own. Value: no switches it off; a day of the year (24/12), Lunar New Year or Black Friday makes From and To days before and after that day (-14 and 0); every year makes them days of the year (1/12 and 10/1, across New Year); with a blank value two dates are one season of one year, a row a year. Your first row for a season takes the place of what is built in; further rows of the same name add to it. A season counts for the year of its day (Tết: the lunar year), otherwise for the year in which it starts.',
  scheme:
    'The ways to classify, a row each: Name is the scheme; Value is First, Unique, Priority, Collect, yes or no. A row named "Scheme: property" sets one of the properties below. Once one scheme is listed, every scheme of the Rules tab must be.',
  rfm: 'How recency, frequency and monetary scores are made.',
  owner:
    'Who of those named in the column Owner of the rules is away. Name: the person. Value: away or no; present or yes ends what the rows above say. From and To: the first and the last day away; a blank one leaves that side open. Whoever is away on the analysis date gets no customers, and their customers go to others of the same rule. Back again, they take turns as before; of their former customers they get back those for whom the sheet’s own column of owners names them.',
  band: 'Where the bands of a number begin.',
  'walk-in':
    'IDs and names that stand for walk-in customers, besides the built-in ones (walk-in, guest, khách lẻ …). Together they are one customer, in the segment Walk-in of every scheme whose rules do not ask about walk-ins. Name: the ID or name.',
};
