export type TextKind = 'sign' | 'document' | 'product' | 'menu' | 'screen' | 'jersey';

type Phrases = {
  /** Each is the lines that stand below each other. */
  blocks: readonly [readonly string[], ...(readonly string[])[]];
  /** A page of writing, or some of it on a thing. */
  isPage: boolean;
};

export const PHRASES: Record<TextKind, Phrases> = {
  sign: {
    isPage: false,
    blocks: [
      ['STOP'],
      ['EXIT'],
      ['OPEN'],
      ['ONE WAY'],
      ['NO PARKING'],
      ['MAIN ST'],
      ['CENTRAL', 'STATION'],
      ['SPEED LIMIT', '30'],
      ['Coffee & Books'],
      ['TAXI'],
    ],
  },
  document: {
    isPage: true,
    blocks: [
      [
        'INVOICE',
        'Invoice No. 20417',
        'Date: 2025-03-14',
        'Consulting, 8 hours 960.00',
        'Travel 84.50',
        'Total 1,044.50',
        'Thank you for your business',
      ],
      [
        'Corner Market',
        '12 High Street',
        'Bread 2.40',
        'Milk 1.15',
        'Apples 3.60',
        'TOTAL 7.15',
        'Paid by card',
      ],
      [
        'Meeting notes',
        'Agree on the schedule',
        'Send the drawings by Friday',
        'Next meeting: Monday at 10:00',
      ],
      ['BOARDING PASS', 'Flight QX 482', 'Gate B12', 'Seat 14A', 'Boarding 09:35'],
    ],
  },
  product: {
    isPage: false,
    blocks: [
      ['ORGANIC', 'Net weight 500 g'],
      ['SALE', '50% OFF'],
      ['FRAGILE', 'This side up'],
      ['Handmade'],
      ['NEW'],
    ],
  },
  menu: {
    isPage: false,
    blocks: [['Dish of the day', '9.50'], ['Breakfast', 'until 11 am'], ['MENU'], ['Fresh coffee']],
  },
  screen: {
    isPage: false,
    blocks: [['Good morning'], ['Inbox (3)', 'Drafts'], ['Hello, world!'], ['Loading...']],
  },
  jersey: { isPage: false, blocks: [['10'], ['23'], ['7'], ['UNITED', '9'], ['CITY', '11']] },
};
