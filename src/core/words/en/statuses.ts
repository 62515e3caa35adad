/**
 * English order status words and what they mean. Settings add to them and overrule them.
 */

// prettier-ignore
export const STATUS_WORDS = {
  counts: [
    'completed', 'complete', 'delivered', 'paid', 'fulfilled', 'shipped', 'closed', 'processing', 'processed', 'confirmed', 'open',
    'pending', 'on hold', 'partially paid', 'partially fulfilled', 'unfulfilled', 'authorized', 'success', 'successful', 'succeeded',
    'done', 'finished', 'sold', 'new', 'active', 'in progress', 'in transit', 'packed', 'ready', 'received', 'invoiced', 'ok',
    'partially refunded', 'partially returned', 'picked up', 'partially shipped', 'awaiting shipment', 'awaiting payment', 'unpaid',
    'approved', 'accepted', 'valid', 'sale', 'out for delivery',
  ],
  cancelled: ['cancelled', 'canceled', 'cancel', 'void', 'voided', 'failed', 'rejected', 'declined', 'expired', 'abandoned', 'denied', 'undelivered', 'delivery failed', 'payment failed'],
  returned: ['returned', 'return', 'refunded', 'refund', 'fully refunded', 'chargeback', 'exchanged', 'fully returned', 'charged back', 'reversed'],
  ignored: ['test', 'draft', 'quote', 'trash', 'spam', 'checkout draft', 'auto draft', 'estimate', 'deleted', 'template', 'sample'],
} as const;
