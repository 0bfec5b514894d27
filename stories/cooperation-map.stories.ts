import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Maps of cooperation zones',
  component: 'szhk-cooperation-map',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 3.12: where the manufacturing cooperation zone and the three other manufacturing areas of Bao’an lie. */
export const AsInTheReport: ChartStory = {};

/** Figure 3.13: the report’s text does not name the twenty parks; one point stands for all. */
export const Parks: ChartStory = {args: {view: 'parks'}};

/** Figure 3.17: San Tin Technopole and what lies around it in Hong Kong’s Northern Metropolis. */
export const SanTin: ChartStory = {args: {view: 'san-tin'}};

/** Figure 3.18: the manufacturing cooperation zone and its neighbours; the report shows the plan of the zone itself as a picture only. */
export const BaoanPlan: ChartStory = {args: {view: 'baoan-plan'}};

/** Figure 5.6: Qianhai, and the link over the estuary to Nansha and Zhongshan. */
export const Qianhai: ChartStory = {args: {view: 'qianhai'}};

/** Figure 5.7: the places and links that the report’s text names around Hong Kong’s plan of railways and roads. */
export const Railways: ChartStory = {args: {view: 'railways'}};

/** What of it lies in Hong Kong. */
export const RailwaysInHongKong: ChartStory = {args: {view: 'railways', places: 'hong-kong'}};

const qianhai = {
  name: {en: 'Qianhai', 'zh-Hans': '前海', 'zh-Hant': '前海'},
  kind: 'zone',
  latitude: 22.53,
  longitude: 113.9,
  places: ['shenzhen'],
  placement: 'approximate',
};
const area = {kind: 'area', placement: 'approximate'};

/**
 * Figure 3.13 with rows of one’s own: `name`, `kind` (`zone`, `park`, `area`, `station`, `airport`, `link`), `latitude` and `longitude`
 * (degrees, WGS84). `description`, `places` (`shenzhen` and `hong-kong` have colours of their own) and `placement` (`approximate`,
 * `schematic`) may be left out. `name` and `description` are one text or a text for each language. The rows here are three parks of
 * Bao’an that the report names elsewhere.
 */
export const OwnRowsOfParks: ChartStory = {
  args: {
    view: 'parks',
    rows: [
      {
        name: {
          en: 'Yanluo international intelligent manufacturing eco-city',
          'zh-Hans': '燕罗国际智能制造生态城',
          'zh-Hant': '燕羅國際智能製造生態城',
        },
        kind: 'park',
        latitude: 22.8,
        longitude: 113.86,
        places: ['shenzhen'],
        placement: 'approximate',
      },
      {
        name: {en: 'Shiyan science and innovation city', 'zh-Hans': '石岩科创城', 'zh-Hant': '石岩科創城'},
        kind: 'park',
        latitude: 22.68,
        longitude: 113.93,
        places: ['shenzhen'],
        placement: 'approximate',
      },
      {
        name: {en: 'Xinqiao East advanced manufacturing park', 'zh-Hans': '新桥东先进制造园区', 'zh-Hant': '新橋東先進製造園區'},
        kind: 'park',
        latitude: 22.73,
        longitude: 113.86,
        places: ['shenzhen'],
        placement: 'schematic',
      },
    ],
  },
};

/** Figure 3.18 with rows of one’s own, in the same columns; here the zone and a neighbour. */
export const OwnRowsOfBaoanPlan: ChartStory = {
  args: {
    view: 'baoan-plan',
    rows: [
      {
        name: {
          en: 'Shenzhen-Hong Kong advanced manufacturing cooperation zone',
          'zh-Hans': '深港先进制造业合作区',
          'zh-Hant': '深港先進製造業合作區',
        },
        kind: 'zone',
        latitude: 22.7,
        longitude: 113.81,
        places: ['shenzhen'],
        placement: 'schematic',
      },
      {
        name: {en: 'International convention and exhibition centre', 'zh-Hans': '国际会展中心', 'zh-Hant': '國際會展中心'},
        ...area,
        latitude: 22.7,
        longitude: 113.77,
        places: ['shenzhen'],
      },
    ],
  },
};

/** Figure 5.6 with rows of one’s own: a `link` begins at `latitude` and `longitude` and ends at `toLatitude` and `toLongitude`. */
export const OwnRowsOfQianhai: ChartStory = {
  args: {
    view: 'qianhai',
    rows: [
      qianhai,
      {
        name: {en: 'Shenzhen-Zhongshan Link', 'zh-Hans': '深中通道', 'zh-Hant': '深中通道'},
        kind: 'link',
        latitude: 22.61,
        longitude: 113.81,
        toLatitude: 22.56,
        toLongitude: 113.57,
        places: ['shenzhen', 'guangdong'],
        placement: 'approximate',
      },
      {name: {en: 'Zhongshan', 'zh-Hans': '中山', 'zh-Hant': '中山'}, ...area, latitude: 22.52, longitude: 113.39, places: ['guangdong']},
    ],
  },
};

/** Figure 5.7 with rows of one’s own: a planned line between a station and a zone. */
export const OwnRowsOfRailways: ChartStory = {
  args: {
    view: 'railways',
    rows: [
      {
        name: {en: 'Hung Shui Kiu', 'zh-Hans': '洪水桥', 'zh-Hant': '洪水橋'},
        kind: 'station',
        latitude: 22.43,
        longitude: 113.99,
        places: ['hong-kong'],
        placement: 'approximate',
      },
      qianhai,
      {
        name: {en: 'Hong Kong-Shenzhen Western Rail Link', 'zh-Hans': '港深西部铁路', 'zh-Hant': '港深西部鐵路'},
        kind: 'link',
        latitude: 22.43,
        longitude: 113.99,
        toLatitude: 22.53,
        toLongitude: 113.9,
        places: ['hong-kong', 'shenzhen'],
        placement: 'schematic',
      },
    ],
  },
};
