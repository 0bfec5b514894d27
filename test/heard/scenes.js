// What is pressed on small pages, and what Orca 43 must say then, in English and simplified Chinese. Orca's own words are English.

/** Words that both browsers lead to, or what only some do. @typedef {string | Partial<Record<import('./desktop.js').BrowserName, string[]>>} Words */
/** A key, or what else is done, and what is said then. @typedef {readonly [act: string, ...said: Words[]]} Step */
/** @typedef {{name: string, body: string, steps: readonly Step[]}} Scene */

const value = '<p>Ships: <szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>.</p>';
const line = '<szhk-port-throughput></szhk-port-throughput>';
const bars = '<szhk-port-throughput view="ranking"></szhk-port-throughput>';
const facts = '<szhk-research-output></szhk-research-output>';
const map = '<szhk-port-map></szhk-port-map>';
const events = '<szhk-milestones view="market-connect"></szhk-milestones>';
const table = '<szhk-professional-access></szhk-professional-access>';

/** The browser says by itself that rows have moved; Firefox does not. @param {string} heading @param {string} way @returns {Words} */
const resorted = (heading, way) => ({chrome: ['Rows reordered', `${heading}. sorted ${way}`]});

const keys =
  'Left and right arrows: values. Up and down: series. Home, End, Page Up, Page Down: first, last, other series. Enter: select. Escape: leave.';
const lineInEnglish = [
  'Line chart, 2 lines (Shenzhen, Hong Kong).',
  'List with 43 items.',
  `Shenzhen has handled more containers than Hong Kong since 2013. Horizontal axis: years, 2001–2023. Vertical axis: Container throughput, from 5 million TEU (Shenzhen, 2001) to 30.04 million TEU (Shenzhen, 2022). ${keys}`,
];
const menuInEnglish = [
  {firefox: ['menu'], chrome: ['Menu of the chart menu.']},
  'Listen panel.',
  'Play the values as tones.',
  {firefox: ['expanded']},
];
const menuButtonInEnglish = ['Menu of the chart collapsed push button.', 'opens menu'];

const barsInEnglish = `Shenzhen was the world’s fourth-largest container port in 2022. Horizontal axis: Container throughput, from 16.68 million TEU (Hong Kong, 2022) to 47.3 million TEU (Shanghai, 2022). ${keys}`;
const mapInEnglish = [
  'Sketch map, 15 numbered places with a key.',
  'List with 15 items.',
  `There are 15 first-class ports of entry: seven road, one rail, six water and one air. ${keys}`,
];

/** @type {readonly Scene[]} */
const english = [
  {
    name: 'a number in a sentence',
    body: value,
    steps: [
      ['Tab', '30.04 million TEU.', 'Shenzhen, Container throughput, 2022 Precision: as stated Source: PHBS Think Tank, section 5.1.2.'],
    ],
  },
  {
    name: 'a line chart',
    body: line,
    steps: [
      ['Tab', ...lineInEnglish, 'Focus mode'],
      ['Right', 'Shenzhen, 2001: 5 million TEU. Container throughput. People’s Daily.'],
      ['Right', 'Shenzhen, 2003: 10.65 million TEU. Container throughput. Kaiji Press.'],
      ['Right', 'Shenzhen, 2004: 13.615 million TEU. Container throughput. Wikipedia.'],
      ['Right', 'Shenzhen, 2005: 16.197 million TEU. Container throughput. Wikipedia.'],
      ['Right', 'Shenzhen, 2006: 18.469 million TEU. Container throughput. Wikipedia.'],
      ['Right', 'Shenzhen, 2007: 21.099 million TEU. Container throughput. Wikipedia.'],
      ['Down', 'Hong Kong, 2007: 23.881 million TEU. Container throughput. Wikipedia.'],
      ['Return', 'Selected'],
      ['Return', 'Not selected'],
      ['space', 'Selected'],
      ['Left', 'Hong Kong, 2006: 23.539 million TEU. Container throughput. Wikipedia.'],
      ['Right', 'Hong Kong, 2007: 23.881 million TEU. Selected. Container throughput. Wikipedia.'],
      ['Escape', ...lineInEnglish],
      ['Tab', 'Show as table collapsed push button.'],
      ['shift+Tab', ...lineInEnglish],
      ['Page_Down', 'Shenzhen, 2001: 5 million TEU. Container throughput. People’s Daily.'],
      ['Page_Down', 'Hong Kong, 2002: 19.144 million TEU. Container throughput. Census and Statistics Department, Hong Kong.'],
      ['End', 'Hong Kong, 2023: 14.4 million TEU. Container throughput. Marine Department, Hong Kong (South China Morning Post).'],
      ['Page_Up', 'Shenzhen, 2001: 5 million TEU. Container throughput. People’s Daily.'],
    ],
  },
  {
    name: 'a chart from top to bottom',
    body: line,
    steps: [
      ['ctrl+Home', 'Ports.'],
      [
        'KP_Add',
        'Ports Start.',
        'Shenzhen has handled more containers than Hong Kong since 2013 heading level 3',
        'Container throughput of Shenzhen and Hong Kong, million TEU, 2001–2023',
        'Line chart, 2 lines (Shenzhen, Hong Kong). List with 43 items',
        'Horizontal axis: years, 2001–2023. Vertical axis: Container throughput, from 5 million TEU (Shenzhen, 2001) to 30.04 million TEU (Shenzhen, 2022).',
        'Shenzhen–Hong Kong Cooperation: Review and Integration in the New Era (PHBS Think Tank, June 2023), section 5.1.',
        'Other sources: Census and Statistics Department, Hong Kong (FreightWaves); Wikipedia; UNCTAD; World Shipping Council; PortNews; Marine Department, Hong Kong (South China Morning Post); People’s Daily; Kaiji Press; Niuku International; Shenzhen Municipal Transport Bureau (Xinhua, Niuku International).',
        'Large dots: stated in the report. Lines and pale columns: other sources. Dashed: no value for the years between.',
        'The report gives the value of 2022 and says that Shenzhen first passed Hong Kong in 2013; the other years come from other publishers.',
        'Show as table collapsed push button Menu of the chart collapsed push button opens menu',
      ],
    ],
  },
  {
    name: 'bars',
    body: bars,
    steps: [
      [
        'Tab',
        'Bar chart, 6 bars.',
        'List with 7 items.',
        `Shenzhen was the world’s fourth-largest container port in 2022. Horizontal axis: Container throughput, from 16.68 million TEU (Hong Kong, 2022) to 47.3 million TEU (Shanghai, 2022). ${keys}`,
        'Focus mode',
      ],
      ['Right', 'Shanghai, 2022: 47.3 million TEU. Container throughput. Guangzhou Port and Shipping Association (Alphaliner).'],
      ['Down', 'Singapore, 2022: 37.3 million TEU. Container throughput. Maritime and Port Authority of Singapore (The Straits Times).'],
    ],
  },
  {
    name: 'facts',
    body: facts,
    steps: [
      [
        'Tab',
        '6 numbers in large type.',
        'List with 6 items.',
        `Hong Kong is first of the 20 cities on both axes, papers and highly cited papers per head. ${keys}`,
        'Focus mode',
      ],
      [
        'Right',
        'Hong Kong, 20 innovation cities of the world, 2016–2020: No. 1. Rank by papers per researcher. PHBS Think Tank, section 6.1.1, figure 6.5.',
      ],
    ],
  },
  {
    name: 'a map',
    body: map,
    steps: [
      [
        'Tab',
        'Sketch map, 15 numbered places with a key.',
        'List with 15 items.',
        `There are 15 first-class ports of entry: seven road, one rail, six water and one air. ${keys}`,
        'Focus mode',
      ],
      [
        'Right',
        'Shenzhen Bay: road. Opened: 1 July 2007. Details: Cargo inspection around the clock since December 2020; cargo vehicles of the western side are to cross here. Transport Department and MTR Corporation, Hong Kong, section 5.1.2.',
      ],
    ],
  },
  {
    name: 'a time line',
    body: events,
    steps: [
      [
        'Tab',
        'Time line from top to bottom, 9 events, 2014–2023.',
        'List with 9 items.',
        `Markets opened to each other in steps, from Shanghai-Hong Kong Stock Connect (2014) to Swap Connect (2023). ${keys}`,
        'Focus mode',
      ],
      [
        'Right',
        'November 2014: Shanghai-Hong Kong Stock Connect opens. Places: Shanghai, Hong Kong. PHBS Think Tank, section 4.3.1, figure 4.15.',
      ],
    ],
  },
  {
    name: 'table 7.2, sorted and read by cells',
    body: table,
    steps: [
      [
        'Tab',
        'Architects and planners can practise after filing, without sitting an examination Access of Hong Kong and Macao professionals to practice in Shenzhen.',
        'table with 8 rows 4 columns column header. Name push button. Sort by Name.',
      ],
      ['Return', resorted('Name', 'ascending'), 'Sorted by Name, ascending'],
      ['Return', resorted('Name', 'descending'), 'Sorted by Name, descending'],
      ['Return', {chrome: ['Rows reordered']}, 'In the original order'],
      ['alt+shift+Down', 'Tax agents row header. Row 2, column 1.'],
      ['alt+shift+Right', {firefox: ['Procedure']}, 'Registration to practise. Row 2, column 2.'],
    ],
  },
  {
    name: 'an error while the page is open',
    body: line,
    steps: [['places=mars', 'Unknown place “mars”. Available: Shenzhen, Guangzhou, Hong Kong, Ningbo-Zhoushan, Shanghai, Singapore.']],
  },
  {
    name: 'the menu, tones and a copied citation',
    body: line,
    steps: [
      ['Tab', ...lineInEnglish, 'Focus mode'],
      ['Tab', 'Show as table collapsed push button.'],
      ['Tab', ...menuButtonInEnglish],
      ['Return', ...menuInEnglish],
      ['Down', 'leaving panel.', 'Download panel.', 'Image (PNG)'],
      ['Escape', ...menuButtonInEnglish],
      ['Return', ...menuInEnglish],
      ['End', 'leaving panel.', 'Copy citation panel.', 'BibTeX.'],
      ['Return', ...menuButtonInEnglish, 'Copied'],
      ['Return', ...menuInEnglish],
      [
        'Return',
        ...menuButtonInEnglish,
        'Line chart, 2 lines (Shenzhen, Hong Kong). List with 43 items',
        'Shenzhen, 2001: 5 million TEU. Container throughput. People’s Daily.',
        'Tones on: arrow keys play values, P a whole series',
      ],
    ],
  },
  {
    name: 'a table that takes a while to load, sorted by a number',
    body: bars,
    steps: [
      ['Tab', 'Bar chart, 6 bars.', 'List with 7 items.', barsInEnglish, 'Focus mode'],
      ['Tab', 'Show as table collapsed push button.'],
      ['Return', 'expanded', 'Loading…'],
      ['until=th'],
      ['Tab', ...menuButtonInEnglish],
      ['Tab', 'Table of the values region.', 'Browse mode'],
      [
        'Tab',
        {
          chrome: [
            'Shenzhen was the world’s fourth-largest container port in 2022 Container throughput of six large ports, million TEU, 2022.',
          ],
        },
        'table with 8 rows 6 columns',
        'column header. Period push button. Sort by Period.',
      ],
      ['Tab', 'column header. Place push button. Sort by Place.'],
      ['Tab', 'column header. Value push button. Sort by Value.'],
      ['Return', resorted('Value', 'ascending'), 'Sorted by Value, ascending'],
      ['Return', resorted('Value', 'descending'), 'Sorted by Value, descending'],
    ],
  },
  {
    name: 'cells of a table, also an empty one',
    body: map,
    steps: [
      ['Tab', ...mapInEnglish, 'Focus mode'],
      ['Tab', 'Show as table collapsed push button.'],
      ['Return', 'expanded', 'Loading…'],
      ['until=th'],
      ['Tab', ...menuButtonInEnglish],
      ['Tab', 'Table of the values region.', 'Browse mode'],
      [
        'Tab',
        {
          chrome: [
            'There are 15 first-class ports of entry: seven road, one rail, six water and one air Ports of entry between Shenzhen and Hong Kong.',
          ],
        },
        'table with 16 rows 6 columns column header. Name push button. Sort by Name.',
      ],
      ['Tab', 'column header. Kind push button. Sort by Kind.'],
      ['Tab', 'column header. Opened push button. Sort by Opened.'],
      ['Return', resorted('Opened', 'ascending'), 'Sorted by Opened, ascending'],
      ['alt+shift+Down', 'none. Row 2, column 3.'],
      ['alt+shift+Left', 'Kind water. Row 2, column 2.'],
      ['alt+shift+Left', {firefox: ['Name']}, 'Shekou row header. Row 2, column 1.'],
    ],
  },
];

const keysInChinese =
  '左右方向键：逐个数值。上下方向键：切换系列。Home、End、Page Up、Page Down：首个、末个、前后系列。Enter：选定。Esc：离开。';
const lineInChinese = [
  '折线图，2条线（深圳、香港）。',
  'List with 43 items.',
  `2013年起，深圳港集装箱吞吐量超过香港。横轴：年份，2001—2023年。纵轴：集装箱吞吐量，从500万标准箱（深圳，2001年）至3,004万标准箱（深圳，2022年）。${keysInChinese}`,
];
const barsInChinese = [
  '条形图，6个条形。',
  'List with 7 items.',
  `2022年，深圳港集装箱吞吐量列世界第四。横轴：集装箱吞吐量，从1,668万标准箱（香港，2022年）至4,730万标准箱（上海，2022年）。${keysInChinese}`,
];
const menuInChinese = [{firefox: ['menu'], chrome: ['图表菜单 menu.']}, '聆听 panel.', '以音高播放数值.', {firefox: ['expanded']}];
const menuButtonInChinese = ['图表菜单 collapsed push button.', 'opens menu'];

/** @type {readonly Scene[]} */
const chinese = [
  {
    name: 'a number in a sentence',
    body: value,
    steps: [['Tab', '3,004万标准箱.', '深圳，集装箱吞吐量，2022年 数值性质：原值 来源：北大汇丰智库，第5.1.2节.']],
  },
  {
    name: 'a line chart',
    body: line,
    steps: [
      ['Tab', ...lineInChinese, 'Focus mode'],
      ['Right', '深圳，2001年：500万标准箱。集装箱吞吐量。《人民日报》。'],
      ['Right', '深圳，2003年：1,065万标准箱。集装箱吞吐量。Kaiji Press。'],
      ['Page_Down', '香港，2002年：1,914.4万标准箱。集装箱吞吐量。香港政府统计处。'],
      ['Return', '已选定'],
      ['Return', '未选定'],
      ['Escape', ...lineInChinese],
    ],
  },
  {
    name: 'a chart from top to bottom',
    body: line,
    steps: [
      ['ctrl+Home', 'Ports.'],
      [
        'KP_Add',
        'Ports Start.',
        '2013年起，深圳港集装箱吞吐量超过香港 heading level 3',
        '深圳与香港集装箱吞吐量（万标准箱），2001—2023年',
        '折线图，2条线（深圳、香港）。 List with 43 items',
        '横轴：年份，2001—2023年。纵轴：集装箱吞吐量，从500万标准箱（深圳，2001年）至3,004万标准箱（深圳，2022年）。',
        '《深圳—香港合作回顾与新时期融合发展》（北大汇丰智库，2023年6月），第5.1节。',
        '其他来源：香港政府统计处（FreightWaves）、维基百科、联合国贸易和发展会议、世界航运理事会、PortNews、香港海事处（《南华早报》）、《人民日报》、Kaiji Press、纽酷国际、深圳市交通运输局（新华社、纽酷国际）。',
        '大圆点：报告所载数值。线条、较淡的柱：其他来源。虚线：其间年份无数值。',
        '报告只给出2022年的数值，并指出深圳于2013年首次超过香港；其余年份取自其他机构。',
        '以表格显示 collapsed push button 图表菜单 collapsed push button opens menu',
      ],
    ],
  },
  {
    name: 'bars',
    body: bars,
    steps: [
      ['Tab', ...barsInChinese, 'Focus mode'],
      ['Right', '上海，2022年：4,730万标准箱。集装箱吞吐量。广州港口航运协会（Alphaliner）。'],
    ],
  },
  {
    name: 'facts',
    body: facts,
    steps: [
      [
        'Tab',
        '大字列出6个数值。',
        'List with 6 items.',
        `香港两项指标，即人均论文与人均高被引论文，均为20城之首。${keysInChinese}`,
        'Focus mode',
      ],
      ['Right', '香港，全球20个创新城市，2016—2020年：第1名。科研人员人均发表论文量排名。北大汇丰智库，第6.1.1节，图6.5。'],
    ],
  },
  {
    name: 'a map',
    body: map,
    steps: [
      [
        'Tab',
        '示意地图，15处编号地点，附图例。',
        'List with 15 items.',
        `一级口岸15个：公路7个、铁路1个、水运6个、航空1个。${keysInChinese}`,
        'Focus mode',
      ],
      [
        'Right',
        '深圳湾：公路。启用时间：2007年7月1日。详情：2020年12月起24小时货检；西部跨境货车将统一经此出入境。香港运输署、港铁公司，第5.1.2节。',
      ],
    ],
  },
  {
    name: 'a time line',
    body: events,
    steps: [
      [
        'Tab',
        '时间线，自上而下，9个事件，2014—2023年。',
        'List with 9 items.',
        `由2014年沪港通到2023年互换通，市场逐步相互开放。${keysInChinese}`,
        'Focus mode',
      ],
      ['Right', '2014年11月：沪港通开通。地区：上海、香港。北大汇丰智库，第4.3.1节，图4.15。'],
    ],
  },
  {
    name: 'table 7.2, sorted and read by cells',
    body: table,
    steps: [
      [
        'Tab',
        '建筑师和规划师备案后可免考执业 港澳专业人士在深执业手续.',
        'table with 8 rows 4 columns column header. 名称 push button. 按名称排序.',
      ],
      ['Return', resorted('名称', 'ascending'), '已按名称升序排列'],
      ['Return', resorted('名称', 'descending'), '已按名称降序排列'],
      ['Return', {chrome: ['Rows reordered']}, '已恢复原来的顺序'],
      ['alt+shift+Down', '税务师 row header. Row 2, column 1.'],
      ['alt+shift+Right', {firefox: ['手续']}, '执业登记. Row 2, column 2.'],
    ],
  },
  {
    name: 'an error while the page is open',
    body: line,
    steps: [['places=mars', '未知地区“mars”。可用：深圳、广州、香港、宁波舟山、上海、新加坡。']],
  },
  {
    name: 'the menu and a copied citation',
    body: line,
    steps: [
      ['Tab', ...lineInChinese, 'Focus mode'],
      ['Tab', '以表格显示 collapsed push button.'],
      ['Tab', ...menuButtonInChinese],
      ['Return', ...menuInChinese],
      ['End', 'leaving panel.', '复制引文 panel.', 'BibTeX.'],
      ['Return', ...menuButtonInChinese, '已复制'],
    ],
  },
];

/** By the language of the page. */
export const scenes = {en: english, 'zh-Hans': chinese};
