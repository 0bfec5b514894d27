// What is drawn at pixels rather than at scales: timelines, rankings, dots a year, maps.
import {expect} from 'chai';
import {rankStrips, stripsHeight} from '../../src/marks/schematic/rank-strips.js';
import type {Site} from '../../src/marks/schematic/site.js';
import {mapHeight, sketchMap} from '../../src/marks/schematic/sketch-map.js';
import {type Occurrence, timeline, timelineHeight} from '../../src/marks/schematic/timeline.js';
import {overlaps} from '../fixture.js';
import {contextOf, inReadingOrder, sketched, wordingOf} from './sketch.js';

const wording = await wordingOf();
const contextAt = (width: number, height = 10) => contextOf(wording, {width, height});

afterEach(() => document.body.replaceChildren());

describe('A timeline', () => {
  const happened = (date: string, lane: string, side: number): Occurrence => ({
    date,
    text: `In ${date} something happened that takes more than a few words to say`,
    lane,
    side,
    color: 'red',
    row: undefined,
  });
  const events = [happened('1999', 'East', 2), happened('2003', 'West', 0), happened('2003', 'East', 2), happened('2010', 'Both', 1)];
  const drawn = (width: number) => sketched(timeline(events, contextAt(width)));

  it('has lanes beside one another where there is room, each under its heading, in their order', () => {
    const {boxes, words} = drawn(960);
    expect(inReadingOrder(boxes).slice(0, 3)).to.deep.equal(['West', 'Both', 'East']);
    const left = (text: string) => boxes.find((box) => box.text.startsWith(text))?.left ?? NaN;
    expect(left('In 1999')).to.be.closeTo(left('East') + 18, 1);
    expect(left('In 2010')).to.be.above(left('West')).and.below(left('East'));
    expect(words.filter((word) => word === '2003').length).to.equal(2);
    expect(overlaps(boxes)).to.deep.equal([]);
  });

  it('is a list in order of time where there is little room, each event under its date', () => {
    const {boxes, words} = drawn(300);
    expect(words).not.to.include('East').and.not.include('West');
    expect(new Set(boxes.map(({left}) => Math.round(left))).size).to.equal(1);
    const order = inReadingOrder(boxes);
    expect(order.indexOf('1999')).to.equal(0);
    expect(order[1]).to.match(/^In 1999/);
    expect(overlaps(boxes)).to.deep.equal([]);
  });

  it('is as high as it says', () => {
    for (const width of [300, 960]) {
      const {svgs, boxes} = drawn(width);
      const {top} = svgs[0]?.getBoundingClientRect() as DOMRect;
      expect(Math.max(...boxes.map(({bottom}) => bottom)) - top).to.be.at.most(timelineHeight(events, contextAt(width)));
      document.body.replaceChildren();
    }
    expect(timelineHeight(events, contextAt(300))).to.be.above(timelineHeight(events, contextAt(960)));
  });
});

describe('Rankings on one scale', () => {
  const ranked = (place: string, rank: number, followed = false) => ({
    place,
    name: `City of ${place}`,
    rank,
    color: 'red',
    followed,
    row: undefined,
  });
  const crowd = Array.from({length: 20}, (_, index) => ranked(`x${index}`, index + 1));
  const strips = [
    {title: 'One ranking', ranked: [...crowd, ranked('home', 21, true), ranked('away', 22, true)]},
    {title: 'Another', ranked: [ranked('home', 3, true), ranked('x1', 4)]},
    {title: 'A third', ranked: [ranked('home', 30, true), ranked('away', 12, true)]},
  ];

  it('name all that are followed, and of the others those for which there is room', () => {
    for (const width of [300, 900]) {
      const {boxes, words} = sketched(rankStrips(strips, contextAt(width, stripsHeight(strips, contextAt(width)))));
      expect(words).to.include.members(['21 City of home', '22 City of away', '3 City of home', '30 City of home', '12 City of away']);
      expect(words.length).to.be.below(30);
      expect(overlaps(boxes)).to.deep.equal([]);
      document.body.replaceChildren();
    }
  });

  it('put the first at the left and the last at the right, and all others between by their rank', () => {
    const {svgs} = sketched(rankStrips(strips, contextAt(900)));
    const dots = [...(svgs[0]?.querySelectorAll('circle') ?? [])].map((dot) => Number(dot.getAttribute('cx')));
    const [first, last] = [Math.min(...dots), Math.max(...dots)];
    const ranks = dots.map((x) => 1 + Math.round((29 * (x - first)) / (last - first)));
    expect(ranks.sort((a, b) => a - b)).to.deep.equal(strips.flatMap(({ranked: all}) => all.map(({rank}) => rank)).sort((a, b) => a - b));
  });
});

describe('A sketched map', () => {
  const site = (longitude: number, latitude: number, rest: Partial<Site> = {}): Site => ({
    at: [longitude, latitude],
    name: `Place at ${longitude}`,
    details: 'What is said of it',
    color: 'red',
    symbol: 'circle',
    hollow: false,
    row: undefined,
    ...rest,
  });
  const crowd = Array.from({length: 12}, (_, index) => site(114.05 + (index % 4) / 100, 22.52 + Math.floor(index / 4) / 200));

  it('shows every site, however far, within its frame', () => {
    for (const width of [300, 640, 960]) {
      const sites = [site(113.4, 22.2), site(114.65, 22.85), site(114.1, 22.5, {to: [113.9, 22.3]}), ...crowd];
      const {svgs} = sketched(...sketchMap(sites, contextAt(width)));
      const [map] = svgs;
      const frame = map?.getBoundingClientRect() as DOMRect;
      const marks = [...(map?.querySelectorAll('path[fill="red"], circle[fill="red"]') ?? [])];
      const middles = marks.map((mark) => mark.getBoundingClientRect()).map(({x, y, width: w, height: h}) => [x + w / 2, y + h / 2]);
      expect(marks.length).to.equal(14);
      for (const [x = NaN, y = NaN] of middles) {
        expect(x).to.be.within(frame.left, frame.right);
        expect(y).to.be.within(frame.top, frame.bottom);
      }
      document.body.replaceChildren();
    }
  });

  it('numbers its sites so that no number lies on another, and names them all in its key', () => {
    for (const width of [300, 960]) {
      const {svgs, boxes, words} = sketched(...sketchMap(crowd, contextAt(width)));
      const numbers = words.filter((word) => /^\d+$/.test(word));
      expect(numbers.length).to.equal(24);
      expect(overlaps(boxes)).to.deep.equal([]);
      expect(words.filter((word) => /^[●○■□◆◇▲△╌] Place/.test(word)).length).to.equal(12);
      const drawnHeight = svgs.reduce((sum, svg) => sum + svg.getBoundingClientRect().height, 0);
      expect(drawnHeight).to.be.closeTo(mapHeight(crowd, contextAt(width)), 2);
      document.body.replaceChildren();
    }
  });
});
