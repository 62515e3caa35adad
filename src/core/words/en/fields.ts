/**
 * English headers by field, in tiers: where two columns fit, the one of the earlier tier is taken.
 * Compared by foldKey: case, blanks and signs do not matter.
 */
import type { FieldKey } from '../field-keys';

// prettier-ignore
export const FIELD_ALIASES: Record<FieldKey, readonly (readonly string[])[]> = {
  'customers.customerId': [
    ['customer id'],
    ['customer key', 'customer number', 'customer no', 'customer code', 'cust id', 'id customer'],
    ['client id', 'member id', 'household id', 'user id', 'account id', 'contact id', 'buyer id', 'subscriber id', 'loyalty id', 'membership number', 'member number', 'account number', 'client code', 'client number', 'shopper id'],
    ['id', 'code', 'key'],
    ['customer', 'client', 'member'],
    ['email', 'email address', 'customer email', 'e-mail'],
    ['phone', 'phone number', 'customer phone', 'mobile', 'mobile number', 'telephone'],
    ['customer name', 'full name', 'name', 'client name'],
  ],
  'customers.name': [
    ['name', 'full name', 'customer name', 'client name', 'member name', 'contact name', 'display name'],
    ['customer', 'client', 'member', 'company', 'company name'],
  ],
  'customers.firstName': [['first name', 'given name', 'forename'], ['billing first name', 'customer first name']],
  'customers.lastName': [['last name', 'surname', 'family name'], ['billing last name', 'customer last name']],
  'customers.email': [['email', 'email address', 'e-mail', 'customer email', 'mail'], ['billing email', 'contact email', 'primary email']],
  'customers.phone': [
    ['phone', 'phone number', 'mobile', 'mobile phone', 'mobile number', 'telephone', 'cell phone', 'customer phone', 'tel'],
    ['billing phone', 'default address phone', 'contact phone', 'contact number', 'whatsapp', 'zalo'],
  ],
  'customers.birthDate': [['birth date', 'date of birth', 'birthday', 'dob', 'born'], ['customer birth date', 'birth day']],
  'customers.birthYear': [['birth year', 'year of birth', 'year birth', 'born in']],
  'customers.age': [['age', 'age in years', 'customer age', 'age years'], ['age group', 'age band', 'age range', 'age bracket']],
  'customers.gender': [['gender', 'sex'], ['customer gender'], ['prefix', 'salutation', 'honorific']],
  'customers.income': [
    ['income', 'annual income', 'yearly income', 'household income', 'monthly income'],
    ['income band', 'income group', 'income range', 'income bracket', 'salary', 'annual salary', 'estimated salary'],
  ],
  'customers.country': [['country', 'country name'], ['country code', 'default address country', 'default address country code', 'billing country', 'nation']],
  'customers.region': [
    ['region', 'state', 'province', 'state province', 'sales region'],
    ['territory', 'area', 'default address province', 'default address province code', 'billing state', 'county', 'district'],
  ],
  'customers.city': [['city', 'town', 'city name'], ['default address city', 'billing city', 'shipping city', 'location']],
  'customers.address': [
    ['address', 'street address', 'full address', 'home address', 'customer address'],
    ['address 1', 'address line 1', 'street', 'default address address1', 'default address address 1', 'billing address', 'billing address 1', 'shipping address'],
  ],
  'customers.interests': [['interests', 'interest', 'hobbies', 'preferences'], ['interested in', 'favourite categories', 'favorite categories', 'topics']],
  'customers.tags': [['tags', 'tag', 'labels', 'label'], ['customer tags', 'customer group', 'customer groups', 'group', 'groups', 'customer type']],
  'customers.signupDate': [
    ['signup date', 'sign up date', 'sign-up date', 'signed up', 'date joined', 'join date', 'joined', 'registration date', 'registered', 'date registered', 'registered at', 'enrolment date', 'enrollment date', 'member since', 'customer since'],
    ['created at', 'created', 'created date', 'date created', 'dt customer', 'date added', 'first seen', 'creation date'],
  ],
  'customers.source': [
    ['source', 'lead source', 'acquisition source', 'customer source', 'acquisition channel'],
    ['utm source', 'origin', 'how did you hear about us', 'channel', 'referral source', 'traffic source'],
  ],
  'customers.referrerId': [['referrer id', 'referred by', 'referrer', 'referred by id', 'referral id', 'referrer customer id'], ['invited by', 'introduced by', 'sponsor']],
  'customers.referralCount': [['referral count', 'number of referrals', 'referrals', 'referral number', 'total referrals'], ['friends referred', 'people referred', 'invites']],
  'customers.visits': [
    ['visits', 'visit count', 'number of visits', 'total visits', 'interactions', 'number of interactions', 'interaction count'],
    ['num web visits month', 'web visits', 'website visits', 'sessions', 'page views', 'contacts', 'number of contacts', 'touchpoints'],
  ],
  'customers.lastInteraction': [
    ['last interaction', 'last interaction date', 'last contact', 'last contact date', 'last contacted', 'date of last contact'],
    ['last visit', 'last visit date', 'last seen', 'last active', 'last activity', 'last activity date', 'last login'],
  ],
  'customers.complaints': [['complaints', 'complaint count', 'number of complaints', 'total complaints'], ['complain', 'complaint', 'complained', 'open complaints', 'tickets', 'support tickets']],
  'customers.rating': [['rating', 'customer rating', 'average rating', 'satisfaction rating'], ['satisfaction', 'satisfaction score', 'csat', 'nps', 'nps score', 'stars', 'review score', 'feedback score']],
  'customers.consent': [
    ['consent', 'marketing consent', 'accepts marketing', 'opt in', 'opted in', 'marketing opt in'],
    ['accepts email marketing', 'email consent', 'email marketing consent', 'subscribed', 'newsletter', 'accepts sms marketing', 'email opt in', 'gdpr consent'],
  ],
  'customers.doNotContact': [['do not contact', 'dnc', 'do not call', 'do not email', 'do not disturb'], ['unsubscribed', 'opted out', 'opt out', 'blacklist', 'blacklisted', 'suppressed']],
  'customers.owner': [
    ['owner', 'account owner', 'account manager', 'sales rep', 'salesperson', 'assigned to', 'customer owner'],
    ['sales representative', 'rep', 'contact owner', 'agent', 'staff', 'staff in charge', 'person in charge', 'consultant', 'advisor'],
  ],
  'customers.assignedOwner': [['assigned owner']],
  'customers.isTest': [['is test', 'test', 'test customer', 'test account', 'is test customer', 'test flag'], ['is internal', 'internal', 'dummy']],
  'customers.orderCount': [
    ['order count', 'number of orders', 'orders', 'orders count', 'total orders', 'num orders', 'transaction count', 'number of transactions'],
    ['purchases', 'number of purchases', 'purchase count', 'total purchases', 'transactions', 'invoices', 'number of invoices', 'frequency'],
  ],
  'customers.revenue': [
    ['revenue', 'total revenue', 'total spent', 'total spend', 'lifetime spend', 'total sales', 'net revenue'],
    ['sales', 'spend', 'spent', 'amount spent', 'total amount', 'total purchase amount', 'total order value', 'monetary', 'monetary value', 'lifetime revenue', 'lifetime value', 'turnover', 'net sales', 'amount'],
  ],
  'customers.recencyDays': [
    ['recency days', 'days since last order', 'days since last purchase', 'days since last transaction'],
    ['recency', 'days since last visit', 'days inactive'],
  ],
  'customers.lastOrderDate': [
    ['last order date', 'last purchase date', 'date of last order', 'date of last purchase', 'last order', 'last purchase', 'most recent order', 'most recent purchase', 'latest order date', 'last transaction date', 'most recent order date', 'most recent purchase date'],
    ['most recent visit', 'last order at', 'last invoice date', 'last sale date', 'last bought'],
  ],
  'orders.orderId': [
    ['order id', 'order number', 'order no', 'order code', 'order key', 'sales order number', 'order ref', 'order reference', 'order name'],
    ['basket id', 'transaction id', 'invoice id', 'invoice number', 'invoice no', 'invoice', 'receipt id', 'receipt number', 'receipt no', 'receipt', 'transaction number', 'transaction no', 'sales order', 'sale id', 'ticket number', 'bill number', 'bill no', 'purchase id', 'checkout id'],
    ['order', 'reference', 'document number', 'id', 'number', 'no'],
  ],
  'orders.customerId': [
    ['customer id'],
    ['customer key', 'customer number', 'customer no', 'customer code', 'cust id', 'id customer', 'customer user'],
    ['client id', 'member id', 'household id', 'user id', 'account id', 'contact id', 'buyer id', 'subscriber id', 'loyalty id', 'membership number', 'member number', 'account number', 'client code', 'client number', 'shopper id'],
    ['customer', 'client', 'member', 'buyer', 'household', 'sold to', 'bill to'],
    ['customer email', 'email', 'email address', 'billing email', 'buyer email', 'e-mail', 'contact email', 'email billing'],
    ['customer phone', 'phone', 'phone number', 'billing phone', 'mobile', 'mobile number', 'buyer phone', 'phone billing', 'telephone'],
    ['customer name', 'full name', 'client name', 'buyer name', 'billing name', 'name'],
  ],
  'orders.orderDate': [
    ['order date', 'date of order', 'ordered at', 'ordered on', 'ordered', 'order datetime', 'order timestamp', 'order time', 'order placed', 'date ordered'],
    ['date', 'purchase date', 'transaction date', 'transaction timestamp', 'invoice date', 'sale date', 'sales date', 'date of sale', 'date of purchase', 'receipt date', 'order day', 'purchased at', 'purchased on', 'order created at', 'order creation date', 'posting date', 'transaction time', 'basket date'],
    ['created at', 'created', 'created date', 'date created', 'processed at', 'datetime', 'date time', 'timestamp', 'day'],
    ['paid at', 'payment date', 'paid date', 'completed at', 'completed date', 'fulfilled at'],
  ],
  'orders.amount': [
    ['line total', 'line amount', 'extended price', 'item total', 'line revenue'],
    ['amount', 'order amount', 'order total', 'total amount', 'total', 'order value', 'grand total', 'net amount', 'sales amount', 'total paid', 'amount paid', 'order total amount', 'total price', 'order sales'],
    ['revenue', 'net revenue', 'net sales', 'sales value', 'sales', 'sale amount', 'spend', 'total spent', 'invoice amount', 'transaction amount', 'purchase amount', 'paid', 'total sales', 'total revenue', 'net total', 'total value', 'monetary', 'basket value'],
    ['subtotal', 'sub total', 'order subtotal', 'gross amount', 'gross sales', 'value', 'payment', 'turnover'],
  ],
  'orders.unitPrice': [['unit price', 'price', 'price each', 'item price', 'unit cost to customer', 'price per unit'], ['lineitem price', 'line item price', 'product price', 'selling price', 'sale price', 'list price', 'item cost', 'rate']],
  'orders.quantity': [
    ['quantity', 'qty', 'order quantity', 'total quantity', 'quantity ordered', 'units', 'number of items', 'item count', 'items'],
    ['cds', 'pieces', 'lineitem quantity', 'line item quantity', 'units sold', 'item quantity', 'total items', 'total units', 'pcs'],
  ],
  'orders.discount': [
    ['discount', 'discount amount', 'total discount', 'order discount', 'discounts', 'discount total', 'discount value', 'total discounts'],
    ['retail disc', 'discount rate', 'discount %', 'discount percent', 'discount percentage', 'discount share', '% discount', 'disc', 'disc %', 'cart discount', 'cart discount amount', 'discount pct', 'promotion amount', 'lineitem discount'],
    ['money off', 'markdown', 'rebate', 'savings'],
  ],
  'orders.product': [
    ['product', 'product id', 'product key', 'product code', 'product name', 'item', 'item name', 'product title'],
    ['sku', 'product sku', 'item id', 'item code', 'article', 'lineitem name', 'line item name', 'lineitem sku', 'item sku', 'stock code', 'description', 'variant', 'products', 'items ordered'],
  ],
  'orders.category': [
    ['category', 'product category', 'item category', 'category name', 'product category name', 'product type'],
    ['department', 'product line', 'product group', 'collection', 'line item category', 'item group', 'type'],
    ['subcategory', 'sub category', 'product subcategory', 'brand', 'vendor', 'lineitem vendor'],
  ],
  'orders.launchDate': [['launch date', 'product launch date', 'launched', 'release date', 'launched at', 'product launched'], ['date launched', 'available from', 'first available', 'published at', 'introduced']],
  'orders.status': [
    ['status', 'order status', 'order state', 'state of order'],
    ['financial status', 'payment status', 'transaction status', 'sale status', 'invoice status'],
    ['fulfillment status', 'fulfilment status', 'delivery status', 'shipping status'],
  ],
  'orders.channel': [
    ['channel', 'sales channel', 'order channel', 'purchase channel', 'order source', 'sale channel'],
    ['source', 'source name', 'store', 'shop', 'branch', 'platform', 'point of sale', 'location', 'medium', 'created via', 'store name', 'outlet'],
  ],
  'orders.coupon': [
    ['coupon', 'coupon code', 'discount code', 'voucher', 'voucher code', 'promo code', 'promotion code', 'coupons', 'coupon used', 'discount codes', 'coupon codes', 'coupon items'],
    ['promotion', 'coupon disc', 'coupon discount', 'campaign code', 'offer code', 'gift code', 'voucher discount'],
  ],
  'orders.refund': [
    ['refund', 'refund amount', 'refunded amount', 'refunded', 'refunds', 'amount refunded', 'total refunded', 'order refund amount', 'total refunds', 'total refund'],
    ['returned amount', 'return amount', 'refund total', 'returns'],
  ],
  'orders.currency': [['currency', 'currency code', 'order currency'], ['presentment currency', 'ccy']],
  'orders.name': [['customer name', 'full name', 'client name', 'buyer name'], ['billing name', 'shipping name', 'recipient', 'recipient name'], ['customer', 'client', 'buyer', 'name', 'ship to name']],
  'orders.firstName': [['first name', 'given name', 'customer first name'], ['billing first name', 'first name billing', 'shipping first name']],
  'orders.lastName': [['last name', 'surname', 'family name', 'customer last name'], ['billing last name', 'last name billing', 'shipping last name']],
  'orders.email': [['email', 'customer email', 'email address', 'e-mail', 'buyer email'], ['billing email', 'contact email', 'email billing']],
  'orders.phone': [['phone', 'phone number', 'customer phone', 'mobile', 'mobile number', 'telephone', 'buyer phone'], ['billing phone', 'shipping phone', 'phone billing', 'contact number']],
  'lines.orderId': [
    ['order id', 'order number', 'order no', 'order code', 'order key', 'sales order number', 'order ref', 'order name'],
    ['basket id', 'transaction id', 'invoice id', 'invoice number', 'invoice no', 'invoice', 'receipt id', 'receipt number', 'receipt no', 'receipt', 'transaction number', 'sale id', 'bill number', 'bill no'],
    ['order', 'reference', 'document number'],
  ],
  'lines.product': [
    ['product id', 'product key', 'product code', 'item id', 'item code'],
    ['sku', 'product sku', 'lineitem sku', 'item sku', 'stock code', 'article'],
    ['product', 'product name', 'item', 'item name', 'lineitem name', 'line item name', 'product title', 'description'],
  ],
  'lines.quantity': [['quantity', 'qty', 'order quantity', 'quantity ordered', 'units'], ['pieces', 'lineitem quantity', 'line item quantity', 'units sold', 'item quantity', 'pcs', 'count']],
  'products.product': [
    ['product id', 'product key', 'product code', 'item id', 'item code'],
    ['sku', 'product sku', 'item sku', 'variant sku', 'stock code', 'article', 'barcode', 'handle'],
    ['id', 'code', 'key', 'product', 'item'],
    ['product name', 'item name', 'product title', 'name', 'title'],
  ],
  'products.productName': [['product name', 'item name', 'product title', 'name', 'title'], ['product', 'item', 'description']],
  'products.category': [
    ['category', 'product category', 'item category', 'category name', 'product category name', 'product type'],
    ['department', 'product line', 'product group', 'collection', 'type', 'item group'],
    ['subcategory', 'sub category', 'product subcategory', 'brand', 'vendor'],
  ],
  'products.launchDate': [['launch date', 'product launch date', 'launched', 'release date', 'launched at'], ['date launched', 'available from', 'first available', 'published at', 'introduced', 'created at', 'date added']],
  'products.price': [['price', 'unit price', 'product price', 'selling price', 'sale price', 'item price'], ['variant price', 'list price', 'retail price', 'regular price', 'rrp']],
};
